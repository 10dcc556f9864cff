"""Totals of the whole invoice that a sheet repeats on each of its lines: recognised by arithmetic, said, and never summed."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from types import MappingProxyType

from exactdesk.books.money import to_cents
from exactdesk.kinds.document import Document, MappedRow
from exactdesk.problems import Problem, Severity

_FIELDS = ("net_amount", "vat_amount", "gross_amount")
_OF_INVOICE = re.compile(
    r"factuur(?!regel)|invoice(?! ?line)|facture|rechnung|order(?! ?line)|bestelling", re.IGNORECASE
)
_HIGHEST_RATE = Decimal("0.27")


def split_totals(document: Document) -> tuple[Document, tuple[Problem, ...]]:
    """The document with repeated totals moved from its lines to its head, and what must be said.

    A total is believed to be repeated where every line has the same one and the lines' other amounts add up to it. Where all amounts
    of the lines are the same and nothing tells whether they are parts or the whole, that is asked.
    """
    if len(document.lines) < 2:
        return document, ()
    columns = {
        name: [line.amount(name) for line in document.lines] for name in _FIELDS if name in document.lines[0].fields
    }
    parts = [_part(line) for line in document.lines]
    repeated = _repeated(columns, parts)
    if repeated:
        first = document.lines[0]
        name = repeated[-1]
        facts = {"total": str(first.amount(name)), "rows": str(len(document.lines))}
        said = Problem(
            code="total-on-every-line",
            severity=Severity.WARN,
            where=document.where(name, first),
            value=first.fields[name].text,
            facts=facts,
        )
        return _moved(document, repeated), (said,)
    first_only = _on_first_line(columns, document.lines) if parts and all(part is not None for part in parts) else ()
    if first_only:
        first = document.lines[0]
        name = first_only[-1]
        facts = {"total": str(first.amount(name)), "rows": str(len(document.lines))}
        where = document.where(name, first)
        told = Problem(
            code="total-on-first-line",
            severity=Severity.WARN,
            where=where,
            value=first.fields[name].text,
            facts=facts,
        )
        return _moved(document, first_only), (told,)
    name_ = _all_the_same(columns, document)
    if name_ is not None:
        first = document.lines[0]
        doubt = Problem(
            code="amounts-equal-on-lines",
            severity=Severity.WARN,
            where=document.where(name_, first),
            value=first.fields[name_].text,
            facts={"rows": str(len(document.lines))},
        )
        return document, (doubt,)
    return document, ()


def _part(line: MappedRow) -> Decimal | None:
    """What quantity and price make of the line; None when it does not tell them."""
    price, quantity = line.amount("unit_price"), line.amount("quantity")
    if price is None or quantity is None:
        return None
    return to_cents(price * quantity * (100 - (line.amount("discount_percentage") or Decimal(0))) / 100)


def _is_repeated(values: Sequence[Decimal | None] | None) -> bool:
    return bool(values) and values is not None and values[0] is not None and bool(values[0]) and len(set(values)) == 1


def _near(one: Decimal, other: Decimal, lines: int) -> bool:
    return abs(one - other) <= Decimal("0.01") * lines


def _sum(values: Sequence[Decimal | None] | None) -> Decimal | None:
    if values is None or any(value is None for value in values):
        return None
    return sum((value for value in values if value is not None), Decimal(0))


def _repeated(columns: Mapping[str, Sequence[Decimal | None]], parts: Sequence[Decimal | None]) -> tuple[str, ...]:
    """Names of the repeated totals, in the order net, VAT, gross; empty when there are none."""
    nets, vats, grosses = (columns.get(name) for name in _FIELDS)
    count = len(parts)
    sum_parts = _sum(parts)
    if sum_parts is not None and _differ(parts):
        told = [name for name in _FIELDS if _is_repeated(columns.get(name))]
        net = nets[0] if nets and _is_repeated(nets) else None
        gross = grosses[0] if grosses and _is_repeated(grosses) else None
        if net is not None and _near(net, sum_parts, count):
            return tuple(told)
        if net is None and gross is not None and _explains(gross, sum_parts, count):
            return tuple(name for name in told if name != "net_amount")
    if not _is_repeated(grosses) or grosses is None or grosses[0] is None:
        return ()
    gross, sum_net, sum_vat = grosses[0], _sum(nets), _sum(vats)
    if sum_net is None or nets is None:
        return ()
    if _line_by_line(nets, vats, grosses):
        return ()
    if sum_vat is not None and _near(sum_net + sum_vat, gross, count):
        return ("gross_amount",)
    if vats is not None and _is_repeated(vats) and vats[0] is not None and _near(sum_net + vats[0], gross, count):
        return ("vat_amount", "gross_amount")
    if (vats is None or not any(vats)) and _explains(gross, sum_net, count):
        return ("gross_amount",)
    return ()


def _on_first_line(columns: Mapping[str, Sequence[Decimal | None]], lines: Sequence[MappedRow]) -> tuple[str, ...]:
    """Names of the amounts that only the first line has, the gross amount among them; the other lines are told by their prices."""
    names = tuple(
        name
        for name, values in columns.items()
        if values[0] is not None and not any(line.fields[name].text for line in lines[1:] if name in line.fields)
    )
    told = [name for name in columns if any(value is not None for value in columns[name])]
    return names if "gross_amount" in names and len(names) == len(told) else ()


def _differ(values: Sequence[Decimal | None]) -> bool:
    return len(set(values)) > 1


def _explains(gross: Decimal, net: Decimal, count: int) -> bool:
    """Whether a gross amount may belong to a net amount: the same, or more by a VAT rate that exists."""
    if _near(gross, net, count):
        return True
    return bool(net) and 0 < (gross - net) / net <= _HIGHEST_RATE


def _line_by_line(
    nets: Sequence[Decimal | None], vats: Sequence[Decimal | None] | None, grosses: Sequence[Decimal | None]
) -> bool:
    """Whether each line's own net and VAT make its gross amount."""
    for index, (net, gross) in enumerate(zip(nets, grosses, strict=True)):
        vat = vats[index] if vats is not None else None
        if (
            net is None
            or gross is None
            or not (_near(net + vat, gross, 1) if vat is not None else _explains(gross, net, 1))
        ):
            return False
    return True


def _all_the_same(columns: Mapping[str, Sequence[Decimal | None]], document: Document) -> str | None:
    """The amount that may be a total on every line: all amounts equal, and the lines otherwise different.

    Two such lines are enough where the headings themselves speak of the invoice ("Factuurtotaal", "Invoice net").
    """
    lines = document.lines
    told = [name for name in _FIELDS if any(value is not None for value in columns.get(name, ()))]
    if (
        not told
        or not all(_is_repeated(columns[name]) for name in told)
        or any(_part(line) is not None for line in lines)
    ):
        return None
    texts = {line.text("line_description") for line in lines}
    if len(texts) < len(lines):
        return None
    headings = [document.headings.get(lines[0].fields[name].column or 0, "") for name in told]
    enough = 2 if all(_OF_INVOICE.search(heading) for heading in headings) else 3
    return told[-1] if len(lines) >= enough else None


def _moved(document: Document, names: Sequence[str]) -> Document:
    head = dict(document.head.fields)
    for name in names:
        head[name] = document.lines[0].fields[name]
    lines = tuple(
        replace(
            line, fields=MappingProxyType({name: value for name, value in line.fields.items() if name not in names})
        )
        for line in document.lines
    )
    return replace(document, head=replace(document.head, fields=MappingProxyType(head)), lines=lines)
