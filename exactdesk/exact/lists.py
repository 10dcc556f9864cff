"""The lists of an administration, one method per list: whole, or what changed since the last time. Long ones come in parts.

What has a twin under `sync/` is read there, a thousand at a time, the first time as well: with each record comes the mark up to which it
was read, which its twin under `bulk/` does not have. Only bank accounts have no such twin; they come inside `bulk/` with their owners.
Reading a part off the wire happens in a thread where it is long.
"""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import AsyncIterator, Callable, Collection, Iterable, Sequence
from contextlib import aclosing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TypeVar

from exactdesk.books.reference import (
    Article,
    BankAccount,
    ClosedPeriod,
    CostCenter,
    CostUnit,
    DivisionCode,
    DocumentType,
    FinancialPeriod,
    GLAccount,
    Journal,
    PaymentCondition,
    Project,
    Relation,
    VatCode,
)
from exactdesk.exact import odata
from exactdesk.exact.asking import Asker
from exactdesk.exact.calls import Clock
from exactdesk.exact.odata import Item, Query
from exactdesk.exact.record import Record, today
from exactdesk.exact.sync_lists import (
    ARTICLES,
    GL_ACCOUNTS,
    PROJECTS,
    RELATIONS,
    Changes,
    Deletions,
    Part,
    PeriodChanges,
    SyncList,
)
from exactdesk.exact.wire import (
    bank_account,
    cost,
    document_type,
    journal,
    payment_condition,
    periods,
    relation,
    vat_code,
)

T = TypeVar("T")

DELETED = "sync/Deleted"
FIRST_TIMESTAMP = 1
"""Every row of a sync resource has a higher one."""

_MANY = 100
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


class Lists:
    """Reads lists; the client is one of these. Every method raises `NotReached`, `Busy`, `Refused`, `Broken` and `SignInError`."""

    def __init__(self, ask: Asker, clock: Clock) -> None:
        self._ask = ask
        self._clock = clock

    @property
    def refused_ways(self) -> frozenset[str]:
        """Ways of asking that Exact Online refused; to be given to the next client, for a refusal counts."""
        return frozenset(self._ask.refused_ways)

    async def changed(self, division: DivisionCode, what: SyncList[T], since: int | None) -> AsyncIterator[Part[T]]:
        """What is new or changed since a mark, the oldest change first; everything for None. One call and one part per thousand.

        There is always a part, perhaps without items.
        """
        mark = FIRST_TIMESTAMP if since is None else int(since)
        query = Query(resource=what.resource, division=division, select=what.select, filter=f"Timestamp gt {mark}")
        day = today(self._clock())
        is_in_order = True
        async for page in self._ask.pages(query, what.purpose):
            stamps = [Record(item, what.resource).whole("Timestamp") for item in page]
            # Only where nothing older can follow may a later run go on from here.
            is_in_order = is_in_order and stamps == sorted(stamps) and (not stamps or stamps[0] > mark)
            mark = max((mark, *stamps))
            found = await _read(page, lambda item: what.read(item, day))
            yield Part(items=found, timestamp=mark if is_in_order else None)
        if not is_in_order:
            yield Part(items=(), timestamp=mark)

    async def deleted(self, division: DivisionCode, since: int) -> Deletions:
        """What was deleted after a mark, of all lists in one; Exact Online forgets it after two months. One call per thousand."""
        query = Query(
            resource=DELETED,
            division=division,
            select=("Timestamp", "EntityKey", "EntityType"),
            filter=f"Timestamp gt {int(since)}",
        )
        found: dict[int, set[str]] = defaultdict(set)
        mark = since
        for item in await self._ask.items(query, "deletions"):
            told = Record(item, DELETED)
            mark = max(mark, told.whole("Timestamp"))
            found[told.whole("EntityType")].add(told.guid("EntityKey"))
        return Deletions(ids={kind: frozenset(ids) for kind, ids in found.items()}, timestamp=mark)

    async def relations(self, division: DivisionCode, since: int | None) -> Changes[Relation]:
        """Relations that changed; one call per thousand, and one for the deletions when `since` is given."""
        return await self._changes(division, RELATIONS, since)

    async def find_relations(self, division: DivisionCode, names: Sequence[str]) -> tuple[Relation, ...]:
        """Relations with one of these names, letter for letter, as they are now; one call per fifty names or so."""
        bare = Query(resource=relation.ENTITY, division=division, select=relation.ENTITY_SELECT)
        room, day = odata.filter_room(bare, self._ask.base_url), today(self._clock())

        def clause(name: str) -> str:
            return f"Name eq {odata.text_literal(name)}"

        short = [name for name in names if len(odata.encoded(clause(name))) <= room]
        found: dict[str, Relation] = {}
        for asked, _ in odata.any_of(short, clause, room=room):
            for item in await self._ask.items(replace(bare, filter=asked), "find-relations"):
                each = relation.read_relation(item, today=day)
                if each.name in names:
                    found[each.id] = each
        return tuple(found.values())

    async def gl_accounts(self, division: DivisionCode, since: int | None) -> Changes[GLAccount]:
        """Ledger accounts that changed; one call per thousand, and one for the deletions when `since` is given."""
        return await self._changes(division, GL_ACCOUNTS, since)

    async def changed_bank_accounts(self, division: DivisionCode, since: int) -> Part[BankAccount] | None:
        """Bank accounts of relations that are new or changed since a moment, in milliseconds since 1970; None where that is not told.

        One call per sixty. The mark is a moment as well. Deleted ones are not told.
        """
        moment = (_EPOCH + timedelta(milliseconds=since)).replace(tzinfo=None).isoformat(timespec="milliseconds")
        asked = f"Modified gt datetime'{moment}'"
        query = Query(resource=bank_account.RESOURCE, division=division, select=bank_account.SELECT, filter=asked)
        found = await self._ask.this_way("bank-accounts-by-change", query, "bank-accounts")
        return None if found is None else await _account_part(found, since)

    async def bank_accounts(self, division: DivisionCode) -> AsyncIterator[Part[BankAccount]]:
        """All bank accounts of relations; only the last part has a mark, for `changed_bank_accounts`.

        One call per thousand relations, or per sixty accounts where Exact Online does not show them inside.
        """
        began, mark = self._clock(), 0
        async for page in self._all_bank_accounts(division):
            part = await _account_part(page, mark)
            mark = part.timestamp or mark
            yield replace(part, timestamp=None)
        # What was changed while the parts came may be missing in an earlier one: it is asked for again next time.
        yield Part(items=(), timestamp=max(0, mark - (self._clock() - began) // timedelta(milliseconds=1)))

    async def _all_bank_accounts(self, division: DivisionCode) -> AsyncIterator[Sequence[Item]]:
        wide = Query(
            resource=bank_account.BULK_RESOURCE,
            division=division,
            select=bank_account.BULK_SELECT,
            filter=bank_account.BULK_FILTER,
            expand=bank_account.INSIDE,
        )
        way = "bank-accounts-inside"
        async with aclosing(self._ask.pages_this_way(way, wide, "bank-accounts")) as pages:
            async for page in pages:
                inside = None if page is None else _all_inside(page)
                if inside is None:
                    self._ask.refused_ways.add(way)
                    break
                yield inside
            else:
                return
        single = Query(resource=bank_account.RESOURCE, division=division, select=bank_account.SELECT)
        async for page in self._ask.pages(single, "bank-accounts"):
            yield page

    async def articles(self, division: DivisionCode) -> tuple[Article, ...]:
        """All articles, ended ones too."""
        return (await self._changes(division, ARTICLES, None)).items

    async def projects(self, division: DivisionCode) -> tuple[Project, ...]:
        """All projects, ended ones too."""
        return (await self._changes(division, PROJECTS, None)).items

    async def document_types(self, division: DivisionCode) -> tuple[DocumentType, ...]:
        """All types of stored documents."""
        wire = document_type
        return await self._all(division, wire.RESOURCE, wire.SELECT, wire.read_document_type, "document-types")

    async def journals(self, division: DivisionCode) -> tuple[Journal, ...]:
        """All journals, blocked ones too."""
        return await self._all(division, journal.RESOURCE, journal.SELECT, journal.read_journal, "journals")

    async def vat_codes(self, division: DivisionCode) -> tuple[VatCode, ...]:
        """All VAT codes with their percentages by date; without those where Exact Online shows them in no way that costs few calls."""
        wire = vat_code
        whole = Query(resource=wire.RESOURCE, division=division, select=wire.SELECT_WITH_RATES, expand=wire.INSIDE)
        bare = Query(resource=wire.RESOURCE, division=division, select=wire.SELECT)
        items = await self._ask.items_or_all("vat-rates-inside", whole, bare, "vat-codes")
        inside = [wire.rates_inside(item) for item in items]
        if None not in inside:
            return tuple(wire.read_vat_code(item, rates or ()) for item, rates in zip(items, inside, strict=True))
        self._ask.refused_ways.add("vat-rates-inside")
        apart = Query(resource=wire.RATE_RESOURCE, division=division, select=wire.RATE_SELECT)
        by_code: dict[str | None, list[Item]] = defaultdict(list)
        for rate in await self._ask.this_way("vat-rates-apart", apart, "vat-rates") or ():
            by_code[wire.read_code_of_rate(rate)].append(rate)
        return tuple(wire.read_vat_code(item, by_code.get(wire.read_id(item), ())) for item in items)

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
        items = await self._ask.items_or_all("periods-by-year", narrow, wide, "periods")
        return tuple(each for each in map(periods.read_period, items) if each.year >= first_year)

    async def closed_periods(
        self, division: DivisionCode, years: Sequence[int], journals: Sequence[str] = ()
    ) -> tuple[ClosedPeriod, ...]:
        """Which journals are closed for which periods of these years; one call per sixty closed ones. What is not listed is open.

        `journals` are the only ones that matter; none named means all.
        """
        if not years:
            return ()
        asked = f"Status eq {periods.CLOSED} and Year ge {min(years)} and Year le {max(years)}"
        found = await self._statuses(division, asked, journals)
        return tuple(each for each, is_closed in found if is_closed and each.year in years)

    async def changed_periods(
        self,
        division: DivisionCode,
        years: Sequence[int],
        closed: Collection[tuple[int, int]],
        journals: Sequence[str] = (),
    ) -> PeriodChanges:
        """What became of the periods of these years, of which `closed` (a year and number each) were closed in all journals.

        One call as a rule: what is as it was is not told, but for periods that are closed in some journals only.
        """
        known = periods.within(closed)
        asked = f"Status eq {periods.CLOSED}"
        if known:
            asked = f"((Status eq {periods.CLOSED} and not ({known})) or (Status eq {periods.OPEN} and ({known})))"
        span = f"Year ge {min(years)} and Year le {max(years)} and {asked}"
        found = [pair for pair in await self._statuses(division, span, journals) if pair[0].year in years]
        return PeriodChanges(
            closed=frozenset(each for each, is_closed in found if is_closed),
            opened=frozenset(each for each, is_closed in found if not is_closed),
        )

    async def _statuses(
        self, division: DivisionCode, asked: str, journals: Sequence[str]
    ) -> tuple[tuple[ClosedPeriod, bool], ...]:
        """Journals' periods and whether each is closed: those asked for, or all where Exact Online does not filter them."""
        wide = Query(resource=periods.STATUS_RESOURCE, division=division, select=periods.STATUS_SELECT)
        filters = [asked]
        if journals:
            room = odata.filter_room(wide, self._ask.base_url) - len(odata.encoded(f"{asked} and ()"))
            named = odata.any_of(journals, lambda code: f"Journal eq {odata.text_literal(code)}", room=room)
            filters = [f"{asked} and ({clause})" for clause, _ in named]
        items: list[Item] = []
        for each in filters:
            part = await self._ask.this_way("periods-by-status", replace(wide, filter=each), "closed-periods")
            if part is None:
                items = list(await self._ask.items(wide, "closed-periods"))
                break
            items += part
        found = map(periods.read_status, items)
        return tuple(each for each in found if not journals or each[0].journal in journals)

    async def _all(
        self, division: DivisionCode, resource: str, select: tuple[str, ...], read: Callable[[Item], T], purpose: str
    ) -> tuple[T, ...]:
        query = Query(resource=resource, division=division, select=select)
        return await _read(await self._ask.items(query, purpose), read)

    async def _changes(self, division: DivisionCode, what: SyncList[T], since: int | None) -> Changes[T]:
        found: dict[str, T] = {}
        timestamp = FIRST_TIMESTAMP if since is None else since
        async for part in self.changed(division, what, since):
            found |= {_id(member): member for member in part.items}
            timestamp = part.timestamp or timestamp
        gone: frozenset[str] = frozenset()
        if since is not None:
            gone = (await self.deleted(division, since)).of(what.deleted_type)
        left = tuple(member for key, member in found.items() if key not in gone)
        return Changes(items=left, deleted_ids=tuple(sorted(gone)), timestamp=timestamp)


def _id(member: object) -> str:
    return str(getattr(member, "id"))  # noqa: B009 - every member of a `SyncList` has one; its type variable cannot say so


async def _read(items: Sequence[Item], read: Callable[[Item], T]) -> tuple[T, ...]:
    if len(items) <= _MANY:
        return tuple(map(read, items))
    return await asyncio.to_thread(lambda: tuple(map(read, items)))


def _all_inside(relations: Iterable[Item]) -> list[Item] | None:
    """The bank accounts that came with these relations; None when they did not come with one of them."""
    found: list[Item] = []
    for each in relations:
        inside = bank_account.accounts_inside(each)
        if inside is None:
            return None
        found.extend(inside)
    return found


async def _account_part(items: Sequence[Item], mark: int) -> Part[BankAccount]:
    found = await _read(items, bank_account.read_bank_account)
    newest = max((mark, *map(bank_account.last_change, items)))
    return Part(items=tuple(each for each in found if each is not None), timestamp=newest)
