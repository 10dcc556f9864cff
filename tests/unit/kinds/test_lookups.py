"""Look-ups that forgive spelling, and numbers as people compare them."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from exactdesk.errors import UsageError
from exactdesk.kinds import KINDS, kind_named
from exactdesk.kinds.countries import country_code, language_code
from exactdesk.kinds.currencies import currency_code
from exactdesk.kinds.finder import Finder, bare_code, finder_of, identifier, near, plain
from exactdesk.kinds.shapes import is_company_number, is_structured_message, is_vat_number
from tests.unit.kinds.book import BOOK, CONDITIONS, VAT_CODES, account, book, relation


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("8000", "8000"),
        ("08000", "8000"),
        ("8000 Omzet hoog", "8000"),
        ("8000 - Omzet hoog", "8000"),
        ("8000 Iets anders", None),
        ("80", None),
    ],
)
def test_a_ledger_account_is_found_by_its_code_in_some_spellings(text: str, code: str | None) -> None:
    found = Finder(BOOK).coded(text, BOOK.gl_account_by_code)
    assert (found.code if found else None) == code


def test_a_code_that_may_be_two_is_none() -> None:
    two = book(gl_accounts=[account("01", 110), account("001", 110)])
    assert Finder(two).coded("1", two.gl_account_by_code) is None
    assert Finder(two).coded("01", two.gl_account_by_code) is two.gl_accounts[0]


def test_what_looks_like_a_text_comes_likest_first() -> None:
    assert next(one.code for one in near("laag", VAT_CODES)) in ("1", "3", "11")
    assert near("", CONDITIONS) == ()
    assert near("xyzzy", CONDITIONS) == ()


def test_a_finder_lives_as_long_as_its_book() -> None:
    assert finder_of(BOOK) is finder_of(BOOK)
    assert finder_of(book()) is not finder_of(BOOK)


def test_searching_for_names_that_look_alike_has_an_end() -> None:
    finder = Finder(book(relations=[relation("1", "Slagerij Wouters")]))
    for number in range(300):
        finder.relations_near(f"onbekend {number}")
    assert finder.relations_near("Slagerij Wauters") == ()
    assert finder.relations_near("") == ()
    assert finder.near("14 dagen", CONDITIONS) == ()
    finder.begin()
    assert finder.near("14 dagen", CONDITIONS)[0].code == "14"
    assert finder.relations_near("Slagerij Wauters") != ()


@given(st.text(max_size=30))
@example("\U0001d6a8")  # a mathematical capital alpha
def test_plain_names_are_stable(name: str) -> None:
    assert plain(plain(name)) == plain(name)
    assert identifier(identifier(name)) == identifier(name)


@pytest.mark.parametrize(("code", "bare"), [("007", "7"), ("0", "0"), ("00", "0"), ("", ""), (" a b ", "AB")])
def test_bare_codes(code: str, bare: str) -> None:
    assert bare_code(code) == bare


def test_words_for_countries_languages_and_currencies() -> None:
    assert [country_code(text) for text in ("nl", "Pays-Bas", "Atlantis")] == ["NL", "NL", None]
    assert [language_code(text) for text in ("NL", "Frans", "Klingon")] == ["nl", "fr", None]
    assert [currency_code(text) for text in ("eur", "€", "$", "XYZ")] == ["EUR", "EUR", None, None]


def test_shapes_of_numbers() -> None:
    assert is_vat_number("004495445B01", "NL")
    assert is_vat_number("123", "US")
    assert not is_company_number("1", "NL")
    assert is_company_number("1", "US")
    assert is_structured_message("***090/9337/55493***")
    assert not is_structured_message("090933755493")


def test_kinds_are_found_by_name() -> None:
    assert [kind.name for kind in KINDS] == ["sales-entry", "purchase-entry", "relation"]
    with pytest.raises(UsageError) as caught:
        kind_named("recipe")
    assert caught.value.code == "kind-unknown"


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_what_a_kind_names_are_fields_of_its_own(kind) -> None:  # type: ignore[no-untyped-def]
    names = set(kind.field_by_name)
    assert len(names) == len(kind.fields)
    assert {name for requirement in kind.requirements for name in requirement.any_of} <= names
    assert {*kind.group_by, kind.number_field} <= names
