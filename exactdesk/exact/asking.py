"""Asks questions and reads whole answers: all pages of a list, one entity, what was posted. Joins `odata` to `transport`."""

from __future__ import annotations

from collections.abc import Mapping

from exactdesk.books.reference import DivisionCode
from exactdesk.errors import Broken, ExactOnlineError, Refused, Unsure
from exactdesk.exact import fault
from exactdesk.exact.odata import Item, Page, Query, dump_json, entity, read_page, resource_url
from exactdesk.exact.transport import Target, Transport

_BULK = ("sync/", "bulk/")
_REPRESENTATION = {"Prefer": "return=representation"}


class Asker:
    """Questions to one Exact Online.

    Args:
        base_url: as `countries.checked_address` gives it.
    """

    def __init__(self, base_url: str, transport: Transport) -> None:
        self.base_url = base_url
        self._transport = transport

    async def items(self, query: Query, purpose: str, headers: Mapping[str, str] | None = None) -> tuple[Item, ...]:
        """Everything that a list holds, over all its pages. Raises `Broken` for a list that leads in a circle."""
        found, _ = await self.some_items(query, purpose, headers=headers)
        return found

    async def some_items(
        self, query: Query, purpose: str, *, pages: int | None = None, headers: Mapping[str, str] | None = None
    ) -> tuple[tuple[Item, ...], bool]:
        """The same of at most so many pages, None for all; and whether that is everything."""
        found: list[Item] = []
        url: str | None = query.url(self.base_url)
        seen: set[str] = set()
        while url is not None and (pages is None or len(seen) < pages):
            if url in seen:
                raise Broken("pages-in-circle", resource=query.resource)
            seen.add(url)
            page = await self._page(url, query, purpose, headers)
            found.extend(page.items)
            url = page.next_link
        return tuple(found), url is None

    async def items_or_all(self, narrow: Query, wide: Query, purpose: str) -> tuple[Item, ...]:
        """What the narrow question gives, or the wide one where the narrow one's filter is refused: not every property may be filtered."""
        try:
            return await self.items(narrow, purpose)
        except Refused as refusal:
            if refusal.status != 400:
                raise
            return await self.items(wide, purpose)

    async def one(self, query: Query, purpose: str) -> Item:
        """The only entity of an answer. Raises `Broken` when there is none or more than one."""
        page = await self._page(query.url(self.base_url), query, purpose, None)
        if len(page.items) != 1:
            raise Broken("answer-not-one", resource=query.resource, count=len(page.items))
        return page.items[0]

    async def by_id(self, query: Query, guid: str, purpose: str) -> Item:
        """One entity by its id. Raises `Refused` (`not-found`, `not-permitted`) when there is none."""
        whole = Query(resource=entity(query.resource, guid), division=query.division, select=query.select)
        return await self.one(whole, purpose)

    async def post(self, division: DivisionCode, resource: str, content: Mapping[str, object], purpose: str) -> Item:
        """What Exact Online made of a new entity, all its properties.

        Raises `Unsure` when it cannot be told whether there is one now, `Refused` for a clear no, and what `Transport.write` raises.
        """
        target = self._target(resource_url(self.base_url, division, resource), division, resource, purpose)
        answer = await self._transport.write("POST", target, dump_json(dict(content)), _REPRESENTATION)
        if not 200 <= answer.status < 300:
            raise fault.read_fault(answer.status, answer.headers, answer.body)
        try:
            page = read_page(answer.status, answer.headers, answer.body, asked=target.url)
        except ExactOnlineError as error:
            raise Unsure("write-answer-unclear", status=answer.status) from error
        if len(page.items) != 1:
            raise Unsure("write-answer-unclear", status=answer.status)
        return page.items[0]

    async def put(
        self, division: DivisionCode, resource: str, guid: str, content: Mapping[str, object], purpose: str
    ) -> None:
        """Changes an entity. Raises as `post`."""
        url = resource_url(self.base_url, division, entity(resource, guid))
        target = self._target(url, division, resource, purpose)
        answer = await self._transport.write("PUT", target, dump_json(dict(content)))
        if not 200 <= answer.status < 300:
            raise fault.read_fault(answer.status, answer.headers, answer.body)

    async def _page(self, url: str, query: Query, purpose: str, headers: Mapping[str, str] | None) -> Page:
        target = self._target(url, query.division, query.resource, purpose)
        answer = await self._transport.read(target, headers)
        return read_page(answer.status, answer.headers, answer.body, asked=url)

    @staticmethod
    def _target(url: str, division: DivisionCode | None, resource: str, purpose: str) -> Target:
        endpoint = resource.partition("(")[0]
        return Target(
            url=url, division=division, endpoint=endpoint, purpose=purpose, is_bulk=resource.startswith(_BULK)
        )
