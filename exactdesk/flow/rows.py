"""The rows below the headings, sorted: data, or left out with a reason. Totals are checked against the rows above them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal

from exactdesk.books.money import to_cents
from exactdesk.flow.header import Header
from exactdesk.flow.headings import known_fields
from exactdesk.flow.left_out import (
    Why,
    filled_columns,
    has_day,
    is_carried,
    is_nothing,
    is_page,
    is_sign,
    is_sub,
    texts_of,
    total_word,
)
from exactdesk.flow.parsing import AmountConvention, Unreadable, is_blank, learn_amounts, parse_amount
from exactdesk.flow.profile import thin
from exactdesk.flow.table import CellValue, Row, Table

_NUMBERS = frozenset(["invoice_number"])
_DAYS = frozenset(["invoice_date", "due_date", "from_date", "to_date"])
_PARTIES = frozenset(["relation_code", "relation_name", "relation_email", "name", "email"])
_AMOUNTS = frozenset(["net_amount", "vat_amount", "gross_amount", "debit", "credit"])
_TEXTS = frozenset(["description", "line_description"])


@dataclass(frozen=True, slots=True, kw_only=True)
class StatedTotal:
    """A total that the sheet gives.

    Attributes:
        amounts: (column, what stands there, what the rows add up to), for columns that look like amounts.
    """

    row: int
    why: Why
    amounts: tuple[tuple[int, Decimal, Decimal], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SortedRows:
    """Row numbers of the data rows, why the others are left out, the totals, and where a second list with other headings starts."""

    data: frozenset[int]
    left_out: Mapping[int, Why]
    stated: tuple[StatedTotal, ...]
    other_list_at: int | None


@dataclass(slots=True)
class _Sums:
    """Sums over the data rows so far, of the whole list and since the last total, reckoned only when a row asks for them."""

    table: Table
    rows: list[Row] = field(default_factory=list)
    conventions: dict[int, AmountConvention] = field(default_factory=dict)
    whole: dict[int, Decimal] = field(default_factory=dict)
    done: dict[int, int] = field(default_factory=dict)
    section_start: int = 0

    def amount(self, row: Row, column: int) -> Decimal | None:
        value = row.cell(column)
        if isinstance(value, Decimal):
            return value if value.is_finite() and abs(value) < 10**15 else None
        if is_blank(value):
            return None
        if column not in self.conventions:
            self.conventions[column] = learn_amounts(each.cell(column) for each in thin(self.table.rows))
        found = parse_amount(value, self.conventions[column])
        return None if isinstance(found, Unreadable) else found

    def all_of(self, column: int) -> Decimal:
        total = self.whole.get(column, Decimal(0))
        for row in self.rows[self.done.get(column, 0) :]:
            total += self.amount(row, column) or 0
        self.whole[column], self.done[column] = total, len(self.rows)
        return to_cents(total)

    def section_of(self, column: int) -> Decimal:
        return to_cents(
            sum((self.amount(row, column) or Decimal(0) for row in self.rows[self.section_start :]), Decimal(0))
        )

    def close_section(self) -> None:
        self.section_start = len(self.rows)


def _has_digit(value: CellValue) -> bool:
    return value is not None and (not isinstance(value, str) or any(map(str.isdigit, value)))


def _columns_of(header: Header, names: frozenset[str]) -> tuple[int, ...]:
    return tuple(column for column, text in header.headings.items() if known_fields(text) & names)


@dataclass(slots=True)
class _Sorter:
    table: Table
    header: Header
    sums: _Sums
    left_out: dict[int, Why] = field(default_factory=dict)
    totals: list[tuple[Row, Why, bool]] = field(default_factory=list)
    stated: list[StatedTotal] = field(default_factory=list)
    other_list_at: int | None = None
    ended_at: int = -1
    numbers: tuple[int, ...] = ()
    days: tuple[int, ...] = ()
    parties: tuple[int, ...] = ()
    amounts: tuple[int, ...] = ()
    texts: tuple[int, ...] = ()
    typical: int = 0

    def prepare(self, rows: list[Row]) -> None:
        header = self.header
        self.numbers = _columns_of(header, _NUMBERS)
        self.days = _columns_of(header, _DAYS)
        self.parties = tuple(column for column in _columns_of(header, _PARTIES) if column not in self.numbers)
        self.amounts = _columns_of(header, _AMOUNTS)
        self.texts = tuple(
            column for column in _columns_of(header, _TEXTS) if column not in self.numbers + self.parties
        )
        looked = thin(rows)
        identity = {*self.numbers, *self.days, *self.parties}
        named = [row for row in looked if sum(not is_blank(row.cell(column)) for column in identity) >= 2]
        widths = sorted(len(filled_columns(row)) for row in named or looked)
        self.typical = widths[len(widths) // 2] if widths else 0

    def sort(self, rows: list[Row]) -> None:
        self.prepare(rows)
        identity = (*self.numbers, *self.days, *self.parties)
        has_identity = len(identity) >= 2
        for row in rows:
            why = None if has_identity and self._is_plain(row, identity) else self._why(row)
            if self.other_list_at is not None and why is not Why.REPEATED_HEADER:
                self.left_out[row.number] = why or Why.OTHER_LIST
                continue
            if why is Why.REPEATED_HEADER:
                self.other_list_at = None
            if why is None:
                self.sums.rows.append(row)
            else:
                self.left_out[row.number] = why

    def _is_plain(self, row: Row, identity: tuple[int, ...]) -> bool:
        """Whether the row names itself so well that it needs no second look."""
        filled = [row.cell(column) for column in identity if not is_blank(row.cell(column))]
        if len(filled) < 2 or len(filled) < len(set(identity)) / 2:
            return False
        strong = [row.cell(column) for column in (*self.numbers, *self.days)]
        if strong and all(is_blank(value) for value in strong):
            return False
        figures = self.days or self.amounts
        if figures and not any(_has_digit(row.cell(column)) for column in figures):
            return False
        first = filled[0]
        if isinstance(first, str) and total_word(Row(row.number, (first,))):
            return False
        return not self._repeats_header(row)

    def _repeats_header(self, row: Row) -> bool:
        same = other = 0
        for column, text in texts_of(row):
            if " ".join(text.split()).casefold() == self.header.headings.get(column, "").casefold():
                same += 1
            else:
                other += 1
                if other > 3 and not same:
                    return False
        return same >= max(1, 0.7 * len(filled_columns(row))) and (same >= 2 or len(self.header.headings) == 1)

    def _why(self, row: Row) -> Why | None:
        if self.header.headings and self._repeats_header(row):
            return Why.REPEATED_HEADER
        if self.header.headings and self._starts_other_list(row):
            self.other_list_at = row.number
            return Why.OTHER_LIST
        filled = filled_columns(row)
        named = self._names_itself(row)
        if is_nothing(row):
            return None if named else Why.BLANK
        if is_page(row) and self.typical > 2:
            return Why.PAGE
        if is_carried(row) and not named:
            return Why.CARRIED_FORWARD
        why = self._total(row, named=named)
        if why is not None:
            return why
        if self._is_below_total(row, filled):
            return Why.FOOTER
        if named or self.typical <= 2:
            return None
        return self._remark(row, filled)

    def _names_itself(self, row: Row) -> bool:
        """Whether the row has a number or a day of its own (a word for "total" is no number)."""
        own = [column for column in self.numbers if not is_blank(row.cell(column))]
        own += [column for column in self.days if column not in own and _has_digit(row.cell(column))]
        if len(own) == 1 and own[0] in self.numbers and own[0] not in self.days:
            alone = Row(row.number, (row.cell(own[0]),))
            return len(filled_columns(row)) > 1 and not (total_word(alone) or is_page(alone) or is_carried(alone))
        return bool(own) or (not self.numbers and not self.days and has_day(row))

    def _starts_other_list(self, row: Row) -> bool:
        texts = texts_of(row)
        if len(texts) < 3 or len(texts) != len(filled_columns(row)):
            return False
        known = [text for _, text in texts if known_fields(text)]
        return len(known) >= 3 and len(known) >= 0.5 * len(texts)

    def _total(self, row: Row, *, named: bool) -> Why | None:
        word = total_word(row)
        if named and (word is None or not self._is_dated_total(row, word)):
            return None
        numbers = [column for column in filled_columns(row) if self._counts(row, column) and column not in self.days]
        if word is None:
            return self._total_without_word(row, numbers)
        fits = bool(numbers) and self._fits(row, numbers)
        if not (fits or word[2]) and any(
            not is_blank(row.cell(column)) for column in self.parties if column != word[0]
        ):
            return None
        if not (word[2] or fits):
            return None
        if not numbers and not word[2]:
            return None
        is_last = not is_sub(word[1]) and (not fits or self._fits_whole(row, numbers))
        why = Why.TOTAL if is_last else Why.SUBTOTAL
        self._note(row, why, numbers, fits=fits)
        return why

    def _is_below_total(self, row: Row, filled: list[int]) -> bool:
        """Whether amounts below the total of the whole list belong to no invoice: they name no day and no party (VAT by rate)."""
        if self.ended_at != len(self.sums.rows) or not (self.days and self.parties):
            return False
        if any(not is_blank(row.cell(column)) for column in (*self.days, *self.parties)):
            return False
        return any(self._counts(row, column) for column in filled)

    def _is_dated_total(self, row: Row, word: tuple[int, str, bool]) -> bool:
        """Whether a total has a day of its own (the end of the period): it names no number and no party, and adds up."""
        if not self.numbers or any(not is_blank(row.cell(column)) for column in (*self.numbers, *self.parties)):
            return False
        money = [column for column in self.amounts if column != word[0] and self.sums.amount(row, column)]
        return len(self.sums.rows) - self.sums.section_start >= 2 and bool(money) and self._fits(row, money)

    def _total_without_word(self, row: Row, numbers: list[int]) -> Why | None:
        filled = [column for column in filled_columns(row) if not is_sign(row.cell(column))]
        if len(self.sums.rows) - self.sums.section_start < 2 and len(self.sums.rows) < 3:
            return None
        if not numbers or len(numbers) != len(filled) or len(numbers) >= self.typical or not self._fits(row, numbers):
            return None
        if all(not self.sums.amount(row, column) for column in numbers):
            return None
        why = Why.TOTAL if self._fits_whole(row, numbers) else Why.SUBTOTAL
        self._note(row, why, numbers, fits=True)
        return why

    def _counts(self, row: Row, column: int) -> bool:
        return self.sums.amount(row, column) is not None

    def _money(self, columns: list[int]) -> list[int]:
        return [column for column in columns if column in self.amounts] or columns

    def _fits(self, row: Row, columns: list[int]) -> bool:
        money = self._money(columns)
        return self._fits_whole(row, columns) or all(
            to_cents(self.sums.amount(row, column) or Decimal(0)) == self.sums.section_of(column) for column in money
        )

    def _fits_whole(self, row: Row, columns: list[int]) -> bool:
        return all(
            to_cents(self.sums.amount(row, column) or Decimal(0)) == self.sums.all_of(column)
            for column in self._money(columns)
        )

    def _note(self, row: Row, why: Why, columns: list[int], *, fits: bool) -> None:
        if why is Why.TOTAL:
            self.ended_at = len(self.sums.rows)
        if why is Why.TOTAL and not fits:
            self.totals.append((row, why, fits))
        else:
            of = self.sums.all_of if why is Why.TOTAL else self.sums.section_of
            money = self._money(columns)
            amounts = ((column, to_cents(self.sums.amount(row, column) or Decimal(0)), of(column)) for column in money)
            self.stated.append(StatedTotal(row=row.number, why=why, amounts=tuple(amounts)))
        self.sums.close_section()

    def _remark(self, row: Row, filled: list[int]) -> Why | None:
        limit = 1 if self.typical < 6 else 2
        if len(filled) > limit or any(self._counts(row, column) for column in filled if column in self.amounts):
            return None
        if any(not isinstance(row.cell(column), str) for column in filled):
            return None
        return Why.NOTE if filled[0] in self.texts else Why.GROUP_HEADING

    def finish(self) -> None:
        """Settles what only the end of the list tells: late totals, and remarks below the last data row."""
        for row, why, _ in self.totals:
            money = self._money([column for column in filled_columns(row) if self._counts(row, column)])
            amounts = (
                (column, amount, self.sums.all_of(column))
                for column in money
                for amount in [to_cents(self.sums.amount(row, column) or Decimal(0))]
                if not any(amount == self.sums.all_of(other) for other in self.amounts if other != column)
            )
            self.stated.append(StatedTotal(row=row.number, why=why, amounts=tuple(amounts)))
        self._cut_tail()
        last = self.sums.rows[-1].number if self.sums.rows else 0
        for number, why in self.left_out.items():
            if number < last and why is Why.TOTAL:
                self.left_out[number] = Why.SUBTOTAL
            elif number > last and why in (Why.GROUP_HEADING, Why.NOTE):
                self.left_out[number] = Why.FOOTER

    def _cut_tail(self) -> None:
        """Takes remarks of two cells ("Afgedrukt op", a day) at the very end for what they are."""
        while self.sums.rows and self.typical >= 5:
            row = self.sums.rows[-1]
            filled = filled_columns(row)
            if len(filled) > 2 or any(self._counts(row, column) for column in filled if column in self.amounts):
                break
            if self.numbers and any(column in self.numbers for column in filled[1:]):
                break
            if not (isinstance(row.cell(filled[0]), str) and len(filled) <= 2):
                break
            self.sums.rows.pop()
            self.left_out[row.number] = Why.FOOTER


def sort_rows(table: Table, header: Header) -> SortedRows:
    """Sorts all rows of a sheet, those above the headings included. Headings themselves are in neither group."""
    left_out: dict[int, Why] = {}
    below: list[Row] = []
    own = {header.row, header.first_row}
    for row in table.rows:
        if row.number in own:
            continue
        if header.row is not None and row.number < header.row:
            left_out[row.number] = (
                Why.METADATA if header.span is not None and row is table.rows[0] else Why.ABOVE_HEADER
            )
        elif row.number == header.units_row:
            left_out[row.number] = Why.UNITS
        elif all(is_blank(value) for value in row.cells) and not any(
            (row.number, c) in table.faults for c in range(len(row.cells))
        ):
            left_out[row.number] = Why.BLANK
        else:
            below.append(row)
    sorter = _Sorter(table=table, header=header, sums=_Sums(table=table), left_out=left_out)
    sorter.sort(below)
    sorter.finish()
    return SortedRows(
        data=frozenset(row.number for row in sorter.sums.rows),
        left_out=sorter.left_out,
        stated=tuple(sorter.stated),
        other_list_at=min((n for n, why in sorter.left_out.items() if why is Why.OTHER_LIST), default=None),
    )
