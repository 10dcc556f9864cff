"""Invented relations: names, addresses and numbers of Dutch, Belgian and German companies."""

from dataclasses import dataclass
from datetime import date
from random import Random
from types import ModuleType

from exactdesk.practice import registration
from exactdesk.practice.ledger import Administration, at_midnight, pad_relation_code, pad_vat_code
from exactdesk.practice.masters import add_visit_address
from exactdesk.practice.values import Row

_TRANSLATE = str.maketrans("éèëïöüçâ ", "eeeiouca-", "'&.")
_FIRST_NAMES = ("Sanne", "Pieter", "Fatima", "Joost", "Eva", "Mehmet", "Lotte", "Wim", "Claire", "Bart", "Nadia", "Luc")
_GERMAN_TOWNS = ("Düsseldorf 40210", "Köln 50667", "Aachen 52062", "Münster 48143", "Kleve 47533")


@dataclass(frozen=True, slots=True, kw_only=True)
class Role:
    """A group of relations with its first code and the share it has."""

    first: int
    share: float
    is_customer: bool
    is_supplier: bool


_ROLES = (
    Role(first=1001, share=0.58, is_customer=True, is_supplier=False),
    Role(first=2001, share=0.31, is_customer=False, is_supplier=True),
    Role(first=3001, share=0.05, is_customer=True, is_supplier=True),
    Role(first=4001, share=0.06, is_customer=False, is_supplier=False),
)


def _words(text: str) -> list[str]:
    return [word.strip() for word in text.replace("\n", ";").split(";")]


class _Maker:
    def __init__(self, books: Administration, lists: ModuleType) -> None:
        self.books = books
        self.rng = Random(f"{books.seed}/{books.facts.code}/relations")  # noqa: S311 - the same names at each start
        self.towns = [town for town in _words(lists.TOWNS) if town]
        self.streets = _words(lists.STREETS)
        self.families = _words(lists.FAMILIES)
        self.trades = _words(lists.TRADES)
        self.forms = _words(lists.FORMS)
        self.home = books.facts.country
        self.taken: set[str] = set()
        self.conditions = ("30", "14", "30", "08", "60") if self.home == "NL" else ("30", "15", "30", "08", "EM")

    def name(self) -> str:
        rng = self.rng
        while True:
            form, family, trade = rng.choice(self.forms), rng.choice(self.families), rng.choice(self.trades)
            name = rng.choice(
                (f"{family} {trade}", f"{trade} {family}", f"{family} & {rng.choice(self.families)} {trade}")
            )
            name = f"{name} {form}".strip()
            if name in self.taken:
                name = f"{name} {rng.choice(self.towns).rpartition(' ')[0]}"
            if name in self.taken:
                name = f"{name} {len(self.taken)}"
            if name not in self.taken:
                self.taken.add(name)
                return name

    def place(self, country: str) -> tuple[str, str]:
        """Return town and postcode."""
        rng = self.rng
        if country == "DE":
            town, _, code = rng.choice(_GERMAN_TOWNS).rpartition(" ")
            return town, code
        if country != self.home:
            return ("Antwerpen", "2018") if country == "BE" else ("Breda", "4811 GK")
        town, _, area = rng.choice(self.towns).rpartition(" ")
        if country == "BE":
            return town, area
        letters = "".join(rng.choice("ABCDEFGHJKLMNPRTVWXZ") for _ in range(2))
        return town, f"{area}{rng.randint(11, 99)} {letters}"

    def numbers(self, country: str) -> tuple[str, str, str]:
        """Return VAT number, chamber of commerce number and IBAN."""
        rng = self.rng
        if country == "BE":
            number = registration.belgian_company_number(rng)
            return f"BE{number}", number, registration.belgian_iban(rng)
        if country == "DE":
            return registration.german_vat(rng), f"HRB {rng.randint(1000, 99999)}", registration.german_iban(rng)
        return registration.dutch_vat(rng), str(rng.randint(10_000_000, 89_999_999)), registration.dutch_iban(rng)

    def add_contact(self, relation: Row) -> str:
        """Add the person one writes to; returns the id."""
        rng, books = self.rng, self.books
        first, last = rng.choice(_FIRST_NAMES), rng.choice(self.families)
        contact_id = books.new_id("contact", relation["ID"])
        books.save(
            "crm/Contacts",
            {
                "ID": contact_id,
                "Code": str(len(books.table("crm/Contacts").rows) + 1).rjust(18),
                "Account": relation["ID"],
                "AccountName": relation["Name"],
                "FirstName": first,
                "LastName": last,
                "FullName": f"{first} {last}",
                "Email": f"{first.lower()}@{str(relation['Email']).partition('@')[2]}",
                "Phone": relation["Phone"],
                "IsMainContact": True,
            },
        )
        return contact_id

    def make(self, role: Role, number: int, code: str) -> None:
        books, rng = self.books, self.rng
        abroad = ("BE" if self.home == "NL" else "NL", "DE")[number // 20 % 2]
        country = abroad if number % 20 == 0 else self.home
        name = self.name()
        town, postcode = self.place(country)
        vat_number, chamber, bank = self.numbers(country)
        without_condition = number == 13
        condition = None if without_condition else self.conditions[number % 5]
        relation_id = books.new_id("relation", code)
        domain = "-".join(part for part in name.lower().translate(_TRANSLATE).split("-") if part)
        row: Row = {
            "ID": relation_id,
            "Code": pad_relation_code(code),
            "Name": name,
            "SearchCode": name.upper()[:15],
            "Type": "A",
            "Status": "C" if role.is_customer else "A" if role.is_supplier else "P",
            "IsSales": role.is_customer,
            "IsSupplier": role.is_supplier,
            "Blocked": number % 100 == 10,
            "AddressLine1": f"{rng.choice(self.streets)} {rng.randint(1, 240)}",
            "Postcode": postcode,
            "City": town,
            "Country": country.ljust(3),
            "CountryName": {"NL": "Nederland", "BE": "België", "DE": "Duitsland"}[country],
            "Email": f"administratie@{domain}.example",
            "Phone": f"0{rng.randint(10, 79)} {rng.randint(1000000, 9999999)}",
            "Website": f"https://www.{domain}.example",
            "Language": {"NL": "NL", "BE": "NL-BE", "DE": "DE"}[country],
            "VATNumber": vat_number,
            "ChamberOfCommerce": chamber,
            "PaymentConditionSales": condition if role.is_customer else None,
            "PaymentConditionPurchase": condition if role.is_supplier else None,
            "SalesCurrency": "EUR",
            "PurchaseCurrency": "EUR",
            "InvoicingMethod": 2,
            "StartDate": at_midnight(date(2015 + number % 8, 1 + number % 12, 1)),
            "CreditLineSales": None,
        }
        if country != self.home and role.is_customer:
            row["SalesVATCode"] = pad_vat_code("7" if self.home == "NL" else "VIC")
        if country != self.home and role.is_supplier:
            row["PurchaseVATCode"] = pad_vat_code("17" if self.home == "NL" else "AIC")
        if number % 3 == 1:
            row["MainContact"] = self.add_contact(row)
        books.save("crm/Accounts", row)
        add_visit_address(books, row)
        books.save(
            "crm/BankAccounts",
            {
                "ID": books.new_id("bank account", code),
                "Account": relation_id,
                "AccountName": name,
                "BankAccount": bank,
                "IBAN": bank,
                "BankAccountHolderName": name,
                "Main": True,
                "Blocked": False,
                "Format": "S",
            },
        )


def add_relations(books: Administration, lists: ModuleType, count: int) -> None:
    """Add `count` relations; codes run from 1001, 2001, 3001 and 4001, and beyond the 999th from 100000 and on."""
    maker = _Maker(books, lists)
    left = count
    for role in _ROLES:
        size = left if role is _ROLES[-1] else min(left, round(count * role.share))
        left -= size
        for number in range(1, size + 1):
            code = role.first - 1 + number if number < 1000 else role.first // 1000 * 100_000 + number
            maker.make(role, number, str(code))
