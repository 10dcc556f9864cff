"""Rows inside a list that are no rows of it: totals, page breaks, group headings, remarks. Told by their words and by their shape."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal
from enum import StrEnum

from exactdesk.flow.parsing import is_blank, tidy
from exactdesk.flow.table import CellValue, Row


class Why(StrEnum):
    """Why a row is left out; public in `--json`."""

    ABOVE_HEADER = "above-header"
    METADATA = "metadata"
    BLANK = "blank"
    TOTAL = "total"
    SUBTOTAL = "subtotal"
    CARRIED_FORWARD = "carried-forward"
    PAGE = "page"
    REPEATED_HEADER = "repeated-header"
    GROUP_HEADING = "group-heading"
    NOTE = "note"
    FOOTER = "footer"
    UNITS = "units"
    OTHER_LIST = "other-list"
    FORM = "form"


_TOTAL = (
    r"(?:(?:eind|sub|grand|deel|rapport|dag|maand|jaar|kwartaal|klant|week|pagina|tussen)[- ]?)?totale?n?(?:aal|al|als|aux|es)?"
    r"|(?:sub|eind|deel|grand[- ]?|pagina|dag|maand|tussen)?totaal|(?:sub[- ]?|grand )?totals?|sous[- ]?total|total g[ée]n[ée]ral|totaux"
    r"|som|somme|sum|summe|gesamt(?:summe|betrag)?|zwischensumme|endsumme|subt\.?|tot\.?|saldo totaal"
)
_TOTAL_START = re.compile(rf"(?:{_TOTAL})(?![\w])", re.IGNORECASE)
_TOTAL_EXACT = re.compile(
    rf"(?:{_TOTAL})(?:[ .:/(-]+(?:generaal|general|g[ée]n[ée]ral|eur|euro|€|excl\.?|incl\.?|"
    r"exclusief|inclusief|exclusive|inclusive|excluding|including|zonder|met|hors|ex|inc|btw|tva|vat|mwst|ht|ttc|netto|bruto|"
    rf"facturen|factures|invoices|rechnungen|overall|amount|alles|rapport|periode|verkopen|inkopen|omzet|bedrag|of|page|pagina)\.?\)?)*\s*:?",
    re.IGNORECASE,
)
_SUB = re.compile(r"sub|sous|zwischen|tussen|deel|pagina|page", re.IGNORECASE)
_CARRIED = re.compile(
    r"(?:transport|te transporteren|over te dragen|overgedragen|"
    r"over te brengen|overgebracht|overdracht|transporteren|per transport|carried (?:forward|over)|"
    r"brought forward|[àa] reporter|report(?: page.*)?|[üu]bertrag|vortrag|saldo (?:vorige|vorig) .*|beginsaldo|eindsaldo|opening balance|"
    r"closing balance|solde (?:initial|final|report[ée]))\s*(?:page|pagina|seite|blad)?\s*[0-9]*\s*:?",
    re.IGNORECASE,
)
_PAGE = re.compile(
    r"(?:pagina|page|blad|seite|pag\.?|p\.)\s*:?\s*[0-9]+(?:\s*(?:van|of|sur|von|/)\s*[0-9]+)?|[0-9]+\s*(?:/|van|of)\s*[0-9]+",
    re.IGNORECASE,
)
CURRENCY_SIGNS = frozenset(["€", "$", "£", "EUR", "USD", "GBP", "CHF"])
_NOTHING = re.compile(r"[-–—]|€?\s*0+(?:[.,]0+)?\s*€?|€?\s*-+")


def is_sign(value: CellValue) -> bool:
    """Whether a cell holds the sign or code of a currency and no more."""
    return isinstance(value, str) and value.strip() in CURRENCY_SIGNS


def texts_of(row: Row) -> list[tuple[int, str]]:
    """The texts of a row with their columns; blanks are left off."""
    return [
        (column, tidy(value))
        for column, value in enumerate(row.cells)
        if isinstance(value, str) and not is_blank(value)
    ]


def total_word(row: Row) -> tuple[int, str, bool] | None:
    """The first text that says this is a total: its column, the text, and whether it says nothing else."""
    for column, text in texts_of(row):
        if len(text) <= 60 and _TOTAL_START.match(text):
            return column, text, bool(_TOTAL_EXACT.fullmatch(text))
    return None


def is_sub(text: str) -> bool:
    """Whether a total's words say that it is one of several."""
    return bool(_SUB.search(text))


def is_carried(row: Row) -> bool:
    """Whether a text of the row says that a total is taken from one page to the next."""
    return any(_CARRIED.fullmatch(text) for _, text in texts_of(row))


def is_page(row: Row) -> bool:
    """Whether all that stands in the row is the number of a page."""
    texts = texts_of(row)
    filled = sum(1 for value in row.cells if not is_blank(value))
    return 0 < filled <= 3 and any(_PAGE.fullmatch(text) for _, text in texts) and len(texts) == filled


def is_nothing(row: Row) -> bool:
    """Whether the row holds only zeros and dashes, as formulas leave them in rows that nobody filled in."""
    return all(
        is_blank(value)
        or (isinstance(value, Decimal) and not value)
        or value is False
        or (isinstance(value, str) and bool(_NOTHING.fullmatch(tidy(value))))
        for value in row.cells
    )


def filled_columns(row: Row) -> list[int]:
    """Columns of the row that hold something."""
    return [column for column, value in enumerate(row.cells) if value is not None and not is_blank(value)]


def has_day(row: Row) -> bool:
    """Whether the row holds a day as a date cell."""
    return any(isinstance(value, date) for value in row.cells)
