"""How a job tells how far it is. A job does not know who listens."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from types import MappingProxyType


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """How far a job is.

    Attributes:
        what: kebab-case name of the step, for wording (`posting`, `fetching-relations`).
        done: steps done; total: steps in all, None where it cannot be known.
        until: the moment a wait ends (aware, UTC), None when nothing is waited for.
    """

    what: str
    done: int = 0
    total: int | None = None
    until: datetime | None = None
    facts: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))


Report = Callable[[Progress], None]


def silent(_: Progress) -> None:
    """Listens to nothing."""
