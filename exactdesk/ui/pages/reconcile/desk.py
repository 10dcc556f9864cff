"""What the reconcile pages need of the rest of the program. `ui.desktop` answers it; tests and pictures hand in their own."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from pathlib import Path
from typing import Protocol

from exactdesk.books.reference import RelationId
from exactdesk.flow.match_plan import PlannedMatch
from exactdesk.flow.review_list import ReviewHead, ReviewId
from exactdesk.flow.statement_entry import StatementPlan
from exactdesk.flow.statements import StatementFile
from exactdesk.jobs.list_mapping import ListMapping
from exactdesk.jobs.list_session import ListSession
from exactdesk.jobs.open_statement import OpenedList
from exactdesk.jobs.post import RunResult
from exactdesk.jobs.progress import Report
from exactdesk.jobs.review import ReviewSession
from exactdesk.jobs.review_out import Balances, OnItem, Out
from exactdesk.jobs.run_control import RunControl
from exactdesk.papers.paper import Paper
from exactdesk.ui.pages.import_.desk import AsksText
from exactdesk.ui.palettes import Role


class ReconcileDesk(Protocol):
    """Everything raises what its job raises: `ExactDeskError`s alone."""

    async def reviews(self) -> Sequence[ReviewHead]:
        """The reviews of the administration that is worked in."""

    async def open_statement(self, path: Path, report: Report) -> StatementFile | OpenedList:
        """Reads a file: statements of a bank, or a list whose columns are to be looked at first."""

    async def list_mapping(self, opened: OpenedList) -> ListMapping:
        """A list whose columns are to be named: as they were last time, else as they are guessed."""

    async def begin(self, file: StatementFile) -> tuple[tuple[ReviewHead, bool], ...]:
        """A review for each statement of a file, and whether it is new."""

    async def session(self, review: ReviewId, report: Report) -> ReviewSession:
        """A review at work, against the open items as last read; read anew where they are old."""

    async def list_session(self, review: ReviewId, report: Report) -> ListSession:
        """A list of open items at work, compared with the open items as last read; read anew where they are old."""

    async def ledger(self, session: ListSession) -> Decimal | None:
        """What stands on the ledger account of the items that a list is laid beside."""

    async def balances(self, session: ReviewSession) -> Balances:
        """The bank in the books beside the statement."""

    async def out(self, session: ReviewSession, *, to_suspense: bool, report: Report) -> Out:
        """Reads the books anew and says what can go out."""

    async def send_statement(
        self, session: ReviewSession, plan: StatementPlan, report: Report, on_item: OnItem, control: RunControl
    ) -> RunResult:
        """Books the statement."""

    async def send_matches(
        self,
        session: ReviewSession,
        planned: Sequence[PlannedMatch],
        report: Report,
        on_item: OnItem,
        control: RunControl,
    ) -> RunResult:
        """Sends match sets."""

    async def write_paper(self, paper: Paper, target: Path) -> Path:
        """Writes a paper as a file."""

    def link(self, relation: RelationId | None = None) -> str:
        """Where a browser opens the administration, or a relation in it; empty while nobody is signed in."""

    def open_link(self, address: str, to_copy: str) -> None:
        """Opens an address in the browser and puts a text on the clipboard."""

    @property
    def sample(self) -> bool:
        """Whether there is a practice statement to try."""

    async def write_sample(self) -> Path:
        """The practice statement, made of what is open now."""


class Asks(AsksText, Protocol):
    """Questions to the user."""

    async def confirm(self, what: str, more: str, *, yes: str, no: str, role: Role = ...) -> bool:
        """Whether the user says yes."""

    async def tell(self, what: str, more: str, *, seen: str, role: Role = ...) -> None:
        """Tells something that must be seen before going on."""

    async def open_files(self, title: str, filters: tuple[str, ...], folder: str = "") -> tuple[Path, ...]:
        """The files the user chose."""

    async def save_file(self, title: str, name: str, filters: tuple[str, ...]) -> Path | None:
        """The file to write to; None when it was cancelled."""
