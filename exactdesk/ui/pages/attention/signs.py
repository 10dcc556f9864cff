"""The words and signs of what waits."""

from __future__ import annotations

from collections.abc import Callable
from typing import assert_never

from PySide6.QtCore import QCoreApplication

from exactdesk.flow.queue import ItemState
from exactdesk.flow.subjects import Subject
from exactdesk.jobs.attention import Waiting, WaitsFor
from exactdesk.ui.icons import Icon
from exactdesk.ui.pages.attention.groups import WorkGroup
from exactdesk.ui.palettes import Role
from exactdesk.ui.parts import Mark
from exactdesk.ui.words import told

_ALONE = (WaitsFor.UNSURE, WaitsFor.UNDO_UNSURE, WaitsFor.DUPLICATE, WaitsFor.INTERRUPTED)
"""What says by itself what it is about."""


def waits_mark(what: WaitsFor) -> Mark:
    """Why a document waits, in a word."""
    translate: Callable[[str, str], str] = QCoreApplication.translate
    match what:
        case WaitsFor.UNSURE:
            return Mark(Role.WARN, translate("Attention", "Not certain"), Icon.UNSURE)
        case WaitsFor.UNDO_UNSURE:
            return Mark(Role.WARN, translate("Attention", "Perhaps undone"), Icon.UNSURE)
        case WaitsFor.REFUSED:
            return Mark(Role.STOP, translate("Attention", "Refused"))
        case WaitsFor.HELD_BACK:
            return Mark(Role.STOP, translate("Attention", "Held back"), Icon.BLOCKED)
        case WaitsFor.DUPLICATE:
            return Mark(Role.WARN, translate("Attention", "Booked already?"), Icon.DUPLICATE)
        case WaitsFor.INTERRUPTED:
            return Mark(Role.WARN, translate("Attention", "Not sent yet"), Icon.PAUSE)
        case WaitsFor.SET_ASIDE:
            return Mark(Role.NEUTRAL, translate("Attention", "Set aside"), Icon.LEFT_OUT)
    assert_never(what)


def subject_word(subject: Subject) -> str:
    """What an error is about."""
    translate: Callable[[str, str], str] = QCoreApplication.translate
    match subject:
        case Subject.RELATION:
            return translate("Attention", "relation")
        case Subject.PERIOD:
            return translate("Attention", "date or period")
        case Subject.JOURNAL:
            return translate("Attention", "journal")
        case Subject.GL_ACCOUNT:
            return translate("Attention", "ledger account")
        case Subject.VAT:
            return translate("Attention", "VAT")
        case Subject.PAYMENT:
            return translate("Attention", "payment condition")
        case Subject.COST:
            return translate("Attention", "cost centre or unit")
        case Subject.NUMBER:
            return translate("Attention", "number taken")
        case Subject.AMOUNT:
            return translate("Attention", "amounts")
        case Subject.SHEET:
            return translate("Attention", "doubt about the sheet")
        case Subject.RIGHTS:
            return translate("Attention", "rights")
        case Subject.LINK:
            return translate("Attention", "connection")
        case Subject.OTHER:
            return translate("Attention", "other")
    assert_never(subject)


def group_title(group: WorkGroup) -> str:
    """The heading of a group."""
    if group.what is None or group.subject is None:
        batch = group.items[0].batch
        return QCoreApplication.translate("Attention", "{name} ({number})").format(
            name=batch.division_name, number=batch.division
        )
    word = waits_mark(group.what).word
    if group.what in _ALONE or group.subject is Subject.OTHER:
        return word
    return QCoreApplication.translate("Attention", "{state}: {subject}").format(
        state=word, subject=subject_word(group.subject)
    )


def explained(waiting: Waiting) -> tuple[str, str]:
    """What is the matter with a document, and what to do about it."""
    translate: Callable[[str, str], str] = QCoreApplication.translate
    what, do = told(waiting.item.code, waiting.item.facts)
    match waiting.what:
        case WaitsFor.UNSURE if waiting.item.state is ItemState.SENDING:
            return (
                translate("Attention", "It is being sent, or was interrupted while it was sent."),
                translate("Attention", "Look it up in Exact Online: then it is certain, and nothing is booked twice."),
            )
        case WaitsFor.UNSURE:
            return (
                translate("Attention", "It was sent, and it is not known whether Exact Online booked it."),
                translate("Attention", "Look it up in Exact Online: then it is certain, and nothing is booked twice."),
            )
        case WaitsFor.UNDO_UNSURE:
            return (
                translate("Attention", "Exact Online was asked to delete it, and it is not known whether it did."),
                translate("Attention", "Look it up in Exact Online."),
            )
        case WaitsFor.INTERRUPTED:
            return (
                translate("Attention", "It was not sent yet: its import ended before it was its turn."),
                translate("Attention", "Send it now, or set it aside with a reason."),
            )
        case WaitsFor.DUPLICATE:
            return what, translate(
                "Attention",
                "Set it aside where it is the same. Where it is another one, choose Decide: there you can book it all the same.",
            )
        case WaitsFor.REFUSED | WaitsFor.HELD_BACK | WaitsFor.SET_ASIDE:
            pass
    if what:
        return what, do
    if waiting.what is WaitsFor.REFUSED:
        return (
            translate("Attention", "Exact Online refused it."),
            translate("Attention", "Read Exact Online's own words, change the document and send it again."),
        )
    return translate("Attention", "It was held back and not sent."), ""
