"""Practising what goes wrong: a list of exercises, each with what will happen and what to watch for; one click makes it ready."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QDialog, QFrame, QScrollArea, QWidget

from exactdesk.ui import theme
from exactdesk.ui.icons import Icon
from exactdesk.ui.pages.page import Scrolled
from exactdesk.ui.palettes import Role
from exactdesk.ui.parts import Badge, Button, Card, Mark, Picture, QuietButton, Text, column, row
from exactdesk.ui.parts.scroll import slim
from exactdesk.ui.theme import Space, Type

NAMES = (
    "connection-breaks",
    "nothing-arrives",
    "empty-answer",
    "no-answer",
    "maintenance",
    "calls-spent",
    "sign-in-ends",
    "slow-answer",
    "elsewhere",
)
"""The exercises, the one that teaches most first; `Practice.arm` knows them by these names."""


@dataclass(frozen=True, slots=True)
class _Told:
    title: str
    happens: str
    watch: str


class _Exercise(Card):
    """One exercise."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.name = name
        self.is_armed = False
        self.has_happened = False
        self._title = Text("", Type.STRONG)
        self._happens = Text("")
        self._watch = Text("", Type.SMALL, faint=True)
        self._badge = Badge(Mark(Role.WARN, ""))
        self.arm = Button("", Icon.GO)
        top = row()
        top.addWidget(self._title, 1)
        top.addWidget(self._badge, 0, Qt.AlignmentFlag.AlignTop)
        words = column(spacing=Space.TIGHT)
        words.addLayout(top)
        words.addWidget(self._happens)
        words.addWidget(self._watch)
        level = row(margins=Space.LARGE, spacing=Space.LARGE)
        level.addLayout(words, 1)
        level.addWidget(self.arm, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setLayout(level)

    def show_state(self, *, is_armed: bool) -> None:
        """Marks whether it waits to happen; one that no longer waits has happened."""
        if is_armed == self.is_armed:
            return
        self.has_happened = self.is_armed
        self.is_armed = is_armed

    def say(self, told: _Told, ready: str, happened: str, arm: str) -> None:
        self._title.setText(told.title)
        self._happens.setText(told.happens)
        self._watch.setText(told.watch)
        self._badge.setVisible(self.is_armed or self.has_happened)
        self._badge.show_mark(Mark(Role.WARN, ready, Icon.WAITING) if self.is_armed else Mark(Role.FINE, happened))
        self.arm.setText(arm)
        self.arm.setAccessibleName(f"{arm}: {told.title}")
        self.arm.setEnabled(not self.is_armed)


class Exercises(QDialog):
    """The list; stays open beside the work.

    Signals:
        wanted: the name of the exercise to make ready; empty to let nothing go wrong any more.
    """

    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowModality(Qt.WindowModality.NonModal)
        self._title = Text("", Type.HEADING)
        self._told = Text("", faint=True)
        self.cards = tuple(_Exercise(name) for name in NAMES)
        inside = column(spacing=Space.MEDIUM)
        inside.setContentsMargins(0, 0, Space.MEDIUM, 0)
        for card in self.cards:
            inside.addWidget(card)
            card.arm.clicked.connect(lambda _=False, name=card.name: self.wanted.emit(name))
        holder = Scrolled()
        holder.setLayout(inside)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        slim(area)
        area.viewport().setAutoFillBackground(False)
        area.setWidget(holder)
        self.none = QuietButton("", Icon.UNDO)
        self.none.clicked.connect(lambda: self.wanted.emit(""))
        self.shut = Button("", Icon.CLOSE)
        self.shut.clicked.connect(self.close)
        buttons = row()
        buttons.addWidget(self.none)
        buttons.addStretch(1)
        buttons.addWidget(self.shut)
        head = row(spacing=Space.LARGE)
        words = column(spacing=Space.TIGHT)
        words.addWidget(self._title)
        words.addWidget(self._told)
        head.addWidget(Picture(Icon.PRACTICE, Role.ACCENT, 32), 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        layout = column(margins=Space.WIDE, spacing=Space.LARGE)
        layout.addLayout(head)
        layout.addWidget(area, 1)
        layout.addLayout(buttons)
        self.setLayout(layout)
        self.resize(theme.scaled(700), theme.scaled(620))
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.close)
        self.retranslate()

    def show_armed(self, names: frozenset[str]) -> None:
        """Marks the exercises that have not happened yet."""
        if frozenset(card.name for card in self.cards if card.is_armed) == names:
            return
        for card in self.cards:
            card.show_state(is_armed=card.name in names)
        self.retranslate()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.cards[0].arm.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Exercises"))
        self._title.setText(self.tr("What if something goes wrong?"))
        self._told.setText(
            self.tr(
                "Choose an exercise, then post or open something. Each happens once, and only in the practice environment."
            )
        )
        told = self._all_told()
        for card in self.cards:
            card.say(told[card.name], self.tr("Ready"), self.tr("Has happened"), self.tr("Make ready"))
        self.none.setText(self.tr("Nothing must go wrong any more"))
        self.none.setEnabled(any(card.is_armed for card in self.cards))
        self.shut.setText(self.tr("Close"))

    def _all_told(self) -> dict[str, _Told]:
        return {
            "connection-breaks": _Told(
                self.tr("The connection breaks halfway"),
                self.tr("Exact Online books the second document that is posted, and its answer gets lost."),
                self.tr("ExactDesk does not guess: it looks the document up, finds it, and does not book it twice."),
            ),
            "nothing-arrives": _Told(
                self.tr("The connection breaks before anything arrives"),
                self.tr("The second document that is posted is not booked, and no answer comes."),
                self.tr("ExactDesk looks it up, waits half a minute, looks again, and only then sends it once more."),
            ),
            "empty-answer": _Told(
                self.tr("Exact Online answers with nothing"),
                self.tr("The second document that is posted is booked, and the answer is empty."),
                self.tr("An empty answer proves nothing: ExactDesk looks the document up before it goes on."),
            ),
            "no-answer": _Told(
                self.tr("Exact Online does not answer"),
                self.tr("The second document that is posted is booked, and the line stays silent."),
                self.tr("ExactDesk waits two minutes and then looks it up. You can go on with other work meanwhile."),
            ),
            "maintenance": _Told(
                self.tr("Exact Online is under maintenance"),
                self.tr("In place of an answer to the second document comes a page about maintenance."),
                self.tr(
                    "Whether it was booked is looked up, and only then it is sent again. If the maintenance lasts, the run stops."
                ),
            ),
            "calls-spent": _Told(
                self.tr("Too many calls in one minute"),
                self.tr("At the second document Exact Online asks to wait until the next minute."),
                self.tr("At the bottom of the window stands until when ExactDesk waits. It then goes on by itself."),
            ),
            "sign-in-ends": _Told(
                self.tr("The sign-in ends in the middle of posting"),
                self.tr("At the second document Exact Online no longer knows the sign-in."),
                self.tr(
                    "The run stops and says so. What was booked stays booked; after signing in again the rest goes on."
                ),
            ),
            "slow-answer": _Told(
                self.tr("Exact Online takes too long"),
                self.tr("The next list that is fetched ends with 'request timeout'."),
                self.tr(
                    "ExactDesk tries a list again by itself, each time a little later; you only notice that it takes longer."
                ),
            ),
            "elsewhere": _Told(
                self.tr("You open another administration in the browser"),
                self.tr("Exact Online then thinks that you work in that other administration."),
                self.tr(
                    "Nothing changes here: ExactDesk names the administration with every booking, the one at the top left."
                ),
            ),
        }
