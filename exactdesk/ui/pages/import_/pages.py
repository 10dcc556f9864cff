"""The pages of an import, and the one file that goes through them: which step is next, and what runs meanwhile."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QMimeData, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget

from exactdesk.books.reference import Division
from exactdesk.errors import ExactDeskError
from exactdesk.flow.draft import Timeline, Worked
from exactdesk.flow.history import BatchItem
from exactdesk.flow.queue import ItemState
from exactdesk.jobs.open_sheet import Opened
from exactdesk.jobs.post import RunControl
from exactdesk.jobs.progress import Progress
from exactdesk.jobs.session import ImportSession
from exactdesk.ui.field_words import field_word
from exactdesk.ui.formats import Formats
from exactdesk.ui.icons import Icon
from exactdesk.ui.memory import Memory
from exactdesk.ui.pages.import_.check_acts import CheckActs
from exactdesk.ui.pages.import_.check_page import CheckPage
from exactdesk.ui.pages.import_.confirm_page import ConfirmPage
from exactdesk.ui.pages.import_.desk import Asks, ImportDesk
from exactdesk.ui.pages.import_.map_acts import MapActs
from exactdesk.ui.pages.import_.map_page import MapPage
from exactdesk.ui.pages.import_.open_page import OpenPage
from exactdesk.ui.pages.import_.post_page import PostPage, not_again
from exactdesk.ui.pages.import_.queue import SUFFIXES, files_of
from exactdesk.ui.pages.import_.stepper import STEPS, Step, Stepper
from exactdesk.ui.pages.page import Face, Page
from exactdesk.ui.palettes import Role
from exactdesk.ui.parts import Banner, DivisionView, column
from exactdesk.ui.tasks import TaskScope
from exactdesk.wording import tell_error, tell_progress

_PAUSE_MS = 150  # while columns are being mapped, what is read along may wait this long
_BOOKED = (ItemState.POSTED, ItemState.UNSURE, ItemState.SENDING)


class ImportPages(Page):
    """The import. Pages show and ask; this decides what comes next, on one session.

    Signals:
        opened_in_history: id of a batch to show there; choose_division: nothing can be opened before an administration is chosen.
        posting: whether a run is under way (the window does not close meanwhile).
    """

    opened_in_history = Signal(str)
    choose_division = Signal()
    posting = Signal(bool)

    def __init__(
        self,
        desk: ImportDesk,
        scope: TaskScope,
        ask: Asks,
        formats: Formats,
        memory: Memory | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(Icon.IMPORT, parent=parent)
        self._desk = desk
        self._scope = scope
        self._ask = ask
        self._formats = Formats(formats.locale)  # one object for all pages: `use_formats` changes it for each of them
        self._division: DivisionView | None = None
        self._code: int | None = None
        self._opened: Opened | None = None
        self._session: ImportSession | None = None
        self._posted: frozenset[str] = frozenset()
        self._batch = ""
        self._control: RunControl | None = None
        self._queue: tuple[Path, ...] = ()
        self._path: Path | None = None
        self._task: asyncio.Task[None] | None = None
        self._run: asyncio.Task[None] | None = None
        self._is_working = False
        self._is_over = False
        self._step = Step.OPEN
        self.stepper = Stepper()
        self.stepper.wanted.connect(self._go_back_to)
        self.open_page = OpenPage(self._formats)
        self.map_page = MapPage(self._formats)
        self.check_page = CheckPage(self._formats, memory)
        self.confirm_page = ConfirmPage(self._formats)
        self.post_page = PostPage(self._formats, memory)
        self.pages: dict[Step, Page] = dict(
            zip(STEPS, (self.open_page, self.map_page, self.check_page, self.confirm_page, self.post_page), strict=True)
        )
        self.stack = QStackedWidget()
        for page in self.pages.values():
            self.stack.addWidget(page)
        layout = column(spacing=0)
        layout.addWidget(self.stepper)
        layout.addWidget(self.stack, 1)
        self.body.setLayout(layout)
        self.header.hide()
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._work)
        self._check = CheckActs(self, self.check_page, ask, self._formats)
        self._map = MapActs(self, self.map_page, ask, self._formats, self._check)
        self._connect()
        self.show_face(Face.FILLED)
        self._show(Step.OPEN)

    # --- what the window tells

    @property
    def session(self) -> ImportSession | None:
        """The import that is under way."""
        return self._session

    @property
    def step(self) -> Step:
        return self._step

    @property
    def is_posting(self) -> bool:
        """Whether a run is under way."""
        return self._control is not None

    @property
    def is_working_out(self) -> bool:
        """Whether a change is still being worked out."""
        return self._is_working or self._pause.isActive()

    @property
    def has_work(self) -> bool:
        """Whether something would be lost when the program ended now: a file that is open and not posted."""
        return self._session is not None and not self._is_over

    async def may_leave(self) -> bool:
        """Asks before a run is stopped or an unfinished import is given up. True when nothing stands in the way of leaving."""
        if self.is_posting:
            stops = await self._ask.confirm(
                self.tr("Stop posting?"),
                self.tr("The document that is under way is finished first. What is booked stays booked."),
                yes=self.tr("Stop posting"),
                no=self.tr("Go on posting"),
                role=Role.STOP,
            )
            if stops:
                self.stop_posting()
                if self._run is not None:
                    await asyncio.wait((self._run,))
            return not self.is_posting
        return not self.has_work or await self._gives_up()

    def set_division(self, division: Division | None, colour: str) -> None:
        """The administration that is worked in. A file that waited for it goes on; one that is open begins anew in it."""
        self._code = int(division.code) if division is not None else None
        self._division = (
            None
            if division is None
            else DivisionView(
                code=int(division.code),
                name=division.name,
                number=division.hid,
                client=division.customer_name,
                country=division.country,
                colour=colour,
            )
        )
        self.stepper.plate.show_division(self._division)
        if division is None or self.is_posting or self._is_over:
            return
        self.open_page.banners.take("division")
        other = self._session is not None and self._session.division.code != division.code
        is_idle = self._task is None or self._task.done()
        waits = self._session is None and is_idle and not self.open_page.earlier.isVisibleTo(self)
        if self._opened is not None and (other or waits):
            self._start(self._begin(self._opened))

    def use_formats(self, formats: Formats) -> None:
        """Writes amounts and dates so from now on."""
        self._formats.locale = formats.locale
        for page in self.pages.values():
            page.retranslate()

    def open_path(self, path: Path) -> None:
        self.open_paths((path,))

    def open_paths(self, paths: tuple[Path, ...]) -> None:
        """Takes files and folders: the first is opened when nothing else is, the others wait."""
        self._scope.start(self._take(paths), name="import-files")

    def choose_file(self) -> None:
        """Asks for files."""
        self._scope.start(self._choose_files(), name="import-choose")

    def paste(self) -> None:
        """Takes the rows on the clipboard."""
        data: QMimeData = QGuiApplication.clipboard().mimeData()
        if not self._is_free:
            return
        if data.hasText() and data.text().strip():
            text, html = data.text(), data.html() if data.hasHtml() else None
            self._path = None
            self._start(self._open(self._desk.open_pasted(text, html)))
        else:
            self._say_failed(self.tr("There is nothing to paste"), self.tr("Copy rows in Excel or in a mail first."))

    def stop_posting(self) -> None:
        """Ends a run after the document in flight."""
        if self._control is not None:
            self._control.stop()
            self.post_page.show_control(is_paused=False, is_stopping=True)

    def take_keyboard(self) -> None:
        self.pages[self._step].take_keyboard()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._tell_source()

    # --- one file after the other

    @property
    def _is_free(self) -> bool:
        """Whether a file can be opened now: nothing is open, or what was is done with."""
        busy = self._task is not None and not self._task.done()
        return not busy and not self.is_posting and (self._session is None or self._is_over)

    async def _take(self, paths: tuple[Path, ...]) -> None:
        found = await asyncio.to_thread(files_of, paths)
        current = self._path if not self._is_over else None
        fresh = tuple(path for path in found if path not in self._queue and path != current)
        self._queue = (*self._queue, *fresh)
        if self._is_free and self._queue:
            self._next()
        elif fresh:
            words = self.tr("%n file(s) wait(s) until this one is done", "", len(self._queue))
            self.pages[self._step].say("queue", Banner(Role.NEUTRAL, words, closable=True))
        self.open_page.show_queue(self._queue)

    async def _choose_files(self) -> None:
        endings = " ".join(f"*{suffix}" for suffix in sorted(SUFFIXES))
        filters = (self.tr("Workbooks and lists ({endings})").format(endings=endings), self.tr("All files (*)"))
        paths = await self._ask.open_files(self.tr("Choose a file to import"), filters)
        if paths:
            await self._take(paths)

    def _next(self) -> None:
        """Opens the next file that waits; without one it is the drop area again."""
        self._forget()
        self._show(Step.OPEN)
        if not self._queue:
            self.open_page.show_queue(())
            return
        self._path, self._queue = self._queue[0], self._queue[1:]
        self.open_page.show_queue(self._queue)
        self._start(self._open(self._desk.open_file(self._path, self._report_opening)))

    def _forget(self) -> None:
        self._session = self._opened = self._path = None
        self._posted, self._is_over, self._batch = frozenset(), False, ""
        self.open_page.banners.clear()
        self.open_page.show_earlier(())
        self._tell_source()

    def _remove(self, path: Path) -> None:
        self._queue = tuple(each for each in self._queue if each != path)
        self.open_page.show_queue(self._queue)

    def _open_anyway(self) -> None:
        if self._opened is not None:
            self._start(self._begin(self._opened))

    async def _open(self, reading: Coroutine[Any, Any, Opened]) -> None:
        if self._is_over:
            path = self._path
            self._forget()
            self._path = path
        self._show(Step.OPEN)
        self.open_page.banners.clear()
        self.open_page.wait_for(self.tr("The file is being read"), self._path.name if self._path else "")
        try:
            opened = await reading
        except ExactDeskError as error:
            self.open_page.show_earlier(())
            self._say_failed(*tell_error(error), details=str(error), can_retry=self._path is not None)
            return
        except asyncio.CancelledError:
            self.open_page.show_earlier(())
            raise
        self._opened = opened
        self._tell_source()
        earlier = tuple(batch for batch in opened.earlier if self._code is None or int(batch.division) == self._code)
        if earlier:
            self.open_page.show_earlier(earlier)
            self.open_page.take_keyboard()
        else:
            await self._begin(opened)

    async def _begin(self, opened: Opened) -> None:
        """A session of what was opened, for the administration that is chosen; the sheet is understood and shown."""
        if self._division is None:
            self.open_page.show_earlier(())
            words = self.tr("Choose the administration that this file is for")
            banner = Banner(Role.ACCENT, words, action=self.tr("Choose an administration"))
            banner.acted.connect(self.choose_division)
            self.open_page.say("division", banner)
            self.choose_division.emit()
            return
        self._show(Step.OPEN)
        self.open_page.wait_for(self.tr("The sheet is being read"))
        try:
            session = await self._desk.begin(opened, self._report_opening)
            await session.choose_sheet(report=self._report_opening)
        except ExactDeskError as error:
            self.open_page.show_earlier(())
            self._say_failed(*tell_error(error), details=str(error), can_retry=True)
            return
        except asyncio.CancelledError:
            self.open_page.show_earlier(())
            raise
        self.open_page.show_earlier(())
        self._session, self._posted, self._is_over = session, frozenset(), False
        self._tell_source()
        self.map_page.show_session(session)
        recognised = session.view.recognised if session.view is not None else None
        if recognised is not None and session.timeline is not None and not session.missing:
            await self._look(Step.CHECK)
            words = self.tr("Recognised: {name}").format(name=recognised.name)
            banner = Banner(Role.FINE, words, action=self.tr("See the columns"), closable=True)
            banner.acted.connect(lambda: self._show(Step.MAP))
            self.check_page.say("recognised", banner)
        else:
            self._show(Step.MAP)
            self.rework()

    def _retry(self) -> None:
        if self._opened is not None:
            self._start(self._begin(self._opened))
        elif self._path is not None:
            self._start(self._open(self._desk.open_file(self._path, self._report_opening)))

    def _say_failed(self, what: str, do: str, *, details: str = "", can_retry: bool = False) -> None:
        banner = Banner(
            Role.STOP, what, do, details=details, action=self.tr("Try again") if can_retry else "", closable=True
        )
        banner.acted.connect(self._retry)
        self.open_page.say("failed", banner)
        self.open_page.show_face(Face.PARTLY)

    def _report_opening(self, progress: Progress) -> None:
        self.open_page.loading.tell(tell_progress(progress.what, progress.facts))
        self.open_page.loading.show_progress(progress.done, progress.total or 0)

    # --- the sheet

    def _new_sheet(self, **chosen: Any) -> None:
        self._start(self._choose_sheet(chosen))

    async def _choose_sheet(self, chosen: dict[str, Any]) -> None:
        session = self._session
        if session is None or session.view is None:
            return
        now = next(at for at, each in enumerate(session.workbook.tables) if each is session.view.table)
        if "index" not in chosen:
            chosen["index"] = now
            if session.timeline is not None and "kind" not in chosen:
                chosen["kind"] = session.draft.kind.name
        self.map_page.wait_for(self.tr("The sheet is being read"))
        await session.choose_sheet(**chosen)
        self.map_page.show_session(session)
        self.rework()

    def _choose_kind(self, kind: str) -> None:
        if self._session is not None:
            self._session.choose_kind(kind)
            self.map_page.show_session(self._session)
            self.rework()

    # --- working out

    def rework(self) -> None:
        """The draft has changed: works it out and shows it, at once in the check, a moment later while columns are mapped."""
        if self._step is Step.MAP:
            self._pause.start()
        else:
            self._work()

    def _work(self) -> None:
        if not self._is_working and self._session is not None:
            self._is_working = True
            self._scope.start(self._work_out(), name="import-work-out")

    async def _work_out(self) -> None:
        try:
            while (session := self._session) is not None and session.is_stale and session.timeline is not None:
                worked = await session.work_out()
                is_newest = session.worked is worked
                if is_newest and session is self._session:
                    self._show_worked(worked)
        finally:
            self._is_working = False

    def _show_worked(self, worked: Worked) -> None:
        session = self._session
        if session is None or session.timeline is None:
            return
        if self._step is Step.MAP:
            self.map_page.refresh(worked)
        elif self._step is Step.CHECK:
            timeline = session.timeline
            self.check_page.show_worked(
                worked, self._posted, can_undo=bool(timeline.past), can_redo=bool(timeline.future)
            )
        self._tell_steps()

    def _undo(self) -> None:
        if self._session is not None and self._session.timeline is not None:
            self._session.undo()
            self._show_mapping()
            self.rework()

    def _redo(self) -> None:
        if self._session is not None and self._session.timeline is not None:
            self._session.redo()
            self._show_mapping()
            self.rework()

    def _show_mapping(self) -> None:
        if self._step is Step.MAP:
            self.map_page.refresh(None)

    # --- from step to step

    async def _go_to_check(self) -> None:
        session = self._session
        if session is None or session.timeline is None:
            return
        missing = session.missing
        if missing:
            names = ", ".join(field_word(each.any_of[0]) for each in missing)
            goes_on = await self._ask.confirm(
                self.tr("Still missing: {fields}").format(fields=names),
                self.tr("Without them nothing can be booked. You can also type them in the check."),
                yes=self.tr("Go on all the same"),
                no=self.tr("Back to the columns"),
                role=Role.WARN,
            )
            if not goes_on:
                return
        await self._look(Step.CHECK)

    async def _look(self, then: Step) -> bool:
        """Works the draft out against what is booked already and shows it in a step; False when the looking failed."""
        session = self._session
        if session is None:
            return False
        page = self.pages[then]
        self._show(then)
        page.wait_for(
            self.tr("Looking whether any of it is booked already"), self.tr("In the history and in Exact Online.")
        )
        failure: ExactDeskError | None = None
        try:
            worked = await self._desk.duplicates(session, self._report_looking)
        except ExactDeskError as error:
            failure = error
            worked = await session.work_out()
        if failure is not None:
            then = Step.CHECK
            self._show(then)
        if then is Step.CHECK:
            self._show_worked(worked)
            self.check_page.take_keyboard()
        if failure is None:
            self.check_page.banners.take("looking")
            return True
        what, do = tell_error(failure)
        banner = Banner(Role.WARN, what, do, details=str(failure), action=self.tr("Look again"))
        banner.acted.connect(lambda: self._start(self._look_again()))
        self.check_page.say("looking", banner)
        return False

    async def _look_again(self) -> None:
        await self._look(Step.CHECK)

    def _report_looking(self, progress: Progress) -> None:
        self.pages[self._step].loading.tell(tell_progress(progress.what, progress.facts))

    async def _go_to_confirm(self) -> None:
        session, division = self._session, self._division
        if session is None or division is None or not await self._look(Step.CONFIRM) or session.worked is None:
            return
        self.confirm_page.show_plan(session.worked, division, self._source())
        self.confirm_page.show_calls(*self._desk.calls_left())
        self.confirm_page.take_keyboard()

    def _go_back_to(self, step: Step) -> None:
        if self.is_posting:
            return
        if self._is_over:
            self._again()
        elif step is Step.OPEN:
            self._start(self._leave())
        elif step in (Step.MAP, Step.CHECK) and self._session is not None:
            self._show(step)
            worked = self._session.worked
            if worked is not None and not self._session.is_stale:
                self._show_worked(worked)
            else:
                self._work()
            self.take_keyboard()

    async def _gives_up(self) -> bool:
        return await self._ask.confirm(
            self.tr("Put this file aside?"),
            self.tr("What you mapped and mended for it is gone then. The file itself stays as it is."),
            yes=self.tr("Put it aside"),
            no=self.tr("Go on with it"),
            role=Role.STOP,
        )

    async def _leave(self) -> None:
        """Puts the file aside, once the user has said so."""
        if await self._gives_up():
            self._forget()
            self._show(Step.OPEN)
            self.open_page.show_queue(self._queue)

    def _show(self, step: Step) -> None:
        self._step = step
        self.stack.setCurrentWidget(self.pages[step])
        self._tell_steps()

    def _tell_steps(self) -> None:
        reachable: set[Step] = set()
        if self._session is not None and not self.is_posting:
            if self._is_over:
                reachable = {Step.CHECK} if self.post_page.again.isVisibleTo(self.post_page) else set()
            else:
                reachable = {Step.OPEN, Step.MAP}
                if (
                    self._session.worked is not None
                    and self._session.view is not None
                    and self._session.view.layout.is_list
                ):
                    reachable.add(Step.CHECK)
        self.stepper.show_step(self._step, frozenset(reachable))

    def _source(self) -> str:
        session = self._session
        name = self._path.name if self._path is not None else self.tr("Pasted rows")
        sheet = session.view.table.sheet if session is not None and session.view is not None else ""
        return f"{name} · {sheet}" if sheet else name

    def _tell_source(self) -> None:
        self.stepper.show_source(self._source() if self._opened is not None else "")

    # --- posting

    def _start_run(self) -> None:
        if not self.is_posting:
            self._run = self._scope.start(self._post(), name="import-post")

    async def _post(self) -> None:
        session, division = self._session, self._division
        if session is None or session.worked is None or division is None or self.is_posting:
            return
        if session.division.code != division.code:  # the button names the administration that the session is for
            return
        control = self._control = RunControl()
        self.posting.emit(True)
        self._show(Step.POST)
        self.post_page.begin(division, len(session.worked.plan.ready))
        self._report_posting(None)
        try:
            result = await self._desk.run(session, control, self._report_posting, self._take_outcome)
        except ExactDeskError as error:
            self._is_over = True
            self.post_page.show_failure(error)
        else:
            self._batch = result.batch.id
            self._posted |= not_again(result)
            self._is_over = True
            self.post_page.show_result(result, len(self._queue))
        finally:
            self._control = None
            self.posting.emit(False)
            self._tell_steps()

    def _take_outcome(self, item: BatchItem) -> None:
        self._batch = item.batch
        if item.state in _BOOKED:
            self._posted |= {item.key}
        self.post_page.show_item(item)

    def _report_posting(self, progress: Progress | None) -> None:
        self.post_page.show_calls(*self._desk.calls_left())
        if progress is not None:
            self.post_page.show_progress(progress)

    def _pause_run(self) -> None:
        if self._control is not None:
            self._control.pause()
            self.post_page.show_control(is_paused=True, is_stopping=False)

    def _go_on_run(self) -> None:
        if self._control is not None:
            self._control.go_on()
            self.post_page.show_control(is_paused=False, is_stopping=False)

    def _again(self) -> None:
        """Back to the check with what is not booked. What is booked, or may be, is left out for good: that cannot be undone."""
        session = self._session
        if session is None or session.timeline is None:
            return
        draft = session.draft
        for key in sorted(self._posted):
            draft = draft.leave_out(key, self.tr("Booked in this import"))
        session.timeline = Timeline(now=draft)
        self._is_over = False
        self._start(self._look_again())

    def _open_entry(self, item: BatchItem) -> None:
        address = self._desk.entry_link(item)
        if item.entry_number is not None:
            QGuiApplication.clipboard().setText(str(item.entry_number))
        if address:
            QDesktopServices.openUrl(QUrl(address))

    # --- wiring

    def _start(self, work: Coroutine[Any, Any, Any]) -> None:
        """Begins the one thing that goes on at a time in the foreground; what went on before it is stopped."""
        if self._task is not None and not self._task.done():
            self._task.cancel()
        self._task = self._scope.start(work, name="import-step")

    def _cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def _connect(self) -> None:
        opening, mapping, check, confirm, post = (
            self.open_page, self.map_page, self.check_page, self.confirm_page, self.post_page
        )  # fmt: skip
        opening.dropped.connect(self.open_paths)
        opening.choose_wanted.connect(self.choose_file)
        opening.paste_wanted.connect(self.paste)
        opening.removed.connect(self._remove)
        opening.next_wanted.connect(self._next)
        opening.cancelled.connect(self._cancel)
        opening.earlier.history_wanted.connect(self.opened_in_history)
        opening.earlier.open_wanted.connect(self._open_anyway)
        opening.earlier.left.connect(self._next)
        acts = self._map
        mapping.card.sheet_chosen.connect(lambda index: self._new_sheet(index=index))
        mapping.card.header_chosen.connect(lambda header: self._new_sheet(header_row=header))
        mapping.card.block_chosen.connect(lambda block: self._new_sheet(block=block))
        mapping.card.kind_chosen.connect(self._choose_kind)
        mapping.lines.field_wanted.connect(lambda index: self._start(acts.choose_field(index)))
        mapping.lines.ignored.connect(lambda index: acts.map_column(index, None))
        mapping.lines.brought_back.connect(acts.map_column)
        mapping.lines.values_wanted.connect(acts.show_words)
        mapping.lines.word_wanted.connect(lambda index, word: self._start(acts.translate_word(index, word)))
        mapping.panel.value_wanted.connect(lambda field: self._start(acts.choose_value(field)))
        mapping.panel.value_dropped.connect(acts.drop_value)
        mapping.panel.add_wanted.connect(lambda: self._start(acts.add_field()))
        mapping.panel.amounts_meant.connect(acts.mean_amounts)
        mapping.panel.mark_told.connect(acts.tell_mark)
        mapping.panel.days_told.connect(acts.tell_days)
        mapping.panel.save_wanted.connect(lambda: self._start(acts.save()))
        mapping.undo_wanted.connect(self._undo)
        mapping.redo_wanted.connect(self._redo)
        mapping.go_on.connect(lambda: self._start(self._go_to_check()))
        does = self._check
        check.table.typed.connect(does.type_in)
        check.table.emptied.connect(does.empty)
        check.table.filled_down.connect(does.fill_down)
        check.table.pick_wanted.connect(lambda rows, field: self._start(does.pick_for(rows, field)))
        check.table.leave_wanted.connect(lambda rows: self._start(does.leave_or_take_back(rows)))
        check.panel.wished.connect(lambda wish: self._start(does.mend(wish)))
        check.panel.taken_back.connect(does.take_back)
        check.all.wished.connect(lambda wish: self._start(does.mend(wish)))
        check.totals.control_told.connect(does.tell_control_total)
        check.undo_wanted.connect(self._undo)
        check.redo_wanted.connect(self._redo)
        check.go_on.connect(lambda: self._start(self._go_to_confirm()))
        confirm.back_wanted.connect(lambda: self._go_back_to(Step.CHECK))
        confirm.post_wanted.connect(self._start_run)
        post.pause_wanted.connect(self._pause_run)
        post.go_on_wanted.connect(self._go_on_run)
        post.stop_wanted.connect(self.stop_posting)
        post.again_wanted.connect(self._again)
        post.history_wanted.connect(lambda: self.opened_in_history.emit(self._batch))
        post.next_wanted.connect(self._next)
        post.entry_wanted.connect(self._open_entry)
        keys = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), opening)
        keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        keys.activated.connect(self.paste)
