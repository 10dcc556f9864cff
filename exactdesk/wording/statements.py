"""What is said about bank files: why one is not read, and what a careful person would want to know of one that is."""

from __future__ import annotations

from exactdesk.wording.sentences import QT_TRANSLATE_NOOP, Sentence

_AGAIN = QT_TRANSLATE_NOOP("Problem", "Download the statement from the bank again, and choose that file.")

SENTENCES: dict[str, Sentence] = {
    "statement-unbalanced": Sentence(
        QT_TRANSLATE_NOOP(
            "Problem",
            "Statement {statement} of {account} does not add up: it begins with {opening}, its movements are {movements}, which makes "
            "{reached}, but it ends with {closing} {currency}. The difference is {difference}.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem", "Movements are missing in {file} or were changed; download the statement from the bank again."
        ),
    ),
    "statement-totals": Sentence(
        QT_TRANSLATE_NOOP(
            "Problem", "The end of {file} (line {row}) names {told} as the sum of its movements, but they make {found}."
        ),
        _AGAIN,
    ),
    "statement-incomplete": Sentence(
        QT_TRANSLATE_NOOP(
            "Problem", "The statement that begins on line {row} of {file} is not complete: {lacks} is missing."
        ),
        _AGAIN,
    ),
    "statement-empty": Sentence(QT_TRANSLATE_NOOP("Problem", "There is no statement in {file}."), _AGAIN),
    "statement-intraday": Sentence(
        QT_TRANSLATE_NOOP(
            "Problem",
            "{file} tells what happened so far on a day ({kind}). It has no closing balance, and movements in it may still change.",
        ),
        QT_TRANSLATE_NOOP("Problem", "Download the statement of that day (CAMT.053 or MT940) when the day is over."),
    ),
    "statement-notice": Sentence(
        QT_TRANSLATE_NOOP(
            "Problem",
            "{file} gives details of single payments ({kind}) and no balances, so nobody can see whether it is complete.",
        ),
        QT_TRANSLATE_NOOP("Problem", "Download the statement (CAMT.053) with the details of collected payments in it."),
    ),
    "statement-other-currency": Sentence(
        QT_TRANSLATE_NOOP(
            "Problem",
            "Line {row} of {file} has an amount in {other}, in a statement in {currency}; the two cannot be added up.",
        ),
        _AGAIN,
    ),
    "statement-bad-amount": Sentence(
        QT_TRANSLATE_NOOP("Problem", "On line {row} of {file}, “{value}” is no amount."), _AGAIN
    ),
    "statement-bad-date": Sentence(
        QT_TRANSLATE_NOOP("Problem", "On line {row} of {file}, “{value}” is a day that does not exist."), _AGAIN
    ),
    "statement-bad-line": Sentence(
        QT_TRANSLATE_NOOP("Problem", "Line {row} of {file} cannot be understood as part of a statement: “{value}”."),
        _AGAIN,
    ),
    "statement-entry-incomplete": Sentence(
        QT_TRANSLATE_NOOP("Problem", "The movement or balance on line {row} of {file} lacks a part ({lacks})."), _AGAIN
    ),
    "statement-too-long": Sentence(
        QT_TRANSLATE_NOOP("Problem", "There are more than {most} movements in {file}, more than can be read at once."),
        QT_TRANSLATE_NOOP("Problem", "Download the statements in shorter periods."),
    ),
    "statement-twice": Sentence(
        QT_TRANSLATE_NOOP("Problem", "Statement {statement} of {account} is in the file twice; it was read once."),
    ),
    "statement-without-balance": Sentence(
        QT_TRANSLATE_NOOP(
            "Problem",
            "Statement {statement} of {account} does not tell both balances, so it cannot be checked whether it is complete.",
        ),
        QT_TRANSLATE_NOOP("Problem", "Compare it with the balance of the bank."),
    ),
    "statement-gap": Sentence(
        QT_TRANSLATE_NOOP(
            "Problem",
            "Between statement {before} and {after} of {account} something is missing: the one ends with {closing}, the next begins with "
            "{opening}, a difference of {difference}.",
        ),
        QT_TRANSLATE_NOOP("Problem", "Download the statements in between as well."),
    ),
    "statement-overlap": Sentence(
        QT_TRANSLATE_NOOP("Problem", "Statements {first} and {second} of {account} have movements in common."),
        QT_TRANSLATE_NOOP("Problem", "Check whether the file covers the same days twice."),
    ),
    "statement-part-of-cent": Sentence(
        QT_TRANSLATE_NOOP("Problem", "Movement {number} has parts of a cent: {amount}. Nothing was rounded."),
        QT_TRANSLATE_NOOP("Problem", "It can only be matched with an item of exactly that amount."),
    ),
    "statement-pending": Sentence(
        QT_TRANSLATE_NOOP(
            "Problem",
            "{count} movements that the bank has not booked yet were left out; they do not count in the balance.",
        ),
    ),
    "statement-batch-whole": Sentence(
        QT_TRANSLATE_NOOP(
            "Problem",
            "{count} collected movements stay whole: the payments in them are not all told, or do not make their amount.",
        ),
    ),
    "statement-message": Sentence(QT_TRANSLATE_NOOP("Problem", "The bank writes: “{message}”")),
    "zip-part-left-out": Sentence(
        QT_TRANSLATE_NOOP("Problem", "{part} in {file} is no bank statement and was left out."),
    ),
}
