"""No sequence of events books a document twice, and none forgets a document that may be booked."""

from __future__ import annotations

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from exactdesk.flow.queue import (
    ATTEMPT_OUTCOMES,
    MAY_BE_BOOKED_STATES,
    MOVES,
    STARTING_STATES,
    UNDER_WAY_STATES,
    UNFINISHED_STATES,
    ItemEvent,
    ItemState,
    may,
    move,
)

BOOKED_NEWS = {ItemEvent.ACCEPTED, ItemEvent.FOUND}
ABSENT_NEWS = {ItemEvent.REFUSE, ItemEvent.NOT_SENT, ItemEvent.ABSENT}
DELETED_NEWS = {ItemEvent.ACCEPTED, ItemEvent.ABSENT}
KEPT_NEWS = {ItemEvent.REFUSE, ItemEvent.NOT_SENT, ItemEvent.FOUND}
UNDO_STATES = {ItemState.UNDOING, ItemState.UNDO_UNSURE}
LEAVES = {ItemEvent.SEND, ItemEvent.UNDO}


class World(RuleBasedStateMachine):
    """A document and an Exact Online that tells the truth when it answers at all; users and crashes do whatever they like."""

    def __init__(self) -> None:
        super().__init__()
        self.state = ItemState.PLANNED
        self.booked = 0
        self.sent = 0
        self.certain = True
        self.deleted_there = False

    @initialize(state=st.sampled_from(sorted(STARTING_STATES)))
    def begins(self, state: ItemState) -> None:
        self.state = state

    @precondition(lambda self: may(self.state, ItemEvent.SEND))
    @rule(arrives=st.booleans())
    def send(self, arrives: bool) -> None:
        assert self.certain, "sent again while it was not known what came of the last time"
        self.state = move(self.state, ItemEvent.SEND)
        self.sent += 1
        self.booked += arrives
        self.certain = False

    @precondition(lambda self: may(self.state, ItemEvent.UNDO))
    @rule(arrives=st.booleans())
    def undo(self, arrives: bool) -> None:
        assert self.certain, "deleted while it was not known whether it is booked"
        self.state = move(self.state, ItemEvent.UNDO)
        self.booked = 0 if arrives else self.booked
        self.certain = False

    @precondition(lambda self: self.booked and self.certain)
    @rule()
    def somebody_deletes_it_there(self) -> None:
        self.deleted_there, self.booked = True, 0

    @rule(event=st.sampled_from([event for event in ItemEvent if event not in LEAVES]))
    def happens(self, event: ItemEvent) -> None:
        there, gone = (KEPT_NEWS, DELETED_NEWS) if self.state in UNDO_STATES else (BOOKED_NEWS, ABSENT_NEWS)
        there, gone = there | {ItemEvent.CREDIT}, gone | {ItemEvent.GONE}
        is_lie = (event in there and not self.booked) or (event in gone and self.booked)
        if is_lie or not may(self.state, event):
            return
        self.state = move(self.state, event)
        self.certain = self.certain or event in there | gone

    @invariant()
    def is_booked_once_at_most(self) -> None:
        assert self.booked <= 1

    @invariant()
    def what_may_be_booked_is_never_forgotten(self) -> None:
        if self.booked:
            assert self.state in MAY_BE_BOOKED_STATES

    @invariant()
    def posted_means_booked(self) -> None:
        if self.state in {ItemState.POSTED, ItemState.CREDITED}:
            assert self.booked == 1 or self.deleted_there

    @invariant()
    def undone_means_gone(self) -> None:
        if self.state in {ItemState.UNDONE, ItemState.DELETED}:
            assert self.booked == 0


TestWorld = World.TestCase


@pytest.mark.parametrize("state", ItemState)
@pytest.mark.parametrize("event", ItemEvent)
def test_a_move_is_in_the_table_or_refused(state: ItemState, event: ItemEvent) -> None:
    if (state, event) in MOVES:
        assert move(state, event) is MOVES[state, event]
        assert may(state, event)
    else:
        assert not may(state, event)
        with pytest.raises(ValueError, match=event.value):
            move(state, event)


def test_every_state_can_be_reached_and_only_what_was_deleted_is_the_end() -> None:
    reached = set(STARTING_STATES) | set(MOVES.values())
    left = {state for state, _ in MOVES}
    assert reached == set(ItemState)
    assert set(ItemState) - left == {ItemState.UNDONE, ItemState.DELETED}


def test_what_was_booked_is_never_planned_again() -> None:
    """From a document that is booked, deleted or credited no road leads back to being sent."""
    reached, border = {ItemState.POSTED}, {ItemState.POSTED}
    while border:
        border = {after for (before, _), after in MOVES.items() if before in border} - reached
        reached |= border
    assert ItemState.PLANNED not in reached
    assert ItemState.SENDING not in reached


def test_only_planned_is_sent() -> None:
    assert {state for state, event in MOVES if event is ItemEvent.SEND} == {ItemState.PLANNED}


def test_every_outcome_of_an_attempt_is_allowed_while_sending_and_no_other_event() -> None:
    for under_way in UNDER_WAY_STATES:
        assert {event for state, event in MOVES if state is under_way} == ATTEMPT_OUTCOMES
    assert {ItemState.SENDING, ItemState.UNSURE, ItemState.PLANNED, *UNDO_STATES} == UNFINISHED_STATES
