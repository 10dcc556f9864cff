"""The pages of an import, and the one file that goes through them: which step is next, and what runs meanwhile."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget

from exactdesk.books.reference import Division
from exactdesk.errors import ExactDeskError
from exactdesk.flow.draft import Timeline, Worked
from exactdesk.flow.queue import ItemState
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
from exactdesk.ui.pages.import_.divided import Divided
from exactdesk.ui.pages.import_.map_acts import MapActs
from exactdesk.ui.pages.import_.map_page import MapPage
from exactdesk.ui.pages.import_.open_page import OpenPage
from exactdesk.ui.pages.import_.opening import Opening
from exactdesk.ui.pages.import_.post_page import PostPage
from exactdesk.ui.pages.import_.posting import Posting
from exactdesk.ui.pages.import_.prepared import prepare
from exactdesk.ui.pages.import_.stepper import STEPS, Step, Stepper, division_view
from exactdesk.ui.pages.page import Face, Page
from exactdesk.ui.palettes import Role
from exactdesk.ui.parts import Banner, DivisionView, column
from exactdesk.ui.tasks import TaskScope
from exactdesk.wording import tell_error, tell_progress

_PAUSE = 0.15  # seconds that reading along may wait while columns are being mapped
_BOOKED = (ItemState.POSTED, ItemState.UNSURE, ItemState.SENDING)


class ImportPages(Page):
    """The import. Pages show and ask; this decides what comes next, on one session.

    Signals:
        opened_in_history: id of a batch to show there; choose_division: nothing can be opened before an administration is chosen.
        posting: whether a run is under way (the window does not close meanwhile).
        division_wanted: code of the administration in which the file that is open is gone on with.
    """

    opened_in_history = Signal(str)
    choose_division = Signal()
    posting = Signal(bool)
    division_wanted = Signal(int)

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
        self._session: ImportSession | None = None
        self._task: asyncio.Task[None] | None = None
        self._is_working = False
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
        self.divided = Divided(self, self, ask)
        self.opening = Opening(self, desk, self.open_page, ask)
        self.run = Posting(desk, self.post_page, scope)
        self._check = CheckActs(self, self.check_page, desk, ask, self._formats)
        self._map = MapActs(self, self.map_page, ask, self._formats)
        self._connect()
        self.show_face(Face.FILLED)
        self.show_step(Step.OPEN)

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
        return self.run.is_running

    @property
    def is_done(self) -> bool:
        """Whether a run has ended and its result is on show."""
        return self.run.is_over

    @property
    def is_free(self) -> bool:
        """Whether a file can be opened now: nothing is open, or what was is done with."""
        busy = self._task is not None and not self._task.done()
        is_done = self.run.is_over and not self.divided.left
        return not busy and not self.is_posting and (self._session is None or is_done)

    @property
    def division(self) -> DivisionView | None:
        return self._division

    @property
    def is_working_out(self) -> bool:
        """Whether a change is still being worked out."""
        return self._is_working

    @property
    def has_work(self) -> bool:
        """Whether something would be lost when the program ended now: a file that is open and not posted."""
        return self._session is not None and (not self.run.is_over or bool(self.divided.left))

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
                await self.run.stopped()
            return not self.is_posting
        return not self.has_work or await self._gives_up()

    def set_division(self, division: Division | None, colour: str) -> None:
        """The administration that is worked in. A file that waited for it goes on; one that is open begins anew in it."""
        self._division = division_view(division, colour) if division is not None else None
        self.stepper.plate.show_division(self._division)
        if division is None or self.is_posting or self.run.is_over:
            return
        other = self._session is not None and self._session.division.code != division.code
        is_idle = self._task is None or self._task.done()
        if other or (self._session is None and is_idle and self.opening.waits_for_division):
            self.opening.begin_again()

    def go_on_here(self) -> None:
        """Goes on with the file in the administration that was chosen, where its run in another one is over."""
        if self.run.is_over:
            self.opening.begin_again()

    def use_formats(self, formats: Formats) -> None:
        """Writes amounts and dates so from now on."""
        self._formats.locale = formats.locale
        for page in self.pages.values():
            page.retranslate()

    def open_path(self, path: Path) -> None:
        self.open_paths((path,))

    def open_paths(self, paths: tuple[Path, ...]) -> None:
        """Takes files and folders: the first is opened when nothing else is, the others wait."""
        self._scope.start(self.opening.take(paths), name="import-files")

    def choose_file(self) -> None:
        """Asks for files."""
        self._scope.start(self.opening.choose_files(), name="import-choose")

    def paste(self) -> None:
        """Takes the rows on the clipboard."""
        self.opening.paste()

    def take_keyboard(self) -> None:
        self.pages[self._step].take_keyboard()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.tell_source()

    # --- one file after the other

    def forget(self) -> None:
        """Puts away what was open."""
        self._session = None
        self.divided.forget()
        self.run.forget()
        self.tell_source()

    async def take(self, session: ImportSession, *, is_known: bool) -> None:
        """Goes on with a file whose sheet is understood: to its columns, or past them when they are known from last time.

        `is_known`: its columns are those that were just named, in another administration.
        """
        self.run.forget()
        self._session = session
        self.tell_source()
        self.map_page.show_session(session)
        recognised = session.view.recognised if session.view is not None else None
        if is_known and session.timeline is not None and not session.missing:
            await self._look(Step.CHECK)
            return
        if recognised is None or session.timeline is None or session.missing:
            self.show_step(Step.MAP)
            self.rework()
            return
        await self._look(Step.CHECK)
        words = self.tr("Recognised: {name}").format(name=recognised.name)
        banner = Banner(Role.FINE, words, action=self.tr("See the columns"), closable=True)
        banner.acted.connect(lambda: self._go_back_to(Step.MAP))
        self.check_page.say("recognised", banner)

    # --- working out

    def rework(self) -> None:
        """The draft has changed: works it out and shows it, at once in the check, a moment later while columns are mapped."""
        if not self._is_working and self._session is not None:
            self._is_working = True
            self._scope.start(self._work_out(_PAUSE if self._step is Step.MAP else 0.0), name="import-work-out")

    async def _work_out(self, pause: float) -> None:
        try:
            await asyncio.sleep(pause)
            while (session := self._session) is not None and session.is_stale and session.timeline is not None:
                worked = await session.work_out()
                is_newest = session.worked is worked
                if is_newest and session is self._session:
                    await self._show_worked(worked)
        finally:
            self._is_working = False

    async def _show_worked(self, worked: Worked) -> None:
        session = self._session
        if self._step is Step.MAP:
            self.map_page.refresh(worked)
            self.divided.show_check(self.map_page, worked)
        elif self._step is Step.CHECK:
            prepared = await asyncio.to_thread(prepare, worked, self.run.posted)
            if session is not None and session is self._session and session.timeline is not None:
                past, future = bool(session.timeline.past), bool(session.timeline.future)
                self.check_page.show_prepared(prepared, can_undo=past, can_redo=future)
                self.divided.show_check(self.check_page, worked)
        self._tell_steps()

    def _travel(self, *, back: bool) -> None:
        """Undoes the last step, or does it once more."""
        if self._session is not None and self._session.timeline is not None:
            (self._session.undo if back else self._session.redo)()
            if self._step is Step.MAP:
                self.map_page.refresh(None)
            self.rework()

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
        self.show_step(then)
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
            self.show_step(then)
        if then is Step.CHECK:
            await self._show_worked(worked)
            self.check_page.take_keyboard()
        if failure is None:
            self.check_page.banners.take("looking")
            return True
        what, do = tell_error(failure)
        banner = Banner(Role.WARN, what, do, details=str(failure), action=self.tr("Look again"))
        banner.acted.connect(lambda: self.start(self._look_again()))
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
        self.confirm_page.show_plan(
            session.worked, division, self._source(), is_new=session.is_new_mapping, warnings=session.warnings
        )
        self.confirm_page.show_calls(*self._desk.calls_left())
        self.confirm_page.take_keyboard()

    def _go_back_to(self, step: Step) -> None:
        if self.is_posting:
            return
        if self.run.is_over:
            self._again()
        elif step is Step.OPEN:
            self.start(self._leave())
        elif step in (Step.MAP, Step.CHECK) and self._session is not None:
            self.show_step(step)
            worked = self._session.worked
            if worked is not None and not self._session.is_stale:
                self.start(self._show_worked(worked))
            else:
                self.rework()
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
            self.opening.put_away()
            self.show_step(Step.OPEN)
            self.open_page.show_queue(self.opening.queue)

    def show_step(self, step: Step) -> None:
        """Shows the page of a step."""
        self._step = step
        self.stack.setCurrentWidget(self.pages[step])
        self._tell_steps()

    def _tell_steps(self) -> None:
        reachable: set[Step] = set()
        if self._session is not None and not self.is_posting:
            if self.run.is_over:
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
        """The file and the sheet that are open."""
        view = self._session.view if self._session is not None else None
        sheet = view.table.sheet if view is not None else ""
        return " · ".join(part for part in (self.opening.source, sheet) if part)

    def tell_source(self) -> None:
        """Says in the stepper what is being imported."""
        self.stepper.show_source(self._source())

    # --- posting

    def _post(self) -> None:
        session, division = self._session, self._division
        if session is None or division is None or session.division.code != division.code:
            return  # the button names the administration that the session is for
        self.show_step(Step.POST)
        self.run.start(
            session,
            division,
            waiting_files=len(self.opening.queue),
            wants_proof=self.confirm_page.wants_proof,
        )
        self._tell_steps()

    def _run_changed(self, is_running: bool) -> None:
        self.posting.emit(is_running)
        if not is_running:
            self.divided.note_run()
        self.divided.show_after(self.post_page)
        self._tell_steps()

    def _again(self) -> None:
        """Back to the check with what is not booked. What is booked, or may be, is left out for good: that cannot be undone."""
        session = self._session
        if session is None or session.timeline is None:
            return
        draft = session.draft
        for key in sorted(self.run.posted):
            draft = draft.leave_out(key, self.tr("Booked in this import"))
        session.timeline = Timeline(now=draft)
        self.run.is_over = False
        self.start(self._look_again())

    def _next_file(self) -> None:
        if self.divided.left:
            self._scope.start(self._leave_the_rest(), name="import-next")
        else:
            self.opening.next()

    async def _leave_the_rest(self) -> None:
        if await self.divided.leaves_the_rest():
            self.opening.next()

    # --- wiring

    def start(self, work: Coroutine[Any, Any, Any]) -> None:
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
        opening.cancelled.connect(self._cancel)
        opening.earlier.history_wanted.connect(self.opened_in_history)
        self.opening.choose_division.connect(self.choose_division)
        self.run.changed.connect(self._run_changed)
        self._map.connect(self.start)
        mapping.undo_wanted.connect(lambda: self._travel(back=True))
        mapping.redo_wanted.connect(lambda: self._travel(back=False))
        mapping.go_on.connect(lambda: self.start(self._go_to_check()))
        self._check.connect(self.start)
        check.undo_wanted.connect(lambda: self._travel(back=True))
        check.redo_wanted.connect(lambda: self._travel(back=False))
        check.go_on.connect(lambda: self.start(self._go_to_confirm()))
        confirm.back_wanted.connect(lambda: self._go_back_to(Step.CHECK))
        confirm.post_wanted.connect(self._post)
        post.again_wanted.connect(self._again)
        post.history_wanted.connect(lambda: self.opened_in_history.emit(self.run.batch))
        post.next_wanted.connect(self._next_file)
        self.divided.go_on_wanted.connect(self.division_wanted)
        keys = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), opening)
        keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        keys.activated.connect(self.paste)
