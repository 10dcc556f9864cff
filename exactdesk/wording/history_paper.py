"""The history as a paper, per administration and kind, in the language of the program."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from exactdesk.books.money import ZERO
from exactdesk.flow.history import Batch, BatchItem, Found
from exactdesk.flow.history_filter import Became
from exactdesk.flow.queue import ItemState
from exactdesk.papers.paper import Cells, ColumnKind, Facts, Group, Paper, PaperColumn, PaperTable
from exactdesk.papers.written import day
from exactdesk.wording.papers import paper_language, paper_words
from exactdesk.wording.sentences import translate
from exactdesk.wording.words import item_message, kind_word, row_ranges, state_word

_IN_THE_BOOKS = frozenset({ItemState.POSTED, ItemState.CREDITED})
"""What Exact Online certainly has; a credited document stands beside the credit note that takes it back."""

_BOOKED_AT = 9
"""Place of the column with the booked amount."""

_Document = tuple[Batch, BatchItem]


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryPaper:
    """What a paper of the history is made of.

    Attributes:
        found: in their order; hits that are files are passed over.
        words: what was searched for; empty for everything.
        since, until: the first and last day of import that was asked for; None for no bound.
        became: what must have become of the documents.
    """

    found: Sequence[Found]
    words: str = ""
    since: date | None = None
    until: date | None = None
    became: Became = Became.ANYTHING


def history_paper(told: HistoryPaper, now: datetime) -> Paper:
    """Sums per administration, kind and currency, and below them every document with where it came from and what became of it."""
    groups: dict[tuple[str, str], list[_Document]] = defaultdict(list)
    for hit in told.found:
        if hit.item is not None:
            groups[_administration(hit.batch), kind_word(hit.batch.kind)].append((hit.batch, hit.item))
    ordered = sorted(groups.items(), key=lambda group: tuple(map(str.casefold, group[0])))
    names = list(dict.fromkeys(name for (name, _), _ in ordered))
    return Paper(
        title=translate("HistoryPaper", "History of imports"),
        words=paper_words(now),
        language=paper_language(),
        parts=(_facts(told, names, sum(map(len, groups.values()))), _sums(ordered), _documents(ordered)),
        administration=names[0] if len(names) == 1 else "",
        is_wide=True,
    )


def _administration(batch: Batch) -> str:
    return f"{batch.division_name} ({batch.division})".strip()


def _facts(told: HistoryPaper, names: Sequence[str], count: int) -> Facts:
    facts = [
        (translate("HistoryPaper", "Imported"), _period(told.since, told.until)),
        (translate("HistoryPaper", "Search words"), told.words),
        (translate("HistoryPaper", "What became of it"), _became(told.became)),
        (translate("HistoryPaper", "Administrations"), ", ".join(names) or "–"),
        (translate("HistoryPaper", "Documents"), str(count)),
    ]
    return Facts(facts=tuple((what, value) for what, value in facts if value))


def _became(became: Became) -> str:
    match became:
        case Became.BOOKED:
            return translate("HistoryPaper", "booked")
        case Became.WAITS:
            return translate("HistoryPaper", "still to be done")
        case Became.NOT_BOOKED:
            return translate("HistoryPaper", "not booked, or taken back")
    return ""


def _period(since: date | None, until: date | None) -> str:
    language = paper_language()
    if since is not None and until is not None:
        words = translate("HistoryPaper", "from {since} through {until}")
        return words.format(since=day(since, language), until=day(until, language))
    if since is not None:
        return translate("HistoryPaper", "from {since} on").format(since=day(since, language))
    if until is not None:
        return translate("HistoryPaper", "through {until}").format(until=day(until, language))
    return translate("HistoryPaper", "at any time")


def _sums(groups: Iterable[tuple[tuple[str, str], list[_Document]]]) -> PaperTable:
    """One row per administration, kind and currency; amounts of different kinds are never added up."""
    rows: list[Cells] = []
    for (name, kind), documents in groups:
        by_currency: dict[str, list[BatchItem]] = defaultdict(list)
        for _, item in documents:
            by_currency[item.currency].append(item)
        for currency, items in sorted(by_currency.items()):
            booked = [item for item in items if item.state in _IN_THE_BOOKS]
            rows.append((name, kind, len(items), len(booked), currency, _total(items)))
    number = ColumnKind.NUMBER
    return PaperTable(
        title=translate("HistoryPaper", "Totals"),
        columns=(
            PaperColumn(heading=translate("HistoryPaper", "Administration")),
            PaperColumn(heading=translate("HistoryPaper", "Kind")),
            PaperColumn(heading=translate("HistoryPaper", "Documents"), kind=number, is_summed=True),
            PaperColumn(heading=translate("HistoryPaper", "Of which booked"), kind=number, is_summed=True),
            PaperColumn(heading=translate("HistoryPaper", "Currency")),
            PaperColumn(heading=translate("HistoryPaper", "Booked incl. VAT"), kind=ColumnKind.MONEY),
        ),
        groups=(Group(rows=tuple(rows)),),
        nothing=_nothing(),
    )


def _documents(groups: Sequence[tuple[tuple[str, str], list[_Document]]]) -> PaperTable:
    money = ColumnKind.MONEY
    columns = (
        PaperColumn(heading=translate("HistoryPaper", "Imported"), kind=ColumnKind.MOMENT),
        PaperColumn(heading=translate("HistoryPaper", "By")),
        PaperColumn(heading=translate("HistoryPaper", "File")),
        PaperColumn(heading=translate("HistoryPaper", "Sheet")),
        PaperColumn(heading=translate("HistoryPaper", "Rows")),
        PaperColumn(heading=translate("HistoryPaper", "Number")),
        PaperColumn(heading=translate("HistoryPaper", "Relation")),
        PaperColumn(heading=translate("HistoryPaper", "Currency")),
        PaperColumn(heading=translate("HistoryPaper", "Incl. VAT"), kind=money),
        PaperColumn(heading=translate("HistoryPaper", "Booked"), kind=money),
        PaperColumn(heading=translate("HistoryPaper", "State")),
        PaperColumn(heading=translate("HistoryPaper", "Entry number"), kind=ColumnKind.CODE),
        PaperColumn(heading=translate("HistoryPaper", "Reason")),
    )
    return PaperTable(
        title=translate("HistoryPaper", "Documents"),
        columns=columns,
        groups=tuple(
            Group(
                title=f"{name} – {kind}",
                rows=tuple(_cells(batch, item) for batch, item in documents),
                subtotal=_subtotal(columns, [item for _, item in documents]),
            )
            for (name, kind), documents in groups
        )
        or (Group(rows=()),),
        group_heading=translate("HistoryPaper", "Administration"),
        nothing=_nothing(),
    )


def _cells(batch: Batch, item: BatchItem) -> Cells:
    return (
        batch.started_at,
        batch.user,
        batch.file_name,
        batch.sheet,
        row_ranges(item.rows),
        item.number,
        f"{item.relation_code} {item.relation_name}".strip(),
        item.currency,
        item.amount,
        item.amount_booked if item.state in _IN_THE_BOOKS else None,
        state_word(item.state),
        item.entry_number,
        item_message(item),
    )


def _subtotal(columns: Sequence[PaperColumn], items: Sequence[BatchItem]) -> Cells | None:
    """What is booked of one administration and kind; None where there are several currencies, or no amounts."""
    amount = _total(items)
    if amount is None or len({item.currency for item in items}) > 1:
        return None
    after = len(columns) - _BOOKED_AT - 1
    return (translate("Papers", "Total"), *(None,) * (_BOOKED_AT - 1), amount, *(None,) * after)


def _total(items: Iterable[BatchItem]) -> Decimal | None:
    """Of what is booked; None for a kind without amounts."""
    items = list(items)
    if all(item.amount is None for item in items):
        return None
    return sum((item.amount_booked or ZERO for item in items if item.state in _IN_THE_BOOKS), ZERO)


def _nothing() -> str:
    return translate("HistoryPaper", "No document fits.")
