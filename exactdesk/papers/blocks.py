"""What fills a page from top to bottom, measured but not yet drawn: lines of text, facts, the rows of a table."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from reportlab.pdfgen.canvas import Canvas

from exactdesk.papers import fonts
from exactdesk.papers.paper import Facts, Paper, Paragraph, Part, Signatures

Draw = Callable[[Canvas, float], None]
"""Draws a block whose upper edge is at this height."""

INK, FAINT, LINE, BAND = 0.1, 0.38, 0.72, 0.92
"""Greys from black (0) to white (1): a paper says nothing by colour."""

BODY, HEADING, TITLE, SMALL = 9.0, 11.5, 18.0, 7.5
"""Sizes of letters in points."""

LEADING = 1.32
"""Height of a line, times the size of its letters."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """A piece that is never divided.

    Attributes:
        height: in points.
        is_kept: whether it stands on the same page as the block after it.
        on_new_page: whether a page begins with it.
        again: what is repeated above it where it begins a page; None for nothing.
        is_gap: whether it is nothing but room, which no page begins with.
    """

    height: float
    draw: Draw
    is_kept: bool = False
    on_new_page: bool = False
    again: Block | None = None
    is_gap: bool = False


def gap(height: float, *, is_kept: bool = False) -> Block:
    """Room between two blocks."""
    return Block(height=height, draw=lambda canvas, top: None, is_gap=True, is_kept=is_kept)


def text_block(
    text: str,
    left: float,
    room: float,
    *,
    size: float = BODY,
    is_strong: bool = False,
    grey: float = INK,
    is_kept: bool = False,
) -> Block:
    """Text in lines that fit in `room`, from `left` on."""
    name = fonts.strong() if is_strong else fonts.plain()
    lines = fonts.wrapped(fonts.shown(text, name), name, size, room)
    step = size * LEADING

    def draw(canvas: Canvas, top: float) -> None:
        canvas.setFont(name, size)
        canvas.setFillGray(grey)
        for turn, line in enumerate(lines):
            canvas.drawString(left, top - turn * step - size, line)

    return Block(height=step * len(lines), draw=draw, is_kept=is_kept)


def head_blocks(paper: Paper, left: float, room: float) -> Iterator[Block]:
    """Title and subtitle."""
    yield text_block(paper.title, left, room, size=TITLE, is_strong=True, is_kept=True)
    if paper.subtitle:
        yield gap(2, is_kept=True)
        yield text_block(paper.subtitle, left, room, size=BODY + 1, grey=FAINT)
    yield gap(10)


def plain_blocks(part: Part, left: float, room: float) -> Iterator[Block]:
    """The blocks of a part that is no table."""
    match part:
        case Paragraph():
            yield from _paragraph(part, left, room)
            yield gap(8)
        case Facts():
            if part.title:
                yield text_block(part.title, left, room, size=HEADING, is_strong=True, is_kept=True)
                yield gap(3, is_kept=True)
            yield from _facts(part, left, room)
            yield gap(12)
        case Signatures():
            yield gap(18)
            yield _signatures(part, left, room)


def _paragraph(part: Paragraph, left: float, room: float) -> Iterator[Block]:
    """Line by line, so that a long text flows over the page's end, but never with its first or last line alone."""
    name, size = fonts.strong() if part.is_strong else fonts.plain(), BODY + 0.5
    lines = fonts.wrapped(fonts.shown(part.text, name), name, size, room)
    for turn, line in enumerate(lines):
        is_kept = part.is_strong or turn == 0 or turn == len(lines) - 2
        yield text_block(line, left, room, size=size, is_strong=part.is_strong, is_kept=is_kept and len(lines) > 1)


def _facts(part: Facts, left: float, room: float) -> Iterator[Block]:
    wide = max(
        (fonts.width(fonts.shown(label, fonts.plain()), fonts.plain(), BODY) for label, _ in part.facts), default=0.0
    )
    indent = min(wide, room * 0.4) + 14
    for label, value in part.facts:
        told = text_block(label, left, indent - 10, grey=FAINT)
        held = text_block(value, left + indent, room - indent)

        def draw(canvas: Canvas, top: float, told: Block = told, held: Block = held) -> None:
            told.draw(canvas, top)
            held.draw(canvas, top)

        yield Block(height=max(told.height, held.height) + 1.5, draw=draw)


def _signatures(part: Signatures, left: float, room: float) -> Block:
    count = max(len(part.labels), 2)
    each = (room - 24 * (count - 1)) / count

    def draw(canvas: Canvas, top: float) -> None:
        canvas.setStrokeGray(LINE)
        canvas.setLineWidth(0.6)
        canvas.setFont(fonts.plain(), SMALL)
        canvas.setFillGray(FAINT)
        for turn, label in enumerate(part.labels):
            start = left + turn * (each + 24)
            canvas.line(start, top - 40, start + each, top - 40)
            canvas.drawString(start, top - 50, fonts.shown(label, fonts.plain()))

    return Block(height=56, draw=draw)
