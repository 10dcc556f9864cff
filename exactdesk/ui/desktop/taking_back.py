"""Taking a batch back: the plan is made, confirmed and carried out, over whatever page was open."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from typing import Any

from PySide6.QtCore import QObject, Signal

from exactdesk.errors import ExactDeskError
from exactdesk.flow.undo import Wanted, Way
from exactdesk.jobs import undo as job
from exactdesk.jobs.progress import Progress
from exactdesk.jobs.run_control import RunControl
from exactdesk.jobs.undo import Planned
from exactdesk.ui.desktop.seat import Seat
from exactdesk.ui.pages.undo import UndoPage
from exactdesk.ui.palettes import Role
from exactdesk.ui.parts import Banner, DivisionView
from exactdesk.wording import tell_error, tell_progress
from exactdesk.wording.undo import credit_words


class TakingBack(QObject):
    """Drives the page.

    Signals:
        batch_wanted: show this batch (its id) in the history; changed: something was taken back.
    """

    batch_wanted = Signal(str)
    changed = Signal()

    def __init__(self, seat: Seat) -> None:
        super().__init__()
        self._seat = seat
        self._batch = ""
        self._planned: Planned | None = None
        self._control: RunControl | None = None
        self._ended = asyncio.Event()
        self.page: UndoPage | None = None

    def open(self, batch: str) -> None:
        """Shows the way back of a batch; while another one is being taken back, that one."""
        page = self._made()
        if self._control is None:
            self._batch = batch
            self._start(self._plan(Wanted()), "plan undo")
        self._seat.window.show_alone(page, with_frame=True)

    async def may_leave(self) -> bool:
        """Whether the window may close: what is under way is stopped first, when the user says so."""
        if self._control is None:
            return True
        sure = await self._seat.ask.confirm(
            self.tr("Stop taking back?"),
            self.tr("The document under way is finished first; the others stay booked."),
            yes=self.tr("Stop"),
            no=self.tr("Go on"),
            role=Role.WARN,
        )
        if sure and self._control is not None:
            self._control.stop()
            await self._ended.wait()
        return sure

    def _made(self) -> UndoPage:
        if self.page is None:
            page = self.page = UndoPage(self._seat.formats, memory=self._seat.memory)
            page.left.connect(lambda: self.batch_wanted.emit(self._batch))
            page.retried.connect(lambda: self._start(self._plan(page.wanted), "plan undo"))
            page.replanned.connect(lambda wanted: self._start(self._plan(wanted), "plan undo"))
            page.confirmed.connect(lambda: self._start(self._carry_out(), "undo"))
            page.stop_wanted.connect(self._stop)
            page.notes_wanted.connect(self.batch_wanted)
        return self.page

    def _start(self, work: Coroutine[Any, Any, None], name: str) -> None:
        self._seat.scope.start(work, name=name)

    async def _plan(self, wanted: Wanted) -> None:
        seat, page = self._seat, self._made()
        page.wait_for(self.tr("Exact Online is asked what can still be taken back"))
        try:
            self._planned = await job.plan(
                seat.desk,
                await seat.connect(),
                self._batch,
                description=credit_words(),
                wanted=wanted,
                report=seat.tell,
            )
        except ExactDeskError as error:
            what, do = tell_error(error)
            page.fail(what, do, str(error))
            return
        finally:
            seat.quiet()
        page.show_plan(self._planned, self._view(self._planned))

    def _view(self, planned: Planned) -> DivisionView:
        return self._seat.view_of(planned.division)

    async def _carry_out(self) -> None:
        seat, page, planned = self._seat, self._made(), self._planned
        if planned is None or self._control is not None or not await self._is_sure(page, planned):
            return
        self._control = control = RunControl()
        self._ended = asyncio.Event()
        code = int(planned.division.code)
        seat.posting.add(code)
        page.begin()
        try:
            result = await job.carry_out(
                seat.desk,
                await seat.connect(),
                planned,
                report=self._report,
                control=control,
                on_item=page.show_item,
            )
        except ExactDeskError as error:
            what, do = tell_error(error)
            page.end()
            page.say("stopped", Banner(Role.STOP, what, do, details=str(error), closable=True))
            return
        finally:
            self._control = None
            self._ended.set()
            seat.posting.discard(code)
            seat.quiet()
        page.show_result(result)
        self.changed.emit()

    async def _is_sure(self, page: UndoPage, planned: Planned) -> bool:
        plan, formats = planned.plan, self._seat.formats
        sums = [
            (self.tr("Deleted: {count}, together {total}."), Way.DELETE),
            (self.tr("Taken back by credit notes: {count}, together {total}."), Way.CREDIT),
        ]
        lines = [
            words.format(
                count=formats.count(len(plan.of(way))),
                total=" + ".join(formats.money(gross, currency) for currency, gross in plan.totals(way)) or "–",
            )
            for words, way in sums
            if plan.of(way)
        ]
        if plan.of(Way.DELETE):
            lines.append(self.tr("What is deleted cannot be brought back; it can be imported again."))
        return await self._seat.ask.confirm(
            self.tr("Take this back in {division}?").format(division=self._view(planned).name),
            "\n".join(lines),
            yes=page.go_words(planned),
            no=self.tr("Leave everything as it is"),
            role=Role.STOP,
        )

    def _report(self, progress: Progress) -> None:
        self._seat.tell(progress)
        if self.page is not None and not (self._control and self._control.is_stopped):
            words = tell_progress(progress.what, progress.facts)
            self.page.show_progress(words, progress.done or 0, progress.total or 0)

    def _stop(self) -> None:
        if self._control is not None:
            self._control.stop()
            if self.page is not None:
                self.page.show_progress(self.tr("Stopping: the document under way is finished first"), 0, 0)
