"""The only place that waits and retries: paces by the limits that answers tell, tries reads again, never a write.

Calls within one administration go one after the other, as Exact Online asks; each is counted the moment it leaves.
"""

from __future__ import annotations

import asyncio
import random
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum

import httpx

from exactdesk.books.reference import DivisionCode
from exactdesk.errors import Broken, Busy, NotReached, Refused, SignInError, Unsure
from exactdesk.exact import fault
from exactdesk.exact.auth import TokenOwner
from exactdesk.exact.calls import Answer, Clock, Lost, OnCall, TooMuch, exchange
from exactdesk.exact.limits import LimitKeeper, Limits
from exactdesk.exact.odata import URL_LIMIT


class WaitWhy(StrEnum):
    """What is waited for."""

    MINUTE = "minute"  # the minute's calls are spent
    DAY = "day"  # the day's calls are spent, and the new day is near
    RETRY = "retry"  # Exact Online did not answer; the read is tried again


@dataclass(frozen=True, slots=True, kw_only=True)
class Wait:
    """A wait that begins now. It ends with the next call."""

    until: datetime
    why: WaitWhy


OnWait = Callable[[Wait], None]
Sleep = Callable[[float], Awaitable[None]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Patience:
    """How long something is worth waiting for.

    Attributes:
        longest: a limit that lifts later than this is told as `Busy` instead of waited for.
        reads: times a read is tried in all.
        first_pause: before the second try of a read; each further pause may be twice as long. Chance shortens them, so that two desks
            that failed together do not come back together.
    """

    longest: timedelta = timedelta(minutes=10)
    reads: int = 5
    first_pause: timedelta = timedelta(seconds=1)

    def pause(self, tries: int, chance: float) -> timedelta:
        """The pause after so many failed tries; `chance` lies between 0 and 1."""
        return self.first_pause * (1 << (tries - 1)) * (0.5 + chance / 2)


@dataclass(frozen=True, slots=True, kw_only=True)
class Timeouts:
    """Time-outs per kind of call: a bulk page takes the server long, a booking is worth waiting for."""

    read: httpx.Timeout = field(default_factory=lambda: httpx.Timeout(20.0, read=60.0))
    bulk: httpx.Timeout = field(default_factory=lambda: httpx.Timeout(20.0, read=180.0))
    write: httpx.Timeout = field(default_factory=lambda: httpx.Timeout(20.0, read=120.0))


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """Where a call goes and what for.

    Attributes:
        endpoint: `service/Resource`, for the count of errors.
        purpose: kebab-case name, for showing.
    """

    url: str
    division: DivisionCode | None
    endpoint: str
    purpose: str
    is_bulk: bool = False


BODY_LIMIT = 10_000_000
"""Bytes that Exact Online takes at once. Source: its page on API limits (2026-07): 10.0 MB."""

_REFUSALS_OF_TOKEN = 2


class Transport:
    """Sends calls. See the module."""

    def __init__(
        self,
        *,
        http: httpx.AsyncClient,
        tokens: TokenOwner,
        limits: LimitKeeper,
        clock: Clock,
        on_call: OnCall = lambda _: None,
        on_wait: OnWait = lambda _: None,
        patience: Patience | None = None,
        timeouts: Timeouts | None = None,
        sleep: Sleep = asyncio.sleep,
        chance: Callable[[], float] = random.random,
    ) -> None:
        self._http = http
        self._tokens = tokens
        self._limits = limits
        self._clock = clock
        self._on_call = on_call
        self._on_wait = on_wait
        self._patience = patience or Patience()
        self._timeouts = timeouts or Timeouts()
        self._sleep = sleep
        self._chance = chance
        self._turns: dict[DivisionCode | None, asyncio.Lock] = {}

    async def read(self, target: Target, headers: Mapping[str, str] | None = None) -> Answer:
        """The answer to a GET, success or clear refusal; tried again where an answer stays away or says nothing.

        Raises `NotReached` when all tries failed, `Busy`, and `SignInError`.
        """
        patience = self._timeouts.bulk if target.is_bulk else self._timeouts.read
        tries = 0
        while True:
            tries += 1
            try:
                answer = await self._sent("GET", target, None, headers or {}, patience)
                if answer.status < 300 and answer.body.strip():
                    return answer
                if answer.status >= 300 and fault.is_final(answer.status, answer.headers, answer.body):
                    return answer
                failure = _failure_of(answer)
            except TooMuch as much:
                raise Broken("answer-too-large", resource=target.endpoint) from much
            except Lost as lost:
                failure = NotReached(lost.code, host=self._host(target))
                failure.__cause__ = lost
                if lost.is_lasting:
                    raise failure from lost
            except NotReached as error:
                failure = error
            if tries >= self._patience.reads:
                raise failure
            until = self._clock() + self._patience.pause(tries, self._chance())
            await self._wait(until, WaitWhy.RETRY)

    async def write(self, method: str, target: Target, body: bytes, headers: Mapping[str, str] | None = None) -> Answer:
        """The answer to a POST or PUT, success or clear refusal. Sent once; again only where Exact Online refused it unread (401, 429).

        Raises `NotReached` when it certainly did not arrive, `Unsure` when nobody knows, `Busy`, `SignInError`, and `Refused` for more than
        Exact Online takes at once, which is not sent.
        """
        if len(body) > BODY_LIMIT:
            raise Refused("request-too-large", status=413, said="")
        told = {"Content-Type": "application/json", **(headers or {})}
        try:
            answer = await self._sent(method, target, body, told, self._timeouts.write)
        except Lost as lost:
            if lost.may_have_arrived:
                raise Unsure("write-unanswered") from lost
            raise NotReached(lost.code, host=self._host(target)) from lost
        if 200 <= answer.status < 300 or (
            answer.status >= 400 and fault.is_final(answer.status, answer.headers, answer.body)
        ):
            return answer
        raise Unsure("write-answer-unclear", status=answer.status)

    async def _sent(
        self, method: str, target: Target, body: bytes | None, headers: Mapping[str, str], patience: httpx.Timeout
    ) -> Answer:
        if len(target.url) > URL_LIMIT:
            raise Refused("request-too-large", status=414, said="")
        turn = self._turns.setdefault(target.division, asyncio.Lock())
        patient_since = self._clock()
        refusals = 0
        while True:
            async with turn:
                self._limits.check_errors(target.division, target.endpoint, self._clock(), is_write=body is not None)
                token = await self._token_when_allowed(target.division, patient_since)
                told = {"Accept": "application/json", **headers, "Authorization": f"Bearer {token}"}
                request = self._http.build_request(method, target.url, content=body, headers=told, timeout=patience)
                if self._limits.sending(target.division, self._clock()):
                    await self._keep()
                answer = await exchange(
                    self._http, request, purpose=target.purpose, clock=self._clock, on_call=self._on_call
                )
                await self._note(target, answer, is_write=body is not None)
            if answer.status == 401:
                refusals += 1
                if refusals > _REFUSALS_OF_TOKEN:
                    raise SignInError("permission-ended", status=401)
                await self._tokens.refused(token, again=refusals > 1)
            elif answer.status != 429:
                return answer
            elif answer.limits != Limits():
                # Whoever names the reset knows what he says; others of the office may be quicker time and again, and their turn ends.
                patient_since = self._clock()

    async def _note(self, target: Target, answer: Answer, *, is_write: bool) -> None:
        """Takes note of an answer; errors and the last calls are kept before anything else goes out, for the next run counts on."""
        is_refusal = (
            is_write
            and answer.status >= 400
            and answer.status not in (401, 429)
            and fault.is_final(answer.status, answer.headers, answer.body)
        )
        is_urgent = self._limits.answered(
            target.division,
            target.endpoint,
            answer.status,
            answer.limits,
            self._clock(),
            is_refusal=is_refusal,
            is_booked=is_write and answer.status < 300,
        )
        if is_urgent:
            await self._keep()

    async def _keep(self) -> None:
        if self._limits.keep is not None:
            await self._limits.keep()

    async def _token_when_allowed(self, division: DivisionCode | None, patient_since: datetime) -> str:
        """A token, once a call may go. Renewing takes time and waiting outlives tokens, so each is looked at after the other."""
        while True:
            now = self._clock()
            quota = self._limits.quota(division)
            until = quota.next_call_at(now)
            if until <= now:
                token = await self._tokens.access_token()
                if self._limits.quota(division).next_call_at(self._clock()) <= self._clock():
                    return token
                continue
            is_day = quota.is_day_spent(now)
            if until - patient_since > self._patience.longest:
                raise Busy("day-spent" if is_day else "minute-spent", until=until)
            await self._wait(until, WaitWhy.DAY if is_day else WaitWhy.MINUTE)

    async def _wait(self, until: datetime, why: WaitWhy) -> None:
        self._on_wait(Wait(until=until, why=why))
        while (left := (until - self._clock()).total_seconds()) > 0:
            await self._sleep(left)

    @staticmethod
    def _host(target: Target) -> str:
        return httpx.URL(target.url).host


def _failure_of(answer: Answer) -> NotReached:
    if answer.status < 300:
        return NotReached("answer-empty", status=answer.status)
    found = fault.read_fault(answer.status, answer.headers, answer.body)
    return found if isinstance(found, NotReached) else NotReached("exact-unavailable", status=answer.status)
