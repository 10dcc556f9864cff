"""What a review brings to the books: its statement as an entry, its matches, both through history and queue; and what is left to click.

Everything that is sent is a document of a batch like any other: on disk before it leaves, settled by asking, gone on with by `resume`.
"""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import partial

from exactdesk.books.bank_entries import BankEntry, BookedBankEntry
from exactdesk.books.money import ZERO
from exactdesk.books.outstanding import OutstandingItem
from exactdesk.books.statement import StatementSource
from exactdesk.flow.click_list import ClickRow, ClickState, click_list
from exactdesk.flow.history import Batch, BatchItem, Outcome, QueueItem
from exactdesk.flow.match_plan import Books, PlannedMatch, entry_numbers, plan_matches
from exactdesk.flow.match_verdicts import NOT_SEEN
from exactdesk.flow.payload import read_entry, write_entry
from exactdesk.flow.queue import ItemEvent, ItemState
from exactdesk.flow.statement_entry import StatementPlan, period_of, plan_statement
from exactdesk.jobs.connection import Connection
from exactdesk.jobs.outstanding import outstanding
from exactdesk.jobs.post import PostRun, RunResult
from exactdesk.jobs.progress import Progress, Report, silent
from exactdesk.jobs.review import SIDES, ReviewSession
from exactdesk.jobs.run_control import RunControl
from exactdesk.jobs.settle_bank import BANK_KIND, MATCH_KIND
from exactdesk.jobs.whose_number import whose_numbers
from exactdesk.problems import Problem, Severity
from exactdesk.store import history, past

OnItem = Callable[[BatchItem], None]

GONE = "matching-gone"
"""Code of the error that tells that Exact Online takes no matches any more."""

_LINE = re.compile(r":line-(\d+):")


@dataclass(frozen=True, slots=True, kw_only=True)
class Balances:
    """The bank in the books beside the bank's own paper, in the statement's currency.

    Attributes:
        ledger: what stands on the ledger account of the journal now; None where it is not told or another currency.
        journal_closing: what the last entry of the journal closed with; None when there is none.
        opening, closing: of the statement.
    """

    ledger: Decimal | None
    journal_closing: Decimal | None
    opening: Decimal | None
    closing: Decimal | None

    @property
    def difference(self) -> Decimal | None:
        """What the books differ from the end of the statement; None where one of the two is not known."""
        books = self.ledger if self.ledger is not None else self.journal_closing
        return None if books is None or self.closing is None else books - self.closing


@dataclass(frozen=True, slots=True, kw_only=True)
class Out:
    """What can go out, and how far it is.

    Attributes:
        clicks: every line that settles something, done or not.
        matches: what would be sent, or why not; of lines that are not done and were not sent yet.
        statement: the statement as an entry, or why not.
        posted: documents of this review that Exact Online has, or may have, by kind of batch (`BANK_KIND`, `MATCH_KIND`).
    """

    balances: Balances
    clicks: tuple[ClickRow, ...]
    matches: tuple[PlannedMatch, ...]
    statement: StatementPlan
    posted: Mapping[str, tuple[BatchItem, ...]]

    @property
    def ready(self) -> tuple[PlannedMatch, ...]:
        """The matches that can be sent."""
        return tuple(each for each in self.matches if each.match is not None)

    @property
    def is_done(self) -> bool:
        """Whether nothing is left to be set off."""
        return all(row.state is ClickState.DONE for row in self.clicks)


async def read_balances(session: ReviewSession, connection: Connection) -> tuple[Balances, tuple[BookedBankEntry, ...]]:
    """The balances, and the entries of the journal of these years, the last booked first. Two or three calls."""
    statement, journal = session.statement, session.journal
    entries: tuple[BookedBankEntry, ...] = ()
    ledger: Decimal | None = None
    if journal is not None:
        years = [line.booked_on.year for line in statement.lines] or [session.desk.clock().year]
        entries = await connection.client.banking.entries(session.division.code, journal.code, min(years) - 1)
        if journal.gl_account is not None and statement.currency == session.division.currency:
            ledger = await connection.client.banking.ledger_balance(session.division.code, journal.gl_account)
    return (
        Balances(
            ledger=ledger,
            journal_closing=entries[0].closing if entries else None,
            opening=statement.opening.amount if statement.opening else None,
            closing=statement.closing.amount if statement.closing else None,
        ),
        entries,
    )


async def read_out(
    session: ReviewSession, connection: Connection, *, to_suspense: bool = False, report: Report = silent
) -> Out:
    """Reads the open items and the bank anew, and says what can go out. Raises what reading raises."""
    snapshots = await outstanding(session.desk, connection, session.division, SIDES, report=report)
    items = tuple(item for side in SIDES for item in snapshots[side].items)
    await session.show_items(items, partial(whose_numbers, connection, session.division))
    report(Progress(what="reading-bank"))
    balances, entries = await read_balances(session, connection)
    posted = await asyncio.to_thread(documents_of, session)
    matched = posted[MATCH_KIND]
    unsure = _lines(item for item in matched if item.state in (ItemState.SENDING, ItemState.UNSURE))
    clicks = click_list(session.review, items, _lines(matched), unsure)
    return Out(
        balances=balances,
        clicks=clicks,
        matches=await _matches(session, connection, items, posted, clicks),
        statement=_statement(session, entries, posted, to_suspense=to_suspense),
        posted=posted,
    )


def documents_of(session: ReviewSession) -> Mapping[str, tuple[BatchItem, ...]]:
    """The documents made for this review that Exact Online has or may have, by kind of batch, the last added first."""
    desk, head = session.desk, session.head
    found = {
        kind: past.known_documents(desk.database, head.site, head.division, kind) for kind in (BANK_KIND, MATCH_KIND)
    }
    return {kind: tuple(item for item in items if item.key.startswith(_mark(session))) for kind, items in found.items()}


def line_of(item: BatchItem) -> int | None:
    """The number of the line that a match set was made of."""
    found = _LINE.search(item.key)
    return None if found is None else int(found[1])


def _lines(items: Iterable[BatchItem]) -> frozenset[int]:
    return frozenset(line for item in items if (line := line_of(item)) is not None)


async def _matches(
    session: ReviewSession,
    connection: Connection,
    items: Sequence[OutstandingItem],
    posted: Mapping[str, tuple[BatchItem, ...]],
    clicks: Sequence[ClickRow],
) -> tuple[PlannedMatch, ...]:
    to_do = {row.line.number for row in clicks if row.state is ClickState.TO_DO}
    if not to_do:
        return ()
    numbers = entry_numbers(session.review, items)
    places = await connection.client.banking.places(session.division.code, numbers)
    books = Books(
        items=items,
        places=places,
        statement_entries=_statement_entries(session, posted[BANK_KIND]),
        reference=session.reference,
        accounts=session.accounts,
        currency=session.division.currency,
    )
    planned = await asyncio.to_thread(plan_matches, session.review, books)
    return tuple(each for each in planned if each.line.number in to_do)


def _statement_entries(session: ReviewSession, posted: Sequence[BatchItem]) -> Mapping[int, tuple[str, int]]:
    """Journal and entry number by number of line, of what was booked of the statement."""
    found: dict[int, tuple[str, int]] = {}
    for item in posted:
        entry = read_entry(item.payload)
        if isinstance(entry, BankEntry) and item.entry_number is not None:
            found |= dict.fromkeys(_lines_booked(session, item, entry), (entry.journal, item.entry_number))
    return found


def _lines_booked(session: ReviewSession, item: BatchItem, entry: BankEntry) -> Sequence[int]:
    """Numbers of the lines in an entry; older programs did not keep them, and booked every line of a period."""
    if item.rows:
        return item.rows
    periods = ((line.number, period_of(session.reference, line.booked_on)) for line in session.statement.lines)
    return [
        number
        for number, period in periods
        if period is not None and (period.year, period.number) == (entry.year, entry.period)
    ]


def _statement(
    session: ReviewSession,
    entries: Sequence[BookedBankEntry],
    posted: Mapping[str, tuple[BatchItem, ...]],
    *,
    to_suspense: bool,
) -> StatementPlan:
    """What is left to be booked of the statement: what the books have, or may have, never goes out again."""
    if session.statement.source is StatementSource.OPEN_ITEMS:
        return StatementPlan(periods={}, problems=(Problem(code="bank-open-items", severity=Severity.STOP),))
    ours = posted[BANK_KIND]
    if any(item.state in (ItemState.SENDING, ItemState.UNSURE) for item in ours):
        return _held(StatementPlan(periods={}), "bank-unsure")
    sent = {
        number
        for item in ours
        if isinstance(entry := read_entry(item.payload), BankEntry)
        for number in _lines_booked(session, item, entry)
    }
    plan = plan_statement(
        session.review,
        session.reference,
        session.journal,
        session.accounts,
        booked=entries,
        sent=sent,
        cost_vat_code=session.habits.cost_vat_code,
        to_suspense=to_suspense,
    )
    if sent and (not plan.left or not sent.isdisjoint(plan.left)):
        return _held(plan, "bank-booked-here")
    return plan


def _held(plan: StatementPlan, code: str) -> StatementPlan:
    return replace(plan, entries=(), lines=(), problems=(Problem(code=code, severity=Severity.STOP),))


async def send_statement(
    session: ReviewSession,
    connection: Connection,
    plan: StatementPlan,
    *,
    report: Report = silent,
    on_item: OnItem = lambda _: None,
    control: RunControl | None = None,
) -> RunResult:
    """Books the statement. Raises `StoreError` when nothing could be begun; what ends the run early is in its result."""
    documents = [_statement_item(session, entry, lines) for entry, lines in zip(plan.entries, plan.lines, strict=True)]
    return await _run(session, connection, BANK_KIND, documents, report, on_item, control)


async def send_matches(
    session: ReviewSession,
    connection: Connection,
    planned: Sequence[PlannedMatch],
    *,
    report: Report = silent,
    on_item: OnItem = lambda _: None,
    control: RunControl | None = None,
) -> RunResult:
    """Sends match sets, each proven by what is still open after the call that it went with.

    A set that is said to be matched while the books have it open ends the run (`match-not-seen`); so does a road that is no longer there
    (`matching-gone`), and then the habit is changed so that nobody tries it again. What was not sent is set aside in both cases: it can be
    planned anew.
    """
    documents = [_match_item(session, each) for each in planned if each.match is not None]
    result = await _run(session, connection, MATCH_KIND, documents, report, on_item, control)
    code = "" if result.stopped_by is None else result.stopped_by.code
    if code in (GONE, NOT_SEEN):
        await asyncio.to_thread(_set_aside, session, code)
    if code == GONE:
        await session.change_habits(replace(session.habits, sends_matches=False))
    return result


async def _run(
    session: ReviewSession,
    connection: Connection,
    kind: str,
    documents: Sequence[QueueItem],
    report: Report,
    on_item: OnItem,
    control: RunControl | None,
) -> RunResult:
    batch, items = await asyncio.to_thread(_write_down, session, kind, documents)
    run = PostRun(
        desk=session.desk,
        connection=connection,
        division=session.division,
        batch=batch,
        report=report,
        on_item=on_item,
        control=control or RunControl(),
    )
    return await run.post(items)


def _write_down(
    session: ReviewSession, kind: str, documents: Sequence[QueueItem]
) -> tuple[Batch, tuple[BatchItem, ...]]:
    """The batch on disk. What an earlier run of this review left unsent, or had refused, is set aside: it is planned anew here."""
    desk, head = session.desk, session.head
    _set_aside(session, "planned-anew", frozenset(each.key for each in documents))
    batch = history.begin_batch(
        desk.database,
        site=head.site,
        division=head.division,
        division_name=head.division_name,
        user=session.user,
        kind=kind,
        file=head.file,
        fingerprint=head.fingerprint,
        sheet=head.title,
        mapping=json.dumps({"review": head.id}),
        row_count=head.line_count,
        started_at=desk.clock(),
    )
    return batch, history.add_items(desk.database, batch.id, documents, at=desk.clock())


def _set_aside(session: ReviewSession, why: str, anew: frozenset[str] = frozenset()) -> None:
    """Sets aside the documents of this review that were planned, or held back, and never sent, and refused ones whose keys are `anew`."""
    desk, head = session.desk, session.head
    states = (ItemState.PLANNED, ItemState.HELD_BACK, ItemState.REFUSED)
    for item in past.items_in(desk.database, states, site=head.site, division=head.division):
        if item.key.startswith(_mark(session)) and (item.state is not ItemState.REFUSED or item.key in anew):
            history.move_item(desk.database, item.id, ItemEvent.DISMISS, at=desk.clock(), outcome=Outcome(code=why))


def _mark(session: ReviewSession) -> str:
    """How the keys of this review's documents begin."""
    return f"review-{session.head.id}:"


def _statement_item(session: ReviewSession, entry: BankEntry, lines: tuple[int, ...]) -> QueueItem:
    statement = session.statement
    title = " ".join(
        part for part in (statement.number or statement.account, f"{entry.year}-{entry.period:02d}") if part
    )
    return QueueItem(
        key=f"{_mark(session)}{entry.year}-{entry.period}",
        number=title,
        rows=lines,
        entry_date=max(line.day for line in entry.lines),
        amount=sum((line.amount for line in entry.lines), ZERO),
        currency=entry.currency,
        payload=write_entry(entry),
    )


def _match_item(session: ReviewSession, planned: PlannedMatch) -> QueueItem:
    assert planned.match is not None
    item = planned.shares[0].item
    return QueueItem(
        key=f"{_mark(session)}line-{planned.line.number}:{item.side.value}:{item.relation_code}",
        number=", ".join(share.item.invoice_number for share in planned.shares),
        rows=(planned.line.row or planned.line.number,),
        relation=item.relation,
        relation_code=item.relation_code,
        relation_name=item.relation_name,
        entry_date=planned.line.booked_on,
        amount=planned.amount,
        currency=planned.line.currency,
        payload=write_entry(planned.match),
    )
