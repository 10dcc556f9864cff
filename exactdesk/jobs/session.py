"""One file on its way into the books: opened, mapped, checked, posted. Both faces drive the same session.

A session holds values and replaces them; it computes nothing itself (that is `flow`) and shows nothing (that is a face). Work that
may take long runs off the loop's thread. A face reads the attributes after each awaited step.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping, Sequence, Set
from dataclasses import replace
from datetime import timedelta

from exactdesk.books.reference import Division, EntryId, ReferenceBook, Side
from exactdesk.flow.column_mapping import ColumnMapping
from exactdesk.flow.draft import Draft, Timeline, Worked, work_out
from exactdesk.flow.duplicates import KnownDocument, KnownDocuments, KnownFrom
from exactdesk.flow.history import BatchItem, ItemId
from exactdesk.flow.inspect import inspect_read
from exactdesk.flow.layout import Layout, read_layout
from exactdesk.flow.mapping import Suggestion, recognises, suggest
from exactdesk.flow.numbering import shortages
from exactdesk.flow.plan import COLUMN_DOUBTS, SHEET_DOUBTS
from exactdesk.flow.remembered import SavedMapping
from exactdesk.flow.table import Table, Workbook
from exactdesk.flow.template_headings import template_mapping
from exactdesk.jobs.connection import Connection
from exactdesk.jobs.desk import Desk
from exactdesk.jobs.known import Asked, in_exact_online, in_history, known_entry, mark_deleted
from exactdesk.jobs.mapping_session import MappingSession, View, read_saved
from exactdesk.jobs.marked import CameBack, came_back, take_up, template_kind
from exactdesk.jobs.post import PostRun, RunResult
from exactdesk.jobs.progress import Progress, Report, silent
from exactdesk.jobs.run_control import RunControl
from exactdesk.jobs.settle import settle_interrupted
from exactdesk.jobs.write_down import write_down
from exactdesk.kinds import KINDS, kind_named
from exactdesk.problems import Problem, Severity
from exactdesk.store import mappings, numbers


class ImportSession(MappingSession):
    """One workbook for one administration.

    Attributes:
        worked: the draft worked out; None before the first `work_out`, and stale while `is_stale`.
        known: documents that are booked already, as far as anybody asked.
        is_fully_compared: whether everything in Exact Online that may look like a document was compared with it; what has the same number
            always is.
        warnings: about the run as a whole, besides what is wrong in the documents: entry numbers that do not suffice. As of the last
            look for duplicates.
    """

    def __init__(
        self, desk: Desk, division: Division, reference: ReferenceBook, workbook: Workbook, *, site: str, user_name: str
    ) -> None:
        super().__init__(desk, division, reference, workbook, site=site)
        self.user_name = user_name
        self.came_back: CameBack | None = None
        self.worked: Worked | None = None
        self.known: tuple[KnownDocument, ...] = ()
        self.is_fully_compared = True
        self.warnings: tuple[Problem, ...] = ()
        self._asked_online: set[Asked] = set()
        self._known_items: set[ItemId] = set()

    @property
    def is_stale(self) -> bool:
        """Whether the draft has changed since it was last worked out."""
        return self.timeline is not None and (self.worked is None or self.worked.draft is not self.timeline.now)

    @property
    def fresh(self) -> Worked | None:
        return None if self.is_stale else self.worked

    @property
    def is_new_mapping(self) -> bool:
        """Whether nothing was ever posted with these columns as far as this computer remembers: the first document deserves a proof."""
        return self.came_back is None and (self.view is None or self.view.recognised is None)

    async def choose_sheet(
        self,
        index: int | None = None,
        *,
        kind: str | None = None,
        header_row: int | None = None,
        block: int | None = None,
        mapping: ColumnMapping | None = None,
        report: Report = silent,
    ) -> View:
        """Understands a sheet anew and begins a draft of it; edits made before are gone.

        Args:
            index: of the sheet in the workbook; None for the likeliest.
            kind: name of the kind; None to find it.
            header_row: number of the heading row, `NO_HEADER` for none; None to find it.
            block: which of several tables side by side; None when not chosen.
            mapping: to be used instead of a saved or suggested one; its header row counts where `header_row` is None.
            report: hears how far it is.
        """
        report(Progress(what="understanding-sheet"))
        is_untold = kind is None and mapping is None and header_row is None and block is None
        template = template_kind(self.workbook) if is_untold else None
        kind = template.name if template else kind
        self.came_back = None
        if is_untold:
            self.came_back = await came_back(self.desk, self.workbook, self.site, int(self.division.code))
        if self.came_back is not None:
            mapping, index = self.came_back.mapping, self.came_back.sheet if index is None else index
        table = self.workbook.tables[self.workbook.likely if index is None else index]
        saved: Sequence[SavedMapping] = ()
        if mapping is None:
            saved = await asyncio.to_thread(mappings.saved, self.desk.database, self.site, self.division.code, kind)
        self.view = await asyncio.to_thread(_understand, table, self.reference, saved, mapping, kind, header_row, block)
        recognised = self.view.recognised
        if recognised is not None:
            await asyncio.to_thread(mappings.mark_used, self.desk.database, recognised.id, self.desk.clock())
        suggested = self.view.suggestion.mapping
        if template is not None:
            suggested = template_mapping(template, self.view.layout, suggested)
        self._begin_draft(mapping or (read_saved(recognised) if recognised else suggested))
        if self.came_back is not None:
            await self._take_up(self.came_back)
        return self.view

    async def take_over(self, draft: Draft, *, only_own: bool = False) -> None:
        """Goes on with a draft of this very workbook that was made for another administration: the same sheet, columns and edits.

        What was decided there about single documents is left there. `only_own` is that of `Draft`.
        """
        index = next(at for at, each in enumerate(self.workbook.tables) if each is draft.table)
        await self.choose_sheet(index, kind=draft.kind.name, mapping=draft.mapping)
        self.timeline = Timeline(now=replace(self.draft, edits=draft.edits, doubts=draft.doubts, only_own=only_own))

    def choose_kind(self, kind: str) -> None:
        """Begins the draft anew as another kind, with the mapping that fits it best."""
        assert self.view is not None
        suggestion = suggest(self.view.table, self.view.layout, KINDS, self.reference, kind)
        doubts = doubts_about(self.view.table, self.view.layout, suggestion, is_told=False)
        self.view = replace(self.view, suggestion=suggestion, recognised=None, doubts=doubts)
        self.came_back = None
        self._begin_draft(suggestion.mapping)

    def answer_columns(self) -> None:
        """Takes the columns as a person named them: what was uncertain about them is no longer asked."""
        kept = tuple(problem for problem in self.draft.doubts if problem.code not in COLUMN_DOUBTS)
        self.change("map-column", lambda draft: replace(draft, doubts=kept))

    async def work_out(self) -> Worked:
        """The draft worked out: documents, problems, plan. Quick where little changed."""
        draft, earlier = self.draft, self.worked
        today = self.desk.clock().astimezone().date()
        notes = () if self.is_fully_compared else (Problem(code="not-all-compared", severity=Severity.NOTE),)
        worked = await asyncio.to_thread(work_out, draft, self.reference, self.known, today, earlier, notes)
        if self.timeline is not None and self.timeline.now is draft:
            self.worked = worked
        return worked

    async def look_for_duplicates(self, connection: Connection | None, *, report: Report = silent) -> Worked:
        """The draft worked out against what is booked already: in the history and, with a connection, in Exact Online.

        In Exact Online documents are looked for in bulk, and again only where number, relation or day have changed.
        """
        worked = await self.work_out() if self.is_stale or self.worked is None else self.worked
        side = self.draft.kind.side
        if side is None:
            return worked
        report(Progress(what="looking-for-duplicates"))
        if connection is not None:  # a document that nobody knows of is neither booked nor free
            await settle_interrupted(self.desk, connection, self.division, report=report)
        asked = self._asked_of(worked)
        online = {one.entry_id: one for one in self.known if one.source is KnownFrom.EXACT_ONLINE}
        if connection is not None and (new := [each for each in asked if each not in self._asked_online]):
            entries, is_complete = await in_exact_online(connection, self.division.code, side, new)
            online |= {entry.id: known_entry(entry, self.reference) for entry in entries}
            self._asked_online.update(new)
            self.is_fully_compared = self.is_fully_compared and is_complete
        booked = await self._in_history(side, asked)
        if connection is not None:
            doubted = await asyncio.to_thread(self._missing_online, worked, booked, online.keys())
            if doubted and await mark_deleted(self.desk, connection, self.division.code, side, doubted):
                booked = await self._in_history(side, asked)
        self._known_items |= booked.keys()
        self.known = (*booked.values(), *online.values())
        self.worked = None
        worked = await self.work_out()
        self.warnings = await self._warnings(worked)
        return worked

    async def _warnings(self, worked: Worked) -> tuple[Problem, ...]:
        ranges = await asyncio.to_thread(numbers.ranges, self.desk.database, self.site, self.division.code)
        return shortages(ranges, (item.entry for item in worked.plan.ready if item.entry is not None))

    def _asked_of(self, worked: Worked) -> list[Asked]:
        """The documents that can be looked for, each once."""
        found = (
            Asked(number=one.summary.number, relation=one.summary.relation_id, day=one.summary.day)
            for one in worked.checked
            if one.summary.number
        )
        return list(dict.fromkeys(found))

    async def _in_history(self, side: Side, asked: Sequence[Asked]) -> Mapping[ItemId, KnownDocument]:
        numbers = [each.number for each in asked]
        relations = [each.relation for each in asked if each.relation is not None]
        return await asyncio.to_thread(in_history, self.desk, self.site, self.division.code, side, numbers, relations)

    def _missing_online(
        self, worked: Worked, booked: Mapping[ItemId, KnownDocument], online: Set[EntryId | None]
    ) -> Mapping[ItemId, KnownDocument]:
        """What the history has of these documents and Exact Online did not name, although it was asked for their numbers."""
        index, kind = KnownDocuments(booked.values()), self.draft.kind
        verdicts = (index.verdict(one.document, one.summary, kind) for one in worked.checked)
        entries = {entry for verdict in verdicts if verdict is not None for entry in verdict.entries} - online
        return {item: known for item, known in booked.items() if known.entry_id in entries and not known.is_deleted}

    async def begin_run(
        self,
        connection: Connection,
        *,
        report: Report = silent,
        on_item: Callable[[BatchItem], None] = lambda _: None,
        control: RunControl | None = None,
        settle_after: timedelta | None = None,
        wants_proof: bool = False,
    ) -> tuple[PostRun, tuple[BatchItem, ...]]:
        """Writes the whole plan into the history, and gives the run that posts it with its documents.

        What was changed since duplicates were looked for is looked for first. Raises what that raises, and `StoreError`.
        """
        worked = await self.work_out() if self.is_stale or self.worked is None else self.worked
        if self.draft.kind.side is not None and not self._asked_online.issuperset(self._asked_of(worked)):
            worked = await self.look_for_duplicates(connection, report=report)
        batch, items = await asyncio.to_thread(
            write_down,
            self.desk,
            self.workbook,
            worked,
            division=self.division,
            site=self.site,
            user_name=self.user_name,
            wants_proof=wants_proof,
            follows=self.came_back,
        )
        run = PostRun(
            desk=self.desk,
            connection=connection,
            division=self.division,
            batch=batch,
            report=report,
            on_item=on_item,
            control=control or RunControl(),
            known=frozenset(self._known_items),
            asked_at=self.reference.read_at,
        )
        if settle_after is not None:
            run.settle_after = settle_after
        return run, items

    async def post(self, connection: Connection, *, report: Report = silent, wants_proof: bool = False) -> RunResult:
        """Writes the plan down and posts it, from beginning to end."""
        run, items = await self.begin_run(connection, report=report, wants_proof=wants_proof)
        return await run.post(items)

    def _begin_draft(self, mapping: ColumnMapping) -> None:
        assert self.view is not None
        self.worked = None
        self.timeline = None
        if mapping.kind:
            draft = Draft(
                table=self.view.table,
                layout=self.view.layout,
                mapping=mapping,
                kind=kind_named(mapping.kind),
                doubts=self.view.doubts,
            )
            self.timeline = Timeline(now=draft)

    async def _take_up(self, found: CameBack) -> None:
        """Begins the draft of a workbook that came back with what is known of its documents."""
        today = self.desk.clock().astimezone().date()

        def worked(draft: Draft) -> Worked:
            return work_out(draft, self.reference, (), today)

        self.timeline = Timeline(now=await asyncio.to_thread(take_up, self.draft, found, worked))


def _understand(
    table: Table,
    reference: ReferenceBook,
    saved: Sequence[SavedMapping],
    mapping: ColumnMapping | None,
    kind: str | None,
    header_row: int | None,
    block: int | None,
) -> View:
    wanted = header_row if header_row is not None or mapping is None else mapping.header_row
    which = block if block is not None or mapping is None else mapping.block
    layout = read_layout(table, wanted, which)
    chosen = kind or (mapping.kind if mapping and mapping.kind else None)
    suggestion = suggest(table, layout, KINDS, reference, chosen)
    headings = [column.heading for column in layout.columns]
    recognised = next((each for each in saved if recognises(each.signature, headings)), None)
    is_told = mapping is not None or recognised is not None
    doubts = doubts_about(table, layout, suggestion, is_told=is_told)
    return View(table=table, layout=layout, suggestion=suggestion, recognised=recognised, doubts=doubts)


def doubts_about(table: Table, layout: Layout, suggestion: Suggestion, *, is_told: bool) -> tuple[Problem, ...]:
    """What is not certain of a sheet as a whole; `is_told` when a person has named its columns."""
    asked = SHEET_DOUBTS - COLUMN_DOUBTS if is_told else SHEET_DOUBTS
    found = inspect_read(table, layout, suggestion, KINDS)
    return tuple(problem for problem in found.problems if problem.code in asked)
