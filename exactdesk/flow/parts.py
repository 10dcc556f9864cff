"""Invoice totals whose parts stand in several columns: an amount and its VAT for each rate, or costs of shipping beside the amount.

A mapping has one column for each amount, so such a sheet cannot be booked as it is; what it adds up to is certain all the same, where
on every row the parts make the total, or each VAT amount belongs to the amount of its rate.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import combinations

from exactdesk.books.money import ZERO, to_cents
from exactdesk.flow.headings import heading_tokens
from exactdesk.flow.layout import Layout, LayoutColumn
from exactdesk.flow.parsing import is_blank, parse_amount
from exactdesk.flow.profile import ColumnType
from exactdesk.flow.settle import BASE_WORDS, VAT_WORDS, rate_words
from exactdesk.flow.table import Table
from exactdesk.kinds.amounts import heading_says
from exactdesk.kinds.document import Document
from exactdesk.kinds.kind import Amounts

_CENT = Decimal("0.021")
_MOST = 9
"""Columns of amounts that are tried; a list with more of them is not understood by trying."""
_RATIOS = tuple(Decimal(rate) / 100 for rate in ("21", "9", "6", "12", "19", "7", "20", "10", "5.5", "25"))
_OFF = frozenset(["korting", "discount", "remise", "rabatt", "nachlass", "reduction"])
_NOT_PARTS = frozenset(
    [
        "open",
        "openstaand",
        "openstaande",
        "outstanding",
        "balance",
        "saldo",
        "solde",
        "betaald",
        "paid",
        "aantal",
        "quantity",
        "qty",
    ]
)
_Values = Mapping[int, Sequence[Decimal]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Parts:
    """The columns that make up the totals.

    Attributes:
        net: columns of amounts without VAT, those of discounts counted off; empty where the net is what the VAT leaves of the gross.
        vat: columns of VAT, each a part of it. gross: None where no column has it.
        others: those of `net` that no field is mapped to.
    """

    net: tuple[int, ...]
    vat: tuple[int, ...]
    gross: int | None
    others: tuple[int, ...]
    rows: Mapping[int, tuple[Decimal, Decimal, Decimal]]

    def of(self, document: Document) -> tuple[Decimal, Decimal, Decimal]:
        """Net, VAT and gross of a document, a credit note negative."""
        sums = [sum((self.rows[line.row][part] for line in document.lines), ZERO) for part in range(3)]
        is_turned = document.head.value("document_type") == "credit-note" and sums[2] > 0
        net, vat, gross = (to_cents(-each if is_turned else each) for each in sums)
        return net, vat, gross


def find_parts(table: Table, layout: Layout, by_name: Mapping[str, int], second_vats: Sequence[int]) -> Parts | None:
    """The parts of the totals; None where the figures do not bear them out on every row.

    Args:
        by_name: the mapped columns by field. second_vats: further columns that hold VAT.
    """
    numbers = [row.number for row in table.rows if row.number in set(layout.data_rows)]
    columns = [column for column in layout.columns if column.type in (ColumnType.AMOUNT, ColumnType.NUMBER)]
    values = _values(table, layout, columns)
    own = [index for index in (by_name.get("vat_amount"), *second_vats) if index is not None]
    taxes = [column.index for column in columns if column.index not in by_name.values() and _is_vat_of_rate(column)]
    vats = list(dict.fromkeys([*own, *taxes]))
    if not vats or any(index not in values for index in vats):
        return None
    vats = _without_sums(vats, values)
    gross = by_name.get("gross_amount")
    mapped = set(by_name.values()) - {by_name.get("net_amount")}
    open_ = [
        column
        for column in columns
        if column.index in values
        and column.index not in mapped
        and column.index not in vats
        and column.heading
        and not (VAT_WORDS.intersection(heading_tokens(column.heading)) and heading_says(column.heading) is None)
        and not _NOT_PARTS.intersection(heading_tokens(column.heading))
    ][:_MOST]
    vat = [sum((values[index][row] for index in vats), ZERO) for row in range(len(numbers))]
    if gross is None:
        nets: tuple[int, ...] | None = _by_rates(vats, open_, values)
    elif gross not in values:
        return None
    else:
        nets = _making(open_, values, [whole - tax for whole, tax in zip(values[gross], vat, strict=True)], by_name)
        if nets is None and "net_amount" not in by_name and _is_inside(layout, gross, values[gross], vat):
            nets = ()
    if nets is None or (not nets and gross is None):
        return None
    rows = {}
    for place, number in enumerate(numbers):
        net = sum((_signed(layout, index, values)[place] for index in nets), ZERO)
        whole = values[gross][place] if gross is not None else net + vat[place]
        rows[number] = (whole - vat[place], vat[place], whole)
    others = tuple(index for index in nets if index != by_name.get("net_amount"))
    return Parts(net=nets, vat=tuple(vats), gross=gross, others=others, rows=rows)


def _values(table: Table, layout: Layout, columns: Sequence[LayoutColumn]) -> dict[int, list[Decimal]]:
    """The amounts of the data rows by column, empty cells as zero; a column with anything unreadable is left off."""
    wanted = set(layout.data_rows)
    rows = [row for row in table.rows if row.number in wanted]
    found = {}
    for column in columns:
        amounts = []
        for row in rows:
            cell = row.cell(column.index)
            amount = ZERO if is_blank(cell) else parse_amount(cell, column.profile.amounts)
            if not isinstance(amount, Decimal) or (row.number, column.index) in table.faults:
                break
            amounts.append(amount)
        else:
            found[column.index] = amounts
    return found


def _without_sums(vats: list[int], values: _Values) -> list[int]:
    """Without a column that is the sum of all others ("Btw totaal"): one that is stands for them."""
    for index in vats:
        others = [other for other in vats if other != index]
        if len(others) >= 2 and all(
            abs(values[index][row] - sum((values[other][row] for other in others), ZERO)) < _CENT
            for row in range(len(values[index]))
        ):
            return others
    return vats


def _is_vat_of_rate(column: LayoutColumn) -> bool:
    """Whether a heading names the VAT of one rate ("Hoog tarief 21% btw"), and no amount beside it."""
    words = set(heading_tokens(column.heading))
    return (
        bool(words & VAT_WORDS and rate_words(column))
        and not words & BASE_WORDS
        and heading_says(column.heading) is None
    )


def _is_off(column: LayoutColumn) -> bool:
    return bool(_OFF.intersection(heading_tokens(column.heading)))


def _signed(layout: Layout, index: int, values: _Values) -> list[Decimal]:
    """The amounts of a column as they count: those of a discount off, however it is written."""
    column = layout.column(index)
    return [-abs(each) for each in values[index]] if column is not None and _is_off(column) else list(values[index])


def _making(
    open_: Sequence[LayoutColumn], values: _Values, wanted: Sequence[Decimal], by_name: Mapping[str, int]
) -> tuple[int, ...] | None:
    """The fewest columns that make the wanted amounts on every row; the mapped one is among them where that is possible."""
    count = range(len(wanted))
    signed = {
        column.index: [-abs(each) for each in values[column.index]] if _is_off(column) else values[column.index]
        for column in open_
        if any(values[column.index])
    }
    if not any(wanted):
        return None
    net = by_name.get("net_amount")
    for size in range(1, min(len(signed), 6) + 1):
        fits = [
            group
            for group in combinations(signed, size)
            if all(abs(sum((signed[index][row] for index in group), ZERO) - wanted[row]) < _CENT for row in count)
        ]
        if fits:
            return next((group for group in fits if net in group), fits[0])
    return None


def _is_inside(layout: Layout, gross: int, whole: Sequence[Decimal], vat: Sequence[Decimal]) -> bool:
    """Whether the heading says that the VAT is in the amount, and it can be."""
    column = layout.column(gross)
    if column is None or heading_says(column.heading) is not Amounts.INCLUDING_VAT:
        return False
    return all(abs(tax) <= abs(amount) * Decimal("0.22") + _CENT for tax, amount in zip(vat, whole, strict=True))


def _by_rates(vats: Sequence[int], open_: Sequence[LayoutColumn], values: _Values) -> tuple[int, ...] | None:
    """The amounts that go with each VAT column by the rate in their headings, and those of rates without VAT."""
    with_rates = [column for column in open_ if rate_words(column)]
    if len(with_rates) < 2 or len(with_rates) < len(vats):
        return None
    taxed: dict[int, int] = {}
    for column in with_rates:
        for vat in vats:
            if vat not in taxed.values() and _go_together(values[column.index], values[vat]):
                taxed[column.index] = vat
                break
    free = [column for column in with_rates if column.index not in taxed]
    if set(taxed.values()) != set(vats) or any(not _is_free(column) for column in free):
        return None
    return tuple(column.index for column in with_rates)


def other_bases(layout: Layout, by_name: Mapping[str, int], vats: Sequence[int]) -> list[LayoutColumn]:
    """Columns of amounts of a VAT rate beside the mapped ones: without them the mapped amount is not the whole."""
    mapped = {*by_name.values(), *vats}
    return [
        column
        for column in layout.columns
        if column.index not in mapped and column.type in (ColumnType.AMOUNT, ColumnType.NUMBER) and rate_words(column)
    ]


def _is_free(column: LayoutColumn) -> bool:
    return bool(rate_words(column) & {"0", "nul", "zero", "verlegd", "vrij", "vrijgesteld", "exempt"})


def _go_together(amounts: Sequence[Decimal], vat: Sequence[Decimal]) -> bool:
    return any(vat) and any(
        all(abs(amount * ratio - tax) < _CENT for amount, tax in zip(amounts, vat, strict=True)) for ratio in _RATIOS
    )
