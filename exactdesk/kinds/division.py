"""Whose books a row is for, where the sheet says so itself: a document is never booked in another administration than its own."""

from __future__ import annotations

from collections.abc import Iterator

from exactdesk.books.reference import Division, ReferenceBook
from exactdesk.kinds.document import Document
from exactdesk.kinds.kind import Context
from exactdesk.problems import Problem, Severity

FIELD = "division"


def shown_name(division: Division) -> str:
    """An administration with the number in its address: two may have one name."""
    return f"{division.name} ({division.code})"


def other_division(document: Document, reference: ReferenceBook) -> Division | None:
    """The other administration that a document certainly is for, where the user may work in it; None in all other cases."""
    text = document.head.text(FIELD)
    fits = reference.divisions_named(text)
    if len(fits) != 1 or fits[0].code == reference.division.code or fits[0].is_archived or fits[0].is_blocked:
        return None
    return fits[0]


def check_division(document: Document, context: Context) -> Iterator[Problem]:
    """A document that names an administration names the one it would be booked in, and no other."""
    told = document.head.fields.get(FIELD)
    if told is None:
        return
    reference, own = context.reference, context.reference.division
    where, facts = document.where(FIELD), {"own": shown_name(own)}
    if not document.head.text(FIELD):
        yield Problem(code="row-division-missing", severity=Severity.STOP, where=where, facts=facts)
        return
    fits = reference.divisions_named(document.head.text(FIELD))
    facts |= {
        "candidates": "; ".join(map(shown_name, fits)),
        "candidate_codes": ";".join(str(each.code) for each in fits),
    }
    if not fits:
        facts |= {"candidates": "–"}
        yield Problem(code="row-division-unknown", severity=Severity.STOP, where=where, value=told.text, facts=facts)
    elif len(fits) > 1:
        yield Problem(code="row-division-ambiguous", severity=Severity.STOP, where=where, value=told.text, facts=facts)
    elif fits[0].is_archived or fits[0].is_blocked:
        yield Problem(code="row-division-closed", severity=Severity.STOP, where=where, value=told.text, facts=facts)
    elif fits[0].code != own.code:
        yield Problem(code="row-division-other", severity=Severity.STOP, where=where, value=told.text, facts=facts)
