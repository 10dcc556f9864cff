"""`$filter`: what it finds, what it refuses, and that nothing makes it fall over."""

from datetime import UTC, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exactdesk.practice.filters import Refused, parse_filter
from exactdesk.practice.resources import RESOURCES
from exactdesk.practice.values import Row, write_literal

ENTRIES = RESOURCES["salesentry/SalesEntries"]
GUID = "0c9aeef3-fdbd-5e04-9ce2-27cb59950070"
ROW: Row = {
    "EntryID": GUID,
    "YourRef": "O'Neill 12",
    "EntryNumber": 26700001,
    "AmountFC": Decimal("121.50"),
    "EntryDate": datetime(2026, 1, 29, tzinfo=UTC),
    "Reversal": False,
    "InvoiceNumber": None,
    "Journal": "70 ",
}


@pytest.mark.parametrize(
    "text",
    [
        f"EntryID eq guid'{GUID}'",
        f"EntryID eq guid'{GUID.upper()}'",
        "YourRef eq 'O''Neill 12'",
        "YourRef ne 'x'",
        "EntryNumber ge 26700001 and EntryNumber lt 26700002",
        "EntryNumber eq 26700001L",
        "AmountFC gt 121.4 and AmountFC le 121.50M",
        "AmountFC gt -5",
        "EntryDate eq datetime'2026-01-29T00:00:00'",
        "EntryDate gt datetime'2026-01-28T23:59'",
        "Reversal eq false",
        "not Reversal",
        "not (Reversal eq true)",
        "InvoiceNumber eq null",
        "substringof('neill',YourRef) eq true",
        "substringof('neill',YourRef)",
        "startswith(YourRef,'O''') and endswith(YourRef,'12')",
        "tolower(YourRef) eq 'o''neill 12'",
        "trim(Journal) eq '70'",
        "Journal eq '70'",
        "length(trim(Journal)) eq 2",
        "(YourRef eq 'a' or YourRef eq 'O''Neill 12') and Reversal eq false",
        "YourRef eq 'a' or YourRef eq 'b' or EntryNumber eq 26700001",
        "true",
    ],
)
def test_finds_the_record(text: str) -> None:
    assert parse_filter(ENTRIES, text).test(ROW)


@pytest.mark.parametrize(
    "text",
    [
        "YourRef eq 'o''neill 12'",
        "InvoiceNumber gt 5",
        "InvoiceNumber ne null",
        "EntryNumber eq 1 or EntryNumber eq 2",
        "YourRef eq 'a' and EntryNumber eq 26700001 or Reversal",
        "not (EntryNumber gt 1)",
        "false",
    ],
)
def test_passes_the_record_by(text: str) -> None:
    assert not parse_filter(ENTRIES, text).test(ROW)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("dinger eq 1", "No property dinger exists in type Exact.Metadata.Entity.SalesEntry at position 0."),
        (
            "EntryID eq 5",
            "Operator 'eq' incompatible with operand types 'System.Guid' and 'System.Int32' at position 8.",
        ),
        (
            "EntryDate gt '2026-01-01'",
            "Operator 'gt' incompatible with operand types 'System.DateTime' and 'System.String'",
        ),
        (
            "EntryDate gt datetime'2026-01-29'",
            "Unrecognized 'Edm.DateTime' literal 'datetime'2026-01-29'' at position 13.",
        ),
        ("EntryDate gt datetime'2026-13-29T00:00:00'", "Unrecognized 'Edm.DateTime' literal"),
        ("EntryID eq guid'x'", "Unrecognized 'Edm.Guid' literal"),
        ("SalesEntryLines/AmountFC eq 5", "Filtering on these fields is not supported: SalesEntryLines/AmountFC"),
        ("YourRef eq Description", "Error in query syntax"),
        ("YourRef eq 'x", "Error in query syntax"),
        ("YourRef", "Expression of type 'System.Boolean' expected"),
        ("YourRef eq 'x' YourRef", "Error in query syntax"),
        ("concat(YourRef,'x') eq 'x'", "Unknown function 'concat'"),
        ("substringof(5,YourRef)", "No applicable function found for 'substringof'"),
        ("YourRef eq", "Error in query syntax"),
        ("(YourRef eq 'x'", "Error in query syntax"),
        ("EntryNumber eq 1.5L", "Error in query syntax"),
        ("(" * 200 + "true" + ")" * 200, "Recursion limit reached."),
        ("not " * 200 + "true", "Recursion limit reached."),
    ],
)
def test_refuses(text: str, says: str) -> None:
    with pytest.raises(Refused) as refused:
        parse_filter(ENTRIES, text)
    assert says in refused.value.text


_PIECES = (
    "eq ne gt and or not ( ) , ' '' guid' datetime'2026-01-01T00:00:00' null true YourRef EntryID AmountFC EntryDate 5 -1.5 5L"
    " substringof( trim( tolower / dinger"
)
_WORDS = st.sampled_from(_PIECES.split(" "))


@given(st.one_of(st.text(max_size=60), st.lists(_WORDS, max_size=14).map(" ".join)))
def test_answers_or_refuses_but_never_falls_over(text: str) -> None:
    answers = (True, False)
    try:
        found = parse_filter(ENTRIES, text)
    except Refused as refused:
        says = refused.text
    else:
        says = "found" if found.test(ROW) in answers and found.test({}) in answers else ""
    assert says


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=40).filter(lambda text: text == text.rstrip(" ")))
def test_each_text_finds_itself(text: str) -> None:
    found = parse_filter(ENTRIES, f"YourRef eq {write_literal(text, 'String')}")
    assert found.test({"YourRef": text})
    assert not found.test({"YourRef": text + "x"})


@given(st.integers(-(2**31), 2**31 - 1), st.integers(-(2**31), 2**31 - 1))
def test_whole_numbers_are_compared_as_numbers(mine: int, other: int) -> None:
    row: Row = {"EntryNumber": mine}
    assert parse_filter(ENTRIES, f"EntryNumber lt {other}").test(row) is (mine < other)
    assert parse_filter(ENTRIES, f"EntryNumber ge {other}L").test(row) is (mine >= other)


@given(st.decimals(-(10**9), 10**9, places=2), st.decimals(-(10**9), 10**9, places=2))
def test_amounts_are_compared_as_numbers(mine: Decimal, other: Decimal) -> None:
    assert parse_filter(ENTRIES, f"AmountFC gt {other:f}").test({"AmountFC": mine}) is (mine > other)
