"""Words and marks of open items on the page."""

from __future__ import annotations

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from exactdesk.books.outstanding import ItemKind
from exactdesk.flow.outstanding import Change, Row
from exactdesk.ui.formats import Formats
from exactdesk.ui.icons import Icon
from exactdesk.ui.palettes import Role
from exactdesk.ui.parts import Mark


def change_mark(change: Change) -> Mark:
    """The badge of what became of an item."""
    translate = QCoreApplication.translate
    match change:
        case Change.PROMISE_BROKEN:
            return Mark(Role.STOP, translate("OutstandingWords", "Promise passed"), Icon.CALENDAR)
        case Change.LATE:
            return Mark(Role.WARN, translate("OutstandingWords", "Later than usual"), Icon.WAITING)
        case Change.SLIPPED:
            return Mark(Role.WARN, translate("OutstandingWords", "Fell due"), Icon.CALENDAR)
        case Change.CHANGED:
            return Mark(Role.ACCENT, translate("OutstandingWords", "Changed"), Icon.EDIT)
        case Change.PART_PAID:
            return Mark(Role.FINE, translate("OutstandingWords", "Paid in part"), Icon.FINE)
        case Change.NEW:
            return Mark(Role.ACCENT, translate("OutstandingWords", "New"), Icon.ADD)
    assert_never(change)


def row_mark(row: Row) -> Mark | None:
    """The badge that matters most of a row; None where nothing is the matter."""
    translate = QCoreApplication.translate
    if row.note is not None and row.note.is_disputed:
        return Mark(Role.STOP, translate("OutstandingWords", "Disputed"), Icon.BLOCKED)
    for change in Change:
        if change in row.changes:
            return change_mark(change)
    if row.note is not None and row.note.promised_on is not None:
        return Mark(Role.NEUTRAL, translate("OutstandingWords", "Promised"), Icon.CALENDAR)
    if row.item.kind is ItemKind.PAYMENT:
        return Mark(Role.NEUTRAL, translate("OutstandingWords", "Not matched"), Icon.UNSURE)
    return None


def days_words(row: Row) -> str:
    """How late it is, in a cell: a number of days past the due date; empty while it is not due."""
    return str(row.overdue) if row.overdue > 0 else ""


def late_words(days: int) -> str:
    """How late something is, in words."""
    translate = QCoreApplication.translate
    match days:
        case 1:
            return translate("OutstandingWords", "one day overdue")
        case 0:
            return translate("OutstandingWords", "due today")
        case -1:
            return translate("OutstandingWords", "due tomorrow")
    if days > 0:
        return translate("OutstandingWords", "{days} days overdue").format(days=days)
    return translate("OutstandingWords", "due in {days} days").format(days=-days)


def late_role(days: int) -> Role:
    """The colour of how late something is."""
    if days > 60:
        return Role.STOP
    return Role.WARN if days > 0 else Role.NEUTRAL


def note_line(row: Row, formats: Formats) -> str:
    """All that is noted about a row, on one line."""
    if row.note is None:
        return ""
    translate = QCoreApplication.translate
    promise = ""
    if row.note.promised_on is not None:
        promise = translate("OutstandingWords", "promised for {day}").format(day=formats.day(row.note.promised_on))
    return " · ".join(part for part in (promise, " ".join(row.note.note.split())) if part)
