"""Whatever stands in a sheet: it is looked at without a crash, and no row gets lost."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st

from exactdesk.flow.inspect import inspect_table
from exactdesk.flow.layout import read_layout
from exactdesk.flow.table import CellValue, Merge, Row, Table
from exactdesk.kinds import KINDS

_WORDS = st.sampled_from(
    [
        *(
            "Factuurnummer",
            "Datum",
            "Klant",
            "Bedrag",
            "Btw",
            "Totaal",
            "Netto",
            "Incl. btw",
            "Aantal",
            "Prijs",
            "Valuta",
            "Code",
            "Naam",
        ),
        *(
            "F1",
            "F2",
            "Subtotaal",
            "Pagina 2",
            "Transport",
            "EUR",
            "21%",
            "1.234,56",
            "1.234",
            "€ 5,-",
            "31-1-2026",
            "2-1-2026",
            "-",
            "x",
        ),
        *("verlegd", "#N/B", "EXTF", "10001", "", " ", "Jansen BV", "S", "H"),
    ]
)
_CELLS: st.SearchStrategy[CellValue] = st.one_of(
    st.none(),
    _WORDS,
    st.text(max_size=6),
    st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**18), max_value=10**18, places=3),
    st.dates(min_value=date(1, 1, 1)),
    st.datetimes(),
    st.times(),
    st.booleans(),
)
_ROWS = st.lists(st.lists(_CELLS, max_size=8), max_size=9)
_MERGES = st.lists(st.tuples(*[st.integers(1, 9)] * 2, *[st.integers(0, 8)] * 2), max_size=3)


@settings(max_examples=300, deadline=None)
@given(_ROWS, _MERGES, st.booleans())
def test_any_sheet_is_looked_at(
    cells: list[list[CellValue]], merges: list[tuple[int, int, int, int]], is_text: bool
) -> None:
    rows = tuple(
        Row(number, tuple(each)) for number, each in enumerate(cells, 1) if any(cell is not None for cell in each)
    )
    made = tuple(Merge(min(a, b), min(c, d), max(a, b), max(c, d)) for a, b, c, d in merges)
    table = Table(file="x", sheet="y", rows=rows, merges=made, is_text=is_text)
    layout = read_layout(table)
    told = {*layout.data_rows, *(each.row for each in layout.left_out)}
    headings = {row.number for row in rows} - told
    assert len(headings) <= 2
    assert not set(layout.data_rows) & {each.row for each in layout.left_out}
    found = inspect_table(table, KINDS)
    assert found.data_rows == len(layout.data_rows)
    for kind in KINDS:
        named = inspect_table(table, KINDS, kind.name)
        assert all(
            isinstance(amount, Decimal | None) for amount in (named.totals.net, named.totals.vat, named.totals.gross)
        )
