"""A document of an older batch, mended: its rows as they were read, with what is typed over them now, checked by the same rules again.

The file may be long gone. What the document was made of is kept (`flow.kept`), so that a refused document is changed where it stands and
sent as the same one, never entered a second time.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field, replace
from datetime import date
from types import MappingProxyType

from exactdesk.books.reference import EntryId, ReferenceBook
from exactdesk.flow.cells import Reading, reader_for
from exactdesk.flow.checks import check_batch, check_document
from exactdesk.flow.column_mapping import ColumnMapping
from exactdesk.flow.dates import DateConvention, DayOrder
from exactdesk.flow.documents import group_rows
from exactdesk.flow.duplicates import KnownDocument, KnownDocuments
from exactdesk.flow.parsing import AmountConvention, Mark, learn_amounts, plain_text
from exactdesk.flow.plan import SHEET_DOUBTS, CheckedDocument, PlannedItem, make_plan
from exactdesk.kinds.document import FieldValue, MappedRow, Origin
from exactdesk.kinds.kind import Amounts, Context, FieldType, Kind, Level
from exactdesk.problems import Problem, Severity, Where

_NUMBERS = frozenset({FieldType.AMOUNT, FieldType.NUMBER, FieldType.PERCENTAGE})


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """What a document is mended from.

    Attributes:
        key: of the document in its batch; stays the same whatever is changed.
        rows: as they were read, at least one, in sheet order.
        source: file and sheet; headings: by column index.
        doubt: what is not certain of its sheet as a whole and waits for the user's word; None for nothing.
    """

    key: str
    kind: Kind
    rows: tuple[MappedRow, ...]
    mapping: ColumnMapping
    source: Where
    headings: Mapping[int, str]
    doubt: Problem | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One field of one row that says something else now; both as a person sees them."""

    row: int
    field: str
    old: str
    new: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Mended:
    """A document as it is with what was typed.

    Attributes:
        rows: by field, in sheet order.
        checked: with all its problems; item: what would become of it.
        changes: what differs from the rows that were kept, in sheet order.
        booked: the entries that it seems to be, by number and relation.
    """

    rows: tuple[MappedRow, ...]
    checked: CheckedDocument
    item: PlannedItem
    changes: tuple[Change, ...]
    booked: frozenset[EntryId] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Wishes:
    """What the user said about a document.

    Attributes:
        edits: by (row number, field name): the text typed; a field of the whole document in all its rows.
        accepted: codes of warnings that the user accepted.
        amounts: how lone amounts are meant; None for what the mapping says.
        is_decided: whether it is booked all the same although it looks booked already.
    """

    edits: Mapping[tuple[int, str], str] = field(default_factory=lambda: MappingProxyType({}))
    accepted: AbstractSet[str] = frozenset()
    amounts: Amounts | None = None
    is_decided: bool = False

    def edit(self, kept: Kept, name: str, text: str, row: int | None = None) -> Wishes:
        """The wishes with one more edit: of one row for a field of a line, of all rows for one of the document or without a row."""
        is_of_line = kept.kind.field_by_name[name].level is Level.LINE
        rows = [row] if is_of_line and row is not None else [each.row for each in kept.rows]
        edits = {**self.edits, **{(number, name): text for number in rows}}
        return replace(self, edits=MappingProxyType(edits))


NOTHING = Wishes()


def wishes_like(kept: Kept, changes: Sequence[Change]) -> Wishes:
    """The changes of another document in this one: where a row says the same in a field, it is to say the same new thing.

    Of fields alone whose values are chosen from a list; a number or an amount is that of one document. `NOTHING` where none fits.
    """
    edits = {}
    for change in changes:
        field_ = kept.kind.field_by_name[change.field]
        for row in kept.rows if field_.listing is not None or field_.choices else ():
            told = row.fields.get(change.field)
            if (told.text.strip() if told is not None else "") == change.old:
                edits[row.row, change.field] = change.new
    return Wishes(edits=MappingProxyType(edits)) if edits else NOTHING


def mend(
    kept: Kept,
    wishes: Wishes = NOTHING,
    *,
    reference: ReferenceBook,
    today: date,
    known: Sequence[KnownDocument] = (),
) -> Mended:
    """The document with the user's wishes, read and checked like any document of a sheet.

    Typed texts are read as the document's own texts are written, days with the day first where the mapping says nothing else. A value
    that could not be read when the file was read stays unread until it is typed.

    Args:
        kept: the document.
        wishes: what was typed and accepted.
        reference: the administration's lists, as fresh as they are had.
        today: the user's calendar day.
        known: documents that are booked already, as far as anybody asked; never this one.
    """
    read = _Reader(kept, wishes).run()
    documents, said = group_rows(read.rows, kept.kind, kept.source, kept.headings)
    document = replace(documents[0], key=kept.key)
    if len(documents) > 1:  # the lines name relations that differ: told, not guessed
        where = replace(kept.source, row=documents[1].head.row, document=kept.key)
        said = (*said, Problem(code="mend-splits", severity=Severity.STOP, where=where))
    context = Context(reference=reference, today=today, amounts=wishes.amounts or kept.mapping.amounts)
    problems = [*read.problems, *said, *check_document(document, kept.kind, context)]
    problems += check_batch((document,), kept.kind, context)
    if kept.doubt is not None and kept.doubt.code in SHEET_DOUBTS:
        problems.append(kept.doubt)
    summary = kept.kind.summarise(document, context)
    verdict = KnownDocuments(known).verdict(document, summary, kept.kind)
    if verdict is not None:
        problems.append(verdict.problem)
    problems = [replace(each, where=replace(each.where, document=kept.key)) for each in problems]
    is_stopped = any(problem.severity is Severity.STOP for problem in problems)
    checked = CheckedDocument(
        document=document,
        problems=tuple(problems),
        summary=summary,
        entry=None if is_stopped else kept.kind.build(document, context),
    )
    plan = make_plan(
        (checked,),
        verdicts={} if verdict is None else {kept.key: verdict},
        decided=frozenset({kept.key}) if wishes.is_decided else frozenset(),
        accepted=frozenset((kept.key, code) for code in wishes.accepted),
    )
    return Mended(
        rows=read.rows,
        checked=checked,
        item=plan.items[0],
        changes=read.changes,
        booked=frozenset() if verdict is None else verdict.entries,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Read:
    rows: tuple[MappedRow, ...]
    problems: tuple[Problem, ...]
    changes: tuple[Change, ...]


class _Reader:
    """Puts what was typed into the rows."""

    def __init__(self, kept: Kept, wishes: Wishes) -> None:
        self._kept, self._wishes = kept, wishes
        mapping = kept.mapping
        learned = learn_amounts(_written_numbers(kept)).mark
        is_told = learned not in (Mark.UNDECIDED, Mark.MIXED)
        self._amounts = AmountConvention(learned if is_told else mapping.decimal_mark or Mark.UNDECIDED)
        self._dates = DateConvention(mapping.day_order or DayOrder.DAY_FIRST)
        self._problems: list[Problem] = []
        self._changes: list[Change] = []

    def run(self) -> _Read:
        rows = tuple(self._row(row) for row in self._kept.rows)
        return _Read(rows=rows, problems=tuple(self._problems), changes=tuple(self._changes))

    def _row(self, row: MappedRow) -> MappedRow:
        fields = dict(row.fields)
        for each in self._kept.kind.fields:
            typed = self._wishes.edits.get((row.row, each.name))
            before = row.fields.get(each.name)
            if typed is not None and not self._says_the_same(each.name, typed.strip(), before):
                column = before.column if before else None
                fields[each.name] = self._typed(row.row, each.name, typed.strip(), column)
                old = before.text.strip() if before else ""
                self._changes.append(Change(row=row.row, field=each.name, old=old, new=typed.strip()))
            elif before is not None and before.value is None and before.text.strip():
                self._problems.append(self._unread(before, each.name))
        return MappedRow(row=row.row, fields=MappingProxyType(fields))

    def _says_the_same(self, name: str, typed: str, before: FieldValue | None) -> bool:
        """Whether a typed text is what stands there already, if only spelled otherwise."""
        text = before.text.strip() if before else ""
        if typed == text or before is None or before.value is None or not typed:
            return typed == text
        reading = self._read(name, self._kept.mapping.values.get(name, {}).get(typed, typed))
        return reading.problem is None and reading.value == before.value

    def _read(self, name: str, text: str) -> Reading:
        return reader_for(self._kept.kind.field_by_name[name], self._amounts, self._dates)(text, "")

    def _typed(self, row: int, name: str, text: str, column: int | None) -> FieldValue:
        if not text:
            return FieldValue(None, "", row, column, Origin.EDITED)
        words = self._kept.mapping.values.get(name, {})
        reading = self._read(name, words.get(text, text))
        if reading.problem is not None:
            where = self._where(row, name, column)
            self._problems.append(
                Problem(
                    code=reading.problem.code,
                    severity=Severity.STOP,
                    where=where,
                    value=text,
                    facts=reading.problem.facts,
                )
            )
        return FieldValue(reading.value, text, row, column, Origin.EDITED)

    def _unread(self, before: FieldValue, name: str) -> Problem:
        where = self._where(before.row, name, before.column)
        found = self._read(name, before.text).problem
        if found is not None:
            return Problem(code=found.code, severity=Severity.STOP, where=where, value=before.text, facts=found.facts)
        return Problem(code="mend-unread", severity=Severity.STOP, where=where, value=before.text)

    def _where(self, row: int, name: str, column: int | None) -> Where:
        heading = self._kept.headings.get(column, "") if column is not None else ""
        return replace(self._kept.source, row=row, column=column, heading=heading, field=name)


def _written_numbers(kept: Kept) -> Iterator[str]:
    """The numbers of a document that were text: one that was a number in the sheet shows nothing of how people write there."""
    for row in kept.rows:
        for each in kept.kind.fields:
            told = row.fields.get(each.name)
            if each.type in _NUMBERS and told is not None and told.text != plain_text(told.value):
                yield told.text
