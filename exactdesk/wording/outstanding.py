"""Sentences about figures of what is outstanding: where they differ, what could not be read, what was assumed."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from exactdesk.wording.sentences import QT_TRANSLATE_NOOP, Sentence

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
