"""What the sign-in page shows and what the user wishes of it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

OTHER = "other"
COUNTRIES = ("nl", "be", "de", "fr", "es", "uk", "us", OTHER)


class GuideStep(StrEnum):
    """The steps from nothing to signed in."""

    PLACE = "place"
    REGISTER = "register"
    KEYS = "keys"
    BROWSER = "browser"


STEPS = tuple(GuideStep)


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownAccount:
    """An account that is signed in and could be worked with instead; `login` tells it from others and is not shown."""

    login: str
    name: str
    detail: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SignInView:
    """What is known before signing in.

    Attributes:
        has_secret: a client secret lies in the vault; the field may stay empty.
        keeps_secrets: the system has a vault; else secrets last for this run, and the page says so.
        accounts: those that are signed in already.
        is_another: one more account is to be signed in, and the user may go back to the one worked with.
    """

    country: str = "nl"
    base_url: str = ""
    client_id: str = ""
    redirect_uri: str = ""
    has_secret: bool = False
    keeps_secrets: bool = True
    accounts: tuple[KnownAccount, ...] = ()
    is_another: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class SignInWish:
    """What the user wants to sign in with. `client_secret` is empty where the one in the vault is to be used."""

    country: str
    base_url: str
    client_id: str
    client_secret: str
    redirect_uri: str
