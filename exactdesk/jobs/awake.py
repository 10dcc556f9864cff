"""Keeps the computer from falling asleep while something long goes on; the screen may go dark. Where no way is known it may sleep.

Windows is told so by a call; macOS and Linux have a small program that holds off sleep for as long as another one runs. That other one
waits for the end of its input, which comes also when this program is killed: nothing is left that keeps a computer awake for good.
Source: Microsoft Learn, SetThreadExecutionState; the manuals of caffeinate(8) and systemd-inhibit(1), seen 2026-11.
"""

from __future__ import annotations

import contextlib
import ctypes
import logging
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

log = logging.getLogger(__name__)

CONTINUOUS, SYSTEM_REQUIRED = 0x80000000, 0x00000001
_WAITS = "cat"
_HOLDS_OFF = {
    "darwin": ("caffeinate", "-i"),
    "linux": ("systemd-inhibit", "--what=idle:sleep", "--who=ExactDesk", "--why=posting", "--mode=block"),
}
_PATIENCE = 5.0


def _start(words: Sequence[str]) -> subprocess.Popen[bytes]:
    quiet = subprocess.DEVNULL
    return subprocess.Popen(words, stdin=subprocess.PIPE, stdout=quiet, stderr=quiet)  # noqa: S603 - the words stand above


def _tell_windows(state: int) -> int:
    if sys.platform == "win32":
        return int(ctypes.windll.kernel32.SetThreadExecutionState(ctypes.c_uint(state)))
    return 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Platform:
    """The system that is to stay awake.

    Attributes:
        name: as `sys.platform` has it.
        find: where a program is, None where there is none.
        start: starts a program whose input is ours.
        tell_windows: `SetThreadExecutionState`; 0 where it failed. Of the thread that calls it.
    """

    name: str = sys.platform
    find: Callable[[str], str | None] = shutil.which
    start: Callable[[Sequence[str]], subprocess.Popen[bytes]] = _start
    tell_windows: Callable[[int], int] = _tell_windows


THIS = Platform()


@contextlib.contextmanager
def kept_awake(platform: Platform = THIS) -> Iterator[None]:
    """Nothing sleeps while this lasts, as far as the system lets itself be told. Never a reason not to go on."""
    if platform.name == "win32":
        if not platform.tell_windows(CONTINUOUS | SYSTEM_REQUIRED):
            log.info("the system did not take the wish to stay awake")
        try:
            yield
        finally:
            platform.tell_windows(CONTINUOUS)
        return
    with _held_off(platform):
        yield


@contextlib.contextmanager
def _held_off(platform: Platform) -> Iterator[None]:
    words = _HOLDS_OFF.get(platform.name, ())
    holder, waits = platform.find(words[0]) if words else None, platform.find(_WAITS)
    process: subprocess.Popen[bytes] | None = None
    if holder is not None and waits is not None:
        try:
            process = platform.start((holder, *words[1:], waits))
        except OSError as error:
            log.info("the computer cannot be kept awake (%s)", type(error).__name__)
    try:
        yield
    finally:
        if process is not None:
            _end(process)


def _end(process: subprocess.Popen[bytes]) -> None:
    assert process.stdin is not None
    with contextlib.suppress(OSError):  # it has ended by itself
        process.stdin.close()
    try:
        process.wait(timeout=_PATIENCE)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
