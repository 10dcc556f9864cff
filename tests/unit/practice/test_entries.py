"""Sales and purchase entries: what is reckoned, and each rule with the words of its refusal."""

import json
from typing import Any

import pytest

from tests.unit.practice.client import AGENCY, BELGIAN, TRADE, Client, content_of, make_client, text_of

SALES, PURCHASE = "salesentry/SalesEntries", "purchaseentry/PurchaseEntries"
UNKNOWN = "00000000-0000-0000-0000-00000000dead"


def line(
    client: Client, gl: str = "8000", amount: object = 100, division: int = TRADE, **more: object
) -> dict[str, object]:
    return {"GLAccount": client.id_of("financial/GLAccounts", gl, division), "AmountFC": amount} | more


def sale(client: Client, *lines: dict[str, object], division: int = TRADE, **more: object) -> dict[str, object]:
    entry: dict[str, object] = {
        "Customer": client.id_of("crm/Accounts", "1001", division),
        "Journal": "70",
        "EntryDate": "2026-05-04",
        "YourRef": "V-1",
        "SalesEntryLines": list(lines) or [line(client, VATCode="2")],
    }
    return {name: value for name, value in (entry | more).items() if value is not ...}


def purchase(client: Client, *lines: dict[str, object], **more: object) -> dict[str, object]:
    entry: dict[str, object] = {
        "Supplier": client.id_of("crm/Accounts", "2001"),
        "Journal": "60",
        "EntryDate": "2026-05-04T00:00:00Z",
        "YourRef": "INV 1",
        "PurchaseEntryLines": list(lines) or [line(client, "4500", VATCode="12")],
    }
    return entry | more


def booked(client: Client, body: dict[str, object], path: str = SALES, division: int = TRADE) -> dict[str, Any]:
    answer = client.post(path, body, division)
    assert answer.status == 201, answer.body
    return content_of(answer)


def lines_of(client: Client, entry: dict[str, Any], path: str = "salesentry/SalesEntryLines") -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = client.rows(path, filter=f"EntryID eq guid'{entry['EntryID']}'", orderby="LineNumber")
    return found


def test_a_sale_is_booked_with_vat_and_what_follows(client: Client) -> None:
    entry = booked(client, sale(client, line(client, VATCode="2"), line(client, "8010", "33.33", VATCode="1")))
    assert (entry["AmountFC"], entry["VATAmountFC"], entry["AmountDC"]) == (157.33, 24, 157.33)
    assert (entry["Type"], entry["Status"], entry["ReportingYear"], entry["ReportingPeriod"]) == (20, 20, 2026, 5)
    assert entry["EntryDate"] == "/Date(1777852800000)/"
    assert entry["PaymentCondition"] == "14"
    assert entry["DueDate"] == "/Date(1779062400000)/"
    assert str(entry["EntryNumber"]).startswith("2670")
    assert entry["CustomerName"]
    assert entry["Currency"] == "EUR"
    assert [row["VATCode"] for row in lines_of(client, entry)] == ["2  ", "1  "]
    open_items = client.rows("read/financial/ReceivablesList", filter="YourRef eq 'V-1'")
    assert [(row["Amount"], row["EntryNumber"]) for row in open_items] == [(-157.33, entry["EntryNumber"])]


def test_without_preference_the_answer_holds_the_key_alone(client: Client) -> None:
    answer = client.post(SALES, sale(client), prefer="")
    entry = content_of(answer)
    assert entry["EntryID"]
    assert entry["EntryNumber"] is None
    assert answer.headers["Location"].endswith(f"SalesEntries(guid'{entry['EntryID']}')")


def test_a_purchase_is_booked_and_owed(client: Client) -> None:
    entry = booked(client, purchase(client), PURCHASE)
    assert (entry["AmountFC"], entry["Type"], entry["SupplierName"] is not None) == (121, 30, True)
    assert client.rows("read/financial/PayablesList", filter="YourRef eq 'INV 1'")[0]["Amount"] == 121


def test_negative_lines_make_a_credit_note(client: Client) -> None:
    entry = booked(client, sale(client, line(client, amount=-50, VATCode="2")))
    assert (entry["Type"], entry["AmountFC"], entry["VATAmountFC"]) == (21, -60.5, -10.5)
    assert client.rows("read/financial/ReceivablesList", filter="YourRef eq 'V-1'")[0]["Amount"] == 60.5


@pytest.mark.parametrize(
    ("amount", "code", "gross", "vat", "base"),
    [
        (121, "4", 121, 21, 100),
        (10.9, "3", 10.9, 0.9, 10),
        (99.99, "4", 99.99, 17.35, 82.64),
        (0.5, "1", 0.55, 0.05, 0.5),
        ("0.05", "1", 0.05, 0, 0.05),
        (2.5, "2", 3.03, 0.53, 2.5),
        (-2.5, "2", -3.03, -0.53, -2.5),
        (100, "5", 100, 0, 100),
        (100, "9", 100, 0, 100),
        (100, "", 100, 0, 100),
        (100, None, 121, 21, 100),
    ],
)
def test_vat_is_reckoned_per_line_half_up(
    client: Client, amount: object, code: str | None, gross: float, vat: float, base: float
) -> None:
    entry = booked(client, sale(client, line(client, amount=amount, VATCode=code)))
    assert (entry["AmountFC"], entry["VATAmountFC"]) == (gross, vat)
    assert lines_of(client, entry)[0]["VATBaseAmountFC"] == base


def test_vat_that_was_sent_is_kept_within_a_few_cents(client: Client) -> None:
    assert booked(client, sale(client, line(client, VATCode="2", VATAmountFC=20.98)))["VATAmountFC"] == 20.98
    whole = booked(
        client, sale(client, line(client, VATCode="2"), line(client, amount=10, VATCode="2"), VATAmountFC=23.12)
    )
    assert whole["VATAmountFC"] == 23.12
    assert [row["VATAmountFC"] for row in lines_of(client, whole)] == [21.02, 2.1]


def test_foreign_currency_goes_through_the_rate(client: Client) -> None:
    entry = booked(client, sale(client, Currency="USD", Rate=0.5))
    assert (entry["AmountFC"], entry["AmountDC"], entry["VATAmountDC"]) == (121, 60.5, 10.5)
    assert booked(client, sale(client, Currency="USD"))["AmountDC"] == 111.32
    assert booked(client, sale(client, Journal="71"))["Currency"] == "USD"


def test_due_dates_follow_the_payment_condition(client: Client) -> None:
    entry = booked(client, sale(client, PaymentCondition="EM"))
    assert entry["DueDate"] == "/Date(1782777600000)/"  # 30 June 2026
    assert entry["PaymentConditionDescription"] == "Einde volgende maand"
    assert booked(client, sale(client, DueDate="2026-12-31"))["DueDate"] == "/Date(1798675200000)/"


def test_entry_numbers_run_on_and_a_chosen_one_is_kept_once(client: Client) -> None:
    first, second = booked(client, sale(client)), booked(client, sale(client))
    assert second["EntryNumber"] == first["EntryNumber"] + 1
    assert booked(client, sale(client, EntryNumber=26790001))["EntryNumber"] == 26790001
    refused = client.post(SALES, sale(client, EntryNumber=26790001))
    assert (refused.status, text_of(refused)) == (500, "In gebruik: Boekstuknummer")
    assert booked(client, sale(client, EntryNumber=26790001, EntryDate="2025-12-31"))["ReportingYear"] == 2025
    assert booked(client, sale(client))["EntryNumber"] == second["EntryNumber"] + 1


def test_an_id_chosen_by_the_client_is_taken_once(client: Client) -> None:
    key = "AAAAAAAA-0000-4000-8000-000000000001"
    assert booked(client, sale(client, EntryID=key))["EntryID"] == key.lower()
    assert client.post(SALES, sale(client, EntryID=key)).status == 500


SALES_RULES: list[tuple[dict[str, object], str, str]] = [
    ({"Journal": "99"}, "Ongeldige referentie: Journals", "Invalid reference: Journals"),
    ({"Journal": "60"}, "Ongeldig: Dagboek", "Invalid: Journal (type)"),
    ({"Journal": "75"}, "Geblokkeerd: Dagboek", "Blocked: Journal"),
    ({"Journal": ...}, "Verplicht: Dagboek", "Mandatory: Journal"),
    ({"Customer": ...}, "Verplicht: Klant", "Mandatory: Customer"),
    ({"Customer": UNKNOWN}, "Ongeldige referentie: Klant", "Invalid reference: Customer"),
    ({"Customer": "@2001"}, "Ongeldig: Klant (Type)", "Invalid: Customer (Type)"),
    ({"Customer": "@4001"}, "Ongeldig: Klant (Type)", "Invalid: Customer (Type)"),
    ({"Customer": "@1010"}, "Geblokkeerd: Klant", "Blocked: Customer"),
    ({"Customer": "@1013"}, "Verplicht: Betalingsconditie", "Mandatory: Payment condition"),
    ({"PaymentCondition": "ZZ"}, "Ongeldige referentie: Betalingsconditie", "Invalid reference: Payment condition"),
    ({"Currency": "XXX"}, "Ongeldige referentie: Valuta", "Invalid reference: Currency"),
    ({"Currency": "EUR", "Journal": "71"}, "Ongeldig: Valuta", "Invalid: Currency"),
    ({"Rate": 0}, "Ongeldig: Koers", "Invalid: Exchange rate"),
    ({"EntryDate": "2025-03-31"}, "Periode is afgesloten: 2025 - 3", "Period is closed: 2025 - 3"),
    ({"EntryDate": "2026-08-01"}, "Periode is afgesloten: 2026 - 8", "Period is closed: 2026 - 8"),
    (
        {"EntryDate": "2027-01-01"},
        "Onbekend: Boekjaar (Tabel periode-datum)",
        "Unknown: Financial year (Period-date table)",
    ),
    (
        {"ReportingYear": 2026, "ReportingPeriod": 13},
        "Onbekend: Boekjaar (Tabel periode-datum)",
        "Unknown: Financial year (Period-date table)",
    ),
    ({"ReportingYear": 2025, "ReportingPeriod": 2}, "Periode is afgesloten: 2025 - 2", "Period is closed: 2025 - 2"),
    ({"SalesEntryLines": []}, "Verplicht: Boekingsregels", "Mandatory: Entry lines"),
    ({"SalesEntryLines": ...}, "Verplicht: Boekingsregels", "Mandatory: Entry lines"),
    ({"VATAmountFC": 30}, "Ongeldig: Btw-percentage []", "Invalid: VAT percentage []"),
]


@pytest.mark.parametrize(("changes", "dutch", "english"), SALES_RULES)
def test_a_sale_against_the_rules_is_refused_in_both_languages(
    changes: dict[str, object], dutch: str, english: str
) -> None:
    for language, says in (("nl", dutch), ("en", english)):
        client = make_client(language=language).sign_in()
        found = {
            name: client.id_of("crm/Accounts", value[1:]) if isinstance(value, str) and value.startswith("@") else value
            for name, value in changes.items()
        }
        before = len(client.service.world.administration(TRADE).table(SALES).rows)
        answer = client.post(SALES, sale(client, **found))
        assert (answer.status, text_of(answer)) == (500, says)
        assert len(client.service.world.administration(TRADE).table(SALES).rows) == before


LINE_RULES: list[tuple[dict[str, object], str]] = [
    ({"VATCode": "X"}, "Ongeldige referentie: Btw-code"),
    ({"VATCode": "12"}, "Niet toegestaan: Btw-code"),
    ({"VATCode": "99"}, "Geblokkeerd: Btw-code"),
    ({"VATCode": "2", "VATAmountFC": 9}, "Ongeldig: Btw-percentage []"),
    ({"VATCode": "5", "VATAmountFC": 1}, "Ongeldig: Btw-percentage []"),
    ({"VATCode": "2", "VATPercentage": 0.09}, "Ongeldig: Btw-percentage []"),
    ({"GLAccount": UNKNOWN}, "Ongeldige referentie: Grootboekrekening"),
    ({"GLAccount": "@1300"}, "Ongeldig: Grootboekrekeningtype"),
    ({"GLAccount": "@1600"}, "Ongeldig: Grootboekrekeningtype"),
    ({"GLAccount": "@1500"}, "Ongeldig: Grootboekrekeningtype"),
    ({"GLAccount": "@9999"}, "Geblokkeerd: Grootboekrekening"),
    ({"GLAccount": "@4400", "VATCode": ""}, "Verplicht: Kostenplaats"),
    ({"CostCenter": "NOPE"}, "Ongeldige referentie: Kostenplaats"),
    ({"GLAccount": "@9015", "CostCenter": "MAG"}, "Ongeldig: Kostenplaats koppeling"),
    ({"CostUnit": "NOPE"}, "Ongeldige referentie: Kostendrager"),
    ({"Project": UNKNOWN}, "Ongeldige referentie: Project"),
    ({"AmountFC": None}, "Verplicht: Bedrag"),
]


@pytest.mark.parametrize(("changes", "says"), LINE_RULES)
def test_a_line_against_the_rules_is_refused(client: Client, changes: dict[str, object], says: str) -> None:
    found = {
        name: client.id_of("financial/GLAccounts", value[1:])
        if isinstance(value, str) and value.startswith("@")
        else value
        for name, value in changes.items()
    }
    answer = client.post(SALES, sale(client, line(client) | found))
    assert (answer.status, text_of(answer)) == (500, says)


def test_several_faults_come_together(client: Client) -> None:
    body = sale(client, line(client, VATCode="X"), line(client, VATCode="X"), Journal="99", PaymentCondition="ZZ")
    assert text_of(client.post(SALES, body)).split("\r\n") == [
        "Ongeldige referentie: Journals",
        "Ongeldige referentie: Betalingsconditie",
        "Ongeldige referentie: Btw-code",
    ]


def test_a_journal_without_vat_takes_none(client: Client) -> None:
    refused = client.post(SALES, sale(client, Journal="72"))
    assert text_of(refused) == "Niet toegestaan: Btw-code"
    assert booked(client, sale(client, line(client), Journal="72"))["AmountFC"] == 100


def test_purchases_have_their_own_sides(client: Client) -> None:
    wrong = client.post(PURCHASE, purchase(client, Supplier=client.id_of("crm/Accounts", "1001")))
    assert text_of(wrong) == "Ongeldig: Leverancier (Type)"
    assert (
        text_of(client.post(PURCHASE, purchase(client, line(client, "4500", VATCode="2"))))
        == "Niet toegestaan: Btw-code"
    )
    assert text_of(client.post(PURCHASE, purchase(client, Journal="70"))) == "Ongeldig: Dagboek"
    both = client.id_of("crm/Accounts", "3001")
    assert booked(client, purchase(client, Supplier=both), PURCHASE)["AmountFC"] == 121
    assert booked(client, sale(client, Customer=both))["AmountFC"] == 121


def test_the_agency_and_the_belgian_books_have_their_own_lists(client: Client) -> None:
    needed = line(client, "8110", division=AGENCY, VATCode="2")
    assert text_of(client.post(SALES, sale(client, needed, division=AGENCY), AGENCY)) == "Verplicht: Kostenplaats"
    entry = booked(
        client, sale(client, needed | {"CostCenter": "DEV", "CostUnit": "APP"}, division=AGENCY), division=AGENCY
    )
    assert entry["AmountFC"] == 121
    belgian = line(client, "700200", division=BELGIAN, VATCode="V6")
    assert booked(client, sale(client, belgian, division=BELGIAN), division=BELGIAN)["AmountFC"] == 106


@pytest.mark.parametrize(
    ("changes", "says"),
    [
        ({"Type": 21}, "The property name 'Type' specified for type 'Exact.Web.Api.Models.SalesEntry' is not valid."),
        (
            {"Dinger": 1},
            "The property name 'Dinger' specified for type 'Exact.Web.Api.Models.SalesEntry' is not valid.",
        ),
        ({"yourRef": "x"}, "The property name 'yourRef' specified"),
        ({"__metadata": {}}, "The property name '__metadata' specified"),
        ({"Customer": "1001"}, "from request payload for property 'Customer' to type 'Guid'"),
        ({"EntryDate": "04-05-2026"}, "from request payload for property 'EntryDate' to type 'DateTime'"),
        ({"EntryDate": "2026-02-30"}, "for property 'EntryDate' to type 'DateTime'"),
        ({"EntryNumber": "abc"}, "for property 'EntryNumber' to type 'Int32'"),
        ({"EntryNumber": 2**40}, "for property 'EntryNumber' to type 'Int32'"),
        ({"Rate": "NaN"}, "for property 'Rate' to type 'Double'"),
        ({"Rate": "1e99"}, "for property 'Rate' to type 'Double'"),
        ({"Reversal": "yes"}, "for property 'Reversal' to type 'Boolean'"),
        ({"YourRef": 5}, "for property 'YourRef' to type 'String'"),
        ({"SalesEntryLines": {"AmountFC": 1}}, "The request should be a valid top-level resource object."),
        ({"SalesEntryLines": [5]}, "The request should be a valid top-level resource object."),
        (
            {"SalesEntryLines": [{"LineNumber": 1}]},
            "'LineNumber' specified for type 'Exact.Web.Api.Models.SalesEntryLine'",
        ),
        ({"SalesEntryLines": [{"GLAccount": "8000"}]}, "for property 'GLAccount' to type 'Guid'"),
    ],
)
def test_what_does_not_fit_the_type_is_a_bad_request(client: Client, changes: dict[str, object], says: str) -> None:
    answer = client.post(SALES, sale(client, **changes))
    assert answer.status == 400
    assert text_of(answer).startswith("Error processing request stream. ")
    assert says in text_of(answer)


@pytest.mark.parametrize(
    "body", [b"", b"[]", b"{", b'{"a":NaN}', b"[" * 100_000, b"\xff\xfe", b'{"a":' + b"9" * 5000 + b"}"]
)
def test_a_body_that_is_no_object_is_a_bad_request(client: Client, body: bytes) -> None:
    answer = client.post(SALES, body, content_type="application/json")
    assert (answer.status, "top-level resource object" in text_of(answer)) == (400, True)


def test_an_id_sent_empty_counts_as_not_sent(client: Client) -> None:
    entry = booked(client, sale(client, line(client, ID=None, VATCode="2"), EntryID=None, EntryNumber=None))
    assert entry["EntryID"]
    assert lines_of(client, entry)[0]["ID"]


def test_a_date_beyond_all_years_is_refused_even_with_a_period(client: Client) -> None:
    answer = client.post(SALES, sale(client, EntryDate="9999-12-31", ReportingYear=2026, ReportingPeriod=5))
    assert text_of(answer) == "Onbekend: Boekjaar (Tabel periode-datum)"
    edge = client.post(SALES, sale(client, EntryDate="0001-01-01T00:00:00+14:00"))
    assert (edge.status, "to type 'DateTime'" in text_of(edge)) == (400, True)


def test_a_body_of_another_kind_is_refused(client: Client) -> None:
    assert client.post(SALES, b"<x/>", content_type="application/xml").status == 415


def test_lines_may_come_in_results(client: Client) -> None:
    assert booked(client, sale(client, SalesEntryLines={"results": [line(client, VATCode="2")]}))["AmountFC"] == 121


def test_a_header_can_be_changed_but_not_with_lines(client: Client) -> None:
    entry = booked(client, sale(client))
    key = entry["EntryID"]
    assert client.put(SALES, key, {"YourRef": "V-2", "EntryDate": "2026-04-30"}).status == 204
    changed = content_of(client.get(f"{SALES}(guid'{key}')"))
    assert (changed["YourRef"], changed["ReportingPeriod"], changed["AmountFC"]) == ("V-2", 4, 121)
    refused = client.put(SALES, key, {"SalesEntryLines": []})
    assert (refused.status, "Binding to new entities" in text_of(refused)) == (400, True)
    assert text_of(client.put(SALES, key, {"EntryDate": "2025-01-01"})) == "Periode is afgesloten: 2025 - 1"
    assert text_of(client.put(SALES, key, {"Journal": "71"})) == "Niet toegestaan: Dagboek"
    assert client.put(SALES, UNKNOWN, {"YourRef": "x"}).status == 404


def test_a_number_can_be_changed_and_comes_free(client: Client) -> None:
    entry, other = booked(client, sale(client)), booked(client, sale(client))
    assert client.put(SALES, entry["EntryID"], {"EntryNumber": 26780000}).status == 204
    assert text_of(client.put(SALES, other["EntryID"], {"EntryNumber": 26780000})) == "In gebruik: Boekstuknummer"
    assert booked(client, sale(client, EntryNumber=entry["EntryNumber"]))["EntryNumber"] == entry["EntryNumber"]


def test_the_currency_of_an_entry_can_be_changed(client: Client) -> None:
    entry = booked(client, sale(client))
    assert client.put(SALES, entry["EntryID"], {"Currency": "USD"}).status == 204
    assert content_of(client.get(f"{SALES}(guid'{entry['EntryID']}')"))["AmountDC"] == 111.32


def test_lines_can_be_added_changed_and_deleted(client: Client) -> None:
    path = "salesentry/SalesEntryLines"
    entry = booked(client, sale(client))
    added = client.post(path, line(client, amount=10, VATCode="2") | {"EntryID": entry["EntryID"]})
    assert (added.status, content_of(added)["LineNumber"]) == (201, 2)
    key = content_of(added)["ID"]
    assert client.put(path, key, {"AmountFC": 20}).status == 204

    def total() -> object:
        return content_of(client.get(f"{SALES}(guid'{entry['EntryID']}')"))["AmountFC"]

    assert total() == 145.2
    assert text_of(client.put(path, key, {"AmountFC": None})) == "Verplicht: Bedrag"
    assert text_of(client.put(path, key, {"VATCode": "12"})) == "Niet toegestaan: Btw-code"
    assert client.delete(path, key).status == 204
    assert total() == 121
    assert client.delete(path, key).status == 403
    assert client.delete(path, lines_of(client, entry)[0]["ID"]).status == 204
    assert client.get(f"{SALES}(guid'{entry['EntryID']}')").status == 404
    assert text_of(client.post(path, line(client))) == "Verplicht: Boeking"
    assert text_of(client.post(path, line(client) | {"EntryID": UNKNOWN})) == "Ongeldige referentie: Boeking"


def test_an_entry_can_be_deleted_until_it_is_processed(client: Client) -> None:
    entry = booked(client, sale(client))
    assert client.delete(SALES, entry["EntryID"]).status == 204
    again = client.delete(SALES, entry["EntryID"])
    assert (again.status, text_of(again)) == (403, "Forbidden")
    assert client.rows("read/financial/ReceivablesList", filter="YourRef eq 'V-1'") == []
    processed = client.rows(SALES, filter="Status eq 50", top="1")[0]
    assert client.delete(SALES, processed["EntryID"]).status == 500
    assert text_of(client.put(SALES, processed["EntryID"], {"YourRef": "x"})).startswith("Niet toegestaan: Status")


def test_a_refusal_without_json_is_xml(client: Client) -> None:
    client.accept = ""
    answer = client.post(SALES, sale(client, Journal="99"))
    assert (answer.status, b"Ongeldige referentie: Journals" in answer.body) == (500, True)
    created = client.post(SALES, sale(client))
    assert (created.status, created.body[:5]) == (201, b"<?xml")


def test_amounts_are_sent_as_numbers_without_noise(client: Client) -> None:
    raw = client.post(SALES, sale(client, line(client, amount="1234567.89", VATCode="2"))).body
    assert json.loads(raw)["d"]["AmountFC"] == 1493827.15


def test_entries_may_be_processed_at_once_and_then_stay() -> None:
    client = make_client(processed=True).sign_in()
    line = {"GLAccount": client.id_of("financial/GLAccounts", "8000"), "AmountFC": 100, "VATCode": "2"}
    customer = client.id_of("crm/Accounts", "1001")
    body = {"Customer": customer, "Journal": "70", "EntryDate": "2026-05-04", "SalesEntryLines": [line]}
    made = content_of(client.post("salesentry/SalesEntries", body))
    assert (made["Status"], made["StatusDescription"]) == (50, "Verwerkt")
    refused = client.delete("salesentry/SalesEntries", made["EntryID"])
    assert (refused.status, text_of(refused)) == (500, "Niet toegestaan: Status - Verwerkt")
    lines = [
        {"GLAccount": client.id_of("financial/GLAccounts", "4500"), "AmountFC": 5},
        {"GLAccount": client.id_of("financial/GLAccounts", "1195"), "AmountFC": -5},
    ]
    path = "generaljournalentry/GeneralJournalEntries"
    moved = content_of(client.post(path, {"JournalCode": "90", "GeneralJournalEntryLines": lines}))
    assert text_of(client.delete(path, moved["EntryID"])) == "Niet toegestaan: Status - Verwerkt"
