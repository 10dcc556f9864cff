"""Finding by a few letters, a slip and an amount."""

from __future__ import annotations

import pytest

from exactdesk.flow.seek import plain, seeker

LINE = "Bakkerij Zon factuur 26-700123 1.234,50"


@pytest.mark.parametrize(
    ("sought", "expected"),
    [
        ("", True),
        ("zon", True),
        ("ZON bakk", True),
        ("zon maan", False),
        ("bakerij", True),
        ("bakkreij", True),
        ("zn", False),
        ("slagerij", False),
        ("1234.50", True),
        ("1.234,50", True),
        ("1234,51", False),
        ("700123", True),
        ("700124", False),
    ],
)
def test_every_word_must_be_there_with_a_slip_forgiven_in_letters_only(sought: str, expected: bool) -> None:
    assert seeker(sought)(plain(LINE)) is expected
