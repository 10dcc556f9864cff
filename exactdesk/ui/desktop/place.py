"""Where the user works: the real Exact Online, or the practice one. Made by the composition root."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from exactdesk.jobs.desk import Desk
from exactdesk.jobs.sign_in import SignInRequest
from exactdesk.settings import Settings


@dataclass(frozen=True, slots=True, kw_only=True)
class Practice:
    """What the practice environment has that the real one has not.

    Attributes:
        request: signs in without asking anything.
        first_division: the administration to begin in.
        write_samples: writes the practice workbooks, dated today, and gives their paths, the one with mistakes to mend last.
        arm: lets something go wrong on purpose, by the name of the exercise (see `ui.exercises`); empty lets nothing go wrong any more.
        armed: the exercises that have not happened yet.
        write_statement: writes a bank statement of today that pays what is open in an administration (its code) now, and gives its path.
    """

    request: SignInRequest
    first_division: int
    write_samples: Callable[[], tuple[Path, ...]]
    arm: Callable[[str], None]
    armed: Callable[[], frozenset[str]]
    write_statement: Callable[[int], Path]


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkPlace:
    """A desk, and the practice environment it belongs to; None for the real Exact Online."""

    desk: Desk
    practice: Practice | None = None


def plain(settings: Settings) -> Settings:
    """The settings that go along into the practice environment: how the window looks and speaks."""
    return Settings(language=settings.language, theme=settings.theme, window=settings.window)
