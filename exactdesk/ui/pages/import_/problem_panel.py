"""The problems of one document, or one kind of problem over all documents, each with the buttons that mend it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from exactdesk.flow.draft import Worked
from exactdesk.flow.plan import PlanStatus
from exactdesk.kinds.kind import Amounts
from exactdesk.problems import Problem
from exactdesk.ui.field_words import field_word
from exactdesk.ui.formats import Formats
from exactdesk.ui.icons import Icon
from exactdesk.ui.pages.import_.grid_model import GridRow
from exactdesk.ui.pages.import_.layouts import ScrollColumn
from exactdesk.ui.pages.import_.problem_list import ProblemLine, sorted_problems
from exactdesk.ui.pages.import_.remedies import Act, Remedy, equal_problems, remedies
from exactdesk.ui.pages.import_.signs import status_mark
from exactdesk.ui.palettes import Role
from exactdesk.ui.parts import Badge, Button, Check, Line, Mark, QuietButton, Text, column, row
from exactdesk.ui.theme import Space, Type

_SHOWN = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What the user wants done about a problem.

    Attributes:
        is_for_all: about every problem that is equal to this one.
    """

    problem: Problem
    remedy: Remedy
    is_for_all: bool


class RemedyButtons(QWidget):
    """The buttons under a problem.

    Signals:
        wished: a `Wish`.
    """

    wished = Signal(object)

    def __init__(self, problem: Problem, found: tuple[Remedy, ...], equal: int, formats: Formats) -> None:
        super().__init__()
        self.problem = problem
        self._formats = formats
        self.for_all = Check(self.tr("for all %n with this value", "", equal))
        self.for_all.setChecked(equal > 1)
        self.choices: list[tuple[Remedy, Button]] = []
        layout = column(spacing=Space.TIGHT)
        for remedy in found:
            button = self._button(remedy)
            self.choices.append((remedy, button))
            layout.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        if equal > 1:
            layout.addWidget(self.for_all)
        else:
            self.for_all.setParent(self)
            self.for_all.hide()
        self.setLayout(layout)

    def _button(self, remedy: Remedy) -> Button:
        text, icon = self._words(remedy)
        make = QuietButton if remedy.act in (Act.LEAVE_OUT, Act.TYPE) else Button
        button = make(text, icon)
        button.let_shrink()
        button.setToolTip(text)
        button.clicked.connect(
            lambda: self.wished.emit(Wish(problem=self.problem, remedy=remedy, is_for_all=self.for_all.isChecked()))
        )
        return button

    def _words(self, remedy: Remedy) -> tuple[str, Icon | None]:
        match remedy.act:
            case Act.SET if remedy.field == "invoice_date":
                return self.tr("Book on {day}").format(
                    day=self._formats.day(date.fromisoformat(remedy.value))
                ), Icon.CALENDAR
            case Act.SET:
                return f"{remedy.value} {remedy.label}".strip(), Icon.CHECK
            case Act.PICK if remedy.field == "relation_code":
                return self.tr("Choose a relation…"), Icon.SEARCH
            case Act.PICK:
                return self.tr("Choose: {field}…").format(field=field_word(remedy.field).lower()), Icon.SEARCH
            case Act.MAKE:
                return self.tr("Make this relation…"), Icon.PERSON
            case Act.TYPE:
                return self.tr("Type it in the cell"), Icon.EDIT
            case Act.MEAN if remedy.value == Amounts.INCLUDING_VAT.value:
                return self.tr("The amounts are with VAT"), Icon.CALCULATE
            case Act.MEAN:
                return self.tr("The amounts are without VAT"), Icon.CALCULATE
            case Act.DECIDE:
                return self.tr("Book it all the same"), Icon.DUPLICATE
            case Act.ACCEPT:
                return self.tr("I agree: do it"), Icon.CHECK
            case Act.LEAVE_OUT:
                return self.tr("Leave it out"), Icon.LEFT_OUT


class ProblemPanel(ScrollColumn):
    """The problems of the document that has the keyboard.

    Signals:
        wished: a `Wish`; taken_back: the key of a document that is not left out after all.
    """

    wished = Signal(object)
    taken_back = Signal(str)

    def __init__(self, formats: Formats, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._formats = formats
        self._row: GridRow | None = None
        self._problems: tuple[Problem, ...] = ()
        self._worked: Worked | None = None
        self.remedies: list[RemedyButtons] = []
        self.retranslate()

    def show_row(self, row_: GridRow | None, worked: Worked | None) -> None:
        """Shows the document of a row; None asks to choose one."""
        self._row, self._worked = row_, worked
        self._problems = sorted_problems(row_.checked.problems) if row_ is not None else ()
        self.retranslate()

    def show_problem(self, problem: Problem | None, worked: Worked | None) -> None:
        """Shows one problem that stands for all its equals."""
        self._row, self._worked = None, worked
        self._problems = (problem,) if problem is not None else ()
        self.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def retranslate(self) -> None:
        """Builds the panel anew from the values it shows."""
        layout = column(spacing=Space.MEDIUM)
        layout.setContentsMargins(Space.TIGHT, Space.SMALL, Space.SMALL, Space.SMALL)
        self.remedies = []
        if self._row is not None:
            self._head(layout, self._row)
        is_locked = self._row is not None and self._row.is_locked
        if not is_locked:
            for problem in self._problems[:_SHOWN]:
                self._line(layout, problem)
        if not self._problems and self._row is not None and not is_locked:
            layout.addWidget(Text(self.tr("Nothing is wrong with this document."), faint=True))
        if len(self._problems) > _SHOWN:
            more = self.tr("and %n more", "", len(self._problems) - _SHOWN)
            layout.addWidget(Text(more, Type.SMALL, faint=True))
        layout.addStretch(1)
        self.show_layout(layout)

    def _head(self, layout: QVBoxLayout, row_: GridRow) -> None:
        item = row_.item
        mark = Mark(Role.FINE, self.tr("Posted")) if row_.is_locked else status_mark(item.status)
        top = row()
        top.addWidget(Text(item.number or self.tr("Without number"), Type.HEADING, selectable=True), 1)
        top.addWidget(Badge(mark), 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(top)
        amount = self._formats.money(item.gross, item.currency)
        facts = " · ".join(part for part in (item.relation_label, self._formats.day(item.day), amount) if part)
        if facts:
            layout.addWidget(Text(facts, faint=True, selectable=True))
        if row_.is_locked:
            layout.addWidget(Text(self.tr("This document is booked; it cannot be changed here any more.")))
        elif item.status is PlanStatus.LEFT_OUT and item.why_left_out:
            layout.addWidget(Text(self.tr("Left out: {reason}").format(reason=item.why_left_out), selectable=True))
            back = Button(self.tr("Take it back"), Icon.UNDO)
            back.clicked.connect(lambda: self.taken_back.emit(item.key))
            layout.addWidget(back, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(Line())

    def _line(self, layout: QVBoxLayout, problem: Problem) -> None:
        below: RemedyButtons | None = None
        if self._worked is not None:
            found = remedies(problem, self._worked.draft.kind)
            if found:
                equal = len(equal_problems(self._worked, problem))
                below = RemedyButtons(problem, found, equal, self._formats)
                below.wished.connect(self.wished)
                self.remedies.append(below)
        layout.addWidget(ProblemLine(problem, below=below))
