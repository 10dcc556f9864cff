"""What local checks let through, a strict Exact Online takes, to the cent; what it would refuse, they catch."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest

from exactdesk.books.entries import InvoiceEntry
from exactdesk.books.reference import DivisionCode, ReferenceBook
from exactdesk.errors import Refused
from exactdesk.flow.checks import check_document
from exactdesk.kinds import kind_named
from exactdesk.kinds.document import Document, Value
from exactdesk.kinds.kind import Context
from exactdesk.practice.options import PracticeOptions
from exactdesk.problems import Severity
from tests.unit.exact.world import Practice, practising
from tests.unit.kinds.book import document

ROUNDS = 60
TRADE = 2340571


async def read_book(practice: Practice) -> ReferenceBook:
    client = practice.client
    division = next(one for one in await client.divisions() if one.code == TRADE)
    code = division.code
    return ReferenceBook(
        division=division,
        read_at=datetime(2026, 5, 20, tzinfo=UTC),
        relations=(await client.relations(code, None)).items,
        gl_accounts=(await client.gl_accounts(code, None)).items,
        journals=await client.journals(code),
        vat_codes=await client.vat_codes(code),
        payment_conditions=await client.payment_conditions(code),
        cost_centers=await client.cost_centers(code),
        cost_units=await client.cost_units(code),
        periods=await client.periods(code),
        closed_periods=await client.closed_periods(code, [2025, 2026]),
    )


@dataclass(frozen=True)
class Invoices:
    """Draws invoices from an administration's own lists, good and bad mixed."""

    book: ReferenceBook
    kind: str
    today: date

    def draw(self, count: int) -> Iterator[Document]:
        pick = random.Random(f"{self.kind} {self.book.division.code}")
        for number in range(count):
            day = self.today - timedelta(days=pick.choice((0, 10, 40, 200, 900)))
            first = self._line(pick)
            head: dict[str, Value | int] = {
                "invoice_number": f"T-{number}",
                "invoice_date": day,
                "relation_code": pick.choice(self.book.relations).code,
            }
            if pick.random() < 0.4:
                head["journal"] = pick.choice(self.book.journals).code
            if pick.random() < 0.3:
                head["payment_condition"] = pick.choice([one.code for one in self.book.payment_conditions] + ["??"])
            if pick.random() < 0.2:
                head["currency"] = pick.choice(("EUR", "USD"))
            lines = [{**head, **self._line(pick)} for _ in range(pick.choice((0, 0, 1, 3)))]
            yield document(self.kind, {**head, **first}, *lines, key=f"T-{number}")

    def _line(self, pick: random.Random) -> dict[str, Value | int]:
        accounts = (
            [one for one in self.book.gl_accounts if one.type in (110, 121)]
            if pick.random() < 0.8
            else self.book.gl_accounts
        )
        net = Decimal(pick.randint(-20_000, 100_000)) / 100
        line: dict[str, Value | int] = {"gl_account": pick.choice(accounts).code, "net_amount": str(net)}
        how = pick.random()
        if how < 0.6:
            line["vat_code"] = pick.choice(self.book.vat_codes).code
        elif how < 0.9:
            rate = pick.choice((0, 9, 21))
            vat = (net * rate / 100).quantize(Decimal("0.01"), rounding="ROUND_HALF_UP") + pick.choice(
                (0, 0, 0, Decimal("0.01"))
            )
            line |= {"vat_percentage": rate, "vat_amount": str(vat), "gross_amount": str(net + vat)}
        if pick.random() < 0.2:
            line["cost_center"] = pick.choice([one.code for one in self.book.cost_centers] + ["??"])
        return line


@pytest.mark.parametrize("kind_name", ["sales-entry", "purchase-entry"])
async def test_no_invoice_that_passes_is_refused_and_all_are_booked_to_the_cent(kind_name: str) -> None:
    kind = kind_named(kind_name)
    async with practising(PracticeOptions(auto_consent=True, relations=60, minute_calls=100_000)) as practice:
        book = await read_book(practice)
        context = Context(reference=book, today=practice.time.now.date())
        passed = 0
        for one in Invoices(book, kind_name, context.today).draw(ROUNDS * 10):
            if any(problem.severity is Severity.STOP for problem in check_document(one, kind, context)):
                continue
            entry = kind.build(one, context)
            assert isinstance(entry, InvoiceEntry)
            try:
                booked = await practice.client.post_invoice(DivisionCode(book.division.code), entry)
            except Refused as error:
                pytest.fail(f"{error.said!r} for {entry}")
            summary = kind.summarise(one, context)
            assert booked.amount == summary.gross
            passed += 1
        assert passed >= ROUNDS / 3
