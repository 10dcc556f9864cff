"""The list of open items on its way out: to Excel, to PDF, to a statement of account and the mail it goes along with."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from exactdesk.flow.outstanding import RelationSum, Row
from exactdesk.flow.outstanding_view import Arranged, View
from exactdesk.jobs.office import office, write_office_paper
from exactdesk.jobs.outstanding_board import Board
from exactdesk.jobs.statement import known_relation, mail_link, write_draft
from exactdesk.papers.paper import Language
from exactdesk.ui.desktop.seat import Seat
from exactdesk.ui.pages.outstanding.filters import wish_words
from exactdesk.ui.palettes import Role
from exactdesk.ui.parts import Banner
from exactdesk.wording import translate
from exactdesk.wording.outstanding_paper import ListPaper, list_paper
from exactdesk.wording.statement import Statement, statement_file, statement_mail, statement_paper

Open = Callable[[QUrl], bool]


class OutstandingPapers:
    """Makes papers of what the page shows. `opens` hands an address to the system: a browser, a mail program, a viewer."""

    def __init__(self, seat: Seat, opens: Open = QDesktopServices.openUrl) -> None:
        self._seat = seat
        self._opens = opens

    async def export(self, board: Board, arranged: Arranged, view: View, kind: str) -> Banner | None:
        """Writes the list as `xlsx` or `pdf` to a file that the user names, or opens it for printing; None when he names none."""
        seat = self._seat
        paper = list_paper(
            ListPaper(
                side=board.side,
                rows=arranged.rows,
                ageing=board.ageing,
                divisions=board.divisions,
                read_at=board.read_at or seat.desk.clock(),
                wish=wish_words(view.wish, board.ageing.by, seat.formats),
                notes=[note for part in board.parts if part.snapshot is not None for note in part.snapshot.notes],
            ),
            seat.desk.clock(),
        )
        if kind == "print":
            target = self._folder() / f"{_safe(paper.title)}.pdf"
            await write_office_paper(seat.desk, paper, target)
            self._opens(QUrl.fromLocalFile(str(target)))
            return self._written(target)
        words = (
            translate("OutstandingPapers", "Workbook (*.xlsx)")
            if kind == "xlsx"
            else translate("OutstandingPapers", "PDF (*.pdf)")
        )
        chosen = await seat.ask.save_file(
            translate("OutstandingPapers", "Keep the list"), f"{_safe(paper.title)}.{kind}", (words,)
        )
        if chosen is None:
            return None
        written = await write_office_paper(
            seat.desk, paper, chosen if chosen.suffix else chosen.with_suffix(f".{kind}")
        )
        return self._written(written)

    async def statement(self, board: Board, of: Row | RelationSum, language: str, way: str) -> Banner | None:
        """A statement of account: `pdf` to a file that the user names, `draft` a mail with the PDF, `mail` one without it."""
        seat, spoken = self._seat, Language(language)
        first = of if isinstance(of, Row) else of.rows[0]
        code = first.item.relation_code
        division = first.division
        rows = tuple(row for row in board.rows if row.division == division and row.item.relation_code == code)
        relation = await known_relation(
            seat.desk, seat.login, division, first.item.relation, code, first.item.relation_name
        )
        own = await office(seat.desk)
        told = Statement(
            side=board.side,
            division=division,
            relation=relation,
            rows=rows,
            ageing=board.ageing,
            office=own.name,
            logo=own.logo,
        )
        paper, name = statement_paper(told, spoken), statement_file(told, spoken, seat.desk.clock())
        if way == "pdf":
            chosen = await seat.ask.save_file(
                translate("OutstandingPapers", "Keep the statement"),
                f"{name}.pdf",
                (translate("OutstandingPapers", "PDF (*.pdf)"),),
            )
            if chosen is None:
                return None
            chosen = chosen if chosen.suffix else chosen.with_suffix(".pdf")
            return self._written(await write_office_paper(seat.desk, paper, chosen))
        mail = statement_mail(told, spoken)
        if way == "draft":
            target = self._folder() / f"{name}.eml"
            await write_draft(paper, target, to=relation.email, subject=mail.subject, body=mail.body, attachment=name)
            self._opens(QUrl.fromLocalFile(str(target)))
            return self._written(target)
        target = await write_office_paper(seat.desk, paper, self._folder() / f"{name}.pdf")
        self._opens(QUrl(mail_link(relation.email, mail.subject, mail.body)))
        return self._written(target, translate("OutstandingPapers", "Attach this file to the mail: {file}"))

    def _folder(self) -> Path:
        """Where papers lie that are only passed on."""
        folder = self._seat.desk.folders.data / "papers"
        folder.mkdir(parents=True, exist_ok=True)
        return folder

    def _written(self, target: Path, words: str = "") -> Banner:
        told = words or translate("OutstandingPapers", "Written to {file}")
        banner = Banner(
            Role.FINE,
            told.format(file=target),
            action=translate("OutstandingPapers", "Show in its folder"),
            closable=True,
        )
        banner.acted.connect(lambda: self._opens(QUrl.fromLocalFile(str(target.parent))))
        return banner


def _safe(title: str) -> str:
    return "".join(each if each.isalnum() or each in " -_" else "_" for each in title)
