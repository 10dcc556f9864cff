"""Rules on the amounts of an invoice: parts that agree, signs that make sense, cents that are explained."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from exactdesk.books.money import ZERO
from exactdesk.books.vat import rounding_gap
from exactdesk.kinds.found import placed
from exactdesk.kinds.invoice_resolve import CREDIT_NOTE, INVOICE, ResolvedInvoice
from exactdesk.problems import Problem, Severity, Where


def check_amounts(invoice: ResolvedInvoice) -> Iterator[Problem]:
    """Each line has an amount; net, VAT and gross agree; the VAT is what its code asks, within a cent."""
    for line in invoice.lines:
        yield from placed(line.told.problems, invoice.document, line.row)
        if line.amounts:
            yield from placed(line.amounts.problems, invoice.document, line.row)


def check_signs(invoice: ResolvedInvoice) -> Iterator[Problem]:
    """A credit note is negative in the books; what was turned, mixed or zero is said."""
    document, kind = invoice.document, invoice.document.head.value("document_type")
    mains = [line.told.main for line in invoice.lines]
    told = [line for line in invoice.lines if line.told.net is not None or line.told.gross is not None]
    total = sum(mains, ZERO)
    if all(amount > 0 for amount in mains) and kind is None:
        return
    field = next((name for name in _AMOUNT_FIELDS if name in document.lines[0].fields), "net_amount")
    where = document.where(field, document.lines[0])
    facts = {"total": str(total)}
    if len(told) == len(mains) and not any(mains):
        yield Problem(code="amount-zero", severity=Severity.STOP, where=where, facts=facts)
        return
    if invoice.is_turned:
        place = document.where("document_type")
        yield Problem(code="credit-note-turned", severity=Severity.NOTE, where=place, facts=facts)
    elif kind == INVOICE and total < 0:
        place = document.where("document_type")
        yield Problem(code="invoice-negative", severity=Severity.WARN, where=place, facts=facts)
    has_both = any(amount > 0 for amount in mains) and any(amount < 0 for amount in mains)
    if has_both and total == 0:
        yield Problem(code="total-zero", severity=Severity.WARN, where=where, facts=facts)
    elif has_both and kind == CREDIT_NOTE:
        yield Problem(code="credit-note-mixed", severity=Severity.WARN, where=where, facts=facts)
    elif has_both:
        yield Problem(code="signs-mixed", severity=Severity.NOTE, where=where, facts=facts)
    for line in told:
        if not line.told.main:
            place = Where(field=field)
            yield from placed(
                (Problem(code="line-zero", severity=Severity.NOTE, where=place),), invoice.document, line.row
            )


_AMOUNT_FIELDS = ("net_amount", "gross_amount", "unit_price")


def check_header_total(invoice: ResolvedInvoice) -> Iterator[Problem]:
    """Where the sheet tells a total of the whole invoice, the lines add up to it."""
    head = invoice.document.head
    for name, sums in (
        ("net_amount", [line.amounts.net if line.amounts else line.told.net for line in invoice.lines]),
        ("vat_amount", [line.amounts.vat if line.amounts else line.told.vat for line in invoice.lines]),
        ("gross_amount", [line.amounts.gross if line.amounts else line.told.gross for line in invoice.lines]),
    ):
        told = head.amount(name)
        known = [amount for amount in sums if amount is not None]
        if told is None or len(known) < len(sums):
            continue
        total = sum(known, ZERO)
        told = -told if invoice.is_turned and told > 0 else told
        if total != told:
            facts = {"total": str(total), "told": f"{told:.2f}", "difference": f"{total - told:.2f}"}
            where, value = invoice.document.where(name), head.fields[name].text
            severity = Severity.WARN if abs(total - told) <= _A_CENT_EACH * len(sums) else Severity.STOP
            yield Problem(code="lines-off-total", severity=severity, where=where, value=value, facts=facts)


_A_CENT_EACH = Decimal("0.01")


def check_rounding(invoice: ResolvedInvoice) -> Iterator[Problem]:
    """Explains the cents by which VAT rounded per line differs from VAT rounded over the whole invoice."""
    if invoice.kept_cents:
        facts = {"difference": str(invoice.kept_cents)}
        name = "vat_amount" if "vat_amount" in invoice.document.head.fields else "gross_amount"
        where, value = invoice.document.where(name), invoice.document.head.fields[name].text
        yield Problem(code="vat-cents-kept", severity=Severity.NOTE, where=where, value=value, facts=facts)
        return
    if len(invoice.lines) < 2:
        return
    lines = [line for line in invoice.lines if line.amounts]
    if len(lines) < len(invoice.lines) or any(line.told.is_vat_given for line in lines):
        return
    gap = rounding_gap((line.amounts.net, line.percentage) for line in lines if line.amounts)
    if gap:
        total = sum((line.amounts.vat for line in lines if line.amounts), ZERO)
        facts = {"difference": str(gap), "vat": str(total), "vat_at_once": str(total - gap)}
        where = invoice.document.where("net_amount", invoice.document.lines[0])
        yield Problem(code="vat-rounded-per-line", severity=Severity.NOTE, where=where, facts=facts)
