"""Writes a paper as PDF: A4, the head and the page's number on every page, headings of tables repeated, everything readable in grey."""

from __future__ import annotations

import io
from collections.abc import Iterable
from dataclasses import dataclass, replace

from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from exactdesk.papers import fonts
from exactdesk.papers.blocks import FAINT, INK, LINE, SMALL, Block, head_blocks, plain_blocks
from exactdesk.papers.paper import Paper, PaperTable
from exactdesk.papers.table_blocks import SIZES, fitted, table_blocks

_SIDE, _TOP, _BOTTOM = 42.0, 62.0, 48.0
_LOGO_WIDE, _LOGO_HIGH = 130.0, 44.0


@dataclass(frozen=True, slots=True, kw_only=True)
class _Placed:
    """A block on its page; `top` is its upper edge, in points from the page's foot."""

    block: Block
    top: float


def pdf(paper: Paper) -> bytes:
    """The paper as a PDF whose texts can be searched and copied."""
    wide, high = landscape(A4) if _is_wide(paper) else A4
    room = wide - 2 * _SIDE
    blocks = list(_blocks(paper, room))
    pages = _pages(blocks, high)
    target = io.BytesIO()
    canvas = Canvas(target, pagesize=(wide, high), pageCompression=1, lang=paper.language.value)
    canvas.setTitle(paper.title)
    canvas.setAuthor(paper.office or "ExactDesk")
    canvas.setSubject(paper.administration)
    canvas.setCreator("ExactDesk")
    logo = ImageReader(io.BytesIO(paper.logo)) if paper.logo else None
    for number, page in enumerate(pages, start=1):
        _frame(canvas, paper, number, len(pages), wide, high)
        if logo is not None and number == 1:
            _draw_logo(canvas, logo, wide, high)
        for placed in page:
            placed.block.draw(canvas, placed.top)
        canvas.showPage()
    canvas.save()
    return target.getvalue()


def is_picture(content: bytes) -> bool:
    """Whether a file's content is a picture that a paper can have for its logo."""
    if not content.startswith((b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff")):
        return False
    try:
        across, down = ImageReader(io.BytesIO(content)).getSize()
    except (OSError, ValueError):  # what the reader says of a picture that is damaged
        return False
    return bool(across and down)


def _is_wide(paper: Paper) -> bool:
    """Landscape where a table does not fit upright in letters of the first size."""
    if paper.is_wide is not None:
        return paper.is_wide
    room = A4[0] - 2 * _SIDE
    return any(
        not (fit := fitted(table, paper.language, room)).is_whole or fit.size < SIZES[0]
        for table in paper.tables()
        if table.row_count
    )


def _blocks(paper: Paper, room: float) -> Iterable[Block]:
    head_room = room - _LOGO_WIDE - 12 if paper.logo else room
    yield from head_blocks(paper, _SIDE, head_room)
    for part in paper.parts:
        if isinstance(part, PaperTable):
            yield from table_blocks(part, paper.language, _SIDE, room)
        else:
            yield from plain_blocks(part, _SIDE, room)


def _pages(blocks: list[Block], high: float) -> list[list[_Placed]]:
    """The blocks page by page. Blocks that are kept together move to the next page together, unless they fill one by themselves."""
    first, whole = high - _TOP, high - _TOP - _BOTTOM
    pages: list[list[_Placed]] = [[]]
    top, at = first, 0
    while at < len(blocks):
        chain = [blocks[at]]
        while chain[-1].is_kept and at + len(chain) < len(blocks):
            chain.append(blocks[at + len(chain)])
        needed = sum(block.height for block in chain)
        if needed > whole:  # cannot be kept together on any page
            chain, needed = chain[:1], chain[0].height
        is_full = top - needed < _BOTTOM
        if pages[-1] and (is_full or chain[0].on_new_page):
            if is_full and chain[0].is_gap and len(chain) == 1:
                at += 1
                continue
            pages.append([])
            top = first
            if (again := chain[0].again) is not None:
                pages[-1].append(_Placed(block=again, top=top))
                top -= again.height
        for block in chain:
            if block.is_gap and not pages[-1]:
                continue
            pages[-1].append(_Placed(block=replace(block, again=None), top=top))
            top -= block.height
        at += len(chain)
    return pages


def _frame(canvas: Canvas, paper: Paper, number: int, count: int, wide: float, high: float) -> None:
    """What stands on every page: whose it is, from the second page on the title too, when it was made, which page this is."""
    name, right = fonts.plain(), wide - _SIDE
    office = fonts.shown(paper.office, name)
    line = high - 40
    told = (
        paper.administration
        if number == 1
        else " · ".join(part for part in (paper.administration, paper.title) if part)
    )
    room = right - _SIDE - (fonts.width(office, name, SMALL + 1) + 16 if office else 0)
    canvas.setFillGray(INK)
    canvas.setFont(fonts.strong(), SMALL + 1)
    canvas.drawString(
        _SIDE, line + 6, fonts.wrapped(fonts.shown(told, fonts.strong()), fonts.strong(), SMALL + 1, room)[0]
    )
    canvas.setFillGray(FAINT)
    canvas.setFont(name, SMALL + 1)
    canvas.drawRightString(right, line + 6, office)
    canvas.setStrokeGray(LINE)
    canvas.setLineWidth(0.6)
    canvas.line(_SIDE, line, right, line)
    canvas.line(_SIDE, 36, right, 36)
    canvas.setFont(name, SMALL)
    canvas.drawString(_SIDE, 25, fonts.shown(paper.words.made, name))
    canvas.drawRightString(right, 25, fonts.shown(paper.words.page.format(page=number, pages=count), name))


def _draw_logo(canvas: Canvas, logo: ImageReader, wide: float, high: float) -> None:
    across, down = logo.getSize()
    scale = min(_LOGO_WIDE / across, _LOGO_HIGH / down)
    right, top = wide - _SIDE, high - _TOP + 8
    canvas.drawImage(
        logo,
        right - across * scale,
        top - down * scale,
        across * scale,
        down * scale,
        mask="auto",
        preserveAspectRatio=True,
    )
