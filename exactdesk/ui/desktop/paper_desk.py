"""Papers of an import from the window: its receipt, its comparison with Exact Online, the client's workbook back, a workbook to fill in."""

from __future__ import annotations

import asyncio
from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from exactdesk.flow.history import Batch
from exactdesk.flow.history_filter import HistoryFilter
from exactdesk.jobs import history
from exactdesk.jobs.office import write_office_paper
from exactdesk.jobs.receipt import Verdict, make_receipt, save_receipt, verify
from exactdesk.jobs.template import save_template
from exactdesk.jobs.workbook_back import give_workbook_back, suggested_name
from exactdesk.kinds import KINDS
from exactdesk.kinds.kind import Kind
from exactdesk.ui.desktop.seat import Seat
from exactdesk.ui.pages.batch_papers import Paper
from exactdesk.ui.palettes import Role
from exactdesk.ui.parts import Banner
from exactdesk.wording.history_paper import HistoryPaper, history_paper
from exactdesk.wording.receipt import receipt_paper, verification_paper
from exactdesk.wording.template import template_words
from exactdesk.wording.words import item_message, kind_word
from exactdesk.wording.workbook_back import back_words, tell_gave_back

_KEY = "paper"


class PaperDesk(QObject):
    """Makes papers and says where they are."""

    def __init__(self, seat: Seat) -> None:
        super().__init__()
        self._seat = seat

    def make(self, batch: Batch, paper: Paper) -> None:
        """Makes one paper of an import, in the file that the user chooses."""
        match paper:
            case Paper.RECEIPT:
                self._seat.scope.start(self._receipt(batch), name="receipt")
            case Paper.COMPARISON:
                self._seat.scope.start(self._compare(batch), name="compare")
            case Paper.WORKBOOK:
                self._seat.scope.start(self._give_back(batch), name="workbook back")

    def make_template(self, kind: str) -> None:
        """Makes a workbook to fill in for the administration that is worked in."""
        found = next((each for each in KINDS if each.name == kind), None)
        if found is not None:
            self._seat.scope.start(self._template(found), name="template")

    def export_history(self, wanted: HistoryFilter) -> None:
        """Makes a paper of the documents that the history page shows, in the file that the user chooses."""
        self._seat.scope.start(self._export_history(wanted), name="export history")

    async def _export_history(self, wanted: HistoryFilter) -> None:
        seat = self._seat
        name = self.tr("History of imports.xlsx")
        if wanted.place is not None:
            name = self.tr("History of imports of {name}.xlsx").format(name=_in_file_name(wanted.place.name))
        filters = (self.tr("Workbook (*.xlsx)"), "PDF (*.pdf)", "CSV (*.csv)")
        chosen = await seat.ask.save_file(self.tr("Export the history"), name, filters)
        if chosen is None:
            return
        target = chosen if chosen.suffix else chosen.with_suffix(".xlsx")
        found = await history.filtered_documents(seat.desk, wanted)
        since, until = wanted.days(seat.desk.clock().astimezone().date())
        told = HistoryPaper(found=found, words=wanted.words, since=since, until=until, became=wanted.became)
        await write_office_paper(seat.desk, await asyncio.to_thread(history_paper, told, seat.desk.clock()), target)
        self._saved(target)

    async def _receipt(self, batch: Batch) -> None:
        name = self.tr("Receipt of {file}.pdf").format(file=_stem(batch))
        filters = ("PDF (*.pdf)", self.tr("Workbook (*.xlsx)"), self.tr("To be verified later (*.json)"))
        target = await self._seat.ask.save_file(self.tr("Save the receipt"), name, filters)
        if target is None:
            return
        receipt = await make_receipt(self._seat.desk, batch.id, item_message)
        if target.suffix.lower() == ".json":
            await save_receipt(receipt, target)
        else:
            await write_office_paper(self._seat.desk, receipt_paper(receipt), target)
        self._saved(target)

    async def _compare(self, batch: Batch) -> None:
        seat = self._seat
        receipt = await make_receipt(seat.desk, batch.id, item_message)
        try:
            found = await verify(seat.desk, await seat.connect(), receipt, report=seat.tell)
        finally:
            seat.quiet()
        if found.is_as_booked:
            words = self.tr("Exact Online has all {count} documents as they were booked")
            words = words.format(count=found.count(Verdict.AS_BOOKED))
            await seat.ask.tell(words, "", seen=self.tr("Close"), role=Role.FINE)
            return
        told = self.tr("{changed} changed, {gone} no longer there, {same} as booked.").format(
            changed=found.count(Verdict.CHANGED), gone=found.count(Verdict.GONE), same=found.count(Verdict.AS_BOOKED)
        )
        wanted = await seat.ask.confirm(
            self.tr("Exact Online has something else than was booked"),
            told,
            yes=self.tr("Save what differs"),
            no=self.tr("Close"),
            role=Role.WARN,
        )
        name = self.tr("Comparison of {file}.pdf").format(file=_stem(batch))
        filters = ("PDF (*.pdf)", self.tr("Workbook (*.xlsx)"))
        target = await seat.ask.save_file(self.tr("Save what differs"), name, filters) if wanted else None
        if target is not None:
            await write_office_paper(seat.desk, verification_paper(found), target)
            self._saved(target)

    async def _give_back(self, batch: Batch) -> None:
        name = suggested_name(batch)
        filters = (self.tr("Workbook (*.xlsx *.xlsm)"),)
        target = await self._seat.ask.save_file(self.tr("The client's workbook back"), name, filters)
        if target is not None:
            gave = await give_workbook_back(self._seat.desk, batch.id, target, back_words())
            self._saved(gave.path, tell_gave_back(gave))

    async def _template(self, kind: Kind) -> None:
        seat = self._seat
        name = self.tr("{kind} to fill in.xlsx").format(kind=kind_word(kind.name))
        target = await seat.ask.save_file(self.tr("Save a workbook to fill in"), name, (self.tr("Workbook (*.xlsx)"),))
        if target is not None:
            book = await seat.book()
            await save_template(target, kind, book, template_words(kind, book))
            self._saved(target)

    def _saved(self, target: Path, more: str = "") -> None:
        banner = Banner(
            Role.WARN if more else Role.FINE,
            self.tr("Saved: {file}").format(file=target.name),
            more,
            action=self.tr("Open"),
            closable=True,
        )
        banner.acted.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(target))))
        self._seat.window.say(_KEY, banner)


def _in_file_name(name: str) -> str:
    """A name without what the name of a file may not have."""
    return "".join("-" if each in '<>:"/\\|?*' or ord(each) < 32 else each for each in name).strip(" .") or "ExactDesk"


def _stem(batch: Batch) -> str:
    return Path(batch.file_name).stem or "ExactDesk"
