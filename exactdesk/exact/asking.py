"""Asks questions and reads whole answers: all pages of a list, one entity, what was posted. Joins `odata` to `transport`."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncGenerator, AsyncIterator, Iterable, Mapping
from contextlib import aclosing

from exactdesk.books.reference import DivisionCode
from exactdesk.errors import Broken, ExactOnlineError, Refused, Unsure
from exactdesk.exact import fault
from exactdesk.exact.odata import Item, Page, Query, dump_json, entity, read_page, resource_url
from exactdesk.exact.transport import Target, Transport

log = logging.getLogger(__name__)

LARGE = 64 * 1024
"""Bytes of an answer from which on it is read off the loop's thread: a thousand records take longer than a window may stand still."""

_BULK = ("sync/", "bulk/")
_REPRESENTATION = {"Prefer": "return=representation"}


class Asker:
    """Questions to one Exact Online.

    Args:
        base_url: as `countries.checked_address` gives it.
        refused_ways: ways of asking that an earlier asker saw refused, see `this_way`.
    """

    def __init__(self, base_url: str, transport: Transport, refused_ways: Iterable[str] = ()) -> None:
        self.base_url = base_url
        self.refused_ways = set(refused_ways)
        self._transport = transport

    async def pages(self, query: Query, purpose: str) -> AsyncIterator[tuple[Item, ...]]:
        """A list page by page, each fetched when it is asked for. Raises `Broken` for a list that leads in a circle."""
        async for page in self._pages(query, purpose, None):
            yield page.items

    async def items(self, query: Query, purpose: str, headers: Mapping[str, str] | None = None) -> tuple[Item, ...]:
        """Everything that a list holds, over all its pages. Raises as `pages`."""
        return tuple([item async for page in self._pages(query, purpose, headers) for item in page.items])

    async def some_items(self, query: Query, purpose: str, *, pages: int | None) -> tuple[tuple[Item, ...], bool]:
        """The same of at most so many pages, None for all; and whether that is everything."""
        found: list[Item] = []
        read = 0
        async with aclosing(self._pages(query, purpose, None)) as all_pages:
            async for page in all_pages:
                found.extend(page.items)
                read += 1
                if read == pages:
                    return tuple(found), page.next_link is None
        return tuple(found), True

    async def pages_this_way(
        self, way: str, query: Query, purpose: str
    ) -> AsyncGenerator[tuple[Item, ...] | None, None]:
        """As `pages`; a None, and no more, where Exact Online refuses to be asked this way, see `this_way`."""
        if way in self.refused_ways:
            yield None
            return
        try:
            async for page in self.pages(query, purpose):
                yield page
        except Refused as refusal:
            if refusal.status != 400:
                raise
            log.info("asking %s this way is refused: %s (%s)", query.resource, way, refusal.code)
            self.refused_ways.add(way)
            yield None

    async def this_way(self, way: str, query: Query, purpose: str) -> tuple[Item, ...] | None:
        """As `items`; None where Exact Online refuses to be asked this way: not all may be filtered, not all may be shown inside.

        A refusal counts with Exact Online, so a way that was refused once is not tried again: `refused_ways` has it then.
        """
        found: list[Item] = []
        async for page in self.pages_this_way(way, query, purpose):
            if page is None:
                return None
            found.extend(page)
        return tuple(found)

    async def items_or_all(self, way: str, narrow: Query, wide: Query, purpose: str) -> tuple[Item, ...]:
        """What the narrow question gives, or the wide one where the narrow one is refused, see `this_way`."""
        found = await self.this_way(way, narrow, purpose)
        return await self.items(wide, purpose) if found is None else found

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

    async def delete(self, division: DivisionCode, resource: str, guid: str, purpose: str) -> None:
        """Deletes an entity. Raises as `post`."""
        url = resource_url(self.base_url, division, entity(resource, guid))
        answer = await self._transport.write("DELETE", self._target(url, division, resource, purpose), b"")
        if not 200 <= answer.status < 300:
            raise fault.read_fault(answer.status, answer.headers, answer.body)

    async def _pages(self, query: Query, purpose: str, headers: Mapping[str, str] | None) -> AsyncGenerator[Page, None]:
        url: str | None = query.url(self.base_url)
        seen: set[str] = set()
        while url is not None:
            if url in seen:
                raise Broken("pages-in-circle", resource=query.resource)
            seen.add(url)
            page = await self._page(url, query, purpose, headers)
            yield page
            url = page.next_link

    async def _page(self, url: str, query: Query, purpose: str, headers: Mapping[str, str] | None) -> Page:
        target = self._target(url, query.division, query.resource, purpose)
        answer = await self._transport.read(target, headers)
        if len(answer.body) < LARGE:
            return read_page(answer.status, answer.headers, answer.body, asked=url)
        return await asyncio.to_thread(read_page, answer.status, answer.headers, answer.body, asked=url)

    @staticmethod
    def _target(url: str, division: DivisionCode | None, resource: str, purpose: str) -> Target:
        endpoint = resource.partition("(")[0]
        return Target(
            url=url, division=division, endpoint=endpoint, purpose=purpose, is_bulk=resource.startswith(_BULK)
        )
