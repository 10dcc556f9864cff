"""Small changes to the settings, as values."""

from __future__ import annotations

from exactdesk.settings import RECENT_KEPT, Account, Settings


def test_the_last_administration_is_the_first_of_the_recent_ones() -> None:
    settings = Settings()
    for division in (*range(1, RECENT_KEPT + 3), 5):
        settings = settings.with_division(division)
    assert settings.last_division == 5
    assert settings.recent_divisions == (5, 10, 9, 8, 7, 6, 4, 3)


def test_favourites_keep_their_order() -> None:
    settings = Settings().with_favourite(3, wanted=True).with_favourite(1, wanted=True).with_favourite(3, wanted=True)
    assert settings.favourites == (3, 1)
    assert settings.with_favourite(3, wanted=False).favourites == (1,)


def test_a_colour_can_be_chosen_and_taken_back() -> None:
    settings = Settings().with_colour(7, "#336699").with_colour(8, "#993366")
    assert dict(settings.division_colours) == {7: "#336699", 8: "#993366"}
    assert dict(settings.with_colour(7, "").division_colours) == {8: "#993366"}


def test_the_window_keeps_its_texts() -> None:
    settings = Settings().with_window("v1/place", "10,10").with_window("v1/place", "20,20")
    assert dict(settings.window) == {"v1/place": "20,20"}


NOOR = Account(login="nl noor", user_name="Noor", client_id="1", favourites=(2,), last_division=2)
PIET = Account(login="be piet", user_name="Piet", client_id="2", base_url="https://start.exactonline.be")


def test_two_accounts_stand_side_by_side_and_each_keeps_its_own() -> None:
    settings = Settings(language="nl").using(NOOR).using(PIET)
    assert (settings.login, settings.client_id, settings.favourites) == ("be piet", "2", ())
    assert settings.accounts == (PIET, NOOR)
    marked = settings.with_favourite(7, wanted=True).with_division(7)
    back = marked.using(NOOR)
    assert back.account == NOOR
    assert [(each.login, each.favourites, each.last_division) for each in back.others] == [("be piet", (7,), 7)]
    assert back.language == "nl"
    assert back.using(back.others[0]) == marked


def test_an_account_is_left_out_and_its_registration_stays_filled_in() -> None:
    settings = Settings().using(NOOR).using(PIET)
    out = settings.without("be piet")
    assert (out.login, out.user_name, out.client_id, out.accounts) == ("", "", "2", (NOOR,))
    assert out.using(NOOR).accounts == (NOOR,)
    assert settings.without("nl noor").accounts == (PIET,)
    assert Settings().accounts == ()
