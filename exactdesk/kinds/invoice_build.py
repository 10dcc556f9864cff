"""A checked invoice becomes the entry that is sent, and any invoice its line in the plan."""

from __future__ import annotations

from exactdesk.books.entries import EntryLine, InvoiceEntry
from exactdesk.books.money import ZERO
from exactdesk.books.periods import period_name
from exactdesk.books.reference import Journal
from exactdesk.kinds.invoice_line import ResolvedLine
from exactdesk.kinds.invoice_resolve import ResolvedInvoice
from exactdesk.kinds.kind import Summary, VatTotal

_LARGEST = 2_147_483_647  # Edm.Int32
_DIGITS = 20  # leading zeros included


def build_invoice(invoice: ResolvedInvoice) -> InvoiceEntry:
    """The entry to send. The invoice must have no problem of severity STOP."""
    relation, journal = invoice.relation.item, invoice.journal.item
    assert relation is not None
    assert journal is not None
    assert invoice.day is not None
    head = invoice.document.head
    home = invoice.context.reference.division.currency
    is_foreign = invoice.currency != home
    names_period = head.value("period") is not None and invoice.period is not None
    return InvoiceEntry(
        side=invoice.side,
        journal=journal.code,
        relation=relation.id,
        entry_date=invoice.day,
        your_ref=head.text("invoice_number"),
        lines=tuple(_entry_line(line, journal) for line in invoice.lines),
        due_date=head.day("due_date"),
        description=head.text("description"),
        currency=invoice.currency if is_foreign or journal.currency not in ("", home) else "",
        exchange_rate=head.amount("exchange_rate") if is_foreign else None,
        payment_condition=invoice.condition.item.code if invoice.condition.item else "",
        payment_reference=head.text("payment_reference"),
        order_number=number_of(head.text("order_number")),
        entry_number=number_of(head.text("entry_number")),
        year=invoice.period.year if invoice.period and names_period else None,
        period=invoice.period.number if invoice.period and names_period else None,
    )


def number_of(text: str) -> int | None:
    """A number as Exact Online takes it, of digits alone; None for any other text."""
    number = int(text) if text.isascii() and text.isdecimal() and len(text) <= _DIGITS else 0
    return number if 0 < number <= _LARGEST else None


def _entry_line(line: ResolvedLine, journal: Journal) -> EntryLine:
    account, code, amounts = line.account.item, line.vat_code.item, line.amounts
    assert account is not None
    assert code is not None
    assert amounts is not None
    row = line.row
    return EntryLine(
        gl_account=account.id,
        amount=amounts.amount,
        vat_code=code.code if journal.allows_vat else "",  # refused there, also when its rate is 0 %
        vat_amount=amounts.vat_amount,
        description=row.text("line_description"),
        cost_center=line.cost_center.item.code if line.cost_center.item else "",
        cost_unit=line.cost_unit.item.code if line.cost_unit.item else "",
        quantity=row.amount("quantity"),
        from_date=row.day("from_date"),
        to_date=row.day("to_date"),
    )


def summarise_invoice(invoice: ResolvedInvoice) -> Summary:
    """The invoice in one line, as far as it is understood. Amounts are the sheet's where the VAT code is not known yet."""
    head = invoice.document.head
    relation, journal = invoice.relation.item, invoice.journal.item
    by_code: dict[str, VatTotal] = {}
    for line in invoice.lines:
        if line.amounts and line.vat_code.item:
            code = line.vat_code.item.code
            sofar = by_code.get(code, VatTotal(code=code, net=ZERO, vat=ZERO))
            by_code[code] = VatTotal(code=code, net=sofar.net + line.amounts.net, vat=sofar.vat + line.amounts.vat)
    nets = [line.amounts.net if line.amounts else line.told.net for line in invoice.lines]
    vats = [line.amounts.vat if line.amounts else line.told.vat for line in invoice.lines]
    grosses = [line.amounts.gross if line.amounts else line.told.gross for line in invoice.lines]
    return Summary(
        number=head.text("invoice_number"),
        relation=relation.name if relation else head.text("relation_name") or head.text("relation_code"),
        relation_id=relation.id if relation else None,
        relation_code=relation.code if relation else head.text("relation_code"),
        day=invoice.day,
        currency=invoice.currency or head.text("currency"),
        net=None if None in nets else sum((one for one in nets if one is not None), ZERO),
        vat=None if None in vats else sum((one for one in vats if one is not None), ZERO),
        gross=None if None in grosses else sum((one for one in grosses if one is not None), ZERO),
        journal=journal.code if journal else head.text("journal"),
        period=period_name(invoice.period) if invoice.period else "",
        by_vat_code=tuple(by_code.values()),
    )
