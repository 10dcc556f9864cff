"""The lists of a new administration: ledger accounts, VAT codes, journals, conditions, cost centres, items and periods."""

from datetime import date, timedelta
from decimal import Decimal
from random import Random
from types import ModuleType

from exactdesk.practice import registration, seed_be
from exactdesk.practice.ledger import Administration, at_midnight, pad_vat_code
from exactdesk.practice.values import Row


def split_list(text: str) -> list[str]:
    return [entry.strip() for entry in text.replace("\n", ";").split(";") if entry.strip()]


def add_vat_codes(books: Administration, lists: ModuleType) -> None:
    for line in lists.VAT_CODES.splitlines():
        code, description, kind, side, percentage, blocked, eu_list = line.split("|")
        vat_id = books.new_id("vat", code)
        to_pay, to_claim = (
            books.find("financial/GLAccounts", account) or {} for account in _vat_accounts(lists, code, percentage)
        )
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
                "GLToPay": to_pay.get("ID"),
                "GLToPayCode": to_pay.get("Code"),
                "GLToPayDescription": to_pay.get("Description"),
                "GLToClaim": to_claim.get("ID"),
                "GLToClaimCode": to_claim.get("Code"),
                "GLToClaimDescription": to_claim.get("Description"),
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


def _vat_accounts(lists: ModuleType, code: str, percentage: str) -> tuple[str, str]:
    """Ledger accounts on which VAT to pay and VAT to claim gather."""
    special = {"6": "2", "16": "2", "7": "3", "7D": "3", "17": "3"}
    place = special.get(code, "1" if percentage == "0.09" else "0")
    if lists is seed_be:
        place = {"VIC": "1", "AIC": "1", "VMC": "2", "AMC": "2"}.get(code, "0")
        return f"451{place}00", f"411{place}00"
    return f"150{place}", f"152{place}"


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


def add_ledger_accounts(books: Administration, lists: ModuleType) -> None:
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


def add_journals(books: Administration, lists: ModuleType) -> None:
    for line in lists.JOURNALS.splitlines():
        code, description, kind, account, currency, variable, vat, blocked = line.split("|")
        ledger = books.find("financial/GLAccounts", account) or {}
        own = _own_account(books, code) if kind == "12" else None
        books.save(
            "financial/Journals",
            {
                "ID": books.new_id("journal", code),
                "BankAccountIBAN": own,
                "BankAccountIncludingMask": own,
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


def _own_account(books: Administration, journal: str) -> str:
    """The account at the bank that belongs to a bank journal; the same at each start."""
    rng = Random(f"{books.facts.code}/{journal}/account")  # noqa: S311 - invented, not secret
    return registration.belgian_iban(rng) if books.facts.country == "BE" else registration.dutch_iban(rng)


def add_payment_conditions(books: Administration, lists: ModuleType) -> None:
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


def add_cost_lists(books: Administration, lists: ModuleType) -> None:
    for path, by_flavour in (("hrm/Costcenters", lists.COST_CENTERS), ("hrm/Costunits", lists.COST_UNITS)):
        for entry in split_list(by_flavour[books.facts.flavour]):
            code, description = entry.split(" ", 1)
            row: Row = {"ID": books.new_id(path, code), "Code": code, "Description": description}
            if path == "hrm/Costcenters":
                row["Active"] = True
            books.save(path, row)


def add_items(books: Administration, lists: ModuleType) -> None:
    for line in lists.ITEMS[books.facts.flavour].splitlines():
        code, description, price, account, vat_code = line.split("|")
        revenue = books.find("financial/GLAccounts", account) or {}
        vat = books.find("vat/VATCodes", vat_code) or {}
        books.save(
            "logistics/Items",
            {
                "ID": books.new_id("item", code),
                "Code": code,
                "Description": description,
                "SearchCode": code,
                "IsSalesItem": True,
                "IsPurchaseItem": not code.startswith(("S-", "UUR", "ABO", "PRJ")),
                "IsStockItem": code.startswith(("F-", "K-", "B-", "BIER", "WIJN", "LIM")),
                "StandardSalesPrice": Decimal(price),
                "CostPriceStandard": Decimal(price) / 2,
                "CostPriceCurrency": books.facts.currency,
                "GLRevenue": revenue.get("ID"),
                "GLRevenueCode": revenue.get("Code"),
                "GLRevenueDescription": revenue.get("Description"),
                "SalesVatCode": vat.get("Code"),
                "SalesVatCodeDescription": vat.get("Description"),
                "Unit": "uur" if code.startswith("UUR") else "stuk",
            },
        )
    for entry in split_list(lists.PROJECTS[books.facts.flavour]):
        code, description = entry.split(" ", 1)
        books.save(
            "project/Projects",
            {
                "ID": books.new_id("project", code),
                "Code": code,
                "Description": description,
                "Type": 2,
                "BlockEntry": False,
            },
        )


def add_periods(books: Administration, today: date) -> None:
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
