"""What waits, filtered and grouped: by kind of error or by administration. Pure; the list shows it, the page says it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from exactdesk.flow.subjects import Subject, subject_of
from exactdesk.jobs.attention import Waiting, WaitsFor

ORDER = (
    WaitsFor.UNSURE,
    WaitsFor.UNDO_UNSURE,
    WaitsFor.REFUSED,
    WaitsFor.HELD_BACK,
    WaitsFor.DUPLICATE,
    WaitsFor.INTERRUPTED,
    WaitsFor.SET_ASIDE,
)
"""What is most pressing stands first."""

_PLACE = {what: at for at, what in enumerate(ORDER)}


class Grouping(StrEnum):
    ERROR = "error"
    DIVISION = "division"


@dataclass(frozen=True, slots=True, kw_only=True)
class Filter:
    """What is shown.

    Attributes:
        kinds: why documents wait; empty shows all but what was set aside.
        divisions: codes of administrations; empty shows all.
        words: each of them must stand in a document's number, relation, amount, file, administration or error.
    """

    kinds: AbstractSet[WaitsFor] = frozenset()
    divisions: AbstractSet[int] = frozenset()
    words: str = ""

    @property
    def is_on(self) -> bool:
        return bool(self.kinds or self.divisions or self.words.strip())


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkGroup:
    """Documents that wait for the same.

    Attributes:
        key: the same group has the same key after a change.
        what, subject: None for a group of one administration.
        division: code; None for a group of one kind of error.
    """

    key: str
    items: tuple[Waiting, ...]
    what: WaitsFor | None = None
    subject: Subject | None = None
    division: int | None = None


def kept_by(filter_: Filter, waiting: Iterable[Waiting]) -> tuple[Waiting, ...]:
    """The documents that a filter lets through, in their order."""
    words = filter_.words.casefold().split()
    kinds = filter_.kinds or (frozenset(WaitsFor) - {WaitsFor.SET_ASIDE})
    return tuple(
        each
        for each in waiting
        if each.what in kinds
        and (not filter_.divisions or int(each.batch.division) in filter_.divisions)
        and (not words or all(word in _said_of(each) for word in words))
    )


def _said_of(each: Waiting) -> str:
    item, batch = each.item, each.batch
    amount = "" if item.amount is None else f"{item.amount:.2f} {item.amount:.2f}".replace(".", ",", 1)
    parts = (item.number, item.relation_code, item.relation_name, amount, item.said, item.why, item.code)
    return " ".join((*parts, batch.file_name, batch.division_name, str(batch.division))).casefold()


def grouped(waiting: Iterable[Waiting], by: Grouping) -> tuple[WorkGroup, ...]:
    """The documents in groups: the most pressing kind first, within it the largest group; administrations by name."""
    found: defaultdict[tuple[object, ...], list[Waiting]] = defaultdict(list)
    for each in waiting:
        if by is Grouping.ERROR:
            found[_PLACE[each.what], each.what, subject_of(each.item.code)].append(each)
        else:
            found[each.batch.division_name.casefold(), int(each.batch.division)].append(each)
    if by is Grouping.DIVISION:
        return tuple(
            WorkGroup(key=f"division {code}", division=int(str(code)), items=_pressing_first(items))
            for (_, code), items in sorted(found.items(), key=lambda pair: (str(pair[0][0]), str(pair[0][1])))
        )
    groups = [
        WorkGroup(
            key=f"error {items[0].what.value} {subject_of(items[0].item.code).value}",
            what=items[0].what,
            subject=subject_of(items[0].item.code),
            items=_by_division(items),
        )
        for items in found.values()
    ]
    return tuple(sorted(groups, key=_rank))


def _rank(group: WorkGroup) -> tuple[int, bool, int, str]:
    is_other = group.subject is Subject.OTHER
    return _PLACE[group.what or ORDER[-1]], is_other, -len(group.items), group.key


def _pressing_first(items: Sequence[Waiting]) -> tuple[Waiting, ...]:
    return tuple(sorted(items, key=lambda each: (_PLACE[each.what], int(each.item.id))))


def _by_division(items: Sequence[Waiting]) -> tuple[Waiting, ...]:
    return tuple(sorted(items, key=lambda each: (each.batch.division_name.casefold(), int(each.item.id))))


def counts(waiting: Iterable[Waiting]) -> dict[WaitsFor, int]:
    """How many documents wait for what; what nobody waits for is absent."""
    found: dict[WaitsFor, int] = {}
    for each in waiting:
        found[each.what] = found.get(each.what, 0) + 1
    return {what: found[what] for what in ORDER if what in found}


def totals(waiting: Iterable[Waiting]) -> tuple[tuple[str, Decimal], ...]:
    """What documents add up to including VAT, per currency; those without an amount count for nothing."""
    sums: defaultdict[str, Decimal] = defaultdict(Decimal)
    for each in waiting:
        if each.item.amount is not None:
            sums[each.item.currency] += each.item.amount
    return tuple(sorted(sums.items()))
