"""The files that wait: one after the other, none twice."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

_ENDINGS = "xlsx xlsm xltx xltm xls xlt xlsb ods fods csv txt tsv tab prn xml html htm slk"
SUFFIXES = frozenset(f".{ending}" for ending in _ENDINGS.split())
"""Endings of files that are taken out of a dropped folder; a file that is dropped itself is tried whatever it is called."""

_MOST = 200  # files of one folder: more is a slip of the mouse


def files_of(paths: Iterable[Path]) -> tuple[Path, ...]:
    """The files that are meant, folders looked into, each once. Blocks while it looks; what cannot be looked into is passed over."""
    found: dict[Path, None] = {}
    for path in paths:
        try:
            inside = sorted(path.iterdir()) if path.is_dir() else None
        except OSError:
            continue
        if inside is None:
            found[path.absolute()] = None
            continue
        for each in inside[:_MOST]:
            if each.suffix.lower() in SUFFIXES and not each.name.startswith(("~$", ".")) and each.is_file():
                found[each.absolute()] = None
    return tuple(found)
