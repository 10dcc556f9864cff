"""Open items and lines for the tests of proposals, in few words."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from exactdesk.books.outstanding import ItemKind, OutstandingItem
from exactdesk.books.reference import RelationId, Side
from exactdesk.books.statement import StatementLine
from exactdesk.flow.open_index import Accounts
from exactdesk.flow.proposals import propose
from exactdesk.flow.reconcile import LineProposals

IBAN = "NL20INGB0001234567"
OTHER_IBAN = "NL44RABO0123456789"


def relation(name: str) -> RelationId:
    return RelationId(name.lower())


def item(
    number: str,
    amount: str,
    name: str = "Bakkerij Zon B.V.",
    *,
    side: Side = Side.SALES,
    code: str = "",
    day: date = date(2026, 4, 1),
    entry: int = 0,
    reference: str = "",
    kind: ItemKind = ItemKind.INVOICE,
    description: str = "",
    ref: str = "",
    currency: str = "EUR",
    in_transit: str = "0.00",
) -> OutstandingItem:
    """An open item; its key is its number."""
    return OutstandingItem(
        key=number,
        side=side,
        relation=relation(name),
        relation_code=code or str(1000 + len(name)),
        relation_name=name,
        journal="70" if side is Side.SALES else "60",
        entry_number=entry or 90_000_000 + sum(map(ord, number)),
        invoice_number=number,
        your_ref=ref or number,
        description=description,
        payment_reference=reference,
        invoice_date=day,
        due_date=date.fromordinal(day.toordinal() + 30),
        amount=Decimal(amount),
        currency=currency,
        amount_dc=Decimal(amount),
        in_transit=Decimal(in_transit),
        kind=kind,
    )


def line(
    amount: str,
    text: str = "",
    name: str = "",
    iban: str = "",
    *,
    number: int = 1,
    reference: str = "",
    end_to_end: str = "",
    day: date = date(2026, 5, 4),
) -> StatementLine:
    return StatementLine(
        number=number,
        booked_on=day,
        amount=Decimal(amount),
        currency="EUR",
        name=name,
        iban=iban,
        text=text,
        reference=reference,
        end_to_end=end_to_end,
    )


KNOWN: Accounts = {IBAN: (relation("Bakkerij Zon B.V."),)}


def read(one: StatementLine, *items: OutstandingItem, accounts: Accounts | None = None) -> LineProposals:
    """The proposals of one line."""
    return propose([one], items, accounts)[0]


def told(found: LineProposals) -> str:
    """The best proposal in short: how sure, and the numbers of its items in order of number."""
    if not found.proposals:
        return "none"
    top = found.proposals[0]
    return f"{top.certainty.value} {' '.join(sorted(share.item.key for share in top.shares))}"
