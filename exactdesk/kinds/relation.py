"""Relations (customers, suppliers, both): made when they are new, else changed where the sheet says something else.

An empty cell never empties a field in Exact Online. A code is sent for a new relation only: Exact Online refuses it on a change.
"""

from __future__ import annotations

from exactdesk.books.entries import RelationEntry
from exactdesk.kinds import fields
from exactdesk.kinds.division import check_division
from exactdesk.kinds.document import Document
from exactdesk.kinds.finder import finder_of
from exactdesk.kinds.kind import Context, Kind, Requirement, Summary
from exactdesk.kinds.relation_changes import changes_of
from exactdesk.kinds.relation_checks import RELATION_BATCH_CHECKS, RELATION_CHECKS
from exactdesk.kinds.relation_match import match_relation

_FIELDS = (
    fields.RELATION_CODE,
    fields.NAME,
    fields.IS_CUSTOMER,
    fields.IS_SUPPLIER,
    fields.ADDRESS_LINE_1,
    fields.ADDRESS_LINE_2,
    fields.POSTCODE,
    fields.CITY,
    fields.COUNTRY,
    fields.VAT_NUMBER,
    fields.COMPANY_NUMBER,
    fields.EMAIL,
    fields.PHONE,
    fields.WEBSITE,
    fields.IBAN,
    fields.BIC,
    fields.LANGUAGE,
    fields.PAYMENT_CONDITION,
    fields.CONTACT_FIRST_NAME,
    fields.CONTACT_LAST_NAME,
    fields.BLOCKED,
    fields.DIVISION,
)


def build_relation(document: Document, context: Context) -> RelationEntry:
    """The relation to make, or what to change in the one that exists. The document must have no problem of severity STOP."""
    relation = match_relation(document, finder_of(context.reference)).item
    changes = changes_of(document, relation, context)
    return RelationEntry(
        id=relation.id if relation else None,
        changes=tuple((change.field, change.new) for change in changes),
        old=tuple((change.field, change.old) for change in changes) if relation else (),
    )


def summarise_relation(document: Document, context: Context) -> Summary:
    """The row in one line: its name, and the relation it speaks of when that exists."""
    relation = match_relation(document, finder_of(context.reference)).item
    name = document.head.text("name")
    return Summary(
        number=name or (relation.name if relation else document.head.text("relation_code")),
        relation=relation.name if relation else name,
        relation_id=relation.id if relation else None,
        relation_code=relation.code if relation else document.head.text("relation_code"),
    )


RELATION = Kind(
    name="relation",
    fields=_FIELDS,
    requirements=(Requirement(any_of=("name", "relation_code", "vat_number", "company_number")),),
    group_by=(),
    checks=(check_division, *RELATION_CHECKS),
    build=build_relation,
    number_field="name",
    batch_checks=RELATION_BATCH_CHECKS,
    totals=False,
    summarise=summarise_relation,
)
