"""What the user does on the check page, as steps of a session that can be undone."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Iterable
from dataclasses import replace
from decimal import Decimal
from typing import Any, Protocol

from PySide6.QtCore import QCoreApplication

from exactdesk.errors import ExactDeskError
from exactdesk.flow.draft import Draft, Worked
from exactdesk.jobs.progress import silent
from exactdesk.jobs.session import ImportSession
from exactdesk.kinds.kind import Amounts, Level
from exactdesk.problems import Problem
from exactdesk.ui.formats import Formats
from exactdesk.ui.pages.import_.check_page import CheckPage
from exactdesk.ui.pages.import_.choosing import Chooser
from exactdesk.ui.pages.import_.desk import Asks, ImportDesk
from exactdesk.ui.pages.import_.grid_model import GridRow
from exactdesk.ui.pages.import_.problem_panel import Wish
from exactdesk.ui.pages.import_.remedies import Act, can_pick, cured, equal_problems
from exactdesk.ui.palettes import Role
from exactdesk.ui.parts import Banner
from exactdesk.wording import tell_error

Start = Callable[[Coroutine[Any, Any, Any]], None]


class Host(Protocol):
    """What the acts need of the pages around them."""

    @property
    def session(self) -> ImportSession | None: ...

    def rework(self) -> None:
        """The draft has changed: work it out and show it."""


class CheckActs:
    """Turns wishes of the check page into changes of the draft."""

    def __init__(self, host: Host, page: CheckPage, desk: ImportDesk, ask: Asks, formats: Formats) -> None:
        self._host = host
        self._desk = desk
        self._page = page
        self._ask = ask
        self._formats = formats
        self._chooser = Chooser(page, ask, formats)

    def connect(self, start: Start) -> None:
        """Listens to the page; `start` begins what takes a while or asks something."""
        page = self._page
        page.table.typed.connect(self.type_in)
        page.table.emptied.connect(self.empty)
        page.table.filled_down.connect(self.fill_down)
        page.table.pick_wanted.connect(lambda rows, field: start(self.pick_for(rows, field)))
        page.table.leave_wanted.connect(lambda rows: start(self.leave_or_take_back(rows)))
        page.panel.wished.connect(lambda wish: start(self.mend(wish)))
        page.panel.taken_back.connect(self.take_back)
        page.all.wished.connect(lambda wish: start(self.mend(wish)))
        page.totals.control_told.connect(self.tell_control_total)

    # --- typing

    def type_in(self, row: GridRow, field: str, text: str) -> None:
        self._edit((row,), field, text)

    def empty(self, rows: tuple[GridRow, ...], field: str) -> None:
        self._edit(rows, field, "")

    def fill_down(self, rows: tuple[GridRow, ...], field: str) -> None:
        """The value of the first chosen row in all others; with one row chosen, the value of the row above."""
        if len(rows) == 1:
            self._page.table.fill_from_above()
        elif rows:
            told = rows[0].mapped.fields.get(field)
            self._edit(rows[1:], field, told.text if told else "")

    def _edit(self, rows: tuple[GridRow, ...], field: str, text: str) -> None:
        session = self._host.session
        open_rows = [row for row in rows if not row.is_locked]
        if session is None or not open_rows:
            return
        of_document = session.draft.kind.field_by_name[field].level is Level.DOCUMENT
        numbers = {number for row in open_rows for number in (row.checked.document.rows if of_document else (row.row,))}
        self._change("edit", lambda draft: draft.edit(numbers, field, text))

    # --- choosing

    async def pick_for(self, rows: tuple[GridRow, ...], field: str) -> None:
        """Chooses the value of a field from its list, for the chosen rows; a field without a list is typed in."""
        session = self._host.session
        if session is None or not rows:
            return
        if not can_pick(session.draft.kind.field_by_name[field]):
            self._page.table.edit(self._page.table.currentIndex())
            return
        told = rows[0].mapped.fields.get(field)
        value = await self.choose(field, told.text if told else "")
        if value is not None:
            self._edit(rows, field, value)
        self._page.table.setFocus()

    async def choose(self, field: str, current: str = "") -> str | None:
        """Asks for the value of a field; None when the user gives none."""
        session = self._host.session
        return None if session is None else await self._chooser.choose(session, field, current)

    # --- remedies

    async def mend(self, wish: Wish) -> None:
        """Does what the user wants done about a problem, or about all equal ones."""
        session = self._host.session
        worked = session.worked if session is not None else None
        if session is None or worked is None:
            return
        problems = equal_problems(worked, wish.problem) if wish.is_for_all else (wish.problem,)
        remedy = wish.remedy
        match remedy.act:
            case Act.SET:
                self._cure(worked, problems, remedy.field, remedy.value)
            case Act.PICK:
                value = await self.choose(remedy.field)
                if value is not None:
                    self._cure(worked, problems, remedy.field, value)
            case Act.MAKE:
                await self._make_relation(worked, problems, wish.problem)
            case Act.TYPE:
                self._page.go_to(wish.problem)
                self._page.table.edit(self._page.table.currentIndex())
            case Act.MEAN:
                session.mean_amounts(Amounts(remedy.value))
                self._host.rework()
            case Act.DECIDE:
                self._each("decide", keys_of(worked, problems), lambda draft, key: draft.decide(key))
            case Act.ACCEPT:
                code = wish.problem.code
                self._each("accept", keys_of(worked, problems), lambda draft, key: draft.accept(key, code))
            case Act.LEAVE_OUT:
                await self.leave_out(keys_of(worked, problems))

    async def _make_relation(self, worked: Worked, problems: tuple[Problem, ...], problem: Problem) -> None:
        """Makes the relation that a document names, once the user has seen which, and gives it to all rows that want it."""
        session = self._host.session
        keys = keys_of(worked, (problem,))
        if session is None or not keys:
            return
        name = next(one.document.head.text("relation_name") for one in worked.checked if one.document.key == keys[0])
        translate = QCoreApplication.translate
        sure = await self._ask.confirm(
            translate("CheckActs", "Make relation {name} in {division}?").format(
                name=name, division=session.division.name
            ),
            translate("CheckActs", "It is made in Exact Online at once, with what this row tells of it."),
            yes=translate("CheckActs", "Make the relation"),
            no=translate("CheckActs", "Do not make it"),
        )
        if not sure:
            return
        try:
            made = await self._desk.make_relation(session, keys[0], silent)
        except ExactDeskError as error:
            what, do = tell_error(error)
            self._page.say("make", Banner(Role.STOP, what, do, details=str(error), closable=True))
            return
        self._page.banners.take("make")
        self._cure(worked, problems, "relation_code", made.code)

    async def leave_or_take_back(self, rows: tuple[GridRow, ...]) -> None:
        """Leaves the documents of these rows out, with a reason; takes them back when all of them are left out already."""
        session = self._host.session
        if session is None or not rows:
            return
        keys = tuple(dict.fromkeys(row.item.key for row in rows if not row.is_locked))
        out = session.draft.left_out
        if keys and all(key in out for key in keys):
            self._each("take-back", keys, lambda draft, key: draft.take_back(key))
        elif keys:
            await self.leave_out(tuple(key for key in keys if key not in out))
        self._page.table.setFocus()

    def tell_control_total(self, total: Decimal | None) -> None:
        """The total that the user expects; None when there is none."""
        session = self._host.session
        if session is not None and session.draft.control_total != total:
            self._change("control-total", lambda draft: replace(draft, control_total=total))

    def take_back(self, key: str) -> None:
        self._each("take-back", (key,), lambda draft, each: draft.take_back(each))

    async def leave_out(self, keys: tuple[str, ...]) -> None:
        """Leaves documents out, once the user has given the reason."""
        translate: Callable[[str, str], str] = QCoreApplication.translate
        why = await self._ask.text(
            self._page.leave_out_question(len(keys)),
            translate("CheckActs", "The reason is kept in the history."),
            translate("CheckActs", "Reason"),
            yes=translate("CheckActs", "Leave out"),
            no=translate("CheckActs", "Cancel"),
        )
        if why is not None:
            reason = why
            self._each("leave-out", keys, lambda draft, key: draft.leave_out(key, reason))

    # --- inside

    def _cure(self, worked: Worked, problems: tuple[Problem, ...], field: str, value: str) -> None:
        self._change("mend", lambda draft: cured(draft, worked, problems, field, value))

    def _each(self, step: str, keys: Iterable[str], change: Callable[[Draft, str], Draft]) -> None:
        def all_of_them(draft: Draft) -> Draft:
            for key in keys:
                draft = change(draft, key)
            return draft

        self._change(step, all_of_them)

    def _change(self, step: str, change: Callable[[Draft], Draft]) -> None:
        session = self._host.session
        if session is not None:
            session.change(step, change)
            self._host.rework()


def keys_of(worked: Worked, problems: Iterable[Problem]) -> tuple[str, ...]:
    """The documents that problems are about, each once."""
    key_of_row = {row: one.document.key for one in worked.checked for row in one.document.rows}
    found = [
        problem.where.document or (key_of_row.get(problem.where.row, "") if problem.where.row is not None else "")
        for problem in problems
    ]
    return tuple(dict.fromkeys(key for key in found if key))
