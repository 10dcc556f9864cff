"""Keeps a program with PySide6 6.12.0 on Python 3.11 alive.

There, every call into Qt that returns nothing takes one reference to `None` too many, and after some ten thousand calls Python ends
the program with "deallocating None". From Python 3.12 on `None` is immortal (PEP 683) and nothing is lost; PySide6 6.11 counts
rightly. Measured 2026-11 with `sys.getrefcount(None)`; `tests/ui/test_lifeline.py` measures it again.
"""

from __future__ import annotations

import ctypes
import sys

import PySide6

_AFFECTED = "6.12.0"
_PLENTY = 1 << 60  # at a million calls a second it lasts for thirty thousand years


def is_needed() -> bool:
    """Whether this Python and this PySide6 lose references to `None`."""
    return sys.version_info < (3, 12) and sys.implementation.name == "cpython" and PySide6.__version__ == _AFFECTED


def keep_none_alive() -> None:
    """Gives `None` more references than can ever be lost. Does nothing where it is not needed, or was done already."""
    if is_needed() and sys.getrefcount(None) < _PLENTY // 2:
        # The count is the first word of every object in the builds that this combination exists for.
        ctypes.c_ssize_t.from_address(id(None)).value += _PLENTY
