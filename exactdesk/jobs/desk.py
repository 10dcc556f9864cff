"""What a job is given: the store, the secrets, the way out to the network, the clock. Built once, by the composition root."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from datetime import datetime, timedelta

import httpx

from exactdesk.paths import Folders
from exactdesk.store.database import Database
from exactdesk.store.secrets import Secrets
from exactdesk.store.settings import SettingsFile

OpenBrowser = Callable[[str], bool]
Sleep = Callable[[float], Awaitable[None]]

SETTLE_AFTER = timedelta(seconds=30)
"""How long after an attempt without an answer its absence is believed: an entry that was under way is visible by then."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """What every job may use.

    Attributes:
        new_http: a client for one sign-in; whoever asks for it closes it.
        clock: now, aware, UTC.
        open_browser: opens an address in the system's browser; False when there is none.
        sleep: lets so many seconds of `clock` pass.
        settle_after: see `SETTLE_AFTER`.
        keep_awake: entered while something long goes on, so that the computer does not fall asleep.
    """

    folders: Folders
    database: Database
    settings: SettingsFile
    secrets: Secrets
    new_http: Callable[[], httpx.AsyncClient]
    clock: Callable[[], datetime]
    open_browser: OpenBrowser
    sleep: Sleep = asyncio.sleep
    settle_after: timedelta = SETTLE_AFTER
    keep_awake: Callable[[], AbstractContextManager[None]] = nullcontext
