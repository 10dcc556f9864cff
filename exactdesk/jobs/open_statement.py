"""What was dropped on the reconciling page: a bank file becomes statements at once, a list is shown to be mapped first."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from exactdesk.books.statement import StatementSource
from exactdesk.errors import SheetError
from exactdesk.flow.column_mapping import ColumnMapping, missing
from exactdesk.flow.guess import Suggestion
from exactdesk.flow.layout import Layout, read_layout
from exactdesk.flow.list_statement import read_list, suggest_list
from exactdesk.flow.statements import StatementFile
from exactdesk.flow.table import Table, Workbook
from exactdesk.jobs.desk import Desk
from exactdesk.jobs.progress import Progress, Report, silent
from exactdesk.kinds.kind import Kind, Requirement
from exactdesk.kinds.statement_list import LISTS
from exactdesk.sheets.bank.reader import read_bank_file
from exactdesk.sheets.limits import Limits
from exactdesk.sheets.reader import workbook_of
from exactdesk.sheets.source import fetch


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenedList:
    """A sheet that is a list of payments or of open items, as it is understood so far.

    Attributes:
        source: what it is taken for; `kind` describes its columns, for the page that maps them.
        suggestion: which column is guessed to be what.
        mapping: to be read with; the suggested one until the user changes it.
    """

    workbook: Workbook
    table: Table
    layout: Layout
    source: StatementSource
    suggestion: Suggestion
    mapping: ColumnMapping

    @property
    def kind(self) -> Kind:
        return LISTS[self.source]

    @property
    def missing(self) -> tuple[Requirement, ...]:
        """What must still be mapped before it can be read."""
        return missing(self.mapping, self.kind)

    def as_source(self, source: StatementSource) -> OpenedList:
        """The same sheet taken for another kind of list."""
        _, suggestion = suggest_list(self.table, self.layout, source)
        return replace(self, source=source, suggestion=suggestion, mapping=suggestion.mapping)

    def with_sheet(self, index: int, header_row: int | None = None) -> OpenedList:
        """Another sheet of the workbook, or another heading row."""
        return _listed(self.workbook, index, header_row)


async def open_statement(desk: Desk, path: Path, *, report: Report = silent) -> StatementFile | OpenedList:
    """Reads what was dropped.

    Raises:
        SheetError: it is a bank file and cannot be trusted (`statement-unbalanced` and the like), or nothing that can be read.
    """
    report(Progress(what="opening-file", facts={"file": path.name}))
    return await asyncio.to_thread(read_dropped, path)


async def read_bank(path: Path) -> StatementFile | None:
    """The statements of a file; None when it is no bank file, for whoever must know where a dropped file belongs.

    Raises:
        SheetError: it is a bank file and cannot be trusted.
    """

    def read() -> StatementFile | None:
        try:
            source = fetch(path, Limits())
        except SheetError:  # what cannot be read at all is told by whoever it is for
            return None
        return read_bank_file(source, path)

    return await asyncio.to_thread(read)


def read_dropped(path: Path) -> StatementFile | OpenedList:
    """As `open_statement`; blocks while it reads."""
    source = fetch(path, Limits())
    found = read_bank_file(source, path)
    if found is not None:
        return found
    workbook = workbook_of(source, path)
    return _listed(workbook, workbook.likely, None)


def _listed(workbook: Workbook, index: int, header_row: int | None) -> OpenedList:
    table = workbook.tables[index]
    layout = read_layout(table, header_row)
    source, suggestion = suggest_list(table, layout)
    return OpenedList(
        workbook=workbook,
        table=table,
        layout=layout,
        source=source,
        suggestion=suggestion,
        mapping=suggestion.mapping,
    )


async def read_opened_list(desk: Desk, opened: OpenedList, *, currency: str) -> StatementFile:
    """The statement that a mapped list is. `currency` is the administration's, for rows that name none.

    Raises:
        SheetError: `list-not-understood` when a column that it needs is not mapped, or no row can be read.
    """
    today = desk.clock().astimezone().date()
    return await asyncio.to_thread(_read_list, opened, currency, today)


def _read_list(opened: OpenedList, currency: str, today: date) -> StatementFile:
    file = opened.table.file
    if opened.missing:
        raise SheetError("list-not-understood", file=file, lacks=opened.missing[0].any_of[0])
    read = read_list(opened.table, opened.layout, opened.mapping, opened.source, currency=currency, today=today)
    if not read.statement.lines:
        raise SheetError("list-without-rows", file=file)
    book = opened.workbook
    return StatementFile(
        path=book.path,
        fingerprint=book.fingerprint,
        format=book.format,
        statements=(read.statement,),
        problems=(*book.problems, *opened.table.problems, *opened.layout.problems, *read.problems),
    )
