"""Whether a document was booked before, by this program or by hand: certain where number and relation are the same, else with a reason.

A certain duplicate is held back until the user decides; what merely looks like one is a warning. Documents that were undone here or left
out are not among the known ones: they may be booked (again) without ado. One that somebody else deleted is known, and is only told.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import assert_never

from exactdesk.books.reference import EntryId, RelationId
from exactdesk.kinds.document import Document
from exactdesk.kinds.kind import Context, Kind, Summary
from exactdesk.kinds.numbers import Likeness, NumberIndex, is_same_number, normalised
from exactdesk.problems import Problem, Severity, Where


class KnownFrom(StrEnum):
    HISTORY = "history"  # what this program booked
    EXACT_ONLINE = "exact-online"  # what stands in the administration, whoever booked it


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownDocument:
    """A document that is booked already, or was.

    Attributes:
        number: as it was booked, in any spelling.
        entry_id: None where it is not known yet whether it is booked.
        amount: with VAT, in its currency, credit notes negative; None where it was not asked.
        entry_number: 0 where it is not known.
        when: the moment it was booked (UTC); file: base name of the file it came from. Both only from the history.
        is_deleted: it was posted, and somebody deleted it in Exact Online since.
    """

    source: KnownFrom
    number: str
    relation_id: RelationId
    relation_code: str = ""
    relation_name: str = ""
    day: date | None = None
    amount: Decimal | None = None
    entry_number: int = 0
    when: datetime | None = None
    file: str = ""
    entry_id: EntryId | None = None
    is_deleted: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """That a document is, or looks like, one that is booked already.

    Attributes:
        key: of the document; known: the earlier one, to lay beside it.
        entries: every entry with the same relation and number, as far as it is known by its id; empty where it merely looks like one.
        is_certain: the same relation and the same number.
        problem: says so, with its reason.
    """

    key: str
    known: KnownDocument
    is_certain: bool
    problem: Problem
    entries: frozenset[EntryId] = frozenset()


class KnownDocuments:
    """What is booked already, to be asked about one document after the other. Made once for a batch."""

    def __init__(self, known: Iterable[KnownDocument]) -> None:
        self._by_relation: defaultdict[str, NumberIndex[KnownDocument]] = defaultdict(NumberIndex)
        self._by_number: defaultdict[str, list[KnownDocument]] = defaultdict(list)
        self._by_amount: defaultdict[tuple[str, date, Decimal], list[KnownDocument]] = defaultdict(list)
        for one in known:
            self._by_relation[one.relation_id].add(one.number, one)
            if one.is_deleted:
                continue
            self._by_number[normalised(one.number)].append(one)
            if one.day is not None and one.amount:
                self._by_amount[one.relation_id, one.day, one.amount].append(one)

    def verdict(self, document: Document, summary: Summary, kind: Kind) -> Verdict | None:
        """The strongest reason to think that the document is booked already, None when there is none.

        Args:
            document: for its key and place.
            summary: of that document.
            kind: of that document.
        """
        if summary.relation_id is None:
            return None
        where = document.where(kind.number_field)
        alike = tuple(self._by_relation[summary.relation_id].alike(summary.number))
        exact = [one for likeness, one in alike if likeness is Likeness.SAME and not one.is_deleted]
        if exact:
            return Verdict(
                key=document.key,
                known=exact[0],
                is_certain=True,
                problem=_same(exact[0], summary.number, where),
                entries=frozenset(one.entry_id for one in exact if one.entry_id is not None),
            )
        reason = next(self._reasons(summary, alike, where, kind), None)
        if reason is None:
            return None
        return Verdict(key=document.key, known=reason[0], is_certain=False, problem=reason[1])

    def _reasons(
        self, summary: Summary, alike: Sequence[tuple[Likeness, KnownDocument]], where: Where, kind: Kind
    ) -> Iterator[tuple[KnownDocument, Problem]]:
        """What the document looks like, the strongest reason first."""
        number, relation = summary.number, summary.relation_id
        assert relation is not None
        for likeness, known in alike:
            if known.is_deleted and likeness is Likeness.SAME:
                facts = known_facts(known)
                yield (
                    known,
                    Problem(code="deleted-before", severity=Severity.WARN, where=where, value=number, facts=facts),
                )
        for likeness, known in alike:
            if not known.is_deleted:
                yield known, _alike(likeness, known, number, where)
        if summary.day is not None and summary.gross:
            for known in self._by_amount.get((relation, summary.day, summary.gross), ()):
                facts = known_facts(known)
                yield (
                    known,
                    Problem(code="amount-like-booked", severity=Severity.WARN, where=where, value=number, facts=facts),
                )
        for known in self._by_number.get(normalised(number), ()) if kind.is_own_number and normalised(number) else ():
            if is_same_number(known.number, number):
                facts = known_facts(known)
                yield (
                    known,
                    Problem(
                        code="number-booked-for-another", severity=Severity.WARN, where=where, value=number, facts=facts
                    ),
                )


def _same(known: KnownDocument, number: str, where: Where) -> Problem:
    """That a document with this number is booked for this relation."""
    facts = known_facts(known)
    if known.source is KnownFrom.HISTORY:
        return Problem(code="posted-before", severity=Severity.WARN, where=where, value=number, facts=facts)
    return Problem(code="booked-before", severity=Severity.WARN, where=where, value=number, facts=facts)


def _alike(likeness: Likeness, known: KnownDocument, number: str, where: Where) -> Problem:
    """That a number looks like one that is booked for this relation, and why."""
    facts = known_facts(known)
    match likeness:
        case Likeness.PREFIX:
            return Problem(code="number-like-booked", severity=Severity.WARN, where=where, value=number, facts=facts)
        case Likeness.YEAR:
            return Problem(
                code="number-year-like-booked", severity=Severity.WARN, where=where, value=number, facts=facts
            )
        case Likeness.SPLIT:
            return Problem(
                code="number-split-like-booked", severity=Severity.WARN, where=where, value=number, facts=facts
            )
        case Likeness.SAME | Likeness.OTHER:
            raise ValueError(f"{likeness} is no likeness")
    assert_never(likeness)


def known_facts(known: KnownDocument) -> dict[str, str]:
    return {
        "known_number": known.number,
        "known_relation": f"{known.relation_code} {known.relation_name}".strip() or "–",
        "known_day": known.day.isoformat() if known.day else "–",
        "known_amount": f"{known.amount:.2f}" if known.amount is not None else "–",
        "entry_number": str(known.entry_number) if known.entry_number else "–",
        "booked_on": known.when.date().isoformat() if known.when else "–",
        "booked_from": known.file or "–",
    }


def against(
    documents: Sequence[Document], known: Iterable[KnownDocument], kind: Kind, context: Context
) -> Mapping[str, Verdict]:
    """The verdicts on documents by key; a document without one is not there."""
    index = KnownDocuments(known)
    verdicts = {}
    for document in documents:
        verdict = index.verdict(document, kind.summarise(document, context), kind)
        if verdict is not None:
            verdicts[document.key] = verdict
    return verdicts
