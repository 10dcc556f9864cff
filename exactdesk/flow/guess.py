"""Suggests what a sheet is and which field each column is: by heading, by content, and by what the figures add up to."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType

from exactdesk.books.reference import ReferenceBook
from exactdesk.flow.column_mapping import ColumnMapping, column_keys
from exactdesk.flow.content import by_content
from exactdesk.flow.evidence import adjust_by_sums, is_amount_unclear
from exactdesk.flow.layout import NO_HEADER, Layout
from exactdesk.flow.likeness import content_factor, heading_score
from exactdesk.flow.not_invoices import not_final, other_types, told_as_something_else
from exactdesk.flow.settle import (
    marks_agree,
    second_vat_columns,
    settle_amount,
    settle_description,
    settle_gross,
    settle_ledger,
    settle_number,
    settle_party,
    side_mark_column,
)
from exactdesk.flow.side import tell_side
from exactdesk.flow.sums import Sums, find_sums
from exactdesk.flow.table import Table
from exactdesk.kinds import fields as vocabulary
from exactdesk.kinds.kind import Field, Kind
from exactdesk.problems import Problem, Severity, Where

_USABLE = 0.5
_FITS = 0.5
_MOST_COLUMNS = 400
"""Columns beyond these are left to the user: no list has so many that mean something, and a damaged file may have thousands."""
_ALSO = (vocabulary.ITEM_CODE, vocabulary.PROJECT, vocabulary.DEBIT, vocabulary.CREDIT)
"""Fields of invoices that a kind may not use but that a column may well be: naming it keeps it from being taken for something else."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Guess:
    """What a column may be. `alternatives` are (field name, confidence), best first, without the guess itself."""

    column: int
    field: str | None
    confidence: float
    alternatives: tuple[tuple[str, float], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestion:
    """What a sheet looks like.

    Attributes:
        kind: name of the kind, None when it looks like none of them. confidence: of the kind.
        guesses: one per column of the layout.
        mapping: ready to use; names only fields that the kind has.
        problems: what is not certain and must be said.
    """

    kind: str | None
    confidence: float
    guesses: tuple[Guess, ...]
    mapping: ColumnMapping
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class _Fit:
    kind: Kind
    chosen: Mapping[int, tuple[str, float]]
    scores: Mapping[int, Mapping[str, float]]
    value: float
    coverage: float


def suggest(
    table: Table,
    layout: Layout,
    kinds: Sequence[Kind],
    reference: ReferenceBook | None = None,
    kind_name: str | None = None,
) -> Suggestion:
    """The kind and the mapping that fit best.

    Args:
        table: the sheet.
        layout: as read from it.
        kinds: those to choose from.
        reference: the administration, when there is one: codes that exist in it tell much.
        kind_name: the kind that the user chose; None to find it.
    """
    place = Where(file=table.file, sheet=table.sheet)
    usable = [kind for kind in kinds if kind_name in (None, kind.name)]
    if not layout.is_list or not usable or (layout.blocks and layout.block is None):
        return Suggestion(
            kind=kind_name,
            confidence=0.0,
            guesses=tuple(Guess(column=column.index, field=None, confidence=0.0) for column in layout.columns),
            mapping=ColumnMapping(kind=kind_name or "", sheet=table.sheet, header_row=_row(layout)),
        )
    sums = find_sums(table, layout, _money_like(layout), _discount(layout))
    fits: list[_Fit] = []
    seen: dict[tuple[str, ...], _Fit] = {}
    for kind in usable:
        names = tuple(field.name for field in kind.fields)
        same = seen.get(names)
        fit = (
            _Fit(kind, same.chosen, same.scores, same.value, same.coverage)
            if same
            else _fit(table, layout, kind, sums, reference)
        )
        seen.setdefault(names, fit)
        fits.append(fit)
    problems: list[Problem] = []
    best = max(fits, key=lambda fit: fit.value)
    confidence = min(1.0, best.value)
    if kind_name is None:
        twins = [fit for fit in fits if fit.value == best.value and fit.kind.side is not None]
        if len(twins) > 1:
            side, sureness = tell_side(table, layout, best.chosen, reference)
            best = next((fit for fit in twins if fit.kind.side is side), twins[0])
            confidence *= sureness
            if sureness < 0.65 and layout.data_rows:
                problems.append(Problem(code="sales-or-purchase", severity=Severity.WARN, where=place))
    is_found = kind_name is not None or best.value >= _FITS
    other = _something_else(table, layout, fits, best, place, is_found=is_found) if kind_name is None else None
    if other is not None or not is_found:
        is_found = False
        best = max(fits, key=lambda fit: sum(score for _, score in fit.chosen.values()))
        problems = [other or Problem(code="kind-unclear", severity=Severity.WARN, where=place)]
    elif best.kind.totals:
        problems += _amount_problems(table, layout, best, sums, place)
    return Suggestion(
        kind=best.kind.name if is_found else None,
        confidence=round(confidence, 2),
        guesses=tuple(_guesses(layout, best, is_found=is_found)),
        mapping=_mapping(table, layout, best)
        if is_found
        else ColumnMapping(kind="", sheet=table.sheet, header_row=_row(layout)),
        problems=tuple(problems),
    )


def _something_else(
    table: Table, layout: Layout, fits: Sequence[_Fit], best: _Fit, place: Where, *, is_found: bool
) -> Problem | None:
    """What speaks against invoices; relations are what they are."""
    if is_found and not best.kind.totals:
        return None
    fit = best if best.kind.totals else next((each for each in fits if each.kind.totals), None)
    if fit is None or not layout.data_rows:
        return None
    return told_as_something_else(table, layout, fit.scores, _by_name(fit), place)


def _by_name(fit: _Fit) -> dict[str, int]:
    return {name: index for index, (name, _) in fit.chosen.items()}


def _row(layout: Layout) -> int:
    return layout.header_row if layout.header_row is not None else NO_HEADER


def _discount(layout: Layout) -> int | None:
    scored = [
        (heading_score(column.heading, vocabulary.DISCOUNT_PERCENTAGE), -column.index) for column in layout.columns
    ]
    best = max(scored, default=(0.0, 0))
    return -best[1] if best[0] >= 0.5 else None


def _money_like(layout: Layout) -> list[int]:
    names = (
        vocabulary.NET_AMOUNT,
        vocabulary.VAT_AMOUNT,
        vocabulary.GROSS_AMOUNT,
        vocabulary.QUANTITY,
        vocabulary.UNIT_PRICE,
        vocabulary.VAT_PERCENTAGE,
    )
    scored = [
        (max((heading_score(column.heading, field) for field in names), default=0.0), column.index)
        for column in layout.columns
    ]
    return [index for _, index in sorted(scored, key=lambda each: (-each[0], each[1]))]


def _fit(table: Table, layout: Layout, kind: Kind, sums: Sums, reference: ReferenceBook | None) -> _Fit:
    fields: tuple[Field, ...] = (
        *kind.fields,
        *(field for field in _ALSO if kind.totals and field.name not in kind.field_by_name),
    )
    scores: dict[int, dict[str, float]] = {}
    for column in layout.columns[_MOST_COLUMNS:]:
        scores[column.index] = {}
    for column in layout.columns[:_MOST_COLUMNS]:
        row = {}
        for field in fields:
            by_heading = heading_score(column.heading, field)
            if by_heading:
                row[field.name] = min(0.99, by_heading * content_factor(field, column, reference))
        scores[column.index] = row
    for index, guessed in by_content(table, layout, kind, sums, reference, scores).items():
        for name, score in guessed.items():
            scores[index][name] = max(score, scores[index].get(name, 0.0))
    if kind.totals:
        adjust_by_sums(layout, scores, sums)
    chosen = _assign(scores, [field.name for field in fields])
    if kind.totals:
        settle_number(layout, chosen)
        settle_description(layout, chosen, scores)
        settle_gross(layout, chosen, sums)
        settle_amount(layout, chosen, scores)
        settle_party(layout, chosen, scores)
        settle_ledger(layout, chosen, scores)
    return _Fit(kind, chosen, scores, *_value(layout, kind, chosen))


def _assign(scores: Mapping[int, Mapping[str, float]], order: Sequence[str]) -> dict[int, tuple[str, float]]:
    """One field per column and one column per field, with the highest sum: greedily, then by exchanging as long as that helps."""
    rank = {name: place for place, name in enumerate(order)}
    pairs = sorted(
        ((score, index, name) for index, row in scores.items() for name, score in row.items() if score >= _USABLE),
        key=lambda each: (-each[0], each[1], rank[each[2]]),
    )
    chosen: dict[int, str] = {}
    taken: dict[str, int] = {}
    for _, index, name in pairs:
        if index not in chosen and name not in taken:
            chosen[index], taken[name] = name, index
    improved = True
    while improved:
        improved = False
        for _, index, name in pairs:
            holder, present = taken.get(name), chosen.get(index)
            if present == name:
                continue
            gain = scores[index][name] - (scores[index][present] if present else 0.0)
            other = None
            if holder is not None:
                gain -= scores[holder][name]
                options = [
                    (score, free)
                    for free, score in scores[holder].items()
                    if score >= _USABLE and (free == present or free not in taken)
                ]
                if options:
                    score, other = max(options)
                    gain += score
            if gain > 1e-9:
                if present:
                    del taken[present]
                if holder is not None:
                    del chosen[holder]
                    if other is not None:
                        chosen[holder], taken[other] = other, holder
                chosen[index], taken[name] = name, index
                improved = True
    return {index: (name, round(scores[index][name], 2)) for index, name in chosen.items()}


def _value(layout: Layout, kind: Kind, chosen: Mapping[int, tuple[str, float]]) -> tuple[float, float]:
    """How well a kind fits: what it must have, and how much of the sheet it explains; and the share of what it must have."""
    sure = dict(chosen.values())
    needs = [max((sure.get(name, 0.0) for name in each.any_of), default=0.0) for each in kind.requirements]
    coverage = sum(needs) / len(needs) if needs else 0.0
    filled = [column for column in layout.columns if column.filled] or layout.columns
    own = [
        score
        for index, (name, score) in chosen.items()
        if name in kind.field_by_name and any(column.index == index for column in filled)
    ]
    explained = sum(own) / len(filled) if filled else 0.0
    if kind.totals:
        has_amount = (
            max((sure.get(name, 0.0) for name in ("net_amount", "gross_amount", "unit_price")), default=0.0) > 0
        )
        has_sides = {"debit", "credit", "invoice_number"} <= sure.keys()
        has_party = any(
            sure.get(name) for name in ("relation_code", "relation_name", "relation_vat_number", "relation_email")
        )
        is_told = sure.get("invoice_number") or (sure.get("invoice_date") and (has_party or sure.get("vat_amount")))
        if not (has_amount or has_sides) or coverage < 0.45 or not is_told:
            return 0.3 * coverage, coverage
        return 0.35 + 0.5 * coverage + 0.15 * min(1.0, explained), coverage
    if coverage == 0 or len(own) < 2 or explained < 0.25:
        return 0.2 * coverage, coverage
    return 0.35 + 0.2 * coverage + 0.35 * min(1.0, explained) + 0.1 * min(1.0, len(own) / 6), coverage


def _guesses(layout: Layout, fit: _Fit, *, is_found: bool) -> Iterable[Guess]:
    """One guess per column. Figures without a heading mean nothing as long as the kind of the list is unknown."""
    for column in layout.columns:
        name, confidence = fit.chosen.get(column.index, (None, 0.0)) if is_found or column.heading else (None, 0.0)
        others = sorted(
            ((other, round(score, 2)) for other, score in fit.scores[column.index].items() if other != name),
            key=lambda each: -each[1],
        )
        yield Guess(column=column.index, field=name, confidence=confidence, alternatives=tuple(others[:5]))


def _mapping(table: Table, layout: Layout, fit: _Fit) -> ColumnMapping:
    keys = column_keys(layout)
    columns = {keys[index]: name for index, (name, _) in sorted(fit.chosen.items()) if name in fit.kind.field_by_name}
    return ColumnMapping(
        kind=fit.kind.name,
        sheet=table.sheet,
        header_row=_row(layout),
        columns=MappingProxyType(columns),
        block=layout.block,
    )


def _at(layout: Layout, index: int, place: Where) -> Where:
    column = layout.column(index)
    return replace(place, row=layout.header_row, column=index, heading=column.heading if column is not None else "")


def _amount_problems(table: Table, layout: Layout, fit: _Fit, sums: Sums, place: Where) -> list[Problem]:
    found = []
    by_name = _by_name(fit)
    lone = is_amount_unclear(layout, by_name, sums)
    if lone is not None:
        found.append(
            Problem(code="amounts-with-or-without-vat", severity=Severity.WARN, where=_at(layout, lone, place))
        )
    for index in second_vat_columns(table, layout, fit.scores, by_name):
        found.append(Problem(code="second-vat-column", severity=Severity.WARN, where=_at(layout, index, place)))
    mixed = other_types(table, layout, place)
    if mixed is not None:
        found.append(mixed)
    drafts = not_final(table, layout, place)
    if drafts is not None:
        found.append(drafts)
    marks = side_mark_column(layout, by_name)
    if marks is not None and marks_agree(table, layout, marks, by_name):
        marks = None
    if marks is not None:
        found.append(Problem(code="debit-credit-marks", severity=Severity.WARN, where=_at(layout, marks, place)))
    if "debit" in by_name and "credit" in by_name:
        found.append(Problem(code="debit-and-credit-columns", severity=Severity.WARN, where=place))
    return found
