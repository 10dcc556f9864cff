"""Relations: crm/Accounts, read in bulk through sync/CRM/Accounts."""

from __future__ import annotations

from datetime import date

from exactdesk.books.reference import GLAccountId, Relation, RelationId
from exactdesk.exact.odata import Item
from exactdesk.exact.record import Record

RESOURCE = "sync/CRM/Accounts"
ENTITY = "crm/Accounts"
DELETED_TYPE = 2
"""EntityType of a relation in sync/Deleted."""

SELECT = (
    "ID",
    "Timestamp",
    "Code",
    "Name",
    "Status",
    "IsSupplier",
    "Blocked",
    "StartDate",
    "EndDate",
    "VATNumber",
    "ChamberOfCommerce",
    "Email",
    "Phone",
    "Website",
    "AddressLine1",
    "AddressLine2",
    "Postcode",
    "City",
    "Country",
    "Language",
    "PaymentConditionSales",
    "PaymentConditionPurchase",
    "SalesVATCode",
    "PurchaseVATCode",
    "GLAccountSales",
    "GLAccountPurchase",
)
ENTITY_SELECT = tuple(name for name in SELECT if name != "Timestamp")
_NO_CUSTOMER = "A"


def read_relation(item: Item, *, today: date) -> Relation:
    """A relation; blocked also when `today` lies outside its start and end date. Raises `Broken`."""
    told = Record(item, RESOURCE)
    start, end = told.day("StartDate"), told.day("EndDate")
    is_outside = (start is not None and today < start) or (end is not None and today > end)
    status = told.text("Status")
    sales, purchase = told.guid_or_none("GLAccountSales"), told.guid_or_none("GLAccountPurchase")
    return Relation(
        id=RelationId(told.guid("ID")),
        code=told.text("Code"),
        name=told.text("Name"),
        status="" if status == _NO_CUSTOMER else status,
        is_supplier=told.flag("IsSupplier"),
        is_blocked=told.flag("Blocked") or is_outside,
        vat_number=told.text("VATNumber"),
        company_number=told.text("ChamberOfCommerce"),
        email=told.text("Email"),
        phone=told.text("Phone"),
        website=told.text("Website"),
        address_line_1=told.text("AddressLine1"),
        address_line_2=told.text("AddressLine2"),
        postcode=told.text("Postcode"),
        city=told.text("City"),
        country=told.text("Country"),
        language=told.text("Language"),
        payment_condition_sales=told.text("PaymentConditionSales"),
        payment_condition_purchase=told.text("PaymentConditionPurchase"),
        vat_code_sales=told.text("SalesVATCode"),
        vat_code_purchase=told.text("PurchaseVATCode"),
        gl_account_sales=None if sales is None else GLAccountId(sales),
        gl_account_purchase=None if purchase is None else GLAccountId(purchase),
    )
