"""An administration and the ways of its payers, for lines with what a bookkeeper would say they are for (see `labelled_scenarios`)."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal
from random import Random

from exactdesk.books.outstanding import ItemKind, OutstandingItem
from exactdesk.books.reference import RelationId, Side
from exactdesk.books.statement import StatementLine
from exactdesk.flow.references import dutch_check_digit
from exactdesk.practice import seed_nl

DAY = date(2026, 5, 20)


@dataclass(frozen=True, slots=True, kw_only=True)
class Party:
    """A relation with the account it pays from."""

    id: RelationId
    code: str
    name: str
    iban: str
    is_known: bool  # its account is known to us


@dataclass(frozen=True, slots=True, kw_only=True)
class Labelled:
    """A line with the truth.

    Attributes:
        wanted: keys of the items it settles; empty when it settles none.
        is_findable: whether a person could tell from the line and the open items.
        is_sure: whether a person would book it unseen.
        is_part: whether the amount is not that of the items.
    """

    line: StatementLine
    scenario: str
    wanted: frozenset[str]
    is_findable: bool = True
    is_sure: bool = True
    is_part: bool = False


@dataclass
class World:
    """An administration with its open items and a statement of its lines."""

    items: list[OutstandingItem] = field(default_factory=list)
    lines: list[Labelled] = field(default_factory=list)
    parties: list[Party] = field(default_factory=list)

    @property
    def accounts(self) -> dict[str, tuple[RelationId, ...]]:
        return {party.iban: (party.id,) for party in self.parties if party.is_known}


def _words(text: str) -> list[str]:
    return [word.strip() for word in text.replace("\n", ";").split(";") if word.strip()]


class Office:
    """Makes relations, items and lines; what happens is told by its scenarios."""

    def __init__(self, seed: int, style: str) -> None:
        self.rng = Random(seed)
        self.style = style
        self.world = World()
        self.serial = 41
        self.number = 0
        self.open: dict[RelationId, list[OutstandingItem]] = {}
        self.paid: list[tuple[Party, OutstandingItem]] = []
        self.used: set[str] = set()

    # The administration.

    def party(self, code: int) -> Party:
        rng = self.rng
        families, trades, forms = _words(seed_nl.FAMILIES), _words(seed_nl.TRADES), _words(seed_nl.FORMS)
        name = f"{rng.choice(families)} {rng.choice(trades)} {rng.choice(forms)}".strip()
        while any(name == party.name for party in self.world.parties):
            name = f"{rng.choice(families)} & {rng.choice(families)} {rng.choice(trades)} {rng.choice(forms)}".strip()
        bank = rng.choice(("INGB", "RABO", "ABNA", "SNSB", "TRIO"))
        iban = f"NL{rng.randint(10, 99)}{bank}{rng.randint(1_000_000, 999_999_999):010d}"
        return Party(
            id=RelationId(f"{code:08d}-0000-4000-8000-000000000000"),
            code=str(code),
            name=name,
            iban=iban,
            is_known=rng.random() < 0.75,
        )

    def sales_number(self) -> str:
        self.serial += 1
        match self.style:
            case "letter":
                return f"F{26}{self.serial:04d}"
            case "plain":
                return str(12_000 + self.serial)
            case "entry":
                return str(26_700_000 + self.serial)
            case _:
                return f"2026-{self.serial:04d}"

    def purchase_number(self) -> str:
        rng = self.rng
        return rng.choice(
            (
                f"{rng.randint(100_000, 999_999)}",
                f"VF{rng.randint(1000, 9999)}",
                f"2026/{rng.randint(10, 999)}",
                f"INV-{rng.randint(10_000, 99_999)}",
                f"26{rng.randint(10_000, 99_999)}",
            )
        )

    def item(self, party: Party, side: Side, *, amount: Decimal | None = None, credit: bool = False) -> OutstandingItem:
        rng = self.rng
        day = DAY - timedelta(days=rng.randint(15, 100))
        number = self.sales_number() if side is Side.SALES else self.purchase_number()
        entry = int(number) if number.isdigit() and side is Side.SALES else 26_600_000 + len(self.world.items)
        if amount is None:
            net = Decimal(rng.randint(4_000, 450_000)) / 100
            amount = (net * Decimal("1.21")).quantize(Decimal("0.01"))
        amount = -amount if credit else amount
        kenmerk = ""
        if side is Side.SALES and rng.random() < 0.15:
            body = f"{rng.randint(0, 10**9):015d}"
            kenmerk = dutch_check_digit(body) + body
        return OutstandingItem(
            key=f"{side.value}-{len(self.world.items)}",
            side=side,
            relation=party.id,
            relation_code=party.code,
            relation_name=party.name,
            journal="70" if side is Side.SALES else "60",
            entry_number=entry,
            invoice_number=number,
            your_ref=number,
            description=rng.choice(("Werkzaamheden", "Levering", "Abonnement", "")),
            payment_reference=kenmerk,
            invoice_date=day,
            due_date=day + timedelta(days=30),
            amount=amount,
            amount_dc=amount,
            currency="EUR",
            kind=ItemKind.CREDIT_NOTE if credit else ItemKind.INVOICE,
        )

    def add(self, party: Party, side: Side, **more: object) -> OutstandingItem:
        item = self.item(party, side, **more)  # type: ignore[arg-type]
        self.world.items.append(item)
        return item

    def take(self) -> Party:
        """A relation that has no open items yet."""
        if not self.free:
            party = self.party(5000 + len(self.world.parties))
            self.world.parties.append(party)
            return party
        return self.free.pop()

    # The statement.

    def pay(
        self,
        scenario: str,
        party: Party | None,
        amount: Decimal,
        text: str,
        wanted: list[OutstandingItem],
        *,
        name: str | None = None,
        iban: str | None = None,
        reference: str = "",
        end_to_end: str = "",
        **more: bool,
    ) -> None:
        self.number += 1
        line = StatementLine(
            number=self.number,
            booked_on=DAY - timedelta(days=self.rng.randint(0, 9)),
            amount=amount,
            currency="EUR",
            name=self.bank_name(party) if name is None and party else name or "",
            iban=(party.iban if party else "") if iban is None else iban,
            text=self.written(text),
            reference=reference,
            end_to_end=end_to_end,
        )
        self.world.lines.append(
            Labelled(line=line, scenario=scenario, wanted=frozenset(item.key for item in wanted), **more)
        )

    def bank_name(self, party: Party) -> str:
        name = party.name
        return self.rng.choice((name, name, name.upper(), name.replace("B.V.", "BV"), name.replace(" & ", " en ")))

    def written(self, text: str) -> str:
        rng = self.rng
        return rng.choice((text, text, text, text.upper(), text.lower(), f"{text} bedankt", f"{text}."))

    def spell(self, number: str) -> str:
        """A number as somebody writes it who has the invoice before him."""
        compact = re.sub(r"[^0-9A-Za-z]", "", number)
        spaced = number.replace("-", " ")
        return self.rng.choice(
            (number, number, number, compact, spaced, number.replace("-", "/"), number.replace("-", "."))
        )

    def says(self, number: str) -> str:
        rng = self.rng
        word = rng.choice(
            ("factuur ", "Factuurnr. ", "fact.", "fact ", "F: ", "factuurnummer ", "", "", "Betreft factuur ", "nota ", "inv ", "Fct. ",
             "uw factuur nr. ", "Betaling factuur: ")
        )  # fmt: skip
        tail = rng.choice(
            ("", "", "", f" klantnr {rng.randint(1001, 1400)}", " d.d. 12-04-2026", f" {rng.randint(1, 28)} april 2026",
             " dank u", f" debnr. {rng.randint(1001, 1400)}", f" / {rng.choice(('Jansen', 'De Vries', 'administratie'))}")
        )  # fmt: skip
        return f"{word}{self.spell(number)}{tail}"

    def stranger(self) -> str:
        return f"NL{self.rng.randint(10, 99)}KNAB{self.rng.randint(1_000_000, 999_999_999):010d}"
