"""The keys of the office's registration, and the button that opens the browser."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QLineEdit

from exactdesk.jobs.registration import client_id_fault, secret_fault
from exactdesk.ui.icons import Icon
from exactdesk.ui.pages.sign_in.redirect import RedirectField, WatchedField
from exactdesk.ui.parts import Card, IconButton, LineEdit, PrimaryButton, QuietButton, Text, column, row
from exactdesk.ui.theme import Space, Type


class KeysStep(Card):
    """Client id, client secret and redirect URI.

    Signals:
        wanted: sign in; nothing is wrong with the fields then. guide_wanted: show how a registration is made.
    """

    wanted = Signal()
    guide_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.has_secret = False
        self._place = ""
        self.id_field = WatchedField(client_id_fault)
        self._reveal = IconButton(Icon.HIDDEN)
        self._reveal.setCheckable(True)
        self._reveal.toggled.connect(self._show_secret)
        self.secret = LineEdit()
        self.secret.setEchoMode(QLineEdit.EchoMode.Password)
        self.secret_field = WatchedField(
            lambda text: secret_fault(text, self.client_id.text(), is_kept=self.has_secret),
            self._reveal,
            line=self.secret,
        )
        self.redirect_field = RedirectField()
        self.client_id = self.id_field.line
        self.redirect = self.redirect_field.line
        self.guide = QuietButton("", Icon.HELP)
        self.guide.clicked.connect(self.guide_wanted)
        self.go = PrimaryButton("", Icon.SIGN_IN)
        self.go.clicked.connect(self._wish)
        self._title = Text("", Type.HEADING)
        self._told = Text("", faint=True)
        for line in (self.client_id, self.secret, self.redirect):
            line.returnPressed.connect(self._wish)
        head = column(spacing=Space.TIGHT)
        head.addWidget(self._title)
        head.addWidget(self._told)
        layout = column(margins=Space.WIDE, spacing=Space.LARGE)
        layout.addLayout(head)
        for field in (self.id_field, self.secret_field, self.redirect_field):
            layout.addWidget(field)
        buttons = row()
        buttons.addWidget(self.guide)
        buttons.addStretch(1)
        buttons.addWidget(self.go, 0, Qt.AlignmentFlag.AlignRight)
        layout.addLayout(buttons)
        self.setLayout(layout)
        self._retranslate()

    def show_keys(self, client_id: str, *, has_secret: bool) -> None:
        """Fills in what is known; the secret stays in the vault."""
        self.has_secret = has_secret
        self.client_id.setText(client_id)
        self.secret.clear()
        self._retranslate()

    def show_place(self, name: str) -> None:
        """Says for which Exact Online the keys are."""
        self._place = name
        self._retranslate()

    def look(self) -> bool:
        """Says what is wrong with the fields and gives the keyboard to the first; whether all are good."""
        fields = (self.id_field, self.secret_field, self.redirect_field)
        good = [field.look(insist=True) for field in fields]
        for field, is_good in zip(fields, good, strict=True):
            if not is_good:
                field.line.setFocus()
                return False
        return True

    def faults(self) -> tuple[str, ...]:
        """Codes of what is wrong, in the order of the fields."""
        fields = (self.id_field, self.secret_field, self.redirect_field)
        return tuple(code for field in fields if (code := field.fault()) is not None)

    def _wish(self) -> None:
        if self.look():
            self.wanted.emit()

    def _show_secret(self, shown: bool) -> None:
        self.secret.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Your office's registration"))
        self._told.setText(self.tr("For Exact Online of: {place}").format(place=self._place))
        self._told.setVisible(bool(self._place))
        self.id_field.tell_words(
            self.tr("Client id"), self.tr("From your office's own registration with Exact Online.")
        )
        self.secret_field.tell_words(
            self.tr("Client secret"),
            self.tr("Kept in this computer's vault. Leave it empty to use the one that is kept.")
            if self.has_secret
            else self.tr("Kept in this computer's vault, never in a file."),
        )
        self._reveal.set_name(self.tr("Show the secret"))
        self.guide.setText(self.tr("Where do I find these?"))
        self.go.setText(self.tr("Sign in with the browser"))
