"""Payment lines with what a bookkeeper would say they are for: made from the practice lists, the same at every run of a seed.

Each scenario is something that stands on Dutch and Belgian statements: numbers in many spellings, several invoices at once, credit notes,
partial and double payments, wrong references, accounts nobody knows, and lines that are for no invoice at all.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import Decimal

from exactdesk.books.reference import Side
from tests.unit.flow.labelled import Office, World


def make(seed: int, count: int = 320, *, style: str = "year") -> World:
    """A world of its own for each seed. Style is how the office numbers its invoices: `year`, `letter`, `plain` or `entry`."""
    return _Scenarios(seed, style).make(count)


class _Scenarios(Office):
    """What happens."""

    def make(self, count: int) -> World:
        scenarios: list[tuple[Callable[[], None], int]] = [
            (self.plain_number, 30), (self.no_words, 10), (self.list_of_numbers, 10), (self.short_list, 8), (self.serials, 5),
            (self.credit_deducted, 5), (self.kenmerk, 5), (self.typed_wrong, 6), (self.number_of_other, 4), (self.part_paid, 7),
            (self.discount, 3), (self.private_account, 6), (self.cut_name, 5), (self.equal_amounts, 5), (self.paid_twice, 4),
            (self.paid_before, 4), (self.all_open, 4), (self.some_open, 3), (self.netted, 2), (self.refund, 3), (self.unrelated, 14),
            (self.supplier, 16), (self.suppliers_at_once, 4), (self.order_number, 5), (self.amount_in_words, 4), (self.amount_alone, 3),
            (self.sister_company, 2), (self.overpaid, 3), (self.cost_kept, 2), (self.phone_and_plate, 4), (self.spelled_year, 6),
            (self.storno, 3), (self.advance, 3),
        ]  # fmt: skip
        calls = [call for call, weight in scenarios for _ in range(weight)]
        for code in range(1001, 1001 + count):
            self.world.parties.append(self.party(code))
        for party in self.rng.sample(self.world.parties, count // 3):
            for _ in range(self.rng.randint(1, 3)):
                self.add(party, self.rng.choice((Side.SALES, Side.SALES, Side.PURCHASE)))
        self.free = [party for party in self.world.parties if not any(i.relation == party.id for i in self.world.items)]
        self.rng.shuffle(self.free)
        while len(self.world.lines) < count:
            self.rng.choice(calls)()
        self.rng.shuffle(self.world.lines)
        return self.world

    def plain_number(self) -> None:
        party = self.take()
        item = self.add(party, Side.SALES)
        if self.rng.random() < 0.5:
            self.add(party, Side.SALES)
        self.pay("plain number", party, item.amount, self.says(item.invoice_number), [item])

    def no_words(self) -> None:
        party = self.take()
        item = self.add(party, Side.SALES)
        if self.rng.random() < 0.4:
            self.add(party, Side.SALES)
        text = self.rng.choice(("", "betaling", "overboeking", "Conform afspraak", "SEPA overboeking"))
        self.pay("no words", party, item.amount, text, [item], is_sure=party.is_known)

    def list_of_numbers(self) -> None:
        party = self.take()
        items = [self.add(party, Side.SALES) for _ in range(self.rng.randint(2, 4))]
        join = self.rng.choice((" en ", ", ", " + ", " ", " & ", "; "))
        text = f"{self.rng.choice(('facturen ', 'fact. ', '', 'betaling facturen '))}{join.join(i.invoice_number for i in items)}"
        self.pay("list", party, sum((i.amount for i in items), Decimal(0)), text, items)

    def short_list(self) -> None:
        party = self.take()
        items = [self.add(party, Side.SALES) for _ in range(self.rng.randint(2, 3))]
        first, *others = [i.invoice_number for i in items]
        tails = [number[-self.rng.choice((2, 3, 4)) :] for number in others]
        join = self.rng.choice((" en ", ", ", "/", "+", " & "))
        text = f"{self.rng.choice(('fact ', '', 'facturen '))}{first}{join}{join.join(tails)}"
        self.pay("short list", party, sum((i.amount for i in items), Decimal(0)), text, items)

    def serials(self) -> None:
        party = self.take()
        items = [self.add(party, Side.SALES) for _ in range(2)]
        ends = [re.findall(r"\d+", i.invoice_number)[-1][-4:].lstrip("0") for i in items]
        text = (
            f"{self.rng.choice(('facturen ', 'betaling facturen '))}{self.rng.choice((',', ' en ', ', ')).join(ends)}"
        )
        total = sum((i.amount for i in items), Decimal(0))
        self.pay("serials", party, total, text, items, is_sure=party.is_known)

    def credit_deducted(self) -> None:
        party = self.take()
        item, credit = self.add(party, Side.SALES), self.add(party, Side.SALES, amount=Decimal("24.20"), credit=True)
        text = self.rng.choice(
            (f"factuur {item.invoice_number} minus creditnota {credit.invoice_number}",
             f"{item.invoice_number} -/- {credit.invoice_number}", f"fact {item.invoice_number} verrekend met credit")
        )  # fmt: skip
        is_told = credit.invoice_number in text
        self.pay("credit", party, item.amount + credit.amount, text, [item, credit], is_sure=is_told)

    def kenmerk(self) -> None:
        party = self.take()
        item = self.add(party, Side.SALES)
        while not item.payment_reference:
            self.world.items.remove(item)
            item = self.add(party, Side.SALES)
        digits = item.payment_reference
        grouped = " ".join(digits[i : i + 4] for i in range(0, 16, 4))
        if self.rng.random() < 0.5:
            self.pay("kenmerk", party, item.amount, "", [item], reference=digits, iban=self.stranger())
        else:
            self.pay("kenmerk", party, item.amount, f"betalingskenmerk {grouped}", [item], name="")

    def typed_wrong(self) -> None:
        """Two figures changed places, or one is wrong; the relation and the amount are right."""
        party = self.take()
        item = self.add(party, Side.SALES)
        number = item.invoice_number
        wrong = number[:-2] + number[-1] + number[-2] if number[-1] != number[-2] else number[:-1] + "x"
        if any(each.invoice_number == wrong for each in self.world.items) or wrong.endswith("x"):
            wrong = number[:-3] + "9" + number[-2:]
        self.pay("typed wrong", party, item.amount, f"factuur {wrong}", [item], is_sure=False)

    def number_of_other(self) -> None:
        """The number is that of somebody else's invoice, the account and the amount are right."""
        party, other = self.take(), self.take()
        item, theirs = self.add(party, Side.SALES), self.add(other, Side.SALES)
        findable = party.is_known
        self.pay(
            "number of another",
            party,
            item.amount,
            f"fact {theirs.invoice_number}",
            [item],
            is_findable=findable,
            is_sure=False,
        )

    def part_paid(self) -> None:
        party = self.take()
        item = self.add(party, Side.SALES)
        part = (item.amount * Decimal(self.rng.choice(("0.5", "0.25", "0.333")))).quantize(Decimal("0.01"))
        text = self.rng.choice(("termijn 1 factuur {}", "deelbetaling {}", "{} eerste helft", "aanbetaling factuur {}"))
        self.pay("part", party, part, text.format(item.invoice_number), [item], is_part=True)

    def discount(self) -> None:
        party = self.take()
        item = self.add(party, Side.SALES)
        paid = (item.amount * Decimal("0.98")).quantize(Decimal("0.01"))
        self.pay("discount", party, paid, f"{item.invoice_number} -2% korting", [item], is_part=True)

    def private_account(self) -> None:
        party = self.take()
        item = self.add(party, Side.SALES)
        name = self.rng.choice(("Hr J Smit", "MW A.B. DE GROOT-BAKKER", "P. Hendriks en/of M. Hendriks", "J VISSER CJ"))
        text = f"factuur {self.spell(item.invoice_number)}"
        self.pay("private account", party, item.amount, text, [item], name=name, iban=self.stranger())

    def cut_name(self) -> None:
        party = self.take()
        item = self.add(party, Side.SALES)
        name = party.name.upper()[: self.rng.choice((27, 32, 35))]
        self.pay("cut name", party, item.amount, "", [item], name=name, is_sure=party.is_known)

    def equal_amounts(self) -> None:
        party = self.take()
        amount = Decimal(self.rng.choice(("121.00", "60.50", "302.50", "94.38")))
        items = [self.add(party, Side.SALES, amount=amount) for _ in range(2)]
        if self.rng.random() < 0.5:
            self.pay("equal, named", party, amount, self.says(items[1].invoice_number), [items[1]])
        else:
            self.pay("equal, not named", party, amount, "maandbedrag", [items[0]], is_findable=False, is_sure=False)

    def paid_twice(self) -> None:
        party = self.take()
        item = self.add(party, Side.SALES)
        for _ in range(2):
            self.pay("paid twice", party, item.amount, f"factuur {item.invoice_number}", [item], is_sure=False)

    def paid_before(self) -> None:
        """An invoice that is not open any more, paid again; another one of the same amount is open."""
        party = self.take()
        old = self.item(party, Side.SALES, amount=Decimal("181.50"))
        self.add(party, Side.SALES, amount=Decimal("181.50"))
        self.pay(
            "paid before", party, old.amount, f"factuur {old.invoice_number}", [], is_findable=False, is_sure=False
        )

    def all_open(self) -> None:
        party = self.take()
        items = [self.add(party, Side.SALES) for _ in range(self.rng.randint(2, 5))]
        text = self.rng.choice(("openstaande facturen", "conform overzicht", "rekeningoverzicht mei"))
        total = sum((i.amount for i in items), Decimal(0))
        self.pay("all open", party, total, text, items, is_sure=False)

    def some_open(self) -> None:
        party = self.take()
        items = [self.add(party, Side.SALES) for _ in range(5)]
        chosen = self.rng.sample(items, 3)
        total = sum((i.amount for i in chosen), Decimal(0))
        self.pay("some open", party, total, "diverse facturen", chosen, is_sure=False, is_findable=party.is_known)

    def netted(self) -> None:
        party = self.take()
        ours, theirs = (
            self.add(party, Side.SALES, amount=Decimal("2420.00")),
            self.add(party, Side.PURCHASE, amount=Decimal("363.00")),
        )
        text = f"{ours.invoice_number} verrekend met onze {theirs.invoice_number}"
        self.pay("netted", party, ours.amount - theirs.amount, text, [ours, theirs], is_sure=False)

    def refund(self) -> None:
        party = self.take()
        credit = self.add(party, Side.SALES, credit=True)
        self.pay("refund", party, credit.amount, f"terugbetaling creditnota {credit.invoice_number}", [credit])

    def unrelated(self) -> None:
        rng = self.rng
        name, text, low, high = rng.choice(
            (("Belastingdienst", "Loonheffing april 2026", -900_000, -90_000), ("", "Kosten zakelijk pakket", -4_000, -500),
             ("Hr K Mulder", "Salaris mei 2026", -350_000, -180_000),
             ("CZ Zorgverzekeringen", "premie 05-2026 polis 123456789", -60_000, -9_000),
             ("NS Groep IZ NS Reizigers", "NS-Utrecht C. 117 pas 012", -6_000, -300), ("", "Rente spaarrekening", 50, 900),
             ("Gemeente Utrecht", "aanslagbiljet 30076145 kenmerk 0000 0000 3007 6145", -120_000, -8_000),
             ("Pensioenfonds", "nota 2026-05 werkgever 88123", -150_000, -30_000),
             ("Geldmaat", "Storting 12-05-26 15:36 uur, pas 172", 5_000, 90_000))
        )  # fmt: skip
        amount = Decimal(rng.randint(low, high)) / 100
        self.pay(
            "unrelated",
            None,
            amount,
            text,
            [],
            name=name,
            iban=self.stranger() if name else "",
            is_findable=False,
            is_sure=False,
        )

    def supplier(self) -> None:
        party = self.take()
        item = self.add(party, Side.PURCHASE)
        number = item.invoice_number
        self.pay(
            "supplier",
            party,
            -item.amount,
            self.rng.choice((number, f"factuur {number}", f"{number} klant 20117")),
            [item],
        )

    def suppliers_at_once(self) -> None:
        party = self.take()
        items = [self.add(party, Side.PURCHASE) for _ in range(3)]
        text = " ".join(i.invoice_number for i in items)
        self.pay("supplier, several", party, -sum((i.amount for i in items), Decimal(0)), text, items)

    def order_number(self) -> None:
        """The customer's order has the number of somebody else's invoice."""
        party, other = self.take(), self.take()
        theirs = self.add(other, Side.SALES)
        item = self.add(party, Side.SALES)
        text = f"factuur {item.invoice_number} uw order {theirs.invoice_number}"
        self.pay("order number", party, item.amount, text, [item])

    def amount_in_words(self) -> None:
        party = self.take()
        item = self.add(party, Side.SALES)
        amount = f"{item.amount:,.2f}".replace(",", " ").replace(".", ",").replace(" ", ".")
        self.pay("amount in words", party, item.amount, f"factuur {item.invoice_number} bedrag € {amount}", [item])

    def amount_alone(self) -> None:
        party = self.take()
        item = self.add(party, Side.SALES)
        self.pay(
            "amount alone", party, item.amount, "", [item], name="Hr P Onbekend", iban=self.stranger(), is_sure=False
        )

    def sister_company(self) -> None:
        """Another relation pays, from its known account."""
        party, sister = self.take(), self.take()
        item = self.add(party, Side.SALES)
        self.add(sister, Side.SALES)
        self.pay(
            "sister company",
            sister,
            item.amount,
            f"betaling factuur {item.invoice_number}",
            [item],
            is_sure=not sister.is_known,
        )

    def overpaid(self) -> None:
        party = self.take()
        item = self.add(party, Side.SALES)
        self.pay("overpaid", party, item.amount + 10, f"factuur {item.invoice_number}", [item], is_part=True)

    def cost_kept(self) -> None:
        party = self.take()
        item = self.add(party, Side.SALES)
        text = f"invoice {item.invoice_number} charges SHA"
        self.pay("cost kept", party, item.amount - Decimal("12.50"), text, [item], is_part=True)

    def phone_and_plate(self) -> None:
        party = self.take()
        item = self.add(party, Side.SALES)
        text = self.rng.choice(
            (f"Factuur {item.invoice_number} kenteken 12-ABC-3", f"tel 06-12345678 factuur {item.invoice_number}",
             f"{item.invoice_number} Ref. 030-2345678 hr Mulder", f"KvK 30123456 fact. {item.invoice_number}")
        )  # fmt: skip
        self.pay("phone and plate", party, item.amount, text, [item])

    def spelled_year(self) -> None:
        """Without the century, or without leading zeros."""
        party = self.take()
        item = self.add(party, Side.SALES)
        number = item.invoice_number
        runs = re.findall(r"\d+", number)
        if len(runs) == 2:
            year, serial = runs
            spelled = self.rng.choice(
                (f"{year[2:]}-{serial}", f"{year}-{int(serial)}", f"{year[2:]}/{int(serial)}", f"{int(serial)}")
            )
        else:
            spelled = self.rng.choice((number, number.lower(), runs[0]))
        sure = len(spelled) > 3 or party.is_known
        self.pay("spelled year", party, item.amount, f"factuur {spelled}", [item], is_sure=sure)

    def storno(self) -> None:
        """A collection that was paid comes back."""
        party = self.take()
        item = self.add(party, Side.SALES)
        text = f"storno incasso factuur {item.invoice_number} MS03"
        self.pay("storno", party, -item.amount, text, [], is_findable=False, is_sure=False)

    def advance(self) -> None:
        party = self.take()
        self.add(party, Side.SALES)
        self.pay(
            "advance", party, Decimal("1000.00"), "voorschot project Zonnehoek", [], is_findable=False, is_sure=False
        )
