"""The names of the facts that are compared when a document and an entry are laid side by side."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from exactdesk.flow.beside import Fact, Pair
from exactdesk.wording.sentences import QT_TRANSLATE_NOOP

CONTEXT = "Fact"

NAMES: dict[Fact, str] = {
    Fact.RELATION: QT_TRANSLATE_NOOP("Fact", "Relation"),
    Fact.NUMBER: QT_TRANSLATE_NOOP("Fact", "Invoice number"),
    Fact.ENTRY_DATE: QT_TRANSLATE_NOOP("Fact", "Date"),
    Fact.DUE_DATE: QT_TRANSLATE_NOOP("Fact", "Due date"),
    Fact.JOURNAL: QT_TRANSLATE_NOOP("Fact", "Journal"),
    Fact.PERIOD: QT_TRANSLATE_NOOP("Fact", "Period"),
    Fact.CURRENCY: QT_TRANSLATE_NOOP("Fact", "Currency"),
    Fact.AMOUNT: QT_TRANSLATE_NOOP("Fact", "Amount incl. VAT"),
    Fact.VAT_AMOUNT: QT_TRANSLATE_NOOP("Fact", "VAT"),
    Fact.ENTRY_NUMBER: QT_TRANSLATE_NOOP("Fact", "Entry number"),
    Fact.LINES: QT_TRANSLATE_NOOP("Fact", "Number of lines"),
    Fact.LINE_ACCOUNT: QT_TRANSLATE_NOOP("Fact", "Ledger account"),
    Fact.LINE_AMOUNT: QT_TRANSLATE_NOOP("Fact", "Amount"),
    Fact.LINE_VAT_CODE: QT_TRANSLATE_NOOP("Fact", "VAT code"),
    Fact.LINE_VAT_AMOUNT: QT_TRANSLATE_NOOP("Fact", "VAT"),
    Fact.LINE_COST_CENTER: QT_TRANSLATE_NOOP("Fact", "Cost centre"),
    Fact.LINE_COST_UNIT: QT_TRANSLATE_NOOP("Fact", "Cost unit"),
}


def pair_name(pair: Pair) -> str:
    """The name of a fact in the language of the program, with the number of its line where it is of one."""
    name = QCoreApplication.translate(CONTEXT, NAMES[pair.fact])
    if not pair.line:
        return name
    return QCoreApplication.translate("Fact", "Line {line}: {name}").format(line=pair.line, name=name)
