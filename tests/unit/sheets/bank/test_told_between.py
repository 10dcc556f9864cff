"""What the reading process tells of a bank file is looked at again on this side; and odd corners of CAMT."""

from __future__ import annotations

import io
import json
from decimal import Decimal

import pytest

from exactdesk.errors import SheetError
from exactdesk.sheets.bank.wire import read_bank_lines
from exactdesk.sheets.wire import BrokenLineError
from tests.bank_files import MADE, read

LINE = [1, 0, "2026-04-02", None, "5.00", "EUR", "", "", "", "", "", "", "", None, None]
HEAD = ["statement", "1", "NL50RABO0123456789", "EUR", None, None]


def heard(*lines: object) -> object:
    stream = io.BytesIO("".join(f"{json.dumps(line)}\n" for line in lines).encode())
    return read_bank_lines(stream, "a.sta")


def test_a_line_as_it_should_be() -> None:
    assert heard(HEAD, ["line", LINE], ["paper", "mt940", []]) is not None


def test_lines_that_end_too_early_tell_nothing() -> None:
    assert heard(HEAD, ["line", LINE]) is None


@pytest.mark.parametrize(
    "lines",
    [
        [["line", LINE]],  # of no statement
        [HEAD, ["line", LINE[:-1]]],
        [HEAD, ["line", ["een", *LINE[1:]]]],
        [HEAD, ["line", [True, *LINE[1:]]]],
        [HEAD, ["line", [*LINE[:2], "2026-02-30", *LINE[3:]]]],
        [HEAD, ["line", [*LINE[:4], "NaN", *LINE[5:]]]],
        [HEAD, ["line", [*LINE[:4], "veel", *LINE[5:]]]],
        [HEAD, ["line", [*LINE[:4], 5.0, *LINE[5:]]]],
        [HEAD, ["line", [*LINE[:13], ["1.00"], None]]],
        [["statement", "1", "x", "EUR", ["2026-04-01"], None]],
        ["hallo"],
    ],
)
def test_what_should_not_have_been_told(lines: list[object]) -> None:
    with pytest.raises(BrokenLineError):
        heard(*lines)


def changed(*pairs: tuple[str, str]) -> bytes:
    text = (MADE / "dollars.camt053.xml").read_text(encoding="utf-8")
    for old, new in pairs:
        assert old in text
        text = text.replace(old, new)
    return text.encode()


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ("2026-04-02T13:15:00+02:00", "gisteren", "statement-bad-date"),
        ("2026-04-02T13:15:00+02:00", "2026-02-30T00:00:00", "statement-bad-date"),
        ('<ns:Amt Ccy="EUR">10.5</ns:Amt>', '<ns:Amt Ccy="EUR">10,5,0</ns:Amt>', "statement-bad-amount"),
        ('<ns:Amt Ccy="EUR">10.5</ns:Amt>', "", "statement-entry-incomplete"),
        ("<ns:CdtDbtInd>DBIT</ns:CdtDbtInd>", "", "statement-entry-incomplete"),
        ('<ns:Amt Ccy="EUR">10.5</ns:Amt>', '<ns:Amt Ccy="USD">10.5</ns:Amt>', "statement-other-currency"),
    ],
)
def test_parts_that_are_wrong_or_missing(old: str, new: str, code: str) -> None:
    with pytest.raises(SheetError) as caught:
        read(changed((old, new)))
    assert caught.value.code == code
    assert int(str(caught.value.facts["row"])) > 0


def test_a_state_in_the_banks_own_words() -> None:
    pair = ("<ns:Sts><ns:Cd>BOOK</ns:Cd></ns:Sts>", "<ns:Sts><ns:Prtry>BOOK</ns:Prtry></ns:Sts>")
    assert len(read(changed(pair)).lines) == 1


def test_an_entry_without_a_booking_day_has_that_of_its_value() -> None:
    (line,) = read(changed(("<ns:BookgDt><ns:DtTm>2026-04-02T13:15:00+02:00</ns:DtTm></ns:BookgDt>", ""))).lines
    assert line.booked_on.isoformat() == "2026-04-03"


def test_details_with_the_direction_of_the_payer_are_turned_round() -> None:
    text = (MADE / "collected.camt053.xml").read_text(encoding="utf-8")
    told = "<TxDtls>\n            <Refs><EndToEndId>{}</EndToEndId></Refs>"
    for reference in ("F20260045", "NOTPROVIDED"):
        old = told.format(reference)
        assert old in text
        text = text.replace(old, f"{old}<CdtDbtInd>DBIT</CdtDbtInd>")
    lines = read(text.encode()).lines
    assert [line.amount for line in lines if line.part_of == 1] == [Decimal("242.00"), Decimal("121.00")]
