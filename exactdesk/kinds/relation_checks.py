"""The rules on relations: what Exact Online would refuse, what would be overwritten, and numbers whose check digits are wrong."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from exactdesk.kinds.countries import country_code, language_code
from exactdesk.kinds.document import Document
from exactdesk.kinds.finder import bare_code, finder_of, identifier
from exactdesk.kinds.found import placed
from exactdesk.kinds.kind import BatchCheck, Check, Context
from exactdesk.kinds.relation_changes import APART, changes_of
from exactdesk.kinds.relation_match import match_relation
from exactdesk.kinds.resolve import payment_condition_of
from exactdesk.kinds.shapes import is_company_number, is_iban, is_vat_number
from exactdesk.problems import Problem, Severity

_EMAIL = re.compile(r"[^@\s,;<>\"]+@[^@\s,;<>\"]+\.[^@\s,;.<>\"]{2,}")
_CODE_LENGTH = 18
_LENGTHS = {"name": 50, "address_line_1": 60, "address_line_2": 60, "city": 40, "postcode": 20}


def check_match(document: Document, context: Context) -> Iterator[Problem]:
    """Whether the row makes a new relation or speaks of one that exists."""
    yield from placed(match_relation(document, finder_of(context.reference)).problems, document)


def check_name_and_code(document: Document, context: Context) -> Iterator[Problem]:
    """A new relation needs a name; its code, when the office chooses it, is a number of at most eighteen digits."""
    found = match_relation(document, finder_of(context.reference))
    if found.item is not None:
        return
    head = document.head
    is_unclear = any(problem.severity is Severity.STOP for problem in found.problems)
    if not head.text("name") and not is_unclear:
        yield Problem(code="name-missing", severity=Severity.STOP, where=document.where("name"))
    code = "".join(head.text("relation_code").split())
    if code and not (code.isascii() and code.isdecimal() and len(code) <= _CODE_LENGTH):
        where = document.where("relation_code")
        yield Problem(code="relation-code-not-number", severity=Severity.STOP, where=where, value=code)


def check_changes(document: Document, context: Context) -> Iterator[Problem]:
    """What would be overwritten; another role is proposed, never taken for granted; a row that changes nothing is said."""
    found = match_relation(document, finder_of(context.reference))
    if found.item is None:
        head = document.head
        has_role = any(head.value(name) for name in ("is_customer", "is_supplier"))
        if not has_role and not any(problem.severity is Severity.STOP for problem in found.problems):
            yield Problem(code="relation-without-role", severity=Severity.NOTE, where=document.where("is_customer"))
        return
    changes = changes_of(document, found.item, context)
    if not changes:
        yield Problem(code="nothing-changes", severity=Severity.NOTE, where=document.where())
    for change in changes:
        where = document.where(change.field)
        told = document.head.fields[change.field].text
        facts = {"code": found.item.code, "name": found.item.name, "field": change.field}
        if change.field == "is_customer" and change.new:
            yield Problem(code="becomes-customer", severity=Severity.WARN, where=where, value=told, facts=facts)
        elif change.field == "is_supplier" and change.new:
            yield Problem(code="becomes-supplier", severity=Severity.WARN, where=where, value=told, facts=facts)
        elif change.field in ("is_customer", "is_supplier"):
            yield Problem(code="loses-role", severity=Severity.WARN, where=where, value=told, facts=facts)
        elif isinstance(change.old, bool):
            yield Problem(code="block-changes", severity=Severity.WARN, where=where, value=told, facts=facts)
        else:
            facts = {**facts, "old": change.old or "–", "new": str(change.new)}
            yield Problem(code="field-changes", severity=Severity.NOTE, where=where, value=told, facts=facts)


def check_shapes(document: Document, context: Context) -> Iterator[Problem]:
    """Numbers with check digits can be right, addresses of e-mail, country and language can be understood."""
    head = document.head
    own = context.reference.division.country
    country = country_code(head.text("country")) or own
    number = head.text("vat_number")
    if number and not is_vat_number(number, country):
        where = document.where("vat_number")
        yield Problem(code="vat-number-shape", severity=Severity.WARN, where=where, value=number)
    number = head.text("company_number")
    if number and not is_company_number(number, country):
        where = document.where("company_number")
        yield Problem(code="company-number-shape", severity=Severity.WARN, where=where, value=number)
    number = head.text("iban")
    if number and not is_iban(number):
        yield Problem(code="iban-shape", severity=Severity.WARN, where=document.where("iban"), value=number)
    text = head.text("email")
    if text and not _EMAIL.fullmatch(text):
        yield Problem(code="email-shape", severity=Severity.STOP, where=document.where("email"), value=text)
    text = head.text("country")
    if text and country_code(text) is None:
        yield Problem(code="relation-country", severity=Severity.STOP, where=document.where("country"), value=text)
    text = head.text("language")
    if text and language_code(text) is None:
        yield Problem(code="relation-language", severity=Severity.STOP, where=document.where("language"), value=text)


def check_condition(document: Document, context: Context) -> Iterator[Problem]:
    """A payment condition that is named exists."""
    text = document.head.text("payment_condition")
    if text:
        yield from placed(payment_condition_of(finder_of(context.reference), text).problems, document)


def check_lengths(document: Document, context: Context) -> Iterator[Problem]:
    """Texts that Exact Online may cut or refuse. The lengths are not documented, so this warns and never stops."""
    for name, longest in _LENGTHS.items():
        text = document.head.text(name)
        if len(text) > longest:
            facts = {"length": str(len(text)), "longest": str(longest)}
            yield Problem(code="text-long", severity=Severity.WARN, where=document.where(name), value=text, facts=facts)


def check_unsent(documents: Sequence[Document], context: Context) -> Iterator[Problem]:
    """Columns whose values stay in the sheet for relations that exist already, said once each."""
    finder = finder_of(context.reference)
    for name in APART:
        filled = (document for document in documents if document.head.text(name))
        first = next((document for document in filled if match_relation(document, finder).item is not None), None)
        if first is not None:
            where = first.where(name)
            yield Problem(code="field-not-sent", severity=Severity.WARN, where=where, value=first.head.text(name))


def check_twice(documents: Sequence[Document], context: Context) -> Iterator[Problem]:
    """One relation in two rows: by the relation they speak of, by a new code, or by VAT number."""
    finder = finder_of(context.reference)
    existing: dict[str, Document] = {}
    codes: dict[str, Document] = {}
    vat_numbers: dict[str, Document] = {}
    for document in documents:
        found = match_relation(document, finder).item
        if found is not None:
            earlier = existing.setdefault(found.id, document)
            if earlier is not document:
                facts = {"other_row": str(earlier.rows[0]), "code": found.code, "name": found.name}
                where, value = document.where("name"), document.head.text("name")
                yield Problem(code="relation-twice", severity=Severity.WARN, where=where, value=value, facts=facts)
            continue
        code, number = document.head.text("relation_code"), identifier(document.head.text("vat_number"))
        earlier = codes.setdefault(bare_code(code), document) if code else document
        if earlier is not document:
            facts = {"other_row": str(earlier.rows[0])}
            where = document.where("relation_code")
            yield Problem(code="relation-code-twice", severity=Severity.STOP, where=where, value=code, facts=facts)
        earlier = vat_numbers.setdefault(number, document) if number else document
        if earlier is not document:
            facts = {"other_row": str(earlier.rows[0])}
            where = document.where("vat_number")
            yield Problem(code="vat-number-twice", severity=Severity.WARN, where=where, value=number, facts=facts)


RELATION_CHECKS: tuple[Check, ...] = (
    check_match,
    check_name_and_code,
    check_changes,
    check_shapes,
    check_condition,
    check_lengths,
)
RELATION_BATCH_CHECKS: tuple[BatchCheck, ...] = (check_twice, check_unsent)
