"""A run under way: begun, paused, stopped, its outcomes shown as they come. What is booked is remembered whatever happens."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication

from exactdesk.errors import ExactDeskError
from exactdesk.flow.history import BatchItem
from exactdesk.flow.queue import MAY_BE_BOOKED_STATES
from exactdesk.jobs.post import RunResult
from exactdesk.jobs.progress import Progress
from exactdesk.jobs.run_control import RunControl
from exactdesk.jobs.session import ImportSession
from exactdesk.ui.pages.import_.desk import ImportDesk
from exactdesk.ui.pages.import_.post_page import PostPage
from exactdesk.ui.parts import DivisionView
from exactdesk.ui.tasks import TaskScope


class Posting(QObject):
    """The run of an import.

    Signals:
        changed: whether a run is under way.

    Attributes:
        posted: keys of the documents that are booked, or may be: never sent again from here.
        is_over: a run has ended, and its result is on show; batch: its id, empty before the first outcome.
        visit: opens an address in the browser.
    """

    changed = Signal(bool)

    def __init__(self, desk: ImportDesk, page: PostPage, scope: TaskScope) -> None:
        super().__init__(page)
        self._desk = desk
        self._page = page
        self._scope = scope
        self._control: RunControl | None = None
        self._task: asyncio.Task[None] | None = None
        self._result: RunResult | None = None
        self._waiting_files = 0
        self.posted: frozenset[str] = frozenset()
        self.is_over = False
        self.batch = ""
        self.visit: Callable[[str], object] = lambda address: QDesktopServices.openUrl(QUrl(address))
        page.pause_wanted.connect(self.pause)
        page.go_on_wanted.connect(self.go_on)
        page.stop_wanted.connect(self.stop)
        page.resume_wanted.connect(self.resume)
        page.entry_wanted.connect(self.open_entry)

    @property
    def is_running(self) -> bool:
        return self._control is not None

    def start(
        self, session: ImportSession, division: DivisionView, *, waiting_files: int, wants_proof: bool = False
    ) -> None:
        """Posts what is ready. Nothing happens while a run is under way."""
        if self._control is None and session.worked is not None:
            self._control = RunControl()
            self._page.begin(division, len(session.worked.plan.ready))
            self._page.show_calls(*self._desk.calls_left())
            control, self._waiting_files = self._control, waiting_files
            work = self._desk.run(session, control, self._report, self._take, wants_proof=wants_proof)
            self._task = self._scope.start(self._run(work), name="import-post")
            self.changed.emit(True)

    def resume(self) -> None:
        """Goes on with what a run that ended early has not sent."""
        result = self._result
        if self._control is None and result is not None:
            self._control = RunControl()
            self.is_over = False
            self._page.go_on_with(result.items)
            work = self._desk.go_on(result.batch, self._control, self._report, self._take)
            self._task = self._scope.start(self._run(work), name="import-go-on")
            self.changed.emit(True)

    def pause(self) -> None:
        if self._control is not None:
            self._control.pause()
            self._page.show_control(is_paused=True, is_stopping=False)

    def go_on(self) -> None:
        if self._control is not None:
            self._control.go_on()
            self._page.show_control(is_paused=False, is_stopping=False)

    def stop(self) -> None:
        """Ends the run after the document in flight."""
        if self._control is not None:
            self._control.stop()
            self._page.show_control(is_paused=False, is_stopping=True)

    async def stopped(self) -> None:
        """Stops, and waits until the run has ended."""
        self.stop()
        if self._task is not None:
            await asyncio.wait((self._task,))

    def forget(self) -> None:
        """Begins with nothing booked, for another file."""
        self.posted, self.is_over, self.batch, self._result = frozenset(), False, "", None

    def open_entry(self, item: BatchItem) -> None:
        """Opens Exact Online where a document can be found; its entry number is put on the clipboard to look for it there."""
        if item.entry_number is not None:
            QGuiApplication.clipboard().setText(str(item.entry_number))
        address = self._desk.entry_link(item)
        if address:
            self.visit(address)

    async def _run(self, work: Coroutine[Any, Any, RunResult]) -> None:
        try:
            result = await work
        except ExactDeskError as error:
            self._page.show_failure(error)
        else:
            self._result = result
            self.batch = result.batch.id
            for item in result.items:
                self._remember(item)
            self._page.show_result(result, self._waiting_files)
        finally:
            self._control = None
            self.is_over = True
            self.changed.emit(False)

    def _report(self, progress: Progress) -> None:
        self._page.show_calls(*self._desk.calls_left())
        self._page.show_progress(progress)

    def _take(self, item: BatchItem) -> None:
        self.batch = item.batch
        self._remember(item)
        self._page.show_item(item)

    def _remember(self, item: BatchItem) -> None:
        others = self.posted - {item.key}
        self.posted = others | {item.key} if item.state in MAY_BE_BOOKED_STATES else others
