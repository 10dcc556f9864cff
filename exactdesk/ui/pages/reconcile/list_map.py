"""Which column of a list is what: the mapping page of the import, on the reconcile page, until the list is read or given up."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut

from exactdesk.errors import ExactDeskError
from exactdesk.flow.statements import StatementFile
from exactdesk.jobs.list_mapping import ListMapping
from exactdesk.kinds.statement_list import LISTS
from exactdesk.ui.formats import Formats
from exactdesk.ui.icons import Icon
from exactdesk.ui.pages.import_.desk import AsksText
from exactdesk.ui.pages.import_.map_acts import MapActs
from exactdesk.ui.pages.import_.map_page import MapPage
from exactdesk.ui.palettes import Role
from exactdesk.ui.parts import Banner, IconButton
from exactdesk.ui.tasks import TaskScope
from exactdesk.wording import tell_error

_PAUSE = 0.2
"""Seconds without another change before the rows are read anew."""


class ListMapPage(MapPage):
    """The mapping page for lists that are laid beside the books.

    Signals:
        left: the list is given up.
    """

    left = Signal()

    def __init__(self, formats: Formats) -> None:
        self.back = IconButton(Icon.BACK)
        super().__init__(formats, tuple(LISTS.values()))
        self._layout.setContentsMargins(0, 0, 0, 0)  # it stands on a page that has its own
        self.back.clicked.connect(self.left)
        self.header.lead.addWidget(self.back)
        leave = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        leave.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        leave.activated.connect(self.left)

    def next_word(self) -> str:
        return self.tr("Read the list")

    def retranslate(self) -> None:
        super().retranslate()
        self.back.set_name(self.tr("Put the list aside"))


class ListMap(QObject):
    """Names the columns of one list at a time.

    Attributes:
        session: the list that is open; None for none.
    """

    def __init__(self, page: ListMapPage, scope: TaskScope, ask: AsksText, formats: Formats) -> None:
        super().__init__(page)
        self._page = page
        self._scope = scope
        self.session: ListMapping | None = None
        self._done: asyncio.Future[bool] | None = None
        self._work: asyncio.Task[None] | None = None
        self.acts = MapActs(self, page, ask, formats)
        self.acts.connect(self._start)
        page.undo_wanted.connect(lambda: self._travel(back=True))
        page.redo_wanted.connect(lambda: self._travel(back=False))
        page.go_on.connect(lambda: self._start(self._go_on()))
        page.left.connect(lambda: self._finish(is_read=False))

    @property
    def is_open(self) -> bool:
        """Whether columns are being named."""
        return self._done is not None

    async def columns_of(self, session: ListMapping) -> StatementFile | None:
        """The list as it is read once the user has looked at its columns; None when it was given up."""
        self.session = session
        self._done = asyncio.get_running_loop().create_future()
        self._page.show_session(session)
        self._page.take_keyboard()
        self.rework()
        try:
            return await session.statement_file() if await self._done else None
        finally:
            self.session = self._done = None
            if self._work is not None:
                self._work.cancel()

    def rework(self) -> None:
        """The columns have changed: reads the rows anew, a moment later."""
        if (self._work is None or self._work.done()) and self.session is not None:
            self._work = self._scope.start(self._work_out(), name="list-work-out")

    async def _work_out(self) -> None:
        await asyncio.sleep(_PAUSE)
        while (session := self.session) is not None and session.is_stale:
            await session.work_out()
            if session is self.session and (read := session.fresh) is not None:
                self._page.refresh(read)

    def _travel(self, *, back: bool) -> None:
        if self.session is not None and self.session.timeline is not None:
            (self.session.undo if back else self.session.redo)()
            self._page.refresh(None)
            self.rework()

    async def _go_on(self) -> None:
        """Reads the list, once nothing that it needs is missing and at least one row can be read; keeps its columns."""
        session = self.session
        if session is None or session.timeline is None:
            return
        try:
            await session.statement_file()
            await session.keep()
        except ExactDeskError as error:
            what, do = tell_error(error)
            self._page.say("read", Banner(Role.STOP, what, do, details=str(error), closable=True))
            return
        self._finish(is_read=True)

    def _finish(self, *, is_read: bool) -> None:
        if self._done is not None and not self._done.done():
            self._done.set_result(is_read)

    def _start(self, work: Coroutine[Any, Any, Any]) -> None:
        self._scope.start(work, name="list-columns")
