"""Words and sentences about what is outstanding: ages, kinds, where figures differ, what could not be read, what was assumed."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import assert_never

from exactdesk.books.outstanding import ItemKind, OutstandingItem
from exactdesk.books.reference import Side
from exactdesk.flow.outstanding import AgeBy, Bucket
from exactdesk.flow.outstanding_past import UNEXPLAINED
from exactdesk.wording.sentences import QT_TRANSLATE_NOOP, Sentence, translate

SENTENCES: Mapping[str, Sentence] = MappingProxyType(
    {
        "outstanding-differs": Sentence(
            QT_TRANSLATE_NOOP(
                "Problem",
                "The items add up to {total} {currency}, but Exact Online's own overview says {overview} {currency}: "
                "a difference of {difference}.",
            ),
            QT_TRANSLATE_NOOP(
                "Problem",
                "Refresh: something may have been booked between the two questions. If the difference stays, compare with "
                "the list of outstanding items in Exact Online before you rely on the total.",
            ),
        ),
        "outstanding-payments-apart": Sentence(
            QT_TRANSLATE_NOOP(
                "Problem",
                "The invoices agree with Exact Online's own overview. Payments and other entries that are not matched yet stand beside "
                "it: {count}, together {amount} {currency}.",
            )
        ),
        "outstanding-no-overview": Sentence(
            QT_TRANSLATE_NOOP("Problem", "Exact Online did not give its own total, so these figures are not compared.")
        ),
        "outstanding-sign-doubtful": Sentence(
            QT_TRANSLATE_NOOP(
                "Problem",
                "By the kind of the entries {total} {currency} is outstanding, by Exact Online's own overview {overview} "
                "{currency}: it is not certain who owes whom.",
            ),
            QT_TRANSLATE_NOOP("Problem", "Look up one invoice in Exact Online before you rely on the signs here."),
        ),
        "outstanding-sign-assumed": Sentence(
            QT_TRANSLATE_NOOP(
                "Problem", "Nothing here tells whether these amounts are to be received or to be paid: that is assumed."
            ),
            QT_TRANSLATE_NOOP("Problem", "Look up one item in Exact Online before you rely on the signs here."),
        ),
        "outstanding-from-list": Sentence(
            QT_TRANSLATE_NOOP(
                "Problem",
                "Exact Online did not give the payment terms, so the list of outstanding items was read. "
                "What was paid in part, and payment references, are not known.",
            )
        ),
        "outstanding-payments-not-read": Sentence(
            QT_TRANSLATE_NOOP(
                "Problem", "Payments that are not matched yet could not be read, so they are missing here."
            ),
            QT_TRANSLATE_NOOP("Problem", "Refresh later, or look at the list of outstanding items in Exact Online."),
        ),
        "outstanding-rate-unknown": Sentence(
            QT_TRANSLATE_NOOP(
                "Problem",
                "The exchange rate of {count} items in {currencies} is not known: they are listed, but not part of the totals.",
            ),
            QT_TRANSLATE_NOOP("Problem", "Refresh, or look these items up in Exact Online."),
        ),
        "day-not-readable": Sentence(
            QT_TRANSLATE_NOOP("Problem", "{value} is no date."),
            QT_TRANSLATE_NOOP("Problem", "Write a day as 2026-12-31."),
        ),
        "outstanding-never-read": Sentence(
            QT_TRANSLATE_NOOP("Problem", "Nothing that is outstanding in {division} was read yet."),
            QT_TRANSLATE_NOOP("Problem", "Ask it without --last while Exact Online can be reached."),
        ),
        "outstanding-last-not-past": Sentence(
            QT_TRANSLATE_NOOP("Problem", "What was last read does not tell how it was on {day}."),
            QT_TRANSLATE_NOOP("Problem", "Leave out --last: Exact Online's ledger tells it."),
        ),
        "outstanding-as-of": Sentence(
            QT_TRANSLATE_NOOP(
                "Problem",
                "This is what was outstanding at the end of {day}, worked out from the ledger. What was booked by then and matched later "
                "counts as matched.",
            )
        ),
        "outstanding-as-of-unexplained": Sentence(
            QT_TRANSLATE_NOOP(
                "Problem",
                "The balance per relation is that of the ledger, but {amount} {currency} of {count} relations cannot be traced to "
                "invoices: it is a line of its own.",
            )
        ),
        "outstanding-as-of-approximated": Sentence(
            QT_TRANSLATE_NOOP(
                "Problem",
                "Exact Online did not give the ledger, so what was paid after {day} is missing: this is what is still open of that time.",
            ),
            QT_TRANSLATE_NOOP("Problem", "Do not use it as the balance of that day."),
        ),
    }
)


def bucket_word(bucket: Bucket, by: AgeBy = AgeBy.DUE) -> str:
    """What a range of ages is called: "Not due", "0 to 30 days", "Over 90 days"."""
    if bucket.first is None:
        return translate("Outstanding", "Not due") if by is AgeBy.DUE else translate("Outstanding", "Dated later")
    if bucket.last is None:
        return translate("Outstanding", "Over {days} days").format(days=bucket.first - 1)
    return translate("Outstanding", "{first} to {last} days").format(first=bucket.first, last=bucket.last)


def side_word(side: Side) -> str:
    """What the items of a side are called, plural."""
    match side:
        case Side.SALES:
            return translate("Outstanding", "Receivables")
        case Side.PURCHASE:
            return translate("Outstanding", "Payables")
    assert_never(side)


def kind_word(kind: ItemKind) -> str:
    """What an item is."""
    match kind:
        case ItemKind.INVOICE:
            return translate("Outstanding", "Invoice")
        case ItemKind.CREDIT_NOTE:
            return translate("Outstanding", "Credit note")
        case ItemKind.PAYMENT:
            return translate("Outstanding", "Payment")
        case ItemKind.OTHER:
            return translate("Outstanding", "Other entry")
    assert_never(kind)


def number_word(item: OutstandingItem) -> str:
    """The number of an item; what stands in its place where it cannot be traced to an entry."""
    if item.journal == UNEXPLAINED:
        return translate("Outstanding", "Not traced to an invoice")
    return item.invoice_number
