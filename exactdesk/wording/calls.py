"""What a call to Exact Online was for, and what a service of Exact Online is called, in a bookkeeper's words."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication

from exactdesk.wording.sentences import QT_TRANSLATE_NOOP

CONTEXT = "Call"

PURPOSES: Mapping[str, str] = MappingProxyType(
    {
        "sign-in": QT_TRANSLATE_NOOP("Call", "Signing in"),
        "renew-sign-in": QT_TRANSLATE_NOOP("Call", "Renewing the sign-in"),
        "who-am-i": QT_TRANSLATE_NOOP("Call", "Who is signed in"),
        "user-rights": QT_TRANSLATE_NOOP("Call", "What the user may do"),
        "divisions": QT_TRANSLATE_NOOP("Call", "Administrations"),
        "relations": QT_TRANSLATE_NOOP("Call", "Relations"),
        "find-relations": QT_TRANSLATE_NOOP("Call", "Looking for relations"),
        "bank-accounts": QT_TRANSLATE_NOOP("Call", "Bank accounts of relations"),
        "gl-accounts": QT_TRANSLATE_NOOP("Call", "Ledger accounts"),
        "control-accounts": QT_TRANSLATE_NOOP("Call", "Ledger accounts"),
        "journals": QT_TRANSLATE_NOOP("Call", "Journals"),
        "vat-codes": QT_TRANSLATE_NOOP("Call", "VAT codes"),
        "vat-rates": QT_TRANSLATE_NOOP("Call", "VAT percentages"),
        "payment-conditions": QT_TRANSLATE_NOOP("Call", "Payment conditions"),
        "cost-centers": QT_TRANSLATE_NOOP("Call", "Cost centres"),
        "cost-units": QT_TRANSLATE_NOOP("Call", "Cost units"),
        "periods": QT_TRANSLATE_NOOP("Call", "Periods"),
        "closed-periods": QT_TRANSLATE_NOOP("Call", "Closed periods"),
        "articles": QT_TRANSLATE_NOOP("Call", "Items"),
        "projects": QT_TRANSLATE_NOOP("Call", "Projects"),
        "document-types": QT_TRANSLATE_NOOP("Call", "Types of documents"),
        "deletions": QT_TRANSLATE_NOOP("Call", "What was deleted"),
        "find-entries": QT_TRANSLATE_NOOP("Call", "Looking for entries"),
        "read-entry": QT_TRANSLATE_NOOP("Call", "Reading an entry"),
        "read-entries": QT_TRANSLATE_NOOP("Call", "Reading entries"),
        "read-lines": QT_TRANSLATE_NOOP("Call", "Reading the lines of an entry"),
        "post-entry": QT_TRANSLATE_NOOP("Call", "Booking an entry"),
        "undo-states": QT_TRANSLATE_NOOP("Call", "Looking what can be undone"),
        "delete-entry": QT_TRANSLATE_NOOP("Call", "Deleting an entry"),
        "post-relation": QT_TRANSLATE_NOOP("Call", "Making a relation"),
        "update-relation": QT_TRANSLATE_NOOP("Call", "Changing a relation"),
        "post-bank-account": QT_TRANSLATE_NOOP("Call", "Adding a bank account"),
        "post-contact": QT_TRANSLATE_NOOP("Call", "Adding a contact"),
        "outstanding-overview": QT_TRANSLATE_NOOP("Call", "What is outstanding, in total"),
        "open-items": QT_TRANSLATE_NOOP("Call", "Outstanding items"),
        "still-open": QT_TRANSLATE_NOOP("Call", "What is still open of entries"),
        "open-terms": QT_TRANSLATE_NOOP("Call", "Outstanding items"),
        "exchange-rates": QT_TRANSLATE_NOOP("Call", "Exchange rates"),
        "paid-terms": QT_TRANSLATE_NOOP("Call", "What was paid"),
        "invoices-by-number": QT_TRANSLATE_NOOP("Call", "Whose invoice a number is"),
        "balance": QT_TRANSLATE_NOOP("Call", "Balance of an account"),
        "bank-entries": QT_TRANSLATE_NOOP("Call", "Bank entries"),
        "bank-lines": QT_TRANSLATE_NOOP("Call", "Lines of bank entries"),
        "where-booked": QT_TRANSLATE_NOOP("Call", "Looking where payments are booked"),
        "post-bank-entry": QT_TRANSLATE_NOOP("Call", "Booking a bank statement"),
        "post-match-set": QT_TRANSLATE_NOOP("Call", "Matching items"),
        "attachments": QT_TRANSLATE_NOOP("Call", "Attachments"),
        "ledger-lines": QT_TRANSLATE_NOOP("Call", "Lines in the ledger"),
    }
)

SERVICES: Mapping[str, str] = MappingProxyType(
    {
        "salesentry/SalesEntries": QT_TRANSLATE_NOOP("Call", "Sales entries"),
        "purchaseentry/PurchaseEntries": QT_TRANSLATE_NOOP("Call", "Purchase entries"),
        "generaljournalentry/GeneralJournalEntries": QT_TRANSLATE_NOOP("Call", "General journal entries"),
        "salesinvoice/SalesInvoices": QT_TRANSLATE_NOOP("Call", "Sales invoices"),
        "financialtransaction/BankEntries": QT_TRANSLATE_NOOP("Call", "Bank entries"),
        "financialtransaction/CashEntries": QT_TRANSLATE_NOOP("Call", "Cash entries"),
        "crm/Accounts": QT_TRANSLATE_NOOP("Call", "Relations"),
        "crm/BankAccounts": QT_TRANSLATE_NOOP("Call", "Bank accounts of relations"),
        "crm/Contacts": QT_TRANSLATE_NOOP("Call", "Contacts"),
        "docs/XMLUpload": QT_TRANSLATE_NOOP("Call", "Matching items"),
        "documents/Documents": QT_TRANSLATE_NOOP("Call", "Documents"),
        "documents/DocumentAttachments": QT_TRANSLATE_NOOP("Call", "Attachments"),
    }
)


def tell_purpose(purpose: str) -> str:
    """What a call was for, in the language of the program; a purpose without words here is told by its name."""
    words = PURPOSES.get(purpose)
    return QCoreApplication.translate(CONTEXT, words) if words else purpose.replace("-", " ")


def tell_service(endpoint: str) -> str:
    """What is asked of or sent to a service; one without words here by Exact Online's own name."""
    words = SERVICES.get(endpoint)
    return QCoreApplication.translate(CONTEXT, words) if words else endpoint
