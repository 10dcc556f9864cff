"""The rows of one invoice together: by number and relation, wherever they stand in the sheet."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from operator import is_
from types import MappingProxyType

from exactdesk.flow.repeated import split_totals
from exactdesk.kinds.division import FIELD as DIVISION
from exactdesk.kinds.document import Document, MappedRow, Value
from exactdesk.kinds.kind import Kind, Level
from exactdesk.problems import Problem, Severity, Where

_MUST_AGREE = frozenset(["invoice_date", "currency", "exchange_rate", "journal", "year", "period", "entry_number"])
_MAY_DIFFER = frozenset(
    ["description", "relation_name", "relation_email", "order_number", "document_type", "payment_reference"]
)


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberGroup:
    """The rows of one number (or a row without one), and what became of them.

    Attributes:
        rows: as they were read, in sheet order.
        documents: one for each relation that has the number.
        problems: where rows of one document contradict each other; by document.
    """

    rows: tuple[MappedRow, ...]
    documents: tuple[Document, ...]
    problems: tuple[tuple[Problem, ...], ...]


_NOTHING: Mapping[str | int, NumberGroup] = MappingProxyType({})


def group_rows(
    rows: Sequence[MappedRow], kind: Kind, source: Where, headings: Mapping[int, str]
) -> tuple[tuple[Document, ...], tuple[Problem, ...]]:
    """The documents in sheet order, and where the rows of one document contradict each other.

    The same number of two relations is two documents; lines of one invoice need not stand together. Rows without a number are a
    document each. Which rows belong together does not depend on their order.

    Args:
        rows: as `read_rows` gives them.
        kind: says which fields tell one document from another; without such fields each row is a document.
        source: file and sheet.
        headings: heading per column index.
    """
    return in_sheet_order(group_by_number(rows, kind, source, headings))


def group_by_number(
    rows: Sequence[MappedRow],
    kind: Kind,
    source: Where,
    headings: Mapping[int, str],
    earlier: Mapping[str | int, NumberGroup] = _NOTHING,
) -> dict[str | int, NumberGroup]:
    """The work of `group_rows`, number by number.

    Args:
        rows, kind, source, headings: see `group_rows`.
        earlier: an answer for the same kind, source and headings; a number whose rows are the very same objects is taken over.

    Returns:
        By number; by row for rows without one.
    """
    by_number: dict[str | int, list[MappedRow]] = {}
    for row in rows:
        text = row.text(kind.number_field) if kind.group_by else ""
        by_number.setdefault(text or row.row, []).append(row)
    of_document = frozenset(field.name for field in kind.fields if field.level is Level.DOCUMENT or not kind.group_by)
    groups: dict[str | int, NumberGroup] = {}
    for number, same in by_number.items():
        before = earlier.get(number)
        if before is None or len(before.rows) != len(same) or not all(map(is_, before.rows, same)):
            before = _group_of(number, same, kind, of_document, source, headings)
        groups[number] = before
    return groups


def in_sheet_order(groups: Mapping[str | int, NumberGroup]) -> tuple[tuple[Document, ...], tuple[Problem, ...]]:
    """The documents of all groups and their problems, by the first row of each document."""
    pairs = [pair for group in groups.values() for pair in zip(group.documents, group.problems, strict=True)]
    pairs.sort(key=lambda pair: pair[0].lines[0].row)
    return tuple(document for document, _ in pairs), tuple(problem for _, problems in pairs for problem in problems)


def _group_of(
    number: str | int,
    rows: Sequence[MappedRow],
    kind: Kind,
    of_document: AbstractSet[str],
    source: Where,
    headings: Mapping[int, str],
) -> NumberGroup:
    documents: list[Document] = []
    problems: list[tuple[Problem, ...]] = []
    for key, group in _by_key(number, rows, kind).items():
        lines = tuple(sorted(group, key=lambda row: row.row))
        document = Document(key=key, head=_head(lines, of_document), lines=lines, source=source, headings=headings)
        found: tuple[Problem, ...] = ()
        if kind.group_by:
            found = _contradictions(document)
            if kind.totals:
                document, said = split_totals(document)
                found += said
        documents.append(document)
        problems.append(found)
    return NumberGroup(rows=tuple(rows), documents=tuple(documents), problems=tuple(problems))


def _by_key(number: str | int, rows: Sequence[MappedRow], kind: Kind) -> dict[str, Sequence[MappedRow]]:
    if isinstance(number, int):
        return {f"#row {number}": rows}
    parties = tuple(name for name in kind.group_by if name != kind.number_field)
    found: dict[str, Sequence[MappedRow]] = {}
    for division, of_division in _by_division(rows).items():
        for party, group in _by_party(of_division, parties).items():
            found[" | ".join(part for part in (number, party, division) if part)] = group
    return found


def _by_division(rows: Sequence[MappedRow]) -> dict[str, list[MappedRow]]:
    """The rows of one number by the administration they name, which no two administrations share; by "" where they all name one.

    A row that names none goes with the others if these name just one; else nobody knows whose it is, and it stays by itself.
    """
    named: dict[str, list[MappedRow]] = {}
    for row in rows:
        named.setdefault(_folded(row.text(DIVISION)), []).append(row)
    if len(named.keys() - {""}) < 2:
        return {"": list(rows)}
    return {f"{DIVISION}={name}": group for name, group in named.items()}


def _by_party(rows: Sequence[MappedRow], parties: Sequence[str]) -> dict[str, list[MappedRow]]:
    """The rows of one number by relation. A row that names it by less than the others joins the one it fits, if that is just one."""
    named: dict[str, list[MappedRow]] = {}
    partly: list[MappedRow] = []
    best = next((name for name in parties if any(row.text(name) for row in rows)), None)
    if best is None:
        return {"": list(rows)}
    for row in rows:
        if row.text(best):
            named.setdefault(f"{best}={_folded(row.text(best))}", []).append(row)
        else:
            partly.append(row)
    own: dict[str, list[MappedRow]] = {}
    joined: list[tuple[str, MappedRow]] = []
    for row in partly:
        fits = [party for party, group in named.items() if _fits(row, group, parties)]
        if len(fits) == 1:
            joined.append((fits[0], row))
            continue
        name = next((name for name in parties if row.text(name)), None)
        own.setdefault(f"{name}={_folded(row.text(name))}" if name else "", []).append(row)
    for party, row in joined:
        named[party].append(row)
    return {**named, **own}


def _fits(row: MappedRow, group: Sequence[MappedRow], parties: Sequence[str]) -> bool:
    """Whether nothing that the row says of the relation is said differently by all of the group."""
    for name in parties:
        text = _folded(row.text(name))
        others = {_folded(other.text(name)) for other in group if other.text(name)}
        if text and others and text not in others:
            return False
    return True


def _folded(text: str) -> str:
    return " ".join(text.split()).casefold()


def _head(rows: Sequence[MappedRow], of_document: AbstractSet[str]) -> MappedRow:
    fields = {name: value for name, value in rows[0].fields.items() if name in of_document}
    for row in rows[1:]:
        for name, value in row.fields.items():
            present = fields.get(name)
            if present is None:
                if name in of_document:
                    fields[name] = value
            elif present.value is None and not present.text and (value.value is not None or value.text):
                fields[name] = value
    return MappedRow(row=rows[0].row, fields=fields)


def _contradictions(document: Document) -> tuple[Problem, ...]:
    if len(document.lines) == 1:
        return ()
    found = []
    for name, first in document.head.fields.items():
        if name in _MAY_DIFFER or first.value is None:
            continue
        for line in document.lines:
            value = line.value(name)
            if value is None or value is first.value or _same(value, first.value):
                continue
            facts = {"first": first.text, "first_row": str(first.row)}
            severity = Severity.STOP if name in _MUST_AGREE else Severity.WARN
            where = document.where(name, line)
            found.append(
                Problem(
                    code="document-contradicts-itself",
                    severity=severity,
                    where=where,
                    value=line.fields[name].text,
                    facts=facts,
                )
            )
            break
    return tuple(found)


def _same(one: Value, other: Value) -> bool:
    if isinstance(one, str) and isinstance(other, str):
        return one == other or _folded(one) == _folded(other)
    return one == other
