"""What the import pages are given: the jobs behind them, as one object of the composition root."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from exactdesk.books.reference import Relation
from exactdesk.flow.draft import Worked
from exactdesk.flow.history import Batch, BatchItem
from exactdesk.jobs.open_sheet import Opened
from exactdesk.jobs.post import RunResult
from exactdesk.jobs.progress import Report
from exactdesk.jobs.run_control import RunControl
from exactdesk.jobs.session import ImportSession
from exactdesk.ui.palettes import Role


class ImportDesk(Protocol):
    """The jobs of the import. Every coroutine raises an `ExactDeskError` where the surroundings fail."""

    async def open_file(self, path: Path, report: Report) -> Opened: ...

    async def open_pasted(self, text: str, html: str | None) -> Opened: ...

    async def begin(self, opened: Opened, report: Report) -> ImportSession:
        """A session for the administration that is chosen; its lists are fetched when they are needed."""

    async def duplicates(self, session: ImportSession, report: Report) -> Worked:
        """The draft worked out against the history and Exact Online."""

    async def make_relation(self, session: ImportSession, key: str, report: Report) -> Relation:
        """Makes the relation that a document names, in Exact Online; the session's lists have it then."""

    async def run(
        self,
        session: ImportSession,
        control: RunControl,
        report: Report,
        on_item: Callable[[BatchItem], None],
        *,
        wants_proof: bool,
    ) -> RunResult: ...

    async def go_on(
        self, batch: Batch, control: RunControl, report: Report, on_item: Callable[[BatchItem], None]
    ) -> RunResult:
        """Sends what is left of a batch whose run ended early, also where its proof held it: the user has seen that."""

    def entry_link(self, item: BatchItem) -> str:
        """The address that a browser finds a booked document at; empty when there is none."""

    def calls_left(self) -> tuple[int | None, int | None]:
        """The calls left in this minute and today; None where nobody knows."""


class AsksText(Protocol):
    """A question that is answered with a text."""

    async def text(self, what: str, more: str, label: str, *, yes: str, no: str, value: str = "") -> str | None: ...


class Asks(AsksText, Protocol):
    """Questions to the user, as `ui.ask.Ask` has them."""

    async def confirm(self, what: str, more: str, *, yes: str, no: str, role: Role = Role.ACCENT) -> bool: ...

    async def open_files(self, title: str, filters: tuple[str, ...], folder: str = "") -> tuple[Path, ...]: ...
