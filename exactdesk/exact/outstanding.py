"""Questions about what is outstanding. Kept apart from the client, which hands them out: they are a family of their own."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from decimal import Decimal

from exactdesk.books.entries import EntryLine
from exactdesk.books.ledger import LedgerLine, LineId
from exactdesk.books.outstanding import Attachment, Overview, PaidTerm, ToldItem
from exactdesk.books.reference import DivisionCode, EntryId, GLAccountId, RelationId, Side
from exactdesk.exact import odata
from exactdesk.exact.asking import Asker
from exactdesk.exact.odata import Query
from exactdesk.exact.record import Record
from exactdesk.exact.wire import invoice_entry, ledger_line
from exactdesk.exact.wire import outstanding as wire

_CONTROL_ACCOUNTS = {Side.SALES: 20, Side.PURCHASE: 22}
"""Type of the ledger accounts that hold receivables and payables."""


class OutstandingQuestions:
    """Asks what is outstanding. Every method raises `NotReached`, `Busy`, `Refused`, `Broken` and `SignInError`."""

    def __init__(self, ask: Asker) -> None:
        self._ask = ask

    async def overview(self, division: DivisionCode) -> Mapping[Side, Overview]:
        """Exact Online's own counts and sums of both sides. One call."""
        query = Query(resource=wire.OVERVIEW, division=division, select=wire.OVERVIEW_SELECT)
        item = await self._ask.one(query, "outstanding-overview")
        return {side: wire.read_overview(item, side) for side in Side}

    async def terms(self, division: DivisionCode, side: Side, *, may_read_all: bool = True) -> tuple[ToldItem, ...]:
        """Payment terms that are open; one call per thousand.

        Where Exact Online refuses to look for open ones, all there ever were are fetched and sorted out here; that is a call for each
        thousand of them, so without `may_read_all` the refusal is let through.
        """
        resource = wire.SHAPES[side].terms
        wide = Query(resource=resource, division=division, select=wire.TERM_SELECT)
        narrow = Query(
            resource=resource, division=division, select=wire.TERM_SELECT, filter=f"Status lt {wire.MATCHED}"
        )
        if may_read_all:
            found = await self._ask.items_or_all(f"open-terms-{side}", narrow, wide, "open-terms")
        else:
            found = await self._ask.items(narrow, "open-terms")
        return tuple(told for item in found if (told := wire.read_term(item, side)) is not None)

    async def paid_terms(self, division: DivisionCode, since: date) -> tuple[PaidTerm, ...]:
        """Terms of invoices to customers that were paid since a day; one call per thousand. Exact Online does not tell it of suppliers'."""
        query = Query(
            resource=wire.SHAPES[Side.SALES].terms,
            division=division,
            select=wire.PAID_SELECT,
            filter=f"Status eq {wire.MATCHED} and LastPaymentDate ge {odata.day_literal(since)}",
        )
        found = map(wire.read_paid_term, await self._ask.items(query, "paid-terms"))
        return tuple(term for term in found if term is not None)

    async def owners(
        self, division: DivisionCode, side: Side, numbers: Sequence[str]
    ) -> Mapping[str, frozenset[RelationId]] | None:
        """The relations that ever had an invoice under each of these numbers; none for a number that was never given.

        A call per eighty numbers or so. None where Exact Online refuses to look for payment terms by their numbers.
        """
        bare = Query(resource=wire.SHAPES[side].terms, division=division, select=wire.OWNER_SELECT)
        room = odata.filter_room(bare, self._ask.base_url)
        found: dict[str, set[RelationId]] = {number: set() for number in numbers}
        by_key = {number.casefold(): number for number in numbers}
        for asked, _ in odata.any_of(list(by_key.values()), wire.number_clause, room=room):
            query = Query(resource=bare.resource, division=division, select=bare.select, filter=asked)
            items = await self._ask.this_way(f"terms-by-number-{side}", query, "invoices-by-number")
            if items is None:
                return None
            for owner, own in (wire.read_owner(item, side) for item in items):
                for number in {by_key[each] for each in own if each in by_key}:
                    found[number].add(owner)
        return {number: frozenset(owners) for number, owners in found.items()}

    async def listed(
        self, division: DivisionCode, side: Side, *, beside: Iterable[str] = (), anchor: int | None = None
    ) -> tuple[ToldItem, ...]:
        """The list of open items; one call per sixty.

        Args:
            division: where.
            side: receivables or payables.
            beside: journals whose items are not wanted, because they are known already. None means all items.
            anchor: number of an entry that is wanted all the same, for its sign is known; there may be several of this number.
        """
        apart = [f"JournalCode ne {odata.text_literal(code)}" for code in dict.fromkeys(beside)]
        asked = " and ".join(apart)
        if asked and anchor is not None:
            asked = f"({asked}) or EntryNumber eq {int(anchor)}"
        query = Query(
            resource=wire.SHAPES[side].list, division=division, select=wire.LIST_SELECT, filter=asked if apart else ""
        )
        found = await self._ask.items(query, "open-items")
        return tuple(told for item in found if (told := wire.read_list_item(item, side)) is not None)

    async def open_of(self, division: DivisionCode, side: Side, entries: Sequence[int]) -> tuple[ToldItem, ...] | None:
        """What is open of the entries with these numbers, of whatever journal; a call per hundred entries or so.

        None where Exact Online refuses to be asked this way.
        """
        bare = Query(resource=wire.SHAPES[side].list, division=division, select=wire.LIST_SELECT)
        room = odata.filter_room(bare, self._ask.base_url)
        found: list[ToldItem] = []
        numbers = [str(int(number)) for number in entries]
        for asked, _ in odata.any_of(numbers, lambda number: f"EntryNumber eq {number}", room=room):
            query = Query(resource=bare.resource, division=division, select=bare.select, filter=asked)
            items = await self._ask.this_way(f"open-of-entries-{side}", query, "still-open")
            if items is None:
                return None
            found += [told for item in items if (told := wire.read_list_item(item, side)) is not None]
        return tuple(found)

    async def rates(self, division: DivisionCode, entries: Sequence[int]) -> Mapping[tuple[str, int], Decimal]:
        """What one of an entry's currency is in the administration's, by journal and number; a call per hundred entries or so.

        What is not told is absent.
        """
        bare = Query(resource=wire.RATES, division=division, select=wire.RATE_SELECT)
        room = odata.filter_room(bare, self._ask.base_url)
        found: dict[tuple[str, int], wire.Rate] = {}
        numbers = [str(int(number)) for number in entries]
        for asked, _ in odata.any_of(numbers, lambda number: f"EntryNumber eq {number}", room=room):
            query = Query(resource=bare.resource, division=division, select=bare.select, filter=asked)
            for item in await self._ask.items(query, "exchange-rates"):
                rate = wire.read_rate(item)
                if rate is not None and (rate.key not in found or found[rate.key].weight < rate.weight):
                    found[rate.key] = rate
        return {key: rate.rate for key, rate in found.items()}

    async def control_accounts(self, division: DivisionCode, side: Side) -> tuple[GLAccountId, ...]:
        """The ledger accounts that hold receivables or payables. One call."""
        query = Query(
            resource=ledger_line.ACCOUNTS,
            division=division,
            select=("ID", "Type"),
            filter=f"Type eq {_CONTROL_ACCOUNTS[side]}",
        )
        found = await self._ask.items(query, "control-accounts")
        return tuple(GLAccountId(Record(item, ledger_line.ACCOUNTS).guid("ID")) for item in found)

    async def ledger_since(
        self, division: DivisionCode, accounts: Sequence[GLAccountId], start: date
    ) -> tuple[LedgerLine, ...]:
        """Lines with a relation on these accounts, dated from `start` on; one call per thousand."""
        asked = f"({_any_account(accounts)}) and Date ge {odata.day_literal(start)}"
        return await self._lines(division, asked)

    async def ledger_of(
        self, division: DivisionCode, accounts: Sequence[GLAccountId], relation: RelationId
    ) -> tuple[LedgerLine, ...]:
        """All lines of one relation on these accounts; one call per thousand."""
        asked = f"Account eq {odata.guid_literal(relation)} and ({_any_account(accounts)})"
        return await self._lines(division, asked)

    async def ledger_lines(self, division: DivisionCode, lines: Sequence[LineId]) -> tuple[LedgerLine, ...]:
        """These lines, as far as they have a relation; a call per fifty or so."""
        bare = Query(resource=ledger_line.RESOURCE, division=division, select=ledger_line.SELECT)
        room = odata.filter_room(bare, self._ask.base_url)
        found: list[LedgerLine] = []
        for asked, _ in odata.any_of(lines, lambda line: f"ID eq {odata.guid_literal(line)}", room=room):
            found += await self._lines(division, asked)
        return tuple(found)

    async def entry_lines(self, division: DivisionCode, side: Side, entry: EntryId) -> tuple[EntryLine, ...]:
        """The lines of one sales or purchase entry. One call."""
        query = Query(
            resource=invoice_entry.SHAPES[side].lines_resource,
            division=division,
            select=invoice_entry.LINE_SELECT,
            filter=f"EntryID eq {odata.guid_literal(entry)}",
        )
        return invoice_entry.read_lines(await self._ask.items(query, "read-lines"), side)

    async def attachments(self, division: DivisionCode, document: str) -> tuple[Attachment, ...]:
        """The files of a document, without their contents. One call."""
        query = Query(
            resource=wire.ATTACHMENTS,
            division=division,
            select=wire.ATTACHMENT_SELECT,
            filter=f"Document eq {odata.guid_literal(document)}",
        )
        return tuple(map(wire.read_attachment, await self._ask.items(query, "attachments")))

    async def _lines(self, division: DivisionCode, asked: str) -> tuple[LedgerLine, ...]:
        query = Query(resource=ledger_line.RESOURCE, division=division, select=ledger_line.SELECT, filter=asked)
        found = map(ledger_line.read_ledger_line, await self._ask.items(query, "ledger-lines"))
        return tuple(line for line in found if line is not None)


def _any_account(accounts: Sequence[GLAccountId]) -> str:
    return " or ".join(f"GLAccount eq {odata.guid_literal(account)}" for account in accounts)
