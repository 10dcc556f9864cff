"""Keeps the permission alive: one renewal at a time across threads and processes, never too early, the new pair stored before use.

A refresh token works once, and the one who uses an old one is out. Hence the rules here: the store is re-read inside the lock, a
renewal once begun is finished although its caller gave up, and a refusal that says "not expired" changes nothing.
"""

from __future__ import annotations

import asyncio
import logging
from contextlib import AbstractAsyncContextManager
from datetime import datetime, timedelta
from typing import Protocol

import httpx

from exactdesk.errors import Busy, NotReached, SignInError, StoreError
from exactdesk.exact import fault
from exactdesk.exact.calls import Answer, Clock, Lost, OnCall, exchange
from exactdesk.exact.limits import next_boundary
from exactdesk.exact.oauth import App, TokenPair, code_form, read_tokens, refresh_form, token_url

log = logging.getLogger(__name__)

TOKEN_TIMEOUT = httpx.Timeout(20.0, read=90.0)
"""Patient: a renewal whose answer we do not wait for may end the sign-in."""


class TokenStore(Protocol):
    """Where the tokens of one sign-in lie. Calls may block (a vault that asks to be unlocked); they are made in a thread."""

    def load(self) -> TokenPair | None: ...
    def save(self, pair: TokenPair) -> None: ...
    def forget(self) -> None: ...
    def lock(self) -> AbstractAsyncContextManager[None]:
        """Held while tokens are renewed, across tasks, threads and processes."""


class TextStore(Protocol):
    """The same for a vault that holds texts."""

    def load(self) -> str | None: ...
    def save(self, text: str) -> None: ...
    def forget(self) -> None: ...
    def lock(self) -> AbstractAsyncContextManager[None]: ...


class TextTokens:
    """A `TokenStore` over a vault that holds texts. A damaged text counts as no sign-in."""

    def __init__(self, texts: TextStore) -> None:
        self._texts = texts

    def load(self) -> TokenPair | None:
        text = self._texts.load()
        return None if text is None else TokenPair.from_text(text)

    def save(self, pair: TokenPair) -> None:
        self._texts.save(pair.as_text())

    def forget(self) -> None:
        self._texts.forget()

    def lock(self) -> AbstractAsyncContextManager[None]:
        return self._texts.lock()


class TokenOwner:
    """Has a token that may be used now, or says why there is none.

    Args:
        base_url: as `countries.checked_address` gives it.
        http: shared with the client; the token goes to `base_url` alone.
    """

    def __init__(
        self,
        *,
        base_url: str,
        app: App,
        store: TokenStore,
        http: httpx.AsyncClient,
        clock: Clock,
        on_call: OnCall = lambda _: None,
    ) -> None:
        self._base_url = base_url
        self._app = app
        self._store = store
        self._http = http
        self._clock = clock
        self._on_call = on_call
        self._pair: TokenPair | None = None
        self._not_before: datetime | None = None
        self._work: asyncio.Task[TokenPair] | None = None

    async def access_token(self) -> str:
        """A token to send now, renewed first in the last twentieth of its life.

        Raises `SignInError` when the user must sign in (again), `NotReached` and `Busy` when renewing is not possible now.
        """
        if self._pair is None:
            self._pair = await asyncio.to_thread(self._store.load)
        if self._pair is None:
            raise SignInError("not-signed-in")
        if self._is_due(self._pair):
            return (await self._in_one_go(self._pair.access_token, is_forced=False)).access_token
        return self._pair.access_token

    async def refused(self, token: str, *, again: bool) -> None:
        """Takes note that Exact Online refused a token; after it `access_token` gives what to try next.

        A token that should still be good is tried once more before it is renewed, for a renewal before its time counts as an error;
        `again` says that this was done. Raises `SignInError` when nothing is left to try.
        """
        stored = await asyncio.to_thread(self._store.load)
        if stored is None:
            self._pair = None
            raise SignInError("not-signed-in")
        if stored.access_token != token and stored == self._newest(stored):
            self._pair = stored
        elif again or self._is_due(stored):
            await self._in_one_go(token, is_forced=True)

    async def sign_in(self, code: str) -> TokenPair:
        """Turns the code of a sign-in into tokens and keeps them. The code works once; whatever fails, it is spent."""
        self._work = asyncio.create_task(self._exchange_code(code))
        return await self._finished(self._work)

    async def sign_out(self) -> None:
        """Forgets the tokens, here and in the store."""
        await self.aclose()
        async with self._store.lock():
            await asyncio.to_thread(self._store.forget)
        self._pair = None

    async def idle_end(self) -> datetime | None:
        """When the sign-in ends if nothing is asked until then; None when there is no sign-in."""
        pair = self._pair or await asyncio.to_thread(self._store.load)
        return None if pair is None else pair.idle_end

    async def aclose(self) -> None:
        """Waits for a renewal that is under way: breaking it off would end the sign-in."""
        if self._work is not None and not self._work.done():
            await asyncio.wait([self._work])

    def _is_due(self, pair: TokenPair) -> bool:
        now = self._clock()
        return now >= pair.refresh_at and (self._not_before is None or now >= self._not_before)

    def _newest(self, stored: TokenPair) -> TokenPair:
        return self._pair if self._pair is not None and self._pair.issued_at > stored.issued_at else stored

    async def _in_one_go(self, stale: str, *, is_forced: bool) -> TokenPair:
        if self._work is None or self._work.done():
            self._work = asyncio.create_task(self._renew(stale, is_forced=is_forced))
        return await self._finished(self._work)

    @staticmethod
    async def _finished(work: asyncio.Task[TokenPair]) -> TokenPair:
        work.add_done_callback(lambda done: done.cancelled() or done.exception())  # its caller may be gone by then
        return await asyncio.shield(work)

    async def _renew(self, stale: str, *, is_forced: bool) -> TokenPair:
        async with self._store.lock():
            stored = await asyncio.to_thread(self._store.load)
            if stored is None:
                self._pair = None
                raise SignInError("not-signed-in")
            pair = self._pair = self._newest(stored)
            if pair.access_token != stale and not self._is_due(pair):
                return pair
            try:
                renewed = await self._renewed(pair)
            except SignInError as error:
                return await self._after_refusal(error, pair, is_forced=is_forced)
            return await self._keep(renewed)

    async def _renewed(self, pair: TokenPair) -> TokenPair:
        form = refresh_form(self._app, pair.refresh_token)
        try:
            answer = await self._ask(form, purpose="renew-sign-in")
        except Lost as first:
            if not first.may_have_arrived:
                raise NotReached(first.code, host=self._host) from first
            # Either it never arrived, then the same token still works, or it did, then nothing can be lost any more.
            try:
                answer = await self._ask(form, purpose="renew-sign-in")
            except Lost as second:
                raise SignInError("renewal-unanswered") from second
            try:
                return self._read(answer, is_renewal=True)
            except SignInError as refusal:
                if refusal.code == "signed-in-elsewhere":
                    raise SignInError("renewal-lost") from refusal
                raise
        return self._read(answer, is_renewal=True)

    async def _after_refusal(self, error: SignInError, pair: TokenPair, *, is_forced: bool) -> TokenPair:
        if error.code == "token-still-good" and not is_forced:
            self._not_before = self._clock() + (pair.expires_in - (pair.refresh_at - pair.issued_at))
            return pair
        if error.code == "token-still-good":
            raise SignInError("permission-ended", status=401) from error
        stored = await asyncio.to_thread(self._store.load)
        if stored is not None and stored.refresh_token != pair.refresh_token and stored.issued_at >= pair.issued_at:
            self._pair = stored
            return stored
        raise error

    async def _exchange_code(self, code: str) -> TokenPair:
        try:
            answer = await self._ask(code_form(self._app, code), purpose="sign-in")
        except Lost as error:
            if error.may_have_arrived:
                raise SignInError("sign-in-unanswered") from error
            raise NotReached(error.code, host=self._host) from error
        pair = self._read(answer, is_renewal=False)
        async with self._store.lock():
            return await self._keep(pair)

    async def _keep(self, pair: TokenPair) -> TokenPair:
        self._not_before = None
        try:
            await asyncio.to_thread(self._store.save, pair)
        except StoreError as error:
            log.warning("the renewed sign-in could not be stored, it lasts for this run (%s)", error.code)
        self._pair = pair
        return pair

    def _read(self, answer: Answer, *, is_renewal: bool) -> TokenPair:
        now = self._clock()
        if answer.status == 429:
            until = answer.limits.day.reset or answer.limits.minute.reset or next_boundary(now, timedelta(days=1))
            raise Busy("sign-in-calls-spent", until=until)
        try:
            return read_tokens(answer.status, answer.headers, answer.body, now=now, is_renewal=is_renewal)
        except SignInError as error:
            is_failure = answer.status >= 500 or answer.status == 408
            if error.code == "sign-in-answer-broken" and is_failure:
                raise fault.read_fault(answer.status, answer.headers, answer.body) from error
            raise

    async def _ask(self, form: dict[str, str], *, purpose: str) -> Answer:
        request = self._http.build_request(
            "POST", token_url(self._base_url), data=form, headers={"Accept": "application/json"}, timeout=TOKEN_TIMEOUT
        )
        return await exchange(self._http, request, purpose=purpose, clock=self._clock, on_call=self._on_call)

    @property
    def _host(self) -> str:
        return httpx.URL(self._base_url).host
