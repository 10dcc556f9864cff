"""A process of its own that renews a sign-in: what the harness kills."""

from __future__ import annotations

import asyncio
import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

import anyio._backends._asyncio
import httpcore

from exactdesk.errors import SignInError
from exactdesk.exact.auth import TextTokens, TokenOwner
from exactdesk.exact.calls import open_http
from exactdesk.exact.oauth import App
from exactdesk.store.secrets import Secrets
from tests.crash.vault import VAULT_FILE, WholeVault

LOADED = (anyio._backends._asyncio, httpcore)
LOGIN = "practice anna"
GOOD, LOST = 0, 3


def tokens_in(folder: Path) -> TextTokens:
    """The tokens in the vault of this folder, as every process of the office has them."""
    return TextTokens(Secrets(WholeVault(), folder).tokens(LOGIN))


async def _renew(folder: Path, base_url: str, app: App, ahead: timedelta) -> int:
    async with open_http() as http:
        owner = TokenOwner(
            base_url=base_url, app=app, store=tokens_in(folder), http=http, clock=lambda: datetime.now(UTC) + ahead
        )
        try:
            await owner.access_token()
        except SignInError:
            return LOST
    return GOOD


def renew(folder: str, base_url: str, client_id: str, client_secret: str, ahead: float) -> None:
    """Asks for a token that may be used, by a clock that is `ahead` so many seconds; ends with `GOOD`, or `LOST` when signed out."""
    os.environ[VAULT_FILE] = str(Path(folder) / "vault.json")
    app = App(client_id=client_id, client_secret=client_secret, redirect_uri="http://127.0.0.1/callback")
    status = asyncio.run(_renew(Path(folder), base_url, app, timedelta(seconds=ahead)))
    os._exit(status)
