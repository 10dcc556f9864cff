"""The left side of the window: the administration, and the pages by the user's work."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeySequence, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QWidget

from exactdesk.ui import icons, palettes, theme
from exactdesk.ui.icons import Icon
from exactdesk.ui.pages.page import PageKey
from exactdesk.ui.palettes import Role
from exactdesk.ui.parts import DivisionView, column
from exactdesk.ui.parts.division import paint_division
from exactdesk.ui.parts.surface import paint_box
from exactdesk.ui.theme import Space, Type

ICONS = {
    PageKey.TODAY: Icon.TODAY,
    PageKey.IMPORT: Icon.IMPORT,
    PageKey.ATTENTION: Icon.ATTENTION,
    PageKey.OUTSTANDING: Icon.OUTSTANDING,
    PageKey.RECONCILE: Icon.RECONCILE,
    PageKey.RELATIONS: Icon.RELATIONS,
    PageKey.HISTORY: Icon.HISTORY,
    PageKey.SETTINGS: Icon.SETTINGS,
}
KEYS = {key: f"Ctrl+{place}" for place, key in enumerate(PageKey, start=1)}


class NavButton(QAbstractButton):
    """One page: icon, word, and how many things wait there."""

    def __init__(self, key: PageKey, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = key
        self._waiting = 0
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def tell(self, word: str, waiting: int = 0) -> None:
        self.setText(word)
        self._waiting = waiting
        keys = QKeySequence(KEYS[self._key]).toString(QKeySequence.SequenceFormat.NativeText)
        self.setToolTip(f"{word} ({keys})")
        self.setAccessibleName(f"{word} {waiting}" if waiting else word)
        self.updateGeometry()
        self.update()

    def show_waiting(self, waiting: int) -> None:
        self.tell(self.text(), waiting)

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(theme.font(Type.STRONG))
        return QSize(metrics.horizontalAdvance(self.text()) + 96, max(40, metrics.height() + Space.LARGE))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        shades = theme.colours(self)
        accent = shades.of(Role.ACCENT)
        painter = QPainter(self)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isChecked():
            paint_box(painter, box, shades.card, shades.line if shades.is_strong else None)
            painter.setBrush(accent.fill)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawRoundedRect(QRectF(box.left() + 1, box.top() + 9, 3, box.height() - 18), 1.5, 1.5)
        elif self.underMouse():
            paint_box(painter, box, shades.raised, None)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(shades.focus, 2))
            painter.drawRoundedRect(box, Space.RADIUS, Space.RADIUS)
        font = theme.font(Type.STRONG if self.isChecked() else Type.BODY)
        metrics = QFontMetrics(font)
        side = icons.icon_size(metrics.height()).width() + 2
        ink = accent.ink if self.isChecked() else shades.text
        icons.paint(painter, QRectF(Space.LARGE, (self.height() - side) / 2, side, side), ICONS[self._key], ink)
        painter.setFont(font)
        painter.setPen(ink)
        words = QRectF(Space.LARGE + side + Space.MEDIUM, 0, self.width(), self.height())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.text())
        if self._waiting:
            self._paint_waiting(painter)
        painter.end()

    def _paint_waiting(self, painter: QPainter) -> None:
        tones = theme.colours(self).of(Role.WARN)
        small = theme.font(Type.SMALL)
        metrics = QFontMetrics(small)
        text = str(self._waiting) if self._waiting < 1000 else "999+"
        width, height = max(metrics.horizontalAdvance(text) + 12, metrics.height() + 2), metrics.height() + 2
        pill = QRectF(self.width() - width - Space.MEDIUM, (self.height() - height) / 2, width, height)
        paint_box(painter, pill, tones.tint, tones.line, height / 2)
        painter.setFont(small)
        painter.setPen(tones.ink)
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, text)


class DivisionButton(QAbstractButton):
    """The administration that is worked in: its colour, name and number; pressing it offers the others."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: DivisionView | None = None
        self._none = ""
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_division(self, view: DivisionView | None, none: str, tip: str) -> None:
        """Shows an administration, or the words `none` that ask for a choice."""
        self._view = view
        self._none = none
        name = f"{view.name} ({view.shown_number})" if view else none
        self.setAccessibleName(name)
        self.setToolTip(f"{name}\n{tip}")
        self.update()

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(theme.font(Type.STRONG))
        return QSize(200, max(64, 3 * metrics.height() + Space.LARGE + Space.TIGHT))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        shades = theme.colours(self)
        painter = QPainter(self)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        paint_box(painter, box, shades.raised if self.underMouse() else shades.card, shades.line)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(shades.focus, 2))
            painter.drawRoundedRect(box, Space.RADIUS, Space.RADIUS)
        inner = QRect(self.rect()).adjusted(Space.MEDIUM, 4, -Space.SMALL, -4)
        if self._view is None:
            icons.paint(painter, QRectF(inner.left(), (self.height() - 24) / 2, 24, 24), Icon.DIVISION, shades.faint)
            painter.setPen(shades.text)
            painter.setFont(theme.font(Type.STRONG))
            words = QRectF(inner).adjusted(24 + Space.MEDIUM, 0, -20, 0)
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap, self._none)
        else:
            colour = palettes.division_colour(self._view.shown_colour, dark=shades.is_dark)
            paint_division(painter, inner, self._view, width_right=20, lines=2)
            paint_box(painter, QRectF(box.left() + 14, box.bottom() - 3, box.width() - 28, 3), colour, None, 1.5)
        icons.paint(painter, QRectF(inner.right() - 16, (self.height() - 16) / 2, 16, 16), Icon.UNFOLD, shades.faint)
        painter.end()


class Navigation(QWidget):
    """The rail at the left.

    Signals:
        page_wanted: the `PageKey` that was pressed; division_wanted: the administration button was pressed.
    """

    page_wanted = Signal(object)
    division_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.division = DivisionButton()
        self.division.clicked.connect(self.division_wanted)
        self.buttons = {key: NavButton(key) for key in PageKey}
        group = QButtonGroup(self)
        group.setExclusive(True)
        layout = column(margins=Space.MEDIUM, spacing=Space.HAIR)
        layout.addWidget(self.division)
        layout.addSpacing(Space.MEDIUM)
        for key, button in self.buttons.items():
            group.addButton(button)
            button.hide()
            button.clicked.connect(lambda _checked=False, key=key: self.page_wanted.emit(key))
            if key is PageKey.SETTINGS:
                layout.addStretch(1)
            layout.addWidget(button)
        whole = column()
        whole.addLayout(layout)
        self.setLayout(whole)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self._retranslate()

    def show_page(self, key: PageKey) -> None:
        self.buttons[key].setChecked(True)

    def offer(self, key: PageKey) -> None:
        """Shows the button of a page that works."""
        self.buttons[key].show()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() == QEvent.Type.ApplicationFontChange:
            self._fit()

    def _retranslate(self) -> None:
        words = {
            PageKey.TODAY: self.tr("Today"),
            PageKey.IMPORT: self.tr("Import"),
            PageKey.ATTENTION: self.tr("Needs attention"),
            PageKey.OUTSTANDING: self.tr("Outstanding"),
            PageKey.RECONCILE: self.tr("Reconcile"),
            PageKey.RELATIONS: self.tr("Relations"),
            PageKey.HISTORY: self.tr("History"),
            PageKey.SETTINGS: self.tr("Settings"),
        }
        for key, button in self.buttons.items():
            button.tell(words[key], button._waiting)  # noqa: SLF001 - the same module
        self._fit()

    def _fit(self) -> None:
        widest = max(button.sizeHint().width() for button in self.buttons.values())
        self.setFixedWidth(max(244, widest + 2 * Space.MEDIUM))

    def paintEvent(self, event: QPaintEvent) -> None:
        shades = theme.colours(self)
        painter = QPainter(self)
        painter.fillRect(self.rect(), shades.rail)
        painter.fillRect(self.width() - 1, 0, 1, self.height(), shades.line)
        painter.end()
