"""A program of its own that posts a sheet and kills itself at a chosen moment: `python -m tests.jobs.killed FOLDER ADDRESS MOMENT`."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from contextlib import ExitStack
from datetime import UTC, datetime
from pathlib import Path

from exactdesk.exact.calls import open_http
from exactdesk.flow.queue import ItemState
from exactdesk.jobs import open_sheet, reference
from exactdesk.jobs.connection import connected
from exactdesk.jobs.desk import Desk
from exactdesk.jobs.post import RunResult
from exactdesk.jobs.session import ImportSession
from exactdesk.jobs.sign_in import SignInRequest, sign_in
from exactdesk.paths import folders
from exactdesk.practice.options import PracticeOptions
from exactdesk.store import history
from exactdesk.store.database import open_database
from exactdesk.store.secrets import Secrets
from exactdesk.store.settings import SettingsFile
from tests.jobs.office import TRADE
from tests.jobs.visiting import visit

KILLED_AT = 2


def open_desk(folder: Path, stack: ExitStack) -> Desk:
    places = folders(folder)
    places.data.mkdir(parents=True, exist_ok=True)
    return Desk(
        folders=places,
        database=stack.enter_context(open_database(places.data)),
        settings=SettingsFile(places.data),
        secrets=Secrets(None, places.data),
        new_http=open_http,
        clock=lambda: datetime.now(UTC),
        open_browser=visit,
    )


async def post(desk: Desk, base_url: str, text: str) -> RunResult:
    """Signs in, drops the sheet and posts it."""
    options = PracticeOptions()
    request = SignInRequest(
        base_url=base_url,
        client_id=options.client_id,
        client_secret=options.client_secret,
        redirect_uri="http://127.0.0.1/callback",
    )
    await sign_in(desk, request, pages=lambda code: (code, code))
    async with connected(desk) as connection:
        division = await reference.division(desk, connection, TRADE)
        book = await reference.reference_book(desk, connection, division)
        opened = await open_sheet.open_pasted(desk, text)
        session = ImportSession(desk, division, book, opened.workbook, site=connection.site, user_name="test")
        await session.choose_sheet()
        await session.look_for_duplicates(connection)
        return await session.post(connection)


def kill_at(moment: str) -> None:
    """Kills this process with the attempt on disk: before the request leaves, or after its answer and before the outcome is kept."""
    name = "begin_attempt" if moment == "before" else "finish_attempt"
    real, made = getattr(history, name), []

    def call(*arguments: object, **named: object) -> object:
        made.append(1)
        if moment == "after" and len(made) == KILLED_AT:
            os.kill(os.getpid(), signal.SIGKILL)
        found = real(*arguments, **named)
        if moment == "before" and len(made) == KILLED_AT:
            os.kill(os.getpid(), signal.SIGKILL)
        return found

    setattr(history, name, call)


def main(folder: str, base_url: str, moment: str) -> None:
    kill_at(moment)
    with ExitStack() as stack:
        result = asyncio.run(post(open_desk(Path(folder), stack), base_url, sys.stdin.read()))
    assert all(item.state is ItemState.POSTED for item in result.items)


if __name__ == "__main__":
    main(*sys.argv[1:])
