"""The list of outstanding items as a paper, in the language of the program."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from exactdesk.books.money import ZERO
from exactdesk.books.reference import Division, Side
from exactdesk.flow.outstanding import Ageing, RelationSum, Row, by_relation
from exactdesk.papers.paper import (
    Cells,
    ColumnKind,
    Facts,
    Group,
    Paper,
    PaperColumn,
    PaperTable,
    Paragraph,
    Part,
)
from exactdesk.papers.written import day as day_text
from exactdesk.papers.written import moment
from exactdesk.problems import Problem
from exactdesk.wording.outstanding import bucket_word, kind_word, number_word, side_word
from exactdesk.wording.papers import paper_language, paper_words
from exactdesk.wording.sentences import tell_problem, translate


@dataclass(frozen=True, slots=True, kw_only=True)
class ListPaper:
    """What a paper of the list is made of.

    Attributes:
        rows: as they are shown, in their order.
        divisions: the administrations that they come from.
        read_at: when the figures were read; the oldest of several.
        wish: what the list was narrowed to, in words; empty when it is whole.
        notes: what the reader must know.
    """

    side: Side
    rows: Sequence[Row]
    ageing: Ageing
    divisions: Sequence[Division]
    read_at: datetime
    wish: str = ""
    notes: Sequence[Problem] = ()


def list_paper(told: ListPaper, now: datetime) -> Paper:
    """Items per relation with their sums, and relations with their ages."""
    is_several = len(told.divisions) > 1
    sums = by_relation(told.rows, told.ageing)
    names = [f"{division.name} ({division.hid or division.code})" for division in told.divisions]
    return Paper(
        title=translate("Outstanding", "{side} on {day}").format(
            side=side_word(told.side), day=day_text(told.ageing.day, paper_language())
        ),
        words=paper_words(now),
        language=paper_language(),
        parts=(
            _facts(told, names),
            *_notes(told),
            _items(told, sums, is_several=is_several),
            _relations(told, sums, is_several=is_several),
        ),
        administration=names[0] if len(names) == 1 else ", ".join(names),
        is_wide=True,
    )


def _facts(told: ListPaper, names: Sequence[str]) -> Facts:
    facts = [
        (translate("Outstanding", "Administration"), ", ".join(names)),
        (translate("Outstanding", "Read from Exact Online"), moment(told.read_at, paper_language())),
        (translate("Outstanding", "Items"), str(len(told.rows))),
    ]
    if told.wish:
        facts.append((translate("Outstanding", "Only"), told.wish))
    return Facts(facts=tuple(facts))


def _notes(told: ListPaper) -> tuple[Part, ...]:
    return tuple(Paragraph(text=" ".join(tell_problem(note)).strip()) for note in told.notes)


def _items(told: ListPaper, sums: Sequence[RelationSum], *, is_several: bool) -> PaperTable:
    own = translate("Outstanding", "Amount")
    columns = [
        PaperColumn(heading=translate("Outstanding", "Invoice")),
        PaperColumn(heading=translate("Outstanding", "Entry"), kind=ColumnKind.CODE),
        PaperColumn(heading=translate("Outstanding", "Kind")),
        PaperColumn(heading=translate("Outstanding", "Description")),
        PaperColumn(heading=translate("Outstanding", "Date"), kind=ColumnKind.DATE),
        PaperColumn(heading=translate("Outstanding", "Due"), kind=ColumnKind.DATE),
        PaperColumn(heading=translate("Outstanding", "Days overdue"), kind=ColumnKind.NUMBER),
        PaperColumn(heading=own, kind=ColumnKind.MONEY),
        PaperColumn(heading=translate("Outstanding", "Currency")),
        PaperColumn(
            heading=translate("Outstanding", "Open in {currency}").format(currency=_currency(told)),
            kind=ColumnKind.MONEY,
            is_summed=_is_one_currency(told),
        ),
        PaperColumn(heading=translate("Outstanding", "Note")),
    ]
    groups = tuple(
        Group(
            title=_relation_title(each, is_several=is_several),
            rows=tuple(_cells(row) for row in each.rows),
            subtotal=_last(len(columns), translate("Outstanding", "Sum"), each.total),
        )
        for each in sums
    )
    total = sum((row.item.amount_dc for row in told.rows), ZERO)
    return PaperTable(
        title=translate("Outstanding", "Items"),
        columns=tuple(columns),
        groups=groups or (Group(rows=()),),
        total=_last(len(columns), translate("Outstanding", "Total"), total) if _is_one_currency(told) else None,
        group_heading=translate("Outstanding", "Relation"),
        nothing=translate("Outstanding", "Nothing is outstanding."),
    )


def _last(width: int, word: str, amount: Decimal) -> Cells:
    """A row with a sum in the column before the last."""
    return (word, *(None for _ in range(width - 3)), amount, None)


def _cells(row: Row) -> Cells:
    item, note = row.item, row.note
    return (
        number_word(item),
        item.entry_number or None,
        kind_word(item.kind),
        item.description,
        item.invoice_date,
        item.due_date,
        row.overdue,
        item.amount,
        item.currency,
        item.amount_dc,
        "" if note is None else note_words(note.note, note.is_disputed, _promise(row)),
    )


def _promise(row: Row) -> str:
    if row.note is None or row.note.promised_on is None:
        return ""
    told = translate("Outstanding", "Promised for {day}")
    return told.format(day=day_text(row.note.promised_on, paper_language()))


def note_words(note: str, is_disputed: bool, promise: str) -> str:
    """All that is noted about an item, on one line."""
    dispute = translate("Outstanding", "Disputed") if is_disputed else ""
    return " · ".join(part for part in (dispute, promise, note) if part)


def _relations(told: ListPaper, sums: Sequence[RelationSum], *, is_several: bool) -> PaperTable:
    buckets = told.ageing.buckets()
    is_summed = _is_one_currency(told)
    amounts = [
        PaperColumn(heading=bucket_word(bucket, told.ageing.by), kind=ColumnKind.MONEY, is_summed=is_summed)
        for bucket in buckets
    ]
    columns = (
        PaperColumn(heading=translate("Outstanding", "Code")),
        PaperColumn(heading=translate("Outstanding", "Relation")),
        *((PaperColumn(heading=translate("Outstanding", "Administration")),) if is_several else ()),
        PaperColumn(heading=translate("Outstanding", "Items"), kind=ColumnKind.NUMBER),
        PaperColumn(heading=translate("Outstanding", "Total"), kind=ColumnKind.MONEY, is_summed=is_summed),
        *amounts,
    )
    rows = tuple(
        (
            each.code,
            each.name,
            *((each.division.name,) if is_several else ()),
            len(each.rows),
            each.total,
            *(part.amount for part in each.ages),
        )
        for each in sums
    )
    total: Cells | None = None
    if is_summed and rows:
        ages = [sum((each.ages[place].amount for each in sums), ZERO) for place in range(len(buckets))]
        blanks = (None,) * (2 if is_several else 1)
        whole = sum((each.total for each in sums), ZERO)
        total = (translate("Outstanding", "Total"), *blanks, len(told.rows), whole, *ages)
    return PaperTable(
        title=translate("Outstanding", "Ages per relation"),
        columns=columns,
        groups=(Group(rows=rows),),
        total=total,
        nothing=translate("Outstanding", "Nothing is outstanding."),
    )


def _relation_title(each: RelationSum, *, is_several: bool) -> str:
    told = f"{each.code} {each.name}".strip()
    return f"{told} – {each.division.name}" if is_several else told


def _currency(told: ListPaper) -> str:
    return "/".join(sorted({division.currency for division in told.divisions}))


def _is_one_currency(told: ListPaper) -> bool:
    return len({division.currency for division in told.divisions}) == 1
