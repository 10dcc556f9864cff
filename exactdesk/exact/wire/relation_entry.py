"""A relation to create or to change, as crm/Accounts wants it, and what belongs to it elsewhere (bank account, contact)."""

from __future__ import annotations

from exactdesk.books.entries import RelationEntry
from exactdesk.books.reference import RelationId
from exactdesk.exact.odata import Item
from exactdesk.exact.record import Record

RESOURCE = "crm/Accounts"
BANK_RESOURCE = "crm/BankAccounts"
CONTACT_RESOURCE = "crm/Contacts"
_PROPERTIES = {
    "name": "Name",
    "is_supplier": "IsSupplier",
    "address_line_1": "AddressLine1",
    "address_line_2": "AddressLine2",
    "postcode": "Postcode",
    "city": "City",
    "country": "Country",
    "vat_number": "VATNumber",
    "company_number": "ChamberOfCommerce",
    "email": "Email",
    "phone": "Phone",
    "website": "Website",
    "language": "Language",
    "blocked": "Blocked",
}
_ELSEWHERE = frozenset({"iban", "bic", "contact_first_name", "contact_last_name"})
_CUSTOMER, _NO_CUSTOMER = "C", "A"


def encode_relation(entry: RelationEntry) -> dict[str, object]:
    """The JSON for crm/Accounts: POST for a new relation, PUT for the changes to one.

    A payment condition is set for the sides that the entry itself names (customer, supplier), for both when it names none. Fields that
    have a resource of their own are not in it, see `encode_bank_account` and `encode_contact`. Raises `ValueError` for a field that is
    no field of a relation and for a code on an update, which Exact Online refuses even when it is the present one.
    """
    content: dict[str, object] = {}
    fields = dict(entry.changes)
    for name, value in entry.changes:
        if name == "relation_code":
            if entry.id is not None:
                raise ValueError("a relation's code cannot be sent on an update")
            if value:
                content["Code"] = str(value).strip()
        elif name == "is_customer":
            content["Status"] = _CUSTOMER if value else _NO_CUSTOMER
        elif name == "payment_condition":
            is_customer, is_supplier = bool(fields.get("is_customer")), bool(fields.get("is_supplier"))
            if is_customer or not is_supplier:
                content["PaymentConditionSales"] = value
            if is_supplier or not is_customer:
                content["PaymentConditionPurchase"] = value
        elif name in _PROPERTIES:
            content[_PROPERTIES[name]] = value
        elif name not in _ELSEWHERE:
            raise ValueError(f"no field of a relation: {name}")
    if entry.id is None:
        return {name: value for name, value in content.items() if value != ""}
    return content


def encode_bank_account(relation: RelationId, iban: str, bic: str) -> dict[str, object]:
    """The JSON for crm/BankAccounts: the relation's main account."""
    content: dict[str, object] = {"Account": relation, "BankAccount": iban.replace(" ", ""), "Main": True}
    return content | ({"BICCode": bic} if bic else {})


def encode_contact(relation: RelationId, first_name: str, last_name: str) -> dict[str, object]:
    """The JSON for crm/Contacts; a contact that has one name only is known by that as last name."""
    content: dict[str, object] = {"Account": relation, "LastName": last_name or first_name}
    return content | ({"FirstName": first_name} if first_name and last_name else {})


def read_relation_id(item: Item) -> RelationId:
    """The id of the relation in an answer. Raises `Broken`."""
    return RelationId(Record(item, RESOURCE).guid("ID"))
