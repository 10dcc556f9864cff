"""Which row holds the headings, and what they are when two rows share the work."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, time
from decimal import Decimal

from exactdesk.flow.dates import looks_like_date
from exactdesk.flow.headings import heading_key, known_fields
from exactdesk.flow.left_out import is_sign
from exactdesk.flow.parsing import AmountConvention, Mark, Unreadable, is_blank, parse_amount, plain_text
from exactdesk.flow.table import CellValue, Row, Table

_SEARCHED = 80
"""Headings stand in the first rows; a list that starts lower is pointed at by the user."""
_UNITS = re.compile(
    r"(?:eur|euro|€|%|usd|\$|stuks?|st|uur|dd[-/.]mm[-/.](?:jj|yy|aa|jjjj|yyyy|aaaa)|yyyy-mm-dd|jjjj-mm-dd|text|tekst|texte|string|number|"
    r"getal|nombre|zahl|date|datum|decimal|bedrag|verplicht|optioneel|required|optional|obligatoire|facultatif|\(.{1,40}\)|-)",
    re.IGNORECASE,
)
_CLOCK = re.compile(r"[0-2]?[0-9]:[0-5][0-9](?::[0-5][0-9])?")
_METADATA = frozenset(["EXTF", "DTVF"])


@dataclass(frozen=True, slots=True, kw_only=True)
class Header:
    """The heading row.

    Attributes:
        row: number of the (lower) heading row, None when the list has none.
        first_row: number of the upper one where two rows share the headings; else equal to `row`.
        headings: by column, single spaced; columns without one are absent.
        units_row: number of a row below that only says "EUR" and "dd-mm-jjjj", None for none.
        span: first and last day that the file says it is about.
        known: how many of the headings are familiar.
    """

    row: int | None
    first_row: int | None = None
    headings: Mapping[int, str]
    units_row: int | None = None
    span: tuple[date, date] | None = None
    known: int = 0


def _is_number(value: CellValue) -> bool:
    if isinstance(value, Decimal):
        return True
    return isinstance(value, str) and not isinstance(parse_amount(value, AmountConvention(Mark.COMMA)), Unreadable)


def _is_data_value(value: CellValue) -> bool:
    """Whether a cell holds what headings never hold: a day, an amount, yes or no."""
    if isinstance(value, (date, time, bool)) or _is_number(value):
        return True
    return isinstance(value, str) and (looks_like_date(value) or bool(_CLOCK.fullmatch(value.strip())))


def _texts(row: Row) -> dict[int, str]:
    found = {}
    for column, value in enumerate(row.cells):
        if isinstance(value, str) and value.strip():
            found[column] = " ".join(value.split())
    return found


def _filled(row: Row) -> int:
    return sum(1 for value in row.cells if not is_blank(value))


def _known_count(texts: Mapping[int, str]) -> int:
    return len({heading_key(text) for text in texts.values() if len(text) <= 60 and known_fields(text)})


def find_header(table: Table) -> Header:
    """The heading row, found by familiar words first, then by its shape; `row` is None when the first row is already data."""
    rows = table.rows
    if not rows:
        return Header(row=None, headings={})
    if rows[0].cell(0) in _METADATA and len(rows) > 1:
        return _finish(table, 1, span=_datev_span(rows[0]))
    best = _by_words(rows)
    if best is None:
        best = _by_shape(rows)
    return Header(row=None, headings={}) if best is None else _finish(table, best)


def _by_words(rows: Sequence[Row]) -> int | None:
    scores: list[tuple[int, int]] = []
    for index, row in enumerate(rows[:_SEARCHED]):
        texts = _texts(row)
        data = sum(1 for value in row.cells if not is_blank(value) and _is_data_value(value))
        known = _known_count(texts)
        if known and data <= 0.25 * len(texts) and known >= min(5, 0.2 * len(texts)):
            scores.append((known, index))
    if not scores:
        return None
    most = max(known for known, _ in scores)
    if most >= 2:
        return next(index for known, index in scores if known >= max(2, 0.6 * most))
    index = scores[0][1]
    row = rows[index]
    wide = max(_filled(each) for each in rows[: index + 30])
    is_whole = _filled(row) >= 0.8 * wide and _filled(row) > 1
    lone_column = _filled(row) == 1 and wide == 1 and index + 1 < len(rows)
    return index if is_whole or lone_column else None


def _by_shape(rows: Sequence[Row]) -> int | None:
    """The first row as wide as the list, of different short texts, above rows that hold something else."""
    wide = max(_filled(row) for row in rows[:200])
    if wide < 2:
        return _narrow(rows)
    for index, row in enumerate(rows[:_SEARCHED]):
        texts = _texts(row)
        below = rows[index + 1 : index + 30]
        if len(texts) < max(2, 0.6 * wide):
            continue
        if any(_is_data_value(value) for value in row.cells if not is_blank(value)):
            return None
        is_short = all(len(text) <= 60 for text in texts.values())
        is_distinct = len({text.casefold() for text in texts.values()}) >= 0.8 * len(texts)
        if not (is_short and is_distinct):
            return None
        if not below:
            return None
        if any(_is_data_value(value) for each in below for value in each.cells if not is_blank(value)):
            return index
        return index if index == 0 or _filled(rows[index - 1]) < len(texts) else None
    return None


def _narrow(rows: Sequence[Row]) -> int | None:
    if len(rows) < 2 or _is_data_value(next((v for v in rows[0].cells if not is_blank(v)), None)):
        return None
    data = sum(1 for row in rows[1:30] for value in row.cells if not is_blank(value) and _is_data_value(value))
    return 0 if data >= 0.5 * (len(rows[1:30])) else None


def _datev_span(row: Row) -> tuple[date, date] | None:
    """First and last day of a DATEV batch, from its first row: fields 15 and 16. Source: DATEV format description, EXTF header, 2026-11."""
    days = []
    for column in (14, 15):
        text = plain_text(row.cell(column))
        if not re.fullmatch(r"[0-9]{8}", text):
            return None
        try:
            days.append(date(int(text[:4]), int(text[4:6]), int(text[6:])))
        except ValueError:
            return None
    return days[0], days[1]


def header_at(table: Table, number: int) -> Header:
    """The headings of the row that the user points at; `row` None when that row is empty."""
    for index, row in enumerate(table.rows):
        if row.number == number:
            return _finish(table, index, automatic=False)
    return Header(row=None, headings={})


def _finish(table: Table, index: int, *, span: tuple[date, date] | None = None, automatic: bool = True) -> Header:
    rows = table.rows
    row = rows[index]
    upper: Row | None = None
    if automatic and index + 1 < len(rows) and _continues_below(table, row, rows[index + 1]):
        upper, row, index = row, rows[index + 1], index + 1
    elif index and rows[index - 1].number == row.number - 1 and _belongs_above(table, rows[index - 1], row):
        upper = rows[index - 1]
    own = {column: plain_text(value) for column, value in enumerate(row.cells) if not is_blank(value)}
    headings = {column: " ".join(text.split()) for column, text in own.items()}
    if upper is not None:
        headings = _joined(table, upper, headings)
    units: int | None = None
    if index + 1 < len(rows) and _is_units(rows[index + 1]):
        units = rows[index + 1].number
    return Header(
        row=row.number,
        first_row=upper.number if upper is not None else row.number,
        headings=headings,
        units_row=units,
        span=span,
        known=_known_count(headings),
    )


def _is_units(row: Row) -> bool:
    texts = _texts(row)
    return len(texts) == _filled(row) and len(texts) >= 2 and all(_UNITS.fullmatch(text) for text in texts.values())


def _spans(table: Table, row: Row) -> dict[int, str]:
    """The texts of an upper heading row by column, spread over the cells they are merged with."""
    texts = _texts(row)
    spread = dict(texts)
    for merge in table.merges:
        if merge.top <= row.number <= merge.bottom and merge.left in texts and merge.right - merge.left < 200:
            for column in range(merge.left, merge.right + 1):
                spread.setdefault(column, texts[merge.left])
    return spread


def _is_heading_like(row: Row) -> bool:
    return not any(_is_data_value(value) for value in row.cells if not is_blank(value))


def _continues_below(table: Table, row: Row, below: Row) -> bool:
    """Whether the row below is the second half of the headings: merged cells above it, and nothing in it but new headings."""
    if below.number != row.number + 1 or not _is_heading_like(below):
        return False
    texts = _texts(below)
    if not texts or _is_units(below):
        return False
    covered = {
        column
        for merge in table.merges
        if merge.top <= row.number <= merge.bottom and merge.right > merge.left and merge.right - merge.left < 200
        for column in range(merge.left, merge.right + 1)
    }
    deep = any(
        merge.top <= row.number and merge.bottom == below.number and merge.left == merge.right for merge in table.merges
    )
    under = sum(1 for column in texts if column in covered)
    return under >= 2 and under >= 0.6 * len(texts) and (deep or any(column not in _texts(row) for column in texts))


def _belongs_above(table: Table, above: Row, row: Row) -> bool:
    """Whether the row above adds to the headings: the own ones have holes or doubles, and it fills or tells them apart."""
    if not _is_heading_like(above):
        return False
    own = _texts(row)
    upper = _spans(table, above)
    keys = [heading_key(text) for text in own.values()]
    doubles = len(keys) != len(set(keys))
    merged = any(merge.top <= above.number <= merge.bottom for merge in table.merges)
    holes = any(column not in own for column in _texts(above)) and len(_texts(above)) >= 2
    if not merged:
        return doubles and _names_groups(table, above, own)
    return (doubles or holes) and len(upper) >= 2


def _names_groups(table: Table, above: Row, own: Mapping[int, str]) -> bool:
    """Whether a row without merged cells, as text files have it, tells apart the doubled headings below it, each by the group it starts."""
    texts = _texts(above)
    spread = _spread(texts, max(own, default=-1))
    has_gap = len(own) <= max(own, default=0) - min(own, default=0)  # a blank column parts two tables
    if (
        has_gap
        or not 2 <= len(texts) < len(own)
        or not set(texts) <= set(own)
        or any(len(text) > 40 for text in texts.values())
    ):
        return False
    told = [(heading_key(spread.get(column, "")), heading_key(text)) for column, text in own.items()]
    return len(told) == len(set(told)) and min(texts) == min(own)


def _spread(texts: Mapping[int, str], last: int) -> dict[int, str]:
    """Each text over the blank cells to its right."""
    spread: dict[int, str] = {}
    present = ""
    for column in range(last + 1):
        present = texts.get(column, present)
        if present:
            spread[column] = present
    return spread


def moved_headings(table: Table, headings: Mapping[int, str], rows: Sequence[Row]) -> dict[int, str]:
    """The headings, those moved to the right that stand above a column of bare currency signs, or above the empty part of a merged cell."""
    found = dict(headings)
    looked = rows[:50]
    for column in sorted(headings):
        values = [row.cell(column) for row in looked if not is_blank(row.cell(column))]
        following = [row.cell(column + 1) for row in looked if not is_blank(row.cell(column + 1))]
        if column + 1 in headings or not following:
            continue
        signs = bool(values) and all(map(is_sign, values))
        merged = any(merge.left == column < merge.right and merge.top < looked[0].number for merge in table.merges)
        if (signs and all(map(_is_number, following))) or (not values and merged):
            found[column + 1] = found.pop(column)
    return found


def _joined(table: Table, upper: Row, own: Mapping[int, str]) -> dict[int, str]:
    merged = any(merge.top <= upper.number <= merge.bottom for merge in table.merges)
    above = _spans(table, upper) if merged else _spread(_texts(upper), max(own, default=-1))
    counts: dict[str, int] = {}
    for text in own.values():
        counts[heading_key(text)] = counts.get(heading_key(text), 0) + 1
    wide = {
        merge.left
        for merge in table.merges
        if merge.top <= upper.number <= merge.bottom < upper.number + 1 and merge.right > merge.left
    }
    headings: dict[int, str] = {}
    for column in sorted({*above, *own}):
        if column not in own:
            if column in _texts(upper) and column not in wide:
                headings[column] = above[column]
        elif column in above and (counts[heading_key(own[column])] > 1 or not known_fields(own[column])):
            headings[column] = f"{above[column]} {own[column]}"
        else:
            headings[column] = own[column]
    return headings
