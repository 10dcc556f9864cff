"""The way back: what is deleted, what is credited, what is left alone, and that a credit note takes back exactly what was booked."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exactdesk.books.entries import BookedEntry, EntryLine, EntryState, InvoiceEntry
from exactdesk.books.reference import ClosedPeriod, EntryId, GLAccountId, RelationId, Side
from exactdesk.flow.history import BatchId, BatchItem, ItemId
from exactdesk.flow.queue import ItemState
from exactdesk.flow.undo import Found, UndoLine, UndoPlan, Wanted, Way, credit_note, credit_totals, same_way, undo_plan
from tests.unit.kinds.book import BOOK, TODAY, book

DAY = date(2026, 11, 2)
RELATION = RelationId("rel-1001")
DESCRIPTION = "Credit of {number} ({entry})"


def entry(number: str = "F1", **more: Any) -> InvoiceEntry:
    line = EntryLine(
        gl_account=GLAccountId("gl-8000"),
        amount=Decimal("100.00"),
        vat_code="2",
        vat_amount=Decimal("21.00"),
        quantity=Decimal(2),
    )
    values: dict[str, Any] = {
        "side": Side.SALES,
        "journal": "70",
        "relation": RELATION,
        "entry_date": DAY,
        "your_ref": number,
        "lines": (line,),
        "due_date": date(2026, 12, 2),
        "payment_reference": "RF18",
        "entry_number": 26700001,
        "period": 11,
        "year": 2026,
        **more,
    }
    return InvoiceEntry(**values)


def item(at: int = 1, state: ItemState = ItemState.POSTED, **more: Any) -> BatchItem:
    values: dict[str, Any] = {
        "id": ItemId(at),
        "batch": BatchId("b"),
        "key": f"F{at}",
        "number": f"F{at}",
        "rows": (at + 1,),
        "state": state,
        "side": Side.SALES,
        "relation": RELATION,
        "entry_date": DAY,
        "amount": Decimal("121.00"),
        "currency": "EUR",
        "payload": "{}",
        "changed_at": datetime(2026, 11, 3, tzinfo=UTC),
        "entry_id": EntryId(f"e{at}"),
        "entry_number": 26700000 + at,
        **more,
    }
    return BatchItem(**values)


def state(at: int = 1, status: int | None = 20, **more: Any) -> EntryState:
    values: dict[str, Any] = {
        "id": EntryId(f"e{at}"),
        "side": Side.SALES,
        "entry_number": 26700000 + at,
        "journal": "70",
        "relation": RELATION,
        "relation_name": "Bakkerij",
        "entry_date": DAY,
        "your_ref": f"F{at}",
        "currency": "EUR",
        "amount": Decimal("121.00"),
        "year": 2026,
        "period": 11,
        **more,
    }
    return EntryState(entry=BookedEntry(**values), status=status)


def plan(
    one: BatchItem | None = None,
    there: EntryState | None = None,
    *,
    left: Mapping[str, str] | None = None,
    known: bool = True,
    wanted: Wanted | None = None,
    reference: Any = BOOK,
    sent: InvoiceEntry | None = None,
    taken: tuple[str, ...] = (),
    absent: bool = False,
    today: date = TODAY,
) -> UndoPlan:
    document = one or item()
    found_state = there or state(int(document.id))
    amounts = {EntryId(key): Decimal(amount) for key, amount in (left or {f"e{document.id}": "121.00"}).items()}
    return undo_plan(
        (document,),
        Found(
            states={} if absent else {found_state.entry.id: found_state},
            open_amounts=amounts if known else None,
            entries={document.id: sent or entry(f"F{document.id}")},
            taken=taken,
        ),
        reference=reference,
        today=today,
        wanted=wanted or Wanted(),
        description=DESCRIPTION,
    )


def way(made: UndoPlan) -> tuple[Way, str]:
    (line,) = made.lines
    return line.way, line.code


def test_what_is_open_and_unpaid_is_deleted() -> None:
    assert way(plan()) == (Way.DELETE, "")
    assert plan().totals(Way.DELETE) == (("EUR", Decimal("121.00")),)
    assert plan().totals(Way.CREDIT) == ()


@pytest.mark.parametrize(
    ("made", "expected"),
    [
        (plan(absent=True), (Way.GONE, "undo-gone")),
        (plan(there=state(status=50)), (Way.CREDIT, "undo-processed")),
        (plan(there=state(status=5)), (Way.LEAVE, "undo-status")),
        (plan(there=state(status=None)), (Way.LEAVE, "undo-status")),
        (plan(left={"other": "1"}), (Way.LEAVE, "undo-paid")),
        (plan(left={"e1": "21.00"}), (Way.LEAVE, "undo-partly-paid")),
        (plan(known=False), (Way.LEAVE, "undo-payments-unknown")),
        (plan(there=state(relation=RelationId("other"))), (Way.LEAVE, "undo-changed-relation")),
        (plan(there=state(your_ref="F9")), (Way.LEAVE, "undo-changed-number")),
        (plan(there=state(amount=Decimal("120.00"))), (Way.LEAVE, "undo-changed-amount")),
        (plan(wanted=Wanted(filed_through=DAY)), (Way.CREDIT, "undo-vat-filed")),
        (plan(wanted=Wanted(filed_through=date(2026, 11, 1))), (Way.DELETE, "")),
        (plan(wanted=Wanted(by_credit=True)), (Way.CREDIT, "undo-by-choice")),
        (plan(item(entry_id=None)), (Way.LEAVE, "undo-entry-unknown")),
    ],
)
def test_what_stands_in_the_way(made: UndoPlan, expected: tuple[Way, str]) -> None:
    assert way(made) == expected


def test_what_is_paid_is_never_credited_either() -> None:
    assert way(plan(there=state(status=50), left={"e1": "0.01"})) == (Way.LEAVE, "undo-partly-paid")


def test_an_entry_of_nothing_has_nothing_to_be_paid() -> None:
    nothing = item(amount=Decimal("0.00"))
    assert way(plan(nothing, state(amount=Decimal("0.00")), known=False)) == (Way.DELETE, "")


def test_a_cent_that_exact_online_reckoned_is_no_change() -> None:
    assert way(plan(there=state(amount=Decimal("121.01")), left={"e1": "121.01"})) == (Way.DELETE, "")
    otherwise = item(code="booked-otherwise", facts={"booked": "125.00"})
    assert way(plan(otherwise, state(amount=Decimal("125.00")), left={"e1": "125.00"})) == (Way.DELETE, "")


@pytest.mark.parametrize(
    ("state_", "is_in_the_way"),
    [(ItemState.PLANNED, True), (ItemState.REFUSED, True), (ItemState.DISMISSED, False), (ItemState.UNDONE, False)],
)
def test_a_credit_note_that_waits_is_not_made_twice(state_: ItemState, is_in_the_way: bool) -> None:
    made = undo_plan(
        (item(),),
        Found(
            states={EntryId("e1"): state()},
            open_amounts={EntryId("e1"): Decimal("121.00")},
            entries={ItemId(1): entry()},
            notes={ItemId(1): (item(9, state_),)},
        ),
        reference=BOOK,
        today=TODAY,
        wanted=Wanted(),
        description="",
    )
    assert way(made) == ((Way.LEAVE, "undo-credit-waits") if is_in_the_way else (Way.DELETE, ""))


def test_what_is_no_invoice_is_left_alone() -> None:
    made = undo_plan(
        (item(),),
        Found(states={}, open_amounts={}, entries={}),
        reference=BOOK,
        today=TODAY,
        wanted=Wanted(),
        description="",
    )
    assert way(made) == (Way.LEAVE, "undo-not-an-invoice")


def test_a_closed_period_is_not_broken_open() -> None:
    closed = book(closed_periods=frozenset({ClosedPeriod(journal="70", year=2026, number=11)}))
    made = plan(reference=closed)
    assert way(made) == (Way.CREDIT, "undo-period-closed")
    (line,) = made.lines
    assert line.facts["period"] == "2026-11"
    assert line.credit is not None
    assert line.credit.entry_date == date(2026, 12, 1), "the nearest open day, the later one where two are as near"
    by_date = plan(there=state(year=None, period=None), reference=closed)
    assert way(by_date) == (Way.CREDIT, "undo-period-closed")


def test_where_nothing_is_open_nothing_is_credited() -> None:
    periods = BOOK.periods
    shut = frozenset(ClosedPeriod(journal="70", year=each.year, number=each.number) for each in periods)
    assert way(plan(reference=book(closed_periods=shut))) == (Way.LEAVE, "undo-no-open-period")
    unknown = plan(there=state(status=50), reference=book(periods=()))
    assert way(unknown) == (Way.CREDIT, "undo-processed"), "where no periods are known nothing is known to be closed"


def test_a_credit_note_has_its_own_number_and_day_and_names_the_invoice() -> None:
    (line,) = plan(there=state(status=50)).lines
    note = line.credit
    assert note is not None
    assert (note.your_ref, note.entry_date, note.description) == ("F1-C", TODAY, "Credit of F1 (26700001)")
    assert (note.due_date, note.entry_number, note.year, note.period, note.payment_reference) == (
        None,
        None,
        None,
        None,
        "",
    )
    assert (note.relation, note.journal, note.side) == (RELATION, "70", Side.SALES)
    (later,) = plan(there=state(status=50), taken=("f1c", "F1-C2")).lines
    assert later.credit is not None
    assert later.credit.your_ref == "F1-C3"


def test_a_credit_note_is_never_dated_before_its_invoice() -> None:
    (line,) = plan(there=state(status=50), today=date(2026, 10, 1)).lines
    assert line.credit is not None
    assert line.credit.entry_date == DAY


AMOUNTS = st.decimals(-99999, 99999, places=2, allow_nan=False)
LINES = st.builds(
    EntryLine,
    gl_account=st.just(GLAccountId("gl-8000")),
    amount=AMOUNTS,
    vat_amount=st.none() | AMOUNTS,
    quantity=st.none() | AMOUNTS,
)


@given(st.lists(LINES, min_size=1, max_size=5))
def test_invoice_and_credit_note_add_up_to_nothing(lines: list[EntryLine]) -> None:
    first = entry(lines=tuple(lines))
    note = credit_note(first, number="x", day=DAY, description="")
    for one, other in zip(first.lines, note.lines, strict=True):
        assert one.amount + other.amount == 0
        assert (one.vat_amount or 0) + (other.vat_amount or 0) == 0
        assert (one.quantity or 0) + (other.quantity or 0) == 0
    assert credit_note(note, number=first.your_ref, day=first.entry_date, description="").lines == first.lines


def test_what_is_no_longer_booked_stands_apart() -> None:
    items = [item(at, state_) for at, state_ in enumerate(ItemState, start=1)]
    made = undo_plan(
        items,
        Found(states={}, open_amounts={}, entries={}),
        reference=BOOK,
        today=TODAY,
        wanted=Wanted(),
        description="",
    )
    assert {each.state for each in made.undone} == {ItemState.UNDONE, ItemState.DELETED, ItemState.CREDITED}
    assert [line.item.state for line in made.lines] == [ItemState.POSTED]
    assert len(made.not_booked) == len(items) - 4


def test_only_what_still_goes_the_confirmed_way_is_touched() -> None:
    confirmed = plan()
    assert same_way(plan(), confirmed) == confirmed.lines
    assert same_way(plan(left={"e1": "1.00"}), confirmed) == ()
    assert same_way(plan(there=state(status=50)), confirmed) == ()


def test_the_totals_of_credit_notes_are_those_of_the_batch() -> None:
    (line,) = plan(there=state(status=50)).lines
    (total,) = credit_totals((line, line, UndoLine(item=item(), way=Way.LEAVE)))
    assert (total.currency, total.net, total.vat, total.gross) == ("EUR", Decimal(-200), Decimal(-42), Decimal(-242))
