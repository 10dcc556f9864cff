"""The composition root: the one place that builds database, secrets, desk and window, and closes them again in reverse.

What opens a desk is imported where one is opened: a command that asks for none answers at once.
"""

from __future__ import annotations

import argparse
import logging
import os
import sys
import threading
import webbrowser
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from datetime import UTC, datetime
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from exactdesk.paths import Folders, folders, resources
from exactdesk.store.settings import SettingsFile
from exactdesk.ui.translations import Translations, language_for
from exactdesk.wording import translate

if TYPE_CHECKING:
    from exactdesk.jobs.desk import Desk, OpenBrowser
    from exactdesk.store.secrets import Secrets

log = logging.getLogger(__name__)

LOG_BYTES, LOG_FILES = 1_000_000, 3


def utc_now() -> datetime:
    return datetime.now(UTC)


@contextmanager
def open_desk(
    places: Folders, *, open_browser: OpenBrowser = webbrowser.open, secrets: Secrets | None = None
) -> Iterator[Desk]:
    """The desk of a data folder, made when it is not there. Raises `StoreError`.

    Args:
        places: its folders.
        open_browser: opens an address.
        secrets: where secrets lie; None for the system's vault.
    """
    from exactdesk.jobs.awake import kept_awake
    from exactdesk.jobs.desk import Desk
    from exactdesk.jobs.network import open_http
    from exactdesk.store.database import open_database
    from exactdesk.store.files import prepare
    from exactdesk.store.secrets import open_secrets

    prepare(places)
    with ExitStack() as stack:
        stack.enter_context(_logging_to(places.logs))
        yield Desk(
            folders=places,
            database=stack.enter_context(open_database(places.data)),
            settings=SettingsFile(places.data),
            secrets=open_secrets(places.data) if secrets is None else secrets,
            new_http=open_http,
            clock=utc_now,
            open_browser=open_browser,
            keep_awake=kept_awake,
        )


@contextmanager
def _logging_to(folder: Path) -> Iterator[None]:
    """What the program did, in a file that does not grow without end; without the folder there is none."""
    root = logging.getLogger()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(
            folder / "exactdesk.log", maxBytes=LOG_BYTES, backupCount=LOG_FILES, encoding="utf-8", delay=True
        )
    except OSError:
        yield
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    before = root.level
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    logging.getLogger("httpx").setLevel(logging.WARNING)  # its lines would name every address that is asked
    try:
        yield
    finally:
        root.removeHandler(handler)
        root.setLevel(before)
        handler.close()


def visit(address: str) -> bool:
    """Opens an address as a browser would, without showing it: signs in by itself where the practice server asks nothing."""
    import urllib.request

    def fetch() -> None:
        try:
            with urllib.request.urlopen(address, timeout=30) as page:  # noqa: S310 - an address of this computer
                page.read()
        except OSError as error:  # whoever waits for the sign-in tells that it did not come
            log.warning("the practice sign-in was not reached (%s)", type(error).__name__)

    threading.Thread(target=fetch, daemon=True, name="practice-browser").start()
    return True


@contextmanager
def practice_desk(folder: Path) -> Iterator[Desk]:
    """A desk whose sign-in lasts for this run, and whose browser signs in by itself."""
    from exactdesk.store.secrets import Secrets

    places = folders(folder)
    with open_desk(places, open_browser=visit, secrets=Secrets(None, folder)) as desk:
        yield desk


def run_command(argv: Sequence[str]) -> int:
    """Carries out one command of the command line, in the user's language. Returns the exit status."""
    from exactdesk import cli

    _speak(argv)
    return cli.run(argv, lambda folder: open_desk(folders(folder)), practice_desk)


def has_display() -> bool:
    """Whether a window can be opened: always where the system draws, else where a display (or a stand-in for one) is named."""
    if sys.platform in ("win32", "darwin"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def say_no_display(argv: Sequence[str]) -> int:
    """Says in one sentence that no window can be opened here. Returns the exit status."""
    _speak(argv)
    told = translate("CommandLine", "No display can be opened here; try: {command}")
    sys.stderr.write(told.format(command="exactdesk practice demo") + "\n")
    return 2


def _speak(argv: Sequence[str]) -> None:
    """Puts the program in the user's language."""
    parser = argparse.ArgumentParser(add_help=False, exit_on_error=False)
    parser.add_argument("--data-dir", type=Path, nargs="?")  # a missing folder is told by whoever parses all words
    known, _ = parser.parse_known_args(list(argv))
    places = folders(known.data_dir)
    application = QCoreApplication.instance() or QCoreApplication(sys.argv[:1])
    translations = Translations(application, sources=resources() / "i18n", cache=places.cache)
    translations.use(language_for(SettingsFile(places.data).load().language))
