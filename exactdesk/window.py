"""The window's half of the composition root: Qt's application, the loop, and the place where the user works."""

from __future__ import annotations

import argparse
import asyncio
import gc
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget
from qasync import QEventLoop

from exactdesk.app import open_desk, practice_desk, utc_now
from exactdesk.errors import ExactDeskError
from exactdesk.jobs.sign_in import SignInRequest
from exactdesk.paths import Folders, folders, resources
from exactdesk.store.secrets import Secrets, open_secrets
from exactdesk.store.settings import SettingsFile
from exactdesk.ui.ask import Ask
from exactdesk.ui.crash import LastResort
from exactdesk.ui.desktop import Desktop, Leave, Practice, WorkPlace, plain
from exactdesk.ui.palettes import Role
from exactdesk.ui.theme import Theme
from exactdesk.ui.translations import Translations, language_for
from exactdesk.wording import tell_error, translate

SWITCH_SECONDS = 0.0002
"""How long work in another thread keeps the window's thread waiting: each thing painted may wait once. Python's own is 0.005."""


def run(argv: Sequence[str]) -> int:
    """Works until the user leaves. Returns the exit status."""
    parser = argparse.ArgumentParser(prog="exactdesk")
    parser.add_argument("--practice", action="store_true")
    parser.add_argument("--data-dir", type=Path)
    asked = parser.parse_args(list(argv))
    places = folders(asked.data_dir)
    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)
    application.setApplicationName("ExactDesk")
    application.setQuitOnLastWindowClosed(False)
    translations = Translations(application, sources=resources() / "i18n", cache=places.cache)
    translations.use(language_for(""))
    theme = Theme(application)
    sys.setswitchinterval(SWITCH_SECONDS)
    gc.freeze()  # what is loaded by now stays: the collector need not look through it again and again
    with asyncio.Runner(loop_factory=lambda: QEventLoop(application)) as runner:
        return runner.run(_work(application, places, theme, translations, is_practice=asked.practice))


async def _work(
    application: QApplication, places: Folders, theme: Theme, translations: Translations, *, is_practice: bool
) -> int:
    """Goes from one place of work to the other until the user quits."""
    desktops: list[Desktop] = []
    crash = LastResort(lambda: desktops[-1].window if desktops else None)
    crash.install()
    crash.watch(asyncio.get_running_loop())
    leave = Leave.PRACTISE if is_practice else Leave.STOP_PRACTISING
    while leave is not Leave.QUIT:
        try:
            with await _open_place(places, leave) as place:
                desktop = Desktop(place, theme, translations, crash)
                desktops[:] = [desktop]
                leave = await desktop.run()
        except ExactDeskError as error:
            what, do = tell_error(error)
            await _tell(what, do)
            return 5
    return 0


async def _open_place(places: Folders, leave: Leave) -> AbstractContextManager[WorkPlace]:
    """Where to work next. The vault may wait for the user to unlock it, so it is opened in a thread."""
    if leave is Leave.PRACTISE:
        return practising(places)
    return working(places, await asyncio.to_thread(open_secrets, places.data))


async def _tell(what: str, do: str) -> None:
    await Ask(QWidget()).tell(what, do, seen=translate("Desktop", "Close"), role=Role.STOP)


@contextmanager
def working(places: Folders, secrets: Secrets) -> Iterator[WorkPlace]:
    """The real Exact Online, with what this computer remembers of it. Raises `StoreError`."""
    with open_desk(places, secrets=secrets) as desk:
        yield WorkPlace(desk=desk)


@contextmanager
def practising(places: Folders) -> Iterator[WorkPlace]:
    """The practice Exact Online, and a desk that is forgotten afterwards; look and language come along. Raises `StoreError`."""
    # The practice Exact Online is a server of its own, and most starts do not practise.
    from exactdesk.practice.exercises import EXERCISES
    from exactdesk.practice.handler import PracticeService
    from exactdesk.practice.options import PracticeOptions
    from exactdesk.practice.server import serving
    from exactdesk.practice.world import World

    with tempfile.TemporaryDirectory(prefix="exactdesk-practice-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        settings = plain(SettingsFile(places.data).load())
        language = "nl" if language_for(settings.language) == "nl" else "en"
        service = PracticeService(PracticeOptions(auto_consent=True, language=language))
        with serving(service) as address, practice_desk(folder) as desk:
            desk.settings.save(settings)
            first = address.divisions[0].code
            books = World(PracticeOptions(), utc_now).administration(first)

            def write_samples() -> tuple[Path, ...]:
                from exactdesk.practice import sample_sheets

                return sample_sheets.write_all(folder / "sheets", books, utc_now().astimezone().date())

            def write_statement(division: int) -> Path:
                today = utc_now().astimezone().date()
                target = folder / "sheets" / f"Afschrift {today.isoformat()}.xml"
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_bytes(service.sample_statement(division, today))
                return target

            request = SignInRequest(
                base_url=address.base_url,
                client_id=address.client_id,
                client_secret=address.client_secret,
                redirect_uri=address.redirect_uri,
            )

            def arm(exercise: str) -> None:
                if exercise:
                    service.arm(EXERCISES[exercise])
                else:
                    service.disarm()

            def armed() -> frozenset[str]:
                waiting = service.armed()
                return frozenset(name for name, fault in EXERCISES.items() if fault in waiting)

            practice = Practice(
                request=request,
                first_division=first,
                write_samples=write_samples,
                write_statement=write_statement,
                arm=arm,
                armed=armed,
            )
            yield WorkPlace(desk=desk, practice=practice)
