"""The seeded administrations: what is in them, that it is sound, and that it is the same at each start."""

from datetime import date

import pytest
from stdnum import iban
from stdnum.be import vat as belgian_vat
from stdnum.de import vat as german_vat
from stdnum.nl import btw

from exactdesk.practice.ledger import Administration
from exactdesk.practice.options import PracticeOptions
from exactdesk.practice.world import User, World
from tests.unit.practice.client import AGENCY, BELGIAN, TRADE, Clock

DIVISIONS = (TRADE, AGENCY, BELGIAN)


def books(division: int, **options: object) -> Administration:
    return World(PracticeOptions(**options), Clock()).administration(division)  # type: ignore[arg-type]


@pytest.mark.parametrize("division", DIVISIONS)
def test_each_administration_is_as_full_as_a_small_office(division: int) -> None:
    found = books(division)
    sizes = {path: len(table.rows) for path, table in found.tables.items()}
    assert sizes["crm/Accounts"] == 260
    assert sizes["financial/GLAccounts"] >= 200
    assert sizes["financial/FinancialPeriods"] == 36
    assert sizes["salesentry/SalesEntries"] == 80
    assert sizes["purchaseentry/PurchaseEntries"] == 50
    assert {10, 12, 20, 22, 90} == {row["Type"] for row in found.table("financial/Journals").rows.values()}
    accounts = {row["Type"] for row in found.table("financial/GLAccounts").rows.values()}
    assert {10, 12, 20, 22, 24, 110, 111, 121} <= accounts


@pytest.mark.parametrize("division", DIVISIONS)
def test_numbers_have_right_check_digits(division: int) -> None:
    found = books(division, relations=400)
    checks = {"NL": btw, "BE": belgian_vat, "DE": german_vat}
    seen = set()
    for row in found.table("crm/Accounts").rows.values():
        country = str(row["Country"]).strip()
        seen.add(country)
        assert checks[country].is_valid(str(row["VATNumber"])), row["VATNumber"]
        assert str(row["Email"]).endswith(".example")
    assert seen == {"NL", "BE", "DE"}
    for row in found.table("crm/BankAccounts").rows.values():
        assert iban.is_valid(str(row["BankAccount"])), row["BankAccount"]


def test_the_codes_that_are_promised_exist() -> None:
    found = books(TRADE)
    roles = {
        "1001": (True, False),
        "1150": (True, False),
        "2001": (False, True),
        "3001": (True, True),
        "4001": (False, False),
    }
    for code, (is_customer, is_supplier) in roles.items():
        row = found.find("crm/Accounts", code)
        assert row is not None
        assert (row["Status"] == "C", row["IsSales"], row["IsSupplier"]) == (is_customer, is_customer, is_supplier)
    for code, kind in {"8000": 110, "8010": 110, "7000": 111, "4500": 121, "1300": 20, "1600": 22, "1500": 24}.items():
        row = found.find("financial/GLAccounts", code)
        assert row is not None
        assert row["Type"] == kind
    for path, codes in {
        "financial/Journals": ("10", "20", "60", "70", "71", "75", "90"),
        "vat/VATCodes": ("0", "1", "2", "3", "4", "5", "6", "7", "7D", "8", "9", "11", "12", "13", "14", "99"),
        "cashflow/PaymentConditions": ("00", "14", "30", "60", "EM", "IN"),
    }.items():
        assert all(found.find(path, code) for code in codes)
    blocked = {str(row["Code"]).strip() for row in found.table("crm/Accounts").rows.values() if row["Blocked"]}
    assert blocked == {"1010", "1110", "2010", "3010", "4010"}


def test_every_default_points_at_something() -> None:
    for division in DIVISIONS:
        found = books(division)
        for row in found.table("financial/GLAccounts").rows.values():
            assert row["VATCode"] is None or found.find("vat/VATCodes", row["VATCode"])
        for row in found.table("crm/Accounts").rows.values():
            for name in ("PaymentConditionSales", "PaymentConditionPurchase"):
                assert row[name] is None or found.find("cashflow/PaymentConditions", row[name])
        for row in found.table("financial/Journals").rows.values():
            assert row["Type"] == 90 or row["GLAccount"] is not None


def test_periods_are_open_where_a_bookkeeper_works() -> None:
    found = books(TRADE, today=date(2026, 5, 20))
    is_open = {(year, month) for year in (2024, 2025, 2026) for month in range(1, 13)} - {
        (year, month) for journal, year, month in found.closed if journal == "70"
    }
    assert is_open == {(2025, month) for month in (10, 11, 12)} | {(2026, month) for month in range(1, 7)}
    assert found.period_of(date(2027, 1, 1)) is None


def test_the_same_seed_makes_the_same_books_and_another_makes_others() -> None:
    one, two, other = (books(TRADE, seed=seed) for seed in (7, 7, 8))
    for path, table in one.tables.items():
        assert table.rows == two.tables[path].rows
    assert {row["Name"] for row in one.table("crm/Accounts").rows.values()} != {
        row["Name"] for row in other.table("crm/Accounts").rows.values()
    }


def test_names_and_codes_are_unique_however_many() -> None:
    found = books(TRADE, relations=6000)
    assert len(found.table("crm/Accounts").by_code) == 6000
    assert len({row["Name"] for row in found.table("crm/Accounts").rows.values()}) == 6000


def test_an_accountant_has_hundreds_of_administrations() -> None:
    world = World(PracticeOptions(extra_divisions=800), Clock())
    assert len({facts.name for facts in world.facts.values()}) == 805
    assert len(world.administration(3_000_800).table("crm/Accounts").rows) == 260


@pytest.mark.parametrize(
    ("login", "name"),
    [
        ("anna.de.vries@kantoor.example", "Anna de Vries"),
        ("de_boer", "De Boer"),
        ("jan", "Jan"),
        ("@", ""),
    ],
)
def test_a_user_is_called_as_people_are(login: str, name: str) -> None:
    assert User(login=login).full_name == name
