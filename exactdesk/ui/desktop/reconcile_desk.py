"""What the reconcile pages ask for, answered by the jobs over the connection that is open."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from decimal import Decimal
from functools import partial
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication

from exactdesk.books.outstanding import Snapshot
from exactdesk.books.reference import Division, RelationId
from exactdesk.errors import UsageError
from exactdesk.flow.match_plan import PlannedMatch
from exactdesk.flow.proposals import propose
from exactdesk.flow.remembered import ReferenceList
from exactdesk.flow.review_list import ReviewHead, ReviewId
from exactdesk.flow.statement_entry import StatementPlan
from exactdesk.flow.statements import StatementFile
from exactdesk.jobs import list_mapping, list_session, open_statement, review, review_out
from exactdesk.jobs.links import division_link, relation_link
from exactdesk.jobs.list_mapping import ListMapping
from exactdesk.jobs.list_session import ListSession
from exactdesk.jobs.office import write_office_paper
from exactdesk.jobs.open_statement import OpenedList
from exactdesk.jobs.outstanding import kept_snapshot, outstanding
from exactdesk.jobs.post import RunResult
from exactdesk.jobs.progress import Progress, Report
from exactdesk.jobs.reconcile import relations_by_account
from exactdesk.jobs.review import SIDES, ReviewSession
from exactdesk.jobs.review_out import Balances, OnItem, Out
from exactdesk.jobs.run_control import RunControl
from exactdesk.jobs.whose_number import whose_numbers
from exactdesk.papers.paper import Paper
from exactdesk.ui.desktop.seat import Seat

ITEMS_MAX_AGE = timedelta(minutes=15)
"""Open items younger than this are used as they are; what goes out is always held against the books as they are then."""


class SeatReconcileDesk:
    """The reconcile pages' collaborator over a seat."""

    def __init__(self, seat: Seat) -> None:
        self._seat = seat

    async def reviews(self) -> Sequence[ReviewHead]:
        connection = await self._seat.connect()
        return await review.review_heads(self._seat.desk, connection.site, self._division())

    async def open_statement(self, path: Path, report: Report) -> StatementFile | OpenedList:
        return await open_statement.open_statement(self._seat.desk, path, report=report)

    async def list_mapping(self, opened: OpenedList) -> ListMapping:
        seat, division = self._seat, self._division()
        book = await seat.book()
        connection = await seat.connect()
        return await list_mapping.begin_list(seat.desk, division, book, opened.workbook, site=connection.site)

    async def begin(self, file: StatementFile) -> tuple[tuple[ReviewHead, bool], ...]:
        connection = await self._seat.connect()
        return await review.begin_reviews(
            self._seat.desk, self._division(), file, site=connection.site, user=connection.user_name
        )

    async def session(self, found: ReviewId, report: Report) -> ReviewSession:
        """A review at work, against open items that are read anew where they are no longer young."""
        seat, division = self._seat, self._division()
        book = await seat.book(also=(ReferenceList.BANK_ACCOUNTS,))
        connection = await seat.connect()
        session = await review.open_session(
            seat.desk,
            division,
            book,
            found,
            user=connection.user_name,
            propose=partial(propose, accounts=relations_by_account(book), relations=book.relations),
        )
        try:
            snapshots = await self._snapshots(division, report)
        finally:
            seat.quiet()
        report(Progress(what="proposing"))
        items = (item for each in snapshots for item in each.items)
        await session.show_items(items, partial(whose_numbers, connection, division))
        return session

    async def list_session(self, found: ReviewId, report: Report) -> ListSession:
        seat, division = self._seat, self._division()
        book = await seat.book()
        connection = await seat.connect()
        session = await list_session.open_list_session(seat.desk, division, book, found, user=connection.user_name)
        try:
            snapshots = await self._snapshots(division, report)
        finally:
            seat.quiet()
        report(Progress(what="proposing"))
        await session.show_items({each.side: each for each in snapshots})
        return session

    async def ledger(self, session: ListSession) -> Decimal | None:
        try:
            return await list_session.read_ledger(session, await self._seat.connect())
        finally:
            self._seat.quiet()

    async def _snapshots(self, division: Division, report: Report) -> list[Snapshot]:
        seat = self._seat
        connection = await seat.connect()
        kept = [await kept_snapshot(seat.desk, connection.login, division.code, side) for side in SIDES]
        young = [each for each in kept if each is not None and seat.desk.clock() - each.read_at < ITEMS_MAX_AGE]
        if len(young) == len(SIDES):
            return young
        found = await outstanding(seat.desk, connection, division, report=report)
        return [found[side] for side in SIDES]

    async def balances(self, session: ReviewSession) -> Balances:
        try:
            found, _ = await review_out.read_balances(session, await self._seat.connect())
        finally:
            self._seat.quiet()
        return found

    async def out(self, session: ReviewSession, *, to_suspense: bool, report: Report) -> Out:
        try:
            return await review_out.read_out(
                session, await self._seat.connect(), to_suspense=to_suspense, report=report
            )
        finally:
            self._seat.quiet()

    async def send_statement(
        self, session: ReviewSession, plan: StatementPlan, report: Report, on_item: OnItem, control: RunControl
    ) -> RunResult:
        try:
            return await review_out.send_statement(
                session, await self._seat.connect(), plan, report=report, on_item=on_item, control=control
            )
        finally:
            self._seat.quiet()

    async def send_matches(
        self,
        session: ReviewSession,
        planned: Sequence[PlannedMatch],
        report: Report,
        on_item: OnItem,
        control: RunControl,
    ) -> RunResult:
        try:
            return await review_out.send_matches(
                session, await self._seat.connect(), planned, report=report, on_item=on_item, control=control
            )
        finally:
            self._seat.quiet()

    async def write_paper(self, paper: Paper, target: Path) -> Path:
        return await write_office_paper(self._seat.desk, paper, target)

    def link(self, relation: RelationId | None = None) -> str:
        seat = self._seat
        if seat.connection is None or seat.division is None:
            return ""
        if relation is None:
            return division_link(seat.connection, seat.division)
        return relation_link(seat.connection, seat.division, relation)

    def open_link(self, address: str, to_copy: str) -> None:
        QGuiApplication.clipboard().setText(to_copy)
        if address:
            QDesktopServices.openUrl(QUrl(address))

    @property
    def sample(self) -> bool:
        return self._seat.place.practice is not None

    async def write_sample(self) -> Path:
        practice = self._seat.place.practice
        if practice is None:
            raise UsageError("no-division")
        return practice.write_statement(int(self._division().code))

    def _division(self) -> Division:
        if self._seat.division is None:
            raise UsageError("no-division")
        return self._seat.division
