"""Where things lie: the user's folders and the resources that come with the program."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import platformdirs

DATA_DIR_VARIABLE = "EXACTDESK_DATA_DIR"
_PROGRAM = "ExactDesk"


@dataclass(frozen=True, slots=True, kw_only=True)
class Folders:
    """The user's folders; none of them needs to exist yet.

    Attributes:
        data: settings, database, lock files: what must not be lost.
        logs: what the program did.
        cache: what can be made again.
    """

    data: Path
    logs: Path
    cache: Path


def folders(data_dir: Path | None = None, environ: Mapping[str, str] | None = None) -> Folders:
    """The folders to use: below `data_dir` when given, else below EXACTDESK_DATA_DIR, else where the system keeps such things.

    Args:
        data_dir: what the command line names; a relative path counts from the current folder.
        environ: the environment; the process's own when None.
    """
    named = (
        str(data_dir)
        if data_dir is not None
        else (os.environ if environ is None else environ).get(DATA_DIR_VARIABLE, "")
    )
    if named:
        data = Path(named).expanduser().absolute()
        return Folders(data=data, logs=data / "logs", cache=data / "cache")
    places = platformdirs.PlatformDirs(_PROGRAM, appauthor=False, roaming=False)
    return Folders(data=places.user_data_path, logs=places.user_log_path, cache=places.user_cache_path)


def resources() -> Path:
    """The folder with translations, icons, change log and practice sheets, wherever this program runs from."""
    bundle = getattr(sys, "_MEIPASS", None)
    if bundle is not None:  # frozen by PyInstaller
        return Path(bundle) / "resources"
    package = Path(__file__).resolve().parent
    installed = package / "resources"
    return installed if installed.is_dir() else package.parent / "resources"
