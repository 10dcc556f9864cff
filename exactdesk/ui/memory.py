"""What the window remembers of itself between two runs: its place, the columns of its tables. Never anything of a client's."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QByteArray, QSettings

_VERSION = "v1"  # another layout of the window gets another version: old states do not fit it


class Memory(Protocol):
    """Keeps bytes under a name."""

    def read(self, name: str) -> bytes: ...

    def write(self, name: str, state: bytes) -> None: ...


class FileMemory:
    """Remembers in a file of its own in the data folder."""

    def __init__(self, file: Path) -> None:
        self._settings = QSettings(str(file), QSettings.Format.IniFormat)

    def read(self, name: str) -> bytes:
        """What was remembered; empty when nothing was."""
        state = self._settings.value(f"{_VERSION}/{name}", QByteArray())
        return bytes(state.data()) if isinstance(state, QByteArray) else b""

    def write(self, name: str, state: bytes) -> None:
        self._settings.setValue(f"{_VERSION}/{name}", QByteArray(state))


class NoMemory:
    """Remembers for this run alone."""

    def __init__(self) -> None:
        self._states: dict[str, bytes] = {}

    def read(self, name: str) -> bytes:
        return self._states.get(name, b"")

    def write(self, name: str, state: bytes) -> None:
        self._states[name] = state
