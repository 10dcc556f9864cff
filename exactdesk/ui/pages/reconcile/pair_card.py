"""One invoice of a list beside the books: fact by fact what the one says and what the other."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QWidget

from exactdesk.flow.list_view import ComparedRow
from exactdesk.flow.open_list import Compared, Remark
from exactdesk.ui.formats import Formats
from exactdesk.ui.palettes import Role
from exactdesk.ui.parts import Card, ElidedText, Text, column
from exactdesk.ui.theme import Space, Type
from exactdesk.wording.list_words import why

_REMARKS: tuple[frozenset[Remark], ...] = (
    frozenset({Remark.NUMBER, Remark.NOT_BY_NUMBER}),
    frozenset({Remark.NAME}),
    frozenset({Remark.INVOICE_DATE}),
    frozenset({Remark.DUE_DATE}),
    frozenset({Remark.AMOUNT, Remark.CURRENCY}),
)
"""What is told of each fact, in the order in which they stand."""


class PairCard(Card):
    """See the module."""

    def __init__(self, formats: Formats, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._formats = formats
        self._row: ComparedRow | None = None
        self._heads = [Text("", Type.SMALL, faint=True, wrap=False) for _ in range(2)]
        self._names = [Text("", Type.SMALL, faint=True, wrap=False) for _ in _REMARKS]
        self.cells = [(ElidedText(""), ElidedText(""), Text("", Type.SMALL, wrap=False)) for _ in _REMARKS]
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.LARGE)
        grid.setVerticalSpacing(Space.HAIR)
        for at, head in enumerate(self._heads):
            grid.addWidget(head, 0, at + 1)
        for line, (name, cells) in enumerate(zip(self._names, self.cells, strict=True), start=1):
            grid.addWidget(name, line, 0)
            for at, cell in enumerate(cells, start=1):
                grid.addWidget(cell, line, at)
        for at, stretch in ((1, 3), (2, 3)):
            grid.setColumnStretch(at, stretch)
        self.told = ElidedText("", Type.SMALL)
        self.note = ElidedText("", Type.SMALL, role=Role.WARN)
        layout = column(spacing=Space.TIGHT)
        layout.setContentsMargins(Space.LARGE, Space.SMALL, Space.LARGE, Space.SMALL)
        layout.addLayout(grid)
        layout.addWidget(self.told)
        layout.addWidget(self.note)
        self.setLayout(layout)
        self.retranslate()

    def show_row(self, row: ComparedRow | None) -> None:
        """Shows a row; None for none."""
        self._row = row
        self.retranslate()

    def retranslate(self) -> None:
        self._heads[0].setText(self.tr("In the list"))
        self._heads[1].setText(self.tr("In the books"))
        names = (
            self.tr("Invoice"),
            self.tr("Relation"),
            self.tr("Invoice date"),
            self.tr("Due date"),
            self.tr("Open amount"),
        )
        for name, text in zip(self._names, names, strict=True):
            name.setText(text)
        row = self._row
        facts = [("–", "–")] * len(_REMARKS) if row is None else self._facts(row.compared)
        remarks = frozenset() if row is None else frozenset(row.compared.remarks)
        for (listed, booked, sign), (one, other), of in zip(self.cells, facts, _REMARKS, strict=True):
            listed.set_whole(one or "–")
            booked.set_whole(other or "–")
            sign.setText(self.tr("differs") if remarks & of else "")
            sign.set_role(Role.WARN if remarks & of else None)
        self.told.set_whole("" if row is None else why(row.compared))
        noted = ""
        if row is not None and row.note:
            noted = self.tr("{note} ({by})").format(note=row.note, by=row.by) if row.by else row.note
        self.note.set_whole(noted)
        self.note.setVisible(bool(noted))

    def _facts(self, compared: Compared) -> list[tuple[str, str]]:
        """What list and books say, fact by fact; empty where one of them says nothing."""
        line, item, formats = compared.lines[0] if compared.lines else None, compared.item, self._formats
        number = relation = ""
        if item is not None:
            number = item.invoice_number
            if item.your_ref and item.your_ref != item.invoice_number:
                number = f"{item.invoice_number} · {item.your_ref}"
            relation = f"{item.relation_code} {item.relation_name}".strip()
        return [
            (line.invoice_number if line else "", number),
            (line.name if line else "", relation),
            (formats.day(line.invoice_date) if line else "", formats.day(item.invoice_date) if item else ""),
            (formats.day(line.due_date) if line else "", formats.day(item.due_date) if item else ""),
            (
                formats.money(compared.listed, line.currency) if line else "",
                formats.money(compared.booked, item.currency) if item else "",
            ),
        ]
