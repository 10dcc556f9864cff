from __future__ import annotations

import pytest

from exactdesk.errors import SheetError
from exactdesk.sheets.encodings import decode

TEXT = "Naam;Omschrijving;Bedrag\r\nCafé Zoë;Één – “reünie” à la carte;€ 12,50\r\nMüller & Søn;façade, naïef;€ 3,00\r\n"
PLAIN = "Naam;Bedrag\r\nCafé Zoë;€ 12,50\r\nReünie;€ 3\r\n"


@pytest.mark.parametrize(
    ("text", "codec", "encoding", "is_told"),
    [
        (TEXT, "utf-8", "UTF-8", True),
        (TEXT, "utf-8-sig", "UTF-8", True),
        (TEXT, "utf-16", "UTF-16", True),
        (TEXT, "utf-32", "UTF-32", True),
        (TEXT, "utf-16-le", "UTF-16", False),
        (TEXT, "utf-16-be", "UTF-16", False),
        (TEXT, "utf-32-le", "UTF-32", False),
        (TEXT, "cp1252", "Windows-1252", False),
        (PLAIN, "iso8859-15", "ISO-8859-15", False),
        (TEXT, "mac-roman", "Mac Roman", False),
        ("Naam;Plaats\r\nCafé Zoë;’s-Hertogenbosch\r\nRéünie;Curaçao\r\n".replace("’", "'"), "cp850", "DOS 850", False),
        ("Nummer;Bedrag\r\nF1;1,00\r\n", "ascii", "UTF-8", True),
    ],
)
def test_the_encoding_is_found(text: str, codec: str, encoding: str, is_told: bool) -> None:
    found = decode(text.encode(codec), file="list.csv")
    assert (found.text, found.encoding, found.is_told) == (text, encoding, is_told)
    assert not found.is_mixed


def test_two_encodings_in_one_file_are_both_read() -> None:
    found = decode("Café;Zoë;Müller;Søn\r\n".encode() * 3 + "Café\r\n".encode("cp1252"), file="list.csv")
    assert found.text.count("Café") == 4
    assert found.is_mixed


def test_letters_that_could_be_two_things_are_called_unsure() -> None:
    found = decode("¤;¼;¦\r\n".encode("latin-1") * 3, file="list.csv")
    assert not found.is_told
    assert found.is_unsure


def test_letters_from_elsewhere_are_called_unsure() -> None:
    found = decode("Имя;Сумма\r\nИван Петров;100\r\nМария Иванова;200\r\n".encode("cp1251"), file="list.csv")
    assert found.is_unsure


def test_what_is_no_text_is_refused() -> None:
    with pytest.raises(SheetError) as caught:
        decode(bytes(range(256)) * 40, file="list.csv")
    assert caught.value.code == "file-not-text"


def test_an_endless_run_of_odd_letters_takes_no_time() -> None:
    assert len(decode(b"\xe9" * 3_000_000, file="list.csv").text) == 3_000_000
