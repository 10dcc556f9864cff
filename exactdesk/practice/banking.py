"""Posting and deleting bank and cash entries: what was there, plus the lines, must be what is there now.

A receipt is positive, a payment negative. In the ledger line 0 is that of the bank or cash account, the others stand against it.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from exactdesk.practice.bookings import cents, number
from exactdesk.practice.general import Daybook, GeneralRules
from exactdesk.practice.matching import PAYABLE, RECEIVABLE
from exactdesk.practice.payloads import Payload, insist, missing
from exactdesk.practice.resources import RESOURCES
from exactdesk.practice.transactions import post_lines
from exactdesk.practice.values import ReadRow, Row, Value

BANK = Daybook(
    path="financialtransaction/BankEntries",
    lines_path="financialtransaction/BankEntryLines",
    lines_field="BankEntryLines",
    journal_type=12,
    entry_type=40,
    type_word="Kasstroom",
)
CASH = Daybook(
    path="financialtransaction/CashEntries",
    lines_path="financialtransaction/CashEntryLines",
    lines_field="CashEntryLines",
    journal_type=10,
    entry_type=40,
    type_word="Kasstroom",
)
DAYBOOKS = {book.path: book for book in (BANK, CASH)}
LINE_DAYBOOKS = {book.lines_path: book for book in (BANK, CASH)}


@dataclass(frozen=True, kw_only=True)
class CashRules(GeneralRules):
    """The rules for bank or cash entries of one administration."""

    def add_line(self, payload: Payload) -> Row:
        """Add a line to an entry that is still open; its closing balance moves along."""
        books, book = self.books, self.daybook
        insist(missing(RESOURCES[book.lines_path], payload, self.speech))
        row = payload.filled()
        entry = books.get(book.path, row["EntryID"])
        if entry is None:
            insist([self.speech.say("reference", "Entry")])
            return row
        insist([*self._locked(entry), *self._line_faults(entry, row)])
        others = books.table(book.lines_path).by_parent[entry["EntryID"]]
        self._complete_line(entry, row, len(others) + 1, number(entry["ExchangeRate"]))
        books.save(book.lines_path, row)
        entry["ClosingBalanceFC"] = number(entry["ClosingBalanceFC"]) + number(row["AmountFC"])
        books.save(book.path, entry)
        post_lines(books, entry["EntryID"], self._ledger_rows(entry, others))
        return row

    def _complete_header(self, header: Row, rows: list[Row]) -> None:
        super()._complete_header(header, rows)
        total = sum((cents(number(row["AmountFC"])) for row in rows), Decimal(0))
        if header.get("OpeningBalanceFC") is None:
            header["OpeningBalanceFC"] = self._balance(header["JournalCode"]) or Decimal(0)
        if header.get("ClosingBalanceFC") is None:
            header["ClosingBalanceFC"] = number(header["OpeningBalanceFC"]) + total

    def _balance(self, journal: Value) -> Decimal | None:
        """What the journal closed with; None where nothing is booked in it."""
        closings = [
            number(entry["ClosingBalanceFC"])
            for entry in self.books.table(self.daybook.path).rows.values()
            if entry["JournalCode"] == journal
        ]
        return closings[-1] if closings else None

    def _wrong_journal(self) -> str:
        if self.daybook is CASH:
            return self.speech.say("cash_journal")
        return self.speech.say("invalid", "JournalType")

    def _header_faults(self, header: ReadRow) -> Iterator[str]:
        yield from super()._header_faults(header)
        journal = self.books.find("financial/Journals", header["JournalCode"])
        if (
            journal is not None
            and not journal["AllowVariableCurrency"]
            and header["Currency"] in self.books.rates
            and header["Currency"] != journal["Currency"]
        ):
            yield self.speech.say("invalid", "Currency")

    def _line_faults(self, header: ReadRow, row: ReadRow) -> Iterator[str]:
        yield from super()._line_faults(header, row)
        account = self.books.get("financial/GLAccounts", row["GLAccount"]) or {}
        if account.get("Type") in (RECEIVABLE, PAYABLE) and row.get("Account") is None:
            yield self.speech.say("mandatory", "Account")

    def _balance_fault(self, header: ReadRow, rows: list[Row]) -> Iterator[str]:
        total = sum((cents(number(row["AmountFC"])) for row in rows), Decimal(0))
        if number(header["OpeningBalanceFC"]) + total != number(header["ClosingBalanceFC"]):
            yield self.speech.say("closing")
        before = self._balance(header["JournalCode"])
        if before is not None and number(header["OpeningBalanceFC"]) != before:
            yield self.speech.say("invalid", "OpeningBalance")

    def _complete_line(self, header: ReadRow, row: Row, place: int, rate: Decimal) -> None:
        super()._complete_line(header, row, place, rate)
        row["ExchangeRate"] = rate
        # On the side of the bank it is always filled; on that of the invoice once the two are matched.
        row["OffsetID"] = self.books.new_id("offset", row["ID"])

    def _ledger_rows(self, header: ReadRow, rows: Sequence[ReadRow]) -> Iterator[Row]:
        journal = self.books.find("financial/Journals", header["JournalCode"]) or {}
        total: Row = {name: sum((number(row[name]) for row in rows), Decimal(0)) for name in ("AmountFC", "AmountDC")}
        yield self._ledger_row(header, {"GLAccount": journal.get("GLAccount"), "Date": rows[0]["Date"]} | total)
        for row in rows:
            against = {name: -number(row[name]) for name in ("AmountFC", "AmountDC")}
            line = self._ledger_row(header, dict(row) | against)
            line |= {"InvoiceNumber": row.get("OurRef"), "OffsetID": row["OffsetID"]}
            yield line
