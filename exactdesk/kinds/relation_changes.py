"""What a row would change: new values beside the present ones, only where they differ in meaning."""

from __future__ import annotations

from dataclasses import dataclass

from exactdesk.books.reference import Relation
from exactdesk.kinds.countries import country_code, language_code
from exactdesk.kinds.document import Document
from exactdesk.kinds.finder import finder_of, identifier
from exactdesk.kinds.kind import Context
from exactdesk.kinds.resolve import payment_condition_of

TEXTS = (
    "name",
    "address_line_1",
    "address_line_2",
    "postcode",
    "city",
    "country",
    "vat_number",
    "company_number",
    "email",
    "phone",
    "website",
    "language",
)
FLAGS = ("is_customer", "is_supplier", "blocked")
APART = ("iban", "bic", "contact_first_name", "contact_last_name")
"""Fields that Exact Online keeps apart from the relation itself: made with a new relation, never changed in one that exists."""

_ORDER = ("relation_code", "name", "is_customer", "is_supplier", *TEXTS[1:], "payment_condition", "blocked", *APART)


@dataclass(frozen=True, slots=True)
class Change:
    """One field that would be sent. `old` is empty or False where the relation is new."""

    field: str
    new: str | bool
    old: str | bool


def changes_of(document: Document, relation: Relation | None, context: Context) -> tuple[Change, ...]:
    """The fields to send, in the vocabulary's order. For a new relation all that are filled, its code too; else what differs."""
    head = document.head
    new: dict[str, str | bool] = {name: _text(name, head.text(name)) for name in TEXTS if head.text(name)}
    for name in FLAGS:
        told = head.value(name)
        if isinstance(told, bool) and (told or relation):
            new[name] = told
    condition = head.text("payment_condition")
    if condition:
        found = payment_condition_of(finder_of(context.reference), condition).item
        if found:
            new["payment_condition"] = found.code
    if relation is None:
        new |= {name: head.text(name) for name in APART if head.text(name)}
        code = "".join(head.text("relation_code").split())
        if code:
            new["relation_code"] = code
        return tuple(
            Change(name, new[name], "" if isinstance(new[name], str) else False) for name in _ORDER if name in new
        )
    old = _present(relation)
    return tuple(
        Change(name, new[name], old[name])
        for name in _ORDER
        if name in new and not _means_the_same(name, new[name], old[name])
    )


def _text(name: str, text: str) -> str:
    if name == "country":
        return country_code(text) or text
    if name == "language":
        return language_code(text) or text
    if name == "vat_number":
        return identifier(text)
    return text


def _present(relation: Relation) -> dict[str, str | bool]:
    present: dict[str, str | bool] = {name: getattr(relation, name) for name in TEXTS}
    condition = relation.payment_condition_sales if relation.is_customer else relation.payment_condition_purchase
    return present | {
        "is_customer": relation.is_customer,
        "is_supplier": relation.is_supplier,
        "blocked": relation.is_blocked,
        "payment_condition": condition,
    }


def _means_the_same(name: str, new: str | bool, old: str | bool) -> bool:
    if isinstance(new, bool) or isinstance(old, bool):
        return new == old
    if name in ("vat_number", "company_number", "postcode", "phone"):
        return identifier(new) == identifier(old)
    if name == "language":  # "Dutch" is no reason to change Dutch as it is spoken in Belgium
        return new.casefold() in (old.strip().casefold(), language_code(old))
    if name in ("email", "website", "country"):
        return new.strip().casefold() == old.strip().casefold()
    return new.strip() == old.strip()
