"""The entry numbers that the office keeps for ExactDesk, journal by journal: looked at, set, taken away."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIntValidator, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from exactdesk.flow.numbering import JournalNumbers, NumberRange
from exactdesk.ui.formats import Formats
from exactdesk.ui.icons import Icon
from exactdesk.ui.memory import Memory
from exactdesk.ui.models import Align, Column
from exactdesk.ui.pages.page import Face, Page
from exactdesk.ui.palettes import Role
from exactdesk.ui.parts import (
    Banner,
    Button,
    Card,
    FormField,
    LineEdit,
    Mark,
    PrimaryButton,
    QuietButton,
    Text,
    column,
    row,
)
from exactdesk.ui.parts.table import RecordsTable
from exactdesk.ui.theme import Space, Type

HIGHEST_TYPED = 2_147_483_647
"""What fits in the field; whether it is a number that can be kept the job says."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NumbersView:
    """What the page shows.

    Attributes:
        name: of the administration; number: what users know it by.
        journals: those whose entries may be sent with a number.
    """

    name: str
    number: str
    journals: tuple[JournalNumbers, ...]


class NumbersPage(Page):
    """The ranges of one administration.

    Signals:
        left: the user goes back to where he came from.
        range_wanted: keep these numbers: journal, first, last. none_wanted: keep none any more for this journal.
    """

    left = Signal()
    range_wanted = Signal(str, int, int)
    none_wanted = Signal(str)

    def __init__(self, formats: Formats, *, memory: Memory | None = None, parent: QWidget | None = None) -> None:
        super().__init__(Icon.NUMBER, width=980, parent=parent)
        self._formats = formats
        self._view: NumbersView | None = None
        self._journal = ""
        self.back = QuietButton("", Icon.BACK)
        self.back.clicked.connect(self.left)
        self.header.add(self.back)
        self.table: RecordsTable[JournalNumbers] = RecordsTable("numbers", memory=memory, compact=True)
        self.table.chosen.connect(self._show_chosen)
        self._title = Text("", Type.HEADING)
        self.first_number, self.last_number = LineEdit(), LineEdit()
        self._first_field, self._last_field = FormField(self.first_number), FormField(self.last_number)
        self.keep: Button = PrimaryButton("", Icon.CHECK)
        self.keep.clicked.connect(self._tell_range)
        self.remove = QuietButton("", Icon.REMOVE)
        self.remove.clicked.connect(lambda: self.none_wanted.emit(self._journal))
        for field in (self.first_number, self.last_number):
            field.setValidator(QIntValidator(0, HIGHEST_TYPED, field))
            field.returnPressed.connect(self.keep.click)
            field.textEdited.connect(lambda _text: self._last_field.tell_problem(""))
        self._told = Text("", faint=True)
        self._build()
        self.first = self.table
        self.empty.acted.connect(self.left)
        for keys, act in (("Ctrl+Return", self.keep.click), ("Ctrl+Enter", self.keep.click)):
            self._key(keys, act)
        self._key(Qt.Key.Key_Escape, self.left.emit)
        self.retranslate()

    def _build(self) -> None:
        numbers = row(spacing=Space.LARGE)
        for field in (self._first_field, self._last_field):
            numbers.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
        buttons = row()
        buttons.addWidget(self.keep)
        buttons.addWidget(self.remove)
        buttons.addStretch(1)
        inside = column(margins=Space.LARGE, spacing=Space.MEDIUM)
        inside.addWidget(self._title)
        inside.addLayout(numbers)
        inside.addLayout(buttons)
        card = Card()
        card.setLayout(inside)
        layout = column(spacing=Space.LARGE)
        layout.addWidget(self.table, 1)
        layout.addWidget(card)
        layout.addWidget(self._told)
        self.body.setLayout(layout)

    def _key(self, keys: Qt.Key | str, act: Callable[[], object]) -> None:
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(act)

    def show_view(self, view: NumbersView) -> None:
        """Shows the ranges as they are kept now; the journal that was chosen stays chosen."""
        self._view = view
        self.retranslate()
        self.table.show_records(view.journals)
        if not view.journals:
            self.show_face(Face.EMPTY)
            return
        chosen = next((each for each in view.journals if each.journal.code == self._journal), None)
        self.table.choose(chosen or view.journals[0])
        self._show_chosen(self.table.current_record())
        self.show_face(Face.PARTLY if self.banners.banner("low") or self.banners.banner("overruled") else Face.FILLED)

    def tell_problem(self, what: str) -> None:
        """Says why the numbers that were typed cannot be kept."""
        self._last_field.tell_problem(what)
        self.last_number.setFocus(Qt.FocusReason.OtherFocusReason)

    def use_formats(self, formats: Formats) -> None:
        self._formats = formats
        self.retranslate()

    # --- inside

    def _show_chosen(self, chosen: object) -> None:
        if not isinstance(chosen, JournalNumbers):
            return
        kept = chosen.range
        self._journal = chosen.journal.code
        self._title.setText(
            self.tr("Journal {code} {name}").format(code=chosen.journal.code, name=chosen.journal.description)
        )
        self.first_number.setText("" if kept is None else str(kept.first))
        self.last_number.setText("" if kept is None else str(kept.last))
        self._last_field.tell_problem("")
        self.remove.setVisible(kept is not None)

    def _tell_range(self) -> None:
        if not self.first_number.text() or not self.last_number.text():
            empty = self.first_number if not self.first_number.text() else self.last_number
            self.tell_problem(self.tr("Give the first and the last number."))
            empty.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.range_wanted.emit(self._journal, int(self.first_number.text()), int(self.last_number.text()))

    def _mark(self, kept: NumberRange | None) -> Mark:
        if kept is None:
            return Mark(Role.NEUTRAL, self.tr("Exact Online numbers"))
        if not kept.is_of_use:
            return Mark(Role.WARN, self.tr("journal numbers by itself"))
        if not kept.left:
            return Mark(Role.STOP, self.tr("used up"))
        if kept.is_low():
            return Mark(Role.WARN, self.tr("nearly used up"))
        return Mark(Role.FINE, self.tr("in use") if kept.used else self.tr("ready"))

    def _say_what_is_wrong(self, view: NumbersView) -> None:
        self.banners.clear()
        kept = [each.range for each in view.journals if each.range is not None]
        low = [each for each in kept if each.is_of_use and each.is_low()]
        if low:
            names = ", ".join(each.journal for each in low)
            words = self.tr("Entry numbers are running out in journal {journals}").format(journals=names)
            more = self.tr("When they are used up, posting into that journal stops until it has a new range, or none.")
            self.say("low", Banner(Role.WARN, words, more))
        overruled = [each for each in kept if not each.is_of_use]
        if overruled:
            names = ", ".join(each.journal for each in overruled)
            words = self.tr("Journal {journals} does not take the numbers that it is sent").format(journals=names)
            more = self.tr(
                "It booked under a number of its own, so nothing is reserved for it any more. Let it take numbers in its settings in "
                "Exact Online, remove the range here, and give it a new one."
            )
            self.say("overruled", Banner(Role.WARN, words, more))

    def _columns(self) -> tuple[Column[JournalNumbers], ...]:
        def is_left(each: JournalNumbers) -> bool:
            return each.range is not None and each.range.is_of_use and each.range.left > 0

        return (
            Column(
                key="journal",
                heading=self.tr("Journal"),
                text=lambda each: f"{each.journal.code} {each.journal.description}".strip(),
                chars=0,
            ),
            Column(
                key="range",
                heading=self.tr("Numbers kept"),
                text=lambda each: (
                    "–"
                    if each.range is None
                    else self.tr("{first} to {last}").format(first=each.range.first, last=each.range.last)
                ),
                sort=lambda each: -1 if each.range is None else each.range.first,
                chars=24,
            ),
            Column(
                key="next",
                heading=self.tr("Next"),
                text=lambda each: str(each.range.next_number) if each.range is not None and is_left(each) else "–",
                sort=lambda each: -1 if each.range is None else each.range.next_number,
                align=Align.RIGHT,
                chars=12,
            ),
            Column(
                key="left",
                heading=self.tr("Left"),
                text=lambda each: (
                    self._formats.count(each.range.left) if each.range is not None and each.range.is_of_use else "–"
                ),
                sort=lambda each: -1 if each.range is None else each.range.left,
                align=Align.RIGHT,
                chars=9,
            ),
            Column(
                key="state",
                heading=self.tr("State"),
                text=lambda each: self._mark(each.range).word,
                mark=lambda each: self._mark(each.range),
                chars=24,
            ),
        )

    def retranslate(self) -> None:
        view = self._view
        self.header.tell(
            self.tr("Entry numbers"),
            self.tr("{name} ({number}): numbers that only ExactDesk uses, per journal").format(
                name=view.name, number=view.number
            )
            if view is not None
            else "",
        )
        self.empty.tell(
            self.tr("No journal takes entry numbers"),
            self.tr("Numbers can be kept for sales and purchase journals; this administration has none that are open."),
            self.tr("Back"),
        )
        self.loading.tell(self.tr("The journals are being read"))
        self.back.setText(self.tr("Back"))
        self._first_field.tell(self.tr("First number"))
        self._last_field.tell(self.tr("Last number"))
        self.keep.setText(self.tr("Keep these numbers"))
        self.keep.setToolTip("Ctrl+Enter")
        self.remove.setText(self.tr("Keep none"))
        self.table.setAccessibleName(self.tr("Journals"))
        self._told.setText(
            self.tr(
                "An entry that is sent under a number of your own is found again by that number at once when the connection breaks. "
                "Choose numbers that nobody else in the office uses; the journal must let numbers be chosen in Exact Online."
            )
        )
        if view is not None:
            self.table.show_columns(self._columns())
            self._show_chosen(self.table.current_record())
            self._say_what_is_wrong(view)
