"""What can be imported, as a table: a `Kind` with its `Field`s. A new kind is one module that fills in this form.

Mapping, checks, preview, posting, history, templates, the command line and the window read the registry in `exactdesk.kinds`; none
of them knows a kind by name.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum
from types import MappingProxyType

from exactdesk.books.entries import Entry
from exactdesk.books.reference import ReferenceBook, RelationId, Side
from exactdesk.kinds.document import Document
from exactdesk.problems import Problem


class FieldType(StrEnum):
    TEXT = "text"
    CODE = "code"  # text that names something: never turned into a number
    AMOUNT = "amount"
    NUMBER = "number"
    PERCENTAGE = "percentage"
    DATE = "date"
    FLAG = "flag"
    CHOICE = "choice"  # one of `choices`


class Level(StrEnum):
    """Whether a field belongs to the document as a whole or to one of its lines."""

    DOCUMENT = "document"
    LINE = "line"


class Listing(StrEnum):
    """Which list of the administration a code field chooses from."""

    RELATIONS = "relations"
    GL_ACCOUNTS = "gl_accounts"
    JOURNALS = "journals"
    VAT_CODES = "vat_codes"
    PAYMENT_CONDITIONS = "payment_conditions"
    COST_CENTERS = "cost_centers"
    COST_UNITS = "cost_units"
    DIVISIONS = "divisions"  # not of one administration: those that the user may enter


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """One field of the public vocabulary.

    Attributes:
        name: the public name (`invoice_number`); stays the same for ever.
        synonyms: headings that people use for it, by language (nl, fr, en, de), lower case, without punctuation.
        samples: two or three values as people write them, for templates and help.
        listing: the list of the administration that the code must exist in; None for none.
        choices: the allowed words of a CHOICE field with their synonyms, first the public word.
    """

    name: str
    type: FieldType
    level: Level = Level.DOCUMENT
    synonyms: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: MappingProxyType({}))
    samples: tuple[str, ...] = ()
    listing: Listing | None = None
    choices: tuple[tuple[str, ...], ...] = ()


class Amounts(StrEnum):
    """Whether the amounts of the sheet are without or with VAT, where a column does not say so itself."""

    EXCLUDING_VAT = "excluding-vat"
    INCLUDING_VAT = "including-vat"


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """What a kind's checks and its building of entries may look at.

    Attributes:
        today: the user's calendar day.
        amounts: how a lone amount is meant; None when the mapping does not say (then a single amount column is a problem).
    """

    reference: ReferenceBook
    today: date
    amounts: Amounts | None = None


Check = Callable[[Document, Context], Iterator[Problem]]
BatchCheck = Callable[[Sequence[Document], Context], Iterator[Problem]]


@dataclass(frozen=True, slots=True, kw_only=True)
class VatTotal:
    """What one document has under one VAT code; same signs as the document."""

    code: str
    net: Decimal
    vat: Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """A document in one line, as far as it is understood; also of documents that cannot be booked yet.

    Attributes:
        number: what a person knows it by; may be empty.
        relation: the relation as the sheet names it, or as Exact Online does once it is found.
        net, vat, gross: in `currency`, a credit note negative; None while an amount is missing or in doubt.
        period: "2026-01" of the period it will be booked in; empty while unknown.
    """

    number: str
    relation: str = ""
    relation_id: RelationId | None = None
    relation_code: str = ""
    day: date | None = None
    currency: str = ""
    net: Decimal | None = None
    vat: Decimal | None = None
    gross: Decimal | None = None
    journal: str = ""
    period: str = ""
    by_vat_code: tuple[VatTotal, ...] = ()


def key_as_summary(document: Document, context: Context) -> Summary:
    """A summary for kinds that have none of their own: the document's key alone."""
    return Summary(number=document.key)


@dataclass(frozen=True, slots=True, kw_only=True)
class Requirement:
    """One of these fields must be mapped (or fixed); the first is the one to name to the user."""

    any_of: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """One kind of thing that can be imported.

    Attributes:
        name: public name (`sales-entry`).
        fields: the fields it uses, in the order in which they are shown.
        requirements: what must be mapped before anything can be booked.
        group_by: names of the fields that together tell one document from another; empty when each row is a document.
        checks: rules on one document; batch_checks: rules that need all documents (the same number twice).
        build: the entry that is sent. Called only for documents without a problem of severity STOP.
        number_field: the field a person knows the document by (invoice number, relation's name).
        totals: whether its documents have net, VAT and gross amounts.
        is_own_number: the office gives the documents their numbers itself, so that one number belongs to one relation.
        side: whose invoices these are, for telling two kinds of the same fields apart; None for other things.
        summarise: the document in one line, for the plan, duplicates and totals; never fails, whatever is wrong with the document.
    """

    name: str
    fields: tuple[Field, ...]
    requirements: tuple[Requirement, ...]
    group_by: tuple[str, ...]
    checks: tuple[Check, ...]
    build: Callable[[Document, Context], Entry]
    number_field: str
    batch_checks: tuple[BatchCheck, ...] = ()
    totals: bool = True
    side: Side | None = None
    is_own_number: bool = False
    summarise: Callable[[Document, Context], Summary] = key_as_summary
    field_by_name: Mapping[str, Field] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "field_by_name", MappingProxyType({each.name: each for each in self.fields}))
