"""What is outstanding, in its faces. Nobody of these exists."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from functools import partial

from exactdesk.books.entries import EntryLine
from exactdesk.books.ledger import LedgerLine, LineId
from exactdesk.books.money import to_cents
from exactdesk.books.outstanding import Attachment, ItemKind, OutstandingItem, Snapshot
from exactdesk.books.reference import Division, DivisionCode, EntryId, GLAccountId, RelationId, Side
from exactdesk.errors import NotReached
from exactdesk.flow.outstanding import Ageing, Bucket, Change, ItemNote, NoteKey, Wish
from exactdesk.flow.outstanding_changes import Changes
from exactdesk.flow.outstanding_view import Grouping, View, arrange
from exactdesk.jobs.outstanding_board import Board, Part, make_board
from exactdesk.jobs.outstanding_detail import ItemDetail
from exactdesk.problems import Problem, Severity
from exactdesk.ui.pages.outstanding import BoardView, OutstandingPage
from exactdesk.ui.pages.page import Page, PageKey
from tests.screens import values
from tests.screens.registry import Scene, Screen

NOW = values.NOW
TODAY = NOW.date()
BAKERY = Division(code=DivisionCode(2001001), name="Bakkerij De Korenaar B.V.", hid="101")
CHOCOLATE = Division(code=DivisionCode(2001003), name="Chocolaterie Lierman BV", hid="201", country="BE")
NAMES = (*values.NAMES, "Restaurant De Gouden Lepel", "Zorggroep Midden-Holland Locatie Oost", "Bouwbedrijf Van Rijn")
ACCOUNT = GLAccountId("8000")


def item(place: int, side: Side = Side.SALES) -> OutstandingItem:
    """One of many, of all ages and sizes."""
    name = NAMES[place % len(NAMES)]
    due = TODAY - timedelta(days=(place * 37) % 140 - 25)
    amount = to_cents(Decimal((place * 7919) % 480_000) / 100 + 35)
    if place % 13 == 5:
        amount = -amount / 4
    amount = to_cents(amount)
    is_payment = place % 17 == 9
    number = f"F2026-{200 + place:04}"
    return OutstandingItem(
        key=f"70/2026/{26700000 + place}",
        side=side,
        relation=RelationId(f"r{place % len(NAMES)}"),
        relation_code=str(1001 + place % len(NAMES)),
        relation_name=name,
        journal="20" if is_payment else "70",
        entry_number=26700000 + place,
        invoice_number=number,
        your_ref=number,
        description=f"Levering week {place % 52 + 1}",
        payment_reference="RF18 5390 0754 7034" if place % 3 == 0 else "",
        invoice_date=due - timedelta(days=30),
        due_date=due,
        amount=-abs(amount) if is_payment else amount,
        currency="EUR" if place % 19 else "USD",
        amount_dc=-abs(amount) if is_payment else amount,
        original=amount * 2 if place % 11 == 4 else amount,
        kind=ItemKind.PAYMENT if is_payment else ItemKind.INVOICE if amount > 0 else ItemKind.CREDIT_NOTE,
        entry_id=EntryId(f"e{place}"),
    )


def part(division: Division, items: tuple[OutstandingItem, ...], *notes: Problem) -> Part:
    marks = (Change.NEW, Change.SLIPPED, Change.LATE, Change.PROMISE_BROKEN, Change.PART_PAID)
    changes = {each.key: frozenset({marks[at % 5]}) for at, each in enumerate(items) if at % 6 == 1}
    snapshot = Snapshot(
        division=division.code, side=Side.SALES, currency="EUR", read_at=NOW, items=items, notes=tuple(notes)
    )
    gone = tuple(item(place) for place in range(200, 204))
    since = datetime(2026, 11, 19, 16, 5, tzinfo=UTC)
    return Part(division=division, snapshot=snapshot, changes=Changes(since=since, by_item=changes, gone=gone))


def board(*parts: Part, day: date = TODAY) -> Board:
    ageing = Ageing(day=day)
    notes: dict[NoteKey, ItemNote] = {}
    for each in parts:
        for place, one in enumerate(each.snapshot.items if each.snapshot else ()):
            if place % 9 == 2:
                notes[int(each.division.code), Side.SALES, one.key] = ItemNote(
                    note="Belt vrijdag terug, wacht op akkoord van de directie",
                    promised_on=TODAY + timedelta(days=place % 7 - 1),
                    is_disputed=place % 18 == 2,
                )
    return make_board(Side.SALES, parts, ageing, notes, is_past=day < TODAY)


MANY = tuple(item(place) for place in range(64))
DETAIL = ItemDetail(
    item=MANY[2],
    lines=(
        EntryLine(
            gl_account=ACCOUNT,
            amount=Decimal("1000.00"),
            vat_code="2",
            vat_amount=Decimal("210.00"),
            description="Brood",
        ),
        EntryLine(
            gl_account=ACCOUNT,
            amount=Decimal("52.50"),
            vat_code="1",
            vat_amount=Decimal("4.73"),
            description="Bezorging",
        ),
    ),
    vat=Decimal("214.73"),
    matched=(
        LedgerLine(
            id=LineId("l"),
            journal="20",
            entry_number=26200017,
            entry_type=40,
            relation=RelationId("r"),
            relation_code="1003",
            relation_name="",
            day=TODAY - timedelta(days=9),
            amount=Decimal("-250.00"),
            currency="EUR",
            amount_dc=Decimal("-250.00"),
            description="betaling F2026-0202",
        ),
    ),
    files=(Attachment(name="F2026-0202.pdf", size=48_000, address="https://start.exactonline.nl/docs/x"),),
)


DIFFERS = Problem(
    code="outstanding-differs",
    severity=Severity.WARN,
    facts={"total": "98120.40", "overview": "98121.65", "difference": "-1.25", "currency": "EUR"},
)


def page(scene: Scene, shown: Board | None, view: View | None = None, *, offline: str = "") -> OutstandingPage:
    made = OutstandingPage(scene.formats)
    if shown is not None:
        wanted = view or View()
        made.show_board(BoardView(board=shown, today=TODAY, offline=offline))
        made.show_arranged(arrange(shown.rows, wanted, shown.ageing, shown.notes))
    return made


def filled(scene: Scene) -> Page:
    made = page(scene, board(part(BAKERY, MANY)))
    made.detail_wanted.connect(lambda _: made.show_detail(DETAIL, {ACCOUNT: "8000 Omzet hoog"}))
    made.table.choose(made.table.records.record(2))
    return made


def relations(scene: Scene) -> Page:
    made = page(scene, board(part(BAKERY, MANY)), View(grouping=Grouping.RELATIONS))
    made.sums.choose(made.sums.records.record(0))
    return made


def narrowed(scene: Scene) -> Page:
    view = View(wish=Wish(buckets=(Bucket(first=31, last=60),), changes=frozenset({Change.SLIPPED, Change.LATE})))
    return page(scene, board(part(BAKERY, MANY)), view)


def several(scene: Scene) -> Page:
    other = tuple(replace(item(place), key=f"x{place}") for place in range(70, 90))
    shown = board(part(BAKERY, MANY), part(CHOCOLATE, other))
    return page(scene, shown, View(grouping=Grouping.DIVISIONS))


def partly(scene: Scene) -> Page:
    broken = Part(division=CHOCOLATE, snapshot=None, error=NotReached("exact-unavailable", status=503))
    return page(scene, board(part(BAKERY, MANY, DIFFERS), broken))


def offline(scene: Scene) -> Page:
    return page(scene, board(part(BAKERY, MANY)), offline=values.OFFLINE[scene.language][0])


def past(scene: Scene) -> Page:
    told = Problem(code="outstanding-as-of", severity=Severity.NOTE, facts={"day": "2026-10-31"})
    return page(scene, board(part(BAKERY, MANY[:30], told), day=date(2026, 10, 31)))


def failed(scene: Scene) -> Page:
    made = page(scene, None)
    made.fail(*values.OFFLINE[scene.language], "NotReached (not-reached)")
    return made


def screens() -> Iterable[Screen]:
    for face, make in (
        ("empty", lambda scene: page(scene, board(replace(part(BAKERY, ()), changes=Changes(since=NOW))))),
        ("loading", partial(page, shown=None)),
        ("filled", filled),
        ("relations", relations),
        ("narrowed", narrowed),
        ("several", several),
        ("past", past),
        ("offline", offline),
        ("partly", partly),
        ("failed", failed),
    ):
        yield Screen(name="outstanding", face=face, make=make, key=PageKey.OUTSTANDING)
