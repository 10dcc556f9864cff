"""The card of a relation: what is open of it, and matching by hand."""

import re
from decimal import Decimal
from urllib.parse import urlencode

from exactdesk.practice.matching import LEDGER, open_dc
from exactdesk.practice.values import Row
from tests.unit.practice.client import TRADE, Client, content_of

ORIGIN = "http://practice.test"


def address(relation: str, division: int = TRADE) -> str:
    return f"/docs/CRMAccountCard.aspx?_Division_={division}&AccountID=%7b{relation}%7d"


def invoice_and_payment(client: Client, paid: str) -> tuple[str, list[Row]]:
    """A relation with one invoice of 121 and one payment, both open; with the lines of the ledger."""
    relation = client.id_of("crm/Accounts", "1001")
    line = {"GLAccount": client.id_of("financial/GLAccounts", "8000"), "AmountFC": "100.00", "VATCode": "2"}
    head = {"Customer": relation, "Journal": "70", "EntryDate": "2026-05-04", "YourRef": "<i>"}
    content_of(client.post("salesentry/SalesEntries", head | {"SalesEntryLines": [line]}))
    receipt = {
        "GLAccount": client.id_of("financial/GLAccounts", "1300"),
        "Account": relation,
        "AmountFC": paid,
        "Date": "2026-05-05",
    }
    statement = {"JournalCode": "20", "BankEntryLines": [receipt]}
    content_of(client.post("financialtransaction/BankEntries", statement))
    books = client.service.world.administration(TRADE)
    rows = [row for row in books.table(LEDGER).rows.values() if row.get("Account") == relation]
    return relation, [row for row in rows if row["GLAccountCode"] == "1300" and open_dc(books, row)]


def ticked(client: Client, relation: str, lines: list[str], origin: str = ORIGIN) -> tuple[int, str]:
    body = urlencode([("line", line) for line in lines]).encode()
    kind = "application/x-www-form-urlencoded"
    answer = client.send("POST", address(relation), body, origin=origin, content_type=kind)
    return answer.status, answer.body.decode()


def test_what_is_open_of_a_relation_is_shown_and_matched(client: Client) -> None:
    relation, rows = invoice_and_payment(client, "100.00")
    books = client.service.world.administration(TRADE)
    shown = client.send("GET", address(relation))
    assert shown.status == 200
    boxes = re.findall(r'name="line" value="([^"]+)"', shown.body.decode())
    assert {str(row["ID"]) for row in rows} <= set(boxes)
    assert "&lt;i&gt;" in shown.body.decode()
    last = sorted(rows, key=lambda row: int(str(row["EntryNumber"])))
    invoice = next(row for row in reversed(last) if open_dc(books, row) == Decimal("121.00"))
    payment = next(row for row in reversed(last) if open_dc(books, row) == Decimal("-100.00"))
    status, told = ticked(client, relation, [str(invoice["ID"]), str(payment["ID"])])
    assert status == 200
    assert "Afgeletterd." in told
    assert (open_dc(books, invoice), open_dc(books, payment)) == (Decimal("21.00"), Decimal(0))


def test_what_does_not_belong_together_is_not_matched(client: Client) -> None:
    relation, rows = invoice_and_payment(client, "100.00")
    sets = len(client.service.world.administration(TRADE).match_sets)
    for lines in ([], [str(rows[0]["ID"])], ["unknown"]):
        status, told = ticked(client, relation, lines)
        assert status == 200
        assert "Kies posten" in told
    assert len(client.service.world.administration(TRADE).match_sets) == sets


def test_a_page_elsewhere_matches_nothing(client: Client) -> None:
    relation, rows = invoice_and_payment(client, "121.00")
    for origin in ("http://elsewhere.test", "null", ""):
        assert ticked(client, relation, [str(row["ID"]) for row in rows], origin)[0] == 403


def test_a_relation_that_is_not_there(client: Client) -> None:
    for target in (address("nobody"), address("x", 7), "/docs/CRMAccountCard.aspx", address("x" * 50)):
        answer = client.send("GET", target)
        assert answer.status == 404
        assert "Relatie niet gevonden" in answer.body.decode()
