"""The lists of an administration, as a bookkeeper calls them."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication

from exactdesk.flow.remembered import ReferenceList
from exactdesk.wording.sentences import QT_TRANSLATE_NOOP

CONTEXT = "List"

WORDS: Mapping[ReferenceList, str] = MappingProxyType(
    {
        ReferenceList.RELATIONS: QT_TRANSLATE_NOOP("List", "Relations"),
        ReferenceList.BANK_ACCOUNTS: QT_TRANSLATE_NOOP("List", "Bank accounts of relations"),
        ReferenceList.GL_ACCOUNTS: QT_TRANSLATE_NOOP("List", "Ledger accounts"),
        ReferenceList.JOURNALS: QT_TRANSLATE_NOOP("List", "Journals"),
        ReferenceList.VAT_CODES: QT_TRANSLATE_NOOP("List", "VAT codes"),
        ReferenceList.PAYMENT_CONDITIONS: QT_TRANSLATE_NOOP("List", "Payment conditions"),
        ReferenceList.COST_CENTERS: QT_TRANSLATE_NOOP("List", "Cost centres"),
        ReferenceList.COST_UNITS: QT_TRANSLATE_NOOP("List", "Cost units"),
        ReferenceList.PERIODS: QT_TRANSLATE_NOOP("List", "Periods"),
        ReferenceList.CLOSED_PERIODS: QT_TRANSLATE_NOOP("List", "Closed periods, per journal"),
        ReferenceList.ARTICLES: QT_TRANSLATE_NOOP("List", "Items"),
        ReferenceList.PROJECTS: QT_TRANSLATE_NOOP("List", "Projects"),
        ReferenceList.DOCUMENT_TYPES: QT_TRANSLATE_NOOP("List", "Types of documents"),
    }
)


def tell_list(name: ReferenceList) -> str:
    """What a list is called, in the language of the program."""
    return QCoreApplication.translate(CONTEXT, WORDS[name])
