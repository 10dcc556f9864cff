"""Everything the list of open items shows, of one administration or several: what is kept, read anew, or as it was on a day."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from decimal import Decimal

from exactdesk.books.outstanding import Snapshot
from exactdesk.books.reference import Division, DivisionCode, Side
from exactdesk.errors import ExactOnlineError
from exactdesk.flow.outstanding import AgeBy, Ageing, ItemNote, NoteKey, Row, make_rows, noted, overdue_of
from exactdesk.flow.outstanding_changes import Changes, changes, settled_between, settled_of, usual_days
from exactdesk.flow.outstanding_view import Facets, View, facets, read_view, view_text
from exactdesk.jobs import outstanding as reading
from exactdesk.jobs.connection import Connection
from exactdesk.jobs.desk import Desk
from exactdesk.jobs.progress import Report, silent
from exactdesk.settings import Settings
from exactdesk.store import outstanding as kept
from exactdesk.store import outstanding_notes as kept_notes

log = logging.getLogger(__name__)

TOLD_WITHIN = timedelta(days=7)
"""Between snapshots further apart than this, the day on which an item was settled is not known well enough to learn from."""

LEARNT_FROM = timedelta(days=365)
"""How far back payments are looked at when an administration is first read."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One administration of a board.

    Attributes:
        snapshot: None where there is none: never read, or the reading failed and nothing was kept.
        changes: since the last snapshot of an earlier day; on the first day that it is read, since the first one.
        error: why it could not be read now; what is shown is then the kept snapshot.
    """

    division: Division
    snapshot: Snapshot | None
    changes: Changes = field(default_factory=lambda: Changes(since=None))
    error: ExactOnlineError | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Board:
    """The list of one side.

    Attributes:
        rows: of all parts, in the order of the parts.
        gone: what left the list since then.
        facets: how many rows there are of each sort that can be asked for.
        notes: by administration, side and item or relation.
        is_past: it stands at a day before today, worked out from the ledger.
    """

    side: Side
    ageing: Ageing
    parts: tuple[Part, ...]
    rows: tuple[Row, ...]
    gone: tuple[Row, ...]
    facets: Facets
    notes: Mapping[NoteKey, ItemNote]
    is_past: bool = False

    @property
    def read_at(self) -> datetime | None:
        """When the oldest of its figures were read; None where there are none."""
        return min((part.snapshot.read_at for part in self.parts if part.snapshot is not None), default=None)

    @property
    def divisions(self) -> tuple[Division, ...]:
        return tuple(part.division for part in self.parts)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sums:
    """What one side of an administration adds up to, in its currency, on a day."""

    total: Decimal
    overdue: Decimal
    overdue_count: int
    currency: str
    read_at: datetime


def ageing_of(settings: Settings, day: date) -> Ageing:
    """How this office reckons ages."""
    return Ageing(day=day, limits=settings.ageing_limits, by=AgeBy(settings.ageing_by))


async def kept_board(desk: Desk, login: str, site: str, divisions: Sequence[Division], side: Side) -> Board:
    """The list out of the last snapshots, without asking Exact Online. Raises `StoreError`."""

    def load() -> Board:
        parts = [Part(division=each, snapshot=kept.load(desk.database, login, each.code, side)) for each in divisions]
        return _board(desk, login, site, side, parts)

    return await asyncio.to_thread(load)


async def fresh_board(
    desk: Desk, connection: Connection, divisions: Sequence[Division], side: Side, *, report: Report = silent
) -> Board:
    """The list read anew; an administration that cannot be read has its kept snapshot, and says why.

    Raises `SignInError`, `StoreError`, and where there is one administration alone what reading it raises.
    """
    parts: list[Part] = []
    for each in divisions:
        try:
            found = await reading.outstanding(desk, connection, each, [side], report=report)
            parts.append(Part(division=each, snapshot=found[side]))
        except ExactOnlineError as error:
            if len(divisions) == 1:
                raise
            old = await reading.kept_snapshot(desk, connection.login, each.code, side)
            parts.append(Part(division=each, snapshot=old, error=error))
    await asyncio.to_thread(_learn, desk, connection.login, connection.site, side, parts)
    if side is Side.SALES:
        for each in divisions:
            await _learn_first(desk, connection, each)
    return await asyncio.to_thread(_board, desk, connection.login, connection.site, side, parts)


async def past_board(
    desk: Desk,
    connection: Connection,
    divisions: Sequence[Division],
    side: Side,
    day: date,
    *,
    report: Report = silent,
) -> Board:
    """The list as it was at the end of a day; of a day to come what is open now, with its ages on that day. Raises as `fresh_board`."""
    parts: list[Part] = []
    for each in divisions:
        try:
            found = await reading.outstanding_on(desk, connection, each, day, [side], report=report)
            parts.append(Part(division=each, snapshot=found[side]))
        except ExactOnlineError as error:
            if len(divisions) == 1:
                raise
            parts.append(Part(division=each, snapshot=None, error=error))
    return await asyncio.to_thread(_board, desk, connection.login, connection.site, side, parts, day)


def with_note(board: Board, key: NoteKey, note: ItemNote) -> Board:
    """The board after something was noted; marks that hang on promises are made anew at the next reading."""
    notes = {each: told for each, told in board.notes.items() if each != key}
    if not note.is_empty:
        notes[key] = note
    rows = tuple(noted(row, notes.get(key)) if row.item.key == key[2] and row.key == key else row for row in board.rows)
    return replace(board, notes=notes, rows=rows, facets=facets(rows))


def with_ageing(board: Board, ageing: Ageing) -> Board:
    """The board with ages reckoned otherwise."""
    return make_board(board.side, board.parts, ageing, board.notes, is_past=board.is_past)


def make_board(
    side: Side, parts: Sequence[Part], ageing: Ageing, notes: Mapping[NoteKey, ItemNote], *, is_past: bool = False
) -> Board:
    """A board of these parts."""
    rows = tuple(
        row
        for part in parts
        if part.snapshot is not None
        for row in make_rows(part.snapshot, part.division, ageing, notes=notes, changes=part.changes.by_item)
    )
    gone = tuple(
        row
        for part in parts
        if part.snapshot is not None and part.changes.gone
        for row in make_rows(replace(part.snapshot, items=part.changes.gone), part.division, ageing, notes=notes)
    )
    return Board(
        side=side,
        ageing=ageing,
        parts=tuple(parts),
        rows=rows,
        gone=gone,
        facets=facets(rows),
        notes=notes,
        is_past=is_past,
    )


def _board(desk: Desk, login: str, site: str, side: Side, parts: Sequence[Part], day: date | None = None) -> Board:
    today = desk.clock().astimezone().date()
    at = day or today
    ageing = ageing_of(desk.settings.load(), at)
    notes = kept_notes.load_notes(desk.database, site, [part.division.code for part in parts])
    full = tuple(part if at != today else _compared(desk, login, site, part, at, notes) for part in parts)
    return make_board(side, full, ageing, notes, is_past=at < today)


def _compared(desk: Desk, login: str, site: str, part: Part, today: date, notes: Mapping[NoteKey, ItemNote]) -> Part:
    """The part with what became of its items since the last snapshot of an earlier day; on the first day, since the first one of it.

    So it stays told all day however often the list is read anew.
    """
    now = part.snapshot
    if now is None:
        return part
    db, code = desk.database, part.division.code
    midnight = datetime.combine(today, time()).astimezone()
    before = kept.load(db, login, code, now.side, before=midnight)
    if before is None:
        before = kept.load_first(db, login, code, now.side, since=midnight)
    usual = usual_days(kept_notes.load_settled(db, site, code, now.side))
    if before is not None and before.read_at >= now.read_at:
        before = None  # what is shown is the first that was read, or was itself read on an earlier day
    return replace(part, changes=changes(before, now, today, notes=notes, usual=usual))


def _learn(desk: Desk, login: str, site: str, side: Side, parts: Sequence[Part]) -> None:
    """Remembers which invoices left the list since the snapshot before."""
    for part in parts:
        now = part.snapshot
        if now is None or part.error is not None:
            continue
        before = kept.load(desk.database, login, part.division.code, side, before=now.read_at)
        if before is not None and now.read_at - before.read_at <= TOLD_WITHIN:
            kept_notes.save_settled(desk.database, site, part.division.code, side, settled_between(before, now))


async def _learn_first(desk: Desk, connection: Connection, division: Division) -> None:
    """Of an administration about which nothing is known yet: when customers paid in the past year. One call per thousand invoices."""
    db, site, code = desk.database, connection.site, division.code
    if await asyncio.to_thread(kept_notes.load_settled, db, site, code, Side.SALES):
        return
    since = desk.clock().astimezone().date() - LEARNT_FROM
    try:
        paid = await connection.client.outstanding.paid_terms(code, since)
    except ExactOnlineError as error:
        log.info("when invoices were paid was not told (%s)", error.code)
        return
    await asyncio.to_thread(kept_notes.save_settled, db, site, code, Side.SALES, settled_of(paid))


# --- views by name


async def views(desk: Desk) -> Mapping[str, View]:
    """The views that were saved, by name; one that an older program wrote and this one cannot read is left out. Raises `StoreError`."""
    found = await asyncio.to_thread(kept_notes.load_views, desk.database)
    read = ((name, read_view(text)) for name, text in found)
    return {name: view for name, view in read if view is not None}


async def save_view(desk: Desk, name: str, view: View) -> None:
    """Keeps a view under a name. Raises `StoreError`."""
    now = desk.clock()
    await asyncio.to_thread(lambda: kept_notes.save_view(desk.database, name, view_text(view), now=now))


async def forget_view(desk: Desk, name: str) -> None:
    """Forgets a view. Raises `StoreError`."""
    await asyncio.to_thread(kept_notes.forget_view, desk.database, name)


async def overdue(desk: Desk, login: str, division: DivisionCode) -> Mapping[Side, Sums]:
    """What is outstanding and overdue out of the last snapshots, for the start page; a side that was never read is absent."""

    def load() -> Mapping[Side, Sums]:
        today = desk.clock().astimezone().date()
        found = {}
        for side in Side:
            snapshot = kept.load(desk.database, login, division, side)
            if snapshot is not None:
                found[side] = Sums(
                    total=snapshot.total,
                    overdue=overdue_of(snapshot.items, today),
                    overdue_count=sum(item.days_overdue(today) > 0 for item in snapshot.items),
                    currency=snapshot.currency,
                    read_at=snapshot.read_at,
                )
        return found

    return await asyncio.to_thread(load)
