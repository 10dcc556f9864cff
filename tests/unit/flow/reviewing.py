"""Open items, lines and decisions for the tests of reviews."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal

from exactdesk.books.outstanding import OutstandingItem
from exactdesk.books.reference import RelationId, Side
from exactdesk.books.statement import Balance, Statement, StatementLine, StatementSource
from exactdesk.flow.reconcile import RestKind, Share
from exactdesk.flow.review import Decision, Move, Review, Verdict

DAY = date(2026, 5, 6)
NOW = datetime(2026, 5, 7, 9, 0, tzinfo=UTC)
ACCOUNT = "NL91ABNA0417164300"


def item(number: int, amount: str, *, side: Side = Side.SALES, currency: str = "EUR") -> OutstandingItem:
    """An open item of relation 1001; entry and invoice number are the same."""
    return OutstandingItem(
        key=f"{side.value}-{number}",
        side=side,
        relation=RelationId("5f1c7d5e-0000-4000-8000-000000000001"),
        relation_code="1001",
        relation_name="Bakkerij Zon",
        journal="70" if side is Side.SALES else "60",
        entry_number=number,
        invoice_number=str(number),
        invoice_date=date(2026, 4, 1),
        due_date=date(2026, 5, 1),
        amount=Decimal(amount),
        currency=currency,
        amount_dc=Decimal(amount),
    )


def line(number: int, amount: str, *, day: date = DAY, text: str = "", iban: str = "") -> StatementLine:
    return StatementLine(
        number=number, booked_on=day, amount=Decimal(amount), currency="EUR", text=text, name="Bakkerij Zon", iban=iban
    )


def statement(*lines: StatementLine, account: str = ACCOUNT, opening: str = "100.00") -> Statement:
    total = Decimal(opening) + sum((each.amount for each in lines), Decimal(0))
    return Statement(
        source=StatementSource.BANK,
        number="12",
        account=account,
        currency="EUR",
        opening=Balance(day=DAY, amount=Decimal(opening)),
        closing=Balance(day=DAY, amount=total),
        lines=lines,
    )


def accepted(*shares: Share, rest_kind: RestKind = RestKind.NONE) -> Decision:
    return Decision(verdict=Verdict.ACCEPTED, shares=shares, rest_kind=rest_kind)


def share(of: OutstandingItem, amount: str | None = None) -> Share:
    return Share(item=of, amount=of.amount if amount is None else Decimal(amount))


def move(number: int, at_line: int, decision: Decision | None, bulk: int | None = None) -> Move:
    return Move(id=number, line=at_line, decision=decision, at=NOW, by="Noor", bulk=bulk)


def review(*lines: StatementLine, moves: tuple[Move, ...] = ()) -> Review:
    return Review(statement=statement(*lines), moves=moves)
