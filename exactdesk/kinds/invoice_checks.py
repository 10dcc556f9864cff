"""The rules on one invoice: each a function that yields every fault it finds, with its cell. A new rule is one function here.

What Exact Online would refuse is a STOP; what a careful person looks at first a WARN; what was decided by rule rather than by the sheet
a NOTE. Rules on dates and period, and on amounts, live in modules of their own; `INVOICE_CHECKS` puts all of them in order.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from decimal import Decimal

from exactdesk.books.reference import Side
from exactdesk.kinds.currencies import currency_code
from exactdesk.kinds.document import MappedRow
from exactdesk.kinds.found import placed
from exactdesk.kinds.invoice_amount_checks import check_amounts, check_header_total, check_rounding, check_signs
from exactdesk.kinds.invoice_build import number_of
from exactdesk.kinds.invoice_date_checks import check_dates, check_deferral, check_period
from exactdesk.kinds.invoice_line import ResolvedLine
from exactdesk.kinds.invoice_resolve import ResolvedInvoice
from exactdesk.kinds.resolve import has_role
from exactdesk.kinds.shapes import is_right_message, is_structured_message, is_vat_number
from exactdesk.problems import Problem, Severity

InvoiceCheck = Callable[[ResolvedInvoice], Iterator[Problem]]


def check_number(invoice: ResolvedInvoice) -> Iterator[Problem]:
    """The invoice's own number must be there: it is what the invoice is found back by."""
    if not invoice.document.head.text("invoice_number"):
        yield Problem(
            code="invoice-number-missing", severity=Severity.STOP, where=invoice.document.where("invoice_number")
        )


def check_relation(invoice: ResolvedInvoice) -> Iterator[Problem]:
    """The relation is known for certain, has the role for this side and is not blocked."""
    document = invoice.document
    yield from placed(invoice.relation.problems, document)
    relation = invoice.relation.item
    if relation is None or (has_role(relation, invoice.side) and not relation.is_blocked):
        return
    named = next((name for name in _RELATION_FIELDS if document.head.text(name)), "relation_code")
    where, value = document.where(named), document.head.text(named)
    facts = {"code": relation.code, "name": relation.name}
    if not has_role(relation, invoice.side):
        if invoice.side is Side.SALES:
            yield Problem(code="relation-not-customer", severity=Severity.STOP, where=where, value=value, facts=facts)
        else:
            yield Problem(code="relation-not-supplier", severity=Severity.STOP, where=where, value=value, facts=facts)
    if relation.is_blocked:
        yield Problem(code="relation-blocked", severity=Severity.STOP, where=where, value=value, facts=facts)


_RELATION_FIELDS = ("relation_code", "relation_vat_number", "relation_email", "relation_name")


def check_relation_vat_number(invoice: ResolvedInvoice) -> Iterator[Problem]:
    """A VAT number in the sheet has right check digits."""
    number = invoice.document.head.text("relation_vat_number")
    if number and not is_vat_number(number, invoice.context.reference.division.country):
        where = invoice.document.where("relation_vat_number")
        yield Problem(code="vat-number-shape", severity=Severity.WARN, where=where, value=number)


def check_journal(invoice: ResolvedInvoice) -> Iterator[Problem]:
    """The journal exists, is of this side, open to this currency and VAT; without one, there is only one that it can be."""
    yield from placed(invoice.journal.problems, invoice.document)


def check_currency(invoice: ResolvedInvoice) -> Iterator[Problem]:
    """The currency exists; a rate belongs to a foreign currency and is positive."""
    document, head = invoice.document, invoice.document.head
    text = head.text("currency")
    if text and currency_code(text) is None:
        yield Problem(code="currency-unknown", severity=Severity.STOP, where=document.where("currency"), value=text)
        return
    home = invoice.context.reference.division.currency
    rate = head.amount("exchange_rate")
    if invoice.currency == home and rate is None:
        return
    facts = {"currency": invoice.currency, "home": home}
    if not text and invoice.currency != home:
        yield Problem(code="currency-of-journal", severity=Severity.WARN, where=document.where("journal"), facts=facts)
    where = document.where("exchange_rate")
    if rate is None:
        yield Problem(code="exchange-rate-of-exact", severity=Severity.NOTE, where=where, facts=facts)
        return
    facts["rate"] = f"{rate.normalize():f}"
    value = head.fields["exchange_rate"].text
    if rate <= 0:
        yield Problem(code="exchange-rate-negative", severity=Severity.STOP, where=where, value=value, facts=facts)
    elif invoice.currency != home:
        yield Problem(code="exchange-rate-used", severity=Severity.NOTE, where=where, value=value, facts=facts)
    elif rate != 1:
        yield Problem(code="exchange-rate-own", severity=Severity.WARN, where=where, value=value, facts=facts)


def check_payment_condition(invoice: ResolvedInvoice) -> Iterator[Problem]:
    """A payment condition that is named exists, and there is one somewhere."""
    yield from placed(invoice.condition.problems, invoice.document)


def check_accounts(invoice: ResolvedInvoice) -> Iterator[Problem]:
    """Each line has a ledger account that exists, is open and is no receivable, payable or VAT account."""
    yield from _of_lines(invoice, ((line, line.account.problems) for line in invoice.lines))


def check_vat_codes(invoice: ResolvedInvoice) -> Iterator[Problem]:
    """Each line has one VAT code for certain that exists, is open, serves this side and has the rate the sheet tells."""
    yield from _of_lines(invoice, ((line, line.vat_code.problems) for line in invoice.lines))


def check_cost_centers(invoice: ResolvedInvoice) -> Iterator[Problem]:
    """Cost centres and units exist, are active, and are there where the ledger account wants them and nowhere it refuses them."""
    yield from _of_lines(
        invoice, ((line, (*line.cost_center.problems, *line.cost_unit.problems)) for line in invoice.lines)
    )


def _of_lines(invoice: ResolvedInvoice, found: Iterable[tuple[ResolvedLine, tuple[Problem, ...]]]) -> Iterator[Problem]:
    """The problems with their cells; a note that says the same of several lines is said once per invoice."""
    told: set[tuple[str, str]] = set()
    for line, problems in found:
        for problem in problems:
            if problem.severity is Severity.NOTE:
                said = (problem.code, problem.facts.get("code", ""))
                if said in told:
                    continue
                told.add(said)
            yield from placed((problem,), invoice.document, line.row)


def check_numbers(invoice: ResolvedInvoice) -> Iterator[Problem]:
    """Entry and order numbers are whole numbers, else they cannot be sent."""
    document, head = invoice.document, invoice.document.head
    text = head.text("entry_number")
    if text and number_of(text) is None:
        where = document.where("entry_number")
        yield Problem(code="entry-number-not-whole", severity=Severity.WARN, where=where, value=text)
    text = head.text("order_number")
    if text and number_of(text) is None:
        where = document.where("order_number")
        yield Problem(code="order-number-not-whole", severity=Severity.NOTE, where=where, value=text)


def check_payment_reference(invoice: ResolvedInvoice) -> Iterator[Problem]:
    """A Belgian structured message has right check digits."""
    text = invoice.document.head.text("payment_reference")
    if is_structured_message(text) and not is_right_message(text):
        where = invoice.document.where("payment_reference")
        yield Problem(code="payment-reference-check", severity=Severity.WARN, where=where, value=text)


_DOCUMENT_LENGTHS = {"invoice_number": 40, "description": 60, "payment_reference": 40}
_LINE_LENGTHS = {"line_description": 60}


def check_lengths(invoice: ResolvedInvoice) -> Iterator[Problem]:
    """Texts that Exact Online may cut or refuse. The lengths are not documented, so this warns and never stops."""
    document = invoice.document
    yield from _too_long(invoice, document.head, None, _DOCUMENT_LENGTHS)
    for line in document.lines:
        yield from _too_long(invoice, line, line, _LINE_LENGTHS)


def _too_long(
    invoice: ResolvedInvoice, owner: MappedRow, line: MappedRow | None, lengths: dict[str, int]
) -> Iterator[Problem]:
    for name, longest in lengths.items():
        text = owner.text(name)
        if len(text) > longest:
            facts = {"length": str(len(text)), "longest": str(longest)}
            where = invoice.document.where(name, line)
            yield Problem(code="text-long", severity=Severity.WARN, where=where, value=text, facts=facts)


def check_quantity(invoice: ResolvedInvoice) -> Iterator[Problem]:
    """Quantity times price, less discount, is the net amount where the sheet tells all of them."""
    for line in invoice.lines:
        quantity, price = line.row.amount("quantity"), line.row.amount("unit_price")
        net = line.row.amount("net_amount")
        if quantity is None or price is None or net is None:
            continue
        discount = line.row.amount("discount_percentage") or Decimal(0)
        reckoned = quantity * price * (100 - discount) / 100
        # Prices are rounded to cents before they are printed, so each piece may hide half a cent.
        allowed = max(Decimal("0.01"), abs(quantity) * Decimal("0.005"))
        if abs(abs(reckoned) - abs(net)) > allowed and not _fits_gross(line, reckoned, allowed):
            facts = {"net": f"{net:.2f}", "reckoned": f"{reckoned:.2f}"}
            where = invoice.document.where("net_amount", line.row)
            value = line.row.fields["net_amount"].text
            yield Problem(code="quantity-price-off", severity=Severity.WARN, where=where, value=value, facts=facts)


def _fits_gross(line: ResolvedLine, reckoned: Decimal, allowed: Decimal) -> bool:
    """Whether the prices hold VAT, as in many shops: then the product is the gross amount."""
    gross = line.amounts.gross if line.amounts else line.told.gross
    return gross is not None and abs(abs(reckoned) - abs(gross)) <= allowed


INVOICE_CHECKS: tuple[InvoiceCheck, ...] = (
    check_number,
    check_relation,
    check_relation_vat_number,
    check_dates,
    check_period,
    check_journal,
    check_currency,
    check_payment_condition,
    check_payment_reference,
    check_accounts,
    check_vat_codes,
    check_amounts,
    check_signs,
    check_header_total,
    check_rounding,
    check_quantity,
    check_cost_centers,
    check_deferral,
    check_numbers,
    check_lengths,
)
