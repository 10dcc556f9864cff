"""Types of stored documents: documents/DocumentTypes."""

from __future__ import annotations

from exactdesk.books.reference import DocumentType
from exactdesk.exact.odata import Item
from exactdesk.exact.record import Record

RESOURCE = "documents/DocumentTypes"
SELECT = ("ID", "Description", "DocumentIsCreatable")


def read_document_type(item: Item) -> DocumentType:
    """A type of document. Raises `Broken`."""
    told = Record(item, RESOURCE)
    is_open = told.flag("DocumentIsCreatable", otherwise=True)
    return DocumentType(id=told.whole("ID"), description=told.text("Description"), is_open=is_open)
