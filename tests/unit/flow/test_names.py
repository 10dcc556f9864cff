"""Names of parties compared as banks and people write them."""

from __future__ import annotations

import pytest

from exactdesk.flow.names import ALIKE, SAME, is_telling, likeness, parts_of, words_of


@pytest.mark.parametrize(
    ("name", "relation"),
    [
        ("BAKKERIJ ZON BV", "Bakkerij Zon B.V."),
        ("Mueller Elektro", "Müller Elektro GmbH"),
        ("Café 't Hoekje", "Cafe t Hoekje"),
        ("V.O.F. De Vries & Zn", "De Vries en Zn VOF"),
        ("SCHOONMAAKBEDRIJF VAN DEN HEUVEL EN", "Schoonmaakbedrijf van den Heuvel en Zonen B.V."),
        ("Hr. J.P. Verhoeven", "J.P. Verhoeven"),
        ("Payments B.V. inzake Bakkerij Zon", "Bakkerij Zon"),
        ("Zon, Bakkerij", "Bakkerij Zon"),
    ],
)
def test_one_name_in_two_spellings(name: str, relation: str) -> None:
    assert likeness(name, relation) >= SAME


@pytest.mark.parametrize(
    ("name", "relation"),
    [
        ("Jansen Transport", "Jansen Bouw"),
        ("Bakkerij Maan", "Bakkerij Zon"),
        ("Jansen", "Jansen Bouw"),
        ("", "Bakkerij Zon"),
    ],
)
def test_two_names(name: str, relation: str) -> None:
    assert likeness(name, relation) < SAME


def test_a_word_too_few_is_alike() -> None:
    assert ALIKE <= likeness("Pietersen", "Pietersen Bouw B.V.") < SAME


def test_what_tells_a_name() -> None:
    assert words_of("De heer Boer's Bouw B.V.") == ("bors", "bouw")
    assert words_of("B.V.") == ()
    assert parts_of("A via B") == ("A", "B")
    assert is_telling("Bakkerij Zon")
    assert not is_telling("Bos B.V.")
