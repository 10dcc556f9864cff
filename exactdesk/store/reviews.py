"""Keeps reviews of statements: the statement as it was read, and every step as it is made. Each step is on disk when it returns.

Steps are only ever added, or marked as undone: a kill loses at most the one that was under way.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import datetime
from types import MappingProxyType
from typing import Any

from sqlalchemy import Connection, Row, case, func, insert, select, update

from exactdesk.books.reference import DivisionCode
from exactdesk.books.statement import Statement, StatementSource
from exactdesk.errors import StoreError
from exactdesk.flow.review import DONE, Decision, Move, Review, Verdict
from exactdesk.flow.review_list import NewReview, ReviewHead, ReviewId
from exactdesk.flow.statement_key import is_same_line, line_keys, statement_key
from exactdesk.store.codec import Unreadable, from_json, to_json
from exactdesk.store.database import Database
from exactdesk.store.tables import review_habits, review_lines, review_moves, reviews
from exactdesk.store.values import day, day_text, instant, instant_text

_AT_ONCE = 500
"""Keys per query, below what every SQLite allows as parameters."""


def open_review(db: Database, new: NewReview) -> tuple[ReviewHead, bool]:
    """The review of a statement, and whether it is new: the same statement opened again leads to the review that there is."""
    statement = new.statement
    key = statement_key(statement, new.fingerprint)
    other = statement_key(statement, f"{new.fingerprint}|{to_json([statement])}")
    days = [line.booked_on for line in statement.lines]
    with db.transaction() as connection:
        known = _known(connection, new, key, other)
        if known is None:
            key = other if _is_taken(connection, new, key) else key
            number = connection.execute(
                insert(reviews)
                .values(
                    site=new.site,
                    division=new.division,
                    division_name=new.division_name,
                    source=statement.source.value,
                    account=statement.account,
                    number=statement.number,
                    currency=statement.currency,
                    first_day=day_text(min(days, default=None)),
                    last_day=day_text(max(days, default=None)),
                    file=new.file,
                    fingerprint=new.fingerprint,
                    key=key,
                    content=to_json([statement]),
                    line_count=len(statement.lines),
                    created_at=instant_text(new.at),
                    created_by=new.by,
                )
                .returning(reviews.c.id)
            ).scalar_one()
            keys = [
                {"review": number, "line": line, "key": line_key} for line, line_key in line_keys(statement).items()
            ]
            if keys:
                connection.execute(insert(review_lines), keys)
        (head,) = _heads(connection, reviews.c.id == (number if known is None else known))
    return head, known is None


def _of(new: NewReview, *keys: str) -> tuple[Any, ...]:
    return reviews.c.site == new.site, reviews.c.division == new.division, reviews.c.key.in_(keys)


def _is_taken(connection: Connection, new: NewReview, key: str) -> bool:
    return connection.execute(select(reviews.c.id).where(*_of(new, key))).scalar_one_or_none() is not None


def _known(connection: Connection, new: NewReview, key: str, other: str) -> int | None:
    """The review of the same statement. A list whose columns were named otherwise is another one, though the file is the same."""
    rows = connection.execute(select(reviews).where(*_of(new, key, other))).all()
    if new.statement.account:
        return next((row.id for row in rows), None)
    return next((row.id for row in rows if _statement(row) == new.statement), None)


def review_list(db: Database, site: str, division: DivisionCode) -> tuple[ReviewHead, ...]:
    """The reviews of an administration, the last one worked in first."""
    with db.reading() as connection:
        heads = _heads(connection, reviews.c.site == site, reviews.c.division == division)
    return tuple(sorted(heads, key=lambda head: (head.changed_at, head.id), reverse=True))


def head(db: Database, review: ReviewId) -> ReviewHead | None:
    """One review as the list shows it; None when there is none of this number."""
    with db.reading() as connection:
        found = _heads(connection, reviews.c.id == review)
    return found[0] if found else None


def review_of(db: Database, move: int) -> int | None:
    """The number of the review that a step belongs to; None when there is no such step."""
    with db.reading() as connection:
        return connection.execute(select(review_moves.c.review).where(review_moves.c.id == move)).scalar_one_or_none()


def read_review(db: Database, review: ReviewId) -> Review:
    """A review with all its steps, and what was decided about its lines in other statements of the same account.

    Raises `StoreError` (`review-unknown`, `review-unreadable`).
    """
    with db.reading() as connection:
        row = connection.execute(select(reviews).where(reviews.c.id == review)).one_or_none()
        if row is None:
            raise StoreError("review-unknown", review=review)
        statement = _statement(row)
        query = select(review_moves).where(review_moves.c.review == review).order_by(review_moves.c.id)
        moves = tuple(_move(each) for each in connection.execute(query))
        elsewhere = _elsewhere(connection, row, statement)
    return Review(statement=statement, moves=moves, elsewhere=elsewhere)


def add_moves(
    db: Database,
    review: ReviewId,
    steps: Sequence[tuple[int, Decision | None]],
    *,
    at: datetime,
    by: str,
    is_bulk: bool = False,
) -> tuple[Move, ...]:
    """Writes steps down, all or none: what was decided about each of these lines (by number); None opens a line again.

    `is_bulk` keeps them together as one action.
    """
    found: list[Move] = []
    with db.transaction() as connection:
        bulk: int | None = None
        for line, decision in steps:
            values = {
                "review": review,
                "line": line,
                "verdict": None if decision is None else decision.verdict.value,
                "decision": None if decision is None else to_json([decision]),
                "at": instant_text(at),
                "by_name": by,
                "bulk": bulk,
            }
            number = connection.execute(insert(review_moves).values(values).returning(review_moves.c.id)).scalar_one()
            if is_bulk and bulk is None:
                bulk = number
                connection.execute(update(review_moves).where(review_moves.c.id == number).values(bulk=bulk))
            found.append(Move(id=number, line=line, decision=decision, at=at, by=by, bulk=bulk))
    return tuple(found)


def mark_moves(db: Database, moves: Sequence[int], undone_at: datetime | None) -> None:
    """Marks steps as undone, or (None) as standing again."""
    moment = None if undone_at is None else instant_text(undone_at)
    with db.transaction() as connection:
        for start in range(0, len(moves), _AT_ONCE):
            part = moves[start : start + _AT_ONCE]
            connection.execute(update(review_moves).where(review_moves.c.id.in_(part)).values(undone_at=moment))


def read_habits(db: Database, site: str, division: DivisionCode) -> str:
    """The habits of an administration as they were kept, JSON; empty when none were."""
    query = select(review_habits.c.content).where(review_habits.c.site == site, review_habits.c.division == division)
    with db.reading() as connection:
        return connection.execute(query).scalar_one_or_none() or ""


def write_habits(db: Database, site: str, division: DivisionCode, content: str) -> None:
    """Keeps the habits of an administration in the place of earlier ones."""
    same = (review_habits.c.site == site, review_habits.c.division == division)
    with db.transaction() as connection:
        done = connection.execute(update(review_habits).where(*same).values(content=content))
        if not done.rowcount:
            connection.execute(insert(review_habits).values(site=site, division=division, content=content))


def _heads(connection: Connection, *wanted: Any) -> list[ReviewHead]:
    rows = connection.execute(select(reviews).where(*wanted).order_by(reviews.c.id)).all()
    numbers = [row.id for row in rows]
    counts = _counts(connection, numbers)
    query = (
        select(review_moves.c.review, func.max(review_moves.c.at), func.max(review_moves.c.undone_at))
        .where(review_moves.c.review.in_(numbers))
        .group_by(review_moves.c.review)
    )
    changed = {number: max(filter(None, moments)) for number, *moments in connection.execute(query)}
    return [_head(row, counts.get(row.id, (0, 0)), changed.get(row.id, row.created_at)) for row in rows]


def _counts(connection: Connection, numbers: Sequence[int]) -> Mapping[int, tuple[int, int]]:
    """Per review how many lines are done, and how many are to be checked."""
    last = (
        select(func.max(review_moves.c.id))
        .where(review_moves.c.review.in_(numbers), review_moves.c.undone_at.is_(None))
        .group_by(review_moves.c.review, review_moves.c.line)
    )
    is_done = review_moves.c.verdict.in_([verdict.value for verdict in DONE])
    is_question = review_moves.c.verdict == Verdict.QUESTION.value
    query = (
        select(
            review_moves.c.review,
            func.sum(case((is_done, 1), else_=0)),
            func.sum(case((is_question, 1), else_=0)),
        )
        .where(review_moves.c.id.in_(last))
        .group_by(review_moves.c.review)
    )
    return {review: (done, questions) for review, done, questions in connection.execute(query)}


def _head(row: Row[Any], counts: tuple[int, int], changed_at: str) -> ReviewHead:
    return ReviewHead(
        id=ReviewId(row.id),
        site=row.site,
        division=DivisionCode(row.division),
        division_name=row.division_name,
        source=StatementSource(row.source),
        account=row.account,
        number=row.number,
        currency=row.currency,
        first_day=day(row.first_day),
        last_day=day(row.last_day),
        file=row.file,
        fingerprint=row.fingerprint,
        line_count=row.line_count,
        created_at=instant(row.created_at),
        created_by=row.created_by,
        changed_at=instant(changed_at),
        done=counts[0],
        questions=counts[1],
    )


def _statement(row: Row[Any]) -> Statement:
    try:
        (statement,) = from_json(row.content, Statement)
    except Unreadable as error:
        raise StoreError("review-unreadable", review=row.id) from error
    return statement


def _move(row: Row[Any]) -> Move:
    decision: Decision | None = None
    if row.decision is not None:
        try:
            (decision,) = from_json(row.decision, Decision)
        except Unreadable as error:
            raise StoreError("review-unreadable", review=row.review) from error
    return Move(
        id=row.id,
        line=row.line,
        decision=decision,
        at=instant(row.at),
        by=row.by_name,
        bulk=row.bulk,
        undone_at=None if row.undone_at is None else instant(row.undone_at),
    )


def _elsewhere(connection: Connection, row: Row[Any], statement: Statement) -> Mapping[int, str]:
    """Lines that stand in other statements of this account as well and are done there, with what that statement is called."""
    by_key = {key: number for number, key in line_keys(statement).items()}
    mine = {line.number: line for line in statement.lines}
    met: dict[int, list[tuple[int, int]]] = defaultdict(list)
    keys = list(by_key)
    for start in range(0, len(keys), _AT_ONCE):
        query = (
            select(review_lines)
            .join_from(review_lines, reviews)
            .where(review_lines.c.key.in_(keys[start : start + _AT_ONCE]), review_lines.c.review != row.id)
            .where(reviews.c.site == row.site, reviews.c.division == row.division)
        )
        for found in connection.execute(query):
            met[found.review].append((found.line, by_key[found.key]))
    elsewhere: dict[int, str] = {}
    for review, pairs in met.items():
        other = connection.execute(select(reviews).where(reviews.c.id == review)).one()
        theirs = {line.number: line for line in _statement(other).lines}
        done = _done_lines(connection, review)
        for line, number in pairs:
            if line in done and is_same_line(mine[number], theirs[line]):
                elsewhere[number] = _title(other)
    return MappingProxyType(elsewhere)


def _done_lines(connection: Connection, review: int) -> frozenset[int]:
    last = (
        select(func.max(review_moves.c.id))
        .where(review_moves.c.review == review, review_moves.c.undone_at.is_(None))
        .group_by(review_moves.c.line)
    )
    query = select(review_moves.c.line).where(
        review_moves.c.id.in_(last), review_moves.c.verdict.in_([verdict.value for verdict in DONE])
    )
    return frozenset(connection.execute(query).scalars())


def _title(row: Row[Any]) -> str:
    return _head(row, (0, 0), row.created_at).title
