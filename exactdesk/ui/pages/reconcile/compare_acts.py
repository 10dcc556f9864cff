"""What happens in a comparison: keys and clicks become notes and ticks, one after the other, each on disk before the next."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

from PySide6.QtCore import QObject, Signal

from exactdesk.books.reference import Side
from exactdesk.errors import UsageError
from exactdesk.flow.list_view import ComparedRow, RowState, counts, select
from exactdesk.jobs.list_session import ListSession
from exactdesk.ui.ask import answered
from exactdesk.ui.formats import Formats
from exactdesk.ui.pages.reconcile.compare_view import CompareView
from exactdesk.ui.pages.reconcile.steps import StepsDialog, StepView
from exactdesk.ui.palettes import Role
from exactdesk.ui.parts import Banner, BannerArea
from exactdesk.ui.tasks import TaskScope
from exactdesk.wording import tell_error
from exactdesk.wording.list_words import side_title


class CompareActs(QObject):
    """Works one list in one view.

    Signals:
        changed: something was decided.
    """

    changed = Signal()

    def __init__(self, view: CompareView, scope: TaskScope, formats: Formats, banners: BannerArea) -> None:
        super().__init__(view)
        self._view = view
        self._scope = scope
        self._formats = formats
        self._banners = banners
        self.session: ListSession | None = None
        self._turn = asyncio.Lock()
        self._running = 0
        self._waits = False
        view.query_changed.connect(self.renew)
        view.ticked.connect(lambda: self._about_current(self._tick))
        view.reopened.connect(lambda: self._about_current(self._reopen))
        view.note_wanted.connect(self._ask_note)
        view.noted.connect(self._note)
        view.beside_wanted.connect(lambda side, of_all: self._soon(lambda: self._lay_beside(side, of_all)))
        view.steps_wanted.connect(self.show_steps)

    @property
    def is_busy(self) -> bool:
        """Whether a step is being kept, or rows are being looked out."""
        return self._running > 0

    def begin(self, session: ListSession) -> None:
        """Shows a list that was compared: what is to be done first, all of it where nothing is."""
        self.session = session
        self._view.show_rows((), None)
        self._show_sums()
        _, states = counts(session.rows)
        self._view.search.clear()
        self._view.choose_filter(*((RowState.TO_DO,) if states[RowState.TO_DO] else ()))
        self._view.table.setFocus()

    def renew(self) -> None:
        """Looks out the rows that are wanted now; wishes that come meanwhile are met together."""
        if not self._waits and self.session is not None:
            self._waits = True
            self._soon(self._select)

    def _soon(self, act: Callable[[], Awaitable[None]]) -> None:
        if self.session is not None:
            self._running += 1
            self._scope.start(self._in_turn(act), name="compare")

    async def _in_turn(self, act: Callable[[], Awaitable[None]]) -> None:
        try:
            async with self._turn:
                await act()
        except UsageError as error:
            what, do = tell_error(error)
            self._banners.put("compare", Banner(Role.WARN, what, do, closable=True))
        finally:
            self._running -= 1

    # --- showing

    def _show_sums(self) -> None:
        session = self.session
        if session is None or session.comparison is None:
            return
        comparison = session.comparison
        self._view.show_comparison(comparison, session.rows)
        self._banners.take("beside")
        if not comparison.is_clear:
            self._banners.put(
                "beside",
                Banner(
                    Role.WARN,
                    self.tr("Is this list about customers or about suppliers?"),
                    self.tr(
                        "Its numbers do not tell. It is laid beside: {side}. Choose the other at the top if that is wrong."
                    ).format(side=side_title(comparison.side)),
                    closable=True,
                ),
            )
        elif comparison.is_turned:
            self._banners.put(
                "beside",
                Banner(
                    Role.NEUTRAL,
                    self.tr("The amounts of this list were turned round"),
                    self.tr("It is written from the other party's point of view: what is owed has a minus there."),
                    closable=True,
                ),
            )

    async def _select(self) -> None:
        self._waits = False
        session = self.session
        if session is None:
            return
        before = self._view.table.currentIndex().row()
        current = self._view.table.current_record() if before >= 0 else None
        query, rows = self._view.query, session.rows
        wanted = None if current is None else current.key

        def look() -> tuple[tuple[ComparedRow, ...], int | None]:
            fit = select(rows, query)
            return fit, next((at for at, row in enumerate(fit) if row.key == wanted), None)

        found, at = await asyncio.to_thread(look)
        if self.session is not session:
            return
        if at is None and found:
            at = min(max(before, 0), len(found) - 1)
        self._view.show_rows(found, at)

    # --- deciding

    def _about_current(self, act: Callable[[ListSession, ComparedRow], Awaitable[None]]) -> None:
        current, session = self._view.table.current_record(), self.session
        if current is not None and session is not None:
            self._soon(lambda: act(session, current))

    async def _tick(self, session: ListSession, row: ComparedRow) -> None:
        now = session.row(row.key)
        if now is not None and now.state in (RowState.TO_DO, RowState.CHECK):
            await session.tick(row.key)
            await self._decided()

    async def _reopen(self, session: ListSession, row: ComparedRow) -> None:
        await session.reopen(row.key)
        await self._decided()

    def _ask_note(self) -> None:
        current = self._view.table.current_record()
        if current is not None:
            self._view.ask_note(current.note)

    def _note(self, words: str) -> None:
        if not words.strip():
            self._view.question.field.tell_problem(self.tr("Type what must be found out."))
            return
        self._view.show_card()
        self._about_current(lambda session, row: self._keep_note(session, row, words))

    async def _keep_note(self, session: ListSession, row: ComparedRow, words: str) -> None:
        await session.note(row.key, words)
        await self._decided()

    async def _lay_beside(self, side: Side, of_all: bool) -> None:
        session = self.session
        if session is not None:
            await session.lay_beside(side, of_all=of_all)
            await self._decided()

    async def _decided(self) -> None:
        self._banners.take("compare")
        self._show_sums()
        await self._select()
        self.changed.emit()

    # --- steps

    def show_steps(self) -> None:
        """Opens the list of steps."""
        session = self.session
        if session is None:
            return
        dialog = StepsDialog(self._view.window(), self._formats)
        dialog.undo_wanted.connect(lambda moves: self._soon(lambda: self._travel(dialog, moves, is_undo=True)))
        dialog.redo_wanted.connect(lambda moves: self._soon(lambda: self._travel(dialog, moves, is_undo=False)))
        dialog.show_steps(_steps(session))
        self.dialog = dialog
        self._scope.start(self._await(dialog), name="steps")

    async def _await(self, dialog: StepsDialog) -> None:
        await answered(dialog)
        self._view.table.setFocus()

    async def _travel(self, dialog: StepsDialog, moves: tuple[int, ...], *, is_undo: bool) -> None:
        session = self.session
        if session is None:
            return
        dialog.tell("")
        await session.travel(moves, is_undo=is_undo)
        dialog.show_steps(_steps(session))
        await self._decided()


def _steps(session: ListSession) -> tuple[StepView, ...]:
    return tuple(StepView(move=move, line=session.line(move.line)) for move in reversed(session.review.moves))
