"""Sentences of invoices: numbers, dates, periods, amounts, currency, duplicates."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from exactdesk.wording.sentences import QT_TRANSLATE_NOOP, Sentence

SENTENCES: Mapping[str, Sentence] = MappingProxyType(
    {
        "invoice-number-missing": Sentence(
            QT_TRANSLATE_NOOP("Problem", "The invoice has no number."),
            QT_TRANSLATE_NOOP("Problem", "Fill in the invoice number: it is what the invoice is found back by."),
        ),
        "invoice-date-missing": Sentence(
            QT_TRANSLATE_NOOP("Problem", "The invoice has no date."),
            QT_TRANSLATE_NOOP("Problem", "Fill in the invoice date."),
        ),
        "date-in-future": Sentence(
            QT_TRANSLATE_NOOP("Problem", "The invoice date {day} is in the future."),
            QT_TRANSLATE_NOOP("Problem", "Look whether the date is right."),
        ),
        "date-long-ago": Sentence(
            QT_TRANSLATE_NOOP("Problem", "The invoice date {day} is more than two years ago."),
            QT_TRANSLATE_NOOP("Problem", "Look whether the date is right."),
        ),
        "due-before-invoice": Sentence(
            QT_TRANSLATE_NOOP("Problem", "The due date {due} is before the invoice date {day}."),
            QT_TRANSLATE_NOOP("Problem", "Look which of the two is right."),
        ),
        "due-date-far": Sentence(
            QT_TRANSLATE_NOOP("Problem", "The due date {due} is more than a year after the invoice date."),
            QT_TRANSLATE_NOOP("Problem", "Look whether the date is right."),
        ),
        "year-missing": Sentence(
            QT_TRANSLATE_NOOP("Problem", "No financial year is known for {day}."),
            QT_TRANSLATE_NOOP(
                "Problem", "Correct the date, or make the year {year} in Exact Online and refresh the lists."
            ),
        ),
        "period-unknown": Sentence(
            QT_TRANSLATE_NOOP("Problem", "Period {period} of {year} does not exist in Exact Online."),
            QT_TRANSLATE_NOOP("Problem", "Correct the period or the year."),
        ),
        "period-not-of-date": Sentence(
            QT_TRANSLATE_NOOP("Problem", "The date {day} does not fall in period {period}."),
            QT_TRANSLATE_NOOP("Problem", "Look whether the period is right."),
        ),
        "year-not-of-date": Sentence(
            QT_TRANSLATE_NOOP("Problem", "The date {day} falls in period {period}, not in year {value}."),
            QT_TRANSLATE_NOOP("Problem", "Look whether the year is right; booked is the period of the date."),
        ),
        "period-closed": Sentence(
            QT_TRANSLATE_NOOP(
                "Problem", "Period {period} is closed for journal {journal}. The nearest open period is {nearest}."
            ),
            QT_TRANSLATE_NOOP("Problem", "Open the period in Exact Online, or take {nearest_day} as the date."),
        ),
        "periods-all-closed": Sentence(
            QT_TRANSLATE_NOOP("Problem", "Period {period} is closed for journal {journal}, and so are all others."),
            QT_TRANSLATE_NOOP("Problem", "Open a period in Exact Online, then refresh the lists."),
        ),
        "deferral-half": Sentence(
            QT_TRANSLATE_NOOP(
                "Problem", "Only the beginning or only the end is told of the period that this line is spread over."
            ),
            QT_TRANSLATE_NOOP("Problem", "Fill in both dates, or none."),
        ),
        "deferral-backwards": Sentence(
            QT_TRANSLATE_NOOP(
                "Problem", "The line is spread from {start} to {end}: the end lies before the beginning."
            ),
            QT_TRANSLATE_NOOP("Problem", "Correct one of the two dates."),
        ),
        "currency-unknown": Sentence(
            QT_TRANSLATE_NOOP("Problem", '"{value}" is not a currency code.'),
            QT_TRANSLATE_NOOP("Problem", "Fill in a code of three letters, such as EUR or USD."),
        ),
        "currency-of-journal": Sentence(
            QT_TRANSLATE_NOOP(
                "Problem",
                "The sheet tells no currency; the journal is in {currency}, so the amounts are taken as {currency}.",
            ),
            QT_TRANSLATE_NOOP("Problem", "Look whether the amounts are in {currency}."),
        ),
        "exchange-rate-of-exact": Sentence(
            QT_TRANSLATE_NOOP("Problem", "The sheet tells no rate for {currency}; Exact Online takes its own.")
        ),
        "exchange-rate-used": Sentence(
            QT_TRANSLATE_NOOP("Problem", "Booked with 1 {currency} = {rate} {home}."),
            QT_TRANSLATE_NOOP("Problem", "Look whether the rate is meant this way round."),
        ),
        "exchange-rate-own": Sentence(
            QT_TRANSLATE_NOOP("Problem", "There is a rate of {rate}, but the invoice is in {home}."),
            QT_TRANSLATE_NOOP("Problem", "Look whether the currency is right; the rate is not sent."),
        ),
        "exchange-rate-negative": Sentence(
            QT_TRANSLATE_NOOP("Problem", "An exchange rate of {rate} is not possible."),
            QT_TRANSLATE_NOOP("Problem", "Correct the rate, or leave it empty."),
        ),
        "payment-reference-check": Sentence(
            QT_TRANSLATE_NOOP("Problem", "The payment reference {value} has a wrong check digit."),
            QT_TRANSLATE_NOOP("Problem", "Look whether it was copied right."),
        ),
        "entry-number-not-whole": Sentence(
            QT_TRANSLATE_NOOP("Problem", '"{value}" cannot be an entry number, so Exact Online chooses one.'),
            QT_TRANSLATE_NOOP("Problem", "Use digits alone to choose the number yourself."),
        ),
        "entry-number-twice": Sentence(
            QT_TRANSLATE_NOOP("Problem", "Entry number {value} is also in row {other_row}."),
            QT_TRANSLATE_NOOP("Problem", "Give each entry its own number, or leave it empty."),
        ),
        "order-number-not-whole": Sentence(
            QT_TRANSLATE_NOOP("Problem", 'Order number "{value}" is not a number and is not sent.')
        ),
        "text-long": Sentence(
            QT_TRANSLATE_NOOP("Problem", "This text has {length} characters; Exact Online may keep only {longest}."),
            QT_TRANSLATE_NOOP("Problem", "Shorten it if the end matters."),
        ),
        "amount-missing": Sentence(
            QT_TRANSLATE_NOOP("Problem", "The line has no amount."),
            QT_TRANSLATE_NOOP("Problem", "Fill in the amount, or leave the row out."),
        ),
        "amount-too-large": Sentence(
            QT_TRANSLATE_NOOP("Problem", "{value} cannot be an amount: it is too large."),
            QT_TRANSLATE_NOOP("Problem", "Correct the amount, or choose another column for it."),
        ),
        "amount-zero": Sentence(
            QT_TRANSLATE_NOOP("Problem", "All amounts are zero."),
            QT_TRANSLATE_NOOP("Problem", "Fill in the amount, or leave the invoice out."),
        ),
        "amount-rounded": Sentence(QT_TRANSLATE_NOOP("Problem", "{value} is rounded to {amount}.")),
        "amount-taken-as-net": Sentence(
            QT_TRANSLATE_NOOP(
                "Problem", 'Nothing tells whether "{heading}" is with or without VAT; it is taken as without.'
            ),
            QT_TRANSLATE_NOOP(
                "Problem", 'Look whether that is right; if not, choose "amounts with VAT" at the columns.'
            ),
        ),
        "amount-taken-as-gross": Sentence(
            QT_TRANSLATE_NOOP(
                "Problem", 'Nothing tells whether "{heading}" is with or without VAT; it is taken as with.'
            ),
            QT_TRANSLATE_NOOP(
                "Problem", 'Look whether that is right; if not, choose "amounts without VAT" at the columns.'
            ),
        ),
        "amounts-cent-off": Sentence(
            QT_TRANSLATE_NOOP(
                "Problem",
                "{net} and {vat} VAT make a cent more or less than {gross}. Booked are {gross} and {vat}, so {booked} without VAT.",
            )
        ),
        "amounts-swapped": Sentence(
            QT_TRANSLATE_NOOP(
                "Problem", "The amount without VAT ({net}) and the one with VAT ({gross}) seem to have changed places."
            ),
            QT_TRANSLATE_NOOP("Problem", "Swap the two columns, or correct the row."),
        ),
        "amounts-do-not-add-up": Sentence(
            QT_TRANSLATE_NOOP("Problem", "{net} and {vat} VAT is not {gross}: the difference is {difference}."),
            QT_TRANSLATE_NOOP("Problem", "Correct one of the three amounts."),
        ),
        "vat-amount-off": Sentence(
            QT_TRANSLATE_NOOP(
                "Problem",
                "The VAT in the sheet is {vat}; {percentage} % of {net} is {expected}. The difference is {difference}.",
            ),
            QT_TRANSLATE_NOOP("Problem", "Correct the amounts, or choose another VAT code than {vat_code}."),
        ),
        "vat-rounded-per-line": Sentence(
            QT_TRANSLATE_NOOP(
                "Problem",
                "VAT is rounded per line: {vat} in all. Reckoned over the whole invoice it is {vat_at_once}, a difference of {difference}.",
            )
        ),
        "vat-cents-kept": Sentence(
            QT_TRANSLATE_NOOP(
                "Problem",
                "VAT reckoned per line differs by {difference} from the sheet's total; booked is what the sheet says.",
            ),
        ),
        "lines-off-total": Sentence(
            QT_TRANSLATE_NOOP(
                "Problem", "The lines add up to {total}, the sheet says {told}: a difference of {difference}."
            ),
            QT_TRANSLATE_NOOP("Problem", "Look whether a line is missing or doubled."),
        ),
        "quantity-price-off": Sentence(
            QT_TRANSLATE_NOOP(
                "Problem", "Quantity times price is {reckoned}, but the amount is {net}. Booked is {net}."
            ),
            QT_TRANSLATE_NOOP("Problem", "Look whether the amount is right."),
        ),
        "line-zero": Sentence(QT_TRANSLATE_NOOP("Problem", "The amount of this line is zero.")),
        "total-zero": Sentence(
            QT_TRANSLATE_NOOP("Problem", "The lines cancel each other out: the total is zero."),
            QT_TRANSLATE_NOOP("Problem", "Look whether that is meant."),
        ),
        "signs-mixed": Sentence(
            QT_TRANSLATE_NOOP("Problem", "The invoice has both positive and negative lines; the total is {total}.")
        ),
        "credit-note-turned": Sentence(
            QT_TRANSLATE_NOOP("Problem", "This credit note has positive amounts in the sheet; it is booked as {total}.")
        ),
        "credit-note-mixed": Sentence(
            QT_TRANSLATE_NOOP(
                "Problem", "This credit note has both positive and negative lines; it is booked as {total}."
            ),
            QT_TRANSLATE_NOOP("Problem", "Look whether the signs are right."),
        ),
        "invoice-negative": Sentence(
            QT_TRANSLATE_NOOP(
                "Problem", "The sheet calls this an invoice, but the total is {total}; it is booked as a credit note."
            ),
            QT_TRANSLATE_NOOP("Problem", "Look whether the sign is right."),
        ),
        "number-twice": Sentence(
            QT_TRANSLATE_NOOP(
                "Problem",
                "Number {value} is in the file twice for the same relation: also in row {other_row}, as {other_number}.",
            ),
            QT_TRANSLATE_NOOP("Problem", "Leave one of them out, or choose to book both."),
        ),
        "number-like-twice": Sentence(
            QT_TRANSLATE_NOOP(
                "Problem", "Number {value} looks like {other_number} of the same relation, in row {other_row}."
            ),
            QT_TRANSLATE_NOOP("Problem", "Look whether it is the same invoice; leave one of them out if it is."),
        ),
        "number-for-two-relations": Sentence(
            QT_TRANSLATE_NOOP("Problem", "Number {value} is also used for another relation, in row {other_row}."),
            QT_TRANSLATE_NOOP("Problem", "Look which of the two numbers is right."),
        ),
        "looks-the-same": Sentence(
            QT_TRANSLATE_NOOP("Problem", "The same relation, date and amount as {other_number} in row {other_row}."),
            QT_TRANSLATE_NOOP("Problem", "Look whether it is the same invoice under another number."),
        ),
        "posted-before": Sentence(
            QT_TRANSLATE_NOOP(
                "Problem",
                "Number {value} was posted before for {known_relation}: on {booked_on} from {booked_from}, entry {entry_number}.",
            ),
            QT_TRANSLATE_NOOP("Problem", "Leave it out, or choose to book it again."),
        ),
        "booked-before": Sentence(
            QT_TRANSLATE_NOOP(
                "Problem",
                "Number {value} is already in Exact Online for {known_relation}: entry {entry_number} of {known_day}, {known_amount}.",
            ),
            QT_TRANSLATE_NOOP("Problem", "Leave it out, or choose to book it again."),
        ),
        "number-like-booked": Sentence(
            QT_TRANSLATE_NOOP(
                "Problem",
                "But for the letters {value} is {known_number} of this relation: entry {entry_number} of {known_day}, {known_amount}.",
            ),
            QT_TRANSLATE_NOOP("Problem", "Look whether it is the same invoice."),
        ),
        "number-year-like-booked": Sentence(
            QT_TRANSLATE_NOOP(
                "Problem",
                "But for its year {value} is {known_number} of this relation: entry {entry_number} of {known_day}, {known_amount}.",
            ),
            QT_TRANSLATE_NOOP("Problem", "Look whether it is the same invoice."),
        ),
        "number-split-like-booked": Sentence(
            QT_TRANSLATE_NOOP(
                "Problem",
                "Number {value} has the digits of {known_number} of this relation: entry {entry_number} of {known_day}, {known_amount}.",
            ),
            QT_TRANSLATE_NOOP("Problem", "Look whether it is the same invoice."),
        ),
        "deleted-before": Sentence(
            QT_TRANSLATE_NOOP(
                "Problem",
                "{value} was posted on {booked_on} from {booked_from}; entry {entry_number} was deleted in Exact Online since.",
            ),
            QT_TRANSLATE_NOOP("Problem", "Leave it out if it was deleted for good; otherwise it is booked anew."),
        ),
        "amount-like-booked": Sentence(
            QT_TRANSLATE_NOOP(
                "Problem",
                "Same relation, date and amount as {known_number}, booked as {entry_number} on {known_day}: {known_amount}.",
            ),
            QT_TRANSLATE_NOOP("Problem", "Look whether it is the same invoice under another number."),
        ),
        "number-booked-for-another": Sentence(
            QT_TRANSLATE_NOOP(
                "Problem",
                "Number {value} is booked for {known_relation}, another relation: entry {entry_number} of {known_day}.",
            ),
            QT_TRANSLATE_NOOP("Problem", "Look whether number and relation are right."),
        ),
        "not-all-compared": Sentence(
            QT_TRANSLATE_NOOP(
                "Problem",
                "Exact Online has very many entries in these days; not all of them were compared for what merely looks alike.",
            ),
            QT_TRANSLATE_NOOP(
                "Problem", "Invoices whose number is booked in the same spelling are found all the same."
            ),
        ),
        "control-total-off": Sentence(
            QT_TRANSLATE_NOOP(
                "Problem",
                "Your control total is {told}; the sheet adds up to {total} with VAT and {net} without. The difference is {difference}.",
            ),
            QT_TRANSLATE_NOOP("Problem", "Look first at: {likely}."),
        ),
    }
)
