"""ExactClient: one method per question to Exact Online. Speaks `books`; every call but the first two names its administration."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Generic, TypeVar

import httpx

from exactdesk.books.entries import BookedEntry, EntryLine, InvoiceEntry, RelationEntry
from exactdesk.books.reference import (
    ClosedPeriod,
    CostCenter,
    CostUnit,
    Division,
    DivisionCode,
    EntryId,
    FinancialPeriod,
    GLAccount,
    GLAccountId,
    Journal,
    PaymentCondition,
    Relation,
    RelationId,
    Side,
    VatCode,
)
from exactdesk.errors import Broken, ExactDeskError, Refused, Unsure
from exactdesk.exact import odata
from exactdesk.exact.asking import Asker
from exactdesk.exact.auth import TokenOwner
from exactdesk.exact.calls import Clock, OnCall
from exactdesk.exact.countries import checked_address
from exactdesk.exact.limits import LimitKeeper
from exactdesk.exact.odata import Item, Query
from exactdesk.exact.outstanding import OutstandingQuestions
from exactdesk.exact.record import Record, today
from exactdesk.exact.transport import OnWait, Patience, Sleep, Transport
from exactdesk.exact.wire import (
    cost,
    gl_account,
    invoice_entry,
    journal,
    payment_condition,
    periods,
    relation,
    relation_entry,
    rights,
    vat_code,
)
from exactdesk.exact.wire import division as divisions_wire
from exactdesk.exact.wire.division import Me

log = logging.getLogger(__name__)

T = TypeVar("T")
Id = TypeVar("Id", RelationId, GLAccountId)

DELETED = "sync/Deleted"
PAGE = 60
"""Entries on a page, where Exact Online does not say otherwise."""

FIRST_TIMESTAMP = 1
"""Every row of a sync resource has a higher one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Changes(Generic[T, Id]):
    """What changed since a timestamp; all there is when none was given.

    Attributes:
        items: new and changed ones, each once, in no order.
        deleted_ids: to be removed after `items` are taken over; may name ids that were never known.
        timestamp: to give the next time. A number of the database's own, no time; starts anew when the administration is moved.
    """

    items: tuple[T, ...]
    deleted_ids: tuple[Id, ...]
    timestamp: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Window:
    """Days between which entries are looked for; both belong to it."""

    start: date
    end: date


class ExactClient:
    """Speaks to one Exact Online for one signed-in user.

    Every method raises `NotReached`, `Busy`, `Refused`, `Broken` and `SignInError`; those that write also `Unsure`.

    Attributes:
        outstanding: the questions about open items.

    Args:
        base_url: an address as `countries` knows it; `UsageError` when it may not be used.
        tokens: whose `access_token` every call carries.
        limits: shared by everything that speaks to the same Exact Online.
        your_ref_refused: what an earlier client learned, see the property of that name.
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
        your_ref_refused: Iterable[Side] = (),
    ) -> None:
        self.base_url = checked_address(base_url)
        self._clock = clock
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
        self._ask = Asker(self.base_url, transport)
        self.outstanding = OutstandingQuestions(self._ask)
        self._your_ref_refused = set(your_ref_refused)

    @property
    def your_ref_refused(self) -> frozenset[Side]:
        """The sides whose entries Exact Online refused to look for by your_ref; to be given to the next client, for a refusal counts."""
        return frozenset(self._your_ref_refused)

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

    async def relations(self, division: DivisionCode, since: int | None) -> Changes[Relation, RelationId]:
        """Relations that changed; one call per thousand, and one for the deletions when `since` is given."""
        found = await self._changed(division, relation.RESOURCE, relation.SELECT, since, "relations")
        return self._relation_changes(found, since, await self._deleted(division, since))

    async def gl_accounts(self, division: DivisionCode, since: int | None) -> Changes[GLAccount, GLAccountId]:
        """Ledger accounts that changed; one call per thousand, and one for the deletions when `since` is given."""
        found = await self._changed(division, gl_account.RESOURCE, gl_account.SELECT, since, "gl-accounts")
        return _gl_account_changes(found, since, await self._deleted(division, since))

    async def changes(
        self, division: DivisionCode, relations_since: int | None, gl_accounts_since: int | None
    ) -> tuple[Changes[Relation, RelationId], Changes[GLAccount, GLAccountId]]:
        """`relations` and `gl_accounts` together, for one call less: both find their deletions in one list."""
        relations = await self._changed(division, relation.RESOURCE, relation.SELECT, relations_since, "relations")
        gl_accounts = await self._changed(
            division, gl_account.RESOURCE, gl_account.SELECT, gl_accounts_since, "gl-accounts"
        )
        known = [since for since in (relations_since, gl_accounts_since) if since is not None]
        gone = await self._deleted(division, min(known) if known else None)
        return self._relation_changes(relations, relations_since, gone), _gl_account_changes(
            gl_accounts, gl_accounts_since, gone
        )

    async def journals(self, division: DivisionCode) -> tuple[Journal, ...]:
        """All journals, blocked ones too."""
        return await self._all(division, journal.RESOURCE, journal.SELECT, journal.read_journal, "journals")

    async def vat_codes(self, division: DivisionCode) -> tuple[VatCode, ...]:
        """All VAT codes with today's percentage. Rates of other days would cost a call per code, and are left out."""
        return await self._all(division, vat_code.RESOURCE, vat_code.SELECT, vat_code.read_vat_code, "vat-codes")

    async def payment_conditions(self, division: DivisionCode) -> tuple[PaymentCondition, ...]:
        """All payment conditions."""
        wire = payment_condition
        return await self._all(division, wire.RESOURCE, wire.SELECT, wire.read_payment_condition, "payment-conditions")

    async def cost_centers(self, division: DivisionCode) -> tuple[CostCenter, ...]:
        """All cost centres, ended ones too."""
        day = today(self._clock())

        def read(item: Item) -> CostCenter:
            return cost.read_cost_center(item, today=day)

        return await self._all(division, cost.CENTER_RESOURCE, cost.CENTER_SELECT, read, "cost-centers")

    async def cost_units(self, division: DivisionCode) -> tuple[CostUnit, ...]:
        """All cost units, ended ones too."""
        day = today(self._clock())

        def read(item: Item) -> CostUnit:
            return cost.read_cost_unit(item, today=day)

        return await self._all(division, cost.UNIT_RESOURCE, cost.UNIT_SELECT, read, "cost-units")

    async def periods(self, division: DivisionCode, first_year: int | None = None) -> tuple[FinancialPeriod, ...]:
        """Reporting periods, from `first_year` on where one is given; one call per sixty."""
        wide = Query(resource=periods.RESOURCE, division=division, select=periods.SELECT)
        if first_year is None:
            return tuple(map(periods.read_period, await self._ask.items(wide, "periods")))
        narrow = Query(
            resource=periods.RESOURCE, division=division, select=periods.SELECT, filter=f"FinYear ge {int(first_year)}"
        )
        found = map(periods.read_period, await self._ask.items_or_all(narrow, wide, "periods"))
        return tuple(each for each in found if each.year >= first_year)

    async def closed_periods(
        self, division: DivisionCode, years: Sequence[int], journals: Sequence[str] = ()
    ) -> tuple[ClosedPeriod, ...]:
        """Which journals are closed for which periods of these years; one call per sixty closed ones. What is not listed is open.

        `journals` are the only ones that matter; none named means all.
        """
        if not years:
            return ()
        wide = Query(resource=periods.STATUS_RESOURCE, division=division, select=periods.STATUS_SELECT)
        asked = f"Status eq {periods.CLOSED} and Year ge {min(years)} and Year le {max(years)}"
        if journals:
            asked += " and (" + " or ".join(f"Journal eq {odata.text_literal(code)}" for code in journals) + ")"
        narrow = Query(resource=periods.STATUS_RESOURCE, division=division, select=periods.STATUS_SELECT, filter=asked)
        found = map(periods.read_closed_period, await self._ask.items_or_all(narrow, wide, "closed-periods"))
        return tuple(
            each
            for each in found
            if each is not None and each.year in years and (not journals or each.journal in journals)
        )

    async def find_entries(
        self, division: DivisionCode, side: Side, your_refs: Sequence[str], window: Window | None
    ) -> tuple[BookedEntry, ...]:
        """Entries that carry one of these numbers as your_ref; a call per hundred numbers or so.

        Where Exact Online refuses to look for your_ref, all entries dated within `window` are fetched and compared here, letter case
        aside; without a window the refusal is let through.
        """
        wanted = tuple(dict.fromkeys(ref.strip() for ref in your_refs if ref.strip()))
        found: dict[EntryId, BookedEntry] = {}
        if wanted and side not in self._your_ref_refused:
            try:
                for entry in await self._entries_by_ref(division, side, wanted):
                    found[entry.id] = entry
            except Refused as refusal:
                if refusal.status != 400 or window is None:
                    raise
                self._your_ref_refused.add(side)
                found.clear()
        if wanted and side in self._your_ref_refused:
            if window is None:
                raise Refused("filter-not-supported", status=400, said="", fields="YourRef")
            keys = {ref.casefold() for ref in wanted}
            for entry in await self.entries_between(division, side, window):
                if entry.your_ref.casefold() in keys:
                    found[entry.id] = entry
        return tuple(found.values())

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

    async def _entries_by_ref(self, division: DivisionCode, side: Side, wanted: Sequence[str]) -> list[BookedEntry]:
        bare = Query(resource=invoice_entry.SHAPES[side].resource, division=division, select=invoice_entry.select(side))
        room = odata.filter_room(bare, self.base_url)
        found: list[BookedEntry] = []
        for asked, _ in odata.any_of(wanted, lambda ref: f"YourRef eq {odata.text_literal(ref)}", room=room):
            query = Query(resource=bare.resource, division=division, select=bare.select, filter=asked)
            found += [invoice_entry.read_entry(item, side) for item in await self._ask.items(query, "find-entries")]
        return found

    async def _all(
        self, division: DivisionCode, resource: str, select: tuple[str, ...], read: Callable[[Item], T], purpose: str
    ) -> tuple[T, ...]:
        query = Query(resource=resource, division=division, select=select)
        return tuple(map(read, await self._ask.items(query, purpose)))

    async def _changed(
        self, division: DivisionCode, resource: str, select: tuple[str, ...], since: int | None, purpose: str
    ) -> tuple[Item, ...]:
        asked = f"Timestamp gt {FIRST_TIMESTAMP if since is None else int(since)}"
        return await self._ask.items(Query(resource=resource, division=division, select=select, filter=asked), purpose)

    async def _deleted(self, division: DivisionCode, since: int | None) -> tuple[Record, ...]:
        if since is None:
            return ()
        found = await self._changed(division, DELETED, ("Timestamp", "EntityKey", "EntityType"), since, "deletions")
        return tuple(Record(item, DELETED) for item in found)

    def _relation_changes(
        self, found: Sequence[Item], since: int | None, deleted: Sequence[Record]
    ) -> Changes[Relation, RelationId]:
        day = today(self._clock())
        items = {each.id: each for each in (relation.read_relation(item, today=day) for item in found)}
        gone = tuple(RelationId(key) for key in _gone(deleted, relation.DELETED_TYPE))
        return Changes(
            items=_without(items, gone), deleted_ids=gone, timestamp=_timestamp(found, since, relation.RESOURCE)
        )


def _gl_account_changes(
    found: Sequence[Item], since: int | None, deleted: Sequence[Record]
) -> Changes[GLAccount, GLAccountId]:
    items = {each.id: each for each in map(gl_account.read_gl_account, found)}
    gone = tuple(GLAccountId(key) for key in _gone(deleted, gl_account.DELETED_TYPE))
    return Changes(
        items=_without(items, gone), deleted_ids=gone, timestamp=_timestamp(found, since, gl_account.RESOURCE)
    )


def _gone(deleted: Iterable[Record], entity_type: int) -> Iterable[str]:
    return (each.guid("EntityKey") for each in deleted if each.whole("EntityType") == entity_type)


def _without(items: dict[Id, T], gone: Iterable[Id]) -> tuple[T, ...]:
    left = set(gone)
    return tuple(item for key, item in items.items() if key not in left)


def _timestamp(found: Iterable[Item], since: int | None, resource: str) -> int:
    # Of the items alone: a deletion may be younger than a change that was made between the two questions.
    return max(
        (FIRST_TIMESTAMP if since is None else since, *(Record(item, resource).whole("Timestamp") for item in found))
    )
