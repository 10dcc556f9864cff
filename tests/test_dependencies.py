"""What the program relies on in packages of others, where a release has broken it before."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject


def test_a_call_of_qt_leaves_none_as_it_was() -> None:
    """The window ended after some thousands of calls on Python 3.11: each call gave back one reference to None too many."""
    thing, calls = QObject(), 1000
    before = sys.getrefcount(None)
    for _ in range(calls):
        thing.setObjectName("invoice")
    assert abs(sys.getrefcount(None) - before) < calls / 2
