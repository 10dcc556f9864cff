"""What an error is about, whoever found it: for grouping what waits, for the field that mends it, and for the office's own notes. Pure."""

from __future__ import annotations

import re
from enum import StrEnum


class Subject(StrEnum):
    """What an error is about. The texts stand in filters that are remembered."""

    RELATION = "relation"
    PERIOD = "period"  # date, period, financial year
    JOURNAL = "journal"
    GL_ACCOUNT = "gl-account"
    VAT = "vat"
    PAYMENT = "payment"  # condition, reference
    COST = "cost"  # centre, unit
    NUMBER = "number"  # taken, booked before
    AMOUNT = "amount"
    SHEET = "sheet"  # what is not certain of the sheet as a whole
    RIGHTS = "rights"
    LINK = "link"  # no answer, not reached
    OTHER = "other"


_STARTS: tuple[tuple[str, Subject, str], ...] = (
    ("relation-partly-booked", Subject.RELATION, ""),
    ("relation", Subject.RELATION, "relation_code"),
    ("becomes-", Subject.RELATION, ""),
    ("loses-role", Subject.RELATION, ""),
    ("block-changes", Subject.RELATION, ""),
    ("period", Subject.PERIOD, "invoice_date"),
    ("year-", Subject.PERIOD, "invoice_date"),
    ("invoice-date-", Subject.PERIOD, "invoice_date"),
    ("date-", Subject.PERIOD, "invoice_date"),
    ("due-", Subject.PERIOD, "due_date"),
    ("deferral-", Subject.PERIOD, "from_date"),
    ("journal", Subject.JOURNAL, "journal"),
    ("gl-account", Subject.GL_ACCOUNT, "gl_account"),
    ("vat-", Subject.VAT, "vat_code"),
    ("payment-condition", Subject.PAYMENT, "payment_condition"),
    ("payment-reference", Subject.PAYMENT, "payment_reference"),
    ("payment-", Subject.PAYMENT, ""),
    ("cost-center", Subject.COST, "cost_center"),
    ("cost-unit", Subject.COST, "cost_unit"),
    ("entry-number", Subject.NUMBER, "entry_number"),
    ("already-exists", Subject.NUMBER, ""),
    ("value-in-use", Subject.NUMBER, ""),
    ("number-", Subject.NUMBER, "invoice_number"),
    ("invoice-number-", Subject.NUMBER, "invoice_number"),
    ("posted-before", Subject.NUMBER, "invoice_number"),
    ("booked-before", Subject.NUMBER, "invoice_number"),
    ("currency", Subject.AMOUNT, "currency"),
    ("amount", Subject.AMOUNT, "net_amount"),
    ("entry-unbalanced", Subject.AMOUNT, "net_amount"),
    ("lines-off-total", Subject.AMOUNT, "net_amount"),
    ("total-", Subject.AMOUNT, ""),
    ("email", Subject.RELATION, "email"),
    ("other-than-invoices", Subject.SHEET, ""),
    ("credit-s", Subject.SHEET, ""),
    ("second-vat-column", Subject.SHEET, ""),
    ("debit-", Subject.SHEET, ""),
    ("not-permitted", Subject.RIGHTS, ""),
    ("division-", Subject.RIGHTS, ""),
    ("signed", Subject.RIGHTS, ""),
    ("sign-in", Subject.RIGHTS, ""),
    ("no-answer", Subject.LINK, ""),
    ("answer-", Subject.LINK, ""),
    ("write-answer", Subject.LINK, ""),
    ("not-reached", Subject.LINK, ""),
    ("connection-", Subject.LINK, ""),
    ("server-", Subject.LINK, ""),
)

_GENERAL = frozenset({"refused", "refused-without-words"})
"""Codes that stand for whatever Exact Online said and we have no rule for: there its words are the kind of error."""


def subject_of(code: str) -> Subject:
    """What the error with this code is about."""
    found = _found(code)
    return found[1] if found is not None else Subject.OTHER


def field_to_change(code: str) -> str:
    """Name of the field that most likely has to say something else; empty when there is no such field."""
    found = _found(code)
    return found[2] if found is not None else ""


def note_key(code: str, said: str) -> str:
    """What the office's note on an error is kept under: equal for the same kind of error of another document.

    Args:
        code: of the error; may be empty.
        said: Exact Online's own words.
    """
    if code and code not in _GENERAL:
        return code
    words = re.sub(r"[\d.,]*\d|\[.*?\]|'.*?'|\".*?\"", "#", said)
    return f"{code}|{' '.join(words.casefold().split())}"


def _found(code: str) -> tuple[str, Subject, str] | None:
    bare = code.removeprefix("refused-")
    return next((each for each in _STARTS if bare.startswith(each[0])), None)
