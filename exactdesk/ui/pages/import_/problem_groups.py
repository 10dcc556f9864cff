"""Problems put together by what mends them."""

from __future__ import annotations

from dataclasses import dataclass

from exactdesk.flow.draft import Worked
from exactdesk.problems import Problem
from exactdesk.ui.pages.import_.problem_list import ORDER


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """Problems that the same choice mends; `example` is the first of them."""

    example: Problem
    count: int


def groups(worked: Worked) -> tuple[Group, ...]:
    """The problems by what mends them, the worst and the most frequent first."""
    counts: dict[tuple[str, str | None, str], int] = {}
    first: dict[tuple[str, str | None, str], Problem] = {}
    for problem in worked.problems:
        key = (problem.code, problem.where.field, problem.value.strip())
        counts[key] = counts.get(key, 0) + 1
        first.setdefault(key, problem)
    found = [Group(example=first[key], count=count) for key, count in counts.items()]
    return tuple(sorted(found, key=lambda group: (ORDER[group.example.severity], -group.count)))
