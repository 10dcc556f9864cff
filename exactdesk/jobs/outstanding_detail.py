"""All that Exact Online tells of one open item: the lines of its entry, what it is matched with so far, the files that hang on it."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from decimal import Decimal
from urllib.parse import urljoin, urlsplit

from exactdesk.books.entries import EntryLine
from exactdesk.books.ledger import LedgerLine
from exactdesk.books.money import ZERO
from exactdesk.books.outstanding import Attachment, ItemKind, OutstandingItem
from exactdesk.books.reference import Division, EntryId
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


async def item_detail(connection: Connection, division: Division, item: OutstandingItem) -> ItemDetail:
    """Asks for the details of an item: two calls for its lines, two for what it is matched with, one for its files.

    What one of them does not tell is named in `missing`. Raises `Busy` and `SignInError`, and `NotReached` when nothing answers.
    """
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
                _, lines = await connection.client.read_invoice(division.code, item.side, item.entry_id)
        except (Refused, Broken) as error:
            log.info("the lines of an entry were not told (%s)", error.code)
            missing.append("lines")
    try:
        accounts = await ask.control_accounts(division.code, item.side)
        ledger = await ask.ledger_of(division.code, accounts, item.relation) if accounts else ()
        matched = matched_with(item, ledger)
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
