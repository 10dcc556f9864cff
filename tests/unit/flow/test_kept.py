"""Rows that were read are kept as text and are the same rows again."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exactdesk.flow.kept import keep_row, kept_row
from exactdesk.kinds.document import FieldValue, MappedRow, Origin

VALUES = st.one_of(
    st.none(),
    st.text(),
    st.booleans(),
    st.dates(),
    st.decimals(allow_nan=False, allow_infinity=False, places=4),
)
FIELDS = st.builds(
    FieldValue, VALUES, st.text(), st.just(7), st.none() | st.integers(0, 300), st.sampled_from(list(Origin))
)


@given(st.dictionaries(st.sampled_from(["invoice_number", "net_amount", "due_date", "vat_code"]), FIELDS))
def test_a_row_is_read_back_as_it_was(fields: dict[str, FieldValue]) -> None:
    row = MappedRow(row=7, fields=fields)
    again = kept_row(7, keep_row(row))
    assert again.row == row.row
    assert dict(again.fields) == fields
    assert {name: type(field.value) for name, field in again.fields.items()} == {
        name: type(field.value) for name, field in fields.items()
    }


def test_what_others_wrote_is_no_row() -> None:
    with pytest.raises(ValueError, match="colour"):
        kept_row(1, '{"due_date": ["colour", 1, "", null, "sheet"]}')


def test_it_is_short_and_can_be_read_by_a_person() -> None:
    fields = {
        "invoice_date": FieldValue(date(2026, 3, 1), "1-3-2026", 4, 1),
        "net_amount": FieldValue(Decimal("100.00"), "100,00", 4, 2, Origin.EDITED),
    }
    assert keep_row(MappedRow(row=4, fields=fields)) == (
        '{"invoice_date":["day","2026-03-01","1-3-2026",1,"sheet"],"net_amount":["number","100.00","100,00",2,"edited"]}'
    )
