"""Files on their way to the reconcile page: chosen or dropped, read, their columns named where they are lists, and begun as reviews."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from exactdesk.errors import ExactDeskError
from exactdesk.flow.review_list import ReviewHead
from exactdesk.flow.statements import StatementFile
from exactdesk.jobs.progress import Progress
from exactdesk.problems import Problem, Severity
from exactdesk.ui.formats import Formats
from exactdesk.ui.pages.import_.signs import SEVERITY_ROLES
from exactdesk.ui.pages.page import Face
from exactdesk.ui.pages.reconcile.desk import Asks, ReconcileDesk
from exactdesk.ui.pages.reconcile.list_map import ListMap
from exactdesk.ui.palettes import Role
from exactdesk.ui.parts import Banner, BannerArea
from exactdesk.wording import tell_problem

ENDINGS = "*.xml *.sta *.940 *.mt940 *.swi *.txt *.cod *.coda *.zip *.xlsx *.xlsm *.xls *.ods *.csv"

_SAID = 3
"""So many remarks about a file are told; the working paper of a list and the command line have them all."""


_TELLING = frozenset({"list-rows-not-paid"})
"""Notes that are told all the same; the others (how a text was read) concern nobody who sees that it was read well."""


class Host(Protocol):
    """What opening needs of the page around it."""

    @property
    def banners(self) -> BannerArea: ...

    def wait_for(self, what: str, detail: str = "") -> None: ...

    def show_face(self, face: Face) -> None: ...

    def show_columns(self, *, is_on: bool) -> None: ...

    def tell_progress(self, progress: Progress) -> None: ...

    def open_paths(self, paths: Sequence[Path]) -> None: ...

    async def fill_now(self) -> None: ...

    async def begin_review(self, head: ReviewHead, *, checks: bool = False) -> None: ...


class Opening(QObject):
    """Opens files, one after the other.

    Signals:
        columns_wanted: the columns of a list that was recognised are to be looked at after all; its `Path`.
    """

    columns_wanted = Signal(object)

    def __init__(self, host: Host, desk: ReconcileDesk, ask: Asks, formats: Formats, mapping: ListMap) -> None:
        super().__init__(mapping)
        self._host = host
        self._desk = desk
        self._ask = ask
        self._formats = formats
        self._mapping = mapping
        self._recognised: tuple[str, Path] | None = None

    async def choose(self) -> None:
        """Asks for files."""
        paths = await self._ask.open_files(
            self.tr("Open a statement"),
            (
                self.tr("Bank statements and lists ({endings})").format(endings=ENDINGS),
                self.tr("All files (*)"),
            ),
        )
        if paths:
            self._host.open_paths(paths)

    async def open(self, paths: tuple[Path, ...], *, looks: bool = False) -> None:
        """Opens files; each statement becomes a review of its own. With `looks` the columns of a list are looked at, also known ones.

        Raises what reading raises.
        """
        self._host.banners.clear()
        self._recognised = None
        opened: list[tuple[ReviewHead, bool]] = []
        problems: list[Problem] = []
        try:
            for path in paths:
                self._host.wait_for(self.tr("Reading the statement"), path.name)
                file = await self._read(path, looks=looks)
                if file is not None:
                    opened += await self._desk.begin(file)
                    problems += file.problems
        except ExactDeskError:
            self._host.show_face(Face.FILLED)
            raise
        if opened:
            await self._show_opened(opened)
            self._say_problems(problems)
        else:
            await self._host.fill_now()

    async def open_sample(self) -> None:
        """Opens the practice statement."""
        self._host.wait_for(self.tr("Making a statement of what is open"))
        path = await self._desk.write_sample()
        await self.open((path,))

    async def _read(self, path: Path, *, looks: bool) -> StatementFile | None:
        """A file as statements; of a list that is not known yet the user looks at its columns first. None when that was given up."""
        found = await self._desk.open_statement(path, self._host.tell_progress)
        if isinstance(found, StatementFile):
            return found
        session = await self._desk.list_mapping(found)
        recognised = None if session.view is None else session.view.recognised
        if session.is_known and recognised is not None and not looks:
            self._recognised = (recognised.name, path)
            return await session.statement_file()
        self._host.show_columns(is_on=True)
        try:
            file = await self._mapping.columns_of(session)
        finally:
            self._host.show_columns(is_on=False)
        self._host.wait_for(self.tr("Reading the statement"), path.name)
        return file

    async def _show_opened(self, opened: Sequence[tuple[ReviewHead, bool]]) -> None:
        if len(opened) != 1:
            await self._host.fill_now()
            known = sum(not is_new for _, is_new in opened)
            self._show_banner(
                "opened",
                self.tr("%Ln statement(s) opened", "", len(opened)),
                self.tr("%Ln of them were opened before, and go on where they were left.", "", known) if known else "",
            )
            return
        ((head, is_new),) = opened
        await self._host.begin_review(head)
        if not is_new:
            self._show_banner(
                "opened",
                self.tr("This statement was opened before"),
                self.tr("You go on where it was left on {when}.").format(when=self._formats.moment(head.changed_at)),
            )
        if self._recognised is not None:
            name, path = self._recognised
            words = self.tr("Columns recognised: {name}").format(name=name)
            banner = Banner(Role.FINE, words, action=self.tr("See the columns"), closable=True)
            banner.acted.connect(partial(self.columns_wanted.emit, path))
            self._host.banners.put("recognised", banner)

    def _say_problems(self, problems: Sequence[Problem]) -> None:
        """Tells what a careful person wants to know of a file that was read."""
        told = {each.code: each for each in problems if each.severity is not Severity.NOTE or each.code in _TELLING}
        for at, problem in enumerate(list(told.values())[:_SAID]):
            what, do = tell_problem(problem)
            self._host.banners.put(f"file {at}", Banner(SEVERITY_ROLES[problem.severity], what, do, closable=True))

    def _show_banner(self, key: str, what: str, do: str) -> None:
        self._host.banners.put(key, Banner(Role.NEUTRAL, what, do, closable=True))
