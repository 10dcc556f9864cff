"""What Exact Online is asked and told about bank statements: entries of bank journals, their balances, where entries stand."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from exactdesk.books.bank_entries import BankEntry, BookedAt, BookedBankEntry
from exactdesk.books.money import ZERO
from exactdesk.books.reference import DivisionCode, EntryId, GLAccountId
from exactdesk.errors import Broken, Unsure
from exactdesk.exact import odata
from exactdesk.exact.asking import Asker
from exactdesk.exact.odata import Query
from exactdesk.exact.record import Record
from exactdesk.exact.wire import bank_entry, transaction_line

BALANCE_RESOURCE = "financial/ReportingBalance"
BALANCE_SELECT = ("GLAccount", "Amount")


class Banking:
    """The part of `ExactClient` that knows the bank; every method raises what that raises."""

    def __init__(self, ask: Asker) -> None:
        self._ask = ask

    async def post(self, division: DivisionCode, entry: BankEntry) -> BookedBankEntry:
        """Books a statement and gives it as Exact Online has it now.

        Raises `Unsure` when no answer came, or one that does not belong to this entry: then it must be looked up before anything else.
        """
        content = bank_entry.encode_bank_entry(entry)
        item = await self._ask.post(division, bank_entry.RESOURCE, content, "post-bank-entry")
        try:
            booked = bank_entry.read_bank_entry(item)
        except Broken as error:
            raise Unsure("write-answer-unclear", status=201) from error
        if (booked.journal, booked.opening, booked.closing) != (entry.journal, entry.opening, entry.closing):
            raise Unsure("write-answer-differs", entry_number=booked.entry_number)
        return booked

    async def entries(self, division: DivisionCode, journal: str, first_year: int) -> tuple[BookedBankEntry, ...]:
        """The entries of a bank journal from a reporting year on, the last booked first; a call per sixty.

        Numbers may begin anew each year, so the last one is that of the last year.
        """
        wide = Query(
            resource=bank_entry.RESOURCE, division=division, select=bank_entry.SELECT, order_by="EntryNumber desc"
        )
        asked = f"JournalCode eq {odata.text_literal(journal)} and FinancialYear ge {int(first_year)}"
        narrow = Query(
            resource=wide.resource, division=division, select=wide.select, filter=asked, order_by=wide.order_by
        )
        found = map(
            bank_entry.read_bank_entry,
            await self._ask.items_or_all("bank-entries-of-journal", narrow, wide, "bank-entries"),
        )
        theirs = [each for each in found if each.journal == journal and each.year >= first_year]
        return tuple(sorted(theirs, key=lambda each: (each.year, each.entry_number), reverse=True))

    async def line_amounts(self, division: DivisionCode, entry: EntryId) -> tuple[Decimal, ...]:
        """The amounts of an entry's lines, in no order."""
        asked = f"EntryID eq {odata.guid_literal(entry)}"
        query = Query(
            resource=bank_entry.LINES_RESOURCE, division=division, select=bank_entry.LINE_SELECT, filter=asked
        )
        return bank_entry.read_amounts(await self._ask.items(query, "bank-lines"))

    async def places(self, division: DivisionCode, entry_numbers: Sequence[int]) -> tuple[BookedAt, ...]:
        """Every line of the ledger of entries with these numbers, of whatever journal; a call per hundred entries or so."""
        bare = Query(resource=transaction_line.RESOURCE, division=division, select=transaction_line.SELECT)
        room = odata.filter_room(bare, self._ask.base_url)
        numbers = [str(int(number)) for number in entry_numbers]
        found: list[BookedAt] = []
        for asked, _ in odata.any_of(numbers, lambda number: f"EntryNumber eq {number}", room=room):
            query = Query(resource=bare.resource, division=division, select=bare.select, filter=asked)
            items = await self._ask.items(query, "where-booked")
            found += [transaction_line.read_place(item) for item in items]
        return tuple(found)

    async def ledger_balance(self, division: DivisionCode, gl_account: GLAccountId) -> Decimal:
        """What stands on a ledger account now, all periods together, debit positive, in the administration's currency."""
        wide = Query(resource=BALANCE_RESOURCE, division=division, select=BALANCE_SELECT)
        asked = f"GLAccount eq {odata.guid_literal(gl_account)}"
        narrow = Query(resource=wide.resource, division=division, select=wide.select, filter=asked)
        found = [
            Record(item, BALANCE_RESOURCE)
            for item in await self._ask.items_or_all("balance-of-account", narrow, wide, "balance")
        ]
        return sum((each.amount("Amount") for each in found if each.guid("GLAccount") == gl_account), ZERO)
