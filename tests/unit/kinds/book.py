"""A small Dutch administration, and documents as a sheet would give them, for the tests of kinds and flow."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal

from exactdesk.books.reference import (
    ClosedPeriod,
    CostCenter,
    CostUnit,
    DimensionUse,
    Division,
    DivisionCode,
    FinancialPeriod,
    GLAccount,
    GLAccountId,
    Journal,
    PaymentCondition,
    ReferenceBook,
    Relation,
    RelationId,
    VatCode,
    VatRate,
    VatType,
)
from exactdesk.kinds import kind_named
from exactdesk.kinds.document import Document, FieldValue, MappedRow, Value
from exactdesk.kinds.kind import Amounts, Context, Level
from exactdesk.problems import Problem, Where

TODAY = date(2026, 11, 21)
MONTH_ENDS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def account(code: str, kind: int, description: str = "", **more: object) -> GLAccount:
    return GLAccount(
        id=GLAccountId(f"gl-{code}"), code=code, description=description or f"Rekening {code}", type=kind, **more
    )  # type: ignore[arg-type]


def relation(code: str, name: str, **more: object) -> Relation:
    told = {"status": "C", "payment_condition_sales": "30", "payment_condition_purchase": "30", **more}
    return Relation(id=RelationId(f"rel-{code}"), code=code, name=name, **told)  # type: ignore[arg-type]


RELATIONS = (
    relation(
        "1001",
        "Bakkerij De Korenbloem B.V.",
        vat_number="NL004495445B01",
        email="info@korenbloem.example",
        postcode="1234 AB",
    ),
    relation("1002", "Jansen Bouw", gl_account_sales=GLAccountId("gl-8000"), vat_code_sales="2"),
    relation("1003", "Oude Prospect", status="P"),
    relation("1004", "Geblokkeerd B.V.", is_blocked=True),
    relation("1005", "Zonder Conditie", payment_condition_sales=""),
    relation("1006", "Dubbel"),
    relation("1007", "Dubbel"),
    relation("1008", "Dubbel Oud", status="P", email="samen@voorbeeld.example"),
    relation("1009", "Dubbel Nieuw", email="samen@voorbeeld.example"),
    relation("2001", "Papierhandel Peeters", status="", is_supplier=True, company_number="12345678"),
    relation(
        "2002",
        "Energie Direct",
        status="",
        is_supplier=True,
        gl_account_purchase=GLAccountId("gl-4000"),
        vat_code_purchase="12",
    ),
)
ACCOUNTS = (
    account("1300", 20, "Debiteuren"),
    account("1500", 24, "Af te dragen btw"),
    account("1510", 24, "Te vorderen btw"),
    account("1600", 22, "Crediteuren"),
    account("4000", 121, "Huisvesting"),
    account("4400", 121, "Autokosten", cost_center_use=DimensionUse.MANDATORY, cost_unit_use=DimensionUse.MANDATORY),
    account("4500", 121, "Verkoopkosten", cost_center_use=DimensionUse.NONE, cost_unit_use=DimensionUse.NONE),
    account("8000", 110, "Omzet hoog"),
    account("8010", 110, "Omzet laag", vat_code="1"),
    account("9999", 90, "Oude rekening", is_blocked=True),
)
JOURNALS = (
    Journal(code="20", description="Bank", type=12, currency="EUR"),
    Journal(code="60", description="Inkoopboek", type=22, currency="EUR"),
    Journal(code="70", description="Verkoopboek", type=20, currency="EUR"),
    Journal(code="71", description="Verkoopboek USD", type=20, currency="USD", allows_other_currency=False),
    Journal(code="72", description="Verkoop zonder btw", type=20, currency="EUR", allows_vat=False),
    Journal(code="75", description="Verkoopboek oud", type=20, currency="EUR", is_blocked=True),
)


def vat_code(code: str, description: str, rate: str, kind: str = "E", side: str = "S", **more: object) -> VatCode:
    told = {"percentage": Decimal(rate), "type": VatType(kind), "transaction_type": side, **more}
    return VatCode(code=code, description=description, **told)  # type: ignore[arg-type]


VAT_CODES = (
    vat_code("0", "Geen btw", "0", "N", "B"),
    vat_code("1", "Btw laag, exclusief", "0.09"),
    vat_code("2", "Btw hoog, exclusief", "0.21", gl_to_pay=GLAccountId("gl-1500")),
    vat_code("3", "Btw laag, inclusief", "0.09", "I"),
    vat_code("4", "Btw hoog, inclusief", "0.21", "I"),
    vat_code("5", "Nultarief", "0", "B"),
    vat_code("6", "Verlegd", "0", "B"),
    vat_code("11", "Voorbelasting laag", "0.09", side="P"),
    vat_code("12", "Voorbelasting hoog", "0.21", side="P", gl_to_claim=GLAccountId("gl-1510")),
    vat_code("12V", "Voorbelasting hoog vervoer", "0.21", side="P"),
    vat_code(
        "16",
        "Inkoop verlegd",
        "0.21",
        side="P",
        is_reverse_charge=True,
        gl_to_claim=GLAccountId("gl-1510"),
        gl_to_pay=GLAccountId("gl-1500"),
    ),
    vat_code(
        "OUD",
        "Wisselend tarief",
        "0.17",
        rates=(
            VatRate(percentage=Decimal("0.19"), end=date(2026, 6, 30)),
            VatRate(percentage=Decimal("0.17"), start=date(2026, 7, 1)),
        ),
    ),
    vat_code("99", "Vervallen", "0.19", side="B", is_blocked=True),
)
CONDITIONS = (
    PaymentCondition(code="14", description="14 dagen", days=14),
    PaymentCondition(code="30", description="30 dagen netto", days=30),
    PaymentCondition(code="EM", description="Einde maand", days=30, end_of_months=1),
)


def periods(year: int) -> tuple[FinancialPeriod, ...]:
    return tuple(
        FinancialPeriod(year=year, number=month, start=date(year, month, 1), end=date(year, month, last))
        for month, last in enumerate(MONTH_ENDS, start=1)
    )


CLOSED = tuple(
    ClosedPeriod(journal=journal, year=2026, number=month) for journal in ("70", "60") for month in range(1, 7)
)


def book(**changed: object) -> ReferenceBook:
    told: dict[str, object] = {
        "division": Division(code=DivisionCode(1), name="Voorbeeld B.V."),
        "read_at": datetime(2026, 11, 21, 8, tzinfo=UTC),
        "relations": RELATIONS,
        "gl_accounts": ACCOUNTS,
        "journals": JOURNALS,
        "vat_codes": VAT_CODES,
        "payment_conditions": CONDITIONS,
        "cost_centers": (
            CostCenter(code="ADM", description="Administratie"),
            CostCenter(code="OUD", description="Oud", is_active=False),
        ),
        "cost_units": (
            CostUnit(code="P1", description="Project een"),
            CostUnit(code="OUD", description="Oud", is_active=False),
        ),
        "periods": (*periods(2025), *periods(2026)),
        "closed_periods": CLOSED,
        **changed,
    }
    return ReferenceBook(**told)  # type: ignore[arg-type]


BOOK = book()


def context(reference: ReferenceBook = BOOK, amounts: Amounts | None = None) -> Context:
    return Context(reference=reference, today=TODAY, amounts=amounts)


def cell(value: Value, row: int, column: int | None) -> FieldValue:
    return FieldValue(value, "" if value is None else str(value), row, column)


def typed(kind_name: str, name: str, value: Value | int) -> Value:
    """Numbers in tests are written as text or whole numbers; the field's type decides what they become."""
    kind = kind_named(kind_name).field_by_name[name].type
    if kind in ("amount", "number", "percentage") and isinstance(value, (str, int)) and not isinstance(value, bool):
        return Decimal(value)
    return value  # type: ignore[return-value]


def document(
    kind_name: str,
    *rows: dict[str, Value | int],
    key: str = "",
    headings: dict[str, str] | None = None,
    first_row: int = 2,
) -> Document:
    """A document of rows as field to value; each field has its own column, in the order of the kind, headed by its name."""
    kind = kind_named(kind_name)
    columns = {name: index for index, name in enumerate(kind.field_by_name)}
    lines = []
    for number, row in enumerate(rows, start=first_row):
        cells = {name: cell(typed(kind_name, name, value), number, columns[name]) for name, value in row.items()}
        lines.append(MappedRow(row=number, fields=cells))
    head: dict[str, FieldValue] = {}
    for line in lines:
        for name, told in line.fields.items():
            if kind.field_by_name[name].level is Level.DOCUMENT and (name not in head or head[name].value is None):
                head[name] = told
    return Document(
        key=key or f"row-{first_row}",
        head=MappedRow(row=first_row, fields=head),
        lines=tuple(lines),
        source=Where(file="facturen.xlsx", sheet="Blad1"),
        headings={columns[name]: (headings or {}).get(name, name) for name in columns},
    )


GOOD_SALE: dict[str, Value | int] = {
    "invoice_number": "F-1",
    "invoice_date": date(2026, 11, 2),
    "relation_code": "1001",
    "gl_account": "8000",
    "vat_code": "2",
    "net_amount": "100.00",
    "vat_amount": "21.00",
    "gross_amount": "121.00",
}
GOOD_PURCHASE: dict[str, Value | int] = {**GOOD_SALE, "relation_code": "2001", "gl_account": "4000", "vat_code": "12"}


def sale(*rows: dict[str, Value | int], without: tuple[str, ...] = (), **fields: Value | int) -> Document:
    """A sales invoice that is right, but for the given fields; further rows are further lines."""
    first = {name: value for name, value in {**GOOD_SALE, **fields}.items() if name not in without}
    return document("sales-entry", first, *({**first, **row} for row in rows))


def purchase(*rows: dict[str, Value | int], without: tuple[str, ...] = (), **fields: Value | int) -> Document:
    """A purchase invoice that is right, but for the given fields."""
    first = {name: value for name, value in {**GOOD_PURCHASE, **fields}.items() if name not in without}
    return document("purchase-entry", first, *({**first, **row} for row in rows))


def codes(problems: tuple[Problem, ...]) -> list[str]:
    return [problem.code for problem in problems]
