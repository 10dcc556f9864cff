"""An office for tests: a desk with a folder of its own and a practice Exact Online in process; time passes when it is waited for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from urllib.parse import urlsplit

import httpx

from exactdesk.books.reference import Division
from exactdesk.exact.calls import open_http
from exactdesk.jobs import open_sheet, reference
from exactdesk.jobs.connection import Connection
from exactdesk.jobs.desk import Desk
from exactdesk.jobs.session import ImportSession
from exactdesk.jobs.sign_in import SignedIn, SignInRequest, sign_in
from exactdesk.paths import folders
from exactdesk.practice.exchange import Request
from exactdesk.practice.faults import Fault
from exactdesk.practice.handler import PracticeService
from exactdesk.practice.ledger import Administration
from exactdesk.practice.options import PracticeOptions
from exactdesk.practice.transport import mock_handler
from exactdesk.store.database import open_database
from exactdesk.store.secrets import Secrets
from exactdesk.store.settings import SettingsFile
from tests.unit.exact.world import PassingTime

BASE = "http://127.0.0.1:9"
RELAY = "https://kantoor.example/callback"
TRADE = 2340571
AGENCY = 2340583

HEADINGS = (
    "Factuurnummer",
    "Factuurdatum",
    "Vervaldatum",
    "Klantnummer",
    "Omschrijving",
    "Grootboekrekening",
    "Btw %",
    "Bedrag excl. btw",
    "Btw-bedrag",
)
PURCHASE_HEADINGS = ("Factuurnummer leverancier", *HEADINGS[1:3], "Crediteurnummer", *HEADINGS[4:])
CUSTOMERS = tuple(str(code) for code in range(1001, 1100) if code % 10 and code != 1013)
SUPPLIERS = tuple(str(code) for code in range(2001, 2040) if code % 10 and code != 2013)


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One row of a sheet."""

    number: str
    day: date
    relation: str
    net: Decimal
    account: str = "8000"
    percentage: int = 21
    text: str = "Levering"

    @property
    def vat(self) -> Decimal:
        return (self.net * self.percentage / 100).quantize(Decimal("0.01"))

    def cells(self) -> tuple[str, ...]:
        return (
            self.number,
            f"{self.day:%d-%m-%Y}",
            f"{self.day + timedelta(days=30):%d-%m-%Y}",
            self.relation,
            self.text,
            self.account,
            str(self.percentage),
            f"{self.net:.2f}".replace(".", ","),
            f"{self.vat:.2f}".replace(".", ","),
        )


def pasted(lines: Sequence[Line], headings: Sequence[str] = HEADINGS) -> str:
    """The rows as a spreadsheet puts them on the clipboard."""
    return "\n".join("\t".join(row) for row in (headings, *(line.cells() for line in lines)))


@dataclass(kw_only=True)
class Office:
    """See the module."""

    desk: Desk
    service: PracticeService
    time: PassingTime
    opened: list[str] = field(default_factory=list)

    @property
    def today(self) -> date:
        return self.time.now.astimezone().date()

    def books(self, code: int = TRADE) -> Administration:
        return self.service.world.administration(code)

    def invoices(self, count: int, first: int = 1) -> list[Line]:
        """As many sales invoices of one line, of customers that exist, dated in the last weeks."""
        return [
            Line(
                number=f"F2026-{number:04}",
                day=self.today - timedelta(days=number % 14),
                relation=CUSTOMERS[number % len(CUSTOMERS)],
                net=Decimal(10_000 + number * 137) / 100,
            )
            for number in range(first, first + count)
        ]

    def request(self, redirect_uri: str = RELAY) -> SignInRequest:
        options = self.service.options
        return SignInRequest(
            base_url=BASE,
            client_id=options.client_id,
            client_secret=options.client_secret,
            redirect_uri=redirect_uri,
        )

    def browse(self, address: str) -> str:
        """Where a browser ends that opens this address: the redirect of a sign-in that asks nothing."""
        parts = urlsplit(address)
        answer = self.service.handle(
            Request(method="GET", target=f"{parts.path}?{parts.query}", headers={"Host": parts.netloc}, body=b"")
        )
        assert answer.status == 302, answer
        return answer.headers["Location"]

    async def sign_in(self, desk: Desk | None = None) -> SignedIn:
        async def paste(address: str) -> str:
            return self.browse(address)

        return await sign_in(
            desk or self.desk,
            self.request(),
            pages=lambda code: (code, code),
            paste=paste,
            show_address=self.opened.append,
        )

    async def session(self, connection: Connection, text: str, code: int = TRADE) -> ImportSession:
        """A session over what was pasted, understood but not yet checked."""
        division: Division = await reference.division(self.desk, connection, code)
        book = await reference.reference_book(self.desk, connection, division, max_age=timedelta(hours=1))
        opened = await open_sheet.open_pasted(self.desk, text)
        session = ImportSession(
            self.desk, division, book, opened.workbook, site=connection.site, user_name=connection.user_name
        )
        await session.choose_sheet()
        return session

    def fault(self, fault: Fault) -> None:
        self.service.faults.add(fault)

    def calls(self, start: int = 0) -> list[str]:
        """`METHOD service/Resource` of every call since a position."""
        return [
            f"{call.method} {call.path.split('/', 4)[-1]}"
            for call in list(self.service.calls)[start:]
            if call.path.startswith("/api/v1/")
        ]


def new_desk(folder: Path, service: PracticeService, time: PassingTime, opened: list[str]) -> Iterator[Desk]:
    """A desk over a folder, which may already be in use by another one."""

    def open_browser(address: str) -> bool:
        opened.append(address)
        return True

    places = folders(folder)
    places.data.mkdir(parents=True, exist_ok=True)
    with open_database(places.data) as database:
        yield Desk(
            folders=places,
            database=database,
            settings=SettingsFile(places.data),
            secrets=Secrets(None, places.data),
            new_http=lambda: open_http(transport=httpx.MockTransport(mock_handler(service))),
            clock=time,
            open_browser=open_browser,
            sleep=time.sleep,
        )


@contextmanager
def open_office(folder: Path, **options: object) -> Iterator[Office]:
    """An office whose practice service has these options."""
    time = PassingTime()
    values = {"auto_consent": True, "redirect_uri": RELAY, "today": time.now.date(), **options}
    service = PracticeService(PracticeOptions(**values), time)  # type: ignore[arg-type]
    opened: list[str] = []
    with contextmanager(new_desk)(folder, service, time, opened) as desk:
        yield Office(desk=desk, service=service, time=time, opened=opened)
