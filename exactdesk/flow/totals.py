"""What the documents of a sheet add up to: net, VAT and gross as a careful person counts them, or nothing where that is not certain."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from exactdesk.books.money import to_cents
from exactdesk.books.vat import vat_in_gross, vat_on_net
from exactdesk.kinds.amounts import ToldAmounts, heading_says, told_amounts
from exactdesk.kinds.document import Document, MappedRow
from exactdesk.kinds.kind import Amounts
from exactdesk.problems import Problem, Severity

_ZERO = Decimal("0.00")
_AMOUNTS = frozenset(["net_amount", "vat_amount", "gross_amount", "quantity", "unit_price"])
_RATES = tuple(Decimal(rate) / 100 for rate in ("21", "9", "6", "12", "19", "7", "20"))
FAULTS = frozenset(["amounts-do-not-add-up", "amounts-swapped"])


@dataclass(frozen=True, slots=True, kw_only=True)
class Totals:
    """Sums over documents, in one currency, credit notes negative; None where it is not certain, and a problem then says why.

    Attributes:
        currency: ISO code, None when the sheet does not tell.
    """

    net: Decimal | None
    vat: Decimal | None
    gross: Decimal | None
    currency: str | None = None
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class _Line:
    net: Decimal | None
    vat: Decimal | None
    gross: Decimal | None
    rate: Decimal | None


def add_up(documents: Sequence[Document], amounts: Amounts | None = None) -> Totals:
    """The totals of documents of one currency.

    Args:
        documents: as `group_rows` makes them.
        amounts: how lone amounts are meant, where their heading does not say so.
    """
    problems: list[Problem] = []
    nets: list[Decimal | None] = []
    vats: list[Decimal | None] = []
    grosses: list[Decimal | None] = []
    mains: list[Decimal] = []
    for document in documents:
        lines = [_line(document, line, amounts, problems) for line in document.lines]
        main = sum((line.net if line.net is not None else line.gross or _ZERO for line in lines), _ZERO)
        mains.append(main)
        sign = -1 if document.head.value("document_type") == "credit-note" and main > 0 else 1
        net, vat, gross = _document(document, lines, problems)
        nets.append(_times(net, sign))
        vats.append(_times(vat, sign))
        grosses.append(_times(gross, sign))
    signs = _credit_signs(documents, mains)
    if signs is not None:
        return Totals(net=None, vat=None, gross=None, problems=(*problems, signs))
    if any(problem.code in FAULTS for problem in problems):
        return Totals(net=None, vat=None, gross=None, problems=tuple(problems))
    return Totals(net=_sum(nets), vat=_sum(vats), gross=_sum(grosses), problems=tuple(problems))


def _credit_signs(documents: Sequence[Document], mains: Sequence[Decimal]) -> Problem | None:
    """What must be said where some credit notes have a minus sign and others have none."""
    credit = [
        (document, main)
        for document, main in zip(documents, mains, strict=True)
        if main and document.head.value("document_type") == "credit-note"
    ]
    minus = [document for document, main in credit if main < 0]
    plus = [document for document, main in credit if main > 0]
    if not minus or not plus:
        return None
    facts = {"minus": str(len(minus)), "plus": str(len(plus))}
    where = plus[0].where("document_type", plus[0].lines[0])
    return Problem(code="credit-signs-differ", severity=Severity.WARN, where=where, facts=facts)


def _times(amount: Decimal | None, sign: int) -> Decimal | None:
    return None if amount is None else amount * sign


def _sum(values: Sequence[Decimal | None]) -> Decimal | None:
    if any(value is None for value in values):
        return None
    return sum((value for value in values if value is not None), _ZERO)


def _heading(document: Document, line: MappedRow, *names: str) -> str:
    for name in names:
        value = line.fields.get(name)
        if value is not None and value.column is not None:
            return document.headings.get(value.column, "")
    return ""


def _line(document: Document, line: MappedRow, amounts: Amounts | None, problems: list[Problem]) -> _Line:
    net_heading, gross_heading = (
        _heading(document, line, "net_amount", "unit_price"),
        _heading(document, line, "gross_amount"),
    )
    told = told_amounts(line, amounts, net_heading, gross_heading)
    for problem in told.problems:
        unread = any(value.text and value.value is None for name, value in line.fields.items() if name in _AMOUNTS)
        if problem.code != "amount-rounded" and not (problem.code == "amount-missing" and unread):
            where = document.where(problem.where.field, line)
            problems.append(replace(problem, where=where))
    net, vat, gross = _own(line, told, "net_amount"), _own(line, told, "vat_amount"), _own(line, told, "gross_amount")
    rate = line.amount("vat_percentage")
    if vat is not None and net is not None and rate is not None and rate and line.amount("vat_amount") is not None:
        _check_rate(document, line, net, vat, rate, problems)
    if net is None and vat is None and gross is not None:
        net = _net_by_price(line, gross)
        vat = gross - net if net is not None else None
    is_gross_meant = (heading_says(gross_heading) or amounts) is Amounts.INCLUDING_VAT
    if net is None and vat is None and gross is not None and not is_gross_meant:
        rate = None
    return _Line(net, vat, gross, rate)


def _net_by_price(line: MappedRow, gross: Decimal) -> Decimal | None:
    """Quantity times price, where a VAT rate that exists makes the gross amount of it; a price with VAT in it tells nothing."""
    price, quantity = line.amount("unit_price"), line.amount("quantity")
    if price is None or quantity is None:
        return None
    net = to_cents(price * quantity * (100 - (line.amount("discount_percentage") or _ZERO)) / 100)
    fits = any(abs(net * (1 + rate) - gross) < Decimal("0.021") for rate in _RATES)
    return net if net and fits else None


def _own(line: MappedRow, told: ToldAmounts, name: str) -> Decimal | None:
    """The amount as it stands in the sheet, else as the others tell it."""
    own = line.amount(name)
    value = line.fields.get(name)
    if own is None and value is not None and value.text:
        return None
    reckoned = {"net_amount": told.net, "vat_amount": told.vat, "gross_amount": told.gross}[name]
    if own is None or reckoned is None:
        return reckoned
    return to_cents(own)


def _check_rate(
    document: Document, line: MappedRow, net: Decimal, vat: Decimal, rate: Decimal, problems: list[Problem]
) -> None:
    expected = vat_on_net(net, rate / 100)
    if abs(expected - vat) <= Decimal("0.02") or abs(vat_in_gross(net + vat, rate / 100) - vat) <= Decimal("0.02"):
        return
    facts = {"vat": str(vat), "expected": str(expected), "percentage": str(rate)}
    where = document.where("vat_amount", line)
    problems.append(
        Problem(
            code="vat-not-by-rate",
            severity=Severity.WARN,
            where=where,
            value=line.fields["vat_amount"].text,
            facts=facts,
        )
    )


def _document(
    document: Document, lines: Sequence[_Line], problems: list[Problem]
) -> tuple[Decimal | None, Decimal | None, Decimal | None]:
    """Net, VAT and gross of one document. A total that stands with the document goes before what its lines only suggest."""
    net, vat, gross = (_sum([getattr(line, name) for line in lines]) for name in ("net", "vat", "gross"))
    head = document.head
    stated_vat, stated_gross = head.amount("vat_amount"), head.amount("gross_amount")
    if stated_gross is not None and stated_vat is not None and vat is None:
        vat, gross = to_cents(stated_vat), to_cents(stated_gross)
        return gross - vat, vat, gross
    if vat is None and net is not None and stated_gross is not None:
        vat, gross = to_cents(stated_gross) - net, to_cents(stated_gross)
    elif vat is None and net is not None and stated_vat is not None:
        vat, gross = to_cents(stated_vat), net + to_cents(stated_vat)
    if vat is None and all(line.rate is not None for line in lines):
        return _by_rate(document, lines, net, gross, problems)
    return net, vat, gross


def _by_rate(
    document: Document, lines: Sequence[_Line], net: Decimal | None, gross: Decimal | None, problems: list[Problem]
) -> tuple[Decimal | None, Decimal | None, Decimal | None]:
    """VAT reckoned from the rates; certain only where rounding per line and per document agree."""
    rates: Mapping[Decimal, list[_Line]] = _by_key(lines)
    if net is not None:
        each = sum((vat_on_net(line.net or _ZERO, (line.rate or _ZERO) / 100) for line in lines), _ZERO)
        whole = sum(
            (vat_on_net(sum((x.net or _ZERO for x in same), _ZERO), rate / 100) for rate, same in rates.items()), _ZERO
        )
        if each == whole:
            return net, each, net + each
    elif gross is not None:
        each = sum((vat_in_gross(line.gross or _ZERO, (line.rate or _ZERO) / 100) for line in lines), _ZERO)
        whole = sum(
            (vat_in_gross(sum((x.gross or _ZERO for x in same), _ZERO), rate / 100) for rate, same in rates.items()),
            _ZERO,
        )
        if each == whole:
            return gross - each, each, gross
    else:
        return None, None, None
    facts = {"per_line": str(each), "per_document": str(whole)}
    where = document.where("vat_percentage", document.lines[0])
    problems.append(Problem(code="vat-rounding-open", severity=Severity.NOTE, where=where, facts=facts))
    return net, None, gross


def _by_key(lines: Sequence[_Line]) -> dict[Decimal, list[_Line]]:
    found: dict[Decimal, list[_Line]] = {}
    for line in lines:
        found.setdefault(line.rate or _ZERO, []).append(line)
    return found
