"""Over real HTTP and in real time: sign-in through the listener, a short minute, short tokens, two owners of one sign-in."""

from __future__ import annotations

import asyncio
from datetime import UTC, date, datetime
from decimal import Decimal

import httpx
import pytest

from exactdesk.books.entries import EntryLine, InvoiceEntry
from exactdesk.books.reference import Side
from exactdesk.exact import oauth
from exactdesk.exact.auth import TokenOwner
from exactdesk.exact.calls import Call, open_http
from exactdesk.exact.client import ExactClient, Window
from exactdesk.exact.limits import LimitKeeper
from exactdesk.exact.oauth import App
from exactdesk.exact.redirect import listening
from exactdesk.practice.options import PracticeAddress, PracticeOptions
from exactdesk.practice.server import running
from tests.unit.exact.world import MemoryTokens

pytestmark = pytest.mark.sockets


def now() -> datetime:
    return datetime.now(UTC)


async def through_the_browser(address: PracticeAddress, http: httpx.AsyncClient) -> tuple[App, str]:
    """Signs in as the browser does: opens the page, is sent to the listener, gets its last page."""
    async with listening(pages=lambda code: (code, "")) as listener:
        app = App(
            client_id=address.client_id,
            client_secret=address.client_secret,
            redirect_uri=oauth.redirect_for_port(address.redirect_uri, listener.port),
        )
        page = await http.get(oauth.authorise_url(address.base_url, app, state=listener.state), follow_redirects=True)
        assert "end-page-signed-in" in page.text
        return app, await listener.code(10)


async def test_a_short_minute_and_short_tokens_in_real_time() -> None:
    options = PracticeOptions(
        auto_consent=True, minute_seconds=1, minute_calls=12, token_seconds=2, today=date(2026, 3, 16)
    )
    calls: list[Call] = []
    with running(options) as address:
        async with open_http() as http:
            app, code = await through_the_browser(address, http)
            store, limits = MemoryTokens(), LimitKeeper()
            owners = [
                TokenOwner(base_url=address.base_url, app=app, store=store, http=http, clock=now, on_call=calls.append)
                for _ in range(2)
            ]
            await owners[0].sign_in(code)
            first, second = (
                ExactClient(address.base_url, http, owner, limits, now, on_call=calls.append) for owner in owners
            )
            division = (await first.me()).current_division
            relations = (await first.relations(division, None)).items
            accounts = (await first.gl_accounts(division, None)).items
            entry = InvoiceEntry(
                side=Side.SALES,
                journal="70",
                relation=next(each.id for each in relations if each.is_customer and not each.is_blocked),
                entry_date=date(2026, 3, 10),
                your_ref="",
                lines=(
                    EntryLine(
                        gl_account=next(each.id for each in accounts if each.code == "8000"), amount=Decimal("10.00")
                    ),
                ),
            )
            for _ in range(30):
                await first.post_invoice(division, entry)
            assert store.pair is not None
            await asyncio.sleep(max(0.0, (store.pair.refresh_at - now()).total_seconds()))
            await asyncio.gather(first.journals(division), second.journals(division))
            booked = await first.entries_between(
                division, Side.SALES, Window(start=entry.entry_date, end=entry.entry_date)
            )
            for owner in owners:
                await owner.aclose()
    # On a busy machine a token may end on its way (401), which is mended; nothing is over the limit (429) or renewed too early (400).
    assert {call.status for call in calls} <= {200, 201, 401}
    assert sum(call.status == 201 for call in calls) == 30
    assert len({each.id for each in booked}) >= 30
    assert len(store.saved) >= 2
