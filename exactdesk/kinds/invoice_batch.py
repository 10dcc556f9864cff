"""Rules that need all invoices of a sheet: the same number twice, and what looks like the same invoice under another number."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal
from typing import Final

from exactdesk.books.money import ZERO
from exactdesk.books.reference import Side
from exactdesk.kinds.amounts import heading_says
from exactdesk.kinds.document import Document
from exactdesk.kinds.finder import finder_of
from exactdesk.kinds.invoice_build import number_of
from exactdesk.kinds.kind import BatchCheck, Context
from exactdesk.kinds.numbers import Likeness, NumberIndex, compare, is_same_number, normalised
from exactdesk.kinds.resolve import relation_of
from exactdesk.problems import Problem, Severity


def _party(document: Document, context: Context, side: Side) -> str:
    """What tells one relation from another, also while it is unknown."""
    found = relation_of(document.head, finder_of(context.reference), side).item
    if found is not None:
        return found.id
    head = document.head
    return "|".join(head.text(name).casefold() for name in ("relation_code", "relation_vat_number", "relation_name"))


def _same_number(side: Side) -> BatchCheck:
    def check_same_number(documents: Sequence[Document], context: Context) -> Iterator[Problem]:
        """The same number twice for one relation, however it is spelled, or one like it; and, among our own invoices, for two relations."""
        of_party: defaultdict[str, NumberIndex[Document]] = defaultdict(NumberIndex)
        first_of: dict[str, tuple[str, Document]] = {}
        for document in documents:
            number = document.head.text("invoice_number")
            key = normalised(number)
            if not key:
                continue
            party, where = _party(document, context, side), document.where("invoice_number")
            likeness, earlier = next(of_party[party].alike(number), (Likeness.OTHER, document))
            facts = earlier_facts(earlier)
            if likeness is Likeness.SAME:
                yield Problem(code="number-twice", severity=Severity.WARN, where=where, value=number, facts=facts)
                continue
            if likeness is not Likeness.OTHER:
                yield Problem(code="number-like-twice", severity=Severity.WARN, where=where, value=number, facts=facts)
            of_party[party].add(number, document)
            other_party, other = first_of.setdefault(key, (party, document))
            is_same = is_same_number(number, other.head.text("invoice_number"))
            if side is Side.SALES and other_party != party and is_same:
                facts = earlier_facts(other)
                yield Problem(
                    code="number-for-two-relations", severity=Severity.WARN, where=where, value=number, facts=facts
                )

    return check_same_number


def earlier_facts(earlier: Document) -> dict[str, str]:
    return {"other_row": str(earlier.rows[0]), "other_number": earlier.head.text("invoice_number")}


def _looks_the_same(side: Side) -> BatchCheck:
    def check_looks_the_same(documents: Sequence[Document], context: Context) -> Iterator[Problem]:
        """One relation, one day, one amount, two numbers: often the same invoice twice, sometimes two deliveries."""
        totals = [_total(document) for document in documents]
        counts: defaultdict[tuple[date, Decimal] | None, int] = defaultdict(int)
        for total in totals:  # and not a Counter, which counts all of them without letting another thread in between
            counts[total] += 1
        seen: dict[tuple[object, ...], Document] = {}
        for document, total in zip(documents, totals, strict=True):
            if total is None or counts[total] < 2:
                continue
            earlier = seen.setdefault((_party(document, context, side), *total), document)
            number, other = document.head.text("invoice_number"), earlier.head.text("invoice_number")
            if earlier is not document and compare(number, other) is Likeness.OTHER:  # the others are told of already
                where = document.where("invoice_number")
                facts = earlier_facts(earlier)
                yield Problem(code="looks-the-same", severity=Severity.WARN, where=where, value=number, facts=facts)

    return check_looks_the_same


def _total(document: Document) -> tuple[date, Decimal] | None:
    """The day and what the lines add up to, to compare with others; None where one of them is not told, or nothing is billed."""
    day = document.head.day("invoice_date")
    if day is None:
        return None
    total, is_something = ZERO, False
    for line in document.lines:
        amount = line.amount("gross_amount") or line.amount("net_amount") or line.amount("unit_price")
        if amount is None:
            return None
        total += amount
        is_something = is_something or bool(amount)
    return (day, total) if is_something else None


def _check_entry_number(documents: Sequence[Document], context: Context) -> Iterator[Problem]:
    """An entry number is used once per journal; Exact Online refuses the second."""
    seen: dict[tuple[str, int], Document] = {}
    for document in documents:
        number = number_of(document.head.text("entry_number"))
        if number is None:
            continue
        earlier = seen.setdefault((document.head.text("journal"), number), document)
        if earlier is not document:
            where, facts = document.where("entry_number"), {"other_row": str(earlier.rows[0])}
            yield Problem(
                code="entry-number-twice", severity=Severity.STOP, where=where, value=str(number), facts=facts
            )


def _check_amounts_said(documents: Sequence[Document], context: Context) -> Iterator[Problem]:
    """Whether a lone amount column is with or without VAT is told by its heading or by the user; if not, what it is taken for is said."""
    if context.amounts is not None:
        return
    for document in documents:
        line = document.lines[0]
        alone = [name for name in ("net_amount", "gross_amount", "vat_amount") if name in line.fields]
        if alone not in (["net_amount"], ["gross_amount"]) or not (
            line.amount("vat_percentage") or line.text("vat_code")
        ):
            continue
        where, value = document.where(alone[0], line), line.fields[alone[0]].text
        facts = {"heading": where.heading}
        if where.column is None or heading_says(where.heading) is not None:
            continue
        if alone == ["net_amount"]:
            yield Problem(code="amount-taken-as-net", severity=Severity.WARN, where=where, value=value, facts=facts)
        else:
            yield Problem(code="amount-taken-as-gross", severity=Severity.WARN, where=where, value=value, facts=facts)
        return  # it is the same column on every line


INVOICE_BATCH_CHECKS: Final[dict[Side, tuple[BatchCheck, ...]]] = {
    side: (_same_number(side), _looks_the_same(side), _check_entry_number, _check_amounts_said) for side in Side
}
