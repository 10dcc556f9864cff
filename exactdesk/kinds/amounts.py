"""What a line costs: the amounts a sheet tells, in whichever columns, as net, VAT and gross to the cent.

Amounts are rounded to cents at one place, `told_amounts`; VAT is reckoned in `books.vat`. What is booked equals the sheet: a VAT amount
or gross amount that the sheet gives is kept, and the net amount follows from it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import cache

from exactdesk.books.money import ZERO, to_cents
from exactdesk.books.reference import VatCode, VatType
from exactdesk.books.vat import is_within_a_cent, vat_in_gross, vat_on_net
from exactdesk.kinds.document import MappedRow
from exactdesk.kinds.kind import Amounts
from exactdesk.problems import Problem, Severity, Where

LARGEST = Decimal(10) ** 12
"""Amounts from here on are no money of a small office but a code or a number gone wrong."""

_INCLUDING = re.compile(r"\b(incl\w*|inc|bruto|brutto|brut|gross|ttc|tvac|comprise|inkl\w*)\b")
_EXCLUDING = re.compile(r"\b(excl\w*|ex|netto|net|nett|ht|htva|hors|without|exkl\w*|ohne|zonder|untaxed|grondslag)\b")


@dataclass(frozen=True, slots=True)
class ToldAmounts:
    """The amounts of one line as the sheet tells them, in cents, None where it does not.

    Attributes:
        net, vat, gross: at least one of net and gross is told, and all three add up when all are told, unless `problems` says
            that they do not.
        problems: without a place, see `Found`.
        is_vat_given: the sheet itself tells the VAT, as an amount or as the difference of net and gross.
    """

    net: Decimal | None
    vat: Decimal | None
    gross: Decimal | None
    problems: tuple[Problem, ...] = ()

    @property
    def is_vat_given(self) -> bool:
        return self.vat is not None

    @property
    def main(self) -> Decimal:
        """The amount that tells the sign and the size of the line; zero when nothing is told."""
        return self.net if self.net is not None else self.gross if self.gross is not None else ZERO

    def turned(self) -> ToldAmounts:
        """The same with the other sign."""
        return ToldAmounts(_minus(self.net), _minus(self.vat), _minus(self.gross), self.problems)


@dataclass(frozen=True, slots=True)
class LineAmounts:
    """The amounts of one line as they will be booked, in cents; `net + vat == gross`.

    Attributes:
        amount, vat_amount: what is sent (see `EntryLine`); `vat_amount` None lets Exact Online reckon it, to the same cent.
        problems: without a place.
    """

    net: Decimal
    vat: Decimal
    amount: Decimal
    vat_amount: Decimal | None
    problems: tuple[Problem, ...] = ()

    @property
    def gross(self) -> Decimal:
        return self.net + self.vat


def _minus(amount: Decimal | None) -> Decimal | None:
    return None if amount is None else -amount


@cache
def heading_says(heading: str) -> Amounts | None:
    """Whether a heading itself says that its amounts are with or without VAT; None when it says neither, or both."""
    words = heading.casefold().replace(".", " ").replace("_", " ")
    including, excluding = bool(_INCLUDING.search(words)), bool(_EXCLUDING.search(words))
    if including == excluding:
        return None
    return Amounts.INCLUDING_VAT if including else Amounts.EXCLUDING_VAT


def told_amounts(line: MappedRow, amounts: Amounts | None, net_heading: str, gross_heading: str) -> ToldAmounts:
    """The amounts of a line, in cents.

    Args:
        line: may fill net, VAT and gross amount in any combination, or quantity and unit price.
        amounts: how a lone amount column is meant whose heading does not say so.
        net_heading: heading of the column of the net amount, or of the unit price; may be empty.
        gross_heading: heading of the column of the gross amount; may be empty.
    """
    net, vat, gross = line.amount("net_amount"), line.amount("vat_amount"), line.amount("gross_amount")
    if net is None and gross is None and vat is None:
        net = _from_quantity(line)
    if net is None and gross is None:
        field = next(
            (name for name in ("net_amount", "gross_amount", "unit_price") if name in line.fields), "net_amount"
        )
        return ToldAmounts(None, None, None, (_amount_missing(field),))
    for name, amount in (("net_amount", net), ("vat_amount", vat), ("gross_amount", gross)):
        if amount is not None and abs(amount) >= LARGEST:
            field = name if name in line.fields else "unit_price"
            return ToldAmounts(None, None, None, (_amount_too_large(field),))
    problems: list[Problem] = []
    for name, amount in (("net_amount", net), ("vat_amount", vat), ("gross_amount", gross)):
        if amount is not None and amount != to_cents(amount) and name in line.fields:
            facts = {"amount": str(to_cents(amount))}
            problems.append(
                Problem(code="amount-rounded", severity=Severity.NOTE, where=Where(field=name), facts=facts)
            )
    net, vat, gross = _cents(net), _cents(vat), _cents(gross)
    if "gross_amount" not in line.fields and (heading_says(net_heading) or amounts) is Amounts.INCLUDING_VAT:
        net, gross = None, net
    elif "net_amount" not in line.fields and vat is None and gross is not None:
        net, gross = (
            (gross, None) if (heading_says(gross_heading) or amounts) is Amounts.EXCLUDING_VAT else (None, gross)
        )
    return _completed(net, vat, gross, problems)


def _from_quantity(line: MappedRow) -> Decimal | None:
    price = line.amount("unit_price")
    if price is None:
        return None
    quantity = line.amount("quantity") if "quantity" in line.fields else Decimal(1)
    discount = line.amount("discount_percentage") or ZERO
    return None if quantity is None else price * quantity * (100 - discount) / 100


def _amount_missing(field: str) -> Problem:
    return Problem(code="amount-missing", severity=Severity.STOP, where=Where(field=field))


def _amount_too_large(field: str) -> Problem:
    return Problem(code="amount-too-large", severity=Severity.STOP, where=Where(field=field))


def _cents(amount: Decimal | None) -> Decimal | None:
    return None if amount is None else to_cents(amount)


def _completed(net: Decimal | None, vat: Decimal | None, gross: Decimal | None, problems: list[Problem]) -> ToldAmounts:
    """The third amount from two others; where all three are told they must agree, a cent of rounding goes to the net amount."""
    if net is not None and vat is not None and gross is not None:
        off = net + vat - gross
        if off:
            facts = {"net": str(net), "vat": str(vat), "gross": str(gross), "difference": str(off)}
            place = Where(field="gross_amount")
            if is_within_a_cent(net + vat, gross):
                facts["booked"] = str(gross - vat)
                net = gross - vat
                problems.append(Problem(code="amounts-cent-off", severity=Severity.WARN, where=place, facts=facts))
            elif gross + vat == net:
                problems.append(Problem(code="amounts-swapped", severity=Severity.STOP, where=place, facts=facts))
            else:
                problems.append(Problem(code="amounts-do-not-add-up", severity=Severity.STOP, where=place, facts=facts))
    elif net is None and vat is not None and gross is not None:
        net = gross - vat
    elif net is not None and vat is not None:
        gross = net + vat
    elif net is not None and gross is not None:
        vat = gross - net
    return ToldAmounts(net, vat, gross, tuple(problems))


def line_amounts(told: ToldAmounts, code: VatCode, percentage: Decimal) -> LineAmounts:
    """The amounts as they will be booked under a VAT code.

    Args:
        told: at least net or gross is told.
        code: decides whether the amount that is sent holds the VAT.
        percentage: the payable rate of the code on the invoice's day, as a fraction (see `books.vat.payable_percentage`).
    """
    problems: tuple[Problem, ...] = ()
    if told.vat is not None and told.net is not None:
        net, vat = told.net, told.vat
        problems = _vat_faults(net, vat, code, percentage)
    elif told.net is not None:
        net, vat = told.net, vat_on_net(told.net, percentage)
    else:
        gross = told.gross or ZERO
        vat = vat_in_gross(gross, percentage)
        net = gross - vat
    is_including = code.type is VatType.INCLUDING
    is_own_vat = told.is_vat_given or (told.net is None and not is_including)
    return LineAmounts(
        net=net,
        vat=vat,
        amount=net + vat if is_including else net,
        vat_amount=vat if is_own_vat and percentage else None,
        problems=problems,
    )


def _vat_faults(net: Decimal, vat: Decimal, code: VatCode, percentage: Decimal) -> tuple[Problem, ...]:
    expected = vat_on_net(net, percentage)
    is_near = is_within_a_cent(vat, expected) or is_within_a_cent(vat, vat_in_gross(net + vat, percentage))
    if is_near if percentage else not vat:
        return ()
    facts = {
        "vat": str(vat),
        "expected": str(expected),
        "difference": str(vat - expected),
        "percentage": percent(percentage),
        "vat_code": code.code,
        "net": str(net),
    }
    return (Problem(code="vat-amount-off", severity=Severity.STOP, where=Where(field="vat_amount"), facts=facts),)


def percent(fraction: Decimal) -> str:
    """A rate as people write it: 0.21 is "21", 0.055 is "5.5"."""
    return f"{(fraction * 100).normalize():f}"
