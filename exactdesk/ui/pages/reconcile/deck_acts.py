"""What happens in the deck: keys and clicks become decisions of the session, one after the other, each on disk before the next."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

from PySide6.QtCore import QObject, Signal

from exactdesk.books.money import ZERO
from exactdesk.books.statement import StatementLine
from exactdesk.errors import UsageError
from exactdesk.flow.entry_rows import entry_rows
from exactdesk.flow.reconcile import Foreign, Reason, RestKind
from exactdesk.flow.review import Decision, Part, Verdict
from exactdesk.flow.review_draft import Draft, Ticked
from exactdesk.jobs.review import ReviewSession
from exactdesk.jobs.review_rules import example_of, read_past, suggested
from exactdesk.ui.ask import answered
from exactdesk.ui.formats import Formats
from exactdesk.ui.pages.reconcile.deck import DeckView
from exactdesk.ui.pages.reconcile.form_acts import FormActs
from exactdesk.ui.pages.reconcile.keys import REST_ACTS, Act
from exactdesk.ui.pages.reconcile.proposals import told
from exactdesk.ui.pages.reconcile.rules_dialog import RulesDialog
from exactdesk.ui.pages.reconcile.steps import StepsDialog, StepView
from exactdesk.ui.palettes import Role
from exactdesk.ui.parts import Banner, BannerArea
from exactdesk.ui.tasks import TaskScope
from exactdesk.wording import tell_error


class DeckActs(QObject):
    """Works one session in one deck.

    Signals:
        changed: something was decided.
    """

    changed = Signal()

    def __init__(self, view: DeckView, scope: TaskScope, formats: Formats, banners: BannerArea) -> None:
        super().__init__(view)
        self._view = view
        self._scope = scope
        self._formats = formats
        self._banners = banners
        self.session: ReviewSession | None = None
        self._draft: Draft | None = None
        self._place: int | None = None  # of the reading that the draft began as
        self._waiting: asyncio.Queue[Callable[[], Awaitable[None]]] = asyncio.Queue()
        self._worker: asyncio.Task[None] | None = None
        self._only: str = ""  # relation that is being finished
        view.lines.chosen.connect(self.show_line)
        view.proposals.taken.connect(self.take)
        view.proposals.proof_wanted.connect(self._prove)
        view.items.toggled.connect(self.tick)
        view.bar.accepted.connect(lambda: self._soon(self._accept))
        view.bar.acted.connect(self.act)
        view.bulk_wanted.connect(lambda: self._soon(self._accept_bulk))
        view.steps_wanted.connect(self.show_steps)
        view.relation_wanted.connect(lambda: self._soon(self._finish_relation))
        view.filtered.connect(self._tell_found)
        self._forms = FormActs(view, scope, lambda decision: self._soon(lambda: self._decide(decision)))

    @property
    def is_busy(self) -> bool:
        """Whether a step is still being kept."""
        return self._worker is not None and not self._worker.done()

    def begin(self, session: ReviewSession) -> None:
        """Shows a session, at its first line that is to be done."""
        self.session = session
        self._only = ""
        self._draft = None
        self._forms.begin(session)
        self._view.show_side(self._view.proposals)
        self._view.lines.show_lines(())
        self._refresh()
        self._next(None)
        self._view.lines.setFocus()

    def renew(self) -> None:
        """Shows the current line anew: accounts or journal have changed."""
        if self.session is not None:
            self._forms.begin(self.session)
        self._refresh()
        self._show_draft()

    def _soon(self, act: Callable[[], Awaitable[None]]) -> None:
        """Does one thing after the other: a key that is pressed while a step is being kept waits its turn."""
        if self.session is None:
            return
        self._waiting.put_nowait(act)
        if not self.is_busy:
            self._worker = self._scope.start(self._work(), name="reconcile")

    async def _work(self) -> None:
        while not self._waiting.empty():
            act = self._waiting.get_nowait()
            try:
                await act()
            except UsageError as error:
                self._say(*tell_error(error))
            except BaseException:
                while not self._waiting.empty():  # what was asked for after a failure belongs to another state
                    self._waiting.get_nowait()
                raise

    # --- showing

    def show_line(self, number: int) -> None:
        """Shows a line with its readings."""
        session = self.session
        if session is None:
            return
        self._banners.take("deck")
        line = session.line(number)
        move = session.review.standing.get(number)
        decision = None if move is None else move.decision
        self._view.card.show_line(line, decision, "" if move is None or decision is None else move.by)
        self._view.show_proof("")
        if self._view.sides.currentWidget() is not self._view.items or decision is not None:
            side = self._view.proposals
            if self._view.sides.currentWidget() is not side:
                self._view.show_side(side)
        readings = () if decision is not None else session.proposals(number)
        ruled = session.rule_decision(number) if decision is None and not readings else None
        nothing = self._nothing(decision, ruled, is_elsewhere=number in session.review.elsewhere)
        foreign = session.foreign(number)
        if decision is None and ruled is None and not readings and foreign:
            nothing = self._other_currency(line, foreign[0])
        self._view.proposals.show_proposals(readings, nothing)
        self._draft, self._place = session.draft(number), 0 if readings else None
        self._show_draft()

    def _nothing(self, decision: Decision | None, ruled: Decision | None, *, is_elsewhere: bool) -> str:
        if decision is not None:
            return self.tr("This line is decided. Open it again to choose otherwise.")
        if is_elsewhere:
            return self.tr("This line was reviewed in another statement already.")
        if ruled is not None and ruled.parts[0].relation is not None:
            return self.tr("Rule {rule}: on account of {relation}, to be matched later. Enter accepts it.").format(
                rule=ruled.rule, relation=ruled.parts[0].relation_name
            )
        if ruled is not None:
            return self.tr("Rule {rule}: on ledger account {account}. Enter accepts it.").format(
                rule=ruled.rule, account=self._forms.account_name(ruled.parts[0].gl_account)
            )
        return self.tr("Nothing speaks for any open item. Search among all of them, or book it on a ledger account.")

    def _other_currency(self, line: StatementLine, found: Foreign) -> str:
        """What is said of an item that cannot be settled here, for it is in another currency."""
        money, item = self._formats.money, found.item
        told = self.tr("It may be for invoice {number} of {relation}: {amount}.").format(
            number=item.invoice_number, relation=item.relation_name, amount=money(item.amount, item.currency)
        )
        if found.difference is not None:
            more = self.tr("In the books it stands for {amount}; the difference is {difference}.").format(
                amount=money(abs(item.amount_dc), line.currency), difference=money(found.difference, line.currency)
            )
            told = f"{told} {more}"
        last = self.tr("A payment in another currency is settled in Exact Online itself.")
        return f"{told} {last}"

    def _show_draft(self) -> None:
        session, draft = self.session, self._draft
        if session is None or draft is None:
            return
        number = draft.line.number
        decided = session.review.decision(number)
        self._view.proposals.show_chosen(self._place)
        shares, kind = draft.shares, draft.kind or RestKind.NONE
        parts: tuple[Part, ...] = ()
        ruled = session.rule_decision(number) if decided is None and not draft.ticked else None
        if decided is not None:
            shares, kind, parts = decided.shares, decided.rest_kind, decided.parts
        elif ruled is not None:
            parts = ruled.parts
        rows = entry_rows(draft.line, shares, kind, parts, session.accounts, session.bank_code)
        is_open = ruled is None and (decided is None or not decided.is_done)
        difference = (draft.difference if kind is RestKind.NONE else ZERO) if is_open else ZERO
        self._view.foot.show_entry(rows, difference, draft.line.currency, self._forms.account_name)
        self._view.bar.show_state(
            choices=() if decided is not None else draft.choices,
            chosen=draft.kind,
            can_accept=decided is None and (draft.decision is not None or ruled is not None),
            is_decided=decided is not None,
        )
        total = sum((amount for _, amount in draft.ticked), ZERO)
        count = len(draft.ticked)
        money = self._formats.money
        ticked = self.tr("%Ln ticked: {total}; the line is {amount}, difference {difference}", "", count).format(
            total=money(total, draft.line.currency),
            amount=money(draft.line.amount, draft.line.currency),
            difference=money(draft.difference, draft.line.currency),
        )
        self._view.items.offer(
            lambda: () if session.review.decision(number) is not None else session.free_items(number),
            [item.key for item, _ in draft.ticked],
            ticked,
        )

    def _refresh(self) -> None:
        """Shows the list anew after a step."""
        session = self.session
        if session is None:
            return
        self._view.show_lines(session.views())
        count = len(session.bulk)
        self._view.bulk.setText(self.tr("Accept %Ln certain", "", count))
        self._view.bulk.setVisible(count > 0)
        self._tell_found()

    def _tell_found(self) -> None:
        shown = self._view.lines.count
        self._view.found.setText(self.tr("%Ln line(s) shown", "", shown))

    def _next(self, after: int | None) -> None:
        """Goes to the line that is to be done among those shown: this one or the next one after it, else the first."""
        session = self.session
        if session is None:
            return
        shown = [view.line.number for view in self._view.lines.shown()]
        open_ones = [
            each for each in shown if session.review.decision(each) is None and not session.review.is_done(each)
        ]
        if self._only:
            own = [each for each in open_ones if session.view(session.line(each)).relation == self._only]
            if not own:
                self._only = ""
            open_ones = own or open_ones
        later = [each for each in open_ones if after is None or each >= after]
        wanted = next(iter(later or open_ones), None)
        self._view.lines.refilter()
        if wanted is not None:
            self._draft = None
            self._view.lines.choose(wanted)
            if self._draft is None and self._view.lines.current() == wanted:
                self.show_line(wanted)  # it was current before, and showed what is decided now
        elif (current := self._view.lines.current()) is not None:
            self.show_line(current)
        elif after is not None:
            self.show_line(after)

    def _say(self, what: str, do: str = "") -> None:
        self._banners.put("deck", Banner(Role.WARN, what, do, closable=True))

    def _prove(self, reason: Reason) -> None:
        self._view.card.show_proof(reason)
        self._view.show_proof(told(reason))

    # --- putting together

    def take(self, place: int) -> None:
        """Takes the reading of a place."""
        session, draft = self.session, self._draft
        if session is None or draft is None or not 0 <= place < len(self._view.proposals.cards):
            return
        self._draft, self._place = session.draft(draft.line.number, place), place
        self._show_draft()

    def tick(self, ticked: Ticked) -> None:
        """Ticks an open item, or takes the tick back."""
        if self._draft is not None and self.session is not None:
            item, free = ticked
            if self.session.review.decision(self._draft.line.number) is None:
                self._draft, self._place = self._draft.toggled(item, free), None
                self._show_draft()

    def act(self, act: Act) -> None:
        """Does what a letter or its button says."""
        draft, session = self._draft, self.session
        if draft is None or session is None:
            return
        if act in REST_ACTS:
            self._draft = draft.with_rest(REST_ACTS[act])
            self._show_draft()
            return
        decided = session.review.decision(draft.line.number)
        match act:
            case Act.QUESTION | Act.MANUAL | Act.TRANSFER:
                self._forms.open(act, draft.line, decided)
            case Act.SKIP:
                self._soon(lambda: self._decide(Decision(verdict=Verdict.SKIPPED)))
            case Act.RULE:
                self._scope.start(self._change_rules(session, draft.line.number), name="rules")
            case Act.REOPEN:
                self._soon(self._reopen)

    # --- deciding

    async def _accept(self) -> None:
        decision = None if self._draft is None else self._draft.decision
        if self._draft is None or self.session is None or self.session.review.decision(self._draft.line.number):
            return
        if decision is None and not self._draft.ticked:
            decision = self.session.rule_decision(self._draft.line.number)
        if decision is None:
            if self._draft.ticked:
                self._say(
                    self.tr("Say first what becomes of the difference."), self.tr("The letters stand on the buttons.")
                )
            return
        await self._decide(decision)

    async def _decide(self, decision: Decision) -> None:
        session, draft = self.session, self._draft
        if session is None or draft is None:
            return
        number = draft.line.number
        await session.decide(number, decision)
        self._view.show_side(self._view.proposals)
        self._view.items.search.clear()
        self._refresh()
        self._next(number)
        self.changed.emit()

    async def _reopen(self) -> None:
        session, draft = self.session, self._draft
        if session is None or draft is None:
            return
        await session.reopen(draft.line.number)
        self._refresh()
        self._view.lines.refilter()
        self._view.lines.choose(draft.line.number)
        self.show_line(draft.line.number)
        self.changed.emit()

    async def _accept_bulk(self) -> None:
        session = self.session
        if session is None:
            return
        current = self._view.lines.current()
        await session.accept_bulk(session.bulk)
        self._refresh()
        self._next(current)
        self.changed.emit()

    async def _finish_relation(self) -> None:
        """Accepts what is put together and goes on with the other lines of the same relation, until none is left."""
        session, draft = self.session, self._draft
        if session is None or draft is None:
            return
        decision = draft.decision
        if decision is not None and decision.shares and session.review.decision(draft.line.number) is None:
            self._only = decision.shares[0].item.relation_name
            await self._decide(decision)

    async def _change_rules(self, session: ReviewSession, number: int) -> None:
        """Opens the rules; of a line that was booked by hand with the rule that it suggests on top, to be tried and kept."""
        decided = session.review.decision(number)
        example = None if decided is not None and decided.rule else example_of(session, number)
        dialog = RulesDialog(
            self._view.window(), session, await read_past(session), self._formats, example, suggested(session, number)
        )
        if await answered(dialog):
            await session.change_habits(dialog.habits())
            self.renew()
            self.show_line(number)
        self._view.lines.setFocus()

    # --- steps

    def show_steps(self) -> None:
        """Opens the list of steps."""
        session = self.session
        if session is None:
            return
        dialog = StepsDialog(self._view.window(), self._formats)
        dialog.undo_wanted.connect(lambda moves: self._soon(lambda: self._undo(dialog, moves, is_undo=True)))
        dialog.redo_wanted.connect(lambda moves: self._soon(lambda: self._undo(dialog, moves, is_undo=False)))
        dialog.show_steps(self._steps(session))
        self.dialog = dialog
        self._scope.start(self._await(dialog), name="steps")

    async def _await(self, dialog: StepsDialog) -> None:
        await answered(dialog)
        self._view.lines.setFocus()

    @staticmethod
    def _steps(session: ReviewSession) -> tuple[StepView, ...]:
        return tuple(StepView(move=move, line=session.line(move.line)) for move in reversed(session.review.moves))

    async def _undo(self, dialog: StepsDialog, moves: tuple[int, ...], *, is_undo: bool) -> None:
        session = self.session
        if session is None:
            return
        dialog.tell("")
        try:
            await (session.undo(moves) if is_undo else session.redo(moves))
        except UsageError as error:
            dialog.tell(" ".join(tell_error(error)))
            return
        dialog.show_steps(self._steps(session))
        self._refresh()
        self._view.lines.refilter()
        touched = next((move.line for move in session.review.moves if move.id in moves), None)
        if touched is not None and not self._view.lines.choose(touched):
            self._next(None)
        current = self._view.lines.current()
        if current is not None:
            self.show_line(current)
        self.changed.emit()
