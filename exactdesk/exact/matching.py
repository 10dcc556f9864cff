"""Sends match sets, several in a call and no faster than the older road bears. May go away one day: then `matching-gone` is told."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from exactdesk.books.bank_entries import MatchMessage, MatchSet
from exactdesk.books.reference import DivisionCode
from exactdesk.errors import Broken, NotReached, Unsure
from exactdesk.exact import fault
from exactdesk.exact.calls import Clock
from exactdesk.exact.match_xml import TOPIC, encode_match_sets, read_messages
from exactdesk.exact.transport import Sleep, Target, Transport

PACE = timedelta(seconds=1)
"""Between two uploads. No answer tells the limits of this road; one a second is what careful clients do. Source: API.md 13.1."""

_HEADERS = {"Content-Type": "application/xml; charset=utf-8", "Accept": "application/xml"}


class Matching:
    """Sets bookings off against each other."""

    def __init__(self, base_url: str, transport: Transport, clock: Clock, sleep: Sleep) -> None:
        self._base_url = base_url
        self._transport = transport
        self._clock = clock
        self._sleep = sleep
        self._next = clock()

    async def match(self, division: DivisionCode, matches: Sequence[MatchSet]) -> tuple[MatchMessage, ...]:
        """Hands match sets in, in one call, and gives what Exact Online says of them: some may be done while others are refused.

        What it says proves nothing: what is still open must be read back. Raises `Unsure` where it is not told what became of them,
        `NotReached` with the code `matching-gone` when this road is no longer there, `Refused` when all were turned away unread, and
        what `Transport.write` raises.
        """
        wait = (self._next - self._clock()).total_seconds()
        if wait > 0:
            await self._sleep(wait)
        self._next = self._clock() + PACE
        url = f"{self._base_url}/docs/XMLUpload.aspx?Topic={TOPIC}&_Division_={int(division)}"
        target = Target(url=url, division=division, endpoint="docs/XMLUpload", purpose="post-match-set")
        answer = await self._transport.write("POST", target, encode_match_sets(matches), _HEADERS)
        if answer.status in (404, 410):
            raise NotReached("matching-gone", status=answer.status)
        if not 200 <= answer.status < 300:
            raise fault.read_fault(answer.status, answer.headers, answer.body)
        try:
            told = read_messages(answer.body)
        except Broken as error:
            raise Unsure("write-answer-unclear", status=answer.status) from error
        if not told:
            raise Unsure("write-answer-unclear", status=answer.status)
        return told
