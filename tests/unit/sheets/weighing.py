"""The most memory that the reading processes of a test had.

The system's own account of children counts what the test's process held when it started them, and that may be more than any file needs.
"""

from __future__ import annotations

import re
import subprocess
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from unittest.mock import patch

PEAK = re.compile(r"^VmHWM:\s+(\d+) kB$", re.MULTILINE)
PAUSE = 0.002  # seconds; the system remembers the most by itself, so one look near the end is enough


class Weighed(subprocess.Popen[bytes]):
    """A process whose peak is read as long as it lives."""

    peaks: list[int]

    def __init__(self, *words: Any, **named: Any) -> None:
        super().__init__(*words, **named)  # returns when the new program has begun, with memory of its own
        self._scale = threading.Thread(target=self._weigh, args=(self.peaks,))
        self._scale.start()

    def wait(self, timeout: float | None = None) -> int:
        ended = super().wait(timeout)
        self._scale.join()
        return ended

    def _weigh(self, peaks: list[int]) -> None:
        status = Path(f"/proc/{self.pid}/status")
        while True:
            try:
                found = PEAK.search(status.read_text(encoding="ascii", errors="replace"))
            except OSError:
                return
            if found is None:  # it has ended
                return
            peaks.append(int(found[1]))
            time.sleep(PAUSE)


@contextmanager
def weighing() -> Iterator[list[int]]:
    """Fills a list with peaks, in kilobytes, of every process that is started meanwhile. Linux alone."""
    peaks: list[int] = []
    with patch("subprocess.Popen", type("Weighed", (Weighed,), {"peaks": peaks})):
        yield peaks
