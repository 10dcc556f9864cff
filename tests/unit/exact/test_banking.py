"""Bank entries over the wire, and what the client makes of their answers."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from decimal import Decimal

import httpx
import pytest

from exactdesk.books.bank_entries import BankEntry, BankLine
from exactdesk.books.reference import DivisionCode, GLAccountId, RelationId
from exactdesk.errors import Unsure
from exactdesk.exact.asking import Asker
from exactdesk.exact.banking import Banking
from exactdesk.exact.wire.bank_entry import encode_bank_entry
from tests.unit.exact.world import BASE, World, http_of

ENTRY_ID = "8f1f0c3a-0000-4000-8000-00000000000a"
ACCOUNT = GLAccountId("8f1f0c3a-0000-4000-8000-000000000001")
RELATION = RelationId("8f1f0c3a-0000-4000-8000-000000000002")
LINE = BankLine(gl_account=ACCOUNT, amount=Decimal("121.00"), day=date(2026, 5, 6), relation=RELATION, our_ref=26700001)
COST = BankLine(
    gl_account=ACCOUNT,
    amount=Decimal("-12.10"),
    day=date(2026, 5, 7),
    description="Kosten",
    vat_code="14",
    cost_center="A",
)
ENTRY = BankEntry(
    journal="20",
    year=2026,
    period=5,
    currency="EUR",
    opening=Decimal("10.00"),
    closing=Decimal("118.90"),
    lines=(LINE, COST),
)
DIVISION = DivisionCode(7)
BOOKED = {
    "EntryID": ENTRY_ID,
    "EntryNumber": 26200001,
    "JournalCode": " 20",
    "FinancialYear": 2026,
    "FinancialPeriod": 5,
    "Currency": "EUR",
    "OpeningBalanceFC": 10.0,
    "ClosingBalanceFC": 118.9,
}


def test_what_is_sent() -> None:
    assert ENTRY.is_balanced
    assert not replace(ENTRY, closing=Decimal("118.91")).is_balanced
    sent = encode_bank_entry(ENTRY)
    assert (sent["JournalCode"], sent["FinancialYear"], sent["FinancialPeriod"]) == ("20", 2026, 5)
    assert (sent["OpeningBalanceFC"], sent["ClosingBalanceFC"]) == (Decimal("10.00"), Decimal("118.90"))
    assert sent["BankEntryLines"] == [
        {
            "GLAccount": ACCOUNT,
            "AmountFC": Decimal("121.00"),
            "Date": "2026-05-06",
            "Account": RELATION,
            "OurRef": 26700001,
        },
        {
            "GLAccount": ACCOUNT,
            "AmountFC": Decimal("-12.10"),
            "Date": "2026-05-07",
            "Description": "Kosten",
            "VATCode": "14",
            "CostCenter": "A",
        },
    ]


class Answers:
    """A server that gives these answers one after the other."""

    def __init__(self, *answers: tuple[int, object]) -> None:
        self._answers = list(answers)
        self.asked: list[httpx.Request] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.asked.append(request)
        status, content = self._answers.pop(0)
        return httpx.Response(status, content=json.dumps(content))


def listed(*items: object) -> tuple[int, object]:
    return 200, {"d": {"results": list(items)}}


REFUSAL = (400, {"error": {"code": "", "message": {"value": "Error in query syntax."}}})


async def test_a_booked_entry() -> None:
    world, server = World(), Answers((201, {"d": BOOKED}))
    async with http_of(server) as http:
        booked = await Banking(Asker(BASE, world.transport(http))).post(DIVISION, ENTRY)
    assert (booked.id, booked.entry_number, booked.journal) == (ENTRY_ID, 26200001, "20")


@pytest.mark.parametrize(
    ("item", "code"),
    [
        ({**BOOKED, "ClosingBalanceFC": 118.91}, "write-answer-differs"),
        ({"EntryID": ENTRY_ID}, "write-answer-unclear"),
    ],
)
async def test_an_answer_that_is_not_this_entry_s(item: object, code: str) -> None:
    world, server = World(), Answers((201, {"d": item}))
    async with http_of(server) as http:
        with pytest.raises(Unsure) as told:
            await Banking(Asker(BASE, world.transport(http))).post(DIVISION, ENTRY)
    assert told.value.code == code


async def test_entries_of_a_journal_where_it_may_not_be_filtered() -> None:
    other = {**BOOKED, "JournalCode": "21"}
    old = {**BOOKED, "FinancialYear": 2024}
    world, server = World(), Answers(REFUSAL, listed(BOOKED, other, old))
    async with http_of(server) as http:
        found = await Banking(Asker(BASE, world.transport(http))).entries(DIVISION, "20", 2025)
    assert [(each.journal, each.year) for each in found] == [("20", 2026)]
    assert "JournalCode eq '20' and FinancialYear ge 2025" in server.asked[0].url.params["$filter"]
    assert "$filter" not in server.asked[1].url.params


async def test_lines_places_and_balance() -> None:
    place = {
        "JournalCode": "70",
        "EntryNumber": 26700001,
        "FinancialYear": 2026,
        "FinancialPeriod": 4,
        "GLAccountCode": "1300",
        "AccountCode": "              1001",
        "AmountDC": 121,
        "Date": "/Date(1775779200000)/",
    }
    bare = {**place, "AccountCode": None, "Date": None}
    balances = [{"GLAccount": ACCOUNT, "Amount": 10.5}, {"GLAccount": ACCOUNT, "Amount": -0.5}]
    stranger = {"GLAccount": ENTRY_ID, "Amount": 99}
    world = World()
    server = Answers(
        listed({"EntryID": ENTRY_ID, "AmountFC": 1}, {"EntryID": ENTRY_ID, "AmountFC": -2}),
        listed(place, bare),
        REFUSAL,
        listed(*balances, stranger),
    )
    async with http_of(server) as http:
        banking = Banking(Asker(BASE, world.transport(http)))
        amounts = await banking.line_amounts(DIVISION, ENTRY_ID)  # type: ignore[arg-type]
        places = await banking.places(DIVISION, [26700001, 26700001])
        balance = await banking.ledger_balance(DIVISION, ACCOUNT)
        assert await banking.places(DIVISION, []) == ()
    assert amounts == (Decimal("1.00"), Decimal("-2.00"))
    assert [(each.relation, each.day) for each in places] == [("1001", date(2026, 4, 10)), ("", None)]
    assert (places[0].journal, places[0].period, places[0].amount) == ("70", 4, Decimal("121.00"))
    assert balance == Decimal("10.00")
