from __future__ import annotations

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
from exactdesk.ui.pages.sign_in import OTHER, Fault, SignInPage, SignInView, SignInWish
from exactdesk.ui.parts import DivisionView
from exactdesk.ui.parts.division import initials
from exactdesk.ui.theme import Theme
from exactdesk.ui.translations import Translations

NOW = datetime(2026, 11, 20, 9, 41, tzinfo=UTC)
KNOWN = SignInView(country="be", client_id="abc", redirect_uri="https://kantoor.example/exactdesk", has_secret=True)


@pytest.fixture
def sign_in(qtbot: Any, theme: Theme) -> SignInPage:
    page = SignInPage()
    qtbot.addWidget(page)
    page.show()
    return page


def test_the_first_run_is_an_empty_form_that_names_what_is_missing(sign_in: SignInPage, qtbot: Any) -> None:
    sign_in.show_view(SignInView())
    assert sign_in.face is Face.EMPTY
    with qtbot.assertNotEmitted(sign_in.sign_in_wanted):
        sign_in.go.click()
    assert sign_in.faults() == (Fault.NO_CLIENT_ID, Fault.NO_SECRET, Fault.NO_REDIRECT)
    assert sign_in.face is Face.PARTLY
    assert sign_in.client_id.accessibleDescription() == "Fill in the client id."


def test_a_secret_that_is_kept_need_not_be_typed_again(sign_in: SignInPage, qtbot: Any) -> None:
    sign_in.show_view(KNOWN)
    with qtbot.waitSignal(sign_in.sign_in_wanted) as told:
        sign_in.go.click()
    assert told.args == [
        SignInWish(
            country="be",
            base_url="",
            client_id="abc",
            client_secret="",
            redirect_uri="https://kantoor.example/exactdesk",
        )
    ]


def test_another_address_is_asked_for_only_then(sign_in: SignInPage, qtbot: Any) -> None:
    sign_in.show_view(KNOWN)
    assert not sign_in.address.isVisible()
    sign_in.country.choose(OTHER)
    assert sign_in.address.isVisible()
    assert sign_in.faults() == (Fault.NO_ADDRESS,)
    sign_in.address.setText(" https://exact.kantoor.example ")
    with qtbot.waitSignal(sign_in.sign_in_wanted) as told:
        qtbot.keyClick(sign_in.address, Qt.Key.Key_Return)
    assert told.args[0].base_url == "https://exact.kantoor.example"
    assert told.args[0].country == ""


def test_a_redirect_uri_that_is_not_safe_is_refused_here(sign_in: SignInPage) -> None:
    sign_in.show_view(KNOWN)
    sign_in.redirect.setText("http://kantoor.example")
    assert sign_in.faults() == (Fault.REDIRECT_NOT_SAFE,)
    sign_in.redirect.setText("http://127.0.0.1:8400/")
    assert sign_in.faults() == ()


def test_while_the_browser_is_open_an_address_can_be_pasted_and_it_can_be_given_up(
    sign_in: SignInPage, qtbot: Any
) -> None:
    sign_in.show_view(KNOWN)
    sign_in.show_waiting(True)
    assert sign_in.face is Face.LOADING
    assert not sign_in.go.isVisible()
    sign_in.pasted.setText(" https://kantoor.example/exactdesk?code=x&state=y ")
    with qtbot.waitSignal(sign_in.address_pasted) as told:
        sign_in.take.click()
    assert told.args == ["https://kantoor.example/exactdesk?code=x&state=y"]
    with qtbot.waitSignal(sign_in.cancelled):
        sign_in.cancel.click()


def test_a_refusal_keeps_what_was_filled_in(sign_in: SignInPage) -> None:
    sign_in.show_view(KNOWN)
    sign_in.show_waiting(True)
    sign_in.fail("Exact Online kent dit client-id niet", "Vergelijk het.", "unauthorized_client")
    assert sign_in.face is Face.FAILED
    assert sign_in.client_id.text() == "abc"
    assert sign_in.go.isVisible()
    banner = sign_in.banners.banner("failed")
    assert banner is not None
    assert banner.words.startswith("Exact Online kent")


def test_the_secret_is_hidden_until_it_is_asked_to_be_shown(sign_in: SignInPage) -> None:
    assert sign_in.secret.echoMode() is QLineEdit.EchoMode.Password
    sign_in._reveal.click()
    assert sign_in.secret.echoMode() is QLineEdit.EchoMode.Normal


def test_practising_is_one_click_away(sign_in: SignInPage, qtbot: Any) -> None:
    with qtbot.waitSignal(sign_in.practice_wanted):
        sign_in.practise.click()


def test_a_change_of_language_keeps_what_was_chosen(sign_in: SignInPage, translations: Translations) -> None:
    sign_in.show_view(KNOWN)
    translations.use("nl")
    QApplication.processEvents()
    assert sign_in.go.text() == "Aanmelden via de browser"
    assert sign_in.country.currentText() == "België"


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


def test_no_administration_and_some_missing_are_told_apart(divisions: DivisionsPage) -> None:
    divisions.show_divisions(())
    assert divisions.face is Face.EMPTY
    divisions.show_divisions(many(1), not_read=2)
    assert divisions.face is Face.PARTLY
    assert divisions.banners.banner("missing") is not None
    divisions.show_divisions(many(1))
    assert divisions.face is Face.FILLED
    assert divisions.banners.banner("missing") is None
