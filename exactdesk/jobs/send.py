"""Sends one document: its attempt is on disk before the request leaves, its outcome when this returns.

Where the office keeps entry numbers for a journal, a document is sent with one of its own. A number that is taken says that the document
may be there already: it becomes unsure, and is looked up by that number like any other.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import assert_never

from exactdesk.books.bank_entries import BankEntry, MatchSet
from exactdesk.books.entries import BookedEntry, Entry, InvoiceEntry, RelationEntry
from exactdesk.books.reference import Division, EntryId
from exactdesk.errors import (
    Broken,
    Busy,
    ExactDeskError,
    NotReached,
    Refused,
    SignInError,
    StoreError,
    Unsure,
    UsageError,
)
from exactdesk.flow.history import Attempt, BatchItem, Outcome
from exactdesk.flow.numbering import Custom, Reserved
from exactdesk.flow.payload import read_entry, write_entry
from exactdesk.flow.queue import ItemEvent, ItemState
from exactdesk.jobs.connection import Connection
from exactdesk.jobs.desk import Desk
from exactdesk.jobs.look_up import booked_outcome
from exactdesk.jobs.settle_bank import bank_outcome
from exactdesk.store import history, numbers, past

NUMBER_TAKEN = frozenset({"refused-entry-number-in-use", "refused-entry-number-taken"})
"""How Exact Online refuses an entry number that is in use."""

OnItem = Callable[[BatchItem], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sender:
    """Sends documents into one administration, one at a time. Only for the holder of its posting lock."""

    desk: Desk
    connection: Connection
    division: Division

    async def send(self, item: BatchItem, on_item: OnItem) -> BatchItem:
        """The document with what became of it; `on_item` hears that it is under way, and what became of it.

        A document that somebody dealt with since it was planned is given as it stands now, unsent. Raises what concerns all documents:
        `Busy`, `NotReached`, `SignInError`, `StoreError`, and `UsageError` with `numbers-used-up`; the document is planned then.
        """
        entry = read_entry(item.payload)
        assert not isinstance(entry, MatchSet)  # these go several at a time: `send_matches`
        reserved = await asyncio.to_thread(self._reserve, entry, item)
        if reserved is not None and isinstance(entry, InvoiceEntry):
            entry = replace(entry, entry_number=reserved.number)
        attempt = await self.begin(entry, item, on_item)
        if isinstance(attempt, BatchItem):
            return attempt
        try:
            outcome = await self._book(entry, item, reserved)
        except Refused as refusal:
            if reserved is not None and refusal.code in NUMBER_TAKEN:
                return await self.finish(on_item, attempt, ItemEvent.NO_ANSWER, outcome_of(refusal))
            return await self.finish(on_item, attempt, ItemEvent.REFUSE, outcome_of(refusal))
        except (Unsure, Broken) as error:
            return await self.finish(on_item, attempt, ItemEvent.NO_ANSWER, outcome_of(error))
        except (Busy, NotReached, SignInError, StoreError) as error:  # StoreError: of the vault, before anything left
            await self.finish(on_item, attempt, ItemEvent.NOT_SENT, outcome_of(error))
            raise
        return await self.finish(on_item, attempt, ItemEvent.ACCEPTED, outcome)

    async def begin(self, entry: Entry, item: BatchItem, on_item: OnItem) -> Attempt | BatchItem:
        """The attempt, on disk; or the document as it stands now, where somebody dealt with it since it was planned."""
        try:
            attempt = await asyncio.to_thread(
                lambda: history.begin_attempt(
                    self.desk.database, item.id, at=self.desk.clock(), request=write_entry(entry)
                )
            )
        except StoreError as error:
            if error.code != "item-changed":
                raise
            now = await self._changed_elsewhere(item)
            on_item(now)
            return now
        on_item(replace(item, state=ItemState.SENDING, changed_at=attempt.started_at))
        return attempt

    def _reserve(self, entry: Entry, item: BatchItem) -> Reserved | None:
        if not isinstance(entry, InvoiceEntry) or entry.entry_number is not None:
            return None
        site, code, now = self.connection.site, self.division.code, self.desk.clock()
        try:
            return numbers.reserve(self.desk.database, site, code, entry.journal, item.id, at=now)
        except LookupError as error:
            raise UsageError("numbers-used-up", journal=entry.journal, division=code) from error

    async def _changed_elsewhere(self, item: BatchItem) -> BatchItem:
        now = await asyncio.to_thread(past.item, self.desk.database, item.id)
        if now is None:
            raise StoreError("item-changed", number=item.number, state=item.state.value, event=ItemEvent.SEND.value)
        return now

    async def finish(self, on_item: OnItem, attempt: Attempt, event: ItemEvent, outcome: Outcome) -> BatchItem:
        """The document after its attempt, on disk."""
        after = await asyncio.to_thread(
            lambda: history.finish_attempt(self.desk.database, attempt.id, event, at=self.desk.clock(), outcome=outcome)
        )
        on_item(after)
        return after

    async def _book(
        self, entry: InvoiceEntry | RelationEntry | BankEntry, item: BatchItem, reserved: Reserved | None
    ) -> Outcome:
        match entry:
            case InvoiceEntry():
                return await self._post_invoice(entry, item, reserved)
            case RelationEntry():
                return await self._post_relation(entry)
            case BankEntry():
                return bank_outcome(await self.connection.client.banking.post(self.division.code, entry))
            case _:
                assert_never(entry)

    async def _post_invoice(self, entry: InvoiceEntry, item: BatchItem, reserved: Reserved | None) -> Outcome:
        booked = await self.connection.client.post_invoice(self.division.code, entry)
        outcome = booked_outcome(booked, item)
        if reserved is None:
            return outcome
        await asyncio.to_thread(self._hear, reserved, booked)
        if booked.entry_number == reserved.number or outcome.code:
            return outcome
        facts = {"wanted": str(reserved.number), "given": str(booked.entry_number), "journal": reserved.journal}
        return replace(outcome, code="entry-number-overruled", facts=facts)

    def _hear(self, reserved: Reserved, booked: BookedEntry) -> None:
        custom = Custom.KEPT if booked.entry_number == reserved.number else Custom.OVERRULED
        if custom is not reserved.custom:
            site, code, now = self.connection.site, self.division.code, self.desk.clock()
            numbers.hear(self.desk.database, site, code, reserved.journal, custom, at=now)

    async def _post_relation(self, entry: RelationEntry) -> Outcome:
        client, code = self.connection.client, self.division.code
        if entry.id is not None:
            await client.update_relation(code, entry)
            relation = entry.id
        else:
            relation = await client.post_relation(code, entry)
        told = {name: value for name, value in entry.changes if isinstance(value, str)}
        try:
            if told.get("iban"):
                await client.post_bank_account(code, relation, told["iban"], told.get("bic", ""))
            if told.get("contact_first_name") or told.get("contact_last_name"):
                await client.post_contact(
                    code, relation, told.get("contact_first_name", ""), told.get("contact_last_name", "")
                )
        except ExactDeskError as error:  # the relation is there: what was added to it is told, not undone
            said = error.said if isinstance(error, Refused) else ""
            return Outcome(entry_id=EntryId(relation), code="relation-partly-booked", said=said)
        return Outcome(entry_id=EntryId(relation))


def outcome_of(error: ExactDeskError) -> Outcome:
    """What an error tells of a document."""
    facts = {name: str(value) for name, value in error.facts.items() if name != "said"}
    return Outcome(code=error.code, facts=facts, said=error.said if isinstance(error, Refused) else "")
