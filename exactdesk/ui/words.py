"""The words and badges of values that several pages show: kinds, states of a document, outcomes of a batch."""

from __future__ import annotations

from collections.abc import Mapping
from typing import assert_never

from PySide6.QtCore import QCoreApplication

from exactdesk.flow.history import Batch
from exactdesk.flow.queue import ItemState
from exactdesk.problems import Problem, Severity
from exactdesk.ui.icons import Icon
from exactdesk.ui.palettes import Role
from exactdesk.ui.parts import Mark
from exactdesk.wording import all_sentences, tell_problem


def kind_word(kind: str) -> str:
    """The name of a kind, plural, as the user knows it; one that has no name here is called by its public name."""
    translate = QCoreApplication.translate
    match kind:
        case "relation":
            return translate("Words", "Relations")
        case "sales-entry":
            return translate("Words", "Sales entries")
        case "purchase-entry":
            return translate("Words", "Purchase entries")
    return kind


def state_mark(state: ItemState) -> Mark:
    """The badge of a document's state."""
    translate = QCoreApplication.translate
    match state:
        case ItemState.PLANNED:
            return Mark(Role.NEUTRAL, translate("Words", "Waiting"), Icon.WAITING)
        case ItemState.SENDING:
            return Mark(Role.ACCENT, translate("Words", "Being posted"), Icon.SEND)
        case ItemState.POSTED:
            return Mark(Role.FINE, translate("Words", "Posted"))
        case ItemState.REFUSED:
            return Mark(Role.STOP, translate("Words", "Refused"))
        case ItemState.UNSURE:
            return Mark(Role.WARN, translate("Words", "Not certain"), Icon.UNSURE)
        case ItemState.HELD_BACK:
            return Mark(Role.STOP, translate("Words", "Held back"), Icon.BLOCKED)
        case ItemState.DUPLICATE:
            return Mark(Role.WARN, translate("Words", "Booked before"), Icon.DUPLICATE)
        case ItemState.LEFT_OUT:
            return Mark(Role.NEUTRAL, translate("Words", "Left out"), Icon.LEFT_OUT)
        case ItemState.DISMISSED:
            return Mark(Role.NEUTRAL, translate("Words", "Set aside"), Icon.LEFT_OUT)
    assert_never(state)


def batch_mark(batch: Batch) -> Mark:
    """The badge of a batch: the worst that happened in it."""
    counts = batch.counts
    translate = QCoreApplication.translate
    if counts.get(ItemState.UNSURE) or counts.get(ItemState.SENDING):
        return Mark(Role.WARN, translate("Words", "Not certain"), Icon.UNSURE)
    if counts.get(ItemState.REFUSED):
        return Mark(Role.STOP, translate("Words", "Partly refused"))
    if batch.finished_at is None:
        return Mark(Role.WARN, translate("Words", "Interrupted"), Icon.PAUSE)
    if counts.get(ItemState.POSTED):
        return Mark(Role.FINE, translate("Words", "Posted"))
    return Mark(Role.NEUTRAL, translate("Words", "Nothing posted"), Icon.LEFT_OUT)


def told(code: str, facts: Mapping[str, str]) -> tuple[str, str]:
    """What a code that was kept says, and what to do about it; two empty texts for none, or for one of another version."""
    if not code or code not in all_sentences():
        return "", ""
    try:
        return tell_problem(Problem(code=code, severity=Severity.NOTE, facts=facts))
    except KeyError:  # kept by an older version, whose facts were fewer
        return "", ""
