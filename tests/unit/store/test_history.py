"""What is written down, and that it is read back as it was."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from types import MappingProxyType

import pytest

from exactdesk.books.reference import DivisionCode, EntryId, Side
from exactdesk.errors import StoreError
from exactdesk.flow.history import AttemptId, Batch, BatchId, Edit, ItemId, Outcome, RowText
from exactdesk.flow.queue import ItemEvent, ItemState
from exactdesk.store import history, past
from exactdesk.store.database import Database
from tests.unit.store.conftest import DIVISION, NOW, SITE, document

Begin = Callable[..., Batch]

LATER = NOW + timedelta(seconds=2)
BOOKED = Outcome(entry_id=EntryId("e1"), entry_number=26700001, answer='{"d": {}}')


def one_item(db: Database, begin: Begin, **changes: object) -> ItemId:
    batch = begin(**changes)
    return history.add_items(db, batch.id, [document()], at=NOW)[0].id


def test_a_batch_is_read_back_as_it_was_begun(db: Database, begin: Begin) -> None:
    batch = begin()
    assert past.batch(db, batch.id) == replace(
        batch, totals=tuple(sorted(batch.totals, key=lambda each: each.currency))
    )
    assert batch.file_name == "verkoop maart.xlsx"
    assert past.batch(db, BatchId("none")) is None
    assert begin(totals=(), file="").file_name == ""


def test_documents_rows_and_edits_are_read_back_as_they_were(db: Database, begin: Begin) -> None:
    batch = begin()
    rows = [RowText(row=number, cells=(f"2026-{number}", "é", "")) for number in (2, 3, 4)]
    edit = Edit(row=2, field="vat_code", old="Hoog", new="2", at=NOW)
    added = history.add_items(
        db,
        batch.id,
        [document("1"), document("2", state=ItemState.LEFT_OUT, why="already paid in cash")],
        at=NOW,
        rows=rows,
        changes=[edit],
    )
    assert past.batch_items(db, batch.id) == added
    assert [item.why for item in added] == ["", "already paid in cash"]
    assert added[0].amount == Decimal("121.00")
    assert past.item(db, added[1].id) == added[1]
    assert past.item(db, ItemId(99)) is None
    assert past.item_rows(db, added[0].id) == tuple(rows[:2])
    assert past.item_rows(db, ItemId(99)) == ()
    assert past.batch_edits(db, batch.id) == (edit,)
    found = past.batch(db, batch.id)
    assert found is not None
    assert dict(found.counts) == {ItemState.PLANNED: 1, ItemState.LEFT_OUT: 1}
    assert found.document_count == 2


def test_a_batch_may_have_no_documents_and_many(db: Database, begin: Begin) -> None:
    batch = begin()
    assert history.add_items(db, batch.id, [], at=NOW) == ()
    numbers = [str(number) for number in range(1500)][::-1]
    added = history.add_items(db, batch.id, [document(number) for number in numbers], at=NOW)
    assert [item.number for item in added] == numbers
    assert [item.number for item in past.batch_items(db, batch.id)] == numbers


def test_a_relation_has_neither_amount_nor_side(db: Database, begin: Begin) -> None:
    plain = replace(document(), side=None, relation=None, amount=None, currency="", entry_date=None)
    (item,) = history.add_items(db, begin(kind="relation").id, [plain], at=NOW)
    assert (item.side, item.relation, item.amount, item.entry_date) == (None, None, None, None)


def test_no_document_begins_as_posted(db: Database, begin: Begin) -> None:
    with pytest.raises(ValueError, match="posted"):
        history.add_items(db, begin().id, [document(state=ItemState.POSTED)], at=NOW)


def test_an_amount_that_is_not_in_cents_is_our_fault_and_leaves_nothing_behind(db: Database, begin: Begin) -> None:
    batch = begin()
    with pytest.raises(ValueError, match="cents"):
        history.add_items(db, batch.id, [document("1"), replace(document("2"), amount=Decimal("0.001"))], at=NOW)
    assert past.batch_items(db, batch.id) == ()


def posted(db: Database, begin: Begin) -> ItemId:
    item = one_item(db, begin)
    attempt = history.begin_attempt(db, item, at=NOW, request="{}")
    history.finish_attempt(db, attempt.id, ItemEvent.ACCEPTED, at=NOW, outcome=BOOKED)
    return item


def test_an_attempt_is_there_before_its_outcome(db: Database, begin: Begin) -> None:
    item = one_item(db, begin)
    attempt = history.begin_attempt(db, item, at=NOW, request="{}")
    assert past.item_attempts(db, item) == (attempt,)
    sending = past.item(db, item)
    assert sending is not None
    assert sending.state is ItemState.SENDING
    posted = history.finish_attempt(db, attempt.id, ItemEvent.ACCEPTED, at=LATER, outcome=BOOKED)
    assert (posted.state, posted.entry_id, posted.entry_number) == (ItemState.POSTED, "e1", 26700001)
    assert posted.changed_at == LATER
    assert past.item_attempts(db, item) == (
        replace(attempt, outcome=ItemEvent.ACCEPTED, finished_at=LATER, answer='{"d": {}}'),
    )
    assert [(step.event, step.before, step.after, step.at) for step in past.item_steps(db, item)] == [
        (ItemEvent.SEND, ItemState.PLANNED, ItemState.SENDING, NOW),
        (ItemEvent.ACCEPTED, ItemState.SENDING, ItemState.POSTED, LATER),
    ]


def test_a_refusal_keeps_exact_onlines_words_until_it_is_mended(db: Database, begin: Begin) -> None:
    item = one_item(db, begin)
    attempt = history.begin_attempt(db, item, at=NOW, request="{}")
    no = Outcome(code="period-closed", facts=MappingProxyType({"period": "3"}), said="Periode is afgesloten")
    refused = history.finish_attempt(db, attempt.id, ItemEvent.REFUSE, at=LATER, outcome=no)
    assert (refused.code, refused.facts, refused.said) == ("period-closed", {"period": "3"}, "Periode is afgesloten")
    mended = replace(document(), number="2026-0013", number_key="20260013", payload='{"YourRef": "2026-0013"}')
    edit = Edit(row=2, field="invoice_number", old="2026-0012", new="2026-0013", at=LATER)
    planned = history.replan(db, item, mended, at=LATER, changes=[edit])
    assert (planned.state, planned.number, planned.code, planned.said) == (ItemState.PLANNED, "2026-0013", "", "")
    assert past.batch_edits(db, planned.batch) == (edit,)
    assert past.find(db, "0012") == ()
    assert [hit.item for hit in past.find(db, "0013")] == [planned]
    again = history.replan(db, item, document(), at=LATER)
    assert (again.state, again.number) == (ItemState.PLANNED, "2026-0012")
    assert [step.event for step in past.item_steps(db, item)] == [ItemEvent.SEND, ItemEvent.REFUSE, ItemEvent.RETRY]


def test_what_was_held_back_can_be_mended_too(db: Database, begin: Begin) -> None:
    (item,) = history.add_items(db, begin().id, [document(state=ItemState.HELD_BACK)], at=NOW)
    assert history.replan(db, item.id, document(), at=LATER).state is ItemState.PLANNED


@pytest.mark.parametrize("event", [ItemEvent.ACCEPTED, ItemEvent.NO_ANSWER])
def test_what_may_be_booked_cannot_be_sent_mended_or_dismissed(db: Database, begin: Begin, event: ItemEvent) -> None:
    item = one_item(db, begin)
    attempt = history.begin_attempt(db, item, at=NOW, request="{}")
    history.finish_attempt(db, attempt.id, event, at=LATER, outcome=BOOKED)
    for forbidden in (
        lambda: history.begin_attempt(db, item, at=LATER, request="{}"),
        lambda: history.replan(db, item, document(), at=LATER),
        lambda: history.move_item(db, item, ItemEvent.DISMISS, at=LATER, why="tired"),
        lambda: history.finish_attempt(db, attempt.id, ItemEvent.NOT_SENT, at=LATER),
    ):
        with pytest.raises(StoreError) as told:
            forbidden()
        assert told.value.code == "item-changed"
        assert told.value.facts["number"] == "2026-0012"
    assert len(past.item_attempts(db, item)) == 1


def test_unsure_is_settled_by_looking(db: Database, begin: Begin) -> None:
    batch = begin()
    here, gone = history.add_items(db, batch.id, [document("1"), document("2")], at=NOW)
    for item in (here, gone):
        attempt = history.begin_attempt(db, item.id, at=NOW, request="{}")
        history.finish_attempt(db, attempt.id, ItemEvent.NO_ANSWER, at=LATER, outcome=Outcome(code="answer-lost"))
    assert [each.id for each in past.items_in(db, [ItemState.UNSURE], site=SITE)] == [gone.id, here.id]
    assert history.move_item(db, here.id, ItemEvent.FOUND, at=LATER, outcome=BOOKED).entry_number == 26700001
    assert history.move_item(db, gone.id, ItemEvent.ABSENT, at=LATER).state is ItemState.PLANNED
    assert past.item_steps(db, gone.id)[1].why == "answer-lost"
    assert [hit.item for hit in past.find(db, "26700001")] == [past.item(db, here.id)]


def test_a_dismissal_keeps_its_reason(db: Database, begin: Begin) -> None:
    item = one_item(db, begin)
    dismissed = history.move_item(db, item, ItemEvent.DISMISS, at=LATER, why="paid in cash")
    assert (dismissed.state, dismissed.why) == (ItemState.DISMISSED, "paid in cash")
    assert history.move_item(db, item, ItemEvent.RELEASE, at=LATER).why == ""
    assert [step.why for step in past.item_steps(db, item)] == ["paid in cash", ""]


def test_events_of_attempts_and_of_people_are_not_mixed_up(db: Database, begin: Begin) -> None:
    item = one_item(db, begin)
    for event in (ItemEvent.SEND, ItemEvent.ACCEPTED):
        with pytest.raises(ValueError, match=event.value):
            history.move_item(db, item, event, at=LATER)
    with pytest.raises(ValueError, match="found"):
        history.finish_attempt(db, AttemptId(1), ItemEvent.FOUND, at=LATER)


def test_a_second_window_that_sends_the_same_document_is_stopped(db: Database, begin: Begin) -> None:
    item = one_item(db, begin)
    history.begin_attempt(db, item, at=NOW, request="{}")
    with pytest.raises(StoreError) as told:
        history.begin_attempt(db, item, at=NOW, request="{}")
    assert told.value.facts == {"number": "2026-0012", "state": "sending", "event": "send"}


def test_the_file_is_known_again(db: Database, begin: Begin) -> None:
    first, second = begin(), begin(sheet="Blad2")
    begin(fingerprint="cd" * 32)
    assert [batch.id for batch in past.find_fingerprint(db, "ab" * 32)] == [second.id, first.id]
    assert past.find_fingerprint(db, "ab" * 32, "elsewhere") == ()


def test_lists_of_batches(db: Database, begin: Begin) -> None:
    here = begin()
    there = begin(division=DivisionCode(2), file="/mnt/x/inkoop.csv", started_at=NOW - timedelta(days=400))
    history.add_items(db, here.id, [document()], at=NOW)
    assert [batch.id for batch in past.batch_list(db)] == [there.id, here.id]
    assert [batch.id for batch in past.batch_list(db, limit=1)] == [there.id]
    assert [batch.id for batch in past.batch_list(db, site=SITE, division=DIVISION)] == [here.id]
    assert [batch.id for batch in past.batch_list(db, search="cafe zero")] == [here.id]
    assert [batch.id for batch in past.batch_list(db, search="INKOOP")] == [there.id]
    assert past.batch_list(db, search="nothing") == ()


def test_a_search_for_batches_goes_on_until_it_has_enough(
    db: Database, begin: Begin, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(past, "_HITS_AT_ONCE", 2)
    made = [begin(), begin(), begin(division=DivisionCode(2))]
    for batch in made:
        history.add_items(db, batch.id, [document(str(number)) for number in range(5)], at=NOW)
    assert [batch.id for batch in past.batch_list(db, search="café")] == [batch.id for batch in made[::-1]]
    assert [batch.id for batch in past.batch_list(db, search="café", limit=1)] == [made[2].id]
    here = past.batch_list(db, search="café", site=SITE, division=DIVISION, limit=1)
    assert [batch.id for batch in here] == [made[1].id]


def test_a_search_that_finds_a_file_of_another_administration_leaves_it_out(db: Database, begin: Begin) -> None:
    begin(division=DivisionCode(2))
    assert past.batch_list(db, search="verkoop", site=SITE, division=DIVISION) == ()
    assert len(past.batch_list(db, search="verkoop")) == 1


def test_what_is_left_to_do(db: Database, begin: Begin) -> None:
    done, left = begin(), begin()
    (item,) = history.add_items(db, done.id, [document("1", state=ItemState.DUPLICATE)], at=NOW)
    history.add_items(db, left.id, [document("1")], at=NOW)
    history.finish_batch(db, done.id, at=LATER)
    assert [batch.id for batch in past.unfinished(db, SITE)] == [left.id]
    assert past.unfinished(db, SITE, DivisionCode(2)) == ()
    finished = past.batch(db, done.id)
    assert finished is not None
    assert finished.finished_at == LATER
    assert item.state is ItemState.DUPLICATE


def test_numbers_that_are_booked_or_may_be(db: Database, begin: Begin) -> None:
    batch = begin()
    numbers = [f"2026-{number}" for number in range(1200)]
    added = history.add_items(db, batch.id, [document(number) for number in numbers], at=NOW)
    for item in (added[0], added[1], added[1199]):
        history.begin_attempt(db, item.id, at=NOW, request="{}")
    keys = [item.number_key for item in added]
    found = past.find_numbers(db, SITE, DIVISION, Side.SALES, [*keys, "", "unknown"])
    assert set(found) == {added[0].number_key, added[1].number_key, added[1199].number_key}
    assert [each.id for each in found[added[0].number_key]] == [added[0].id]
    assert past.find_numbers(db, SITE, DIVISION, Side.PURCHASE, keys) == {}
    assert past.find_numbers(db, SITE, DivisionCode(2), Side.SALES, keys) == {}
    known = past.known_documents(db, SITE, DIVISION, "sales-entry")
    assert [each.id for each in known] == [added[1199].id, added[1].id, added[0].id]
    assert past.known_documents(db, SITE, DIVISION, "purchase-entry") == ()


@pytest.mark.parametrize(
    "words", ["2026-0012", "20260012", "0012", "café", "CAFE zn", "10001", "zéro & 2026", "0", "00 12", "& z"]
)
def test_a_document_is_found_by_any_part(db: Database, begin: Begin, words: str) -> None:
    item = one_item(db, begin)
    assert [hit.item.id for hit in past.find(db, words) if hit.item] == [item]


@pytest.mark.parametrize("words", ["", "  ", "nobody", '"', "cafe nobody", 'x" OR "a', "*", "zz"])
def test_what_is_not_there_is_not_found(db: Database, begin: Begin, words: str) -> None:
    one_item(db, begin)
    assert past.find(db, words) == ()


def test_a_file_is_found_by_its_name(db: Database, begin: Begin) -> None:
    item = one_item(db, begin, file="/mnt/Klanten/2026-0012 verkoop.xlsx")
    hits = past.find(db, "2026-0012")
    assert [(hit.batch.file_name, hit.item and hit.item.id) for hit in hits] == [
        ("2026-0012 verkoop.xlsx", None),
        ("2026-0012 verkoop.xlsx", item),
    ]
    assert past.find(db, "klanten") == ()


def test_only_an_interrupted_document_of_this_administration_becomes_unsure(db: Database, begin: Begin) -> None:
    here, there = one_item(db, begin), one_item(db, begin, division=DivisionCode(2))
    refused = one_item(db, begin)
    for item in (here, there, refused):
        attempt = history.begin_attempt(db, item, at=NOW, request="{}")
    history.finish_attempt(db, attempt.id, ItemEvent.REFUSE, at=LATER)
    assert [(item.id, item.state) for item in history.interrupt(db, SITE, DIVISION, at=LATER)] == [
        (here, ItemState.UNSURE)
    ]
    assert history.interrupt(db, SITE, DIVISION, at=LATER) == ()
    assert past.item_attempts(db, here)[0].outcome is ItemEvent.INTERRUPTED
    other = past.item(db, there)
    assert other is not None
    assert other.state is ItemState.SENDING


def test_a_clock_set_back_changes_no_order(db: Database, begin: Begin) -> None:
    item = one_item(db, begin)
    for day in (3, 2, 1):
        attempt = history.begin_attempt(db, item, at=NOW + timedelta(days=day), request=str(day))
        history.finish_attempt(db, attempt.id, ItemEvent.NOT_SENT, at=NOW - timedelta(days=day))
    assert [attempt.request for attempt in past.item_attempts(db, item)] == ["3", "2", "1"]
    older = begin(started_at=NOW - timedelta(days=9))
    assert past.batch_list(db)[0].id == older.id


def test_a_deletion_is_an_attempt_like_a_posting(db: Database, begin: Begin) -> None:
    item = posted(db, begin)
    history.begin_attempt(db, item, at=NOW, request="DELETE", event=ItemEvent.UNDO)
    with pytest.raises(StoreError):
        history.begin_attempt(db, item, at=NOW, request="DELETE", event=ItemEvent.UNDO)
    (unsure,) = history.interrupt(db, SITE, DIVISION, at=LATER)
    assert (unsure.state, unsure.entry_id, unsure.entry_number) == (ItemState.UNDO_UNSURE, "e1", 26700001)
    still = history.move_item(db, item, ItemEvent.FOUND, at=LATER)
    assert (still.state, still.entry_id, still.entry_number) == (ItemState.POSTED, "e1", 26700001)
    again = history.begin_attempt(db, item, at=LATER, request="DELETE", event=ItemEvent.UNDO)
    undone = history.finish_attempt(db, again.id, ItemEvent.ACCEPTED, at=LATER)
    assert (undone.state, undone.entry_number) == (ItemState.UNDONE, 26700001), "what it was stays known"
    assert [hit.item for hit in past.find(db, "26700001")] == [undone]
    with pytest.raises(ValueError, match="begins no attempt"):
        history.begin_attempt(db, item, at=LATER, request="", event=ItemEvent.FOUND)


def test_what_was_deleted_is_not_known_as_booked(db: Database, begin: Begin) -> None:
    item = posted(db, begin)
    assert past.find_numbers(db, SITE, DIVISION, Side.SALES, ["20260012"])
    history.move_item(db, item, ItemEvent.GONE, at=LATER)
    assert past.find_numbers(db, SITE, DIVISION, Side.SALES, ["20260012"]) == {}


def test_a_credit_note_takes_its_original_along(db: Database, begin: Begin) -> None:
    item = posted(db, begin)
    first = begin()
    batch = begin(undoes=first.id, totals=())
    assert past.batch(db, batch.id) == batch
    (note,) = history.add_items(db, batch.id, [document("C 1")], at=NOW, credited={"C 1": item})

    def state_of(which: ItemId) -> ItemState:
        found = past.item(db, which)
        assert found is not None
        return found.state

    attempt = history.begin_attempt(db, note.id, at=NOW, request="{}")
    history.finish_attempt(db, attempt.id, ItemEvent.NO_ANSWER, at=NOW)
    assert state_of(item) is ItemState.POSTED
    history.move_item(db, note.id, ItemEvent.FOUND, at=LATER, outcome=replace(BOOKED, entry_id=EntryId("e2")))
    assert state_of(item) is ItemState.CREDITED
    assert [step.event for step in past.item_steps(db, item)][-1] is ItemEvent.CREDIT
    attempt = history.begin_attempt(db, note.id, at=LATER, request="", event=ItemEvent.UNDO)
    history.finish_attempt(db, attempt.id, ItemEvent.REFUSE, at=LATER)
    assert state_of(item) is ItemState.CREDITED
    history.move_item(db, note.id, ItemEvent.GONE, at=LATER)
    assert state_of(item) is ItemState.POSTED


def test_headings_are_kept_with_their_columns(db: Database, begin: Begin) -> None:
    batch = begin(headings={0: "Factuurnr", 4: "Bedrag"}, totals=())
    assert past.batch(db, batch.id) == batch
    assert batch.headings == {0: "Factuurnr", 4: "Bedrag"}
