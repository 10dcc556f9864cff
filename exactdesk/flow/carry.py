"""Empty cells that mean "the same as above": in merged cells, and in lists that write an invoice's number, date and relation only once."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping

from exactdesk.flow.layout import Layout
from exactdesk.flow.left_out import Why
from exactdesk.flow.table import Row, Table
from exactdesk.kinds.document import FieldValue, Origin
from exactdesk.kinds.kind import Kind, Level

_BORDERS = frozenset([Why.TOTAL, Why.SUBTOTAL, Why.GROUP_HEADING, Why.OTHER_LIST])
"""Rows over which nothing is carried: what stands below belongs to something else."""


class Carrier:
    """Fills empty document fields of row after row, in sheet order.

    Attributes:
        carried: number of rows that got their identity from above without a merged cell.
    """

    def __init__(self, table: Table, layout: Layout, kind: Kind, columns: Mapping[str, int]) -> None:
        self.carried = 0
        self._fields = tuple(
            name for name in columns if kind.field_by_name[name].level is Level.DOCUMENT and bool(kind.group_by)
        )
        identity = {*kind.group_by, "invoice_date", kind.number_field}
        self._identity = tuple(name for name in self._fields if name in identity)
        self._number = kind.number_field if kind.number_field in self._fields else None
        self._merged = _merged(table, {columns[name]: name for name in self._fields})
        self._borders = sorted(each.row for each in layout.left_out if each.why in _BORDERS)
        self._next_border = 0
        self._above: Mapping[str, FieldValue] = {}
        self._by_row: dict[int, Mapping[str, FieldValue]] = {}
        self._tops = {top for tops in self._merged.values() for top in tops.values()}

    def fill(self, row: Row, fields: Mapping[str, FieldValue]) -> Mapping[str, FieldValue]:
        """The fields of the next row with the empty ones of the document filled; the very same where nothing is filled."""
        number = row.number
        if self._next_border < len(self._borders) and self._borders[self._next_border] < number:
            while self._next_border < len(self._borders) and self._borders[self._next_border] < number:
                self._next_border += 1
            self._above = {}
        if self._merged:
            fields = self._with_merged(number, fields)
        if self._number is not None and self._above and self._is_continued(fields):
            self.carried += 1
            lent = {}
            for name in self._fields:
                value = fields[name]
                above = self._above.get(name)
                if (
                    value.value is None
                    and not value.text
                    and above is not None
                    and (above.value is not None or above.text)
                ):
                    lent[name] = FieldValue(above.value, above.text, number, above.column, Origin.CARRIED)
            if lent:
                fields = {**fields, **lent}
        self._above = fields
        if number in self._tops:
            self._by_row[number] = fields
        return fields

    def _is_continued(self, fields: Mapping[str, FieldValue]) -> bool:
        """Whether the row names neither a number nor anything else that tells a document."""
        for name in self._identity:
            value = fields[name]
            if value.value is not None or value.text:
                return False
        return True

    def _with_merged(self, number: int, fields: Mapping[str, FieldValue]) -> Mapping[str, FieldValue]:
        merged = self._merged.get(number)
        if not merged:
            return fields
        lent = {}
        for name, top in merged.items():
            above = self._by_row.get(top, {}).get(name)
            if above is not None and fields[name].value is None and not fields[name].text:
                lent[name] = FieldValue(above.value, above.text, number, above.column, Origin.CARRIED)
        return {**fields, **lent} if lent else fields


def _merged(table: Table, names: Mapping[int, str]) -> dict[int, dict[str, int]]:
    """By row number and field: the row in which the merged cell starts that this row's cell belongs to."""
    found: dict[int, dict[str, int]] = {}
    numbers = [row.number for row in table.rows]
    for merge in table.merges:
        name = names.get(merge.left)
        if name is None or merge.left != merge.right or merge.bottom <= merge.top:
            continue
        first, last = bisect_right(numbers, merge.top), bisect_right(numbers, merge.bottom)
        for number in numbers[first:last]:
            found.setdefault(number, {})[name] = merge.top
    return found
