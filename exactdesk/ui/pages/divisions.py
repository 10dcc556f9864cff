"""All administrations: find one, mark favourites, give each its colour, and choose the one to work in."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QWidget

from exactdesk.ui import icons, palettes, theme
from exactdesk.ui.delegates import division_line
from exactdesk.ui.division_list import DivisionList
from exactdesk.ui.formats import Formats
from exactdesk.ui.icons import Icon
from exactdesk.ui.pages.page import Face, Page
from exactdesk.ui.palettes import DIVISION_COLOURS, Role
from exactdesk.ui.parts import Banner, Button, Card, DivisionView, PrimaryButton, Text, column, row
from exactdesk.ui.parts.division import paint_plate
from exactdesk.ui.parts.surface import paint_box
from exactdesk.ui.theme import Space, Type


class _Swatch(QAbstractButton):
    """One colour to choose."""

    def __init__(self, colour: str) -> None:
        super().__init__()
        self.colour = colour
        self.setCheckable(True)
        self.setFixedSize(QSize(34, 34))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def paintEvent(self, event: QPaintEvent) -> None:
        shades = theme.colours(self)
        painter = QPainter(self)
        box = QRectF(self.rect()).adjusted(3, 3, -3, -3)
        paint_box(painter, box, palettes.division_colour(self.colour, dark=shades.is_dark), None, Space.RADIUS_SMALL)
        if self.isChecked():
            icons.paint(
                painter, box.adjusted(5, 5, -5, -5), Icon.CHECK, palettes.on_division(self.colour, dark=shades.is_dark)
            )
        if self.hasFocus() or self.isChecked():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(shades.focus if self.hasFocus() else shades.text, 2))
            painter.drawRoundedRect(
                QRectF(self.rect()).adjusted(1, 1, -1, -1), Space.RADIUS_SMALL + 2, Space.RADIUS_SMALL + 2
            )
        painter.end()


class _Plate(QWidget):
    """The administration's plate, large."""

    def __init__(self) -> None:
        super().__init__()
        self._view: DivisionView | None = None
        self.setFixedSize(QSize(theme.scaled(56), theme.scaled(56)))

    def show_division(self, view: DivisionView) -> None:
        self._view = view
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._view is not None:
            painter = QPainter(self)
            paint_plate(painter, QRectF(self.rect()), self._view, dark=theme.colours(self).is_dark)
            painter.end()


class DivisionsPage(Page):
    """Choosing an administration.

    Signals:
        chosen: the `DivisionView` to work in; favourite_changed: code, is a favourite; colour_chosen: code, name of the colour.
    """

    chosen = Signal(object)
    favourite_changed = Signal(int, bool)
    colour_chosen = Signal(int, str)

    def __init__(self, formats: Formats, parent: QWidget | None = None) -> None:
        super().__init__(Icon.DIVISION, can_cancel=True, parent=parent)
        self.empty.acted.connect(self.retried)
        self._formats = formats
        self._divisions: tuple[DivisionView, ...] = ()
        self._shown: DivisionView | None = None
        self._missing = 0
        self._welcomed = ""
        self.divisions = DivisionList()
        self.divisions.chosen.connect(self._look_closer)
        self.divisions.looked_at.connect(self._show)
        self.divisions.list.doubleClicked.connect(lambda _index: self._choose())
        self.divisions.search.returnPressed.connect(self._choose)
        self.divisions.list.returned.connect(lambda _index: self._choose())
        self._plate = _Plate()
        self._name = Text("", Type.HEADING)
        self._line = Text("", faint=True)
        self._used = Text("", Type.SMALL, faint=True)
        self.favourite = Button("", Icon.STAR)
        self.favourite.setCheckable(True)
        self.favourite.clicked.connect(self._mark)
        self._colour_word = Text("", Type.STRONG)
        self.swatches = {colour: _Swatch(colour) for colour in DIVISION_COLOURS}
        group = QButtonGroup(self)
        swatches = row(spacing=Space.TIGHT)
        for colour, swatch in self.swatches.items():
            group.addButton(swatch)
            swatches.addWidget(swatch)
            swatch.clicked.connect(lambda _checked=False, colour=colour: self._paint(colour))
        swatches.addStretch(1)
        self.go = PrimaryButton("", Icon.CHECK)
        self.go.clicked.connect(self._choose)
        self._card = self._detail(swatches)
        level = row(spacing=Space.LARGE)
        level.addWidget(self.divisions, 3)
        side = column()
        side.addWidget(self._card)
        side.addStretch(1)
        level.addLayout(side, 2)
        self.body.setLayout(level)
        self.retranslate()

    def _detail(self, swatches: QHBoxLayout) -> Card:
        card = Card()
        words = column(spacing=Space.HAIR)
        words.addWidget(self._name)
        words.addWidget(self._line)
        words.addWidget(self._used)
        top = row(spacing=Space.LARGE)
        top.addWidget(self._plate, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(words, 1)
        layout = column(margins=Space.WIDE, spacing=Space.LARGE)
        layout.addLayout(top)
        layout.addWidget(self.favourite, 0, Qt.AlignmentFlag.AlignLeft)
        colours = column(spacing=Space.TIGHT)
        colours.addWidget(self._colour_word)
        colours.addLayout(swatches)
        layout.addLayout(colours)
        layout.addWidget(self.go, 0, Qt.AlignmentFlag.AlignRight)
        card.setLayout(layout)
        return card

    def show_divisions(self, divisions: tuple[DivisionView, ...], *, not_read: int = 0) -> None:
        """Shows these. `not_read` counts licences whose administrations could not be fetched: the page is partly wrong then."""
        self._divisions = divisions
        self._missing = not_read
        kept = self._shown.code if self._shown else None
        self.divisions.show_divisions(divisions)
        if not self.divisions.shown and not divisions:
            self.show_face(Face.EMPTY)
            return
        for view in divisions:
            if view.code == kept:
                self._show(view)
        self.show_face(Face.PARTLY if not_read else Face.FILLED)
        self._say_missing()
        self.divisions.search.setFocus()

    def welcome(self, user: str) -> None:
        """Greets who signed in for the first time, and says what favourites are for; an empty name takes that away."""
        self._welcomed = user
        self.banners.take("welcome")
        if user:
            told = self.tr("You are signed in as {user}").format(user=user)
            more = self.tr(
                "Mark the administrations you work in most as favourites: they stand on top. Then choose one to work in; Ctrl+K changes it."
            )
            self.say("welcome", Banner(Role.FINE, told, more, closable=True))

    def use_formats(self, formats: Formats) -> None:
        self._formats = formats
        self.retranslate()

    def _look_closer(self, view: DivisionView) -> None:
        self._show(view)

    def _show(self, view: DivisionView | None) -> None:
        self._shown = view
        self._card.setVisible(view is not None)
        if view is None:
            return
        self._plate.show_division(view)
        self._name.setText(view.name)
        self._line.setText(division_line(view))
        self._used.setText(
            self.tr("Last used {when}").format(when=self._formats.moment(view.used))
            if view.used
            else self.tr("Not used yet on this computer")
        )
        self.favourite.setChecked(view.is_favourite)
        self.favourite.set_meaning(Icon.STARRED if view.is_favourite else Icon.STAR)
        self.favourite.setText(self.tr("Favourite") if view.is_favourite else self.tr("Make it a favourite"))
        self.swatches[view.shown_colour if view.shown_colour in self.swatches else "grey"].setChecked(True)

    def _choose(self) -> None:
        if self._shown is not None:
            self.chosen.emit(self._shown)

    def _mark(self, is_favourite: bool) -> None:
        if self._shown is not None:
            self.favourite_changed.emit(self._shown.code, is_favourite)

    def _paint(self, colour: str) -> None:
        if self._shown is not None:
            self.colour_chosen.emit(self._shown.code, colour)

    def _say_missing(self) -> None:
        if not self._missing:
            self.banners.take("missing")
            return
        banner = Banner(
            Role.WARN,
            self.tr("Not all administrations could be fetched"),
            self.tr("Those below can be used. Try again later for the others."),
            action=self.tr("Try again"),
        )
        banner.acted.connect(self.retried)
        self.say("missing", banner)

    def retranslate(self) -> None:
        self.header.tell(self.tr("Administrations"), self.tr("Archived and blocked administrations are not shown."))
        self.empty.tell(
            self.tr("No administration to work in"),
            self.tr(
                "Your Exact Online account has no administration that is open. Ask whoever manages Exact Online at your office."
            ),
            self.tr("Look again"),
        )
        self.loading.tell(self.tr("Your administrations are being fetched"))
        colours = {
            "blue": self.tr("Blue"),
            "green": self.tr("Green"),
            "plum": self.tr("Plum"),
            "orange": self.tr("Orange"),
            "teal": self.tr("Teal"),
            "red": self.tr("Red"),
            "brown": self.tr("Brown"),
            "grey": self.tr("Grey"),
        }
        for colour, swatch in self.swatches.items():
            swatch.setToolTip(colours[colour])
            swatch.setAccessibleName(colours[colour])
        self._colour_word.setText(self.tr("Colour"))
        self.go.setText(self.tr("Work in this administration"))
        self._show(self._shown)
        self._say_missing()
        if self.banners.banner("welcome") is not None:
            self.welcome(self._welcomed)
