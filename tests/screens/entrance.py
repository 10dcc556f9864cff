"""Signing in, and choosing an administration."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from exactdesk.ui.pages.divisions import DivisionsPage
from exactdesk.ui.pages.page import Page
from exactdesk.ui.pages.sign_in import KnownAccount, SignInPage, SignInView
from exactdesk.ui.sign_in_again import SignInAgain
from tests.screens import values
from tests.screens.registry import Scene, Screen

KNOWN = SignInView(
    country="be",
    client_id="5f3c9a1e-77b4-4c1e-9a55-0b7b1f0a9d21",
    redirect_uri="https://kantoor.example/exactdesk",
    has_secret=True,
)


def sign_in(view: SignInView) -> SignInPage:
    page = SignInPage()
    page.show_view(view)
    return page


def first_run(scene: Scene) -> Page:
    return sign_in(SignInView())


def known(scene: Scene) -> Page:
    return sign_in(KNOWN)


def registering(scene: Scene) -> Page:
    page = sign_in(SignInView(country="de"))
    page.register.redirect_field.line.setText("https://www.kantoor.example/exactdesk/")
    page.place.guide.click()
    return page


def another(scene: Scene) -> Page:
    account = KnownAccount(login="x", name="Bram Bos", detail="bram@kantoor.example (start.exactonline.be)")
    return sign_in(replace(KNOWN, is_another=True, accounts=(account,)))


def waiting(scene: Scene) -> Page:
    page = sign_in(KNOWN)
    page.show_waiting(True)
    return page


def faulty(scene: Scene) -> Page:
    page = sign_in(SignInView(redirect_uri="http://kantoor.example", keeps_secrets=False))
    page.place.have_keys.click()
    page.keys.go.click()
    return page


def refused(scene: Scene) -> Page:
    page = sign_in(KNOWN)
    words = {
        "nl": (
            "Exact Online kent dit client-id niet",
            "Vergelijk het client-id met dat in het App Center en meld u opnieuw aan.",
        ),
        "fr": (
            "Exact Online ne connaît pas ce client-id",
            "Comparez le client-id avec celui de l'App Center et reconnectez-vous.",
        ),
        "en": (
            "Exact Online does not know this client id",
            "Compare the client id with the one in the App Centre and sign in again.",
        ),
    }[scene.language]
    page.fail(*words, "unauthorized_client (400)")
    return page


def again(scene: Scene) -> SignInAgain:
    why = {
        "nl": "De aanmelding is 30 dagen niet gebruikt en daarmee geëindigd.",
        "fr": "La connexion n'a pas servi pendant 30 jours et a expiré.",
        "en": "The sign-in was not used for 30 days and has ended.",
    }[scene.language]
    return SignInAgain("Anna de Vries", "start.exactonline.nl", why)


def again_waiting(scene: Scene) -> SignInAgain:
    dialog = again(scene)
    dialog.show_waiting(True)
    return dialog


def again_other(scene: Scene) -> SignInAgain:
    dialog = again(scene)
    words = {
        "nl": (
            "Bram Bos heeft zich aangemeld, maar dit werk hoort bij Anna de Vries.",
            "Meld u aan als Anna de Vries; de browser vraagt dan naar de gebruikersnaam. Er is intussen niets verstuurd.",
        ),
        "fr": (
            "Bram Bos s'est connecté, mais ce travail appartient à Anna de Vries.",
            "Connectez-vous comme Anna de Vries\u00a0; le navigateur demandera le nom d'utilisateur. Entre-temps, rien n'a été envoyé.",
        ),
        "en": (
            "Bram Bos signed in, but this work belongs to Anna de Vries.",
            "Sign in as Anna de Vries; the browser asks for the user name then. Nothing was sent meanwhile.",
        ),
    }[scene.language]
    dialog.fail(*words, "another-user", is_another_user=True)
    return dialog


def divisions(scene: Scene) -> Page:
    page = DivisionsPage(scene.formats)
    page.show_divisions(values.DIVISIONS)
    return page


def divisions_first(scene: Scene) -> Page:
    page = DivisionsPage(scene.formats)
    page.show_divisions(values.DIVISIONS)
    page.welcome("Anneke de Vries")
    return page


def divisions_empty(scene: Scene) -> Page:
    page = DivisionsPage(scene.formats)
    page.show_divisions(())
    return page


def divisions_loading(scene: Scene) -> Page:
    return DivisionsPage(scene.formats)


def divisions_partly(scene: Scene) -> Page:
    page = DivisionsPage(scene.formats)
    page.show_divisions(values.DIVISIONS[:3], not_read=1)
    return page


def divisions_failed(scene: Scene) -> Page:
    page = DivisionsPage(scene.formats)
    page.fail(*values.OFFLINE[scene.language], "NotReached (connect-failed)")
    return page


def screens() -> Iterable[Screen]:
    for face, make in (
        ("empty", first_run),
        ("loading", waiting),
        ("filled", known),
        ("partly", faulty),
        ("failed", refused),
        ("registering", registering),
        ("another", another),
    ):
        yield Screen(name="sign-in", face=face, make=make)
    for face, ask in (("filled", again), ("loading", again_waiting), ("failed", again_other)):
        yield Screen(name="sign-in-again", face=face, make=ask, in_window=False, size=(0, 0))
    for face, make in (
        ("empty", divisions_empty),
        ("loading", divisions_loading),
        ("filled", divisions),
        ("first", divisions_first),
        ("partly", divisions_partly),
        ("failed", divisions_failed),
    ):
        yield Screen(name="divisions", face=face, make=make)
