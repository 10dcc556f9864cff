"""What stands around the pages: the ribbon of the practice environment, the status line, the veil under a file that is dragged in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from exactdesk.ui import icons, theme
from exactdesk.ui.formats import Formats
from exactdesk.ui.icons import Icon
from exactdesk.ui.palettes import Role
from exactdesk.ui.parts import ElidedText, Picture, QuietButton, Text, row
from exactdesk.ui.theme import Space, Type


class PracticeRibbon(QWidget):
    """Says that nothing here is real.

    Signals:
        left: the user wants to leave the practice environment.
    """

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = Text("", Type.STRONG, role=Role.WARN, wrap=False)
        self._text = ElidedText("", role=Role.WARN)
        self._leave = QuietButton("", role=Role.WARN)
        self._leave.clicked.connect(self.left)
        layout = row()
        layout.setContentsMargins(Space.LARGE, 2, Space.SMALL, 2)
        layout.addWidget(Picture(Icon.PRACTICE, Role.WARN, 20))
        layout.addWidget(self._name)
        layout.addWidget(self._text, 1)
        layout.addWidget(self._leave)
        self.setLayout(layout)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self._name.setText(self.tr("Practice environment"))
        self._text.set_whole(self.tr("Made-up administrations on this computer: nothing reaches Exact Online."))
        self._leave.setText(self.tr("Stop practising"))

    def paintEvent(self, event: QPaintEvent) -> None:
        tones = theme.colours(self).of(Role.WARN)
        painter = QPainter(self)
        painter.fillRect(self.rect(), tones.tint)
        painter.fillRect(0, self.height() - 1, self.width(), 1, tones.line)
        painter.end()


@dataclass(frozen=True, slots=True, kw_only=True)
class CallsLeft:
    """How often Exact Online may still be asked.

    Attributes:
        today: calls left for this administration today; None where no answer has told it yet.
        waits_until: until when we wait because the calls of this minute are used up (aware); None when we do not wait.
    """

    today: int | None = None
    waits_until: datetime | None = None


class StatusLine(QWidget):
    """Who is signed in, what is going on, how many calls are left."""

    def __init__(self, formats: Formats, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._formats = formats
        self._who = ""
        self._calls: CallsLeft | None = None
        self._person = Picture(Icon.PERSON, Role.NEUTRAL, 18)
        self._user = Text("", Type.SMALL, faint=True, wrap=False)
        self._busy = ElidedText("", Type.SMALL, faint=True)
        self._busy.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter)
        self._left = Text("", Type.SMALL, faint=True, wrap=False)
        layout = row()
        layout.setContentsMargins(Space.LARGE, Space.TIGHT, Space.LARGE, Space.TIGHT)
        layout.addWidget(self._person)
        layout.addWidget(self._user)
        layout.addWidget(self._busy, 1)
        layout.addWidget(self._left)
        self.setLayout(layout)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.retranslate()

    def show_user(self, name: str) -> None:
        """Shows who is signed in; an empty name when nobody is."""
        self._who = name
        self.retranslate()

    def show_calls(self, calls: CallsLeft | None) -> None:
        self._calls = calls
        self.retranslate()

    def show_busy(self, what: str) -> None:
        """Shows what goes on in the background; empty when nothing does."""
        self._busy.set_whole(what)

    def use_formats(self, formats: Formats) -> None:
        self._formats = formats
        self.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def retranslate(self) -> None:
        self._user.setText(
            self.tr("Signed in as {name}").format(name=self._who) if self._who else self.tr("Not signed in")
        )
        text = ""
        if self._calls and self._calls.waits_until:
            text = self.tr("Exact Online asks for patience until {time}").format(
                time=self._formats.time(self._calls.waits_until)
            )
        elif self._calls and self._calls.today is not None:
            text = self.tr("%Ln call(s) to Exact Online left today", "", self._calls.today)
        self._left.setText(text)

    def paintEvent(self, event: QPaintEvent) -> None:
        shades = theme.colours(self)
        painter = QPainter(self)
        painter.fillRect(self.rect(), shades.rail)
        painter.fillRect(0, 0, self.width(), 1, shades.line)
        painter.end()


class DropVeil(QWidget):
    """Lies over the whole window while a file is dragged over it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._ground = parent
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def lie_over(self) -> None:
        self.setGeometry(self._ground.rect())
        self.raise_()
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        shades = theme.colours(self)
        accent = shades.of(Role.ACCENT)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QColor(accent.tint)
        ground.setAlphaF(0.97)
        painter.fillRect(self.rect(), ground)
        painter.setPen(QPen(accent.fill, 3, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(16, 16, -16, -16), 12, 12)
        middle = QRectF(self.rect()).center()
        icons.paint(painter, QRectF(middle.x() - 36, middle.y() - 76, 72, 72), Icon.DROP, accent.ink)
        painter.setPen(accent.ink)
        painter.setFont(theme.font(Type.TITLE))
        words = QRectF(0, middle.y() + 8, self.width(), 60)
        painter.drawText(words, Qt.AlignmentFlag.AlignHCenter, self.tr("Let go to open"))
        painter.end()
