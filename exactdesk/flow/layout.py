"""Which rows and columns of a sheet are the list: its headings, its data rows, and every other row with the reason it is left out."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import Final

from exactdesk.flow.header import Header, find_header, header_at, moved_headings
from exactdesk.flow.headings import heading_key, known_fields
from exactdesk.flow.left_out import Why
from exactdesk.flow.parsing import is_blank
from exactdesk.flow.profile import ColumnType, Profile, look_at
from exactdesk.flow.rows import StatedTotal, sort_rows
from exactdesk.flow.shapes import Block, find_blocks, is_form, is_transposed
from exactdesk.flow.table import Row, Table
from exactdesk.problems import Problem, Severity, Where

NO_HEADER: Final = 0
"""As `header_row`: the list has no headings, its first row is data."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LayoutColumn:
    """One column of the list.

    Attributes:
        index: A is 0. heading: as it stands in the file, single spaced; empty when it has none.
        samples: up to ten different values as a person sees them.
        filled: number of data rows with a value. hidden: whether the file hides the column.
        profile: how its values are written.
    """

    index: int
    heading: str
    type: ColumnType
    samples: tuple[str, ...]
    filled: int
    hidden: bool
    profile: Profile


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A row that is no data row, and why."""

    row: int
    why: Why


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """A sheet understood as a list.

    Attributes:
        header_row: number of the (lower) heading row; None when there are no headings.
        columns: ascending by index.
        data_rows: row numbers, ascending. left_out: ascending by row.
        blocks: tables that stand side by side, when there are two or more; `block` is the chosen one, None before the choice.
        stated: totals that the sheet itself gives, for checking.
        span: first and last day that the file says it is about.
        is_list: False for a form, a transposed table or a text: nothing can be imported from it.
    """

    header_row: int | None
    columns: tuple[LayoutColumn, ...]
    data_rows: tuple[int, ...]
    left_out: tuple[LeftOut, ...]
    blocks: tuple[Block, ...] = ()
    block: int | None = None
    stated: tuple[StatedTotal, ...] = ()
    span: tuple[date, date] | None = None
    is_list: bool = True
    problems: tuple[Problem, ...] = ()

    def column(self, index: int) -> LayoutColumn | None:
        """The column with this index, None when the list has no such column."""
        place = bisect_left(self.columns, index, key=lambda column: column.index)
        return self.columns[place] if place < len(self.columns) and self.columns[place].index == index else None


def read_layout(table: Table, header_row: int | None = None, block: int | None = None) -> Layout:
    """The list in a sheet.

    Args:
        table: the sheet as read.
        header_row: number of the heading row that the user pointed at, `NO_HEADER` when there is none, None to find it.
        block: which of several tables side by side, counted from 0; None when not chosen.
    """
    place = Where(file=table.file, sheet=table.sheet)
    if not table.rows:
        return _no_list(table, Problem(code="sheet-empty", severity=Severity.STOP, where=place))
    header = _header(table, header_row)
    if header_row is None:
        if is_transposed(table, header):
            return _no_list(table, Problem(code="table-transposed", severity=Severity.STOP, where=place))
        if is_form(table, header):
            return _no_list(table, Problem(code="not-a-list", severity=Severity.STOP, where=place), header)
    if header.row is None and table.width < 2:
        return _no_list(table, Problem(code="not-a-list", severity=Severity.STOP, where=place))
    blocks = find_blocks(table, header)
    chosen = blocks[block] if block is not None and block < len(blocks) else None
    if chosen is not None:
        table = _narrowed(table, chosen)
        header = replace(
            header,
            headings={
                column: text for column, text in header.headings.items() if chosen.left <= column <= chosen.right
            },
        )
    below = [row for row in table.rows if row.number > (header.row or 0) and row.number != header.units_row]
    header = replace(header, headings=moved_headings(table, header.headings, below))
    sorted_ = sort_rows(table, header)
    rows = tuple(row for row in table.rows if row.number in sorted_.data)
    columns = _columns(table, rows, header)
    problems = _problems(header, rows, sorted_.other_list_at, place)
    if not blocks:
        problems += _doubles(header, place)
    elif chosen is None:
        facts = {"count": str(len(blocks)), "labels": ", ".join(each.label for each in blocks)}
        problems.insert(0, Problem(code="tables-side-by-side", severity=Severity.STOP, where=place, facts=facts))
    for stated in sorted_.stated:
        problems += _total_problems(stated, columns, place)
    return Layout(
        header_row=header.row,
        columns=columns,
        data_rows=tuple(row.number for row in rows),
        left_out=tuple(LeftOut(number, why) for number, why in sorted(sorted_.left_out.items())),
        blocks=blocks,
        block=block if chosen is not None else None,
        stated=sorted_.stated,
        span=header.span,
        problems=tuple(problems),
    )


def _header(table: Table, header_row: int | None) -> Header:
    if header_row is None:
        return find_header(table)
    return Header(row=None, headings={}) if header_row == NO_HEADER else header_at(table, header_row)


def _no_list(table: Table, problem: Problem, header: Header | None = None) -> Layout:
    return Layout(
        header_row=header.row if header is not None else None,
        columns=_columns(table, (), header) if header is not None else (),
        data_rows=(),
        left_out=tuple(
            LeftOut(row.number, Why.FORM) for row in table.rows if header is None or row.number != header.row
        ),
        is_list=False,
        problems=(problem,),
    )


def _narrowed(table: Table, block: Block) -> Table:
    """The same sheet with every cell outside of the block blank."""
    rows = []
    for row in table.rows:
        cells = tuple(value if block.left <= column <= block.right else None for column, value in enumerate(row.cells))
        if any(not is_blank(value) for value in cells):
            rows.append(Row(row.number, cells[: block.right + 1]))
    return replace(table, rows=tuple(rows))


def _columns(table: Table, rows: Sequence[Row], header: Header) -> tuple[LayoutColumn, ...]:
    columns = []
    for index in range(max(table.width, max(header.headings, default=-1) + 1)):
        heading = header.headings.get(index, "")
        profile = look_at(table, rows, index, heading, header.span)
        if not heading and profile.type is ColumnType.EMPTY:
            continue
        columns.append(
            LayoutColumn(
                index=index,
                heading=heading,
                type=profile.type,
                samples=profile.samples,
                filled=profile.filled,
                hidden=index in table.hidden_columns,
                profile=profile,
            )
        )
    return tuple(columns)


def _problems(header: Header, rows: Sequence[Row], other_list_at: int | None, place: Where) -> list[Problem]:
    found = []
    if not rows:
        found.append(Problem(code="no-data-rows", severity=Severity.STOP, where=place))
    elif header.row is None:
        found.append(Problem(code="no-headings", severity=Severity.WARN, where=place))
    if other_list_at is not None:
        found.append(Problem(code="other-list-below", severity=Severity.WARN, where=replace(place, row=other_list_at)))
    return found


def _doubles(header: Header, place: Where) -> list[Problem]:
    """Familiar headings that stand above two columns: only one of these can be used by itself."""
    columns: dict[str, list[int]] = {}
    for column, text in header.headings.items():
        columns.setdefault(heading_key(text), []).append(column)
    found = []
    for same in columns.values():
        heading = header.headings[same[0]]
        if len(same) > 1 and known_fields(heading):
            where = replace(place, row=header.row, column=same[1], heading=heading)
            found.append(Problem(code="heading-twice", severity=Severity.NOTE, where=where))
    return found


def _total_problems(stated: StatedTotal, columns: Sequence[LayoutColumn], place: Where) -> list[Problem]:
    found = []
    for column, amount, counted in stated.amounts:
        known = next((each for each in columns if each.index == column), None)
        if known is None or known.type is not ColumnType.AMOUNT or amount == counted:
            continue
        found.append(
            Problem(
                code="total-differs",
                severity=Severity.WARN,
                where=replace(place, row=stated.row, column=column, heading=known.heading),
                value=_cents(amount),
                facts={"stated": _cents(amount), "counted": _cents(counted)},
            )
        )
    return found


def _cents(amount: Decimal) -> str:
    return format(amount, ".2f")
