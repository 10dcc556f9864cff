"""Bank and cash entries, and what they leave among the outstanding items."""

import pytest

from tests.unit.practice.client import TRADE, Client, content_of, make_client, text_of

BANK, CASH = "financialtransaction/BankEntries", "financialtransaction/CashEntries"
LEDGER = "financialtransaction/TransactionLines"
UNKNOWN = "00000000-0000-0000-0000-00000000dead"


def gl(client: Client, code: str) -> str:
    return client.id_of("financial/GLAccounts", code)


def receipt(client: Client, amount: object = 100, **more: object) -> dict[str, object]:
    return {
        "GLAccount": gl(client, "1300"),
        "Account": client.id_of("crm/Accounts", "1001"),
        "AmountFC": amount,
        "Date": "2026-05-04",
        "OurRef": 26700001,
    } | more


def statement(client: Client, *lines: dict[str, object], **more: object) -> dict[str, object]:
    return {"JournalCode": "20", "BankEntryLines": list(lines or (receipt(client),))} | more


def test_a_bank_entry_moves_the_balance_and_the_ledger(client: Client) -> None:
    paid = {"GLAccount": gl(client, "4500"), "AmountFC": "-30.25", "Date": "2026-05-04"}
    made = content_of(client.post(BANK, statement(client, receipt(client), paid)))
    assert (made["OpeningBalanceFC"], made["ClosingBalanceFC"], made["EntryNumber"]) == (0, 69.75, 26200001)
    assert (made["FinancialYear"], made["FinancialPeriod"], made["Status"]) == (2026, 5, 20)
    rows = client.rows(LEDGER, filter=f"EntryID eq guid'{made['EntryID']}'", orderby="LineNumber")
    assert [(row["GLAccountCode"], row["AmountDC"]) for row in rows] == [
        ("1100", 69.75),
        ("1300", -100),
        ("4500", 30.25),
    ]
    assert [row["OffsetID"] is not None for row in rows] == [False, True, True]
    following = content_of(client.post(BANK, statement(client)))
    assert (following["OpeningBalanceFC"], following["ClosingBalanceFC"]) == (69.75, 169.75)


def test_opening_and_lines_must_make_the_closing_balance() -> None:
    for language, says in (("nl", "eindsaldo"), ("en", "should result in the closing balance")):
        client = make_client(language=language).sign_in()
        wrong = statement(client, OpeningBalanceFC=500, ClosingBalanceFC=599.99)
        answer = client.post(BANK, wrong)
        assert answer.status == 500
        assert says in text_of(answer)
        assert client.post(BANK, wrong | {"ClosingBalanceFC": 600}).status == 201


def test_an_entry_opens_where_its_journal_closed(client: Client) -> None:
    assert client.post(BANK, statement(client, OpeningBalanceFC=500, ClosingBalanceFC=600)).status == 201
    gap = client.post(BANK, statement(client, OpeningBalanceFC=500, ClosingBalanceFC=600))
    assert (gap.status, text_of(gap)) == (500, "Ongeldig: Beginsaldo")
    assert client.post(BANK, statement(client, OpeningBalanceFC=600, ClosingBalanceFC=700)).status == 201


@pytest.mark.parametrize(
    ("header", "line", "says"),
    [
        ({"JournalCode": "10"}, {}, "Ongeldig: Dagboek"),
        ({"JournalCode": "99"}, {}, "Ongeldige referentie: Journals"),
        ({"BankEntryLines": []}, {}, "Verplicht: Boekingsregels"),
        ({"Currency": "USD"}, {}, "Ongeldig: Valuta"),
        ({"FinancialYear": 2025, "FinancialPeriod": 3}, {}, "Periode is afgesloten: 2025 - 3"),
        ({}, {"Account": None}, "Verplicht: Relatie"),
        ({}, {"Account": UNKNOWN}, "Ongeldige referentie: Relatie"),
        ({}, {"GLAccount": UNKNOWN}, "Ongeldige referentie: Grootboekrekening"),
        ({}, {"AmountFC": None}, "Verplicht: Bedrag"),
        ({}, {"VATCode": "ZZ"}, "Ongeldige referentie: Btw-code"),
    ],
)
def test_a_bank_entry_against_the_rules_is_refused(
    client: Client, header: dict[str, object], line: dict[str, object], says: str
) -> None:
    answer = client.post(BANK, statement(client, receipt(client, **line)) | header)
    assert (answer.status, text_of(answer)) == (500, says)
    assert client.rows(BANK) == []


def test_a_cash_entry_wants_a_cash_journal() -> None:
    client = make_client(language="en").sign_in()
    body = {"JournalCode": "20", "CashEntryLines": [receipt(client)]}
    assert text_of(client.post(CASH, body)) == "Invalid journal. The journal must be a cash journal."
    made = content_of(client.post(CASH, body | {"JournalCode": "10"}))
    assert made["ClosingBalanceFC"] == 100


def test_lines_are_added_one_by_one_and_never_changed(client: Client) -> None:
    made = content_of(client.post(BANK, statement(client)))
    lines = "financialtransaction/BankEntryLines"
    added = client.post(lines, receipt(client, 11.11, EntryID=made["EntryID"]))
    assert (added.status, content_of(added)["LineNumber"]) == (201, 2)
    entry = client.rows(BANK, filter=f"EntryID eq guid'{made['EntryID']}'")[0]
    assert entry["ClosingBalanceFC"] == 111.11
    ledger = client.rows(LEDGER, filter=f"EntryID eq guid'{made['EntryID']}'", orderby="LineNumber")
    assert [row["AmountDC"] for row in ledger] == [111.11, -100, -11.11]
    assert text_of(client.post(lines, receipt(client, EntryID=UNKNOWN))) == "Ongeldige referentie: Boeking"
    assert client.put(lines, content_of(added)["ID"], {"AmountFC": 1}).status == 405
    assert client.delete(lines, content_of(added)["ID"]).status == 405
    assert client.put(BANK, made["EntryID"], {}).status == 405


def test_an_entry_that_is_deleted_leaves_the_ledger(client: Client) -> None:
    made = content_of(client.post(BANK, statement(client)))
    assert client.delete(BANK, made["EntryID"]).status == 204
    assert client.rows(LEDGER, filter=f"EntryID eq guid'{made['EntryID']}'") == []
    assert content_of(client.post(BANK, statement(client)))["EntryNumber"] == made["EntryNumber"]


def test_a_payment_that_is_not_set_off_is_outstanding_itself(client: Client) -> None:
    made = content_of(client.post(BANK, statement(client)))
    items = client.rows("read/financial/ReceivablesList", filter=f"EntryNumber eq {made['EntryNumber']}")
    assert [(row["Amount"], row["JournalCode"], row["InvoiceNumber"]) for row in items] == [(100, "20", 26700001)]
    supplier = client.id_of("crm/Accounts", "2001")
    paid = receipt(client, -50, GLAccount=gl(client, "1600"), Account=supplier)
    made = content_of(client.post(BANK, statement(client, paid)))
    items = client.rows("read/financial/PayablesList", filter=f"EntryNumber eq {made['EntryNumber']}")
    assert [(row["Amount"], row["AccountId"]) for row in items] == [(-50, supplier)]


def test_a_relation_with_bank_lines_cannot_be_deleted(client: Client) -> None:
    fresh = content_of(client.post("crm/Accounts", {"Name": "Nieuw", "Status": "C"}))
    made = content_of(client.post(BANK, statement(client, receipt(client, Account=fresh["ID"]))))
    assert client.delete("crm/Accounts", fresh["ID"], TRADE).status == 500
    assert client.delete(BANK, made["EntryID"]).status == 204
    assert client.delete("crm/Accounts", fresh["ID"]).status == 204
