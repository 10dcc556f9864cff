"""An invoice of a sheet with everything in it looked up and reckoned, so that each check and the building of the entry ask it once."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from exactdesk.books.money import ZERO
from exactdesk.books.periods import named_period
from exactdesk.books.reference import (
    FinancialPeriod,
    Journal,
    PaymentCondition,
    Relation,
    Side,
    VatType,
)
from exactdesk.kinds.amounts import ToldAmounts, told_amounts
from exactdesk.kinds.currencies import currency_code
from exactdesk.kinds.document import Document, MappedRow
from exactdesk.kinds.finder import Finder, finder_of, remembered
from exactdesk.kinds.found import Found
from exactdesk.kinds.invoice_cents import with_totals_of
from exactdesk.kinds.invoice_line import ResolvedLine, resolve_line
from exactdesk.kinds.kind import Context
from exactdesk.kinds.resolve import (
    has_role,
    journal_of,
    payment_condition_of,
    relation_of,
)
from exactdesk.problems import Problem, Severity, Where

CREDIT_NOTE = "credit-note"
INVOICE = "invoice"


@dataclass(frozen=True, slots=True)
class ResolvedInvoice:
    """An invoice, looked up.

    Attributes:
        day: the invoice date; None when the sheet tells none.
        currency: of the amounts: the sheet's, else the chosen journal's, else the administration's; empty when the sheet's is unknown.
        condition: the item is what is to be sent; None leaves it to the relation's own.
        period: the reporting period it falls in; None when it is unknown or does not exist.
        kept_cents: by how much the sheet's own VAT exceeds VAT per line; it is in the lines already.
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
    kept_cents: Decimal
    lines: tuple[ResolvedLine, ...]


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
        resolve_line(row, one, relation.item, side, day or context.today, finder)
        for row, one in zip(document.lines, told, strict=True)
    )
    lines, kept_cents = with_totals_of(head, lines, is_turned=is_turned)
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
        kept_cents=kept_cents,
        lines=lines,
    )


def _told(line: MappedRow, document: Document, context: Context) -> ToldAmounts:
    def heading(name: str) -> str:
        told = line.fields.get(name)
        return document.headings.get(told.column, "") if told and told.column is not None else ""

    net = "net_amount" if "net_amount" in line.fields else "unit_price"
    return told_amounts(line, context.amounts, heading(net), heading("gross_amount"))


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
