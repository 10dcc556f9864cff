"""Signing in, and choosing an administration."""

from __future__ import annotations

from collections.abc import Iterable

from exactdesk.ui.pages.divisions import DivisionsPage
from exactdesk.ui.pages.page import Page
from exactdesk.ui.pages.sign_in import SignInPage, SignInView
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


def waiting(scene: Scene) -> Page:
    page = sign_in(KNOWN)
    page.show_waiting(True)
    return page


def faulty(scene: Scene) -> Page:
    page = sign_in(SignInView(redirect_uri="http://kantoor.example", keeps_secrets=False))
    page.go.click()
    return page


def refused(scene: Scene) -> Page:
    page = sign_in(KNOWN)
    words = {
        "nl": (
            "Exact Online kent dit client-id niet",
            "Vergelijk het client-id met dat in het App Center en meld u opnieuw aan.",
        ),
        "en": (
            "Exact Online does not know this client id",
            "Compare the client id with the one in the App Centre and sign in again.",
        ),
    }[scene.language]
    page.fail(*words, "unauthorized_client (400)")
    return page


def divisions(scene: Scene) -> Page:
    page = DivisionsPage(scene.formats)
    page.show_divisions(values.DIVISIONS)
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
    ):
        yield Screen(name="sign-in", face=face, make=make)
    for face, make in (
        ("empty", divisions_empty),
        ("loading", divisions_loading),
        ("filled", divisions),
        ("partly", divisions_partly),
        ("failed", divisions_failed),
    ):
        yield Screen(name="divisions", face=face, make=make)
