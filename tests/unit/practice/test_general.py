"""General journal entries, and what each entry leaves in the ledger."""

from collections import defaultdict
from decimal import Decimal

import pytest

from tests.unit.practice.client import AGENCY, BELGIAN, TRADE, Client, content_of, make_client, text_of

PATH = "generaljournalentry/GeneralJournalEntries"
LEDGER = "financialtransaction/TransactionLines"
UNKNOWN = "00000000-0000-0000-0000-00000000dead"


def entry(client: Client, *amounts: object, **more: object) -> dict[str, object]:
    accounts = ("4500", "1190", "4505")
    lines: list[dict[str, object]] = [
        {"GLAccount": client.id_of("financial/GLAccounts", accounts[place]), "AmountFC": amount, "Date": "2026-05-04"}
        for place, amount in enumerate(amounts or (100, -100))
    ]
    body: dict[str, object] = {"JournalCode": "90", "GeneralJournalEntryLines": lines}
    return body | more


@pytest.mark.parametrize("division", [TRADE, AGENCY, BELGIAN])
def test_the_seeded_ledger_balances_entry_by_entry(division: int) -> None:
    books = make_client().service.world.administration(division)
    sums: dict[object, Decimal] = defaultdict(Decimal)
    for row in books.table(LEDGER).rows.values():
        assert row["GLAccountCode"]
        sums[row["EntryID"]] += Decimal(str(row["AmountDC"]))
    assert len(sums) == 130
    assert set(sums.values()) == {Decimal(0)}


def test_an_entry_that_balances_is_booked_and_can_be_deleted(client: Client) -> None:
    made = client.post(PATH, entry(client, "60.10", 39.9, -100))
    assert made.status == 201, made.body
    found = content_of(made)
    assert (found["EntryNumber"], found["FinancialPeriod"], found["Type"]) == (26900001, 5, 90)
    lines = client.rows("generaljournalentry/GeneralJournalEntryLines", filter=f"EntryID eq guid'{found['EntryID']}'")
    assert sorted(float(str(row["AmountFC"])) for row in lines) == [-100, 39.9, 60.1]
    ledger = client.rows(LEDGER, filter=f"EntryID eq guid'{found['EntryID']}'", select="AmountDC,JournalCode")
    assert [row["JournalCode"] for row in ledger] == ["90"] * 3
    full = client.rows(PATH, select="EntryID,GeneralJournalEntryLines", expand="GeneralJournalEntryLines")[0]
    assert len(full["GeneralJournalEntryLines"]["results"]) == 3  # type: ignore[index]
    assert client.delete(PATH, found["EntryID"]).status == 204
    assert client.rows(LEDGER, filter=f"EntryID eq guid'{found['EntryID']}'") == []
    assert content_of(client.post(PATH, entry(client)))["EntryNumber"] == 26900001


def test_an_entry_that_does_not_balance_is_refused_with_the_difference() -> None:
    for language, says in (("nl", "Verschil: EUR -0,01"), ("en", "Difference: EUR -0.01")):
        client = make_client(language=language).sign_in()
        answer = client.post(PATH, entry(client, 100, -100.01))
        assert (answer.status, text_of(answer).endswith(says)) == (500, True)


@pytest.mark.parametrize(
    ("changes", "line", "says"),
    [
        ({"JournalCode": "70"}, {}, "Ongeldig: Dagboek"),
        ({"JournalCode": "99"}, {}, "Ongeldige referentie: Journals"),
        ({"Currency": "XXX"}, {}, "Ongeldige referentie: Valuta"),
        ({"FinancialYear": 2025, "FinancialPeriod": 3}, {}, "Periode is afgesloten: 2025 - 3"),
        ({"FinancialYear": 2031}, {}, "Onbekend: Boekjaar (Tabel periode-datum)"),
        ({"GeneralJournalEntryLines": []}, {}, "Verplicht: Boekingsregels"),
        ({}, {"GLAccount": UNKNOWN}, "Ongeldige referentie: Grootboekrekening"),
        ({}, {"GLAccount": "@9999"}, "Geblokkeerd: Grootboekrekening"),
        ({}, {"GLAccount": "@4400"}, "Verplicht: Kostenplaats"),
        ({}, {"CostCenter": "NOPE"}, "Ongeldige referentie: Kostenplaats"),
        ({}, {"CostUnit": "NOPE"}, "Ongeldige referentie: Kostendrager"),
        ({}, {"VATCode": "ZZ"}, "Ongeldige referentie: Btw-code"),
        ({"JournalCode": "91"}, {"VATCode": "12"}, "Niet toegestaan: Btw-code"),
        ({}, {"Account": UNKNOWN}, "Ongeldige referentie: Relatie"),
    ],
)
def test_an_entry_against_the_rules_is_refused(
    client: Client, changes: dict[str, object], line: dict[str, object], says: str
) -> None:
    body = entry(client)
    for name, value in line.items():
        if isinstance(value, str) and value.startswith("@"):
            value = client.id_of("financial/GLAccounts", value[1:])
        body["GeneralJournalEntryLines"][0][name] = value  # type: ignore[index]
    answer = client.post(PATH, body | changes)
    assert (answer.status, text_of(answer)) == (500, says)


def test_a_number_in_use_and_an_id_in_use_are_refused(client: Client) -> None:
    made = content_of(client.post(PATH, entry(client, EntryNumber=26990001)))
    assert text_of(client.post(PATH, entry(client, EntryNumber=26990001))) == "In gebruik: Boekstuknummer"
    assert text_of(client.post(PATH, entry(client, EntryID=made["EntryID"]))) == "Gegeven bestaat reeds."
    assert client.put(PATH, made["EntryID"], {}).status == 405


def test_a_sale_moves_the_ledger_with_each_change(client: Client) -> None:
    sale = {
        "Customer": client.id_of("crm/Accounts", "1001"),
        "Journal": "70",
        "EntryDate": "2026-05-04",
        "SalesEntryLines": [
            {"GLAccount": client.id_of("financial/GLAccounts", "8000"), "AmountFC": 100, "VATCode": "2"},
            {"GLAccount": client.id_of("financial/GLAccounts", "8010"), "AmountFC": 10.9, "VATCode": "3"},
        ],
    }
    made = content_of(client.post("salesentry/SalesEntries", sale))

    def ledger() -> list[tuple[object, object]]:
        rows = client.rows(LEDGER, filter=f"EntryID eq guid'{made['EntryID']}'", orderby="LineNumber")
        return [(row["GLAccountCode"], row["AmountDC"]) for row in rows]

    assert ledger() == [("1300", 131.9), ("8000", -100), ("8010", -10), ("1500", -21), ("1501", -0.9)]
    line = client.rows("salesentry/SalesEntryLines", filter=f"EntryID eq guid'{made['EntryID']}' and LineNumber eq 2")[
        0
    ]
    assert client.delete("salesentry/SalesEntryLines", line["ID"]).status == 204
    assert ledger() == [("1300", 121), ("8000", -100), ("1500", -21)]
    assert client.delete("salesentry/SalesEntries", made["EntryID"]).status == 204
    assert ledger() == []


def test_terms_of_payment_have_the_signs_seen_in_live_answers(client: Client) -> None:
    assert client.get("cashflow/Receivables").status == 400
    term = client.rows("cashflow/Receivables", filter="TransactionType eq 20", top="1")[0]
    assert float(str(term["AmountDC"])) == -float(str(term["TransactionAmountDC"])) < 0
    assert (term["Status"], term["IsFullyPaid"]) == (20, False)
    credit = client.rows("cashflow/Receivables", filter="TransactionType eq 21", top="1")[0]
    assert float(str(credit["AmountDC"])) > 0
    assert client.rows("cashflow/Payments", filter="TransactionType eq 30", top="1")[0]["TransactionEntryID"]
    bulk = client.rows("bulk/Cashflow/Receivables", select="ID,AmountDC")
    assert len(bulk) == 80


def test_a_module_that_is_not_there_is_forbidden(client: Client) -> None:
    assert client.get("purchase/PurchaseInvoices").status == 403


def test_the_ledger_can_be_synced(client: Client) -> None:
    rows = client.rows(
        "sync/Financial/TransactionLines", filter="Timestamp gt 1L", select="Timestamp,LineNumber,AmountDC"
    )
    assert any(row["LineNumber"] == 0 for row in rows)


def test_rounding_per_line_leaves_no_cent_in_the_ledger(client: Client) -> None:
    line = {"GLAccount": client.id_of("financial/GLAccounts", "8000"), "AmountFC": "0.55", "VATCode": "0"}
    sale = {
        "Customer": client.id_of("crm/Accounts", "1001"),
        "Journal": "71",
        "EntryDate": "2026-05-04",
        "Rate": "0.9",
        "SalesEntryLines": [line, line, line],
    }
    made = content_of(client.post("salesentry/SalesEntries", sale))
    rows = client.rows(LEDGER, filter=f"EntryID eq guid'{made['EntryID']}'", orderby="LineNumber")
    assert [row["AmountDC"] for row in rows] == [1.49, -0.5, -0.5, -0.49]
