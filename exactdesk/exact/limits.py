"""How many calls are left, when the next may go, and how many errors an endpoint has had. Pure, but for the keeper at the end.

The windows are the clock's minute and the UTC day, per app and administration; resets come as milliseconds since 1970, although
Exact's text calls them "remaining time". On a refusal only the pair of the window that is spent may be there.
Source: Exact's page on API limits (2026-07) and headers quoted by several clients (2023 to 2026).
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from types import MappingProxyType

from exactdesk.books.reference import DivisionCode
from exactdesk.errors import Busy

CLOCK_MINUTE = timedelta(minutes=1)
"""Length of the minute's window until two resets have shown another one."""

LATEST = timedelta(seconds=5)
"""How far our clock may be ahead of the server's without its `Date` proving it."""

HOUR = timedelta(hours=1)
_DAY = timedelta(days=1)
ERRORS_AN_HOUR = 8
"""Errors per endpoint after which we stop; Exact Online blocks the endpoint after the tenth. Refused bookings are held to the same number:
Exact Online does not count them, but more of them are a sheet that must be mended first.
"""

NEARLY_SPENT = 10
"""Calls left of a window below which each is kept at once: more than go out in a second, one after the other, which is as long as what
is known may stay unsaved.
"""

COUNTED = frozenset({400, 401, 403, 404})
"""Statuses that Exact Online counts as errors; refused bookings (500) are not among them."""

_STEP = timedelta(seconds=0.5)
_MILLISECONDS = 10**12
_SECONDS = 10**9
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True, kw_only=True)
class Window:
    """One window's count, as far as an answer told; None where it did not."""

    limit: int | None = None
    remaining: int | None = None
    reset: datetime | None = None


NOTHING_TOLD = Window()


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """What one answer says about the calls that are left."""

    minute: Window = NOTHING_TOLD
    day: Window = NOTHING_TOLD

    def shifted(self, skew: timedelta) -> Limits:
        """The same by our own clock, when the server's is ahead of it by `skew`."""
        return Limits(minute=_shifted(self.minute, skew), day=_shifted(self.day, skew))


def _shifted(window: Window, skew: timedelta) -> Window:
    return window if window.reset is None else replace(window, reset=window.reset - skew)


DATE_IS_VAGUE = timedelta(seconds=2)
"""`Date` tells whole seconds, and servers keep it for a second: a smaller difference proves nothing."""


def clock_skew(headers: Mapping[str, str], sent: datetime, received: datetime) -> timedelta:
    """How far the server's clock is ahead of ours, as far as its `Date` proves it; zero within what that cannot tell."""
    told = next((value for name, value in headers.items() if name.lower() == "date"), "")
    try:
        moment = parsedate_to_datetime(told)
    except ValueError:
        return timedelta(0)
    if moment.tzinfo is None:
        return timedelta(0)
    if moment > received + DATE_IS_VAGUE:
        return moment - received
    return moment - sent if moment < sent - DATE_IS_VAGUE else timedelta(0)


def read_limits(headers: Mapping[str, str]) -> Limits:
    """The limits that an answer's headers tell, in whatever letter case. What is no number counts as not told."""
    told = {name.lower(): value.strip() for name, value in headers.items()}

    def window(prefix: str) -> Window:
        return Window(
            limit=_whole(told.get(f"x-ratelimit-{prefix}limit")),
            remaining=_whole(told.get(f"x-ratelimit-{prefix}remaining")),
            reset=_instant(_whole(told.get(f"x-ratelimit-{prefix}reset"))),
        )

    return Limits(minute=window("minutely-"), day=window(""))


def _whole(text: str | None) -> int | None:
    return int(text) if text and text.isascii() and text.isdecimal() and len(text) <= 15 else None


def _instant(number: int | None) -> datetime | None:
    if number is None or number < _SECONDS:
        return None
    try:
        return _EPOCH + (timedelta(milliseconds=number) if number >= _MILLISECONDS else timedelta(seconds=number))
    except OverflowError:
        return None


def next_boundary(now: datetime, length: timedelta) -> datetime:
    """The next moment at which a clock window of this length starts anew; always after `now`."""
    return _EPOCH + ((now - _EPOCH) // length + 1) * length


@dataclass(frozen=True, slots=True, kw_only=True)
class Quota:
    """What is known about the calls of one administration.

    Attributes:
        minute_length: length of the minute's window, learned from its resets.
        lag: how long after a reset by our clock the server may still be in the old window, learned from calls that came too early.
    """

    minute: Window = NOTHING_TOLD
    day: Window = NOTHING_TOLD
    minute_length: timedelta = CLOCK_MINUTE
    lag: timedelta = timedelta(0)

    def next_call_at(self, now: datetime) -> datetime:
        """When a call may go: `now`, or the reset of a window that is spent. One that this computer's clock was set away from is over."""
        told = self.believed(now)
        spent = (each.reset for each in (told.minute, told.day) if each.remaining == 0 and each.reset is not None)
        return max((now, *(reset + self.lag for reset in spent)))

    def is_day_spent(self, now: datetime) -> bool:
        day = self.believed(now).day
        return day.remaining == 0 and day.reset is not None and day.reset > now

    def is_nearly_spent(self, now: datetime) -> bool:
        """Whether a window that runs has so few calls left that whoever does not know it may well make one too many."""
        running = (each for each in (self.minute, self.day) if each.reset is None or each.reset > now)
        return any(each.remaining is not None and each.remaining <= NEARLY_SPENT for each in running)

    def at(self, now: datetime) -> Quota:
        """The same by the clock: a window that has ended has all its calls again, as far as its limit is known."""
        return replace(self, minute=_begun_anew(self.minute, now), day=_begun_anew(self.day, now))

    def joined(self, other: Quota) -> Quota:
        """What two programs know together that spend the same calls: of one window the lower count, of two the later window."""
        length = min(self.minute_length, other.minute_length)
        return Quota(
            minute=_joined(self.minute, other.minute, length / 2),
            day=_joined(self.day, other.day, HOUR),
            minute_length=length,
            lag=max(self.lag, other.lag),
        )

    def believed(self, now: datetime) -> Quota:
        """The same without windows that end later than they are long: they were noted while this computer's clock was wrong."""
        return replace(self, minute=_believed(self.minute, now, CLOCK_MINUTE), day=_believed(self.day, now, _DAY))

    def spending(self, now: datetime) -> Quota:
        """The same after a call has gone out: counted at once, for its answer may never come."""
        return replace(self, minute=_spent(self.minute, now), day=_spent(self.day, now))

    def told(self, limits: Limits) -> Quota:
        """The same after an answer; what it does not tell stays."""
        minute = _merged(self.minute, limits.minute)
        length = self.minute_length
        if self.minute.reset and minute.reset and minute.reset > self.minute.reset:
            length = min(length, minute.reset - self.minute.reset)
        return replace(self, minute=minute, day=_merged(self.day, limits.day), minute_length=length)

    def refused(self, limits: Limits, now: datetime) -> Quota:
        """The same after a 429: the window it names is spent, the minute when it names none.

        A reset that is not named, or that has long passed by our clock, is taken to be the next boundary of the clock's minute. One that
        has just passed shows that the server's clock is behind: from then on we come so much later.
        """
        state = self.told(limits)
        named = limits.minute.reset
        if named is not None and named <= now < named + LATEST:
            return replace(state, minute=replace(state.minute, remaining=0), lag=now - named + _STEP)
        if limits.minute == NOTHING_TOLD and limits.day != NOTHING_TOLD:
            return replace(state, day=_exhausted(state.day, now, state.minute_length, _DAY))
        return replace(state, minute=_exhausted(state.minute, now, state.minute_length, CLOCK_MINUTE))


def _exhausted(window: Window, now: datetime, length: timedelta, longest: timedelta) -> Window:
    is_ahead = window.reset is not None and window.reset > now and _believed(window, now, longest) is window
    return replace(window, remaining=0, reset=window.reset if is_ahead else next_boundary(now, length))


def _merged(old: Window, new: Window) -> Window:
    if new == NOTHING_TOLD:
        return old
    return Window(
        limit=old.limit if new.limit is None else new.limit,
        remaining=old.remaining if new.remaining is None else new.remaining,
        reset=old.reset if new.reset is None else new.reset,
    )


def _spent(window: Window, now: datetime) -> Window:
    if window.reset is not None and window.reset <= now:
        left = None if window.limit is None else max(window.limit - 1, 0)
        return Window(limit=window.limit, remaining=left, reset=window.reset)
    return window if window.remaining is None else replace(window, remaining=max(window.remaining - 1, 0))


def _begun_anew(window: Window, now: datetime) -> Window:
    has_ended = window.reset is not None and window.reset <= now
    return replace(window, remaining=window.limit) if has_ended else window


def _joined(one: Window, other: Window, near: timedelta) -> Window:
    """`near`: resets that lie closer together are of one window, for a clock that is wrong shifts each of them a little."""
    if other.reset is None or (one.reset is not None and one.reset > other.reset):
        one, other = other, one
    if one.reset is not None and other.reset is not None and other.reset - one.reset < near:
        told = [window.remaining for window in (one, other) if window.remaining is not None]
        other = replace(other, remaining=min(told, default=None))
    return replace(other, limit=one.limit if other.limit is None else other.limit)


def _believed(window: Window, now: datetime, length: timedelta) -> Window:
    return NOTHING_TOLD if window.reset is not None and window.reset > now + 2 * length else window


@dataclass(frozen=True, slots=True, kw_only=True)
class ErrorCount:
    """Moments at which one endpoint said no, the oldest first.

    Attributes:
        counted: answers that Exact Online counts as errors.
        refused: bookings it refused with words, which it does not count.
    """

    counted: tuple[datetime, ...] = ()
    refused: tuple[datetime, ...] = ()

    def since(self, moment: datetime) -> ErrorCount:
        """The same without what is as old as that, or older."""
        return ErrorCount(
            counted=tuple(at for at in self.counted if at > moment),
            refused=tuple(at for at in self.refused if at > moment),
        )

    def adding(self, now: datetime, *, is_counted: bool) -> ErrorCount:
        if is_counted:
            return replace(self, counted=(*self.counted, now))
        return replace(self, refused=(*self.refused, now))

    def held_against(self, *, is_write: bool) -> tuple[datetime, ...]:
        """The moments that count when something is to be read, or to be written."""
        return tuple(sorted((*self.counted, *self.refused))) if is_write else self.counted


@dataclass(frozen=True, slots=True, kw_only=True)
class Budget:
    """How many errors an endpoint may still have within the hour before we let it rest.

    Attributes:
        left: of the errors that stop writing, refused bookings among them.
        frees_at: when there is one more; None while all are left.
    """

    endpoint: str
    left: int
    allowed: int
    frees_at: datetime | None = None


@dataclass(slots=True, kw_only=True)
class LimitKeeper:
    """The limits of all administrations, shared by everything that speaks to one Exact Online.

    Args:
        hour: length of the window in which errors are counted.
        errors_allowed: errors per endpoint in that window, after which no call goes to it.
        quotas, errors: what an earlier run knew.
        forgiven: endpoints whose refused bookings no longer count since one was accepted, and of which nobody else has heard yet.
        keep: makes what is known last beyond this run; awaited after each error and near the end of a window, before anything else goes
            to that administration.
    """

    hour: timedelta = HOUR
    errors_allowed: int = ERRORS_AN_HOUR
    quotas: dict[DivisionCode | None, Quota] = field(default_factory=dict)
    errors: dict[tuple[DivisionCode | None, str], ErrorCount] = field(default_factory=dict)
    forgiven: set[tuple[DivisionCode | None, str]] = field(default_factory=set)
    keep: Callable[[], Awaitable[None]] | None = None

    def quota(self, division: DivisionCode | None) -> Quota:
        return self.quotas.get(division, _UNKNOWN)

    def sending(self, division: DivisionCode | None, now: datetime) -> bool:
        """Counts a call that is about to go out; whether that is to be kept before it does."""
        spending = self.quota(division).spending(now)
        self.quotas.pop(division, None)  # what was asked last stands last
        self.quotas[division] = spending
        return spending.is_nearly_spent(now)

    def answered(
        self,
        division: DivisionCode | None,
        endpoint: str,
        status: int,
        limits: Limits,
        now: datetime,
        *,
        is_refusal: bool = False,
        is_booked: bool = False,
    ) -> bool:
        """Takes note of an answer; whether that is to be kept before anything else goes out.

        `is_refusal` says that it refused a booking, whatever its status; `is_booked` that it accepted one: the refusals before it, which
        Exact Online does not count, were of single documents then, and are no reason to send nothing more.
        """
        quota = self.quota(division)
        quota = quota.refused(limits, now) if status == 429 else quota.told(limits)
        self.quotas[division] = quota
        is_near = quota.is_nearly_spent(now)
        key = (division, endpoint)
        if is_booked:
            return self._forgive(key) or is_near
        if status not in COUNTED and not is_refusal:
            return is_near
        known = self.errors.get(key, ErrorCount()).since(now - self.hour)
        self.errors[key] = known.adding(now, is_counted=status in COUNTED)
        return True

    def _forgive(self, key: tuple[DivisionCode | None, str]) -> bool:
        known = self.errors.get(key, _NO_ERRORS)
        if not known.refused:
            return False
        self.errors[key] = replace(known, refused=())
        self.forgiven.add(key)
        return True

    def check_errors(
        self, division: DivisionCode | None, endpoint: str, now: datetime, *, is_write: bool = False
    ) -> None:
        """Raises `Busy` when the endpoint had so many errors that Exact Online is about to block it, or so many refused bookings."""
        recent = self._recent(division, endpoint, now).held_against(is_write=is_write)
        if len(recent) >= self.errors_allowed:
            until = recent[len(recent) - self.errors_allowed] + self.hour
            raise Busy("endpoint-resting", until=until, endpoint=endpoint, errors=self.errors_allowed)

    def budgets(self, division: DivisionCode | None, now: datetime) -> tuple[Budget, ...]:
        """The endpoints of an administration that had errors within the hour, the one with the fewest left first."""
        found = []
        for of, endpoint in self.errors:
            recent = self._recent(of, endpoint, now).held_against(is_write=True) if of == division else ()
            if recent:
                left = max(0, self.errors_allowed - len(recent))
                frees_at = recent[max(0, len(recent) - self.errors_allowed)] + self.hour
                found.append(Budget(endpoint=endpoint, left=left, allowed=self.errors_allowed, frees_at=frees_at))
        return tuple(sorted(found, key=lambda budget: (budget.left, budget.endpoint)))

    def _recent(self, division: DivisionCode | None, endpoint: str, now: datetime) -> ErrorCount:
        return self.errors.get((division, endpoint), _NO_ERRORS).since(now - self.hour)

    def learn(self, division: DivisionCode | None, quota: Quota) -> None:
        """Takes over what another program heard of the same calls."""
        if division in self.quotas:
            self.quotas[division] = self.quotas[division].joined(quota)
        else:
            self.quotas = {division: quota, **self.quotas}

    def left(self) -> Mapping[DivisionCode | None, Quota]:
        """What is left per administration, as last heard; the one asked last comes last."""
        return MappingProxyType(dict(self.quotas))


_UNKNOWN = Quota()
_NO_ERRORS = ErrorCount()
