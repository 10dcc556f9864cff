"""What is said of a run that has ended: why it stopped, what is not certain, and what can be done about the rest."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from PySide6.QtCore import QObject, Signal

from exactdesk.errors import ExactDeskError, SignInError
from exactdesk.flow.queue import ItemState
from exactdesk.jobs.post import RunResult
from exactdesk.ui.formats import Formats
from exactdesk.ui.pages.proof_banner import ProofWords
from exactdesk.ui.palettes import Role
from exactdesk.ui.parts import Banner
from exactdesk.wording import tell_error


class ResultWords(QObject):
    """Makes the messages above a result.

    Signals:
        resume_wanted: send what the run left; workbook_wanted: give the client's workbook of this `Batch` back.
    """

    resume_wanted = Signal()
    workbook_wanted = Signal(object)

    def banners(self, result: RunResult, formats: Formats) -> Iterator[tuple[str, Banner]]:
        """The messages of a run, each with its key."""
        counts = Counter(item.state for item in result.items)
        waiting, unsure = counts[ItemState.PLANNED], counts[ItemState.UNSURE]
        faulty = counts[ItemState.REFUSED] + counts[ItemState.HELD_BACK]
        if result.is_stopped_by_proof and result.proof is not None:
            yield "proof", ProofWords().banner(result.proof, formats)
        if result.stopped_by is not None:
            yield "stopped", self._stopped(result.stopped_by, is_left=bool(waiting or unsure))
        elif result.refused_alike:
            words = self.tr("Stopped: Exact Online refused one document after the other with the same words")
            more = self.tr("Mend the cause first; what was not sent is still waiting.")
            yield "stopped", Banner(Role.STOP, words, more)
        elif waiting and not result.is_stopped_by_proof:
            words = self.tr("Stopped: %n document(s) not sent", "", waiting)
            more = self.tr("Nothing of them is booked. Mend or post them when you like.")
            yield "stopped", Banner(Role.WARN, words, more)
        elif not counts[ItemState.REFUSED] and not unsure and counts[ItemState.POSTED]:
            yield "done", Banner(Role.FINE, self.tr("Done: %n document(s) booked", "", counts[ItemState.POSTED]))
        if unsure:
            words = self.tr("Of %n document(s) it is not certain whether Exact Online booked them", "", unsure)
            yield "unsure", Banner(Role.WARN, words, self.tr("They are looked up before anything is sent again."))
        if faulty and not waiting and not unsure:
            yield "faulty", self._offer(result, faulty)

    def _stopped(self, error: ExactDeskError, *, is_left: bool) -> Banner:
        """Why the run ended early; and that what is booked stays so, where the rest can be gone on with."""
        what, do = tell_error(error)
        if is_left:
            stays = self.tr("What is booked stays booked, and going on sends nothing twice.")
            do = f"{do} {stays}".strip()
        action = self.tr("Sign in and go on") if is_left and isinstance(error, SignInError) else ""
        banner = Banner(Role.STOP, what, do, details=str(error), action=action)
        banner.acted.connect(self.resume_wanted)
        return banner

    def _offer(self, result: RunResult, faulty: int) -> Banner:
        """The client can mend what is wrong in the workbook that came from there."""
        more = self.tr(
            "Mend them here, or let the client do it: each faulty cell of the workbook says what is wrong. "
            "Dropped here again it is recognised, and only what changed is booked."
        )
        offer = Banner(
            Role.WARN,
            self.tr("%n document(s) not booked: something is wrong with them", "", faulty),
            more,
            action=self.tr("Give the workbook back…"),
        )
        offer.acted.connect(lambda: self.workbook_wanted.emit(result.batch))
        return offer
