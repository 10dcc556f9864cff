"""Payment terms: one for each sales and purchase entry, worked out at each read, and the little of them that can be changed."""

from collections.abc import Iterator
from dataclasses import dataclass

from exactdesk.practice.bookings import PURCHASE, SALES, Side, number
from exactdesk.practice.ledger import Administration
from exactdesk.practice.matching import open_dc, open_fc, term_line
from exactdesk.practice.payloads import Payload, insist
from exactdesk.practice.says import Speech
from exactdesk.practice.values import Row, Value

TERMS = {"cashflow/Receivables": SALES, "cashflow/Payments": PURCHASE}
_PATHS = {side.path: path for path, side in TERMS.items()}
_METHODS = ("B", "I", "K", "Q")


def terms_of(books: Administration, side: Side) -> Iterator[Row]:
    """Payment terms of entries, as cashflow/Receivables and cashflow/Payments show them; a matched one stays, with status 50.

    `AmountDC` of a receivable is negative and `TransactionAmountDC` has the other sign; of payables the sign is not established.
    """
    sign = -1 if side is SALES else 1
    for entry in books.table(side.path).rows.values():
        party = books.get("crm/Accounts", entry[side.party]) or {}
        journal = books.find("financial/Journals", entry["Journal"]) or {}
        total_fc, total_dc = number(entry["AmountFC"]), number(entry["AmountDC"])
        line = term_line(books, entry["EntryID"]) or {}
        is_matched = bool(line) and not open_dc(books, line)
        # Of a term paid in part what is left; a matched one shows what it was.
        amount_fc, amount_dc = total_fc, total_dc
        if line and line["ID"] in books.matched and not is_matched:
            amount_fc, amount_dc = -sign * open_fc(books, line), -sign * open_dc(books, line)
        term: Row = {
            "ID": books.new_id("term", entry["EntryID"]),
            "Account": entry[side.party],
            "AccountCode": party.get("Code"),
            "AccountName": party.get("Name"),
            "AccountCountry": party.get("Country"),
            "AmountDC": sign * amount_dc,
            "AmountFC": sign * amount_fc,
            "TransactionAmountDC": -sign * total_dc,
            "TransactionAmountFC": -sign * total_fc,
            "Description": entry.get("Description"),
            "GLAccount": journal.get("GLAccount"),
            "GLAccountCode": journal.get("GLAccountCode"),
            "GLAccountDescription": journal.get("GLAccountDescription"),
            "TransactionEntryID": entry["EntryID"],
            "TransactionDueDate": entry["DueDate"],
            "TransactionReportingYear": entry["ReportingYear"],
            "TransactionReportingPeriod": entry["ReportingPeriod"],
            "TransactionStatus": entry["Status"],
            "TransactionType": entry["Type"],
            "TransactionIsReversal": bool(entry.get("Reversal")),
            "InvoiceDate": entry["EntryDate"],
            "RateFC": entry["Rate"],
            "Status": 50 if is_matched else 20,
            "Source": 1,
        }
        for name in (
            "Currency",
            "DueDate",
            "EntryDate",
            "EntryNumber",
            "InvoiceNumber",
            "Journal",
            "JournalDescription",
        ):
            term[name] = entry[name]
        for name in (
            "PaymentCondition",
            "PaymentConditionDescription",
            "PaymentReference",
            "YourRef",
            "Document",
            "Created",
            "Modified",
        ):
            term[name] = entry.get(name)
        term["PaymentMethod"] = entry.get("PaymentConditionPaymentMethod")
        term["Division"] = books.facts.code
        if side is SALES:
            term["IsFullyPaid"] = is_matched
            term["LastPaymentDate"] = line.get("Modified") if line.get("ID") in books.matched else None
        changed = books.table(_PATHS[side.path]).rows.get(term["ID"], {})
        yield term | changed


def find_term(books: Administration, path: str, key: Value) -> Row | None:
    """Return the term with this key."""
    return next((term for term in terms_of(books, TERMS[path]) if term["ID"] == key), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class TermRules:
    """The rules for the terms of one side: method, description, reference and bank account of the relation can be changed."""

    books: Administration
    side: Side
    speech: Speech

    def create(self, _payload: Payload) -> Row:
        """Terms come with entries alone."""
        insist([self.speech.say("not_allowed", "Entry")])
        return {}

    def update(self, row: Row, payload: Payload, /) -> None:
        """Change a term that is not matched yet."""
        changes = {name: value for name, value in payload.values.items() if name != "ID"}
        texts = [self.speech.say("not_allowed", "Status", "50")] if row["Status"] == 50 else []
        if "PaymentMethod" in changes and changes["PaymentMethod"] not in _METHODS:
            texts.append(self.speech.say("invalid", "PaymentMethod"))
        bank = changes.get("AccountBankAccountID")
        account = self.books.get("crm/BankAccounts", bank)
        if bank is not None and (account is None or account["Account"] != row["Account"]):
            texts.append(self.speech.say("reference", "BankAccount"))
        insist(texts)
        table = self.books.table(_PATHS[self.side.path])
        table.rows[row["ID"]] = {**table.rows.get(row["ID"], {}), **changes, "Modified": self.books.clock()}

    def delete(self, _row: Row, /) -> None:
        """Terms go with their entries alone."""
        insist([self.speech.say("not_allowed", "Entry")])
