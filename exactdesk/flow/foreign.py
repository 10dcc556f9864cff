"""Open items in another currency than the line: which of them it may be for, by what was paid in their own currency.

They are told and not settled: what of a payment in euro settles an invoice in dollars is for the books to say, with its rate.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from exactdesk.books.money import Money
from exactdesk.flow.line_evidence import Evidence
from exactdesk.flow.open_index import Open, OpenIndex
from exactdesk.flow.parsing import AmountConvention, parse_amount
from exactdesk.flow.reconcile import Certainty, Foreign, Proof, Reason

_MOST_OF_RELATION = 200
_NEAR = Decimal("0.1")
"""Part of an amount by which rates move between an invoice and its payment."""
_AFTER = re.compile(r"\b(?P<currency>[A-Z]{3})\s?(?P<amount>\d[\d.,]*)")
_BEFORE = re.compile(r"(?<![\d.,])(?P<amount>\d[\d.,]*)\s?(?P<currency>[A-Z]{3})\b")


def read_foreign(evidence: Evidence, index: OpenIndex) -> tuple[Foreign, ...]:
    """The items in other currencies that a line may be for, the likeliest first; empty for nearly all lines."""
    if not index.foreign_to(evidence.line.currency):
        return ()
    found = [each for open_ in _candidates(evidence, index) if (each := _read(evidence, index, open_)) is not None]
    order = (Certainty.CERTAIN, Certainty.LIKELY, Certainty.PARTIAL)
    found.sort(key=lambda each: (order.index(each.certainty), abs(each.difference or 0), each.item.key))
    if len(found) > 1 and found[1].certainty is Certainty.CERTAIN:
        return tuple(_doubted(each) for each in found)
    return tuple(found)


def _doubted(each: Foreign) -> Foreign:
    certainty = Certainty.LIKELY if each.certainty is Certainty.CERTAIN else each.certainty
    return Foreign(
        item=each.item, certainty=certainty, reasons=each.reasons, told=each.told, difference=each.difference
    )


def _candidates(evidence: Evidence, index: OpenIndex) -> Iterator[Open]:
    """Those that the line names, and those of the payer."""
    named = [each.open for each in evidence.named.values()]
    theirs = [open_ for relation in evidence.relations for open_ in index.by_relation[relation][:_MOST_OF_RELATION]]
    for open_ in dict.fromkeys((*named, *theirs)):
        if open_.item.currency != evidence.line.currency and (open_.value or 0) * evidence.way > 0:
            yield open_


def _read(evidence: Evidence, index: OpenIndex, open_: Open) -> Foreign | None:
    item, line = open_.item, evidence.line
    mention = evidence.mention(open_)
    strength = mention.strength if mention is not None else 0
    support = evidence.support(item.relation)
    paid = [money for money in _paid(evidence) if money.currency == item.currency]
    told = next((money for money in paid if abs(money.amount) == abs(item.amount)), None)
    is_exact = told is not None
    is_own = line.currency == index.own_currency
    difference = abs(line.amount) - abs(item.amount_dc) if is_own else None
    is_near = difference is not None and abs(difference) <= abs(item.amount_dc) * _NEAR
    is_named = strength > 1 or (strength == 1 and support > 0)
    if not ((is_named and (is_exact or is_near)) or (support == 2 and is_exact)):
        return None
    certainty = Certainty.PARTIAL
    if is_exact:
        # What stands in a text was typed; what the bank tells was paid.
        is_sure = line.instructed is not None and support >= 0 and (strength == 3 or support == 2)
        certainty = Certainty.CERTAIN if is_sure else Certainty.LIKELY
    reasons = [*([mention.reason] if mention is not None and is_named else ()), *evidence.relation_reasons(open_)]
    if told is not None:
        reasons.append(
            Reason(
                proof=Proof.AMOUNT,
                item=item.key,
                line_field="instructed" if line.instructed is not None else "text",
                item_field="amount",
                seen=f"{told.currency} {abs(told.amount)}",
                wanted=f"{item.currency} {item.amount}",
            )
        )
    return Foreign(
        item=item,
        certainty=certainty,
        reasons=tuple(reasons),
        told=told or next(iter(paid), None),
        difference=difference,
    )


def _paid(evidence: Evidence) -> Iterator[Money]:
    """What was paid in other currencies: as the bank tells it, else as it stands in the text."""
    line = evidence.line
    if line.instructed is not None:
        yield line.instructed
        return
    for pattern in (_AFTER, _BEFORE):
        for match in pattern.finditer(line.text.upper()):
            amount = parse_amount(match["amount"].rstrip(".,"), AmountConvention())
            if isinstance(amount, Decimal):
                yield Money(amount, match["currency"])
