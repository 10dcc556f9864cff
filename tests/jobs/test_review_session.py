"""A review that is worked in: kept at every step, undone singly, and tried rules."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

import pytest

from exactdesk.books.outstanding import OutstandingItem
from exactdesk.books.reference import RelationId, Side
from exactdesk.books.statement import Statement, StatementLine
from exactdesk.errors import UsageError
from exactdesk.flow.entry_rows import Purpose, entry_rows
from exactdesk.flow.otherwise import Answers
from exactdesk.flow.proposals import propose
from exactdesk.flow.reconcile import Certainty, LineProposals, RestKind
from exactdesk.flow.review import Decision, Part, Verdict
from exactdesk.flow.rules import Rule, RuleTarget
from exactdesk.jobs import reference
from exactdesk.jobs.connection import Connection
from exactdesk.jobs.review import LineState, ReviewSession, begin_review, decision_of, open_session
from exactdesk.jobs.review_out import read_out
from exactdesk.jobs.review_rules import example_of, read_past
from tests.jobs.office import TRADE, Office
from tests.jobs.reviews import by_number, invoices, open_items, paid, paying, session_of

QUESTION = Decision(verdict=Verdict.QUESTION, note="Wie is dit?")


def booked(amount: str, account: str = "9015") -> Decision:
    return Decision(
        verdict=Verdict.MANUAL, parts=(Part(gl_account=account, amount=Decimal(amount), text="Bankkosten"),)
    )


async def begun(office: Office, connection: Connection) -> ReviewSession:
    """Three customers pay and two lines are costs that nobody knows."""
    items = await open_items(office, connection)
    lines = [paid(each) for each in invoices(items, Side.SALES, 3)]
    costs = [(None, Decimal("-12.50")), (None, Decimal("-4.00"))]
    return await session_of(office, connection, paying(office, [*lines, *costs]))


async def again(office: Office, connection: Connection, statement: Statement) -> tuple[ReviewSession, bool]:
    """The same or another statement is dropped by another person, in a new start of the program."""
    division = await reference.division(office.desk, connection, TRADE)
    book = await reference.reference_book(office.desk, connection, division)
    head, is_new = await begin_review(
        office.desk, division, statement, site=connection.site, user="Sem", file="weer.xml", fingerprint="cd"
    )
    session = await open_session(office.desk, division, book, head.id, user="Sem", propose=by_number)
    await session.show_items(await open_items(office, connection))
    return session, is_new


async def test_every_step_is_kept_when_it_is_taken(office: Office, connection: Connection) -> None:
    session = await begun(office, connection)
    await session.decide(1, decision_of(session.proposals(1)[0]))
    await session.decide(4, QUESTION)
    await session.decide(5, booked("-4.00"))
    await session.undo([session.review.moves[-1].id])
    later, is_new = await again(office, connection, session.statement)
    assert not is_new, "the same statement opens its review"
    assert later.review == session.review
    assert [later.view(line).state for line in later.statement.lines][3:] == [LineState.QUESTION, LineState.NONE]
    assert later.review.decision(4) == QUESTION, "what is to be checked is found again with its note"
    await later.redo([later.review.moves[-1].id])
    assert later.review.decision(5) == booked("-4.00")


async def test_many_at_once_are_undone_one_by_one(office: Office, connection: Connection) -> None:
    session = await begun(office, connection)
    moves = await session.accept_bulk(session.bulk)
    assert [move.line for move in moves] == [1, 2, 3]
    await session.undo([moves[1].id])
    assert [session.review.decision(number) is None for number in (1, 2, 3)] == [False, True, False]
    assert [line.number for line, _ in session.bulk] == [2]
    assert await session.accept_bulk([]) == ()


async def test_an_item_that_was_given_out_is_not_given_again(office: Office, connection: Connection) -> None:
    items = await open_items(office, connection)
    (one,) = invoices(items, Side.SALES, 1)
    session = await session_of(office, connection, paying(office, [paid(one), paid(one)]))
    assert len(session.proposals(2)) == 1
    second = decision_of(session.proposals(2)[0])
    assert len(session.bulk) == 1, "the same item is accepted for one of the lines only"
    step = await session.decide(1, decision_of(session.proposals(1)[0]))
    assert session.proposals(2) == ()
    with pytest.raises(UsageError):
        await session.decide(2, second)
    await session.undo([step.id])
    await session.decide(2, second)
    with pytest.raises(UsageError):
        await session.redo([step.id])


async def test_lines_of_an_overlapping_statement_are_known(office: Office, connection: Connection) -> None:
    session = await begun(office, connection)
    await session.decide(1, decision_of(session.proposals(1)[0]))
    await session.decide(4, booked("-12.50"))
    lines = session.statement.lines
    kept = tuple(replace(line, number=number) for number, line in enumerate((lines[0], lines[3], lines[4]), 1))
    closing = session.statement.closing
    assert closing is not None
    shorter = replace(session.statement, number="27", opening=None, closing=closing, lines=kept)
    other, is_new = await again(office, connection, shorter)
    assert is_new
    assert [other.view(line).state for line in other.statement.lines] == [
        LineState.ELSEWHERE,
        LineState.ELSEWHERE,
        LineState.NONE,
    ]
    assert [line.number for line in other.review.left] == [3]


async def test_a_rule_is_tried_on_what_was_decided_and_then_proposes(office: Office, connection: Connection) -> None:
    session = await begun(office, connection)
    assert example_of(session, 4) is None, "nothing was booked yet"
    await session.decide(1, decision_of(session.proposals(1)[0]))
    await session.decide(4, booked("-12.50"))
    example = example_of(session, 4)
    assert example is not None
    assert example.gl_account == "9015"
    assert example_of(session, 1) is None, "an invoice is no example for a rule"
    rule = Rule(name="Kosten", contains=("kosten",), way=-1, gl_account="9015")
    past = await read_past(session)
    trial = past.trial(rule)
    assert (len(past.lines), len(trial.hits), len(trial.wrong)) == (5, 2, 0)
    assert len(past.trial(replace(rule, gl_account="4500")).wrong) == 1
    await session.change_habits(replace(session.habits, rules=(rule,)))
    assert session.view(session.line(5)).state is LineState.RULE
    decision = session.rule_decision(5)
    assert decision is not None
    assert (decision.verdict, decision.rule, decision.parts[0].gl_account) == (Verdict.MANUAL, "Kosten", "9015")
    assert decision.parts[0].amount == Decimal("-4.00")
    assert [line.number for line, _ in session.bulk] == [2, 3, 5]
    later, _ = await again(office, connection, session.statement)
    assert later.habits.rules == (rule,)
    await later.change_habits(replace(session.habits, rules=(replace(rule, gl_account="9999X"),)))
    assert later.rule_decision(5) is None, "its ledger account is not there"


async def test_what_is_kept_of_lines_is_what_they_would_be_anew(office: Office, connection: Connection) -> None:
    """Views and what can be accepted at once are worked out anew only where a step touches them."""
    session = await begun(office, connection)

    async def anew() -> tuple[object, object]:
        fresh = await open_session(
            office.desk, session.division, session.reference, session.head.id, user="Sem", propose=by_number
        )
        await fresh.show_items(session.items)
        return fresh.views(), fresh.bulk

    assert (session.views(), session.bulk) == await anew()
    first = await session.decide(1, decision_of(session.proposals(1)[0]))
    assert (session.views(), session.bulk) == await anew()
    await session.decide(5, booked("-4.00"))
    await session.undo([first.id])
    assert (session.views(), session.bulk) == await anew()
    await session.redo([first.id])
    await session.accept_bulk(session.bulk)
    assert (session.views(), session.bulk) == await anew()
    await session.reopen(1)
    await session.change_habits(session.habits.with_limit(Decimal("0.01")))
    assert session.bulk == ()
    assert (session.views(), session.bulk) == await anew()


async def test_money_of_a_relation_without_an_invoice_goes_on_its_account(
    office: Office, connection: Connection
) -> None:
    items = invoices(await open_items(office, connection), Side.SALES, 2)
    statement = paying(office, [(None, Decimal("500.00")), (None, Decimal("40.00")), paid(items[0])])
    session = await session_of(office, connection, statement)
    owner = items[1]
    rule = Rule(name="Voorschot", contains=("kosten",), target=RuleTarget.RELATION, relation=owner.relation)
    assert (await read_past(session)).trial(rule).wrong == ()
    await session.change_habits(replace(session.habits, rules=(rule,)))
    decision = session.rule_decision(1)
    assert decision is not None
    (part,) = decision.parts
    receivable = session.accounts[Purpose.RECEIVABLE]
    assert (decision.verdict, part.gl_account, part.relation) == (Verdict.MANUAL, receivable, owner.relation)
    rows = entry_rows(session.line(1), (), RestKind.NONE, decision.parts, session.accounts, session.bank_code)
    assert [row.relation for row in rows] == ["", owner.relation_name]
    assert sum(row.amount for row in rows) == 0
    for number in (1, 2):
        ruled = session.rule_decision(number)
        assert ruled is not None
        await session.decide(number, ruled)
    await session.decide(3, decision_of(session.proposals(3)[0]))
    out = await read_out(session, connection)
    lines = [line for entry in out.statement.entries for line in entry.lines]
    assert [(line.relation, line.our_ref) for line in lines if line.our_ref is None] == [(owner.relation, None)] * 2
    later = (await read_past(session)).trial(rule)
    assert (len(later.right), len(later.wrong)) == (2, 0)
    other = replace(rule, relation=items[0].relation)
    assert len((await read_past(session)).trial(other).wrong) == 2
    await session.change_habits(replace(session.habits, rules=(replace(rule, relation=RelationId("gone")),)))
    assert session.rule_decision(1) is None


async def test_what_is_missing_is_bank_cost_where_a_rule_says_so(office: Office, connection: Connection) -> None:
    items = invoices(await open_items(office, connection), Side.SALES, 2)
    statement = paying(office, [paid(items[0], less="7.50"), (None, Decimal("-4.00")), paid(items[1])])
    session = await session_of(office, connection, statement)
    assert session.draft(1).kind is RestKind.PARTIAL
    cost = session.accounts[Purpose.BANK_COST]
    rule = Rule(name="Bank", contains=("kosten",), target=RuleTarget.BANK_COST)
    abroad = Rule(name="Abroad", party=items[0].relation_name, target=RuleTarget.BANK_COST)
    await session.change_habits(replace(session.habits, rules=(rule, abroad)))
    draft = session.draft(1)
    assert (draft.kind, draft.decision is not None) == (RestKind.BANK_COST, True)
    assert session.draft(3).kind is RestKind.NONE, "nothing is missing"
    ruled = session.rule_decision(2)
    assert ruled is not None
    assert [part.gl_account for part in ruled.parts] == [cost]
    assert draft.decision is not None
    await session.decide(1, draft.decision)
    await session.decide(2, booked("-4.00", cost))
    past = await read_past(session)
    assert (len(past.trial(rule).right), len(past.trial(abroad).right)) == (1, 1)
    await session.decide(2, booked("-4.00", "4500"))
    assert len((await read_past(session)).trial(rule).wrong) == 1


async def test_a_rule_of_a_relation_tells_who_pays(office: Office, connection: Connection) -> None:
    """The engine is given the rules, and reads the lines anew when they change."""
    told: list[tuple[Rule, ...]] = []

    def engine(
        lines: Sequence[StatementLine], items: Sequence[OutstandingItem], *, answers: Answers, rules: Sequence[Rule]
    ) -> Sequence[LineProposals]:
        told.append(tuple(rules))
        return propose(lines, items, rules=rules, answers=answers)

    items = invoices(await open_items(office, connection), Side.SALES, 3)
    plain = paying(office, [paid(items[0])])
    statement = replace(plain, lines=(replace(plain.lines[0], name="Holding X", text="betaling"),))
    begun_now = await session_of(office, connection, statement)
    session = await open_session(
        office.desk, begun_now.division, begun_now.reference, begun_now.head.id, user="Sem", propose=engine
    )
    await session.show_items(await open_items(office, connection))
    assert session.certainty(1) is not Certainty.CERTAIN
    rule = Rule(name="X", party="Holding X", target=RuleTarget.RELATION, relation=items[0].relation)
    await session.change_habits(replace(session.habits, rules=(rule,)))
    assert told == [(), (rule,)]
    assert [share.item.key for share in session.proposals(1)[0].shares] == [items[0].key]
    assert session.certainty(1) is Certainty.CERTAIN
