"""The proof of a batch: the first document is posted, read back and laid beside the plan; a cent of difference stops the run."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

import pytest

from exactdesk.errors import NotReached
from exactdesk.flow.beside import Fact
from exactdesk.flow.history import BatchItem
from exactdesk.flow.proof import ProofState
from exactdesk.flow.queue import ItemState
from exactdesk.jobs.attention import resume, retry
from exactdesk.jobs.connection import Connection
from exactdesk.jobs.post import RunResult
from exactdesk.jobs.run_control import RunControl
from exactdesk.practice.faults import Fault, FaultKind
from exactdesk.practice.values import Row
from exactdesk.store import proofs
from tests.jobs.office import PURCHASE_HEADINGS, SUPPLIERS, Line, Office
from tests.jobs.runs import SALES, booked, each_once, prepared, states
from tests.jobs.test_run_control import block

POSTED, PLANNED, REFUSED = ItemState.POSTED, ItemState.PLANNED, ItemState.REFUSED
LINES = "salesentry/SalesEntryLines"


async def proven(
    office: Office,
    connection: Connection,
    lines: list[Line],
    spoil: Callable[[Row], None] = lambda row: None,
    control: RunControl | None = None,
) -> RunResult:
    """A run with a proof; `spoil` changes the first entry before it is read back."""
    session = await prepared(office, connection, lines)

    def on_item(item: BatchItem) -> None:
        if item.state is POSTED and item.number == lines[0].number:
            spoil(booked(office, item.number)[0])

    begun, items = await session.begin_run(connection, on_item=on_item, control=control, wants_proof=True)
    return await begun.post(items)


def first_line(office: Office, entry: Row) -> Row:
    return office.books().table(LINES).by_parent[entry["EntryID"]][0]


async def test_a_first_document_that_is_booked_as_planned_lets_the_others_go(
    office: Office, connection: Connection
) -> None:
    lines = office.invoices(3)
    lines.insert(1, replace(lines[0], net=Decimal("33.33"), account="8010", percentage=9, text="Vakbladen"))
    calls = len(office.service.calls)
    result = await proven(office, connection, lines)
    assert states(result) == [POSTED] * 3
    assert result.proof is not None
    assert (result.proof.state, result.proof.differences) == (ProofState.EQUAL, ())
    assert result.proof.item == result.items[0].id
    said = {(pair.fact, pair.line): (pair.ours, pair.theirs) for pair in result.proof.pairs}
    assert said[Fact.AMOUNT, 0] == (result.items[0].amount,) * 2
    assert said[Fact.VAT_AMOUNT, 0][0] == lines[0].vat + lines[1].vat
    assert said[Fact.PERIOD, 0][0] == f"{lines[0].day:%Y-%m}"
    assert said[Fact.LINES, 0] == (2, 2)
    assert str(said[Fact.LINE_ACCOUNT, 2][0]).startswith("8010 ")
    assert said[Fact.LINE_VAT_AMOUNT, 2] == (lines[1].vat,) * 2
    made = [call for call in office.calls(calls) if "salesentry" in call]
    assert made.index(f"POST {SALES}") < made.index(f"GET {LINES}") < len(made) - 1 - made[::-1].index(f"POST {SALES}")
    assert made.count(f"GET {LINES}") == 1


def a_cent(office: Office) -> Callable[[Row], None]:
    def spoil(row: Row) -> None:
        row["AmountFC"] = Decimal(str(row["AmountFC"])) + Decimal("0.01")

    return spoil


def other_code(office: Office) -> Callable[[Row], None]:
    def spoil(row: Row) -> None:
        first_line(office, row)["VATCode"] = "1  "

    return spoil


def other_account(office: Office) -> Callable[[Row], None]:
    def spoil(row: Row) -> None:
        accounts = office.books().table("financial/GLAccounts").rows.values()
        first_line(office, row)["GLAccount"] = next(each["ID"] for each in accounts if each["Code"] == "8010")

    return spoil


def other_period(office: Office) -> Callable[[Row], None]:
    def spoil(row: Row) -> None:
        row["ReportingPeriod"] = int(str(row["ReportingPeriod"])) + 1

    return spoil


def other_due_date(office: Office) -> Callable[[Row], None]:
    def spoil(row: Row) -> None:
        row["DueDate"] = row["EntryDate"]

    return spoil


@pytest.mark.parametrize(
    ("wrong", "fact", "line"),
    [
        (a_cent, Fact.AMOUNT, 0),
        (other_code, Fact.LINE_VAT_CODE, 1),
        (other_account, Fact.LINE_ACCOUNT, 1),
        (other_period, Fact.PERIOD, 0),
        (other_due_date, Fact.DUE_DATE, 0),
    ],
)
async def test_a_difference_stops_the_run_at_the_first_document(
    office: Office, connection: Connection, wrong: Callable[[Office], Callable[[Row], None]], fact: Fact, line: int
) -> None:
    lines = office.invoices(4)
    result = await proven(office, connection, lines, wrong(office))
    assert states(result) == [POSTED, PLANNED, PLANNED, PLANNED]
    assert result.stopped_by is None
    assert result.is_stopped_by_proof
    assert result.proof is not None
    assert [(pair.fact, pair.line) for pair in result.proof.differences] == [(fact, line)]
    kept = proofs.load(office.desk.database, result.batch.id)
    assert kept == result.proof
    (again,) = await resume(office.desk, connection)
    assert (again.is_stopped_by_proof, states(again)) == (True, states(result))
    assert (await retry(office.desk, connection, result.batch.id)).is_stopped_by_proof
    (after,) = await resume(office.desk, connection, accepts_proof=True)
    assert states(after) == [POSTED] * 4
    assert after.proof is not None
    assert after.proof.state is ProofState.ACCEPTED
    assert each_once(office, lines)


async def test_a_line_that_is_not_there_is_told(office: Office, connection: Connection) -> None:
    def spoil(row: Row) -> None:
        books = office.books()
        books.delete(LINES, first_line(office, row)["ID"])

    result = await proven(office, connection, office.invoices(2), spoil)
    assert result.proof is not None
    differences = {(pair.fact, pair.line): (pair.ours, pair.theirs) for pair in result.proof.differences}
    assert differences[Fact.LINES, 0] == (1, 0)
    assert differences[Fact.LINE_AMOUNT, 1] == (office.invoices(1)[0].net, None)


async def test_what_cannot_be_read_back_stops_the_run(office: Office, connection: Connection) -> None:
    def spoil(row: Row) -> None:
        books = office.books()
        books.delete(SALES, row["EntryID"])

    result = await proven(office, connection, office.invoices(2), spoil)
    assert states(result) == [POSTED, PLANNED]
    assert result.proof is not None
    assert (result.proof.state, result.proof.code) == (ProofState.UNREADABLE, "not-found")
    assert result.is_stopped_by_proof


async def test_a_proof_that_could_not_be_made_is_made_by_the_next_run(office: Office, connection: Connection) -> None:
    """The connection breaks between posting and reading back: nothing is posted again for it."""
    lines = office.invoices(3)
    office.fault(Fault(kind=FaultKind.UNAVAILABLE, on=f"GET {LINES}", times=5))
    result = await proven(office, connection, lines)
    assert isinstance(result.stopped_by, NotReached)
    assert states(result) == [POSTED, PLANNED, PLANNED]
    office.service.faults.clear()
    calls = len(office.service.calls)
    (after,) = await resume(office.desk, connection)
    assert states(after) == [POSTED] * 3
    assert after.proof is not None
    assert after.proof.state is ProofState.EQUAL
    assert after.proof.differences == ()
    made = [call for call in office.calls(calls) if "salesentry" in call]
    assert made.index(f"GET {LINES}") < made.index(f"POST {SALES}")
    assert each_once(office, lines)


async def test_a_refused_first_document_leaves_the_proof_to_the_next(office: Office, connection: Connection) -> None:
    lines = office.invoices(4)
    session = await prepared(office, connection, lines)
    for line in lines[:2]:
        block(office, line.relation)
    result = await session.post(connection, wants_proof=True)
    assert states(result) == [REFUSED, REFUSED, POSTED, POSTED]
    assert result.proof is not None
    assert (result.proof.state, result.proof.item) == (ProofState.EQUAL, result.items[2].id)
    assert {pair.ours for pair in result.proof.pairs if pair.fact is Fact.VAT_AMOUNT} == {None}  # of another document


async def test_equal_refusals_stop_a_run_that_wants_a_proof_too(office: Office, connection: Connection) -> None:
    lines = [replace(line, relation="1001") for line in office.invoices(6)]
    session = await prepared(office, connection, lines)
    block(office, "1001")
    result = await session.post(connection, wants_proof=True)
    assert result.refused_alike
    assert states(result) == [REFUSED] * 3 + [PLANNED] * 3


async def test_a_server_that_answers_nothing_stops_a_run_that_wants_a_proof_too(
    office: Office, connection: Connection
) -> None:
    session = await prepared(office, connection, office.invoices(20))
    office.fault(Fault(kind=FaultKind.UNAVAILABLE, on=f"POST {SALES}", times=1000))
    calls = len(office.service.calls)
    result = await session.post(connection, wants_proof=True)
    assert isinstance(result.stopped_by, NotReached)
    assert sum(call.startswith("POST") for call in office.calls(calls)) == 3
    assert set(states(result)) == {PLANNED}


async def test_an_answer_that_was_lost_is_looked_up_before_the_proof_is_made(
    office: Office, connection: Connection
) -> None:
    lines = office.invoices(3)
    office.fault(Fault(kind=FaultKind.LOST_AFTER, on=f"POST {SALES}"))
    result = await proven(office, connection, lines)
    assert states(result) == [POSTED] * 3
    assert result.proof is not None
    assert result.proof.state is ProofState.EQUAL
    assert each_once(office, lines)


async def test_purchases_and_a_cent_of_vat(office: Office, connection: Connection) -> None:
    lines = [
        replace(line, relation=SUPPLIERS[place], account="7000", number=f"INK/{place}")
        for place, line in enumerate(office.invoices(2))
    ]
    session = await prepared(office, connection, lines, PURCHASE_HEADINGS)

    def spoil(item: BatchItem) -> None:
        if item.state is POSTED and item.number == lines[0].number:
            (row,) = booked(office, item.number, "purchaseentry/PurchaseEntries")
            row["VATAmountFC"] = Decimal(str(row["VATAmountFC"])) - Decimal("0.01")

    begun, items = await session.begin_run(connection, on_item=spoil, wants_proof=True)
    result = await begun.post(items)
    assert states(result) == [POSTED, PLANNED]
    assert result.proof is not None
    assert [pair.fact for pair in result.proof.differences] == [Fact.VAT_AMOUNT]


async def test_relations_have_no_proof(office: Office, connection: Connection) -> None:
    rows = (("Relatiecode", "Naam", "Klant", "Plaats", "Land"), ("", "Smederij Vuur", "ja", "Delft", "NL"))
    session = await office.session(connection, "\n".join("\t".join(row) for row in rows))
    result = await session.post(connection, wants_proof=True)
    assert (states(result), result.proof) == ([POSTED], None)


async def test_nobody_who_did_not_ask_has_a_proof(office: Office, connection: Connection) -> None:
    session = await prepared(office, connection, office.invoices(1))
    assert session.is_new_mapping
    assert (await session.post(connection)).proof is None


async def test_stop_is_heard_while_the_proof_is_made(office: Office, connection: Connection) -> None:
    control = RunControl()
    control.stop()
    result = await proven(office, connection, office.invoices(2), control=control)
    assert states(result) == [PLANNED, PLANNED]
    assert result.proof is not None
    assert (result.proof.state, result.is_stopped_by_proof) == (ProofState.WANTED, False)
