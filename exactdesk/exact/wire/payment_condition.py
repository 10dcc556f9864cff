"""Payment conditions: cashflow/PaymentConditions."""

from __future__ import annotations

from exactdesk.books.reference import PaymentCondition
from exactdesk.exact.odata import Item
from exactdesk.exact.record import Record

RESOURCE = "cashflow/PaymentConditions"
SELECT = ("ID", "Code", "Description", "PaymentDays", "PaymentEndOfMonths")


def read_payment_condition(item: Item) -> PaymentCondition:
    """A payment condition. Raises `Broken`."""
    told = Record(item, RESOURCE)
    return PaymentCondition(
        code=told.code("Code"),
        description=told.text("Description"),
        days=told.whole_or_none("PaymentDays"),
        end_of_months=told.whole_or_none("PaymentEndOfMonths") or 0,
    )
