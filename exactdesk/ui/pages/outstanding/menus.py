"""What stands in the menus of the page."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication

from exactdesk.flow.outstanding import AgeBy, Ageing
from exactdesk.flow.outstanding_view import month_ends
from exactdesk.ui.formats import Formats
from exactdesk.ui.parts.menus import LINE, Entry

PRESETS = ((30, 60, 90), (14, 30, 60, 90), (30, 60, 90, 120))
"""Limits of ages that offices use."""


def days(
    today: date, at: date, formats: Formats, choose: Callable[[date | None], None], ask: Callable[[], None]
) -> Sequence[Entry]:
    """Days that the list can stand at; None is now."""
    translate = QCoreApplication.translate
    ends = [
        Entry(
            words=translate("OutstandingMenus", "At the end of {day}").format(day=formats.day(day)),
            act=partial(choose, day),
            is_on=day == at,
        )
        for day in month_ends(today)
    ]
    now = Entry(words=translate("OutstandingMenus", "Now"), act=partial(choose, None), is_on=at == today)
    return (now, LINE, *ends, LINE, Entry(words=translate("OutstandingMenus", "Another day…"), act=ask))


def scope(only: Callable[[], None], several: Callable[[], None], *, is_several: bool) -> Sequence[Entry]:
    """Of one administration or of several."""
    translate = QCoreApplication.translate
    return (
        Entry(
            words=translate("OutstandingMenus", "Only the administration you work in"), act=only, is_on=not is_several
        ),
        Entry(words=translate("OutstandingMenus", "Several administrations…"), act=several, is_on=is_several),
    )


def exports(export: Callable[[str], None]) -> Sequence[Entry]:
    """What the list can become."""
    translate = QCoreApplication.translate
    return (
        Entry(words=translate("OutstandingMenus", "Excel workbook…"), act=partial(export, "xlsx")),
        Entry(words=translate("OutstandingMenus", "PDF…"), act=partial(export, "pdf")),
        Entry(words=translate("OutstandingMenus", "Open as PDF, to print"), act=partial(export, "print")),
    )


def views(
    names: Sequence[str],
    *,
    everything: Callable[[], None],
    choose: Callable[[str], None],
    keep: Callable[[], None],
    forget: Callable[[str], None],
) -> Sequence[Entry]:
    """Views by name."""
    translate = QCoreApplication.translate
    forgets = [
        Entry(words=translate("OutstandingMenus", "Forget “{name}”").format(name=name), act=partial(forget, name))
        for name in names
    ]
    return (
        Entry(words=translate("OutstandingMenus", "Everything"), act=everything),
        *(Entry(words=name, act=partial(choose, name)) for name in names),
        LINE,
        Entry(words=translate("OutstandingMenus", "Keep this view…"), act=keep),
        *((LINE, *forgets) if forgets else ()),
    )


def ageing(now: Ageing, choose: Callable[[tuple[int, ...], AgeBy], None], ask: Callable[[], None]) -> Sequence[Entry]:
    """How ages are reckoned."""
    translate = QCoreApplication.translate
    limits = [
        Entry(
            words=translate("OutstandingMenus", "Up to {limits} days").format(limits=_joined(each)),
            act=partial(choose, each, now.by),
            is_on=each == now.limits,
        )
        for each in PRESETS
    ]
    is_own = now.limits not in PRESETS
    words = translate("OutstandingMenus", "Other limits…")
    if is_own:
        words = translate("OutstandingMenus", "Up to {limits} days…").format(limits=_joined(now.limits))
    dates = [
        Entry(words=word, act=partial(choose, now.limits, by), is_on=by is now.by)
        for by, word in (
            (AgeBy.DUE, translate("OutstandingMenus", "By due date")),
            (AgeBy.INVOICE, translate("OutstandingMenus", "By invoice date")),
        )
    ]
    return (*dates, LINE, *limits, Entry(words=words, act=ask, is_on=is_own))


def _joined(limits: Sequence[int]) -> str:
    return " / ".join(map(str, limits))
