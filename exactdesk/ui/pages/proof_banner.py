"""What the proof of a batch shows: how its first document was booked, beside how it was planned."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from PySide6.QtCore import QObject

from exactdesk.flow.beside import Value
from exactdesk.flow.proof import Proof
from exactdesk.ui.formats import Formats
from exactdesk.ui.palettes import Role
from exactdesk.ui.parts import Banner
from exactdesk.wording import pair_name


class ProofWords(QObject):
    """Tells a proof that holds a batch back."""

    def banner(self, proof: Proof, formats: Formats, action: str = "") -> Banner:
        """The difference, fact by fact; with a button where there is something to choose."""
        if proof.code:
            words = self.tr("The first document is booked, but could not be read back")
            more = self.tr("Look at it in Exact Online before you go on with the rest.")
            return Banner(Role.STOP, words, more, action=action)
        sides = "\n".join(
            self.tr("{name}: planned {ours}, booked {theirs}").format(
                name=pair_name(pair), ours=side(pair.ours, formats), theirs=side(pair.theirs, formats)
            )
            for pair in proof.differences
        )
        words = self.tr("The first document is booked otherwise than planned; nothing more was sent")
        return Banner(Role.STOP, words, sides, action=action)


def side(value: Value, formats: Formats) -> str:
    """One side of a fact as the user writes it; a dash where there is none."""
    match value:
        case Decimal():
            return formats.amount(value)
        case date():
            return formats.day(value)
        case None:
            return "–"
    return str(value)
