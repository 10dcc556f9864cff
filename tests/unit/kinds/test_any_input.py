"""Whatever a sheet holds, checks say something and never fall over; what they pass can be built and booked in balance."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exactdesk.books.booking import booking_lines
from exactdesk.books.entries import InvoiceEntry
from exactdesk.flow.checks import check
from exactdesk.kinds import KINDS, kind_named
from exactdesk.kinds.document import Document, FieldValue, MappedRow, Value
from exactdesk.kinds.kind import Field, FieldType, Kind, Level
from exactdesk.problems import Severity, Where
from tests.unit.kinds.book import ACCOUNTS, CONDITIONS, JOURNALS, RELATIONS, VAT_CODES, book, context

OWN = book()  # so many questions use up what a finder searches for
CODES = [one.code for one in (*RELATIONS, *ACCOUNTS, *JOURNALS, *VAT_CODES, *CONDITIONS)]
TEXTS = st.one_of(
    st.sampled_from(
        [*CODES, *(one.name for one in RELATIONS), "EUR", "USD", "€", "ADM", "P1", "verlegd", "F-1", "0", "a@b.example"]
    ),
    st.text(max_size=70),
)
NUMBERS = st.one_of(
    st.sampled_from(
        [
            Decimal(number)
            for number in ("0", "1", "21", "9", "100", "-100", "12", "2026", "1E+30", "-9E+307", "1E-20", "0.005")
        ]
    ),
    st.decimals(-(10**9), 10**9, allow_nan=False, places=3),
)
DAYS = st.one_of(st.sampled_from([date(2026, 11, 2), date(1, 1, 1), date(9999, 12, 31), date(2024, 2, 29)]), st.dates())


def values(field: Field) -> st.SearchStrategy[Value]:
    match field.type:
        case FieldType.TEXT | FieldType.CODE:
            drawn: st.SearchStrategy[Value] = TEXTS
        case FieldType.AMOUNT | FieldType.NUMBER | FieldType.PERCENTAGE:
            drawn = NUMBERS
        case FieldType.DATE:
            drawn = DAYS
        case FieldType.FLAG:
            drawn = st.booleans()
        case FieldType.CHOICE:
            drawn = st.sampled_from([words[0] for words in field.choices])
    return st.one_of(drawn, drawn, drawn, st.none())


@st.composite
def documents(draw: st.DrawFn, kind: Kind) -> Document:
    names = draw(st.sets(st.sampled_from(sorted(kind.field_by_name))))
    count = draw(st.integers(1, 3)) if kind.group_by else 1
    lines = []
    for number in range(count):
        fields = {}
        for name in sorted(names):
            value = draw(values(kind.field_by_name[name]))
            fields[name] = FieldValue(value, "" if value is None else str(value), number + 2, len(fields))
        lines.append(MappedRow(row=number + 2, fields=fields))
    level = Level.DOCUMENT if kind.group_by else None
    head = {
        name: told for name, told in lines[0].fields.items() if level is None or kind.field_by_name[name].level is level
    }
    if kind.totals and draw(st.booleans()):
        head["gross_amount"] = FieldValue(draw(NUMBERS), "totaal", 2, 0)
    return Document(
        key=draw(st.text(max_size=3)),
        head=MappedRow(row=2, fields=head),
        lines=tuple(lines),
        source=Where(),
        headings={},
    )


@pytest.mark.parametrize("name", [kind.name for kind in KINDS])
@given(data=st.data())
def test_nothing_in_a_sheet_makes_the_checks_fall_over(name: str, data: st.DataObject) -> None:
    kind = kind_named(name)
    batch = data.draw(st.lists(documents(kind), min_size=1, max_size=3, unique_by=lambda one: one.key))
    problems = check(batch, kind, context(OWN))
    stopped = {problem.where.document for problem in problems if problem.severity is Severity.STOP}
    for one in batch:
        kind.summarise(one, context(OWN))
        if one.key in stopped:
            continue
        entry = kind.build(one, context(OWN))
        if isinstance(entry, InvoiceEntry):
            booked = booking_lines(entry, OWN)
            assert sum(line.debit for line in booked) == sum(line.credit for line in booked)
            assert all(line.amount == line.amount.quantize(Decimal("0.01")) for line in entry.lines)
