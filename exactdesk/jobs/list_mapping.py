"""A list of payments or of open items whose columns are named, as those of an import are, before it is read as a statement."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from pathlib import PurePath

from exactdesk.books.reference import Division, ReferenceBook
from exactdesk.books.statement import StatementSource
from exactdesk.errors import SheetError
from exactdesk.flow.column_mapping import ColumnMapping
from exactdesk.flow.draft import Draft, Timeline
from exactdesk.flow.layout import read_layout
from exactdesk.flow.list_statement import ListRead, read_list, suggest_list
from exactdesk.flow.mapping import recognises
from exactdesk.flow.remembered import SavedMapping
from exactdesk.flow.statements import StatementFile
from exactdesk.flow.table import Workbook
from exactdesk.jobs.desk import Desk
from exactdesk.jobs.mapping_session import MappingSession, View, read_saved
from exactdesk.kinds.statement_list import LISTS
from exactdesk.store import mappings

_SOURCES = {kind.name: source for source, kind in LISTS.items()}


class ListMapping(MappingSession):
    """One list. `currency` of the administration holds for rows that name none."""

    def __init__(
        self, desk: Desk, division: Division, reference: ReferenceBook, workbook: Workbook, *, site: str
    ) -> None:
        super().__init__(desk, division, reference, workbook, site=site)
        self._worked: tuple[Draft, ListRead] | None = None

    @property
    def fresh(self) -> ListRead | None:
        if self._worked is None or self.timeline is None or self._worked[0] is not self.timeline.now:
            return None
        return self._worked[1]

    @property
    def is_stale(self) -> bool:
        """Whether the columns have changed since the rows were read."""
        return self.fresh is None

    @property
    def source(self) -> StatementSource:
        """What the list is taken for."""
        return _SOURCES[self.draft.kind.name]

    @property
    def is_known(self) -> bool:
        """Whether it is read as a list with these headings was read before, so that nobody need look at the columns."""
        return self.view is not None and self.view.recognised is not None and not self.missing

    async def choose_sheet(
        self,
        index: int | None = None,
        *,
        kind: str | None = None,
        header_row: int | None = None,
        block: int | None = None,
    ) -> View:
        saved: list[SavedMapping] = []
        if kind is None and header_row is None and block is None:
            for name in _SOURCES:
                saved += await asyncio.to_thread(
                    mappings.saved, self.desk.database, self.site, self.division.code, name
                )
        table = self.workbook.tables[self.workbook.likely if index is None else index]

        def understand() -> tuple[View, ColumnMapping]:
            layout = read_layout(table, header_row, block)
            headings = [column.heading for column in layout.columns]
            fits = [each for each in saved if recognises(each.signature, headings)]
            recognised = max(fits, key=lambda each: each.used_at, default=None)
            wanted = _SOURCES.get(kind or (recognised.kind if recognised else ""))
            _, suggestion = suggest_list(table, layout, wanted)
            mapping = read_saved(recognised) if recognised else suggestion.mapping
            return View(table=table, layout=layout, suggestion=suggestion, recognised=recognised), mapping

        view, mapping = await asyncio.to_thread(understand)
        self.view = view
        if view.recognised is not None:
            await asyncio.to_thread(mappings.mark_used, self.desk.database, view.recognised.id, self.desk.clock())
        self._begin(mapping)
        return view

    def choose_kind(self, kind: str) -> None:
        assert self.view is not None
        _, suggestion = suggest_list(self.view.table, self.view.layout, _SOURCES[kind])
        self.view = replace(self.view, suggestion=suggestion, recognised=None)
        self._begin(suggestion.mapping)

    def _begin(self, mapping: ColumnMapping) -> None:
        assert self.view is not None
        kind = LISTS[_SOURCES[mapping.kind]]
        self.timeline = Timeline(now=Draft(table=self.view.table, layout=self.view.layout, mapping=mapping, kind=kind))

    async def work_out(self) -> ListRead:
        """The list as it reads now, with everything that was noticed of the sheet."""
        draft, source, currency = self.draft, self.source, self.division.currency
        today = self.desk.clock().astimezone().date()

        def work() -> ListRead:
            read = read_list(draft.table, draft.layout, draft.mapping, source, currency=currency, today=today)
            return ListRead(read.statement, (*draft.table.problems, *draft.layout.problems, *read.problems))

        read = await asyncio.to_thread(work)
        self._worked = (draft, read)
        return read

    async def statement_file(self) -> StatementFile:
        """The list as a statement.

        Raises:
            SheetError: `list-not-understood` when a column that it needs is not mapped, `list-without-rows` when no row can be read.
        """
        file, book = self.draft.table.file, self.workbook
        if self.missing:
            raise SheetError("list-not-understood", file=file, lacks=self.missing[0].any_of[0])
        read = self.fresh or await self.work_out()
        if not read.statement.lines:
            raise SheetError("list-without-rows", file=file)
        return StatementFile(
            path=book.path,
            fingerprint=book.fingerprint,
            format=book.format,
            statements=(read.statement,),
            problems=(*book.problems, *read.problems),
        )

    async def keep(self) -> None:
        """Keeps the columns as they were named, for the next list with these headings, under the name that they have or that of the file.

        Raises `StoreError`.
        """
        recognised = self.view.recognised if self.view is not None else None
        name = recognised.name if recognised is not None else PurePath(self.draft.table.file).stem
        await self.save_mapping(name)


async def begin_list(
    desk: Desk, division: Division, reference: ReferenceBook, workbook: Workbook, *, site: str
) -> ListMapping:
    """A list that was read, with its columns as they were named last time or as they are guessed. Raises `StoreError`."""
    session = ListMapping(desk, division, reference, workbook, site=site)
    await session.choose_sheet()
    return session
