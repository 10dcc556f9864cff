"""Data rows become fields: each cell read as its field's type, with what the mapping adds, and every fault with its cell."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from exactdesk.flow.carry import Carrier
from exactdesk.flow.cells import Reading, reader_for
from exactdesk.flow.column_mapping import ColumnMapping, mapped_columns
from exactdesk.flow.dates import DateConvention, DayOrder
from exactdesk.flow.layout import Layout, LayoutColumn
from exactdesk.flow.parsing import AmountConvention, Mark, is_blank, plain_text
from exactdesk.flow.table import CellFault, CellValue, Row, Table
from exactdesk.kinds.document import FieldValue, MappedRow, Origin
from exactdesk.kinds.kind import Kind
from exactdesk.problems import Problem, Severity, Where

_NO_EDITS: Mapping[tuple[int, str], str] = MappingProxyType({})
_WARNED = frozenset(["code-is-date", "code-is-flag", "vat-rate-in-words"])


@dataclass(slots=True)
class _Column:
    """One mapped column: how its cells are read, and what was read already (the same text means the same all through a column)."""

    source: LayoutColumn | None
    read: Callable[[CellValue, str], Reading]
    words: Mapping[str, str]
    known: dict[object, tuple[Reading, Origin]] = field(default_factory=dict)

    def value(self, cell: CellValue, shown: str) -> tuple[Reading, Origin]:
        key: object = (cell, shown) if shown or isinstance(cell, bool) else cell
        found = self.known.get(key)
        if found is None:
            found = self.known[key] = self._value(cell, shown)
        return found

    def _value(self, cell: CellValue, shown: str) -> tuple[Reading, Origin]:
        text = plain_text(cell, shown)
        word = self.words.get(text)
        if word is None and self.words:
            word = self.words.get(text.casefold())
        if word is None:
            return self.read(cell, shown), Origin.SHEET
        read = self.read(word, "")
        return replace(read, text=text), Origin.TRANSLATED


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
    return _Reader(table, layout, mapping, kind, edits).run()


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

    def run(self) -> tuple[tuple[MappedRow, ...], tuple[Problem, ...]]:
        wanted = set(self._layout.data_rows)
        rows = [row for row in self._table.rows if row.number in wanted]
        columns = {name: each.source.index for name, each in self._columns.items() if each.source is not None}
        carrier = Carrier(self._table, self._layout, self._kind, columns)
        for name, (reading, _) in self._constants.items():
            if reading.problem is not None:
                self._problems.append(self._problem(reading, name, None, None))
        mapped = []
        for row in rows:
            fields = self._fields(row)
            self._edit(row, fields)
            carrier.fill(row, fields)
            self._fill_defaults(row, fields)
            mapped.append(MappedRow(row=row.number, fields=fields))
        if carrier.carried:
            facts = {"count": str(carrier.carried)}
            self._problems.append(
                Problem(code="blank-means-same", severity=Severity.NOTE, where=self._place, facts=facts)
            )
        return tuple(mapped), tuple(self._problems)

    def _fields(self, row: Row) -> dict[str, FieldValue]:
        number = row.number
        shown, faults = self._table.shown, self._table.faults
        fields: dict[str, FieldValue] = {}
        for name, column in self._columns.items():
            source = column.source
            if source is None:
                continue
            index = source.index
            place = (number, index)
            fault = faults.get(place) if faults else None
            cell = row.cell(index)
            if fault is not None:
                fields[name] = FieldValue(None, plain_text(cell), number, index)
                if (number, name) not in self._edits:
                    self._problems.append(self._fault(fault, cell, name, number, source))
                continue
            if cell is None or cell == "" or is_blank(cell):
                fields[name] = FieldValue(None, "", number, index)
                continue
            reading, origin = column.value(cell, shown.get(place, "") if shown else "")
            fields[name] = FieldValue(reading.value, reading.text, number, index, origin)
            if reading.problem is not None and (number, name) not in self._edits:
                self._problems.append(self._problem(reading, name, number, source))
        for name, (reading, origin) in self._constants.items():
            fields[name] = FieldValue(reading.value, reading.text, number, None, origin)
        return fields

    def _fill_defaults(self, row: Row, fields: dict[str, FieldValue]) -> None:
        for name, reading in self._defaults.items():
            present = fields.get(name)
            if present is None or (present.value is None and not present.text):
                column = present.column if present is not None else None
                fields[name] = FieldValue(reading.value, reading.text, row.number, column, Origin.DEFAULT)

    def _edit(self, row: Row, fields: dict[str, FieldValue]) -> None:
        if not self._edits:
            return
        for name, reader in self._readers.items():
            typed = self._edits.get((row.number, name))
            if typed is None:
                continue
            column = reader.source.index if reader.source is not None else None
            if not typed.strip():
                fields[name] = FieldValue(None, "", row.number, column, Origin.EDITED)
                continue
            reading, _ = reader.value(typed, "")
            fields[name] = FieldValue(reading.value, reading.text, row.number, column, Origin.EDITED)
            if reading.problem is not None:
                self._problems.append(self._problem(reading, name, row.number, reader.source))

    def _where(self, name: str, row: int | None, source: LayoutColumn | None) -> Where:
        column = source.index if source is not None else None
        heading = source.heading if source is not None else ""
        return replace(self._place, row=row, column=column, heading=heading, field=name)

    def _problem(self, reading: Reading, name: str, row: int | None, source: LayoutColumn | None) -> Problem:
        problem = reading.problem
        assert problem is not None
        severity = Severity.WARN if problem.code in _WARNED else Severity.STOP
        return Problem(
            code=problem.code,
            severity=severity,
            where=self._where(name, row, source),
            value=reading.text,
            facts=problem.facts,
        )

    def _fault(self, fault: CellFault, cell: CellValue, name: str, row: int, source: LayoutColumn) -> Problem:
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
