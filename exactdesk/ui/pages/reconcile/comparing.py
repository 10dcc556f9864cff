"""A list of open items on the reconcile page: opened beside the books, laid beside them anew, and saved as a working paper."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from exactdesk.errors import ExactDeskError
from exactdesk.flow.list_view import RowState
from exactdesk.flow.review_list import ReviewHead
from exactdesk.jobs.list_session import ListSession, booked_total
from exactdesk.jobs.progress import Progress
from exactdesk.ui.formats import Formats
from exactdesk.ui.pages.reconcile.compare_acts import CompareActs
from exactdesk.ui.pages.reconcile.compare_view import CompareView
from exactdesk.ui.pages.reconcile.desk import Asks, ReconcileDesk
from exactdesk.ui.palettes import Role
from exactdesk.ui.parts import Banner, BannerArea
from exactdesk.ui.tasks import TaskScope
from exactdesk.wording import tell_error
from exactdesk.wording.list_paper import ListPaper, list_paper


class Host(Protocol):
    """What the comparison needs of the page around it."""

    @property
    def banners(self) -> BannerArea: ...

    def wait_for(self, what: str, more: str = "") -> None: ...

    def tell_progress(self, progress: Progress) -> None: ...

    def tell_error(self, error: ExactDeskError) -> None: ...

    def show_comparison(self) -> None:
        """Shows the view."""


class Comparing(QObject):
    """Works one list at a time.

    Signals:
        changed: something was decided.
    """

    changed = Signal()

    def __init__(
        self, host: Host, view: CompareView, desk: ReconcileDesk, scope: TaskScope, ask: Asks, formats: Formats
    ) -> None:
        super().__init__(view)
        self._host = host
        self._view = view
        self._desk = desk
        self._scope = scope
        self._ask = ask
        self._formats = formats
        self.acts = CompareActs(view, scope, formats, host.banners)
        self.acts.changed.connect(self.changed)
        view.renew_wanted.connect(lambda: scope.start(self._told(self._renew), name="renew list"))
        view.paper_wanted.connect(lambda ending: scope.start(self._told(self._save, ending), name="working paper"))

    @property
    def session(self) -> ListSession | None:
        """The list that is open."""
        return self.acts.session

    def forget(self) -> None:
        """Puts away what was open."""
        self.acts.session = None

    async def open(self, head: ReviewHead, *states: RowState) -> None:
        """Opens a list beside the books. Raises what reading raises."""
        self._host.wait_for(self.tr("Laying the list beside the open items"))
        session = await self._desk.list_session(head.id, self._host.tell_progress)
        self._view.title.set_whole(head.title)
        self._view.show_ledger("", None)
        self._host.show_comparison()
        self.acts.begin(session)
        if states:
            self._view.choose_filter(*states)
        await self._read_ledger(session)

    async def _renew(self) -> None:
        session = self.session
        if session is not None:
            await self.open(session.head)

    async def _read_ledger(self, session: ListSession) -> None:
        """Shows the ledger accounts beside the items; where it cannot be read, it says so and no more."""
        try:
            amount = await self._desk.ledger(session)
        except ExactDeskError as error:
            what, do = tell_error(error)
            self._host.banners.put("ledger", Banner(Role.WARN, what, do, details=str(error), closable=True))
            return
        if self.session is session:
            session.ledger = amount
            self._view.show_ledger(", ".join(each.code for each in session.ledger_accounts), amount)

    async def _told(self, work: Callable[..., Awaitable[None]], *arguments: str) -> None:
        try:
            await work(*arguments)
        except ExactDeskError as error:
            self._host.tell_error(error)

    # --- the working paper

    async def _save(self, ending: str) -> None:
        session = self.session
        if session is None or session.comparison is None:
            return
        name = f"{self.tr('Open items compared')} {session.head.title}{ending}".replace("/", "-")
        filters = (f"PDF (*{ending})",) if ending == ".pdf" else (f"Excel (*{ending})",)
        target = await self._ask.save_file(self.tr("Save the working paper"), name, filters)
        if target is None:
            return
        target = target if target.suffix.lower() == ending else target.with_name(target.name + ending)
        snapshot = session.snapshots.get(session.comparison.side)
        told = ListPaper(
            comparison=session.comparison,
            rows=session.rows,
            file=session.head.file_name,
            administration=f"{session.division.name} ({session.division.hid or session.division.code})",
            ledger=", ".join(f"{each.code} {each.description}" for each in session.ledger_accounts),
            ledger_amount=session.ledger,
            outstanding=booked_total(session.comparison, session.snapshots),
            currency=session.division.currency,
            read_at=None if snapshot is None else snapshot.read_at,
            by=session.user,
        )
        written = await self._desk.write_paper(list_paper(told, session.desk.clock()), target)
        words = self.tr("Saved as {file}").format(file=written.name)
        self._host.banners.put("paper", Banner(Role.FINE, words, closable=True))
