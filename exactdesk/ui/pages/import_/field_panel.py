"""Beside the columns: what is still missing, how amounts are meant, and values that hold for every row."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QWidget

from exactdesk.flow.dates import DayOrder
from exactdesk.flow.parsing import Mark
from exactdesk.kinds.kind import Amounts
from exactdesk.ui.field_words import field_word
from exactdesk.ui.icons import Icon
from exactdesk.ui.pages.import_.layouts import PickButton, ScrollColumn, empty_out
from exactdesk.ui.palettes import Role
from exactdesk.ui.parts import Button, Choices, IconButton, Picture, QuietButton, Text, column, row
from exactdesk.ui.theme import Space, Type


@dataclass(frozen=True, slots=True, kw_only=True)
class FixedValue:
    """A value that the user gave a field.

    Attributes:
        is_default: it fills empty cells of a column only; else it stands for every row.
        shown: the value with the name of what it is a code of; empty when none was chosen yet.
    """

    field: str
    shown: str
    is_default: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldPanelView:
    """What the panel shows.

    Attributes:
        missing: names of the fields of each requirement that is not met, the first one is the usual one.
        has_amounts: the kind has amounts; asks_amounts: nothing in the sheet tells how they are meant.
        asks_marks, asks_days: nothing in the columns tells; what was answered stands beside it.
        name: of the saved mapping that is used; empty for none.
    """

    missing: tuple[tuple[str, ...], ...] = ()
    fixed: tuple[FixedValue, ...] = ()
    has_amounts: bool = False
    asks_amounts: bool = False
    amounts: Amounts | None = None
    asks_marks: bool = False
    mark: Mark | None = None
    asks_days: bool = False
    days: DayOrder | None = None
    name: str = ""


class FieldPanel(ScrollColumn):
    """The panel.

    Signals:
        value_wanted: choose the value of this field; value_dropped: take it back; add_wanted: choose a field to give a value.
        amounts_meant, mark_told, days_told: the answer, None where it is taken back; save_wanted: keep the mapping.
    """

    value_wanted = Signal(str)
    value_dropped = Signal(str)
    add_wanted = Signal()
    amounts_meant = Signal(object)
    mark_told = Signal(object)
    days_told = Signal(object)
    save_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._view = FieldPanelView()
        self._missing_title, self._amounts_title, self._fixed_title = (Text("", Type.STRONG) for _ in range(3))
        self._fixed_hint = Text("", Type.SMALL, faint=True)
        self._missing = column(spacing=Space.TIGHT)
        self._fixed = column(spacing=Space.TIGHT)
        self.amounts, self.marks, self.days = Choices(), Choices(), Choices()
        self._marks_label, self._days_label = Text("", Type.SMALL, faint=True), Text("", Type.SMALL, faint=True)
        self.amounts.activated.connect(lambda: self.amounts_meant.emit(_known(Amounts, self.amounts.value())))
        self.marks.activated.connect(lambda: self.mark_told.emit(_known(Mark, self.marks.value())))
        self.days.activated.connect(lambda: self.days_told.emit(_known(DayOrder, self.days.value())))
        self.add = QuietButton("", Icon.ADD)
        self.add.clicked.connect(self.add_wanted)
        self.save = Button("", Icon.STAR)
        self.save.clicked.connect(self.save_wanted)
        self._saved = Text("", Type.SMALL, faint=True)
        layout = column(spacing=Space.SMALL)
        layout.setContentsMargins(Space.TIGHT, 0, Space.SMALL, 0)
        layout.addWidget(self._missing_title)
        layout.addLayout(self._missing)
        layout.addSpacing(Space.SMALL)
        for widget in (self._amounts_title, self.amounts, self._marks_label, self.marks, self._days_label, self.days):
            layout.addWidget(widget)
        layout.addSpacing(Space.SMALL)
        layout.addWidget(self._fixed_title)
        layout.addWidget(self._fixed_hint)
        layout.addLayout(self._fixed)
        layout.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addStretch(1)
        layout.addWidget(self._saved)
        layout.addWidget(self.save, 0, Qt.AlignmentFlag.AlignLeft)
        self.show_layout(layout)
        self.retranslate()

    def show_view(self, view: FieldPanelView) -> None:
        self._view = view
        self.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def retranslate(self) -> None:
        view = self._view
        self._missing_title.setText(self.tr("Still missing") if view.missing else self.tr("Nothing is missing"))
        self._fill_missing(view)
        self._amounts_title.setText(self.tr("Amounts"))
        self._amounts_title.setVisible(view.has_amounts)
        self.amounts.setVisible(view.has_amounts)
        unsaid = self.tr("Choose: with or without VAT") if view.asks_amounts else self.tr("As the headings say")
        self.amounts.show_choices(
            (
                ("", unsaid),
                (Amounts.EXCLUDING_VAT.value, self.tr("Without VAT")),
                (Amounts.INCLUDING_VAT.value, self.tr("With VAT")),
            )
        )
        self.amounts.choose(view.amounts.value if view.amounts else "")
        self.amounts.setAccessibleName(self._amounts_title.text())
        asks_marks, asks_days = view.asks_marks or view.mark is not None, view.asks_days or view.days is not None
        self._marks_label.setText(self.tr("Before the cents stands"))
        self.marks.show_choices(
            (
                ("", self.tr("Not told")),
                (Mark.COMMA.value, self.tr("a comma: 1.234,56")),
                (Mark.POINT.value, self.tr("a point: 1,234.56")),
            )
        )
        self.marks.choose(view.mark.value if view.mark else "")
        self._days_label.setText(self.tr("In 3-4-2026 stands first"))
        self.days.show_choices(
            (
                ("", self.tr("Not told")),
                (DayOrder.DAY_FIRST.value, self.tr("the day: 3 April")),
                (DayOrder.MONTH_FIRST.value, self.tr("the month: 4 March")),
            )
        )
        self.days.choose(view.days.value if view.days else "")
        for widget, is_on in ((self._marks_label, asks_marks), (self.marks, asks_marks)):
            widget.setVisible(is_on)
        for widget, is_on in ((self._days_label, asks_days), (self.days, asks_days)):
            widget.setVisible(is_on)
        self.marks.setAccessibleName(self._marks_label.text())
        self.days.setAccessibleName(self._days_label.text())
        self._fixed_title.setText(self.tr("The same for every row"))
        self._fixed_hint.setText(self.tr("For what is not in the file, such as the journal."))
        self._fill_fixed(view)
        self.add.setText(self.tr("Give a field a value"))
        self.save.setText(self.tr("Save this mapping"))
        self._saved.setText(self.tr("Recognised as: {name}").format(name=view.name) if view.name else "")
        self._saved.setVisible(bool(view.name))

    def _fill_missing(self, view: FieldPanelView) -> None:
        empty_out(self._missing)
        if not view.missing:
            return
        either = self.tr("{first} (or {others})")
        for names in view.missing:
            words = [field_word(name) for name in names]
            text = words[0] if len(words) == 1 else either.format(first=words[0], others=", ".join(words[1:]))
            line = QWidget()
            level = row(spacing=Space.TIGHT)
            level.addWidget(Picture(Icon.WARN, Role.WARN, 16), 0, Qt.AlignmentFlag.AlignTop)
            level.addWidget(Text(text), 1)
            line.setLayout(level)
            line.setAccessibleName(text)
            self._missing.addWidget(line)

    def _fill_fixed(self, view: FieldPanelView) -> None:
        empty_out(self._fixed)
        for each in view.fixed:
            line = QWidget()
            words = field_word(each.field)
            label = self.tr("{field}, where it is empty").format(field=words) if each.is_default else words
            button = PickButton()
            button.show_text(each.shown or self.tr("Choose…"), faint=not each.shown)
            button.setAccessibleName(f"{label}: {each.shown}")
            button.clicked.connect(lambda _=False, field=each.field: self.value_wanted.emit(field))
            drop = IconButton(Icon.CLOSE, self.tr("Take this value back"))
            drop.setVisible(bool(each.shown))
            drop.clicked.connect(lambda _=False, field=each.field: self.value_dropped.emit(field))
            level = row(spacing=Space.TIGHT)
            level.addWidget(button, 1)
            level.addWidget(drop)
            inside = column(spacing=0)
            inside.addWidget(Text(label, Type.SMALL, faint=True))
            inside.addLayout(level)
            line.setLayout(inside)
            self._fixed.addWidget(line)


def _known(choices: type[Amounts] | type[Mark] | type[DayOrder], value: str) -> Amounts | Mark | DayOrder | None:
    return choices(value) if value else None
