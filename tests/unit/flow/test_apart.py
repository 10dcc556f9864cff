"""A sheet for several administrations: each document is one's own, another's, or held back; never somebody else's by mistake."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from exactdesk.books.reference import Division, DivisionCode
from exactdesk.flow.apart import shares
from exactdesk.flow.draft import Draft, Worked, work_out
from exactdesk.flow.layout import read_layout
from exactdesk.flow.mapping import suggest
from exactdesk.flow.plan import PlanStatus
from exactdesk.flow.table import Row, Table
from exactdesk.kinds import KINDS, kind_named
from tests.unit.kinds.book import TODAY, book

OWN = Division(code=DivisionCode(2340571), name="Bakkerij De Zon B.V.", hid="101")
OTHER = Division(code=DivisionCode(2340583), name="Café Zéro", hid="102")
TWIN = Division(code=DivisionCode(2340599), name="Bakkerij De Zon B.V.", hid="103")
CLOSED = Division(code=DivisionCode(2340600), name="Oud B.V.", hid="104", is_archived=True)
HEADINGS = (
    "Administratie",
    "Factuurnummer",
    "Factuurdatum",
    "Klantnummer",
    "Grootboekrekening",
    "Btw %",
    "Bedrag excl. btw",
)
READY, HELD = PlanStatus.READY, PlanStatus.HELD_BACK


def worked(
    *rows: tuple[str, str], divisions: tuple[Division, ...] = (OWN, OTHER, CLOSED), only_own: bool = False
) -> Worked:
    """Sales invoices of (administration, number), each of one line, worked out for `OWN`."""
    cells = [
        Row(number=1, cells=HEADINGS),
        *(
            Row(number=at, cells=(division, number, date(2026, 11, 2), "1001", "8000", "21", "100,00"))
            for at, (division, number) in enumerate(rows, 2)
        ),
    ]
    table = Table(file="groep.xlsx", sheet="Blad1", rows=tuple(cells))
    reference = book(division=OWN, divisions=divisions)
    layout = read_layout(table)
    mapping = suggest(table, layout, KINDS, reference, "sales-entry").mapping
    draft = Draft(table=table, layout=layout, mapping=mapping, kind=kind_named("sales-entry"), only_own=only_own)
    return work_out(draft, reference, (), TODAY)


def states(found: Worked) -> dict[int, tuple[PlanStatus, tuple[str, ...]]]:
    return {item.rows[0]: (item.status, tuple(reason.code for reason in item.reasons)) for item in found.plan.items}


@pytest.mark.parametrize(
    "own", ["2340571", "101", "bakkerij de  zon b.v.", "2340571 Bakkerij De Zon B.V.", "101 BAKKERIJ DE ZON B.V."]
)
@pytest.mark.parametrize("other", ["2340583", "102", "Café Zéro", "102 café zéro"])
def test_an_administration_is_named_by_code_number_or_name(own: str, other: str) -> None:
    found = worked((own, "F1"), (other, "F2"), (own, "F3"))
    assert states(found) == {2: (READY, ()), 4: (READY, ())}
    assert [(each.division, each.document.rows) for each in found.apart] == [(OTHER, (3,))]
    assert [(each.division, each.documents) for each in shares(found.apart)] == [(OTHER, 1)]
    assert [row.row for row in found.rows] == [2, 4]
    (note,) = [problem for problem in found.problems if problem.code == "divisions-in-sheet"]
    assert dict(note.facts) == {"division": "Café Zéro (2340583)", "count": "1"}
    assert found.plan.sheet_totals[0].count == 2


@pytest.mark.parametrize(
    ("told", "code"),
    [
        ("Slagerij", "row-division-unknown"),
        ("10", "row-division-unknown"),
        ("Bakkerij De Zon", "row-division-unknown"),  # nearly is not the same
        ("", "row-division-missing"),
        ("104", "row-division-closed"),
        ("bakkerij de zon b.v.", "row-division-ambiguous"),
    ],
)
def test_what_is_not_certain_is_held_back(told: str, code: str) -> None:
    found = worked(("2340571", "F1"), (told, "F2"), divisions=(OWN, OTHER, CLOSED, TWIN))
    assert states(found) == {2: (READY, ()), 3: (HELD, (code,))}
    assert found.apart == ()


def test_one_number_in_two_administrations_is_two_documents() -> None:
    found = worked(("101", "F1"), ("102", "F1"), ("101", "F1"))
    assert [(item.rows, item.status) for item in found.plan.items] == [((2, 4), READY)]
    assert [each.document.rows for each in found.apart] == [(3,)]


def test_a_line_that_names_none_goes_with_its_invoice_only_when_that_is_clear() -> None:
    assert [item.rows for item in worked(("101", "F1"), ("", "F1")).plan.items] == [(2, 3)]
    found = worked(("101", "F1"), ("102", "F1"), ("", "F1"))
    assert states(found) == {2: (READY, ()), 4: (HELD, ("row-division-missing",))}


def test_a_column_that_nobody_filled_in_says_nothing() -> None:
    found = worked(("", "F1"), ("", "F2"))
    assert "division" not in found.draft.mapping.columns.values()
    assert states(found) == {2: (READY, ()), 3: (READY, ())}


def test_nobodys_documents_are_told_of_once_per_sheet() -> None:
    found = worked(("101", "F1"), ("102", "F2"), ("???", "F3"), ("", "F4"), only_own=True)
    assert states(found) == {2: (READY, ())}
    assert [(each.division, each.document.rows[0]) for each in found.apart] == [(OTHER, 3), (None, 4), (None, 5)]


def test_edits_move_a_document_to_where_it_belongs() -> None:
    before = worked(("101", "F1"), ("Zero", "F2"))
    draft = before.draft.edit(3, "division", "102")
    after = work_out(draft, before.reference, (), TODAY, before)
    assert [(each.division, each.document.rows[0]) for each in after.apart] == [(OTHER, 3)]
    back = work_out(replace(draft.edit(3, "division", "101")), before.reference, (), TODAY, after)
    assert states(back) == {2: (READY, ()), 3: (READY, ())}
    assert back.problems == work_out(back.draft, before.reference, (), TODAY).problems


@settings(max_examples=40, deadline=None)
@given(
    st.lists(
        st.tuples(
            st.sampled_from(["101", "2340571", "102", "Café Zéro", "104", "", "x", "Bakkerij De Zon B.V."]),
            st.sampled_from("ABC"),
        ),
        min_size=1,
        max_size=12,
    )
)
def test_no_row_of_another_administration_is_ever_ready(rows: list[tuple[str, str]]) -> None:
    found = worked(*rows, divisions=(OWN, OTHER, CLOSED, TWIN))
    mapped = "division" in found.draft.mapping.columns.values()
    accounted = []
    for item in found.plan.items:
        told = {rows[row - 2][0] for row in item.rows}
        accounted += item.rows
        if item.status is READY and mapped:
            assert told <= {"101", "2340571", ""}
            assert told != {""}
    accounted += [row for each in found.apart for row in each.document.rows]
    assert sorted(accounted) == list(range(2, len(rows) + 2))
    for each in found.apart:
        assert {rows[row - 2][0] for row in each.document.rows} <= {"102", "Café Zéro", ""}
