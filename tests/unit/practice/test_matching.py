"""Match sets by XML: items are set off against each other and leave the outstanding items; terms, age and balances follow."""

from dataclasses import dataclass

import pytest
from lxml import etree

from exactdesk.practice import xml_road
from tests.unit.practice.client import ARCHIVED, TRADE, Client, content_of, make_client, text_of

UPLOAD, DOWNLOAD = "/docs/XMLUpload.aspx?Topic=MatchSets", "/docs/XMLDownload.aspx?Topic=MatchSets"
SALES, BANK = "salesentry/SalesEntries", "financialtransaction/BankEntries"


@dataclass(frozen=True)
class Line:
    """One match line; of period 5 of 2026 unless said."""

    journal: str
    entry: object
    amount: str
    period: int = 5

    def xml(self) -> str:
        return (
            f'<MatchLine finyear="2026" finperiod="{self.period}" journal="{self.journal}" entry="{self.entry}"'
            f' amountdc="{self.amount}" />'
        )


def match_set(*lines: Line, account: str = "1300", relation: str = "1001", write_off: str = "") -> str:
    return (
        f'<MatchSet><GLAccount code="{account}"/><Account code="{relation}"/>'
        f"<MatchLines>{''.join(line.xml() for line in lines)}</MatchLines>{write_off}</MatchSet>"
    )


def upload(client: Client, *sets: str, target: str = f"{UPLOAD}&_Division_={TRADE}") -> list[tuple[str, str]]:
    body = f"<eExact><MatchSets>{''.join(sets)}</MatchSets></eExact>".encode()
    answer = client.send("POST", target, body, content_type="application/xml; charset=utf-8", accept="application/xml")
    assert answer.status == 200, answer.body
    root = etree.fromstring(answer.body)
    return [(str(one.get("type")), one.findtext("Description", "")) for one in root.iter("Message")]


def sale(client: Client, amount: object = 100, **more: object) -> dict[str, object]:
    """Book a sale of `amount` and 21 % VAT to customer 1001."""
    line = {"GLAccount": client.id_of("financial/GLAccounts", "8000"), "AmountFC": amount, "VATCode": "2"}
    body = {
        "Customer": client.id_of("crm/Accounts", "1001"),
        "Journal": "70",
        "EntryDate": "2026-05-04",
        "SalesEntryLines": [line],
    }
    return content_of(client.post(SALES, body | more))


def receive(client: Client, amount: object = 121) -> dict[str, object]:
    line = {
        "GLAccount": client.id_of("financial/GLAccounts", "1300"),
        "Account": client.id_of("crm/Accounts", "1001"),
        "AmountFC": amount,
        "Date": "2026-05-06",
    }
    return content_of(client.post(BANK, {"JournalCode": "20", "BankEntryLines": [line]}))


def open_amounts(client: Client, *entries: dict[str, object]) -> list[object]:
    numbers = " or ".join(f"EntryNumber eq {entry['EntryNumber']}" for entry in entries)
    return [
        row["Amount"] for row in client.rows("read/financial/ReceivablesList", filter=numbers, orderby="EntryNumber")
    ]


def term(client: Client, entry: dict[str, object]) -> dict[str, object]:
    return client.rows("cashflow/Receivables", filter=f"EntryNumber eq {entry['EntryNumber']}", top="1")[0]


def test_an_invoice_and_its_payment_leave_the_outstanding_items(client: Client) -> None:
    invoice, payment = sale(client), receive(client)
    assert open_amounts(client, payment, invoice) == [121, -121]
    lines = Line("70", invoice["EntryNumber"], "121.00"), Line("20", payment["EntryNumber"], "-121.00")
    assert upload(client, match_set(*lines)) == [("2", "Rekening: 1300 - Relatie: 1001 - 2 Regels Afgeletterd.")]
    assert open_amounts(client, payment, invoice) == []
    found = term(client, invoice)
    assert (found["Status"], found["IsFullyPaid"], found["AmountDC"], found["TransactionAmountDC"]) == (
        50,
        True,
        -121,
        121,
    )
    assert found["LastPaymentDate"] is not None
    first = client.rows(
        "financialtransaction/TransactionLines", filter=f"EntryID eq guid'{invoice['EntryID']}' and LineNumber eq 0"
    )[0]
    assert first["OffsetID"] is not None
    assert upload(client, match_set(*lines))[0][0] == "0"


def test_what_was_matched_can_be_neither_changed_nor_deleted(client: Client) -> None:
    invoice, payment = sale(client), receive(client)
    lines = Line("70", invoice["EntryNumber"], "121"), Line("20", payment["EntryNumber"], "-121")
    upload(client, match_set(*lines))
    for answer in (
        client.delete(SALES, invoice["EntryID"]),
        client.put(SALES, invoice["EntryID"], {"YourRef": "x"}),
        client.delete(BANK, payment["EntryID"]),
    ):
        assert (answer.status, text_of(answer)) == (500, "Niet toegestaan: Status - Afgeletterd")


def test_a_payment_in_part_leaves_the_rest_open(client: Client) -> None:
    invoice, payment = sale(client), receive(client, 100)
    lines = Line("70", invoice["EntryNumber"], "121"), Line("20", payment["EntryNumber"], "-100")
    assert upload(client, match_set(*lines))[0] == ("0", "Boeking is niet in evenwicht. Verschil: EUR 21.00")
    assert upload(client, match_set(*lines, write_off='<WriteOff type="0"/>'))[0][0] == "2"
    assert open_amounts(client, payment, invoice) == [-21]
    found = term(client, invoice)
    assert (found["Status"], found["AmountDC"], found["TransactionAmountDC"]) == (20, -21, 121)
    rest = receive(client, 21)
    lines = Line("70", invoice["EntryNumber"], "21"), Line("20", rest["EntryNumber"], "-21")
    assert upload(client, match_set(*lines))[0][0] == "2"
    assert term(client, invoice)["Status"] == 50


@pytest.mark.parametrize("kind", ["1", "3", "4"])
def test_a_difference_can_be_written_off_to_an_account(client: Client, kind: str) -> None:
    invoice, payment = sale(client), receive(client, 120)
    off = f'<WriteOff type="{kind}"><GLAccount code="4500"/><Description>Korting</Description><Date>2026-05-07</Date></WriteOff>'
    lines = Line("70", invoice["EntryNumber"], "121"), Line("20", payment["EntryNumber"], "-120")
    assert upload(client, match_set(*lines, write_off=off))[0][0] == "2"
    assert open_amounts(client, payment, invoice) == []
    entry = client.rows("generaljournalentry/GeneralJournalEntries", select="EntryID")[0]
    ledger = client.rows("financialtransaction/TransactionLines", filter=f"EntryID eq guid'{entry['EntryID']}'")
    assert sorted((row["GLAccountCode"], row["AmountDC"]) for row in ledger) == [("1300", -1), ("4500", 1)]


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ({"account": "9998"}, "Ongeldige referentie: Grootboekrekening"),
        ({"account": "4500"}, "Ongeldig: Grootboekrekeningtype"),
        ({"relation": "99999"}, "Ongeldige referentie: Relatie"),
        ({"relation": "1002"}, "Niet gevonden!"),
        ({"write_off": '<WriteOff type="9"/>', "amount": "-100"}, "Verschil: EUR 21.00"),
        ({"write_off": '<WriteOff type="3"><GLAccount code="x"/></WriteOff>', "amount": "-100"}, "Grootboekrekening"),
        (
            {"write_off": '<WriteOff type="3"><GLAccount code="4500"/><Date>x</Date></WriteOff>', "amount": "-100"},
            "Ongeldig: Date",
        ),
        ({"amount": "121"}, "Niet gevonden!"),
        ({"amount": "-122"}, "Niet gevonden!"),
        ({"amount": "veel"}, "Ongeldig: AmountDC"),
        ({"period": 12}, "Niet gevonden!"),
        ({"twice": True}, "Ongeldig: MatchLine"),
        ({"alone": True, "write_off": '<WriteOff type="0"/>'}, "Ongeldig: MatchLine"),
        ({"none": True}, "Ongeldig: MatchLine"),
    ],
)
def test_a_set_against_the_rules_is_refused_and_changes_nothing(
    client: Client, change: dict[str, object], says: str
) -> None:
    invoice, payment = sale(client), receive(client)
    given = dict(change)
    first = Line("70", invoice["EntryNumber"], "121", period=int(str(given.pop("period", 5))))
    lines = [first, Line("20", payment["EntryNumber"], str(given.pop("amount", "-121")))]
    if given.pop("twice", False):
        lines = [first, first]
    if given.pop("alone", False):
        lines = [first]
    if given.pop("none", False):
        lines = []
    kind, text = upload(client, match_set(*lines, **given))[0]  # type: ignore[arg-type]
    assert (kind, says in text) == ("0", True), text
    assert open_amounts(client, payment, invoice) == [121, -121]


def test_some_sets_of_an_upload_may_be_done_while_others_are_refused(client: Client) -> None:
    invoice, payment = sale(client), receive(client)
    good = match_set(Line("70", invoice["EntryNumber"], "121"), Line("20", payment["EntryNumber"], "-121"))
    told = upload(client, match_set(Line("70", 1, "5"), Line("20", 2, "-5")), good)
    assert [kind for kind, _ in told] == ["0", "2"]


def test_the_words_are_english_for_an_english_user() -> None:
    client = make_client(language="en").sign_in()
    invoice, payment = sale(client), receive(client)
    good = match_set(Line("70", invoice["EntryNumber"], "121"), Line("20", payment["EntryNumber"], "-121"))
    assert upload(client, good) == [("2", "G/L account: 1300 - Account: 1001 - 2 Lines matched.")]


def test_a_payment_to_a_supplier_settles_its_invoice(client: Client) -> None:
    line = {"GLAccount": client.id_of("financial/GLAccounts", "4500"), "AmountFC": 100, "VATCode": "12"}
    supplier = client.id_of("crm/Accounts", "2001")
    body = {"Supplier": supplier, "Journal": "60", "EntryDate": "2026-05-04", "PurchaseEntryLines": [line]}
    invoice = content_of(client.post("purchaseentry/PurchaseEntries", body))
    paid = {
        "GLAccount": client.id_of("financial/GLAccounts", "1600"),
        "Account": supplier,
        "AmountFC": -121,
        "Date": "2026-05-06",
    }
    payment = content_of(client.post(BANK, {"JournalCode": "20", "BankEntryLines": [paid]}))
    lines = Line("60", invoice["EntryNumber"], "-121"), Line("20", payment["EntryNumber"], "121")
    assert upload(client, match_set(*lines, account="1600", relation="2001"))[0][0] == "2"
    mine = f"EntryNumber eq {invoice['EntryNumber']}"
    assert client.rows("read/financial/PayablesList", filter=mine) == []
    assert client.rows("cashflow/Payments", filter=mine)[0]["Status"] == 50


def test_a_dollar_invoice_is_matched_in_the_currency_of_the_books(client: Client) -> None:
    invoice = sale(client, Journal="71", Currency="USD", Rate="0.9")
    assert invoice["AmountDC"] == 108.9
    payment = receive(client, 100)
    off = '<WriteOff type="0"/>'
    lines = Line("71", invoice["EntryNumber"], "108.90"), Line("20", payment["EntryNumber"], "-100")
    account = "1310"
    assert upload(client, match_set(*lines, account=account, write_off=off))[0][0] == "0"  # the payment is on 1300
    assert open_amounts(client, invoice) == [-121]


def test_no_file_can_reach_out_and_none_breaks_the_service(client: Client) -> None:
    target = f"{UPLOAD}&_Division_={TRADE}"
    hostile = b'<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><eExact><MatchSet><GLAccount code="1300"/>&x;</MatchSet></eExact>'
    for body in (b"", b"<eExact", b"\xff\xfe", hostile, b"<eExact><MatchSet/></eExact>"):
        answer = client.send("POST", target, body, content_type="application/xml")
        assert answer.status == 200
        assert b'<Message type="0">' in answer.body
        assert b"root:" not in answer.body


def test_who_may_not_and_what_is_not_there(client: Client) -> None:
    body = b"<eExact/>"
    xml = {"content_type": "application/xml"}
    assert client.send("POST", f"{UPLOAD}&_Division_={TRADE}", body, content_type="application/json").status == 415
    assert client.send("POST", f"{UPLOAD}&_Division_={ARCHIVED}", body, **xml).status == 403
    assert client.send("POST", f"{UPLOAD}&_Division_=42", body, **xml).status == 403
    assert client.send("POST", UPLOAD, body, **xml).status == 404
    assert client.send("GET", f"{UPLOAD}&_Division_={TRADE}").status == 405
    assert client.send("GET", f"/docs/Elsewhere.aspx?_Division_={TRADE}").status == 404
    other = f"/docs/XMLUpload.aspx?Topic=Invoices&_Division_={TRADE}"
    assert upload(client, match_set(), target=other)[0][0] == "0"
    client.token = ""
    assert client.send("POST", f"{UPLOAD}&_Division_={TRADE}", body, **xml).status == 401


def test_xml_calls_count_and_can_be_struck_by_faults(client: Client) -> None:
    before = client.get("hrm/Costunits").headers["X-RateLimit-Remaining"]
    answer = client.send("GET", f"{DOWNLOAD}&_Division_={TRADE}")
    assert int(answer.headers["X-RateLimit-Remaining"]) == int(before) - 1
    fault = {"kind": "unavailable", "on": "GET docs/XMLDownload"}
    assert client.send("POST", "/practice/faults", fault).status == 204
    assert client.send("GET", f"{DOWNLOAD}&_Division_={TRADE}").status == 503


def test_match_sets_are_downloaded_page_by_page(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(xml_road, "PAGE", 2)
    for _ in range(3):
        invoice, payment = sale(client), receive(client)
        upload(client, match_set(Line("70", invoice["EntryNumber"], "121"), Line("20", payment["EntryNumber"], "-121")))

    def page(more: str = "") -> tuple[list[list[tuple[str | None, str | None]]], str, str]:
        answer = client.send("GET", f"{DOWNLOAD}&_Division_={TRADE}{more}")
        root = etree.fromstring(answer.body)
        topic = next(root.iter("Topic"))
        sets = [
            [(line.get("journal"), line.get("amountdc")) for line in one.iter("MatchLine")]
            for one in root.iter("MatchSet")
        ]
        return sets, topic.get("count", ""), topic.get("ts_d", "")

    first, count, stamp = page()
    assert (first, count) == ([[("70", "121.00"), ("20", "-121.00")]] * 2, "2")
    second, count, _ = page(f"&TSPaging={stamp}")
    assert (len(second), count) == (1, "1")
    assert page("&Params_GLAccount=1600")[1] == "0"
    assert page("&Params_AccountCode=1001&Params_GLAccount=1300")[1] == "2"
    assert client.send("GET", f"{DOWNLOAD}&_Division_={TRADE}&TSPaging=zz").status == 400
    other = client.send("GET", f"/docs/XMLDownload.aspx?Topic=Accounts&_Division_={TRADE}")
    assert b'count="0"' in other.body


def test_of_a_term_method_description_and_reference_can_be_changed(client: Client) -> None:
    found = term(client, sale(client))
    change = {"PaymentMethod": "I", "Description": "In termijnen", "PaymentReference": "RF18"}
    assert client.put("cashflow/Receivables", found["ID"], change).status == 204
    mine = f"ID eq guid'{found['ID']}'"
    again = client.rows("cashflow/Receivables", filter=mine, top="1")[0]
    assert {name: again[name] for name in change} == change
    assert (
        text_of(client.put("cashflow/Receivables", found["ID"], {"PaymentMethod": "X"})) == "Ongeldig: Soort betaling"
    )
    assert client.put("cashflow/Receivables", found["ID"], {"DueDate": "2026-06-01"}).status == 400
    assert client.post("cashflow/Receivables", change).status == 405
    assert client.put("cashflow/Receivables", "00000000-0000-0000-0000-00000000dead", change).status == 404


def test_a_payment_goes_to_a_bank_account_of_its_own_supplier(client: Client) -> None:
    found = client.rows("cashflow/Payments", top="1")[0]
    own, other = (
        content_of(client.post("crm/BankAccounts", {"Account": owner, "BankAccount": "NL91ABNA0417164300"}))["ID"]
        for owner in (found["Account"], client.id_of("crm/Accounts", "1001"))
    )
    assert client.put("cashflow/Payments", found["ID"], {"AccountBankAccountID": own}).status == 204
    assert text_of(client.put("cashflow/Payments", found["ID"], {"AccountBankAccountID": other})) == (
        "Ongeldige referentie: Bankrekening"
    )


def test_a_matched_term_cannot_be_changed(client: Client) -> None:
    invoice, payment = sale(client), receive(client)
    upload(client, match_set(Line("70", invoice["EntryNumber"], "121"), Line("20", payment["EntryNumber"], "-121")))
    answer = client.put("cashflow/Receivables", term(client, invoice)["ID"], {"PaymentMethod": "I"})
    assert (answer.status, text_of(answer)) == (500, "Niet toegestaan: Status - 50")


def test_age_lists_add_up_to_what_is_outstanding(client: Client) -> None:
    overview = client.rows("read/financial/OutstandingInvoicesOverview")[0]
    ages = {row["AgeGroup"]: row for row in client.rows("read/financial/AgingOverview")}
    assert [ages[group]["AgeGroupDescription"] for group in (1, 2, 3, 4)] == ["<= 30", "31 - 60", "61 - 90", "> 90"]
    for path, column, whole in (
        ("read/financial/AgingReceivablesList", "AmountReceivable", "OutstandingReceivableInvoiceAmount"),
        ("read/financial/AgingPayablesList", "AmountPayable", "OutstandingPayableInvoiceAmount"),
    ):
        rows = client.rows(path, select="AccountId,TotalAmount," + ",".join(f"AgeGroup{n}Amount" for n in (1, 2, 3, 4)))
        for row in rows:
            parts = sum(float(str(row[f"AgeGroup{n}Amount"])) for n in (1, 2, 3, 4))
            assert round(parts, 2) == round(float(str(row["TotalAmount"])), 2)
        column_total = sum(float(str(row[column])) for row in ages.values())
        assert round(column_total, 2) == round(float(str(overview[whole])), 2)


def test_the_balance_sums_the_ledger_per_period_and_account(client: Client) -> None:
    assert client.get("financial/ReportingBalance").status == 400
    wanted = {"filter": "ReportingYear eq 2026 and ReportingPeriod eq 5 and GLAccountCode eq '8000'"}
    columns = "GLAccountCode,Amount,AmountDebit,AmountCredit,BalanceType,Count"

    def row() -> dict[str, object]:
        return client.rows("financial/ReportingBalance", select=columns, **wanted)[0]

    before = row()
    sale(client, "12.34")
    after = row()
    assert round(float(str(after["Amount"])) - float(str(before["Amount"])), 2) == -12.34
    assert round(float(str(after["AmountCredit"])) - float(str(before["AmountCredit"])), 2) == 12.34
    assert (after["BalanceType"], int(str(after["Count"])) - int(str(before["Count"]))) == ("W", 1)


def test_one_day_the_road_by_xml_is_gone() -> None:
    client = make_client(has_xml=False).sign_in()
    body = b"<eExact/>"
    assert client.send("POST", f"{UPLOAD}&_Division_={TRADE}", body, content_type="application/xml").status == 404
    assert client.send("GET", f"{DOWNLOAD}&_Division_={TRADE}").status == 404
