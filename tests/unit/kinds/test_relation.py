"""Importing relations: what they match, what would change, what Exact Online would refuse."""

from __future__ import annotations

import pytest

from exactdesk.books.entries import RelationEntry
from exactdesk.flow.checks import check
from exactdesk.kinds import kind_named
from exactdesk.kinds.document import Document, Value
from exactdesk.problems import Problem, Severity
from tests.unit.kinds.book import RELATIONS, book, codes, context, document, relation

KIND = kind_named("relation")
STOP, WARN, NOTE = Severity.STOP, Severity.WARN, Severity.NOTE


def row(key: str = "", **fields: Value) -> Document:
    return document("relation", dict(fields), key=key)


def new(**fields: Value) -> Document:
    return row(**{"name": "Slagerij Wouters", "is_customer": True, **fields})


def found(*rows: Document) -> tuple[Problem, ...]:
    return check(rows, KIND, context())


def built(one: Document) -> RelationEntry:
    entry = KIND.build(one, context())
    assert isinstance(entry, RelationEntry)
    return entry


def test_a_new_relation_is_made_with_all_that_is_filled() -> None:
    one = new(
        relation_code="5001",
        city="Gent",
        country="België",
        language="Nederlands",
        vat_number="BE 0123.456.749",
        payment_condition="14 dagen",
        iban="NL91 ABNA 0417 1643 00",
        contact_last_name="de Vries",
        is_supplier=False,
    )
    assert codes(found(one)) == []
    assert built(one) == RelationEntry(
        id=None,
        changes=(
            ("relation_code", "5001"),
            ("name", "Slagerij Wouters"),
            ("is_customer", True),
            ("city", "Gent"),
            ("country", "BE"),
            ("vat_number", "BE0123456749"),
            ("language", "nl"),
            ("payment_condition", "14"),
            ("iban", "NL91 ABNA 0417 1643 00"),
            ("contact_last_name", "de Vries"),
        ),
    )
    assert KIND.summarise(one, context()).number == "Slagerij Wouters"


@pytest.mark.parametrize(
    "keys",
    [
        {"vat_number": "NL0044.95.445.B01"},
        {"relation_code": "01001"},
        {"name": "bakkerij de korenbloem bv"},
        {"name": "Bakkerij de Korenbloem BV", "postcode": "1234ab"},
    ],
)
def test_a_relation_is_recognised_by_number_code_or_name(keys: dict[str, str]) -> None:
    entry = built(row(**{**keys, "city": "Utrecht"}))
    assert (entry.id, ("city", "Utrecht") in entry.changes, entry.old[-1]) == ("rel-1001", True, ("city", ""))
    assert "relation_code" not in dict(entry.changes)


def test_only_what_differs_in_meaning_changes() -> None:
    one = row(
        relation_code="1001",
        name="Bakkerij De Korenbloem B.V.",
        email="INFO@korenbloem.example",
        postcode="1234AB",
        phone="030-1",
    )
    assert built(one).changes == (("phone", "030-1"),)
    (exists, changes) = found(one)
    assert (exists.code, changes.code, changes.facts["old"], changes.facts["new"]) == (
        "relation-exists",
        "field-changes",
        "–",
        "030-1",
    )


def test_a_row_that_says_nothing_new_says_so() -> None:
    assert codes(found(row(relation_code="2001"))) == ["relation-exists", "nothing-changes"]
    assert built(row(relation_code="2001")).changes == ()


ROWS = [
    (row(relation_code="5001"), ["name-missing", "relation-without-role"]),
    (new(relation_code="K-12"), ["relation-code-not-number"]),
    (new(relation_code="1" * 19), ["relation-code-not-number"]),
    (new(name="x" * 51), ["text-long"]),
    (row(name="Niemand"), ["relation-without-role"]),
    (row(relation_code="1003", is_customer=True), ["relation-exists", "becomes-customer"]),
    (row(relation_code="1001", is_supplier=True), ["relation-exists", "becomes-supplier"]),
    (row(relation_code="1001", is_customer=False), ["relation-exists", "loses-role"]),
    (row(relation_code="1001", blocked=True), ["relation-exists", "block-changes"]),
    (row(relation_code="2001", payment_condition="14"), ["relation-exists", "field-changes"]),
    (row(relation_code="1001", name="Timmerman Goossens"), ["relation-code-taken"]),
    (row(relation_code="1002", vat_number="NL004495445B01"), ["relation-two-matches"]),
    (
        row(relation_code="5001", vat_number="NL004495445B01"),
        ["relation-exists", "relation-code-kept", "nothing-changes"],
    ),
    (row(name="Dubbel"), ["relation-ambiguous"]),
    (new(name="Bakkerij De Korenbloem B.V.", postcode="9999 ZZ"), ["relation-like-existing"]),
    (new(name="Bakkerij Korenbloem", postcode="1234 AB"), ["relation-like-existing"]),
    (new(vat_number="NL004495446B01"), ["vat-number-shape"]),
    (new(company_number="123"), ["company-number-shape"]),
    (new(country="BE", company_number="0123.456.740"), ["company-number-shape"]),
    (new(country="DE", company_number="HRB 7"), []),
    (new(vat_number="US-1"), []),
    (new(iban="NL91 ABNA 0417 1643 01"), ["iban-shape"]),
    (new(email="info at korenbloem"), ["email-shape"]),
    (new(country="Atlantis"), ["relation-country"]),
    (new(language="Klingon"), ["relation-language"]),
    (new(payment_condition="nooit"), ["payment-condition-unknown"]),
    (
        row(relation_code="1001", iban="NL91 ABNA 0417 1643 00"),
        ["relation-exists", "nothing-changes", "field-not-sent"],
    ),
]


@pytest.mark.parametrize(("one", "expected"), ROWS)
def test_what_is_said_of_a_row(one: Document, expected: list[str]) -> None:
    assert codes(found(one)) == expected


def test_several_matches_are_narrowed_by_the_next_key() -> None:
    twins = book(relations=(*RELATIONS, relation("1010", "Filiaal Noord", vat_number="NL004495445B01")))
    one = row(vat_number="NL004495445B01", relation_code="1010")
    entry = KIND.build(one, context(twins))
    assert isinstance(entry, RelationEntry)
    assert entry.id == "rel-1010"
    by_number = row(vat_number="NL004495445B01")
    assert codes(check([by_number], KIND, context(twins))) == ["relation-ambiguous"]


def test_one_relation_in_two_rows_is_told() -> None:
    assert codes(found(row("a", relation_code="2001"), row("b", company_number="12345678")))[-1] == "relation-twice"
    fresh = (
        new(relation_code="5001", vat_number="BE0123456749"),
        new(relation_code="05001", vat_number="BE0123456749"),
    )
    pair = [
        Document(key=key, head=one.head, lines=one.lines, source=one.source, headings=one.headings)
        for key, one in zip("ab", fresh, strict=True)
    ]
    assert codes(found(*pair)) == ["relation-code-twice", "vat-number-twice"]
