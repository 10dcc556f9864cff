"""Problems as lines to read: icon, what is the matter, what to do, and buttons beside them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from exactdesk.problems import Problem, Severity
from exactdesk.ui.icons import FOR_ROLE
from exactdesk.ui.pages.import_.signs import SEVERITY_ROLES
from exactdesk.ui.parts import Picture, Text, column, row
from exactdesk.ui.theme import Space, Type
from exactdesk.wording import tell_problem

ORDER = {severity: place for place, severity in enumerate(Severity)}


def sorted_problems(problems: Sequence[Problem]) -> tuple[Problem, ...]:
    """The worst first; equal ones in their own order."""
    return tuple(sorted(problems, key=lambda problem: ORDER[problem.severity]))


def problem_text(problem: Problem) -> str:
    """What is the matter and what to do about it, on one line."""
    return " ".join(part for part in tell_problem(problem) if part)


class ProblemLine(QWidget):
    """One problem. `below` stands under its words."""

    def __init__(self, problem: Problem, *, below: QWidget | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        role = SEVERITY_ROLES[problem.severity]
        what, do = tell_problem(problem)
        words = column(spacing=Space.HAIR)
        words.addWidget(Text(what, selectable=True))
        if do:
            words.addWidget(Text(do, Type.SMALL, faint=True, selectable=True))
        if below is not None:
            words.addSpacing(Space.TIGHT)
            words.addWidget(below)
        level = row()
        level.addWidget(Picture(FOR_ROLE[role], role, 18), 0, Qt.AlignmentFlag.AlignTop)
        level.addLayout(words, 1)
        self.setLayout(level)
        self.setAccessibleName(f"{what} {do}".strip())
