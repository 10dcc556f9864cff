"""The administrations of the practice service, made from a seed.

Which codes exist, so that sheets can be written for them:

- 2340571 Van Houten Groothandel B.V. (trade), 2340583 Studio Meridiaan B.V. (services, cost centres needed on 8110, 8120,
  4045, 4400, 4405 and 4430), 2718204 Brasserie & Vins Delvaux SRL (Belgian). 1987233 is archived, 2340599 is being converted.
- Relations: 1001 and on are customers, 2001 and on suppliers, 3001 and on both, 4001 and on prospects (no customers yet).
  The tenth of a hundred is blocked (1010, 2010, 1110 ...); 1013 and 2013 have no payment condition; 1020, 1040 ... are in Belgium or
  Germany.
- Dutch ledger accounts: 8000 revenue high, 8010 low, 7000 cost of goods, 4000-4990 costs, 1300 receivables, 1600 payables,
  15xx VAT, 9999 and 4445 blocked. Belgian: 700000 revenue 21 %, 604000 goods, 61xxxx costs, 400000, 440000, 411000, 451000.
- Journals: 10 cash, 20 bank, 60 purchase, 61 purchase USD, 62 purchase without VAT, 70 sales, 71 sales USD, 72 sales without VAT,
  75 sales (blocked), 90 general.
- Dutch VAT codes: sales 1 low excl., 2 high excl., 3 low incl., 4 high incl., 5 zero, 6 reverse charge, 7 and 7D EU, 8 export,
  9 exempt; purchase 11 low excl., 12 high excl., 13 low incl., 14 high incl., 15 to 19 likewise; 0 none; 99 blocked.
  Belgian: V21 V12 V6 V0 VIC VID VEX VMC, I21 and I6 incl.; A21 A12 A6 A0 AIC AEX AMC, B21 incl.; V20 blocked.
- Items such as F-BND-28 (trade), UUR-SR (agency), BIER-33 (Belgian); projects P2601 and on (agency).
- Payment conditions: 00 cash, 08, 14 (not Belgian), 15, 21, 30, 45, 60 days, EM end of next month, IN direct debit (Belgian DO).
- Types of documents: 10 sales invoice, 20 purchase invoice, 30 bank statement, 55 miscellaneous, 101, 123, 183.
- Booked: 80 sales and 50 purchase entries, some in dollars and pounds, some credit notes; those older than 60 days are processed.
  Each has a payment reference in Belgium (a structured message), some in the Netherlands. Three sales invoices are open.
- Bank statements in journal 20, one a week for the past months: payments at once, in part, a few euros short, of several invoices
  together less a credit note. Those of the last two weeks are not all matched, some stand on the account for questions (1195, 499000).
- Years: this one and the two before. The year before last is closed, last year up to period 9, this year after next month.
"""

import uuid
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from random import Random
from urllib.parse import urlsplit

from exactdesk.practice import invoices, papers, seed_bank, seed_be, seed_books, seed_lists, seed_nl, seed_relations
from exactdesk.practice.ledger import PROCESSED, Administration, Facts, at_midnight
from exactdesk.practice.options import PracticeOptions
from exactdesk.practice.transactions import post_all

_FACTS = (
    Facts(
        code=2340571,
        hid=1,
        name="Van Houten Groothandel B.V.",
        country="NL",
        currency="EUR",
        customer_code="40117",
        customer_name="Kantoor De Vries Accountants",
        city="Utrecht",
        postcode="3542 AB",
        address="Industrieweg 12",
        vat_number="NL123456782B01",
        chamber_number="30123456",
        flavour="trade",
        is_main=True,
    ),
    Facts(
        code=2340583,
        hid=2,
        name="Studio Meridiaan B.V.",
        country="NL",
        currency="EUR",
        customer_code="40117",
        customer_name="Kantoor De Vries Accountants",
        city="Rotterdam",
        postcode="3011 WK",
        address="Havenkade 48",
        vat_number="NL111222333B01",
        chamber_number="24567891",
        flavour="agency",
    ),
    Facts(
        code=2718204,
        hid=3,
        name="Brasserie & Vins Delvaux SRL",
        country="BE",
        currency="EUR",
        customer_code="51208",
        customer_name="Brasserie & Vins Delvaux SRL",
        city="Liège",
        postcode="4000",
        address="Rue Haute 7",
        vat_number="BE0999999922",
        chamber_number="0999999922",
        flavour="belgian",
    ),
    Facts(
        code=1987233,
        hid=4,
        name="Van Houten Import B.V. (opgeheven)",
        country="NL",
        currency="EUR",
        customer_code="40117",
        customer_name="Kantoor De Vries Accountants",
        city="Utrecht",
        postcode="3542 AB",
        address="Industrieweg 12",
        vat_number="NL123456782B02",
        chamber_number="30123457",
        flavour="trade",
        status=2,
    ),
    Facts(
        code=2340599,
        hid=5,
        name="Bouwmaatschappij Linde B.V.",
        country="NL",
        currency="EUR",
        customer_code="40117",
        customer_name="Kantoor De Vries Accountants",
        city="Zwolle",
        postcode="8011 CD",
        address="Kanaalweg 3",
        vat_number="NL123456782B03",
        chamber_number="30123458",
        flavour="trade",
        blocking=2,
    ),
)
FIRST_EXTRA = 3_000_001
RATES = {"EUR": "1", "USD": "0.92", "GBP": "1.17", "CHF": "1.05", "SEK": "0.089", "DKK": "0.134", "PLN": "0.235"}


# Small words within a Dutch or Flemish name.
_BETWEEN = ("de", "den", "der", "ten", "ter", "van", "le", "la", "du")


@dataclass(frozen=True, slots=True, kw_only=True)
class User:
    """Who signed in; the id follows from the name."""

    login: str

    @property
    def id(self) -> str:
        return str(uuid.uuid5(uuid.NAMESPACE_OID, f"practice user {self.login.lower()}"))

    @property
    def full_name(self) -> str:
        words = self.login.partition("@")[0].replace(".", " ").replace("_", " ").split()
        return " ".join(word if word in _BETWEEN and place else word.title() for place, word in enumerate(words))


PRACTICE_USER = User(login="anna.de.vries@kantoor.example")


class World:
    """All administrations; each is made when it is first needed."""

    def __init__(self, options: PracticeOptions, clock: Callable[[], datetime]) -> None:
        self.options = options
        self.clock = clock
        extra = tuple(_extra_facts(number) for number in range(options.extra_divisions))
        self.facts: dict[int, Facts] = {facts.code: facts for facts in (*_FACTS, *extra)}
        self._made: dict[int, Administration] = {}

    def administration(self, code: int) -> Administration:
        made = self._made.get(code)
        if made is None:
            made = self._made[code] = build(self.facts[code], self.options, self.clock)
        return made


def _extra_facts(number: int) -> Facts:
    towns = [entry.rpartition(" ")[0].strip() for line in seed_nl.TOWNS.splitlines() for entry in line.split(";")]
    families = [name.strip() for name in seed_nl.FAMILIES.split(";")]
    trades = [name.strip() for name in seed_nl.TRADES.split(";")]
    return Facts(
        code=FIRST_EXTRA + number,
        hid=100 + number,
        name=f"{families[number % len(families)]} {trades[number // len(families) % len(trades)]} {number + 1} B.V.",
        country="NL",
        currency="EUR",
        customer_code="40117",
        customer_name="Kantoor De Vries Accountants",
        city=towns[number % len(towns)],
        postcode=f"{1000 + number % 8999} AA",
        address=f"Handelsweg {number + 1}",
        vat_number=f"NL{800000000 + number}B01",
        chamber_number=f"{60000000 + number}",
        flavour="trade",
    )


def build(facts: Facts, options: PracticeOptions, clock: Callable[[], datetime]) -> Administration:
    """Make one administration with lists, relations, years and booked entries."""
    today = options.today or clock().date()
    books = Administration(
        facts=facts,
        seed=options.seed,
        clock=lambda: at_midnight(today - timedelta(days=90)),
        user_id=PRACTICE_USER.id,
        user_name=PRACTICE_USER.full_name,
        client_id=options.client_id,
        callback_host=urlsplit(options.redirect_uri or "").hostname or "",
        rates=dict(RATES),
    )
    lists = seed_be if facts.country == "BE" else seed_nl
    seed_lists.add_ledger_accounts(books, lists)
    seed_lists.add_vat_codes(books, lists)
    seed_lists.add_journals(books, lists)
    seed_lists.add_payment_conditions(books, lists)
    seed_lists.add_cost_lists(books, lists)
    seed_lists.add_items(books, lists)
    seed_lists.add_periods(books, today)
    papers.add_document_lists(books)
    seed_relations.add_relations(books, lists, options.relations)
    rng = Random(f"{options.seed}/{facts.code}/entries")  # noqa: S311 - the same books at each start
    seed_books.seed_entries(books, rng, today)
    post_all(books)
    if options.bank_weeks:
        chances = Random(f"{options.seed}/{facts.code}/bank")  # noqa: S311 - the same books at each start
        seed_bank.seed_bank(books, chances, today, options.bank_weeks)
    books.clock = lambda: at_midnight(today)
    invoices.seed_invoices(books, rng)
    books.clock = clock
    if options.processed:
        books.new_status = PROCESSED
    return books
