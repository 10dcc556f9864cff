"""What stands around the pages: the ribbon of the practice environment, the status line, the veil under a file that is dragged in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from exactdesk.ui import icons, theme
from exactdesk.ui.formats import Formats
from exactdesk.ui.icons import Icon
from exactdesk.ui.palettes import Role
from exactdesk.ui.parts import ElidedText, Picture, QuietButton, Text, plain_tip, row
from exactdesk.ui.parts.surface import paint_box
from exactdesk.ui.theme import Space, Type


class PracticeRibbon(QWidget):
    """Says that nothing here is real.

    Signals:
        exercises_wanted: something is to go wrong, to see what happens then.
        left: the user wants to leave the practice environment.
    """

    exercises_wanted = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = Text("", Type.STRONG, role=Role.WARN, wrap=False)
        self._text = ElidedText("", role=Role.WARN)
        self.exercises = QuietButton("", role=Role.WARN)
        self.exercises.clicked.connect(self.exercises_wanted)
        self._leave = QuietButton("", role=Role.WARN)
        self._leave.clicked.connect(self.left)
        layout = row()
        layout.setContentsMargins(Space.LARGE, 2, Space.SMALL, 2)
        layout.addWidget(Picture(Icon.PRACTICE, Role.WARN, 20))
        layout.addWidget(self._name)
        layout.addWidget(self._text, 1)
        layout.addWidget(self.exercises)
        layout.addWidget(self._leave)
        self.setLayout(layout)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._armed = 0
        self._retranslate()

    def show_armed(self, count: int) -> None:
        """Says that so many exercises have not happened yet."""
        if count != self._armed:
            self._armed = count
            self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self._name.setText(self.tr("Practice environment"))
        self._text.set_whole(self.tr("Made-up administrations on this computer: nothing reaches Exact Online."))
        self.exercises.setText(
            self.tr("%n exercise(s) ready", "", self._armed) if self._armed else self.tr("Exercises")
        )
        self.exercises.setToolTip(self.tr("Let something go wrong on purpose, and see what happens then."))
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
        minute: calls left in this minute.
        errors: errors that the service with the fewest may still have this hour; None while none had any.
        waits_until: until when we wait because the calls of this minute are used up (aware); None when we do not wait.
    """

    today: int | None = None
    minute: int | None = None
    errors: int | None = None
    waits_until: datetime | None = None


class StatusLink(QAbstractButton):
    """Small words in the status line that lead somewhere."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._role: Role | None = None
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)

    def tell(self, words: str, tip: str = "", role: Role | None = None) -> None:
        """Shows these words; nothing is shown for none. A role gives them its ink, and its icon goes before them."""
        self._role = role
        self.setText(words)
        self.setToolTip(plain_tip(tip))
        self.setAccessibleName(words)
        self.setVisible(bool(words))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(theme.font(Type.SMALL))
        side = metrics.height() + Space.TIGHT if self._role else 0
        return QSize(metrics.horizontalAdvance(self.text()) + side + 2 * Space.SMALL, metrics.height() + Space.TIGHT)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        shades = theme.colours(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 0, -1, 0)
        if self.underMouse():
            paint_box(painter, box, shades.raised, None, Space.TIGHT)
        if self.hasFocus():
            painter.setPen(QPen(shades.focus, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), Space.TIGHT, Space.TIGHT)
        painter.setFont(theme.font(Type.SMALL))
        left: float = Space.SMALL
        ink = shades.faint
        if self._role is not None:
            side = painter.fontMetrics().height()
            ink = shades.of(self._role).ink
            spot = QRectF(left, (self.height() - side) / 2, side, side)
            icons.paint(painter, spot, icons.FOR_ROLE[self._role], ink)
            left += side + Space.TIGHT
        painter.setPen(ink)
        words = QRectF(left, 0, self.width() - left, self.height())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, self.text())
        painter.end()


class StatusLine(QWidget):
    """Who is signed in, what is going on, how old the lists are, how many calls are left.

    Signals:
        lists_wanted, contact_wanted: the user wants to see more of the lists, of the calls.
    """

    lists_wanted = Signal()
    contact_wanted = Signal()

    def __init__(self, formats: Formats, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._formats = formats
        self._who = ""
        self._calls: CallsLeft | None = None
        self._person = Picture(Icon.PERSON, Role.NEUTRAL, 18)
        self._user = Text("", Type.SMALL, faint=True, wrap=False)
        self._busy = ElidedText("", Type.SMALL, faint=True)
        self._busy.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter)
        self._lists_at: datetime | None = None
        self._is_old = False
        self.lists, self.left = StatusLink(), StatusLink()
        self.lists.clicked.connect(self.lists_wanted)
        self.left.clicked.connect(self.contact_wanted)
        layout = row()
        layout.setContentsMargins(Space.LARGE, Space.TIGHT, Space.SMALL, Space.TIGHT)
        layout.addWidget(self._person)
        layout.addWidget(self._user)
        layout.addWidget(self._busy, 1)
        layout.addWidget(self.lists)
        layout.addWidget(self.left)
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

    def show_lists(self, read_at: datetime | None, *, is_old: bool = False) -> None:
        """Shows when the lists of the administration were last renewed (aware); None hides it. Old ones have their day, and a sign."""
        self._lists_at, self._is_old = read_at, is_old
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
        self._tell_lists()
        self._tell_left()

    def _tell_lists(self) -> None:
        if self._lists_at is None:
            self.lists.tell("")
            return
        when = self._formats.moment(self._lists_at) if self._is_old else self._formats.time(self._lists_at)
        self.lists.tell(
            self.tr("Lists of {when}").format(when=when),
            self.tr(
                "When the lists of this administration were last renewed. Press to see them, and to fetch them again."
            ),
            Role.WARN if self._is_old else None,
        )

    def _tell_left(self) -> None:
        calls = self._calls
        tip = self.tr("Every call that left this computer, and how many more Exact Online allows: Ctrl+L")
        if calls is None:
            self.left.tell("")
        elif calls.waits_until:
            until = self._formats.time(calls.waits_until)
            self.left.tell(self.tr("Exact Online asks for patience until {time}").format(time=until), tip)
        elif calls.errors is not None and calls.today is not None:
            words = self.tr("{calls} calls left today, {errors} errors this hour")
            told = words.format(calls=self._formats.count(calls.today), errors=calls.errors)
            self.left.tell(told, tip, Role.STOP if calls.errors == 0 else Role.WARN)
        elif calls.today is not None:
            self.left.tell(self.tr("%Ln call(s) to Exact Online left today", "", calls.today), tip)
        else:
            self.left.tell("")

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
