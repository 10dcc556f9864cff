"""Statements of account on their way out: as a PDF, and as a draft of a mail that the user's own mail program opens and sends."""

from __future__ import annotations

import asyncio
from email.message import EmailMessage
from email.policy import SMTP
from pathlib import Path
from urllib.parse import quote

from exactdesk.books.reference import Division, Relation, RelationId
from exactdesk.flow.remembered import ReferenceList
from exactdesk.jobs.desk import Desk
from exactdesk.jobs.papers import write_file
from exactdesk.papers.paper import Paper
from exactdesk.store import reference as kept_lists


async def known_relation(
    desk: Desk, login: str, division: Division, relation: RelationId, code: str, name: str
) -> Relation:
    """A relation as last fetched; with its code and name alone where it is not known. Raises `StoreError`."""
    known = await asyncio.to_thread(kept_lists.load_list, desk.database, login, division.code, ReferenceList.RELATIONS)
    found: Relation | None = next((each for each in known if each.id == relation), None)
    return found or Relation(id=relation, code=code, name=name)


async def write_draft(paper: Paper, target: Path, *, to: str, subject: str, body: str, attachment: str) -> Path:
    """Writes a mail that is not sent yet, with the paper as its attachment; the mail program opens it to be looked at and sent.

    Raises `UsageError`: `paper-not-written` where the file cannot be written.
    """

    def write() -> Path:
        from exactdesk.papers.pdf import pdf  # loads its letters, which most starts have no need of

        mail = EmailMessage(policy=SMTP)
        mail["Subject"] = " ".join(subject.split())
        if _is_address(to):
            mail["To"] = to
        mail["X-Unsent"] = "1"  # Outlook then opens it as a draft
        mail.set_content(body)
        mail.add_attachment(pdf(paper), maintype="application", subtype="pdf", filename=f"{attachment}.pdf")
        write_file(target, mail.as_bytes())
        return target

    return await asyncio.to_thread(write)


def mail_link(to: str, subject: str, body: str) -> str:
    """An address that opens the mail program with a mail to be written; an attachment cannot go along with it."""
    return f"mailto:{quote(to if _is_address(to) else '', safe='@')}?subject={quote(subject)}&body={quote(body)}"


def _is_address(to: str) -> bool:
    """Whether a text may stand in the head of a mail: one address, no second line."""
    name, at, host = to.partition("@")
    return bool(name and at and host) and not any(each.isspace() or each in ",;<>\"'" or ord(each) < 32 for each in to)
