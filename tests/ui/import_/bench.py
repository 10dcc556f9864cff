"""The import pages on real jobs: an office of its own behind them, and questions that are answered beforehand."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import TypeVar

from PySide6.QtWidgets import QApplication, QDialog

from exactdesk.books.reference import Division, Relation
from exactdesk.flow.draft import Worked
from exactdesk.flow.history import Batch, BatchItem
from exactdesk.jobs import open_sheet, reference
from exactdesk.jobs.connection import Connection, connected
from exactdesk.jobs.go_on import go_on_with
from exactdesk.jobs.make_relation import make_relation
from exactdesk.jobs.open_sheet import Opened
from exactdesk.jobs.post import RunResult
from exactdesk.jobs.progress import Report
from exactdesk.jobs.run_control import RunControl
from exactdesk.jobs.session import ImportSession
from exactdesk.practice import sample_sheets
from exactdesk.ui.formats import Formats
from exactdesk.ui.pages.import_ import ImportPages, Step
from exactdesk.ui.pages.page import Face
from exactdesk.ui.palettes import Role
from exactdesk.ui.tasks import TaskScope
from tests.jobs.office import TRADE, Office

Shown = TypeVar("Shown", bound=QDialog)


@dataclass
class Answers:
    """Answers that are given when something is asked, and what was asked."""

    confirms: list[bool] = field(default_factory=list)
    texts: list[str | None] = field(default_factory=list)
    files: list[tuple[Path, ...]] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)

    async def confirm(self, what: str, more: str, *, yes: str, no: str, role: Role = Role.ACCENT) -> bool:
        self.asked.append(what)
        return self.confirms.pop(0)

    async def text(self, what: str, more: str, label: str, *, yes: str, no: str, value: str = "") -> str | None:
        self.asked.append(what)
        return self.texts.pop(0)

    async def open_files(self, title: str, filters: tuple[str, ...], folder: str = "") -> tuple[Path, ...]:
        self.asked.append(title)
        return self.files.pop(0)


class OfficeDesk:
    """The import's collaborator over an office that is signed in."""

    def __init__(self, office: Office, connection: Connection, division: Division) -> None:
        self.office = office
        self.connection = connection
        self.division = division

    async def open_file(self, path: Path, report: Report) -> Opened:
        return await open_sheet.open_file(self.office.desk, path, report=report)

    async def open_pasted(self, text: str, html: str | None) -> Opened:
        return await open_sheet.open_pasted(self.office.desk, text, html)

    async def begin(self, opened: Opened, report: Report) -> ImportSession:
        desk, connection = self.office.desk, self.connection
        book = await reference.reference_book(
            desk, connection, self.division, report=report, max_age=timedelta(hours=1)
        )
        return ImportSession(
            desk, self.division, book, opened.workbook, site=connection.site, user_name=connection.user_name
        )

    async def duplicates(self, session: ImportSession, report: Report) -> Worked:
        return await session.look_for_duplicates(self.connection, report=report)

    async def make_relation(self, session: ImportSession, key: str, report: Report) -> Relation:
        return await make_relation(session, self.connection, key, report=report)

    async def run(
        self,
        session: ImportSession,
        control: RunControl,
        report: Report,
        on_item: Callable[[BatchItem], None],
        *,
        wants_proof: bool,
    ) -> RunResult:
        run, items = await session.begin_run(
            self.connection, report=report, on_item=on_item, control=control, wants_proof=wants_proof
        )
        return await run.post(items)

    async def go_on(
        self, batch: Batch, control: RunControl, report: Report, on_item: Callable[[BatchItem], None]
    ) -> RunResult:
        return await go_on_with(
            self.office.desk,
            self.connection,
            batch,
            report=report,
            control=control,
            on_item=on_item,
            accepts_proof=True,
        )

    def entry_link(self, item: BatchItem) -> str:
        return f"exactdesk-test://entry/{item.entry_number}"

    def calls_left(self) -> tuple[int | None, int | None]:
        quota = self.connection.quota(int(self.division.code))
        return (None, None) if quota is None else (quota.minute.remaining, quota.day.remaining)


@dataclass
class Bench:
    """Pages at work. `failures` holds what a task of theirs raised."""

    app: QApplication
    pages: ImportPages
    office: Office
    desk: OfficeDesk
    answers: Answers
    division: Division
    failures: list[Exception]

    async def until(self, holds: Callable[[], bool], seconds: float = 20.0) -> None:
        """Lets Qt and the loop work until something holds."""
        loop = asyncio.get_running_loop()
        end = loop.time() + seconds
        while not holds():
            if self.failures:
                raise self.failures[0]
            assert loop.time() < end, f"it did not come; at {self.pages.step}"
            self.app.processEvents()
            await asyncio.sleep(0.002)

    async def settled(self) -> None:
        """Waits until the draft on show is worked out."""
        await self.until(
            lambda: (s := self.pages.session) is not None and not s.is_stale and not self.pages.is_working_out
        )

    async def reached(self, holds: Callable[[], bool]) -> None:
        """Waits until something holds, and what it set going is shown."""
        await self.until(holds)
        await self.settled()

    async def dialog(self, kind: type[Shown]) -> Shown:
        """The dialog of that kind, once it is open."""

        def open_ones() -> list[Shown]:
            return [each for each in self.app.topLevelWidgets() if isinstance(each, kind) and each.isVisible()]

        await self.until(lambda: bool(open_ones()))
        return open_ones()[0]

    def sheets(self) -> tuple[Path, ...]:
        """The practice workbooks: sales, purchases, sales with faults."""
        folder = self.office.desk.folders.data / "sheets"
        return sample_sheets.write_all(folder, self.office.books(), self.office.today)

    async def open(self, path: Path, step: Step = Step.MAP) -> None:
        """Drops a file and waits for the step it leads to."""
        self.pages.open_path(path)
        await self.until(lambda: self.pages.step is step)
        await self.settled()

    async def to_check(self) -> None:
        self.pages.map_page.next.click()
        await self.until(lambda: self.pages.step is Step.CHECK and self.pages.check_page.face is not Face.LOADING)
        await self.settled()

    async def to_confirm(self) -> None:
        self.pages.check_page.next.click()
        await self.until(lambda: self.pages.step is Step.CONFIRM and self.pages.confirm_page.face is not Face.LOADING)

    async def post(self) -> None:
        self.pages.confirm_page.post.click()
        await self.until(lambda: self.pages.step is Step.POST and not self.pages.is_posting)


@asynccontextmanager
async def benched(app: QApplication, office: Office, formats: Formats) -> AsyncIterator[Bench]:
    """Pages in a window of the usual size, for the first practice administration."""
    await office.sign_in()
    failures: list[Exception] = []
    async with connected(office.desk) as connection, TaskScope(failures.append) as scope:
        division = await reference.division(office.desk, connection, TRADE)
        desk, answers = OfficeDesk(office, connection, division), Answers()
        pages = ImportPages(desk, scope, answers, formats)
        pages.resize(1040, 760)
        pages.show()
        pages.set_division(division, "blue")
        try:
            yield Bench(
                app=app, pages=pages, office=office, desk=desk, answers=answers, division=division, failures=failures
            )
        finally:
            await scope.cancel()
            pages.close()
            pages.deleteLater()
            app.processEvents()
    assert not failures, failures
