"""What is posted besides a plain sales invoice: VAT included, foreign money, cost centres, another country, relations."""

from __future__ import annotations

from decimal import Decimal

import pytest

from exactdesk.flow.queue import ItemState
from exactdesk.jobs.connection import Connection
from exactdesk.jobs.post import RunResult
from exactdesk.jobs.session import ImportSession
from exactdesk.practice.faults import Fault, FaultKind
from exactdesk.practice.values import Row
from tests.jobs.office import AGENCY, TRADE, Office
from tests.jobs.runs import SALES, states

BELGIAN = 2718204
POSTED = ItemState.POSTED


def table(*rows: str) -> str:
    return "\n".join(row.replace(";", "\t") for row in rows)


async def posted(office: Office, connection: Connection, text: str, code: int) -> tuple[ImportSession, RunResult]:
    session = await office.session(connection, text, code)
    worked = await session.look_for_duplicates(connection)
    assert not [item.reasons for item in worked.plan.items if item.reasons]
    return session, await session.post(connection)


def entry(office: Office, code: int, number: str, resource: str = SALES) -> Row:
    (found,) = [row for row in office.books(code).table(resource).rows.values() if row["YourRef"] == number]
    return found


def lines(office: Office, code: int, of: Row, resource: str = "salesentry/SalesEntryLines") -> list[Row]:
    return office.books(code).table(resource).by_parent[of["EntryID"]]


def money(value: object) -> Decimal:
    return Decimal(str(value))


async def test_vat_included_and_a_cost_centre(office: Office, connection: Connection) -> None:
    center = next(iter(office.books(AGENCY).table("hrm/Costcenters").by_code))
    text = table(
        "Factuurnummer;Factuurdatum;Klantnummer;Grootboekrekening;Btw %;Bedrag incl. btw;Kostenplaats",
        f"M-1;{office.today:%d-%m-%Y};1001;8110;21;1.210,00;{center}",
        f"M-1;{office.today:%d-%m-%Y};1001;8110;21;0,10;{center}",
        f"M-2;{office.today:%d-%m-%Y};1002;8110;9;-109,00;{center}",
    )
    _, result = await posted(office, connection, text, AGENCY)
    assert states(result) == [POSTED, POSTED]
    first, credit = entry(office, AGENCY, "M-1"), entry(office, AGENCY, "M-2")
    assert (money(first["AmountFC"]), money(first["VATAmountFC"])) == (Decimal("1210.10"), Decimal("210.02"))
    assert (money(credit["AmountFC"]), money(credit["VATAmountFC"])) == (Decimal("-109.00"), Decimal("-9.00"))
    assert {line["CostCenter"] for line in lines(office, AGENCY, first)} == {center}


async def test_foreign_money_at_the_sheet_s_rate(office: Office, connection: Connection) -> None:
    text = table(
        "Factuurnummer;Factuurdatum;Klantnummer;Grootboekrekening;Btw-code;Bedrag excl. btw;Valuta;Koers",
        f"W-1;{office.today:%d-%m-%Y};1001;8000;5;1.000,00;USD;0,9",
    )
    _, result = await posted(office, connection, text, TRADE)
    assert states(result) == [POSTED]
    found = entry(office, TRADE, "W-1")
    assert (found["Currency"], money(found["AmountFC"])) == ("USD", Decimal(1000))
    assert money(found["Rate"]) == Decimal("0.9")


async def test_a_purchase_in_belgium(office: Office, connection: Connection) -> None:
    text = table(
        "Numéro de facture;Date de facture;Numéro fournisseur;Compte général;Code TVA;Montant hors TVA;Montant TVA",
        f"B 2026/1;{office.today:%d/%m/%Y};2001;604000;A21;100,00;21,00",
        f"B 2026/1;{office.today:%d/%m/%Y};2001;604000;A6;50,00;3,00",
    )
    session = await office.session(connection, text, BELGIAN)
    session.choose_kind("purchase-entry")
    worked = await session.look_for_duplicates(connection)
    assert not [item.reasons for item in worked.plan.items if item.reasons], worked.problems
    assert states(await session.post(connection)) == [POSTED]
    found = entry(office, BELGIAN, "B 2026/1", "purchaseentry/PurchaseEntries")
    assert (money(found["AmountFC"]), money(found["VATAmountFC"])) == (Decimal(174), Decimal(24))


RELATIONS = table(
    "Relatiecode;Naam;Klant;Plaats;E-mail;IBAN",
    "7001;Nieuwe Klant B.V.;ja;Utrecht;info@nieuw.example;NL91ABNA0417164300",
    "1001;;ja;Verhuisd;;",
)


def relation(office: Office, code: str) -> Row:
    return office.books().table("crm/Accounts").by_code[code]


async def relations(office: Office, connection: Connection) -> ImportSession:
    session = await office.session(connection, RELATIONS)
    session.choose_kind("relation")
    await session.look_for_duplicates(connection)
    return session


@pytest.mark.parametrize("kind", [None, FaultKind.LOST_AFTER, FaultKind.LOST_BEFORE])
async def test_a_relation_is_made_once_and_another_changed(
    office: Office, connection: Connection, kind: FaultKind | None
) -> None:
    count, name = len(office.books().table("crm/Accounts").rows), relation(office, "1001")["Name"]
    session = await relations(office, connection)
    if kind is not None:
        office.fault(Fault(kind=kind, on="POST crm/Accounts"))
    result = await session.post(connection)
    assert states(result) == [POSTED, POSTED], [(item.code, item.said) for item in result.items]
    assert len(office.books().table("crm/Accounts").rows) == count + 1
    made = relation(office, "7001")
    assert (made["Name"], made["City"], made["Email"]) == ("Nieuwe Klant B.V.", "Utrecht", "info@nieuw.example")
    assert result.items[0].entry_id == made["ID"]
    assert (relation(office, "1001")["City"], relation(office, "1001")["Name"]) == ("Verhuisd", name)


async def test_a_bank_account_that_is_refused_leaves_the_relation_posted_and_says_so(
    office: Office, connection: Connection
) -> None:
    session = await relations(office, connection)
    office.fault(Fault(kind=FaultKind.LOST_BEFORE, on="POST crm/BankAccounts"))
    result = await session.post(connection)
    assert (result.items[0].state, result.items[0].code) == (POSTED, "relation-partly-booked")
    assert len(office.books().table("crm/BankAccounts").by_parent[result.items[0].entry_id]) == 0
