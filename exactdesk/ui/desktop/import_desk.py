"""What the import pages ask for, answered by the jobs over the connection that is open."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from exactdesk.books.reference import Relation
from exactdesk.errors import UsageError
from exactdesk.flow.draft import Worked
from exactdesk.flow.history import Batch, BatchItem
from exactdesk.jobs import open_sheet
from exactdesk.jobs.go_on import go_on_with
from exactdesk.jobs.links import entry_link
from exactdesk.jobs.make_relation import make_relation
from exactdesk.jobs.open_sheet import Opened
from exactdesk.jobs.post import RunResult
from exactdesk.jobs.progress import Report
from exactdesk.jobs.run_control import RunControl
from exactdesk.jobs.session import ImportSession
from exactdesk.ui.desktop.lost_session import picked_up
from exactdesk.ui.desktop.seat import Seat


class SeatImportDesk:
    """The import pages' collaborator over a seat."""

    def __init__(self, seat: Seat) -> None:
        self._seat = seat

    async def open_file(self, path: Path, report: Report) -> Opened:
        """Reads a file. Raises `SheetError`, `StoreError`."""
        return await open_sheet.open_file(self._seat.desk, path, report=report)

    async def open_pasted(self, text: str, html: str | None) -> Opened:
        """Reads what was pasted. Raises `SheetError`, `StoreError`."""
        return await open_sheet.open_pasted(self._seat.desk, text, html)

    async def begin(self, opened: Opened, report: Report) -> ImportSession:
        """A session for the administration that is worked in, with its lists renewed where they are old."""
        seat = self._seat
        if seat.division is None:
            raise UsageError("no-division")
        book = await seat.book()
        connection = await seat.connect()
        return ImportSession(
            seat.desk,
            seat.division,
            book,
            opened.workbook,
            site=connection.site,
            user_name=connection.user_name,
        )

    async def duplicates(self, session: ImportSession, report: Report) -> Worked:
        """Looks for what is booked already, in the history and in Exact Online."""
        return await session.look_for_duplicates(await self._seat.connect(), report=report)

    async def make_relation(self, session: ImportSession, key: str, report: Report) -> Relation:
        """Makes the relation that a document names, through history and queue."""
        try:
            made = await make_relation(session, await self._seat.connect(), key, report=report)
        finally:
            self._seat.quiet()
        self._seat.take_book(session.reference)
        return made

    async def run(
        self,
        session: ImportSession,
        control: RunControl,
        report: Report,
        on_item: Callable[[BatchItem], None],
        *,
        wants_proof: bool,
    ) -> RunResult:
        """Writes the plan down and posts it; where the session ends meanwhile it goes on once the user has signed in again."""
        connection = await self._seat.connect()
        code = int(session.division.code)
        self._seat.posting.add(code)
        try:
            run, items = await session.begin_run(
                connection, report=report, on_item=on_item, control=control, wants_proof=wants_proof
            )
            result = await run.post(items)
            while await picked_up(self._seat, result.stopped_by, control, report):
                result = await go_on_with(
                    self._seat.desk, connection, result.batch, report=report, control=control, on_item=on_item
                )
            return result
        finally:
            self._seat.posting.discard(code)
            self._seat.quiet()

    async def go_on(
        self, batch: Batch, control: RunControl, report: Report, on_item: Callable[[BatchItem], None]
    ) -> RunResult:
        """Sends what is left of a batch whose run ended early."""
        connection = await self._seat.connect()
        code = int(batch.division)
        self._seat.posting.add(code)
        try:
            while True:
                result = await go_on_with(
                    self._seat.desk,
                    connection,
                    batch,
                    report=report,
                    control=control,
                    on_item=on_item,
                    accepts_proof=True,
                )
                if not await picked_up(self._seat, result.stopped_by, control, report):
                    return result
        finally:
            self._seat.posting.discard(code)
            self._seat.quiet()

    def entry_link(self, item: BatchItem) -> str:
        """Where a browser opens Exact Online for this document; empty while nobody is signed in."""
        seat = self._seat
        if seat.connection is None or seat.division is None:
            return ""
        return entry_link(seat.connection, seat.division, item)

    def calls_left(self) -> tuple[int | None, int | None]:
        """Calls left in this minute and today, as last heard."""
        seat = self._seat
        if seat.connection is None or seat.division is None:
            return None, None
        quota = seat.connection.quota(int(seat.division.code))
        return (None, None) if quota is None else (quota.minute.remaining, quota.day.remaining)
