"""The sales and purchase entries that a new administration begins with."""

from datetime import date, timedelta
from decimal import Decimal
from random import Random

from exactdesk.practice import registration
from exactdesk.practice.bookings import PURCHASE, SALES, Side, book, complete_header, number
from exactdesk.practice.ledger import PROCESSED, Administration, at_midnight
from exactdesk.practice.values import ReadRow, Row, Value

PROCESSED_AFTER = 60  # days: what is older was processed, and can no longer be deleted
_SALES_WORDS = (
    "Levering",
    "Onderdelen",
    "Onderhoud",
    "Werkzaamheden",
    "Abonnement",
    "Advies",
    "Bestelling",
    "Reparatie",
)
_SEED_LINES = {
    "trade": (
        (("8000", "2"), ("8010", "1"), ("8000", "2"), ("8100", "2")),
        (("7000", "12"), ("4500", "12"), ("7010", "11"), ("4300", "12"), ("4600", "12")),
    ),
    "agency": (
        (("8070", "2"), ("8110", "2"), ("8100", "2"), ("8130", "2")),
        (("7050", "12"), ("4525", "12"), ("4530", "12"), ("4045", "12"), ("4100", "12")),
    ),
    "belgian": (
        (("700000", "V21"), ("700200", "V6"), ("700100", "V12")),
        (("604000", "A21"), ("604000", "A6"), ("612000", "A21"), ("613000", "A21")),
    ),
}


# Whose turn it is among so many: entries in dollars, in pounds, of a relation that is both customer and supplier, credit notes.
_DOLLARS, _POUNDS, _BOTH, _CREDIT = (16, 9), (25, 11), (13, 4), (17, 0)
# Sales without VAT outside the EU, purchases likewise, by country.
_ABROAD = {("NL", "S"): "8", ("NL", "P"): "18", ("BE", "S"): "VEX", ("BE", "P"): "AEX"}


def _is_turn(place: int, turn: tuple[int, int]) -> bool:
    return place % turn[0] == turn[1]


def seed_entries(books: Administration, rng: Random, today: date) -> None:
    """Book about eighty sales and fifty purchase entries of the past months, all of them outstanding."""
    parties = [row for row in books.table("crm/Accounts").rows.values() if not row["Blocked"]]
    both = [row for row in parties if row[SALES.role] and row[PURCHASE.role]]
    for side, count in ((SALES, 80), (PURCHASE, 50)):
        wanted = [row for row in parties if row[side.role]]
        if not wanted:
            continue
        ages = sorted(
            (rng.randint(2, 150) if place % 10 else rng.randint(200, 330) for place in range(count)), reverse=True
        )
        for place, age in enumerate(ages, 1):
            party = rng.choice(wanted)
            if both and _is_turn(place, _BOTH):
                party = both[place % len(both)]
            header = _seed_entry(books, rng, side, party, today - timedelta(days=age), place)
            if header is not None and age > PROCESSED_AFTER:
                header["Status"], header["StatusDescription"] = PROCESSED


def _seed_entry(books: Administration, rng: Random, side: Side, party: ReadRow, day: date, place: int) -> Row | None:
    if books.period_of(day) is None:
        return None
    currency = "USD" if _is_turn(place, _DOLLARS) else "GBP" if _is_turn(place, _POUNDS) else "EUR"
    journal = _journal_for(books, side, currency)
    sign = -1 if _is_turn(place, _CREDIT) else 1
    lines = _seed_lines(books, rng, side, day, sign)
    if currency != "EUR":
        lines = [{**line, "VATCode": _ABROAD[books.facts.country, side.vat_side]} for line in lines]
    refs = (
        f"{day:%Y}-{place:04d}",
        f"F{day:%Y%m}{place:03d}",
        f"INV-{rng.randint(10000, 99999)}",
        f"VF{day:%y}-{place:05d}",
    )
    number_in_journal = books.take_number(journal, day.year, None)
    header: Row = {
        side.party: party["ID"],
        "Journal": journal,
        "Currency": currency,
        "EntryDate": at_midnight(day),
        "YourRef": refs[0] if side is SALES else rng.choice(refs[1:]),
        "Description": f"{'Creditnota' if sign < 0 else 'Factuur'} {str(party['Name'])[:40]}",
        "EntryNumber": number_in_journal,
        "PaymentReference": _payment_reference(books, side, place, number(number_in_journal)) if sign > 0 else None,
    }
    complete_header(books, side, header)
    return book(books, side, header, lines)


def _journal_for(books: Administration, side: Side, currency: str) -> str:
    """The journal of this currency where there is one, else the ordinary one."""
    ordinary, dollars = ("70", "71") if side is SALES else ("60", "61")
    return dollars if currency == "USD" and books.find("financial/Journals", dollars) else ordinary


def _seed_lines(books: Administration, rng: Random, side: Side, day: date, sign: int) -> list[Row]:
    choices = _SEED_LINES[books.facts.flavour][0 if side is SALES else 1]
    centers = list(books.table("hrm/Costcenters").by_code)
    lines: list[Row] = []
    for _ in range(rng.choice((1, 1, 2, 3))):
        code, vat_code = rng.choice(choices)
        account = books.find("financial/GLAccounts", code) or {}
        lines.append(
            {
                "GLAccount": account["ID"],
                "AmountFC": sign * Decimal(rng.randint(1500, 480000)) / 100,
                "VATCode": vat_code,
                "Description": f"{rng.choice(_SALES_WORDS)} {day:%m-%Y}"
                if side is SALES
                else str(account["Description"]),
                "CostCenter": rng.choice(centers) if account["UseCostcenter"] == 1 else None,
            }
        )
    return lines


def _payment_reference(books: Administration, side: Side, place: int, entry_number: Decimal) -> Value:
    """What the payer is asked to quote: in Belgium on each invoice, in the Netherlands on some.

    Belgian suppliers' references stand without their signs, as they arrive by e-invoice.
    """
    if books.facts.country == "BE":
        reference = registration.belgian_reference(int(entry_number))
        return reference if side is SALES else "".join(filter(str.isdigit, reference))
    if place % 5 == 2:
        return registration.dutch_reference(int(entry_number))
    return registration.creditor_reference(f"{entry_number}") if place % 5 == 4 else None
