"""What is put together for a line before it is accepted."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from exactdesk.flow.reconcile import Certainty, Proof, Proposal, Reason, RestKind
from exactdesk.flow.review import Verdict
from exactdesk.flow.review_draft import Draft, draft_of
from tests.unit.flow.reviewing import item, line, share

ONE, TWO = item(1, "100.00"), item(2, "50.00")
REASON = Reason(proof=Proof.NUMBER_IN_TEXT, item=ONE.key, line_field="text", seen="1")
WHOLE = Proposal(rank=1, certainty=Certainty.CERTAIN, shares=(share(ONE),), rest_kind=RestKind.NONE, reasons=(REASON,))
FREE = {ONE.key: Decimal("100.00"), TWO.key: Decimal("50.00")}


def test_a_reading_is_accepted_as_it_is() -> None:
    draft = draft_of(line(1, "100.00"), WHOLE, FREE)
    assert (draft.difference, draft.kind, draft.choices) == (Decimal(0), RestKind.NONE, (RestKind.NONE,))
    decision = draft.decision
    assert decision is not None
    assert (decision.verdict, decision.shares, decision.reasons) == (Verdict.ACCEPTED, WHOLE.shares, (REASON,))
    assert decision.certainty is Certainty.CERTAIN


def test_ticking_takes_its_proof_away_and_gives_a_running_total() -> None:
    draft = draft_of(line(1, "150.00"), replace(WHOLE, rest_kind=RestKind.PARTIAL), FREE)
    draft = draft.toggled(TWO, FREE[TWO.key])
    assert draft.is_ticked(ONE.key)
    assert draft.is_ticked(TWO.key)
    decision = draft.decision
    assert decision is not None
    assert decision.rest_kind is RestKind.NONE
    assert decision.certainty is Certainty.NONE, "what somebody put together was not proposed"
    assert decision.reasons == ()
    assert [each.amount for each in decision.shares] == [Decimal("100.00"), Decimal("50.00")]
    less = draft.toggled(ONE, FREE[ONE.key])
    assert [each.key for each, _ in less.ticked] == [TWO.key]


def test_a_difference_must_be_said_and_can_only_be_what_it_can_be() -> None:
    draft = Draft(line=line(1, "97.00")).toggled(ONE, FREE[ONE.key])
    assert draft.difference == Decimal("-3.00")
    assert draft.kind is None
    assert draft.decision is None
    assert set(draft.choices) >= {RestKind.PARTIAL, RestKind.DISCOUNT, RestKind.BANK_COST}
    assert draft.with_rest(RestKind.NONE) == draft
    for kind, settled in ((RestKind.PARTIAL, "97.00"), (RestKind.DISCOUNT, "100.00"), (RestKind.BANK_COST, "100.00")):
        decision = draft.with_rest(kind).decision
        assert decision is not None
        assert (decision.rest_kind, decision.shares[0].amount) == (kind, Decimal(settled))


def test_nothing_ticked_is_no_decision_and_what_was_said_of_the_difference_goes_with_it() -> None:
    assert Draft(line=line(1, "97.00")).decision is None
    said = Draft(line=line(1, "97.00")).toggled(ONE, FREE[ONE.key]).with_rest(RestKind.DISCOUNT)
    exact = replace(said, line=line(1, "100.00"))
    assert exact.kind is RestKind.NONE
