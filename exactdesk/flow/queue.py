"""The states of an item and the moves between them, as one table: what may happen to a document next.

Two rules shape the table. A document is sent from `PLANNED` alone, and from `SENDING`, `UNSURE` and `POSTED` no road leads back to
`PLANNED` but by certainty that nothing was booked (`REFUSED`, `NOT_SENT`, `ABSENT`). And nothing is set aside whose outcome is unknown:
an unsure item can be settled, never dismissed.

The way back is kept apart from all of it: what the program deleted (`UNDONE`), what somebody else deleted (`DELETED`), what a credit note
takes back (`CREDITED`) and what was left out are four things, and none of them is to be sent. A deletion is an attempt like a posting.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType


class ItemState(StrEnum):
    """Where a document stands. The texts are public in `--json` and in the database."""

    PLANNED = "planned"  # to be sent
    SENDING = "sending"  # the attempt is on disk, its outcome is not
    POSTED = "posted"  # Exact Online has it
    REFUSED = "refused"  # Exact Online said no
    UNSURE = "unsure"  # sent, but whether it was booked is not known
    HELD_BACK = "held-back"  # a problem stops it
    DUPLICATE = "duplicate"  # looks booked already
    LEFT_OUT = "left-out"  # the user does not want it booked, said before posting
    DISMISSED = "dismissed"  # the user set it aside afterwards, with a reason
    UNDOING = "undoing"  # the attempt to delete it is on disk, its outcome is not
    UNDO_UNSURE = "undo-unsure"  # to be deleted, but whether it was is not known
    UNDONE = "undone"  # this program deleted it from Exact Online
    DELETED = "deleted"  # somebody else deleted it from Exact Online
    CREDITED = "credited"  # Exact Online has it, and a credit note that takes it back


class ItemEvent(StrEnum):
    """What can happen to a document. The texts stand in the database."""

    SEND = "send"  # the attempt is written down; the request leaves next
    ACCEPTED = "accepted"  # Exact Online answered that it is booked
    REFUSE = "refuse"  # Exact Online answered no: nothing is booked
    NOT_SENT = "not-sent"  # the request provably never was dealt with (no connection, limit, signed out)
    NO_ANSWER = "no-answer"  # the request left, no answer came that can be understood
    INTERRUPTED = "interrupted"  # the program ended between the attempt and its outcome
    FOUND = "found"  # settled: looked up, and it is there
    ABSENT = "absent"  # settled: looked up, and it is not there
    RETRY = "retry"  # again, after a refusal
    HOLD_BACK = "hold-back"
    MARK_DUPLICATE = "mark-duplicate"
    LEAVE_OUT = "leave-out"
    RELEASE = "release"  # taken back into what is to be sent: mended, or the user decided
    DISMISS = "dismiss"
    BRING_BACK = "bring-back"  # waits again after it was set aside, for somebody to mend it
    BRING_BACK_REFUSED = "bring-back-refused"  # waits again as what Exact Online refused: nothing newer was heard of it
    UNDO = "undo"  # an attempt to delete it is written down; the request leaves next
    GONE = "gone"  # looked up to be undone, and somebody else has deleted it
    CREDIT = "credit"  # its credit note is booked
    CREDIT_UNDONE = "credit-undone"  # its credit note is no longer there


_S, _E = ItemState, ItemEvent

MOVES: Mapping[tuple[ItemState, ItemEvent], ItemState] = MappingProxyType(
    {
        (_S.PLANNED, _E.SEND): _S.SENDING,
        (_S.PLANNED, _E.HOLD_BACK): _S.HELD_BACK,
        (_S.PLANNED, _E.MARK_DUPLICATE): _S.DUPLICATE,
        (_S.PLANNED, _E.LEAVE_OUT): _S.LEFT_OUT,
        (_S.PLANNED, _E.DISMISS): _S.DISMISSED,
        (_S.SENDING, _E.ACCEPTED): _S.POSTED,
        (_S.SENDING, _E.REFUSE): _S.REFUSED,
        (_S.SENDING, _E.NOT_SENT): _S.PLANNED,
        (_S.SENDING, _E.NO_ANSWER): _S.UNSURE,
        (_S.SENDING, _E.INTERRUPTED): _S.UNSURE,
        (_S.UNSURE, _E.FOUND): _S.POSTED,
        (_S.UNSURE, _E.ABSENT): _S.PLANNED,
        (_S.REFUSED, _E.RETRY): _S.PLANNED,
        (_S.PLANNED, _E.BRING_BACK_REFUSED): _S.REFUSED,
        (_S.REFUSED, _E.DISMISS): _S.DISMISSED,
        (_S.HELD_BACK, _E.RELEASE): _S.PLANNED,
        (_S.HELD_BACK, _E.LEAVE_OUT): _S.LEFT_OUT,
        (_S.HELD_BACK, _E.DISMISS): _S.DISMISSED,
        (_S.DUPLICATE, _E.RELEASE): _S.PLANNED,
        (_S.DUPLICATE, _E.LEAVE_OUT): _S.LEFT_OUT,
        (_S.DUPLICATE, _E.DISMISS): _S.DISMISSED,
        (_S.LEFT_OUT, _E.RELEASE): _S.PLANNED,
        (_S.DISMISSED, _E.RELEASE): _S.PLANNED,
        (_S.DISMISSED, _E.BRING_BACK): _S.HELD_BACK,
        (_S.DISMISSED, _E.BRING_BACK_REFUSED): _S.REFUSED,
        (_S.POSTED, _E.UNDO): _S.UNDOING,
        (_S.UNDOING, _E.ACCEPTED): _S.UNDONE,
        (_S.UNDOING, _E.REFUSE): _S.POSTED,
        (_S.UNDOING, _E.NOT_SENT): _S.POSTED,
        (_S.UNDOING, _E.NO_ANSWER): _S.UNDO_UNSURE,
        (_S.UNDOING, _E.INTERRUPTED): _S.UNDO_UNSURE,
        (_S.UNDO_UNSURE, _E.FOUND): _S.POSTED,
        (_S.UNDO_UNSURE, _E.ABSENT): _S.UNDONE,
        (_S.POSTED, _E.GONE): _S.DELETED,
        (_S.POSTED, _E.CREDIT): _S.CREDITED,
        (_S.CREDITED, _E.CREDIT_UNDONE): _S.POSTED,
    }
)

STARTING_STATES = frozenset({_S.PLANNED, _S.HELD_BACK, _S.DUPLICATE, _S.LEFT_OUT})
"""The states in which an item may come into being."""

ATTEMPT_BEGINNINGS = frozenset({_E.SEND, _E.UNDO})
"""The events that begin an attempt."""

ATTEMPT_OUTCOMES = frozenset({_E.ACCEPTED, _E.REFUSE, _E.NOT_SENT, _E.NO_ANSWER, _E.INTERRUPTED})
"""The events that end an attempt."""

UNFINISHED_STATES = frozenset({_S.PLANNED, _S.SENDING, _S.UNSURE, _S.UNDOING, _S.UNDO_UNSURE})
"""The states in which the program itself has something left to do."""

UNDER_WAY_STATES = frozenset({_S.SENDING, _S.UNDOING})
"""The states in which an attempt is under way."""

MAY_BE_BOOKED_STATES = frozenset({_S.SENDING, _S.POSTED, _S.UNSURE, _S.UNDOING, _S.UNDO_UNSURE, _S.CREDITED})
"""The states in which Exact Online has the document, or may have it."""


def may(state: ItemState, event: ItemEvent) -> bool:
    """Whether the event is allowed in this state."""
    return (state, event) in MOVES


def move(state: ItemState, event: ItemEvent) -> ItemState:
    """The state after the event. Raises `ValueError` where the event is not allowed in this state."""
    found = MOVES.get((state, event))
    if found is None:
        raise ValueError(f"{event.value} is not allowed when {state.value}")
    return found
