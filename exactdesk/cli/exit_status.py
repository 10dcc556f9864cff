"""Exit statuses. They are public and stay."""

from __future__ import annotations

from exactdesk.errors import (
    Broken,
    Busy,
    ExactDeskError,
    NotReached,
    Refused,
    SheetError,
    SignInError,
    StoreError,
    Unsure,
    UsageError,
)

FAULT = 5
"""A fault of the program."""

INTERRUPTED = 130
"""What a shell expects after Ctrl+C."""

_STATUSES: tuple[tuple[type[ExactDeskError], int], ...] = (
    (UsageError, 2),
    (SheetError, 2),
    (SignInError, 3),
    (NotReached, 4),
    (Busy, 4),
    (Broken, 4),
    (Refused, 1),
    (Unsure, 1),
    (StoreError, FAULT),
)


_WAITS = frozenset({"posting-elsewhere", "item-changed"})
"""What another window or process is at just now: no fault, the documents are not importable at the moment."""


def exit_status(error: ExactDeskError) -> int:
    """The exit status that an error stands for."""
    if error.code in _WAITS:
        return 1
    return next((status for family, status in _STATUSES if isinstance(error, family)), FAULT)
