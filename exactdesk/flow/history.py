"""What was done with a file, as values: batches, their documents, attempts, edits. `store.history` keeps them; pages show them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from types import MappingProxyType
from typing import NewType

from exactdesk.books.reference import DivisionCode, EntryId, RelationId, Side
from exactdesk.flow.queue import ItemEvent, ItemState

BatchId = NewType("BatchId", str)
"""GUID of a batch, lower case."""

ItemId = NewType("ItemId", int)
"""Number of a document over all batches of this computer; a later one is higher."""

AttemptId = NewType("AttemptId", int)


@dataclass(frozen=True, slots=True, kw_only=True)
class Total:
    """What the documents of one currency add up to, in cents; credit notes count negative."""

    currency: str
    net: Decimal
    vat: Decimal
    gross: Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class Batch:
    """One import of one sheet into one administration.

    Attributes:
        site: which Exact Online (its host); a division's code says nothing without it.
        user: who did it, the name as Exact Online knows it.
        file: full path as it was dropped; empty for pasted text.
        fingerprint: SHA-256 of the file's bytes, hex.
        mapping: the mapping as JSON, as it was used.
        totals: one per currency; empty for a kind without amounts.
        row_count: rows of the sheet that were read as data.
        finished_at: None as long as the batch is under way or was interrupted.
        counts: number of documents by state; states without documents are absent.
        headings: of the sheet's columns, by index (A is 0); empty where they were not kept.
        undoes: the batch whose documents this one takes back with credit notes; None for an import.
        follows: the batch whose workbook came back repaired, and whose open documents this one takes up; None for any other.
    """

    id: BatchId
    site: str
    division: DivisionCode
    division_name: str
    user: str
    kind: str
    file: str
    fingerprint: str
    sheet: str
    mapping: str
    row_count: int
    started_at: datetime
    totals: tuple[Total, ...] = ()
    finished_at: datetime | None = None
    counts: Mapping[ItemState, int] = field(default_factory=lambda: MappingProxyType({}))
    headings: Mapping[int, str] = field(default_factory=lambda: MappingProxyType({}))
    undoes: BatchId | None = None
    follows: BatchId | None = None

    @property
    def file_name(self) -> str:
        """The last part of the path, whichever system it was written on."""
        return self.file.replace("\\", "/").rsplit("/", 1)[-1]

    @property
    def document_count(self) -> int:
        return sum(self.counts.values())


@dataclass(frozen=True, slots=True, kw_only=True)
class QueueItem:
    """One document of a batch, as it goes into the queue.

    Attributes:
        key: the document's key within the batch, unique there.
        number: the number (or name) a person knows it by, as it stands in the sheet.
        number_key: the same, brought to one spelling by the duplicate check; the store only compares it.
        rows: sheet rows it was made of, ascending.
        amount: total including VAT in cents, credit notes negative; None for a kind without amounts.
        payload: JSON of what is (to be) sent; empty for what cannot be sent.
        why: the reason of a state that was chosen (left out, duplicate, dismissed) in the user's words; may be empty.
        code: code of the error or problem that put it in this state; empty for none.
        facts: values for that code's sentence.
    """

    key: str
    number: str
    rows: tuple[int, ...]
    state: ItemState = ItemState.PLANNED
    number_key: str = ""
    side: Side | None = None
    relation: RelationId | None = None
    relation_code: str = ""
    relation_name: str = ""
    entry_date: date | None = None
    amount: Decimal | None = None
    currency: str = ""
    payload: str = ""
    why: str = ""
    code: str = ""
    facts: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))


@dataclass(frozen=True, slots=True, kw_only=True)
class BatchItem(QueueItem):
    """One document of a batch, as the history has it.

    Attributes:
        entry_id: GUID of what was booked (or of the relation that was made); None as long as nothing is.
        entry_number: None where there is none (relations).
        said: Exact Online's own words, plain text; may be empty.
        changed_at: when it came into this state.
    """

    id: ItemId
    batch: BatchId
    changed_at: datetime
    entry_id: EntryId | None = None
    entry_number: int | None = None
    code: str = ""
    facts: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    said: str = ""

    @property
    def amount_booked(self) -> Decimal | None:
        """The amount as Exact Online booked it where it is known to be another, else as planned; None for a kind without amounts."""
        booked = self.facts.get("booked") if self.code == "booked-otherwise" else None
        return Decimal(booked) if booked else self.amount


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What came of a document, to be written down with the event that tells it.

    Attributes:
        answer: what Exact Online sent back, as text; empty when nothing came.
    """

    entry_id: EntryId | None = None
    entry_number: int | None = None
    code: str = ""
    facts: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    said: str = ""
    answer: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Attempt:
    """One time that a document was sent. Never changed once it is finished.

    Attributes:
        request: what was sent, as JSON, without secrets.
        outcome: None as long as the attempt is under way.
    """

    id: AttemptId
    item: ItemId
    started_at: datetime
    request: str
    outcome: ItemEvent | None = None
    finished_at: datetime | None = None
    answer: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One change of state of one document: the trail that an auditor follows. Never changed.

    Attributes:
        why: the user's reason, or the code that explains it; may be empty.
    """

    at: datetime
    event: ItemEvent
    before: ItemState
    after: ItemState
    why: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RowText:
    """A sheet row as it stood: the text of each cell, column A first."""

    row: int
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Edit:
    """What the user typed over a value before posting."""

    row: int
    field: str
    old: str
    new: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """One hit of a search over all administrations: a document, or (`item` None) a batch by its file's name."""

    batch: Batch
    item: BatchItem | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """Which documents of the history are wanted.

    Attributes:
        words: that the document, or its file's name, must have; empty for all.
        site, division: of this Exact Online, of this administration alone; empty and None for all.
        since, until: of imports that began from the one instant on, and before the other; None for no bound.
        states: that a document must be in one of; empty for all.
    """

    words: str = ""
    division: DivisionCode | None = None
    since: datetime | None = None
    until: datetime | None = None
    site: str = ""
    states: frozenset[ItemState] = frozenset()


EVERYTHING = Wish()


@dataclass(frozen=True, slots=True, kw_only=True)
class Wiped:
    """That an administration's rows, names and payloads were taken out of the history, and how much there was.

    Attributes:
        by: who did it.
        posted: documents that were booked.
    """

    site: str
    division: DivisionCode
    division_name: str
    at: datetime
    by: str
    batches: int
    documents: int
    posted: int
