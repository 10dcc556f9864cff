"""What can be set: names, types, defaults. Secrets are no settings; see `store.secrets`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from types import MappingProxyType

RECENT_KEPT = 8


class Theme(StrEnum):
    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Everything that the user chose, or that the window remembers of the last time.

    Attributes:
        country: name of the Exact Online to speak to (`nl`, `be`, ...); counts only where `base_url` is empty.
        base_url: address of another Exact Online; empty for the country's own.
        client_id: of the office's own registration with Exact Online; the secret that goes with it lies in the vault.
        redirect_uri: as registered.
        user_name: who was last signed in, for showing before anything is asked; empty when signed out.
        login: key of the sign-in last used (see `store.secrets`); empty when signed out.
        language: `nl`, `en`, ...; empty for the system's.
        last_division: code of the administration last worked in.
        favourites: codes of administrations in the order in which they were marked.
        recent_divisions: codes, the last used first, at most `RECENT_KEPT`.
        division_colours: colour (`#rrggbb`) by code of administration, where the user chose one.
        refused_ways: "site way" of the ways of asking that Exact Online refused, so that nobody asks so again.
        muted_warnings: codes of the warnings that the user does not want to see; problems that stop a document cannot be muted.
        ageing_limits: days at which one age of outstanding items ends and the next begins, rising.
        ageing_by: the date that ages are reckoned from, `due-date` or `invoice-date`.
        window: texts that the window keeps for itself (place, columns, sort order), by name.
    """

    country: str = "nl"
    base_url: str = ""
    client_id: str = ""
    redirect_uri: str = ""
    user_name: str = ""
    login: str = ""
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
    window: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))

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
