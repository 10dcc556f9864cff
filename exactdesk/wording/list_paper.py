"""The working paper of a list of open items beside the books, in the language of the program."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from exactdesk.books.money import ZERO
from exactdesk.flow.list_view import ComparedRow
from exactdesk.flow.open_list import Agreement, Comparison
from exactdesk.papers.paper import (
    Cells,
    ColumnKind,
    Facts,
    Group,
    Paper,
    PaperColumn,
    PaperTable,
    Part,
    Signatures,
)
from exactdesk.papers.written import moment
from exactdesk.wording.list_words import agreement_title, side_title, state_title, why
from exactdesk.wording.papers import paper_language, paper_words
from exactdesk.wording.sentences import translate


@dataclass(frozen=True, slots=True, kw_only=True)
class ListPaper:
    """What the paper is made of.

    Attributes:
        rows: all of the comparison.
        file: name of the file that was opened.
        ledger: codes and names of the ledger accounts of these items; empty where none is known.
        ledger_amount: what stands on them, positive when it is owed; None where it was not read.
        outstanding: all that is open on this side of the books; None where it was not read.
        currency: the administration's, of the two amounts above.
        read_at: when the open items were read; None where that is not known.
        by: who saves the paper.
    """

    comparison: Comparison
    rows: Sequence[ComparedRow]
    file: str
    administration: str
    ledger: str
    ledger_amount: Decimal | None
    outstanding: Decimal | None
    currency: str
    read_at: datetime | None
    by: str


def list_paper(told: ListPaper, now: datetime) -> Paper:
    """The whole paper, with room to sign: what differs first, what agrees last."""
    order = (Agreement.DIFFERS, Agreement.ONLY_IN_LIST, Agreement.ONLY_IN_BOOKS, Agreement.MATCHED)
    return Paper(
        title=translate("ListPaper", "Open items compared"),
        subtitle=told.file,
        words=paper_words(now),
        language=paper_language(),
        administration=told.administration,
        parts=(
            _about(told, now),
            _totals(told),
            _summary(told),
            *(_rows(told, agreement) for agreement in order),
            Signatures(labels=(translate("ListPaper", "Reviewed by"), translate("ListPaper", "Date"))),
        ),
        is_wide=True,
    )


def _about(told: ListPaper, now: datetime) -> Facts:
    language = paper_language()
    people = dict.fromkeys(row.by for row in told.rows if row.by)
    facts = [
        (translate("ListPaper", "Administration"), told.administration),
        (translate("ListPaper", "File"), told.file),
        (translate("ListPaper", "Laid beside"), side_title(told.comparison.side)),
        (translate("ListPaper", "Reviewed by"), ", ".join(people) or "–"),
        (translate("ListPaper", "Saved by"), told.by),
        (translate("ListPaper", "Saved on"), moment(now, language)),
    ]
    if told.comparison.relation_name:
        facts.insert(3, (translate("ListPaper", "Relation alone"), told.comparison.relation_name))
    if told.comparison.is_turned:
        turned = translate("ListPaper", "turned round: the list is written from the other party's point of view")
        facts.insert(3, (translate("ListPaper", "Signs"), turned))
    if told.read_at is not None:
        facts.append((translate("ListPaper", "Books read on"), moment(told.read_at, language)))
    return Facts(facts=tuple(facts))


def _totals(told: ListPaper) -> Part:
    """The list, the books beside it, and the ledger."""
    rows: list[Cells] = []
    for currency in dict.fromkeys(each.currency for each in told.comparison.sums):
        sums = [each for each in told.comparison.sums if each.currency == currency]
        listed, booked = sum((each.listed for each in sums), ZERO), sum((each.booked for each in sums), ZERO)
        rows.append((translate("ListPaper", "Open by the list"), currency, listed))
        rows.append((translate("ListPaper", "Open by the books, compared with it"), currency, booked))
        rows.append((translate("ListPaper", "Difference of the list with the books"), currency, listed - booked))
    if told.outstanding is not None:
        rows.append((translate("ListPaper", "All open items of the books"), told.currency, told.outstanding))
    name = told.ledger or translate("ListPaper", "Ledger account")
    if told.ledger_amount is None:
        rows.append((name, told.currency, translate("ListPaper", "not told")))
    else:
        rows.append((name, told.currency, told.ledger_amount))
        if told.outstanding is not None:
            what = translate("ListPaper", "Difference of the ledger with all open items")
            rows.append((what, told.currency, told.ledger_amount - told.outstanding))
    return PaperTable(
        title=translate("ListPaper", "Totals against the ledger"),
        columns=(
            PaperColumn(heading=translate("ListPaper", "What")),
            PaperColumn(heading=translate("ListPaper", "Currency")),
            PaperColumn(heading=translate("ListPaper", "Amount"), kind=ColumnKind.MONEY),
        ),
        groups=(Group(rows=tuple(rows)),),
    )


def _summary(told: ListPaper) -> Part:
    rows = tuple(
        (
            agreement_title(each.agreement),
            each.currency,
            each.count,
            each.listed,
            each.booked,
            each.listed - each.booked,
        )
        for each in told.comparison.sums
    )
    return PaperTable(
        title=translate("ListPaper", "Summary"),
        columns=(
            PaperColumn(heading=translate("ListPaper", "Outcome")),
            PaperColumn(heading=translate("ListPaper", "Currency")),
            PaperColumn(heading=translate("ListPaper", "Number"), kind=ColumnKind.NUMBER),
            PaperColumn(heading=translate("ListPaper", "In the list"), kind=ColumnKind.MONEY),
            PaperColumn(heading=translate("ListPaper", "In the books"), kind=ColumnKind.MONEY),
            PaperColumn(heading=translate("ListPaper", "Difference"), kind=ColumnKind.MONEY),
        ),
        groups=(Group(rows=rows),),
        nothing=translate("ListPaper", "Neither of the two has any open item."),
    )


def _rows(told: ListPaper, agreement: Agreement) -> PaperTable:
    rows: list[Cells] = []
    for row in told.rows:
        each = row.compared
        if each.agreement is not agreement:
            continue
        line, item = each.lines[0] if each.lines else None, each.item
        rows.append(
            (
                line.row or None if line else None,
                each.number,
                each.name,
                (item.entry_number or None) if item else None,
                item.invoice_date if item else line.invoice_date if line else None,
                each.currency,
                each.listed if line else None,
                each.booked if item else None,
                each.difference or None,
                why(each),
                state_title(row.state),
                row.note,
                row.by,
            )
        )
    return PaperTable(
        title=agreement_title(agreement),
        columns=(
            PaperColumn(heading=translate("ListPaper", "Row"), kind=ColumnKind.NUMBER),
            PaperColumn(heading=translate("ListPaper", "Invoice")),
            PaperColumn(heading=translate("ListPaper", "Relation")),
            PaperColumn(heading=translate("ListPaper", "Entry"), kind=ColumnKind.CODE),
            PaperColumn(heading=translate("ListPaper", "Date"), kind=ColumnKind.DATE),
            PaperColumn(heading=translate("ListPaper", "Currency")),
            PaperColumn(heading=translate("ListPaper", "In the list"), kind=ColumnKind.MONEY),
            PaperColumn(heading=translate("ListPaper", "In the books"), kind=ColumnKind.MONEY),
            PaperColumn(heading=translate("ListPaper", "Difference"), kind=ColumnKind.MONEY),
            PaperColumn(heading=translate("ListPaper", "What it means")),
            PaperColumn(heading=translate("ListPaper", "State")),
            PaperColumn(heading=translate("ListPaper", "Note")),
            PaperColumn(heading=translate("ListPaper", "By")),
        ),
        groups=(Group(rows=tuple(rows)),),
        nothing=translate("ListPaper", "None."),
    )
