"""Codes and names of a sheet become the administration's own: relation, ledger account, journal, condition, cost centre and unit.

Nothing is guessed: what fits one item alone is taken, and said where the spelling differed; all else is a problem with candidates.
"""

from __future__ import annotations

import re

from rapidfuzz import fuzz

from exactdesk.books.booking import PAYABLE, RECEIVABLE, VAT_ACCOUNT
from exactdesk.books.reference import (
    CostCenter,
    CostUnit,
    DimensionUse,
    GLAccount,
    Journal,
    JournalType,
    PaymentCondition,
    Relation,
    Side,
)
from exactdesk.kinds.document import MappedRow
from exactdesk.kinds.finder import Finder, plain, remembered
from exactdesk.kinds.found import Found, candidates
from exactdesk.problems import Problem, Severity, Where

_DIFFERENT_NAME = 45  # of 100: abbreviations and added towns stay above it, another party's name falls below


def relation_of(head: MappedRow, finder: Finder, side: Side) -> Found[Relation]:
    """The relation of an invoice: by code, else VAT number, else e-mail address, else name, whichever the sheet fills first."""
    return _relation(
        finder,
        side,
        head.text("relation_code"),
        head.text("relation_vat_number"),
        head.text("relation_email"),
        head.text("relation_name"),
    )


@remembered
def _relation(finder: Finder, side: Side, code: str, vat_number: str, email: str, name: str) -> Found[Relation]:
    if code:
        return _relation_by_code(finder, side, code, name)
    for field, text, fitting in (
        ("relation_vat_number", vat_number, finder.relations_by_vat_number),
        ("relation_email", email, finder.relations_by_email),
        ("relation_name", name, finder.relations_by_name),
    ):
        fits = fitting(text) if text else ()
        if fits:
            return _the_one(finder, fits, field, side)
    if not (vat_number or email or name):
        missing = Problem(code="relation-missing", severity=Severity.STOP, where=Where(field="relation_code"))
        return Found(None, (missing,))
    field = "relation_name" if name else "relation_email" if email else "relation_vat_number"
    return _unknown(finder, field, name)


def _relation_by_code(finder: Finder, side: Side, code: str, name: str) -> Found[Relation]:
    fits = finder.relations_by_code(code)
    if not fits:
        return _unknown(finder, "relation_code", name or code)
    found = _the_one(finder, fits, "relation_code", side)
    if found.item is None:
        return found
    said = list(found.problems)
    place = Where(field="relation_code")
    if found.item.code != code:
        facts = {"code": found.item.code, "name": found.item.name}
        said.append(Problem(code="relation-code-spelling", severity=Severity.NOTE, where=place, facts=facts))
    if name and fuzz.token_set_ratio(plain(name), plain(found.item.name)) < _DIFFERENT_NAME:
        facts = {"code": found.item.code, "name": found.item.name}
        place = Where(field="relation_name")
        said.append(Problem(code="relation-name-differs", severity=Severity.WARN, where=place, facts=facts))
    return Found(found.item, tuple(said))


def _the_one(finder: Finder, fits: tuple[Relation, ...], field: str, side: Side) -> Found[Relation]:
    if len(fits) == 1:
        return Found(fits[0])
    usable = [relation for relation in fits if not relation.is_blocked and has_role(relation, side)]
    if len(usable) == 1:
        facts = {"code": usable[0].code, "name": usable[0].name, "count": str(len(fits))}
        note = Problem(code="relation-chosen", severity=Severity.NOTE, where=Where(field=field), facts=facts)
        return Found(usable[0], (note,))
    facts = candidates((usable or fits)[:3])
    return Found(
        None, (Problem(code="relation-ambiguous", severity=Severity.STOP, where=Where(field=field), facts=facts),)
    )


def _unknown(finder: Finder, field: str, name: str) -> Found[Relation]:
    """`same_name` of the facts is the code of a relation that has the name under another code: a second one need not be made."""
    named = finder.relations_by_name(name)
    facts = candidates((named or finder.relations_near(name))[:3])
    if named:
        facts["same_name"] = named[0].code
    return Found(
        None, (Problem(code="relation-unknown", severity=Severity.STOP, where=Where(field=field), facts=facts),)
    )


def has_role(relation: Relation, side: Side) -> bool:
    """Whether Exact Online books an invoice of that side on the relation."""
    return relation.is_customer if side is Side.SALES else relation.is_supplier


@remembered
def gl_account_of(finder: Finder, code: str, default_id: str | None) -> Found[GLAccount]:
    """The ledger account of a line: by code, else the relation's own for that side (said), else a problem."""
    book = finder.book
    place = Where(field="gl_account")
    if not code:
        default = next((account for account in book.gl_accounts if account.id == default_id), None)
        if default is None:
            return Found(None, (Problem(code="gl-account-missing", severity=Severity.STOP, where=place),))
        facts = {"code": default.code, "name": default.description}
        note = Problem(code="gl-account-of-relation", severity=Severity.NOTE, where=place, facts=facts)
        return Found(default, (note, *_unfit_account(default)))
    account = finder.coded(code, book.gl_account_by_code)
    if account is None:
        facts = candidates(finder.near(code, book.gl_accounts))
        return Found(None, (Problem(code="gl-account-unknown", severity=Severity.STOP, where=place, facts=facts),))
    return Found(account, _unfit_account(account))


def _unfit_account(account: GLAccount) -> tuple[Problem, ...]:
    place = Where(field="gl_account")
    facts = {"code": account.code, "name": account.description}
    found = []
    if account.is_blocked:
        found.append(Problem(code="gl-account-blocked", severity=Severity.STOP, where=place, facts=facts))
    if account.type in (RECEIVABLE, PAYABLE, VAT_ACCOUNT):
        found.append(Problem(code="gl-account-type", severity=Severity.STOP, where=place, facts=facts))
    return tuple(found)


_JOURNAL_TYPE = {Side.SALES: JournalType.SALES, Side.PURCHASE: JournalType.PURCHASE}


@remembered
def journal_of(finder: Finder, code: str, side: Side, currency: str, has_vat: bool) -> Found[Journal]:
    """The journal: by code, else the only usable one of that side in that currency that carries VAT where there is any."""
    book = finder.book
    place = Where(field="journal")
    of_side = [journal for journal in book.journals if journal.type == _JOURNAL_TYPE[side] and not journal.is_blocked]
    if code:
        journal = finder.coded(code, book.journal_by_code)
        if journal is None:
            facts = candidates(finder.near(code, of_side) or of_side[:3])
            return Found(None, (Problem(code="journal-unknown", severity=Severity.STOP, where=place, facts=facts),))
        return Found(journal, _unfit_journal(journal, side, currency, has_vat, of_side))
    wanted = currency or book.division.currency
    fits = [journal for journal in of_side if (journal.currency or book.division.currency) == wanted]
    fits = fits or [journal for journal in of_side if journal.allows_other_currency]
    full = [journal for journal in fits if journal.allows_vat]
    fits = full or ([] if has_vat else fits)
    if len(fits) == 1:
        return Found(fits[0])
    facts = candidates(fits or of_side[:3])
    return Found(None, (Problem(code="journal-missing", severity=Severity.STOP, where=place, facts=facts),))


def _unfit_journal(
    journal: Journal, side: Side, currency: str, has_vat: bool, of_side: list[Journal]
) -> tuple[Problem, ...]:
    place = Where(field="journal")
    facts = {"code": journal.code, "name": journal.description, **candidates(of_side[:3])}
    found = []
    if journal.type != _JOURNAL_TYPE[side]:
        found.append(Problem(code="journal-type", severity=Severity.STOP, where=place, facts=facts))
    if journal.is_blocked:
        found.append(Problem(code="journal-blocked", severity=Severity.STOP, where=place, facts=facts))
    if currency and journal.currency not in ("", currency) and not journal.allows_other_currency:
        facts = {**facts, "currency": currency, "journal_currency": journal.currency}
        found.append(Problem(code="journal-currency", severity=Severity.STOP, where=place, facts=facts))
    if has_vat and not journal.allows_vat:
        found.append(Problem(code="journal-without-vat", severity=Severity.STOP, where=place, facts=facts))
    return tuple(found)


@remembered
def payment_condition_of(finder: Finder, text: str) -> Found[PaymentCondition]:
    """The payment condition: by code, by description, or by its number of days ("30", "30 dagen") where one alone has them."""
    book = finder.book
    place = Where(field="payment_condition")
    found = finder.coded(text, book.payment_condition_by_code)
    if found is None:
        named = [condition for condition in book.payment_conditions if plain(condition.description) == plain(text)]
        found = named[0] if len(named) == 1 else None
    if found is None:
        days = re.sub(r"[^0-9]", "", text).lstrip("0") or "0"
        fits = [one for one in book.payment_conditions if str(one.days) == days and not one.end_of_months]
        fits = fits if re.search("[0-9]", text) else []
        found = fits[0] if len(fits) == 1 else None
        if found is not None:
            facts = {"code": found.code, "name": found.description}
            note = Problem(code="payment-condition-by-days", severity=Severity.NOTE, where=place, facts=facts)
            return Found(found, (note,))
    if found is None:
        facts = candidates(finder.near(text, book.payment_conditions))
        stop = Problem(code="payment-condition-unknown", severity=Severity.STOP, where=place, facts=facts)
        return Found(None, (stop,))
    return Found(found)


@remembered
def cost_center_of(finder: Finder, code: str, account: GLAccount | None) -> Found[CostCenter]:
    """The cost centre of a line on a ledger account, and whether that account wants or refuses one."""
    place = Where(field="cost_center")
    use = account.cost_center_use if account else DimensionUse.OPTIONAL
    facts = {"account": f"{account.code} {account.description}" if account else ""}
    if not code:
        if use is DimensionUse.MANDATORY:
            stop = Problem(code="cost-center-missing", severity=Severity.STOP, where=place, facts=facts)
            return Found(None, (stop,))
        return Found(None)
    found = finder.coded(code, finder.book.cost_center_by_code)
    if found is None:
        facts = candidates(finder.near(code, finder.book.cost_centers))
        return Found(None, (Problem(code="cost-center-unknown", severity=Severity.STOP, where=place, facts=facts),))
    if not found.is_active:
        facts = {"code": found.code, "name": found.description}
        return Found(found, (Problem(code="cost-center-inactive", severity=Severity.STOP, where=place, facts=facts),))
    if use is DimensionUse.NONE:
        return Found(found, (Problem(code="cost-center-refused", severity=Severity.STOP, where=place, facts=facts),))
    return Found(found)


@remembered
def cost_unit_of(finder: Finder, code: str, account: GLAccount | None) -> Found[CostUnit]:
    """The cost unit of a line on a ledger account, and whether that account wants or refuses one."""
    place = Where(field="cost_unit")
    use = account.cost_unit_use if account else DimensionUse.OPTIONAL
    facts = {"account": f"{account.code} {account.description}" if account else ""}
    if not code:
        if use is DimensionUse.MANDATORY:
            return Found(None, (Problem(code="cost-unit-missing", severity=Severity.STOP, where=place, facts=facts),))
        return Found(None)
    found = finder.coded(code, finder.book.cost_unit_by_code)
    if found is None:
        facts = candidates(finder.near(code, finder.book.cost_units))
        return Found(None, (Problem(code="cost-unit-unknown", severity=Severity.STOP, where=place, facts=facts),))
    if not found.is_active:
        facts = {"code": found.code, "name": found.description}
        return Found(found, (Problem(code="cost-unit-inactive", severity=Severity.STOP, where=place, facts=facts),))
    if use is DimensionUse.NONE:
        return Found(found, (Problem(code="cost-unit-refused", severity=Severity.STOP, where=place, facts=facts),))
    return Found(found)
