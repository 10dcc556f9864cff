"""What can be set about the practice service, and the address a client needs to find it."""

import json
import uuid
from dataclasses import dataclass
from datetime import date

from exactdesk.practice.faults import Fault

WORKABLE = 3  # administrations to work in, without the extra ones
LOOPBACK_REDIRECT = "http://127.0.0.1/callback"


@dataclass(frozen=True, slots=True, kw_only=True)
class PracticeOptions:
    """How strict and how fast the practice service is.

    Attributes:
        port: TCP port on 127.0.0.1; 0 takes a free one.
        seed: Decides every name, number and id in the administrations.
        minute_seconds: Length of the "minute" of the call limit.
        hour_seconds: Length of the "hour" of the error limit; None for sixty minutes.
        minute_calls: Calls per client, administration and minute.
        day_calls: Calls per client, administration and UTC day.
        day_seconds: Length of that day.
        token_seconds: Life of an access token; the earliest renewal and the life of a code follow from it.
        refresh_days: Life of an unused refresh token, in days.
        old_refresh_status: Status of the refusal of a refresh token that was used before: 401, or 400 as some have seen.
        auto_consent: Sign in without showing a page.
        language: Language of the pages and of refusals, `nl` or `en`.
        relations: Number of relations per administration.
        bank_weeks: Weekly bank statements that are booked in each; without any, all entries are outstanding and balances begin at 0.
        today: The day the seeded books stand at; None for the clock's.
        redirect_uri: None accepts `http://127.0.0.1/callback` with any port; an https address must then be equal.
        extra_divisions: Further small administrations, as an accountant has.
        processed: Whether new entries are processed at once, as journals can be set: then they cannot be deleted any more.
        has_xml: Whether the older road by XML still exists; its end was announced.
        denied: Calls this user has no right to, as `METHOD service/Resource`.
        faults: What goes wrong, and when.
        strict: Whether what only some clients do is refused: sending read-only properties, numbers for text, dates without
            a time in a filter. Programs in use do all three against the real service, which passes over it.
    """

    port: int = 0
    seed: int = 1
    minute_seconds: float = 60.0
    hour_seconds: float | None = None
    minute_calls: int = 60
    day_calls: int = 5000
    day_seconds: float = 86400.0
    token_seconds: float = 600.0
    refresh_days: float = 30.0
    old_refresh_status: int = 401
    auto_consent: bool = False
    language: str = "nl"
    relations: int = 260
    bank_weeks: int = 44
    today: date | None = None
    redirect_uri: str | None = None
    extra_divisions: int = 0
    processed: bool = False
    has_xml: bool = True
    denied: tuple[str, ...] = ()
    faults: tuple[Fault, ...] = ()
    strict: bool = True

    @property
    def error_hour_seconds(self) -> float:
        return self.minute_seconds * 60 if self.hour_seconds is None else self.hour_seconds

    @property
    def code_seconds(self) -> float:
        """Life of an authorisation code: three minutes beside a token of ten, never under 20 s, for a person must click."""
        return max(20.0, self.token_seconds * 0.3)

    @property
    def earliest_refresh_seconds(self) -> float:
        return self.token_seconds * 0.95

    @property
    def client_id(self) -> str:
        return str(uuid.uuid5(uuid.NAMESPACE_OID, f"practice client {self.seed}"))

    @property
    def client_secret(self) -> str:
        return "practice-" + uuid.uuid5(uuid.NAMESPACE_OID, f"practice secret {self.seed}").hex[:16]


@dataclass(frozen=True, slots=True, kw_only=True)
class PracticeDivision:
    """An administration one can work in."""

    code: int
    name: str
    country: str
    currency: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PracticeAddress:
    """All that a client needs in order to sign in."""

    base_url: str
    client_id: str
    client_secret: str
    redirect_uri: str
    divisions: tuple[PracticeDivision, ...]

    def as_json(self) -> str:
        """Return one line of JSON, the first that `practice serve` prints."""
        return json.dumps(
            {
                "base_url": self.base_url,
                "client_id": self.client_id,
                "client_secret": self.client_secret,
                "redirect_uri": self.redirect_uri,
                "divisions": [
                    {"code": d.code, "name": d.name, "country": d.country, "currency": d.currency}
                    for d in self.divisions
                ],
            },
            ensure_ascii=False,
        )
