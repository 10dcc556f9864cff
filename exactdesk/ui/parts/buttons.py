"""The buttons of the pages: one primary per page, plain beside it, quiet where a frame would be noise."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QFontMetrics, QGuiApplication, QKeySequence, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from exactdesk.ui import icons, theme
from exactdesk.ui.icons import Icon
from exactdesk.ui.palettes import Role
from exactdesk.ui.parts.surface import paint_box
from exactdesk.ui.theme import Space


class Emphasis(StrEnum):
    PRIMARY = "primary"
    PLAIN = "plain"
    QUIET = "quiet"


class Button(QPushButton):
    """A button of a page. Everything that QPushButton is, with the look of the theme."""

    def __init__(
        self,
        text: str = "",
        meaning: Icon | None = None,
        *,
        emphasis: Emphasis = Emphasis.PLAIN,
        role: Role = Role.ACCENT,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._meaning = meaning
        self._emphasis = emphasis
        self._role = role
        self.setText(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAutoDefault(False)
        self._may_shrink = False
        self._key = ""

    def set_key(self, key: str) -> None:
        """Shows the key that does the same, in the language's name for it, as a small cap behind the words.

        Whoever owns the button listens to the key.
        """
        named = QKeySequence.fromString(key, QKeySequence.SequenceFormat.PortableText)
        self._key = named.toString(QKeySequence.SequenceFormat.NativeText) or key
        self.setAccessibleDescription(self._key)
        self.updateGeometry()
        self.update()

    def _cap(self) -> int:
        """The room of the key's cap, with what parts it from the words."""
        if not self._key:
            return 0
        metrics = QFontMetrics(theme.font(theme.Type.SMALL))
        return max(metrics.horizontalAdvance(self._key), metrics.height() - 6) + Space.SMALL + Space.SMALL

    def setText(self, text: str) -> None:
        """Shows these words as they stand: an ampersand is part of a name, never the mark of a key."""
        super().setText(text.replace("&", "&&"))

    def let_shrink(self) -> None:
        """Cuts its words with an ellipsis where there is no room, instead of keeping its width."""
        self._may_shrink = True
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def set_meaning(self, meaning: Icon | None) -> None:
        self._meaning = meaning
        self.updateGeometry()
        self.update()

    def set_role(self, role: Role) -> None:
        self._role = role
        self.update()

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        side = icons.icon_size(metrics.height()).width() if self._meaning else 0
        words = metrics.horizontalAdvance(self._shown()) if self.text() else 0
        between = Space.SMALL if side and words else 0
        padding = Space.SMALL if not words or self._emphasis is Emphasis.QUIET else Space.LARGE
        return QSize(
            words + side + between + self._cap() + 2 * padding, max(Space.CONTROL, metrics.height() + 2 * Space.SMALL)
        )

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.sizeHint().height()) if self._may_shrink else self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange}:
            self.updateGeometry()

    def _shown(self) -> str:
        return self.text().replace("&&", "&")

    def _colours(self) -> tuple[QColor, QColor | None, QColor]:
        """Ground, border and ink for the present state."""
        shades = theme.colours(self)
        tones = shades.of(self._role)
        if not self.isEnabled():
            bare = QColor(0, 0, 0, 0)
            return (
                (bare, None, shades.faint)
                if self._emphasis is Emphasis.QUIET
                else (shades.raised, shades.line, shades.faint)
            )
        down, hover = self.isDown() or self.isChecked(), self.underMouse()
        if self._emphasis is Emphasis.PRIMARY:
            return (tones.fill_down if down else tones.fill_hover if hover else tones.fill), None, tones.on_fill
        ink = tones.ink if self._role is not Role.ACCENT or self._emphasis is Emphasis.QUIET else shades.text
        if self._emphasis is Emphasis.QUIET:
            return (tones.tint if down or hover else QColor(0, 0, 0, 0)), None, ink
        return (tones.tint if down else shades.raised if hover else shades.card), shades.line, ink

    def paintEvent(self, event: QPaintEvent) -> None:
        fill, line, ink = self._colours()
        painter = QPainter(self)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        paint_box(painter, box, fill, line, Space.RADIUS_SMALL + 1)
        if self.hasFocus():
            shades = theme.colours(self)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            inner = shades.card if self._emphasis is Emphasis.PRIMARY else shades.focus
            painter.setPen(QPen(shades.focus, 2))
            painter.drawRoundedRect(box, Space.RADIUS_SMALL + 1, Space.RADIUS_SMALL + 1)
            if self._emphasis is Emphasis.PRIMARY:
                painter.setPen(QPen(inner, 1.5))
                painter.drawRoundedRect(
                    box.adjusted(2.5, 2.5, -2.5, -2.5), Space.RADIUS_SMALL - 1, Space.RADIUS_SMALL - 1
                )
        metrics = self.fontMetrics()
        words = metrics.horizontalAdvance(self._shown()) if self.text() else 0
        side = icons.icon_size(metrics.height()).width() if self._meaning else 0
        between = Space.SMALL if side and words else 0
        cap = self._cap()
        words = min(words, self.width() - side - between - cap - 2 * Space.SMALL)
        start = (self.width() - words - side - between - cap) / 2
        if self._meaning:
            icons.paint(painter, QRectF(start, (self.height() - side) / 2, side, side), self._meaning, ink)
        painter.setPen(ink)
        painter.drawText(
            QRectF(start + side + between, 0, words + 2, self.height()),
            Qt.AlignmentFlag.AlignVCenter,
            metrics.elidedText(self._shown(), Qt.TextElideMode.ElideRight, words + 2)
            if self._may_shrink
            else self._shown(),
        )
        if cap:
            self._paint_cap(painter, start + side + between + words + Space.SMALL, cap - Space.SMALL, ink)
        painter.end()

    def _paint_cap(self, painter: QPainter, left: float, width: int, ink: QColor) -> None:
        small = theme.font(theme.Type.SMALL)
        height = QFontMetrics(small).height() + 2
        box = QRectF(left, (self.height() - height) / 2, width, height)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(ink, 1))
        painter.setOpacity(0.7)
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setOpacity(1)
        painter.setFont(small)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._key)


class PrimaryButton(Button):
    """The one button that leads on; at most one on a page."""

    def __init__(
        self, text: str = "", meaning: Icon | None = None, *, role: Role = Role.ACCENT, parent: QWidget | None = None
    ) -> None:
        super().__init__(text, meaning, emphasis=Emphasis.PRIMARY, role=role, parent=parent)
        self.setFont(theme.font(theme.Type.STRONG))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.ApplicationFontChange:
            self.setFont(theme.font(theme.Type.STRONG))
        super().changeEvent(event)


class QuietButton(Button):
    """A button without a frame, for what is there but does not ask for attention."""

    def __init__(
        self, text: str = "", meaning: Icon | None = None, *, role: Role = Role.ACCENT, parent: QWidget | None = None
    ) -> None:
        super().__init__(text, meaning, emphasis=Emphasis.QUIET, role=role, parent=parent)


class IconButton(QuietButton):
    """A quiet button that shows its icon alone; its name is told by tooltip and to screen readers."""

    def __init__(
        self, meaning: Icon, name: str = "", *, role: Role = Role.NEUTRAL, parent: QWidget | None = None
    ) -> None:
        super().__init__("", meaning, role=role, parent=parent)
        self.set_name(name)

    def set_name(self, name: str) -> None:
        self.setToolTip(name)
        self.setAccessibleName(name)


class CopyButton(QuietButton):
    """Copies a text and says for a moment that it did."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", Icon.COPY, parent=parent)
        self._copied = ""
        self._back = QTimer(self)
        self._back.setSingleShot(True)
        self._back.setInterval(1500)
        self._back.timeout.connect(self._rest)
        self.clicked.connect(self._copy)
        self._rest()

    def set_text_to_copy(self, text: str) -> None:
        self._copied = text
        self.setEnabled(bool(text))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._rest()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._copied)
        self.set_meaning(Icon.CHECK)
        self.setText(self.tr("Copied"))
        self._back.start()

    def _rest(self) -> None:
        self.set_meaning(Icon.COPY)
        self.setText(self.tr("Copy"))
