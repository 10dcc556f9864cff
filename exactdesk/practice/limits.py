"""Call limits and the error count: clock windows, their headers, and the block after too many errors.

Source: the limits Exact publishes (60 a minute, 5,000 a day, per app and administration; more than ten errors an hour per
endpoint block the app there) and answers seen in the wild: resets in epoch milliseconds, an empty 429 with one pair only.
"""

from dataclasses import dataclass, field
from datetime import datetime

from exactdesk.practice.options import PracticeOptions

COUNTED_ERRORS = frozenset({400, 401, 403, 404})
ERRORS_ALLOWED = 10


@dataclass(slots=True)
class _Window:
    number: int = -1
    used: int = 0


@dataclass(slots=True)
class _Errors:
    number: int = -1
    seen: int = 0
    blocked_until: float = 0.0


@dataclass(slots=True)
class Limits:
    """Counts per client and administration, and errors per client, user, administration and endpoint."""

    options: PracticeOptions
    _minutes: dict[tuple[str, int], _Window] = field(default_factory=dict)
    _days: dict[tuple[str, int], _Window] = field(default_factory=dict)
    _errors: dict[tuple[str, ...], _Errors] = field(default_factory=dict)

    def count(self, client: str, division: int, now: datetime) -> tuple[bool, dict[str, str]]:
        """Count a call; returns whether it may be answered, and the headers to send along."""
        opts = self.options
        minute = _current(self._minutes, (client, division), now, opts.minute_seconds)
        day = _current(self._days, (client, division), now, opts.day_seconds)
        if day.used >= opts.day_calls:
            return False, _pair("", opts.day_calls, 0, day.number, opts.day_seconds)
        if minute.used >= opts.minute_calls:
            return False, _pair("Minutely-", opts.minute_calls, 0, minute.number, opts.minute_seconds)
        minute.used += 1
        day.used += 1
        return True, self.headers(client, division, now)

    def headers(self, client: str, division: int, now: datetime) -> dict[str, str]:
        """Both pairs of headers as they stand."""
        opts = self.options
        minute = _current(self._minutes, (client, division), now, opts.minute_seconds)
        day = _current(self._days, (client, division), now, opts.day_seconds)
        return _pair("", opts.day_calls, opts.day_calls - day.used, day.number, opts.day_seconds) | _pair(
            "Minutely-", opts.minute_calls, opts.minute_calls - minute.used, minute.number, opts.minute_seconds
        )

    def minute_spent(self, client: str, division: int, now: datetime) -> dict[str, str]:
        """Return the headers of a 429 for the minute."""
        opts = self.options
        minute = _current(self._minutes, (client, division), now, opts.minute_seconds)
        return _pair("Minutely-", opts.minute_calls, 0, minute.number, opts.minute_seconds)

    def is_blocked(self, key: tuple[str, ...], now: datetime) -> bool:
        """Whether the endpoint is blocked; asking on while it is makes it last longer."""
        errors = self._errors.get(key)
        if errors is None or now.timestamp() >= errors.blocked_until:
            return False
        errors.blocked_until = now.timestamp() + self.options.error_hour_seconds
        return True

    def note_error(self, key: tuple[str, ...], status: int, now: datetime) -> None:
        """Count an answer that is an error; the tenth in an hour blocks the endpoint for an hour."""
        if status not in COUNTED_ERRORS:
            return
        number = int(now.timestamp() // self.options.error_hour_seconds)
        errors = self._errors.setdefault(key, _Errors())
        if errors.number != number:
            errors.number, errors.seen = number, 0
        errors.seen += 1
        if errors.seen >= ERRORS_ALLOWED:
            errors.blocked_until = now.timestamp() + self.options.error_hour_seconds
            errors.seen = 0


def _current(windows: dict[tuple[str, int], _Window], key: tuple[str, int], now: datetime, seconds: float) -> _Window:
    number = int(now.timestamp() // seconds)
    window = windows.setdefault(key, _Window())
    if window.number != number:
        window.number, window.used = number, 0
    return window


def _pair(name: str, limit: int, remaining: int, number: int, seconds: float) -> dict[str, str]:
    return {
        f"X-RateLimit-{name}Limit": str(limit),
        f"X-RateLimit-{name}Remaining": str(remaining),
        f"X-RateLimit-{name}Reset": str(round((number + 1) * seconds * 1000)),
    }
