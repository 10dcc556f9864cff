"""Changes to an XML part that leave every other byte as it stands: places are found by a parser, and only there something is put.

Expat tells where in the bytes each tag begins. Nothing of a document type is obeyed: a part that has one is not touched at all.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from xml.parsers import expat

Attributes = Mapping[str, str]
OnStart = Callable[[str, Attributes, int, int], None]
"""Called with name, attributes, offset of the tag and depth (the root has 0)."""
OnEnd = Callable[[str, int, int], None]
"""Called with name, offset of the end tag (or of the tag itself where it has none), and depth."""


class CannotEditError(ValueError):
    """The part is of a form in which nothing can be put without touching the rest."""


def scan(data: bytes, on_start: OnStart, on_end: OnEnd) -> None:
    """Reads a part from beginning to end.

    Raises:
        CannotEditError: it is no well-formed XML, has a document type, or is not in UTF-8.
    """
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise CannotEditError("encoding")
    parser = expat.ParserCreate()
    depth = 0

    def start(name: str, attributes: Attributes) -> None:
        nonlocal depth
        on_start(name, attributes, parser.CurrentByteIndex, depth)
        depth += 1

    def end(name: str) -> None:
        nonlocal depth
        depth -= 1
        on_end(name, parser.CurrentByteIndex, depth)

    def declared(_version: str, encoding: str | None, _standalone: int) -> None:
        if encoding is not None and encoding.lower() not in ("utf-8", "us-ascii", "utf8"):
            raise CannotEditError("encoding")

    def document_type(*_: object) -> None:
        raise CannotEditError("document type")

    parser.XmlDeclHandler = declared
    parser.StartDoctypeDeclHandler = document_type
    parser.StartElementHandler = start
    parser.EndElementHandler = end
    try:
        parser.Parse(data, True)
    except expat.ExpatError as error:
        raise CannotEditError("xml") from error


def tag_end(data: bytes, start: int) -> int:
    """The offset behind the `>` of the tag that begins there."""
    quote = 0
    for at in range(start, len(data)):
        each = data[at]
        if quote:
            if each == quote:
                quote = 0
        elif each in b"\"'":
            quote = each
        elif each == 0x3E:
            return at + 1
    raise CannotEditError("tag")


def is_closed(data: bytes, start: int) -> bool:
    """Whether the tag that begins there has no end tag of its own (`<row/>`)."""
    end = tag_end(data, start)
    return data[end - 2 : end] == b"/>"


def prefix_of(name: str) -> str:
    """`x:` of `x:row`; empty for `row`."""
    return name[: name.rfind(":") + 1]


def local(name: str) -> str:
    return name.rpartition(":")[2]


@dataclass(slots=True)
class Edits:
    """What is to be put where, in any order; no two may overlap."""

    data: bytes
    _changes: list[tuple[int, int, bytes]] = field(default_factory=list)

    def put(self, at: int, text: str) -> None:
        """Puts text before the byte at an offset; of several at one offset the first one put stands first."""
        self._changes.append((at, at, text.encode()))

    def replace(self, start: int, end: int, text: str) -> None:
        """Puts text in the place of the bytes from `start` to before `end`."""
        self._changes.append((start, end, text.encode()))

    def attribute(self, tag: int, name: str, value: str) -> None:
        """Gives an attribute of the tag at an offset another value; nothing where it has no such attribute."""
        end = tag_end(self.data, tag)
        found = re.search(rb"\s" + name.encode() + rb"\s*=\s*(\"[^\"]*\"|'[^']*')", self.data[tag:end])
        if found is not None:
            self.replace(tag + found.start(1), tag + found.end(1), f'"{value}"')

    def open(self, tag: int, name: str, inside: str) -> None:
        """Puts something into an element without end tag, which gets one."""
        end = tag_end(self.data, tag)
        slash = self.data.rindex(b"/", tag, end)
        self.replace(slash, end, f">{inside}</{name}>")

    def done(self) -> bytes:
        """The part with all changes."""
        parts: list[bytes] = []
        at = 0
        for start, end, text in sorted(self._changes, key=lambda change: change[:2]):
            if start < at:
                raise CannotEditError("overlap")
            parts += (self.data[at:start], text)
            at = end
        return b"".join((*parts, self.data[at:]))


def put_into_root(data: bytes, make: Callable[[str], str]) -> bytes:
    """The part with something more at the end of its root; `make` gets the prefix of the root's name and gives the text."""
    root: list[tuple[str, int]] = []
    ends: list[int] = []

    def start(name: str, _: Attributes, at: int, depth: int) -> None:
        if depth == 0:
            root.append((name, at))

    def end(_: str, at: int, depth: int) -> None:
        if depth == 0:
            ends.append(at)

    scan(data, start, end)
    (name, begin), (close,) = root[0], ends
    edits = Edits(data)
    if close == begin:
        edits.open(begin, name, make(prefix_of(name)))
    else:
        edits.put(close, make(prefix_of(name)))
    return edits.done()
