"""The reconcile page, on the practice statement of a practice administration."""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import Callable, Iterable, Sequence
from copy import copy
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cache, partial
from pathlib import Path

from PySide6.QtWidgets import QDialog, QWidget

from exactdesk.books.reference import Division, RelationId
from exactdesk.books.statement import StatementSource
from exactdesk.errors import NotReached, StoreError
from exactdesk.flow.click_list import ClickState
from exactdesk.flow.list_view import RowState, select
from exactdesk.flow.match_plan import PlannedMatch
from exactdesk.flow.proposals import propose
from exactdesk.flow.review import Decision, Part, Review, Verdict
from exactdesk.flow.review_list import ReviewHead, ReviewId
from exactdesk.flow.rules import Rule, RuleTarget
from exactdesk.flow.statement_entry import StatementPlan
from exactdesk.flow.statements import StatementFile
from exactdesk.jobs import reference
from exactdesk.jobs.connection import Connection, connected
from exactdesk.jobs.list_mapping import ListMapping, begin_list
from exactdesk.jobs.list_session import ListSession
from exactdesk.jobs.open_statement import OpenedList, read_dropped
from exactdesk.jobs.post import RunResult
from exactdesk.jobs.progress import Report
from exactdesk.jobs.review import ReviewSession, begin_review, decision_of, open_session
from exactdesk.jobs.review_out import Balances, OnItem, Out, read_out, send_statement
from exactdesk.jobs.review_rules import example_of, past_of
from exactdesk.jobs.run_control import RunControl
from exactdesk.papers.paper import Paper
from exactdesk.problems import Problem, Severity
from exactdesk.sheets.bank.reader import read_bank_file
from exactdesk.sheets.limits import Limits
from exactdesk.sheets.source import fetch
from exactdesk.ui.main_window import MainWindow
from exactdesk.ui.pages.page import Face, PageKey
from exactdesk.ui.pages.reconcile import ReconcilePages
from exactdesk.ui.pages.reconcile.accounts_dialog import AccountsDialog
from exactdesk.ui.pages.reconcile.deck import Filter
from exactdesk.ui.pages.reconcile.keys import Act
from exactdesk.ui.pages.reconcile.out_view import OutWords
from exactdesk.ui.pages.reconcile.pages import View
from exactdesk.ui.pages.reconcile.rules_dialog import RulesDialog
from exactdesk.ui.pages.reconcile.steps import StepsDialog, StepView
from exactdesk.ui.pages.reconcile.words import balance_line
from exactdesk.ui.palettes import Role
from exactdesk.ui.parts import Banner
from exactdesk.ui.tasks import TaskScope
from exactdesk.wording import tell_error
from tests.jobs.lists import list_at_work
from tests.jobs.office import TRADE, open_office
from tests.jobs.reviews import open_items
from tests.screens import values
from tests.screens.registry import Scene, Screen

SHORT, UNKNOWN, MANY = 3, 26, 4


@dataclass(frozen=True)
class Kit:
    """The session at its begin and half-way, what can go out, and the list of reviews."""

    division: Division
    fresh: Review
    half: Review
    session: ReviewSession
    out: Out
    booked: Out
    heads: tuple[ReviewHead, ...]
    compared: ListSession
    mapped: ListMapping
    unclear: ListSession


@cache
def kit() -> Kit:
    with (
        tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder,
        open_office(Path(folder) / "desk") as office,
    ):

        async def make() -> Kit:
            await office.sign_in()
            async with connected(office.desk) as connection:
                return await _kit(Path(folder), connection)

        async def _kit(folder: Path, connection: Connection) -> Kit:
            division = await reference.division(office.desk, connection, TRADE)
            book = await reference.reference_book(office.desk, connection, division)
            file = folder / "Afschrift maart.xml"
            file.write_bytes(office.service.sample_statement(TRADE, office.today))
            read = read_bank_file(fetch(file, Limits()), file)
            assert read is not None
            head, _ = await begin_review(
                office.desk,
                division,
                read.statements[0],
                site=connection.site,
                user="Anneke de Vries",
                file=str(file),
                fingerprint=read.fingerprint,
            )
            session = await open_session(office.desk, division, book, head.id, user="Anneke de Vries", propose=propose)
            await session.show_items(await open_items(office, connection))
            fresh = session.review
            await session.accept_bulk(session.bulk)
            best = session.proposals(SHORT)[0]
            await session.decide(SHORT, decision_of(best))
            cost = Part(gl_account="9015", amount=session.line(23).amount, text="Bankkosten")
            await session.decide(23, Decision(verdict=Verdict.MANUAL, parts=(cost,)))
            await session.decide(
                UNKNOWN, Decision(verdict=Verdict.QUESTION, note="Wat was er afgesproken met De Boer?")
            )
            half = session.review
            out = await read_out(session, connection)
            heads = (session.head,)
            held = await read_out(session, connection, to_suspense=True)
            await send_statement(session, connection, held.statement)
            booked = await read_out(session, connection)
            compared = await list_at_work(office, connection, "Openstaande posten maart.xlsx")
            await compared.note(compared.rows[1].key, "Navragen: is de korting afgesproken?")
            await compared.tick(compared.rows[-1].key)
            unclear = await list_at_work(office, connection, "Lijst zonder bekende nummers.csv", knows=False)
            lists = Path(__file__).resolve().parents[1] / "data" / "lists"
            opened = read_dropped(lists / "mollie.csv")
            assert isinstance(opened, OpenedList)
            mapped = await begin_list(office.desk, division, book, opened.workbook, site=connection.site)
            await mapped.work_out()
            return Kit(division, fresh, half, session, out, booked, heads, compared, mapped, unclear)

        return asyncio.run(make())


class NoDesk:
    """The pictures ask nothing."""

    sample = True

    async def reviews(self) -> Sequence[ReviewHead]:
        raise AssertionError

    async def open_statement(self, path: Path, report: Report) -> StatementFile | OpenedList:
        raise AssertionError

    async def list_mapping(self, opened: OpenedList) -> ListMapping:
        raise AssertionError

    async def begin(self, file: StatementFile) -> tuple[tuple[ReviewHead, bool], ...]:
        raise AssertionError

    async def session(self, review: ReviewId, report: Report) -> ReviewSession:
        raise AssertionError

    async def list_session(self, review: ReviewId, report: Report) -> ListSession:
        raise AssertionError

    async def ledger(self, session: ListSession) -> Decimal | None:
        raise AssertionError

    async def balances(self, session: ReviewSession) -> Balances:
        raise AssertionError

    async def out(self, session: ReviewSession, *, to_suspense: bool, report: Report) -> Out:
        raise AssertionError

    async def send_statement(
        self, session: ReviewSession, plan: StatementPlan, report: Report, on_item: OnItem, control: RunControl
    ) -> RunResult:
        raise AssertionError

    async def send_matches(
        self,
        session: ReviewSession,
        planned: Sequence[PlannedMatch],
        report: Report,
        on_item: OnItem,
        control: RunControl,
    ) -> RunResult:
        raise AssertionError

    async def write_paper(self, paper: Paper, target: Path) -> Path:
        raise AssertionError

    async def write_sample(self) -> Path:
        raise AssertionError

    def link(self, relation: RelationId | None = None) -> str:
        return ""

    def open_link(self, address: str, to_copy: str) -> None:
        raise AssertionError


class NoQuestions:
    """Nobody is there to answer."""

    async def text(self, what: str, more: str, label: str, *, yes: str, no: str, value: str = "") -> str | None:
        raise AssertionError

    async def confirm(self, what: str, more: str, *, yes: str, no: str, role: Role = Role.ACCENT) -> bool:
        raise AssertionError

    async def tell(self, what: str, more: str, *, seen: str, role: Role = Role.NEUTRAL) -> None:
        raise AssertionError

    async def open_files(self, title: str, filters: tuple[str, ...], folder: str = "") -> tuple[Path, ...]:
        raise AssertionError

    async def save_file(self, title: str, name: str, filters: tuple[str, ...]) -> Path | None:
        raise AssertionError


def page(scene: Scene) -> ReconcilePages:
    return ReconcilePages(NoDesk(), TaskScope(lambda error: None), NoQuestions(), scene.formats)


def start(scene: Scene, heads: Sequence[ReviewHead] = (), *, can_practise: bool = False) -> ReconcilePages:
    made = page(scene)
    made.start.show_reviews(heads, can_practise=can_practise)
    made.show_face(Face.FILLED)
    return made


def start_filled(scene: Scene) -> ReconcilePages:
    head = kit().heads[0]
    older = replace(
        head, id=ReviewId(7), number="052", done=24, questions=2, line_count=31, changed_at=values.NOW, file="feb.xml"
    )
    done = replace(head, id=ReviewId(8), number="045", done=18, line_count=18, changed_at=values.NOW)
    payments = replace(
        head, id=ReviewId(9), account="", number="", file="Mollie betalingen.csv", done=0, line_count=214
    )
    return start(scene, (replace(head, done=11), older, done, payments), can_practise=True)


def failed(scene: Scene) -> ReconcilePages:
    made = page(scene)
    what, do = tell_error(NotReached("not-reached", host="start.exactonline.nl"))
    made.fail(what, do, "NotReached (not-reached)")
    return made


def deck(
    scene: Scene,
    review: Callable[[Kit], Review],
    line: int,
    filters: tuple[Filter, ...] = (Filter.TO_DO,),
    act: Callable[[ReconcilePages], None] | None = None,
) -> ReconcilePages:
    made, told = page(scene), kit()
    session = told.session
    session.review = review(told)
    made._session = session
    made.deck.title.set_whole(session.head.title)
    made.deck.show_balance(balance_line(told.out.balances, "EUR", scene.formats), is_equal=False)
    made._show(View.DECK)
    made.show_face(Face.FILLED)
    made.acts.begin(session)
    made.deck.choose_filter(*filters)
    made.acts.begin(session)
    made.deck.lines.choose(line)
    if act is not None:
        act(made)
    return made


def _ticking(made: ReconcilePages) -> None:
    made.deck.show_side(made.deck.items)
    made.show()  # the open items are looked up once they are in sight
    made.deck.items.search.setText("peters")
    made.acts.tick(made.deck.items.table.proxy.record(made.deck.items.table.proxy.index(0, 0)))


def _proof(made: ReconcilePages) -> None:
    card = made.deck.proposals.cards[0]
    made.deck.proposals.proof_wanted.emit(card.proposal.reasons[0])


def _manual(made: ReconcilePages) -> None:
    made.acts.act(Act.MANUAL)
    made.deck.manual.account.setText("4400")


def _question(made: ReconcilePages) -> None:
    made.acts.act(Act.QUESTION)
    made.deck.question.note.setText("Is dit de aanbetaling van januari?")


def _transfer(made: ReconcilePages) -> None:
    made.acts.act(Act.TRANSFER)


def _partly(made: ReconcilePages) -> None:
    made.show_face(Face.PARTLY)
    what, do = tell_error(StoreError("disk-full", path="C:\\Users\\anneke\\AppData\\Local\\ExactDesk"))
    made.say("error", Banner(Role.STOP, what, do, details="StoreError (disk-full)", closable=True))


def compare(
    scene: Scene, session: Callable[[Kit], ListSession], states: tuple[RowState, ...] = (), at: int = 0
) -> ReconcilePages:
    made, told = page(scene), session(kit())
    assert told.comparison is not None
    view = made.compare
    view.title.set_whole(told.head.title)
    made._show(View.COMPARE)
    made.show_face(Face.FILLED if told.comparison.is_clear else Face.PARTLY)
    made.comparing.acts.session = told
    made.comparing.acts._show_sums()
    made.comparing.acts.session = None  # pictures wait for nothing
    view.show_ledger("1300", Decimal("24310.55"))
    view.chips.choose({state.value for state in states})
    rows = select(told.rows, view.query)
    view.show_rows(rows, at if rows else None)
    return made


def columns(scene: Scene) -> ReconcilePages:
    made, session = page(scene), kit().mapped
    made._show(View.MAP)
    made.show_face(Face.FILLED)
    made.map_page.show_session(session)
    made.map_page.refresh(session.fresh)
    return made


def _noting(scene: Scene) -> ReconcilePages:
    made = compare(scene, lambda it: it.compared, (RowState.CHECK,))
    made.compare.ask_note("Navragen: is de korting afgesproken?")
    return made


def _none_found(scene: Scene) -> ReconcilePages:
    made = compare(scene, lambda it: it.compared)
    made.compare.search.setText("bestaat niet")
    made.compare.show_rows((), None)
    return made


def out(scene: Scene, told: Callable[[Kit], Out], *, sends: bool = True, is_provider: bool = False) -> ReconcilePages:
    made, all_ = page(scene), kit()
    made._session = all_.session
    made._show(View.OUT)
    made.out.show_out(told(all_), OutWords(division=all_.division.name, sends_matches=sends, is_provider=is_provider))
    made.show_face(Face.FILLED)
    return made


def steps(scene: Scene) -> QDialog:
    told = kit()
    dialog = StepsDialog(None, scene.formats)
    moves = reversed(told.half.moves)
    dialog.show_steps(tuple(StepView(move=move, line=told.session.line(move.line)) for move in moves))
    return dialog


def rules(scene: Scene) -> QWidget:
    told = kit()
    told.session.review = told.half
    example = example_of(told.session, 23)
    return RulesDialog(None, told.session, past_of([told.half]), scene.formats, example)


def rule_of_a_relation(scene: Scene) -> QWidget:
    """Three rules of three targets; the one that is worked on is of a relation."""
    told = kit()
    told.session.review = told.half
    payer = next(each for each in told.session.reference.relations if each.is_customer and not each.is_blocked)
    example = Rule(name="Voorschotten", contains=("voorschot",), way=1, target=RuleTarget.RELATION, relation=payer.id)
    costs = Rule(name="Kosten pakket", contains=("kosten", "pakket"), way=-1, target=RuleTarget.BANK_COST)
    saved = Rule(name="Spaarrekening", party="Eigen spaarrekening", target=RuleTarget.TRANSFER, gl_account="2000")
    habits = told.session.habits
    told.session.habits = replace(habits, rules=(costs, saved))
    dialog = RulesDialog(None, told.session, past_of([told.half]), scene.formats, example)
    told.session.habits = habits
    return dialog


def accounts(scene: Scene) -> QWidget:
    return AccountsDialog(None, kit().session, scene.formats)


def accounts_of_provider(scene: Scene) -> QWidget:
    session = copy(kit().session)
    listed = replace(session.statement, source=StatementSource.PROVIDER, account="", opening=None, closing=None)
    session.review = replace(session.review, statement=listed)
    return AccountsDialog(None, session, scene.formats)


def unsure(told: Kit) -> Out:
    """What was sent and may have been matched, and what is still open though Exact Online has it."""
    states = (ClickState.UNSURE, ClickState.SENT, ClickState.DONE)
    rows = tuple(replace(row, state=state) for row, state in zip(told.booked.clicks, states, strict=False))
    return replace(told.booked, clicks=(*rows, *told.booked.clicks[len(rows) :]))


def listed_by_provider(told: Kit) -> Out:
    """A payment provider's list for which no journal is chosen yet."""
    held = Problem(code="bank-no-provider-journal", severity=Severity.STOP)
    return replace(told.out, statement=replace(told.out.statement, entries=(), lines=(), problems=(held,)))


def screens() -> Iterable[Screen]:
    key = PageKey.RECONCILE

    def shown(
        face: str, make: Callable[[Scene], ReconcilePages], after: Callable[[MainWindow], None] | None = None
    ) -> Screen:
        return Screen(name="reconcile", face=face, make=make, key=key, after=after)

    yield shown("empty", start)
    yield shown("empty-practice", partial(start, can_practise=True))
    yield shown("loading", page)
    yield shown("filled", start_filled)
    yield shown("failed", failed)
    yield shown("deck", partial(deck, review=lambda it: it.fresh, line=1))
    yield shown("deck-short", partial(deck, review=lambda it: it.fresh, line=SHORT, act=_proof))
    yield shown("deck-many", partial(deck, review=lambda it: it.fresh, line=MANY))
    yield shown("deck-items", partial(deck, review=lambda it: it.fresh, line=13, act=_ticking))
    yield shown("deck-none", partial(deck, review=lambda it: it.half, line=24))
    yield shown("deck-done", partial(deck, review=lambda it: it.half, line=4, filters=(Filter.DONE,)))
    yield shown("deck-check", partial(deck, review=lambda it: it.half, line=UNKNOWN, filters=(Filter.CHECK,)))
    yield shown("deck-manual", partial(deck, review=lambda it: it.half, line=24, act=_manual))
    yield shown("deck-question", partial(deck, review=lambda it: it.half, line=24, act=_question))
    yield shown("deck-transfer", partial(deck, review=lambda it: it.half, line=25, act=_transfer))
    yield shown("deck-partly", partial(deck, review=lambda it: it.half, line=24, act=_partly))
    yield shown("columns", columns)
    yield shown("compare", partial(compare, session=lambda it: it.compared))
    yield shown("compare-note", _noting)
    yield shown("compare-none", _none_found)
    yield shown("compare-unclear", partial(compare, session=lambda it: it.unclear))
    yield shown("out", partial(out, told=lambda it: it.out))
    yield shown("out-booked", partial(out, told=lambda it: it.booked))
    yield shown("out-unsure", partial(out, told=unsure))
    yield shown("out-provider", partial(out, told=listed_by_provider, is_provider=True))
    yield shown("out-off", partial(out, told=lambda it: it.booked, sends=False))
    yield Screen(name="reconcile-steps", face="filled", make=steps, in_window=False, size=(0, 0))
    yield Screen(name="reconcile-rules", face="filled", make=rules, in_window=False, size=(0, 0))
    yield Screen(name="reconcile-rules", face="relation", make=rule_of_a_relation, in_window=False, size=(0, 0))
    yield Screen(name="reconcile-accounts", face="filled", make=accounts, in_window=False, size=(0, 0))
    yield Screen(name="reconcile-accounts", face="provider", make=accounts_of_provider, in_window=False, size=(0, 0))
