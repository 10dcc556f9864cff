"""What a job is doing, in a few words."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from exactdesk.wording.sentences import QT_TRANSLATE_NOOP

CONTEXT = "Progress"

STEPS: dict[str, str] = {
    "opening-file": QT_TRANSLATE_NOOP("Progress", "Reading the file"),
    "understanding-sheet": QT_TRANSLATE_NOOP("Progress", "Looking for the list in the sheet"),
    "checking": QT_TRANSLATE_NOOP("Progress", "Checking"),
    "waiting-for-browser": QT_TRANSLATE_NOOP("Progress", "Waiting for the sign-in in the browser"),
    "fetching-divisions": QT_TRANSLATE_NOOP("Progress", "Fetching the administrations"),
    "fetching-relations": QT_TRANSLATE_NOOP("Progress", "Fetching relations"),
    "filling-relations": QT_TRANSLATE_NOOP("Progress", "Fetching relations for the first time: {count} so far"),
    "fetching-gl_accounts": QT_TRANSLATE_NOOP("Progress", "Fetching ledger accounts"),
    "fetching-journals": QT_TRANSLATE_NOOP("Progress", "Fetching journals"),
    "fetching-vat_codes": QT_TRANSLATE_NOOP("Progress", "Fetching VAT codes"),
    "fetching-payment_conditions": QT_TRANSLATE_NOOP("Progress", "Fetching payment conditions"),
    "fetching-cost_centers": QT_TRANSLATE_NOOP("Progress", "Fetching cost centres"),
    "fetching-cost_units": QT_TRANSLATE_NOOP("Progress", "Fetching cost units"),
    "fetching-periods": QT_TRANSLATE_NOOP("Progress", "Fetching periods"),
    "fetching-closed_periods": QT_TRANSLATE_NOOP("Progress", "Fetching which periods are closed"),
    "fetching-bank_accounts": QT_TRANSLATE_NOOP("Progress", "Fetching the bank accounts of relations"),
    "fetching-articles": QT_TRANSLATE_NOOP("Progress", "Fetching items"),
    "fetching-projects": QT_TRANSLATE_NOOP("Progress", "Fetching projects"),
    "fetching-document_types": QT_TRANSLATE_NOOP("Progress", "Fetching types of documents"),
    "looking-for-duplicates": QT_TRANSLATE_NOOP("Progress", "Looking for invoices that are already booked"),
    "fetching-outstanding-sales": QT_TRANSLATE_NOOP("Progress", "Fetching what customers still owe"),
    "fetching-outstanding-purchase": QT_TRANSLATE_NOOP("Progress", "Fetching what is still owed to suppliers"),
    "fetching-ledger": QT_TRANSLATE_NOOP("Progress", "Reading what was booked since"),
    "reading-bank": QT_TRANSLATE_NOOP("Progress", "Reading the bank in the books"),
    "proposing": QT_TRANSLATE_NOOP("Progress", "Looking which invoices the lines may be for"),
    "posting": QT_TRANSLATE_NOOP("Progress", "Posting {number}"),
    "proving": QT_TRANSLATE_NOOP("Progress", "Reading {number} back from Exact Online"),
    "planning-undo": QT_TRANSLATE_NOOP("Progress", "Looking what can be undone"),
    "deleting": QT_TRANSLATE_NOOP("Progress", "Deleting {number}"),
    "settling": QT_TRANSLATE_NOOP("Progress", "Looking up what became of {number}"),
    "writing-backup": QT_TRANSLATE_NOOP("Progress", "Making a backup"),
    "restoring-backup": QT_TRANSLATE_NOOP("Progress", "Restoring the backup"),
    "verifying-receipt": QT_TRANSLATE_NOOP("Progress", "Comparing with Exact Online"),
    "waiting-for-calls": QT_TRANSLATE_NOOP("Progress", "Waiting until Exact Online allows more calls"),
    "waiting-for-answer": QT_TRANSLATE_NOOP("Progress", "Exact Online does not answer; trying again"),
    "waiting-for-sign-in": QT_TRANSLATE_NOOP(
        "Progress", "Waiting until you have signed in again; then it goes on by itself"
    ),
    "waiting-for-renewal": QT_TRANSLATE_NOOP("Progress", "Renewing the sign-in"),
}


def tell_progress(what: str, facts: Mapping[str, str]) -> str:
    """What a job is doing, in the language of the program. An unknown step is a fault of ours and raises `KeyError`."""
    return QCoreApplication.translate(CONTEXT, STEPS[what]).format_map(facts)
