"""A statement or a list against what is open in the books: read, laid beside each other, nothing written."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from types import MappingProxyType

from exactdesk.books.outstanding import OutstandingItem, Snapshot
from exactdesk.books.reference import Division, ReferenceBook, RelationId, Side
from exactdesk.books.statement import StatementSource
from exactdesk.flow.open_list import Comparison, compare_open_items
from exactdesk.flow.otherwise import Answers
from exactdesk.flow.proposals import propose
from exactdesk.flow.reconcile import LineProposals
from exactdesk.flow.reconcile_summary import ReconcileSummary, summary_of_list, summary_of_payments
from exactdesk.flow.remembered import ReferenceList
from exactdesk.flow.rules import Rule
from exactdesk.flow.statements import StatementFile
from exactdesk.jobs import outstanding, reference
from exactdesk.jobs.connection import Connection
from exactdesk.jobs.desk import Desk
from exactdesk.jobs.open_statement import OpenedList, open_statement, read_opened_list
from exactdesk.jobs.progress import Progress, Report, silent
from exactdesk.jobs.review import read_habits
from exactdesk.jobs.whose_number import questions_of, whose_numbers
from exactdesk.store import reviews


@dataclass(frozen=True, slots=True, kw_only=True)
class Reconciled:
    """What was dropped beside what is open.

    Attributes:
        snapshots: what was open, per side.
        proposals: of a bank file or a list of payments: each line with its readings. Empty for a list of open items.
        compared: of a list of open items. None for payments.
    """

    file: StatementFile
    division: Division
    snapshots: Mapping[Side, Snapshot]
    proposals: tuple[LineProposals, ...] = ()
    compared: Comparison | None = None

    @property
    def summary(self) -> ReconcileSummary:
        return summary_of_payments(self.proposals) if self.compared is None else summary_of_list(self.compared.rows)


async def reconcile(
    desk: Desk, connection: Connection, division: Division, path: Path, *, report: Report = silent
) -> Reconciled:
    """Reads a file and what is open, and proposes what goes with what. A list is read as its columns are guessed.

    Raises:
        SheetError: the file cannot be read or trusted. And what `jobs.outstanding` raises.
    """
    opened = await open_statement(desk, path, report=report)
    if isinstance(opened, OpenedList):
        opened = await read_opened_list(desk, opened, currency=division.currency)
    book = await reference.reference_book(
        desk, connection, division, report=report, also=(ReferenceList.BANK_ACCOUNTS,)
    )
    snapshots = await outstanding.outstanding(desk, connection, division, report=report)
    items = tuple(item for snapshot in snapshots.values() for item in snapshot.items)
    report(Progress(what="proposing"))
    if any(statement.source is StatementSource.OPEN_ITEMS for statement in opened.statements):
        compared = await asyncio.to_thread(compare_open_items, opened.lines, items)
        return Reconciled(file=opened, division=division, snapshots=snapshots, compared=compared)
    kept = await asyncio.to_thread(reviews.read_habits, desk.database, connection.site, division.code)
    engine = partial(_propose, opened, items, book, read_habits(kept).rules)
    proposals = await asyncio.to_thread(engine)
    questions = questions_of(proposals)
    if questions:
        answers = await whose_numbers(connection, division, questions)
        proposals = await asyncio.to_thread(engine, answers)
    return Reconciled(file=opened, division=division, snapshots=snapshots, proposals=proposals)


def relations_by_account(book: ReferenceBook) -> dict[str, tuple[RelationId, ...]]:
    """The relations of an administration by the bank accounts they have."""
    return {account.number: book.relation_ids_by_iban(account.number) for account in book.bank_accounts}


def _propose(
    file: StatementFile,
    items: tuple[OutstandingItem, ...],
    book: ReferenceBook,
    rules: Sequence[Rule],
    answers: Answers = MappingProxyType({}),
) -> tuple[LineProposals, ...]:
    return propose(file.lines, items, relations_by_account(book), rules, book.relations, answers)
