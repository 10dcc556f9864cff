"""Addresses that a browser opens in Exact Online."""

from __future__ import annotations

from exactdesk.books.reference import Division, RelationId
from exactdesk.exact import countries
from exactdesk.flow.history import BatchItem
from exactdesk.jobs.connection import Connection


def entry_link(connection: Connection, division: Division, item: BatchItem) -> str:
    """Where Exact Online shows what a document became; empty for a document that is not booked.

    Where no address for the entry's own screen is documented, the administration's start page opens: the entry number is what to look
    for there.
    """
    if item.entry_id is None:
        return ""
    return countries.entry_link(connection.client.base_url, division.code, item.entry_id).url


def relation_link(connection: Connection, division: Division, relation: RelationId) -> str:
    """Where Exact Online shows a relation, with what is open of it."""
    return countries.relation_link(connection.client.base_url, division.code, relation).url


def division_link(connection: Connection, division: Division) -> str:
    """Where Exact Online opens an administration."""
    return countries.division_link(connection.client.base_url, division.code).url
