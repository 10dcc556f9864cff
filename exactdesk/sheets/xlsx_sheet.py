"""Reads one sheet of an xlsx workbook, cell by cell.

Rows go out in the order of the file, a row that stands there twice goes out twice: `assemble` sorts and compares them.
Source: ECMA-376 part 1, 18.3 (worksheets), seen 2026-11.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal
from functools import lru_cache
from typing import IO

from lxml import etree

from exactdesk.flow.table import CellFault, Merge
from exactdesk.problems import Problem, Severity
from exactdesk.sheets import safe_xml, wire
from exactdesk.sheets.formats import PLAIN, Format, Sense
from exactdesk.sheets.limits import MAX_COLUMNS, MAX_ROWS
from exactdesk.sheets.numbers import (
    NotDayError,
    NotNumberError,
    from_iso,
    from_serial,
    is_plain,
    number_text,
    span_text,
    time_of_day,
)

MOST_MERGES = 20_000
_ESCAPE = re.compile(r"_x([0-9A-Fa-f]{4})_")
_REFERENCE = re.compile(r"\$?([A-Za-z]{1,3})\$?([1-9][0-9]{0,6})")
_TAGS = ("{*}row", "{*}col", "{*}mergeCell")

Cell = tuple[str, str | None]
"""Letter and text, as `wire` sends them."""

_NOTHING: Cell = (wire.BLANK, None)


class SheetReader:
    """Reads the sheets of one workbook, whose texts and formats they share."""

    def __init__(self, strings: list[str], styles: list[Format], *, is_1904: bool, file: str) -> None:
        self._strings = strings
        self._styles = styles
        self._is_1904 = is_1904
        self._file = file
        self._shown: dict[int, str] = {}
        self._faults: dict[int, CellFault] = {}
        self._outside = 0
        self._outside_cells: list[str] = []
        self._formulas = self._results = 0  # formulas with a result, and those of them that do not give 0
        self._value_tag = ""
        self._plain_styles = {str(place) for place, style in enumerate(styles) if style.sense is Sense.NUMBER}
        self._number = lru_cache(maxsize=100_000)(self._of_number)

    def read(self, stream: IO[bytes], out: wire.Writer) -> None:
        """Sends the rows of one sheet and ends it.

        Raises:
            SheetError: the part is damaged, or the workbook too large.
        """
        hidden: list[tuple[int, int]] = []
        merges: list[Merge] = []
        left_out_merges = 0
        self._outside = 0
        self._outside_cells = []
        self._formulas = self._results = 0
        last = 0
        for _, element in safe_xml.events(stream, _TAGS, file=self._file):
            tag = str(element.tag)
            name = safe_xml.local(tag)
            if name == "row":
                last = self._row(element, tag[: -len("row")], last, out)
                safe_xml.drop(element)
            elif name == "col":
                hidden += _hidden_columns(element)
            elif len(merges) < MOST_MERGES:
                merges += _merge(element.get("ref") or "")
            else:
                left_out_merges += 1
        problems = []
        if self._outside:
            facts = {"count": str(self._outside), "cells": ", ".join(self._outside_cells)}
            problems.append(Problem(code="cells-outside-sheet", severity=Severity.WARN, facts=facts))
        if self._formulas and not self._results:
            problems.append(Problem(code="formulas-not-calculated", severity=Severity.WARN))
        if left_out_merges:
            facts = {"count": str(left_out_merges)}
            problems.append(Problem(code="merges-left-out", severity=Severity.WARN, facts=facts))
        out.end(hidden_columns=hidden, merges=merges, problems=problems)

    def _row(self, row: etree._Element, space: str, last: int, out: wire.Writer) -> int:
        """Sends one row; gives its number, so that a next row without one can be counted on from it."""
        given = row.get("r")
        if given is None:
            number = last + 1
        elif given.isascii() and given.isdigit() and len(given) < 8:
            number = int(given)
        else:
            number = 0
        is_inside = 1 <= number <= MAX_ROWS
        digits = str(number)
        letters: list[str] = []
        texts: list[str | None] = []
        self._shown = {}
        self._faults = {}
        cell_tag = space + "c"
        self._value_tag = space + "v"
        column = -1
        for cell in row:
            if cell.tag != cell_tag:
                continue
            reference = cell.get("r")
            if reference is None:
                column += 1
            else:
                column = _column(reference, digits)
            if not is_inside or not 0 <= column < MAX_COLUMNS:
                self._outside += 1
                if self._outside <= 5:
                    self._outside_cells.append((reference or "?")[:20])
                column = len(letters) - 1
                continue
            letter, text = self._cell(cell, space, column)
            if letter == "-" and column not in self._faults:
                continue
            size = len(letters)
            if column == size:
                letters.append(letter)
                texts.append(text)
            elif column > size:
                letters += "-" * (column - size)
                texts += [None] * (column - size)
                letters.append(letter)
                texts.append(text)
            elif letters[column] == "-" and column not in self._faults:
                letters[column], texts[column] = letter, text
            elif (letters[column], texts[column]) != (letter, text):
                letters[column], texts[column] = _NOTHING
                self._faults[column] = CellFault.TWICE
                self._shown.pop(column, None)
        if letters and is_inside:
            is_hidden = row.get("hidden") in ("1", "true") or row.get("ht") == "0"
            out.row(number, "".join(letters), texts, shown=self._shown, faults=self._faults, is_hidden=is_hidden)
        return number if is_inside else last

    def _cell(self, cell: etree._Element, space: str, column: int) -> Cell:
        kind = cell.get("t") or "n"
        raw: str | None = None
        is_formula = False
        value_tag = self._value_tag
        for part in cell:
            tag = part.tag
            if tag == value_tag:
                raw = part.text
            elif tag == space + "f":
                is_formula = True
            elif tag == space + "is":
                inline = joined_text(part)
                return (wire.TEXT, inline) if inline else _NOTHING
        if not raw:
            if is_formula and kind != "str":
                return self._fault(column, CellFault.FORMULA_WITHOUT_VALUE, None)
            return _NOTHING
        if kind == "s":
            index = int(raw) if raw.isascii() and raw.strip().isdigit() and len(raw) < 12 else -1
            if not 0 <= index < len(self._strings):
                return self._fault(column, CellFault.BAD_REFERENCE, None)
            shared = self._strings[index]
            return (wire.TEXT, shared) if shared else _NOTHING
        if is_formula and kind in ("n", "str"):
            self._formulas += 1
            self._results += raw != "0"
        if kind == "n":
            style = cell.get("s") or "0"
            if style in self._plain_styles and is_plain(raw):
                return wire.NUMBER, raw
            letter, text, shown, fault = self._number(raw, style)
            if shown is not None:
                self._shown[column] = shown
            if fault is not None:
                self._faults[column] = fault
            return letter, text
        return self._other(kind, raw, column)

    def _other(self, kind: str, raw: str, column: int) -> Cell:
        match kind:
            case "str" | "inlineStr":
                return wire.TEXT, unescaped(raw)
            case "b":
                known = {"1": True, "true": True, "0": False, "false": False}.get(raw.strip().lower())
                return self._fault(column, CellFault.BAD_NUMBER, raw) if known is None else wire.cell_of(known)
            case "e":
                return self._fault(column, CellFault.ERROR_VALUE, raw)
            case "d":
                try:
                    return wire.cell_of(from_iso(raw))
                except NotDayError:
                    return self._fault(column, CellFault.BAD_DATE, raw)
            case _:
                return self._fault(column, CellFault.BAD_REFERENCE, raw)

    def _fault(self, column: int, fault: CellFault, text: str | None) -> Cell:
        self._faults[column] = fault
        return (wire.TEXT, text) if text else _NOTHING

    def _of_number(self, raw: str, style: str) -> tuple[str, str | None, str | None, CellFault | None]:
        """Letter, text, shown text and fault of a number under a style."""
        known = self._format(style)
        if known is None:
            return wire.TEXT, raw, None, CellFault.BAD_REFERENCE
        return number_cell(raw, known, is_1904=self._is_1904)

    def _format(self, style: str) -> Format | None:
        index = int(style) if style.isascii() and style.isdigit() and len(style) < 12 else -1
        if 0 <= index < len(self._styles):
            return self._styles[index]
        return PLAIN if index == 0 else None


def number_cell(raw: str, known: Format, *, is_1904: bool) -> tuple[str, str | None, str | None, CellFault | None]:
    """Letter, text, shown text and fault of a number under a format."""
    try:
        text = number_text(raw)
    except NotNumberError:
        fault = CellFault.BAD_DATE if known.sense is Sense.DAY else CellFault.BAD_NUMBER
        return wire.TEXT, raw, None, fault
    match known.sense:
        case Sense.NUMBER:
            return wire.NUMBER, text, None, None
        case Sense.DAY:
            try:
                letter, day = wire.cell_of(from_serial(Decimal(text), is_1904=is_1904))
            except NotDayError:
                return wire.TEXT, text, None, CellFault.BAD_DATE
            return letter, day, None, None
        case Sense.TIME | Sense.SPAN:
            moment = time_of_day(Decimal(text))
            if moment is not None:
                letter, clock = wire.cell_of(moment)
                return letter, clock, None, None
            return wire.NUMBER, text, span_text(Decimal(text)), None
        case _:
            return wire.NUMBER, text, known.shown(Decimal(text)), None


def joined_text(element: etree._Element) -> str:
    """The text of a shared or inline string: its runs joined, without the reading aids that East Asian texts carry."""
    pieces: list[str] = []
    for part in element:
        name = safe_xml.local(str(part.tag))
        if name == "t":
            pieces.append(part.text or "")
        elif name == "r":
            pieces += [run.text or "" for run in part if safe_xml.local(str(run.tag)) == "t"]
    return unescaped("".join(pieces))


def unescaped(text: str) -> str:
    """A text with `_x000D_` and the like as the characters they stand for."""
    if "_x" not in text:
        return text
    return _ESCAPE.sub(lambda found: chr(int(found.group(1), 16)), text)


@lru_cache(maxsize=MAX_COLUMNS)
def _column_of(letters: str) -> int:
    """Index of a column by its letters (A is 0); -1 for what is no column."""
    if not 1 <= len(letters) <= 3 or not (letters.isascii() and letters.isalpha()):
        return -1
    index = 0
    for letter in letters.upper():
        index = index * 26 + ord(letter) - 64
    return index - 1


def _column(reference: str, row: str) -> int:
    """Index of the column of a cell that stands in this row; -1 for a reference that is wrong or names another row."""
    letters = reference[: -len(row)]
    return _column_of(letters) if reference.endswith(row) else -1


def _hidden_columns(element: etree._Element) -> Iterable[tuple[int, int]]:
    if element.get("hidden") not in ("1", "true") and element.get("width") != "0":
        return ()
    first, last = element.get("min") or "", element.get("max") or ""
    if not (first.isascii() and first.isdigit() and last.isascii() and last.isdigit()):
        return ()
    return ((int(first[:9]) - 1, min(int(last[:9]), MAX_COLUMNS) - 1),)


def _merge(reference: str) -> Iterable[Merge]:
    first, _, last = reference.partition(":")
    begin, end = _REFERENCE.fullmatch(first), _REFERENCE.fullmatch(last)
    if begin is None or end is None:
        return ()
    rows = sorted((int(begin.group(2)), int(end.group(2))))
    columns = sorted((_column_of(begin.group(1)), _column_of(end.group(1))))
    return (Merge(rows[0], columns[0], rows[1], columns[1]),)
