"""The working paper of a review, in the language of the program: what was matched on which proof, what is open and why, the totals."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from exactdesk.books.money import ZERO
from exactdesk.books.statement import StatementLine
from exactdesk.flow.click_list import ClickRow, ClickState
from exactdesk.flow.reconcile import Certainty, RestKind
from exactdesk.flow.review import Decision, Move, Review, Verdict
from exactdesk.jobs.review_out import Balances
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
from exactdesk.papers.written import day as day_text
from exactdesk.papers.written import moment
from exactdesk.wording.papers import paper_language, paper_words
from exactdesk.wording.review_words import proof_word, rest_word
from exactdesk.wording.sentences import translate


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewPaper:
    """What the paper is made of.

    Attributes:
        title: what the statement is called: account and number, or its file.
        file: name of the file that was opened.
        ledger: code and name of the bank's ledger account; empty where it is not known.
        balances: None where the books were not read.
        clicks: how far what was accepted has come in Exact Online.
        by: who saves the paper.
    """

    review: Review
    title: str
    file: str
    administration: str
    ledger: str
    balances: Balances | None
    clicks: Sequence[ClickRow]
    by: str


def review_paper(told: ReviewPaper, now: datetime) -> Paper:
    """The whole paper, with room to sign."""
    return Paper(
        title=translate("ReviewPaper", "Bank reconciliation"),
        subtitle=told.title,
        words=paper_words(now),
        language=paper_language(),
        administration=told.administration,
        parts=(
            _about(told, now),
            _totals(told),
            _summary(told),
            _matched(told),
            _booked(told),
            _open(told),
            Signatures(labels=(translate("ReviewPaper", "Reviewed by"), translate("ReviewPaper", "Date"))),
        ),
        is_wide=True,
    )


def _about(told: ReviewPaper, now: datetime) -> Facts:
    statement = told.review.statement
    days = sorted(line.booked_on for line in statement.lines)
    language = paper_language()
    people = dict.fromkeys(move.by for move in told.review.standing.values() if move.by)
    facts = [
        (translate("ReviewPaper", "Administration"), told.administration),
        (translate("ReviewPaper", "Statement"), told.title),
        (translate("ReviewPaper", "File"), told.file),
        (translate("ReviewPaper", "Reviewed by"), ", ".join(people) or "–"),
        (translate("ReviewPaper", "Saved by"), told.by),
        (translate("ReviewPaper", "Saved on"), moment(now, language)),
    ]
    if days:
        period = translate("ReviewPaper", "{first} to {last}").format(
            first=day_text(days[0], language), last=day_text(days[-1], language)
        )
        facts.insert(3, (translate("ReviewPaper", "Days"), period))
    return Facts(facts=tuple(facts))


def _totals(told: ReviewPaper) -> Part:
    """Opening plus movements is closing; the ledger beside it."""
    statement, balances = told.review.statement, told.balances
    rows: list[Cells] = []
    if statement.opening is not None:
        rows.append((translate("ReviewPaper", "Opening balance"), statement.opening.amount))
    rows.append((translate("ReviewPaper", "Movements"), statement.movements))
    if statement.closing is not None:
        rows.append((translate("ReviewPaper", "Closing balance"), statement.closing.amount))
    if balances is not None:
        name = told.ledger or translate("ReviewPaper", "Bank in the ledger")
        rows.append((name, balances.ledger if balances.ledger is not None else translate("ReviewPaper", "not told")))
        if balances.difference is not None:
            rows.append((translate("ReviewPaper", "Difference of the ledger with the statement"), balances.difference))
    return PaperTable(
        title=translate("ReviewPaper", "Totals against the ledger"),
        columns=(
            PaperColumn(heading=translate("ReviewPaper", "What")),
            PaperColumn(
                heading=translate("ReviewPaper", "Amount in {currency}").format(currency=statement.currency),
                kind=ColumnKind.MONEY,
            ),
        ),
        groups=(Group(rows=tuple(rows)),),
    )


def _summary(told: ReviewPaper) -> Part:
    review = told.review
    kinds: dict[str, list[Decimal]] = {word: [] for word in _kinds().values()}
    for line in review.statement.lines:
        kinds[_kind(review, line)].append(line.amount)
    rows = tuple((word, len(amounts), sum(amounts, ZERO)) for word, amounts in kinds.items() if amounts)
    lines = review.statement.lines
    return PaperTable(
        title=translate("ReviewPaper", "Summary"),
        columns=(
            PaperColumn(heading=translate("ReviewPaper", "Lines")),
            PaperColumn(heading=translate("ReviewPaper", "Number"), kind=ColumnKind.NUMBER, is_summed=True),
            PaperColumn(heading=translate("ReviewPaper", "Amount"), kind=ColumnKind.MONEY, is_summed=True),
        ),
        groups=(Group(rows=rows),),
        total=(translate("Papers", "Total"), len(lines), review.statement.movements),
        nothing=translate("ReviewPaper", "The statement has no lines."),
    )


def _kinds() -> dict[Verdict | str | None, str]:
    return {
        Verdict.ACCEPTED: translate("ReviewPaper", "Matched with open items"),
        Verdict.MANUAL: translate("ReviewPaper", "On ledger accounts"),
        Verdict.TRANSFER: translate("ReviewPaper", "Between own accounts"),
        "elsewhere": translate("ReviewPaper", "Reviewed in another statement"),
        Verdict.QUESTION: translate("ReviewPaper", "To check"),
        Verdict.SKIPPED: translate("ReviewPaper", "Skipped"),
        None: translate("ReviewPaper", "Not decided"),
    }


def _kind(review: Review, line: StatementLine) -> str:
    decision = review.decision(line.number)
    if decision is None and line.number in review.elsewhere:
        return _kinds()["elsewhere"]
    return _kinds()[None if decision is None else decision.verdict]


def _decided(told: ReviewPaper, *verdicts: Verdict) -> Iterator[tuple[StatementLine, Decision, Move]]:
    for line in told.review.statement.lines:
        move = told.review.standing.get(line.number)
        if move is not None and move.decision is not None and move.decision.verdict in verdicts:
            yield line, move.decision, move


def _matched(told: ReviewPaper) -> PaperTable:
    states = {row.line.number: row.state for row in told.clicks}
    rows: list[Cells] = []
    for line, decision, move in _decided(told, Verdict.ACCEPTED):
        for place, share in enumerate(decision.shares):
            first = place == 0
            rows.append(
                (
                    line.booked_on if first else None,
                    (line.name or line.text) if first else "",
                    line.amount if first else None,
                    f"{share.item.relation_code} {share.item.relation_name}",
                    share.item.invoice_number,
                    share.amount,
                    share.rest or None,
                    _proof(decision, share.item.key),
                    rest_word(decision.rest_kind) if first and decision.rest_kind is not RestKind.NONE else "",
                    _state(states.get(line.number)) if first else "",
                    move.by if first else "",
                    move.at if first else None,
                )
            )
    return PaperTable(
        title=translate("ReviewPaper", "Matched"),
        columns=(
            PaperColumn(heading=translate("ReviewPaper", "Paid on"), kind=ColumnKind.DATE),
            PaperColumn(heading=translate("ReviewPaper", "Name")),
            PaperColumn(heading=translate("ReviewPaper", "Paid"), kind=ColumnKind.MONEY, is_summed=True),
            PaperColumn(heading=translate("ReviewPaper", "Relation")),
            PaperColumn(heading=translate("ReviewPaper", "Invoice")),
            PaperColumn(heading=translate("ReviewPaper", "Settled"), kind=ColumnKind.MONEY),
            PaperColumn(heading=translate("ReviewPaper", "Stays open"), kind=ColumnKind.MONEY),
            PaperColumn(heading=translate("ReviewPaper", "Proof")),
            PaperColumn(heading=translate("ReviewPaper", "Difference")),
            PaperColumn(heading=translate("ReviewPaper", "In Exact Online")),
            PaperColumn(heading=translate("ReviewPaper", "By")),
            PaperColumn(heading=translate("ReviewPaper", "When"), kind=ColumnKind.MOMENT),
        ),
        groups=(Group(rows=tuple(rows)),),
        nothing=translate("ReviewPaper", "No line was matched with open items."),
    )


def _proof(decision: Decision, item: str) -> str:
    """What spoke for it, with the words as they stand in the statement."""
    told = []
    for reason in decision.reasons:
        if reason.item in ("", item):
            word = proof_word(reason.proof)
            shows = reason.seen and reason.line_field in ("text", "reference", "iban", "name", "end_to_end")
            told.append(f"{word} “{reason.seen}”" if shows else word)
    if decision.certainty is Certainty.NONE:
        told.append(translate("ReviewPaper", "chosen by hand"))
    return ", ".join(dict.fromkeys(told))


def _state(state: ClickState | None) -> str:
    match state:
        case ClickState.DONE:
            return translate("ReviewPaper", "matched")
        case ClickState.UNSURE:
            return translate("ReviewPaper", "sent, not sure whether it was matched")
        case ClickState.SENT:
            return translate("ReviewPaper", "sent, still open")
        case ClickState.TO_DO:
            return translate("ReviewPaper", "still to be matched")
        case None:
            return translate("ReviewPaper", "not looked up")


def _booked(told: ReviewPaper) -> PaperTable:
    rows: list[Cells] = []
    for line, decision, move in _decided(told, Verdict.MANUAL, Verdict.TRANSFER):
        for part in decision.parts:
            account = (part.gl_account, part.vat_code, part.text or line.text)
            rows.append(
                (line.booked_on, line.name or line.text, part.amount, *account, decision.rule, move.by, move.at)
            )
    return PaperTable(
        title=translate("ReviewPaper", "On ledger accounts"),
        columns=(
            PaperColumn(heading=translate("ReviewPaper", "Date"), kind=ColumnKind.DATE),
            PaperColumn(heading=translate("ReviewPaper", "Name")),
            PaperColumn(heading=translate("ReviewPaper", "Amount"), kind=ColumnKind.MONEY, is_summed=True),
            PaperColumn(heading=translate("ReviewPaper", "Ledger account")),
            PaperColumn(heading=translate("ReviewPaper", "VAT code")),
            PaperColumn(heading=translate("ReviewPaper", "Description")),
            PaperColumn(heading=translate("ReviewPaper", "Rule")),
            PaperColumn(heading=translate("ReviewPaper", "By")),
            PaperColumn(heading=translate("ReviewPaper", "When"), kind=ColumnKind.MOMENT),
        ),
        groups=(Group(rows=tuple(rows)),),
        nothing=translate("ReviewPaper", "No line was booked on a ledger account."),
    )


def _open(told: ReviewPaper) -> PaperTable:
    rows: list[Cells] = []
    for line in told.review.left:
        decision = told.review.decision(line.number)
        why = _kind(told.review, line)
        if decision is not None and decision.note:
            why = translate("ReviewPaper", "To check: {note}").format(note=decision.note)
        rows.append((line.booked_on, line.name, line.amount, line.text, line.iban, why))
    return PaperTable(
        title=translate("ReviewPaper", "Open, and why"),
        columns=(
            PaperColumn(heading=translate("ReviewPaper", "Date"), kind=ColumnKind.DATE),
            PaperColumn(heading=translate("ReviewPaper", "Name")),
            PaperColumn(heading=translate("ReviewPaper", "Amount"), kind=ColumnKind.MONEY, is_summed=True),
            PaperColumn(heading=translate("ReviewPaper", "Description")),
            PaperColumn(heading=translate("ReviewPaper", "Account")),
            PaperColumn(heading=translate("ReviewPaper", "Why")),
        ),
        groups=(Group(rows=tuple(rows)),),
        nothing=translate("ReviewPaper", "Nothing is left open."),
    )
