"""Posting, changing and deleting sales and purchase entries: the rules, then the booking."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from exactdesk.practice.bookings import (
    CENT,
    Side,
    book,
    cents,
    complete_header,
    complete_line,
    day_of,
    effective_vat,
    number,
    recount,
    vat_of,
)
from exactdesk.practice.ledger import OPEN, Administration
from exactdesk.practice.matching import match_faults
from exactdesk.practice.payloads import Payload, insist, missing
from exactdesk.practice.resources import RESOURCES
from exactdesk.practice.says import Speech
from exactdesk.practice.transactions import post_entry, take_back
from exactdesk.practice.values import ReadRow, Row

_PARENT = frozenset({"EntryID"})
# What a VAT amount may differ from the rate: five cents, or half a percent of the amount on large lines.
_LEEWAY, _LEEWAY_RATE = Decimal("0.05"), Decimal("0.005")
_NOT_ON_LINES = (20, 22, 24)


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryRules:
    """The rules for one side of the books of one administration."""

    books: Administration
    side: Side
    speech: Speech

    def create(self, payload: Payload) -> Row:
        """Book a new entry; raises Rejected with all that is wrong."""
        books, side = self.books, self.side
        lines = payload.lines.get(side.lines_field, ())
        texts = missing(RESOURCES[side.path], payload, self.speech)
        for line in lines:
            texts += missing(RESOURCES[side.lines_path], line, self.speech, except_for=_PARENT)
        insist(texts)
        header, rows = payload.filled(), [line.filled() for line in lines]
        insist([*self.header_faults(header), *(text for row in rows for text in self.line_faults(header, row))])
        if books.get(side.path, header.get("EntryID")):
            insist([self.speech.say("exists")])
        complete_header(books, side, header)
        wanted = header.get("EntryNumber")
        insist(list(self._spread_vat(header, rows)))
        header["EntryNumber"] = books.take_number(
            str(header["Journal"]),
            int(number(header["ReportingYear"])),
            wanted if isinstance(wanted, int) and wanted else None,
        )
        if header["EntryNumber"] is None:
            insist([self.speech.say("in_use", "EntryNumber")])
        entry = book(books, side, header, rows)
        post_entry(books, side, entry)
        return entry

    def update(self, entry: Row, payload: Payload) -> None:
        """Change the header of an entry that is still open."""
        books, side = self.books, self.side
        changes = {name: value for name, value in payload.values.items() if name != "EntryID"}
        insist(list(self._locked(entry)))
        if changes.get("Journal", entry["Journal"]) != entry["Journal"]:
            insist([self.speech.say("not_allowed", "Journal")])
        wanted = changes.pop("EntryNumber", None)
        changed = dict(entry) | changes
        if "Currency" in changes and "Rate" not in changes:
            changed["Rate"] = None
        if "EntryDate" in changes:
            for name in ("ReportingYear", "ReportingPeriod"):
                changed[name] = changes.get(name)
            changed["DueDate"] = changes.get("DueDate")
        lines = books.table(side.lines_path).by_parent[entry["EntryID"]]
        insist(list(self.header_faults(changed)))
        complete_header(books, side, changed)
        year = int(number(changed["ReportingYear"]))
        former = (str(entry["Journal"]), int(number(entry["ReportingYear"])), int(number(entry["EntryNumber"])))
        following = wanted if isinstance(wanted, int) and wanted else former[2]
        if (year, following) != former[1:]:
            if books.take_number(former[0], year, following) is None:
                insist([self.speech.say("in_use", "EntryNumber")])
            books.free_number(*former)
            changed["EntryNumber"] = following
        entry.update(changed)
        for line in lines:
            complete_line(books, side, entry, line)
            books.save(side.lines_path, line)
        recount(books, side, entry)
        post_entry(books, side, entry)

    def delete(self, entry: Row) -> None:
        """Delete an entry that is still open, with its lines."""
        insist(list(self._locked(entry)))
        books, side = self.books, self.side
        for line in list(books.table(side.lines_path).by_parent[entry["EntryID"]]):
            books.delete(side.lines_path, line["ID"])
        take_back(books, entry["EntryID"])
        books.free_number(str(entry["Journal"]), int(number(entry["ReportingYear"])), int(number(entry["EntryNumber"])))
        books.delete(side.path, entry["EntryID"])

    def add_line(self, payload: Payload) -> Row:
        """Add a line to an entry that is still open."""
        books, side = self.books, self.side
        insist(missing(RESOURCES[side.lines_path], payload, self.speech))
        row = payload.filled()
        entry = books.get(side.path, row["EntryID"])
        if entry is None:
            insist([self.speech.say("reference", "Entry")])
            return row
        insist([*self._locked(entry), *self.line_faults(entry, row)])
        if books.get(side.lines_path, row.get("ID")):
            insist([self.speech.say("exists")])
        others = books.table(side.lines_path).by_parent[entry["EntryID"]]
        row["LineNumber"] = max((int(number(other["LineNumber"])) for other in others), default=0) + 1
        row.setdefault("ID", books.new_id(side.lines_path, entry["EntryID"], "added", books.stamp))
        complete_line(books, side, entry, row)
        books.save(side.lines_path, row)
        recount(books, side, entry)
        post_entry(books, side, entry)
        return row

    def update_line(self, line: Row, payload: Payload) -> None:
        """Change a line of an entry that is still open; VAT is reckoned anew unless it is sent."""
        books, side = self.books, self.side
        entry = books.table(side.path).rows[line["EntryID"]]
        changes = {name: value for name, value in payload.values.items() if name not in ("ID", "EntryID")}
        changed = dict(line) | changes
        if {"AmountFC", "VATCode"} & set(changes) and "VATAmountFC" not in changes:
            changed["VATAmountFC"] = None
        if "VATPercentage" not in changes:
            changed["VATPercentage"] = None
        if changed["AmountFC"] is None:
            insist([self.speech.say("mandatory", "AmountFC")])
        insist([*self._locked(entry), *self.line_faults(entry, changed)])
        complete_line(books, side, entry, changed)
        line.update(changed)
        books.save(side.lines_path, line)
        recount(books, side, entry)
        post_entry(books, side, entry)

    def delete_line(self, line: Row) -> None:
        """Delete a line; the last one takes its entry with it."""
        books, side = self.books, self.side
        entry = books.table(side.path).rows[line["EntryID"]]
        insist(list(self._locked(entry)))
        if len(books.table(side.lines_path).by_parent[entry["EntryID"]]) == 1:
            self.delete(entry)
            return
        books.delete(side.lines_path, line["ID"])
        recount(books, side, entry)
        post_entry(books, side, entry)

    def _locked(self, entry: ReadRow) -> Iterator[str]:
        if entry["Status"] != OPEN[0]:
            yield self.speech.say("not_allowed", "Status", str(entry["StatusDescription"]))
        yield from match_faults(self.books, entry["EntryID"], self.speech)
        yield from self._period_fault(entry)

    def _period_fault(self, entry: ReadRow) -> Iterator[str]:
        year, period = int(number(entry["ReportingYear"])), int(number(entry["ReportingPeriod"]))
        if (str(entry["Journal"]), year, period) in self.books.closed:
            yield self.speech.say("closed", f"{year} - {period}")

    def header_faults(self, header: ReadRow) -> Iterator[str]:
        """What is wrong with a header, before anything is filled in."""
        say, books, side = self.speech.say, self.books, self.side
        journal = books.find("financial/Journals", header["Journal"])
        if journal is None:
            yield say("reference", "Journals")
        elif journal["Type"] not in side.journal_types:
            yield say("invalid", "JournalType")
        elif journal["IsBlocked"]:
            yield say("blocked", "Journal")
        party = books.get("crm/Accounts", header[side.party])
        if party is None:
            yield say("reference", side.party)
        elif not party[side.role]:
            yield say("invalid", f"{side.party}Type")
        elif party["Blocked"]:
            yield say("blocked", side.party)
        condition = header.get("PaymentCondition")
        if condition:
            if books.find("cashflow/PaymentConditions", condition) is None:
                yield say("reference", "PaymentCondition")
        elif party is not None and party[side.role] and not party.get(side.condition):
            yield say("mandatory", "PaymentCondition")
        currency = header.get("Currency")
        if currency and currency not in books.rates:
            yield say("reference", "Currency")
        elif (
            currency
            and journal is not None
            and not journal["AllowVariableCurrency"]
            and currency != journal["Currency"]
        ):
            yield say("invalid", "Currency")
        if header.get("Rate") is not None and number(header["Rate"]) <= 0:
            yield say("invalid", "Rate")
        yield from self._date_faults(header)

    def _date_faults(self, header: ReadRow) -> Iterator[str]:
        books = self.books
        period = books.period_of(day_of(header.get("EntryDate")) or books.clock().date()) or {}
        year, number_in_year = (
            period.get(short) if header.get(long) is None else header[long]
            for long, short in (("ReportingYear", "FinYear"), ("ReportingPeriod", "FinPeriod"))
        )
        if not isinstance(year, int) or not isinstance(number_in_year, int) or not period:
            yield self.speech.say("unknown", "Year")
            return
        if not books.has_period(year, number_in_year):
            yield self.speech.say("unknown", "Year")
            return
        yield from self._period_fault(
            {"Journal": header["Journal"], "ReportingYear": year, "ReportingPeriod": number_in_year}
        )

    def line_faults(self, header: ReadRow, line: ReadRow) -> Iterator[str]:
        """What is wrong with a line under this header."""
        say, books = self.speech.say, self.books
        account = books.get("financial/GLAccounts", line["GLAccount"])
        if account is None:
            yield say("reference", "GLAccount")
            return
        if account["IsBlocked"]:
            yield say("blocked", "GLAccount")
        if account["Type"] in _NOT_ON_LINES:
            yield say("invalid", "GLAccountType")
        yield from self._vat_faults(header, line)
        center, unit = line.get("CostCenter"), line.get("CostUnit")
        if center and books.find("hrm/Costcenters", center) is None:
            yield say("reference", "CostCenter")
        elif center and account["UseCostcenter"] == 2:
            yield say("invalid", "CostCenterLink")
        elif not center and account["UseCostcenter"] == 1:
            yield say("mandatory", "CostCenter")
        if unit and books.find("hrm/Costunits", unit) is None:
            yield say("reference", "CostUnit")
        elif not unit and account["UseCostunit"] == 1:
            yield say("mandatory", "CostUnit")
        if line.get("Project") and books.get("project/Projects", line["Project"]) is None:
            yield say("reference", "Project")

    def _vat_faults(self, header: ReadRow, line: ReadRow) -> Iterator[str]:
        say, books, code = self.speech.say, self.books, line.get("VATCode")
        journal = books.find("financial/Journals", header["Journal"])
        if journal is not None and not journal["AllowVAT"]:
            if code or number(line.get("VATAmountFC")):
                yield say("not_allowed", "VATCode")
            return
        vat = effective_vat(books, self.side, header["Journal"], line)
        if code and vat is None:
            yield say("reference", "VATCode")
            return
        if vat is not None and vat["IsBlocked"]:
            yield say("blocked", "VATCode")
        if vat is not None and vat["VATTransactionType"] not in ("B", self.side.vat_side):
            yield say("not_allowed", "VATCode")
        amount = number(line["AmountFC"])
        sent, percentage = line.get("VATAmountFC"), line.get("VATPercentage")
        reckoned = vat_of(vat, amount)
        leeway = max(_LEEWAY, abs(amount) * _LEEWAY_RATE) if reckoned else CENT / 2
        rate = number(vat["Percentage"]) if vat else Decimal(0)
        is_amount_off = sent is not None and abs(number(sent) - reckoned) > leeway
        if is_amount_off or (percentage is not None and number(percentage) != rate):
            yield say("invalid", "Percentage")

    def _spread_vat(self, header: Row, lines: Sequence[Row]) -> Iterator[str]:
        """Lay a VAT amount that was given for the whole entry on its lines; the difference goes to the largest."""
        given = header.get("VATAmountFC")
        if given is None:
            return
        reckoned: list[Decimal] = []
        for line in lines:
            sent = line.get("VATAmountFC")
            vat = effective_vat(self.books, self.side, header["Journal"], line)
            reckoned.append(cents(number(sent)) if sent is not None else vat_of(vat, cents(number(line["AmountFC"]))))
        difference = cents(number(given)) - sum(reckoned, Decimal(0))
        if not difference:
            return
        at = max(range(len(lines)), key=lambda place: abs(reckoned[place]))
        if not reckoned[at] or abs(difference) > _LEEWAY * len(lines):
            yield self.speech.say("invalid", "Percentage")
        else:
            lines[at]["VATAmountFC"] = reckoned[at] + difference
