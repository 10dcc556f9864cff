"""Lines of the ledger that are matched with each other. Pure."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from exactdesk.books.ledger import LedgerLine, LineId
from exactdesk.books.outstanding import OutstandingItem


def match_sets(lines: Sequence[LedgerLine]) -> tuple[tuple[LedgerLine, ...], ...]:
    """Lines that are matched, directly or through others; a line that is matched with none of them is a set of its own.

    A line that stands there twice counts once.
    """
    leader: dict[LineId, LineId] = {line.id: line.id for line in lines}

    def find(line: LineId) -> LineId:
        while leader[line] != line:
            leader[line] = leader[leader[line]]
            line = leader[line]
        return line

    for line in lines:
        if line.offset in leader:
            leader[find(line.id)] = find(line.offset)
    groups: dict[LineId, list[LedgerLine]] = defaultdict(list)
    for line in {line.id: line for line in lines}.values():
        groups[find(line.id)].append(line)
    return tuple(tuple(group) for group in groups.values())


def entry_key(line: LedgerLine) -> str:
    """As the keys of open items begin: journal, year and number of the entry."""
    return f"{line.journal}/{line.day.year}/{line.entry_number}"


def matched_with(item: OutstandingItem, lines: Iterable[LedgerLine]) -> tuple[LedgerLine, ...]:
    """What an item is matched with so far: payments and credit notes, in the order of their days."""
    listed = tuple(lines)
    found: dict[LineId, LedgerLine] = {}
    for group in match_sets(listed):
        own = [line for line in group if _is_of(item, line)]
        if own:
            found |= {line.id: line for line in group if line not in own}
    return tuple(sorted(found.values(), key=lambda line: (line.day, line.entry_number)))


def _is_of(item: OutstandingItem, line: LedgerLine) -> bool:
    if item.entry_id is not None and line.entry_id is not None:
        return line.entry_id == item.entry_id and line.relation == item.relation
    return item.key.startswith(f"{entry_key(line)}/") or item.key == entry_key(line)
