"""A file for several administrations: which of them it still has documents for, and how to go on in the next one."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QObject, Signal

from exactdesk.flow.apart import Share, shares
from exactdesk.flow.draft import Draft, Worked
from exactdesk.flow.table import Workbook
from exactdesk.jobs.session import ImportSession
from exactdesk.kinds.division import FIELD, shown_name
from exactdesk.ui.pages.import_.desk import Asks
from exactdesk.ui.pages.page import Page
from exactdesk.ui.palettes import Role
from exactdesk.ui.parts import Banner

_KEY = "divided"


class Host(Protocol):
    """What is needed of the pages around it."""

    @property
    def session(self) -> ImportSession | None: ...


class Divided(QObject):
    """Remembers of the file that is open in which administrations it was imported, and offers the others, one after the other.

    Nothing goes from one administration to the next by itself: the user presses a button that names it, and confirms there again.

    Signals:
        go_on_wanted: code of the administration in which the file is to be gone on with.
    """

    go_on_wanted = Signal(int)

    def __init__(self, host: QObject, pages: Host, ask: Asks) -> None:
        super().__init__(host)
        self._pages = pages
        self._ask = ask
        self._done: set[int] = set()

    def forget(self) -> None:
        """Another file."""
        self._done = set()

    def note_run(self) -> None:
        """A run has ended in the administration of the session: its documents are in a batch there."""
        session = self._pages.session
        if session is not None:
            self._done.add(int(session.division.code))

    @property
    def left(self) -> tuple[Share, ...]:
        """The other administrations that the file has documents for and was not imported in, in the order of the sheet."""
        session = self._pages.session
        if session is None or session.worked is None:
            return ()
        return tuple(each for each in shares(session.worked.apart) if int(each.division.code) not in self._done)

    def carried(self, workbook: Workbook) -> Draft | None:
        """The draft that another administration goes on with: columns and edits that were made once for the whole sheet; else None."""
        session = self._pages.session
        if session is None or session.timeline is None or session.workbook is not workbook:
            return None
        return session.draft if FIELD in session.draft.mapping.columns.values() else None

    async def take_over(self, session: ImportSession, draft: Draft) -> None:
        """Begins a session of another administration with the draft."""
        await session.take_over(draft, only_own=bool(self._done))

    def show_check(self, page: Page, worked: Worked) -> None:
        """Says above the check what else the file has."""
        left = self.left
        if not left:
            page.banners.take(_KEY)
        elif worked.plan.items:
            self._say(page, self.tr("Also in this file: {list}"), left)
        else:
            self._say(page, self.tr("Nothing for this administration; for others: {list}"), left)

    def show_after(self, page: Page) -> None:
        """Says above the result of a run what of the file is still to be done."""
        left = self.left
        if left:
            self._say(page, self.tr("Also in this file: {list}"), left)
        else:
            page.banners.take(_KEY)

    async def leaves_the_rest(self) -> bool:
        """Whether the user lets the rest of the file be."""
        left = self.left
        goes_on = await self._ask.confirm(
            self.tr("This file has more, for other administrations"),
            self.tr("Still to come: {list}. Each administration is checked and confirmed by itself.").format(
                list=self._told(left)
            ),
            yes=self.tr("Go on with {name}").format(name=shown_name(left[0].division)),
            no=self.tr("Leave the rest of the file"),
        )
        if goes_on:
            self.go_on_wanted.emit(int(left[0].division.code))
        return not goes_on

    def _told(self, left: tuple[Share, ...]) -> str:
        return "; ".join(
            self.tr("{name}: %n document(s)", "", share.documents).format(name=shown_name(share.division))
            for share in left
        )

    def _say(self, page: Page, what: str, left: tuple[Share, ...]) -> None:
        action = self.tr("Go on with {name}").format(name=left[0].division.name)
        banner = Banner(Role.ACCENT, what.format(list=self._told(left)), action=action)
        code = int(left[0].division.code)
        banner.acted.connect(lambda: self.go_on_wanted.emit(code))
        page.say(_KEY, banner)
