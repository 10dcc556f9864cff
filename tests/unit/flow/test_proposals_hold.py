"""Laws of proposals: whatever a line says, what is proposed can be accepted as it is, and its amounts come out."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exactdesk.flow.named_items import find_named
from exactdesk.flow.open_index import OpenIndex
from exactdesk.flow.payment_text import runs_of
from exactdesk.flow.proposals import propose, propose_in
from exactdesk.flow.reconcile import Certainty, LineProposals, RestKind
from exactdesk.flow.review import Decision, Verdict
from tests.unit.flow import reviewing
from tests.unit.flow.labelled_scenarios import make
from tests.unit.flow.paying import IBAN, KNOWN, item, line

ITEMS = (
    item("2026-0045", "121.00"),
    item("2026-0046", "242.00"),
    item("F2026-0047", "-21.00"),
    item("45", "60.50", "Slagerij Peeters"),
    item("26700012", "363.00", "Slagerij Peeters"),
)
INDEX = OpenIndex(ITEMS, KNOWN)
SCRAPS = st.lists(
    st.sampled_from(
        ("2026", "0045", "-", "/", " ", ",", "45", "46", "en", "t/m", "factuur", "facturen", "F", "12-04-2026", "€ 121,00", "klantnr",
         "26700012", "+++090/9337/55493+++", "RF18539007547034", "5000056789012345", "NL20INGB0001234567", "06-12345678", "é", "²")
    ),
    max_size=12,
)  # fmt: skip


def holds(found: LineProposals) -> None:
    """Raises where a proposal of a line could not be accepted."""
    review = reviewing.review()
    for place, each in enumerate(found.proposals, start=1):
        assert each.rank == place
        assert each.shares
        decision = Decision(verdict=Verdict.ACCEPTED, shares=each.shares, rest_kind=each.rest_kind)
        review.check(found.line, decision, {share.item.key: share.item.amount for share in each.shares})
        is_exact = each.certainty in (Certainty.CERTAIN, Certainty.LIKELY)
        assert (each.rest_kind is RestKind.NONE) == is_exact
        if is_exact:
            assert each.settled == found.line.amount
        for reason in each.reasons:
            text = str(getattr(found.line, reason.line_field))
            if reason.line_span is not None:
                begin, end = reason.line_span
                assert 0 <= begin <= end <= len(text)
    assert all(each.certainty is not Certainty.CERTAIN for each in found.proposals[1:])


@given(SCRAPS, st.integers(-50_000, 50_000), st.booleans())
def test_whatever_a_line_says(scraps: list[str], cents: int, is_known: bool) -> None:
    one = line(f"{Decimal(cents) / 100:.2f}", "".join(scraps), "Bakkerij Zon", IBAN if is_known else "")
    holds(propose_in([one], INDEX)[0])


@given(st.text(max_size=120), st.sampled_from(("121.00", "363.00", "-21.00", "100.00")))
def test_any_text(text: str, amount: str) -> None:
    holds(propose_in([line(amount, text, text[:30], end_to_end=text[:20], reference=text[:12])], INDEX)[0])


@given(st.text(max_size=200))
def test_spans_stay_within_the_text(text: str) -> None:
    for run in runs_of(text):
        assert text[run.begin : run.end].upper() == run.text
    for named in find_named(INDEX, text, "text").named:
        assert named.reason.line_span is not None
        assert named.reason.seen == text[slice(*named.reason.line_span)]


@pytest.mark.parametrize("style", ["year", "plain"])
def test_all_labelled_lines(style: str) -> None:
    world = make(3, style=style)
    for found in propose([label.line for label in world.lines], world.items, world.accounts):
        holds(found)


def test_the_order_of_the_lines_does_not_matter() -> None:
    world = make(4, 120)
    lines = [label.line for label in world.lines]
    there = {each.line.number: each for each in propose(lines, world.items, world.accounts)}
    back = {each.line.number: each for each in propose(lines[::-1], world.items[::-1], world.accounts)}
    assert {number: each.certainty for number, each in there.items()} == {
        number: each.certainty for number, each in back.items()
    }
