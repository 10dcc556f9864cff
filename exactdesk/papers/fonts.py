"""The letters of a PDF: a font that comes with the program, so that a paper looks the same on a computer that has none.

Roboto, under the Apache licence 2.0: all letters of Europe, Greek and Cyrillic, figures of equal width. Only the letters that a paper
uses go into it.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

import font_roboto
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

_FILES = Path(font_roboto.__file__).parent / "files"


@cache
def plain() -> str:
    """Name of the letters of running text."""
    return _registered("Roboto-Regular")


@cache
def strong() -> str:
    """Name of the heavy letters."""
    return _registered("Roboto-Bold")


def _registered(name: str) -> str:
    pdfmetrics.registerFont(TTFont(name, str(_FILES / f"{name}.ttf")))
    return name


@cache
def _known(name: str) -> frozenset[int]:
    font = pdfmetrics.getFont(name)
    assert isinstance(font, TTFont)
    return frozenset(font.face.charToGlyph)


_ALIKE = {
    "\N{RIGHTWARDS ARROW}": ">",
    "\N{NON-BREAKING HYPHEN}": "-",
    "\N{HYPHEN}": "-",
    "\N{CHECK MARK}": "x",
    "\N{THIN SPACE}": " ",
    "\N{FIGURE SPACE}": " ",
    "\t": " ",
}


def shown(text: str, name: str) -> str:
    """The text with nothing in it that the font cannot show: what has a likeness becomes that, control characters vanish."""
    if text.isascii() and text.isprintable():
        return text
    known = _known(name)
    told = []
    for each in text:
        if (
            each == "\n"
            or (ord(each) in known and each.isprintable())
            or each in "\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}"
        ):
            told.append(each)
        elif each in _ALIKE:
            told.append(_ALIKE[each])
        elif each.isprintable():
            told.append("\N{REPLACEMENT CHARACTER}" if 0xFFFD in known else "?")
    return "".join(told)


def width(text: str, name: str, size: float) -> float:
    """How wide a text without line ends stands, in points."""
    return float(pdfmetrics.stringWidth(text, name, size))


def wrapped(text: str, name: str, size: float, room: float) -> list[str]:
    """The text in lines of at most `room` points, at least one: broken at blanks, within a word only where it is wider than a line."""
    lines: list[str] = []
    for paragraph in text.split("\n"):
        if width(paragraph, name, size) <= room:
            lines.append(paragraph)
            continue
        line = ""
        for word in paragraph.split(" "):
            longer = f"{line} {word}" if line else word
            if width(longer, name, size) <= room:
                line = longer
                continue
            if line:
                lines.append(line)
            *whole, line = _cut(word, name, size, room)
            lines += whole
        lines.append(line)
    return lines


def _cut(word: str, name: str, size: float, room: float) -> list[str]:
    """A word in pieces that fit; each has at least one letter, however little room there is."""
    pieces, piece = [], ""
    for letter in word:
        if piece and width(piece + letter, name, size) > room:
            pieces.append(piece)
            piece = ""
        piece += letter
    return [*pieces, piece]
