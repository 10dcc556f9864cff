"""What stands beside the steps: practising instead, and the accounts that are signed in already."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QWidget

from exactdesk.ui.icons import Icon
from exactdesk.ui.pages.sign_in.values import KnownAccount
from exactdesk.ui.palettes import Role
from exactdesk.ui.parts import Button, Card, Picture, Text, column, row
from exactdesk.ui.theme import Space, Type


class PracticeCard(Card):
    """Practising is one click away.

    Signals:
        wanted: practise.
    """

    wanted = Signal()

    def __init__(self) -> None:
        super().__init__(Role.ACCENT)
        self._title = Text("", Type.HEADING)
        self._text = Text("")
        self.practise = Button("", Icon.PRACTICE)
        self.practise.clicked.connect(self.wanted)
        top = row()
        top.addWidget(Picture(Icon.PRACTICE, Role.ACCENT, 24))
        top.addWidget(self._title, 1)
        layout = column(margins=Space.LARGE, spacing=Space.SMALL)
        layout.addLayout(top)
        layout.addWidget(self._text)
        layout.addWidget(self.practise, 0, Qt.AlignmentFlag.AlignLeft)
        self.setLayout(layout)
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Try it out first"))
        self._text.setText(
            self.tr(
                "Practise with made-up administrations on this computer. You need no Exact Online for it, and nothing can go wrong."
            )
        )
        self.practise.setText(self.tr("Practise"))


class AccountsCard(Card):
    """Goes on with an account that is signed in, without signing in again.

    Signals:
        chosen: the login of the account.
    """

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._title = Text("", Type.HEADING)
        self._rows = column(spacing=Space.MEDIUM)
        layout = column(margins=Space.LARGE, spacing=Space.MEDIUM)
        layout.addWidget(self._title)
        layout.addLayout(self._rows)
        self.setLayout(layout)
        self.buttons: tuple[Button, ...] = ()
        self._accounts: tuple[KnownAccount, ...] = ()
        self.show_accounts(())

    def show_accounts(self, accounts: tuple[KnownAccount, ...]) -> None:
        """Shows these; without any there is no card."""
        self._accounts = accounts
        while (item := self._rows.takeAt(0)) is not None:
            part = item.widget()
            if part is not None:
                part.hide()
                part.deleteLater()
        self.buttons = tuple(self._add(account) for account in accounts)
        self.setVisible(bool(accounts))
        self._retranslate()

    def _add(self, account: KnownAccount) -> Button:
        button = Button("", Icon.PERSON)
        button.clicked.connect(lambda: self.chosen.emit(account.login))
        held = QWidget()
        layout = column(spacing=Space.TIGHT)
        layout.addWidget(Text(account.name, Type.STRONG))
        layout.addWidget(Text(account.detail, Type.SMALL, faint=True))
        layout.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        held.setLayout(layout)
        self._rows.addWidget(held)
        return button

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Signed in already"))
        for button, account in zip(self.buttons, self._accounts, strict=True):
            button.setText(self.tr("Go on with this account"))
            button.setAccessibleName(f"{button.text()}: {account.name}")
