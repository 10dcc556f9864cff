"""Keeping the data, from the window: backups by hand and by itself, restoring, checking the history, wiping a client."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from exactdesk.jobs import keeping
from exactdesk.jobs.audit import Checked, check_history
from exactdesk.ui.desktop.seat import Seat
from exactdesk.ui.pages.data_card import DataCard
from exactdesk.ui.palettes import Role
from exactdesk.ui.parts import Banner
from exactdesk.ui.tasks import TaskScope
from exactdesk.wording import tell_problem

_ZIP = "ZIP (*.zip)"


class Keeping(QObject):
    """Signals: restored: another history has come in the place of this one; everything must be read anew."""

    restored = Signal()

    def __init__(self, seat: Seat) -> None:
        super().__init__()
        self._seat = seat
        self._starting = TaskScope(seat.report)  # signing in stops what the seat's own scope does; this goes on

    async def close(self) -> None:
        """Stops what is still done of the start."""
        await self._starting.close()

    def begin(self) -> None:
        """What is done at every start, in the background; nothing of it in the practice environment."""
        if self._seat.place.practice is None:
            self._starting.start(self._begin(), name="check history")

    def serve(self, card: DataCard) -> None:
        """Does what the card of the settings wants."""
        card.backup_wanted.connect(self.back_up)
        card.restore_wanted.connect(self.restore)
        card.check_wanted.connect(self.check)
        card.wipe_wanted.connect(self.wipe)

    def back_up(self) -> None:
        self._seat.scope.start(self._back_up(), name="back up")

    def restore(self) -> None:
        self._seat.scope.start(self._restore(), name="restore")

    def check(self) -> None:
        self._seat.scope.start(self._check(), name="check history")

    def wipe(self) -> None:
        self._seat.scope.start(self._wipe(), name="wipe")

    # --- inside

    async def _begin(self) -> None:
        checked = await check_history(self._seat.desk)
        if checked.flaw_count:
            self._say_flaws(checked)  # and no copy is made that would push out a sound one
            return
        await keeping.back_up_if_due(self._seat.desk)

    def _say_flaws(self, checked: Checked) -> None:
        what, do = tell_problem(checked.problems[0])
        told = "\n".join(" ".join(tell_problem(problem)).strip() for problem in checked.problems)
        self._seat.window.say("history", Banner(Role.STOP, what, do, details=told, closable=True))

    async def _check(self) -> None:
        seat = self._seat
        faults = await keeping.find_faults(seat.desk)
        checked = await check_history(seat.desk, is_full=True)
        if checked.flaw_count:
            self._say_flaws(checked)
        elif faults:
            words = self.tr("The file of the history is damaged")
            do = self.tr("Restore a backup, or ask for help before you post anything.")
            seat.window.say("history", Banner(Role.STOP, words, do, details="\n".join(faults), closable=True))
        else:
            seat.window.banners.take("history")
            words = self.tr("The history is sound: {count} entries, all as ExactDesk wrote them.")
            words = words.format(count=seat.formats.count(checked.entries))
            await seat.ask.tell(words, "", seen=self.tr("Close"), role=Role.FINE)

    async def _back_up(self) -> None:
        seat = self._seat
        day = f"{seat.desk.clock().astimezone():%Y-%m-%d}"
        target = await seat.ask.save_file(self.tr("Save a backup"), f"ExactDesk {day}.zip", (_ZIP,))
        if target is None:
            return
        try:
            made = await keeping.back_up(seat.desk, target, report=seat.tell)
        finally:
            seat.quiet()
        words = self.tr("Backup saved: {file}, with {count} documents").format(
            file=made.path.name, count=made.documents
        )
        seat.window.say("backup", Banner(Role.FINE, words, closable=True))

    async def _restore(self) -> None:
        seat = self._seat
        chosen = await seat.ask.open_files(self.tr("Choose a backup"), (_ZIP,))
        if not chosen:
            return
        path: Path = chosen[0]
        found = await keeping.look_into(path)
        sure = await seat.ask.confirm(
            self.tr("Put this backup in the place of all that is here?"),
            self.tr(
                "It is of {when} and has {batches} imports with {documents} documents. What was booked since is then no longer known here; "
                "Exact Online is still asked before anything is booked. What is here now is copied first."
            ).format(when=seat.formats.moment(found.made_at), batches=found.batches, documents=found.documents),
            yes=self.tr("Restore"),
            no=self.tr("Leave it as it is"),
            role=Role.STOP,
        )
        if not sure:
            return
        try:
            done = await keeping.restore(seat.desk, path, report=seat.tell)
        finally:
            seat.quiet()
        words = self.tr("The backup is restored; what was here before is in {file}").format(file=done.before.path.name)
        seat.window.say("backup", Banner(Role.FINE, words, closable=True))
        self.restored.emit()

    async def _wipe(self) -> None:
        seat = self._seat
        division = seat.division
        kept = [each for each in await keeping.kept(seat.desk) if division and each.division == int(division.code)]
        if not kept:
            await seat.ask.tell(
                self.tr("The history has nothing of this administration"), "", seen=self.tr("Close"), role=Role.NEUTRAL
            )
            return
        of = kept[0]
        name = await seat.ask.text(
            self.tr("Wipe what is kept of {name}?").format(name=of.name),
            self.tr(
                "Rows, names and everything that was sent of {documents} documents go for good; how many there were stays. After that "
                "ExactDesk no longer recognises these invoices by itself; Exact Online is still asked. Backups that you saved elsewhere "
                "still have it."
            ).format(documents=of.documents),
            self.tr("Type the name of the administration"),
            yes=self.tr("Wipe"),
            no=self.tr("Cancel"),
        )
        if name is None:
            return
        wiped = await keeping.wipe_division(seat.desk, of.site, of.division, name=name)
        words = self.tr("Wiped: {documents} documents of {name}").format(documents=wiped.documents, name=of.name)
        seat.window.say("backup", Banner(Role.FINE, words, closable=True))
        self.restored.emit()
