"""An invoice of a sheet with everything in it looked up and reckoned, so that each check and the building of the entry ask it once."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from exactdesk.books.money import ZERO
from exactdesk.books.periods import named_period
from exactdesk.books.reference import (
    CostCenter,
    CostUnit,
    FinancialPeriod,
    GLAccount,
    Journal,
    PaymentCondition,
    Relation,
    Side,
    VatCode,
    VatType,
)
from exactdesk.books.vat import payable_percentage
from exactdesk.kinds.amounts import LineAmounts, ToldAmounts, line_amounts, told_amounts
from exactdesk.kinds.currencies import currency_code
from exactdesk.kinds.document import Document, MappedRow
from exactdesk.kinds.finder import Finder, finder_of, remembered
from exactdesk.kinds.found import Found
from exactdesk.kinds.kind import Context
from exactdesk.kinds.resolve import (
    cost_center_of,
    cost_unit_of,
    gl_account_of,
    has_role,
    journal_of,
    payment_condition_of,
    relation_of,
)
from exactdesk.kinds.vat_choice import rates_shown, vat_code_of
from exactdesk.problems import Problem, Severity, Where

CREDIT_NOTE = "credit-note"
INVOICE = "invoice"


@dataclass(frozen=True, slots=True)
class ResolvedLine:
    """One line, looked up.

    Attributes:
        percentage: the payable rate (a fraction) of the VAT code on the invoice's day.
        amounts: None while amounts or VAT code are missing or in doubt.
    """

    row: MappedRow
    told: ToldAmounts
    account: Found[GLAccount]
    vat_code: Found[VatCode]
    percentage: Decimal
    amounts: LineAmounts | None
    cost_center: Found[CostCenter]
    cost_unit: Found[CostUnit]


@dataclass(frozen=True, slots=True)
class ResolvedInvoice:
    """An invoice, looked up.

    Attributes:
        day: the invoice date; None when the sheet tells none.
        currency: of the amounts: the sheet's, else the chosen journal's, else the administration's; empty when the sheet's is unknown.
        condition: the item is what is to be sent; None leaves it to the relation's own.
        period: the reporting period it falls in; None when it is unknown or does not exist.
        is_turned: a credit note that the sheet writes with positive amounts; the lines' amounts are negative already.
    """

    document: Document
    context: Context
    side: Side
    day: date | None
    currency: str
    relation: Found[Relation]
    journal: Found[Journal]
    condition: Found[PaymentCondition]
    period: FinancialPeriod | None
    is_turned: bool
    lines: tuple[ResolvedLine, ...]

    @property
    def told_total(self) -> Decimal:
        """The sum of the lines' main amounts, as they will be booked."""
        return sum((line.told.main for line in self.lines), ZERO)


def resolve_invoice(document: Document, context: Context, side: Side) -> ResolvedInvoice:
    """The invoice with all its codes looked up. Never fails: what is not found carries its problems."""
    finder = finder_of(context.reference)
    head = document.head
    day = head.day("invoice_date")
    relation = relation_of(head, finder, side)
    told = [_told(line, document, context) for line in document.lines]
    total = sum((one.main for one in told), ZERO)
    is_turned = head.value("document_type") == CREDIT_NOTE and total > 0
    if is_turned:
        told = [one.turned() for one in told]
    lines = tuple(
        _line(row, one, relation.item, side, day or context.today, finder)
        for row, one in zip(document.lines, told, strict=True)
    )
    journal_code, currency_text = head.text("journal"), head.text("currency")
    sheet_currency = (currency_code(currency_text) or "") if currency_text else ""
    has_vat = any(line.vat_code.item and line.vat_code.item.type is not VatType.NONE for line in lines)
    journal = journal_of(finder, journal_code, side, sheet_currency, has_vat)
    home = context.reference.division.currency
    of_journal = journal.item.currency if journal.item and journal_code else ""
    return ResolvedInvoice(
        document=document,
        context=context,
        side=side,
        day=day,
        currency=sheet_currency if currency_text else of_journal or home,
        relation=relation,
        journal=journal,
        condition=_condition(head, relation.item, side, day, finder),
        period=_period(head, day, finder),
        is_turned=is_turned,
        lines=lines,
    )


def _told(line: MappedRow, document: Document, context: Context) -> ToldAmounts:
    def heading(name: str) -> str:
        told = line.fields.get(name)
        return document.headings.get(told.column, "") if told and told.column is not None else ""

    net = "net_amount" if "net_amount" in line.fields else "unit_price"
    return told_amounts(line, context.amounts, heading(net), heading("gross_amount"))


def _line(
    row: MappedRow, told: ToldAmounts, relation: Relation | None, side: Side, day: date, finder: Finder
) -> ResolvedLine:
    account = gl_account_of(finder, row.text("gl_account"), _default_account(relation, side))
    default_code = ""
    if relation:
        default_code = relation.vat_code_sales if side is Side.SALES else relation.vat_code_purchase
    is_doubtful = any(problem.severity is Severity.STOP for problem in told.problems)
    code_text, rate_told = row.text("vat_code"), row.amount("vat_percentage")
    rate = row.fields.get("vat_percentage")
    words = rate.text.strip() if rate is not None and rate.value is None else ""
    vat_code: Found[VatCode] = Found(None)
    if not is_doubtful or code_text or rate_told is not None:
        shown = None if code_text or rate_told is not None or is_doubtful else rates_shown(told, finder, side, day)
        defaults = (default_code, account.item.vat_code if account.item else "")
        vat_code = vat_code_of(finder, side, day, code_text, rate_told, words, told.net is None, shown, defaults)
    percentage = payable_percentage(vat_code.item, day) if vat_code.item else ZERO
    return ResolvedLine(
        row=row,
        told=told,
        account=account,
        vat_code=vat_code,
        percentage=percentage,
        amounts=line_amounts(told, vat_code.item, percentage) if vat_code.item and not is_doubtful else None,
        cost_center=cost_center_of(finder, row.text("cost_center"), account.item),
        cost_unit=cost_unit_of(finder, row.text("cost_unit"), account.item),
    )


def _default_account(relation: Relation | None, side: Side) -> str | None:
    if relation is None:
        return None
    return relation.gl_account_sales if side is Side.SALES else relation.gl_account_purchase


def _own_condition(relation: Relation, side: Side) -> str:
    return relation.payment_condition_sales if side is Side.SALES else relation.payment_condition_purchase


def _condition(
    head: MappedRow, relation: Relation | None, side: Side, day: date | None, finder: Finder
) -> Found[PaymentCondition]:
    text = head.text("payment_condition")
    if text:
        return payment_condition_of(finder, text)
    if relation is None or not has_role(relation, side):  # which is the matter then
        return Found(None)
    if _own_condition(relation, side) or not finder.book.payment_conditions:
        return Found(None)
    due = head.day("due_date")
    days = (due - day).days if due and day else None
    return _condition_by_days(finder, side, days)


@remembered
def _condition_by_days(finder: Finder, side: Side, days: int | None) -> Found[PaymentCondition]:
    place = Where(field="payment_condition")
    fits = [one for one in finder.book.payment_conditions if one.days == days and not one.end_of_months]
    if days is not None and len(fits) == 1:
        facts = {"code": fits[0].code, "name": fits[0].description}
        note = Problem(code="payment-condition-by-due-date", severity=Severity.NOTE, where=place, facts=facts)
        return Found(fits[0], (note,))
    if _relations_carry_conditions(finder, side):
        return Found(None, (Problem(code="payment-condition-missing", severity=Severity.STOP, where=place),))
    return Found(None, (Problem(code="payment-condition-nowhere", severity=Severity.WARN, where=place),))


@remembered
def _relations_carry_conditions(finder: Finder, side: Side) -> bool:
    """Whether most relations of a side have a condition of their own.

    Where few have, the administration's settings must hold a general one, which Exact Online tells nobody.
    """
    counted = Counter(bool(_own_condition(one, side)) for one in finder.book.relations if has_role(one, side))
    return counted[True] > counted[False]


def whole_number(value: object) -> int | None:
    """A number as a whole one; None when it is none, or has decimals."""
    return int(value) if isinstance(value, Decimal) and value == value.to_integral_value() else None


def _period(head: MappedRow, day: date | None, finder: Finder) -> FinancialPeriod | None:
    by_day = finder.period(day) if day else None
    number, year = whole_number(head.value("period")), whole_number(head.value("year"))
    if number is None:
        return by_day
    year = year or (by_day.year if by_day else None)
    return named_period(year, number, finder.book.periods) if year else None
