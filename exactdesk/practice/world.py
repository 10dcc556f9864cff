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
- Payment conditions: 00 cash, 08, 14 (Belgian 15), 21, 30, 45, 60 days, EM end of next month, IN direct debit (Belgian DO).
- Years: this one and the two before. The year before last is closed, last year up to period 9, this year after next month.
"""

import uuid
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal
from random import Random
from types import ModuleType

from exactdesk.practice import seed_be, seed_nl, seed_relations
from exactdesk.practice.bookings import seed_entries
from exactdesk.practice.ledger import Administration, Facts, at_midnight, pad_vat_code
from exactdesk.practice.options import PracticeOptions
from exactdesk.practice.values import Row

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
        vat_number="BE0403170701",
        chamber_number="0403170701",
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


@dataclass(frozen=True, slots=True, kw_only=True)
class User:
    """Who signed in; the id follows from the name."""

    login: str

    @property
    def id(self) -> str:
        return str(uuid.uuid5(uuid.NAMESPACE_OID, f"practice user {self.login.lower()}"))

    @property
    def full_name(self) -> str:
        return self.login.partition("@")[0].replace(".", " ").replace("_", " ").title()


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
        rates=dict(RATES),
    )
    lists = seed_be if facts.country == "BE" else seed_nl
    _add_vat_codes(books, lists)
    _add_ledger_accounts(books, lists)
    _add_journals(books, lists)
    _add_payment_conditions(books, lists)
    _add_cost_lists(books, lists)
    _add_periods(books, today)
    seed_relations.add_relations(books, lists, options.relations)
    rng = Random(f"{options.seed}/{facts.code}/entries")  # noqa: S311 - the same books at each start
    seed_entries(books, rng, today)
    books.clock = clock
    return books


def split_list(text: str) -> list[str]:
    return [entry.strip() for entry in text.replace("\n", ";").split(";") if entry.strip()]


def _add_vat_codes(books: Administration, lists: ModuleType) -> None:
    for line in lists.VAT_CODES.splitlines():
        code, description, kind, side, percentage, blocked, eu_list = line.split("|")
        vat_id = books.new_id("vat", code)
        books.save(
            "vat/VATCodes",
            {
                "ID": vat_id,
                "Code": pad_vat_code(code),
                "Description": description,
                "Type": kind,
                "VATTransactionType": side,
                "Percentage": Decimal(percentage),
                "IsBlocked": blocked == "j",
                "EUSalesListing": eu_list,
                "Charged": "verlegd" in description or "medecontractant" in description,
                "CalculationBasis": 0,
                "IntraStat": eu_list == "L",
            },
        )
        spans: list[tuple[str, str | None, str]] = [("2001-01-01", None, percentage)]
        if percentage == "0.09":  # the low Dutch rate rose from 6 to 9 percent in 2019
            spans = [("2001-01-01", "2018-12-31", "0.06"), ("2019-01-01", None, "0.09")]
        if percentage == "0.21" and books.facts.country == "NL":  # and the high one from 19 to 21 in October 2012
            spans = [("2001-01-01", "2012-09-30", "0.19"), ("2012-10-01", None, "0.21")]
        for number, (start, end, rate) in enumerate(spans, 1):
            books.save(
                "vat/VatPercentages",
                {
                    "ID": books.new_id("vat percentage", code, number),
                    "VATCodeID": vat_id,
                    "LineNumber": number,
                    "Percentage": Decimal(rate),
                    "StartDate": at_midnight(date.fromisoformat(start)),
                    "EndDate": at_midnight(date.fromisoformat(end)) if end else None,
                    "Type": 0,
                },
            )


_DEFAULT_VAT = {
    "8000": "2", "8010": "1", "8020": "5", "8030": "6", "8040": "7", "8045": "7D", "8050": "8", "8060": "9", "8070": "2",
    "8080": "2", "8100": "2", "8110": "2", "8120": "2", "8130": "2", "8140": "4", "7000": "12", "7010": "11", "7020": "15",
    "7030": "17", "7040": "18", "700000": "V21", "700100": "V12", "700200": "V6", "700300": "V0", "700400": "VIC",
    "700500": "VEX", "700600": "VMC", "604000": "A21", "604100": "AIC", "604200": "AEX", "705000": "V21",
}  # fmt: skip


def _default_vat(code: str, kind: int, country: str) -> str | None:
    if code in _DEFAULT_VAT:
        return _DEFAULT_VAT[code]
    if kind in (120, 121):
        return "A21" if country == "BE" else "12"
    return None


def _add_ledger_accounts(books: Administration, lists: ModuleType) -> None:
    flavour = books.facts.flavour
    for line in lists.CHART.splitlines():
        kind, sides, accounts = line.split(" ", 2)
        for account in accounts.split(";"):
            code, description = account.strip().split(" ", 1)
            needed = code in lists.COST_CENTER_NEEDED[flavour]
            refused = code in lists.COST_CENTER_REFUSED or sides[0] == "B"
            vat_code = _default_vat(code, int(kind), books.facts.country)
            books.save(
                "financial/GLAccounts",
                {
                    "ID": books.new_id("gl", code),
                    "Code": code,
                    "Description": description,
                    "SearchCode": description.upper()[:20],
                    "Type": int(kind),
                    "BalanceType": sides[0],
                    "BalanceSide": sides[1],
                    "IsBlocked": code in lists.BLOCKED_ACCOUNTS,
                    "UseCostcenter": 1 if needed else 2 if refused else 0,
                    "UseCostunit": 2 if sides[0] == "B" else 0,
                    "Matching": int(kind) in (20, 22),
                    "Compress": False,
                    "RevalueCurrency": False,
                    "VATCode": pad_vat_code(vat_code) if vat_code else None,
                    "AllowCostsInSales": 0,
                },
            )


def _add_journals(books: Administration, lists: ModuleType) -> None:
    for line in lists.JOURNALS.splitlines():
        code, description, kind, account, currency, variable, vat, blocked = line.split("|")
        ledger = books.find("financial/GLAccounts", account) or {}
        books.save(
            "financial/Journals",
            {
                "ID": books.new_id("journal", code),
                "Code": code,
                "Description": description,
                "Type": int(kind),
                "Currency": currency,
                "AllowVariableCurrency": variable == "j",
                "AllowVariableExchangeRate": variable == "j",
                "AllowVAT": vat == "j",
                "IsBlocked": blocked == "j",
                "AutoSave": False,
                "GLAccount": ledger.get("ID"),
                "GLAccountCode": ledger.get("Code"),
                "GLAccountDescription": ledger.get("Description"),
                "GLAccountType": ledger.get("Type"),
            },
        )


def _add_payment_conditions(books: Administration, lists: ModuleType) -> None:
    for line in lists.PAYMENT_CONDITIONS.splitlines():
        code, description, days, months, method = line.split("|")
        books.save(
            "cashflow/PaymentConditions",
            {
                "ID": books.new_id("payment condition", code),
                "Code": code,
                "Description": description,
                "PaymentDays": int(days),
                "PaymentEndOfMonths": int(months),
                "PaymentMethod": method,
                "Percentage": Decimal(1),
            },
        )


def _add_cost_lists(books: Administration, lists: ModuleType) -> None:
    for path, by_flavour in (("hrm/Costcenters", lists.COST_CENTERS), ("hrm/Costunits", lists.COST_UNITS)):
        for entry in split_list(by_flavour[books.facts.flavour]):
            code, description = entry.split(" ", 1)
            row: Row = {"ID": books.new_id(path, code), "Code": code, "Description": description}
            if path == "hrm/Costcenters":
                row["Active"] = True
            books.save(path, row)


def _add_periods(books: Administration, today: date) -> None:
    for year in range(today.year - 2, today.year + 1):
        for month in range(1, 13):
            start = date(year, month, 1)
            end = date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)
            books.save(
                "financial/FinancialPeriods",
                {
                    "ID": books.new_id("period", year, month),
                    "FinYear": year,
                    "FinPeriod": month,
                    "StartDate": at_midnight(start),
                    "EndDate": at_midnight(end),
                },
            )
            is_closed = (
                year == today.year - 2
                or (year == today.year - 1 and month <= 9)
                or (year == today.year and month > today.month + 1)
            )
            if is_closed:
                for journal in books.table("financial/Journals").by_code:
                    books.closed.add((journal, year, month))
