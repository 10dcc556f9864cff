"""VAT of a line and of a document, reckoned as Exact Online does: per line, rounded half up to the cent.

The two places where cents are made are `vat_on_net` and `vat_in_gross`; nothing else here rounds.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from exactdesk.books.entries import EntryLine, InvoiceEntry
from exactdesk.books.money import CENT, ZERO, to_cents
from exactdesk.books.reference import ReferenceBook, VatCode, VatType


@dataclass(frozen=True, slots=True)
class VatSplit:
    """An amount as its parts, in cents; `net + vat == gross` always."""

    net: Decimal
    vat: Decimal

    @property
    def gross(self) -> Decimal:
        return self.net + self.vat


def payable_percentage(code: VatCode, day: date) -> Decimal:
    """The rate, as a fraction, that the code adds to what the other party pays; 0 for exempt and reverse-charged supplies."""
    if code.type in (VatType.BASE_ONLY, VatType.NONE) or code.is_reverse_charge:
        return ZERO
    return code.percentage_on(day)


def vat_on_net(net: Decimal, percentage: Decimal) -> Decimal:
    """VAT over an amount without VAT, rounded per line to the cent. The percentage is a fraction."""
    return to_cents(net * percentage)


def vat_in_gross(gross: Decimal, percentage: Decimal) -> Decimal:
    """VAT inside an amount with VAT, rounded per line to the cent. The percentage is a fraction."""
    return to_cents(gross * percentage / (1 + percentage))


def split_line(line: EntryLine, code: VatCode | None, day: date) -> VatSplit:
    """What Exact Online will book of a line: its base and its VAT in the payable amount. Without a code there is no VAT."""
    if code is None:
        return VatSplit(line.amount, line.vat_amount or ZERO)
    percentage = payable_percentage(code, day)
    if code.type is VatType.INCLUDING:
        vat = vat_in_gross(line.amount, percentage) if line.vat_amount is None else line.vat_amount
        return VatSplit(line.amount - vat, vat)
    vat = vat_on_net(line.amount, percentage) if line.vat_amount is None else line.vat_amount
    return VatSplit(line.amount, vat)


def split_entry(entry: InvoiceEntry, reference: ReferenceBook) -> tuple[VatSplit, ...]:
    """What Exact Online will book of each line, in the order of the lines."""
    codes = reference.vat_code_by_code
    return tuple(split_line(line, codes.get(line.vat_code), entry.entry_date) for line in entry.lines)


def is_within_a_cent(one: Decimal, other: Decimal) -> bool:
    """Whether two amounts differ by rounding alone."""
    return abs(one - other) <= CENT


def rounding_gap(lines: Iterable[tuple[Decimal, Decimal]]) -> Decimal:
    """How much VAT rounded per line exceeds VAT rounded once per rate over the whole document.

    Args:
        lines: base without VAT and rate (a fraction) of each line.
    """
    per_line = ZERO
    bases: dict[Decimal, Decimal] = {}
    for net, percentage in lines:
        per_line += vat_on_net(net, percentage)
        bases[percentage] = bases.get(percentage, ZERO) + net
    return per_line - sum((vat_on_net(net, percentage) for percentage, net in bases.items()), ZERO)
