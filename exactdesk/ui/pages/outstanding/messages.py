"""What the page says above and below the list."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from exactdesk.flow.outstanding import Totals
from exactdesk.jobs.outstanding_board import Board
from exactdesk.problems import Severity
from exactdesk.ui.formats import Formats
from exactdesk.ui.pages.page import Face
from exactdesk.ui.palettes import Role
from exactdesk.ui.parts import Banner
from exactdesk.wording import tell_error, tell_problem


@dataclass(frozen=True, slots=True, kw_only=True)
class BoardView:
    """What the page shows of a board.

    Attributes:
        today: the user's calendar day.
        offline: why the figures are those of the last reading; empty when they are fresh.
        is_busy: a reading is under way while the old figures are shown.
    """

    board: Board
    today: date
    offline: str = ""
    is_busy: bool = False


def face_of(shown: BoardView) -> Face:
    """What the page looks like with these figures."""
    board = shown.board
    if not board.rows and not board.gone and board.read_at is not None:
        return Face.EMPTY
    is_wrong = shown.offline or any(part.error is not None for part in board.parts) or any(_warnings(board))
    return Face.PARTLY if is_wrong else Face.FILLED


def banners(shown: BoardView, formats: Formats) -> Iterator[tuple[str, Banner, str]]:
    """Key, message, and what its button does: `now`, `refresh` or nothing."""
    translate, board = QCoreApplication.translate, shown.board
    if board.is_past:
        words = translate("OutstandingMessages", "The list stands at {day}.").format(day=formats.day(board.ageing.day))
        yield "day", Banner(Role.ACCENT, words, action=translate("OutstandingMessages", "Back to now")), "now"
    if shown.offline and board.read_at is not None:
        words = translate("OutstandingMessages", "These are the figures of {moment}.")
        told = words.format(moment=formats.moment(board.read_at))
        again = translate("OutstandingMessages", "Try again")
        yield "offline", Banner(Role.WARN, told, shown.offline, action=again), "refresh"
    for part in board.parts:
        if part.error is not None:
            what, do = tell_error(part.error)
            words = translate("OutstandingMessages", "{name} could not be read.").format(name=part.division.name)
            yield f"part {part.division.code}", Banner(Role.WARN, words, f"{what} {do}".strip()), ""
    for name, code, what, do in _warnings(board):
        told = what if len(board.parts) == 1 else f"{name}: {what}"
        yield f"{code} {name}", Banner(Role.WARN, told, do, closable=True), ""


def _warnings(board: Board) -> Iterator[tuple[str, str, str, str]]:
    """Name of the administration, code, what is the matter and what to do, of all that is more than good to know."""
    for part in board.parts:
        for note in part.snapshot.notes if part.snapshot is not None else ():
            if note.severity is not Severity.NOTE:
                yield part.division.name, note.code, *tell_problem(note)


def totals_line(totals: Totals, formats: Formats) -> str:
    """How many items, how much of it is open, how much overdue."""
    translate = QCoreApplication.translate
    open_ = " + ".join(formats.money(amount, currency) for currency, amount in totals.total.items())
    late = " + ".join(formats.money(amount, currency) for currency, amount in totals.overdue.items() if amount)
    count = translate("OutstandingMessages", "{count} items").format(count=formats.count(totals.count))
    parts = [translate("OutstandingMessages", "one item") if totals.count == 1 else count]
    if open_:
        parts.append(translate("OutstandingMessages", "{amount} open").format(amount=open_))
    if late:
        parts.append(translate("OutstandingMessages", "{amount} overdue").format(amount=late))
    return " · ".join(parts)


def foot(shown: BoardView, totals: Totals, formats: Formats) -> str:
    """What is good to know about the figures."""
    told = [
        " ".join(tell_problem(note)).strip()
        for part in shown.board.parts
        for note in (part.snapshot.notes if part.snapshot is not None else ())
        if note.severity is Severity.NOTE
    ]
    foreign = [formats.money(amount, currency) for currency, amount in totals.by_currency.items()]
    if foreign:
        words = QCoreApplication.translate("OutstandingMessages", "In their own currencies: {amounts}.")
        told.insert(0, words.format(amounts=", ".join(foreign)))
    return " ".join(dict.fromkeys(told))
