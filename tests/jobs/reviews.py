"""A statement for the tests of reviews, made from what is open in the practice books, and a session of it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from decimal import Decimal
from types import MappingProxyType

from exactdesk.books.money import ZERO
from exactdesk.books.outstanding import ItemKind, OutstandingItem
from exactdesk.books.reference import Side
from exactdesk.books.statement import Balance, Statement, StatementLine, StatementSource
from exactdesk.flow.click_list import ClickState
from exactdesk.flow.otherwise import Answers
from exactdesk.flow.queue import ItemState
from exactdesk.flow.reconcile import Certainty, LineProposals, Proof, Proposal, Reason
from exactdesk.flow.review import Decision, Part, Verdict, direction, rest_choices, shares_for
from exactdesk.flow.rules import Rule
from exactdesk.jobs import reference
from exactdesk.jobs.connection import Connection
from exactdesk.jobs.outstanding import outstanding
from exactdesk.jobs.post import RunResult
from exactdesk.jobs.review import SIDES, ReviewSession, begin_review, open_session
from exactdesk.jobs.review_out import Out
from exactdesk.practice.values import Row
from tests.jobs.office import TRADE, Office

BANK = "financialtransaction/BankEntries"
JOURNAL = "20"


def journal_row(office: Office) -> Row:
    return office.books().table("financial/Journals").by_code[JOURNAL]


def last_closing(office: Office) -> Decimal:
    rows = [row for row in office.books().table(BANK).rows.values() if row["JournalCode"] == JOURNAL]
    return Decimal(str(rows[-1]["ClosingBalanceFC"])) if rows else ZERO


def by_number(
    lines: Sequence[StatementLine],
    items: Sequence[OutstandingItem],
    *,
    answers: Answers = MappingProxyType({}),
    rules: Sequence[Rule] = (),
) -> list[LineProposals]:
    """The plainest engine: the invoice whose number is the text, certain where the amount agrees."""
    found = []
    for line in lines:
        proposals = []
        for item in items:
            choices = rest_choices(line, [(item, item.amount)]) if item.kind is ItemKind.INVOICE else ()
            if line.text == item.invoice_number and choices and item.currency == line.currency:
                reason = Reason(proof=Proof.NUMBER_IN_TEXT, item=item.key, line_field="text", seen=line.text)
                proposals.append(
                    Proposal(
                        rank=len(proposals) + 1,
                        certainty=Certainty.CERTAIN
                        if line.amount == item.amount * direction(item)
                        else Certainty.PARTIAL,
                        shares=shares_for(line, [(item, item.amount)], choices[0]),
                        rest_kind=choices[0],
                        reasons=(reason,),
                    )
                )
        found.append(LineProposals(line=line, proposals=tuple(proposals)))
    return found


async def open_items(office: Office, connection: Connection, code: int = TRADE) -> tuple[OutstandingItem, ...]:
    division = await reference.division(office.desk, connection, code)
    snapshots = await outstanding(office.desk, connection, division)
    return tuple(item for side in SIDES for item in snapshots[side].items)


def invoices(items: Sequence[OutstandingItem], side: Side, count: int, above: int = 50) -> list[OutstandingItem]:
    """Open invoices in euro, of as many relations, the youngest first: nothing in a closed period is matched."""
    found: dict[str, OutstandingItem] = {}
    for item in sorted(items, key=lambda each: str(each.invoice_date), reverse=True):
        is_plain = item.kind is ItemKind.INVOICE and item.currency == "EUR" and item.amount > above
        if is_plain and item.side is side and not item.is_partly_paid:
            found.setdefault(item.relation_code, item)
    return list(found.values())[:count]


def paying(office: Office, pays: Sequence[tuple[OutstandingItem | None, Decimal]], account: str = "") -> Statement:
    """A statement of today, one line for each item with the amount that is paid; None is a line that nobody knows."""
    lines = tuple(
        StatementLine(
            number=number,
            booked_on=office.today,
            amount=amount,
            currency="EUR",
            name="ONBEKEND" if item is None else item.relation_name,
            text="kosten" if item is None else item.invoice_number,
        )
        for number, (item, amount) in enumerate(pays, 1)
    )
    opening = last_closing(office)
    total = sum((line.amount for line in lines), ZERO)
    yesterday = office.today - timedelta(days=1)
    return Statement(
        source=StatementSource.BANK,
        number="26",
        account=account or str(journal_row(office)["BankAccountIncludingMask"]),
        currency="EUR",
        opening=Balance(day=yesterday, amount=opening),
        closing=Balance(day=office.today, amount=opening + total),
        lines=lines,
    )


def paid(item: OutstandingItem, less: str = "0") -> tuple[OutstandingItem, Decimal]:
    """An item that is paid, but for so much."""
    return item, (item.amount - Decimal(less)) * direction(item)


async def session_of(
    office: Office, connection: Connection, statement: Statement, code: int = TRADE, *, fingerprint: str = "ab"
) -> ReviewSession:
    division = await reference.division(office.desk, connection, code)
    book = await reference.reference_book(office.desk, connection, division)
    head, _ = await begin_review(
        office.desk,
        division,
        statement,
        site=connection.site,
        user=connection.user_name,
        file=r"C:\Bank\mei.xml",
        fingerprint=fingerprint,
    )
    session = await open_session(office.desk, division, book, head.id, user=connection.user_name, propose=by_number)
    await session.show_items(await open_items(office, connection, code))
    return session


async def accept_all(session: ReviewSession) -> None:
    """Accepts the best reading of each line that has one."""
    for line in session.statement.lines:
        best = next(iter(session.proposals(line.number)), None)
        if best is not None:
            decision = Decision(verdict=Verdict.ACCEPTED, shares=best.shares, rest_kind=best.rest_kind)
            await session.decide(line.number, decision)


class Killed(BaseException):
    """Ends the run where a kill would."""


async def reviewed(office: Office, connection: Connection, *, cost: str = "") -> ReviewSession:
    """A statement on which two customers and a supplier pay, one of them with a euro too little, all accepted."""
    items = await open_items(office, connection)
    one, two = invoices(items, Side.SALES, 2)
    bill = invoices(items, Side.PURCHASE, 1)[0]
    lines = [paid(one), paid(two, "1.00"), paid(bill)]
    session = await session_of(office, connection, paying(office, lines + ([(None, Decimal(cost))] if cost else [])))
    await accept_all(session)
    if cost:
        part = Part(gl_account="9015", amount=Decimal(cost), text="Bankkosten")
        await session.decide(4, Decision(verdict=Verdict.MANUAL, parts=(part,)))
    return session


def bank_entries(office: Office) -> int:
    return sum(row["JournalCode"] == JOURNAL for row in office.books().table(BANK).rows.values())


def states(result: RunResult) -> list[ItemState]:
    return [item.state for item in result.items]


def click_states(out: Out) -> list[ClickState]:
    return sorted(row.state for row in out.clicks)
