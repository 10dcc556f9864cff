"""The cents by which a sheet's own totals differ from VAT reckoned per line: they are kept, on the lines with the most VAT."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from exactdesk.books.money import CENT, ZERO
from exactdesk.books.reference import VatType
from exactdesk.kinds.amounts import LineAmounts
from exactdesk.kinds.document import MappedRow
from exactdesk.kinds.invoice_line import ResolvedLine


def with_totals_of(
    head: MappedRow, lines: tuple[ResolvedLine, ...], *, is_turned: bool
) -> tuple[tuple[ResolvedLine, ...], Decimal]:
    """The lines with the VAT that the sheet tells of the invoice as a whole, and by how much that differs from VAT per line.

    Only where the lines tell no VAT themselves, and by no more than a cent a line; else the lines stay as they are and the difference
    is zero. The rest is a fault that a check tells.

    Args:
        head: tells the VAT or the gross amount of the whole invoice, or neither.
        lines: looked up, turned already where `is_turned`.
        is_turned: whether the sheet writes the amounts of this credit note without their sign.
    """
    known = [line.amounts for line in lines if line.amounts is not None and not line.told.is_vat_given]
    told = _told_vat(head, known, is_turned)
    if told is None or len(known) < len(lines):
        return lines, ZERO
    off = told - sum((one.vat for one in known), ZERO)
    with_vat = [place for place, line in enumerate(lines) if line.percentage]
    if not off or abs(off) > CENT * len(with_vat):
        return lines, ZERO
    heaviest = sorted(with_vat, key=lambda place: -abs(known[place].vat))
    changed = list(lines)
    for place in heaviest[: int(abs(off) / CENT)]:
        changed[place] = _with_vat(lines[place], known[place], known[place].vat + (CENT if off > 0 else -CENT))
    return tuple(changed), off


def _told_vat(head: MappedRow, known: Sequence[LineAmounts], is_turned: bool) -> Decimal | None:
    net, vat, gross = (head.amount(name) for name in ("net_amount", "vat_amount", "gross_amount"))
    sign = -1 if is_turned and (gross or vat or ZERO) > 0 else 1
    sum_net = sum((one.net for one in known), ZERO)
    if net is not None and sign * net != sum_net:
        return None
    if vat is not None:
        return sign * vat
    return None if gross is None else sign * gross - sum_net


def _with_vat(line: ResolvedLine, amounts: LineAmounts, vat: Decimal) -> ResolvedLine:
    code = line.vat_code.item
    is_including = code is not None and code.type is VatType.INCLUDING
    amount = amounts.net + vat if is_including else amounts.net
    return replace(line, amounts=replace(amounts, vat=vat, vat_amount=vat, amount=amount))
