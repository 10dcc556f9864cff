"""What is still open of a line in the ledger, and setting lines off against each other.

Amounts are those of the ledger: debit positive. So an invoice to a customer and a payment to a supplier are positive, a receipt and an
invoice of a supplier negative. Only lines on accounts of receivables and payables, with a relation, can be open.
"""

from collections.abc import Iterator
from decimal import Decimal

from exactdesk.practice.bookings import cents, number
from exactdesk.practice.ledger import Administration, MatchSet
from exactdesk.practice.says import Speech
from exactdesk.practice.transactions import PATH
from exactdesk.practice.values import ReadRow, Row, Value

LEDGER = PATH
RECEIVABLE, PAYABLE = 20, 22


def term_line(books: Administration, entry_id: Value) -> Row | None:
    """The line of a sales or purchase entry that is paid: its first."""
    return books.get(LEDGER, books.new_id(LEDGER, entry_id, 0))


def open_dc(books: Administration, line: ReadRow) -> Decimal:
    """What is open of a line, in the currency of the administration."""
    return number(line["AmountDC"]) - books.matched.get(line["ID"], Decimal(0))


def open_fc(books: Administration, line: ReadRow) -> Decimal:
    """What is open of a line, in its own currency."""
    matched = books.matched.get(line["ID"], Decimal(0))
    rate = number(line.get("ExchangeRate")) or Decimal(1)
    if matched and not open_dc(books, line):
        return Decimal(0)
    return number(line["AmountFC"]) - cents(matched / rate)


def is_term(books: Administration, line: ReadRow) -> bool:
    """Whether a line waits to be set off against others."""
    account = books.get("financial/GLAccounts", line["GLAccount"]) or {}
    return account.get("Type") in (RECEIVABLE, PAYABLE) and line.get("Account") is not None


def match(books: Administration, gl_account: str, relation: str, parts: list[tuple[Row, Decimal]]) -> None:
    """Set lines off against each other; the amounts add up to nothing. A line that is wholly matched names a counterpart."""
    number_of_set = books.match_sets[-1].number + 1 if books.match_sets else 1
    lines = tuple((line["ID"], amount) for line, amount in parts if amount)
    books.match_sets.append(MatchSet(number=number_of_set, gl_account=gl_account, relation=relation, lines=lines))
    for line, amount in parts:
        books.matched[line["ID"]] = books.matched.get(line["ID"], Decimal(0)) + amount
    for line, _ in parts:
        if not open_dc(books, line):
            others = [other["ID"] for other, _ in parts if other is not line]
            line["OffsetID"] = others[0] if others else line["ID"]
        books.save(LEDGER, line)


def match_faults(books: Administration, entry_id: Value, speech: Speech) -> Iterator[str]:
    """What keeps an entry from being changed or deleted: one of its lines was matched."""
    if any(line["ID"] in books.matched for line in books.table(LEDGER).by_parent[entry_id]):
        yield speech.say("not_allowed", "Status", "Matched" if speech.language == "en" else "Afgeletterd")
