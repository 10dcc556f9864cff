"""First run, and whenever nobody is signed in: from nothing to signed in, step by step; pasting as the other way; practising."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from exactdesk.jobs.registration import cleaned_client_id
from exactdesk.ui.icons import Icon
from exactdesk.ui.pages.browser_wait import BrowserWait
from exactdesk.ui.pages.page import Face, Page
from exactdesk.ui.pages.sign_in.keys import KeysStep
from exactdesk.ui.pages.sign_in.place import PlaceStep
from exactdesk.ui.pages.sign_in.register import RegisterStep
from exactdesk.ui.pages.sign_in.side import AccountsCard, PracticeCard
from exactdesk.ui.pages.sign_in.values import STEPS, GuideStep, SignInView, SignInWish
from exactdesk.ui.palettes import Role
from exactdesk.ui.parts import Banner, QuietButton, StepButton, column, row
from exactdesk.ui.theme import Space


class SignInPage(Page):
    """Signing in. Whoever signed in before begins at the keys, with everything filled in.

    Signals:
        sign_in_wanted: a `SignInWish` with nothing wrong in it; address_pasted: the address from the browser.
        browser_wanted: open the browser once more; practice_wanted: practise instead; account_wanted: the login of one to go on with.
        link_wanted: open this address; relay_wanted: save the relay page; given_up: go back to the account that is worked with.
    """

    sign_in_wanted = Signal(object)
    address_pasted = Signal(str)
    browser_wanted = Signal()
    practice_wanted = Signal()
    account_wanted = Signal(str)
    link_wanted = Signal(str)
    relay_wanted = Signal()
    given_up = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Icon.SIGN_IN, scrolls=True, width=1180, parent=parent)
        self._view = SignInView()
        self.step = GuideStep.PLACE
        self.place = PlaceStep()
        self.register = RegisterStep()
        self.keys = KeysStep()
        self.wait = BrowserWait()
        self._parts: dict[GuideStep, QWidget] = {
            GuideStep.PLACE: self.place,
            GuideStep.REGISTER: self.register,
            GuideStep.KEYS: self.keys,
            GuideStep.BROWSER: self.wait,
        }
        self.practice = PracticeCard()
        self.practise = self.practice.practise
        self.accounts = AccountsCard()
        self.back = QuietButton("", Icon.BACK)
        self.header.add(self.back)
        self.buttons = {step: StepButton(number) for number, step in enumerate(STEPS, 1)}
        self._lay_out()
        self._wire()
        self.retranslate()
        self.show_view(self._view)

    # --- building

    def _lay_out(self) -> None:
        steps = row(spacing=Space.TIGHT)
        for button in self.buttons.values():
            steps.addWidget(button)
        steps.addStretch(1)
        left = column(spacing=Space.LARGE)
        for part in self._parts.values():
            left.addWidget(part)
        left.addStretch(1)
        right = column(spacing=Space.LARGE)
        right.addWidget(self.accounts)
        right.addWidget(self.practice)
        right.addStretch(1)
        self._side = QWidget()
        self._side.setLayout(right)
        level = row(spacing=Space.LARGE)
        level.addLayout(left, 3)
        level.addWidget(self._side, 2)
        whole = column(spacing=Space.LARGE)
        whole.addLayout(steps)
        whole.addLayout(level, 1)
        self.body.setLayout(whole)

    def _wire(self) -> None:
        for step, button in self.buttons.items():
            button.clicked.connect(lambda _=False, step=step: self.show_step(step))
        self.place.changed.connect(self._place_changed)
        self.place.keys_wanted.connect(lambda: self.show_step(GuideStep.KEYS))
        self.place.guide_wanted.connect(lambda: self.show_step(GuideStep.REGISTER))
        self.register.done.connect(lambda: self.show_step(GuideStep.KEYS))
        self.register.link_wanted.connect(self.link_wanted)
        self.register.relay_wanted.connect(self.relay_wanted)
        self.keys.guide_wanted.connect(lambda: self.show_step(GuideStep.REGISTER))
        self.keys.wanted.connect(self._wish)
        # One redirect URI, in two places of the guide.
        self.register.redirect_field.edited.connect(self._copy_to_keys)
        self.keys.redirect_field.edited.connect(self._copy_to_register)
        self.wait.address_pasted.connect(self.address_pasted)
        self.wait.browser_wanted.connect(self.browser_wanted)
        self.wait.cancelled.connect(self.cancelled)
        self.practice.wanted.connect(self.practice_wanted)
        self.accounts.chosen.connect(self.account_wanted)
        self.back.clicked.connect(self.given_up)

    # --- values in

    def show_view(self, view: SignInView) -> None:
        """Fills in what is known; with nothing known it is the first run's."""
        self._view = view
        self.place.show_place(view.country, view.base_url)
        self.keys.show_keys(view.client_id, has_secret=view.has_secret)
        self.keys.redirect.setText(view.redirect_uri)
        self.accounts.show_accounts(view.accounts)
        self.practice.setVisible(not view.is_another)
        self.back.setVisible(view.is_another)
        self.banners.clear()
        self.wait.begin()
        self._place_changed()
        is_known = bool(view.client_id) and not view.is_another
        self.show_step(GuideStep.KEYS if is_known else GuideStep.PLACE)
        self.show_face(Face.FILLED if is_known else Face.EMPTY)
        if not view.keeps_secrets:
            self._say_not_kept()
            self.show_face(Face.PARTLY)

    def show_step(self, step: GuideStep) -> None:
        """Shows one step; while the browser is waited for there is no other."""
        self.step = step
        waits = step is GuideStep.BROWSER
        for each, part in self._parts.items():
            part.setVisible(each is step)
        self._side.setVisible(not waits and step is not GuideStep.REGISTER)
        for place, (each, button) in enumerate(self.buttons.items()):
            button.is_now = each is step
            button.is_done = place < STEPS.index(step)
            button.setEnabled(not waits and each is not step and each is not GuideStep.BROWSER)
            button.update()
        self.first = {
            GuideStep.PLACE: self.place.have_keys,
            GuideStep.REGISTER: self.register.open_center,
            GuideStep.KEYS: self.keys.go if self.keys.has_secret else self.keys.client_id,
            GuideStep.BROWSER: self.wait.pasted,
        }[step]
        if self.isVisible():
            self.take_keyboard()

    def show_waiting(self, waits: bool) -> None:
        """Shows that the browser has been opened, and the ways out; False shows the keys again."""
        self.wait.begin()
        if waits:
            self.banners.take("failed")
        if waits or self.step is GuideStep.BROWSER:
            self.show_step(GuideStep.BROWSER if waits else GuideStep.KEYS)
        self.show_face(Face.LOADING if waits else Face.FILLED)

    def show_no_browser(self, address: str) -> None:
        """Says that no browser could be opened, with the address to copy and open by hand."""
        self.wait.show_no_browser(address)

    def fail(self, what: str, do: str = "", details: str = "", *, can_retry: bool = True) -> None:
        """Says why signing in failed, above the keys with everything that was filled in."""
        self.show_waiting(False)
        self.say("failed", Banner(Role.STOP, what, do, details=details, closable=True))
        self.show_face(Face.FAILED)

    def show_face(self, face: Face) -> None:
        """The steps stay in sight in every face; what differs is what stands above them or in their place."""
        super().show_face(Face.FILLED)
        self._face = face

    # --- wishes out

    def _wish(self) -> None:
        place = self.place
        if place.is_other and not place.address.text().strip():
            self.show_step(GuideStep.PLACE)
            place.address_field.tell_problem(self.tr("Fill in the address."))
            place.address.setFocus()
            self.show_face(Face.PARTLY)
            return
        self.sign_in_wanted.emit(
            SignInWish(
                country="" if place.is_other else place.country.value(),
                base_url=place.address.text().strip() if place.is_other else "",
                client_id=cleaned_client_id(self.keys.client_id.text()),
                client_secret=self.keys.secret.text().strip(),
                redirect_uri=self.keys.redirect.text().strip(),
            )
        )

    def _place_changed(self) -> None:
        is_other = self.place.is_other
        for field in (self.register.redirect_field, self.keys.redirect_field):
            field.is_own_address = is_other
            field.look()
        self.register.show_country(self.place.country.value(), self.place.country_name())
        self.keys.show_place(self.place.country_name())

    def _copy_to_keys(self, text: str) -> None:
        if self.keys.redirect.text() != text:
            self.keys.redirect.setText(text)

    def _copy_to_register(self, text: str) -> None:
        if self.register.redirect_field.line.text() != text:
            self.register.redirect_field.line.setText(text)

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

    def retranslate(self) -> None:
        self.header.tell(
            self.tr("Sign in to Exact Online"),
            self.tr("ExactDesk books your workbooks into Exact Online, once and only once."),
        )
        self.back.setText(self.tr("Back to my work"))
        words = {
            GuideStep.PLACE: self.tr("Country"),
            GuideStep.REGISTER: self.tr("Registration"),
            GuideStep.KEYS: self.tr("Keys"),
            GuideStep.BROWSER: self.tr("Sign in"),
        }
        for step, button in self.buttons.items():
            button.setText(words[step])
            button.setAccessibleName(words[step])
            button.updateGeometry()
        self._place_changed()
        if self.banners.banner("not-kept"):
            self._say_not_kept()
