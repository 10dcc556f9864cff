"""Documents of which nobody knows whether they were booked: looked up in Exact Online, never sent blindly."""

from __future__ import annotations

import asyncio
import contextlib
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from exactdesk.books.bank_entries import BankEntry, MatchSet
from exactdesk.books.entries import BookedEntry, InvoiceEntry, RelationEntry
from exactdesk.books.money import CENT
from exactdesk.books.reference import Division, EntryId, Relation, Side
from exactdesk.errors import StoreError
from exactdesk.exact.client import Window
from exactdesk.flow.history import BatchItem, ItemId, Outcome
from exactdesk.flow.payload import read_entry
from exactdesk.flow.queue import ItemEvent, ItemState
from exactdesk.jobs.connection import Connection
from exactdesk.jobs.desk import Desk
from exactdesk.jobs.progress import Progress, Report, silent
from exactdesk.jobs.settle_bank import look_up_bank
from exactdesk.kinds.numbers import is_same_number
from exactdesk.store import apart, history, locks, past

LONGEST_ATTEMPT = timedelta(minutes=15)
"""No request leaves, or is still under way, so long after its attempt was written down: it waits for its turn, then for its answer."""


async def settle_interrupted(
    desk: Desk,
    connection: Connection,
    division: Division,
    *,
    report: Report = silent,
) -> tuple[BatchItem, ...]:
    """Settles what earlier runs left unsure in this administration; gives those documents as they stand now.

    Nothing happens while another window posts there: what it has in flight is its own. Raises what the look-up raises.
    """
    with contextlib.ExitStack() as stack:
        try:
            stack.enter_context(locks.posting(desk.folders.data, connection.site, division.code))
        except StoreError as error:
            if error.code != "posting-elsewhere":
                raise
            return ()
        unsure = await asyncio.to_thread(_left_unsure, desk, connection.site, division)
        if not unsure:
            return ()
        settled = {item.id: item for item in unsure}
        tried_at = await asyncio.to_thread(lambda: max(last_under_way(desk, item) for item in unsure))
        for believes_absence in (False, True):
            left = [item for item in settled.values() if item.state is ItemState.UNSURE]
            if not left:
                break
            if believes_absence:
                wait = min(
                    tried_at + desk.settle_after - desk.clock(), desk.settle_after
                )  # of a clock set back, no more
                if wait > timedelta(0):
                    until = desk.clock() + wait
                    report(Progress(what="settling", until=until, facts={"number": left[0].number}))
                    await desk.sleep(wait.total_seconds())
            for after in await settle(desk, connection, division, left, believes_absence=believes_absence):
                settled[after.id] = after
        return tuple(settled.values())


async def settle(
    desk: Desk, connection: Connection, division: Division, unsure: Sequence[BatchItem], *, believes_absence: bool
) -> tuple[BatchItem, ...]:
    """Looks documents up; gives those whose state changed: found ones are posted, absent ones planned again.

    Only for the holder of the administration's posting lock. `believes_absence` says that an entry that is not there now was not booked.
    A document stays unsure where an entry has its number and relation but says something else: a person must compare the two.
    """
    looked_up = await look_up(desk, connection, division, unsure)
    changed = []
    for item in unsure:
        outcome = looked_up.found.get(item.id)
        if outcome is None and (not believes_absence or item.id in looked_up.doubtful):
            continue
        event = ItemEvent.ABSENT if outcome is None else ItemEvent.FOUND
        changed.append(await asyncio.to_thread(_move, desk, item, event, outcome or Outcome()))
    return tuple(changed)


@dataclass(frozen=True, slots=True, kw_only=True)
class LookedUp:
    """What Exact Online has of documents.

    Attributes:
        found: what became of those that it has.
        doubtful: documents with whose number and relation it has entries that differ in day or amount, are no other document's, and of
            which nobody has said that they are not the document; with those entries.
    """

    found: Mapping[ItemId, Outcome]
    doubtful: Mapping[ItemId, tuple[BookedEntry, ...]]


async def look_up(desk: Desk, connection: Connection, division: Division, unsure: Sequence[BatchItem]) -> LookedUp:
    """Looks for documents in Exact Online; those that it does not have are in neither part of the answer."""
    invoices: dict[Side, list[tuple[BatchItem, InvoiceEntry]]] = defaultdict(list)
    relations: list[tuple[BatchItem, RelationEntry]] = []
    bank: list[tuple[BatchItem, BankEntry | MatchSet]] = []
    for item in unsure:
        entry = read_entry(item.payload)
        if isinstance(entry, InvoiceEntry):
            invoices[entry.side].append((item, entry))
        elif isinstance(entry, RelationEntry):
            relations.append((item, entry))
        else:
            bank.append((item, entry))
    found = await look_up_bank(desk, connection, division, bank)
    doubtful: dict[ItemId, tuple[BookedEntry, ...]] = {}
    for side, pairs in invoices.items():
        of_side = await _look_up_invoices(desk, connection, division, side, pairs)
        found |= of_side.found
        doubtful |= of_side.doubtful
    made = [(item, entry) for item, entry in relations if entry.id is None]
    if made:  # the same change once more changes nothing, so only a new relation is looked for
        changes = await connection.client.relations(division.code, None)
        for item, entry in made:
            match = next((each for each in changes.items if _is_made(each, entry)), None)
            if match is not None:
                found[item.id] = Outcome(entry_id=EntryId(match.id), code=_unknown_extras(entry))
    return LookedUp(found=found, doubtful=doubtful)


async def _look_up_invoices(
    desk: Desk,
    connection: Connection,
    division: Division,
    side: Side,
    pairs: Sequence[tuple[BatchItem, InvoiceEntry]],
) -> LookedUp:
    days = [entry.entry_date for _, entry in pairs]
    booked = await connection.client.find_entries(
        division.code,
        side,
        [entry.your_ref for _, entry in pairs],
        Window(start=min(days), end=max(days)),
    )
    keys = [item.number_key for item, _ in pairs]
    known = await asyncio.to_thread(past.find_numbers, desk.database, connection.site, division.code, side, keys)
    others = await asyncio.to_thread(apart.told_apart_from, desk.database, [item.id for item, _ in pairs])
    taken = {item.entry_id for items in known.values() for item in items if item.entry_id is not None}
    found: dict[ItemId, Outcome] = {}
    for item, entry in pairs:
        # An entry that another document is known to have become is not this one, however much they are alike.
        not_it = taken | others.get(item.id, frozenset())
        match = next((each for each in booked if each.id not in not_it and is_same(each, entry, item)), None)
        if match is not None:
            taken.add(match.id)
            found[item.id] = booked_outcome(match, item)
    doubtful = {}
    for item, entry in pairs:
        not_it = taken | others.get(item.id, frozenset())
        alike = tuple(each for each in booked if each.id not in not_it and has_number(each, entry))
        if alike and item.id not in found:
            doubtful[item.id] = alike
    return LookedUp(found=found, doubtful=doubtful)


def has_number(booked: BookedEntry, entry: InvoiceEntry) -> bool:
    """Whether an entry has the relation and the number of the one that was sent."""
    return booked.relation == entry.relation.lower() and is_same_number(booked.your_ref, entry.your_ref)


def is_same(booked: BookedEntry, entry: InvoiceEntry, item: BatchItem) -> bool:
    """Whether an entry found by its number is the one that was sent: relation, number, day, and amount but for rounding per line."""
    return (
        has_number(booked, entry)
        and booked.entry_date in (None, entry.entry_date)
        and (item.amount is None or abs(booked.amount - item.amount) <= CENT * len(entry.lines))
    )


def booked_outcome(booked: BookedEntry, item: BatchItem) -> Outcome:
    """The outcome of a booked entry; a total that differs from the sheet's is told with both."""
    if item.amount is None or booked.amount == item.amount:
        return Outcome(entry_id=booked.id, entry_number=booked.entry_number)
    return Outcome(
        entry_id=booked.id,
        entry_number=booked.entry_number,
        code="booked-otherwise",
        facts={
            "booked": f"{booked.amount:.2f}",
            "planned": f"{item.amount:.2f}",
            "difference": f"{booked.amount - item.amount:.2f}",
            "currency": item.currency,
        },
    )


def _is_made(relation: Relation, entry: RelationEntry) -> bool:
    told = dict(entry.changes)
    return relation.name == told.get("name") and told.get("relation_code", relation.code) == relation.code


def _unknown_extras(entry: RelationEntry) -> str:
    """The code that tells that more than the relation itself was to be sent, in calls after the one that was looked up; else empty."""
    told = dict(entry.changes)
    has_more = any(told.get(name) for name in ("iban", "contact_first_name", "contact_last_name"))
    return "relation-extras-unknown" if has_more else ""


def _left_unsure(desk: Desk, site: str, division: Division) -> tuple[BatchItem, ...]:
    history.interrupt(desk.database, site, division.code, at=desk.clock())
    return past.items_in(desk.database, (ItemState.UNSURE,), site=site, division=division.code)


def last_under_way(desk: Desk, item: BatchItem) -> datetime:
    """The last moment at which the document can have been on its way: when it became unsure, unless its attempt is far older."""
    attempts = past.item_attempts(desk.database, item.id)
    return min([item.changed_at, *(attempt.started_at + LONGEST_ATTEMPT for attempt in attempts[-1:])])


def _move(desk: Desk, item: BatchItem, event: ItemEvent, outcome: Outcome) -> BatchItem:
    try:
        return history.move_item(desk.database, item.id, event, at=desk.clock(), outcome=outcome)
    except StoreError as error:
        now = past.item(desk.database, item.id)
        if error.code != "item-changed" or now is None:
            raise
        return now
