"""The words and badges of values that several pages show: kinds, states of a document, outcomes of a batch."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import assert_never

from PySide6.QtCore import QCoreApplication

from exactdesk.flow.history import Batch, Step
from exactdesk.flow.queue import ItemEvent, ItemState
from exactdesk.problems import Problem, Severity
from exactdesk.ui.icons import Icon
from exactdesk.ui.palettes import Role
from exactdesk.ui.parts import Mark
from exactdesk.wording import all_sentences, tell_problem
from exactdesk.wording.words import kind_word, state_word

__all__ = ["batch_mark", "kind_word", "state_mark", "step_word", "told"]


def state_mark(state: ItemState) -> Mark:
    """The badge of a document's state."""
    role, icon = _STATES[state]
    return Mark(role, state_word(state), icon) if icon else Mark(role, state_word(state))


_STATES: Mapping[ItemState, tuple[Role, Icon | None]] = MappingProxyType(
    {
        ItemState.PLANNED: (Role.NEUTRAL, Icon.WAITING),
        ItemState.SENDING: (Role.ACCENT, Icon.SEND),
        ItemState.POSTED: (Role.FINE, None),
        ItemState.REFUSED: (Role.STOP, None),
        ItemState.UNSURE: (Role.WARN, Icon.UNSURE),
        ItemState.HELD_BACK: (Role.STOP, Icon.BLOCKED),
        ItemState.DUPLICATE: (Role.WARN, Icon.DUPLICATE),
        ItemState.LEFT_OUT: (Role.NEUTRAL, Icon.LEFT_OUT),
        ItemState.DISMISSED: (Role.NEUTRAL, Icon.LEFT_OUT),
        ItemState.UNDOING: (Role.ACCENT, Icon.SEND),
        ItemState.UNDO_UNSURE: (Role.WARN, Icon.UNSURE),
        ItemState.UNDONE: (Role.NEUTRAL, Icon.UNDO),
        ItemState.DELETED: (Role.NEUTRAL, Icon.LEFT_OUT),
        ItemState.CREDITED: (Role.NEUTRAL, Icon.UNDO),
    }
)


def step_word(step: Step) -> str:
    """What one step of a document's trail says: the same event means another thing while it is being undone."""
    translate = QCoreApplication.translate
    is_undoing = step.before in (ItemState.UNDOING, ItemState.UNDO_UNSURE)
    match step.event:
        case ItemEvent.SEND:
            return translate("Words", "sent")
        case ItemEvent.ACCEPTED:
            if is_undoing:
                return translate("Words", "deleted from Exact Online")
            return translate("Words", "booked by Exact Online")
        case ItemEvent.REFUSE:
            if is_undoing:
                return translate("Words", "not deleted: refused by Exact Online")
            return translate("Words", "refused by Exact Online")
        case ItemEvent.NOT_SENT:
            if is_undoing:
                return translate("Words", "not deleted: the request was not sent after all")
            return translate("Words", "not sent after all; nothing was booked")
        case ItemEvent.NO_ANSWER:
            return translate("Words", "no answer came")
        case ItemEvent.INTERRUPTED:
            if is_undoing:
                return translate("Words", "interrupted while deleting")
            return translate("Words", "interrupted while sending")
        case ItemEvent.FOUND:
            if is_undoing:
                return translate("Words", "looked up: it is still booked")
            return translate("Words", "looked up: it is booked")
        case ItemEvent.ABSENT:
            if is_undoing:
                return translate("Words", "looked up: it is deleted")
            return translate("Words", "looked up: it is not booked")
        case ItemEvent.RETRY:
            return translate("Words", "put back to be sent again")
        case ItemEvent.HOLD_BACK:
            return translate("Words", "held back")
        case ItemEvent.MARK_DUPLICATE:
            return translate("Words", "recognised as booked before")
        case ItemEvent.LEAVE_OUT:
            return translate("Words", "left out")
        case ItemEvent.RELEASE:
            return translate("Words", "taken back in")
        case ItemEvent.DISMISS:
            return translate("Words", "set aside")
        case ItemEvent.BRING_BACK_REFUSED if step.before is ItemState.PLANNED:
            return translate("Words", "not dealt with; what Exact Online said of it still stands")
        case ItemEvent.BRING_BACK | ItemEvent.BRING_BACK_REFUSED:
            return translate("Words", "brought back")
        case ItemEvent.UNDO:
            return translate("Words", "asked Exact Online to delete it")
        case ItemEvent.GONE:
            return translate("Words", "looked up: somebody deleted it in Exact Online")
        case ItemEvent.CREDIT:
            return translate("Words", "taken back by a credit note")
        case ItemEvent.CREDIT_UNDONE:
            return translate("Words", "its credit note is no longer booked")
    assert_never(step.event)


def batch_mark(batch: Batch) -> Mark:
    """The badge of a batch: the worst that happened in it."""
    counts = batch.counts
    translate = QCoreApplication.translate
    if any(
        counts.get(state) for state in (ItemState.UNSURE, ItemState.SENDING, ItemState.UNDOING, ItemState.UNDO_UNSURE)
    ):
        return Mark(Role.WARN, translate("Words", "Not certain"), Icon.UNSURE)
    if counts.get(ItemState.REFUSED):
        return Mark(Role.STOP, translate("Words", "Partly refused"))
    if batch.finished_at is None:
        return Mark(Role.WARN, translate("Words", "Interrupted"), Icon.PAUSE)
    if counts.get(ItemState.POSTED):
        return Mark(Role.FINE, translate("Words", "Posted"))
    if any(counts.get(state) for state in (ItemState.UNDONE, ItemState.DELETED, ItemState.CREDITED)):
        return Mark(Role.NEUTRAL, translate("Words", "Undone"), Icon.UNDO)
    return Mark(Role.NEUTRAL, translate("Words", "Nothing posted"), Icon.LEFT_OUT)


def told(code: str, facts: Mapping[str, str]) -> tuple[str, str]:
    """What a code that was kept says, and what to do about it; two empty texts for none, or for one of another version."""
    if not code or code not in all_sentences():
        return "", ""
    try:
        return tell_problem(Problem(code=code, severity=Severity.NOTE, facts=facts))
    except KeyError:  # kept by an older version, whose facts were fewer
        return "", ""
