"""The steps of a review, the last one first: each can be undone by itself, also one of many made at once, and done again."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from exactdesk.books.statement import StatementLine
from exactdesk.flow.review import Move
from exactdesk.ui.formats import Formats
from exactdesk.ui.icons import Icon
from exactdesk.ui.models import Align, Column
from exactdesk.ui.pages.reconcile.words import decision_word
from exactdesk.ui.palettes import Role
from exactdesk.ui.parts import Button, Mark, PrimaryButton, SearchBox, Text, column, row
from exactdesk.ui.parts.table import RecordsTable
from exactdesk.ui.theme import Space, Type


@dataclass(frozen=True, slots=True, kw_only=True)
class StepView:
    """One step with the line it was made about."""

    move: Move
    line: StatementLine


class StepsDialog(QDialog):
    """See the module.

    Signals:
        undo_wanted, redo_wanted: ids of steps, a tuple.
    """

    undo_wanted = Signal(tuple)
    redo_wanted = Signal(tuple)

    def __init__(self, window: QWidget | None, formats: Formats) -> None:
        super().__init__(window)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle("ExactDesk")
        self._formats = formats
        self.search = SearchBox(pause=0, shortcut=False)
        self.search.tell(self.tr("Search"))
        self.table: RecordsTable[StepView] = RecordsTable("reconcile-steps", self._columns(), compact=True)
        self.table.setAccessibleName(self.tr("Steps"))
        self.table.tell_nothing(self.tr("No step was made yet."))
        self.table.chosen.connect(self._offer)
        self.table.opened.connect(self._toggle)
        self.search.sought.connect(self.table.proxy.seek)
        self.search.left.connect(self.table.choose_first)
        self.told = Text("", role=Role.STOP)
        self.told.hide()
        self.act = PrimaryButton("", Icon.UNDO)
        self.act.clicked.connect(self._toggle)
        self.all = Button("")
        self.all.clicked.connect(self._toggle_all)
        close = Button(self.tr("Close"))
        close.clicked.connect(self.accept)
        buttons = row()
        buttons.addWidget(close)
        buttons.addStretch(1)
        buttons.addWidget(self.all)
        buttons.addWidget(self.act)
        layout = column(margins=Space.LARGE, spacing=Space.MEDIUM)
        layout.addWidget(Text(self.tr("Steps of this statement"), Type.HEADING))
        layout.addWidget(Text(self.tr("Each step is undone by itself; the others stay."), faint=True))
        layout.addWidget(self.search)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.told)
        layout.addLayout(buttons)
        self.setLayout(layout)
        self.resize(760, 520)

    def show_steps(self, steps: Sequence[StepView]) -> None:
        """Shows steps, the last one first, and goes to the last one that stands."""
        kept = self.table.current_record()
        self.table.show_records(tuple(steps))
        same = next((each for each in steps if kept is not None and each.move.id == kept.move.id), None)
        first = next((each for each in steps if each.move.undone_at is None), None)
        wanted = same or first
        if wanted is not None:
            self.table.choose(wanted)
        self.table.setFocus()
        self._offer(wanted)

    def tell(self, what: str) -> None:
        """Says why a step cannot be undone or done again."""
        self.told.setText(what)
        self.told.setVisible(bool(what))

    def _bulk(self, of: StepView, *, undone: bool) -> tuple[int, ...]:
        if of.move.bulk is None:
            return ()
        return tuple(
            each.move.id
            for each in self.table.records.records
            if each.move.bulk == of.move.bulk and (each.move.undone_at is not None) is undone
        )

    def _offer(self, step: StepView | None) -> None:
        self.act.setEnabled(step is not None)
        self.all.hide()
        if step is None:
            self.act.setText(self.tr("Undo"))
            return
        is_undone = step.move.undone_at is not None
        self.act.setText(self.tr("Do again") if is_undone else self.tr("Undo"))
        self.act.set_meaning(Icon.REDO if is_undone else Icon.UNDO)
        together = self._bulk(step, undone=is_undone)
        if len(together) > 1:
            words = self.tr("Do all %Ln again", "", len(together)) if is_undone else ""
            self.all.setText(words or self.tr("Undo all %Ln", "", len(together)))
            self.all.show()

    def _toggle(self, _step: object = None) -> None:
        step = self.table.current_record()
        if step is not None:
            signal = self.undo_wanted if step.move.undone_at is None else self.redo_wanted
            signal.emit((step.move.id,))

    def _toggle_all(self) -> None:
        step = self.table.current_record()
        if step is not None:
            is_undone = step.move.undone_at is not None
            (self.redo_wanted if is_undone else self.undo_wanted).emit(self._bulk(step, undone=is_undone))

    def _columns(self) -> tuple[Column[StepView], ...]:
        formats = self._formats
        undone = Mark(Role.NEUTRAL, self.tr("Undone"), Icon.UNDO)
        many = Mark(Role.ACCENT, self.tr("At once"), Icon.STAR)

        def mark(step: StepView) -> Mark | None:
            if step.move.undone_at is not None:
                return undone
            return many if step.move.bulk is not None else None

        name: Callable[[StepView], str] = lambda step: step.line.name or step.line.text  # noqa: E731 - as a column takes it
        return (
            Column(
                key="when",
                heading=self.tr("When"),
                text=lambda step: formats.time(step.move.at),
                sort=lambda step: step.move.id,
                tip=lambda step: f"{formats.moment(step.move.at)} {step.move.by}",
                chars=8,
            ),
            Column(key="name", heading=self.tr("Line"), text=name, chars=18),
            Column(
                key="amount",
                heading=self.tr("Amount"),
                text=lambda step: formats.money(step.line.amount, step.line.currency),
                sort=lambda step: step.line.amount,
                align=Align.RIGHT,
                chars=12,
            ),
            Column(key="what", heading=self.tr("Step"), text=lambda step: decision_word(step.move.decision), chars=0),
            Column(key="state", heading="", text=lambda _: "", mark=mark, chars=13),
        )
