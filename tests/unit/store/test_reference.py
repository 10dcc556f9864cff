"""The cache of an administration: read back as it was, renewed in place, quick."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import date, datetime, timedelta
from decimal import Decimal

import pytest
from sqlalchemy import text

from exactdesk.books.reference import (
    Article,
    ArticleId,
    BankAccount,
    BankAccountId,
    ClosedPeriod,
    CostCenter,
    CostUnit,
    DimensionUse,
    Division,
    DivisionCode,
    DocumentType,
    FinancialPeriod,
    GLAccount,
    GLAccountId,
    Journal,
    PaymentCondition,
    Project,
    ProjectId,
    ReferenceBook,
    Relation,
    RelationId,
    VatCode,
    VatRate,
    VatType,
)
from exactdesk.flow.remembered import ListState, ReferenceList
from exactdesk.store import divisions, reference
from exactdesk.store.codec import Unreadable, from_json, to_json
from exactdesk.store.database import Database
from exactdesk.store.tables import bank_accounts, relations
from tests.unit.store.conftest import DIVISION, NOW

LOGIN = "start.exactonline.nl noor"
LATER = NOW + timedelta(hours=1)

DIVISIONS = (
    Division(code=DIVISION, name="Bakkerij Zon", hid="100", customer_name="Zon Holding", moved_on=date(2025, 1, 2)),
    Division(code=DivisionCode(2), name="Café Zéro", country="BE", is_archived=True, is_blocked=True),
)

RELATIONS = (
    Relation(
        id=RelationId("r1"),
        code="10001",
        name="Zon",
        status="C",
        is_supplier=True,
        vat_number="NL001234567B01",
        email="a@example.com",
        gl_account_sales=GLAccountId("g1"),
    ),
    Relation(id=RelationId("r2"), code="10002", name="Maan", is_blocked=True),
)

LISTS: dict[ReferenceList, tuple[reference.Listed, ...]] = {
    ReferenceList.RELATIONS: RELATIONS,
    ReferenceList.GL_ACCOUNTS: (
        GLAccount(
            id=GLAccountId("g1"), code="8000", description="Omzet", type=110, cost_center_use=DimensionUse.MANDATORY
        ),
        GLAccount(id=GLAccountId("g2"), code="4000", description="Kosten", type=120),
    ),
    ReferenceList.JOURNALS: (Journal(code="70", description="Verkoop", type=20, currency="EUR"),),
    ReferenceList.VAT_CODES: (
        VatCode(
            code="2",
            description="Hoog",
            percentage=Decimal("0.21"),
            type=VatType.INCLUDING,
            rates=(VatRate(percentage=Decimal("0.19"), end=date(2012, 9, 30)), VatRate(percentage=Decimal("0.21"))),
        ),
    ),
    ReferenceList.PAYMENT_CONDITIONS: (PaymentCondition(code="30", description="30 dagen", days=30),),
    ReferenceList.COST_CENTERS: (CostCenter(code="A", description="Winkel", is_active=False),),
    ReferenceList.COST_UNITS: (CostUnit(code="B", description="Taart"),),
    ReferenceList.PERIODS: (FinancialPeriod(year=2026, number=3, start=date(2026, 3, 1), end=date(2026, 3, 31)),),
    ReferenceList.CLOSED_PERIODS: (ClosedPeriod(journal="70", year=2026, number=1),),
    ReferenceList.BANK_ACCOUNTS: (
        BankAccount(
            id=BankAccountId("b1"), relation=RelationId("r1"), number="NL91ABNA0417164300", bic="ABNANL2A", is_main=True
        ),
        BankAccount(id=BankAccountId("b2"), relation=RelationId("r2"), number="NL91ABNA0417164300", is_blocked=True),
    ),
    ReferenceList.ARTICLES: (
        Article(id=ArticleId("a1"), code="BROOD", description="Brood", gl_revenue=GLAccountId("g1"), is_active=False),
    ),
    ReferenceList.PROJECTS: (Project(id=ProjectId("p1"), code="P1", description="Pand", relation=RelationId("r1")),),
    ReferenceList.DOCUMENT_TYPES: (DocumentType(id=55, description="Diversen"),),
}


def fill(db: Database, read_at: datetime = NOW) -> None:
    divisions.save(db, LOGIN, DIVISIONS, read_at=read_at)
    for name, members in LISTS.items():
        reference.save_list(db, LOGIN, DIVISION, name, members, read_at=read_at, timestamp=5)


def load(db: Database, division: DivisionCode = DIVISION, login: str = LOGIN) -> ReferenceBook | None:
    return reference.load_book(db, login, division, young=[ReferenceList.RELATIONS, ReferenceList.GL_ACCOUNTS])


def test_a_book_is_read_back_as_it_was(db: Database) -> None:
    fill(db)
    reference.save_list(db, LOGIN, DIVISION, ReferenceList.JOURNALS, LISTS[ReferenceList.JOURNALS], read_at=LATER)
    book = load(db)
    assert book is not None
    assert book.division == DIVISIONS[0]
    assert book.read_at == NOW
    for name, members in LISTS.items():
        assert set(getattr(book, name.value)) == set(members), name


def test_a_book_with_a_list_missing_is_no_book(db: Database) -> None:
    assert load(db) is None
    fill(db)
    assert load(db, DivisionCode(2)) is None
    assert load(db, login="someone else") is None
    reference.forget_division(db, LOGIN, DIVISION)
    assert load(db) is None
    assert reference.list_states(db, LOGIN, DIVISION) == {}


def test_the_age_of_every_list_is_known(db: Database) -> None:
    fill(db)
    states = reference.list_states(db, LOGIN, DIVISION)
    assert set(states) == set(ReferenceList)
    assert states[ReferenceList.RELATIONS] == ListState(list=ReferenceList.RELATIONS, read_at=NOW, count=2, timestamp=5)


def test_a_book_is_as_old_as_the_oldest_list_that_is_to_be_young(db: Database) -> None:
    fill(db, LATER)
    for name in (ReferenceList.RELATIONS, ReferenceList.JOURNALS):
        reference.save_list(db, LOGIN, DIVISION, name, LISTS[name], read_at=NOW)
    book = load(db)
    assert book is not None
    assert book.read_at == NOW
    reference.save_list(db, LOGIN, DIVISION, ReferenceList.RELATIONS, RELATIONS, read_at=LATER)
    book = load(db)
    assert book is not None
    assert book.read_at == LATER


def test_relations_are_found_by_bank_account_however_it_is_written(db: Database) -> None:
    fill(db)
    book = load(db)
    assert book is not None
    assert book.relation_ids_by_iban("nl91 abna 0417 1643 00") == ("r1", "r2")
    assert book.relation_ids_by_iban("NL00") == ()


def test_changes_are_taken_over_and_what_is_deleted_goes_from_every_list(db: Database) -> None:
    fill(db)
    renamed, new = replace(RELATIONS[0], name="Zon B.V."), replace(RELATIONS[1], id=RelationId("r3"), code="10003")
    account = GLAccount(id=GLAccountId("g3"), code="8010", description="Omzet laag", type=110)
    reference.change_list(db, LOGIN, DIVISION, ReferenceList.RELATIONS, [renamed, new], read_at=LATER, timestamp=9)
    reference.change_list(db, LOGIN, DIVISION, ReferenceList.GL_ACCOUNTS, [account], read_at=LATER, timestamp=8)
    assert reference.deletions_known(db, LOGIN, DIVISION) is None
    reference.take_out(db, LOGIN, DIVISION, {"r2", "g2", "b1", "p1", "unknown"}, timestamp=11)
    assert reference.deletions_known(db, LOGIN, DIVISION) == 11
    book = load(db)
    assert book is not None
    assert book.relations == (renamed, new)
    assert [each.code for each in book.gl_accounts] == ["8000", "8010"]
    assert (book.bank_accounts, book.projects) == (LISTS[ReferenceList.BANK_ACCOUNTS][1:], ())
    states = reference.list_states(db, LOGIN, DIVISION)
    assert states[ReferenceList.RELATIONS] == ListState(
        list=ReferenceList.RELATIONS, read_at=LATER, count=2, timestamp=9
    )
    assert states[ReferenceList.BANK_ACCOUNTS].count == 1


def test_a_list_that_is_filled_part_by_part_counts_when_it_is_whole(db: Database) -> None:
    fill(db)
    name = ReferenceList.RELATIONS
    reference.begin_list(db, LOGIN, DIVISION, name)
    assert load(db) is None
    assert reference.unfinished(db, LOGIN, DIVISION) == {}
    reference.add_part(db, LOGIN, DIVISION, name, RELATIONS[:1], timestamp=3)
    assert reference.unfinished(db, LOGIN, DIVISION) == {name: 3}
    assert name not in reference.list_states(db, LOGIN, DIVISION)
    later = replace(RELATIONS[0], name="Zon later")
    reference.add_part(db, LOGIN, DIVISION, name, [later, RELATIONS[1], RELATIONS[1]], timestamp=None)
    assert reference.unfinished(db, LOGIN, DIVISION) == {}
    reference.finish_list(db, LOGIN, DIVISION, name, read_at=LATER, timestamp=7)
    book = load(db)
    assert book is not None
    assert book.relations == (later, RELATIONS[1])
    assert reference.list_states(db, LOGIN, DIVISION)[name].timestamp == 7


def test_nothing_changed_makes_the_list_young_again(db: Database) -> None:
    fill(db)
    reference.change_list(db, LOGIN, DIVISION, ReferenceList.RELATIONS, [], read_at=LATER, timestamp=5)
    state = reference.list_states(db, LOGIN, DIVISION)[ReferenceList.RELATIONS]
    assert (state.read_at, state.count) == (LATER, 2)


def test_changes_need_a_list_with_ids_that_was_read(db: Database) -> None:
    with pytest.raises(ValueError, match="never read"):
        reference.change_list(db, LOGIN, DIVISION, ReferenceList.RELATIONS, [], read_at=NOW)
    fill(db)
    with pytest.raises(ValueError, match="no id"):
        reference.change_list(db, LOGIN, DIVISION, ReferenceList.JOURNALS, LISTS[ReferenceList.JOURNALS], read_at=NOW)
    with pytest.raises(ValueError, match="no Journal"):
        reference.save_list(db, LOGIN, DIVISION, ReferenceList.JOURNALS, RELATIONS, read_at=NOW)


def test_one_list_is_read_alone(db: Database) -> None:
    assert reference.load_list(db, LOGIN, DIVISION, ReferenceList.JOURNALS) == ()
    fill(db)
    assert reference.load_list(db, LOGIN, DIVISION, ReferenceList.RELATIONS) == RELATIONS


def test_sign_ins_do_not_see_each_others_lists(db: Database) -> None:
    fill(db)
    reference.save_list(db, "other", DIVISION, ReferenceList.RELATIONS, RELATIONS[:1], read_at=NOW)
    divisions.save(db, "other", [], read_at=NOW)
    book = load(db)
    assert book is not None
    assert len(book.relations) == 2


def test_administrations_are_kept_in_order_and_found_by_any_part(db: Database) -> None:
    assert divisions.load(db, LOGIN) == ()
    assert divisions.read_at(db, LOGIN) is None
    divisions.save(db, LOGIN, DIVISIONS[::-1], read_at=NOW)
    divisions.save(db, LOGIN, DIVISIONS, read_at=LATER)
    assert divisions.load(db, LOGIN) == DIVISIONS
    assert divisions.read_at(db, LOGIN) == LATER
    for words, found in [("zero", 1), ("ZON hold", 0), ("234567", 0), ("100", 0), ("café", 1)]:
        assert divisions.load(db, LOGIN, words) == (DIVISIONS[found],), words
    assert divisions.load(db, LOGIN, "nobody") == ()


def test_what_another_version_wrote_is_read_anew(db: Database, caplog: pytest.LogCaptureFixture) -> None:
    fill(db)
    with db.transaction() as connection:
        connection.execute(text("UPDATE reference_lists SET content = '[{\"code\": 70}]' WHERE list = 'journals'"))
    assert load(db) is None
    assert "Journal" in caplog.text
    with pytest.raises(Unreadable):
        reference.load_list(db, LOGIN, DIVISION, ReferenceList.JOURNALS)


def test_fields_that_came_or_went_do_not_spoil_a_list() -> None:
    assert from_json('[{"code": "A", "description": "x", "gone": 1}]', CostCenter) == (
        CostCenter(code="A", description="x"),
    )


@pytest.mark.parametrize("content", ["", "{}x", "[1]", '[{"code": "A"}]', '[{"code": 1, "description": ""}]', "7"])
def test_what_does_not_fit_is_unreadable(content: str) -> None:
    with pytest.raises(Unreadable):
        from_json(content, CostCenter)


def test_values_of_every_sort_survive_json() -> None:
    for members in LISTS.values():
        assert from_json(to_json(members), type(members[0])) == members


def test_every_field_of_a_list_in_rows_has_its_column() -> None:
    for kind, table in ((Relation, relations), (BankAccount, bank_accounts)):
        assert {field.name for field in fields(kind)} == set(table.c.keys()) - {"login", "division"}
