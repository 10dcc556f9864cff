"""One line of an invoice with its ledger account, VAT code, amounts, cost centre and unit looked up."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from exactdesk.books.money import ZERO
from exactdesk.books.reference import CostCenter, CostUnit, GLAccount, Relation, Side, VatCode
from exactdesk.books.vat import payable_percentage
from exactdesk.kinds.amounts import LineAmounts, ToldAmounts, line_amounts
from exactdesk.kinds.document import MappedRow
from exactdesk.kinds.finder import Finder
from exactdesk.kinds.found import Found
from exactdesk.kinds.resolve import cost_center_of, cost_unit_of, gl_account_of
from exactdesk.kinds.vat_choice import rates_shown, vat_code_of
from exactdesk.problems import Severity


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


def resolve_line(
    row: MappedRow, told: ToldAmounts, relation: Relation | None, side: Side, day: date, finder: Finder
) -> ResolvedLine:
    """The line on an invoice of a relation (None while it is unknown) on a day. Never fails: what is not found carries its problems."""
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
