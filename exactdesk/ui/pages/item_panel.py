"""All that is known of one document of a batch: what came of it, its rows, what was typed over them, every attempt."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QPlainTextEdit, QScrollArea, QVBoxLayout, QWidget

from exactdesk.flow.history import BatchItem, Edit, RowText
from exactdesk.flow.queue import ItemState
from exactdesk.jobs.history import ItemDetail
from exactdesk.ui import theme
from exactdesk.ui.field_words import field_word
from exactdesk.ui.formats import Formats
from exactdesk.ui.icons import Icon
from exactdesk.ui.pages.page import Scrolled
from exactdesk.ui.palettes import Role
from exactdesk.ui.parts import Badge, Banner, Button, CopyButton, Line, QuietButton, Text, column, row
from exactdesk.ui.parts.scroll import slim
from exactdesk.ui.theme import Space, Type
from exactdesk.ui.words import state_mark, step_word, told

_CELLS_SHOWN = 40
_ROWS_SHOWN = 12


class ItemPanel(QScrollArea):
    """The panel beside the list of documents.

    Signals:
        entry_wanted: open this document's entry in Exact Online, a `BatchItem`.
    """

    entry_wanted = Signal(object)

    def __init__(self, formats: Formats, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._formats = formats
        self._detail: ItemDetail | None = None
        self._edits: tuple[Edit, ...] = ()
        self.open_entry: Button | None = None
        self.setWidgetResizable(True)
        slim(self)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMinimumWidth(300)
        self.retranslate()

    def show_detail(self, detail: ItemDetail | None, edits: tuple[Edit, ...] = ()) -> None:
        """Shows a document; `edits` are those of its rows. None asks to choose one."""
        self._detail = detail
        self._edits = edits
        self.retranslate()

    def use_formats(self, formats: Formats) -> None:
        self._formats = formats
        self.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def retranslate(self) -> None:
        """Builds the panel anew from the values it shows."""
        ground = Scrolled()
        layout = column(spacing=Space.MEDIUM)
        layout.setContentsMargins(Space.TIGHT, 0, Space.SMALL, 0)
        self.open_entry = None
        self._content(layout)
        layout.addStretch(1)
        ground.setLayout(layout)
        self.setWidget(ground)
        self.viewport().setAutoFillBackground(False)

    # --- sections

    def _content(self, layout: QVBoxLayout) -> None:
        if self._detail is None:
            hint = Text(self.tr("Choose a document to see what was sent and what came of it."), faint=True)
            layout.addWidget(hint)
        else:
            self._fill(layout, self._detail)

    def _fill(self, layout: QVBoxLayout, detail: ItemDetail) -> None:
        item = detail.item
        top = row()
        top.addWidget(Text(item.number or self.tr("Without number"), Type.HEADING, selectable=True), 1)
        top.addWidget(Badge(state_mark(item.state)), 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(top)
        relation = " · ".join(part for part in (item.relation_code, item.relation_name) if part)
        amount = self._formats.money(item.amount, item.currency) if item.amount is not None else ""
        facts = " · ".join(part for part in (self._formats.day(item.entry_date), amount) if part)
        for text in (relation, facts):
            if text:
                layout.addWidget(Text(text, selectable=True))
        self._outcome(layout, item)
        self._rows(layout, detail)
        self._typed(layout)
        self._trail(layout, detail)

    def _outcome(self, layout: QVBoxLayout, item: BatchItem) -> None:
        if item.entry_number is not None:
            level = row()
            words = self.tr("Entry number {number}").format(number=item.entry_number)
            level.addWidget(Text(words, Type.STRONG, selectable=True), 1)
            layout.addLayout(level)
        if item.entry_id is not None:
            self.open_entry = Button(self.tr("Open in Exact Online"), Icon.OPEN_LINK)
            self.open_entry.let_shrink()
            self.open_entry.clicked.connect(lambda: self.entry_wanted.emit(item))
            layout.addWidget(self.open_entry, 0, Qt.AlignmentFlag.AlignLeft)
        what, do = told(item.code, item.facts)
        role = Role.WARN if item.state in {ItemState.UNSURE, ItemState.DUPLICATE} else Role.STOP
        if what and item.state is not ItemState.POSTED:
            layout.addWidget(Banner(role, what, do))
        if item.said:
            layout.addWidget(Text(self.tr("Exact Online says:"), Type.SMALL, faint=True))
            layout.addWidget(Text(item.said, selectable=True))
        if item.why:
            layout.addWidget(Text(self.tr("Reason: {reason}").format(reason=item.why), selectable=True))

    def _rows(self, layout: QVBoxLayout, detail: ItemDetail) -> None:
        if not detail.rows:
            return
        self._title(layout, self.tr("In the sheet"))
        for each in detail.rows[:_ROWS_SHOWN]:
            layout.addWidget(Text(self.tr("Row {row}").format(row=each.row), Type.SMALL, faint=True))
            layout.addWidget(self._cells(each, detail))
        if len(detail.rows) > _ROWS_SHOWN:
            more = self.tr("and %n more row(s)", "", len(detail.rows) - _ROWS_SHOWN)
            layout.addWidget(Text(more, Type.SMALL, faint=True))

    def _cells(self, row_: RowText, detail: ItemDetail) -> QWidget:
        """The cells of a row under each other, each beside its heading; without headings on one line."""
        shown = [(at, cell) for at, cell in enumerate(row_.cells[:_CELLS_SHOWN]) if cell]
        if not detail.headings:
            return Text(" │ ".join(cell for _, cell in shown), Type.SMALL, selectable=True)
        whole = QWidget()
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, Space.TIGHT)
        grid.setHorizontalSpacing(Space.MEDIUM)
        grid.setVerticalSpacing(Space.HAIR)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 3)
        for place, (at, cell) in enumerate(shown):
            grid.addWidget(Text(detail.headings.get(at, ""), Type.SMALL, faint=True), place, 0)
            grid.addWidget(Text(cell, Type.SMALL, selectable=True), place, 1)
        whole.setLayout(grid)
        return whole

    def _typed(self, layout: QVBoxLayout) -> None:
        if not self._edits:
            return
        self._title(layout, self.tr("Changed by hand"))
        for edit in self._edits:
            words = self.tr("Row {row}, {field}: {old} → {new}").format(
                row=edit.row, field=field_word(edit.field), old=edit.old or "–", new=edit.new or "–"
            )
            layout.addWidget(Text(words, Type.SMALL, selectable=True))

    def _trail(self, layout: QVBoxLayout, detail: ItemDetail) -> None:
        if not detail.steps and not detail.attempts:
            return
        self._title(layout, self.tr("What happened"))
        for step in detail.steps:
            when = self._formats.moment(step.at)
            words = f"{when}  {step_word(step)}"
            layout.addWidget(Text(f"{words} ({step.why})" if step.why and " " in step.why else words, Type.SMALL))
        for attempt in detail.attempts:
            sent = "\n\n".join(part for part in (attempt.request, attempt.answer) if part)
            if sent:
                self._folded(
                    layout,
                    self.tr("What was sent and answered at {time}").format(time=self._formats.time(attempt.started_at)),
                    sent,
                )

    def _folded(self, layout: QVBoxLayout, name: str, text: str) -> None:
        unfold = QuietButton(name, Icon.UNFOLD)
        unfold.setCheckable(True)
        unfold.let_shrink()
        unfold.setToolTip(name)
        box = QPlainTextEdit(text)
        box.setReadOnly(True)
        box.setFont(theme.font(Type.CODE))
        box.setFixedHeight(160)
        box.setTabChangesFocus(True)
        box.setAccessibleName(name)
        copy = CopyButton()
        copy.set_text_to_copy(text)
        box.hide()
        copy.hide()
        unfold.toggled.connect(box.setVisible)
        unfold.toggled.connect(copy.setVisible)
        layout.addWidget(unfold, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(box)
        layout.addWidget(copy, 0, Qt.AlignmentFlag.AlignRight)

    def _title(self, layout: QVBoxLayout, words: str) -> None:
        layout.addWidget(Line())
        layout.addWidget(Text(words, Type.STRONG))
