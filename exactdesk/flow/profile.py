"""What a column holds, judged by its values: its type, samples, and how it writes numbers and days."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from decimal import Decimal
from enum import StrEnum

from exactdesk.flow.dates import DateConvention, learn_dates, looks_like_date, parse_date
from exactdesk.flow.headings import ALL_FIELDS, known_fields
from exactdesk.flow.parsing import (
    AmountConvention,
    Mark,
    Unreadable,
    currency_of,
    is_blank,
    learn_amounts,
    parse_amount,
    plain_text,
)
from exactdesk.flow.table import CellValue, Row, Table
from exactdesk.kinds.kind import FieldType

SAMPLES = 10
_LOOKED_AT = 1500
"""Rows that decide what a column is; more of them change nothing and cost time."""


class ColumnType(StrEnum):
    TEXT = "text"
    NUMBER = "number"
    AMOUNT = "amount"
    DATE = "date"
    PERCENTAGE = "percentage"
    EMPTY = "empty"


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """A column as its values tell it.

    Attributes:
        filled: number of rows with a value; distinct: number of different values among those looked at; looked_at: how many.
        samples: up to ten different values as a person sees them.
        numeric, dated: how many of those looked at are figures, and days.
    """

    type: ColumnType
    filled: int
    distinct: int
    looked_at: int
    samples: tuple[str, ...]
    amounts: AmountConvention
    dates: DateConvention
    numeric: int = 0
    dated: int = 0


_CODE_FIELDS = frozenset(field.name for field in ALL_FIELDS if field.type is FieldType.CODE)
_AMOUNT_FIELDS = frozenset(field.name for field in ALL_FIELDS if field.type is FieldType.AMOUNT)
_PERCENT_FIELDS = frozenset(field.name for field in ALL_FIELDS if field.type is FieldType.PERCENTAGE)
_LEADING_ZERO = re.compile(r"0[0-9]+")


def thin(rows: Sequence[Row]) -> Sequence[Row]:
    """The rows that are looked at: all of a short list, evenly spread ones of a long list."""
    step = -(-len(rows) // _LOOKED_AT)
    return rows if step <= 1 else rows[::step]


def _kind_of(value: CellValue) -> str:
    """A rough word for what one value is by itself."""
    if isinstance(value, bool):
        return "flag"
    if isinstance(value, (date, datetime)):
        return "date"
    if isinstance(value, time):
        return "text"
    if isinstance(value, Decimal):
        return "whole" if value == value.to_integral_value() else "broken"
    text = str(value).strip()
    if not any(map(str.isdigit, text)):
        return "text"
    if text.endswith("%"):
        return "percent"
    if looks_like_date(text):
        return "date"
    if text.isdigit():
        return "code" if _LEADING_ZERO.fullmatch(text) or len(text) > 12 else "whole"
    amount = parse_amount(text, AmountConvention(Mark.COMMA))
    if isinstance(amount, Unreadable):
        return "text"
    return "broken" if currency_of(text) or re.search(r"[.,]", text) else "whole"


def look_at(
    table: Table, rows: Sequence[Row], column: int, heading: str, span: tuple[date, date] | None = None
) -> Profile:
    """The profile of one column over the data rows."""
    filled = sum(1 for row in rows if row.cell(column) not in (None, ""))
    values: list[CellValue] = []
    counts: dict[str, int] = {}
    texts: dict[str, None] = {}
    cache: dict[object, str] = {}
    shown_percent = 0
    for row in thin(rows):
        value = row.cell(column)
        if is_blank(value) or (row.number, column) in table.faults:
            continue
        values.append(value)
        key: object = (type(value), value) if isinstance(value, bool) else value
        kind = cache.get(key)
        if kind is None:
            kind = cache[key] = _kind_of(value)
        counts[kind] = counts.get(kind, 0) + 1
        shown = table.shown.get((row.number, column), "")
        shown_percent += shown.endswith("%")
        if len(texts) < SAMPLES:
            texts.setdefault(plain_text(value, shown))
    amounts = learn_amounts(values)
    dates = learn_dates(values, span)
    known = known_fields(heading)
    type_ = _type(counts, len(values), known, shown_percent, values, dates, amounts)
    return Profile(
        type=type_,
        filled=filled,
        distinct=len(set(map(str, values))),
        looked_at=len(values),
        samples=tuple(texts),
        amounts=amounts,
        dates=dates,
        numeric=sum(counts.get(kind, 0) for kind in ("whole", "broken")),
        dated=counts.get("date", 0),
    )


def _type(
    counts: dict[str, int],
    total: int,
    known: frozenset[str],
    shown_percent: int,
    values: list[CellValue],
    dates: DateConvention,
    amounts: AmountConvention,
) -> ColumnType:
    if not total:
        return ColumnType.EMPTY
    numbers = counts.get("whole", 0) + counts.get("broken", 0)
    if counts.get("date", 0) >= 0.6 * total:
        return ColumnType.DATE
    if known & {"invoice_date", "due_date"} and not known & _AMOUNT_FIELDS:
        readable = sum(1 for value in values if isinstance(parse_date(value, dates), date))
        if readable >= 0.6 * total:
            return ColumnType.DATE
    percents = counts.get("percent", 0)
    if percents + shown_percent >= 0.6 * total or (
        known & _PERCENT_FIELDS and numbers + percents >= 0.5 * total and _are_percentages(values, known, amounts)
    ):
        return ColumnType.PERCENTAGE
    if numbers < 0.6 * total:
        return ColumnType.TEXT
    if known & _CODE_FIELDS and not known & (_AMOUNT_FIELDS | _PERCENT_FIELDS) and not counts.get("broken", 0):
        return ColumnType.TEXT
    if known & _AMOUNT_FIELDS or counts.get("broken", 0):
        return ColumnType.NUMBER if known == {"quantity"} or known == {"exchange_rate"} else ColumnType.AMOUNT
    return ColumnType.NUMBER


def _are_percentages(values: list[CellValue], known: frozenset[str], amounts: AmountConvention) -> bool:
    """Whether figures under a heading of a rate can be rates: an hour may have a "tarief" too, but none that low all along."""
    if known & _AMOUNT_FIELDS - {"unit_price"}:
        return False
    limit = 30 if "vat_percentage" in known else 100
    figures = [parse_amount(value, amounts) for value in values]
    return all(abs(figure) <= limit for figure in figures if isinstance(figure, Decimal))
