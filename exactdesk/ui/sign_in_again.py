"""A session that was lost is picked up: the same account signs in again, over the page that was worked on."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QLayout, QWidget

from exactdesk.ui import theme
from exactdesk.ui.icons import Icon
from exactdesk.ui.pages.browser_wait import BrowserWait
from exactdesk.ui.palettes import Role
from exactdesk.ui.parts import Banner, BannerArea, Button, Picture, PrimaryButton, Text, column, row
from exactdesk.ui.theme import Space, Type


class SignInAgain(QDialog):
    """Asks the user to sign in again. Whoever opens it listens, signs in and closes it with `accept`.

    Signals:
        wanted: open the browser; whether it must ask who signs in (after another user came back).
        address_pasted, browser_wanted: as those of `BrowserWait`; cancelled: the browser is no longer waited for.
    """

    wanted = Signal(bool)
    address_pasted = Signal(str)
    browser_wanted = Signal()
    cancelled = Signal()

    def __init__(self, user: str, site: str, why: str, parent: QWidget | None = None) -> None:
        """`why` is the sentence of what ended the session; empty where the user asked for it."""
        super().__init__(parent)
        self._user = user
        self._asks_who = False
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle("ExactDesk")
        self.banners = BannerArea()
        title = Text(self.tr("Sign in again as {user}").format(user=user), Type.HEADING)
        words = column(spacing=Space.SMALL)
        words.addWidget(title)
        if why:
            words.addWidget(Text(why))
        words.addWidget(Text(self.tr("Nothing is lost: what was done stays, and ExactDesk goes on from here.")))
        words.addWidget(Text(site, Type.SMALL, faint=True))
        top = row(spacing=Space.LARGE)
        top.addWidget(Picture(Icon.SIGN_IN, Role.ACCENT, 32), 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(words, 1)
        self.later = Button(self.tr("Not now"))
        self.later.clicked.connect(self.reject)
        self.go = PrimaryButton("", Icon.SIGN_IN)
        self.go.clicked.connect(lambda: self.wanted.emit(self._asks_who))
        buttons = row()
        buttons.addStretch(1)
        buttons.addWidget(self.later)
        buttons.addWidget(self.go)
        self._ask = QWidget()
        ask = column(spacing=Space.LARGE)
        ask.addLayout(top)
        ask.addLayout(buttons)
        self._ask.setLayout(ask)
        self.wait = BrowserWait()
        self.wait.address_pasted.connect(self.address_pasted)
        self.wait.browser_wanted.connect(self.browser_wanted)
        self.wait.cancelled.connect(self.cancelled)
        layout = column(margins=Space.WIDE, spacing=Space.LARGE)
        layout.addWidget(self.banners)
        layout.addWidget(self._ask)
        layout.addWidget(self.wait)
        self.setLayout(layout)
        layout.addStretch(1)
        layout.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)  # else as high as at its least width
        self.setFixedWidth(theme.scaled(560))
        self.show_waiting(False)

    def show_waiting(self, waits: bool) -> None:
        """Shows that the browser is open; False asks again."""
        self._ask.setVisible(not waits)
        self.wait.setVisible(waits)
        if waits:
            self.banners.clear()
            self.wait.begin()
        self.go.setText(
            self.tr("Sign in as {user}").format(user=self._user)
            if self._asks_who
            else self.tr("Sign in with the browser")
        )
        if not waits:
            self.go.setFocus()
        self.adjustSize()

    def fail(self, what: str, do: str, details: str, *, is_another_user: bool = False) -> None:
        """Says why it did not succeed, and asks once more. After another user came back the browser asks who signs in."""
        self._asks_who = self._asks_who or is_another_user
        self.show_waiting(False)
        self.banners.put("failed", Banner(Role.STOP, what, do, details=details))
        self.adjustSize()

    def sizeHint(self) -> QSize:
        """As high as its words need at its width."""
        layout = self.layout()
        return super().sizeHint() if layout is None else QSize(self.width(), layout.totalHeightForWidth(self.width()))

    def closeEvent(self, event: QCloseEvent) -> None:
        self.cancelled.emit()
        super().closeEvent(event)
