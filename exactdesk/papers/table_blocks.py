"""A table as blocks: the widths of its columns, its headings, groups and rows."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from reportlab.pdfgen.canvas import Canvas

from exactdesk.papers import fonts
from exactdesk.papers.blocks import BAND, FAINT, HEADING, INK, LEADING, LINE, Block, gap, text_block
from exactdesk.papers.paper import Cells, ColumnKind, Language, PaperColumn, PaperTable
from exactdesk.papers.written import written

SIZES = (8.5, 7.5, 6.5)
"""Sizes of a table's letters; the first one in which it fits is taken."""

_BESIDE = 4.0
"""Points between a column's edge and its text."""

_ABOVE = 2.6
"""Points between a row's edge and its text."""

_READABLE = 130.0
"""Points that a column of text asks for at most before its cells are broken into lines."""

_HEADING = 84.0
"""Points that the heading of an amount or a date may ask for before it is broken into lines."""

_LEAST = 34.0
"""Points that a column of text has at least."""

_LONGEST = 45
"""Lines of one row before it is divided: fewer than a page holds."""

_RIGHT = frozenset({ColumnKind.MONEY, ColumnKind.NUMBER, ColumnKind.CODE})


@dataclass(frozen=True, slots=True, kw_only=True)
class _Look:
    """How a row looks."""

    is_strong: bool = False
    is_band: bool = False
    line_above: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Fitted:
    """A table with the widths of its columns, in points, padding included; `is_whole` when no word and no amount is cut."""

    widths: tuple[float, ...]
    size: float
    is_whole: bool


def fitted(table: PaperTable, language: Language, room: float) -> Fitted:
    """The widths of a table's columns in `room`, with the largest letters in which it fits."""
    for size in SIZES:
        found = _widths(table, language, room, size)
        if found.is_whole:
            break
    return found


def _widths(table: PaperTable, language: Language, room: float, size: float) -> Fitted:
    wanted, least = [], []
    for index, column in enumerate(table.columns):
        natural = max(
            (_text_width(text, size, name) for text, name in _texts(table, index, column, language)), default=0.0
        )
        heading = max((_text_width(word, size, fonts.strong()) for word in column.heading.split()), default=0.0)
        whole = _text_width(column.heading, size, fonts.strong())
        if column.kind is ColumnKind.TEXT:
            wanted.append(max(natural, min(whole, _READABLE)) + 2 * _BESIDE)
            least.append(min(wanted[-1], max(heading, _LEAST) + 2 * _BESIDE, _READABLE))
        else:
            wanted.append(max(natural, heading, min(whole, _HEADING)) + 2 * _BESIDE)
            least.append(max(natural, heading) + 2 * _BESIDE)
    flexible = [index for index, column in enumerate(table.columns) if column.kind is ColumnKind.TEXT]
    fixed = [index for index in range(len(wanted)) if index not in flexible]
    asked = sum(min(wanted[index], _READABLE) for index in flexible)
    if (
        room - sum(wanted[index] for index in fixed) < asked
    ):  # headings of amounts in two lines rather than text in many
        wanted = [least[index] if index in fixed else width for index, width in enumerate(wanted)]
    left = room - sum(wanted[index] for index in fixed)
    spare = room - sum(wanted)
    if spare >= 0:
        return Fitted(widths=_with_spare(wanted, flexible, spare), size=size, is_whole=True)
    widths = list(wanted)
    shares = _shares([wanted[index] for index in flexible], [least[index] for index in flexible], left)
    for index, share in zip(flexible, shares, strict=True):
        widths[index] = share
    if sum(widths) > room:  # even the smallest letters are too wide: everything gets less, and is broken into lines
        widths = [width * room / sum(widths) for width in widths]
    return Fitted(widths=tuple(widths), size=size, is_whole=left >= asked - 0.5)


def _with_spare(wanted: Sequence[float], flexible: Sequence[int], spare: float) -> tuple[float, ...]:
    """The widths with the room that is left: columns of text get up to half as much again, the rest goes to all alike."""
    more = [wanted[index] * 0.5 if index in flexible else 0.0 for index in range(len(wanted))]
    part = min(1.0, spare / sum(more)) if any(more) else 0.0
    rest = (spare - part * sum(more)) / len(wanted)
    return tuple(width + part * extra + rest for width, extra in zip(wanted, more, strict=True))


def _shares(wanted: Sequence[float], least: Sequence[float], room: float) -> list[float]:
    """`room` among columns of text: each what it wants as long as that is no more than its share, the rest among the others."""
    shares = [0.0] * len(wanted)
    open_, rest = set(range(len(wanted))), room
    while open_:
        share = rest / len(open_)
        content = {index for index in open_ if wanted[index] <= share}
        if not content:
            for index in open_:
                shares[index] = max(share, least[index])
            break
        for index in content:
            shares[index] = wanted[index]
            rest -= wanted[index]
        open_ -= content
    return shares


def _texts(table: PaperTable, index: int, column: PaperColumn, language: Language) -> Iterator[tuple[str, str]]:
    """The texts of a column's cells, each with the letters it is written in."""
    for group in table.groups:
        for cells in group.rows:
            yield written(cells[index], column.kind, language), fonts.plain()
    for sums in (*(group.subtotal for group in table.groups), table.total):
        if sums is not None:
            yield written(sums[index], column.kind, language), fonts.strong()


def _text_width(text: str, size: float, name: str) -> float:
    return max((fonts.width(line, name, size) for line in text.split("\n")), default=0.0)


def table_blocks(table: PaperTable, language: Language, left: float, room: float) -> Iterator[Block]:
    """The table from its title to its total."""
    if table.title:
        yield text_block(table.title, left, room, size=HEADING, is_strong=True, is_kept=True)
        yield gap(3, is_kept=True)
    if not table.row_count and table.nothing:
        yield text_block(table.nothing, left, room, grey=FAINT)
        yield gap(12)
        return
    fit = fitted(table, language, room)
    rows = _Rows(table.columns, language, left, fit)
    headings = rows.blocks(tuple(column.heading for column in table.columns), _Look(is_strong=True, is_band=True))[0]
    yield replace(headings, is_kept=True)
    for turn, group in enumerate(table.groups):
        yield from _group(
            group.title, group.rows, group.subtotal, rows, headings, left, room, table.is_group_per_page and turn > 0
        )
    if table.total is not None:
        for block in rows.blocks(table.total, _Look(is_strong=True, line_above=1.0)):
            yield replace(block, again=headings)
    yield gap(14)


def _group(
    title: str,
    cells: Sequence[Cells],
    subtotal: Cells | None,
    rows: _Rows,
    headings: Block,
    left: float,
    room: float,
    on_new_page: bool,
) -> Iterator[Block]:
    if title:
        told = text_block(title, left + _BESIDE, room - 2 * _BESIDE, size=rows.size + 0.5, is_strong=True)

        def draw(canvas: Canvas, top: float) -> None:
            told.draw(canvas, top - 6)

        yield Block(height=told.height + 8, draw=draw, is_kept=True, on_new_page=on_new_page, again=headings)
    for turn, each in enumerate(cells):
        is_near_the_end = subtotal is not None and turn >= len(cells) - 2  # a subtotal never stands alone on a page
        starts = turn == 0 and bool(title) and len(cells) > 1
        for block in rows.blocks(each, _Look(line_above=0.35)):
            yield replace(
                block,
                again=headings,
                is_kept=is_near_the_end or starts,
                on_new_page=on_new_page and turn == 0 and not title,
            )
    if subtotal is not None:
        for block in rows.blocks(subtotal, _Look(is_strong=True, line_above=0.7)):
            yield replace(block, again=headings)


class _Rows:
    """Makes blocks of rows."""

    def __init__(self, columns: Sequence[PaperColumn], language: Language, left: float, fit: Fitted) -> None:
        self.size = fit.size
        self._columns = columns
        self._language = language
        self._left = left
        self._widths = fit.widths

    def blocks(self, cells: Cells, look: _Look) -> list[Block]:
        """One block, or several for a row with more lines than a page holds."""
        name = fonts.strong() if look.is_strong else fonts.plain()
        lines = []
        for column, value, width in zip(self._columns, cells, self._widths, strict=True):
            text = fonts.shown(written(value, column.kind, self._language), name)
            lines.append(fonts.wrapped(text, name, self.size, width - 2 * _BESIDE + 0.1) if text else [])
        count = max(1, *(len(each) for each in lines))
        parts = [[each[start : start + _LONGEST] for each in lines] for start in range(0, count, _LONGEST)]
        return [self._block(part, name, look, is_first=turn == 0) for turn, part in enumerate(parts)]

    def _block(self, lines: list[list[str]], name: str, look: _Look, *, is_first: bool) -> Block:
        step = self.size * LEADING
        height = max(1, *(len(each) for each in lines)) * step + 2 * _ABOVE
        room = sum(self._widths)

        def draw(canvas: Canvas, top: float) -> None:
            if look.is_band:
                canvas.setFillGray(BAND)
                canvas.rect(self._left, top - height, room, height, stroke=0, fill=1)
            if look.line_above and is_first:
                canvas.setStrokeGray(LINE if look.line_above < 0.6 else INK)
                canvas.setLineWidth(look.line_above)
                canvas.line(self._left, top, self._left + room, top)
            canvas.setFont(name, self.size)
            canvas.setFillGray(INK)
            start = self._left
            for column, texts, width in zip(self._columns, lines, self._widths, strict=True):
                say: Callable[[float, float, str], object] = canvas.drawString
                place = start + _BESIDE
                if column.kind in _RIGHT:
                    say, place = canvas.drawRightString, start + width - _BESIDE
                for turn, text in enumerate(texts):
                    say(place, top - _ABOVE - turn * step - self.size, text)
                start += width

        return Block(height=height, draw=draw)
