"""The whole window on an office of its own, worked by keys: what has the keyboard gets them, as it would from a person."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from exactdesk.flow.review import Decision
from exactdesk.jobs.review import LineState, ReviewSession
from exactdesk.practice.sample_statement import Line, statement_xml
from exactdesk.ui.crash import LastResort
from exactdesk.ui.desktop import Desktop, Leave, WorkPlace
from exactdesk.ui.pages.page import Face
from exactdesk.ui.pages.reconcile import ReconcilePages
from exactdesk.ui.pages.reconcile.deck import DeckView
from exactdesk.ui.pages.reconcile.pages import View
from exactdesk.ui.theme import Theme
from exactdesk.ui.translations import Translations
from tests.jobs.office import Office


@dataclass
class Worked:
    """A window at work."""

    app: QApplication
    desktop: Desktop
    office: Office
    folder: Path
    pressed: int = 0

    @property
    def pages(self) -> ReconcilePages:
        return self.desktop.reconciling.pages

    @property
    def deck(self) -> DeckView:
        return self.pages.deck

    @property
    def session(self) -> ReviewSession:
        assert self.pages.session is not None
        return self.pages.session

    @property
    def current(self) -> int:
        number = self.deck.lines.current()
        assert number is not None
        return number

    def state(self, line: int) -> LineState:
        return self.session.view(self.session.line(line)).state

    def decision(self, line: int) -> Decision | None:
        return self.session.review.decision(line)

    async def until(self, holds: Callable[[], bool], seconds: float = 20.0) -> None:
        """Lets Qt and the loop work until something holds."""
        loop = asyncio.get_running_loop()
        end = loop.time() + seconds
        while not holds():
            assert loop.time() < end, f"it did not come; at {self.pages.view}, {self.pages.face}"
            self.app.processEvents()
            await asyncio.sleep(0.002)

    async def drop(self, *paths: Path) -> None:
        """Lets files go on the window."""
        self.desktop.window.files_dropped.emit(paths)
        await self.until(lambda: self.pages.view is View.DECK and self.pages.face is Face.FILLED)
        await self.until(lambda: not self.pages.is_busy)

    def statement(self, lines: Sequence[Line], name: str = "Afschrift.xml") -> Path:
        """A bank statement of today with these lines, as a file."""
        books = self.office.books()
        file = self.folder / name
        file.write_text(statement_xml(books, lines, self.office.today), encoding="utf-8")
        return file

    async def press(self, *keys: str | Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Presses keys one after the other, each where the keyboard is; text is typed letter by letter."""
        await self.until(lambda: QApplication.focusWidget() is not None)
        for key in keys:
            for each in key if isinstance(key, str) else (key,):
                QTest.keyClick(self._focus(), each, modifier)
                self.pressed += 1
                self.app.processEvents()
        await self.until(lambda: not self.pages.acts.is_busy)

    def _focus(self) -> QWidget:
        found = QApplication.focusWidget()
        assert found is not None
        return found


@asynccontextmanager
async def working(app: QApplication, office: Office, theme: Theme, folder: Path) -> AsyncIterator[Worked]:
    """A window that is signed in and works in the first administration, closed again at the end."""
    await office.sign_in()
    settings = office.desk.settings
    settings.change(lambda now: now.with_division(2340571))
    translations = Translations(app, sources=folder / "no texts", cache=folder / "cache")
    desktop = Desktop(WorkPlace(desk=office.desk), theme, translations, LastResort(lambda: None))
    run = asyncio.create_task(desktop.run())
    worked = Worked(app=app, desktop=desktop, office=office, folder=folder)
    try:
        await worked.until(lambda: desktop.window.current_page is not None)
        desktop.window.activateWindow()
        yield worked
    finally:
        if not run.done():
            desktop.window.closing.emit()
        assert await run is Leave.QUIT
        app.processEvents()
