"""Whether a reading may be accepted unseen: only when no other one holds."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from exactdesk.books.outstanding import ItemKind
from exactdesk.flow.line_evidence import Evidence
from exactdesk.flow.line_reading import SMALL_RELATION, Reading
from exactdesk.flow.mentions import overlap
from exactdesk.flow.names import is_telling, may_be_one
from exactdesk.flow.open_index import Open, OpenIndex
from exactdesk.flow.otherwise import Otherwise
from exactdesk.flow.payment_text import Trust, months_in
from exactdesk.flow.reconcile import Certainty

_ROUND = 1_000  # cents: amounts of whole tens are paid for other reasons as well
_ELSE = re.compile(
    r"\b(?:voorschot|aanbetaling|vooruitbetaling|borg|waarborg\w*|borgsom|lening|aflossing|salaris|loon|priv[eé]|opname|storting|dividend|donatie|"
    r"schenking|schade\w*|subsidie|acompte|avance|advance|deposit|loan|salary|refund|dubbel|storno)\b",
    re.IGNORECASE,
)
"""Words for money that is paid for other things than an invoice that is open."""


class Judge:
    """Judges the readings of one line. A line in cents is `value`."""

    def __init__(self, evidence: Evidence, index: OpenIndex, value: int) -> None:
        self._evidence = evidence
        self._index = index
        self._value = value

    def judged(self, reading: Reading, scored: Sequence[Reading]) -> Reading:
        """A reading with how sure it is, beside all readings of the line, the best first."""
        if not reading.is_exact:
            return replace(reading, certainty=Certainty.PARTIAL)
        if not self._is_certain(reading, scored):
            return replace(reading, certainty=Certainty.LIKELY)
        if reading.verdict.otherwise is Otherwise.ASKED:
            return replace(reading, certainty=Certainty.LIKELY, questions=reading.verdict.questions)
        return replace(reading, certainty=Certainty.CERTAIN)

    def _is_certain(self, reading: Reading, scored: Sequence[Reading]) -> bool:
        """Whether it is certain, given that numbers of which it is not known whose they are are of somebody else."""
        if reading is not scored[0]:
            return False
        if any(each.item.kind is ItemKind.PAYMENT or each.item.in_transit for each in reading.opens):
            return False
        if self._is_contradicted(reading, scored) or self._is_named_twice(reading):
            return False
        if reading.strength == 3 and reading.support > 0 and not reading.verdict.is_item:
            return True
        if reading.verdict.otherwise is Otherwise.TOLD:
            return False
        if reading.is_told_otherwise:
            return self._value % _ROUND != 0 and self._is_certain_unnamed(reading, scored)
        if reading.strength == 3:
            return True
        if reading.strength == 2:
            return reading.support > 0 or (len(reading.opens) == 1 and self._is_only_amount())
        return self._is_named_by_end(reading) or self._is_certain_unnamed(reading, scored)

    def _is_named_by_end(self, reading: Reading) -> bool:
        """Whether last digits, or a booking's number, are enough: the payer is known, and they choose one of what fits."""
        if reading.strength != 1 or reading.support != 2:
            return False
        return not reading.rivals or (self._is_called(reading) and not self._is_end_of_another(reading))

    def _is_called(self, reading: Reading) -> bool:
        """Whether the line calls each of its numbers an invoice: a house number may well be the end of one."""
        names = [self._evidence.mention(each) for each in reading.opens]
        return all(mention is not None and mention.trust is Trust.CALLED for mention in names)

    def _is_end_of_another(self, reading: Reading) -> bool:
        """Whether the last digits that name an item end the number of another one of that amount as well: 91 of 20091 and of 21091."""
        keys = reading.keys
        values = {each.value for each in reading.opens}
        names = [mention for each in reading.opens if (mention := self._evidence.mention(each)) is not None]
        others = (each for each in self._index.by_relation[reading.relation] if each.item.key not in keys)
        return any(
            mention is not None and any(overlap(mention, name) for name in names)
            for mention in (self._evidence.mention(each) for each in others if each.value in values)
        )

    def _is_contradicted(self, reading: Reading, scored: Sequence[Reading]) -> bool:
        """Whether the payer is somebody else: by the account; by the name where the number may be that of an order of theirs."""
        others = any(each.is_exact and each.support > 0 and each.relation != reading.relation for each in scored)
        if reading.support >= 0:
            return not reading.support and others and not self._is_called(reading)
        if not self._is_called(reading) or (self._evidence.by_account and not self._is_beyond_doubt(reading)):
            return True
        return others

    def _is_beyond_doubt(self, reading: Reading) -> bool:
        """Whether a number that is called an invoice and an amount that nobody makes up outweigh the account of another relation."""
        return reading.strength == 3 and self._is_only_amount() and self._value % _ROUND != 0

    def _is_named_twice(self, reading: Reading) -> bool:
        """Whether what the line names may as well be another item: two with one number, or one of two that make the amount each."""
        names = [self._evidence.mention(each) for each in reading.opens]
        if not all(names):
            return False
        for key, named in self._evidence.named.items():
            if key in reading.keys or not named.is_known or not (named.open.value or 0) * self._evidence.way > 0:
                continue
            is_same = any(
                mention is not None and overlap(mention, named) and named.level >= mention.level for mention in names
            )
            if is_same and self._evidence.support(named.open.item.relation) >= reading.support:
                return True
        return False

    def _is_certain_unnamed(self, reading: Reading, scored: Sequence[Reading]) -> bool:
        """Nobody named it; the payer is known and the amount is right. Whatever else could be meant makes it doubtful."""
        if reading.support < 2 or reading.rivals or reading.best not in (0, 3):
            return False
        if any(each is not reading and each.is_exact and (each.support > 0 or each.strength > 1) for each in scored):
            return False
        if reading.verdict.otherwise is Otherwise.NOTHING and any(
            named.strength > 1 for key, named in self._evidence.named.items() if key not in reading.keys
        ):
            return False
        if len(reading.opens) > 1 and not reading.is_all and not self._is_only_sum(reading):
            return False
        if not all(self._is_timely(each) for each in reading.opens) or _ELSE.search(self._evidence.line.text):
            return False
        if self._evidence.by_account:
            return True
        is_own = self._is_only_amount() and self._value % _ROUND != 0
        name, theirs = self._evidence.line.name, reading.opens[0].item.relation_name
        return len(reading.opens) == 1 and is_own and is_telling(name) and may_be_one(name, theirs)

    def _is_only_sum(self, reading: Reading) -> bool:
        """Whether a few items are so surely meant as one would be: no other way to make the amount, and an amount nobody makes up."""
        fit, _ = self._index.subsets_of(reading.relation, self._evidence.line.currency, self._evidence.way)
        is_one_way = all((each.value or 0) * self._evidence.way > 0 for each in reading.opens)
        return is_one_way and len(fit) <= SMALL_RELATION and len(reading.opens) <= 3 and self._value % _ROUND != 0

    def _is_timely(self, open_: Open) -> bool:
        """Whether the line was booked after the invoice, and the months it speaks of are not others than the invoice's."""
        item, line = open_.item, self._evidence.line
        if item.invoice_date is None:
            return not self._evidence.months
        if line.booked_on < item.invoice_date:
            return False
        if not self._evidence.months:
            return True
        described = months_in(item.description)
        if described:
            return bool(self._evidence.months & described)
        return any(abs(self._months_between(item.invoice_date, month)) <= 1 for month in self._evidence.months)

    def _months_between(self, invoiced: date, month: int) -> int:
        """Months from an invoice to the month that the line speaks of: that of the half year before the line, or the one to come."""
        booked = self._evidence.line.booked_on
        ahead = (month - booked.month + 6) % 12 - 6
        return (booked.year - invoiced.year) * 12 + booked.month + ahead - invoiced.month

    def _is_only_amount(self) -> bool:
        return len(self._index.by_value.get((self._evidence.line.currency, self._value), ())) == 1
