"""JSON to and from books. Names of properties are those of the reference pages, spelled out here a second time on purpose."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from exactdesk.books.entries import EntryLine, InvoiceEntry, RelationEntry
from exactdesk.books.reference import ClosedPeriod, DimensionUse, GLAccountId, RelationId, Side, VatType
from exactdesk.errors import Broken
from exactdesk.exact.record import Record
from exactdesk.exact.wire import (
    article,
    bank_account,
    cost,
    division,
    document_type,
    gl_account,
    invoice_entry,
    journal,
    payment_condition,
    periods,
    project,
    relation,
    relation_entry,
    vat_code,
)

A = "11111111-1111-1111-1111-111111111111"
B = "22222222-2222-2222-2222-22222222ABCD"
TODAY = date(2026, 3, 16)
DAY = "/Date(1392163200000)/"  # 2014-02-12


def test_a_relation_is_read() -> None:
    found = relation.read_relation(
        {
            "ID": B,
            "Code": "               255",
            "Name": " Bakkerij ",
            "Status": "C",
            "IsSupplier": True,
            "Blocked": False,
            "Country": "NL ",
            "VATNumber": None,
            "GLAccountSales": A,
            "GLAccountPurchase": "00000000-0000-0000-0000-000000000000",
            "SalesVATCode": "2  ",
        },
        today=TODAY,
    )
    assert (found.id, found.code, found.name, found.country) == (B.lower(), "255", "Bakkerij", "NL")
    assert (found.is_customer, found.is_supplier, found.is_blocked, found.vat_number) == (True, True, False, "")
    assert (found.gl_account_sales, found.gl_account_purchase, found.vat_code_sales) == (A, None, "2")


@pytest.mark.parametrize(
    ("told", "is_blocked"),
    [
        ({"Blocked": True}, True),
        ({"EndDate": DAY}, True),
        ({"EndDate": "2026-03-16"}, False),
        ({"StartDate": "2026-03-17"}, True),
        ({"StartDate": DAY}, False),
    ],
)
def test_a_relation_outside_its_days_counts_as_blocked(told: dict[str, Any], is_blocked: bool) -> None:
    assert relation.read_relation({"ID": A, **told}, today=TODAY).is_blocked is is_blocked


def test_a_relation_that_is_no_customer_has_no_status() -> None:
    assert relation.read_relation({"ID": A, "Status": "A"}, today=TODAY).status == ""


def test_a_ledger_account_is_read() -> None:
    told = {"ID": A, "Code": " 8000", "Description": "Omzet", "Type": 110, "UseCostcenter": 1, "UseCostunit": 2}
    found = gl_account.read_gl_account(told)
    assert (found.code, found.type, found.cost_center_use, found.cost_unit_use) == (
        "8000",
        110,
        DimensionUse.MANDATORY,
        DimensionUse.NONE,
    )
    assert gl_account.read_gl_account({"ID": A, "Code": 8000}).cost_unit_use is DimensionUse.OPTIONAL


def test_a_vat_code_is_read() -> None:
    found = vat_code.read_vat_code(
        {
            "Code": "2  ",
            "Percentage": Decimal("0.21"),
            "Type": "I",
            "VATTransactionType": "S",
            "Charged": True,
            "GLToPay": A,
        }
    )
    assert (found.code, found.percentage, found.type) == ("2", Decimal("0.21"), VatType.INCLUDING)
    assert found.is_reverse_charge
    assert (found.gl_to_pay, found.gl_to_claim) == (A, None)
    bare = vat_code.read_vat_code({"Code": "0", "Percentage": None, "Type": None})
    assert (bare.percentage, bare.type, bare.transaction_type) == (Decimal(0), VatType.EXCLUDING, "B")
    with pytest.raises(Broken):
        vat_code.read_vat_code({"Code": "9", "Type": "X"})


def test_a_journal_is_read() -> None:
    found = journal.read_journal({"Code": "70 ", "Type": "20", "AllowVariableCurrency": False, "Currency": "EUR"})
    assert (found.code, found.type, found.allows_other_currency, found.allows_vat) == ("70", 20, False, True)


def test_periods_are_read() -> None:
    found = periods.read_period(
        {"FinYear": 2014, "FinPeriod": 2, "StartDate": "2014-02-01", "EndDate": "/Date(1393545600000)/"}
    )
    assert (found.year, found.number, found.start, found.end) == (2014, 2, date(2014, 2, 1), date(2014, 2, 28))
    closed = ClosedPeriod(journal="70", year=2026, number=1)
    assert periods.read_status({"Journal": "70 ", "Year": 2026, "Period": 1, "Status": 1}) == (closed, True)
    assert periods.read_status({"Journal": "70", "Year": 2026, "Period": 1, "Status": 0}) == (closed, False)


def test_periods_are_asked_for_in_spans() -> None:
    asked = periods.within([(2026, 3), (2025, 1), (2025, 2), (2025, 2), (2026, 1), (2026, 4)])
    assert asked == (
        "(Year eq 2025 and Period ge 1 and Period le 2) or (Year eq 2026 and Period ge 1 and Period le 1)"
        " or (Year eq 2026 and Period ge 3 and Period le 4)"
    )
    assert periods.within([]) == ""


def test_a_bank_account_is_read() -> None:
    found = bank_account.read_bank_account(
        {"ID": B, "Account": A, "BankAccount": "nl91 abna 0417.1643.00", "BICCode": "ABNANL2A", "Main": True}
    )
    assert found is not None
    assert (found.id, found.relation, found.number) == (B.lower(), A, "NL91ABNA0417164300")
    assert (found.bic, found.is_main, found.is_blocked) == ("ABNANL2A", True, False)
    assert bank_account.read_bank_account({"ID": B, "Account": A, "BankAccount": " - "}) is None


@pytest.mark.parametrize(
    ("told", "count"),
    [({"results": [{}, {}]}, 2), ([{}], 1), ({"__deferred": {"uri": "x"}}, None), (None, None), ([], 0)],
)
def test_what_is_shown_inside_is_told_from_a_link(told: object, count: int | None) -> None:
    accounts = bank_account.accounts_inside({"BankAccounts": told})
    rates = vat_code.rates_inside({"VATPercentages": told})
    assert (None if accounts is None else len(list(accounts))) == count
    assert (None if rates is None else len(rates)) == count


@pytest.mark.parametrize(("told", "at"), [(DAY, 1392163200000), (None, 0), ("soon", 0), (7, 0)])
def test_when_a_bank_account_was_changed(told: object, at: int) -> None:
    assert bank_account.last_change({"Modified": told}) == at


def test_an_article_is_read() -> None:
    told = {"ID": A, "Code": " BROOD ", "Description": "Brood", "Unit": "pc", "SalesVatCode": "1  ", "GLRevenue": B}
    found = article.read_article(told, TODAY)
    assert (found.code, found.unit, found.vat_code, found.gl_revenue) == ("BROOD", "pc", "1", B.lower())
    assert (found.is_sold, found.is_bought, found.is_active) == (True, False, True)
    assert not article.read_article(told | {"EndDate": DAY, "IsSalesItem": False}, TODAY).is_active
    assert not article.read_article(told | {"StartDate": "2026-03-17"}, TODAY).is_active


def test_a_project_is_read() -> None:
    told = {"ID": A, "Code": "P1", "Description": "Pand", "Type": 3, "Account": B}
    found = project.read_project(told, TODAY)
    assert (found.code, found.type, found.relation, found.is_active) == ("P1", 3, B.lower(), True)
    assert not project.read_project(told | {"BlockEntry": True}, TODAY).is_active
    assert not project.read_project(told | {"EndDate": DAY}, TODAY).is_active


def test_a_type_of_document_is_read() -> None:
    found = document_type.read_document_type({"ID": 55, "Description": "Diversen", "DocumentIsCreatable": False})
    assert (found.id, found.description, found.is_open) == (55, "Diversen", False)


def test_percentages_hold_on_their_days() -> None:
    rates = [
        {"VATCodeID": A, "Percentage": Decimal("0.19"), "StartDate": "2001-01-01", "EndDate": "2012-09-30", "Type": 0},
        {"VATCodeID": A, "Percentage": Decimal("0.21"), "StartDate": "2012-10-01", "EndDate": None},
        {"VATCodeID": A, "Percentage": Decimal("0.05"), "StartDate": "2012-10-01", "Type": 1},  # extra duty
        {"VATCodeID": A, "Percentage": None},
    ]
    found = vat_code.read_vat_code({"Code": "2", "Percentage": Decimal("0.21")}, rates)
    assert len(found.rates) == 2
    assert found.percentage_on(date(2012, 9, 30)) == Decimal("0.19")
    assert found.percentage_on(date(2012, 10, 1)) == found.percentage_on(TODAY) == Decimal("0.21")
    assert vat_code.read_code_of_rate(rates[0]) == A


def test_conditions_and_dimensions_are_read() -> None:
    condition = payment_condition.read_payment_condition({"Code": "30", "PaymentDays": 30, "PaymentEndOfMonths": None})
    assert (condition.code, condition.days, condition.end_of_months) == ("30", 30, 0)
    assert payment_condition.read_payment_condition({"Code": "00", "PaymentDays": None}).days is None
    assert cost.read_cost_center({"Code": "KAN"}, today=TODAY).is_active
    assert not cost.read_cost_center({"Code": "KAN", "Active": False}, today=TODAY).is_active
    assert not cost.read_cost_unit({"Code": "P1", "EndDate": DAY}, today=TODAY).is_active


def test_who_signed_in_is_read() -> None:
    me = division.read_me(
        {"UserID": A, "FullName": "Anna", "UserName": "a@b", "LanguageCode": "nl-NL", "CurrentDivision": "123"}
    )
    assert (me.name, me.current_division, me.language) == ("Anna", 123, "nl-NL")


def test_status_means_another_thing_in_each_list_of_administrations() -> None:
    told = {"Code": 7, "Description": "B.V.", "Hid": "12", "HID": "12", "BlockingStatus": 0}
    system = [division.read_system_division(told | {"Status": status}) for status in (0, 1, 2, None)]
    assert [each.is_archived for each in system] == [True, False, True, False]
    hrm = [division.read_hrm_division(told | {"Status": status}) for status in (0, 1, None)]
    assert [each.is_archived for each in hrm] == [False, True, False]
    assert {(each.code, each.hid, each.country) for each in (*system, *hrm)} == {(7, "12", "NL")}
    moved = division.read_system_division(told | {"BlockingStatus": 3, "DivisionMoveDate": DAY})
    assert (moved.is_blocked, moved.moved_on) == (True, date(2014, 2, 12))


LINE = EntryLine(gl_account=GLAccountId(A), amount=Decimal("100.10"))
ENTRY = InvoiceEntry(
    side=Side.SALES,
    journal="70",
    relation=RelationId(B),
    entry_date=date(2026, 2, 3),
    your_ref="F'1",
    lines=(LINE,),
)


def test_what_is_empty_is_not_sent() -> None:
    assert invoice_entry.encode_entry(ENTRY) == {
        "Customer": B,
        "Journal": "70",
        "EntryDate": "2026-02-03",
        "YourRef": "F'1",
        "SalesEntryLines": [{"GLAccount": A, "AmountFC": Decimal("100.10")}],
    }


def test_a_full_purchase_entry() -> None:
    line = replace(
        LINE,
        amount=Decimal("-5.00"),
        vat_code="4",
        vat_amount=Decimal("0.00"),
        description="Papier",
        cost_center="KAN",
        cost_unit="P1",
        quantity=Decimal("2.5"),
        from_date=date(2026, 1, 1),
        to_date=date(2026, 12, 31),
    )
    entry = replace(
        ENTRY,
        side=Side.PURCHASE,
        lines=(line,),
        due_date=date(2026, 3, 5),
        description="Kantoor",
        currency="USD",
        exchange_rate=Decimal("0.92"),
        payment_condition="30",
        payment_reference="123",
        order_number=0,
        entry_number=26600001,
        year=2026,
        period=2,
    )
    assert invoice_entry.encode_entry(entry) == {
        "Supplier": B,
        "Journal": "70",
        "EntryDate": "2026-02-03",
        "DueDate": "2026-03-05",
        "YourRef": "F'1",
        "Description": "Kantoor",
        "Currency": "USD",
        "Rate": Decimal("0.92"),
        "PaymentCondition": "30",
        "PaymentReference": "123",
        "OrderNumber": 0,
        "EntryNumber": 26600001,
        "ReportingYear": 2026,
        "ReportingPeriod": 2,
        "PurchaseEntryLines": [
            {
                "GLAccount": A,
                "AmountFC": Decimal("-5.00"),
                "VATCode": "4",
                "VATAmountFC": Decimal("0.00"),
                "Description": "Papier",
                "CostCenter": "KAN",
                "CostUnit": "P1",
                "Quantity": Decimal("2.5"),
                "From": "2026-01-01",
                "To": "2026-12-31",
            }
        ],
    }


def test_a_booked_entry_is_read() -> None:
    told = {
        "EntryID": B,
        "EntryNumber": 26600001,
        "Journal": "60",
        "Supplier": A,
        "SupplierName": "Papier BV",
        "EntryDate": DAY,
        "YourRef": " F1 ",
        "Currency": "EUR",
        "AmountFC": Decimal("121.00000000000001"),
        "VATAmountFC": None,
    }
    found = invoice_entry.read_entry(told, Side.PURCHASE)
    assert (found.id, found.relation, found.your_ref) == (B.lower(), A, "F1")
    assert (found.amount, found.vat_amount, found.entry_date) == (Decimal("121.00"), None, date(2014, 2, 12))
    with pytest.raises(Broken):
        invoice_entry.read_entry(told, Side.SALES)  # there is no customer in it
    assert invoice_entry.read_entry_id({"EntryID": B}, Side.SALES) == B.lower()


def test_lines_come_in_the_order_of_their_numbers() -> None:
    told = [
        {"GLAccount": A, "AmountFC": 2, "LineNumber": 2, "Quantity": Decimal("10.0")},
        {"GLAccount": A, "AmountFC": 1, "LineNumber": 1, "VATCode": "4  "},
    ]
    found = invoice_entry.read_lines(told, Side.SALES)
    assert [line.amount for line in found] == [Decimal("1.00"), Decimal("2.00")]
    assert (found[0].vat_code, found[0].quantity, str(found[1].quantity)) == ("4", None, "10")


def changed(*changes: tuple[str, str | bool], number: str | None = None) -> dict[str, object]:
    relation_id = None if number is None else RelationId(number)
    return relation_entry.encode_relation(RelationEntry(id=relation_id, changes=changes))


def test_a_new_relation() -> None:
    assert changed(
        ("relation_code", " 255 "),
        ("name", "Bakkerij"),
        ("is_customer", True),
        ("is_supplier", False),
        ("company_number", "12345678"),
        ("address_line_1", "Dorpsstraat 1"),
        ("phone", ""),
        ("blocked", False),
        ("iban", "NL91ABNA0417164300"),
        ("contact_last_name", "de Vries"),
    ) == {
        "Code": "255",
        "Name": "Bakkerij",
        "Status": "C",
        "IsSupplier": False,
        "ChamberOfCommerce": "12345678",
        "AddressLine1": "Dorpsstraat 1",
        "Blocked": False,
    }
    assert changed(("relation_code", ""), ("name", "B")) == {"Name": "B"}


def test_a_changed_relation_may_lose_a_value() -> None:
    assert changed(("email", ""), ("is_customer", False), number=A) == {"Email": "", "Status": "A"}


@pytest.mark.parametrize(
    ("roles", "properties"),
    [
        ((), {"PaymentConditionSales", "PaymentConditionPurchase"}),
        ((("is_customer", True),), {"PaymentConditionSales"}),
        ((("is_supplier", True),), {"PaymentConditionPurchase"}),
        ((("is_customer", True), ("is_supplier", True)), {"PaymentConditionSales", "PaymentConditionPurchase"}),
    ],
)
def test_a_payment_condition_goes_to_the_sides_of_the_relation(
    roles: tuple[tuple[str, str | bool], ...], properties: set[str]
) -> None:
    sent = changed(*roles, ("payment_condition", "30"), number=A)
    assert {name for name, value in sent.items() if value == "30"} == properties


def test_what_exact_online_would_refuse_is_a_fault_of_ours() -> None:
    with pytest.raises(ValueError, match="code"):
        changed(("relation_code", "255"), number=A)
    with pytest.raises(ValueError, match="no field"):
        changed(("gl_account", "8000"))


def test_a_bank_account_and_a_contact_stand_apart() -> None:
    owner = RelationId(A)
    assert relation_entry.encode_bank_account(owner, "NL91 ABNA 0417 1643 00", "ABNANL2A") == {
        "Account": A,
        "BankAccount": "NL91ABNA0417164300",
        "Main": True,
        "BICCode": "ABNANL2A",
    }
    assert "BICCode" not in relation_entry.encode_bank_account(owner, "NL91ABNA0417164300", "")
    assert relation_entry.encode_contact(owner, "Jan", "de Vries") == {
        "Account": A,
        "FirstName": "Jan",
        "LastName": "de Vries",
    }
    assert relation_entry.encode_contact(owner, "Jan", "") == {"Account": A, "LastName": "Jan"}
    assert relation_entry.read_relation_id({"ID": B}) == B.lower()


@pytest.mark.parametrize(
    ("method", "value"),
    [
        ("text", 7),
        ("code", ""),
        ("code", True),
        ("code", None),
        ("guid", None),
        ("guid", "x"),
        ("guid", 7),
        ("whole", None),
        ("whole", "x"),
        ("whole", "٤"),
        ("whole", True),
        ("whole", Decimal("1.5")),
        ("whole", {}),
        ("amount", None),
        ("amount", "1,00"),
        ("amount", "1e5"),
        ("amount", True),
        ("amount", Decimal("1e20")),
        ("amount", []),
        ("flag", "true"),
        ("day", 7),
        ("day", "gisteren"),
        ("day_required", None),
    ],
)
def test_a_value_of_the_wrong_type_breaks_the_answer(method: str, value: object) -> None:
    with pytest.raises(Broken) as caught:
        getattr(Record({"X": value}, "a/B"), method)("X")
    assert caught.value.facts == {"resource": "a/B", "property": "X"}


@pytest.mark.parametrize(
    ("method", "value", "read"),
    [
        ("text", None, ""),
        ("code", 70, "70"),
        ("guid_or_none", "", None),
        ("whole", "-12", -12),
        ("whole", Decimal("3.0"), 3),
        ("whole_or_none", "", None),
        ("amount", 7, Decimal("7.00")),
        ("amount", Decimal("0.005"), Decimal("0.01")),
        ("amount_or_none", None, None),
        ("amount_or_none", "-1.005", Decimal("-1.01")),
        ("flag", None, False),
        ("flag", 1, True),
        ("day", "", None),
    ],
)
def test_values_are_read(method: str, value: object, read: object) -> None:
    assert getattr(Record({"X": value}, "a/B"), method)("X") == read
