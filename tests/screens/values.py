"""Made-up values for the pictures; nobody of these exists."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

from exactdesk.books.money import to_cents
from exactdesk.books.reference import DivisionCode, EntryId, Side
from exactdesk.flow.history import (
    Attempt,
    AttemptId,
    Batch,
    BatchId,
    BatchItem,
    Edit,
    Found,
    ItemId,
    RowText,
    Step,
    Total,
)
from exactdesk.flow.history_filter import Place
from exactdesk.flow.queue import ItemEvent, ItemState
from exactdesk.jobs.attention import WaitsFor
from exactdesk.jobs.history import BatchDetail, ItemDetail
from exactdesk.jobs.outstanding_board import Sums
from exactdesk.ui.frame import CallsLeft
from exactdesk.ui.parts import DivisionView

NOW = datetime(2026, 11, 20, 9, 41, tzinfo=UTC)
CALLS = CallsLeft(today=4812)

DIVISIONS = (
    DivisionView(
        code=2001001,
        number="101",
        name="Bakkerij De Korenaar B.V.",
        client="Bakkerij De Korenaar",
        colour="blue",
        is_favourite=True,
        used=NOW,
    ),
    DivisionView(
        code=2001002,
        number="102",
        name="Van den Heuvel Installatietechniek & Onderhoud B.V.",
        client="Van den Heuvel Groep",
        colour="orange",
        used=NOW,
    ),
    DivisionView(
        code=2001003,
        number="201",
        name="Chocolaterie Lierman BV",
        country="BE",
        client="Lierman",
        colour="plum",
        is_favourite=True,
    ),
    DivisionView(code=2001004, number="103", name="Fietsenhandel Zuidwijk", client="Zuidwijk", colour="green"),
    DivisionView(
        code=2001005, number="104", name="Stichting Muziekschool Noord", client="Muziekschool Noord", colour="teal"
    ),
    DivisionView(code=2001006, number="105", name="Oud archief 2011", is_open=False),
)

OFFLINE = {
    "nl": ("Exact Online is niet bereikbaar", "Kijk of deze computer internet heeft en probeer het opnieuw."),
    "fr": ("Exact Online est inaccessible", "Vérifiez que cet ordinateur a accès à Internet, puis réessayez."),
    "en": ("Exact Online cannot be reached", "See whether this computer has internet, and try again."),
}


def total(gross: str) -> Total:
    amount = Decimal(gross)
    net = to_cents(amount / Decimal("1.21"))
    return Total(currency="EUR", net=net, vat=amount - net, gross=amount)


def batch(number: int, file: str, kind: str, gross: str, *, finished: bool = True, **counts: int) -> Batch:
    return Batch(
        id=BatchId(f"00000000-0000-4000-8000-{number:012d}"),
        site="start.exactonline.nl",
        division=DivisionCode(2001001),
        division_name="Bakkerij De Korenaar B.V.",
        user="Anneke de Vries",
        kind=kind,
        file=f"C:\\Klanten\\De Korenaar\\{file}" if file else "",
        fingerprint="0" * 64,
        sheet="Blad1",
        mapping="{}",
        row_count=sum(counts.values()) * 2,
        started_at=NOW - timedelta(days=3 * number, minutes=17 * number),
        finished_at=NOW - timedelta(days=3 * number) if finished else None,
        totals=(total(gross),) if gross else (),
        counts={ItemState(name.replace("_", "-")): count for name, count in counts.items()},
    )


BATCHES = (
    batch(0, "Verkoopfacturen november 2026.xlsx", "sales-entry", "18234.50", posted=57),
    batch(1, "inkoop_wk46.csv", "purchase-entry", "4410.19", posted=11, refused=2),
    batch(2, "Nieuwe klanten.ods", "relation", "", posted=8, left_out=1),
    batch(
        3,
        "Verkoopfacturen oktober 2026 (definitief, na controle door de accountant).xlsx",
        "sales-entry",
        "20118.03",
        posted=61,
    ),
    batch(4, "", "sales-entry", "-121.00", posted=1),
    batch(5, "Facturen webshop.csv", "sales-entry", "1250.75", posted=40, unsure=1, planned=22, finished=False),
)

PLACES = tuple(
    Place(site="start.exactonline.nl", division=DivisionCode(each.code), name=each.name) for each in DIVISIONS[:3]
)
NAMES = (
    "Jansen & Zn.",
    "Café 't Hoekje",
    "Basisschool De Regenboog",
    "Hotel Zeezicht B.V.",
    "Vereniging van Eigenaren Parkzicht fase 2 te Hilversum",
)


def items() -> tuple[BatchItem, ...]:
    states = (
        ItemState.POSTED,
        ItemState.POSTED,
        ItemState.REFUSED,
        ItemState.POSTED,
        ItemState.UNSURE,
        ItemState.LEFT_OUT,
        ItemState.DUPLICATE,
    )
    found = []
    for at in range(14):
        state = states[at % len(states)]
        is_posted = state is ItemState.POSTED
        found.append(
            BatchItem(
                id=ItemId(at + 1),
                batch=BATCHES[1].id,
                key=f"2026{at:04d}",
                side=Side.PURCHASE,
                number=f"2026-{1040 + at}",
                rows=(2 * at + 2, 2 * at + 3),
                state=state,
                relation_code=str(10010 + at),
                relation_name=NAMES[at % len(NAMES)],
                entry_date=date(2026, 11, 1 + at),
                amount=Decimal("121.00") * (at + 1) if at != 3 else Decimal("-60.50"),
                currency="EUR",
                changed_at=NOW,
                entry_id=EntryId("a" * 36) if is_posted else None,
                entry_number=26700100 + at if is_posted else None,
                said="De periode is afgesloten: 2026 - 10" if state is ItemState.REFUSED else "",
                why="dubbel aangeleverd door de klant" if state is ItemState.LEFT_OUT else "",
            )
        )
    return tuple(found)


ITEMS = items()
EDITS = (
    Edit(row=6, field="vat_code", old="Hoog", new="4", at=NOW),
    Edit(row=7, field="invoice_date", old="31-11-2026", new="2026-11-30", at=NOW),
)
BATCH_DETAIL = BatchDetail(batch=BATCHES[1], items=ITEMS, edits=EDITS)


def item_detail(item: BatchItem) -> ItemDetail:
    return ItemDetail(
        item=item,
        rows=tuple(
            RowText(
                row=each, cells=(item.number, item.relation_name, "", "03-11-2026", "100,00", "21%", "Brood en banket")
            )
            for each in item.rows
        ),
        attempts=(
            Attempt(
                id=AttemptId(1),
                item=item.id,
                started_at=NOW,
                request='{"Journal": "70"}',
                outcome=ItemEvent.REFUSE,
                finished_at=NOW,
                answer='{"error": {"code": ""}}',
            ),
        ),
        steps=(
            Step(at=NOW, event=ItemEvent.SEND, before=ItemState.PLANNED, after=ItemState.SENDING),
            Step(at=NOW, event=ItemEvent.REFUSE, before=ItemState.SENDING, after=ItemState.REFUSED),
        ),
    )


FOUND = (*(Found(batch=BATCHES[1], item=item) for item in ITEMS[:4]), Found(batch=BATCHES[3], item=None))

WAITING_COUNTS = {
    WaitsFor.UNSURE: 1,
    WaitsFor.REFUSED: 12,
    WaitsFor.HELD_BACK: 3,
    WaitsFor.INTERRUPTED: 40,
    WaitsFor.SET_ASIDE: 2,
}

DAMAGED = {
    "nl": (
        "De geschiedenis op deze computer is beschadigd",
        "Zet een reservekopie terug, of vraag hulp aan uw beheerder.",
    ),
    "fr": (
        "L'historique de cet ordinateur est endommagé",
        "Restaurez une copie de sauvegarde, ou demandez de l'aide à votre gestionnaire.",
    ),
    "en": ("The history on this computer is damaged", "Put back a backup, or ask whoever looks after your computers."),
}

OUTSTANDING = {
    Side.SALES: Sums(
        total=Decimal("109788.78"), overdue=Decimal("88935.72"), overdue_count=51, currency="EUR", read_at=NOW
    ),
    Side.PURCHASE: Sums(
        total=Decimal("20111.05"), overdue=Decimal("0.00"), overdue_count=0, currency="EUR", read_at=NOW
    ),
}
