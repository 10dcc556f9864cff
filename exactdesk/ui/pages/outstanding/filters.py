"""The filters of the list as chips: which there are, and what each of them asks for."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from exactdesk.books.outstanding import ItemKind
from exactdesk.flow.outstanding import AgeBy, Change, Wish
from exactdesk.flow.outstanding_view import Facets
from exactdesk.ui.formats import Formats
from exactdesk.ui.icons import Icon
from exactdesk.ui.pages.outstanding.words import change_mark
from exactdesk.ui.palettes import Role
from exactdesk.ui.parts.chips import ChipView
from exactdesk.wording.outstanding import bucket_word

RELATION = "relation"


def chips(facets: Facets, wish: Wish, gone: int, relation: str) -> tuple[ChipView, ...]:
    """The chips that find something, and those that are on. `relation` is the name that the list is narrowed to, `gone` a count."""
    translate = QCoreApplication.translate
    on = keys_on(wish)
    found: list[ChipView] = []

    def add(key: str, word: str, count: int, role: Role, icon: Icon) -> None:
        if count or key in on:
            found.append(ChipView(key, word, count, role, icon))

    if wish.relations:
        found.append(ChipView(RELATION, relation, len(wish.relations), Role.ACCENT, Icon.PERSON))

    def add_change(change: Change) -> None:
        mark = change_mark(change)
        add(change.value, mark.word, facets.changes.get(change, 0), mark.role, mark.icon or Icon.NEUTRAL)

    add("overdue", translate("OutstandingFilters", "Overdue"), facets.overdue, Role.WARN, Icon.CALENDAR)
    add_change(Change.NEW)
    add("gone", translate("OutstandingFilters", "Settled"), gone, Role.FINE, Icon.FINE)
    add_change(Change.PART_PAID)
    add_change(Change.SLIPPED)
    add("disputed", translate("OutstandingFilters", "Disputed"), facets.disputed, Role.STOP, Icon.BLOCKED)
    add_change(Change.PROMISE_BROKEN)
    add_change(Change.LATE)
    add_change(Change.CHANGED)
    add("noted", translate("OutstandingFilters", "With a note"), facets.noted, Role.NEUTRAL, Icon.EDIT)
    add("partly", translate("OutstandingFilters", "Part is paid"), facets.partly_paid, Role.NEUTRAL, Icon.PERCENT)
    add("payments", translate("OutstandingFilters", "Payments"), facets.payments, Role.NEUTRAL, Icon.UNSURE)
    return tuple(found)


def keys_on(wish: Wish) -> frozenset[str]:
    """The keys of the chips that a wish puts on."""
    flags = {
        "overdue": wish.is_overdue,
        "disputed": wish.is_disputed,
        "noted": wish.has_note,
        "partly": wish.is_partly_paid,
        "gone": wish.is_gone,
        "payments": ItemKind.PAYMENT in wish.kinds,
        RELATION: bool(wish.relations),
    }
    return frozenset(key for key, is_on in flags.items() if is_on) | {change.value for change in wish.changes}


def with_keys(wish: Wish, keys: AbstractSet[str]) -> Wish:
    """The wish with these chips on and the others off."""
    return replace(
        wish,
        is_overdue="overdue" in keys,
        is_disputed="disputed" in keys,
        has_note="noted" in keys,
        is_partly_paid="partly" in keys,
        is_gone="gone" in keys,
        kinds=frozenset({ItemKind.PAYMENT}) if "payments" in keys else frozenset(),
        changes=frozenset(change for change in Change if change.value in keys),
        relations=wish.relations if RELATION in keys else frozenset(),
    )


def wish_words(wish: Wish, by: AgeBy, formats: Formats) -> str:
    """What the list is narrowed to, in words; empty when it is whole."""
    translate = QCoreApplication.translate
    flags = (
        (wish.is_overdue, translate("OutstandingFilters", "Overdue")),
        (wish.is_disputed, translate("OutstandingFilters", "Disputed")),
        (wish.has_note, translate("OutstandingFilters", "With a note")),
        (wish.is_partly_paid, translate("OutstandingFilters", "Part is paid")),
        (wish.is_gone, translate("OutstandingFilters", "Settled")),
        (ItemKind.PAYMENT in wish.kinds, translate("OutstandingFilters", "Payments")),
        (bool(wish.relations), translate("OutstandingFilters", "Chosen relations")),
    )
    least = translate("OutstandingFilters", "at least {amount}").format(amount=formats.amount(wish.least))
    found = [
        f"“{wish.words}”" if wish.words else "",
        *(bucket_word(bucket, by) for bucket in wish.buckets),
        *(word for is_on, word in flags if is_on),
        *(change_mark(change).word for change in Change if change in wish.changes),
        wish.currency,
        least if wish.least is not None else "",
    ]
    return ", ".join(word for word in found if word)
