"""Files on their way in: those that wait, the one that is read, and the session that is made of it."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from pathlib import Path
from typing import Any, Protocol

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtGui import QGuiApplication

from exactdesk.errors import ExactDeskError
from exactdesk.jobs.open_sheet import Opened
from exactdesk.jobs.progress import Progress
from exactdesk.jobs.session import ImportSession
from exactdesk.ui.pages.import_.desk import Asks, ImportDesk
from exactdesk.ui.pages.import_.divided import Divided
from exactdesk.ui.pages.import_.open_page import OpenPage
from exactdesk.ui.pages.import_.queue import SUFFIXES, files_of
from exactdesk.ui.pages.import_.stepper import Step
from exactdesk.ui.pages.page import Face, Page
from exactdesk.ui.palettes import Role
from exactdesk.ui.parts import Banner, DivisionView
from exactdesk.wording import tell_error, tell_progress


class Host(Protocol):
    """What the opening needs of the pages around it."""

    pages: dict[Step, Page]

    @property
    def is_free(self) -> bool:
        """Whether a file can be opened now."""

    @property
    def is_done(self) -> bool:
        """Whether the result of the file that is open is on show."""

    @property
    def step(self) -> Step: ...

    @property
    def division(self) -> DivisionView | None: ...

    def start(self, work: Coroutine[Any, Any, Any]) -> None: ...

    def show_step(self, step: Step) -> None: ...

    @property
    def divided(self) -> Divided: ...

    def forget(self) -> None: ...

    async def take(self, session: ImportSession, *, is_known: bool) -> None: ...


class Opening(QObject):
    """Opens one file after the other.

    Signals:
        choose_division: a file waits for an administration to be chosen.

    Attributes:
        queue: the files that wait; path: the file that is open, None for pasted rows; opened: what it holds.
    """

    choose_division = Signal()

    def __init__(self, host: Host, desk: ImportDesk, page: OpenPage, ask: Asks) -> None:
        super().__init__(page)
        self._host = host
        self._desk = desk
        self._page = page
        self._ask = ask
        self.queue: tuple[Path, ...] = ()
        self.path: Path | None = None
        self.opened: Opened | None = None
        page.removed.connect(self._remove)
        page.next_wanted.connect(self.next)
        page.paste_wanted.connect(self.paste)
        page.earlier.open_wanted.connect(self.begin_again)
        page.earlier.left.connect(self.next)

    @property
    def waits_for_division(self) -> bool:
        """Whether a file is read and needs nothing but an administration."""
        return self.opened is not None and not self._page.earlier.isVisibleTo(self._page)

    @property
    def source(self) -> str:
        """Name of the file that is open; empty for none."""
        if self.opened is None:
            return ""
        return self.path.name if self.path is not None else self.tr("Pasted rows")

    async def take(self, paths: tuple[Path, ...]) -> None:
        """Takes files and folders: the first is opened when nothing else is, the others wait, none is taken twice."""
        found = await asyncio.to_thread(files_of, paths)
        current = None if self._host.is_done else self.path
        fresh = tuple(path for path in found if path not in self.queue and path != current)
        self.queue = (*self.queue, *fresh)
        if self._host.is_free and self.queue:
            self.next()
        elif fresh:
            words = self.tr("%n file(s) wait(s) until this one is done", "", len(self.queue))
            self._host.pages[self._host.step].say("queue", Banner(Role.NEUTRAL, words, closable=True))
        self._page.show_queue(self.queue)

    async def choose_files(self) -> None:
        """Asks for files."""
        endings = " ".join(f"*{suffix}" for suffix in sorted(SUFFIXES))
        filters = (self.tr("Workbooks and lists ({endings})").format(endings=endings), self.tr("All files (*)"))
        paths = await self._ask.open_files(self.tr("Choose a file to import"), filters)
        if paths:
            await self.take(paths)

    def paste(self) -> None:
        """Takes the rows on the clipboard, when nothing else is open."""
        if not self._host.is_free:
            return
        data: QMimeData = QGuiApplication.clipboard().mimeData()
        text = data.text() if data.hasText() else ""
        html = data.html() if data.hasHtml() else None
        self.put_away()
        self._host.show_step(Step.OPEN)
        if text.strip():
            self._host.start(self._open(self._desk.open_pasted(text, html)))
        else:
            self._say_failed(self.tr("There is nothing to paste"), self.tr("Copy rows in Excel or in a mail first."))

    def next(self) -> None:
        """Opens the next file that waits; without one it is the drop area again."""
        self.put_away()
        self._host.show_step(Step.OPEN)
        if self.queue:
            self.path, self.queue = self.queue[0], self.queue[1:]
            self._host.start(self._open(self._desk.open_file(self.path, self._report)))
        self._page.show_queue(self.queue)

    def put_away(self) -> None:
        """Forgets the file that is open."""
        self.opened = self.path = None
        self._page.banners.clear()
        self._page.show_earlier(())
        self._host.forget()

    def begin_again(self) -> None:
        """Begins anew with the file that is read already: asked for, or in another administration."""
        if self.opened is not None:
            self._host.start(self._begin(self.opened))

    async def _open(self, reading: Coroutine[Any, Any, Opened]) -> None:
        self._page.banners.clear()
        self._page.wait_for(self.tr("The file is being read"), self.path.name if self.path else "")
        try:
            opened = await reading
        except ExactDeskError as error:
            self._page.show_earlier(())
            what, do = tell_error(error)
            self._say_failed(what, do, details=str(error), can_retry=self.path is not None)
            return
        except asyncio.CancelledError:
            self._page.show_earlier(())
            raise
        self.opened = opened
        division = self._host.division
        earlier = tuple(batch for batch in opened.earlier if division is None or int(batch.division) == division.code)
        if earlier:
            self._page.show_earlier(earlier)
            self._page.take_keyboard()
        else:
            await self._begin(opened)

    async def _begin(self, opened: Opened) -> None:
        """A session of what was opened, for the administration that is chosen; its sheet is understood."""
        self._page.show_earlier(())
        if self._host.division is None:
            words = self.tr("Choose the administration that this file is for")
            banner = Banner(Role.ACCENT, words, action=self.tr("Choose an administration"))
            banner.acted.connect(self.choose_division)
            self._page.say("division", banner)
            self.choose_division.emit()
            return
        self._page.banners.take("division")
        self._host.show_step(Step.OPEN)
        self._page.wait_for(self.tr("The sheet is being read"))
        try:
            session = await self._desk.begin(opened, self._report)
            draft = self._host.divided.carried(opened.workbook)
            if draft is None:
                await session.choose_sheet(report=self._report)
            else:
                await self._host.divided.take_over(session, draft)
        except ExactDeskError as error:
            what, do = tell_error(error)
            self._page.show_earlier(())
            self._say_failed(what, do, details=str(error), can_retry=True)
            return
        except asyncio.CancelledError:
            self._page.show_earlier(())
            raise
        self._page.show_earlier(())
        await self._host.take(session, is_known=draft is not None)

    def _remove(self, path: Path) -> None:
        self.queue = tuple(each for each in self.queue if each != path)
        self._page.show_queue(self.queue)

    def _retry(self) -> None:
        if self.opened is not None:
            self.begin_again()
        elif self.path is not None:
            self._host.start(self._open(self._desk.open_file(self.path, self._report)))

    def _say_failed(self, what: str, do: str, *, details: str = "", can_retry: bool = False) -> None:
        again = self.tr("Try again") if can_retry else ""
        banner = Banner(Role.STOP, what, do, details=details, action=again, closable=True)
        banner.acted.connect(self._retry)
        self._page.say("failed", banner)
        self._page.show_face(Face.PARTLY)

    def _report(self, progress: Progress) -> None:
        self._page.loading.tell(tell_progress(progress.what, progress.facts))
        self._page.loading.show_progress(progress.done, progress.total or 0)
