"""The names of the fields as a bookkeeper says them, for headings and lists."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

# Qt's stub says that the mark returns an object; it returns the text.
_WORDS: Mapping[str, Any] = MappingProxyType(
    {
        "address_line_1": QT_TRANSLATE_NOOP("Field", "Address"),
        "address_line_2": QT_TRANSLATE_NOOP("Field", "Address, second line"),
        "amount": QT_TRANSLATE_NOOP("Field", "Amount"),
        "direction": QT_TRANSLATE_NOOP("Field", "In or out"),
        "fee": QT_TRANSLATE_NOOP("Field", "Fee"),
        "payment_date": QT_TRANSLATE_NOOP("Field", "Paid on"),
        "payment_id": QT_TRANSLATE_NOOP("Field", "Payment number"),
        "status": QT_TRANSLATE_NOOP("Field", "Status"),
        "bic": QT_TRANSLATE_NOOP("Field", "BIC"),
        "blocked": QT_TRANSLATE_NOOP("Field", "Blocked"),
        "city": QT_TRANSLATE_NOOP("Field", "City"),
        "company_number": QT_TRANSLATE_NOOP("Field", "Company number"),
        "contact_first_name": QT_TRANSLATE_NOOP("Field", "Contact, first name"),
        "contact_last_name": QT_TRANSLATE_NOOP("Field", "Contact, last name"),
        "cost_center": QT_TRANSLATE_NOOP("Field", "Cost centre"),
        "cost_unit": QT_TRANSLATE_NOOP("Field", "Cost unit"),
        "country": QT_TRANSLATE_NOOP("Field", "Country"),
        "credit": QT_TRANSLATE_NOOP("Field", "Credit"),
        "currency": QT_TRANSLATE_NOOP("Field", "Currency"),
        "debit": QT_TRANSLATE_NOOP("Field", "Debit"),
        "description": QT_TRANSLATE_NOOP("Field", "Description"),
        "discount_percentage": QT_TRANSLATE_NOOP("Field", "Discount %"),
        "division": QT_TRANSLATE_NOOP("Field", "Administration"),
        "document_type": QT_TRANSLATE_NOOP("Field", "Invoice or credit note"),
        "due_date": QT_TRANSLATE_NOOP("Field", "Due date"),
        "email": QT_TRANSLATE_NOOP("Field", "E-mail"),
        "entry_number": QT_TRANSLATE_NOOP("Field", "Entry number"),
        "exchange_rate": QT_TRANSLATE_NOOP("Field", "Exchange rate"),
        "from_date": QT_TRANSLATE_NOOP("Field", "Period from"),
        "gl_account": QT_TRANSLATE_NOOP("Field", "G/L account"),
        "gross_amount": QT_TRANSLATE_NOOP("Field", "Amount incl. VAT"),
        "iban": QT_TRANSLATE_NOOP("Field", "IBAN"),
        "invoice_date": QT_TRANSLATE_NOOP("Field", "Invoice date"),
        "invoice_number": QT_TRANSLATE_NOOP("Field", "Invoice number"),
        "is_customer": QT_TRANSLATE_NOOP("Field", "Customer"),
        "is_supplier": QT_TRANSLATE_NOOP("Field", "Supplier"),
        "item_code": QT_TRANSLATE_NOOP("Field", "Item code"),
        "journal": QT_TRANSLATE_NOOP("Field", "Journal"),
        "language": QT_TRANSLATE_NOOP("Field", "Language"),
        "line_description": QT_TRANSLATE_NOOP("Field", "Line description"),
        "name": QT_TRANSLATE_NOOP("Field", "Name"),
        "net_amount": QT_TRANSLATE_NOOP("Field", "Amount excl. VAT"),
        "order_number": QT_TRANSLATE_NOOP("Field", "Order number"),
        "payment_condition": QT_TRANSLATE_NOOP("Field", "Payment condition"),
        "payment_reference": QT_TRANSLATE_NOOP("Field", "Payment reference"),
        "period": QT_TRANSLATE_NOOP("Field", "Period"),
        "phone": QT_TRANSLATE_NOOP("Field", "Phone"),
        "postcode": QT_TRANSLATE_NOOP("Field", "Postcode"),
        "project": QT_TRANSLATE_NOOP("Field", "Project"),
        "quantity": QT_TRANSLATE_NOOP("Field", "Quantity"),
        "relation_code": QT_TRANSLATE_NOOP("Field", "Relation code"),
        "relation_email": QT_TRANSLATE_NOOP("Field", "E-mail of the relation"),
        "relation_name": QT_TRANSLATE_NOOP("Field", "Name of the relation"),
        "relation_vat_number": QT_TRANSLATE_NOOP("Field", "VAT number of the relation"),
        "to_date": QT_TRANSLATE_NOOP("Field", "Period to"),
        "unit_price": QT_TRANSLATE_NOOP("Field", "Unit price"),
        "vat_amount": QT_TRANSLATE_NOOP("Field", "VAT amount"),
        "vat_code": QT_TRANSLATE_NOOP("Field", "VAT code"),
        "vat_number": QT_TRANSLATE_NOOP("Field", "VAT number"),
        "vat_percentage": QT_TRANSLATE_NOOP("Field", "VAT %"),
        "website": QT_TRANSLATE_NOOP("Field", "Website"),
        "year": QT_TRANSLATE_NOOP("Field", "Financial year"),
    }
)


def field_word(name: str) -> str:
    """The name of a field in the language of the program; one without a word here keeps its public name."""
    word = _WORDS.get(name)
    return QCoreApplication.translate("Field", word) if word else name
