"""ExactClient: one method per question to Exact Online. Speaks `books`; every call but the first two names its administration."""

from __future__ import annotations

import asyncio
import logging
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

import httpx

from exactdesk.books.entries import BookedEntry, EntryLine, InvoiceEntry, RelationEntry
from exactdesk.books.reference import (
    Division,
    DivisionCode,
    EntryId,
    RelationId,
    Side,
)
from exactdesk.errors import Broken, ExactDeskError, Refused, Unsure
from exactdesk.exact import odata
from exactdesk.exact.asking import Asker
from exactdesk.exact.auth import TokenOwner
from exactdesk.exact.banking import Banking
from exactdesk.exact.calls import Clock, OnCall
from exactdesk.exact.countries import checked_address
from exactdesk.exact.limits import LimitKeeper
from exactdesk.exact.lists import Lists
from exactdesk.exact.matching import Matching
from exactdesk.exact.odata import Item, Query
from exactdesk.exact.outstanding import OutstandingQuestions
from exactdesk.exact.record import Record
from exactdesk.exact.transport import OnWait, Patience, Sleep, Transport
from exactdesk.exact.undoing import Undoing
from exactdesk.exact.wire import division as divisions_wire
from exactdesk.exact.wire import (
    invoice_entry,
    relation_entry,
    rights,
)
from exactdesk.exact.wire.division import Me

log = logging.getLogger(__name__)

PAGE = 60
"""Entries on a page, where Exact Online does not say otherwise."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Window:
    """Days between which entries are looked for; both belong to it."""

    start: date
    end: date


class ExactClient(Lists):
    """Speaks to one Exact Online for one signed-in user. Its lists are in the base.

    Every method raises `NotReached`, `Busy`, `Refused`, `Broken` and `SignInError`; those that write also `Unsure`.

    Attributes:
        outstanding: the questions about open items; undoing: the way back of entries.

    Args:
        base_url: an address as `countries` knows it; `UsageError` when it may not be used.
        tokens: whose `access_token` every call carries.
        limits: shared by everything that speaks to the same Exact Online.
        refused_ways: what an earlier client learned, see the property of that name.
    """

    def __init__(
        self,
        base_url: str,
        http: httpx.AsyncClient,
        tokens: TokenOwner,
        limits: LimitKeeper,
        clock: Clock,
        *,
        on_call: OnCall = lambda _: None,
        on_wait: OnWait = lambda _: None,
        patience: Patience | None = None,
        sleep: Sleep = asyncio.sleep,
        refused_ways: Iterable[str] = (),
    ) -> None:
        self.base_url = checked_address(base_url)
        transport = Transport(
            http=http,
            tokens=tokens,
            limits=limits,
            clock=clock,
            on_call=on_call,
            on_wait=on_wait,
            patience=patience,
            sleep=sleep,
        )
        super().__init__(Asker(self.base_url, transport, refused_ways), clock)
        self.outstanding = OutstandingQuestions(self._ask)
        self.undoing = Undoing(self._ask)
        self.banking = Banking(self._ask)
        self.matching = Matching(self.base_url, transport, clock, sleep)

    async def me(self) -> Me:
        """Who signed in. One call."""
        query = Query(resource=divisions_wire.ME_RESOURCE, division=None, select=divisions_wire.ME_SELECT)
        return divisions_wire.read_me(await self._ask.one(query, "who-am-i"))

    async def divisions(self, current: DivisionCode | None = None) -> tuple[Division, ...]:
        """The administrations that the user and the consent allow, archived and blocked ones too, in no order.

        Where the wide list is refused, those of one licence are given, and where that is refused too the one last worked in.
        `current` is the one that `me` tells; without it `me` is asked first.
        """
        inside = (await self.me()).current_division if current is None else current
        wide = Query(resource=divisions_wire.SYSTEM_RESOURCE, division=inside, select=divisions_wire.SYSTEM_SELECT)
        licence = Query(resource=divisions_wire.HRM_RESOURCE, division=inside, select=divisions_wire.HRM_SELECT)
        try:
            return tuple(map(divisions_wire.read_system_division, await self._ask.items(wide, "divisions")))
        except Refused as refusal:
            log.info("the list of administrations was refused (%s)", refusal.code)
        try:
            return tuple(map(divisions_wire.read_hrm_division, await self._ask.items(licence, "divisions")))
        except Refused as refusal:
            log.info("the list of the licence was refused (%s)", refusal.code)
        return (Division(code=inside, name=str(inside)),)

    async def may(self, division: DivisionCode, endpoint: str, action: str) -> bool | None:
        """Whether the user may do this there; None when Exact Online does not say. One call, and no error of `endpoint` when it is a no.

        Args:
            division: where.
            endpoint: `service/Resource`; action: `GET`, `POST`, `PUT` or `DELETE`.
        """
        try:
            return rights.read_right(await self._ask.one(rights.query(division, endpoint, action), "user-rights"))
        except (Refused, Broken) as error:
            log.info("whether %s %s is allowed was not told (%s)", action, endpoint, error.code)
            return None

    async def find_entries(
        self, division: DivisionCode, side: Side, your_refs: Sequence[str], window: Window | None
    ) -> tuple[BookedEntry, ...]:
        """Entries that carry one of these numbers as your_ref; a call per hundred numbers or so.

        Where Exact Online refuses to look for your_ref, all entries dated within `window` are fetched and compared here, letter case
        aside; without a window the refusal is let through.
        """
        wanted = tuple(dict.fromkeys(ref.strip() for ref in your_refs if ref.strip()))
        found = await self._entries_by_ref(division, side, wanted)
        if found is None:
            if window is None:
                raise Refused("filter-not-supported", status=400, said="", fields="YourRef")
            keys = {ref.casefold() for ref in wanted}
            entries = await self.entries_between(division, side, window)
            found = [entry for entry in entries if entry.your_ref.casefold() in keys]
        return tuple({entry.id: entry for entry in found}.values())

    def finds_by_your_ref(self, side: Side) -> bool:
        """Whether Exact Online looks for your_ref, as far as anybody knows."""
        return _by_your_ref(side) not in self.refused_ways

    async def entries_between(self, division: DivisionCode, side: Side, window: Window) -> tuple[BookedEntry, ...]:
        """All entries of one side that are dated within the window; one call per sixty."""
        found, _ = await self.entries_dated(division, side, window)
        return found

    async def entries_dated(
        self,
        division: DivisionCode,
        side: Side,
        window: Window,
        *,
        relations: Sequence[RelationId] = (),
        pages: int | None = None,
    ) -> tuple[tuple[BookedEntry, ...], bool]:
        """Entries that are dated within the window, of these relations or (none named) of all; and whether these are all of them.

        One call per sixty entries and per fifty relations or so; at most `pages` calls where that is given.
        """
        shape = invoice_entry.SHAPES[side]
        dated = f"EntryDate ge {odata.day_literal(window.start)} and EntryDate le {odata.day_literal(window.end)}"
        bare = Query(
            resource=shape.resource, division=division, select=invoice_entry.select(side), filter=f"{dated} and ()"
        )
        room = odata.ROOM - len(bare.url(self.base_url))
        asked = [
            f"{dated} and ({clauses})"
            for clauses, _ in odata.any_of(
                relations, lambda each: f"{shape.relation} eq {odata.guid_literal(each)}", room=room
            )
        ]
        found: list[BookedEntry] = []
        left = pages
        for one in asked or [dated]:
            if left is not None and left <= 0:
                return tuple(found), False
            query = Query(resource=shape.resource, division=division, select=bare.select, filter=one)
            items, is_all = await self._ask.some_items(query, "find-entries", pages=left)
            found += [invoice_entry.read_entry(item, side) for item in items]
            if not is_all:
                return tuple(found), False
            if left is not None:
                left -= max(-(-len(items) // PAGE), 1)
        return tuple(found), True

    async def entries_numbered(
        self, division: DivisionCode, side: Side, journal: str, numbers: Sequence[int]
    ) -> tuple[BookedEntry, ...]:
        """Entries of a journal that have one of these entry numbers, in whatever year, in no order; a call per 150 numbers or so."""
        resource = invoice_entry.SHAPES[side].resource
        of_journal = f"Journal eq {odata.text_literal(journal)}"
        bare = Query(
            resource=resource, division=division, select=invoice_entry.select(side), filter=f"{of_journal} and ()"
        )
        room = odata.ROOM - len(bare.url(self.base_url))
        found: list[BookedEntry] = []
        for clauses, _ in odata.any_of(
            [str(number) for number in numbers], lambda number: f"EntryNumber eq {int(number)}", room=room
        ):
            query = Query(
                resource=resource, division=division, select=bare.select, filter=f"{of_journal} and ({clauses})"
            )
            found += [invoice_entry.read_entry(item, side) for item in await self._ask.items(query, "find-entries")]
        return tuple(found)

    async def entries_by_id(
        self, division: DivisionCode, side: Side, entries: Sequence[EntryId]
    ) -> tuple[BookedEntry, ...]:
        """Those of these entries that are (still) there, in no order; a call per sixty or so."""
        resource = invoice_entry.SHAPES[side].resource
        bare = Query(resource=resource, division=division, select=invoice_entry.select(side))
        found: list[BookedEntry] = []
        for asked, _ in odata.any_of(
            entries,
            lambda each: f"EntryID eq {odata.guid_literal(each)}",
            room=odata.filter_room(bare, self.base_url),
        ):
            query = Query(resource=resource, division=division, select=bare.select, filter=asked)
            found += [invoice_entry.read_entry(item, side) for item in await self._ask.items(query, "find-entries")]
        return tuple(found)

    async def post_invoice(self, division: DivisionCode, entry: InvoiceEntry) -> BookedEntry:
        """Books an entry and gives it as Exact Online has it now; its amounts may differ by a cent from what was reckoned.

        Raises `Unsure` when no answer came, or one that does not belong to this entry: then it must be looked up before anything else.
        """
        shape = invoice_entry.SHAPES[entry.side]
        item = await self._ask.post(division, shape.resource, invoice_entry.encode_entry(entry), "post-entry")
        try:
            try:
                booked = invoice_entry.read_entry(item, entry.side)
            except Broken:
                booked = await self._entry(division, entry.side, invoice_entry.read_entry_id(item, entry.side))
        except ExactDeskError as error:  # whatever keeps it from being read, it is booked
            raise Unsure("write-answer-unclear", status=201) from error
        if booked.relation != entry.relation.lower() or booked.your_ref != entry.your_ref.strip():
            raise Unsure("write-answer-differs", entry_number=booked.entry_number)
        return booked

    async def read_invoice(
        self, division: DivisionCode, side: Side, entry: EntryId
    ) -> tuple[BookedEntry, tuple[EntryLine, ...]]:
        """One entry with its lines. Two calls."""
        head = await self._entry(division, side, entry)
        asked = f"EntryID eq {odata.guid_literal(entry)}"
        resource = invoice_entry.SHAPES[side].lines_resource
        query = Query(resource=resource, division=division, select=invoice_entry.LINE_SELECT, filter=asked)
        return head, invoice_entry.read_lines(await self._ask.items(query, "read-lines"), side)

    async def read_invoices(
        self, division: DivisionCode, side: Side, entries: Sequence[EntryId]
    ) -> Mapping[EntryId, tuple[BookedEntry, tuple[EntryLine, ...]]]:
        """These entries with their lines, as far as they are still there; a call per thirty entries or so, twice."""
        shape = invoice_entry.SHAPES[side]
        heads = await self._of_entries(division, shape.resource, invoice_entry.select(side), entries)
        found = [invoice_entry.read_entry(item, side) for item in heads]
        lines: dict[EntryId, list[Item]] = defaultdict(list)
        select = ("EntryID", *invoice_entry.LINE_SELECT)
        for item in await self._of_entries(division, shape.lines_resource, select, [entry.id for entry in found]):
            lines[EntryId(Record(item, shape.lines_resource).guid("EntryID"))].append(item)
        return {entry.id: (entry, invoice_entry.read_lines(lines[entry.id], side)) for entry in found}

    async def _of_entries(
        self, division: DivisionCode, resource: str, select: tuple[str, ...], entries: Sequence[EntryId]
    ) -> list[Item]:
        bare = Query(resource=resource, division=division, select=select)
        room = odata.filter_room(bare, self.base_url)
        found: list[Item] = []
        for asked, _ in odata.any_of(entries, lambda entry: f"EntryID eq {odata.guid_literal(entry)}", room=room):
            query = Query(resource=resource, division=division, select=select, filter=asked)
            found += await self._ask.items(query, "read-entries")
        return found

    async def post_relation(self, division: DivisionCode, entry: RelationEntry) -> RelationId:
        """Makes a relation. Its bank account and contact have calls of their own."""
        item = await self._ask.post(
            division, relation_entry.RESOURCE, relation_entry.encode_relation(entry), "post-relation"
        )
        try:
            return relation_entry.read_relation_id(item)
        except Broken as error:
            raise Unsure("write-answer-unclear", status=201) from error

    async def update_relation(self, division: DivisionCode, entry: RelationEntry) -> None:
        """Changes what `entry` names of a relation. Raises `ValueError` for an entry without an id."""
        if entry.id is None:
            raise ValueError("a relation to change has an id")
        content = relation_entry.encode_relation(entry)
        if content:
            await self._ask.put(division, relation_entry.RESOURCE, entry.id, content, "update-relation")

    async def post_bank_account(self, division: DivisionCode, owner: RelationId, iban: str, bic: str = "") -> None:
        """Adds a bank account to a relation, as its main one."""
        content = relation_entry.encode_bank_account(owner, iban, bic)
        await self._ask.post(division, relation_entry.BANK_RESOURCE, content, "post-bank-account")

    async def post_contact(self, division: DivisionCode, owner: RelationId, first_name: str, last_name: str) -> None:
        """Adds a contact person to a relation."""
        content = relation_entry.encode_contact(owner, first_name, last_name)
        await self._ask.post(division, relation_entry.CONTACT_RESOURCE, content, "post-contact")

    async def _entry(self, division: DivisionCode, side: Side, entry: EntryId) -> BookedEntry:
        query = Query(
            resource=invoice_entry.SHAPES[side].resource, division=division, select=invoice_entry.select(side)
        )
        return invoice_entry.read_entry(await self._ask.by_id(query, entry, "read-entry"), side)

    async def _entries_by_ref(
        self, division: DivisionCode, side: Side, wanted: Sequence[str]
    ) -> list[BookedEntry] | None:
        """Entries that carry one of these numbers; None where Exact Online refuses to look for them."""
        bare = Query(resource=invoice_entry.SHAPES[side].resource, division=division, select=invoice_entry.select(side))
        room = odata.filter_room(bare, self.base_url)
        found: list[BookedEntry] = []

        def clause(ref: str) -> str:
            return f"YourRef eq {odata.text_literal(ref)}"

        # What does not fit in an address is far longer than Exact Online keeps a reference.
        short = [ref for ref in wanted if len(odata.encoded(clause(ref))) <= room]
        for asked, _ in odata.any_of(short, clause, room=room):
            query = Query(resource=bare.resource, division=division, select=bare.select, filter=asked)
            items = await self._ask.this_way(_by_your_ref(side), query, "find-entries")
            if items is None:
                return None
            found += [invoice_entry.read_entry(item, side) for item in items]
        return found


def _by_your_ref(side: Side) -> str:
    return f"{side}-by-your-ref"
