"""Sales and purchase entries: salesentry/SalesEntries, purchaseentry/PurchaseEntries."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from exactdesk.books.entries import BookedEntry, EntryLine, InvoiceEntry
from exactdesk.books.reference import EntryId, GLAccountId, RelationId, Side
from exactdesk.exact.odata import Item
from exactdesk.exact.record import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class Shape:
    """What differs between the two sides."""

    resource: str
    lines: str
    lines_resource: str
    relation: str
    relation_name: str


SHAPES = {
    Side.SALES: Shape(
        resource="salesentry/SalesEntries",
        lines="SalesEntryLines",
        lines_resource="salesentry/SalesEntryLines",
        relation="Customer",
        relation_name="CustomerName",
    ),
    Side.PURCHASE: Shape(
        resource="purchaseentry/PurchaseEntries",
        lines="PurchaseEntryLines",
        lines_resource="purchaseentry/PurchaseEntryLines",
        relation="Supplier",
        relation_name="SupplierName",
    ),
}
LINE_SELECT = (
    "LineNumber",
    "GLAccount",
    "AmountFC",
    "VATCode",
    "VATAmountFC",
    "Description",
    "CostCenter",
    "CostUnit",
    "Quantity",
    "From",
    "To",
)


def select(side: Side) -> tuple[str, ...]:
    """The properties of an entry that are wanted."""
    shape = SHAPES[side]
    return (
        "EntryID",
        "EntryNumber",
        "Journal",
        shape.relation,
        shape.relation_name,
        "EntryDate",
        "DueDate",
        "ReportingYear",
        "ReportingPeriod",
        "YourRef",
        "Currency",
        "AmountFC",
        "VATAmountFC",
    )


def encode_entry(entry: InvoiceEntry) -> dict[str, object]:
    """The JSON to POST. What is empty is not sent, so that Exact Online's own default holds.

    A credit note is an entry with negative amounts; its type is read-only.
    """
    shape = SHAPES[entry.side]
    return _filled(
        {
            shape.relation: entry.relation,
            "Journal": entry.journal,
            "EntryDate": _day(entry.entry_date),
            "DueDate": _day(entry.due_date),
            "YourRef": entry.your_ref,
            "Description": entry.description,
            "Currency": entry.currency,
            "Rate": entry.exchange_rate,
            "PaymentCondition": entry.payment_condition,
            "PaymentReference": entry.payment_reference,
            "OrderNumber": entry.order_number,
            "EntryNumber": entry.entry_number,
            "ReportingYear": entry.year,
            "ReportingPeriod": entry.period,
            shape.lines: [_encode_line(line) for line in entry.lines],
        }
    )


def _encode_line(line: EntryLine) -> dict[str, object]:
    return _filled(
        {
            "GLAccount": line.gl_account,
            "AmountFC": line.amount,
            "VATCode": line.vat_code,
            "VATAmountFC": line.vat_amount,
            "Description": line.description,
            "CostCenter": line.cost_center,
            "CostUnit": line.cost_unit,
            "Quantity": line.quantity,
            "From": _day(line.from_date),
            "To": _day(line.to_date),
        }
    )


def _filled(content: dict[str, object]) -> dict[str, object]:
    return {name: value for name, value in content.items() if value is not None and value != ""}


def _day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def read_entry(item: Item, side: Side) -> BookedEntry:
    """An entry as Exact Online has it. Raises `Broken`."""
    shape = SHAPES[side]
    told = Record(item, shape.resource)
    return BookedEntry(
        id=EntryId(told.guid("EntryID")),
        side=side,
        entry_number=told.whole("EntryNumber"),
        journal=told.code("Journal"),
        relation=RelationId(told.guid(shape.relation)),
        relation_name=told.text(shape.relation_name),
        entry_date=told.day("EntryDate"),
        your_ref=told.text("YourRef"),
        currency=told.text("Currency"),
        amount=told.amount("AmountFC"),
        vat_amount=told.amount_or_none("VATAmountFC"),
        due_date=told.day("DueDate"),
        year=told.whole_or_none("ReportingYear"),
        period=told.whole_or_none("ReportingPeriod"),
    )


def read_entry_id(item: Item, side: Side) -> EntryId:
    """The id in an answer that may hold nothing else. Raises `Broken`."""
    return EntryId(Record(item, SHAPES[side].resource).guid("EntryID"))


def read_lines(items: Iterable[Item], side: Side) -> tuple[EntryLine, ...]:
    """Lines of one entry in the order of their numbers, out of their own resource. Raises `Broken`."""
    told = [Record(item, SHAPES[side].lines_resource) for item in items]
    return tuple(_read_line(each) for each in sorted(told, key=lambda line: line.whole_or_none("LineNumber") or 0))


def _read_line(told: Record) -> EntryLine:
    return EntryLine(
        gl_account=GLAccountId(told.guid("GLAccount")),
        amount=told.amount("AmountFC"),
        vat_code=told.text("VATCode"),
        vat_amount=told.amount_or_none("VATAmountFC"),
        description=told.text("Description"),
        cost_center=told.text("CostCenter"),
        cost_unit=told.text("CostUnit"),
        quantity=_quantity(told.number_or_none("Quantity")),
        from_date=told.day("From"),
        to_date=told.day("To"),
    )


def _quantity(number: Decimal | None) -> Decimal | None:
    return None if number is None else number.normalize() + 0
