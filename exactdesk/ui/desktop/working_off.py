"""Needs attention: the page's wishes become jobs, over all administrations, one run at a time."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine
from contextlib import asynccontextmanager
from typing import Any

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from exactdesk.errors import ExactDeskError, SignInError, UsageError
from exactdesk.flow.history import ItemId
from exactdesk.flow.proof import Proof
from exactdesk.flow.queue import ItemState
from exactdesk.flow.remedies import Act
from exactdesk.jobs import attention, candidates, mending, reference, work
from exactdesk.jobs.attention import Waiting, WaitsFor
from exactdesk.jobs.links import entry_link
from exactdesk.jobs.post import RunResult
from exactdesk.jobs.progress import Progress
from exactdesk.jobs.run_control import RunControl
from exactdesk.jobs.settle import settle_interrupted
from exactdesk.ui.desktop.lost_session import picked_up
from exactdesk.ui.desktop.mending import Mending
from exactdesk.ui.desktop.seat import SESSION_LOST, Seat
from exactdesk.ui.pages.attention import AttentionPage
from exactdesk.ui.pages.attention.signs import explained
from exactdesk.ui.pages.page import PageKey
from exactdesk.ui.pages.proof_banner import ProofWords
from exactdesk.ui.palettes import Role
from exactdesk.ui.parts import Banner, DivisionView
from exactdesk.wording import tell_error, tell_progress


class WorkingOff(QObject):
    """Fills the page and carries out what is asked there.

    Signals:
        changed: how many documents wait, an int; batch_wanted: show this batch in the history; import_wanted: begin an import;
        divisions_wanted: choose another administration.
    """

    changed = Signal(int)
    batch_wanted = Signal(str)
    import_wanted = Signal()
    divisions_wanted = Signal()

    def __init__(self, seat: Seat) -> None:
        super().__init__()
        self._seat = seat
        self._page: AttentionPage | None = None
        self._control: RunControl | None = None
        self._ended = asyncio.Event()
        self.mending = Mending(seat)
        self.mending.failed.connect(self._tell)
        self.mending.planned.connect(lambda items: self._start(self._after_mending(items), "send mended"))
        self.mending.kept.connect(self.fill)
        self.mending.aside_wanted.connect(lambda waiting: self._start(self._set_aside((waiting,)), "set aside"))

    def make_page(self) -> AttentionPage:
        """The page, made once."""
        page = self._page = AttentionPage(self._seat.formats, memory=self._seat.memory)
        page.retried.connect(self.fill)
        page.detail_wanted.connect(lambda waiting: self._start(self._show_detail(waiting), "detail"))
        page.send_wanted.connect(lambda found: self._start(self._send(found), "send"))
        page.look_up_wanted.connect(lambda found: self._start(self._look_up(found), "look up"))
        page.aside_wanted.connect(lambda found: self._start(self._set_aside(found), "set aside"))
        page.back_wanted.connect(lambda found: self._start(self._bring_back(found), "bring back"))
        page.note_wanted.connect(lambda waiting: self._start(self._note(waiting), "note"))
        page.decided.connect(
            lambda waiting, entry, is_it: self._start(self._decide(waiting, entry, is_it=is_it), "decide")
        )
        page.remedy_wanted.connect(lambda waiting, act: self._start(self._remedy(waiting, act), "remedy"))
        page.open_wanted.connect(self._open)
        page.history_wanted.connect(lambda waiting: self.batch_wanted.emit(waiting.batch.id))
        page.import_wanted.connect(self.import_wanted)
        page.stop_wanted.connect(self._stop)
        self.mending.wire(page)
        return page

    def fill(self) -> None:
        """Reads what waits anew, for the page and for the count in the navigation."""
        self._start(self._fill(), "fill attention")

    def keep(self, kinds: frozenset[WaitsFor], divisions: frozenset[int] = frozenset()) -> None:
        """Opens the page with these alone."""
        self._seat.window.open_page(PageKey.ATTENTION)
        if self._page is not None:
            self._page.keep(kinds, divisions)

    async def may_leave(self) -> bool:
        """Whether the window may close: a run is stopped first, when the user says so."""
        if self._control is None:
            return True
        sure = await self._seat.ask.confirm(
            self.tr("Stop sending?"),
            self.tr("The document under way is finished first; the others stay here."),
            yes=self.tr("Stop"),
            no=self.tr("Go on"),
            role=Role.WARN,
        )
        if sure and self._control is not None:
            self._control.stop()
            await self._ended.wait()
        return sure

    # --- what is shown

    def _start(self, work_: Coroutine[Any, Any, None], name: str) -> None:
        self._seat.scope.start(work_, name=name)

    async def _fill(self) -> None:
        seat, page = self._seat, self._page
        try:
            waiting = await attention.waiting(seat.desk, with_set_aside=True)
        except ExactDeskError as error:
            if page is not None:
                what, do = tell_error(error)
                page.fail(what, do, str(error))
            return
        waiting = tuple(each for each in waiting if not is_posted_here(seat, each))
        self.changed.emit(sum(1 for each in waiting if each.what is not WaitsFor.SET_ASIDE))
        if page is not None:
            current = 0 if seat.division is None else int(seat.division.code)
            page.show_waiting(waiting, self._views(), current)
            self._tell_posting()

    def _tell_posting(self) -> None:
        page = self._page
        if page is None:
            return
        page.banners.take("posting")
        for code in self._seat.posting:
            name = self._views().get(code, DivisionView(code=code, name=str(code))).name
            words = self.tr("An import is being posted into {division}").format(division=name)
            more = self.tr(
                "What it leaves behind stands here when it has ended. Everything else can be worked off meanwhile."
            )
            page.say("posting", Banner(Role.NEUTRAL, words, more))

    def _views(self) -> dict[int, DivisionView]:
        return {int(each.code): self._seat.view_of(each) for each in self._seat.divisions}

    async def _show_detail(self, waiting: Waiting) -> None:
        found = await work.work_detail(self._seat.desk, waiting.item.id)
        if found is not None and self._page is not None:
            self._page.show_detail(found)

    # --- sending, looking up

    @asynccontextmanager
    async def _run(self) -> AsyncIterator[RunControl]:
        """One run: what goes wrong in it is told, and at its end the list is read anew."""
        self._control = control = RunControl()
        self._ended = asyncio.Event()
        try:
            yield control
        except ExactDeskError as error:
            self._tell(error)
        finally:
            self._control = None
            self._ended.set()
            self._seat.quiet()
            if self._page is not None:
                self._page.show_run("")
        await self._fill()

    async def _send(self, found: tuple[Waiting, ...]) -> None:
        """Sends documents again; those that were held back only when nothing is wrong with them any more."""
        if self._control is not None:
            return
        async with self._run() as control:
            ready = [each.item.id for each in found if each.what is not WaitsFor.HELD_BACK]
            held = [each for each in found if each.what is WaitsFor.HELD_BACK]
            fit = [each.item.id for each in held if await self._is_ready_now(each)]
            await self._send_items([*ready, *fit], control)
            if len(fit) < len(held):
                self._say_still(len(held) - len(fit))

    async def _is_ready_now(self, each: Waiting) -> bool:
        """Checks a document that was held back by the lists of this moment, and plans it when all is well."""
        try:
            book = await self.mending.book(each.batch.division)
            await mending.save(self._seat.desk, each.item.id, book)
        except UsageError as error:
            if error.code not in ("mend-not-ready", "mend-not-kept"):
                raise
            return False
        return True

    async def _after_mending(self, items: tuple[ItemId, ...]) -> None:
        """Sends documents that were mended; while something else is sent they wait in the list."""
        if self._control is not None:
            await self._fill()
            return
        async with self._run() as control:
            await self._send_items(list(items), control)

    async def _send_items(self, items: list[ItemId], control: RunControl, *, accepts_proof: bool = False) -> None:
        posted = 0
        while items:
            connection = await self._seat.connect()
            results = await attention.send(
                self._seat.desk,
                connection,
                items,
                report=self._report,
                control=control,
                accepts_proof=accepts_proof,
            )
            stopped_by = next((result.stopped_by for result in results if result.stopped_by is not None), None)
            if not await picked_up(self._seat, stopped_by, control, self._report):
                self._tell_results(results, posted)
                return
            posted += _posted(results)
            items = [
                item.id
                for result in results
                for item in result.items
                if item.state in _NOT_SENT or item.id in result.untried
            ]

    async def _send_the_rest(self, result: RunResult) -> None:
        """Sends what the proof of a batch held back, after the user has seen the difference."""
        if self._control is None:
            async with self._run() as control:
                rest = [item.id for item in result.items if item.state is ItemState.PLANNED]
                await self._send_items(rest, control, accepts_proof=True)

    def _tell_results(self, results: tuple[RunResult, ...], before: int = 0) -> None:
        """What became of a run; `before` were booked by it already when the session ended."""
        page = self._page
        if page is None:
            return
        now = _posted(results)
        left = sum(len(result.items) for result in results) - now
        posted = before + now
        stopped_by = next((result.stopped_by for result in results if result.stopped_by is not None), None)
        if stopped_by is not None:
            self._tell(stopped_by)
        else:
            page.banners.take("run")
        is_alike = any(result.refused_alike for result in results)
        page.banners.take("result")
        page.banners.take("alike")
        if posted or not (stopped_by or is_alike):
            role = Role.FINE if not left else Role.WARN
            words = self.tr("%n document(s) booked", "", posted)
            more = self.tr("%n document(s) still wait; look what Exact Online says of each.", "", left) if left else ""
            page.say("result", Banner(role, words, more, closable=True))
        if is_alike:
            words = self.tr("Stopped: Exact Online refused one document after the other with the same words")
            more = self.tr("The others would be refused as well. Mend the cause first, then send them again.")
            page.say("alike", Banner(Role.WARN, words, more, closable=True))

        page.banners.take("proof")
        for result in results:
            if result.is_stopped_by_proof and result.proof is not None:
                self._say_proof(page, result, result.proof)

    def _say_proof(self, page: AttentionPage, result: RunResult, proof: Proof) -> None:
        banner = ProofWords().banner(proof, self._seat.formats, self.tr("Send the rest all the same"))
        banner.acted.connect(lambda: self._start(self._send_the_rest(result), "send the rest"))
        page.say("proof", banner)

    def _say_still(self, count: int) -> None:
        if self._page is not None:
            words = self.tr("%n document(s) cannot be sent yet", "", count)
            self._page.say(
                "still", Banner(Role.WARN, words, self.tr("Change what is named beside each."), closable=True)
            )

    async def _look_up(self, found: tuple[Waiting, ...]) -> None:
        """Settles what is unsure in the administrations of these; where that leaves doubt, a person is shown both."""
        if self._control is not None:
            return
        async with self._run():
            connection = await self._seat.connect()
            for code in dict.fromkeys(each.batch.division for each in found):
                division = await reference.division(self._seat.desk, connection, code, report=self._report)
                await settle_interrupted(self._seat.desk, connection, division, report=self._report)
                undecided = await candidates.undecided(self._seat.desk, connection, code, report=self._report)
                if self._page is not None:
                    self._page.show_undecided(undecided)

    async def _decide(self, waiting: Waiting, entry: str, *, is_it: bool) -> None:
        seat = self._seat
        why = await seat.ask.text(
            self.tr("How do you know?"),
            self.tr("The reason is kept in the history. Nothing is sent by this answer."),
            self.tr("Reason"),
            yes=self.tr("It is this one") if is_it else self.tr("It is another one"),
            no=self.tr("Cancel"),
        )
        if why is None:
            return
        try:
            await candidates.decide(seat.desk, await seat.connect(), int(waiting.item.id), entry, is_it=is_it, why=why)
        except ExactDeskError as error:
            self._tell(error)
        await self._fill()

    async def _remedy(self, waiting: Waiting, act: Act) -> None:
        """Carries out what mends an error. Nothing is sent by it but what the user confirms."""
        match act:
            case Act.OTHER_PERIOD:
                await self.mending.other_period(waiting)
            case Act.RENEW_LISTS:
                await self.mending.renew(waiting)
            case Act.MAKE_CUSTOMER | Act.MAKE_SUPPLIER:
                if await self.mending.give_role(waiting):
                    await self._send((waiting,))
            case Act.SIGN_IN:
                await self._sign_in_again(explained(waiting)[0])
            case Act.CHOOSE_DIVISION:
                self.divisions_wanted.emit()
            case Act.OPEN_SETTINGS:
                self._seat.window.open_page(PageKey.SETTINGS)
            case _:
                raise AssertionError(f"{act} has a letter of its own")

    def _stop(self) -> None:
        if self._control is not None:
            self._control.stop()
            if self._page is not None:
                self._page.show_run(self.tr("Stopping: the document under way is finished first"))

    def _report(self, progress: Progress) -> None:
        self._seat.tell(progress)
        if self._page is not None and not (self._control and self._control.is_stopped):
            self._page.show_run(tell_progress(progress.what, progress.facts), progress.done or 0, progress.total or 0)

    # --- setting aside, notes, the way to the entry

    async def _set_aside(self, found: tuple[Waiting, ...]) -> None:
        why = await self._seat.ask.text(
            self.tr("Set %n document(s) aside?", "", len(found)),
            self.tr("Nothing is booked for them. The reason is kept in the history, and they can be brought back."),
            self.tr("Reason"),
            yes=self.tr("Set aside"),
            no=self.tr("Cancel"),
        )
        if why is None:
            return
        await self._each(found, lambda each: attention.dismiss(self._seat.desk, int(each.item.id), why))

    async def _bring_back(self, found: tuple[Waiting, ...]) -> None:
        await self._each(found, lambda each: attention.bring_back(self._seat.desk, int(each.item.id)))

    async def _each(self, found: tuple[Waiting, ...], act: Callable[[Waiting], Awaitable[object]]) -> None:
        try:
            for each in found:
                await act(each)
        except ExactDeskError as error:
            self._tell(error)
        await self._fill()

    async def _note(self, waiting: Waiting) -> None:
        seat = self._seat
        item = waiting.item
        now = await work.work_detail(seat.desk, item.id)
        note = await seat.ask.text(
            self.tr("What should your office know when this error comes again?"),
            self.tr("The note is shown with every document that has this error."),
            self.tr("Note"),
            yes=self.tr("Keep the note"),
            no=self.tr("Cancel"),
            value="" if now is None else now.note,
        )
        if note is not None:
            await work.write_note(seat.desk, item.code, item.said, note)
            await self._show_detail(waiting)

    def _open(self, waiting: Waiting) -> None:
        seat = self._seat
        division = next((each for each in seat.divisions if each.code == waiting.batch.division), None)
        if seat.connection is not None and division is not None:
            QDesktopServices.openUrl(QUrl(entry_link(seat.connection, division, waiting.item)))

    # --- what goes wrong

    def _tell(self, error: ExactDeskError) -> None:
        page = self._page
        if page is None:
            return
        what, do = tell_error(error)
        can_sign_in = isinstance(error, SignInError) and error.code in SESSION_LOST and bool(self._seat.login)
        action = self.tr("Sign in again") if can_sign_in else ""
        banner = Banner(Role.STOP, what, do, action=action, details=str(error), closable=True)
        if can_sign_in:
            banner.acted.connect(lambda: self._start(self._sign_in_again(what), "sign in again"))
        page.say("run", banner)

    async def _sign_in_again(self, why: str) -> None:
        """The same account again, over whatever is on screen; what waits can be sent after it."""
        if await self._seat.sign_in_again(why) and self._page is not None:
            self._page.banners.take("run")


_NOT_SENT = frozenset({ItemState.PLANNED, ItemState.SENDING, ItemState.UNSURE})


def _posted(results: tuple[RunResult, ...]) -> int:
    return sum(1 for result in results for item in result.items if item.state is ItemState.POSTED)


def is_posted_here(seat: Seat, each: Waiting) -> bool:
    """Whether an import of this window is about to send a document, so that it waits for nobody."""
    under_way = each.item.state in (ItemState.PLANNED, ItemState.SENDING) and each.batch.finished_at is None
    return under_way and int(each.batch.division) in seat.posting
