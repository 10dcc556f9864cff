"""An entry as the journal lines that Exact Online will make of it: debit and credit, always balanced."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal

from exactdesk.books.entries import EntryLine, InvoiceEntry
from exactdesk.books.money import ZERO
from exactdesk.books.reference import GLAccount, GLAccountId, ReferenceBook, Side, VatCode, VatType
from exactdesk.books.vat import split_entry, vat_on_net

RECEIVABLE = 20
PAYABLE = 22
VAT_ACCOUNT = 24


@dataclass(frozen=True, slots=True, kw_only=True)
class BookingLine:
    """One journal line in the entry's currency; one of `debit` and `credit` is zero, neither is negative.

    Attributes:
        gl_code: code of the ledger account; empty where this computer does not know which one Exact Online will take.
        gl_name: its description; empty likewise.
        description: the line's own words; the relation's name on the line of what is to be paid.
        vat_code: on the line of the base and on the line of its VAT.
    """

    gl_code: str
    gl_name: str
    description: str
    debit: Decimal
    credit: Decimal
    vat_code: str = ""
    cost_center: str = ""


def booking_lines(entry: InvoiceEntry, reference: ReferenceBook) -> tuple[BookingLine, ...]:
    """The journal lines of an entry: what is to be paid, the lines themselves, the VAT per code. Debit equals credit.

    The collective accounts are the ones an administration normally has (its only receivable, payable or VAT account, else the one
    with the lowest code): Exact Online may be told otherwise per relation or VAT code, which changes the account, never an amount.
    """
    sign = -1 if entry.side is Side.SALES else 1
    splits = split_entry(entry, reference)
    total = sum((split.gross for split in splits), ZERO)
    relation = reference.relation_by_id.get(entry.relation)
    name = relation.name if relation else ""
    collective = _lowest(reference, RECEIVABLE if entry.side is Side.SALES else PAYABLE)
    lines = [_line(collective, name, -sign * total)]
    vat_by_code: dict[str, Decimal] = {}
    charged: dict[str, Decimal] = {}
    for line, split in zip(entry.lines, splits, strict=True):
        account = reference.gl_account_by_id.get(line.gl_account)
        text = line.description or entry.description
        lines.append(_line(account, text, sign * split.net, line.vat_code, line.cost_center))
        vat_by_code[line.vat_code] = vat_by_code.get(line.vat_code, ZERO) + split.vat
        code = reference.vat_code_by_code.get(line.vat_code)
        if code:
            charged[line.vat_code] = charged.get(line.vat_code, ZERO) + _reverse_charged(line, code, entry)
    for vat_code, vat in vat_by_code.items():
        lines.append(_line(_vat_account(vat_code, entry.side, reference), name, sign * vat, vat_code))
    for vat_code, vat in charged.items():
        lines.extend(_both_ways(vat_code, vat, name, reference))
    return tuple(line for line in lines if line.debit or line.credit)


def booking_sums(lines: Iterable[BookingLine]) -> tuple[Decimal, Decimal]:
    """The debit and the credit of these lines in all, which are equal for the lines of a whole entry."""
    told = tuple(lines)
    return sum((line.debit for line in told), ZERO), sum((line.credit for line in told), ZERO)


def _reverse_charged(line: EntryLine, code: VatCode, entry: InvoiceEntry) -> Decimal:
    """VAT that the buyer reckons himself: owed and deducted at once, so it changes no payable amount."""
    if not code.is_reverse_charge or code.type is VatType.NONE or entry.side is Side.SALES:
        return ZERO
    return vat_on_net(line.amount, code.percentage_on(entry.entry_date))


def _both_ways(vat_code: str, vat: Decimal, name: str, reference: ReferenceBook) -> Iterator[BookingLine]:
    yield _line(_vat_account(vat_code, Side.PURCHASE, reference), name, vat, vat_code)
    yield _line(_vat_account(vat_code, Side.SALES, reference), name, -vat, vat_code)


def _vat_account(vat_code: str, side: Side, reference: ReferenceBook) -> GLAccount | None:
    code = reference.vat_code_by_code.get(vat_code)
    told: GLAccountId | None = None
    if code:
        told = code.gl_to_pay if side is Side.SALES else code.gl_to_claim
    return (reference.gl_account_by_id.get(told) if told else None) or _lowest(reference, VAT_ACCOUNT)


def _lowest(reference: ReferenceBook, kind: int) -> GLAccount | None:
    accounts = (account for account in reference.gl_accounts if account.type == kind and not account.is_blocked)
    return min(accounts, key=lambda account: account.code, default=None)


def _line(
    account: GLAccount | None, description: str, signed: Decimal, vat_code: str = "", cost_center: str = ""
) -> BookingLine:
    return BookingLine(
        gl_code=account.code if account else "",
        gl_name=account.description if account else "",
        description=description,
        debit=max(signed, ZERO),
        credit=max(-signed, ZERO),
        vat_code=vat_code,
        cost_center=cost_center,
    )
