"""Data rows become fields: each cell read as its field's type, with what the mapping adds, and every fault with its cell."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from exactdesk.flow.carry import Carrier
from exactdesk.flow.cells import Reading, reader_for
from exactdesk.flow.column_mapping import ColumnMapping, mapped_columns
from exactdesk.flow.dates import DateConvention, DayOrder
from exactdesk.flow.layout import Layout, LayoutColumn
from exactdesk.flow.parsing import AmountConvention, Mark, Unreadable, is_blank, plain_text
from exactdesk.flow.table import CellFault, CellValue, Row, Table
from exactdesk.kinds.document import FieldValue, MappedRow, Origin, Value
from exactdesk.kinds.kind import Kind
from exactdesk.problems import Problem, Severity, Where

_NO_EDITS: Mapping[tuple[int, str], str] = MappingProxyType({})
_WARNED = frozenset(["code-is-date", "code-is-flag", "vat-rate-in-words"])


_REMEMBERED = 10_000
"""Different texts of a column that are remembered: a column with more of them hardly says the same twice."""

_Told = tuple[Value, str, Origin, Unreadable | None]
"""What a cell means: value, text, where it came from, and why it cannot be read."""


@dataclass(slots=True)
class _Column:
    """One mapped column: how its cells are read, and what was read already (the same text means the same all through a column)."""

    source: LayoutColumn | None
    read: Callable[[CellValue, str], Reading]
    words: Mapping[str, str]
    known: dict[object, _Told] = field(default_factory=dict)

    def value(self, cell: CellValue, shown: str) -> _Told:
        key: object = (cell, shown) if shown or type(cell) is bool else cell
        found = self.known.get(key)
        if found is None:
            found = self._value(cell, shown)
            if len(self.known) < _REMEMBERED:
                self.known[key] = found
        return found

    def _value(self, cell: CellValue, shown: str) -> _Told:
        if is_blank(cell):
            return None, "", Origin.SHEET, None
        if self.words:
            text = plain_text(cell, shown)
            word = self.words.get(text)
            if word is None:
                word = self.words.get(text.casefold())
            if word is not None:
                read = self.read(word, "")
                return read.value, text, Origin.TRANSLATED, read.problem
        read = self.read(cell, shown)
        return read.value, read.text, Origin.SHEET, read.problem


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadRows:
    """The data rows of a sheet as they were read, with what reading them again after an edit takes over.

    Attributes:
        rows: by field, in sheet order.
        problems: all that is wrong with them.
        bare: the fields of each of `rows` before cells above and defaults filled the empty ones.
        said: the problems of single cells, by row number.
    """

    rows: tuple[MappedRow, ...]
    problems: tuple[Problem, ...]
    bare: tuple[Mapping[str, FieldValue], ...]
    said: Mapping[int, tuple[Problem, ...]]


def read_rows(
    table: Table, layout: Layout, mapping: ColumnMapping, kind: Kind, edits: Mapping[tuple[int, str], str] = _NO_EDITS
) -> tuple[tuple[MappedRow, ...], tuple[Problem, ...]]:
    """The data rows as fields of a kind, in sheet order, and what is wrong with them.

    Args:
        table: the sheet.
        layout: which of its rows are data.
        mapping: which column is which field; fixed values go before columns, defaults fill empty cells.
        kind: its fields say how a cell is read.
        edits: by (row number, field name): the text that the user typed; read like a cell of the same column.

    Values that cannot be read are None and have a problem. Empty cells of document fields get the value above where a merged cell
    or the habit "blank means same" says so, never over the border of another document.
    """
    read = read_sheet(table, layout, mapping, kind, edits)
    return read.rows, read.problems


def read_sheet(
    table: Table,
    layout: Layout,
    mapping: ColumnMapping,
    kind: Kind,
    edits: Mapping[tuple[int, str], str] = _NO_EDITS,
    earlier: ReadRows | None = None,
    touched: AbstractSet[int] = frozenset(),
) -> ReadRows:
    """What `read_rows` gives, from which it can be had again after an edit for little.

    Args:
        table, layout, mapping, kind, edits: see `read_rows`.
        earlier: what was read of the same sheet in the same way, but for edits. A row that says the same is the same object again.
        touched: the rows whose edits are others than then.
    """
    return _Reader(table, layout, mapping, kind, edits).run(earlier, touched)


class _Reader:
    def __init__(
        self, table: Table, layout: Layout, mapping: ColumnMapping, kind: Kind, edits: Mapping[tuple[int, str], str]
    ) -> None:
        self._table, self._layout, self._mapping, self._kind, self._edits = table, layout, mapping, kind, edits
        self._place = Where(file=table.file, sheet=table.sheet)
        self._problems: list[Problem] = []
        by_field, absent = mapped_columns(layout, mapping)
        for name in absent:
            facts = {"column": name}
            self._problems.append(
                Problem(code="mapped-column-absent", severity=Severity.WARN, where=self._place, facts=facts)
            )
        self._columns: dict[str, _Column] = {}
        self._readers: dict[str, _Column] = {}
        self._constants: dict[str, tuple[Reading, Origin]] = {}
        self._defaults: dict[str, Reading] = {}
        for field_ in kind.fields:
            column = by_field.get(field_.name)
            reader = _Column(
                source=column,
                read=reader_for(field_, self._amounts(column), self._dates(column)),
                words=_words(mapping.values.get(field_.name, {})),
            )
            fixed = mapping.fixed.get(field_.name, "")
            if fixed.strip():
                self._constants[field_.name] = (reader.read(fixed, ""), Origin.FIXED)
            elif column is not None:
                self._columns[field_.name] = reader
            default = mapping.defaults.get(field_.name, "")
            if default.strip():
                self._defaults[field_.name] = reader.read(default, "")
            self._readers[field_.name] = reader

    def _amounts(self, column: LayoutColumn | None) -> AmountConvention:
        learned = column.profile.amounts if column is not None else AmountConvention()
        if self._mapping.decimal_mark is not None and learned.mark in (Mark.UNDECIDED, Mark.MIXED):
            return AmountConvention(self._mapping.decimal_mark)
        return learned

    def _dates(self, column: LayoutColumn | None) -> DateConvention:
        learned = column.profile.dates if column is not None else DateConvention(span=self._layout.span)
        if self._mapping.day_order is not None and learned.order in (DayOrder.UNCLEAR, DayOrder.DAY_FIRST_ASSUMED):
            return DateConvention(self._mapping.day_order, learned.span)
        return learned

    def run(self, earlier: ReadRows | None, touched: AbstractSet[int]) -> ReadRows:
        wanted = set(self._layout.data_rows)
        columns = {name: each.source.index for name, each in self._columns.items() if each.source is not None}
        carrier = Carrier(self._table, self._layout, self._kind, columns)
        for name, (reading, _) in self._constants.items():
            if reading.problem is not None:
                self._problems.append(self._problem(reading.problem, reading.text, name, None, None))
        cells = tuple((name, index, self._columns[name]) for name, index in columns.items())
        edited = {row for row, _ in self._edits}
        general, said = self._problems, {}
        rows: list[MappedRow] = []
        bares: list[Mapping[str, FieldValue]] = []
        for row in self._table.rows:
            number = row.number
            if number not in wanted:
                continue
            before = earlier.rows[len(rows)] if earlier is not None else None
            if earlier is not None and number not in touched:
                bare = earlier.bare[len(rows)]
                if number in earlier.said:
                    said[number] = earlier.said[number]
            else:
                self._problems = []
                read = self._fields(row, cells)
                if number in edited:
                    self._edit(row, read)
                if self._problems:
                    said[number] = tuple(self._problems)
                bare = read
            fields = carrier.fill(row, bare)
            if self._defaults:
                fields = self._with_defaults(row, fields)
            bares.append(bare)
            if before is not None and (before.fields is fields or before.fields == fields):
                rows.append(before)
            else:
                rows.append(MappedRow(row=number, fields=fields))
        problems = [*general, *(problem for found in said.values() for problem in found)]
        if carrier.carried:
            facts = {"count": str(carrier.carried)}
            problems.append(Problem(code="blank-means-same", severity=Severity.NOTE, where=self._place, facts=facts))
        return ReadRows(rows=tuple(rows), problems=tuple(problems), bare=tuple(bares), said=said)

    def _fields(self, row: Row, columns: tuple[tuple[str, int, _Column], ...]) -> dict[str, FieldValue]:
        number, cells = row.number, row.cells
        shown, faults = self._table.shown, self._table.faults
        width = len(cells)
        fields: dict[str, FieldValue] = {}
        for name, index, column in columns:
            cell = cells[index] if index < width else None
            if faults:
                fault = faults.get((number, index))
                if fault is not None:
                    fields[name] = FieldValue(None, plain_text(cell), number, index)
                    if (number, name) not in self._edits:
                        self._problems.append(self._fault(fault, cell, name, number, column.source))
                    continue
            if cell is None:
                fields[name] = FieldValue(None, "", number, index)
                continue
            told = None if shown or type(cell) is bool else column.known.get(cell)
            if told is None:
                told = column.value(cell, shown.get((number, index), "") if shown else "")
            value, text, origin, problem = told
            fields[name] = FieldValue(value, text, number, index, origin)
            if problem is not None and (number, name) not in self._edits:
                self._problems.append(self._problem(problem, text, name, number, column.source))
        for name, (reading, origin) in self._constants.items():
            fields[name] = FieldValue(reading.value, reading.text, number, None, origin)
        return fields

    def _with_defaults(self, row: Row, fields: Mapping[str, FieldValue]) -> Mapping[str, FieldValue]:
        filled: dict[str, FieldValue] = {}
        for name, reading in self._defaults.items():
            present = fields.get(name)
            if present is None or (present.value is None and not present.text):
                column = present.column if present is not None else None
                filled[name] = FieldValue(reading.value, reading.text, row.number, column, Origin.DEFAULT)
        return {**fields, **filled} if filled else fields

    def _edit(self, row: Row, fields: dict[str, FieldValue]) -> None:
        for name, reader in self._readers.items():
            typed = self._edits.get((row.number, name))
            if typed is None:
                continue
            column = reader.source.index if reader.source is not None else None
            if not typed.strip():
                fields[name] = FieldValue(None, "", row.number, column, Origin.EDITED)
                continue
            value, text, _, problem = reader.value(typed, "")
            fields[name] = FieldValue(value, text, row.number, column, Origin.EDITED)
            if problem is not None:
                self._problems.append(self._problem(problem, text, name, row.number, reader.source))

    def _where(self, name: str, row: int | None, source: LayoutColumn | None) -> Where:
        column = source.index if source is not None else None
        heading = source.heading if source is not None else ""
        return replace(self._place, row=row, column=column, heading=heading, field=name)

    def _problem(
        self, problem: Unreadable, text: str, name: str, row: int | None, source: LayoutColumn | None
    ) -> Problem:
        severity = Severity.WARN if problem.code in _WARNED else Severity.STOP
        return Problem(
            code=problem.code,
            severity=severity,
            where=self._where(name, row, source),
            value=text,
            facts=problem.facts,
        )

    def _fault(self, fault: CellFault, cell: CellValue, name: str, row: int, source: LayoutColumn | None) -> Problem:
        where, value = self._where(name, row, source), plain_text(cell)
        match fault:
            case CellFault.ERROR_VALUE:
                return Problem(code="cell-error-value", severity=Severity.STOP, where=where, value=value)
            case CellFault.BAD_NUMBER:
                return Problem(code="cell-bad-number", severity=Severity.STOP, where=where, value=value)
            case CellFault.BAD_DATE:
                return Problem(code="cell-bad-date", severity=Severity.STOP, where=where, value=value)
            case CellFault.FORMULA_WITHOUT_VALUE:
                return Problem(code="cell-not-calculated", severity=Severity.STOP, where=where, value=value)
            case CellFault.BAD_REFERENCE:
                return Problem(code="cell-bad-reference", severity=Severity.STOP, where=where, value=value)
            case CellFault.TWICE:
                return Problem(code="cell-twice", severity=Severity.STOP, where=where, value=value)


def _words(words: Mapping[str, str]) -> Mapping[str, str]:
    return {**{word.casefold(): code for word, code in words.items()}, **words} if words else {}


def value_counts(table: Table, layout: Layout, mapping: ColumnMapping, field_name: str) -> tuple[tuple[str, int], ...]:
    """Each different value in the column of a field with the number of data rows that have it, the commonest first.

    Empty cells are left off; empty when no column is mapped to the field.
    """
    column = mapped_columns(layout, mapping)[0].get(field_name)
    if column is None:
        return ()
    wanted = set(layout.data_rows)
    counts: Counter[str] = Counter()
    for row in table.rows:
        cell = row.cell(column.index)
        if row.number in wanted and not is_blank(cell):
            counts[plain_text(cell, table.shown.get((row.number, column.index), ""))] += 1
    return tuple(sorted(counts.items(), key=lambda each: (-each[1], each[0])))
