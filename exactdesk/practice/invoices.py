"""Sales invoices: made and changed while open, numbered and booked when they are printed.

A line's `AmountFC` is without VAT unless its VAT code is of type I; neither number nor date of an invoice can be chosen.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from random import Random

from exactdesk.practice.bookings import SALES, cents, complete_line, gross, number
from exactdesk.practice.entries import EntryRules
from exactdesk.practice.ledger import OPEN, PROCESSED, Administration, at_midnight
from exactdesk.practice.payloads import Payload, insist, missing
from exactdesk.practice.resources import RESOURCES
from exactdesk.practice.says import Speech
from exactdesk.practice.transactions import process
from exactdesk.practice.values import ReadRow, Row

INVOICES = "salesinvoice/SalesInvoices"
INVOICE_LINES = "salesinvoice/SalesInvoiceLines"
PRINTED = "salesinvoice/PrintedSalesInvoices"
_FIELD = "SalesInvoiceLines"
_TYPES = {8020: "Verkoopfactuur", 8021: "Verkoopcreditnota", 8023: "Directe verkoopfactuur", 8024: "Directe creditnota"}
# The ledger account follows from the item, though it is flagged.
_SUPPLIED = frozenset({"InvoiceID", "GLAccount"})


@dataclass(frozen=True, slots=True, kw_only=True)
class InvoiceRules:
    """The rules for sales invoices of one administration."""

    books: Administration
    speech: Speech

    def create(self, payload: Payload) -> Row:
        """Make an open invoice; raises Rejected with all that is wrong."""
        books, lines = self.books, payload.lines.get(_FIELD, ())
        texts = missing(RESOURCES[INVOICES], payload, self.speech)
        for line in lines:
            texts += missing(RESOURCES[INVOICE_LINES], line, self.speech, except_for=_SUPPLIED)
        insist(texts)
        header, rows = payload.filled(), [self._priced(line.filled()) for line in lines]
        insist([*self._header_faults(header), *(text for row in rows for text in self._line_faults(header, row))])
        if books.get(INVOICES, header.get("InvoiceID")):
            insist([self.speech.say("exists")])
        header.setdefault("InvoiceID", books.new_id(INVOICES, books.stamp))
        self._complete_header(header)
        for place, row in enumerate(rows, 1):
            row.setdefault("ID", books.new_id(INVOICE_LINES, header["InvoiceID"], place))
            row["LineNumber"] = place
            self._keep_line(header, row)
        return self._add_up(header)

    def update(self, row: Row, payload: Payload, /) -> None:
        """Change the header of an invoice that is open."""
        changed = dict(row) | {name: value for name, value in payload.values.items() if name != "InvoiceID"}
        insist(list(self._locked(row)))
        insist(list(self._header_faults(changed)))
        self._complete_header(changed)
        row.update(changed)
        for line in self._lines(row):
            self._keep_line(row, line)
        self._add_up(row)

    def delete(self, row: Row, /) -> None:
        """Delete an invoice that is open, with its lines."""
        insist(list(self._locked(row)))
        for line in list(self._lines(row)):
            self.books.delete(INVOICE_LINES, line["ID"])
        self.books.delete(INVOICES, row["InvoiceID"])

    def add_line(self, payload: Payload) -> Row:
        """Add a line to an invoice that is open."""
        books = self.books
        insist(missing(RESOURCES[INVOICE_LINES], payload, self.speech, except_for=frozenset({"GLAccount"})))
        row = self._priced(payload.filled())
        header = books.get(INVOICES, row["InvoiceID"])
        if header is None:
            insist([self.speech.say("reference", "InvoiceID")])
            return row
        insist([*self._locked(header), *self._line_faults(header, row)])
        if books.get(INVOICE_LINES, row.get("ID")):
            insist([self.speech.say("exists")])
        row["LineNumber"] = max((int(number(line["LineNumber"])) for line in self._lines(header)), default=0) + 1
        row.setdefault("ID", books.new_id(INVOICE_LINES, header["InvoiceID"], "added", books.stamp))
        self._keep_line(header, row)
        self._add_up(header)
        return row

    def update_line(self, line: Row, payload: Payload) -> None:
        """Change a line of an invoice that is open; what follows from a changed value is reckoned anew unless it is sent."""
        header = self.books.table(INVOICES).rows[line["InvoiceID"]]
        changes = {name: value for name, value in payload.values.items() if name not in ("ID", "InvoiceID")}
        follows = {"Item": ("GLAccount", "UnitPrice", "VATCode"), "UnitPrice": ("NetPrice",), "Discount": ("NetPrice",)}
        changed = dict(line)
        stale = [name for cause, names in follows.items() if cause in changes for name in names]
        if stale or {"NetPrice", "Quantity"} & set(changes):
            stale += ["NetPrice"] if stale else []
            stale.append("AmountFC")
        stale += ["VATAmountFC", "VATPercentage"]
        changed = {name: value for name, value in changed.items() if name not in stale} | changes
        changed = self._priced({name: value for name, value in changed.items() if value is not None})
        insist([*self._locked(header), *self._line_faults(header, changed)])
        line.update(dict.fromkeys(stale) | changed)
        self._keep_line(header, line)
        self._add_up(header)

    def delete_line(self, line: Row) -> None:
        """Delete a line; the last one takes its invoice with it, as with entries."""
        header = self.books.table(INVOICES).rows[line["InvoiceID"]]
        insist(list(self._locked(header)))
        if len(self._lines(header)) == 1:
            self.delete(header)
            return
        self.books.delete(INVOICE_LINES, line["ID"])
        self._add_up(header)

    def _lines(self, header: ReadRow) -> list[Row]:
        return self.books.table(INVOICE_LINES).by_parent[header["InvoiceID"]]

    def _locked(self, header: ReadRow) -> Iterator[str]:
        if header["Status"] != OPEN[0]:
            yield self.speech.say("not_allowed", "Status", str(header["StatusDescription"]))

    def _as_entry(self, header: ReadRow) -> Row:
        today = at_midnight(self.books.clock().date())
        names = ("Journal", "Currency", "PaymentCondition")
        return {name: header.get(name) for name in names} | {"Customer": header["OrderedBy"], "EntryDate": today}

    def _header_faults(self, header: ReadRow) -> Iterator[str]:
        yield from EntryRules(books=self.books, side=SALES, speech=self.speech).header_faults(self._as_entry(header))
        payer = header.get("InvoiceTo")
        if payer is not None and self.books.get("crm/Accounts", payer) is None:
            yield self.speech.say("reference", "InvoiceTo")
        if header.get("Type") is not None and header["Type"] not in _TYPES:
            yield self.speech.say("invalid", "Type")

    def _line_faults(self, header: ReadRow, row: ReadRow) -> Iterator[str]:
        item = self.books.get("logistics/Items", row.get("Item"))
        if row.get("Item") is None:
            yield self.speech.say("mandatory", "Item")
        elif item is None:
            yield self.speech.say("reference", "Item")
        elif not item["IsSalesItem"]:
            yield self.speech.say("invalid", "Item")
        elif row.get("GLAccount") is None:
            yield self.speech.say("mandatory", "GLAccount")
        else:
            rules = EntryRules(books=self.books, side=SALES, speech=self.speech)
            yield from rules.line_faults(self._as_entry(header), row)

    def _priced(self, row: Row) -> Row:
        """Fill in price, amount, account and VAT code from the item."""
        item = self.books.get("logistics/Items", row.get("Item")) or {}
        row.setdefault("Quantity", Decimal(1))
        row.setdefault("UnitPrice", item.get("StandardSalesPrice") or Decimal(0))
        row.setdefault("NetPrice", number(row["UnitPrice"]) * (1 - number(row.get("Discount"))))
        row.setdefault("AmountFC", cents(number(row["Quantity"]) * number(row["NetPrice"])))
        for name, source in (("GLAccount", "GLRevenue"), ("VATCode", "SalesVatCode"), ("Description", "Description")):
            if row.get(name) is None:
                row[name] = item.get(source)
        row |= {
            "ItemCode": item.get("Code"),
            "ItemDescription": item.get("Description"),
            "UnitDescription": item.get("Unit"),
        }
        return row

    def _complete_header(self, header: Row) -> None:
        books = self.books
        party = books.get("crm/Accounts", header["OrderedBy"]) or {}
        for name in ("InvoiceTo", "DeliverTo"):
            header[name] = header.get(name) or header["OrderedBy"]
            header[f"{name}Name"] = (books.get("crm/Accounts", header[name]) or {}).get("Name")
        journal = books.find("financial/Journals", header["Journal"]) or {}
        header["PaymentCondition"] = header.get("PaymentCondition") or party.get(SALES.condition)
        condition = books.find("cashflow/PaymentConditions", header["PaymentCondition"]) or {}
        kind = header["Type"] = header.get("Type") or 8020
        header["Currency"] = header.get("Currency") or journal.get("Currency") or books.facts.currency
        header |= {
            "OrderedByName": party.get("Name"),
            "JournalDescription": journal.get("Description"),
            "PaymentConditionDescription": condition.get("Description"),
            "OrderDate": header.get("OrderDate") or at_midnight(books.clock().date()),
            "TypeDescription": _TYPES.get(int(number(kind))),
            "Status": OPEN[0],
            "StatusDescription": OPEN[1],
        }

    def _keep_line(self, header: ReadRow, row: Row) -> None:
        rate = Decimal(self.books.rates.get(str(header["Currency"]), "1"))
        row["InvoiceID"] = header["InvoiceID"]
        complete_line(self.books, SALES, dict(header) | {"EntryID": None, "Rate": rate}, row)
        self.books.save(INVOICE_LINES, row)

    def _add_up(self, header: Row) -> Row:
        lines, rate = self._lines(header), Decimal(self.books.rates.get(str(header["Currency"]), "1"))
        total = sum((gross(line) for line in lines), Decimal(0))
        vat = sum((number(line["VATAmountFC"]) for line in lines), Decimal(0))
        header |= {
            "AmountFC": total,
            "AmountDC": cents(total * rate),
            "AmountFCExclVat": total - vat,
            "VATAmountFC": vat,
            "VATAmountDC": cents(vat * rate),
        }
        return self.books.save(INVOICES, header)


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintRules:
    """Printing an invoice: it gets its number and date, and becomes an entry."""

    books: Administration
    speech: Speech

    def create(self, payload: Payload) -> Row:
        """Print an invoice; raises Rejected for one that is unknown, was printed before, or falls in a closed period."""
        books = self.books
        insist(missing(RESOURCES[PRINTED], payload, self.speech))
        asked = payload.filled()
        invoice = books.get(INVOICES, asked["InvoiceID"])
        if invoice is None:
            insist([self.speech.say("reference", "InvoiceID")])
            return asked
        if invoice["Status"] != OPEN[0]:
            insist([self.speech.say("not_allowed", "Status", str(invoice["StatusDescription"]))])
        day = asked.get("InvoiceDate") or at_midnight(books.clock().date())
        entry = EntryRules(books=books, side=SALES, speech=self.speech).create(
            self._entry(invoice, asked | {"InvoiceDate": day})
        )
        process(books, SALES.path, entry)
        invoice |= {
            "InvoiceNumber": entry["InvoiceNumber"],
            "InvoiceDate": entry["EntryDate"],
            "DueDate": entry["DueDate"],
            "Status": PROCESSED[0],
            "StatusDescription": PROCESSED[1],
        }
        books.save(INVOICES, invoice)
        return asked | {"Division": books.facts.code, "InvoiceDate": day, "DocumentCreationSuccess": "OK"}

    def update(self, _row: Row, _payload: Payload, /) -> None:
        """Printing cannot be changed."""
        insist([self.speech.say("not_allowed", "Entry")])

    def delete(self, _row: Row, /) -> None:
        """Printing cannot be undone."""
        insist([self.speech.say("not_allowed", "Entry")])

    def _entry(self, invoice: ReadRow, asked: ReadRow) -> Payload:
        header: Row = {
            "Customer": invoice["InvoiceTo"],
            "EntryDate": asked["InvoiceDate"],
            "ReportingYear": asked.get("ReportingYear"),
            "ReportingPeriod": asked.get("ReportingPeriod"),
        }
        carried = (
            "Journal",
            "Currency",
            "PaymentCondition",
            "PaymentReference",
            "Description",
            "YourRef",
            "OrderNumber",
        )
        header |= {name: invoice.get(name) for name in carried}
        names = (
            "AmountFC",
            "GLAccount",
            "VATCode",
            "Description",
            "Quantity",
            "CostCenter",
            "CostUnit",
            "Notes",
            "Project",
        )
        lines = self.books.table(INVOICE_LINES).by_parent[invoice["InvoiceID"]]
        return Payload(
            values=header,
            lines={
                SALES.lines_field: tuple(Payload(values={name: line.get(name) for name in names}) for line in lines)
            },
        )


def seed_invoices(books: Administration, rng: Random) -> None:
    """Make three open invoices."""
    customers = [
        row
        for row in books.table("crm/Accounts").rows.values()
        if row["IsSales"] and not row["Blocked"] and row.get(SALES.condition)
    ]
    items = [row for row in books.table("logistics/Items").rows.values() if row["IsSalesItem"] and row.get("GLRevenue")]
    centers = list(books.table("hrm/Costcenters").by_code)
    rules = InvoiceRules(books=books, speech=Speech())
    for place in range(3 if customers and items else 0):
        chosen = rng.sample(items, k=min(2, len(items)))
        lines = tuple(
            Payload(
                values={
                    "Item": item["ID"],
                    "Quantity": Decimal(rng.randint(1, 12)),
                    "CostCenter": centers[0] if _needs_center(books, item) else None,
                }
            )
            for item in chosen
        )
        header: Row = {"Journal": "70", "OrderedBy": rng.choice(customers)["ID"], "YourRef": f"Order {1201 + place}"}
        rules.create(Payload(values=header, lines={_FIELD: lines}))


def _needs_center(books: Administration, item: ReadRow) -> bool:
    account = books.get("financial/GLAccounts", item["GLRevenue"]) or {}
    return account.get("UseCostcenter") == 1
