"""The rows of the check as a table model: one line per sheet row, the document's own state on its first."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import partial
from types import MappingProxyType
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from exactdesk.flow.draft import Worked
from exactdesk.flow.plan import SETTLED, CheckedDocument, PlannedItem, PlanStatus
from exactdesk.kinds.document import FieldValue, MappedRow, Origin
from exactdesk.kinds.kind import FieldType, Kind
from exactdesk.problems import Problem, Severity
from exactdesk.ui import theme
from exactdesk.ui.field_words import field_word
from exactdesk.ui.formats import Formats
from exactdesk.ui.models import Align, Column, RecordsModel
from exactdesk.ui.pages.import_.problem_list import problem_text, sorted_problems
from exactdesk.ui.pages.import_.signs import FIGURES, SEVERITY_ROLES, status_mark
from exactdesk.ui.palettes import Role
from exactdesk.ui.parts import Mark, plain_tip

Index = QModelIndex | QPersistentModelIndex
PROBLEM_ROLE = int(Qt.ItemDataRole.UserRole) + 10
"""The severity of the worst problem of a cell; None where there is none."""

LOUD = (Severity.STOP, Severity.WARN)
_NOTHING: Mapping[str, Severity] = MappingProxyType({})
_WIDTHS = {FieldType.DATE: 10, FieldType.AMOUNT: 10, FieldType.PERCENTAGE: 6, FieldType.NUMBER: 7, FieldType.CODE: 10}


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class GridRow:
    """One sheet row with the document it belongs to.

    Attributes:
        is_first: it is the first row of its document, which shows the document's state.
        is_locked: the document is booked, by this import or by the one whose workbook came back: nothing of it can be changed.
        words: what it is searched by: its texts as they stand, and the relation as Exact Online names it, without regard to case.
        worst: the severity of the worst problem of each cell that has one, by field.
    """

    mapped: MappedRow
    item: PlannedItem
    checked: CheckedDocument
    is_first: bool
    is_locked: bool
    words: str
    worst: Mapping[str, Severity]

    @property
    def row(self) -> int:
        return self.mapped.row

    def problems_at(self, field: str) -> tuple[Problem, ...]:
        """The problems of a cell."""
        here = self.mapped.row
        return tuple(p for p in self.checked.problems if p.where.field == field and p.where.row == here)


def grid_rows(worked: Worked, posted: frozenset[str]) -> tuple[GridRow, ...]:
    """All rows in the order of the sheet; `posted` are the keys of documents that are booked."""
    rows: dict[int, GridRow] = {}
    for item, checked in zip(worked.plan.items, worked.checked, strict=True):
        first = checked.document.rows[0]
        is_locked = item.key in posted or any(reason.code in SETTLED for reason in item.reasons)
        worst = _worst(checked.problems)
        for line in checked.document.lines:
            parts = [value.text for value in line.fields.values()]
            rows[line.row] = GridRow(
                mapped=line,
                item=item,
                checked=checked,
                is_first=line.row == first,
                is_locked=is_locked,
                words="\n".join((*parts, item.relation_label, str(line.row))).casefold(),
                worst=worst.get(line.row, _NOTHING),
            )
    return tuple(rows[number] for number in sorted(rows))


def _worst(problems: Iterable[Problem]) -> Mapping[int, Mapping[str, Severity]]:
    """The severity of the worst problem of each cell, by sheet row and field."""
    found: dict[int, dict[str, Severity]] = {}
    for problem in sorted_problems(tuple(problems)):
        if problem.where.row is not None and problem.where.field:
            found.setdefault(problem.where.row, {}).setdefault(problem.where.field, problem.severity)
    return found


def grid_fields(worked: Worked) -> tuple[str, ...]:
    """The fields worth a column: those that the sheet or the user fills, and those that something is wrong with."""
    filled: set[str] = set()
    for row in worked.rows[:1]:
        filled.update(row.fields)
    filled.update(name for _, name in worked.draft.edits)
    filled.update(p.where.field for p in worked.problems if p.where.field and p.severity in LOUD)
    return tuple(field.name for field in worked.draft.kind.fields if field.name in filled)


def shown(value: FieldValue | None, formats: Formats) -> str:
    """A value as it was read; what could not be read stays as it stands."""
    if value is None:
        return ""
    read = value.value
    if isinstance(read, bool) or read is None or isinstance(read, str):
        return value.text if not isinstance(read, str) else read
    if isinstance(read, Decimal):
        return formats.amount(read, None)
    return formats.day(read) if isinstance(read, date) else value.text


def _cell(name: str, places: int | None, formats: Formats, row: GridRow) -> str:
    value = row.mapped.fields.get(name)
    if places is not None and value is not None and isinstance(value.value, Decimal):
        return formats.amount(value.value, places)
    return shown(value, formats)


def _sort(name: str, row: GridRow) -> object:
    value = row.mapped.value(name)
    return str(value) if isinstance(value, bool) else value


def grid_columns(
    kind: Kind, names: Iterable[str], formats: Formats, words: Mapping[str, str]
) -> tuple[Column[GridRow], ...]:
    """The columns of the grid; `words` has the headings of the columns that are no fields."""

    def state(row: GridRow) -> Mark | None:
        if not row.is_first:
            return None
        is_unsure = any(reason.code == "unsure-in-earlier-import" for reason in row.item.reasons)
        return Mark(Role.FINE, words["posted"]) if row.is_locked and not is_unsure else status_mark(row.item.status)

    columns: list[Column[GridRow]] = [
        Column(
            key="state",
            heading=words["state"],
            text=lambda row: "",
            sort=lambda row: list(PlanStatus).index(row.item.status),
            mark=state,
            chars=17,
        ),
        Column(
            key="row",
            heading=words["row"],
            text=lambda row: str(row.row),
            sort=lambda row: row.row,
            align=Align.RIGHT,
            chars=4,
        ),
    ]
    for name in names:
        field = kind.field_by_name[name]
        places = 2 if field.type is FieldType.AMOUNT else None
        columns.append(
            Column(
                key=name,
                heading=field_word(name),
                text=partial(_cell, name, places, formats),
                sort=partial(_sort, name),
                align=Align.RIGHT if field.type in FIGURES else Align.LEFT,
                chars=_WIDTHS.get(field.type, 16),
            )
        )
    if kind.totals:
        columns += [
            Column(
                key="relation",
                heading=words["relation"],
                text=lambda row: row.item.relation_label if row.is_first else "",
                chars=22,
            ),
            Column(
                key="total",
                heading=words["total"],
                text=lambda row: formats.money(row.item.gross, row.item.currency) if row.is_first else "",
                sort=lambda row: row.item.gross,
                align=Align.RIGHT,
                chars=13,
            ),
            Column(
                key="period", heading=words["period"], text=lambda row: row.item.period if row.is_first else "", chars=9
            ),
        ]
    return tuple(columns)


class GridModel(RecordsModel[GridRow]):
    """The model of the grid: cells of fields can be edited, faults are tinted.

    Signals:
        typed: the user typed a text in a cell: (`GridRow`, name of the field, text).
    """

    typed = Signal(object, str, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__((), parent)
        self._fields: Mapping[str, FieldType] = {}
        self._as_read = ""

    def use_kind(self, kind: Kind, as_read: str) -> None:
        """`as_read` says how a value stands in the file: "In the file: {text}"."""
        self._fields = {field.name: field.type for field in kind.fields}
        self._as_read = as_read

    def field_at(self, column: int) -> str:
        """The field that a column shows; empty for a column of the document."""
        key = self.columns[column].key
        return key if key in self._fields else ""

    def column_of(self, name: str) -> int:
        """The column of a field; -1 when it has none."""
        return next((at for at, each in enumerate(self.columns) if each.key == name), -1)

    def update_rows(self, rows: Sequence[GridRow]) -> bool:
        """Takes the same rows with new content, each where it stands; False (and nothing done) when they are not the same rows."""
        fresh = {row.row: row for row in rows}
        if len(fresh) != len(self._records) or any(row.row not in fresh for row in self._records):
            return False
        self._records = [fresh[row.row] for row in self._records]
        if self._records and self._columns:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._records) - 1, len(self._columns) - 1))
        return True

    def words(self, row: int) -> str:
        return self._records[row].words

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.isValid() and self.field_at(index.column()) and not self._records[index.row()].is_locked:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        name = self.field_at(index.column())
        if role != Qt.ItemDataRole.EditRole or not name:
            return False
        record = self._records[index.row()]
        told = record.mapped.fields.get(name)
        if str(value).strip() != (told.text.strip() if told else ""):
            self.typed.emit(record, name, str(value).strip())
        return True

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        record, name = self._records[index.row()], self.field_at(index.column())
        if role == Qt.ItemDataRole.EditRole:
            told = record.mapped.fields.get(name)
            return told.text if told else ""
        if role == PROBLEM_ROLE:
            return None if record.is_locked else record.worst.get(name)
        if role == Qt.ItemDataRole.BackgroundRole:
            worst = None if record.is_locked else record.worst.get(name)
            return theme.app_colours().of(SEVERITY_ROLES[worst]).tint if worst in LOUD else None
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._ink(record, name)
        if role == Qt.ItemDataRole.ToolTipRole and name:
            return plain_tip(self._tip(record, name, str(super().data(index, Qt.ItemDataRole.DisplayRole) or "")))
        return super().data(index, role)

    def _ink(self, record: GridRow, name: str) -> Any:
        shades = theme.app_colours()
        if record.is_locked or record.item.status is PlanStatus.LEFT_OUT:
            return shades.faint
        told = record.mapped.fields.get(name)
        if told is None or told.origin is Origin.SHEET:
            return None
        if told.origin in (Origin.EDITED, Origin.TRANSLATED):
            return shades.of(Role.ACCENT).ink
        return shades.faint

    def _tip(self, record: GridRow, name: str, text: str) -> str:
        told = record.mapped.fields.get(name)
        lines = [problem_text(problem) for problem in sorted_problems(record.problems_at(name))]
        if told is not None and told.text and told.text != text:
            lines.append(self._as_read.format(text=told.text))
        return "\n".join(lines) or text
