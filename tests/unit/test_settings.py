"""Small changes to the settings, as values."""

from __future__ import annotations

from exactdesk.settings import RECENT_KEPT, Settings


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
