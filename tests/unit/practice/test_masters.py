"""Master data: what is made, what is refused, what comes after."""

import pytest

from tests.unit.practice.client import AGENCY, TRADE, Client, content_of, make_client, text_of

UNKNOWN = "00000000-0000-0000-0000-00000000dead"


def test_a_relation_needs_a_name_alone_and_gets_a_number(client: Client) -> None:
    made = content_of(client.post("crm/Accounts", {"Name": "Bakkerij Zon"}))
    assert made["Code"] == "4016".rjust(18)
    assert (made["Status"], made["IsSupplier"], made["Country"], made["Blocked"]) == ("A", False, "NL ", False)
    again = content_of(client.post("crm/Accounts", {"Name": "Bakkerij Zon"}))
    assert again["ID"] != made["ID"]


def test_a_relation_keeps_what_was_sent(client: Client) -> None:
    body = {
        "Name": "Brouwerij Maan",
        "Code": "7001",
        "Status": "C",
        "IsSupplier": True,
        "Country": "BE",
        "Email": "info@maan.example",
        "PaymentConditionSales": "30",
        "SalesVATCode": "2",
    }
    made = content_of(client.post("crm/Accounts", body))
    assert (made["Code"], made["IsSales"], made["SalesVATCode"]) == ("7001".rjust(18), True, "2  ")
    assert made["PaymentConditionSalesDescription"] == "30 dagen"
    found = client.rows("crm/Accounts", filter=f"Code eq '{'7001'.rjust(18)}'", select="Name,Country")
    assert [(row["Name"], row["Country"]) for row in found] == [("Brouwerij Maan", "BE ")]


RELATION_RULES: list[tuple[dict[str, object], str, str]] = [
    ({"Name": ""}, "Verplicht: Naam", "Mandatory: Name"),
    ({"Code": "1001"}, "Gegeven bestaat reeds.", "Data already exists."),
    ({"Code": "   1001"}, "Gegeven bestaat reeds.", "Data already exists."),
    ({"Code": "AB1"}, "Ongeldig: Code", "Invalid: Code"),
    ({"Code": "1234567890123456789"}, "Ongeldig: Code", "Invalid: Code"),
    ({"Email": "geen adres"}, "Ongeldig: Email []", "Invalid: Email []"),
    ({"Country": "XX"}, "Ongeldige referentie: Land", "Invalid reference: Country"),
    ({"Status": "Z"}, "Ongeldig: Status", "Invalid: Status"),
    (
        {"PaymentConditionSales": "ZZ"},
        "Ongeldige referentie: Betalingsconditie",
        "Invalid reference: Payment condition",
    ),
    ({"PurchaseVATCode": "ZZ"}, "Ongeldige referentie: Btw-code", "Invalid reference: VAT-code"),
    ({"GLAccountSales": UNKNOWN}, "Ongeldige referentie: Grootboekrekening", "Invalid reference: G/L account"),
    ({"SalesCurrency": "XXX"}, "Ongeldige referentie: Valuta", "Invalid reference: Currency"),
]


@pytest.mark.parametrize(("changes", "dutch", "english"), RELATION_RULES)
def test_a_relation_against_the_rules_is_refused(changes: dict[str, object], dutch: str, english: str) -> None:
    for language, says in (("nl", dutch), ("en", english)):
        client = make_client(language=language).sign_in()
        answer = client.post("crm/Accounts", {"Name": "X"} | changes)
        assert (answer.status, text_of(answer)) == (500, says)


def test_a_derived_property_cannot_be_sent(client: Client) -> None:
    for name in ("IsSales", "Type", "CountryName"):
        answer = client.post("crm/Accounts", {"Name": "X", name: None})
        assert (answer.status, name in text_of(answer)) == (400, True)


def test_a_relation_is_changed_without_its_code(client: Client) -> None:
    key = client.id_of("crm/Accounts", "1001")
    assert client.put("crm/Accounts", key, {"City": "Goes", "Status": "P"}).status == 204
    changed = content_of(client.get(f"crm/Accounts(guid'{key}')", select="City,IsSales,Code"))
    assert (changed["City"], changed["IsSales"], changed["Code"]) == ("Goes", False, "1001".rjust(18))
    for code in ("1001", "9999"):
        answer = client.put("crm/Accounts", key, {"Code": code})
        assert (answer.status, text_of(answer)) == (500, "Gegeven bestaat reeds.")
    assert text_of(client.put("crm/Accounts", key, {"Name": None})) == "Verplicht: Naam"


def test_a_relation_with_entries_cannot_be_deleted(client: Client) -> None:
    entry = client.rows("salesentry/SalesEntries", top="1", select="Customer")[0]
    answer = client.delete("crm/Accounts", entry["Customer"])
    assert answer.status == 500
    assert text_of(answer).startswith("Kan niet verwijderen: Relatie ")
    assert client.delete("crm/Accounts", UNKNOWN).status == 403


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("financial/GLAccounts", {"Code": "8888", "Description": "Nieuw", "Type": 110}),
        ("financial/Journals", {"Code": "77", "Description": "Nieuw", "Type": 20}),
        ("vat/VATCodes", {"Code": "55", "Description": "Nieuw"}),
        ("cashflow/PaymentConditions", {"Code": "90", "Description": "Nieuw"}),
        ("hrm/Costcenters", {"Code": "NEW", "Description": "Nieuw"}),
        ("hrm/Costunits", {"Code": "NEW", "Description": "Nieuw"}),
    ],
)
def test_lists_can_be_added_to_once(client: Client, path: str, body: dict[str, object]) -> None:
    made = client.post(path, body)
    assert made.status == 201, made.body
    assert text_of(client.post(path, body)) == "Gegeven bestaat reeds."
    for name in ("Code", "Description"):
        assert text_of(client.post(path, {other: body[other] for other in body if other != name})).startswith(
            "Verplicht: "
        )
    key = content_of(made)["ID"]
    if path != "cashflow/PaymentConditions":
        assert client.put(path, key, {"Description": "Anders"}).status == 204
        assert content_of(client.get(f"{path}(guid'{key}')"))["Description"] == "Anders"
        assert client.delete(path, key).status == 204
        assert client.get(f"{path}(guid'{key}')").status == 404


def test_a_payment_condition_has_days_that_can_be_counted(client: Client) -> None:
    answer = client.post("cashflow/PaymentConditions", {"Code": "LG", "Description": "Lang", "PaymentDays": 2**31 - 1})
    assert text_of(answer) == "Ongeldig: PaymentDays"


def test_the_code_of_a_cost_centre_stays(client: Client) -> None:
    key = client.id_of("hrm/Costcenters", "MAG")
    assert text_of(client.put("hrm/Costcenters", key, {"Code": "NEW"})) == "Niet toegestaan: Code"
    ledger = client.id_of("financial/GLAccounts", "8140")
    assert client.put("financial/GLAccounts", ledger, {"Code": "8141"}).status == 204
    assert client.id_of("financial/GLAccounts", "8141") == ledger
    assert client.service.world.administration(TRADE).find("financial/GLAccounts", "8140") is None
    assert text_of(client.put("financial/GLAccounts", ledger, {"Code": "8000"})) == "Gegeven bestaat reeds."


def test_a_bank_account_belongs_to_a_relation(client: Client) -> None:
    key = client.id_of("crm/Accounts", "1001")
    made = content_of(client.post("crm/BankAccounts", {"Account": key, "BankAccount": "NL65OEFE0123456789"}))
    assert made["AccountName"]
    assert (
        text_of(client.post("crm/BankAccounts", {"Account": UNKNOWN, "BankAccount": "x"}))
        == "Ongeldige referentie: Relatie"
    )
    found = client.rows("crm/Accounts", filter=f"ID eq guid'{key}'", expand="BankAccounts")[0]
    assert made["ID"] in [row["ID"] for row in found["BankAccounts"]["results"]]  # type: ignore[index]


def test_the_same_address_is_not_made_twice(client: Client) -> None:
    body = {"Account": client.id_of("crm/Accounts", "1001"), "Type": 2, "City": "Goes"}
    first, second = (content_of(client.post("crm/Addresses", body))["ID"] for _ in range(2))
    assert first == second
    assert content_of(client.post("crm/Addresses", body | {"Type": 4}))["ID"] != first
    assert text_of(client.post("crm/Addresses", body | {"Type": 9})) == "Ongeldig: Type"


def test_a_contact_needs_one_of_its_names(client: Client) -> None:
    body = {"Account": client.id_of("crm/Accounts", "1001")}
    assert text_of(client.post("crm/Contacts", body)) == "Verplicht: Voornaam\r\nVerplicht: Achternaam"
    assert content_of(client.post("crm/Contacts", body | {"LastName": "Bos"}))["FullName"] == "Bos"


def test_an_address_sent_with_a_relation_becomes_its_visit_address(client: Client) -> None:
    made = content_of(client.post("crm/Accounts", {"Name": "Bakkerij Zon", "City": "Goes", "Postcode": "4461 AB"}))
    found = client.rows("crm/Addresses", filter=f"Account eq guid'{made['ID']}'", select="City,Type,Main")
    assert [(row["City"], row["Type"], row["Main"]) for row in found] == [("Goes", 1, True)]
    bare = content_of(client.post("crm/Accounts", {"Name": "Zonder adres"}))
    assert client.rows("crm/Addresses", filter=f"Account eq guid'{bare['ID']}'") == []


def test_items_and_projects_can_be_read_and_made(client: Client) -> None:
    assert client.get("logistics/Items").status == 400
    item = client.rows("logistics/Items", filter="Code eq 'F-BND-28'")[0]
    assert (item["Description"], item["SalesVatCode"], item["StandardSalesPrice"]) == (
        "Buitenband 28 inch",
        "2  ",
        19.95,
    )
    assert client.post("logistics/Items", {"Code": "NEW", "Description": "Nieuw"}).status == 201
    assert text_of(client.post("logistics/Items", {"Code": "X", "Description": "X", "SalesVatCode": "ZZ"})).endswith(
        "Btw-code"
    )
    assert client.rows("project/Projects", AGENCY, filter="Code eq 'P2601'")[0]["Description"] == "Website Zonneveld"
    assert text_of(client.post("project/Projects", {"Code": "P", "Description": "P"})) == "Verplicht: Type"
    assert client.post("project/Projects", {"Code": "P", "Description": "P", "Type": 4}).status == 201


def test_contacts_come_with_relations(client: Client) -> None:
    key = client.id_of("crm/Accounts", "1001")
    contact = client.rows("crm/Contacts", filter=f"Account eq guid'{key}'")[0]
    relation = content_of(client.get(f"crm/Accounts(guid'{key}')", select="MainContact"))
    assert contact["ID"] == relation["MainContact"]
    assert contact["Code"] == str(contact["Code"]).strip().rjust(18)
