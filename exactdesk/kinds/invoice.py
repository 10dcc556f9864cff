"""What sales and purchase invoices have in common as kinds; `sales_entry` and `purchase_entry` fill in the side."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from exactdesk.books.entries import InvoiceEntry
from exactdesk.books.reference import Side
from exactdesk.kinds import fields
from exactdesk.kinds.division import check_division
from exactdesk.kinds.document import Document
from exactdesk.kinds.invoice_batch import INVOICE_BATCH_CHECKS
from exactdesk.kinds.invoice_build import build_invoice, summarise_invoice
from exactdesk.kinds.invoice_checks import INVOICE_CHECKS
from exactdesk.kinds.invoice_resolve import ResolvedInvoice, resolve_invoice
from exactdesk.kinds.kind import Check, Context, Kind, Requirement, Summary
from exactdesk.problems import Problem

_FIELDS = (
    fields.INVOICE_NUMBER,
    fields.INVOICE_DATE,
    fields.DUE_DATE,
    fields.DOCUMENT_TYPE,
    fields.RELATION_CODE,
    fields.RELATION_NAME,
    fields.RELATION_VAT_NUMBER,
    fields.RELATION_EMAIL,
    fields.DESCRIPTION,
    fields.LINE_DESCRIPTION,
    fields.GL_ACCOUNT,
    fields.VAT_CODE,
    fields.VAT_PERCENTAGE,
    fields.NET_AMOUNT,
    fields.VAT_AMOUNT,
    fields.GROSS_AMOUNT,
    fields.QUANTITY,
    fields.UNIT_PRICE,
    fields.DISCOUNT_PERCENTAGE,
    fields.CURRENCY,
    fields.EXCHANGE_RATE,
    fields.COST_CENTER,
    fields.COST_UNIT,
    fields.JOURNAL,
    fields.PAYMENT_CONDITION,
    fields.PAYMENT_REFERENCE,
    fields.ORDER_NUMBER,
    fields.ENTRY_NUMBER,
    fields.YEAR,
    fields.PERIOD,
    fields.FROM_DATE,
    fields.TO_DATE,
    fields.DIVISION,
)
_REQUIREMENTS = (
    Requirement(any_of=("invoice_number",)),
    Requirement(any_of=("invoice_date",)),
    Requirement(any_of=("relation_code", "relation_name", "relation_vat_number", "relation_email")),
    Requirement(any_of=("net_amount", "gross_amount", "unit_price")),
)
_GROUP_BY = ("invoice_number", "relation_code", "relation_vat_number", "relation_email", "relation_name")


def invoice_kind(name: str, side: Side) -> Kind:
    """The kind of invoices of one side."""
    resolve = _Resolver(side)

    def build(document: Document, context: Context) -> InvoiceEntry:
        return build_invoice(resolve(document, context))

    def summarise(document: Document, context: Context) -> Summary:
        return summarise_invoice(resolve(document, context))

    return Kind(
        name=name,
        fields=_FIELDS,
        requirements=_REQUIREMENTS,
        group_by=_GROUP_BY,
        checks=(check_division, *(_on_document(check, resolve) for check in INVOICE_CHECKS)),
        build=build,
        number_field="invoice_number",
        batch_checks=INVOICE_BATCH_CHECKS[side],
        is_own_number=side is Side.SALES,
        side=side,
        summarise=summarise,
    )


class _Resolver:
    """Resolves a document once for all its checks, its summary and its entry, which ask for it one after the other."""

    def __init__(self, side: Side) -> None:
        self._side = side
        self._last: ResolvedInvoice | None = None

    def __call__(self, document: Document, context: Context) -> ResolvedInvoice:
        last = self._last
        if last is None or last.document is not document or last.context is not context:
            last = self._last = resolve_invoice(document, context, self._side)
        return last


def _on_document(
    check: Callable[[ResolvedInvoice], Iterator[Problem]], resolve: Callable[[Document, Context], ResolvedInvoice]
) -> Check:
    def on_document(document: Document, context: Context) -> Iterator[Problem]:
        return check(resolve(document, context))

    on_document.__name__ = check.__name__
    return on_document
