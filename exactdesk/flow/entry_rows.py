"""What a reviewed line becomes in the books: debit and credit per ledger account and relation, adding up to zero at every moment."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from types import MappingProxyType

from exactdesk.books.money import ZERO
from exactdesk.books.outstanding import OutstandingItem
from exactdesk.books.reference import Side
from exactdesk.books.statement import StatementLine
from exactdesk.flow.reconcile import RestKind, Share
from exactdesk.flow.review import Part, in_line


class RowKind(StrEnum):
    """What a row of the entry is."""

    BANK = "bank"
    ITEM = "item"  # settles an open item
    REST = "rest"  # the difference, on the account that was chosen for its kind
    PART = "part"  # on a ledger account that was chosen by hand
    OPEN = "open"  # not accounted for yet


class Purpose(StrEnum):
    """What a ledger account is used for. The texts stand in the database."""

    RECEIVABLE = "receivable"
    PAYABLE = "payable"
    DISCOUNT = "discount"
    BANK_COST = "bank-cost"
    PAYMENT_DIFFERENCE = "payment-difference"
    TRANSFER = "transfer"
    PROVIDER_COST = "provider-cost"  # what a payment provider keeps of each payment
    SUSPENSE = "suspense"  # lines that are not decided, where a whole statement is booked all the same


Accounts = Mapping[Purpose, str]
"""Codes of ledger accounts; a purpose without one is absent."""

REST_PURPOSE: Mapping[RestKind, Purpose] = MappingProxyType(
    {
        RestKind.DISCOUNT: Purpose.DISCOUNT,
        RestKind.BANK_COST: Purpose.BANK_COST,
        RestKind.PAYMENT_DIFFERENCE: Purpose.PAYMENT_DIFFERENCE,
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryRow:
    """One row.

    Attributes:
        gl_account: code; empty where none is known (yet).
        relation: name of the relation; empty for none.
        text: number of the invoice, or the user's words.
        amount: debit positive, credit negative, in the line's currency.
        vat_code: of a part with VAT, which its amount includes.
        item: the open item of `RowKind.ITEM`.
    """

    kind: RowKind
    amount: Decimal
    gl_account: str = ""
    relation: str = ""
    text: str = ""
    vat_code: str = ""
    rest_kind: RestKind = RestKind.NONE
    item: OutstandingItem | None = None

    @property
    def debit(self) -> Decimal:
        return max(self.amount, ZERO)

    @property
    def credit(self) -> Decimal:
        return max(-self.amount, ZERO)


def entry_rows(
    line: StatementLine,
    shares: tuple[Share, ...],
    rest_kind: RestKind,
    parts: tuple[Part, ...],
    accounts: Accounts,
    bank: str,
) -> tuple[EntryRow, ...]:
    """The entry of one line; what is not accounted for is a row of its own, so that it always adds up to zero.

    Args:
        line: the movement.
        shares: what it settles.
        rest_kind: what becomes of the difference.
        parts: what goes to ledger accounts.
        accounts: which ledger account serves for what.
        bank: code of the bank's ledger account.
    """
    rows = [EntryRow(kind=RowKind.BANK, amount=line.amount, gl_account=bank, text=line.text)]
    for share in shares:
        item = share.item
        rows.append(
            EntryRow(
                kind=RowKind.ITEM,
                amount=-in_line(share),
                gl_account=accounts.get(control_purpose(item.side), ""),
                relation=item.relation_name,
                text=item.invoice_number,
                item=item,
            )
        )
    for part in parts:
        rows.append(
            EntryRow(
                kind=RowKind.PART,
                amount=-part.amount,
                gl_account=part.gl_account,
                relation=part.relation_name,
                text=part.text,
                vat_code=part.vat_code,
            )
        )
    left = -sum((row.amount for row in rows), ZERO)
    if left:
        rows.append(_rest(left, shares, rest_kind, accounts))
    return tuple(rows)


def control_purpose(side: Side) -> Purpose:
    """On which kind of account the items of a side stand."""
    return Purpose.RECEIVABLE if side is Side.SALES else Purpose.PAYABLE


def _rest(left: Decimal, shares: tuple[Share, ...], rest_kind: RestKind, accounts: Accounts) -> EntryRow:
    if rest_kind is RestKind.ON_ACCOUNT and shares:
        item = shares[-1].item
        return EntryRow(
            kind=RowKind.REST,
            amount=left,
            gl_account=accounts.get(control_purpose(item.side), ""),
            relation=item.relation_name,
            rest_kind=rest_kind,
        )
    purpose = REST_PURPOSE.get(rest_kind)
    if purpose is None:
        return EntryRow(kind=RowKind.OPEN, amount=left)
    return EntryRow(kind=RowKind.REST, amount=left, gl_account=accounts.get(purpose, ""), rest_kind=rest_kind)
