"""The client's workbook back after an import: what became of each row, and on the cells at fault what is wrong.

The file that was dropped is given back itself where that can be done without touching anything else in it; else a workbook with the rows
that are not booked. Either is known again when it is dropped after repair (see `jobs.marked`).
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from exactdesk.errors import SheetError, UsageError
from exactdesk.flow.column_mapping import ColumnMapping
from exactdesk.flow.history import Batch, BatchItem, RowText
from exactdesk.flow.kept import kept_problems, kept_row
from exactdesk.flow.layout import read_layout
from exactdesk.flow.queue import ItemState
from exactdesk.flow.remedies import field_at_fault
from exactdesk.flow.table import BATCH_MARK, ROWS_MARK, Table
from exactdesk.jobs import history
from exactdesk.jobs.desk import Desk
from exactdesk.jobs.papers import write_file
from exactdesk.kinds import kind_named
from exactdesk.kinds.document import MappedRow
from exactdesk.kinds.kind import Kind, Level
from exactdesk.problems import Problem
from exactdesk.sheets.give_back import GiveBack, give_back, what_breaks
from exactdesk.sheets.limits import Limits
from exactdesk.sheets.notes import AUTHOR
from exactdesk.sheets.reader import workbook_of
from exactdesk.sheets.source import fetch
from exactdesk.sheets.xml_edits import CannotEditError
from exactdesk.store import past

HEADING = "ExactDesk"
"""Heading of the column with the states, in every language: by it the column is found again."""

FAULTY = frozenset({ItemState.REFUSED, ItemState.HELD_BACK})
"""States of documents that get a note."""

_FAMILIES = ("relation_", "vat_")
"""Beginnings of fields that say the same in several ways."""

_BOOKED = frozenset({ItemState.POSTED, ItemState.CREDITED})
_LIMITS = Limits()


@dataclass(frozen=True, slots=True, kw_only=True)
class BackWords:
    """What a face says in a workbook that is given back.

    Attributes:
        status: what became of a document.
        note: why it is not booked.
        problem: what is wrong in one cell.
        settled: of an earlier note that no longer holds.
        rows: name of the sheet with rows of a file that cannot be given back itself.
    """

    status: Callable[[BatchItem], str]
    note: Callable[[BatchItem], str]
    problem: Callable[[Problem], str]
    settled: str
    rows: str


@dataclass(frozen=True, slots=True, kw_only=True)
class GaveBack:
    """A workbook that was written.

    Attributes:
        path: where; its ending is that of the client's file where that was given back.
        is_own: whether it is the client's own file.
        why_not: code of the reason where it is not; empty where it is.
        breaks: codes of what no longer holds in it.
        open_rows: rows that are not booked.
    """

    path: Path
    is_own: bool
    why_not: str = ""
    breaks: tuple[str, ...] = ()
    open_rows: int = 0


async def give_workbook_back(desk: Desk, batch: str, target: Path, words: BackWords) -> GaveBack:
    """Writes the workbook. Raises `UsageError`: `batch-unknown`, `paper-not-written`, `rows-not-kept`; `StoreError`.

    Args:
        desk: the desk.
        batch: id of the import.
        target: the file to write; its ending follows the client's file.
        words: what is said in it.
    """
    detail = await history.batch_detail(desk, batch)
    if detail is None:
        raise UsageError("batch-unknown", batch=batch)
    return await asyncio.to_thread(_write, desk, detail.batch, detail.items, target, words)


def _write(desk: Desk, batch: Batch, items: Sequence[BatchItem], target: Path, words: BackWords) -> GaveBack:
    open_rows = sum(len(item.rows) for item in items if item.state not in _BOOKED)
    source = Path(batch.file)
    try:
        data, table = _own_file(batch, source)
        content = give_back(data, _what(desk, batch, items, table, words), file=source.name, limits=_LIMITS)
        broken = what_breaks(data, file=source.name, limits=_LIMITS)
    except _NotOwnError as why:
        path = target.with_suffix(".xlsx")
        write_file(path, _rows(desk, batch, items, words))
        return GaveBack(path=path, is_own=False, why_not=why.code, open_rows=open_rows)
    except (CannotEditError, SheetError):
        path = target.with_suffix(".xlsx")
        write_file(path, _rows(desk, batch, items, words))
        return GaveBack(path=path, is_own=False, why_not="own-file-not-editable", open_rows=open_rows)
    path = target.with_suffix(source.suffix)
    write_file(path, content)
    return GaveBack(path=path, is_own=True, breaks=broken, open_rows=open_rows)


class _NotOwnError(Exception):
    """The client's own file cannot be given back; `code` says why."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


def _own_file(batch: Batch, path: Path) -> tuple[bytes, Table]:
    """The file that was dropped, unchanged since, and the sheet of it."""
    if not batch.file:
        raise _NotOwnError("own-file-pasted")
    if path.suffix.lower() not in (".xlsx", ".xlsm"):
        raise _NotOwnError("own-file-other-format")
    try:
        source = fetch(path, _LIMITS)
    except SheetError as error:
        raise _NotOwnError("own-file-gone") from error
    if source.fingerprint != batch.fingerprint:
        raise _NotOwnError("own-file-changed")
    found = workbook_of(source, path)
    if found.format != "xlsx":
        raise _NotOwnError("own-file-other-format")
    table = next((each for each in found.tables if each.sheet == batch.sheet), None)
    if table is None:
        raise _NotOwnError("own-file-changed")
    return source.data, table


def _what(desk: Desk, batch: Batch, items: Sequence[BatchItem], table: Table, words: BackWords) -> GiveBack:
    mapping = ColumnMapping.from_json(json.loads(batch.mapping))
    header = read_layout(table, mapping.header_row, mapping.block).header_row
    present = {row.number: row for row in table.rows}
    column = None
    if header in present:
        texts = [str(cell or "").strip() for cell in present[header].cells]
        column = texts.index(HEADING) if HEADING in texts else None
    return GiveBack(
        sheet=batch.sheet,
        heading=(header, HEADING) if header is not None else None,
        statuses={row: words.status(item) for item in items for row in item.rows if row in present},
        notes=_notes(desk, batch, items, words),
        settled=words.settled,
        column=column,
        mark=f"{BATCH_MARK}{batch.id}",
    )


def _notes(desk: Desk, batch: Batch, items: Sequence[BatchItem], words: BackWords) -> dict[tuple[int, int], str]:
    """Text by cell: everything that is wrong with each document at fault, on the very cell where it is known which."""
    wrong = past.item_wrong(desk.database, batch.id)
    texts: dict[tuple[int, int], list[str]] = {}
    for item in items:
        if item.state not in FAULTY:
            continue
        rows = {row: kept_row(row, text) for row, text in past.item_read(desk.database, item.id).items()}
        places = _Places(kind_named(batch.kind), rows)
        held = kept_problems(wrong[item.id]) if item.state is ItemState.HELD_BACK and item.id in wrong else ()
        for problem in held:
            for cell in places.of(problem):
                texts.setdefault(cell, []).append(words.problem(problem))
        if not held:
            for cell in places.of_field(field_at_fault(item.code, item.facts)):
                texts.setdefault(cell, []).append(words.note(item))
    return {cell: "\n".join(dict.fromkeys(lines)) for cell, lines in texts.items()}


@dataclass(frozen=True, slots=True)
class _Places:
    """Which cells of the sheet say what of one document."""

    kind: Kind
    rows: Mapping[int, MappedRow]

    def of(self, problem: Problem) -> list[tuple[int, int]]:
        """The cell of a problem; of one that has none, that of its field, or of the document's number."""
        where = problem.where
        if where.row is not None and where.column is not None:
            return [(where.row, where.column)]
        found = self._cell(where.row, where.field) if where.row is not None and where.field else None
        return [found] if found is not None else self.of_field(where.field or "")

    def of_field(self, name: str) -> list[tuple[int, int]]:
        """The cells that a field of the document was read from: one of the document, those of all lines where each line has its own.

        Exact Online does not say which line it means. Where no cell says it, the one with the number stands for the document.
        """
        field = self.kind.field_by_name.get(name)
        rows = list(self.rows) if field is not None and field.level is Level.LINE else list(self.rows)[:1]
        cells = [cell for row in rows if (cell := self._cell(row, name)) is not None]
        first = next(iter(self.rows), None)
        if cells or first is None:
            return cells
        own = self._cell(first, self.kind.number_field)
        columns = [each.column for each in self.rows[first].fields.values() if each.column is not None]
        return [own] if own is not None else [(first, min(columns))] if columns else []

    def _cell(self, row: int, name: str) -> tuple[int, int] | None:
        """The cell of a field, or of another that says the same: the name of a relation without a code, the percentage of a VAT code."""
        told = self.rows[row].fields if row in self.rows else {}
        family = next((each for each in _FAMILIES if name.startswith(each)), None)
        names = [name, *(other for other in told if family is not None and other.startswith(family))]
        columns = (told[each].column for each in names if each in told)
        column = next((each for each in columns if each is not None), None)
        return None if column is None else (row, column)


def _rows(desk: Desk, batch: Batch, items: Sequence[BatchItem], words: BackWords) -> bytes:
    """A workbook with the rows of what is not booked, as they stood."""
    open_items = [item for item in items if item.state not in _BOOKED]
    kept: dict[int, RowText] = {}
    for item in open_items:
        kept |= {text.row: text for text in past.item_rows(desk.database, item.id)}
    if not kept or not batch.headings:
        raise UsageError("rows-not-kept", file=batch.file_name or "–")
    status = {row: words.status(item) for item in open_items for row in item.rows}
    numbers = sorted(kept)
    width = max(max((len(text.cells) for text in kept.values()), default=0), max(batch.headings, default=0) + 1)
    headings = [batch.headings.get(index, "") for index in range(width)]
    cells = [[*kept[row].cells, *[""] * (width - len(kept[row].cells)), status[row]] for row in numbers]
    at = {row: place for place, row in enumerate(numbers)}
    notes = _notes(desk, batch, items, words)
    from exactdesk.papers.rows import rows_workbook  # openpyxl takes long to load, and most starts need none of it

    return rows_workbook(
        words.rows,
        [*headings, HEADING],
        cells,
        notes={(at[row], column): text for (row, column), text in notes.items() if row in at},
        author=AUTHOR,
        mark=f"{ROWS_MARK}{batch.id}",
    )


def suggested_name(batch: Batch) -> str:
    """A name for the workbook, after the client's file."""
    stem, _, ending = batch.file_name.rpartition(".")
    is_workbook = ending.lower() in ("xlsx", "xlsm")
    return f"{stem or batch.file_name or HEADING} {HEADING}.{ending if is_workbook else 'xlsx'}"
