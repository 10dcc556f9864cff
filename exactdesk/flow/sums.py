"""What the figures of a list say about each other: net + VAT = gross, quantity x price = net, net x rate = VAT. Over a sample of rows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from itertools import permutations, zip_longest

from exactdesk.flow.layout import Layout
from exactdesk.flow.parsing import Unreadable, is_blank, parse_amount, parse_percentage
from exactdesk.flow.profile import ColumnType
from exactdesk.flow.table import Row, Table

_LOOKED_AT = 120
_ENOUGH = 0.8
_CENTS = Decimal("0.021")


@dataclass(frozen=True, slots=True, kw_only=True)
class Sums:
    """Columns by the part they play, as far as arithmetic tells.

    Attributes:
        net_vat_gross: triples of columns of which the first two add up to the third, the second the smaller.
        products: triples of columns of which the third is the product of the others.
        rated: (amount, rate, VAT) columns with amount x rate = VAT: the amount is without VAT.
        rated_gross: (amount, rate, VAT) with VAT contained in the amount.
    """

    net_vat_gross: tuple[tuple[int, int, int], ...] = ()
    products: tuple[tuple[int, int, int], ...] = ()
    rated: tuple[tuple[int, int, int], ...] = ()
    rated_gross: tuple[tuple[int, int, int], ...] = ()
    figures: Mapping[int, tuple[Decimal | None, ...]] = field(default_factory=dict)


def _sample(table: Table, layout: Layout) -> Sequence[Row]:
    wanted = set(layout.data_rows)
    rows = [row for row in table.rows if row.number in wanted]
    return rows[:: max(1, len(rows) // _LOOKED_AT)][:_LOOKED_AT]


def figures(table: Table, layout: Layout, columns: Sequence[int]) -> dict[int, tuple[Decimal | None, ...]]:
    """The values of columns of figures over a sample of the data rows, aligned by row."""
    rows = _sample(table, layout)
    found = {}
    for index in columns:
        column = layout.column(index)
        if column is None:
            continue
        values: list[Decimal | None] = []
        for row in rows:
            value = row.cell(index)
            number = (
                parse_percentage(value, column.profile.amounts, shown=table.shown.get((row.number, index), ""))
                if column.type is ColumnType.PERCENTAGE and not is_blank(value)
                else parse_amount(value, column.profile.amounts)
            )
            values.append(None if isinstance(number, Unreadable) else number)
        found[index] = tuple(values)
    return found


def find_sums(table: Table, layout: Layout, columns: Sequence[int], discount: int | None = None) -> Sums:
    """What the columns of figures among `columns` say about each other; looks at no more than ten of them.

    `discount` is the column of a discount percentage, which goes off products.
    """
    usable = [
        index
        for index in columns
        if (column := layout.column(index)) is not None
        and column.type in (ColumnType.AMOUNT, ColumnType.NUMBER, ColumnType.PERCENTAGE)
    ][:10]
    values = figures(table, layout, usable)
    money = [
        index
        for index in usable
        if (column := layout.column(index)) is not None and column.type is not ColumnType.PERCENTAGE
    ]
    off = figures(table, layout, [discount]).get(discount, ()) if discount is not None else ()
    net_vat_gross, products, rated, rated_gross = [], [], [], []
    for one, two, three in permutations(money, 3):
        if one != two and _adds_up(values[one], values[two], values[three]):
            net_vat_gross.append((one, two, three))
        if one < two and _multiplies(values[one], values[two], values[three], off):
            products.append((one, two, three))
    for amount, vat in permutations(money, 2):
        for rate in usable:
            if rate in (amount, vat):
                continue
            if _is_rate(values[amount], values[rate], values[vat], inside=False):
                rated.append((amount, rate, vat))
            elif _is_rate(values[amount], values[rate], values[vat], inside=True):
                rated_gross.append((amount, rate, vat))
    return Sums(
        net_vat_gross=tuple(net_vat_gross),
        products=tuple(products),
        rated=tuple(rated),
        rated_gross=tuple(rated_gross),
        figures=values,
    )


def _adds_up(net: Sequence[Decimal | None], vat: Sequence[Decimal | None], gross: Sequence[Decimal | None]) -> bool:
    looked = right = 0
    for one, two, three in zip(net, vat, gross, strict=True):
        if one is None or three is None or not one:
            continue
        looked += 1
        part = two or Decimal(0)
        right += abs(one + part - three) < _CENTS and abs(part) <= abs(one) * Decimal("0.3")
    some = any(two for two in vat if two)
    return looked > 0 and some and right >= _ENOUGH * looked


def _multiplies(
    one: Sequence[Decimal | None],
    two: Sequence[Decimal | None],
    product: Sequence[Decimal | None],
    discounts: Sequence[Decimal | None],
) -> bool:
    looked = right = telling = 0
    for a, b, c, off in zip_longest(one, two, product, discounts):
        if a is None or b is None or c is None:
            continue
        looked += 1
        right += abs(a * b * (100 - (off or 0)) / 100 - c) < _CENTS
        telling += a not in (0, 1) and b not in (0, 1)
    return looked > 0 and telling > 0 and right >= _ENOUGH * looked


def _is_rate(
    amount: Sequence[Decimal | None], rate: Sequence[Decimal | None], vat: Sequence[Decimal | None], *, inside: bool
) -> bool:
    looked = right = 0
    for whole, percentage, part in zip(amount, rate, vat, strict=True):
        if whole is None or percentage is None or part is None or not whole or not percentage:
            continue
        looked += 1
        if not 0 < percentage < 30:
            continue
        expected = whole * percentage / (100 + percentage) if inside else whole * percentage / 100
        right += abs(expected - part) < _CENTS
    return looked > 0 and right >= _ENOUGH * looked
