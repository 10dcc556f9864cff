"""Which sheet, as what, from which row: the questions above the columns, with the raw rows to look at."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QWidget

from exactdesk.flow.headings import letters
from exactdesk.flow.layout import NO_HEADER, Layout
from exactdesk.flow.parsing import plain_text
from exactdesk.flow.table import Row, Table, Workbook
from exactdesk.kinds import KINDS
from exactdesk.kinds.kind import Kind
from exactdesk.ui import theme
from exactdesk.ui.icons import Icon
from exactdesk.ui.models import Align, Column
from exactdesk.ui.pages.import_.signs import why_word
from exactdesk.ui.palettes import Role
from exactdesk.ui.parts import Card, Choices, Mark, QuietButton, Text, column, row
from exactdesk.ui.parts.table import RecordsTable
from exactdesk.ui.theme import Space, Type
from exactdesk.ui.words import kind_word

_ROWS_SHOWN = 15
_COLUMNS_SHOWN = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class RawRow:
    """One row of the sheet as it stands; `why` says why it is no row of the list, empty for one that is."""

    number: int
    cells: tuple[str, ...]
    is_header: bool = False
    why: str = ""


class SheetCard(Card):
    """The questions on the sheet.

    Signals:
        sheet_chosen: index of the table; kind_chosen: name of the kind; header_chosen: number of the row with the headings, 0 for none;
        block_chosen: which of several tables side by side.
    """

    sheet_chosen = Signal(int)
    kind_chosen = Signal(str)
    header_chosen = Signal(int)
    block_chosen = Signal(int)

    def __init__(self, kinds: Sequence[Kind] = KINDS, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._kinds = tuple(kinds)
        self._workbook: Workbook | None = None
        self._table: Table | None = None
        self._layout_shown: Layout | None = None
        self._kind = ""
        self.sheet, self.kind, self.block = Choices(), Choices(), Choices()
        self._sheet_label, self._kind_label, self._block_label = (Text("", Type.SMALL, faint=True) for _ in range(3))
        self.sheet.activated.connect(lambda: self.sheet_chosen.emit(int(self.sheet.value())))
        self.kind.activated.connect(self._kind_taken)
        self.block.activated.connect(lambda: self.block_chosen.emit(int(self.block.value())))
        self.header = QuietButton("", Icon.TABLE)
        self.header.setCheckable(True)
        self.left_out = QuietButton("", Icon.LEFT_OUT)
        self.left_out.setCheckable(True)
        self.header.toggled.connect(lambda on: self._show_only(self.raw, on, self.left_out))
        self.left_out.toggled.connect(lambda on: self._show_only(self.others, on, self.header))
        self.raw: RecordsTable[RawRow] = RecordsTable("raw", compact=True)
        self.raw.setSortingEnabled(False)
        self.raw.opened.connect(self._header_taken)
        self.raw.clicked.connect(lambda index: self._header_taken(self.raw.proxy.record(index)))
        self._hint = Text("", Type.SMALL, faint=True)
        self.no_header = QuietButton("")
        self.no_header.clicked.connect(lambda: self.header_chosen.emit(NO_HEADER))
        self.others: RecordsTable[RawRow] = RecordsTable("left-out", compact=True)
        for table in (self.raw, self.others):
            table.setFixedHeight(210)
        self._sheet_field = _labelled(self._sheet_label, self.sheet)
        self._block_field = _labelled(self._block_label, self.block)
        questions = row(spacing=Space.MEDIUM)
        for field in (self._sheet_field, _labelled(self._kind_label, self.kind), self._block_field):
            field.setMaximumWidth(theme.scaled(260))
            questions.addWidget(field, 2)
        questions.addStretch(1)
        questions.addWidget(self.header, 0, Qt.AlignmentFlag.AlignBottom)
        questions.addWidget(self.left_out, 0, Qt.AlignmentFlag.AlignBottom)
        self._below = QWidget()
        below = row()
        below.addWidget(self._hint, 1)
        below.addWidget(self.no_header)
        self._below.setLayout(below)
        layout = column(spacing=Space.SMALL)
        layout.setContentsMargins(Space.MEDIUM, Space.SMALL, Space.MEDIUM, Space.SMALL)
        layout.addLayout(questions)
        layout.addWidget(self._below)
        layout.addWidget(self.raw)
        layout.addWidget(self.others)
        self.setLayout(layout)
        for widget in (self._below, self.raw, self.others, self._block_field):
            widget.hide()
        self.retranslate()

    def show_sheet(self, workbook: Workbook, table: Table, layout: Layout, kind: str) -> None:
        """Shows how a sheet is understood; `kind` is empty when it is not known."""
        self._workbook, self._table, self._layout_shown, self._kind = workbook, table, layout, kind
        header = layout.header_row
        why = {each.row: why_word(each.why) for each in layout.left_out}
        self.raw.show_records(
            tuple(
                _raw(table, each, each.number == header, why.get(each.number, "")) for each in table.rows[:_ROWS_SHOWN]
            )
        )
        self.others.show_records(
            tuple(_raw(table, each, False, why[each.number]) for each in table.rows if each.number in why)
        )
        self.left_out.setEnabled(bool(why))
        if not why:
            self.left_out.setChecked(False)
        self.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def retranslate(self) -> None:
        self._sheet_label.setText(self.tr("Sheet"))
        self._kind_label.setText(self.tr("What is in it"))
        self._block_label.setText(self.tr("Which of the tables"))
        self._hint.setText(self.tr("Click the row with the headings."))
        self.no_header.setText(self.tr("There are no headings"))
        self.raw.setAccessibleName(self.tr("First rows of the sheet"))
        self.others.setAccessibleName(self.tr("Rows left out"))
        workbook, table, layout = self._workbook, self._table, self._layout_shown
        if workbook is None or table is None or layout is None:
            return
        hidden = self.tr("{sheet} (hidden)")
        names = [each.sheet or self.tr("The only sheet") for each in workbook.tables]
        shown = [
            hidden.format(sheet=name) if each.is_hidden else name
            for name, each in zip(names, workbook.tables, strict=True)
        ]
        self.sheet.show_choices(tuple((str(at), name) for at, name in enumerate(shown)))
        self.sheet.choose(str(next((at for at, each in enumerate(workbook.tables) if each is table), 0)))
        self._sheet_field.setVisible(len(names) > 1)
        kinds = tuple((kind.name, kind_word(kind.name)) for kind in self._kinds)
        self.kind.show_choices(kinds if self._kind else (("", self.tr("Choose what it is")), *kinds))
        self.kind.choose(self._kind)
        self.kind.setAccessibleName(self._kind_label.text())
        self.sheet.setAccessibleName(self._sheet_label.text())
        blocks = tuple((str(at), block.label) for at, block in enumerate(layout.blocks))
        choose = () if layout.block is not None else (("", self.tr("Choose a table")),)
        self.block.show_choices((*choose, *blocks))
        self.block.choose("" if layout.block is None else str(layout.block))
        self.block.setAccessibleName(self._block_label.text())
        self._block_field.setVisible(bool(blocks))
        self.header.setText(
            self.tr("Headings in row {row}").format(row=layout.header_row)
            if layout.header_row is not None
            else self.tr("No headings")
        )
        self.left_out.setText(self.tr("%n row(s) left out", "", len(layout.left_out)))
        width = min(table.width, _COLUMNS_SHOWN)
        self.raw.show_columns(self._columns(width, is_raw=True))
        self.others.show_columns(self._columns(min(width, 4), is_raw=False))

    def _columns(self, width: int, *, is_raw: bool) -> tuple[Column[RawRow], ...]:
        first: Column[RawRow] = Column(
            key="row",
            heading=self.tr("Row"),
            text=lambda raw: str(raw.number),
            sort=lambda raw: raw.number,
            align=Align.RIGHT,
            chars=5,
        )
        why: Column[RawRow] = Column(key="why", heading=self.tr("Left out because"), text=lambda raw: raw.why, chars=22)
        headings = self.tr("headings")
        mark: Column[RawRow] = Column(
            key="mark",
            heading="",
            text=lambda raw: headings if raw.is_header else raw.why,
            mark=lambda raw: Mark(Role.ACCENT, headings) if raw.is_header else None,
            chars=18,
        )
        cells: tuple[Column[RawRow], ...] = tuple(
            Column(key=f"c{at}", heading=letters(at), text=partial(_cell, at), chars=13) for at in range(width)
        )
        return (first, mark, *cells) if is_raw else (first, why, *cells)

    def _show_only(self, table: QWidget, on: bool, other: QuietButton) -> None:
        if on:
            other.setChecked(False)
        table.setVisible(on)
        self._below.setVisible(self.header.isChecked())

    def _kind_taken(self) -> None:
        if self.kind.value():
            self.kind_chosen.emit(self.kind.value())

    def _header_taken(self, raw: RawRow) -> None:
        if not raw.is_header:
            self.header_chosen.emit(raw.number)


def _cell(at: int, raw: RawRow) -> str:
    return raw.cells[at] if at < len(raw.cells) else ""


def _labelled(label: Text, editor: QWidget) -> QWidget:
    holder = QWidget()
    layout = column(spacing=Space.HAIR)
    layout.addWidget(label)
    layout.addWidget(editor)
    holder.setLayout(layout)
    return holder


def _raw(table: Table, each: Row, is_header: bool, why: str) -> RawRow:
    cells = tuple(
        plain_text(cell, table.shown.get((each.number, at), "")) for at, cell in enumerate(each.cells[:_COLUMNS_SHOWN])
    )
    return RawRow(number=each.number, cells=cells, is_header=is_header, why=why)
