from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exactdesk.books.bank_entries import BankEntry, BankLine, MatchLine, MatchSet, WriteOff, WriteOffKind
from exactdesk.books.entries import EntryLine, InvoiceEntry, RelationEntry
from exactdesk.books.reference import GLAccountId, RelationId, Side
from exactdesk.flow.payload import read_entry, write_entry

AMOUNTS = st.decimals(min_value=-(10**9), max_value=10**9, places=2)
DAYS = st.dates(min_value=date(1990, 1, 1), max_value=date(2100, 1, 1))
TEXTS = st.text(max_size=12)

LINES = st.builds(
    EntryLine,
    gl_account=st.just(GLAccountId("8f1f0c3a-0000-4000-8000-000000000001")),
    amount=AMOUNTS,
    vat_code=TEXTS,
    vat_amount=st.none() | AMOUNTS,
    description=TEXTS,
    cost_center=TEXTS,
    cost_unit=TEXTS,
    quantity=st.none() | AMOUNTS,
    from_date=st.none() | DAYS,
    to_date=st.none() | DAYS,
)
ENTRIES = st.builds(
    InvoiceEntry,
    side=st.sampled_from(Side),
    journal=TEXTS,
    relation=st.just(RelationId("8f1f0c3a-0000-4000-8000-000000000002")),
    entry_date=DAYS,
    your_ref=TEXTS,
    lines=st.lists(LINES, min_size=1, max_size=3).map(tuple),
    due_date=st.none() | DAYS,
    description=TEXTS,
    currency=TEXTS,
    exchange_rate=st.none() | AMOUNTS,
    payment_condition=TEXTS,
    payment_reference=TEXTS,
    order_number=st.none() | st.integers(1, 10**6),
    entry_number=st.none() | st.integers(1, 10**9),
    year=st.none() | st.integers(1990, 2100),
    period=st.none() | st.integers(1, 13),
)


def without_empty(entry: InvoiceEntry) -> InvoiceEntry:
    return (
        entry
        if entry.journal and entry.your_ref
        else InvoiceEntry(**{**_fields(entry), "journal": "70", "your_ref": "F1"})
    )


def _fields(entry: InvoiceEntry) -> dict[str, object]:
    return {name: getattr(entry, name) for name in InvoiceEntry.__slots__}


@given(ENTRIES.map(without_empty))
def test_an_invoice_comes_back_as_it_was_kept(entry: InvoiceEntry) -> None:
    assert read_entry(write_entry(entry)) == entry


@pytest.mark.parametrize("relation", [None, RelationId("8f1f0c3a-0000-4000-8000-000000000003")])
def test_a_relation_comes_back_as_it_was_kept(relation: RelationId | None) -> None:
    entry = RelationEntry(id=relation, changes=(("name", "Café Ø"), ("is_customer", True)), old=(("name", ""),))
    assert read_entry(write_entry(entry)) == entry


BANK_LINES = st.builds(
    BankLine,
    gl_account=st.just(GLAccountId("8f1f0c3a-0000-4000-8000-000000000001")),
    amount=AMOUNTS,
    day=DAYS,
    description=TEXTS,
    relation=st.none() | st.just(RelationId("8f1f0c3a-0000-4000-8000-000000000002")),
    our_ref=st.none() | st.integers(1, 10**9),
    vat_code=TEXTS,
    cost_center=TEXTS,
    cost_unit=TEXTS,
)
BANK_ENTRIES = st.builds(
    BankEntry,
    journal=st.just("20"),
    year=st.integers(1990, 2100),
    period=st.integers(1, 13),
    currency=st.just("EUR"),
    opening=AMOUNTS,
    closing=AMOUNTS,
    lines=st.lists(BANK_LINES, max_size=3).map(tuple),
)
MATCH_LINES = st.builds(
    MatchLine,
    year=st.integers(1990, 2100),
    period=st.integers(1, 13),
    journal=st.just("70"),
    entry_number=st.integers(1, 10**9),
    amount=AMOUNTS,
    left=st.none() | AMOUNTS,
)
WRITE_OFFS = st.builds(
    WriteOff,
    kind=st.sampled_from(WriteOffKind),
    gl_account=TEXTS,
    description=TEXTS,
    year=st.none() | st.integers(1990, 2100),
    period=st.none() | st.integers(1, 13),
    day=st.none() | DAYS,
)
MATCH_SETS = st.builds(
    MatchSet,
    side=st.sampled_from(Side),
    gl_account=st.just("1300"),
    relation=st.just("1001"),
    lines=st.lists(MATCH_LINES, max_size=3).map(tuple),
    write_off=st.none() | WRITE_OFFS,
)


@given(BANK_ENTRIES | MATCH_SETS)
def test_a_statement_and_a_match_come_back_as_they_were_kept(entry: BankEntry | MatchSet) -> None:
    assert read_entry(write_entry(entry)) == entry


def test_another_program_s_document_is_no_entry() -> None:
    with pytest.raises(ValueError, match="cheque"):
        read_entry('{"document": "cheque", "lines": []}')
