"""The words for what is decided in a review, that window and paper both tell."""

from __future__ import annotations

from typing import assert_never

from exactdesk.flow.entry_rows import Purpose
from exactdesk.flow.reconcile import Proof, RestKind
from exactdesk.flow.review import Decision, Verdict
from exactdesk.wording.list_words import side_title
from exactdesk.wording.sentences import translate


def proof_word(proof: Proof) -> str:
    """What speaks for a proposal, on its chip."""
    match proof:
        case Proof.AMOUNT:
            return translate("Reconcile", "Amount")
        case Proof.NUMBER_IN_TEXT:
            return translate("Reconcile", "Number in text")
        case Proof.REFERENCE:
            return translate("Reconcile", "Payment reference")
        case Proof.IBAN:
            return translate("Reconcile", "IBAN")
        case Proof.RELATION:
            return translate("Reconcile", "Name")
        case Proof.DATE:
            return translate("Reconcile", "Date")
    assert_never(proof)


def rest_word(kind: RestKind) -> str:
    """What becomes of a difference, on a button and in the entry."""
    match kind:
        case RestKind.NONE:
            return translate("Reconcile", "No difference")
        case RestKind.PARTIAL:
            return translate("Reconcile", "Rest stays open")
        case RestKind.DISCOUNT:
            return translate("Reconcile", "Discount")
        case RestKind.BANK_COST:
            return translate("Reconcile", "Bank cost")
        case RestKind.PAYMENT_DIFFERENCE:
            return translate("Reconcile", "Payment difference")
        case RestKind.ON_ACCOUNT:
            return translate("Reconcile", "Leave with relation")
    assert_never(kind)


def purpose_word(purpose: Purpose) -> str:
    """What a ledger account is for."""
    match purpose:
        case Purpose.RECEIVABLE:
            return translate("Reconcile", "Receivables")
        case Purpose.PAYABLE:
            return translate("Reconcile", "Payables")
        case Purpose.DISCOUNT:
            return translate("Reconcile", "Payment discount")
        case Purpose.BANK_COST:
            return translate("Reconcile", "Costs of the bank")
        case Purpose.PAYMENT_DIFFERENCE:
            return translate("Reconcile", "Payment differences")
        case Purpose.TRANSFER:
            return translate("Reconcile", "Transfers between own accounts")
        case Purpose.PROVIDER_COST:
            return translate("Reconcile", "Costs of a payment provider")
        case Purpose.SUSPENSE:
            return translate("Reconcile", "Questions")
    assert_never(purpose)


def decision_word(decision: Decision | None) -> str:
    """A decision in one line, for the list of steps."""
    if decision is None:
        return translate("Reconcile", "Opened again")
    if decision.side is not None:
        return translate("Reconcile", "Laid beside: {side}").format(side=side_title(decision.side))
    match decision.verdict:
        case Verdict.ACCEPTED if not decision.shares:
            return translate("Reconcile", "Seen")
        case Verdict.ACCEPTED:
            numbers = ", ".join(share.item.invoice_number for share in decision.shares)
            if decision.rest_kind is RestKind.NONE:
                return translate("Reconcile", "Accepted: {numbers}").format(numbers=numbers)
            told = translate("Reconcile", "Accepted: {numbers} ({rest})")
            return told.format(numbers=numbers, rest=rest_word(decision.rest_kind).lower())
        case Verdict.MANUAL:
            accounts = ", ".join(part.gl_account for part in decision.parts)
            relations = ", ".join(part.relation_name for part in decision.parts if part.relation is not None)
            if relations:
                return translate("Reconcile", "On account of {relation}").format(relation=relations)
            return translate("Reconcile", "On ledger account {accounts}").format(accounts=accounts)
        case Verdict.TRANSFER:
            accounts = ", ".join(part.gl_account for part in decision.parts)
            return translate("Reconcile", "Own account, on {accounts}").format(accounts=accounts)
        case Verdict.QUESTION:
            return translate("Reconcile", "To check: {note}").format(note=decision.note)
        case Verdict.SKIPPED:
            return translate("Reconcile", "Skipped")
    assert_never(decision.verdict)
