from __future__ import annotations

import gc
import random
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exactdesk.books.reference import RelationId
from exactdesk.flow import draft as draft_module
from exactdesk.flow.collector import at_rest
from exactdesk.flow.column_mapping import ColumnMapping
from exactdesk.flow.draft import Draft, Timeline, Worked, work_out
from exactdesk.flow.duplicates import KnownDocument, KnownFrom
from exactdesk.flow.layout import read_layout
from exactdesk.flow.plan import PlanStatus
from exactdesk.flow.reading import read_sheet
from exactdesk.flow.table import CellValue, Merge, Row, Table
from exactdesk.kinds import kind_named
from tests.unit.kinds.book import BOOK, TODAY, book

HEADINGS = (
    "Factuurnummer",
    "Factuurdatum",
    "Relatiecode",
    "Grootboekrekening",
    "Btw-code",
    "Bedrag excl. btw",
    "Omschrijving",
)
FIELDS = ("invoice_number", "invoice_date", "relation_code", "gl_account", "vat_code", "net_amount", "line_description")
DAY = date(2026, 11, 2)
ROWS: tuple[tuple[CellValue, ...], ...] = (
    ("F-1", DAY, "1001", "8000", "2", Decimal("100"), "uren"),
    ("F-1", DAY, "1001", "8010", "1", Decimal("50"), "boek"),
    ("F-2", DAY, "1002", "8000", "HOOG", Decimal("10.10"), "reis"),
    ("F-3", DAY, "7777", "8000", "HOOG", Decimal("20"), "werk"),
    ("F-4", DAY, "1002", "8000", "2", Decimal("30"), "kopie"),
)


def draft(rows: tuple[tuple[CellValue, ...], ...] = ROWS) -> Draft:
    table = Table(
        file="facturen.xlsx",
        sheet="Blad1",
        rows=(Row(1, HEADINGS), *(Row(number, cells) for number, cells in enumerate(rows, start=2))),
    )
    mapping = ColumnMapping(kind="sales-entry", columns=dict(zip(HEADINGS, FIELDS, strict=True)))
    return Draft(table=table, layout=read_layout(table, 1), mapping=mapping, kind=kind_named("sales-entry"))


def worked(one: Draft, earlier: Worked | None = None, known: tuple[KnownDocument, ...] = ()) -> Worked:
    return work_out(one, BOOK, known, TODAY, earlier)


def statuses(answer: Worked) -> dict[str, PlanStatus]:
    return {item.number: item.status for item in answer.plan.items}


READY, HELD, LEFT, DOUBLE = PlanStatus.READY, PlanStatus.HELD_BACK, PlanStatus.LEFT_OUT, PlanStatus.DUPLICATE


def test_a_sheet_becomes_a_plan() -> None:
    answer = worked(draft())
    assert statuses(answer) == {"F-1": READY, "F-2": HELD, "F-3": HELD, "F-4": READY}
    assert [(problem.code, problem.where.row) for problem in answer.problems] == [
        ("vat-code-unknown", 4),
        ("relation-unknown", 5),
        ("vat-code-unknown", 5),
    ]
    assert len(answer.rows) == 5
    assert [len(document.lines) for document in answer.documents] == [2, 1, 1, 1]
    assert answer.plan.totals.by_currency[0].gross == Decimal("211.80")


def test_two_faults_are_mended_with_two_steps() -> None:
    one = draft()
    answer = worked(one)
    mended = one.fix_all(answer.rows, "vat_code", "HOOG", "2").edit(5, "relation_code", "1001")
    assert dict(mended.edits) == {(4, "vat_code"): "2", (5, "vat_code"): "2", (5, "relation_code"): "1001"}
    assert set(statuses(worked(mended, answer)).values()) == {READY}


def test_the_cure_may_stand_in_another_field() -> None:
    one = draft()
    fixed = one.fix_all(worked(one).rows, "cost_center", "", "ADM", target="cost_unit")
    assert set(fixed.edits) == {(row, "cost_unit") for row in range(2, 7)}


def test_an_edit_can_be_taken_back() -> None:
    one = draft().edit((2, 3), "gl_account", "9999").edit(4, "vat_code", "2")
    assert one.take_back_edit((2, 3), "gl_account").edits == {(4, "vat_code"): "2"}
    assert one.take_back_edit(2, "gl_account").edits == {(3, "gl_account"): "9999", (4, "vat_code"): "2"}


def test_documents_are_left_out_and_taken_back() -> None:
    one = draft()
    key = worked(one).documents[0].key
    out = one.leave_out(key, "al betaald")
    assert statuses(worked(out))["F-1"] is LEFT
    assert worked(out).plan.items[0].why_left_out == "al betaald"
    assert statuses(worked(out.take_back(key)))["F-1"] is READY


def test_what_was_booked_before_waits_for_a_decision() -> None:
    known = (KnownDocument(source=KnownFrom.HISTORY, number="F1", relation_id=RelationId("rel-1001")),)
    one = draft()
    answer = worked(one, known=known)
    key = answer.documents[0].key
    assert statuses(answer)["F-1"] is DOUBLE
    assert answer.verdicts[key].is_certain
    assert "posted-before" in [problem.code for problem in answer.checked[0].problems]
    assert statuses(worked(one.decide(key), answer, known))["F-1"] is READY
    assert statuses(worked(one.decide(key).take_back(key), answer, known))["F-1"] is DOUBLE
    assert statuses(worked(one, answer))["F-1"] is READY


def test_accepting_is_kept_with_the_draft() -> None:
    assert draft().accept("k", "becomes-customer").accepted == {("k", "becomes-customer")}


def test_what_is_not_of_a_document_comes_first() -> None:
    one = draft()
    absent = Draft(
        table=one.table,
        layout=one.layout,
        kind=one.kind,
        mapping=ColumnMapping(kind="sales-entry", columns={**one.mapping.columns, "Weg": "journal"}),
    )
    assert worked(absent).problems[0].code == "mapped-column-absent"


def everything(answer: Worked) -> tuple[object, ...]:
    return answer.rows, answer.documents, answer.problems, answer.checked, answer.plan


CONTINUED: tuple[tuple[CellValue, ...], ...] = (
    ROWS[0],
    (None, None, None, "8010", "1", Decimal("50"), "boek"),
    (None, None, None, None, None, None, "los"),
    ROWS[2],
    ("", "", "", "8000", "2", Decimal("7"), "nog iets"),
    ROWS[4],
)
MERGED = (Merge(top=2, left=0, bottom=3, right=0), Merge(top=5, left=2, bottom=6, right=2))
STEPS = st.lists(
    st.one_of(
        st.tuples(
            st.just("edit"),
            st.integers(1, 8),
            st.sampled_from([*FIELDS, "journal"]),
            st.sampled_from(["", " ", "1001", "1002", "8000", "2", "HOOG", "F-1", "F-4", "12,50", "abc", "02-11-2026"]),
        ),
        st.tuples(st.just("blank"), st.integers(2, 7), st.just(""), st.just("")),
        st.tuples(st.just("take-back"), st.integers(2, 7), st.sampled_from(FIELDS), st.just("")),
        st.tuples(st.just("leave-out"), st.integers(0, 4), st.just(""), st.sampled_from(["al betaald", "dubbel"])),
        st.tuples(st.just("decide"), st.integers(0, 4), st.just(""), st.just("")),
        st.tuples(st.just("strict"), st.just(0), st.just(""), st.just("")),
    ),
    max_size=8,
)


def stepped(one: Draft, answer: Worked, step: tuple[str, int, str, str]) -> Draft:
    what, number, name, text = step
    match what:
        case "edit":
            return one.edit(number, name, text)
        case "blank":  # all that tells the row from the one above: it now continues that one
            return one.edit(number, "invoice_number", "").edit(number, "invoice_date", "").edit(number, FIELDS[2], "")
        case "take-back":
            return one.take_back_edit(number, name)
        case "leave-out" if number < len(answer.documents):
            return one.leave_out(answer.documents[number].key, text)
        case "decide" if number < len(answer.documents):
            return one.decide(answer.documents[number].key)
        case "strict":
            return replace(one, is_strict=not one.is_strict)
    return one


@given(
    st.sampled_from([ROWS, CONTINUED]),
    st.sampled_from([(), MERGED]),
    st.sampled_from([{}, {"gl_account": "8010", "journal": "70"}]),
    STEPS,
)
def test_working_on_from_an_earlier_answer_gives_what_working_anew_gives(
    rows: tuple[tuple[CellValue, ...], ...],
    merges: tuple[Merge, ...],
    defaults: dict[str, str],
    steps: list[tuple[str, int, str, str]],
) -> None:
    one = draft(rows)
    one = replace(one, table=replace(one.table, merges=merges), mapping=replace(one.mapping, defaults=defaults))
    known = (KnownDocument(source=KnownFrom.HISTORY, number="F1", relation_id=RelationId("rel-1001")),)
    answer = worked(one, known=known)
    for step in steps:
        one = stepped(one, answer, step)
        answer = worked(one, answer, known)
        assert everything(answer) == everything(worked(one, known=known))


def test_where_blank_means_same_an_edit_reaches_the_rows_below() -> None:
    blank = (ROWS[0], (None, None, None, "8010", "1", Decimal("50"), "boek"), *ROWS[2:])
    one = draft(blank)
    answer = worked(one)
    assert [len(document.lines) for document in answer.documents][:1] == [2]
    changed = one.edit((2, 3), "relation_code", "1002")
    assert everything(worked(changed, answer)) == everything(worked(changed))


def test_documents_that_did_not_change_are_taken_over() -> None:
    one = draft()
    answer = worked(one)
    again = worked(one.edit(2, "line_description", "anders"), answer)
    same = [again.own[key] is own for key, own in answer.own.items()]
    assert same == [False, True, True, True]


def test_what_an_edit_does_not_touch_is_the_very_same_in_the_next_answer() -> None:
    one = draft(CONTINUED)
    answer = worked(one)
    again = worked(one.edit(7, "net_amount", "31"), answer)
    assert [new is old for new, old in zip(again.rows, answer.rows, strict=True)] == [True] * 4 + [False]
    for before, after in ((answer.documents, again.documents), (answer.plan.items, again.plan.items)):
        assert [new is old for new, old in zip(after, before, strict=True)] == [True, True, False]


@pytest.mark.parametrize(("rows", "is_awake"), [(5, True), (2_001, False)])
def test_the_collector_rests_while_a_large_sheet_is_worked_out(
    monkeypatch: pytest.MonkeyPatch, rows: int, is_awake: bool
) -> None:
    seen: list[bool] = []

    def read(*wanted: object) -> object:
        seen.append(gc.isenabled())
        return read_sheet(*wanted)  # type: ignore[arg-type]

    monkeypatch.setattr(draft_module, "read_sheet", read)
    try:
        worked(draft(tuple((f"F-{number}", *ROWS[0][1:]) for number in range(rows))))
    finally:
        gc.unfreeze()
    assert seen == [is_awake]
    assert gc.isenabled()


def test_the_collector_wakes_after_the_last_of_those_who_let_it_rest() -> None:
    try:
        with at_rest():
            with at_rest():
                assert not gc.isenabled()
            assert not gc.isenabled()
    finally:
        gc.unfreeze()
    assert gc.isenabled()


def test_other_lists_are_another_question() -> None:
    one = draft()
    answer = worked(one)
    fewer = work_out(one, book(relations=()), (), TODAY, answer)
    assert set(statuses(fewer).values()) == {HELD}
    moved = draft()
    assert everything(worked(moved, answer)) == everything(worked(moved))


def test_any_step_can_be_undone_a_hundred_steps_back() -> None:
    line = Timeline(now=draft())
    drafts = [line.now]
    for number in range(120):
        line = line.step("edit", line.now.edit(2, "line_description", f"stap {number}"))
        drafts.append(line.now)
    for number in range(120):
        line = line.undo()
        assert line.now is drafts[119 - number]
    assert line.undo() is line
    for number in range(120):
        line = line.redo()
        assert line.now is drafts[number + 1]
    assert line.redo() is line
    assert [name for name, _ in line.past] == ["edit"] * 120


def test_a_new_step_forgets_what_was_undone_and_no_step_is_none() -> None:
    line = Timeline(now=draft())
    assert line.step("none", line.now) is line
    other = line.step("one", line.now.edit(2, "journal", "70")).undo().step("two", line.now.edit(2, "journal", "71"))
    assert other.future == ()
    assert [name for name, _ in other.past] == ["two"]


@pytest.mark.parametrize("seed", range(3))
def test_the_plan_of_many_documents_adds_up(seed: int) -> None:
    pick = random.Random(seed)
    rows = tuple(
        (f"F-{number}", DAY, "1001", "8000", pick.choice(("1", "2", "4")), Decimal(pick.randint(1, 99999)) / 100, "x")
        for number in range(200)
    )
    plan = worked(draft(rows)).plan
    (total,) = plan.totals.by_currency
    assert total.gross == sum(item.gross or 0 for item in plan.items)
    assert sum(one.net for one in plan.totals.by_vat_code) == total.net
    assert sum(one.vat for one in plan.totals.by_vat_code) == total.vat
