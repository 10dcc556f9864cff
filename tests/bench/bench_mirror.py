"""How long the window stands still while fifty thousand relations come in, and how fast one administration of 800 is found.

`python -m tests.bench.bench_mirror`. The relations come as an Exact Online would send them, a thousand at a time with their bank
accounts, and are read, kept and looked up by the program as it is. Meanwhile a tick every few milliseconds tells how long the loop of the
window was kept from anything else, at most. That is held against what everything on the window's own thread would have cost it. Falls
short when the window stands still for over 50 ms, or for more than a fiftieth of that; when a renewal of lists that did not change takes
more than a tenth of the first fill; or when finding an administration takes over 100 ms.
"""

from __future__ import annotations

import asyncio
import gc
import json
import os
import sys
import tempfile
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import httpx
from PySide6.QtWidgets import QApplication
from qasync import QEventLoop

from exactdesk.exact.calls import open_http
from exactdesk.flow.remembered import ReferenceList
from exactdesk.jobs import reference
from exactdesk.jobs.connection import connected
from exactdesk.practice.transport import mock_handler
from exactdesk.ui.division_list import DivisionList
from exactdesk.ui.parts import DivisionView
from exactdesk.ui.theme import Theme
from exactdesk.window import SWITCH_SECONDS
from tests.jobs.office import BASE, TRADE, Office, open_office

RELATIONS, PAGE = 50_000, 1_000
ADMINISTRATIONS = 800
TICK = 0.004
MOST_BLOCK, MOST_SHARE, MOST_RENEWAL, MOST_FIND = 0.050, 0.02, 0.1, 0.100
WORDS = ("b", "ba", "bak", "bakkerij 7", "12", "holding 79")


def guid(kind: int, number: int) -> str:
    return f"{kind:08x}-0000-4000-8000-{number:012x}"


def relation(number: int) -> dict[str, object]:
    """A relation as sync/CRM/Accounts tells of one."""
    return {
        "ID": guid(1, number),
        "Timestamp": str(1_000_000 + number),
        "Code": f"{number + 1:>18}",
        "Name": f"Handelsonderneming Voorbeeld {number} B.V.",
        "Status": "C" if number % 3 else "A",
        "IsSupplier": number % 5 == 0,
        "Blocked": False,
        "StartDate": "/Date(1392163200000)/",
        "EndDate": None,
        "VATNumber": f"NL{number:09}B01",
        "ChamberOfCommerce": f"{number:08}",
        "Email": f"administratie{number}@voorbeeld.example",
        "Phone": "030 123 45 67",
        "Website": None,
        "AddressLine1": f"Industrieweg {number % 400}",
        "AddressLine2": None,
        "Postcode": "3542 AB",
        "City": "Utrecht",
        "Country": "NL ",
        "Language": "NL-NL",
        "PaymentConditionSales": "30",
        "PaymentConditionPurchase": "30",
        "SalesVATCode": "2  ",
        "PurchaseVATCode": "12 ",
        "GLAccountSales": None,
        "GLAccountPurchase": None,
    }


def with_account(number: int) -> dict[str, object]:
    account = {
        "ID": guid(2, number),
        "Account": guid(1, number),
        "BankAccount": f"NL00BANK{number:010}",
        "BICCode": "BANKNL2A",
        "BankAccountHolderName": f"Voorbeeld {number}",
        "Main": True,
        "Blocked": False,
        "Modified": "/Date(1700000000000)/",
    }
    return {"ID": guid(1, number), "BankAccounts": {"results": [account]}}


@dataclass
class Large:
    """Answers for the long lists; everything else is asked of the practice books."""

    office: Office
    pages: dict[tuple[str, int], bytes] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._behind = mock_handler(self.office.service)
        for resource, make in (("sync/CRM/Accounts", relation), ("bulk/CRM/Accounts", with_account)):
            for start in range(0, RELATIONS, PAGE):
                rows = [make(number) for number in range(start, start + PAGE)]
                more = f"{BASE}/api/v1/{TRADE}/{resource}?$skiptoken={start + PAGE}"
                link = {"__next": more} if start + PAGE < RELATIONS else {}
                self.pages[resource, start] = json.dumps({"d": {"results": rows, **link}}).encode()

    def __call__(self, request: httpx.Request) -> httpx.Response:
        parts = urlsplit(str(request.url))
        asked = parse_qs(parts.query)
        for resource in ("sync/CRM/Accounts", "bulk/CRM/Accounts"):
            if parts.path.endswith(resource):
                start = int(asked.get("$skiptoken", ["0"])[0])
                if any(f"{1_000_000 + RELATIONS - 1}" in text for text in asked.get("$filter", [])):
                    return httpx.Response(200, json={"d": {"results": []}})
                return httpx.Response(200, content=self.pages[resource, start])
        return self._behind(request)


class Ticks:
    """How long the loop was kept from anything else, at most, while it was watched.

    Attributes:
        at_work: for how much of the longest wait this process had a processor; the rest the machine was busy with other things.
    """

    def __init__(self) -> None:
        self.longest = self.at_work = 0.0

    @asynccontextmanager
    async def watching(self) -> AsyncIterator[Ticks]:
        self.longest = self.at_work = 0.0
        task = asyncio.create_task(self._tick())
        await asyncio.sleep(TICK)
        try:
            yield self
        finally:
            await asyncio.sleep(TICK)
            task.cancel()

    async def _tick(self) -> None:
        last, worked = time.perf_counter(), time.process_time()
        while True:
            await asyncio.sleep(TICK)
            now, busy = time.perf_counter(), time.process_time()
            if now - last - TICK > self.longest:
                self.longest, self.at_work = now - last - TICK, busy - worked
            last, worked = now, busy


async def fill(folder: Path, ticks: Ticks) -> tuple[float, float, float, float, float]:
    """Longest stand-still while filling and how much of it was work, the longest while renewing, and how long both took."""
    with open_office(folder, minute_calls=100_000, day_calls=1_000_000) as office:
        await office.sign_in()
        large = Large(office)
        office.books()
        gc.freeze()  # as the window does at its start; what serves the answers is no part of it either
        desk = replace(office.desk, new_http=lambda: open_http(transport=httpx.MockTransport(large)))
        async with connected(desk) as connection:
            division = await reference.division(desk, connection, TRADE)
            started = time.perf_counter()
            async with ticks.watching():
                book = await reference.reference_book(desk, connection, division, also=[ReferenceList.BANK_ACCOUNTS])
            filled, filling, working = time.perf_counter() - started, ticks.longest, ticks.at_work
            counts = (len(book.relations), len(book.bank_accounts))
            assert counts == (RELATIONS, RELATIONS), counts
            office.time.advance(minutes=20)
            started = time.perf_counter()
            async with ticks.watching():
                await reference.reference_book(desk, connection, division, known=book)
            renewed, renewing = time.perf_counter() - started, ticks.longest
        return filling, working, renewing, filled, renewed


def find() -> tuple[float, float]:
    """Seconds from the last letter to the list that is left, the slowest of some words; and of the barest search through as many texts."""
    names = ("Bakkerij", "Holding", "Bouwbedrijf", "Stichting", "Adviesbureau")
    views = tuple(
        DivisionView(code=3_000_001 + at, number=str(100 + at), name=f"{names[at % 5]} {at} B.V.", client=f"Klant {at}")
        for at in range(ADMINISTRATIONS)
    )
    shown = DivisionList()
    shown.resize(420, 460)
    shown.show()
    shown.show_divisions(views)
    QApplication.processEvents()
    slowest = 0.0
    for word in WORDS:
        shown.search.clear()
        QApplication.processEvents()
        started = time.perf_counter()
        shown.search.setText(word)
        QApplication.processEvents()
        slowest = max(slowest, time.perf_counter() - started)
        assert shown.shown
    texts = [f"{view.name} {view.number} {view.client}".casefold() for view in views]
    started = time.perf_counter()
    for word in WORDS:
        assert [text for text in texts if word in text]
    bare = (time.perf_counter() - started) / len(WORDS)
    shown.close()
    return slowest, bare


def main() -> int:
    """0 when the promises were kept."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication(sys.argv[:1])
    theme = Theme(application, native=False)
    sys.setswitchinterval(SWITCH_SECONDS)  # as the window does
    with (
        tempfile.TemporaryDirectory() as folder,
        asyncio.Runner(loop_factory=lambda: QEventLoop(application)) as runner,
    ):
        filling, working, renewing, filled, renewed = runner.run(fill(Path(folder), Ticks()))
    slowest, bare = find()
    del theme
    print(f"{RELATIONS} relations with their bank accounts, first fill: {filled:.1f} s")
    print(f"longest stand-still of the window meanwhile: {filling * 1000:.0f} ms")
    print(f"of which the program was at work: {working * 1000:.0f} ms")
    print(f"stand-still against all of it on the window's thread: {filling / filled:.3f} x")
    print(f"renewal without changes: {renewed:.1f} s")
    print(f"renewal against first fill: {renewed / filled:.2f} x")
    print(f"longest stand-still of the window meanwhile, renewing: {renewing * 1000:.0f} ms")
    print(f"one of {ADMINISTRATIONS} administrations, from the last letter to the list: {slowest * 1000:.1f} ms")
    print(f"finding one against a bare search of as many texts: {slowest / bare:.0f} x")
    kept = max(filling, renewing) <= MOST_BLOCK and filling <= MOST_SHARE * filled
    return 0 if kept and renewed <= MOST_RENEWAL * filled and slowest <= MOST_FIND else 1


if __name__ == "__main__":
    sys.exit(main())
