"""Makes the proof of a batch: the first document that is booked is read back and laid beside the plan."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import replace

from exactdesk.books.entries import InvoiceEntry
from exactdesk.books.reference import Division
from exactdesk.errors import Broken, Refused
from exactdesk.flow.history import BatchId, BatchItem
from exactdesk.flow.payload import read_entry
from exactdesk.flow.proof import Expected, Proof, ProofState, lay_beside
from exactdesk.flow.queue import ItemState
from exactdesk.jobs.connection import Connection
from exactdesk.jobs.desk import Desk
from exactdesk.store import past, proofs


def subject_of(proof: Proof, items: Sequence[BatchItem]) -> BatchItem | None:
    """The document that the proof is made with: the one that was chosen, else the first that is to be sent; None for none.

    `items` are those that are posted and those that are to be sent.
    """
    chosen = next((item for item in items if item.id == proof.item), None)
    if chosen is not None:
        return chosen
    left = (item for item in items if item.state is not ItemState.POSTED and item.payload)
    return next((item for item in left if isinstance(read_entry(item.payload), InvoiceEntry)), None)


async def read_back(
    desk: Desk, connection: Connection, division: Division, batch: BatchId, proof: Proof, item: BatchItem
) -> Proof:
    """The proof after its document, which is posted, was read back; on disk. Two calls. Raises what reading raises, but for a refusal."""
    entry = await asyncio.to_thread(_as_sent, desk, item)
    assert item.entry_id is not None  # posted, so it has one
    expected = proof.expected if item.id == proof.item else Expected(accounts=proof.expected.accounts)
    made = replace(proof, item=item.id, expected=expected, at=desk.clock())
    try:
        booked, lines = await connection.client.read_invoice(division.code, entry.side, item.entry_id)
    except (Refused, Broken) as error:
        made = replace(made, state=ProofState.UNREADABLE, code=error.code)
    else:
        pairs = lay_beside(entry, item, expected, booked, lines)
        is_equal = all(pair.is_equal for pair in pairs)
        made = replace(made, state=ProofState.EQUAL if is_equal else ProofState.DIFFERENT, pairs=pairs)
    await asyncio.to_thread(proofs.save, desk.database, batch, made)
    return made


def _as_sent(desk: Desk, item: BatchItem) -> InvoiceEntry:
    """The entry as its last attempt sent it: with its number, where one was reserved."""
    attempts = past.item_attempts(desk.database, item.id)
    entry = read_entry(attempts[-1].request if attempts else item.payload)
    assert isinstance(entry, InvoiceEntry)
    return entry
