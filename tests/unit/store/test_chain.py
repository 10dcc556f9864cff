"""The chain of hashes: what the program writes is sealed, what anything else does is found."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import text

from exactdesk.books.reference import EntryId
from exactdesk.flow.history import Batch, BatchItem, Edit, Outcome, RowText
from exactdesk.flow.queue import ItemEvent, ItemState
from exactdesk.flow.review import Decision, Verdict
from exactdesk.flow.review_list import NewReview, ReviewHead
from exactdesk.store import chain, history, reviews
from exactdesk.store.chain import Flaw, Link
from exactdesk.store.database import FILE_NAME, Database, open_database
from exactdesk.store.migrations import MIGRATIONS
from tests.unit.flow.reviewing import accepted, line, share, statement
from tests.unit.flow.reviewing import item as open_item
from tests.unit.store.conftest import DIVISION, NOW, SITE, document


def found(db: Database, after: Link | None = None) -> list[Flaw]:
    with db.reading() as connection:
        return list(chain.flaws(connection, after=after))


def end(db: Database) -> Link:
    with db.reading() as connection:
        return chain.end(connection)


def tamper(db: Database, *statements: str) -> None:
    """What somebody does with another program."""
    with contextlib.closing(sqlite3.connect(db.path)) as raw:
        for statement in statements:
            assert raw.execute(statement).rowcount != 0, "nothing was changed"
        raw.commit()


@pytest.fixture
def posted(db: Database, begin: Callable[..., Batch]) -> BatchItem:
    """The second document of a batch of three, posted; the others wait."""
    batch = begin()
    items = history.add_items(
        db,
        batch.id,
        [document("A"), document("B"), document("C", state=ItemState.LEFT_OUT)],
        at=NOW,
        rows=[RowText(row=2, cells=("A", "121,00"))],
        changes=[Edit(row=2, field="journal", old="", new="70", at=NOW)],
    )
    attempt = history.begin_attempt(db, items[1].id, at=NOW, request="{}")
    outcome = Outcome(entry_id=EntryId("e1"), entry_number=26700001, answer="{}")
    item = history.finish_attempt(db, attempt.id, ItemEvent.ACCEPTED, at=NOW, outcome=outcome)
    history.finish_batch(db, batch.id, at=NOW)
    return item


def test_a_history_that_the_program_wrote_is_sound(db: Database, posted: BatchItem) -> None:
    assert found(db) == []
    assert end(db).number == 8  # a batch; the same with its rows, three documents; sent; answered; the batch ended


CHANGES = {
    "UPDATE items SET entry_number = 1 WHERE id = 2": Flaw(what="changed", subject="item", key=2),
    "UPDATE items SET amount = 1 WHERE id = 1": Flaw(what="changed", subject="item", key=1),
    "UPDATE steps SET why = 'x' WHERE item = 2": Flaw(what="changed", subject="item", key=2),
    "DELETE FROM steps WHERE item = 2": Flaw(what="changed", subject="item", key=2),
    "UPDATE attempts SET request = 'x'": Flaw(what="changed", subject="item", key=2),
    "UPDATE attempt_outcomes SET answer = 'x'": Flaw(what="changed", subject="item", key=2),
    "DELETE FROM attempt_outcomes": Flaw(what="changed", subject="item", key=2),
    "INSERT INTO steps (item, at, event, before, after, why) VALUES (1, '', 'send', 'planned', 'sending', '')": Flaw(
        what="changed", subject="item", key=1
    ),
    "UPDATE batches SET user_name = 'x'": Flaw(what="changed", subject="batch", key=1),
    "UPDATE batch_totals SET gross = 0 WHERE currency = 'EUR'": Flaw(what="changed", subject="batch", key=1),
    "UPDATE sheet_rows SET cells = '[]'": Flaw(what="changed", subject="batch", key=1),
    "DELETE FROM edits": Flaw(what="changed", subject="batch", key=1),
    "DELETE FROM items WHERE id = 3": Flaw(what="gone", subject="item", key=3),
    "INSERT INTO items SELECT 9, batch, site, division, 'Z', number, number_key, rows, state, side, relation, relation_code, "
    "relation_name, entry_date, amount, currency, payload, why, entry_id, entry_number, code, facts, said, changed_at FROM items "
    "WHERE id = 1": Flaw(what="added", subject="item", key=9),
    "DELETE FROM chain WHERE number = 4": Flaw(what="broken", number=4),
    "UPDATE chain SET digest = x'00' WHERE number = 4": Flaw(what="broken", number=4),
}


@pytest.mark.parametrize("statement", CHANGES)
def test_whatever_else_changes_it_is_found(db: Database, posted: BatchItem, statement: str) -> None:
    tamper(db, statement)
    assert CHANGES[statement] in found(db)


def test_a_changed_entry_that_fits_the_change_breaks_the_chain(db: Database, posted: BatchItem) -> None:
    tamper(db, "UPDATE items SET amount = 1 WHERE id = 1")
    with db.reading() as connection:
        digest = chain.digests(connection, 1, "item", [1])[1].hex()
    tamper(db, f"UPDATE chain SET digest = x'{digest}' WHERE subject = 'item' AND key = 1")
    assert [flaw.what for flaw in found(db)] == ["broken"]


def test_what_was_cut_off_at_the_end_is_found_by_its_known_end(db: Database, posted: BatchItem) -> None:
    known = end(db)
    assert found(db, known) == []
    tamper(
        db,
        "DELETE FROM attempt_outcomes",
        "DELETE FROM steps",
        "DELETE FROM attempts",
        "DELETE FROM items",
        "DELETE FROM chain WHERE subject = 'item' OR number > 2",
        "UPDATE batches SET finished_at = NULL",
        "DELETE FROM edits",
        "DELETE FROM sheet_rows",
    )
    assert Flaw(what="cut", number=known.number) in found(db, known)


def test_only_what_came_since_is_looked_at(db: Database, posted: BatchItem) -> None:
    known = end(db)
    tamper(db, "UPDATE items SET amount = 1 WHERE id = 1")
    assert found(db, known) == []  # sealed before, and not asked for
    with db.reading() as connection:
        assert list(chain.flaws(connection, after=known, also=[("item", 1)])) == [
            Flaw(what="changed", subject="item", key=1)
        ]
        assert chain.next_keys(connection, "item", 0, 2) == (1, 2)
        assert chain.next_keys(connection, "item", 2, 2) == (3,)


@pytest.fixture
def reviewed(db: Database) -> ReviewHead:
    """A statement of three lines; two were accepted at once and one of them opened again, the third is asked about."""
    head, _ = reviews.open_review(
        db,
        NewReview(
            statement=statement(line(1, "1000"), line(2, "5"), line(3, "7")),
            site=SITE,
            division=DIVISION,
            division_name="Bakkerij Zon",
            file="mei.xml",
            fingerprint="ab",
            by="Noor",
            at=NOW,
        ),
    )
    taken = accepted(share(open_item(1, "1000.00")))
    first = reviews.add_moves(db, head.id, [(1, taken), (2, taken)], at=NOW, by="Noor", is_bulk=True)
    reviews.add_moves(db, head.id, [(3, Decision(verdict=Verdict.QUESTION, note="Wie is dit?"))], at=NOW, by="Sem")
    reviews.mark_moves(db, [first[1].id], NOW)
    return head


REVIEW_CHANGES = {
    "UPDATE review_moves SET decision = replace(decision, 'Wie', 'Wat') WHERE id = 3": Flaw(
        what="changed", subject="move", key=3
    ),
    "UPDATE review_moves SET verdict = 'skipped' WHERE id = 1": Flaw(what="changed", subject="move", key=1),
    "UPDATE review_moves SET undone_at = NULL WHERE id = 2": Flaw(what="changed", subject="move", key=2),
    "UPDATE review_moves SET by_name = 'Sem' WHERE id = 1": Flaw(what="changed", subject="move", key=1),
    "DELETE FROM review_moves WHERE id = 1": Flaw(what="gone", subject="move", key=1),
    "INSERT INTO review_moves (review, line, verdict, decision, at, by_name) VALUES (1, 3, NULL, NULL, '', '')": Flaw(
        what="added", subject="move", key=4
    ),
    "UPDATE reviews SET content = replace(content, '1000', '9000')": Flaw(what="changed", subject="review", key=1),
    "DELETE FROM review_lines WHERE line = 2": Flaw(what="changed", subject="review", key=1),
}


@pytest.mark.parametrize("statement", REVIEW_CHANGES)
def test_a_review_is_sealed_step_by_step(db: Database, reviewed: ReviewHead, statement: str) -> None:
    assert found(db) == []
    assert end(db).number == 5  # the statement; two steps at once; one; one of them undone: what each touches, no more
    tamper(db, statement)
    assert found(db) == [REVIEW_CHANGES[statement]]


def test_a_review_of_before_is_sealed_when_it_is_brought_up_to_date(
    db: Database, reviewed: ReviewHead, tmp_path: Path
) -> None:
    """As a database of before the reviews were sealed has it: with a chain that knows nothing of them."""
    db.close()
    at = [step.revision for step in MIGRATIONS].index("0011")
    with contextlib.closing(sqlite3.connect(tmp_path / FILE_NAME)) as raw:
        raw.execute("DELETE FROM chain")
        raw.execute("UPDATE alembic_version SET version_num = ?", (MIGRATIONS[at - 1].revision,))
        raw.commit()
    with open_database(tmp_path) as again:
        assert found(again) == []
        assert end(again).number == 4
        tamper(again, "UPDATE review_moves SET verdict = 'skipped' WHERE id = 1")
        assert found(again) == [Flaw(what="changed", subject="move", key=1)]


def test_a_transaction_that_fails_leaves_no_entry(db: Database, posted: BatchItem) -> None:
    before = end(db)
    with contextlib.suppress(ZeroDivisionError), db.transaction() as connection:
        connection.execute(text("UPDATE items SET amount = 1 WHERE id = 1"))
        raise ZeroDivisionError
    assert end(db) == before
    assert found(db) == []


def test_every_connection_of_the_program_seals(db: Database, posted: BatchItem, tmp_path: Path) -> None:
    with open_database(tmp_path) as other, other.transaction() as connection:
        connection.execute(text("UPDATE items SET amount = 1 WHERE id = 1"))
    assert found(db) == []


def test_a_history_of_before_is_sealed_when_it_is_brought_up_to_date(tmp_path: Path) -> None:
    at = [step.revision for step in MIGRATIONS].index("0005")
    open_database(tmp_path, steps=MIGRATIONS[:at]).close()
    with contextlib.closing(sqlite3.connect(tmp_path / FILE_NAME)) as raw:
        columns = "number, id, site, division, division_name, user_name, kind, file, fingerprint, sheet, mapping, row_count, started_at"
        raw.execute(
            f"INSERT INTO batches ({columns}) VALUES (1, 'b', 's', 7, '', '', 'sales-entry', '', '', '', '{{}}', 1, '')"
        )
        raw.executemany(
            "INSERT INTO items (id, batch, site, division, key, number, number_key, rows, state, relation_code, relation_name, currency, "
            "payload, why, code, facts, said, changed_at) VALUES (?, 1, 's', 7, ?, '', '', '[2]', 'planned', '', '', 'EUR', '{}', '', '', "
            "'{}', '', '2026-03-16T09:00:00.000000Z')",
            [(turn, str(turn)) for turn in range(1, 1202)],
        )
        raw.commit()
    with open_database(tmp_path) as db:
        assert found(db) == []
        assert end(db).number == 1202
        tamper(db, "UPDATE items SET payload = '{ }' WHERE id = 1100")
        assert found(db) == [Flaw(what="changed", subject="item", key=1100)]
        with db.transaction() as connection:
            connection.execute(text("UPDATE items SET payload = '{}' WHERE id = 1100"))
        assert found(db) == []
