"""What came of one document: Exact Online's own words, ours, what to do, and the way to its entry."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from exactdesk.flow.history import BatchItem
from exactdesk.flow.queue import ItemState
from exactdesk.ui.formats import Formats
from exactdesk.ui.icons import Icon
from exactdesk.ui.pages.import_.layouts import ScrollColumn
from exactdesk.ui.palettes import Role
from exactdesk.ui.parts import Badge, Banner, Button, CopyButton, Text, column, row
from exactdesk.ui.theme import Space, Type
from exactdesk.ui.words import state_mark, told


class OutcomePanel(ScrollColumn):
    """The panel beside the outcomes.

    Signals:
        entry_wanted: open this `BatchItem` in Exact Online.
    """

    entry_wanted = Signal(object)

    def __init__(self, formats: Formats, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._formats = formats
        self._item: BatchItem | None = None
        self.open_entry: Button | None = None
        self.copy: CopyButton | None = None
        self.setMinimumWidth(280)
        self.retranslate()

    def show_item(self, item: BatchItem | None) -> None:
        """Shows a document; None asks to choose one."""
        self._item = item
        self.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def retranslate(self) -> None:
        """Builds the panel anew from the document it shows."""
        layout = column(spacing=Space.MEDIUM)
        layout.setContentsMargins(Space.TIGHT, 0, Space.SMALL, 0)
        self.open_entry = self.copy = None
        if self._item is None:
            layout.addWidget(Text(self.tr("Choose a document to see what came of it."), faint=True))
        else:
            self._fill(layout, self._item)
        layout.addStretch(1)
        self.show_layout(layout)

    def _fill(self, layout: QVBoxLayout, item: BatchItem) -> None:
        top = row()
        top.addWidget(Text(item.number or self.tr("Without number"), Type.HEADING, selectable=True), 1)
        top.addWidget(Badge(state_mark(item.state)), 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(top)
        amount = self._formats.money(item.amount, item.currency)
        relation = f"{item.relation_code} {item.relation_name}".strip()
        for facts in (relation, " · ".join(part for part in (self._formats.day(item.entry_date), amount) if part)):
            if facts:
                layout.addWidget(Text(facts, selectable=True))
        rows = ", ".join(str(each) for each in item.rows)
        layout.addWidget(Text(self.tr("Rows of the file: {rows}").format(rows=rows), Type.SMALL, faint=True))
        if item.entry_number is not None:
            words = self.tr("Entry number {number}").format(number=item.entry_number)
            layout.addWidget(Text(words, Type.STRONG, selectable=True))
        if item.entry_id is not None:
            self.open_entry = Button(self.tr("Open in Exact Online"), Icon.OPEN_LINK)
            self.open_entry.let_shrink()
            self.open_entry.clicked.connect(lambda: self.entry_wanted.emit(item))
            layout.addWidget(self.open_entry, 0, Qt.AlignmentFlag.AlignLeft)
        what, do = told(item.code, item.facts)
        if what:
            layout.addWidget(Banner(_role(item.state), what, do))
        if item.said:
            layout.addWidget(Text(self.tr("Exact Online says:"), Type.SMALL, faint=True))
            layout.addWidget(Text(item.said, selectable=True))
        if item.why:
            layout.addWidget(Text(self.tr("Reason: {reason}").format(reason=item.why), selectable=True))
        if what or item.said:
            self.copy = CopyButton()
            self.copy.set_text_to_copy(
                "\n".join(part for part in (item.number, item.code, what, do, item.said) if part)
            )
            layout.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignLeft)


def _role(state: ItemState) -> Role:
    if state is ItemState.POSTED:
        return Role.NEUTRAL
    return Role.WARN if state in (ItemState.UNSURE, ItemState.DUPLICATE, ItemState.PLANNED) else Role.STOP
