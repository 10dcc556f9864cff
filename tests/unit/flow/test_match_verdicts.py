"""Which message belongs to which match set, and what became of each."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exactdesk.books.bank_entries import MatchLine, MatchMessage, MatchSet
from exactdesk.books.reference import Side
from exactdesk.flow.match_verdicts import MOST_TOGETHER, Fate, together, verdicts

D, R, N, T = Fate.DONE, Fate.REFUSED, Fate.NOT_SEEN, Fate.NOT_TOLD


def match_set(relation: str, entry: int = 1, account: str = "1300") -> MatchSet:
    lines = (
        MatchLine(year=2026, period=5, journal="70", entry_number=entry, amount=Decimal(10), left=Decimal(0)),
        MatchLine(year=2026, period=5, journal="20", entry_number=900, amount=Decimal(-10)),
    )
    return MatchSet(side=Side.SALES, gl_account=account, relation=relation, lines=lines)


def yes(said: str = "", key: str = "") -> MatchMessage:
    return MatchMessage(is_done=True, said=said, key=key)


def no(said: str = "nee", key: str = "") -> MatchMessage:
    return MatchMessage(is_done=False, said=said, key=key, code="refused")


SETS = (match_set("81", 101), match_set("82", 102), match_set("83", 103))


@pytest.mark.parametrize(
    ("messages", "shown", "fates"),
    [
        ((yes(), yes(), yes()), "111", (D, D, D)),
        ((yes(), no(), yes()), "101", (D, R, D)),
        ((no(), yes(), yes()), "101", (D, R, D)),  # in another order: the books tell which one it was
        ((yes(), yes(), yes()), "101", (D, N, D)),  # said to be done, and is not
        ((), "101", (D, T, D)),
        ((yes(),), "001", (T, T, D)),  # one message for three: nobody knows whose it is
        ((yes(), no(), no(), yes()), "100", (D, T, T)),
        ((no(), no(), no()), "111", (D, D, D)),  # the books are believed
        ((yes(), yes(), no()), "000", (N, N, R)),
        ((no("Betalingstermijn 102 Niet gevonden!"), yes(), yes()), "101", (D, R, D)),
        ((no("Betalingstermijn 102 Niet gevonden!"),), "101", (D, R, D)),
        ((yes("Rekening: 1300 - Relatie: 83 - 2 Regels Afgeletterd."),), "000", (T, T, N)),
        ((no(key="1300-83"), no(key="1300-81")), "010", (R, D, R)),
        ((no(key="1300-83"), yes(key="1300-83")), "000", (T, T, R)),  # named twice: the first one counts
    ],
)
def test_fates(messages: Sequence[MatchMessage], shown: str, fates: tuple[Fate, ...]) -> None:
    found = verdicts(SETS, messages, [each == "1" for each in shown])
    assert tuple(each.fate for each in found) == fates


def test_the_words_of_a_refusal_go_to_the_set_that_they_name_whatever_the_order() -> None:
    told = [no(f"Betalingstermijn {number} Niet gevonden!") for number in (101, 102, 103)]
    for messages in permutations(told):
        found = verdicts(SETS, messages, [False] * 3)
        assert [each.message for each in found] == told


def test_a_number_of_lines_is_not_taken_for_a_relation() -> None:
    sets = (match_set("2", 101), match_set("83", 102))
    said = yes("Rekening: 1300 - Relatie: 83 - 2 Regels Afgeletterd.")
    assert [each.fate for each in verdicts(sets, [said], [False, False])] == [T, T]


@given(
    relations=st.lists(st.sampled_from("ABCDEF"), max_size=80),
)
def test_sets_that_go_together(relations: list[str]) -> None:
    sets = [match_set(relation) for relation in relations]
    bundles = list(together(sets))
    assert [place for bundle in bundles for place in bundle] == list(range(len(sets)))
    assert all(len({relations[place] for place in bundle}) == len(bundle) <= MOST_TOGETHER for bundle in bundles)
    assert not bundles or bundles[0] == (0,)


def test_no_more_than_so_many_go_together() -> None:
    sets = [match_set(str(number)) for number in range(60)]
    assert [len(bundle) for bundle in together(sets)] == [1, 25, 25, 9]
