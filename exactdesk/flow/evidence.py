"""What arithmetic says about which column of amounts is which, and when it says nothing."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from itertools import permutations

from exactdesk.flow.headings import known_fields
from exactdesk.flow.layout import Layout
from exactdesk.flow.sums import Sums
from exactdesk.kinds.amounts import heading_says

_SURE = 0.9
_RATIOS = tuple(Decimal(rate) / 100 for rate in ("21", "9", "6", "12", "19", "7", "20", "10", "5.5", "25"))


def adjust_by_sums(layout: Layout, scores: dict[int, dict[str, float]], sums: Sums) -> None:
    """Raises and lowers the scores of amounts in place, by what the figures add up to."""
    _discount_in_money(scores, sums)
    triple = _best_triple(layout, scores, sums)
    if triple is not None:
        net, vat, gross = triple
        _favour(scores, net, "net_amount", against=("gross_amount", "vat_amount"))
        _favour(scores, vat, "vat_amount", against=("vat_code", "vat_percentage", "net_amount", "gross_amount"))
        _favour(scores, gross, "gross_amount", against=("net_amount", "vat_amount"))
        return
    for quantity, price, product in sums.products:
        options = ((quantity, price), (price, quantity))
        told = [
            (one, two)
            for one, two in options
            if scores[one].get("quantity", 0) > 0.3 or scores[two].get("unit_price", 0) > 0.3
        ]
        if told and _is_money(layout, scores, product):
            one, two = told[0]
            _favour(scores, one, "quantity")
            _favour(scores, two, "unit_price", against=("net_amount", "gross_amount"))
            if heading_says(_heading(layout, product)) is None and not _is_invoice_total(layout, product):
                _favour(scores, product, "net_amount", against=("gross_amount",))
            break
    for amount, rate, vat in sums.rated:
        if _is_vat_pair(layout, scores, amount, rate, vat):
            _favour(scores, amount, "net_amount", against=("gross_amount",))
            _favour(scores, vat, "vat_amount", against=("vat_code", "vat_percentage", "net_amount", "gross_amount"))
            _favour(scores, rate, "vat_percentage", against=("vat_code", "vat_amount"))
            return
    for amount, rate, vat in sums.rated_gross:
        if _is_vat_pair(layout, scores, amount, rate, vat):
            _favour(scores, amount, "gross_amount", against=("net_amount",))
            _favour(scores, vat, "vat_amount", against=("vat_code", "vat_percentage"))
            return
    _by_ratio(layout, scores, sums)
    _lone_amount(layout, scores)


def _heading(layout: Layout, index: int) -> str:
    column = layout.column(index)
    return column.heading if column is not None else ""


def _discount_in_money(scores: Mapping[int, dict[str, float]], sums: Sums) -> None:
    """A discount that goes off an amount as it stands is money, and no percentage."""
    for index, row in scores.items():
        off = sums.figures.get(index)
        if row.get("discount_percentage", 0.0) < 0.5 or off is None:
            continue
        for one, two in permutations([each for each in sums.figures if each != index], 2):
            rows = [
                (before, less, after)
                for before, less, after in zip(sums.figures[one], off, sums.figures[two], strict=True)
                if before and less and after
            ]
            as_money = all(before - abs(less) == after for before, less, after in rows)
            if rows and as_money and any(before * (100 - less) / 100 != after for before, less, after in rows):
                row["discount_percentage"] *= 0.3
                break


def _is_invoice_total(layout: Layout, index: int) -> bool:
    """Whether a heading is said of whole invoices alone ("Factuurbedrag")."""
    names = known_fields(_heading(layout, index))
    return "gross_amount" in names and "net_amount" not in names


def _is_money(layout: Layout, scores: Mapping[int, Mapping[str, float]], index: int) -> bool:
    best = max((scores[index].get(name, 0.0) for name in ("net_amount", "gross_amount")), default=0.0)
    return best > 0.3 or not _heading(layout, index)


def _best_triple(layout: Layout, scores: Mapping[int, Mapping[str, float]], sums: Sums) -> tuple[int, int, int] | None:
    def told(triple: tuple[int, int, int]) -> float:
        return sum(
            scores[index].get(name, 0.0)
            for index, name in zip(triple, ("net_amount", "vat_amount", "gross_amount"), strict=True)
        )

    best = max(sums.net_vat_gross, key=told, default=None)
    if best is None:
        return None
    is_named = scores[best[1]].get("vat_amount", 0.0) > 0.3 or told(best) > 1.2
    return best if is_named or not any(_heading(layout, index) for index in best) else None


def _favour(scores: dict[int, dict[str, float]], index: int, name: str, against: tuple[str, ...] = ()) -> None:
    scores[index][name] = min(0.99, max(0.6, scores[index].get(name, 0.0) + 0.05))
    for other in against:
        if other in scores[index]:
            scores[index][other] *= 0.5


def _is_vat_pair(layout: Layout, scores: Mapping[int, Mapping[str, float]], amount: int, rate: int, vat: int) -> bool:
    rate_column = scores[rate].get("vat_percentage", 0.0) > 0.3 or not _heading(layout, rate)
    vat_column = scores[vat].get("vat_amount", 0.0) > 0.3 or not _heading(layout, vat)
    return rate_column and vat_column and _is_money(layout, scores, amount)


def _by_ratio(layout: Layout, scores: dict[int, dict[str, float]], sums: Sums) -> None:
    """A VAT amount beside one amount: their ratio tells whether the VAT is in it."""
    vats = [index for index, row in scores.items() if row.get("vat_amount", 0.0) >= 0.5 and index in sums.figures]
    for vat in vats:
        for index, row in scores.items():
            if index == vat or index not in sums.figures or not {"net_amount", "gross_amount"} & set(row):
                continue
            pairs = [
                (amount, part)
                for amount, part in zip(sums.figures[index], sums.figures[vat], strict=True)
                if amount and part and abs(amount) > abs(part)
            ]
            if not pairs:
                continue
            outside = sum(
                any(abs(amount * ratio - part) < Decimal("0.02") for ratio in _RATIOS) for amount, part in pairs
            )
            inside = sum(
                any(abs((amount - part) * ratio - part) < Decimal("0.02") for ratio in _RATIOS)
                for amount, part in pairs
            )
            if outside >= 0.8 * len(pairs) > inside and heading_says(_heading(layout, index)) is None:
                _favour(scores, index, "net_amount", against=("gross_amount",))
            elif inside >= 0.8 * len(pairs) > outside and heading_says(_heading(layout, index)) is None:
                _favour(scores, index, "gross_amount", against=("net_amount",))


def _lone_amount(layout: Layout, scores: dict[int, dict[str, float]]) -> None:
    """One column "Bedrag" and no more: the invoice total, unless a VAT code or rate stands beside it on the line."""
    money = [
        index for index, row in scores.items() if max(row.get("net_amount", 0.0), row.get("gross_amount", 0.0)) >= 0.5
    ]
    if len(money) != 1 or heading_says(_heading(layout, money[0])) is not None:
        return
    row = scores[money[0]]
    if min(row.get("net_amount", 0.0), row.get("gross_amount", 0.0)) < 0.5:
        return
    has_vat = any(
        max(other.get("vat_code", 0.0), other.get("vat_percentage", 0.0), other.get("vat_amount", 0.0)) >= 0.5
        for other in scores.values()
    )
    weaker = "gross_amount" if has_vat else "net_amount"
    row[weaker] *= 0.9


def is_amount_unclear(layout: Layout, by_name: Mapping[str, int], sums: Sums) -> int | None:
    """The column of the only amount, when neither its heading nor arithmetic says whether VAT is in it; else None."""
    lone = [name for name in ("net_amount", "gross_amount") if name in by_name]
    if len(lone) != 1 or "vat_amount" in by_name:
        return None
    index = by_name[lone[0]]
    if heading_says(_heading(layout, index)) is not None or any(product == index for _, _, product in sums.products):
        return None
    return index
