"""What happens in "To the books": reading, asking, sending, and the working paper."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from exactdesk.books.money import ZERO
from exactdesk.books.statement import StatementSource
from exactdesk.errors import ExactDeskError
from exactdesk.flow.click_list import ClickRow
from exactdesk.flow.queue import ItemState
from exactdesk.jobs.post import RunResult
from exactdesk.jobs.review import ReviewSession
from exactdesk.jobs.review_out import Out
from exactdesk.jobs.run_control import RunControl
from exactdesk.ui.formats import Formats
from exactdesk.ui.pages.page import Face
from exactdesk.ui.pages.reconcile.desk import Asks, ReconcileDesk
from exactdesk.ui.pages.reconcile.out_view import OutView, OutWords, with_what
from exactdesk.ui.palettes import Role
from exactdesk.ui.parts import Banner
from exactdesk.ui.tasks import TaskScope
from exactdesk.wording import tell, tell_error
from exactdesk.wording.review_paper import ReviewPaper, review_paper

if TYPE_CHECKING:
    from exactdesk.ui.pages.reconcile.pages import ReconcilePages


class OutActs(QObject):
    """Works the last part of a review."""

    def __init__(
        self,
        page: ReconcilePages,
        view: OutView,
        desk: ReconcileDesk,
        scope: TaskScope,
        ask: Asks,
        formats: Formats,
    ) -> None:
        super().__init__(view)
        self._page = page
        self._view = view
        self._desk = desk
        self._scope = scope
        self._ask = ask
        self._formats = formats
        self._session: ReviewSession | None = None
        self._out: Out | None = None
        self._task: asyncio.Task[None] | None = None
        self._control: RunControl | None = None
        view.open_wanted.connect(self._open)
        view.statement_wanted.connect(lambda: self._do(self._book))
        view.matches_wanted.connect(lambda: self._do(self._match))
        view.suspense_changed.connect(lambda _: self.fill())
        view.switch_changed.connect(lambda is_on: self._scope.start(self._switch(is_on), name="switch"))
        view.paper_wanted.connect(lambda ending: self._scope.start(self._save(ending), name="working paper"))
        page.loading.cancelled.connect(self._stop)

    @property
    def is_sending(self) -> bool:
        """Whether documents are being sent."""
        return self._control is not None

    def begin(self, session: ReviewSession) -> None:
        """Reads what can go out of a review."""
        self._session, self._out = session, None
        self.fill()

    def fill(self) -> None:
        """Reads the books anew."""
        self._do(self._fill)

    def _do(self, work: Callable[[ReviewSession], Awaitable[None]]) -> None:
        session = self._session
        if session is None or (self._task is not None and not self._task.done()):
            return

        async def told() -> None:
            try:
                await work(session)
            except ExactDeskError as error:
                self._page.show_face(Face.FILLED)
                self._page.tell_error(error)

        self._task = self._scope.start(told(), name="out")

    async def _fill(self, session: ReviewSession) -> None:
        self._page.wait_for(self.tr("Reading what is still open"))
        to_suspense = self._view.suspense.isChecked()
        out = await self._desk.out(session, to_suspense=to_suspense, report=self._page.tell_progress)
        if self._session is not session:
            return
        self._out = out
        self._view.show_out(out, _words(session))
        self._page.show_face(Face.FILLED)
        self._page.take_keyboard()

    # --- by hand

    def _open(self, row: ClickRow) -> None:
        """Opens the relation of a row in Exact Online; the number to look for goes to the clipboard."""
        number = row.shares[0].item.invoice_number
        self._desk.open_link(self._desk.link(row.shares[0].item.relation), number)
        self._page.say(
            "opened-link",
            Banner(
                Role.NEUTRAL,
                self.tr("Exact Online opens in your browser; {number} is on the clipboard").format(number=number),
                self.tr("Go to the open items of {relation} and match {numbers} with the payment.").format(
                    relation=f"{row.relation_code} {row.relation_name}", numbers=with_what(row.shares)
                ),
                closable=True,
            ),
        )

    # --- sending

    async def _book(self, session: ReviewSession) -> None:
        out = self._out
        if out is None or not out.statement.can_be_booked:
            return
        plan = out.statement
        lines = len(plan.left)
        total = sum((entry.closing - entry.opening for entry in plan.entries), ZERO)
        closing = self._formats.money(plan.entries[-1].closing, plan.entries[-1].currency)
        sure = await self._ask.confirm(
            self.tr("Book this statement in {division}?").format(division=session.division.name),
            self.tr(
                "Journal {journal}, {statement}; it closes at {closing}. It can be deleted in Exact Online while it is open."
            ).format(journal=plan.entries[0].journal, statement=session.head.title, closing=closing),
            yes=self.tr("Book %Ln line(s), {total}, in {division}", "", lines).format(
                total=self._formats.money(total, plan.entries[0].currency), division=session.division.name
            ),
            no=self.tr("Do not book"),
        )
        if sure:
            await self._send(
                session,
                lambda control: self._desk.send_statement(
                    session, plan, self._page.tell_progress, self._heard, control
                ),
            )

    async def _match(self, session: ReviewSession) -> None:
        out = self._out
        if out is None or not out.ready or not session.habits.sends_matches:
            return
        ready = out.ready
        total = sum((abs(each.amount) for each in ready), ZERO)
        sure = await self._ask.confirm(
            self.tr("Match these payments in {division}?").format(division=session.division.name),
            self.tr(
                "Each payment is set off against its invoices. It can be taken back in Exact Online alone, per relation."
            ),
            yes=self.tr("Match %Ln payment(s), {total}, in {division}", "", len(ready)).format(
                total=self._formats.money(total, ready[0].line.currency), division=session.division.name
            ),
            no=self.tr("Do not match"),
        )
        if sure:
            await self._send(
                session,
                lambda control: self._desk.send_matches(session, ready, self._page.tell_progress, self._heard, control),
            )

    async def _send(self, session: ReviewSession, send: Callable[[RunControl], Awaitable[RunResult]]) -> None:
        self._control = RunControl()
        self._page.banners.clear()
        self._page.wait_for(self.tr("Sending to Exact Online"))
        try:
            result = await send(self._control)
        finally:
            self._control = None
        await self._fill(session)
        self._tell_result(result)

    def _heard(self, _item: object) -> None:
        """Each document is told by the progress already."""

    def _stop(self) -> None:
        if self._control is not None:
            self._control.stop()

    def _tell_result(self, result: RunResult) -> None:
        posted = sum(item.state is ItemState.POSTED for item in result.items)
        rest = [item for item in result.items if item.state is not ItemState.POSTED]
        if result.stopped_by is not None:
            what, do = tell_error(result.stopped_by)
            self._page.show_face(Face.PARTLY)
            self._page.say("result", Banner(Role.STOP, what, do, details=str(result.stopped_by), closable=True))
        elif rest:
            item = rest[0]
            told = " ".join(tell(item.code, item.facts)) if item.code else ""
            said = (
                item.said if item.said and item.state is ItemState.REFUSED else told
            )  # a yes that did not prove true is no reason
            self._page.show_face(Face.PARTLY)
            self._page.say(
                "result",
                Banner(
                    Role.WARN,
                    self.tr("{done} done, {left} not").format(done=posted, left=len(rest)),
                    self.tr("{number}: {said}").format(number=item.number, said=said) if said else "",
                    closable=True,
                ),
            )
        else:
            self._page.say(
                "result",
                Banner(
                    Role.FINE, self.tr("%Ln document(s) done, and found again in the books", "", posted), closable=True
                ),
            )

    async def _switch(self, is_on: bool) -> None:
        session = self._session
        if session is not None:
            await session.change_habits(replace(session.habits, sends_matches=is_on))
            if self._out is not None:
                self._view.show_out(self._out, _words(session))

    # --- the working paper

    async def _save(self, ending: str) -> None:
        session = self._session
        if session is None:
            return
        name = f"{self.tr('Bank reconciliation')} {session.head.title}{ending}".replace("/", "-")
        filters = (f"PDF (*{ending})",) if ending == ".pdf" else (f"Excel (*{ending})",)
        target = await self._ask.save_file(self.tr("Save the working paper"), name, filters)
        if target is None:
            return
        target = target if target.suffix.lower() == ending else target.with_name(target.name + ending)
        account = session.reference.gl_account_by_code.get(session.bank_code)
        told = ReviewPaper(
            review=session.review,
            title=session.head.title,
            file=session.head.file_name,
            administration=f"{session.division.name} ({session.division.hid or session.division.code})",
            ledger="" if account is None else f"{account.code} {account.description}",
            balances=None if self._out is None else self._out.balances,
            clicks=() if self._out is None else self._out.clicks,
            by=session.user,
        )
        written = await self._desk.write_paper(review_paper(told, session.desk.clock()), target)
        self._page.say("paper", Banner(Role.FINE, self.tr("Saved as {file}").format(file=written.name), closable=True))


def _words(session: ReviewSession) -> OutWords:
    return OutWords(
        division=session.division.name,
        sends_matches=session.habits.sends_matches,
        is_provider=session.statement.source is StatementSource.PROVIDER,
    )
