"""How facts are written in a sentence: as the user's locale writes days and amounts, and quotes as they stand."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale

from exactdesk.wording import tell


@pytest.fixture(autouse=True)
def dutch() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.Dutch, QLocale.Country.Netherlands))
    yield
    QLocale.setDefault(before)


def test_amounts_and_days_are_written_as_the_user_writes_them() -> None:
    facts = {"booked": "1234.50", "planned": "-1234.49", "difference": "0.01", "currency": "EUR"}
    what, _ = tell("booked-otherwise", facts)
    assert "1.234,50 EUR" in what
    assert "-1.234,49" in what
    assert "0,01" in what


def test_what_is_quoted_stays_as_it_stands() -> None:
    what, _ = tell("sheet-unknown", {"file": "2026-11-09", "sheet": "12.50", "sheets": "A, B"})
    assert "2026-11-09" in what
    assert "12.50" in what


def test_a_name_that_ends_in_a_stop_does_not_get_a_second_one() -> None:
    what, _ = tell("sheet-unknown", {"file": "a.xlsx", "sheet": "x", "sheets": "Groen B.V."})
    assert what.endswith("Groen B.V.")
