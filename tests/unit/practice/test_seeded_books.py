"""The books a bookkeeper finds: items half paid, credit notes, other currencies, statements that add up, references that can be checked."""

from collections import defaultdict
from datetime import date
from decimal import Decimal

import pytest
from stdnum import iso11649
from stdnum.be import ogm_vcs

from exactdesk.practice import registration
from exactdesk.practice.bookings import PURCHASE, SALES, day_of, number
from exactdesk.practice.ledger import Administration
from exactdesk.practice.matching import LEDGER, open_dc
from exactdesk.practice.options import PracticeOptions
from exactdesk.practice.outstanding import open_items
from exactdesk.practice.terms import terms_of
from exactdesk.practice.world import World
from tests.unit.practice.client import AGENCY, BELGIAN, TRADE, Clock, make_client, text_of

DIVISIONS = (TRADE, AGENCY, BELGIAN)
BANK = "financialtransaction/BankEntries"


def books(division: int, **options: object) -> Administration:
    return World(PracticeOptions(**options), Clock()).administration(division)  # type: ignore[arg-type]


@pytest.mark.parametrize("division", DIVISIONS)
@pytest.mark.parametrize("seed", [1, 2, 3])
def test_there_is_work_of_every_kind(division: int, seed: int) -> None:
    found = books(division, seed=seed)
    today = found.clock().date()
    for side in (SALES, PURCHASE):
        items, terms = list(open_items(found, side)), list(terms_of(found, side))
        assert {"EUR", "USD", "GBP"} == {str(item["CurrencyCode"]) for item in items}
        owed = -1 if side is SALES else 1
        assert any(number(item["Amount"]) * owed < 0 and item["JournalCode"] != "20" for item in items), "a credit note"
        assert any(term["Status"] == 50 for term in terms)
        in_part = [
            t
            for t in terms
            if t["Status"] == 20 and abs(number(t["AmountDC"])) != abs(number(t["TransactionAmountDC"]))
        ]
        assert in_part
        days = [day for item in items if (day := day_of(item["DueDate"]))]
        assert min(days) < today < max(days)
    owing = {item["AccountId"] for item in open_items(found, SALES)}
    assert owing & {item["AccountId"] for item in open_items(found, PURCHASE)}, "a relation on both sides"


@pytest.mark.parametrize("division", DIVISIONS)
def test_statements_add_up_and_follow_each_other(division: int) -> None:
    found = books(division)
    balance: Decimal | None = None
    last: date | None = None
    for entry in found.table(BANK).rows.values():
        lines = found.table("financialtransaction/BankEntryLines").by_parent[entry["EntryID"]]
        opening, closing = number(entry["OpeningBalanceFC"]), number(entry["ClosingBalanceFC"])
        assert balance in (None, opening)
        assert opening + sum(number(line["AmountFC"]) for line in lines) == closing
        days = [day for line in lines if (day := day_of(line["Date"]))]
        assert days == sorted(days)
        assert last is None or last < days[0]
        balance, last = closing, days[-1]
    assert last is not None
    assert 0 <= (found.clock().date() - last).days <= 9


@pytest.mark.parametrize("division", DIVISIONS)
def test_the_ledger_balances_and_no_more_is_matched_than_was_owed(division: int) -> None:
    found = books(division)
    sums: dict[object, Decimal] = defaultdict(Decimal)
    for line in found.table(LEDGER).rows.values():
        sums[line["EntryID"]] += number(line["AmountDC"])
    assert set(sums.values()) == {Decimal(0)}
    for one in found.match_sets:
        assert sum(amount for _, amount in one.lines) == 0
    for line_id in found.matched:
        line = found.table(LEDGER).rows[line_id]
        assert number(line["AmountDC"]) * open_dc(found, line) >= 0
        assert (line.get("OffsetID") is not None) >= (open_dc(found, line) == 0)


def test_payment_references_can_be_checked() -> None:
    belgian = books(BELGIAN)
    for side in (SALES, PURCHASE):
        told = [
            str(row["PaymentReference"]) for row in belgian.table(side.path).rows.values() if row["PaymentReference"]
        ]
        assert len(told) > 40
        assert all(ogm_vcs.is_valid(reference) for reference in told)
        assert all(reference.startswith("+++") is (side is SALES) for reference in told)
    dutch = [str(row.get("PaymentReference") or "") for row in books(TRADE).table(SALES.path).rows.values()]
    assert all(iso11649.is_valid(reference) for reference in dutch if reference.startswith("RF"))
    assert {len(reference) for reference in dutch} >= {0, 12, 16}
    # The example of the Dutch banks.
    assert registration.dutch_reference(56789012345) == "5000056789012345"


def test_what_was_processed_stays_and_what_is_open_can_go() -> None:
    client = make_client(bank_weeks=44).sign_in()
    by_number = {"orderby": "EntryNumber desc", "top": "1"}
    old, new = (client.rows(BANK, filter=f"Status eq {status}", **by_number)[0] for status in (50, 20))
    says = "Niet toegestaan: Status - Verwerkt"
    refused = client.delete(BANK, old["EntryID"])
    assert (refused.status, text_of(refused)[: len(says)]) == (500, says)
    line = {"EntryID": old["EntryID"], "GLAccount": client.id_of("financial/GLAccounts", "9015"), "AmountFC": -1}
    assert text_of(client.post("financialtransaction/BankEntryLines", line)) == says
    # Of the latest statement nothing was matched yet with this seed.
    assert client.delete(BANK, new["EntryID"]).status == 204
