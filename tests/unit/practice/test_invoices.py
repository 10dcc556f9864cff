"""Sales invoices: open until they are printed, then numbered and booked."""

import pytest

from tests.unit.practice.client import AGENCY, BELGIAN, TRADE, Client, content_of, make_client, text_of

PATH, LINES, PRINT = "salesinvoice/SalesInvoices", "salesinvoice/SalesInvoiceLines", "salesinvoice/PrintedSalesInvoices"
UNKNOWN = "00000000-0000-0000-0000-00000000dead"


def invoice(client: Client, **more: object) -> dict[str, object]:
    return {
        "Journal": "70",
        "OrderedBy": client.id_of("crm/Accounts", "1001"),
        "YourRef": "Order 7",
        "SalesInvoiceLines": [{"Item": client.id_of("logistics/Items", "F-BND-28"), "Quantity": 2}],
    } | more


def test_an_invoice_takes_price_account_and_vat_from_the_item(client: Client) -> None:
    made = content_of(client.post(PATH, invoice(client)))
    assert (made["AmountFCExclVat"], made["VATAmountFC"], made["AmountFC"]) == (39.9, 8.38, 48.28)
    assert (made["Status"], made["Type"], made["InvoiceNumber"], made["InvoiceDate"]) == (20, 8020, None, None)
    assert made["InvoiceTo"] == made["OrderedBy"]
    line = client.rows(LINES, filter=f"InvoiceID eq guid'{made['InvoiceID']}'")[0]
    assert (line["UnitPrice"], line["NetPrice"], line["AmountFC"], line["VATCode"]) == (19.95, 19.95, 39.9, "2  ")
    assert line["GLAccount"] == client.id_of("financial/GLAccounts", "8000")


def test_a_discount_lowers_the_net_price(client: Client) -> None:
    item = client.id_of("logistics/Items", "F-BND-28")
    lines = [{"Item": item, "Quantity": 10, "UnitPrice": 20, "Discount": 0.1}]
    made = content_of(client.post(PATH, invoice(client, SalesInvoiceLines=lines)))
    assert made["AmountFCExclVat"] == 180


def test_printing_gives_the_number_and_books_the_entry(client: Client) -> None:
    made = content_of(client.post(PATH, invoice(client)))
    printed = client.post(PRINT, {"InvoiceID": made["InvoiceID"], "InvoiceDate": "2026-05-11"})
    assert printed.status == 201
    found = client.rows(PATH, filter=f"InvoiceID eq guid'{made['InvoiceID']}'")[0]
    assert (found["Status"], found["StatusDescription"]) == (50, "Verwerkt")
    entry = client.rows("salesentry/SalesEntries", filter=f"EntryNumber eq {found['InvoiceNumber']}")[0]
    assert (entry["AmountDC"], entry["YourRef"], entry["EntryDate"]) == (48.28, "Order 7", "/Date(1778457600000)/")
    items = client.rows("read/financial/ReceivablesList", filter=f"InvoiceNumber eq {found['InvoiceNumber']}")
    assert [row["Amount"] for row in items] == [-48.28]
    assert entry["Status"] == 50
    assert text_of(client.delete("salesentry/SalesEntries", entry["EntryID"])) == "Niet toegestaan: Status - Verwerkt"
    again = client.post(PRINT, {"InvoiceID": made["InvoiceID"]})
    assert (again.status, text_of(again)) == (500, "Niet toegestaan: Status - Verwerkt")
    for answer in (
        client.put(PATH, made["InvoiceID"], {"YourRef": "x"}),
        client.delete(PATH, made["InvoiceID"]),
        client.post(LINES, {"InvoiceID": made["InvoiceID"], "Item": client.id_of("logistics/Items", "F-BND-28")}),
    ):
        assert (answer.status, text_of(answer)) == (500, "Niet toegestaan: Status - Verwerkt")
    assert client.get(PRINT).status == 405


@pytest.mark.parametrize(
    ("body", "says"),
    [
        ({}, "Verplicht: Factuur"),
        ({"InvoiceID": UNKNOWN}, "Ongeldige referentie: Factuur"),
    ],
)
def test_printing_what_is_not_there_is_refused(client: Client, body: dict[str, object], says: str) -> None:
    answer = client.post(PRINT, body)
    assert (answer.status, text_of(answer)) == (500, says)


def test_printing_in_a_closed_period_is_refused_and_leaves_the_invoice_open(client: Client) -> None:
    made = content_of(client.post(PATH, invoice(client)))
    answer = client.post(PRINT, {"InvoiceID": made["InvoiceID"], "InvoiceDate": "2025-02-03"})
    assert text_of(answer) == "Periode is afgesloten: 2025 - 2"
    assert client.rows(PATH, filter=f"InvoiceID eq guid'{made['InvoiceID']}'")[0]["Status"] == 20


@pytest.mark.parametrize(
    ("header", "line", "says"),
    [
        ({"Journal": None, "OrderedBy": None}, {}, "Verplicht: Dagboek\r\nVerplicht: Besteld door"),
        ({"SalesInvoiceLines": []}, {}, "Verplicht: Factuurregels"),
        ({"Journal": "60"}, {}, "Ongeldig: Dagboek"),
        ({"OrderedBy": "@2001"}, {}, "Ongeldig: Klant (Type)"),
        ({"InvoiceTo": UNKNOWN}, {}, "Ongeldige referentie: Factuur voor"),
        ({"Type": 20}, {}, "Ongeldig: Type"),
        ({"PaymentCondition": "ZZ"}, {}, "Ongeldige referentie: Betalingsconditie"),
        ({}, {"Item": None}, "Verplicht: Artikel"),
        ({}, {"Item": UNKNOWN}, "Ongeldige referentie: Artikel"),
        ({}, {"VATCode": "12"}, "Niet toegestaan: Btw-code"),
    ],
)
def test_an_invoice_against_the_rules_is_refused(
    client: Client, header: dict[str, object], line: dict[str, object], says: str
) -> None:
    body = invoice(client)
    body["SalesInvoiceLines"][0].update(line)  # type: ignore[index]
    for name, value in header.items():
        is_code = isinstance(value, str) and value.startswith("@")
        body[name] = client.id_of("crm/Accounts", str(value)[1:]) if is_code else value
    answer = client.post(PATH, body)
    assert (answer.status, text_of(answer)) == (500, says)


def test_neither_number_nor_date_can_be_chosen(client: Client) -> None:
    for name, value in (("InvoiceNumber", 1), ("InvoiceDate", "2026-05-01")):
        answer = client.post(PATH, invoice(client, **{name: value}))
        assert answer.status == 400
        assert f"The property name '{name}'" in text_of(answer)


def test_an_open_invoice_is_changed_line_by_line_and_deleted_with_its_last(client: Client) -> None:
    made = content_of(client.post(PATH, invoice(client)))
    mine = f"InvoiceID eq guid'{made['InvoiceID']}'"
    assert client.put(PATH, made["InvoiceID"], {"YourRef": "Order 8"}).status == 204
    assert client.put(PATH, made["InvoiceID"], {"SalesInvoiceLines": []}).status == 400
    first = client.rows(LINES, filter=mine)[0]
    assert client.put(LINES, first["ID"], {"Quantity": 3}).status == 204
    assert client.put(LINES, first["ID"], {"UnitPrice": 10}).status == 204
    assert text_of(client.put(LINES, first["ID"], {"Item": None})) == "Verplicht: Artikel"
    found = client.rows(PATH, filter=mine)[0]
    assert (found["YourRef"], found["AmountFCExclVat"], found["VATAmountFC"]) == ("Order 8", 30, 6.3)
    added = content_of(
        client.post(LINES, {"InvoiceID": made["InvoiceID"], "Item": client.id_of("logistics/Items", "F-BND-26")})
    )
    assert (added["LineNumber"], client.rows(PATH, filter=mine)[0]["AmountFCExclVat"]) == (2, 48.5)
    assert client.delete(LINES, first["ID"]).status == 204
    assert client.rows(PATH, filter=mine)[0]["AmountFCExclVat"] == 18.5
    assert client.delete(LINES, added["ID"]).status == 204
    assert client.rows(PATH, filter=mine) == []


@pytest.mark.parametrize("division", [TRADE, AGENCY, BELGIAN])
def test_each_administration_has_open_invoices_that_can_be_printed(division: int) -> None:
    client = make_client().sign_in()
    rows = client.rows(PATH, division, select="InvoiceID,Status,AmountFC")
    assert [row["Status"] for row in rows] == [20, 20, 20]
    for row in rows:
        assert float(str(row["AmountFC"])) > 0
        answer = client.post(PRINT, {"InvoiceID": row["InvoiceID"]}, division)
        assert answer.status == 201, answer.body
