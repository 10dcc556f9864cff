"""The rows of one invoice together: by number and relation, wherever they stand in the sheet."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from exactdesk.flow.repeated import split_totals
from exactdesk.kinds.document import Document, FieldValue, MappedRow, Value
from exactdesk.kinds.kind import Kind, Level
from exactdesk.problems import Problem, Severity, Where

_MUST_AGREE = frozenset(["invoice_date", "currency", "exchange_rate", "journal", "year", "period", "entry_number"])
_MAY_DIFFER = frozenset(
    ["description", "relation_name", "relation_email", "order_number", "document_type", "payment_reference"]
)


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
    groups = _groups(rows, kind)
    problems: list[Problem] = []
    documents = []
    level = {field.name: field.level for field in kind.fields}
    for key, group in sorted(groups.items(), key=lambda each: each[1][0].row):
        document = Document(
            key=key,
            head=_head(group, level, is_single=not kind.group_by),
            lines=tuple(group),
            source=source,
            headings=headings,
        )
        if kind.group_by:
            problems += _contradictions(document, level)
            if kind.totals:
                document, said = split_totals(document)
                problems += said
        documents.append(document)
    return tuple(documents), tuple(problems)


def _groups(rows: Sequence[MappedRow], kind: Kind) -> dict[str, list[MappedRow]]:
    if not kind.group_by:
        return {_row_key(row): [row] for row in rows}
    by_number: dict[str, list[MappedRow]] = {}
    groups: dict[str, list[MappedRow]] = {}
    for row in rows:
        number = row.text(kind.number_field)
        if number:
            by_number.setdefault(number, []).append(row)
        else:
            groups[_row_key(row)] = [row]
    parties = tuple(name for name in kind.group_by if name != kind.number_field)
    for number, same in by_number.items():
        for party, group in _by_party(same, parties).items():
            groups[f"{number} | {party}" if party else number] = sorted(group, key=lambda row: row.row)
    return groups


def _row_key(row: MappedRow) -> str:
    return f"#row {row.row}"


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


def _head(rows: Sequence[MappedRow], level: Mapping[str, Level], *, is_single: bool) -> MappedRow:
    fields: dict[str, FieldValue] = {}
    for row in rows:
        for name, value in row.fields.items():
            if not is_single and level.get(name) is not Level.DOCUMENT:
                continue
            present = fields.get(name)
            if present is None or (
                present.value is None and not present.text and (value.value is not None or value.text)
            ):
                fields[name] = value
    return MappedRow(row=rows[0].row, fields=MappingProxyType(fields))


def _contradictions(document: Document, level: Mapping[str, Level]) -> list[Problem]:
    if len(document.lines) == 1:
        return []
    found = []
    for name, first in document.head.fields.items():
        if level.get(name) is not Level.DOCUMENT or name in _MAY_DIFFER or first.value is None:
            continue
        for line in document.lines:
            value = line.value(name)
            if value is None or _same(value, first.value):
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
    return found


def _same(one: Value, other: Value) -> bool:
    if isinstance(one, str) and isinstance(other, str):
        return _folded(one) == _folded(other)
    return one == other
