"""A day in the past is worked out from what is open now and what was booked since, and is exact per relation."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exactdesk.books.ledger import LedgerLine, LineId
from exactdesk.books.outstanding import ItemKind, OutstandingItem, Snapshot, Term
from exactdesk.books.reference import RelationId, Side
from exactdesk.flow.outstanding_past import UNEXPLAINED, approximated, as_of, partners_wanted
from exactdesk.problems import Problem, Severity
from tests.unit.flow.open_items import TODAY, item, snapshot

DAY = TODAY - timedelta(days=10)
BEFORE, AFTER = DAY - timedelta(days=20), DAY + timedelta(days=5)


def line(name: str, amount: str, day: date = BEFORE, offset: str | None = None, **changes: object) -> LedgerLine:
    values: dict[str, object] = {
        "id": LineId(name),
        "journal": "70",
        "entry_number": sum(map(ord, name)),
        "entry_type": 20,
        "relation": RelationId("r1"),
        "relation_code": "1001",
        "relation_name": "Jansen",
        "day": day,
        "amount": Decimal(amount),
        "currency": "EUR",
        "amount_dc": Decimal(amount),
        "offset": None if offset is None else LineId(offset),
        "your_ref": name,
    }
    return LedgerLine(**(values | changes))  # type: ignore[arg-type]


def bank(name: str, amount: str, day: date = AFTER, offset: str | None = None, **changes: object) -> LedgerLine:
    return line(name, amount, day, offset, **{"journal": "20", "entry_type": 40, **changes})


def open_item(of: LedgerLine, amount: str, **changes: object) -> OutstandingItem:
    values: dict[str, object] = {
        "invoice_date": of.day,
        "due_date": of.day,
        "entry_number": of.entry_number,
        "journal": of.journal,
        "your_ref": of.your_ref,
    }
    return item(f"{of.journal}/{of.day.year}/{of.entry_number}", amount, **(values | changes))


def open_then(now: Snapshot, *lines: LedgerLine) -> dict[str, Decimal]:
    found = as_of(now, lines, DAY)
    return {each.your_ref or each.journal: each.amount for each in found.items}


def codes(found: Snapshot) -> list[str]:
    return [note.code for note in found.notes]


def test_what_was_paid_since_was_open() -> None:
    lines = (line("inv", "100", offset="pay"), bank("pay", "-100", offset="inv"))
    found = as_of(snapshot(), lines, DAY)
    assert [(each.your_ref, each.amount, each.kind) for each in found.items] == [("inv", 100, ItemKind.INVOICE)]
    assert codes(found) == ["outstanding-as-of"]
    assert found.overview is None


def test_of_a_payment_in_part_since_the_whole_was_open() -> None:
    invoice = line("inv", "100")
    known = open_item(invoice, "40", original=Decimal(100), in_transit=Decimal(5), description="eigen")
    found = as_of(snapshot(known), (invoice, bank("pay", "-60", offset="inv")), DAY)
    assert [(each.amount, each.original, each.in_transit, each.description) for each in found.items] == [
        (100, 100, 0, "eigen")
    ]


def test_what_came_since_was_not_there() -> None:
    new = line("new", "70", AFTER)
    assert open_then(snapshot(open_item(new, "70")), new) == {}


def test_what_nothing_happened_to_is_as_it_is_now() -> None:
    old = line("old", "30", BEFORE)
    terms = (Term(due_date=DAY, amount=Decimal(10), amount_dc=Decimal(10)),) * 3
    known = open_item(old, "30", terms=terms)
    assert as_of(snapshot(known), (), DAY).items == (known,)
    assert as_of(snapshot(known), (old,), DAY).items == (known,)


def test_a_set_of_several_invoices_and_a_credit_note() -> None:
    lines = (
        line("one", "100", offset="two"),
        line("two", "50", offset="one"),
        line("credit", "-20", offset="one", entry_type=21),
        bank("pay", "-130", offset="one"),
    )
    assert open_then(snapshot(), *lines) == {"one": 100, "two": 50, "credit": -20}


def test_part_was_paid_before_and_the_rest_since() -> None:
    lines = (
        line("inv", "100", offset="second"),
        bank("first", "-30", BEFORE, offset="inv"),
        bank("second", "-70", offset="inv"),
    )
    found = as_of(snapshot(), lines, DAY)
    assert [(each.amount, each.original) for each in found.items] == [(70, 100)]


def test_payables_are_positive_too() -> None:
    lines = (
        line("bill", "-100", offset="pay", entry_type=30, journal="60", invoice_number=7),
        bank("pay", "100", offset="bill"),
    )
    (found,) = as_of(snapshot(side=Side.PURCHASE), lines, DAY).items
    assert (found.amount, found.invoice_number, found.side) == (100, "bill", Side.PURCHASE)


def test_a_payment_that_was_not_matched_then_is_an_item() -> None:
    paid = bank("pay", "-100", BEFORE)
    known = item("20/2026/x/1001/", "-100", kind=ItemKind.PAYMENT, invoice_date=BEFORE, journal="20")
    assert [each.amount for each in as_of(snapshot(known), (paid,), DAY).items] == [-100]
    refund = (bank("pay", "-100", BEFORE, offset="back"), bank("back", "100", offset="pay"))
    (found,) = as_of(snapshot(), refund, DAY).items
    assert (found.amount, found.kind, found.original) == (-100, ItemKind.PAYMENT, None)


def test_of_one_entry_of_a_general_journal_only_what_was_touched_changes() -> None:
    def memo(name: str, code: str) -> LedgerLine:
        return line(
            name, "10", entry_type=90, journal="90", entry_number=5, relation=RelationId(code), relation_code=code
        )

    kept = item(
        "90/2026/5/2/x", "10", relation=RelationId("2"), relation_code="2", invoice_date=BEFORE, your_ref="kept"
    )
    settled = replace(memo("gone", "1"), offset=LineId("pay"))
    lines = (settled, bank("pay", "-10", offset="gone", relation=RelationId("1"), relation_code="1"))
    assert open_then(snapshot(kept), *lines) == {"kept": 10, "gone": 10}


def test_what_cannot_be_traced_is_a_line_of_its_own() -> None:
    found = as_of(snapshot(), (bank("pay", "-100"),), DAY)
    assert [(each.journal, each.amount) for each in found.items] == [(UNEXPLAINED, 100)]
    assert [dict(note.facts) for note in found.notes if note.severity is Severity.WARN] == [
        {"count": "1", "amount": "100.00", "currency": "EUR"}
    ]


def test_partners_of_later_lines_are_wanted() -> None:
    lines = (bank("pay", "-5", offset="old"), bank("early", "-5", BEFORE, offset="older"), line("a", "5", AFTER))
    assert partners_wanted(lines, DAY) == ("old",)
    assert partners_wanted((*lines, line("old", "5")), DAY) == ()


def test_two_lines_of_one_entry_in_different_sets_are_one_item() -> None:
    same = {"entry_number": 9, "your_ref": "inv"}
    lines = (
        line("a", "60", offset="p", **same),
        line("b", "40", offset="q", **same),
        bank("p", "-60", offset="a"),
        bank("q", "-40", offset="b"),
    )
    (found,) = as_of(snapshot(), lines, DAY).items
    assert (found.amount, found.original) == (100, 100)


def test_without_a_ledger_it_is_said_what_is_missing() -> None:
    assumed = Problem(code="outstanding-sign-assumed", severity=Severity.WARN)
    differs = Problem(code="outstanding-differs", severity=Severity.WARN)
    now = replace(
        snapshot(item("a", invoice_date=BEFORE), item("b", invoice_date=AFTER), item("c", invoice_date=None)),
        notes=(assumed, differs),
    )
    found = approximated(now, DAY)
    assert [each.key for each in found.items] == ["a", "c"]
    assert codes(found) == ["outstanding-as-of-approximated", "outstanding-sign-assumed"]


@pytest.mark.parametrize("side", list(Side))
@given(data=st.data())
def test_the_sum_is_exact_whatever_was_matched_with_what(side: Side, data: st.DataObject) -> None:
    """What is open now less what was booked since, for any ledger."""
    sign = 1 if side is Side.SALES else -1
    names = [f"l{place}" for place in range(data.draw(st.integers(0, 8)))]
    days = st.integers(-30, 8).map(lambda shift: DAY + timedelta(days=shift))
    lines = [
        line(
            name,
            str(data.draw(st.integers(-50, 50))),
            data.draw(days),
            data.draw(st.one_of(st.none(), st.sampled_from([*names, "elsewhere"]))),
            entry_type=data.draw(st.sampled_from([20, 21, 40, 90])),
            relation=RelationId(relation := data.draw(st.sampled_from(["r1", "r2"]))),
            relation_code=relation,
        )
        for name in names
    ]
    items = [
        open_item(each, str(data.draw(st.integers(-50, 50))), relation=each.relation, relation_code=each.relation_code)
        for each in lines
        if data.draw(st.booleans())
    ]
    now = snapshot(*{each.key: each for each in items}.values(), side=side)
    since = sum((each.amount_dc for each in lines if each.day > DAY), Decimal(0))
    assert as_of(now, lines, DAY).total == now.total - sign * since
