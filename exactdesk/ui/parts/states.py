"""The faces of a page that has nothing to show, nothing yet, or nothing because something failed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QPlainTextEdit, QProgressBar, QWidget

from exactdesk.ui import theme
from exactdesk.ui.icons import Icon
from exactdesk.ui.palettes import Role
from exactdesk.ui.parts.banner import Picture
from exactdesk.ui.parts.buttons import Button, CopyButton, PrimaryButton, QuietButton
from exactdesk.ui.parts.surface import column, row
from exactdesk.ui.parts.text import Text
from exactdesk.ui.theme import Space, Type

_WIDTH, _LEAST = 460, 360


class _Holder(QWidget):
    """Not wider than a comfortable line, not narrower than the buttons in it; both go along with the size of the text."""

    def __init__(self) -> None:
        super().__init__()
        self._fit()

    def minimumSizeHint(self) -> QSize:
        least = super().minimumSizeHint()
        return least.expandedTo(QSize(_LEAST, least.height()))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationFontChange:
            self._fit()

    def _fit(self) -> None:
        self.setMaximumWidth(theme.scaled(_WIDTH))


class _Centred(QWidget):
    """Words in the middle of the page under a picture."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.inner = column(spacing=Space.MEDIUM)
        holder = _Holder()
        holder.setLayout(self.inner)
        level = row()
        level.addStretch(1)
        level.addWidget(holder, 4)
        level.addStretch(1)
        layout = column(margins=Space.WIDE)
        layout.addStretch(2)
        layout.addLayout(level)
        layout.addStretch(3)
        self.setLayout(layout)

    @staticmethod
    def line(kind: Type, *, faint: bool = False) -> Text:
        text = Text("", kind, faint=faint)
        text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        return text


class EmptyState(_Centred):
    """Nothing here yet: says what will stand here and how to begin.

    Signals:
        acted: the button to begin was pressed.
    """

    acted = Signal()

    def __init__(self, meaning: Icon, *, is_primary: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = self.line(Type.HEADING)
        self._text = self.line(Type.BODY, faint=True)
        self.button: Button = PrimaryButton() if is_primary else Button()
        self.button.clicked.connect(self.acted)
        self.inner.addWidget(Picture(meaning, Role.NEUTRAL, 44), 0, Qt.AlignmentFlag.AlignHCenter)
        self.inner.addWidget(self._title)
        self.inner.addWidget(self._text)
        self.inner.addSpacing(Space.TIGHT)
        self.inner.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)

    def tell(self, title: str, text: str, action: str = "") -> None:
        self._title.setText(title)
        self._text.setText(text)
        self.button.setText(action)
        self.button.setVisible(bool(action))
        self.setAccessibleName(f"{title} {text}")


class Spinner(QWidget):
    """Shows that something is under way; stands still where it is not seen."""

    def __init__(self, side: int = 36, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._angle = 90
        self.setFixedSize(QSize(side, side))
        self._clock = QTimer(self)
        self._clock.setInterval(40)
        self._clock.timeout.connect(self._turn)

    def showEvent(self, event: QShowEvent) -> None:
        self._clock.start()
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self._clock.stop()
        super().hideEvent(event)

    def _turn(self) -> None:
        self._angle = (self._angle - 14) % 360
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        shades = theme.colours(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(3, 3, -3, -3)
        painter.setPen(QPen(shades.line, 3))
        painter.drawEllipse(box)
        pen = QPen(shades.of(Role.ACCENT).fill, 3)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawArc(box, self._angle * 16, 100 * 16)
        painter.end()


class LoadingState(_Centred):
    """Something is under way: what, how far where that is known, and a way to stop it.

    Signals:
        cancelled: the user wants it to stop.
    """

    cancelled = Signal()

    def __init__(self, *, can_cancel: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._what = self.line(Type.HEADING)
        self._detail = self.line(Type.BODY, faint=True)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.hide()
        self._cancel = Button()
        self._cancel.setVisible(can_cancel)
        self._cancel.clicked.connect(self.cancelled)
        self.inner.addWidget(Spinner(), 0, Qt.AlignmentFlag.AlignHCenter)
        self.inner.addWidget(self._what)
        self.inner.addWidget(self._detail)
        self.inner.addWidget(self._bar)
        self.inner.addWidget(self._cancel, 0, Qt.AlignmentFlag.AlignHCenter)
        self._retranslate()

    def tell(self, what: str, detail: str = "") -> None:
        self._what.setText(what)
        self._detail.setText(detail)
        self._detail.setVisible(bool(detail))
        self.setAccessibleName(what)

    def show_progress(self, done: int, total: int) -> None:
        """Shows how far it is; a total of 0 means that nobody knows."""
        self._bar.setVisible(total > 0)
        self._bar.setMaximum(max(total, 1))
        self._bar.setValue(done)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self._cancel.setText(self.tr("Cancel"))


class FailedState(_Centred):
    """It failed: one sentence, what to do, a way to try again, and details to copy.

    Signals:
        retried: the user wants it tried again.
    """

    retried = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._what = self.line(Type.HEADING)
        self._do = self.line(Type.BODY, faint=True)
        for text in (self._what, self._do):
            text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.retry = PrimaryButton("", Icon.RENEW)
        self.retry.clicked.connect(self.retried)
        self._more = QuietButton()
        self._more.setCheckable(True)
        self._details = QPlainTextEdit()
        self._details.setReadOnly(True)
        self._details.setTabChangesFocus(True)
        self._details.setFont(theme.font(Type.CODE))
        self._details.setFixedHeight(130)
        self._details.hide()
        self._copy = CopyButton()
        self._copy.hide()
        self._more.toggled.connect(self._details.setVisible)
        self._more.toggled.connect(self._copy.setVisible)
        buttons = row()
        buttons.addStretch(1)
        buttons.addWidget(self.retry)
        buttons.addWidget(self._more)
        buttons.addStretch(1)
        self.inner.addWidget(Picture(Icon.STOP, Role.STOP, 44), 0, Qt.AlignmentFlag.AlignHCenter)
        self.inner.addWidget(self._what)
        self.inner.addWidget(self._do)
        self.inner.addSpacing(Space.TIGHT)
        self.inner.addLayout(buttons)
        self.inner.addWidget(self._details)
        self.inner.addWidget(self._copy, 0, Qt.AlignmentFlag.AlignRight)
        self._retranslate()

    def tell(self, what: str, do: str = "", details: str = "", *, can_retry: bool = True) -> None:
        self._what.setText(what)
        self._do.setText(do)
        self._do.setVisible(bool(do))
        self._details.setPlainText(details)
        self._copy.set_text_to_copy(details)
        self._more.setChecked(False)
        self._more.setVisible(bool(details))
        self.retry.setVisible(can_retry)
        self.setAccessibleName(f"{what} {do}".strip())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self.retry.setText(self.tr("Try again"))
        self._more.setText(self.tr("Details"))
