"""Whether a document was booked before, by this program or by hand: certain where number and relation are the same, else with a reason.

A certain duplicate is held back until the user decides; what merely looks like one is a warning. Documents that were undone, deleted or
left out are not among the known ones: they may be booked (again).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum

from exactdesk.books.reference import RelationId
from exactdesk.kinds.document import Document
from exactdesk.kinds.kind import Context, Kind, Summary
from exactdesk.kinds.numbers import digits, normalised
from exactdesk.problems import Problem, Severity, Where


class KnownFrom(StrEnum):
    HISTORY = "history"  # what this program booked
    EXACT_ONLINE = "exact-online"  # what stands in the administration, whoever booked it


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownDocument:
    """A document that is booked already.

    Attributes:
        number: as it was booked, in any spelling.
        amount: with VAT, in its currency, credit notes negative; None where it was not asked.
        entry_number: 0 where it is not known.
        when: the moment it was booked (UTC); file: base name of the file it came from. Both only from the history.
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """That a document is, or looks like, one that is booked already.

    Attributes:
        key: of the document; known: the earlier one, to lay beside it.
        is_certain: the same relation and the same number.
        problem: says so, with its reason.
    """

    key: str
    known: KnownDocument
    is_certain: bool
    problem: Problem


class KnownDocuments:
    """What is booked already, to be asked about one document after the other. Made once for a batch."""

    def __init__(self, known: Iterable[KnownDocument]) -> None:
        self._by_number: defaultdict[str, list[KnownDocument]] = defaultdict(list)
        self._by_digits: defaultdict[tuple[str, str], list[KnownDocument]] = defaultdict(list)
        self._by_amount: defaultdict[tuple[str, date, Decimal], list[KnownDocument]] = defaultdict(list)
        for one in known:
            number = normalised(one.number)
            if number:
                self._by_number[number].append(one)
            if digits(one.number):
                self._by_digits[one.relation_id, digits(one.number)].append(one)
            if one.day is not None and one.amount:
                self._by_amount[one.relation_id, one.day, one.amount].append(one)

    def verdict(self, document: Document, summary: Summary, kind: Kind) -> Verdict | None:
        """The strongest reason to think that the document is booked already, None when there is none.

        Args:
            document: for its key and place.
            summary: of that document.
            kind: of that document.
        """
        number, relation = normalised(summary.number), summary.relation_id
        same = self._by_number.get(number, []) if number else []
        exact = next((one for one in same if one.relation_id == relation), None)
        where = document.where(kind.number_field)
        if exact is not None:
            facts = known_facts(exact)
            if exact.source is KnownFrom.HISTORY:
                problem = Problem(
                    code="posted-before", severity=Severity.WARN, where=where, value=summary.number, facts=facts
                )
            else:
                problem = Problem(
                    code="booked-before", severity=Severity.WARN, where=where, value=summary.number, facts=facts
                )
            return Verdict(key=document.key, known=exact, is_certain=True, problem=problem)
        alike = next(self._lookalikes(summary, same, where, kind), None)
        if alike is None:
            return None
        return Verdict(key=document.key, known=alike[0], is_certain=False, problem=alike[1])

    def _lookalikes(
        self, summary: Summary, same: Sequence[KnownDocument], where: Where, kind: Kind
    ) -> Iterator[tuple[KnownDocument, Problem]]:
        """What the document looks like, the strongest reason first."""
        number, relation = summary.number, summary.relation_id
        if relation is None:
            return
        for known in self._by_digits.get((relation, digits(number)), ()):
            facts = known_facts(known)
            yield (
                known,
                Problem(code="number-like-booked", severity=Severity.WARN, where=where, value=number, facts=facts),
            )
        if summary.day is not None and summary.gross:
            for known in self._by_amount.get((relation, summary.day, summary.gross), ()):
                facts = known_facts(known)
                yield (
                    known,
                    Problem(code="amount-like-booked", severity=Severity.WARN, where=where, value=number, facts=facts),
                )
        for known in same if kind.is_own_number else ():
            facts = known_facts(known)
            yield (
                known,
                Problem(
                    code="number-booked-for-another", severity=Severity.WARN, where=where, value=number, facts=facts
                ),
            )


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
