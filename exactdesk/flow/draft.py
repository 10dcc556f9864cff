"""What the user made of a sheet so far: mapping, edits, documents left out and decisions, as one value that can be undone.

`work_out` turns a draft into documents, problems and a plan. It is pure: the same draft and the same lists give the same answer, and
what did not change since an earlier answer is taken over from it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from contextlib import nullcontext
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from operator import is_
from types import MappingProxyType
from typing import ClassVar, TypeVar

from exactdesk.books.entries import Entry
from exactdesk.books.reference import ReferenceBook
from exactdesk.flow.apart import Apart, set_apart
from exactdesk.flow.apart import notes as notes_apart
from exactdesk.flow.checks import check_batch, check_document
from exactdesk.flow.collector import at_rest
from exactdesk.flow.column_mapping import ColumnMapping
from exactdesk.flow.documents import NumberGroup, group_by_number, in_sheet_order
from exactdesk.flow.duplicates import KnownDocument, KnownDocuments, Verdict
from exactdesk.flow.layout import Layout
from exactdesk.flow.plan import SETTLED, CheckedDocument, Plan, make_plan
from exactdesk.flow.reading import ReadRows, read_sheet
from exactdesk.flow.table import Table
from exactdesk.kinds.document import Document, MappedRow
from exactdesk.kinds.finder import finder_of
from exactdesk.kinds.kind import Context, Kind, Summary
from exactdesk.problems import Problem, Severity, Where

_Key = TypeVar("_Key")
_Value = TypeVar("_Value")

_LARGE = 2_000  # rows; of fewer, the collector looks through all values in a few milliseconds


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """One sheet on its way to the books.

    Attributes:
        edits: what the user typed, by (row number, field name); goes before everything that the sheet or the mapping says.
        left_out: reason by document key.
        decided: keys of duplicates that are to be booked all the same.
        accepted: (document key, problem code) of warnings that the user accepted.
        control_total: the total that the user expects; None when none was typed.
        is_strict: whether a warning holds a document back as well.
        settled: by document key, what an earlier import of the same workbook says of it (see `flow.returned`); of a document that it
            booked, nothing else counts.
        only_own: leaves documents alone of which nobody knows the administration: an earlier batch of the same sheet has told of them.
        doubts: what is not certain of the sheet as a whole (`plan.SHEET_DOUBTS`); each document has them until they are accepted.
    """

    table: Table
    layout: Layout
    mapping: ColumnMapping
    kind: Kind
    edits: Mapping[tuple[int, str], str] = field(default_factory=lambda: MappingProxyType({}))
    left_out: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    decided: frozenset[str] = frozenset()
    accepted: frozenset[tuple[str, str]] = frozenset()
    control_total: Decimal | None = None
    is_strict: bool = False
    settled: Mapping[str, Problem] = field(default_factory=lambda: MappingProxyType({}))
    doubts: tuple[Problem, ...] = ()
    only_own: bool = False

    def edit(self, rows: int | Iterable[int], name: str, text: str) -> Draft:
        """The draft in which a field says `text` in these rows. A field of the whole document is edited in all its rows."""
        numbers = (rows,) if isinstance(rows, int) else tuple(rows)
        return replace(self, edits=_with(self.edits, {(row, name): text for row in numbers}))

    def take_back_edit(self, rows: int | Iterable[int], name: str) -> Draft:
        """The draft in which these rows say again what the sheet says."""
        numbers = {rows} if isinstance(rows, int) else set(rows)
        kept = {place: text for place, text in self.edits.items() if place[1] != name or place[0] not in numbers}
        return replace(self, edits=MappingProxyType(kept))

    def fix_all(self, rows: Iterable[MappedRow], name: str, old: str, new: str, target: str | None = None) -> Draft:
        """One fix for all rows in which a field says `old`.

        Args:
            rows: all rows as they are read now (`Worked.rows`).
            name: the field that says `old`, as the user sees it; an empty `old` stands for empty and for absent fields.
            old: what it says.
            new: what it is to say instead.
            target: another field that gets `new`, where the cure stands elsewhere (a VAT code for each rate of 0 %).
        """
        return self.edit([row.row for row in rows if _shown(row, name) == old.strip()], target or name, new)

    def leave_out(self, key: str, why: str) -> Draft:
        """The draft without a document, with the user's reason."""
        return replace(self, left_out=_with(self.left_out, {key: why}))

    def take_back(self, key: str) -> Draft:
        """The draft with a document that was left out, or that was to be booked although it is a duplicate, as before that choice."""
        kept = {other: why for other, why in self.left_out.items() if other != key}
        return replace(self, left_out=MappingProxyType(kept), decided=self.decided - {key})

    def decide(self, key: str) -> Draft:
        """The draft in which a duplicate is booked all the same."""
        return replace(self, decided=self.decided | {key})

    def accept(self, key: str, code: str) -> Draft:
        """The draft in which a warning on a document is accepted."""
        return replace(self, accepted=self.accepted | {(key, code)})


def _with(old: Mapping[_Key, _Value], more: Mapping[_Key, _Value]) -> Mapping[_Key, _Value]:
    return MappingProxyType({**old, **more})


def _shown(row: MappedRow, name: str) -> str:
    told = row.fields.get(name)
    return told.text.strip() if told else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Timeline:
    """A draft with the steps that led to it, to undo and redo.

    Attributes:
        past, future: earlier and undone drafts, nearest last, each with the name of the step that leads away from it or to it.
    """

    now: Draft
    past: tuple[tuple[str, Draft], ...] = ()
    future: tuple[tuple[str, Draft], ...] = ()

    STEPS: ClassVar[int] = 500

    def step(self, name: str, draft: Draft) -> Timeline:
        """The timeline after one more step; what was undone before it is forgotten. The same draft again is no step.

        Args:
            name: what the step is, for the undo button (a code for wording).
            draft: the draft after it.
        """
        if draft is self.now:
            return self
        return Timeline(now=draft, past=(*self.past, (name, self.now))[-self.STEPS :])

    def undo(self) -> Timeline:
        """One step back; the same when there is none."""
        if not self.past:
            return self
        *past, (name, before) = self.past
        return Timeline(now=before, past=tuple(past), future=(*self.future, (name, self.now)))

    def redo(self) -> Timeline:
        """One undone step forward; the same when there is none."""
        if not self.future:
            return self
        *future, (name, after) = self.future
        return Timeline(now=after, past=(*self.past, (name, self.now)), future=tuple(future))


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnCheck:
    """What one document gives by itself, whatever stands beside it; kept from one answer to the next.

    Attributes:
        is_readable: whether every cell of it could be read.
        entry: None where one of `problems` is a STOP, or a cell could not be read.
    """

    document: Document
    is_readable: bool
    problems: tuple[Problem, ...]
    summary: Summary
    entry: Entry | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Worked:
    """A draft worked out.

    Attributes:
        rows: every data row, by field, but for those of documents that are set apart.
        documents: in the order of the sheet.
        apart: documents that are for another administration: no part of the plan.
        problems: all of them: those of the sheet first, then document by document.
        checked: each document with its problems: of reading, its own, of the batch, of earlier bookings.
        verdicts: what was booked before, by document key.
        read, groups, own: what `work_out` may take over: as read, by number and by document key.
        draft, reference, known, today: what it was worked out from.
    """

    rows: tuple[MappedRow, ...]
    documents: tuple[Document, ...]
    problems: tuple[Problem, ...]
    checked: tuple[CheckedDocument, ...]
    verdicts: Mapping[str, Verdict]
    plan: Plan
    apart: tuple[Apart, ...]
    read: ReadRows
    groups: Mapping[str | int, NumberGroup]
    own: Mapping[str, OwnCheck]
    draft: Draft
    reference: ReferenceBook
    known: Sequence[KnownDocument]
    today: date


def work_out(
    draft: Draft,
    reference: ReferenceBook,
    known: Sequence[KnownDocument],
    today: date,
    earlier: Worked | None = None,
    notes: Sequence[Problem] = (),
) -> Worked:
    """Documents, problems and plan of a draft.

    Args:
        draft: to work out.
        reference: the administration's lists.
        known: documents that are booked already, as far as anybody asked.
        today: the user's calendar day.
        earlier: an answer for an earlier draft; what is the same in both is not worked out again.
        notes: what else is to be told of the sheet as a whole.
    """
    with at_rest() if len(draft.layout.data_rows) > _LARGE else nullcontext():
        return _work_out(draft, reference, known, today, earlier, notes)


def _work_out(
    draft: Draft,
    reference: ReferenceBook,
    known: Sequence[KnownDocument],
    today: date,
    earlier: Worked | None,
    notes: Sequence[Problem],
) -> Worked:
    kind = draft.kind
    finder_of(reference).begin()
    context = Context(reference=reference, today=today, amounts=draft.mapping.amounts)
    is_same_sheet = earlier is not None and _is_same_sheet(earlier.draft, draft)
    read = _read(draft, earlier if is_same_sheet else None)
    source = Where(file=draft.table.file, sheet=draft.table.sheet)
    headings = {column.index: column.heading for column in draft.layout.columns}
    groups = group_by_number(read.rows, kind, source, headings, earlier.groups if earlier and is_same_sheet else {})
    all_documents, group_problems = in_sheet_order(groups)
    documents, apart = set_apart(all_documents, reference, only_own=draft.only_own)
    elsewhere = {row for each in apart for row in each.document.rows}
    before = earlier.own if earlier and is_same_sheet and _is_comparable(earlier, draft, reference, today) else {}
    key_of_row = {line.row: document.key for document in documents for line in document.lines}
    said = (*draft.table.problems, *draft.layout.problems, *read.problems, *group_problems)
    general: list[Problem] = [*notes, *notes_apart(apart)]
    by_key: defaultdict[str, list[Problem]] = defaultdict(list)
    if elsewhere:
        said = tuple(problem for problem in said if problem.where.row not in elsewhere)
    _sort_out(said, key_of_row, general, by_key)
    unreadable = {key for key, problems in by_key.items() if _has_stop(problems)}
    own = {
        document.key: _own_check(
            document, before.get(document.key), kind, context, is_readable=document.key not in unreadable
        )
        for document in documents
    }
    for one in own.values():
        if one.problems:
            by_key[one.document.key] += one.problems
        for doubt in draft.doubts:
            where = replace(doubt.where, row=one.document.head.row, document=one.document.key)
            by_key[one.document.key].append(replace(doubt, where=where))
    _sort_out(check_batch(documents, kind, context), key_of_row, general, by_key)
    verdicts = _verdicts(own.values(), known, kind, earlier)
    _sort_out((verdict.problem for verdict in verdicts.values()), key_of_row, general, by_key)
    for key in own.keys() & draft.settled.keys():
        problem = draft.settled[key]
        by_key[key] = [problem] if problem.code in SETTLED else [*by_key[key], problem]
    former = {one.document.key: one for one in earlier.checked} if earlier else {}
    checked = tuple(_checked(one, tuple(by_key.get(key, ())), former.get(key)) for key, one in own.items())
    return Worked(
        rows=tuple(row for row in read.rows if row.row not in elsewhere) if elsewhere else read.rows,
        documents=documents,
        apart=apart,
        problems=(*general, *(problem for one in checked for problem in one.problems)),
        checked=checked,
        verdicts=MappingProxyType(verdicts),
        plan=make_plan(
            checked,
            verdicts=verdicts,
            left_out=draft.left_out,
            decided=draft.decided,
            accepted=draft.accepted,
            control_total=draft.control_total,
            is_strict=draft.is_strict,
            earlier=(earlier.checked, earlier.plan) if earlier else None,
        ),
        read=read,
        groups=MappingProxyType(groups),
        own=MappingProxyType(own),
        draft=draft,
        reference=reference,
        known=known,
        today=today,
    )


def _is_same_sheet(before: Draft, draft: Draft) -> bool:
    return before.table is draft.table and before.layout is draft.layout and before.kind is draft.kind


def _read(draft: Draft, earlier: Worked | None) -> ReadRows:
    """The rows of a draft. Where nothing but edits changed since an earlier answer, only the rows that they touch are read."""
    table, layout, mapping, kind, edits = draft.table, draft.layout, draft.mapping, draft.kind, draft.edits
    if earlier is None or earlier.draft.mapping is not mapping:
        return read_sheet(table, layout, mapping, kind, edits)
    if earlier.draft.edits is edits:
        return earlier.read
    touched = {row for (row, _), _ in edits.items() ^ earlier.draft.edits.items()}
    return read_sheet(table, layout, mapping, kind, edits, earlier.read, touched)


def _is_the_same(one: Document, other: Document) -> bool:
    """Whether two documents say the same; rows that were not read again are recognised without a look inside."""
    if one is other:
        return True
    if len(one.lines) == len(other.lines) and all(map(is_, one.lines, other.lines)):
        return one.key == other.key
    return one == other


def _is_comparable(earlier: Worked, draft: Draft, reference: ReferenceBook, today: date) -> bool:
    """Whether a document that is the same would be judged the same."""
    return (
        earlier.reference is reference
        and earlier.today == today
        and earlier.draft.mapping.amounts is draft.mapping.amounts
    )


def _has_stop(problems: Iterable[Problem]) -> bool:
    return any(problem.severity is Severity.STOP for problem in problems)


def _own_check(
    document: Document, before: OwnCheck | None, kind: Kind, context: Context, *, is_readable: bool
) -> OwnCheck:
    if before is not None and before.is_readable == is_readable and _is_the_same(before.document, document):
        return before
    problems = check_document(document, kind, context)
    is_stopped = not is_readable or _has_stop(problems)
    return OwnCheck(
        document=document,
        is_readable=is_readable,
        problems=problems,
        summary=kind.summarise(document, context),
        entry=None if is_stopped else kind.build(document, context),
    )


def _checked(one: OwnCheck, problems: tuple[Problem, ...], former: CheckedDocument | None) -> CheckedDocument:
    if (
        former is not None
        and former.document is one.document
        and former.summary is one.summary
        and former.entry is one.entry
        and former.problems == problems
    ):
        return former
    return CheckedDocument(document=one.document, problems=problems, summary=one.summary, entry=one.entry)


def _verdicts(
    own: Iterable[OwnCheck], known: Sequence[KnownDocument], kind: Kind, earlier: Worked | None
) -> dict[str, Verdict]:
    if not known:
        return {}
    index = KnownDocuments(known)
    before = earlier if earlier is not None and earlier.known is known else None
    verdicts = {}
    for one in own:
        key = one.document.key
        if before is not None and before.own.get(key) is one:
            verdict = before.verdicts.get(key)
        else:
            verdict = index.verdict(one.document, one.summary, kind)
        if verdict is not None:
            verdicts[key] = verdict
    return verdicts


def _sort_out(
    problems: Iterable[Problem], key_of_row: Mapping[int, str], general: list[Problem], by_key: dict[str, list[Problem]]
) -> None:
    """Adds problems to those of the document they name or whose row they stand in, others to the general ones."""
    for problem in problems:
        row = problem.where.row
        key = problem.where.document or (key_of_row.get(row) if row is not None else None)
        if key is None:
            general.append(problem)
        else:
            by_key[key].append(problem)
