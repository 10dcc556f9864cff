"""First run, and whenever nobody is signed in: the office's registration, signing in by browser, pasting as the other way, practising."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from exactdesk.ui.icons import Icon
from exactdesk.ui.pages.browser_wait import BrowserWait
from exactdesk.ui.pages.page import Face, Page
from exactdesk.ui.palettes import Role
from exactdesk.ui.parts import (
    Banner,
    Button,
    Card,
    Choices,
    CopyButton,
    FormField,
    IconButton,
    LineEdit,
    Picture,
    PrimaryButton,
    Text,
    column,
    row,
)
from exactdesk.ui.theme import Space, Type

OTHER = "other"
COUNTRIES = ("nl", "be", "de", "fr", "es", "uk", "us", OTHER)


@dataclass(frozen=True, slots=True, kw_only=True)
class SignInView:
    """What is known before signing in.

    Attributes:
        has_secret: a client secret lies in the vault; the field may stay empty.
        keeps_secrets: the system has a vault; else secrets last for this run, and the page says so.
    """

    country: str = "nl"
    base_url: str = ""
    client_id: str = ""
    redirect_uri: str = ""
    has_secret: bool = False
    keeps_secrets: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class SignInWish:
    """What the user wants to sign in with. `client_secret` is empty where the one in the vault is to be used."""

    country: str
    base_url: str
    client_id: str
    client_secret: str
    redirect_uri: str


class Fault(StrEnum):
    """What can be wrong with a field before anything is asked of Exact Online."""

    NO_ADDRESS = "no-address"
    NO_CLIENT_ID = "no-client-id"
    NO_SECRET = "no-secret"  # noqa: S105 - the name of a fault
    NO_REDIRECT = "no-redirect"
    REDIRECT_NOT_SAFE = "redirect-not-safe"


class SignInPage(Page):
    """Signing in.

    Signals:
        sign_in_wanted: a `SignInWish` without an empty field; address_pasted: the address from the browser;
        browser_wanted: open the browser once more; practice_wanted: practise instead.
    """

    sign_in_wanted = Signal(object)
    address_pasted = Signal(str)
    browser_wanted = Signal()
    practice_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Icon.SIGN_IN, scrolls=True, width=1180, parent=parent)
        self._view = SignInView()
        self._waits = False
        self._build_form()
        self._build_wait()
        self._build_side()
        left = column(spacing=Space.LARGE)
        left.addWidget(self._form)
        left.addWidget(self._wait)
        left.addStretch(1)
        right = column(spacing=Space.LARGE)
        right.addWidget(self._practice)
        right.addWidget(self._how)
        right.addStretch(1)
        level = row(spacing=Space.LARGE)
        level.addLayout(left, 3)
        level.addLayout(right, 2)
        self.body.setLayout(level)
        self.retranslate()
        self.show_view(self._view)

    # --- building

    def _build_form(self) -> None:
        self._form = Card()
        self.country = Choices()
        self.country.currentIndexChanged.connect(self._country_chosen)
        self.address = LineEdit()
        self.client_id = LineEdit()
        self.secret = LineEdit()
        self.secret.setEchoMode(QLineEdit.EchoMode.Password)
        self._reveal = IconButton(Icon.HIDDEN)
        self._reveal.setCheckable(True)
        self._reveal.toggled.connect(self._show_secret)
        self.redirect = LineEdit()
        self._copy_redirect = CopyButton()
        self.redirect.textChanged.connect(self._copy_redirect.set_text_to_copy)
        self._country_field = FormField(self.country)
        self._address_field = FormField(self.address)
        self._id_field = FormField(self.client_id)
        self._secret_field = FormField(self.secret, self._reveal)
        self._redirect_field = FormField(self.redirect, self._copy_redirect)
        self.go = PrimaryButton("", Icon.SIGN_IN)
        self.go.clicked.connect(self._wish)
        for line in (self.address, self.client_id, self.secret, self.redirect):
            line.returnPressed.connect(self._wish)
        self._form_title = Text("", Type.HEADING)
        layout = column(margins=Space.WIDE, spacing=Space.LARGE)
        layout.addWidget(self._form_title)
        for field in (
            self._country_field,
            self._address_field,
            self._id_field,
            self._secret_field,
            self._redirect_field,
        ):
            layout.addWidget(field)
        layout.addWidget(self.go, 0, Qt.AlignmentFlag.AlignRight)
        self._form.setLayout(layout)

    def _build_wait(self) -> None:
        self._wait = BrowserWait()
        self._wait.address_pasted.connect(self.address_pasted)
        self._wait.browser_wanted.connect(self.browser_wanted)
        self._wait.cancelled.connect(self.cancelled)
        self.pasted, self.take, self.cancel = self._wait.pasted, self._wait.take, self._wait.cancel

    def _build_side(self) -> None:
        self._practice = Card(Role.ACCENT)
        self._practice_title = Text("", Type.HEADING)
        self._practice_text = Text("")
        self.practise = Button("", Icon.PRACTICE)
        self.practise.clicked.connect(self.practice_wanted)
        top = row()
        top.addWidget(Picture(Icon.PRACTICE, Role.ACCENT, 24))
        top.addWidget(self._practice_title, 1)
        layout = column(margins=Space.LARGE, spacing=Space.SMALL)
        layout.addLayout(top)
        layout.addWidget(self._practice_text)
        layout.addWidget(self.practise, 0, Qt.AlignmentFlag.AlignLeft)
        self._practice.setLayout(layout)
        self._how = Card()
        self._how_title = Text("", Type.HEADING)
        self._how_lines = tuple(Text("") for _ in range(4))
        how = column(margins=Space.LARGE, spacing=Space.SMALL)
        how.addWidget(self._how_title)
        for number, line in enumerate(self._how_lines, start=1):
            level = row()
            level.addWidget(Text(f"{number}.", Type.STRONG, wrap=False), 0, Qt.AlignmentFlag.AlignTop)
            level.addWidget(line, 1)
            how.addLayout(level)
        self._how.setLayout(how)

    # --- values in

    def show_view(self, view: SignInView) -> None:
        """Fills the form with what is known; an empty form is the first run's."""
        self._view = view
        self.country.choose(OTHER if view.base_url else view.country)
        self.address.setText(view.base_url)
        self.client_id.setText(view.client_id)
        self.redirect.setText(view.redirect_uri)
        self._copy_redirect.set_text_to_copy(view.redirect_uri)
        self.secret.clear()
        self._tell_fields()
        self._country_chosen()
        self.show_waiting(False)
        self.banners.clear()
        self.show_face(Face.FILLED if view.client_id else Face.EMPTY)
        if not view.keeps_secrets:
            self._say_not_kept()
            self.show_face(Face.PARTLY)

    def show_waiting(self, waits: bool) -> None:
        """Shows that the browser has been opened, and the ways out; False shows the form again."""
        self._waits = waits
        self._form.setVisible(not waits)
        self._wait.setVisible(waits)
        self._practice.setVisible(not waits)
        self._how.setVisible(not waits)
        self._wait.begin()
        if waits:
            self.banners.take("failed")
        self.show_face(Face.LOADING if waits else Face.FILLED)

    def show_no_browser(self, address: str) -> None:
        """Says that no browser could be opened, with the address to copy and open by hand."""
        self._wait.show_no_browser(address)

    def fail(self, what: str, do: str = "", details: str = "", *, can_retry: bool = True) -> None:
        """Says why signing in failed, above the form with everything that was filled in."""
        self.show_waiting(False)
        self.say("failed", Banner(Role.STOP, what, do, details=details, closable=True))
        self.show_face(Face.FAILED)

    def show_face(self, face: Face) -> None:
        """The form stays in sight in every face; what differs is what stands above it or in its place."""
        super().show_face(Face.FILLED)
        self._face = face

    # --- wishes out

    def faults(self) -> tuple[Fault, ...]:
        """What is still wrong with the fields, in their order."""
        found = []
        if self.country.value() == OTHER and not self.address.text().strip():
            found.append(Fault.NO_ADDRESS)
        if not self.client_id.text().strip():
            found.append(Fault.NO_CLIENT_ID)
        if not self.secret.text().strip() and not self._view.has_secret:
            found.append(Fault.NO_SECRET)
        redirect = self.redirect.text().strip()
        if not redirect:
            found.append(Fault.NO_REDIRECT)
        elif not redirect.startswith(("https://", "http://127.0.0.1", "http://localhost")):
            found.append(Fault.REDIRECT_NOT_SAFE)
        return tuple(found)

    def _wish(self) -> None:
        faults = self.faults()
        self._tell_fields(faults)
        if faults:
            first = {
                Fault.NO_ADDRESS: self.address,
                Fault.NO_CLIENT_ID: self.client_id,
                Fault.NO_SECRET: self.secret,
                Fault.NO_REDIRECT: self.redirect,
                Fault.REDIRECT_NOT_SAFE: self.redirect,
            }[faults[0]]
            first.setFocus()
            self.show_face(Face.PARTLY)
            return
        is_other = self.country.value() == OTHER
        self.sign_in_wanted.emit(
            SignInWish(
                country="" if is_other else self.country.value(),
                base_url=self.address.text().strip() if is_other else "",
                client_id=self.client_id.text().strip(),
                client_secret=self.secret.text().strip(),
                redirect_uri=self.redirect.text().strip(),
            )
        )

    def _country_chosen(self) -> None:
        self._address_field.setVisible(self.country.value() == OTHER)

    def _show_secret(self, shown: bool) -> None:
        self.secret.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)

    # --- words

    def _say_not_kept(self) -> None:
        self.say(
            "not-kept",
            Banner(
                Role.WARN,
                self.tr("This computer has no place to keep secrets safely"),
                self.tr("You can work, but the next time you start ExactDesk you have to sign in again."),
            ),
        )

    def _tell_fields(self, faults: tuple[Fault, ...] = ()) -> None:
        self._country_field.tell(self.tr("Exact Online of"))
        self._address_field.tell(
            self.tr("Address"), self.tr("The address where your Exact Online runs, beginning with https://")
        )
        self._id_field.tell(self.tr("Client id"), self.tr("From your office's own registration with Exact Online."))
        self._secret_field.tell(
            self.tr("Client secret"),
            self.tr("Kept in this computer's vault. Leave it empty to use the one that is kept.")
            if self._view.has_secret
            else self.tr("Kept in this computer's vault, never in a file."),
        )
        self._redirect_field.tell(
            self.tr("Redirect URI"), self.tr("The https address that is registered with Exact Online, to the letter.")
        )
        if Fault.NO_ADDRESS in faults:
            self._address_field.tell_problem(self.tr("Fill in the address."))
        if Fault.NO_CLIENT_ID in faults:
            self._id_field.tell_problem(self.tr("Fill in the client id."))
        if Fault.NO_SECRET in faults:
            self._secret_field.tell_problem(self.tr("Fill in the client secret."))
        if Fault.NO_REDIRECT in faults:
            self._redirect_field.tell_problem(self.tr("Fill in the redirect URI."))
        if Fault.REDIRECT_NOT_SAFE in faults:
            self._redirect_field.tell_problem(self.tr("A redirect URI begins with https://"))

    def retranslate(self) -> None:
        self.header.tell(
            self.tr("Sign in to Exact Online"),
            self.tr("ExactDesk books your workbooks into Exact Online, once and only once."),
        )
        self._form_title.setText(self.tr("Your office's registration"))
        names = {
            "nl": self.tr("Netherlands"),
            "be": self.tr("Belgium"),
            "de": self.tr("Germany"),
            "fr": self.tr("France"),
            "es": self.tr("Spain"),
            "uk": self.tr("United Kingdom"),
            "us": self.tr("United States"),
            OTHER: self.tr("Another address"),
        }
        self.country.show_choices(tuple((code, names[code]) for code in COUNTRIES))
        self._reveal.set_name(self.tr("Show the secret"))
        self.go.setText(self.tr("Sign in with the browser"))
        self._practice_title.setText(self.tr("Try it out first"))
        self._practice_text.setText(
            self.tr(
                "Practise with made-up administrations on this computer. You need no Exact Online for it, and nothing can go wrong."
            )
        )
        self.practise.setText(self.tr("Practise"))
        self._how_title.setText(self.tr("How to get a registration"))
        for line, text in zip(
            self._how_lines,
            (
                self.tr(
                    "Sign in to the Exact Online App Centre with your own Exact Online account and register an app for your office."
                ),
                self.tr(
                    "Give it a redirect URI: an https address of your own office. The page behind it may be empty."
                ),
                self.tr("Copy client id, client secret and redirect URI into the fields here. This is done once."),
                self.tr("Sign in. If the page in the browser does not lead back here, paste its address."),
            ),
            strict=True,
        ):
            line.setText(text)
        self._tell_fields()
        if self.banners.banner("not-kept"):
            self._say_not_kept()
