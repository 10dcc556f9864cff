"""A draft worked out, made ready for the check page: reckoned off the window's thread, so that ten thousand rows are shown at once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from exactdesk.flow.draft import Worked
from exactdesk.problems import Severity
from exactdesk.ui.pages.import_.grid_model import LOUD, GridRow, grid_fields, grid_rows
from exactdesk.ui.pages.import_.problem_groups import Group, groups


@dataclass(frozen=True, slots=True, kw_only=True)
class Prepared:
    """What the check page shows of a draft.

    Attributes:
        posted: keys of the documents that are booked by this import.
        fields: those that get a column.
        loud: fields with an error or a warning by sheet row.
        keys: of the documents that have a problem of a severity; counts: number of problems of it.
    """

    worked: Worked
    posted: frozenset[str]
    rows: tuple[GridRow, ...]
    fields: tuple[str, ...]
    loud: Mapping[int, tuple[str, ...]]
    keys: Mapping[Severity, frozenset[str]]
    counts: Mapping[Severity, int]
    groups: tuple[Group, ...]


def prepare(worked: Worked, posted: frozenset[str]) -> Prepared:
    """Makes a draft ready to be shown. Pure; takes a tenth of a second for ten thousand rows."""
    keys: dict[Severity, set[str]] = {severity: set() for severity in Severity}
    loud: dict[int, dict[str, None]] = {}
    for one in worked.checked:
        for problem in one.problems:
            keys[problem.severity].add(one.document.key)
            if problem.severity in LOUD:
                at = problem.where.row or one.document.rows[0]
                loud.setdefault(at, {})[problem.where.field or ""] = None
    return Prepared(
        worked=worked,
        posted=posted,
        rows=grid_rows(worked, posted),
        fields=grid_fields(worked),
        loud={at: tuple(names) for at, names in loud.items()},
        keys={severity: frozenset(found) for severity, found in keys.items()},
        counts=Counter(problem.severity for problem in worked.problems),
        groups=groups(worked),
    )
