"""Some thousand payment lines of which the truth is known: nothing wrong is certain, and nearly all that a person finds is found."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from exactdesk.flow.proposals import propose
from exactdesk.flow.reconcile import Certainty, LineProposals
from tests.unit.flow.labelled import Labelled
from tests.unit.flow.labelled_scenarios import make

STYLES = ("year", "letter", "plain", "entry")


@dataclass(frozen=True, slots=True)
class Judged:
    """A labelled line with what was proposed for it."""

    label: Labelled
    found: LineProposals

    @property
    def keys(self) -> frozenset[str]:
        """What the best proposal settles."""
        top = self.found.proposals[:1]
        return frozenset(share.item.key for each in top for share in each.shares)

    @property
    def is_certain(self) -> bool:
        return self.found.certainty is Certainty.CERTAIN

    @property
    def is_right(self) -> bool:
        return self.keys == self.label.wanted

    def __str__(self) -> str:
        line = self.label.line
        return f"{self.label.scenario}: {line.amount} “{line.text}” {line.name}: {self.found.certainty} {sorted(self.keys)}"


@pytest.fixture(scope="module", params=[(seed, style) for seed in (1, 2) for style in STYLES], ids=str)
def judged(request: pytest.FixtureRequest) -> list[Judged]:
    seed, style = request.param
    world = make(seed, style=style)
    found = propose([label.line for label in world.lines], world.items, world.accounts)
    return [Judged(label, each) for label, each in zip(world.lines, found, strict=True)]


def test_there_are_many(judged: list[Judged]) -> None:
    assert len(judged) >= 300
    assert len({each.label.scenario for each in judged}) > 25


def test_nothing_wrong_is_certain(judged: list[Judged]) -> None:
    assert [str(each) for each in judged if each.is_certain and not each.is_right] == []


def test_what_a_person_finds_is_found(judged: list[Judged]) -> None:
    findable = [each for each in judged if each.label.is_findable]
    missed = [str(each) for each in findable if not each.is_right]
    assert len(missed) <= 0.05 * len(findable), missed


def test_what_a_person_books_unseen_is_certain(judged: list[Judged]) -> None:
    """Of the lines that leave nothing to ask; of all that is found and has the right amount it is fewer, for some are truly doubtful."""
    sure = [each for each in judged if each.label.is_sure and not each.label.is_part]
    doubted = [str(each) for each in sure if not each.is_certain]
    assert len(doubted) <= 0.05 * len(sure), doubted
    exact = [each for each in judged if each.label.is_findable and not each.label.is_part]
    assert sum(each.is_certain for each in exact) >= 0.85 * len(exact)


def test_another_amount_is_partial(judged: list[Judged]) -> None:
    parts = [each for each in judged if each.label.is_part]
    assert [str(each) for each in parts if each.found.certainty is not Certainty.PARTIAL] == []
