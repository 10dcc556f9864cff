from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from time import perf_counter
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from exactdesk.ui.division_list import DivisionList, in_order
from exactdesk.ui.formats import Formats
from exactdesk.ui.pages.divisions import DivisionsPage
from exactdesk.ui.pages.page import Face
from exactdesk.ui.pages.sign_in import OTHER, GuideStep, KnownAccount, SignInPage, SignInView, SignInWish
from exactdesk.ui.parts import DivisionView
from exactdesk.ui.parts.division import initials
from exactdesk.ui.theme import Theme
from exactdesk.ui.translations import Translations

NOW = datetime(2026, 11, 20, 9, 41, tzinfo=UTC)
CLIENT = "5f3c9a1e-77b4-4c1e-9a55-0b7b1f0a9d21"
KNOWN = SignInView(country="be", client_id=CLIENT, redirect_uri="https://kantoor.example/exactdesk", has_secret=True)


@pytest.fixture
def sign_in(qtbot: Any, theme: Theme) -> SignInPage:
    page = SignInPage()
    qtbot.addWidget(page)
    page.show()
    return page


def test_the_first_run_asks_for_the_country_and_practising_is_one_click_away(sign_in: SignInPage, qtbot: Any) -> None:
    sign_in.show_view(SignInView())
    assert (sign_in.face, sign_in.step) == (Face.EMPTY, GuideStep.PLACE)
    with qtbot.waitSignal(sign_in.practice_wanted):
        sign_in.practise.click()


def test_who_has_the_keys_is_two_clicks_from_the_browser(sign_in: SignInPage, qtbot: Any) -> None:
    sign_in.show_view(SignInView())
    sign_in.place.have_keys.click()
    sign_in.keys.client_id.setText("{5F3C9A1E-77B4-4C1E-9A55-0B7B1F0A9D21}")
    sign_in.keys.secret.setText(" geheim ")
    sign_in.keys.redirect.setText("https://kantoor.example/exactdesk")
    with qtbot.waitSignal(sign_in.sign_in_wanted) as told:
        sign_in.keys.go.click()
    assert told.args == [
        SignInWish(
            country="nl",
            base_url="",
            client_id="5F3C9A1E-77B4-4C1E-9A55-0B7B1F0A9D21",
            client_secret="geheim",
            redirect_uri="https://kantoor.example/exactdesk",
        )
    ]


def test_what_is_missing_is_named_field_by_field(sign_in: SignInPage, qtbot: Any) -> None:
    sign_in.show_view(SignInView())
    sign_in.place.have_keys.click()
    with qtbot.assertNotEmitted(sign_in.sign_in_wanted):
        sign_in.keys.go.click()
    assert sign_in.keys.faults() == ("client-id-missing", "secret-missing", "redirect-missing")
    assert sign_in.keys.client_id.accessibleDescription().startswith("Fill in the client id.")
    assert sign_in.keys.client_id.hasFocus()


def test_the_guide_shows_how_a_registration_is_made_and_leads_to_the_keys(sign_in: SignInPage, qtbot: Any) -> None:
    sign_in.show_view(SignInView(country="be"))
    sign_in.place.guide.click()
    assert sign_in.step is GuideStep.REGISTER
    with qtbot.waitSignal(sign_in.link_wanted) as link:
        sign_in.register.open_center.click()
    assert link.args == ["https://apps.exactonline.com/be/"]
    with qtbot.waitSignal(sign_in.relay_wanted):
        sign_in.register.save_relay.click()
    sign_in.register.redirect_field.line.setText("https://kantoor.example/terug")
    sign_in.register.go_on.click()
    assert sign_in.step is GuideStep.KEYS
    assert sign_in.keys.redirect.text() == "https://kantoor.example/terug"
    sign_in.buttons[GuideStep.PLACE].click()
    sign_in.place.country.choose("de")
    sign_in.buttons[GuideStep.REGISTER].click()
    assert "choose Germany" in sign_in.register._center_hint.text()


def test_a_secret_that_is_kept_need_not_be_typed_again(sign_in: SignInPage, qtbot: Any) -> None:
    sign_in.show_view(KNOWN)
    assert (sign_in.face, sign_in.step) == (Face.FILLED, GuideStep.KEYS)
    with qtbot.waitSignal(sign_in.sign_in_wanted) as told:
        sign_in.keys.go.click()
    assert told.args == [
        SignInWish(
            country="be",
            base_url="",
            client_id=CLIENT,
            client_secret="",
            redirect_uri="https://kantoor.example/exactdesk",
        )
    ]


def test_another_address_is_asked_for_only_then(sign_in: SignInPage, qtbot: Any) -> None:
    sign_in.show_view(KNOWN)
    sign_in.buttons[GuideStep.PLACE].click()
    assert not sign_in.place.address.isVisible()
    sign_in.place.country.choose(OTHER)
    assert sign_in.place.address.isVisible()
    sign_in.place.have_keys.click()
    with qtbot.assertNotEmitted(sign_in.sign_in_wanted):
        sign_in.keys.go.click()
    assert sign_in.step is GuideStep.PLACE
    sign_in.place.address.setText(" https://exact.kantoor.example ")
    qtbot.keyClick(sign_in.place.address, Qt.Key.Key_Return)
    assert sign_in.step is GuideStep.KEYS
    with qtbot.waitSignal(sign_in.sign_in_wanted) as told:
        qtbot.keyClick(sign_in.keys.redirect, Qt.Key.Key_Return)
    assert told.args[0].base_url == "https://exact.kantoor.example"
    assert told.args[0].country == ""


def test_a_redirect_uri_is_looked_at_while_it_is_typed(sign_in: SignInPage, qtbot: Any) -> None:
    sign_in.show_view(KNOWN)
    field = sign_in.keys.redirect_field
    field.line.clear()
    qtbot.keyClicks(field.line, "http://kantoor.example")
    qtbot.waitUntil(lambda: "begins with https://" in field.line.accessibleDescription())
    field.line.clear()
    qtbot.keyClicks(field.line, "https://kantoor.example/x")
    qtbot.waitUntil(lambda: "can be registered" in field.line.accessibleDescription())
    field.line.setText("http://127.0.0.1:8400/")
    assert "your own computer" in field.line.accessibleDescription()
    sign_in.place.country.choose(OTHER)  # at an address of its own it may be
    assert field.fault() is None


def test_while_the_browser_is_open_an_address_can_be_pasted_and_it_can_be_given_up(
    sign_in: SignInPage, qtbot: Any
) -> None:
    sign_in.show_view(KNOWN)
    sign_in.show_waiting(True)
    assert (sign_in.face, sign_in.step) == (Face.LOADING, GuideStep.BROWSER)
    assert not sign_in.keys.go.isVisible()
    assert not sign_in.practise.isVisible()
    sign_in.wait.pasted.setText(" https://kantoor.example/exactdesk?code=x&state=y ")
    with qtbot.waitSignal(sign_in.address_pasted) as told:
        sign_in.wait.take.click()
    assert told.args == ["https://kantoor.example/exactdesk?code=x&state=y"]
    with qtbot.waitSignal(sign_in.cancelled):
        sign_in.wait.cancel.click()


def test_without_a_browser_the_address_is_there_to_copy(sign_in: SignInPage, qapp: QApplication) -> None:
    sign_in.show_view(KNOWN)
    sign_in.show_waiting(True)
    assert not sign_in.wait._hand.isVisible()
    sign_in.show_no_browser("https://start.exactonline.nl/api/oauth2/auth?x")
    assert sign_in.wait._hand.isVisible()
    sign_in.wait._copy.click()
    assert qapp.clipboard().text() == "https://start.exactonline.nl/api/oauth2/auth?x"


def test_a_refusal_keeps_what_was_filled_in(sign_in: SignInPage) -> None:
    sign_in.show_view(KNOWN)
    sign_in.show_waiting(True)
    sign_in.fail("Exact Online kent dit client-id niet", "Vergelijk het.", "unauthorized_client")
    assert sign_in.face is Face.FAILED
    assert sign_in.keys.client_id.text() == CLIENT
    assert sign_in.keys.go.isVisible()
    banner = sign_in.banners.banner("failed")
    assert banner is not None
    assert banner.words.startswith("Exact Online kent")


def test_the_secret_is_hidden_until_it_is_asked_to_be_shown(sign_in: SignInPage) -> None:
    assert sign_in.keys.secret.echoMode() is QLineEdit.EchoMode.Password
    sign_in.keys._reveal.click()
    assert sign_in.keys.secret.echoMode() is QLineEdit.EchoMode.Normal


def test_an_account_that_is_signed_in_is_one_click_away_and_so_is_the_way_back(sign_in: SignInPage, qtbot: Any) -> None:
    account = KnownAccount(login="be bram", name="Bram", detail="bram@kantoor.example (start.exactonline.be)")
    sign_in.show_view(replace(KNOWN, accounts=(account,), is_another=True))
    assert (sign_in.step, sign_in.practise.isVisible()) == (GuideStep.PLACE, False)
    with qtbot.waitSignal(sign_in.account_wanted) as told:
        sign_in.accounts.buttons[0].click()
    assert told.args == ["be bram"]
    with qtbot.waitSignal(sign_in.given_up):
        sign_in.back.click()
    sign_in.show_view(KNOWN)
    assert not sign_in.accounts.isVisible()
    assert not sign_in.back.isVisible()


def test_a_change_of_language_keeps_what_was_chosen(sign_in: SignInPage, translations: Translations) -> None:
    sign_in.show_view(KNOWN)
    translations.use("nl")
    QApplication.processEvents()
    assert sign_in.keys.go.text() == "Aanmelden via de browser"
    assert sign_in.place.country.currentText() == "België"


def many(count: int) -> tuple[DivisionView, ...]:
    return tuple(
        DivisionView(code=3000 + at, number=str(at), name=f"Klant {at:03d} Holding B.V.") for at in range(count)
    )


def test_one_of_eight_hundred_is_found_while_typing(qtbot: Any, theme: Theme) -> None:
    chooser = DivisionList()
    qtbot.addWidget(chooser)
    wanted = DivisionView(code=9, number="9", name="Zuivelhandel Oost", client="Van Dam")
    chooser.show_divisions((*many(799), wanted))
    start = perf_counter()
    chooser.search.setText("zuiv")
    took = perf_counter() - start
    assert chooser.shown == (wanted,)
    assert chooser.current() == wanted
    assert took < 0.1
    chooser.search.setText("van dam")
    assert chooser.shown == (wanted,)


def test_favourites_come_first_then_the_last_used_and_closed_ones_never() -> None:
    plain, late = DivisionView(code=1, name="Aardappel"), DivisionView(code=2, name="Zout", used=NOW)
    favourite, closed = (
        DivisionView(code=3, name="Midden", is_favourite=True),
        DivisionView(code=4, name="Aaa", is_open=False),
    )
    assert in_order((plain, late, closed, favourite)) == (favourite, late, plain)


@pytest.mark.parametrize(
    ("name", "letters"),
    [("Bakkerij De Korenaar B.V.", "BD"), ("Zout", "ZO"), ("'t Hoekje Jansen", "HJ"), ("", "?"), ("3-Delig", "3D")],
)
def test_two_letters_stand_for_an_administration(name: str, letters: str) -> None:
    assert initials(name) == letters


@pytest.fixture
def divisions(qtbot: Any, theme: Theme, dutch: Formats) -> DivisionsPage:
    page = DivisionsPage(dutch)
    qtbot.addWidget(page)
    page.show()
    return page


def test_an_administration_is_chosen_by_name_and_enter(divisions: DivisionsPage, qtbot: Any) -> None:
    divisions.show_divisions(many(5))
    qtbot.keyClicks(divisions.divisions.search, "003")
    with qtbot.waitSignal(divisions.chosen) as told:
        qtbot.keyClick(divisions.divisions.search, Qt.Key.Key_Return)
    assert told.args[0].code == 3003


def test_favourite_and_colour_are_wishes_of_the_one_in_sight(divisions: DivisionsPage, qtbot: Any) -> None:
    divisions.show_divisions(many(2))
    with qtbot.waitSignal(divisions.favourite_changed) as marked:
        divisions.favourite.click()
    with qtbot.waitSignal(divisions.colour_chosen) as coloured:
        divisions.swatches["teal"].click()
    assert marked.args == [3000, True]
    assert coloured.args == [3000, "teal"]


def test_whoever_signs_in_for_the_first_time_is_told_what_favourites_are_for(
    divisions: DivisionsPage, translations: Translations
) -> None:
    divisions.show_divisions(many(3))
    divisions.welcome("Anna de Vries")
    banner = divisions.banners.banner("welcome")
    assert banner is not None
    assert banner.words.startswith("You are signed in as Anna de Vries")
    translations.use("nl")
    QApplication.processEvents()
    again = divisions.banners.banner("welcome")
    assert again is not None
    assert again.words.startswith("U bent aangemeld als Anna de Vries")
    divisions.welcome("")
    assert divisions.banners.banner("welcome") is None


def test_no_administration_and_some_missing_are_told_apart(divisions: DivisionsPage) -> None:
    divisions.show_divisions(())
    assert divisions.face is Face.EMPTY
    divisions.show_divisions(many(1), not_read=2)
    assert divisions.face is Face.PARTLY
    assert divisions.banners.banner("missing") is not None
    divisions.show_divisions(many(1))
    assert divisions.face is Face.FILLED
    assert divisions.banners.banner("missing") is None
