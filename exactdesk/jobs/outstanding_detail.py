"""All that Exact Online tells of one open item: the lines of its entry, what it is matched with so far, the files that hang on it."""

from __future__ import annotations

import logging
from dataclasses import dataclass, field
from decimal import Decimal
from urllib.parse import urljoin, urlsplit

from exactdesk.books.entries import EntryLine
from exactdesk.books.ledger import LedgerLine
from exactdesk.books.money import ZERO
from exactdesk.books.outstanding import Attachment, ItemKind, OutstandingItem
from exactdesk.books.reference import Division, DivisionCode, EntryId, GLAccountId, RelationId, Side
from exactdesk.errors import Broken, NotReached, Refused
from exactdesk.exact import countries
from exactdesk.flow.match_sets import matched_with
from exactdesk.jobs.connection import Connection

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemDetail:
    """What was told.

    Attributes:
        lines: of the entry, without VAT; empty for what is no sales or purchase entry, or where they were not told.
        vat: the VAT of all lines; None where there are none.
        matched: payments and credit notes that are set off against it, in the ledger's sign.
        files: addresses of these are whole, and lie at Exact Online.
        missing: what could not be told: `lines`, `payments`, `files`.
    """

    item: OutstandingItem
    lines: tuple[EntryLine, ...] = ()
    vat: Decimal | None = None
    matched: tuple[LedgerLine, ...] = ()
    files: tuple[Attachment, ...] = ()
    missing: tuple[str, ...] = ()


@dataclass(slots=True)
class Asked:
    """What was asked already while a list is open, so that the next item of the same relation costs less."""

    accounts: dict[tuple[DivisionCode, Side], tuple[GLAccountId, ...]] = field(default_factory=dict)
    ledgers: dict[tuple[DivisionCode, Side, RelationId], tuple[LedgerLine, ...]] = field(default_factory=dict)
    details: dict[tuple[DivisionCode, Side, str], ItemDetail] = field(default_factory=dict)


async def item_detail(
    connection: Connection, division: Division, item: OutstandingItem, asked: Asked | None = None
) -> ItemDetail:
    """Asks for the details of an item: a call for its lines, one for what its relation has in the ledger, one for its files.

    What one of them does not tell is named in `missing`, and asked anew the next time. Raises `Busy` and `SignInError`, and `NotReached`
    when nothing answers.

    Args:
        connection: the way to Exact Online.
        division: where.
        item: what is open.
        asked: what was asked before; it is used and added to.
    """
    known = asked or Asked()
    key = (division.code, item.side, item.key)
    if key in known.details:
        return known.details[key]
    found = await _ask(connection, division, item, known)
    if not found.missing:
        known.details[key] = found
    return found


async def _ask(connection: Connection, division: Division, item: OutstandingItem, known: Asked) -> ItemDetail:
    missing: list[str] = []
    lines: tuple[EntryLine, ...] = ()
    matched: tuple[LedgerLine, ...] = ()
    files: tuple[Attachment, ...] = ()
    ask = connection.client.outstanding
    if item.kind in (ItemKind.INVOICE, ItemKind.CREDIT_NOTE):
        try:
            if item.entry_id is None:
                missing.append("lines")
            else:
                lines = await ask.entry_lines(division.code, item.side, item.entry_id)
        except (Refused, Broken) as error:
            log.info("the lines of an entry were not told (%s)", error.code)
            missing.append("lines")
    try:
        matched = matched_with(item, await _ledger(connection, division, item, known))
    except (Refused, Broken, NotReached) as error:
        log.info("what an item is matched with was not told (%s)", error.code)
        missing.append("payments")
    if item.document_id:
        try:
            files = _at_home(connection, await ask.attachments(division.code, item.document_id))
        except (Refused, Broken, NotReached) as error:
            log.info("the files of an entry were not told (%s)", error.code)
            missing.append("files")
    return ItemDetail(
        item=item,
        lines=lines,
        vat=sum((line.vat_amount or ZERO for line in lines), ZERO) if lines else None,
        matched=matched,
        files=files,
        missing=tuple(missing),
    )


async def _ledger(
    connection: Connection, division: Division, item: OutstandingItem, known: Asked
) -> tuple[LedgerLine, ...]:
    """What the relation of an item has in the ledger."""
    ask, code = connection.client.outstanding, division.code
    place, whose = (code, item.side), (code, item.side, item.relation)
    if place not in known.accounts:
        known.accounts[place] = await ask.control_accounts(code, item.side)
    accounts = known.accounts[place]
    if whose not in known.ledgers:
        known.ledgers[whose] = await ask.ledger_of(code, accounts, item.relation) if accounts else ()
    return known.ledgers[whose]


def item_link(connection: Connection, division: Division, item: OutstandingItem) -> str:
    """Where a browser finds the entry in Exact Online; its administration's start page where no address of its own is documented."""
    return countries.entry_link(connection.client.base_url, division.code, item.entry_id or EntryId("")).url


def _at_home(connection: Connection, files: tuple[Attachment, ...]) -> tuple[Attachment, ...]:
    """The files with whole addresses; one that lies elsewhere than at Exact Online is not opened."""
    home = connection.client.base_url
    found = []
    for each in files:
        address = urljoin(f"{home}/", each.address)
        if each.address and urlsplit(address)[:2] == urlsplit(home)[:2]:
            found.append(Attachment(name=each.name, size=each.size, address=address))
    return tuple(found)
