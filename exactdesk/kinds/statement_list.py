"""Lists that are read like a statement: payments of a payment provider or of a bank's download, and somebody's own open items.

They are described as kinds, so that finding the heading row, guessing the columns and mapping them by hand work as for an import. They are
laid beside what is open, never imported; a review may bring a list of payments to the books.
"""

from __future__ import annotations

from typing import NoReturn

from exactdesk.books.statement import StatementSource
from exactdesk.kinds import fields
from exactdesk.kinds import fields_statement as own
from exactdesk.kinds.document import Document
from exactdesk.kinds.kind import Context, Kind, Requirement

_AMOUNTS = Requirement(any_of=("amount", "debit", "credit"))


def _build(document: Document, context: Context) -> NoReturn:
    raise AssertionError("a list is laid beside the books, never imported")


PAYMENT_LIST = Kind(
    name="payment-list",
    fields=(
        own.PAYMENT_DATE,
        own.AMOUNT,
        own.MONEY_IN,
        own.MONEY_OUT,
        own.DIRECTION,
        fields.CURRENCY,
        own.PARTY_NAME,
        own.PARTY_ACCOUNT,
        own.TEXT,
        fields.INVOICE_NUMBER,
        fields.PAYMENT_REFERENCE,
        own.ORDER,
        own.PAYMENT_ID,
        own.STATUS,
        own.FEE,
    ),
    requirements=(Requirement(any_of=("payment_date",)), _AMOUNTS),
    group_by=(),
    checks=(),
    build=_build,
    number_field="description",
    totals=False,
)
OPEN_ITEMS_LIST = Kind(
    name="open-items-list",
    fields=(
        fields.INVOICE_NUMBER,
        fields.INVOICE_DATE,
        fields.DUE_DATE,
        own.AMOUNT,
        own.MONEY_OUT,
        own.MONEY_IN,
        fields.CURRENCY,
        fields.RELATION_CODE,
        own.PARTY_NAME,
        own.TEXT,
        fields.PAYMENT_REFERENCE,
    ),
    requirements=(Requirement(any_of=("invoice_number",)), _AMOUNTS),
    group_by=(),
    checks=(),
    build=_build,
    number_field="invoice_number",
    totals=False,
)
LISTS: dict[StatementSource, Kind] = {
    StatementSource.PROVIDER: PAYMENT_LIST,
    StatementSource.OPEN_ITEMS: OPEN_ITEMS_LIST,
}
"""The kinds of list by what they become."""
