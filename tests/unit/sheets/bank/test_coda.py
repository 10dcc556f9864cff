"""CODA line by line: account structures, totals with their details, words over several lines, and lines that cannot be right."""

from __future__ import annotations

from decimal import Decimal

import pytest

from exactdesk.errors import SheetError
from exactdesk.flow.statements import StatementFile
from tests.bank_files import read, told

ACCOUNT = "BE68539007547034"


def record(*pieces: tuple[int, str]) -> str:
    """A line of 128 characters with texts at their places, the first of which is 1."""
    line = [" "] * 128
    for place, text in pieces:
        line[place - 1 : place - 1 + len(text)] = text
    return "".join(line)


def amount(value: str) -> str:
    return f"{int(abs(Decimal(value)) * 1000):015d}"


def sign(value: str) -> str:
    return "1" if value.startswith("-") else "0"


def begin() -> str:
    return record((1, "00000"), (6, "020426"), (12, "725"), (15, "05"), (128, "2"))


def old(balance: str, account: str = ACCOUNT, structure: str = "2", currency_at: int = 40) -> str:
    return record(
        (1, "1"),
        (2, structure),
        (3, "061"),
        (6, account),
        (currency_at, "EUR"),
        (43, sign(balance)),
        (44, amount(balance)),
        (59, "010426"),
    )


def new(balance: str, account: str = ACCOUNT) -> str:
    return record((1, "8"), (2, "061"), (5, account), (42, sign(balance)), (43, amount(balance)), (58, "020426"))


def move(
    number: int,
    value: str,
    words: str = "",
    *,
    detail: int = 0,
    kind: str = "00150000",
    structured: str = "0",
    day: str = "020426",
) -> str:
    return record(
        (1, "21"), (3, f"{number:04d}"), (7, f"{detail:04d}"), (11, f"REF{number}"), (32, sign(value)), (33, amount(value)), (48, day),
        (54, kind), (62, structured), (63, words), (116, day),
    )  # fmt: skip


def party(number: int, name: str, account: str, words: str = "", detail: int = 0) -> str:
    return record((1, "23"), (3, f"{number:04d}"), (7, f"{detail:04d}"), (11, account), (48, name), (83, words))


def more(kind: str, number: int, words: str, structured: str = "0") -> str:
    place = 41 if kind == "31" else 11
    pieces = [(1, kind), (3, f"{number:04d}"), (7, "0000"), (place, words)]
    return record(*pieces, *([(40, structured)] if kind == "31" else []))


def file(*lines: str) -> StatementFile:
    return read("\n".join((begin(), *lines, record((1, "9"), (128, "2")))).encode(), file="bank.cod")


def refused(*lines: str) -> SheetError:
    with pytest.raises(SheetError) as caught:
        file(*lines)
    return caught.value


@pytest.mark.parametrize(
    ("structure", "account", "currency_at", "expected"),
    [
        ("0", "539007547034", 19, "539007547034"),
        ("1", "123456789", 40, "123456789"),
        ("2", ACCOUNT, 40, ACCOUNT),
        ("3", "NL50RABO0123456789", 40, "NL50RABO0123456789"),
    ],
)
def test_own_accounts(structure: str, account: str, currency_at: int, expected: str) -> None:
    (statement,) = file(old("1.00", account, structure, currency_at), new("1.00", account)).statements
    assert (statement.account, statement.currency, statement.number) == (expected, "EUR", "61")


def test_details_that_make_the_whole_are_lines() -> None:
    lines = file(
        old("0.00"),
        move(1, "30.00", kind="20150000"),
        move(1, "10.00", "EEN", detail=1, kind="60150000"),
        move(1, "20.00", "TWEE", detail=2, kind="60150000"),
        new("30.00"),
    ).lines
    assert [(line.number, line.part_of, line.amount, line.text) for line in lines] == [
        (2, 1, Decimal("10.00"), "EEN"),
        (3, 1, Decimal("20.00"), "TWEE"),
    ]


def test_of_details_of_details_the_lowest_count() -> None:
    lines = file(
        old("0.00"),
        move(1, "30.00", kind="20150000"),
        move(1, "30.00", detail=1, kind="60150000"),
        move(1, "10.00", "EEN", detail=2, kind="70150000"),
        move(1, "20.00", "TWEE", detail=3, kind="70150000"),
        new("30.00"),
    ).lines
    assert [line.text for line in lines] == ["EEN", "TWEE"]


def test_details_that_do_not_make_it_stay_in_the_text() -> None:
    found = file(
        old("0.00"),
        move(1, "30.00", "PAKKET", kind="20150000"),
        move(1, "10.00", "EEN", detail=1, kind="60150000"),
        move(1, "19.00", "TWEE", detail=2, kind="60150000"),
        new("30.00"),
    )
    assert [line.text for line in found.lines] == ["PAKKET EEN TWEE"]
    assert [problem.code for problem in found.problems] == ["statement-batch-whole"]


def test_a_single_detail_fills_in_what_is_missing() -> None:
    lines = file(
        old("0.00"),
        move(1, "-5.00", kind="30150000"),
        move(1, "-4.00", "KOSTEN", detail=1, kind="80150000"),
        party(1, "GARAGE", "BE71096123456769 EUR", detail=1),
        new("-5.00"),
    ).lines
    assert [told(line) for line in lines] == [("-5.00", "GARAGE", "BE71096123456769", "KOSTEN", "", "")]


def test_words_go_on_over_many_lines() -> None:
    lines = file(
        old("0.00"),
        move(1, "5.00", "DEEL EEN"),
        party(1, "", "BE71096123456769", "DEEL TWEE"),
        more("31", 1, "DEEL DRIE"),
        more("32", 1, "DEEL VIER"),
        more("33", 1, "DEEL VIJF"),
        new("5.00"),
    ).lines
    assert lines[0].text == "DEEL EEN DEEL TWEE DEEL DRIE DEEL VIER DEEL VIJF"


def test_the_name_may_stand_in_the_information() -> None:
    lines = file(old("0.00"), move(1, "5.00"), more("31", 1, "001PEETERS NV", "1"), new("5.00")).lines
    assert (lines[0].name, lines[0].text) == ("PEETERS NV", "")
    lines = file(old("0.00"), move(1, "5.00"), more("31", 1, "107DOMICILIERING", "1"), new("5.00")).lines
    assert lines[0].text == "DOMICILIERING"


def test_other_structured_words_are_kept_as_text() -> None:
    lines = file(old("0.00"), move(1, "5.00", "11312345 TERMINAL", structured="1"), new("5.00")).lines
    assert (lines[0].reference, lines[0].text) == ("", "12345 TERMINAL")


def test_movements_without_a_day_have_that_of_the_balance() -> None:
    (line,) = file(old("0.00"), move(1, "5.00", day="000000"), new("5.00")).lines
    assert (line.booked_on.isoformat(), line.value_on) == ("2026-04-02", None)


def test_two_accounts_in_one_file() -> None:
    other = "BE71096123456769"
    found = file(old("0.00"), move(1, "5.00"), new("5.00"), old("1.00", other), new("1.00", other))
    assert [statement.account for statement in found.statements] == [ACCOUNT, other]


@pytest.mark.parametrize(
    ("lines", "code", "row"),
    [
        ((move(1, "5.00"),), "statement-bad-line", "2"),
        ((new("5.00"),), "statement-bad-line", "2"),
        ((old("0.00"), "7" + " " * 127), "statement-bad-line", "3"),
        ((old("0.00"), party(1, "X", "Y")), "statement-bad-line", "3"),
        ((old("0.00"), move(1, "5.00"), more("31", 2, "X")), "statement-bad-line", "4"),
        ((old("0.00"), move(1, "5.00", day="300226"), new("5.00")), "statement-bad-date", "3"),
        ((old("0.00"), move(1, "5.00", day="3002x6"), new("5.00")), "statement-bad-date", "3"),
        ((old("0.00"), move(1, "5.00").replace("000000000005000", "00000000000500x")), "statement-bad-amount", "3"),
        ((old("0.00"), old("0.00")), "statement-incomplete", "3"),
        ((), "statement-empty", None),
    ],
)
def test_lines_that_cannot_be_right(lines: tuple[str, ...], code: str, row: str | None) -> None:
    error = refused(*lines)
    assert (error.code, error.facts.get("row")) == (code, row)


def test_a_file_without_its_end_is_refused() -> None:
    with pytest.raises(SheetError) as caught:
        read("\n".join((begin(), old("0.00"), new("0.00"))).encode())
    assert (caught.value.code, caught.value.facts["lacks"]) == ("statement-incomplete", "9")
