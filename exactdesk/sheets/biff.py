"""What calamine leaves unsaid of an xls workbook: hidden rows and columns, number formats, error values, passwords.

Only records that say so are looked at; texts are left to calamine. A stream that breaks off gives what was found until there.
Source: Microsoft, [MS-XLS] Excel Binary File Format, seen 2026-11.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field

from exactdesk.sheets.formats import PLAIN, Format, Sense, built_in, read_format
from exactdesk.sheets.ole import BrokenCompoundError, stream

_BOF, _EOF, _FILEPASS, _BOUNDSHEET, _DATEMODE, _FORMAT, _XF = 0x809, 0x0A, 0x2F, 0x85, 0x22, 0x41E, 0xE0
_ERRORS = {0x00: "#NULL!", 0x07: "#DIV/0!", 0x0F: "#VALUE!", 0x17: "#REF!", 0x1D: "#NAME?", 0x24: "#NUM!", 0x2A: "#N/A"}

Cell = tuple[int, int]
"""Row and column, both from 0."""


@dataclass(slots=True)
class Sheet:
    """What one sheet says besides its cells; rows and columns from 0.

    Attributes:
        numbers: numbers whose format gives them another sense than a plain number.
        is_uncalculated: saved without calculating, so the results of formulas may be old.
        formulas: number of formulas with a number; results: how many of them are not zero.
    """

    hidden_rows: set[int] = field(default_factory=set)
    hidden_columns: list[tuple[int, int]] = field(default_factory=list)
    numbers: dict[Cell, tuple[float, Format]] = field(default_factory=dict)
    errors: dict[Cell, str] = field(default_factory=dict)
    is_uncalculated: bool = False
    formulas: int = 0
    results: int = 0


@dataclass(slots=True)
class Book:
    """What the workbook says as a whole; sheets in the order of the file, of every kind."""

    has_password: bool = False
    is_1904: bool = False
    sheets: list[Sheet] = field(default_factory=list)


def read_book(data: bytes) -> Book:
    """What an xls file says of itself; an empty book when its container is damaged or older than Excel 5."""
    for name in ("Workbook", "Book"):
        try:
            return _Reader(stream(data, name)).book()
        except BrokenCompoundError:
            continue
    return Book()


class _Reader:
    def __init__(self, data: bytes) -> None:
        self._data = data
        self._formats: dict[int, Format] = {}
        self._styles: list[Format] = []
        self._is_old = False  # BIFF5: texts in one byte per letter, with a length of one byte

    def book(self) -> Book:
        book = Book()
        style_numbers: list[int] = []
        offsets: list[int] = []
        for kind, body in self._records(0):
            if kind == _BOF and len(body) >= 2:
                self._is_old = body[:2] != b"\x00\x06"
            elif kind == _FILEPASS:
                book.has_password = True
                return book
            elif kind == _DATEMODE:
                book.is_1904 = body[:1] == b"\x01"
            elif kind == _BOUNDSHEET and len(body) >= 4:
                offsets.append(struct.unpack_from("<I", body)[0])
            elif kind == _FORMAT and len(body) > 4:
                self._formats[struct.unpack_from("<H", body)[0]] = read_format(self._text(body[2:]))
            elif kind == _XF and len(body) >= 4:
                style_numbers.append(struct.unpack_from("<H", body, 2)[0])
        self._styles = [self._formats.get(number) or built_in(number) for number in style_numbers]
        book.sheets = [self._sheet(offset) for offset in offsets]
        return book

    def _records(self, at: int) -> Iterator[tuple[int, bytes]]:
        """The records of one part of the stream, until its end; parts inside it (charts) are passed over."""
        depth = 0
        while at + 4 <= len(self._data):
            kind, size = struct.unpack_from("<HH", self._data, at)
            body = self._data[at + 4 : at + 4 + size]
            at += 4 + size
            if kind == _BOF:
                depth += 1
            elif kind == _EOF:
                depth -= 1
                if depth <= 0:
                    return
            if depth <= 1:
                yield kind, body

    def _text(self, body: bytes) -> str:
        if self._is_old:
            return body[1 : 1 + body[0]].decode("cp1252", "replace")
        length = struct.unpack_from("<H", body)[0]
        is_wide = len(body) > 2 and body[2] & 1
        raw = body[3 : 3 + length * (2 if is_wide else 1)]
        return raw.decode("utf-16-le" if is_wide else "latin-1", "replace")

    def _sheet(self, offset: int) -> Sheet:
        sheet = Sheet()
        for kind, body in self._records(offset):
            try:
                self._record(sheet, kind, body)
            except struct.error:
                continue  # a record that is too short for its kind says nothing
        return sheet

    def _record(self, sheet: Sheet, kind: int, body: bytes) -> None:
        match kind:
            case 0x208:  # ROW
                row, flags = struct.unpack_from("<H10xH", body)
                if flags & 0x20:
                    sheet.hidden_rows.add(row)
            case 0x7D:  # COLINFO
                first, last, width, flags = struct.unpack_from("<HHH2xH", body)
                if flags & 1 or not width:
                    sheet.hidden_columns.append((first, last))
            case 0x5E:  # UNCALCED
                sheet.is_uncalculated = True
            case 0x203:  # NUMBER
                row, column, style, number = struct.unpack_from("<HHHd", body)
                self._number(sheet, row, column, style, number)
            case 0x27E:  # RK
                row, column, style, packed = struct.unpack_from("<HHHI", body)
                self._number(sheet, row, column, style, _unpacked(packed))
            case 0xBD:  # MULRK
                row, column = struct.unpack_from("<HH", body)
                for place, at in enumerate(range(4, len(body) - 7, 6)):
                    style, packed = struct.unpack_from("<HI", body, at)
                    self._number(sheet, row, column + place, style, _unpacked(packed))
            case 0x06:  # FORMULA
                self._formula(sheet, body)
            case 0x205:  # BOOLERR
                row, column, code, is_error = struct.unpack_from("<HH2xBB", body)
                if is_error:
                    sheet.errors[row, column] = _ERRORS.get(code, "#?")

    def _formula(self, sheet: Sheet, body: bytes) -> None:
        row, column, style = struct.unpack_from("<HHH", body)
        if body[12:14] != b"\xff\xff":
            number = struct.unpack_from("<d", body, 6)[0]
            sheet.formulas += 1
            sheet.results += number != 0
            self._number(sheet, row, column, style, number)
        elif body[6:7] == b"\x02":
            sheet.errors[row, column] = _ERRORS.get(body[8], "#?")

    def _number(self, sheet: Sheet, row: int, column: int, style: int, number: float) -> None:
        known = self._styles[style] if style < len(self._styles) else PLAIN
        if known.sense is not Sense.NUMBER:
            sheet.numbers[row, column] = (number, known)


def _unpacked(packed: int) -> float:
    """A number packed in 30 bits: whole or the front of a double, perhaps in hundredths."""
    if packed & 2:
        whole = packed >> 2
        number = float(whole - (1 << 30) if whole & (1 << 29) else whole)
    else:
        number = struct.unpack("<d", struct.pack("<Q", (packed & 0xFFFFFFFC) << 32))[0]
    return number / 100 if packed & 1 else number
