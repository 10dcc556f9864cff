"""How an office registers an app: what to open, what to fill in there, with the texts to copy."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QWidget

from exactdesk.jobs.registration import SCOPES, app_center
from exactdesk.ui.icons import Icon
from exactdesk.ui.pages.sign_in.redirect import RedirectField
from exactdesk.ui.parts import Button, Card, CopyButton, PrimaryButton, QuietButton, Text, column, row
from exactdesk.ui.theme import Space, Type

APP_NAME = "ExactDesk"


class _Numbered(QWidget):
    """One thing to do, with what belongs to it below."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self.text = Text("")
        self.below = column(spacing=Space.SMALL)
        words = column(spacing=Space.SMALL)
        words.addWidget(self.text)
        words.addLayout(self.below)
        level = row(spacing=Space.MEDIUM)
        level.addWidget(Text(f"{number}.", Type.STRONG, wrap=False), 0, Qt.AlignmentFlag.AlignTop)
        level.addLayout(words, 1)
        self.setLayout(level)


class RegisterStep(Card):
    """Registering an app.

    Signals:
        link_wanted: open this address in the browser; relay_wanted: save the page for the office's own site; done: go on to the keys.
    """

    link_wanted = Signal(str)
    relay_wanted = Signal()
    done = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._country, self._country_name = "nl", ""
        self._title = Text("", Type.HEADING)
        self._told = Text("", faint=True)
        self._lines = tuple(_Numbered(number) for number in range(1, 6))
        self.open_center = Button("", Icon.OPEN_LINK)
        self.open_center.clicked.connect(lambda: self.link_wanted.emit(app_center(self._country)[0]))
        self._copy_center = CopyButton()
        self._center_hint = Text("", Type.SMALL, faint=True)
        center = row()
        center.addWidget(self.open_center)
        center.addWidget(self._copy_center)
        center.addStretch(1)
        self._lines[0].below.addLayout(center)
        self._lines[0].below.addWidget(self._center_hint)
        self._copy_name = CopyButton()
        self._copy_name.set_text_to_copy(APP_NAME)
        name = row()
        name.addWidget(Text(APP_NAME, Type.CODE, wrap=False, selectable=True))
        name.addWidget(self._copy_name)
        name.addStretch(1)
        self._lines[2].below.addLayout(name)
        self.redirect_field = RedirectField()
        self._relay_told = Text("", Type.SMALL, faint=True)
        self.save_relay = QuietButton("", Icon.FILE)
        self.save_relay.clicked.connect(self.relay_wanted)
        self._lines[3].below.addWidget(self.redirect_field)
        self._lines[3].below.addWidget(self._relay_told)
        self._lines[3].below.addWidget(self.save_relay, 0, Qt.AlignmentFlag.AlignLeft)
        self._scopes = Text(" · ".join(SCOPES), Type.SMALL, faint=True, selectable=True)
        self._lines[4].below.addWidget(self._scopes)
        self.go_on = PrimaryButton("", Icon.NEXT)
        self.go_on.clicked.connect(self.done)
        layout = column(margins=Space.WIDE, spacing=Space.LARGE)
        head = column(spacing=Space.TIGHT)
        head.addWidget(self._title)
        head.addWidget(self._told)
        layout.addLayout(head)
        for line in self._lines:
            layout.addWidget(line)
        layout.addWidget(self.go_on, 0, Qt.AlignmentFlag.AlignRight)
        self.setLayout(layout)
        self._retranslate()

    def show_country(self, country: str, name: str) -> None:
        """Speaks of this country's Exact Online; `name` as the user reads it."""
        self._country, self._country_name = country, name
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        address, chooses = app_center(self._country)
        self._title.setText(self.tr("Register an app for your office"))
        self._told.setText(
            self.tr("Once per office. Your own user needs the right to manage the subscription; else ask who has it.")
        )
        texts = (
            self.tr("Open the App Center of Exact Online and sign in there with your own Exact account."),
            self.tr(
                "Choose Manage my apps, then Register a test app. For your own licence that is enough: Exact need not approve it."
            ),
            self.tr("Give it a name that nobody has yet: this, and the name of your office behind it."),
            self.tr(
                "Fill in a redirect URI: an https address of your own office, the same there and here to the letter."
            ),
            self.tr(
                "Tick these rights, read and write where there is a choice, and save. Leave the page open: the keys are on it."
            ),
        )
        for line, text in zip(self._lines, texts, strict=True):
            line.text.setText(text)
        self.open_center.setText(self.tr("Open the App Center"))
        self._copy_center.set_text_to_copy(address)
        self._center_hint.setText(
            address
            if chooses
            else self.tr("{address} (choose {country} at the top right)").format(
                address=address, country=self._country_name
            )
        )
        self._copy_name.setAccessibleName(self.tr("Copy the name"))
        self._copy_center.setAccessibleName(self.tr("Copy the address of the App Center"))
        self._relay_told.setText(
            self.tr(
                "Any page there will do, also an empty one. Put ExactDesk's own page there and the sign-in comes back by itself; "
                "without it you paste the address from the browser."
            )
        )
        self.save_relay.setText(self.tr("Save that page"))
        self.go_on.setText(self.tr("Fill in the keys"))
