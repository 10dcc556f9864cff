"""The words of the deck: how a line stands, what proves a match, what becomes of a difference."""

from __future__ import annotations

from typing import assert_never

from exactdesk.flow.click_list import ClickState
from exactdesk.flow.reconcile import Certainty, Proof
from exactdesk.jobs.review import LineState
from exactdesk.jobs.review_out import Balances
from exactdesk.ui.formats import Formats
from exactdesk.ui.icons import Icon
from exactdesk.ui.palettes import Role
from exactdesk.ui.parts import Mark
from exactdesk.wording import translate
from exactdesk.wording.review_words import decision_word, proof_word, purpose_word, rest_word

__all__ = [
    "PROOF_ICONS",
    "balance_line",
    "certainty_mark",
    "click_mark",
    "decision_word",
    "line_mark",
    "proof_word",
    "purpose_word",
    "rest_word",
]


def line_mark(state: LineState) -> Mark:
    """The badge of a line in the list."""
    match state:
        case LineState.CERTAIN:
            return Mark(Role.ACCENT, translate("Reconcile", "Certain"), Icon.STAR)
        case LineState.LIKELY:
            return Mark(Role.ACCENT, translate("Reconcile", "Likely"), Icon.HELP)
        case LineState.PARTIAL:
            return Mark(Role.WARN, translate("Reconcile", "Other amount"), Icon.PERCENT)
        case LineState.NONE:
            return Mark(Role.NEUTRAL, translate("Reconcile", "Nothing found"), Icon.SEARCH)
        case LineState.RULE:
            return Mark(Role.ACCENT, translate("Reconcile", "By rule"), Icon.FILTER)
        case LineState.ACCEPTED:
            return Mark(Role.FINE, translate("Reconcile", "Accepted"))
        case LineState.MANUAL:
            return Mark(Role.FINE, translate("Reconcile", "On ledger"), Icon.EDIT)
        case LineState.TRANSFER:
            return Mark(Role.FINE, translate("Reconcile", "Own account"), Icon.RECONCILE)
        case LineState.QUESTION:
            return Mark(Role.WARN, translate("Reconcile", "To check"), Icon.UNSURE)
        case LineState.SKIPPED:
            return Mark(Role.NEUTRAL, translate("Reconcile", "Skipped"), Icon.LEFT_OUT)
        case LineState.ELSEWHERE:
            return Mark(Role.FINE, translate("Reconcile", "Done before"), Icon.DUPLICATE)
    assert_never(state)


def certainty_mark(certainty: Certainty) -> Mark:
    """The badge of a proposal."""
    return line_mark(LineState(certainty.value))


PROOF_ICONS = {
    Proof.AMOUNT: Icon.CALCULATE,
    Proof.NUMBER_IN_TEXT: Icon.NUMBER,
    Proof.REFERENCE: Icon.LINK,
    Proof.IBAN: Icon.CHECK,
    Proof.RELATION: Icon.PERSON,
    Proof.DATE: Icon.CALENDAR,
}


def balance_line(balances: Balances, currency: str, formats: Formats) -> str:
    """The bank in the books beside the statement, in one line."""
    if balances.closing is None:
        return translate("Reconcile", "This list has no balances.")
    closing = formats.money(balances.closing, currency)
    books = balances.ledger if balances.ledger is not None else balances.journal_closing
    if books is None or balances.difference is None:
        told = translate(
            "Reconcile", "Statement closes at {closing}; which bank journal it belongs to is not known yet."
        )
        return told.format(closing=closing)
    told = translate("Reconcile", "Bank ledger {books} · statement {closing} · difference {difference}")
    difference = formats.money(balances.difference, currency)
    return told.format(books=formats.money(books, currency), closing=closing, difference=difference)


def click_mark(state: ClickState) -> Mark:
    """The badge of a row of the list to click through."""
    match state:
        case ClickState.TO_DO:
            return Mark(Role.NEUTRAL, translate("Reconcile", "To match"), Icon.WAITING)
        case ClickState.UNSURE:
            return Mark(Role.WARN, translate("Reconcile", "Not sure"), Icon.UNSURE)
        case ClickState.SENT:
            return Mark(Role.WARN, translate("Reconcile", "Sent, still open"), Icon.UNSURE)
        case ClickState.DONE:
            return Mark(Role.FINE, translate("Reconcile", "Matched"))
    assert_never(state)
