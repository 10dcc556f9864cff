"""What can be set: names, types, defaults. Secrets are no settings; see `store.secrets`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from enum import StrEnum
from types import MappingProxyType

RECENT_KEPT = 8
EQUAL_ERRORS = 3
"""As many refusals in a row with the same words stop a run: the fourth would be refused as well."""


class Theme(StrEnum):
    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """One user of one Exact Online: how to speak to it, and what is remembered of working there. The names are those of `Settings`."""

    login: str = ""
    user_name: str = ""
    user_login: str = ""
    country: str = ""
    base_url: str = ""
    client_id: str = ""
    redirect_uri: str = ""
    last_division: int | None = None
    favourites: tuple[int, ...] = ()
    recent_divisions: tuple[int, ...] = ()


_OF_ACCOUNT = tuple(each.name for each in fields(Account))


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Everything that the user chose, or that the window remembers of the last time.

    What belongs to an account stands here for the account that is worked with; `others` holds that of the others that are signed in.

    Attributes:
        country: name of the Exact Online to speak to (`nl`, `be`, ...); counts only where `base_url` is empty.
        base_url: address of another Exact Online; empty for the country's own.
        client_id: of the office's own registration with Exact Online; the secret that goes with it lies in the vault.
        redirect_uri: as registered.
        user_name: who was last signed in, for showing before anything is asked; empty when signed out.
        user_login: with what that user signs in (an e-mail address mostly), where Exact Online told.
        login: key of the sign-in last used: site and user (see `store.secrets`); empty when signed out.
        others: the other accounts that are signed in, each with a login.
        language: `nl`, `en`, ...; empty for the system's.
        last_division: code of the administration last worked in.
        favourites: codes of administrations in the order in which they were marked.
        recent_divisions: codes, the last used first, at most `RECENT_KEPT`.
        division_colours: colour (`#rrggbb`) by code of administration, where the user chose one.
        refused_ways: "site way" of the ways of asking that Exact Online refused, so that nobody asks so again.
        muted_warnings: codes of the warnings that the user does not want to see; problems that stop a document cannot be muted.
        ageing_limits: days at which one age of outstanding items ends and the next begins, rising.
        ageing_by: the date that ages are reckoned from, `due-date` or `invoice-date`.
        alert_at: so many documents that wait for somebody give a message above all pages; 0 for never.
        equal_errors: refusals in a row with the same words after which a run stops by itself, at least 1.
        office_name: stands at the head of papers; empty for none.
        office_logo: name of the picture in the data folder that stands there too; empty for none.
        window: texts that the window keeps for itself (place, columns, sort order), by name.
    """

    country: str = "nl"
    base_url: str = ""
    client_id: str = ""
    redirect_uri: str = ""
    user_name: str = ""
    user_login: str = ""
    login: str = ""
    others: tuple[Account, ...] = ()
    language: str = ""
    theme: Theme = Theme.SYSTEM
    last_division: int | None = None
    favourites: tuple[int, ...] = ()
    recent_divisions: tuple[int, ...] = ()
    division_colours: Mapping[int, str] = field(default_factory=lambda: MappingProxyType({}))
    refused_ways: tuple[str, ...] = ()
    muted_warnings: tuple[str, ...] = ()
    ageing_limits: tuple[int, ...] = (30, 60, 90)
    ageing_by: str = "due-date"
    alert_at: int = 10
    equal_errors: int = EQUAL_ERRORS
    office_name: str = ""
    office_logo: str = ""
    window: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))

    @property
    def account(self) -> Account:
        """The account that is worked with; one without a login when nobody is signed in."""
        return Account(**{name: getattr(self, name) for name in _OF_ACCOUNT})

    @property
    def accounts(self) -> tuple[Account, ...]:
        """All that are signed in, by login."""
        own = (self.account,) if self.login else ()
        return tuple(sorted((*own, *self.others), key=lambda account: account.login))

    def using(self, account: Account) -> Settings:
        """The same, working with this account; the one worked with before stays among the others where it is signed in."""
        others = tuple(each for each in self.accounts if each.login != account.login)
        return replace(self, others=others, **{name: getattr(account, name) for name in _OF_ACCOUNT})

    def without(self, login: str) -> Settings:
        """The same without that account; its registration stays filled in where it was worked with."""
        others = tuple(each for each in self.others if each.login != login)
        if self.login != login:
            return replace(self, others=others)
        return replace(self, others=others, login="", user_name="", user_login="")

    def with_division(self, division: int) -> Settings:
        """The same, with this administration as the last one and the most recent one."""
        recent = (division, *(each for each in self.recent_divisions if each != division))
        return replace(self, last_division=division, recent_divisions=recent[:RECENT_KEPT])

    def with_favourite(self, division: int, *, wanted: bool) -> Settings:
        """The same, with this administration as a favourite or not; an order that exists is kept."""
        if wanted and division in self.favourites:
            return self
        others = tuple(each for each in self.favourites if each != division)
        return replace(self, favourites=(*others, division) if wanted else others)

    def with_colour(self, division: int, colour: str) -> Settings:
        """The same, with this colour for an administration; empty takes the choice back."""
        colours = {code: each for code, each in self.division_colours.items() if code != division}
        if colour:
            colours[division] = colour
        return replace(self, division_colours=MappingProxyType(colours))

    def with_window(self, name: str, text: str) -> Settings:
        """The same, with one text of the window's own."""
        return replace(self, window=MappingProxyType({**self.window, name: text}))
