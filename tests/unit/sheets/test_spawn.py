"""The reading process itself: it may die of a file, and the program may not."""

from __future__ import annotations

import io
import json
import subprocess
import sys
import threading
from datetime import date, datetime, time
from decimal import Decimal
from pathlib import Path

import pytest

from exactdesk.errors import SheetError
from exactdesk.flow.table import CellValue
from exactdesk.sheets import spawn
from exactdesk.sheets.guard import Watch, memory_of
from exactdesk.sheets.limits import MEGABYTE, Limits
from exactdesk.sheets.reader import read_workbook
from exactdesk.sheets.spawn import read_in_child, read_lines
from exactdesk.sheets.wire import BrokenLineError, Values, cell_of
from tests.unit.sheets.builders import xlsx_parts, zipped

SMALL = zipped(xlsx_parts("<row r='1'><c r='A1'><v>1</v></c><c r='B1' s='4'><v>7</v></c></row>"))


def instead(monkeypatch: pytest.MonkeyPatch, program: str) -> None:
    """Has another program run as the reading process."""
    monkeypatch.setattr(spawn, "command", lambda: [sys.executable, "-c", program])


def test_another_process_reads_the_file() -> None:
    kind, (table,), problems = read_in_child(SMALL, file="een — twéé.xlsx", limits=Limits())
    assert (kind, table.file, table.sheet, problems) == ("xlsx", "een — twéé.xlsx", "Blad1", ())
    assert table.shown == {(1, 1): "00007"}


def test_it_finds_the_program_from_any_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "lxml.py").write_text("raise SystemExit(3)")
    monkeypatch.chdir(tmp_path)
    assert read_in_child(SMALL, file="a.xlsx", limits=Limits())[0] == "xlsx"


def test_a_frozen_program_starts_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert spawn.command() == [sys.executable, "--read-workbook"]


@pytest.mark.parametrize(
    ("program", "code"),
    [
        ("import os; os.abort()", "reader-stopped"),
        ("raise SystemExit(87)", "file-too-heavy"),
        ("import sys; sys.stdin.buffer.read()", "reader-stopped"),
        ("print('not json')", "reader-stopped"),
        ("print('[' * 30000)", "reader-stopped"),
        ('print(\'["row", 1, "n", ["1"]]\')', "reader-stopped"),
        ('print(\'["sheet", "A", false, false]\'); print(\'["row", 1, "n", ["NaN"]]\')', "reader-stopped"),
        ('print(\'["sheet", "A", false, false]\'); print(\'["row", 1, "nn", ["1"]]\')', "reader-stopped"),
        ('print(\'["error", "file-password", {}]\')', "file-password"),
    ],
)
def test_whatever_becomes_of_it_the_program_is_told(monkeypatch: pytest.MonkeyPatch, program: str, code: str) -> None:
    instead(monkeypatch, program)
    with pytest.raises(SheetError) as caught:
        read_in_child(b"x" * MEGABYTE, file="a.xlsx", limits=Limits())
    assert caught.value.code == code
    assert caught.value.facts["file"] == "a.xlsx"


def test_it_is_stopped_when_it_takes_too_long(monkeypatch: pytest.MonkeyPatch) -> None:
    instead(monkeypatch, "import threading; threading.Event().wait()")
    with pytest.raises(SheetError) as caught:
        read_in_child(b"x", file="a.xlsx", limits=Limits(seconds=0.3))
    assert caught.value.code == "file-too-slow"


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux keeps this limit")
def test_it_cannot_take_all_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    told = "from exactdesk.sheets import guard; from exactdesk.sheets.limits import Limits\n"
    instead(
        monkeypatch,
        f"{told}guard.limit_this_process(Limits())\ntry: bytearray(2_000_000_000)\nexcept MemoryError: raise SystemExit(87)",
    )
    with pytest.raises(SheetError) as caught:
        read_in_child(b"x", file="a.xlsx", limits=Limits())
    assert caught.value.code == "file-too-heavy"


@pytest.mark.skipif(not Path("/bin/ps").exists(), reason="needs ps")
def test_it_is_stopped_from_outside_where_the_system_keeps_no_limit() -> None:
    program = "import threading; kept = bytearray(60_000_000); print(len(kept), flush=True); threading.Event().wait()"
    process = subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE)
    assert process.stdout is not None
    with process, Watch(process, seconds=30, memory_bytes=40 * MEGABYTE) as watch:
        process.stdout.readline()
        assert process.wait(20) != 0
    assert watch.is_too_heavy
    assert memory_of(process.pid) == 0


def test_no_thread_stays_behind() -> None:
    before = threading.active_count()
    read_in_child(SMALL, file="a.xlsx", limits=Limits())
    assert threading.active_count() == before


@pytest.mark.parametrize(
    "line",
    [
        ["row", 1, "x", ["1"]],
        ["row", 1, "d", ["2024-02-30"]],
        ["row", 1, "n", [5]],
        ["row", 1, "s", ["a"], {"0": "x"}, {"0": "no-such-fault"}, False],
        ["row", 1, "s", ["a"], {"x": "x"}, {}, False],
        ["row", 1, "s", ["a"], 1],
        ["end", [[1]], [], []],
        ["end", [], [[1, 2, 3, "4"]], []],
        ["end", [], [], [["code", "loud", None, None, "", {}]]],
        ["end", [], [], ["code"]],
        ["sheet", 1, False, False],
        {},
        7,
    ],
)
def test_lines_that_it_should_not_have_written_are_not_believed(line: object) -> None:
    lines = "\n".join(json.dumps(told) for told in (["sheet", "A", False, False], line))
    with pytest.raises(BrokenLineError):
        read_lines(io.BytesIO(lines.encode()), "a.xlsx")


def test_values_survive_the_journey() -> None:
    values: list[CellValue] = [
        None, "a\n\x00b\ud800", "", Decimal("1E+3"), Decimal("-0.10"), True, False, date(2024, 2, 29),
        datetime.fromisoformat("2024-02-29T23:59:59"), time(23, 59, 59),
    ]  # fmt: skip
    back = Values()
    for value in values:
        letter, text = json.loads(json.dumps(cell_of(value)))
        found = back(letter, text)
        assert (type(found), found) == (type(value), value)


def test_a_file_that_stops_the_reader_leaves_the_program_able_to_read_the_next(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.xlsx"
    path.write_bytes(SMALL)
    with monkeypatch.context() as patched:
        instead(patched, "import os; os.abort()")
        with pytest.raises(SheetError):
            read_workbook(path)
    assert read_workbook(path).format == "xlsx"
