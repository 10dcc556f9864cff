"""Posting and deleting general journal entries: they must balance, in a journal made for them. Bank and cash entries follow suit."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from exactdesk.practice.bookings import cents, day_of, number
from exactdesk.practice.ledger import OPEN, Administration, at_midnight, pad_vat_code
from exactdesk.practice.matching import match_faults
from exactdesk.practice.payloads import Payload, insist, missing
from exactdesk.practice.resources import RESOURCES
from exactdesk.practice.says import Speech
from exactdesk.practice.transactions import post_lines, take_back
from exactdesk.practice.values import ReadRow, Row, Value


@dataclass(frozen=True, slots=True, kw_only=True)
class Daybook:
    """One kind of entry that is made of plain lines: its names, the type of its journals and that of its entries."""

    path: str
    lines_path: str
    lines_field: str
    journal_type: int
    entry_type: int
    type_word: str


GENERAL = Daybook(
    path="generaljournalentry/GeneralJournalEntries",
    lines_path="generaljournalentry/GeneralJournalEntryLines",
    lines_field="GeneralJournalEntryLines",
    journal_type=90,
    entry_type=90,
    type_word="Memoriaal",
)


@dataclass(frozen=True, kw_only=True)
class GeneralRules:
    """The rules for general journal entries of one administration."""

    books: Administration
    speech: Speech
    daybook: Daybook = GENERAL

    def create(self, payload: Payload) -> Row:
        """Book a new entry; raises Rejected with all that is wrong."""
        books, say = self.books, self.speech.say
        lines = payload.lines.get(self.daybook.lines_field, ())
        texts = missing(RESOURCES[self.daybook.path], payload, self.speech)
        for line in lines:
            texts += missing(RESOURCES[self.daybook.lines_path], line, self.speech, except_for=frozenset({"EntryID"}))
        insist(texts)
        header, rows = payload.filled(), [line.filled() for line in lines]
        self._complete_header(header, rows)
        insist([*self._header_faults(header), *(text for row in rows for text in self._line_faults(header, row))])
        insist(list(self._balance_fault(header, rows)))
        if books.get(self.daybook.path, header.get("EntryID")):
            insist([say("exists")])
        return self._number_and_book(header, rows)

    def record(self, header: Row, rows: list[Row]) -> Row:
        """Book an entry without asking the rules: what a new administration begins with, also in periods that are closed now."""
        self._complete_header(header, rows)
        return self._number_and_book(header, rows)

    def _number_and_book(self, header: Row, rows: list[Row]) -> Row:
        wanted = header.get("EntryNumber")
        year = int(number(header["FinancialYear"]))
        header["EntryNumber"] = self.books.take_number(
            str(header["JournalCode"]), year, wanted if isinstance(wanted, int) and wanted else None
        )
        if header["EntryNumber"] is None:
            insist([self.speech.say("in_use", "EntryNumber")])
        return self._book(header, rows)

    def update(self, row: Row, payload: Payload, /) -> None:
        """These entries have no PUT."""
        self.refuse_change()

    def refuse_change(self) -> None:
        """Raise Rejected: neither these entries nor their lines can be changed."""
        insist([self.speech.say("not_allowed", "Entry")])

    def delete(self, row: Row, /) -> None:
        """Delete an entry with its lines, unless it was processed or matched, or its period is closed."""
        books = self.books
        insist([*self._locked(row), *match_faults(books, row["EntryID"], self.speech)])
        for line in list(books.table(self.daybook.lines_path).by_parent[row["EntryID"]]):
            books.delete(self.daybook.lines_path, line["ID"])
        take_back(books, row["EntryID"])
        books.free_number(str(row["JournalCode"]), int(number(row["FinancialYear"])), int(number(row["EntryNumber"])))
        books.delete(self.daybook.path, row["EntryID"])

    def _complete_header(self, header: Row, rows: list[Row]) -> None:
        books = self.books
        journal = books.find("financial/Journals", header["JournalCode"]) or {}
        first = self._day(rows[0])
        period = books.period_of(first) or {}
        for long, short in (("FinancialYear", "FinYear"), ("FinancialPeriod", "FinPeriod")):
            if header.get(long) is None:
                header[long] = period.get(short)
        header["Currency"] = header.get("Currency") or journal.get("Currency") or books.facts.currency
        if header.get("ExchangeRate") is None:
            header["ExchangeRate"] = Decimal(books.rates.get(str(header["Currency"]), "1"))

    def _day(self, row: ReadRow) -> date:
        return day_of(row.get("Date")) or self.books.clock().date()

    def _header_faults(self, header: ReadRow) -> Iterator[str]:
        say, books = self.speech.say, self.books
        journal = books.find("financial/Journals", header["JournalCode"])
        if journal is None:
            yield say("reference", "Journals")
        elif journal["Type"] != self.daybook.journal_type:
            yield self._wrong_journal()
        elif journal["IsBlocked"]:
            yield say("blocked", "Journal")
        if header["Currency"] not in books.rates:
            yield say("reference", "Currency")
        year, period = header["FinancialYear"], header["FinancialPeriod"]
        if not isinstance(year, int) or not isinstance(period, int) or not books.has_period(year, period):
            yield say("unknown", "Year")
        else:
            yield from self._period_fault(header)

    def _wrong_journal(self) -> str:
        return self.speech.say("invalid", "JournalType")

    def _locked(self, entry: ReadRow) -> Iterator[str]:
        if entry["Status"] != OPEN[0]:
            yield self.speech.say("not_allowed", "Status", str(entry["StatusDescription"]))
        yield from self._period_fault(entry)

    def _period_fault(self, header: ReadRow) -> Iterator[str]:
        year, period = int(number(header["FinancialYear"])), int(number(header["FinancialPeriod"]))
        if (str(header["JournalCode"]), year, period) in self.books.closed:
            yield self.speech.say("closed", f"{year} - {period}")

    def _line_faults(self, header: ReadRow, row: ReadRow) -> Iterator[str]:
        say, books = self.speech.say, self.books
        account = books.get("financial/GLAccounts", row["GLAccount"])
        if account is None:
            yield say("reference", "GLAccount")
            return
        if account["IsBlocked"]:
            yield say("blocked", "GLAccount")
        journal = books.find("financial/Journals", header["JournalCode"])
        if row.get("VATCode"):
            if books.find("vat/VATCodes", row["VATCode"]) is None:
                yield say("reference", "VATCode")
            elif journal is not None and not journal["AllowVAT"]:
                yield say("not_allowed", "VATCode")
        if row.get("Account") is not None and books.get("crm/Accounts", row["Account"]) is None:
            yield say("reference", "Account")
        center = row.get("CostCenter")
        if center and books.find("hrm/Costcenters", center) is None:
            yield say("reference", "CostCenter")
        elif not center and account["UseCostcenter"] == 1:
            yield say("mandatory", "CostCenter")
        if row.get("CostUnit") and books.find("hrm/Costunits", row["CostUnit"]) is None:
            yield say("reference", "CostUnit")

    def _balance_fault(self, header: ReadRow, rows: list[Row]) -> Iterator[str]:
        difference = sum((cents(number(row.get("AmountFC"))) for row in rows), Decimal(0))
        if difference:
            mark = "." if self.speech.language == "en" else ","
            yield self.speech.say("unbalanced", f"{header['Currency']} {difference:.2f}".replace(".", mark))

    def _book(self, header: Row, rows: list[Row]) -> Row:
        books, rate = self.books, number(header["ExchangeRate"])
        journal = books.find("financial/Journals", header["JournalCode"]) or {}
        header["EntryID"] = header.get("EntryID") or books.new_id(self.daybook.path, books.stamp)
        header |= {
            "JournalDescription": journal.get("Description"),
            "Status": books.new_status[0],
            "StatusDescription": books.new_status[1],
            "Type": self.daybook.entry_type,
            "TypeDescription": self.daybook.type_word,
        }
        for place, row in enumerate(rows, 1):
            self._complete_line(header, row, place, rate)
            books.save(self.daybook.lines_path, row)
        books.save(self.daybook.path, header)
        post_lines(books, header["EntryID"], self._ledger_rows(header, rows))
        return header

    def _complete_line(self, header: ReadRow, row: Row, place: int, rate: Decimal) -> None:
        books = self.books
        account = books.get("financial/GLAccounts", row["GLAccount"]) or {}
        party = books.get("crm/Accounts", row.get("Account")) or {}
        vat = books.find("vat/VATCodes", row.get("VATCode"))
        amount = cents(number(row.get("AmountFC")))
        row["ID"] = row.get("ID") or books.new_id(self.daybook.lines_path, header["EntryID"], place)
        row |= {
            "EntryID": header["EntryID"],
            "EntryNumber": header["EntryNumber"],
            "LineNumber": place,
            "HID": self._number_of_item(row),
            "Date": at_midnight(self._day(row)),
            "AmountFC": amount,
            "AmountDC": cents(amount * rate),
            "GLAccountCode": account.get("Code"),
            "GLAccountDescription": account.get("Description"),
            "AccountCode": party.get("Code"),
            "AccountName": party.get("Name"),
            "VATCode": pad_vat_code(vat["Code"]) if vat else None,
            "VATCodeDescription": vat["Description"] if vat else None,
        }

    def _number_of_item(self, row: ReadRow) -> Value:
        """The key that this line has in the lists of outstanding items; not a property of the line."""
        if row.get("HID") is None:
            self.books.hid += 1
            return self.books.hid
        return row["HID"]

    def _ledger_rows(self, header: ReadRow, rows: Sequence[ReadRow]) -> Iterator[Row]:
        return (self._ledger_row(header, row) for row in rows)

    def _ledger_row(self, header: ReadRow, row: ReadRow) -> Row:
        shared = ("GLAccount", "AmountFC", "AmountDC", "Account", "AccountCode", "AccountName", "Date", "Description")
        found: Row = {
            name: row.get(name) for name in (*shared, "CostCenter", "CostUnit", "VATCode", "Notes", "Quantity", "HID")
        }
        found |= {
            name: header[name] for name in ("EntryID", "EntryNumber", "Currency", "JournalCode", "JournalDescription")
        }
        found |= {name: header[name] for name in ("FinancialYear", "FinancialPeriod", "ExchangeRate", "Status", "Type")}
        return found
