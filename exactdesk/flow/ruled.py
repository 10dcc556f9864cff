"""What a rule makes of a line that is for no open item, and of a reading that pays too little."""

from __future__ import annotations

from collections.abc import Sequence

from exactdesk.books.reference import ReferenceBook, Relation
from exactdesk.books.statement import StatementLine
from exactdesk.flow.entry_rows import Accounts, Purpose
from exactdesk.flow.reconcile import RestKind
from exactdesk.flow.review import Decision, Part, Verdict
from exactdesk.flow.review_draft import Draft
from exactdesk.flow.rules import Rule, RuleTarget, first_hit


def decision_by_rule(
    rules: Sequence[Rule], line: StatementLine, reference: ReferenceBook, accounts: Accounts
) -> Decision | None:
    """Where the first rule that fits puts a line; None where none fits, or what it names is no longer there.

    Money of a relation without an invoice goes on its account of receivables or payables, so that it is an open item of theirs.
    """
    hit = first_hit(rules, line)
    if hit is None:
        return None
    rule, relation = hit.rule, None
    match rule.target:
        case RuleTarget.GL_ACCOUNT | RuleTarget.TRANSFER:
            code = rule.gl_account
        case RuleTarget.BANK_COST:
            code = accounts.get(Purpose.BANK_COST, "")
        case RuleTarget.RELATION:
            relation = next((each for each in reference.relations if each.id == rule.relation), None)
            if relation is None or relation.is_blocked:
                return None
            code = accounts.get(_control(relation, line), "")
    account = reference.gl_account_by_code.get(code)
    if account is None or account.is_blocked:
        return None
    part = Part(
        gl_account=account.code,
        amount=line.amount,
        vat_code=rule.vat_code if rule.target is RuleTarget.GL_ACCOUNT else "",
        text=rule.text or line.text,
        relation=None if relation is None else relation.id,
        relation_name="" if relation is None else relation.name,
    )
    verdict = Verdict.TRANSFER if rule.target is RuleTarget.TRANSFER else Verdict.MANUAL
    return Decision(verdict=verdict, parts=(part,), rule=rule.name)


def with_bank_cost(draft: Draft, rules: Sequence[Rule]) -> Draft:
    """The draft with what is missing taken for costs of the bank, where the first rule that fits the line says so."""
    if draft.kind is not RestKind.PARTIAL or RestKind.BANK_COST not in draft.choices:
        return draft
    hit = first_hit(rules, draft.line)
    return draft.with_rest(RestKind.BANK_COST) if hit and hit.rule.target is RuleTarget.BANK_COST else draft


def _control(relation: Relation, line: StatementLine) -> Purpose:
    """The account on which money of a relation waits: of one who is both, that of the way it went."""
    if relation.is_customer != relation.is_supplier:
        return Purpose.RECEIVABLE if relation.is_customer else Purpose.PAYABLE
    return Purpose.RECEIVABLE if line.amount > 0 else Purpose.PAYABLE
