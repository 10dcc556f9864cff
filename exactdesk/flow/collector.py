"""Python's collector of cycles, kept from looking through values that have none.

A sheet becomes millions of small values. The collector looks at each of them again and again while no other thread can run, the window's
least of all: it stood still for a second with 100,000 rows. Values are freed without it as soon as nobody has them.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock

_lock = Lock()
_resting = 0
_was_enabled = True


@contextmanager
def at_rest() -> Iterator[None]:
    """Lets the collector rest, and never look at what was made meanwhile. Threads may overlap: it wakes after the last.

    Whatever is in a cycle by then stays until the program ends. Cycles that nobody has any more are collected first, which is quick
    as long as values are made in here.
    """
    global _resting, _was_enabled
    with _lock:
        if not _resting:
            _was_enabled = gc.isenabled()
            gc.collect()
            gc.disable()
        _resting += 1
    try:
        yield
    finally:
        with _lock:
            _resting -= 1
            if not _resting:
                gc.freeze()
                if _was_enabled:
                    gc.enable()
