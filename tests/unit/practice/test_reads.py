"""GET: shapes, pages, options, refusals, Atom."""

import json
from datetime import UTC, datetime
from xml.etree import ElementTree

import pytest

from exactdesk.practice.exchange import Request
from exactdesk.practice.resources import RESOURCES, find_resource
from tests.unit.practice.client import ARCHIVED, BELGIAN, CONVERTING, TRADE, Client, content_of, make_client, text_of


def walk(client: Client, target: str) -> list[dict[str, object]]:
    """All records of a list, following the addresses it names."""
    found: list[dict[str, object]] = []
    while target:
        answer = client.send("GET", target.removeprefix("http://practice.test"))
        assert answer.status == 200, answer.body
        content = json.loads(answer.body)["d"]
        found += content["results"]
        target = content.get("__next", "")
    return found


def test_me_is_found_without_a_division(client: Client) -> None:
    answer = client.send("GET", "/api/v1/current/Me?$select=CurrentDivision,FullName,Legislation")
    me = json.loads(answer.body)["d"]["results"][0]
    assert (me["CurrentDivision"], me["FullName"], me["Legislation"]) == (TRADE, "Anna de Vries", "1")
    assert "Email" not in me


def test_a_list_without_top_is_an_object_and_with_top_an_array(client: Client) -> None:
    assert isinstance(json.loads(client.get("hrm/Costcenters").body)["d"], dict)
    assert len(json.loads(client.get("hrm/Costcenters", top="2").body)["d"]) == 2
    assert isinstance(json.loads(client.get("hrm/Costcenters", top="1").body)["d"], list)
    many = json.loads(client.get("financial/GLAccounts", top="100", select="ID").body)["d"]
    assert len(many["results"]) == 60
    assert "%24top" not in many["__next"]
    assert "$top=40" in many["__next"]


def test_pages_hold_sixty_and_next_repeats_the_options(client: Client) -> None:
    first = json.loads(client.get("financial/GLAccounts", select="Code,Type", filter="Type ne 0").body)["d"]
    assert len(first["results"]) == 60
    assert "$select=Code" in first["__next"]
    assert "$skiptoken=guid'" in first["__next"]
    found = walk(client, first["__next"])
    codes = [row["Code"] for row in first["results"] + found]
    assert len(codes) == len(set(codes)) == 232


@pytest.mark.parametrize("order", ["Code", "Type desc,Code asc", "Description desc"])
def test_an_order_holds_over_the_pages(client: Client, order: str) -> None:
    found = walk(
        client, f"/api/v1/{TRADE}/financial/GLAccounts?$select=ID,Code,Type&$orderby={order.replace(' ', '%20')}"
    )
    assert len({row["ID"] for row in found}) == 232
    if order == "Code":
        assert [str(row["Code"]) for row in found] == sorted(str(row["Code"]) for row in found)


def test_bulk_and_sync_hold_a_thousand_to_a_page() -> None:
    client = make_client(relations=1500).sign_in()
    bulk = json.loads(client.get("bulk/CRM/Accounts", select="ID", filter="Blocked eq false or Blocked eq true").body)[
        "d"
    ]
    assert len(bulk["results"]) == 1000
    sync = walk(client, f"/api/v1/{TRADE}/sync/CRM/Accounts?$select=ID,Timestamp&$filter=Timestamp%20gt%201L")
    stamps = [int(str(row["Timestamp"])) for row in sync]
    assert len(stamps) == 1500
    assert stamps == sorted(stamps)
    assert all(isinstance(row["Timestamp"], str) for row in sync)


def test_a_change_comes_last_in_sync_and_a_deletion_in_deleted(client: Client) -> None:
    before = max(int(str(row["Timestamp"])) for row in client.rows("sync/CRM/Accounts", filter="Timestamp gt 1"))
    key = client.id_of("crm/Accounts", "4001")
    assert client.put("crm/Accounts", key, {"City": "Goes"}).status == 204
    changed = client.rows("sync/CRM/Accounts", filter=f"Timestamp gt {before}", select="ID,City")
    assert [(row["ID"], row["City"]) for row in changed] == [(key, "Goes")]
    assert client.delete("crm/Accounts", key).status == 204
    gone = client.rows("sync/Deleted", filter=f"Timestamp gt {before}")
    assert [(row["EntityKey"], row["EntityType"]) for row in gone] == [(key, 2)]


def test_codes_and_dates_come_as_the_real_one_sends_them(client: Client) -> None:
    relation = client.rows("crm/Accounts", filter="Code eq '              1001'")[0]
    assert relation["Code"] == "1001".rjust(18)
    assert relation["Country"] == "NL "
    assert client.rows("crm/Accounts", filter="Code eq '1001'") == []
    assert client.rows("vat/VATCodes", filter="Code eq '2'")[0]["Code"] == "2  "
    period = client.rows("financial/FinancialPeriods", filter="FinYear eq 2026 and FinPeriod eq 2")[0]
    start = int(datetime(2026, 2, 1, tzinfo=UTC).timestamp() * 1000)
    assert period["StartDate"] == f"/Date({start})/"


def test_lines_are_deferred_until_expanded(client: Client) -> None:
    entry = client.rows("salesentry/SalesEntries", top="1")[0]
    deferred = entry["SalesEntryLines"]["__deferred"]["uri"]  # type: ignore[index]
    lines = walk(client, str(deferred))
    assert {line["EntryID"] for line in lines} == {entry["EntryID"]}
    full = client.rows("salesentry/SalesEntries", top="1", expand="SalesEntryLines")[0]
    assert [line["ID"] for line in full["SalesEntryLines"]["results"]] == [line["ID"] for line in lines]  # type: ignore[index]
    part = client.rows(
        "salesentry/SalesEntries", top="1", expand="SalesEntryLines", select="EntryID,SalesEntryLines/AmountFC"
    )[0]
    assert set(part) == {"__metadata", "EntryID", "SalesEntryLines"}
    assert set(part["SalesEntryLines"]["results"][0]) == {"__metadata", "AmountFC"}  # type: ignore[index]


def test_one_record_by_its_key(client: Client) -> None:
    key = client.id_of("financial/GLAccounts", "8000")
    answer = client.get(f"financial/GLAccounts(guid'{key}')", select="Code,Description")
    assert content_of(answer)["Description"] == "Omzet hoog"
    assert client.get("financial/GLAccounts(guid'00000000-0000-0000-0000-000000000000')").status == 404


def test_counts(client: Client) -> None:
    answer = client.get("financial/GLAccounts/$count", filter="Type eq 20")
    assert (answer.status, answer.body) == (200, b"2")
    content = content_of(client.get("financial/GLAccounts", inlinecount="allpages", top="1"))
    assert content["__count"] == "232"


def test_skip_where_it_is_taken(client: Client) -> None:
    everything = [row["ID"] for row in client.rows("hrm/Costcenters")]
    assert [row["ID"] for row in client.rows("hrm/Costcenters", skip="2")] == everything[2:]


@pytest.mark.parametrize(
    ("path", "options", "says"),
    [
        ("crm/Accounts", {}, "This endpoint has mandatory filtering applied"),
        ("crm/Accounts", {"filter": "CreditLineSales gt 5"}, "This endpoint has mandatory filtering applied"),
        ("bulk/CRM/Accounts", {"select": "ID"}, "This endpoint has mandatory filtering applied"),
        ("bulk/Financial/GLAccounts", {}, "Please add a $select or a $top=1 statement to the query string."),
        ("bulk/Financial/GLAccounts", {"select": "*"}, "Please add a $select"),
        ("purchaseentry/PurchaseEntries", {"filter": "EntryNumber gt 1"}, "Please add a $select"),
        ("sync/CRM/Accounts", {"filter": "Code eq 'x'"}, "Filtering on these fields is not supported: Code"),
        ("hrm/Costcenters", {"select": "Dinger"}, "No property Dinger exists"),
        ("hrm/Costcenters", {"orderby": "Dinger"}, "No property Dinger exists"),
        ("hrm/Costcenters", {"expand": "Code"}, "No property Code exists"),
        ("hrm/Costcenters", {"top": "x"}, "Incorrect format for $top argument 'x'."),
        ("hrm/Costcenters", {"skiptoken": "5"}, "The skip token value is not correct."),
        ("hrm/Costcenters", {"format": "json"}, "The query parameter '$format' begins with a system-reserved"),
        ("hrm/Costcenters", {"inlinecount": "some"}, "Unknown $inlinecount option"),
        ("read/financial/ReceivablesList", {"skip": "5"}, "The query parameter '$skip' is not supported."),
        (
            "salesentry/SalesEntries",
            {"select": "SalesEntryLines/AmountFC"},
            "Only navigation properties specified in expand",
        ),
    ],
)
def test_refuses_a_query(client: Client, path: str, options: dict[str, str], says: str) -> None:
    answer = client.get(path, **options)
    assert answer.status == 400
    assert says in text_of(answer)


def test_top_one_makes_up_for_a_missing_select(client: Client) -> None:
    assert client.get("purchaseentry/PurchaseEntries", top="1").status == 200
    assert client.get("bulk/Financial/GLAccounts", top="1").status == 200


def test_options_sent_empty_count_as_absent(client: Client) -> None:
    assert client.get("hrm/Costcenters", select="", filter="", top="", orderby="", expand="", skip="").status == 200


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("CRM/Accounts?$top=1&$filter=Blocked%20eq%20true", 200),
        ("hrm/CostCenters", 404),
        ("financial/VATCodes", 404),
        ("hrm/Costcenters/Nothing", 404),
        ("", 404),
    ],
)
def test_letter_case_matters_in_the_name_and_not_in_the_service(client: Client, path: str, status: int) -> None:
    assert client.send("GET", f"/api/v1/{TRADE}/{path}").status == status


def test_atom_unless_json_was_asked_for(client: Client) -> None:
    client.accept = "*/*"
    answer = client.get("hrm/Costcenters")
    assert answer.headers["Content-Type"].startswith("application/atom+xml")
    entries = ElementTree.fromstring(answer.body).findall("{http://www.w3.org/2005/Atom}entry")
    assert len(entries) == 6
    key = client.id_of("hrm/Costcenters", "MAG")
    assert ElementTree.fromstring(client.get(f"hrm/Costcenters(guid'{key}')").body).tag.endswith("entry")
    refused = client.get("hrm/Costcenters", select="Dinger")
    assert refused.status == 400
    assert "No property Dinger" in "".join(ElementTree.fromstring(refused.body).itertext())
    client.accept = "application/xml"
    assert client.get("hrm/Costcenters").status == 415


def test_addresses_and_bodies_have_their_limits(client: Client) -> None:
    assert client.get("hrm/Costcenters", filter="Code eq '" + "x" * 6000 + "'").status == 414
    assert client.send("POST", f"/api/v1/{TRADE}/crm/Accounts", b"x" * (10 * 1024 * 1024 + 1)).status == 413


def test_divisions_are_those_of_the_consent(client: Client) -> None:
    system = client.rows("system/Divisions")
    assert {row["Code"]: row["Status"] for row in system}[ARCHIVED] == 2
    assert {row["Code"]: row["BlockingStatus"] for row in system}[CONVERTING] == 2
    assert BELGIAN in {row["Code"] for row in system}
    hrm = client.rows("hrm/Divisions")
    assert BELGIAN not in {row["Code"] for row in hrm}
    assert {row["Code"]: row["Status"] for row in hrm}[ARCHIVED] == 1
    outside = client.get("hrm/Costcenters", 999)
    assert (outside.status, text_of(outside)) == (403, "Wrong Division")
    assert client.get("hrm/Costcenters", CONVERTING).status == 403
    assert client.get("hrm/Costcenters", ARCHIVED).status == 200
    assert client.post("hrm/Costcenters", {"Code": "X", "Description": "X"}, ARCHIVED).status == 403


def test_rights_can_be_asked_and_are_kept() -> None:
    client = make_client(denied=("POST purchaseentry/PurchaseEntries",)).sign_in()

    def may(endpoint: str, action: str) -> object:
        answer = client.send("GET", f"/api/v1/{TRADE}/users/UserHasRights?endpoint='{endpoint}'&action='{action}'")
        return content_of(answer)["UserHasRights"]

    assert may("salesentry/SalesEntries", "POST") is True
    assert may("purchaseentry/PurchaseEntries", "POST") is False
    assert may("read/financial/ReceivablesList", "POST") is False
    assert may("nothing/Nothing", "GET") is False
    assert client.post("purchaseentry/PurchaseEntries", {}).status == 403
    assert client.send("GET", f"/api/v1/{TRADE}/users/UserHasRights?endpoint=x&action=y").status == 400


def test_what_is_not_a_method_of_a_resource_is_refused(client: Client) -> None:
    assert client.post("read/financial/ReceivablesList", {}).status == 405
    assert client.send("DELETE", f"/api/v1/{TRADE}/system/Divisions(2340571)").status == 405


def test_each_property_of_each_resource_can_be_selected(client: Client) -> None:
    for path, resource in RESOURCES.items():
        if path == "current/Me" or "GET" not in resource.methods:
            continue
        options = {"select": ",".join(name for name, prop in resource.properties.items() if prop.edm != "Collection")}
        if resource.needs_filter:
            options["filter"] = f"{resource.key.name} ne guid'00000000-0000-0000-0000-000000000000'"
        answer = client.get(path, **options)
        assert answer.status == 200, (path, answer.body[:300])


def test_the_table_knows_keys_and_models() -> None:
    assert find_resource("SalesEntry", "SalesEntries") is RESOURCES["salesentry/SalesEntries"]
    assert find_resource("salesentry", "salesentries") is None
    assert {path: res.model for path, res in RESOURCES.items() if path.endswith(("ies", "sses"))} == {
        "salesentry/SalesEntries": "SalesEntry",
        "purchaseentry/PurchaseEntries": "PurchaseEntry",
        "generaljournalentry/GeneralJournalEntries": "GeneralJournalEntry",
        "financialtransaction/BankEntries": "BankEntry",
        "financialtransaction/CashEntries": "CashEntry",
        "documents/DocumentCategories": "DocumentCategory",
        "documents/DocumentTypeCategories": "DocumentTypeCategory",
        "crm/Addresses": "Address",
        "bulk/CRM/Addresses": "Address",
        "sync/CRM/Addresses": "Address",
    }
    assert all(resource.keys for resource in RESOURCES.values())


def test_outstanding_receivables_are_negative_and_the_overview_adds_up(client: Client) -> None:
    rows = walk(client, f"/api/v1/{TRADE}/read/financial/ReceivablesList")
    assert len(rows) == 80
    assert sum(float(str(row["Amount"])) < 0 for row in rows) > 70
    overview = client.rows("read/financial/OutstandingInvoicesOverview")[0]
    assert overview["OutstandingReceivableInvoiceCount"] == 80
    terms = client.rows("bulk/Cashflow/Receivables", select="ID,AmountDC")
    assert (
        round(sum(float(str(term["AmountDC"])) for term in terms), 2) == -overview["OutstandingReceivableInvoiceAmount"]
    )  # type: ignore[operator]
    euros = client.rows("bulk/Cashflow/Receivables", select="ID,AmountDC", filter="Currency eq 'EUR'")
    in_euro = sum(float(str(row["Amount"])) for row in rows if row["CurrencyCode"] == "EUR")
    assert round(in_euro, 2) == round(sum(float(str(term["AmountDC"])) for term in euros), 2)
    assert len(walk(client, f"/api/v1/{TRADE}/read/financial/PayablesList")) == 50


def test_a_request_without_a_host_is_answered_too(client: Client) -> None:
    headers = {"Authorization": f"Bearer {client.token}", "Accept": "application/json"}
    answer = client.service.handle(Request(method="GET", target=f"/api/v1/{TRADE}/hrm/Costunits", headers=headers))
    assert b"http://127.0.0.1/api/v1" in answer.body
