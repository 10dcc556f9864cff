from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

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
