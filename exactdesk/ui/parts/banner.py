"""Messages above the content: what is the matter, what can be done, details to copy; kept until they are done with."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from exactdesk.ui import icons, theme
from exactdesk.ui.icons import FOR_ROLE, Icon
from exactdesk.ui.palettes import Role
from exactdesk.ui.parts.buttons import Button, CopyButton, IconButton, QuietButton
from exactdesk.ui.parts.surface import Card, column, row
from exactdesk.ui.parts.text import Text
from exactdesk.ui.theme import Space, Type


class Picture(QWidget):
    """An icon on its own, in the ink of a role."""

    def __init__(self, meaning: Icon, role: Role = Role.NEUTRAL, side: int = 20, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._meaning = meaning
        self._role = role
        self._side = side
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationFontChange:
            self._fit()

    def _fit(self) -> None:
        side = theme.scaled(self._side)
        self.setFixedSize(QSize(side, side))

    def show_icon(self, meaning: Icon, role: Role) -> None:
        self._meaning = meaning
        self._role = role
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        icons.paint(painter, QRectF(self.rect()), self._meaning, theme.colours(self).of(self._role).ink)
        painter.end()


class Banner(Card):
    """One message. Its words can be selected and copied; it stays until it is closed or replaced.

    Signals:
        acted: the button with the remedy was pressed; closed: the user put the message away.
    """

    acted = Signal()
    closed = Signal()

    def __init__(
        self,
        role: Role,
        what: str,
        do: str = "",
        *,
        action: str = "",
        details: str = "",
        closable: bool = False,
        icon: Icon | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(role, parent=parent)
        self._picture = Picture(icon or FOR_ROLE[role], role)
        self._what = Text(what, Type.STRONG, selectable=True)
        self._do = Text(do, selectable=True)
        self._more = QuietButton(role=role)
        self._more.setCheckable(True)
        self._action = Button(action, role=role)
        self._action.clicked.connect(self.acted)
        self._close = IconButton(Icon.CLOSE, role=role)
        self._close.clicked.connect(self._put_away)
        self._details = QPlainTextEdit(details)
        self._details.setReadOnly(True)
        self._details.setFont(theme.font(Type.CODE))
        self._details.setFixedHeight(120)
        self._details.setTabChangesFocus(True)
        self._copy = CopyButton()
        self._copy.set_text_to_copy(details)
        self._details.hide()
        self._copy.hide()
        self._more.toggled.connect(self._unfold)

        words = column(spacing=Space.HAIR)
        words.addStretch(1)
        words.addWidget(self._what)
        words.addWidget(self._do)
        words.addStretch(1)
        first = row(spacing=Space.MEDIUM)
        first.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignVCenter)
        first.addLayout(words, 1)
        first.addWidget(self._more, 0, Qt.AlignmentFlag.AlignVCenter)
        first.addWidget(self._action, 0, Qt.AlignmentFlag.AlignVCenter)
        first.addWidget(self._close, 0, Qt.AlignmentFlag.AlignVCenter)
        layout = column(spacing=Space.SMALL)
        layout.setContentsMargins(Space.LARGE, Space.SMALL + 2, Space.SMALL + 2, Space.SMALL + 2)
        layout.addLayout(first)
        layout.addWidget(self._details)
        layout.addWidget(self._copy, 0, Qt.AlignmentFlag.AlignRight)
        self.setLayout(layout)
        # Only now: what is shown before it has a parent is a window of its own for a moment, and takes the keyboard away.
        self._do.setVisible(bool(do))
        self._more.setVisible(bool(details))
        self._action.setVisible(bool(action))
        self._close.setVisible(closable)
        self.setAccessibleName(f"{what} {do}".strip())
        self._retranslate()

    @property
    def words(self) -> str:
        """What is said, and what to do about it, on two lines."""
        return f"{self._what.text()}\n{self._do.text()}".strip()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self._more.setText(self.tr("Details"))
        self._close.set_name(self.tr("Close this message"))

    def _unfold(self, shown: bool) -> None:
        self._details.setVisible(shown)
        self._copy.setVisible(shown)

    def _put_away(self) -> None:
        self.hide()
        self.closed.emit()


class BannerArea(QWidget):
    """Where banners stand, newest on top. One message per key: a new one with the same key takes the old one's place."""

    def __init__(self, *, top: int = 0, parent: QWidget | None = None) -> None:
        """`top` is the room above the first banner."""
        super().__init__(parent)
        self._layout = column(spacing=Space.SMALL)
        self._layout.setContentsMargins(0, top, 0, 0)
        self.setLayout(self._layout)
        self._shown: dict[str, Banner] = {}
        self.hide()

    def put(self, key: str, banner: Banner) -> None:
        """Shows a banner under a key."""
        self.take(key)
        self._shown[key] = banner
        self._layout.insertWidget(0, banner)
        banner.closed.connect(lambda: self.take(key))
        self.show()

    def take(self, key: str) -> None:
        """Removes the banner of a key; nothing happens when there is none."""
        banner = self._shown.pop(key, None)
        if banner is not None:
            self._layout.removeWidget(banner)
            banner.hide()
            banner.deleteLater()
        self.setVisible(bool(self._shown))

    def clear(self) -> None:
        for key in tuple(self._shown):
            self.take(key)

    def banner(self, key: str) -> Banner | None:
        return self._shown.get(key)
