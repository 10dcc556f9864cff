"""An unsure document beside an entry of Exact Online that may be it: fact by fact, and the two answers."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from exactdesk.flow.beside import Pair, Value
from exactdesk.jobs.candidates import Candidate
from exactdesk.ui.formats import Formats
from exactdesk.ui.icons import Icon
from exactdesk.ui.palettes import Role
from exactdesk.ui.parts import Button, Card, Picture, Text, column
from exactdesk.ui.parts.chips import Flow
from exactdesk.ui.theme import Space, Type
from exactdesk.wording import pair_name


class CandidateCard(Card):
    """One candidate.

    Signals:
        decided: (entry id, whether it is the document).
    """

    decided = Signal(str, bool)

    def __init__(self, candidate: Candidate, formats: Formats, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._formats = formats
        entry = candidate.entry
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.MEDIUM)
        grid.setVerticalSpacing(Space.TIGHT)
        grid.addWidget(Text(self.tr("Your document"), Type.SMALL, faint=True), 0, 1)
        grid.addWidget(Text(self.tr("In Exact Online"), Type.SMALL, faint=True), 0, 2)
        for at, pair in enumerate(candidate.pairs, start=1):
            self._line(grid, at, pair)
        for at, stretch in enumerate((2, 3, 3)):
            grid.setColumnStretch(at, stretch)
        self.yes = Button(self.tr("This is it"), Icon.CHECK)
        self.no = Button(self.tr("This is another one"), Icon.CLOSE)
        self.yes.clicked.connect(lambda: self.decided.emit(entry.id, True))
        self.no.clicked.connect(lambda: self.decided.emit(entry.id, False))
        answers = Flow()
        answers.addWidget(self.yes)
        answers.addWidget(self.no)
        holder = QWidget()
        holder.setLayout(answers)
        layout = column(margins=Space.MEDIUM, spacing=Space.SMALL)
        title = self.tr("Is it entry {number}?").format(number=entry.entry_number)
        layout.addWidget(Text(title, Type.STRONG))
        layout.addLayout(grid)
        layout.addWidget(holder)
        self.setLayout(layout)

    def _line(self, grid: QGridLayout, at: int, pair: Pair) -> None:
        ours, theirs = self._shown(pair.ours), self._shown(pair.theirs)
        grid.addWidget(Text(pair_name(pair), Type.SMALL, faint=True), at, 0)
        role = None if pair.is_equal else Role.WARN
        kind = Type.BODY if pair.is_equal else Type.STRONG
        grid.addWidget(Text(ours or "–", kind, role=role, selectable=True), at, 1)
        grid.addWidget(Text(theirs or "–", kind, role=role, selectable=True), at, 2)
        if not pair.is_equal:
            sign = Picture(Icon.WARN, Role.WARN, 16)
            sign.setAccessibleName(self.tr("differs"))
            grid.addWidget(sign, at, 3)

    def _shown(self, value: Value) -> str:
        match value:
            case None:
                return ""
            case Decimal():
                return self._formats.amount(value)
            case date():
                return self._formats.day(value)
        return str(value)
