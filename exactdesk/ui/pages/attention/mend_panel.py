"""Changing a document where it stands: its fields, what is wrong with each, what changes, and the button that sends it again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from exactdesk.flow.mend import Change, Kept, Wishes
from exactdesk.jobs.mending import Tried
from exactdesk.kinds.document import FieldValue
from exactdesk.kinds.kind import Amounts, Field, FieldType, Level
from exactdesk.problems import Problem, Severity
from exactdesk.ui import theme
from exactdesk.ui.field_words import field_word
from exactdesk.ui.formats import Formats
from exactdesk.ui.icons import Icon
from exactdesk.ui.pages.import_.layouts import ScrollColumn, empty_out
from exactdesk.ui.pages.import_.problem_list import ProblemLine, sorted_problems
from exactdesk.ui.pages.import_.problem_panel import RemedyButtons, Wish
from exactdesk.ui.pages.import_.remedies import Act, can_pick, remedies
from exactdesk.ui.palettes import Role
from exactdesk.ui.parts import (
    Badge,
    Button,
    DivisionChip,
    DivisionView,
    FormField,
    IconButton,
    Line,
    LineEdit,
    Mark,
    PrimaryButton,
    QuietButton,
    Text,
    column,
    row,
)
from exactdesk.ui.theme import Space, Type
from exactdesk.wording import tell_problem

_PAUSE_MS = 200
_LINES_SHOWN = 8
_LARGE = 105  # of `theme.scaled(100)`: with larger text two fields have no room beside each other

Place = tuple[int, str]
"""Row number and field name; row 0 for a field of the document as a whole."""


class MendPanel(QWidget):
    """The editor.

    Signals:
        typed: the `Wishes` as they are now, a moment after the last key.
        pick_wanted: (field name, row or 0): choose its value from the list of the administration.
        add_wanted: choose a field that the document does not have yet.
        make_wanted: make the relation that the document names.
        aside_wanted: set the document aside instead.
        save_wanted: (`Wishes`, whether it is to be sent at once).
        left: give up.
    """

    typed = Signal(object)
    pick_wanted = Signal(str, int)
    add_wanted = Signal()
    make_wanted = Signal()
    aside_wanted = Signal()
    save_wanted = Signal(object, bool)
    left = Signal()

    def __init__(self, formats: Formats, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._formats = formats
        self._tried: Tried | None = None
        self._view: DivisionView | None = None
        self._added: tuple[str, ...] = ()
        self.wishes = Wishes()
        self.fields: dict[Place, FormField] = {}
        self.edits: dict[Place, LineEdit] = {}
        self.remedies: list[RemedyButtons] = []
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(lambda: self.typed.emit(self.wishes))
        self._title = Text("", Type.HEADING, selectable=True)
        self._place = column(spacing=0)
        self._scroll = ScrollColumn()
        self._problems = column(spacing=Space.SMALL)
        self._summary = Text("", Type.SMALL, faint=True, selectable=True)
        self._state = column(spacing=0)
        self.send = PrimaryButton("", Icon.SEND)
        self.send.let_shrink()
        self.send.clicked.connect(lambda: self.save_wanted.emit(self.wishes, True))
        self.save = Button()
        self.save.let_shrink()
        self.save.clicked.connect(lambda: self.save_wanted.emit(self.wishes, False))
        self.leave = QuietButton()
        self.leave.clicked.connect(self.left)
        self.leave.set_key("Esc")
        top = row()
        top.addWidget(self._title, 1)
        top.addLayout(self._state)
        buttons = row()
        buttons.addWidget(self.leave)
        buttons.addStretch(1)
        buttons.addWidget(self.save)
        below = row()
        below.addStretch(1)
        below.addWidget(self.send)
        layout = column(spacing=Space.SMALL)
        layout.addLayout(top)
        layout.addLayout(self._place)
        layout.addWidget(self._scroll, 1)
        layout.addWidget(self._summary)
        layout.addLayout(below)
        layout.addLayout(buttons)
        self.setLayout(layout)
        self.setMinimumWidth(360)
        self.retranslate()

    def begin(self, tried: Tried, view: DivisionView, *, field: str = "") -> None:
        """Shows a document to be changed; `field` gets the keyboard."""
        self.wishes, self._added, self._view = Wishes(), (), view
        self._tried = tried
        self._build(tried)
        self.show_tried(tried)
        self.go_to(field)

    def show_tried(self, tried: Tried) -> None:
        """Shows what would become of the document; what is being typed is not touched."""
        self._tried = tried
        self._tell()

    def set_value(self, field: str, row_: int, value: str) -> None:
        """Puts a value in a field, as if it were typed; one that the document does not have yet is added."""
        if self._tried is None:
            return
        if not any(name == field for _, name in self.edits):
            self._added = (*self._added, field)
            self._build(self._tried)
        places = [place for place in self.edits if place[1] == field and (not row_ or place[0] in (0, row_))]
        if self._tried.kept.kind.field_by_name[field].type is FieldType.DATE and value and self._formats.is_day_first:
            value = self._formats.day(date.fromisoformat(value))
        for place in places:
            self.edits[place].setText(value)
            self._note(place, value)
        self._pause.stop()
        self.typed.emit(self.wishes)

    def go_to(self, field: str, row_: int = 0) -> None:
        """Gives the keyboard to a field; to the first one that is wrong where it has none with this name."""
        wrong = [place for place, shown in self.fields.items() if shown.property("is_wrong")]
        wanted = [place for place in self.edits if place[1] == field and (not row_ or place[0] in (0, row_))]
        for place in (*wanted, *wrong, *self.edits):
            self.edits[place].setFocus(Qt.FocusReason.OtherFocusReason)
            self.edits[place].selectAll()
            self._scroll.ensureWidgetVisible(self.fields[place])
            return

    def free_fields(self) -> tuple[Field, ...]:
        """The fields of the kind that the document does not have yet."""
        if self._tried is None:
            return ()
        present = {name for _, name in self.edits}
        return tuple(each for each in self._tried.kept.kind.fields if each.name not in present)

    # --- building

    def _build(self, tried: Tried) -> None:
        """The fields anew, with the texts as they are typed so far."""
        self.fields, self.edits = {}, {}
        kept = tried.kept
        present = {
            name for each in kept.rows for name, told in each.fields.items() if told.text or told.value is not None
        }
        present |= set(self._added) | {each for need in kept.kind.requirements for each in need.any_of[:1]}
        of_document = [each for each in kept.kind.fields if each.level is Level.DOCUMENT and each.name in present]
        of_line = [each for each in kept.kind.fields if each.level is Level.LINE and each.name in present]
        layout = column(spacing=Space.MEDIUM)
        layout.setContentsMargins(Space.TIGHT, 0, Space.SMALL, 0)
        self._problems = column(spacing=Space.SMALL)
        holder = QWidget()
        holder.setLayout(self._problems)
        layout.addWidget(holder)
        self._add_fields(layout, kept, of_document, 0)
        for each in kept.rows[:_LINES_SHOWN] if of_line else ():
            layout.addWidget(Line())
            layout.addWidget(Text(self.tr("Row {row} of the file").format(row=each.row), Type.STRONG))
            self._add_fields(layout, kept, of_line, each.row)
        if len(kept.rows) > _LINES_SHOWN and of_line:
            more = self.tr("and %n more row(s) that stay as they are", "", len(kept.rows) - _LINES_SHOWN)
            layout.addWidget(Text(more, Type.SMALL, faint=True))
        add = QuietButton(self.tr("Give another field a value…"), Icon.ADD)
        add.clicked.connect(self.add_wanted)
        layout.addWidget(add, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addStretch(1)
        self._scroll.show_layout(layout)

    def _add_fields(self, layout: QVBoxLayout, kept: Kept, fields: Sequence[Field], row_: int) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.MEDIUM)
        grid.setVerticalSpacing(Space.SMALL)
        beside_each_other = 2 if theme.scaled(100) <= _LARGE else 1
        for at, each in enumerate(fields):
            place = (row_, each.name)
            edit = LineEdit(self._text(kept, place))
            edit.textEdited.connect(lambda text, place=place: self._typed(place, text))
            beside = []
            if can_pick(each):
                choose = IconButton(Icon.SEARCH, self.tr("Choose: {field}").format(field=field_word(each.name)))
                choose.clicked.connect(lambda _=False, place=place: self.pick_wanted.emit(place[1], place[0]))
                beside.append(choose)
            field = FormField(edit, *beside)
            field.tell(field_word(each.name))
            self.fields[place], self.edits[place] = field, edit
            grid.addWidget(field, at // beside_each_other, at % beside_each_other, Qt.AlignmentFlag.AlignTop)
        for at in range(beside_each_other):
            grid.setColumnStretch(at, 1)
        layout.addLayout(grid)

    def _text(self, kept: Kept, place: Place) -> str:
        """What stands in a field: what was typed, else what the rows say."""
        row_, name = place
        for each in kept.rows:
            if row_ in (0, each.row):
                typed = self.wishes.edits.get((each.row, name))
                if typed is not None:
                    return typed
                told = each.fields.get(name)
                if told is not None and told.text:
                    return self._shown(told)
        return ""

    def _shown(self, told: FieldValue) -> str:
        """The text of a value; a day as the user writes days."""
        is_day = isinstance(told.value, date) and self._formats.is_day_first
        return self._formats.day(told.value) if is_day and isinstance(told.value, date) else told.text

    def _before(self, kept: Kept, change: Change) -> str:
        told = next((each.fields.get(change.field) for each in kept.rows if each.row == change.row), None)
        return change.old if told is None else self._shown(told)

    # --- typing

    def _typed(self, place: Place, text: str) -> None:
        self._note(place, text)
        self._pause.start()

    def _note(self, place: Place, text: str) -> None:
        if self._tried is not None:
            row_, name = place
            self.wishes = self.wishes.edit(self._tried.kept, name, text, row_ or None)

    def _wish(self, wish: Wish) -> None:
        remedy, problem = wish.remedy, wish.problem
        at = problem.where.row or 0
        match remedy.act:
            case Act.SET:
                self.set_value(remedy.field, 0, remedy.value)
                return
            case Act.PICK:
                self.pick_wanted.emit(remedy.field, at)
                return
            case Act.MAKE:
                self.make_wanted.emit()
                return
            case Act.TYPE:
                self.go_to(remedy.field, at)
                return
            case Act.LEAVE_OUT:
                self.aside_wanted.emit()
                return
            case Act.MEAN:
                self.wishes = replace(self.wishes, amounts=Amounts(remedy.value))
            case Act.DECIDE:
                self.wishes = replace(self.wishes, is_decided=True)
            case Act.ACCEPT:
                self.wishes = replace(self.wishes, accepted=self.wishes.accepted | {problem.code})
        self.typed.emit(self.wishes)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            is_all = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            if is_all and self.send.isEnabled():
                self.send.click()
            elif not is_all:
                self.focusNextChild()
        else:
            super().keyPressEvent(event)

    # --- words

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def use_formats(self, formats: Formats) -> None:
        self._formats = formats
        self.retranslate()

    def retranslate(self) -> None:
        self.leave.setText(self.tr("Back"))
        self.save.setText(self.tr("Keep, send later"))
        self.send.setText(self.tr("Send"))
        if self._tried is not None:
            self._build(self._tried)
            self._tell()

    def _tell(self) -> None:
        tried, view = self._tried, self._view
        if tried is None or view is None:
            return
        item = tried.mended.item
        self._title.setText(item.number or tried.item.number or self.tr("Without number"))
        empty_out(self._place)
        self._place.addWidget(DivisionChip(view), 0, Qt.AlignmentFlag.AlignLeft)
        empty_out(self._state)
        mark = (
            Mark(Role.FINE, self.tr("Can be sent"))
            if tried.is_ready
            else Mark(Role.STOP, self.tr("Cannot be sent yet"))
        )
        self._state.addWidget(Badge(mark))
        self._tell_fields(tried)
        self._tell_problems(tried)
        self._tell_changes(tried)
        amount = self._formats.money(item.gross, item.currency)
        words = self.tr("Send {amount} into {division}") if amount else self.tr("Send into {division}")
        self.send.setText(words.format(amount=amount, division=view.name))
        self.send.setToolTip(self.send.text())
        self.send.setEnabled(tried.is_ready)
        self.save.setEnabled(tried.is_ready)

    def _tell_fields(self, tried: Tried) -> None:
        changed = {(change.row, change.field): change for change in tried.mended.changes}
        for (row_, name), field in self.fields.items():
            own = [
                problem
                for problem in tried.mended.checked.problems
                if problem.where.field == name
                and problem.severity is Severity.STOP
                and (not row_ or problem.where.row == row_)
            ]
            change = next((each for (row, one), each in changed.items() if one == name and row_ in (0, row)), None)
            was = "" if change is None else self.tr("was: {old}").format(old=self._before(tried.kept, change) or "–")
            field.tell(field_word(name), was)
            field.tell_problem(tell_problem(own[0])[0] if own else "")
            field.setProperty("is_wrong", bool(own))

    def _tell_problems(self, tried: Tried) -> None:
        """What must be mended, or looked at first; notes are left out."""
        empty_out(self._problems)
        self.remedies = []
        told = [each for each in tried.mended.checked.problems if each.severity is not Severity.NOTE]
        shown = [each for each in sorted_problems(told) if self._is_shown(each, tried)]
        for problem in shown:
            found = remedies(problem, tried.kept.kind)
            below = RemedyButtons(problem, found, 1, self._formats) if found else None
            if below is not None:
                below.wished.connect(self._wish)
                self.remedies.append(below)
            self._problems.addWidget(ProblemLine(problem, below=below))
        if shown:
            self._problems.addWidget(Line())

    def _is_shown(self, problem: Problem, tried: Tried) -> bool:
        """A warning that was accepted is dealt with."""
        return problem.severity is Severity.STOP or (
            problem.code not in self.wishes.accepted
            and not (self.wishes.is_decided and problem in tried.mended.item.reasons)
        )

    def _tell_changes(self, tried: Tried) -> None:
        before, after = tried.item, tried.mended.item
        lines = []
        if before.amount is not None and after.gross is not None and before.amount != after.gross:
            words = self.tr("The total becomes {new}; it was {old}.")
            lines.append(
                words.format(
                    new=self._formats.money(after.gross, after.currency),
                    old=self._formats.money(before.amount, before.currency),
                )
            )
        if tried.mended.changes:
            lines.append(
                self.tr("%n value(s) changed; what it was is kept in the history.", "", len(tried.mended.changes))
            )
        self._summary.setText(" ".join(lines))
        self._summary.setVisible(bool(lines))
