"""XML read piece by piece, with nothing in it obeyed: no document type, no entities, no network, no depth without end."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import IO

from lxml import etree

from exactdesk.errors import SheetError


def events(
    stream: IO[bytes], tags: Sequence[str] | None, *, file: str, starts: bool = False
) -> Iterator[tuple[str, etree._Element]]:
    """Elements as they end (and, with `starts`, as they begin); `tags` as lxml writes them, all when None.

    Raises:
        SheetError: `xml-unsafe` for a document type, `file-damaged` for what is no well-formed XML.
    """
    wanted = ("start", "end") if starts else ("end",)
    found = etree.iterparse(
        stream,
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
