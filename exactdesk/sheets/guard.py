"""Limits of the reading process: on itself where the system can, from outside where it cannot."""

from __future__ import annotations

import subprocess
import sys
import threading

from exactdesk.sheets import windows_job
from exactdesk.sheets.limits import Limits

_EVERY = 0.2  # seconds between two looks at the memory of a process


def limit_this_process(limits: Limits) -> None:
    """Sets limits that the system keeps: memory and processor time, no core dumps. macOS keeps no limit on memory: see `Watch`."""
    if sys.platform == "win32":
        windows_job.limit_memory(limits.memory_bytes)
    else:
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        seconds = int(limits.seconds_most) + 1
        resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))
        if sys.platform == "linux":
            resource.setrlimit(resource.RLIMIT_AS, (limits.memory_bytes, limits.memory_bytes))


class Watch:
    """Kills a process that takes too long or, where the system keeps no limit for us, too much memory."""

    def __init__(self, process: subprocess.Popen[bytes], *, seconds: float, memory_bytes: int | None) -> None:
        self._process = process
        self._seconds = seconds
        self._memory = memory_bytes
        self._is_over = threading.Event()
        self._thread = threading.Thread(target=self._run, name="reading-watch", daemon=True)
        self.is_too_slow = False
        self.is_too_heavy = False

    def __enter__(self) -> Watch:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._is_over.set()
        self._thread.join()

    def _run(self) -> None:
        left = self._seconds
        step = left if self._memory is None else _EVERY
        while left > 0:
            if self._is_over.wait(min(step, left)):
                return
            left -= step
            if self._memory is not None and memory_of(self._process.pid) > self._memory:
                self.is_too_heavy = True
                self._process.kill()
                return
        self.is_too_slow = True
        self._process.kill()


def memory_of(pid: int) -> int:
    """Memory that a process holds, in bytes, as `ps` tells it; 0 when it is gone."""
    told = subprocess.run(["/bin/ps", "-o", "rss=", "-p", str(pid)], capture_output=True, check=False, timeout=5)  # noqa: S603 - a fixed command
    text = told.stdout.strip()
    return int(text) * 1024 if text.isdigit() else 0
