"""Loads and saves `Settings` as `settings.json` in the data folder.

What this program does not know is kept, what it cannot use falls back to the default with a warning in the log.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Mapping
from dataclasses import asdict, replace
from pathlib import Path
from types import MappingProxyType
from typing import cast

from exactdesk.errors import StoreError
from exactdesk.settings import RECENT_KEPT, Account, Settings, Theme
from exactdesk.store.files import telling, write_whole
from exactdesk.store.locks import held

log = logging.getLogger(__name__)

_PATIENCE = 5.0
_OLDEST = 3650  # days

Json = object
"""A value as `json.loads` returns it."""


class _Unfit(Exception):
    """A value of another type or shape than the setting has."""


def _text(value: Json) -> str:
    if not isinstance(value, str):
        raise _Unfit
    return value


def _number(value: Json) -> int:
    if not isinstance(value, int) or isinstance(value, bool):
        raise _Unfit
    return value


def _count(value: Json) -> int:
    number = _number(value)
    if number < 1:
        raise _Unfit
    return number


def _optional_number(value: Json) -> int | None:
    return None if value is None else _number(value)


def _theme(value: Json) -> Theme:
    try:
        return Theme(_text(value))
    except ValueError as error:
        raise _Unfit from error


def _list(value: Json) -> list[Json]:
    if not isinstance(value, list):
        raise _Unfit
    return cast("list[Json]", value)


def _map(value: Json) -> dict[str, Json]:
    if not isinstance(value, dict):
        raise _Unfit
    return cast("dict[str, Json]", value)


def _numbers(value: Json) -> tuple[int, ...]:
    return tuple(dict.fromkeys(_number(each) for each in _list(value)))


def _texts(value: Json) -> tuple[str, ...]:
    return tuple(dict.fromkeys(_text(each) for each in _list(value)))


def _colours(value: Json) -> Mapping[int, str]:
    found: dict[int, str] = {}
    for code, colour in _map(value).items():
        if not code.isdecimal():
            raise _Unfit
        found[int(code)] = _text(colour)
    return MappingProxyType(found)


def _file_name(value: Json) -> str:
    name = _text(value)
    if name != Path(name).name:
        raise _Unfit
    return name


def _limits(value: Json) -> tuple[int, ...]:
    found = _numbers(value)
    if not found or list(found) != sorted(found) or found[0] < 1 or found[-1] > _OLDEST:
        raise _Unfit
    return found


def _ageing_by(value: Json) -> str:
    if value not in ("due-date", "invoice-date"):
        raise _Unfit
    return str(value)


def _window(value: Json) -> Mapping[str, str]:
    return MappingProxyType({name: _text(text) for name, text in _map(value).items()})


def _accounts(value: Json) -> tuple[Account, ...]:
    found: dict[str, Account] = {}
    for each in map(_map, _list(value)):
        known = {name: reader(each[name]) for name, reader in _ACCOUNT_READERS.items() if name in each}
        account = Account(**known)  # type: ignore[arg-type] # each reader returns the type of its field
        if not account.login:
            raise _Unfit
        found[account.login] = account
    return tuple(found.values())


_ACCOUNT_READERS: Mapping[str, Callable[[Json], object]] = {
    "login": _text,
    "user_name": _text,
    "user_login": _text,
    "country": _text,
    "base_url": _text,
    "client_id": _text,
    "redirect_uri": _text,
    "last_division": _optional_number,
    "favourites": _numbers,
    "recent_divisions": lambda value: _numbers(value)[:RECENT_KEPT],
}
_READERS: Mapping[str, Callable[[Json], object]] = {
    **_ACCOUNT_READERS,
    "others": _accounts,
    "language": _text,
    "theme": _theme,
    "division_colours": _colours,
    "refused_ways": _texts,
    "muted_warnings": _texts,
    "ageing_limits": _limits,
    "ageing_by": _ageing_by,
    "alert_at": _number,
    "equal_errors": _count,
    "office_name": _text,
    "office_logo": _file_name,
    "window": _window,
}


def settings_text(settings: Settings) -> str:
    """Settings as text that can leave this computer; `settings_of` reads it."""
    return json.dumps(
        {name: SettingsFile.plain(getattr(settings, name)) for name in _READERS}, ensure_ascii=False, indent=1
    )


def settings_of(text: str) -> Settings:
    """The settings in a text; what does not fit has its default. Raises `ValueError` for what is no JSON."""
    content = json.loads(text)
    return SettingsFile.read(content if isinstance(content, dict) else {})


class SettingsFile:
    """The settings on disk. Two windows may use one file: `change` works on what the file says now.

    Unless `hold` is called, everybody works with the account that somebody used last.
    """

    def __init__(self, folder: Path) -> None:
        self._path = folder / "settings.json"
        self._lock = folder / "settings.lock"
        self._held: str | None = None

    def hold(self, login: str | None = None) -> Settings:
        """Works with this account (None: the one used last) from now on, whatever other windows turn to; returns the settings so.

        A sign-in, a sign-out or a change of account made through here is followed.
        """
        self._held = self.read(self._read()).login if login is None else login
        return self.load()

    def for_account(self, login: str) -> SettingsFile:
        """The same file as one account sees it, whatever this one is used for."""
        other = SettingsFile(self._path.parent)
        other._held = login
        return other

    def load(self) -> Settings:
        """The settings; defaults where the file is absent, damaged or unfit. Raises `StoreError` when it cannot be read at all."""
        return self._seen(self.read(self._read()))

    def save(self, settings: Settings) -> None:
        """Writes all settings; entries of the file that are no setting of ours stay."""
        self.change(lambda _: settings)

    def change(self, step: Callable[[Settings], Settings]) -> Settings:
        """Loads, applies `step`, saves, and returns what was saved; nobody else writes in between."""
        with held(self._lock, patience=_PATIENCE):
            content = self._read()
            on_disk = self.read(content)
            seen = self._seen(on_disk)
            changed = written = step(seen)
            if seen.login != on_disk.login and changed.login in (seen.login, ""):
                written = changed.using(on_disk.account)  # another window's account stays the one used last
            values = {name: self.plain(getattr(written, name)) for name in _READERS}
            write_whole(self._path, json.dumps({**content, **values}, ensure_ascii=False, indent=1) + "\n")
        if self._held is not None:
            self._held = changed.login
        return changed

    def _seen(self, on_disk: Settings) -> Settings:
        """The settings as they are for the account that is held."""
        if self._held is None or self._held == on_disk.login:
            return on_disk
        found = next((each for each in on_disk.others if each.login == self._held), None)
        if found is not None:
            return on_disk.using(found)
        # It was signed out, here or elsewhere: nobody works here, and the registration used last stays filled in.
        nobody = replace(on_disk.account, login="", user_name="", user_login="")
        return on_disk.using(nobody)

    def _read(self) -> dict[str, Json]:
        """The file's content as it is; empty when there is none. A damaged file is put aside, for whoever wants to look at it."""
        try:
            with telling(self._path):
                content = json.loads(self._path.read_text(encoding="utf-8"))
        except StoreError as error:
            if isinstance(error.__cause__, FileNotFoundError):
                return {}
            raise
        except ValueError:
            content = None
        if isinstance(content, dict):
            return cast("dict[str, Json]", content)
        log.warning("settings.json is damaged and was put aside; defaults are used")
        with telling(self._path):
            self._path.replace(self._path.with_name("settings.damaged.json"))
        return {}

    @staticmethod
    def read(content: Mapping[str, Json]) -> Settings:
        """The settings that a file's content says; what is absent or unfit has its default."""
        values: dict[str, object] = {}
        for name, reader in _READERS.items():
            if name not in content:
                continue
            try:
                values[name] = reader(content[name])
            except _Unfit:
                log.warning("setting %s has a value that does not fit; its default is used", name)
        settings = Settings(**values)  # type: ignore[arg-type] # each reader returns the type of its setting
        others = tuple(each for each in settings.others if each.login != settings.login)
        return replace(settings, others=others)

    @staticmethod
    def plain(value: object) -> object:
        """A setting as JSON has it."""
        if isinstance(value, MappingProxyType):
            return {str(key): each for key, each in value.items()}
        if isinstance(value, tuple):
            return [asdict(each) if isinstance(each, Account) else each for each in value]
        return value
