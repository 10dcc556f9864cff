"""Bank files of every kind, good and broken: statements that add up, or the true reason why not."""

from __future__ import annotations

import contextlib
import io
import zipfile
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exactdesk.errors import SheetError
from exactdesk.flow.statements import look_over
from exactdesk.sheets.bank.reader import read_bank_file
from exactdesk.sheets.bank.wire import OTHER
from exactdesk.sheets.limits import Limits
from exactdesk.sheets.source import fetch
from tests.bank_files import EVERY, MADE, made, parse, read, told

MESSAGE = ":20:A\n:25:NL50RABO0123456789\n:28C:1\n:60F:C260401EUR100,00\n{moves}:62F:C260402EUR{closing}\n-\n"


def mt940(*moves: str, closing: str = "100,00") -> bytes:
    return MESSAGE.format(moves="".join(f"{move}\n" for move in moves), closing=closing).encode()


def refused(data: bytes) -> SheetError:
    with pytest.raises(SheetError) as caught:
        read(data)
    return caught.value


def test_a_collected_movement_becomes_its_payments() -> None:
    found = made("collected.camt053.xml")
    assert [(line.number, line.part_of, told(line)) for line in found.lines] == [
        (2, 1, ("242.00", "Kapsalon bij Marieke", "NL29INGB0006475121", "Factuur F2026-0045", "", "F20260045")),
        (3, 1, ("121.00", "J. de Boer / Vereniging Oost", "NL44RABO0123456789", "", "9001123412341234", "")),
        (4, None, ("-60.50", "Cafe 't Hoekje", "NL20INGB0001234567", "Factuur F2026-0012", "", "")),
        (5, None, ("90.00", "", "", "pinbetalingen kosten", "", "")),
        (6, None, ("-11.00", "", "", "Kosten pakket zakelijk", "", "")),
    ]
    assert {problem.code: dict(problem.facts) for problem in found.problems} == {
        "statement-pending": {"count": "1"},
        "statement-batch-whole": {"count": "1"},
    }


def test_any_namespace_prefix_times_and_other_currencies() -> None:
    (statement,) = made("dollars.camt053.xml").statements
    (line,) = statement.lines
    assert statement.number == "61"
    assert statement.opening is not None
    assert statement.opening.amount == Decimal("-10.50")
    assert line.booked_on == date(2026, 4, 2)
    assert line.instructed is not None
    assert (line.instructed.amount, line.instructed.currency) == (Decimal("100.00"), "USD")
    assert told(line) == ("92.35", "Acme Trading Inc", "3300958879", "invoice 77 order 5", "", "INV-77")


@pytest.mark.parametrize("version", [f"{number:02d}" for number in range(2, 15)])
def test_every_version_of_camt(version: str) -> None:
    data = (MADE / "dollars.camt053.xml").read_bytes().replace(b"camt.053.001.08", f"camt.053.001.{version}".encode())
    assert read(data).format == f"camt.053.001.{version}"


@pytest.mark.parametrize(
    ("message", "code"),
    [(b"BkToCstmrAcctRpt", "statement-intraday"), (b"BkToCstmrDbtCdtNtfctn", "statement-notice")],
)
def test_messages_that_are_no_statement_are_refused_for_what_they_are(message: bytes, code: str) -> None:
    assert refused((MADE / "dollars.camt053.xml").read_bytes().replace(b"BkToCstmrStmt", message)).code == code


def test_coda() -> None:
    found = made("bank.cod")
    (statement,) = found.statements
    assert (statement.account, statement.number, statement.currency) == ("BE68539007547034", "61", "EUR")
    assert [(line.number, line.part_of, told(line)) for line in found.lines] == [
        (1, None, ("1815.00", "BOUWWERKEN DE SMET BV", "BE71096123456769", "", "090933755493", "")),
        (2, None, ("484.00", "SCHRIJNWERKERIJ PEETERS NV", "BE43068999999501",
                   "FACTUUR 2026/118 EN 2026/119 MIN CREDITNOTA 2026/12 0 VOOR DE LEVERING VAN MAART", "", "PEETERS-0402")),
        (4, 3, ("-500.00", "GROOTHANDEL MEEL NV", "BE62510007547061", "FACTUUR L-2026-9", "", "")),
        (5, 3, ("-250.25", "ENERGIE VLAANDEREN NV", "BE71096123456769", "", "123456789002", "")),
        (6, None, ("-30.25", "", "", "KOSTEN BETALING", "", "")),
        (7, None, ("-121.00", "TELECOM BELGIE NV", "BE43068999999501", "ABONNEMENT VOOR DE MAAND APRIL 2026", "", "")),
    ]  # fmt: skip
    (problem,) = found.problems
    assert (problem.code, problem.facts["message"]) == ("statement-message", "VANAF 1 MEI VERANDEREN ONZE TARIEVEN")


def test_coda_lines_may_have_lost_their_blanks() -> None:
    stripped = b"\n".join(line.rstrip() for line in (MADE / "bank.cod").read_bytes().splitlines())
    assert read(stripped).statements == made("bank.cod").statements


def test_coda_whose_end_names_another_sum() -> None:
    lines = (MADE / "bank.cod").read_bytes().splitlines()
    lines[-1] = lines[-1][:22] + b"000000000902500" + lines[-1][37:]
    error = refused(b"\n".join(lines))
    assert (error.code, error.facts["told"], error.facts["found"]) == ("statement-totals", "902.50", "901.50")


def test_the_difference_is_told() -> None:
    error = refused(mt940(":61:2604020402C25,00NTRFNONREF", closing="126,00"))
    assert error.code == "statement-unbalanced"
    assert [error.facts[name] for name in ("opening", "movements", "reached", "closing", "difference")] == [
        "100.00", "25.00", "125.00", "126.00", "1.00",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("mark", "closing"), [("C", "125"), ("D", "75"), ("RC", "75"), ("RD", "125"), ("CR", "125"), ("RCR", "75")]
)
def test_marks_and_reversals(mark: str, closing: str) -> None:
    """RC takes back what came in, RD what went out; a letter behind it is the kind of money."""
    (line,) = read(mt940(f":61:2604020402{mark}25,NTRFNONREF", closing=f"{closing},00")).lines
    assert line.amount == Decimal(closing) - 100


@pytest.mark.parametrize(
    ("move", "code", "row"),
    [
        (":61:260230C25,00NTRFNONREF", "statement-bad-date", "5"),
        (":61:2604020230C25,00NTRFNONREF", "statement-bad-date", "5"),
        (":61:geen regel", "statement-bad-line", "5"),
        (":61:260402X25,00NTRFNONREF", "statement-bad-line", "5"),
    ],
)
def test_a_line_that_cannot_be_right_is_named(move: str, code: str, row: str) -> None:
    error = refused(mt940(move))
    assert (error.code, error.facts["row"]) == (code, row)


def test_thousandths_are_kept_and_told() -> None:
    found = read(mt940(":61:2604020402C25,12345NTRFNONREF", closing="125,12345"))
    assert found.lines[0].amount == Decimal("25.12345")
    assert [problem.code for problem in found.problems] == ["statement-part-of-cent"]


def test_a_statement_over_several_messages_is_one() -> None:
    first = mt940(":61:2604020402C25,00NTRFNONREF", closing="125,00").replace(b":62F:", b":62M:")
    second = mt940(":61:2604020402D5,00NTRFNONREF", closing="120,00").replace(
        b":60F:C260401EUR100", b":60M:C260402EUR125"
    )
    (statement,) = read(first + second).statements
    assert [line.amount for line in statement.lines] == [Decimal("25.00"), Decimal("-5.00")]
    assert statement.closing is not None
    assert statement.closing.amount == Decimal("120.00")


def test_a_message_without_its_end_is_refused() -> None:
    cut = mt940(":61:2604020402C25,00NTRFNONREF").split(b":62F:")[0]
    assert refused(cut).code == "statement-incomplete"


def test_intraday_mt942_is_refused_as_such() -> None:
    assert refused(b":20:A\n:25:X\n:28C:1\n:34F:EURD0,00\n:13D:2604021200+0200\n").code == "statement-intraday"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16", "utf-16-le"])
def test_any_encoding(encoding: str) -> None:
    text = mt940(":61:2604020402C0,00NTRFNONREF", ":86:/NAME/Café René é ë/REMI/één\u20ac factuur").decode()
    (line,) = read(text.encode(encoding)).lines
    assert line.name == "Café René é ë"


@pytest.mark.parametrize(
    "data", [b"", b"1\n2\n3\n", b":NS:\n", b"Datum;Bedrag\n1-1-2026;3\n", b"<html></html>", b"\x00" * 50]
)
def test_what_is_no_bank_file(data: bytes) -> None:
    assert parse(data) == OTHER


def test_a_zip_of_bank_files() -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name in ("dollars.camt053.xml", "kbc.sta", "collected.camt053.xml"):
            archive.writestr(f"map/{name}", (MADE / name).read_bytes())
        archive.writestr("leesmij.txt", "hallo")
        archive.writestr("__MACOSX/._kbc.sta", "x")
    found = read(buffer.getvalue(), file="bank.zip")
    numbers = [line.number for line in found.lines]
    assert len(found.statements) == 3
    assert len(set(numbers)) == len(numbers) == 8
    assert [problem.facts["part"] for problem in found.problems if problem.code == "zip-part-left-out"] == [
        "leesmij.txt"
    ]


def test_a_zip_names_the_file_that_is_wrong() -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("goed.sta", mt940())
        archive.writestr("fout.sta", mt940(":61:260230C1,00NTRFNONREF"))
    assert refused(buffer.getvalue()).facts["file"] == "fout.sta"


def test_too_many_movements() -> None:
    with pytest.raises(SheetError) as caught:
        parse(mt940(*[":61:2604020402C1,00NTRFNONREF"] * 4), limits=Limits(movements=3))
    assert caught.value.code == "statement-too-long"


def test_an_xml_bomb_is_not_opened() -> None:
    bomb = b'<?xml version="1.0"?><!DOCTYPE d [<!ENTITY a "BkToCstmrStmt">]><Document><BkToCstmrStmt>&a;</BkToCstmrStmt></Document>'
    assert refused(bomb).code == "xml-unsafe"


def test_another_process_reads_it(tmp_path: Path) -> None:
    path = tmp_path / "één.sta"
    path.write_bytes((MADE / "ing.940").read_bytes())
    found = read_bank_file(fetch(path, Limits()), path)
    assert found is not None
    assert found.statements == made("ing.940").statements
    assert found.path == str(path)
    path.write_bytes(b"Datum;Bedrag\n1-1-2026;3\n")
    assert read_bank_file(fetch(path, Limits()), path) is None


@pytest.mark.parametrize("path", EVERY, ids=lambda path: path.name)
@given(data=st.data())
def test_a_file_that_breaks_off_is_refused_or_adds_up(path: Path, data: st.DataObject) -> None:
    """Wherever it is cut, no statement is read whose movements do not make its balance."""
    whole = path.read_bytes()
    cut = whole[: data.draw(st.integers(0, len(whole)))]
    try:
        found = parse(cut)
        statements, _ = look_over(found.statements, file="cut")
    except SheetError:
        return
    for statement in statements:
        if statement.opening and statement.closing:
            assert statement.opening.amount + statement.movements == statement.closing.amount


BEGINNINGS = [b":20:A\n:25:B\n:60F:", b"0000002042672505", b'<Document xmlns="camt.053"><BkToCstmrStmt>']


@given(st.binary(max_size=300), st.sampled_from(BEGINNINGS))
def test_any_bytes_end_in_statements_or_a_refusal(noise: bytes, begin: bytes) -> None:
    with contextlib.suppress(SheetError):
        parse(begin + noise)
