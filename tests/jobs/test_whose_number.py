"""A payer names an invoice that is not open: Exact Online tells whose it was, and only then a line may be certain."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import partial

import pytest

from exactdesk.books.outstanding import OutstandingItem, PaidTerm
from exactdesk.books.reference import Side
from exactdesk.flow.proposals import propose
from exactdesk.flow.reconcile import Certainty
from exactdesk.jobs import reference
from exactdesk.jobs.connection import Connection
from exactdesk.jobs.review import ReviewSession, begin_review, open_session
from exactdesk.jobs.whose_number import whose_numbers
from exactdesk.practice.faults import Fault, FaultKind
from tests.jobs.office import TRADE, Office
from tests.jobs.reviews import invoices, open_items, paid, paying

TERMS = "GET bulk/Cashflow/Receivables"
IBAN = "NL20INGB0001234567"


async def paid_before(office: Office, connection: Connection) -> tuple[PaidTerm, ...]:
    division = await reference.division(office.desk, connection, TRADE)
    return await connection.client.outstanding.paid_terms(division.code, date(2020, 1, 1))


async def naming(
    office: Office, connection: Connection, item: OutstandingItem, number: str
) -> tuple[ReviewSession, Certainty]:
    """A payment of an open invoice from its relation's account, with another number; how sure it is before anybody was asked."""
    division = await reference.division(office.desk, connection, TRADE)
    book = await reference.reference_book(office.desk, connection, division)
    plain = paying(office, [paid(item)])
    statement = replace(plain, lines=(replace(plain.lines[0], text=f"factuur {number}", iban=IBAN),))
    head, _ = await begin_review(
        office.desk, division, statement, site=connection.site, user="Sem", file="mei.xml", fingerprint=number
    )
    engine = partial(propose, accounts={IBAN: (item.relation,)})
    session = await open_session(office.desk, division, book, head.id, user="Sem", propose=engine)
    items = await open_items(office, connection)
    await session.show_items(items)
    before = session.certainty(1)
    await session.show_items(items, partial(whose_numbers, connection, division))
    return session, before


async def a_pair(office: Office, connection: Connection, *, same: bool) -> tuple[OutstandingItem, str]:
    """An open invoice with an odd amount, and the number of one that was paid before, of the same relation or of another one."""
    items = await open_items(office, connection)
    open_numbers = {item.entry_number for item in items}
    for item in invoices(items, Side.SALES, 40):
        alone = [each for each in items if each.relation == item.relation and abs(each.amount) == item.amount]
        for term in await paid_before(office, connection):
            is_other = term.entry_number not in open_numbers and (term.relation == item.relation) is same
            if is_other and len(alone) == 1 and item.amount % 10:
                return item, str(term.entry_number)
    raise AssertionError("the practice data hold no such pair")


async def test_the_number_of_somebody_elses_paid_invoice_is_a_mistake(office: Office, connection: Connection) -> None:
    item, number = await a_pair(office, connection, same=False)
    session, before = await naming(office, connection, item, number)
    assert (before, session.certainty(1)) == (Certainty.LIKELY, Certainty.CERTAIN)
    assert [share.item.key for share in session.proposals(1)[0].shares] == [item.key]


async def test_the_number_of_an_invoice_that_the_payer_paid_before_stays_doubtful(
    office: Office, connection: Connection
) -> None:
    item, number = await a_pair(office, connection, same=True)
    session, before = await naming(office, connection, item, number)
    assert (before, session.certainty(1)) == (Certainty.LIKELY, Certainty.LIKELY)


@pytest.mark.parametrize("kind", [FaultKind.REQUEST_TIMEOUT, FaultKind.GATEWAY])
async def test_without_an_answer_it_stays_doubtful(office: Office, connection: Connection, kind: FaultKind) -> None:
    item, number = await a_pair(office, connection, same=False)
    division = await reference.division(office.desk, connection, TRADE)
    office.fault(Fault(kind=kind, on=TERMS, times=20))
    assert await whose_numbers(connection, division, [(Side.SALES, number)]) == {}
    assert item.entry_number


async def test_all_numbers_are_asked_in_one_call(office: Office, connection: Connection) -> None:
    item, number = await a_pair(office, connection, same=False)
    division = await reference.division(office.desk, connection, TRADE)
    before = connection.calls.total
    asked = [(Side.SALES, str(item.entry_number)), (Side.SALES, number), (Side.SALES, "X-99999"), (Side.SALES, "7")]
    found = await whose_numbers(connection, division, asked)
    assert connection.calls.total == before + 1
    assert [len(found[question]) for question in asked] == [1, 1, 0, 0]
    assert found[Side.SALES, str(item.entry_number)] == {item.relation}
