"""Receipts: made of the history, and looked up again in Exact Online later, in bulk."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from pathlib import Path

from exactdesk.books.entries import InvoiceEntry, RelationEntry
from exactdesk.books.reference import DivisionCode, EntryId, GLAccountId, ReferenceBook, Relation, RelationId, Side
from exactdesk.books.vat import split_line
from exactdesk.errors import UsageError
from exactdesk.flow.compare import Difference, differences
from exactdesk.flow.history import BatchId, BatchItem
from exactdesk.flow.payload import read_entry
from exactdesk.flow.receipt import Receipt, ReceiptDocument, ReceiptLine, read_receipt, write_receipt
from exactdesk.jobs import history, reference
from exactdesk.jobs.connection import Connection
from exactdesk.jobs.desk import Desk
from exactdesk.jobs.papers import write_file
from exactdesk.jobs.progress import Progress, Report, silent
from exactdesk.store import chain, past

Say = Callable[[BatchItem], str]


class Verdict(StrEnum):
    """What became of a booked document since. The texts are public in `--json`."""

    AS_BOOKED = "as-booked"
    CHANGED = "changed"
    GONE = "gone"
    NOT_BOOKED = "not-booked"  # was not booked when the receipt was made: nothing to look for


class Anchor(StrEnum):
    """Whether the history of this computer still leads over the place that a receipt names. The texts are public in `--json`."""

    HELD = "held"  # nothing that was sealed up to then was written anew
    CHANGED = "changed"  # it was written anew, whatever the chain says of itself
    ELSEWHERE = "elsewhere"  # the batch is not in this history: the receipt comes from another computer, or from before a restore


@dataclass(frozen=True, slots=True, kw_only=True)
class Verified:
    """One document, looked up. `found` is empty unless it is changed."""

    document: ReceiptDocument
    verdict: Verdict
    found: tuple[Difference, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Verification:
    """A receipt, looked up at one moment. Documents in the order of the receipt."""

    receipt: Receipt
    at: datetime
    documents: tuple[Verified, ...]
    anchor: Anchor = Anchor.HELD

    def count(self, verdict: Verdict) -> int:
        return sum(1 for each in self.documents if each.verdict is verdict)

    @property
    def is_as_booked(self) -> bool:
        """Whether Exact Online has it as the receipt says; what became of the history here is another question (`anchor`)."""
        return not self.count(Verdict.CHANGED) and not self.count(Verdict.GONE)


async def make_receipt(desk: Desk, batch: str, say: Say) -> Receipt:
    """The receipt of a batch as it stands now. Raises `UsageError` (`batch-unknown`), `StoreError`.

    `say` tells in words why a document stands where it stands.
    """
    detail = await history.batch_detail(desk, batch)
    if detail is None:
        raise UsageError("batch-unknown", batch=batch)
    of, settings = detail.batch, await asyncio.to_thread(desk.settings.load)
    book = await reference.kept_book(desk, settings.login, of.division) if settings.login else None

    def end() -> chain.Link:
        with desk.database.reading() as connection:
            return chain.end(connection)

    link = await asyncio.to_thread(end)
    return Receipt(
        batch=of.id,
        site=of.site,
        division=int(of.division),
        division_name=of.division_name,
        user=of.user,
        kind=of.kind,
        file=of.file_name,
        fingerprint=of.fingerprint,
        sheet=of.sheet,
        row_count=of.row_count,
        started_at=of.started_at,
        finished_at=of.finished_at,
        made_at=desk.clock(),
        chain_number=link.number,
        chain_hash=link.hash,
        documents=tuple(_document(item, book, say(item)) for item in detail.items),
    )


def _document(item: BatchItem, book: ReferenceBook | None, why: str) -> ReceiptDocument:
    entry = read_entry(item.payload) if item.payload else None
    document = ReceiptDocument(
        number=item.number,
        rows=item.rows,
        state=item.state,
        side=item.side,
        relation=item.relation,
        relation_code=item.relation_code,
        relation_name=item.relation_name,
        entry_date=item.entry_date,
        due_date=None,
        journal="",
        currency=item.currency,
        amount=item.amount_booked,
        entry_id=item.entry_id,
        entry_number=item.entry_number,
        at=item.changed_at,
        why=why,
    )
    match entry:
        case InvoiceEntry():
            lines = _lines(entry, book)
            return replace(document, due_date=entry.due_date, journal=entry.journal, lines=lines)
        case RelationEntry():
            return replace(document, changes=entry.changes)
    return document


def _lines(entry: InvoiceEntry, book: ReferenceBook | None) -> tuple[ReceiptLine, ...]:
    lines = []
    for line in entry.lines:
        account = book.gl_account_by_id.get(line.gl_account) if book else None
        code = book.vat_code_by_code.get(line.vat_code) if book else None
        split = split_line(line, code, entry.entry_date) if code or not line.vat_code else None
        lines.append(
            ReceiptLine(
                gl_account=line.gl_account,
                gl_code=account.code if account else "",
                amount=line.amount,
                vat_code=line.vat_code,
                vat_amount=line.vat_amount,
                description=line.description,
                cost_center=line.cost_center,
                cost_unit=line.cost_unit,
                net=split.net if split else None,
                vat=split.vat if split else None,
            )
        )
    return tuple(lines)


async def save_receipt(receipt: Receipt, target: Path) -> Path:
    """Writes a receipt as JSON; see `write_receipt`. Raises `UsageError` (`paper-not-written`)."""
    await asyncio.to_thread(write_file, target, write_receipt(receipt).encode())
    return target


async def open_receipt(path: Path) -> Receipt:
    """Reads a receipt that was saved. Raises `UsageError`: see `read_receipt`, and `receipt-unreadable` for a file that cannot be read."""

    def read() -> str:
        try:
            return path.read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError) as error:
            raise UsageError("receipt-unreadable", file=path.name) from error

    return read_receipt(await asyncio.to_thread(read), path.name)


async def verify(desk: Desk, connection: Connection, receipt: Receipt, *, report: Report = silent) -> Verification:
    """Looks every booked document of a receipt up in Exact Online: its head and its lines, in bulk; nothing is written there.

    Raises `UsageError`: `receipt-elsewhere` for a receipt of another Exact Online, and what asking raises.
    """
    if receipt.site != connection.site:
        raise UsageError("receipt-elsewhere", site=receipt.site, here=connection.site)
    report(Progress(what="verifying-receipt", total=len(receipt.booked)))
    division = await reference.division(desk, connection, receipt.division, report=report)
    book = await reference.reference_book(desk, connection, division, report=report, max_age=timedelta(0))
    found: dict[EntryId, tuple[Difference, ...] | None] = {}
    for side in Side:
        entries = [each for each in receipt.booked if each.side is side]
        found |= await _look_up(connection, division.code, side, entries, book)
    found |= {
        each.entry_id: _relation_differences(each, book.relation_by_id)
        for each in receipt.booked
        if each.side is None and each.entry_id is not None
    }
    return Verification(
        receipt=receipt,
        at=desk.clock(),
        documents=tuple(_judged(each, found) for each in receipt.documents),
        anchor=await asyncio.to_thread(_anchor, desk, receipt),
    )


def _anchor(desk: Desk, receipt: Receipt) -> Anchor:
    if past.batch(desk.database, BatchId(receipt.batch)) is None:
        return Anchor.ELSEWHERE
    with desk.database.reading() as connection:
        there = chain.link_at(connection, receipt.chain_number)
    return Anchor.HELD if there is not None and there.hash == receipt.chain_hash else Anchor.CHANGED


async def _look_up(
    connection: Connection,
    division: DivisionCode,
    side: Side,
    documents: Sequence[ReceiptDocument],
    book: ReferenceBook,
) -> dict[EntryId, tuple[Difference, ...] | None]:
    """What differs by entry; None for one that is gone."""
    ids = [each.entry_id for each in documents if each.entry_id is not None]
    now = await connection.client.read_invoices(division, side, ids)
    codes = {GLAccountId(account.id): account.code for account in book.gl_accounts}
    found: dict[EntryId, tuple[Difference, ...] | None] = {}
    for each in documents:
        if each.entry_id is not None:
            there = now.get(each.entry_id)
            found[each.entry_id] = None if there is None else differences(each, *there, codes)
    return found


def _relation_differences(
    document: ReceiptDocument, relations: Mapping[RelationId, Relation]
) -> tuple[Difference, ...] | None:
    """What a relation has otherwise than it was given, of what the list of relations tells; None when it is gone."""
    relation = relations.get(RelationId(document.entry_id or ""))
    if relation is None:
        return None
    pairs = ((name, value, getattr(relation, name, None)) for name, value in document.changes)
    return tuple(
        Difference(field=name, then=value, now=now)
        for name, value, now in pairs
        if isinstance(value, str) and isinstance(now, str) and value.strip() != now.strip()
    )


def _judged(document: ReceiptDocument, found: Mapping[EntryId, tuple[Difference, ...] | None]) -> Verified:
    if not document.is_booked or document.entry_id is None:
        return Verified(document=document, verdict=Verdict.NOT_BOOKED)
    now = found.get(document.entry_id)
    if now is None:
        return Verified(document=document, verdict=Verdict.GONE)
    return Verified(document=document, verdict=Verdict.CHANGED if now else Verdict.AS_BOOKED, found=now)
