"""What needs nobody signed in: what can be imported, what a file holds, and the demonstration."""

from __future__ import annotations

from pathlib import Path

from tests.e2e.program import Program


def test_kinds_tell_fields_types_and_what_is_required(program: Program) -> None:
    ended = program.json("kinds")
    kinds = {kind["name"]: kind for kind in ended.document["kinds"]}
    assert (ended.status, set(kinds)) == (0, {"sales-entry", "purchase-entry", "relation"})
    fields = {field["name"]: field for field in kinds["sales-entry"]["fields"]}
    assert fields["invoice_date"]["type"] == "date"
    assert any("invoice_number" in names for names in kinds["sales-entry"]["required"])


def test_inspect_tells_what_a_file_holds(program: Program, sheets: tuple[Path, Path, Path]) -> None:
    ended = program.json("inspect", sheets[0])
    assert ended.status == 0
    assert ended.document["file"] == str(sheets[0])
    (sheet,) = ended.document["sheets"]
    assert set(sheet) >= {
        "name", "hidden", "header_row", "data_rows", "left_out", "columns", "kind", "documents", "totals", "problems",
    }  # fmt: skip
    assert (sheet["name"], sheet["hidden"], sheet["header_row"], sheet["data_rows"]) == ("Facturen", False, 4, 17)
    assert {"row": 22, "why": "total"} in sheet["left_out"]
    assert (sheet["kind"], sheet["documents"]) == ("sales-entry", 12)
    assert set(sheet["columns"][0]) == {"index", "heading", "type", "field", "confidence"}
    assert sheet["columns"][0]["field"] == "invoice_number"
    assert sheet["totals"]["gross"]


def test_a_file_that_is_none(program: Program, tmp_path: Path) -> None:
    ended = program.json("inspect", tmp_path / "nergens.xlsx")
    assert ended.status == 2
    assert ended.error


def test_the_demonstration_does_the_main_job(program: Program) -> None:
    ended = program.json("practice", "demo")
    assert ended.status == 0, ended.err
    assert (ended.document["posted"], ended.document["refused"], ended.document["unsure"]) == (12, 0, 0)
    left = {path.relative_to(program.data).parts[0] for path in program.data.rglob("*")}
    assert left <= {"cache"}  # compiled texts: nothing of the demonstration


def test_the_version_needs_no_desk(program: Program) -> None:
    assert program.json("--version").document["version"]


def test_a_reader_that_goes_away_is_no_fault(program: Program) -> None:
    with program.start("kinds") as process:
        assert process.stdout is not None
        process.stdout.close()  # before anything is written
        assert process.stderr is not None
        assert process.wait(timeout=30) == 0
        assert process.stderr.read() == ""
