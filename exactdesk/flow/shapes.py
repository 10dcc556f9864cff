"""Sheets that are no plain list: a form for one invoice, invoices in columns, two tables side by side."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from exactdesk.flow.header import Header
from exactdesk.flow.headings import heading_key, known_fields, letters
from exactdesk.flow.left_out import filled_columns, texts_of, total_word
from exactdesk.flow.parsing import is_blank, plain_text
from exactdesk.flow.table import Row, Table

_TITLES = frozenset(
    [
        "factuur",
        "invoice",
        "facture",
        "rechnung",
        "creditnota",
        "creditnote",
        "offerte",
        "pro forma",
        "proforma",
        "gutschrift",
    ]
)
_DOCUMENT_LABELS = frozenset(
    [
        "invoice_number",
        "invoice_date",
        "due_date",
        "relation_code",
        "relation_name",
        "relation_vat_number",
        "payment_condition",
    ]
)
_TOTAL_LABELS = frozenset(["net_amount", "vat_amount", "gross_amount"])
_LOOKED_AT = 200


@dataclass(frozen=True, slots=True)
class Block:
    """One of several tables side by side; `label` is what stands above it, or its columns ("A–C")."""

    left: int
    right: int
    label: str


def is_transposed(table: Table, header: Header) -> bool:
    """Whether the headings stand below each other in the first column, with an invoice in each of the next."""
    if header.known >= 3 or len(table.rows) < 3:
        return False
    first = min((filled_columns(row)[0] for row in table.rows[:_LOOKED_AT] if filled_columns(row)), default=0)
    labels = [row for row in table.rows[:_LOOKED_AT] if _is_label(row.cell(first))]
    values = sum(1 for row in labels if len(filled_columns(row)) >= 3)
    return len(labels) >= 3 and len(labels) >= 0.6 * min(len(table.rows), _LOOKED_AT) and values >= 0.6 * len(labels)


def _is_label(value: object) -> bool:
    return isinstance(value, str) and 0 < len(value.strip()) <= 40 and bool(known_fields(value))


def is_form(table: Table, header: Header) -> bool:
    """Whether the sheet is the form of one invoice: labels with their values around (or instead of) a table of lines."""
    names = {name for text in header.headings.values() for name in known_fields(text)}
    if "invoice_number" in names or ({"relation_code", "relation_name"} & names and "invoice_date" in names):
        return False
    if header.known >= 2 and {"name", "email"} <= names:
        return False
    labels = totals = titles = 0
    for row in table.rows[:_LOOKED_AT]:
        if row.number == header.row:
            continue
        filled = filled_columns(row)
        if header.row is not None and row.number > header.row:
            totals += len(filled) <= 3 and _has_total_label(row)
        elif header.row is None or row.number < header.row:
            labels += _label_count(row)
            titles += any(text.casefold().strip(" :#") in _TITLES for _, text in texts_of(row))
            if header.row is None:
                totals += len(filled) <= 3 and _has_total_label(row)
    if header.row is None:
        return labels + totals >= 3 and labels >= 2
    return totals >= 2 or labels >= 2 or (titles >= 1 and totals + labels >= 1)


def _label_count(row: Row) -> int:
    """How many "label, value" pairs about an invoice the row holds; a row of many cells is no such row."""
    filled = filled_columns(row)
    if len(filled) > 5:
        return 0
    count = 0
    for column, text in texts_of(row):
        label, _, rest = text.partition(":")
        names = known_fields(label) & _DOCUMENT_LABELS
        if names and len(label) <= 40 and (rest.strip() or any(other > column for other in filled)):
            count += 1
    return count


def _has_total_label(row: Row) -> bool:
    has_number = any(isinstance(value, Decimal) for value in row.cells) or any(
        any(map(str.isdigit, text)) for _, text in texts_of(row)
    )
    if not has_number:
        return False
    if total_word(row):
        return True
    return any(known_fields(text) & _TOTAL_LABELS for _, text in texts_of(row) if len(text) <= 40)


def find_blocks(table: Table, header: Header) -> tuple[Block, ...]:
    """Tables that stand side by side under one row of headings, left to right; empty when there is just one."""
    if header.row is None or len(header.headings) < 4:
        return ()
    groups = _groups(table, header)
    if len(groups) >= 2 and _are_alike(groups, header.headings):
        return tuple(Block(group[0], group[-1], _label(table, header, group)) for group in groups)
    columns = sorted(header.headings)
    keys = [heading_key(header.headings[column]) for column in columns]
    for size in range(2, len(keys) // 2 + 1):
        if (
            len(keys) % size == 0
            and all(keys[index] == keys[index % size] for index in range(len(keys)))
            and len(set(keys[:size])) == size
        ):
            parts = [columns[start : start + size] for start in range(0, len(columns), size)]
            return tuple(Block(part[0], part[-1], _label(table, header, part)) for part in parts)
    return ()


def _groups(table: Table, header: Header) -> list[list[int]]:
    """Headings in runs that are parted by wholly empty columns."""
    below = [row for row in table.rows if header.row is not None and row.number > header.row][:_LOOKED_AT]
    groups: list[list[int]] = []
    last = -2
    for column in sorted(header.headings):
        gap = range(last + 1, column)
        is_parted = len(gap) > 0 and all(is_blank(row.cell(each)) for row in below for each in gap)
        if not groups or is_parted:
            groups.append([])
        groups[-1].append(column)
        last = column
    return [group for group in groups if len(group) >= 2]


def _are_alike(groups: list[list[int]], headings: Mapping[int, str]) -> bool:
    keys = [{heading_key(headings[column]) for column in group} for group in groups]
    return all(len(keys[0] & other) >= 2 for other in keys[1:])


def _label(table: Table, header: Header, group: list[int]) -> str:
    above = [row for row in table.rows if header.first_row is not None and row.number < header.first_row][-2:]
    for row in reversed(above):
        texts = [plain_text(row.cell(column)) for column in group if not is_blank(row.cell(column))]
        if texts:
            return texts[0]
    return f"{letters(group[0])}–{letters(group[-1])}"
