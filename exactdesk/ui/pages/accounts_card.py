"""The accounts that are signed in: which one is worked with, which sign-ins come to an end, signing in another, signing out one."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QWidget

from exactdesk.ui.icons import Icon
from exactdesk.ui.palettes import Role
from exactdesk.ui.parts import Badge, Button, Line, Mark, QuietButton, Text, column, row
from exactdesk.ui.theme import Space, Type


@dataclass(frozen=True, slots=True, kw_only=True)
class AccountView:
    """One account.

    Attributes:
        login: tells it from the others; not shown.
        detail: with what one signs in, and where.
        ends: the day on which an unused sign-in ends, when that is near.
        has_ended: it must be signed in again.
    """

    login: str
    name: str
    detail: str
    is_current: bool = False
    ends: str = ""
    has_ended: bool = False


class _AccountRow(QWidget):
    """An account with what can be done with it."""

    used = Signal(str)
    signed_out = Signal(str)
    renewed = Signal(str)

    def __init__(self, view: AccountView, *, is_practice: bool) -> None:
        super().__init__()
        self._view = view
        self._is_practice = is_practice
        self._name = Text(view.name, Type.STRONG, selectable=True)
        self._detail = Text(view.detail, Type.SMALL, faint=True, selectable=True)
        self._badge = Badge(Mark(Role.ACCENT, ""))
        self.use = Button("", Icon.CHECK)
        self.use.clicked.connect(lambda: self.used.emit(view.login))
        self.renew = Button("", Icon.RENEW)
        self.renew.clicked.connect(lambda: self.renewed.emit(view.login))
        self.leave = QuietButton("", Icon.SIGN_OUT)
        self.leave.clicked.connect(lambda: self.signed_out.emit(view.login))
        words = column(spacing=Space.HAIR)
        words.addWidget(self._name)
        words.addWidget(self._detail)
        top = row()
        top.addLayout(words, 1)
        top.addWidget(self._badge, 0, Qt.AlignmentFlag.AlignTop)
        buttons = row()
        for button in (self.use, self.renew):
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(self.leave)
        layout = column(spacing=Space.SMALL)
        layout.addLayout(top)
        layout.addLayout(buttons)
        self.setLayout(layout)
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        view = self._view
        if self._is_practice:
            mark = Mark(Role.ACCENT, self.tr("Practice"), Icon.PRACTICE)
        elif view.has_ended:
            mark = Mark(Role.STOP, self.tr("Sign-in ended"))
        elif view.ends:
            mark = Mark(Role.WARN, self.tr("Ends on {day}").format(day=view.ends))
        elif view.is_current:
            mark = Mark(Role.FINE, self.tr("In use"))
        else:
            mark = Mark(Role.NEUTRAL, self.tr("Signed in"))
        self._badge.show_mark(mark)
        self.use.setText(self.tr("Work with this account"))
        self.use.setVisible(not view.is_current and not view.has_ended)
        self.renew.setText(self.tr("Sign in again") if view.has_ended else self.tr("Renew"))
        self.renew.setVisible(view.has_ended or bool(view.ends))
        self.leave.setText(self.tr("Stop practising") if self._is_practice else self.tr("Sign out"))
        self.leave.setToolTip(
            "" if self._is_practice else self.tr("Removes everything on this computer that gives this account access.")
        )
        self.leave.setAccessibleName(f"{self.leave.text()}: {view.name}")
        self.use.setAccessibleName(f"{self.use.text()}: {view.name}")
        self.renew.setAccessibleName(f"{self.renew.text()}: {view.name}")


class AccountsList(QWidget):
    """All accounts.

    Signals:
        used, signed_out, renewed: the login of the account to work with, to sign out, to renew or sign in again.
    """

    used = Signal(str)
    signed_out = Signal(str)
    renewed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.rows: tuple[_AccountRow, ...] = ()
        self._shown: tuple[tuple[AccountView, ...], bool] | None = None
        self._column = column(spacing=Space.MEDIUM)
        self.setLayout(self._column)

    def show_accounts(self, views: tuple[AccountView, ...], *, is_practice: bool = False) -> None:
        """Shows these, the one that is worked with first."""
        if self._shown == (views, is_practice):
            return
        self._shown = (views, is_practice)
        while (item := self._column.takeAt(0)) is not None:
            part = item.widget()
            if part is not None:
                part.hide()
                part.deleteLater()
        ordered = sorted(views, key=lambda view: not view.is_current)
        self.rows = tuple(_AccountRow(view, is_practice=is_practice) for view in ordered)
        for place, each in enumerate(self.rows):
            if place:
                self._column.addWidget(Line())
            self._column.addWidget(each)
            each.used.connect(self.used)
            each.signed_out.connect(self.signed_out)
            each.renewed.connect(self.renewed)
        self.setVisible(bool(self.rows))
