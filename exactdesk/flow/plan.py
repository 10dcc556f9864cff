"""What would be booked: each document as an entry or with the reason why not, and the totals that a bookkeeper compares.

The plan is what the user confirms, so it holds everything that is sent, to the cent.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from exactdesk.books.entries import Entry, RelationEntry
from exactdesk.books.money import CENT, ZERO
from exactdesk.books.reference import RelationId
from exactdesk.flow.duplicates import Verdict
from exactdesk.kinds.document import Document
from exactdesk.kinds.kind import Summary, VatTotal
from exactdesk.problems import Problem, Severity, Where

COLUMN_DOUBTS = frozenset(
    {"second-vat-column", "amount-in-several-columns", "debit-credit-marks", "debit-and-credit-columns"}
)
"""That the amounts of a sheet stand in more columns than were read: whoever names the columns himself has answered them."""

SHEET_DOUBTS = COLUMN_DOUBTS | {"other-than-invoices", "credit-signs-differ", "credit-section"}
"""That a sheet may mean other amounts than are read from it: each of its documents waits until the user accepts it."""

NEEDS_CONSENT = (
    frozenset({"becomes-customer", "becomes-supplier", "loses-role", "block-changes", "refused-and-unchanged"})
    | SHEET_DOUBTS
)
"""Warnings about what would change for good in a relation, about a sheet as a whole, or that Exact Online said no to the very same before:
only done when the user accepts them."""

SETTLED = frozenset({"booked-by-earlier-import", "changed-after-booking", "unsure-in-earlier-import"})
"""That a document of a workbook that came back is booked already, or may be: it is locked, whatever else is wrong with it."""

SAME_IN_FILE = frozenset({"number-twice"})
"""Warnings that a document stands in the file twice: the later one waits for a decision, like any duplicate."""


class PlanStatus(StrEnum):
    READY = "ready"
    HELD_BACK = "held-back"  # something must be mended or accepted first
    DUPLICATE = "duplicate"  # booked before, or twice in the file; the user decides
    LEFT_OUT = "left-out"  # by the user with a reason, or because there is nothing to do


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckedDocument:
    """A document with all that is known about it.

    Attributes:
        problems: all of them, those of reading included.
        entry: what would be sent; None where a problem stops it.
    """

    document: Document
    problems: tuple[Problem, ...]
    summary: Summary
    entry: Entry | None


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedItem:
    """One document in the plan.

    Attributes:
        rows: sheet rows it was read from.
        entry: what is sent; set for READY, and for DUPLICATE and LEFT_OUT where it could be.
        reasons: the problems that keep it from being READY; empty for READY and for what the user left out.
        why_left_out: the user's own words; empty where there is nothing to change, and for other statuses.
        net, vat, gross: in `currency`, credit notes negative; None where unknown, and for kinds without amounts.
        period: "2026-01"; empty where unknown.
    """

    key: str
    rows: tuple[int, ...]
    number: str
    relation_label: str
    relation_id: RelationId | None
    entry: Entry | None
    status: PlanStatus
    reasons: tuple[Problem, ...] = ()
    why_left_out: str = ""
    net: Decimal | None = None
    vat: Decimal | None = None
    gross: Decimal | None = None
    currency: str = ""
    journal: str = ""
    period: str = ""
    day: date | None = None
    by_vat_code: tuple[VatTotal, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Total:
    """A sum over items of one currency.

    Attributes:
        of: what the items have in common: a currency, or a VAT code, journal or period within one; see `Totals`.
        count: number of items in it.
    """

    of: str
    currency: str
    count: int
    net: Decimal
    vat: Decimal
    gross: Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class Totals:
    """Sums of the items that are READY, ordered by name; never over two currencies."""

    by_currency: tuple[Total, ...] = ()
    by_vat_code: tuple[Total, ...] = ()
    by_journal: tuple[Total, ...] = ()
    by_period: tuple[Total, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """All documents of a batch in the order of the sheet.

    Attributes:
        totals: of what would be booked now.
        sheet_totals: per currency, of all documents that are not left out, booked now or not: what the sheet's own total speaks of.
        control: what is wrong with the control total that the user typed; None when it agrees, or none was typed.
    """

    items: tuple[PlannedItem, ...]
    totals: Totals
    sheet_totals: tuple[Total, ...]
    control: Problem | None = None

    @property
    def ready(self) -> tuple[PlannedItem, ...]:
        return tuple(item for item in self.items if item.status is PlanStatus.READY)

    def count(self, status: PlanStatus) -> int:
        return sum(1 for item in self.items if item.status is status)


def make_plan(
    checked: Sequence[CheckedDocument],
    *,
    verdicts: Mapping[str, Verdict] | None = None,
    left_out: Mapping[str, str] | None = None,
    decided: AbstractSet[str] = frozenset(),
    accepted: AbstractSet[tuple[str, str]] = frozenset(),
    control_total: Decimal | None = None,
    is_strict: bool = False,
    earlier: tuple[Sequence[CheckedDocument], Plan] | None = None,
) -> Plan:
    """The plan for documents in the order of the sheet.

    Args:
        checked: every document once.
        verdicts: what was booked before, by document key.
        left_out: document keys that the user left out, with the reason.
        decided: keys of duplicates that the user wants booked all the same.
        accepted: (document key, problem code) of warnings that the user accepted.
        control_total: the total with (or without) VAT that the user expects of the sheet; None to compare nothing.
        is_strict: whether a warning holds a document back as well.
        earlier: an earlier plan with what it was made of; items that are the same in both are taken over.
    """
    former = {item.key: (one, item) for one, item in zip(earlier[0], earlier[1].items, strict=True)} if earlier else {}
    items = tuple(
        _item(one, verdicts or {}, left_out or {}, decided, accepted, is_strict, former.get(one.document.key))
        for one in checked
    )
    here = tuple(item for item in items if item.status is not PlanStatus.LEFT_OUT)
    sheet_totals = _by_currency(here)
    return Plan(
        items=items,
        totals=_totals(tuple(item for item in items if item.status is PlanStatus.READY)),
        sheet_totals=sheet_totals,
        control=None if control_total is None else _compare(control_total, here, checked),
    )


def _item(
    one: CheckedDocument,
    verdicts: Mapping[str, Verdict],
    left_out: Mapping[str, str],
    decided: AbstractSet[str],
    accepted: AbstractSet[tuple[str, str]],
    is_strict: bool,
    former: tuple[CheckedDocument, PlannedItem] | None,
) -> PlannedItem:
    document, summary, key = one.document, one.summary, one.document.key
    status, reasons = _status(one, verdicts.get(key), key in left_out, key in decided, accepted, is_strict)
    why_left_out = left_out.get(key, "")
    if former is not None and former[0] is one:
        item = former[1]
        if item.status is status and item.reasons == reasons and item.why_left_out == why_left_out:
            return item
    return PlannedItem(
        key=key,
        rows=document.rows,
        number=summary.number,
        relation_label=f"{summary.relation_code} {summary.relation}".strip(),
        relation_id=summary.relation_id,
        entry=one.entry,
        status=status,
        reasons=reasons,
        why_left_out=why_left_out,
        net=summary.net,
        vat=summary.vat,
        gross=summary.gross,
        currency=summary.currency,
        journal=summary.journal,
        period=summary.period,
        day=summary.day,
        by_vat_code=summary.by_vat_code,
    )


def _status(
    one: CheckedDocument,
    verdict: Verdict | None,
    is_left_out: bool,
    is_decided: bool,
    accepted: AbstractSet[tuple[str, str]],
    is_strict: bool,
) -> tuple[PlanStatus, tuple[Problem, ...]]:
    if is_left_out:
        return PlanStatus.LEFT_OUT, ()
    if not one.problems and verdict is None and not isinstance(one.entry, RelationEntry):
        return PlanStatus.READY, ()
    if settled := tuple(problem for problem in one.problems if problem.code in SETTLED):
        return PlanStatus.LEFT_OUT, settled
    stops = tuple(problem for problem in one.problems if problem.severity is Severity.STOP)
    if stops:
        return PlanStatus.HELD_BACK, stops
    if isinstance(one.entry, RelationEntry) and one.entry.id is not None and not one.entry.changes:
        return PlanStatus.LEFT_OUT, tuple(problem for problem in one.problems if problem.code == "nothing-changes")
    if not is_decided:
        twice = [problem for problem in one.problems if problem.code in SAME_IN_FILE]
        if verdict is not None and verdict.is_certain:
            twice.insert(0, verdict.problem)
        if twice:
            return PlanStatus.DUPLICATE, tuple(twice)
    asked = tuple(
        problem
        for problem in one.problems
        if (problem.code in NEEDS_CONSENT or (is_strict and problem.severity is Severity.WARN))
        and (one.document.key, problem.code) not in accepted
    )
    if asked:
        return PlanStatus.HELD_BACK, asked
    return PlanStatus.READY, ()


class _Sum:
    """Adds up amounts of one currency."""

    def __init__(self) -> None:
        self.count, self.net, self.vat = 0, ZERO, ZERO

    def add(self, net: Decimal, vat: Decimal) -> None:
        self.count += 1
        self.net += net
        self.vat += vat


def _summed(parts: Iterable[tuple[str, str, Decimal, Decimal]]) -> tuple[Total, ...]:
    sums: defaultdict[tuple[str, str], _Sum] = defaultdict(_Sum)
    for name, currency, net, vat in parts:
        sums[name, currency].add(net, vat)
    return tuple(
        Total(of=name, currency=currency, count=one.count, net=one.net, vat=one.vat, gross=one.net + one.vat)
        for (name, currency), one in sorted(sums.items(), key=lambda item: item[0])
    )


def _by_currency(items: Iterable[PlannedItem]) -> tuple[Total, ...]:
    return _summed(
        (item.currency, item.currency, item.net, item.vat)
        for item in items
        if item.net is not None and item.vat is not None
    )


def _totals(items: tuple[PlannedItem, ...]) -> Totals:
    known = [(item, item.net, item.vat) for item in items if item.net is not None and item.vat is not None]
    return Totals(
        by_currency=_by_currency(items),
        by_vat_code=_summed(
            (part.code, item.currency, part.net, part.vat) for item in items for part in item.by_vat_code
        ),
        by_journal=_summed((item.journal, item.currency, net, vat) for item, net, vat in known),
        by_period=_summed((item.period, item.currency, net, vat) for item, net, vat in known),
    )


_CENT_CODES = frozenset({"amounts-cent-off", "vat-rounded-per-line", "lines-off-total"})
_NAMED = 5  # documents that a sentence can still name


def _compare(told: Decimal, items: Sequence[PlannedItem], checked: Sequence[CheckedDocument]) -> Problem | None:
    """What is wrong with the control total: by how much it is off, and which documents may be why."""
    currency = Counter(item.currency for item in items if item.gross is not None).most_common(1)
    sums = _by_currency(items)
    total = next((one for one in sums if currency and one.of == currency[0][0]), None)
    gross, net = (total.gross, total.net) if total else (ZERO, ZERO)
    if told in (gross, net):
        return None
    difference = gross - told
    unknown = [item.number for item in items if item.gross is None]
    likely = [item.number for item in items if item.gross is not None and abs(item.gross) == abs(difference)]
    if abs(difference) <= CENT * max(len(items), 1):
        cents = {one.document.key for one in checked if any(problem.code in _CENT_CODES for problem in one.problems)}
        likely += [item.number for item in items if item.key in cents and item.number not in likely]
    facts = {
        "told": f"{told:.2f}",
        "total": f"{gross:.2f}",
        "net": f"{net:.2f}",
        "difference": f"{difference:.2f}",
        "currency": total.currency if total else "",
        "likely": ", ".join((unknown + likely)[:_NAMED]) or "–",
    }
    return Problem(code="control-total-off", severity=Severity.WARN, where=Where(), value=f"{told:.2f}", facts=facts)
