"""XML read piece by piece, with nothing in it obeyed: no document type, no entities, no network, no depth without end."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import IO

from lxml import etree

from exactdesk.errors import SheetError

_HEAD = 16_384


def events(
    stream: IO[bytes], tags: Sequence[str] | None, *, file: str, starts: bool = False
) -> Iterator[tuple[str, etree._Element]]:
    """Elements as they end (and, with `starts`, as they begin); `tags` as lxml writes them, all when None.

    Raises:
        SheetError: `xml-unsafe` for a document type, `file-damaged` for what is no well-formed XML.
    """
    peeked = _Peeked(stream)
    if peeked.has_document_type():
        raise SheetError("xml-unsafe", file=file)
    wanted = ("start", "end") if starts else ("end",)
    found = etree.iterparse(
        peeked,
        events=wanted,
        tag=tags,
        no_network=True,
        load_dtd=False,
        resolve_entities=False,
        huge_tree=False,
        collect_ids=False,
        remove_comments=True,
        remove_pis=True,
    )
    is_first = True
    try:
        for event, element in found:
            if is_first:
                is_first = False
                if element.getroottree().docinfo.internalDTD is not None:
                    raise SheetError("xml-unsafe", file=file)
            yield event, element
    except etree.XMLSyntaxError as error:
        raise SheetError("file-damaged", file=file) from error


class _Peeked:
    """A stream whose first bytes have been looked at: a document type is seen before a parser could obey it."""

    def __init__(self, stream: IO[bytes]) -> None:
        self._stream = stream
        self._head = stream.read(_HEAD)

    def has_document_type(self) -> bool:
        plain = self._head.replace(b"\x00", b"")  # UTF-16
        begin = re.search(rb"<[A-Za-z_]", plain)
        return b"<!DOCTYPE" in plain[: begin.start() if begin else len(plain)]

    def read(self, size: int = -1) -> bytes:
        if self._head:
            head, self._head = self._head, b""
            return head
        return self._stream.read(size)


def drop(element: etree._Element) -> None:
    """Forgets an element that has been read, and those before it, so that memory does not grow with the file."""
    element.clear()
    parent = element.getparent()
    if parent is not None:
        while element.getprevious() is not None:
            del parent[0]


def local(tag: str) -> str:
    """The name of an element without its namespace."""
    return tag.rpartition("}")[2]


def attribute(element: etree._Element, name: str) -> str | None:
    """An attribute by its local name, whatever its namespace."""
    found = element.get(name)
    if found is not None:
        return found
    for key, value in element.items():
        if local(str(key)) == name:
            return str(value)
    return None
