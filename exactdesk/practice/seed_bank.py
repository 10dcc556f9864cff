"""The bank statements of a new administration: what was paid of its entries, week by week, and what was matched of that.

Old payments are matched. Of the latest weeks some stand on the account of the relation without being matched, some on the account for
questions because nobody knew whose they were: as an office finds them when it sits down to reconcile.
"""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from random import Random

from exactdesk.practice.banking import BANK, CashRules
from exactdesk.practice.bookings import PURCHASE, SALES, Side, day_of, number
from exactdesk.practice.general import GENERAL, GeneralRules
from exactdesk.practice.ledger import Administration, at_midnight
from exactdesk.practice.matching import LEDGER, match, term_line
from exactdesk.practice.says import Speech
from exactdesk.practice.seed_books import PROCESSED_AFTER
from exactdesk.practice.transactions import process
from exactdesk.practice.values import ReadRow, Row

JOURNAL = "20"
_FIRST_BALANCE = Decimal("48250.75")
_LATEST = 16  # days: of younger statements not everything is matched yet
# Accounts for questions, costs of the bank, fuel and pay, by country.
_QUESTIONS, _COSTS, _FUEL, _PAY = range(4)
_ACCOUNTS = {"NL": ("1195", "9015", "4300", "1700"), "BE": ("499000", "657000", "611300", "455000")}
# Where the money of before came from: the reserves.
_RESERVES = {"NL": "0650", "BE": "133000"}
_SIGN = {SALES: 1, PURCHASE: -1}


@dataclass(frozen=True, slots=True, kw_only=True)
class _Payment:
    """One line of a statement and the entries it is for; `amount` of a receipt positive."""

    side: Side
    party: ReadRow
    day: date
    amount: Decimal
    entries: tuple[ReadRow, ...]


def seed_bank(books: Administration, rng: Random, today: date, weeks: int) -> None:
    """Book `weeks` weekly statements, the last up to last Friday, and match most of what was paid."""
    last = today - timedelta(days=(today.weekday() - 4) % 7 or 7)
    fridays = [last - timedelta(weeks=back) for back in range(weeks - 1, -1, -1)]
    by_week: dict[date, list[_Payment]] = defaultdict(list)
    for side in (SALES, PURCHASE):
        for payment in _payments(books, rng, side):
            by_week[_friday_of(payment.day)].append(payment)
    rules = CashRules(books=books, speech=Speech(), daybook=BANK)
    opening: Row = {"OpeningBalanceFC": _FIRST_BALANCE}
    for friday in fridays:
        if books.period_of(friday - timedelta(days=6)) is None:
            continue
        moment = at_midnight(friday)
        books.clock = lambda moment=moment: moment  # type: ignore[misc] # bound now: each statement is entered on its own day
        pairs = _lines_of_week(books, rng, friday, by_week[friday], is_fresh=(today - friday).days < _LATEST)
        if not pairs:
            continue
        entry = rules.record({"JournalCode": JOURNAL, **opening}, [row for row, _ in pairs])
        if opening:
            _open_ledger(books, friday)
        opening = {}
        for row, paid in pairs:
            if paid is not None:
                _match(books, row, paid)
        if (today - friday).days > PROCESSED_AFTER:
            process(books, BANK.path, entry)


def _open_ledger(books: Administration, friday: date) -> None:
    """Book what the bank held before the first statement, so that the ledger and the bank say the same."""
    journal = books.find("financial/Journals", JOURNAL) or {}
    reserves = books.find("financial/GLAccounts", _RESERVES[books.facts.country]) or {}
    day = at_midnight(friday - timedelta(days=6))
    rows: list[Row] = [
        {"GLAccount": journal["GLAccount"], "AmountFC": _FIRST_BALANCE, "Date": day, "Description": "Beginbalans"},
        {"GLAccount": reserves["ID"], "AmountFC": -_FIRST_BALANCE, "Date": day, "Description": "Beginbalans"},
    ]
    entry = GeneralRules(books=books, speech=Speech(), daybook=GENERAL).record({"JournalCode": "90"}, rows)
    entry |= {"Status": 50, "StatusDescription": "Verwerkt"}


def _friday_of(day: date) -> date:
    return day + timedelta(days=(4 - day.weekday()) % 7)


def _payments(books: Administration, rng: Random, side: Side) -> Iterator[_Payment]:
    """What is paid, and when: around the due date, what falls in one week in one sum with credit notes taken off; some never pay."""
    together: dict[tuple[str, date], list[ReadRow]] = defaultdict(list)
    for entry in books.table(side.path).rows.values():
        due = day_of(entry["DueDate"])
        late = rng.randint(-8, 24)
        if due is None or entry["Currency"] != books.facts.currency or rng.random() < 0.12:
            continue
        day = due + timedelta(days=late)
        if day.weekday() > 4:
            day -= timedelta(days=day.weekday() - 4)
        together[str(entry[side.party]), _friday_of(day)].append(entry)
    for (party_id, friday), entries in together.items():
        total = sum((number(entry["AmountFC"]) for entry in entries), Decimal(0))
        if total <= 0:  # a credit note by itself stays open
            continue
        party = books.get("crm/Accounts", party_id) or {}
        payment = _Payment(
            side=side,
            party=party,
            day=friday - timedelta(days=rng.randint(0, 4)),
            amount=total * _SIGN[side],
            entries=tuple(entries),
        )
        chance = rng.random()
        if len(entries) == 1 and total > 300 and chance < 0.12:
            part = (total * rng.randint(4, 7) / 10).quantize(Decimal(50))
            payment = replace(payment, amount=part * _SIGN[side])
        elif len(entries) == 1 and total > 300 and chance < 0.17:
            payment = replace(payment, amount=(total - Decimal(rng.randint(50, 400)) / 100) * _SIGN[side])
        yield payment


def _lines_of_week(
    books: Administration, rng: Random, friday: date, payments: list[_Payment], *, is_fresh: bool
) -> list[tuple[Row, _Payment | None]]:
    """Rows of one statement in the order of their days; with each the payment it is to be matched for, or None."""
    found: list[tuple[Row, _Payment | None]] = []
    for payment in payments:
        chance = rng.random() if is_fresh else 1.0
        if chance < 0.2:
            found.append(
                (_row(books, _QUESTIONS, payment.day, payment.amount, _told(rng, payment, is_clear=False)), None)
            )
        else:
            found.append((_row_of(books, rng, payment), payment if chance > 0.8 else None))
    fuel = -Decimal(rng.randint(5500, 11500)) / 100
    found.append((_row(books, _FUEL, friday - timedelta(days=2), fuel, "TANKSTATION PAS 012"), None))
    if friday.day <= 7:
        costs = -Decimal(rng.randint(900, 2500)) / 100
        found.append((_row(books, _COSTS, friday, costs, "Kosten zakelijk betalingsverkeer"), None))
    if 25 <= friday.day <= 31:
        pay = -Decimal(rng.randint(700_000, 1_200_000)) / 100
        found.append((_row(books, _PAY, friday, pay, f"Lonen {friday:%m-%Y}"), None))
    return sorted(found, key=lambda pair: str(pair[0]["Date"]))


def _row(books: Administration, place: int, day: date, amount: Decimal, text: str) -> Row:
    account = books.find("financial/GLAccounts", _ACCOUNTS[books.facts.country][place]) or {}
    return {"GLAccount": account["ID"], "Date": at_midnight(day), "AmountFC": amount, "Description": text}


def _row_of(books: Administration, rng: Random, payment: _Payment) -> Row:
    journal = books.find("financial/Journals", payment.entries[0]["Journal"]) or {}
    return {
        "GLAccount": journal["GLAccount"],
        "Account": payment.party["ID"],
        "Date": at_midnight(payment.day),
        "AmountFC": payment.amount,
        "Description": _told(rng, payment, is_clear=True),
        "OurRef": payment.entries[0]["InvoiceNumber"],
    }


def _told(rng: Random, payment: _Payment, *, is_clear: bool) -> str:
    """What the payer wrote: the reference he was asked for, the number of the invoice, or his name alone."""
    first, name = payment.entries[0], str(payment.party["Name"])
    if not is_clear:
        return name.upper()[:24] if rng.random() < 0.5 else f"betaling {first['YourRef']}"
    if first.get("PaymentReference") and len(payment.entries) == 1:
        return f"{name} {first['PaymentReference']}"
    words = rng.choice(("fact.", "factuur", "inv", ""))
    return " ".join(f"{name} {words} {' '.join(str(entry['YourRef']) for entry in payment.entries)}".split())[:60]


def _match(books: Administration, row: Row, payment: _Payment) -> None:
    """Set the line of the bank off against the entries it pays; of a payment in part the rest stays open."""
    paid = next(line for line in books.table(LEDGER).by_parent[row["EntryID"]] if line.get("HID") == row["HID"])
    terms = [line for entry in payment.entries if (line := term_line(books, entry["EntryID"])) is not None]
    parts = [(term, number(term["AmountDC"])) for term in terms]
    if len(terms) == 1:
        parts = [(terms[0], -number(paid["AmountDC"]))]
    match(
        books,
        str(paid["GLAccountCode"]),
        str(payment.party["Code"]).strip(),
        [*parts, (paid, number(paid["AmountDC"]))],
    )
