"""All problems by kind: how often each, and one choice that mends them all."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from exactdesk.flow.draft import Worked
from exactdesk.ui.formats import Formats
from exactdesk.ui.icons import FOR_ROLE
from exactdesk.ui.models import Column
from exactdesk.ui.pages.import_.problem_groups import Group
from exactdesk.ui.pages.import_.problem_panel import ProblemPanel
from exactdesk.ui.pages.import_.signs import SEVERITY_ROLES
from exactdesk.ui.parts import Mark, column
from exactdesk.ui.parts.table import RecordsTable
from exactdesk.ui.theme import Space
from exactdesk.wording import tell_problem


class AllProblems(QWidget):
    """The list of kinds, with the remedies of the one that is chosen below it.

    Signals:
        opened: go to the first of these, a `Problem`; wished: a `Wish`.
    """

    opened = Signal(object)
    wished = Signal(object)

    def __init__(self, formats: Formats, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._formats = formats
        self._worked: Worked | None = None
        self.table: RecordsTable[Group] = RecordsTable("problems", compact=True)
        self.table.horizontalHeader().hide()
        self.detail = ProblemPanel(formats)
        self.detail.wished.connect(self.wished)
        self.table.chosen.connect(self._choose)
        self.table.opened.connect(lambda group: self.opened.emit(group.example))
        layout = column(spacing=Space.SMALL)
        layout.addWidget(self.table, 3)
        layout.addWidget(self.detail, 2)
        self.setLayout(layout)
        self._retranslate()

    def show_groups(self, worked: Worked, found: tuple[Group, ...]) -> None:
        self._worked = worked
        current = self.table.current_record()
        self.table.show_records(found)
        same = None
        if current is not None:
            same = next((group for group in found if _key(group) == _key(current)), None)
        if same is not None:
            self.table.choose(same)
        elif found:
            self.table.selectRow(0)
        self._choose(self.table.current_record())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _choose(self, group: Group | None) -> None:
        self.detail.show_problem(group.example if group is not None else None, self._worked)

    def _retranslate(self) -> None:
        self.table.setAccessibleName(self.tr("All problems by kind"))
        self.table.tell_nothing(self.tr("Nothing is wrong."))
        self.table.show_columns(
            (
                Column(
                    key="count",
                    heading="",
                    text=lambda group: self._formats.count(group.count),
                    sort=lambda group: -group.count,
                    mark=self._mark,
                    chars=6,
                ),
                Column(key="what", heading="", text=lambda group: tell_problem(group.example)[0], chars=0),
            )
        )

    def _mark(self, group: Group) -> Mark:
        role = SEVERITY_ROLES[group.example.severity]
        return Mark(role, self._formats.count(group.count), FOR_ROLE[role])


def _key(group: Group) -> tuple[str, str | None, str]:
    return group.example.code, group.example.where.field, group.example.value.strip()
