"""A workbook that came back repaired: what became of each of its documents the last time decides what is done with it now. Pure.

What was posted stays as it is. What Exact Online refused and nobody changed is not sent again unasked. What was set aside stays aside.
All else is planned anew, with what was typed the last time where the sheet still says what it said then.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType

from exactdesk.flow.draft import Worked
from exactdesk.flow.history import BatchItem, Edit, ItemId
from exactdesk.flow.payload import write_entry
from exactdesk.flow.plan import CheckedDocument
from exactdesk.flow.queue import ItemState
from exactdesk.kinds.numbers import normalised
from exactdesk.problems import Problem, Severity

_UNSURE = frozenset({ItemState.SENDING, ItemState.UNSURE, ItemState.UNDOING, ItemState.UNDO_UNSURE})
_ASIDE = frozenset({ItemState.DISMISSED, ItemState.LEFT_OUT})
OPEN = frozenset({ItemState.REFUSED, ItemState.HELD_BACK, ItemState.DUPLICATE, ItemState.PLANNED})
"""States of documents that the new import takes over from the earlier one."""


def fitting_edits(worked: Worked, items: Sequence[BatchItem], edits: Sequence[Edit]) -> Mapping[tuple[int, str], str]:
    """What was typed the last time, by (row, field), where a document still stands in the same rows and they say what they said then."""
    rows = {
        line.row: line
        for one, item in _pairs(worked, items)
        if item.rows == one.document.rows
        for line in one.document.lines
    }
    found: dict[tuple[int, str], str] = {}
    for edit in edits:
        row = rows.get(edit.row)
        value = row.fields.get(edit.field) if row is not None else None
        if row is not None and (value.text if value is not None else "").strip() == edit.old.strip():
            found[edit.row, edit.field] = edit.new
    return MappingProxyType(found)


def settled(worked: Worked, items: Sequence[BatchItem]) -> Mapping[str, Problem]:
    """By document key, why it is not simply sent again."""
    found = {}
    for one, item in _pairs(worked, items):
        if (problem := _settled(one, item)) is not None:
            found[one.document.key] = problem
    return MappingProxyType(found)


def set_aside(worked: Worked, items: Sequence[BatchItem]) -> Mapping[str, str]:
    """By document key, the reason for which the user set it aside, before posting or after."""
    pairs = _pairs(worked, items)
    return MappingProxyType(
        {one.document.key: item.why for one, item in pairs if item.state in _ASIDE and not item.code}
    )


def taken_over(worked: Worked, items: Sequence[BatchItem]) -> tuple[ItemId, ...]:
    """The documents of the earlier import that need no more looking at there, now that they are planned again here."""
    return tuple(item.id for _, item in _pairs(worked, items) if item.state in OPEN)


def _pairs(worked: Worked, items: Sequence[BatchItem]) -> Iterator[tuple[CheckedDocument, BatchItem]]:
    """The documents of the sheet that the earlier import had too, each with what became of it there.

    They are known by their key. One whose relation was mended has another key: it is known by its number, where only one of the others
    has that number on either side. A booked document is thus never taken for a new one because somebody changed whose it is.
    """
    by_key = {item.key: item for item in items}
    here = {one.document.key for one in worked.checked}
    left: defaultdict[str, list[BatchItem]] = defaultdict(list)
    for item in items:
        if item.key not in here and item.number_key:
            left[item.number_key].append(item)
    new: defaultdict[str, list[CheckedDocument]] = defaultdict(list)
    for one in worked.checked:
        if one.document.key in by_key:
            yield one, by_key[one.document.key]
        elif one.summary.number:
            new[normalised(one.summary.number)].append(one)
    for number, found in new.items():
        if len(found) == 1 and len(left[number]) == 1:
            yield found[0], left[number][0]


def _settled(one: CheckedDocument, item: BatchItem) -> Problem | None:
    where = one.document.where(None)
    is_same = one.entry is not None and write_entry(one.entry) == item.payload
    facts = {
        "entry_number": str(item.entry_number or "–"),
        "booked_on": item.changed_at.date().isoformat(),
        "number": item.number,
        "said": item.said,
    }
    if item.state is ItemState.POSTED and (is_same or one.entry is None):
        return Problem(
            code="booked-by-earlier-import", severity=Severity.NOTE, where=where, value=item.number, facts=facts
        )
    if item.state is ItemState.POSTED:
        return Problem(
            code="changed-after-booking", severity=Severity.WARN, where=where, value=item.number, facts=facts
        )
    if item.state in _UNSURE:
        return Problem(
            code="unsure-in-earlier-import", severity=Severity.WARN, where=where, value=item.number, facts=facts
        )
    if item.state is ItemState.REFUSED and is_same:
        return Problem(
            code="refused-and-unchanged", severity=Severity.WARN, where=where, value=item.number, facts=facts
        )
    return None
