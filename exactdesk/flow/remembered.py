"""What is remembered of an administration between two imports, as values: saved mappings, and how old each cached list is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import NewType

from exactdesk.books.reference import DivisionCode

MappingId = NewType("MappingId", int)


class ReferenceList(StrEnum):
    """The lists of a `ReferenceBook` that are kept and renewed apart."""

    RELATIONS = "relations"
    GL_ACCOUNTS = "gl_accounts"
    JOURNALS = "journals"
    VAT_CODES = "vat_codes"
    PAYMENT_CONDITIONS = "payment_conditions"
    COST_CENTERS = "cost_centers"
    COST_UNITS = "cost_units"
    PERIODS = "periods"
    CLOSED_PERIODS = "closed_periods"
    BANK_ACCOUNTS = "bank_accounts"
    ARTICLES = "articles"
    PROJECTS = "projects"
    DOCUMENT_TYPES = "document_types"


READ_WHEN_ASKED = frozenset(
    {ReferenceList.BANK_ACCOUNTS, ReferenceList.ARTICLES, ReferenceList.PROJECTS, ReferenceList.DOCUMENT_TYPES}
)
"""Lists that no import needs, and calls are scarce: they are read from the first time that something asks for them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ListState:
    """How old a cached list is.

    Attributes:
        timestamp: Exact Online's own mark up to which changes were read, to ask for what came after it; None for lists without. Of bank
            accounts it is the last change in milliseconds since 1970, for they have no mark.
    """

    list: ReferenceList
    read_at: datetime
    count: int
    timestamp: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SavedMapping:
    """A mapping with a name, of one administration and kind.

    Attributes:
        signature: what the headings of its sheet come down to, to recognise next month's file; the store only compares it.
        text: the mapping as JSON.
    """

    id: MappingId
    site: str
    division: DivisionCode
    kind: str
    name: str
    signature: str
    text: str
    saved_at: datetime
    used_at: datetime
