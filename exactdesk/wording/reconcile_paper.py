"""What lines may be for, and how a list agrees with the books, as a paper in the language of the program."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from exactdesk.flow.open_list import Agreement, Compared
from exactdesk.flow.reconcile import Certainty, LineProposals, Proof
from exactdesk.flow.reconcile_summary import proofs_of
from exactdesk.jobs.reconcile import Reconciled
from exactdesk.papers.paper import Cells, ColumnKind, Facts, Group, Paper, PaperColumn, PaperTable, Paragraph
from exactdesk.wording.papers import paper_language, paper_words
from exactdesk.wording.sentences import tell_problem, translate


def certainty_word(certainty: Certainty) -> str:
    """How sure a proposal is, in one word."""
    match certainty:
        case Certainty.CERTAIN:
            return translate("Reconcile", "certain")
        case Certainty.LIKELY:
            return translate("Reconcile", "likely")
        case Certainty.PARTIAL:
            return translate("Reconcile", "partly")
        case Certainty.NONE:
            return translate("Reconcile", "nothing")


def proof_word(proof: Proof) -> str:
    """A kind of proof, in a word or two."""
    match proof:
        case Proof.AMOUNT:
            return translate("Reconcile", "amount")
        case Proof.NUMBER_IN_TEXT:
            return translate("Reconcile", "number in text")
        case Proof.REFERENCE:
            return translate("Reconcile", "payment reference")
        case Proof.IBAN:
            return translate("Reconcile", "bank account")
        case Proof.RELATION:
            return translate("Reconcile", "name")
        case Proof.DATE:
            return translate("Reconcile", "date")


def proof_words(proofs: Iterable[Proof]) -> str:
    """Kinds of proof in a row."""
    return ", ".join(map(proof_word, proofs))


def agreement_word(agreement: Agreement) -> str:
    """How a list and the books agree about an invoice."""
    match agreement:
        case Agreement.MATCHED:
            return translate("Reconcile", "agrees")
        case Agreement.DIFFERS:
            return translate("Reconcile", "amount differs")
        case Agreement.ONLY_IN_LIST:
            return translate("Reconcile", "only in the list")
        case Agreement.ONLY_IN_BOOKS:
            return translate("Reconcile", "only in the books")


def reconcile_paper(found: Reconciled, now: datetime) -> Paper:
    """The outcome with what must be known of it."""
    summary = found.summary
    title = (
        translate("Reconcile", "Open items compared")
        if found.compared is not None
        else translate("Reconcile", "Reconciling")
    )
    name = f"{found.division.name} ({found.division.hid or found.division.code})"
    facts = (
        (translate("Reconcile", "Administration"), name),
        (translate("Reconcile", "File"), found.file.path),
        (translate("Reconcile", "Lines"), str(summary.lines)),
        (translate("Reconcile", "Matched"), str(summary.matched)),
        (translate("Reconcile", "Amount differs"), str(summary.differences)),
        (translate("Reconcile", "Not matched"), str(summary.unmatched)),
    )
    notes = tuple(
        Paragraph(text=" ".join(tell_problem(problem)).strip())
        for problem in (*found.file.problems, *(note for each in found.snapshots.values() for note in each.notes))
    )
    table = _lines_table(found.proposals) if found.compared is None else _compared_table(found.compared.rows)
    return Paper(
        title=title,
        words=paper_words(now),
        language=paper_language(),
        parts=(Facts(facts=facts), *notes, table),
        administration=name,
        is_wide=True,
    )


def _lines_table(found: Iterable[LineProposals]) -> PaperTable:
    columns = (
        PaperColumn(heading=translate("Reconcile", "Date"), kind=ColumnKind.DATE),
        PaperColumn(heading=translate("Reconcile", "Amount"), kind=ColumnKind.MONEY),
        PaperColumn(heading=translate("Reconcile", "Currency")),
        PaperColumn(heading=translate("Reconcile", "Name")),
        PaperColumn(heading=translate("Reconcile", "Text")),
        PaperColumn(heading=translate("Reconcile", "Proposal")),
        PaperColumn(heading=translate("Reconcile", "Relation")),
        PaperColumn(heading=translate("Reconcile", "Invoice")),
        PaperColumn(heading=translate("Reconcile", "Entry"), kind=ColumnKind.CODE),
        PaperColumn(heading=translate("Reconcile", "Settled"), kind=ColumnKind.MONEY),
        PaperColumn(heading=translate("Reconcile", "Because of")),
    )
    rows = tuple(row for each in found for row in _line_rows(each))
    return PaperTable(
        columns=columns,
        groups=(Group(rows=rows),),
        title=translate("Reconcile", "Lines"),
        nothing=translate("Reconcile", "There are no lines."),
    )


def _line_rows(found: LineProposals) -> list[Cells]:
    """A row for each item that is settled; what is about the line stands in the first one."""
    line = found.line
    head = (line.booked_on, line.amount, line.currency, line.name, line.text, certainty_word(found.certainty))
    if not found.proposals and found.foreign:
        foreign = found.foreign[0]
        item = foreign.item
        number = f"{item.invoice_number} ({item.currency} {item.amount:.2f})"
        return [(*head, item.relation_name, number, item.entry_number or None, None, proof_words(proofs_of(foreign)))]
    if not found.proposals:
        return [(*head, None, None, None, None, None)]
    best = found.proposals[0]
    rows: list[Cells] = []
    for place, share in enumerate(best.shares):
        item = share.item
        own = head if not place else (None, None, None, None, None, None)
        because = proof_words(proofs_of(best)) if not place else None
        entry = item.entry_number or None
        rows.append((*own, item.relation_name, item.invoice_number, entry, share.amount, because))
    return rows


def _compared_table(found: Iterable[Compared]) -> PaperTable:
    columns = (
        PaperColumn(heading=translate("Reconcile", "Invoice")),
        PaperColumn(heading=translate("Reconcile", "Relation")),
        PaperColumn(heading=translate("Reconcile", "Entry"), kind=ColumnKind.CODE),
        PaperColumn(heading=translate("Reconcile", "In the list"), kind=ColumnKind.MONEY),
        PaperColumn(heading=translate("Reconcile", "In the books"), kind=ColumnKind.MONEY),
        PaperColumn(heading=translate("Reconcile", "Difference"), kind=ColumnKind.MONEY),
        PaperColumn(heading=translate("Reconcile", "Outcome")),
    )
    rows: list[Cells] = []
    for each in found:
        item, line = each.item, each.lines[0] if each.lines else None
        rows.append(
            (
                line.invoice_number if line else item.invoice_number if item else "",
                item.relation_name if item else line.name if line else "",
                (item.entry_number or None) if item else None,
                each.listed if line else None,
                each.booked if item else None,
                each.difference,
                agreement_word(each.agreement),
            )
        )
    return PaperTable(
        columns=columns,
        groups=(Group(rows=tuple(rows)),),
        title=translate("Reconcile", "Open items"),
        nothing=translate("Reconcile", "There are no lines."),
    )
