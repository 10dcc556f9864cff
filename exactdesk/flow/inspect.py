"""A sheet looked at as a whole: the list, the columns, the kind, the documents and their totals, and all that is not certain."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from exactdesk.books.money import ZERO
from exactdesk.books.reference import ReferenceBook
from exactdesk.flow.dates import DayOrder
from exactdesk.flow.documents import group_rows
from exactdesk.flow.layout import Layout, LeftOut, read_layout
from exactdesk.flow.left_out import Why, is_sign, texts_of
from exactdesk.flow.mapping import ColumnMapping, Suggestion, mapped_columns, missing, read_rows, suggest
from exactdesk.flow.parsing import AmountConvention, Mark, currency_of, parse_amount
from exactdesk.flow.parts import find_parts, other_bases
from exactdesk.flow.profile import ColumnType
from exactdesk.flow.table import Table
from exactdesk.flow.totals import FAULTS, Totals, add_up
from exactdesk.kinds.document import Document
from exactdesk.kinds.kind import FieldType, Kind
from exactdesk.problems import Problem, Severity, Where

_MAKE_UNCERTAIN = frozenset(
    [
        "debit-credit-marks",
        "debit-and-credit-columns",
        "amounts-equal-on-lines",
        "two-currencies",
        "other-than-invoices",
        "credit-signs-differ",
        "credit-section",
    ]
)
_CREDIT_NOTES = re.compile(
    r"credit ?(?:nota|notas|nota's|facturen|factuur|notes?|memos?)|avoirs?|notes? de cr[ée]dit|gutschriften?|retouren",
    re.IGNORECASE,
)
_TELL_WHY = frozenset(["vat-rounding-open", "second-vat-column", "credit-signs-differ", "amount-in-several-columns"])
_MOST_PER_CODE = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class InspectedColumn:
    """One column; `field` is the suggested public name, None for none; `confidence` between 0 and 1."""

    index: int
    heading: str
    type: ColumnType
    field: str | None
    confidence: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Inspection:
    """What a careful person reads in a sheet.

    Attributes:
        header_row: as the spreadsheet program counts, None for none. data_rows: their number.
        kind: name of the kind, None when it looks like none. documents: None without a kind.
        totals: amounts are None where they are not certain.
        mapping: the suggested one.
    """

    header_row: int | None
    data_rows: int
    left_out: tuple[LeftOut, ...]
    columns: tuple[InspectedColumn, ...]
    kind: str | None
    documents: int | None
    totals: Totals
    mapping: ColumnMapping
    problems: tuple[Problem, ...]


def inspect_table(
    table: Table, kinds: Sequence[Kind], kind_name: str | None = None, reference: ReferenceBook | None = None
) -> Inspection:
    """All of that for one sheet.

    Args:
        table: the sheet as read.
        kinds: the registry.
        kind_name: the kind that the user asks for; None to find it.
        reference: the administration, when one is chosen.
    """
    layout = read_layout(table)
    return inspect_read(table, layout, suggest(table, layout, kinds, reference, kind_name), kinds)


def inspect_read(table: Table, layout: Layout, suggestion: Suggestion, kinds: Sequence[Kind]) -> Inspection:
    """The same for a sheet whose list and columns are read already."""
    problems = [*table.problems, *layout.problems, *suggestion.problems]
    documents: tuple[Document, ...] | None = None
    totals = Totals(net=None, vat=None, gross=None)
    kind = next((each for each in kinds if each.name == suggestion.kind), None)
    if not layout.is_list or not layout.data_rows:
        documents = ()
        if not _has_figures(table):
            totals = Totals(net=ZERO, vat=ZERO, gross=ZERO)
    elif kind is not None and (not layout.blocks or layout.block is not None):
        place = Where(file=table.file, sheet=table.sheet)
        rows, faults = read_rows(table, layout, suggestion.mapping, kind)
        headings = {column.index: column.heading for column in layout.columns}
        documents, contradictions = group_rows(rows, kind, place, headings)
        problems += [
            *faults,
            *contradictions,
            *_missing(suggestion.mapping, kind, place),
            *_assumed(layout, suggestion.mapping, place),
        ]
        if kind.totals:
            problems += _relation_in_headings(table, layout, suggestion.mapping, place)
        problems += _rows_twice(table, documents)
        problems += _credit_sections(table, layout, documents, place) if kind.totals else []
        if kind.totals:
            totals = _totals(table, layout, suggestion.mapping, documents, problems, place)
            problems += totals.problems
    by_column = {guess.column: guess for guess in suggestion.guesses}
    return Inspection(
        header_row=layout.header_row,
        data_rows=len(layout.data_rows),
        left_out=layout.left_out,
        columns=tuple(
            InspectedColumn(
                index=column.index,
                heading=column.heading,
                type=_type_as(column.type, by_column[column.index].field if column.index in by_column else None, kind),
                field=by_column[column.index].field if column.index in by_column else None,
                confidence=by_column[column.index].confidence if column.index in by_column else 0.0,
            )
            for column in layout.columns
        ),
        kind=suggestion.kind if layout.is_list else None,
        documents=len(documents) if documents is not None else None,
        totals=totals,
        mapping=suggestion.mapping,
        problems=_limited(problems),
    )


def _type_as(type_: ColumnType, name: str | None, kind: Kind | None) -> ColumnType:
    """The type of a column, where its field says more than its figures: a code of digits is text, 21 a percentage."""
    field = kind.field_by_name.get(name) if kind is not None and name is not None else None
    if field is None or type_ not in (ColumnType.NUMBER, ColumnType.AMOUNT):
        return type_
    if field.type is FieldType.PERCENTAGE:
        return ColumnType.PERCENTAGE
    return ColumnType.TEXT if field.type is FieldType.CODE else type_


def _has_figures(table: Table) -> bool:
    """Whether any cell is a number other than zero: then "nothing adds up to 0.00" would not be the whole truth."""
    convention = AmountConvention(Mark.COMMA)
    amounts = (parse_amount(value, convention) for row in table.rows for value in row.cells)
    return any(isinstance(amount, Decimal) and amount for amount in amounts)


def _limited(problems: Sequence[Problem]) -> tuple[Problem, ...]:
    """All problems; of one that a sheet has more than two hundred times the first two hundred, and how many more there are."""
    counts: Counter[str] = Counter()
    kept = []
    for problem in problems:
        counts[problem.code] += 1
        if counts[problem.code] <= _MOST_PER_CODE:
            kept.append(problem)
    for code, count in counts.items():
        if count > _MOST_PER_CODE:
            like = next(problem for problem in problems if problem.code == code)
            where = Where(
                file=like.where.file, sheet=like.where.sheet, column=like.where.column, heading=like.where.heading
            )
            facts = {"count": str(count - _MOST_PER_CODE), "of": code}
            kept.append(Problem(code="more-of-the-same", severity=like.severity, where=where, facts=facts))
    return tuple(kept)


def _missing(mapping: ColumnMapping, kind: Kind, place: Where) -> list[Problem]:
    found = []
    for need in missing(mapping, kind):
        where = replace(place, field=need.any_of[0])
        facts = {"field": need.any_of[0], "any_of": ", ".join(need.any_of)}
        found.append(Problem(code="field-not-found", severity=Severity.WARN, where=where, facts=facts))
    return found


def _relation_in_headings(table: Table, layout: Layout, mapping: ColumnMapping, place: Where) -> list[Problem]:
    """The rows between the invoices that seem to name the relation, where no column does."""
    if {"relation_code", "relation_name", "relation_vat_number", "relation_email"} & set(mapping.columns.values()):
        return []
    headings = {each.row for each in layout.left_out if each.why is Why.GROUP_HEADING}
    for row in table.rows if headings else ():
        texts = [text for _, text in texts_of(row)] if row.number in headings else []
        if texts:
            where = replace(place, row=row.number)
            facts = {"words": texts[0]}
            return [Problem(code="relation-in-headings", severity=Severity.WARN, where=where, facts=facts)]
    return []


def _rows_twice(table: Table, documents: Sequence[Document]) -> list[Problem]:
    """Rows of one document that say exactly what an earlier one says: a line that was copied, or two lines that are the same."""
    cells = {row.number: row.cells for row in table.rows} if any(len(each.lines) > 1 for each in documents) else {}
    found = []
    for document in documents:
        seen: dict[object, int] = {}
        for line in document.lines if len(document.lines) > 1 else ():
            first = seen.setdefault(cells[line.row], line.row)
            if first != line.row:
                where = document.where("", line)
                facts = {"first_row": str(first)}
                found.append(Problem(code="row-twice", severity=Severity.WARN, where=where, facts=facts))
    return found


def _assumed(layout: Layout, mapping: ColumnMapping, place: Where) -> list[Problem]:
    """Columns of days whose order nothing tells."""
    found = []
    for name, column in mapped_columns(layout, mapping)[0].items():
        if name.endswith("_date") and column.profile.dates.order is DayOrder.DAY_FIRST_ASSUMED:
            where = replace(place, row=layout.header_row, column=column.index, heading=column.heading, field=name)
            found.append(Problem(code="day-first-assumed", severity=Severity.NOTE, where=where))
    return found


def _currencies(table: Table, layout: Layout, mapping: ColumnMapping, documents: Sequence[Document]) -> set[str]:
    told = {line.text("currency").upper() for document in documents for line in document.lines} - {""}
    if told:
        return {currency_of(each) or each for each in told}
    signs = {
        each
        for column in layout.columns
        if column.samples and all(map(is_sign, column.samples))
        for each in column.samples
    }
    found = {currency_of(each) for each in signs}
    names = ("net_amount", "vat_amount", "gross_amount", "unit_price")
    columns = mapped_columns(layout, mapping)[0]
    for name in names:
        column = columns.get(name)
        if column is None:
            continue
        if currency_of(column.heading):
            found.add(currency_of(column.heading))
        told_by = _written_currencies(table, layout, column.index)
        marked = set(told_by) - {""}
        is_first_only = bool(told_by) and bool(told_by[0]) and not any(told_by[1:])  # as American ledgers write it
        if marked and "" in told_by and not is_first_only and not currency_of(column.heading):
            marked.add("EUR")  # a foreign sign on some of the rows leaves the others in our own currency
        found |= marked
    return found - {""}


def _written_currencies(table: Table, layout: Layout, index: int) -> list[str]:
    """The currency that stands with each amount of a column, empty where none does; zeros and empty cells are left off."""
    wanted = set(layout.data_rows)
    found = []
    for row in table.rows:
        cell = row.cell(index)
        if row.number in wanted and cell:
            found.append(currency_of(table.shown.get((row.number, index), "")) or currency_of(cell))
    return found


def _credit_sections(table: Table, layout: Layout, documents: Sequence[Document], place: Where) -> list[Problem]:
    """A heading between the rows that calls those below it credit notes, while their amounts have no minus sign."""
    between = (Why.GROUP_HEADING, Why.NOTE, Why.OTHER_LIST, Why.ABOVE_HEADER)
    left_out = {each.row for each in layout.left_out if each.why in between}
    for row in table.rows if left_out else ():
        texts = [text for _, text in texts_of(row)] if row.number in left_out else []
        if len(texts) != 1 or not _CREDIT_NOTES.fullmatch(texts[0].strip(" :")):
            continue
        below = [line for document in documents for line in document.lines if line.row > row.number]
        amounts = [line.amount("gross_amount") or line.amount("net_amount") for line in below]
        if any(amount is not None and amount > 0 for amount in amounts):
            facts = {"words": texts[0]}
            where = replace(place, row=row.number)
            return [Problem(code="credit-section", severity=Severity.WARN, where=where, facts=facts)]
    return []


def _by_parts(
    table: Table,
    layout: Layout,
    mapping: ColumnMapping,
    documents: Sequence[Document],
    problems: list[Problem],
    totals: Totals,
    place: Where,
) -> tuple[Totals, bool]:
    """The totals where their parts stand in several columns, and True; else those of the mapped columns, as far as they hold."""
    codes = {problem.code for problem in problems}
    second = tuple(problem.where.column for problem in problems if problem.code == "second-vat-column")
    by_name = {name: column.index for name, column in mapped_columns(layout, mapping)[0].items()}
    parts = None
    if not codes & {"total-on-every-line", "total-on-first-line", "amounts-equal-on-lines"}:
        parts = find_parts(table, layout, by_name, [index for index in second if index is not None])
    if parts is None:
        others = other_bases(layout, by_name, [index for index in second if index is not None]) if second else []
        if others and "net_amount" in by_name:
            facts = {"headings": ", ".join(column.heading for column in others)}
            where = replace(place, row=layout.header_row, column=others[0].index)
            said = Problem(code="amount-in-several-columns", severity=Severity.WARN, where=where, facts=facts)
            gross = totals.gross if "gross_amount" in by_name else None
            return replace(totals, net=None, vat=None, gross=gross, problems=(*totals.problems, said)), False
        return (replace(totals, vat=None) if second else totals), False
    found = [parts.of(document) for document in documents]
    net, vat, gross = (sum((each[part] for each in found), ZERO) for part in range(3))
    kept = [problem for problem in totals.problems if problem.code not in FAULTS]
    if parts.others:
        headings = [column.heading for column in layout.columns if column.index in parts.net]
        facts = {"headings": ", ".join(headings)}
        where = replace(place, row=layout.header_row, column=parts.others[0])
        kept.append(Problem(code="amount-in-several-columns", severity=Severity.WARN, where=where, facts=facts))
    return replace(totals, net=net, vat=vat, gross=gross, problems=tuple(kept)), True


def _totals(
    table: Table,
    layout: Layout,
    mapping: ColumnMapping,
    documents: Sequence[Document],
    problems: list[Problem],
    place: Where,
) -> Totals:
    currencies = _currencies(table, layout, mapping, documents)
    if len(currencies) > 1:
        facts = {"currencies": ", ".join(sorted(currencies))}
        problems.append(Problem(code="two-currencies", severity=Severity.WARN, where=place, facts=facts))
    totals = add_up(documents, mapping.amounts)
    codes = {problem.code for problem in problems}
    if "second-vat-column" in codes or any(problem.code in FAULTS for problem in totals.problems):
        totals, is_told = _by_parts(table, layout, mapping, documents, problems, totals, place)
        if is_told:  # the figures themselves say what the headings do not
            problems[:] = [problem for problem in problems if problem.code != "amounts-with-or-without-vat"]
    codes = {problem.code for problem in problems}
    currency = currencies.pop() if len(currencies) == 1 else None
    if codes & _MAKE_UNCERTAIN:
        return replace(totals, net=None, vat=None, gross=None, currency=currency)
    fields = set(mapping.columns.values())
    if "amounts-with-or-without-vat" in codes and fields & {"vat_code", "vat_percentage"}:
        return replace(totals, net=None, vat=None, gross=None, currency=currency)
    said = []
    if totals.vat is None and not any(problem.severity is Severity.STOP for problem in (*problems, *totals.problems)):
        if not fields & {"vat_amount", "vat_percentage"} and "second-vat-column" not in codes:
            said.append(Problem(code="vat-not-told", severity=Severity.WARN, where=place))
        elif not (codes | {problem.code for problem in totals.problems}) & _TELL_WHY:
            said.append(Problem(code="vat-not-certain", severity=Severity.WARN, where=place))
    return replace(totals, currency=currency, problems=(*totals.problems, *said))
