"""The page of what waits: every face, the card of each kind, the editor, two candidates side by side."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

from exactdesk.books.entries import BookedEntry, EntryLine, InvoiceEntry
from exactdesk.books.reference import DivisionCode, EntryId, GLAccountId, RelationId, Side
from exactdesk.flow.beside import head_beside
from exactdesk.flow.history import Batch, BatchItem, ItemId
from exactdesk.flow.kept import keep_row, kept_row
from exactdesk.flow.mend import Kept, Wishes, mend
from exactdesk.flow.queue import ItemState
from exactdesk.jobs.attention import Waiting, as_waiting
from exactdesk.jobs.candidates import Candidate, Undecided
from exactdesk.jobs.mending import Tried
from exactdesk.jobs.work import WorkDetail
from exactdesk.problems import Where
from exactdesk.ui.pages.attention import AttentionPage
from exactdesk.ui.pages.page import Page, PageKey
from tests.screens import values
from tests.screens.importing import kit, worked_of
from tests.screens.registry import Scene, Screen

VIEWS = {view.code: view for view in values.DIVISIONS}
RELATION = RelationId("5f1c7d5e-0000-4000-8000-000000000001")
HEADINGS = {0: "Factuurnr", 1: "Klant", 3: "Datum", 4: "Bedrag", 5: "Btw", 6: "Omschrijving"}


def batch(at: int) -> Batch:
    view = values.DIVISIONS[at]
    found = values.BATCHES[1]
    return replace(
        found,
        id=values.BATCHES[at].id,
        division=DivisionCode(view.code),
        division_name=view.name,
        headings=HEADINGS,
    )


def item(number: int, at: int, state: ItemState, code: str = "", said: str = "", **more: object) -> BatchItem:
    known = values.ITEMS[number % len(values.ITEMS)]
    facts = {
        "value": "Janssen Bouw", "candidates": "1044 Jansen Bouw B.V.", "period": "2026 - 10", "row": "4", "heading": "Klant",
        "sheet": "Blad1", "file": "inkoop_wk46.csv", "known_relation": "1044 Jansen Bouw B.V.", "entry_number": "26700141",
        "known_day": "2026-11-03", "known_amount": "605.00", "entries": "",
    }  # fmt: skip
    return replace(
        known,
        id=ItemId(100 + number),
        batch=batch(at).id,
        state=state,
        code=code,
        facts=facts,
        said=said,
        entry_id=None,
        entry_number=None,
        why="klant gebeld, stuurt een nieuwe" if state is ItemState.DISMISSED else "",
        relation=RELATION,
        side=Side.SALES,
        **more,  # type: ignore[arg-type] # checked where it is called
    )


CLOSED = "De periode is afgesloten: 2026 - 10"
DOCUMENTS = (
    (item(0, 0, ItemState.UNSURE, "write-unanswered"), 0),
    (item(1, 0, ItemState.REFUSED, "refused-period-closed", CLOSED), 0),
    (item(2, 1, ItemState.REFUSED, "refused-period-closed", CLOSED), 1),
    (item(3, 1, ItemState.REFUSED, "refused-period-closed", CLOSED), 1),
    (item(4, 0, ItemState.REFUSED, "refused-relation-not-customer", "Ongeldig: Klant (Type)"), 0),
    (item(5, 2, ItemState.REFUSED, "refused", "Dit kan in deze administratie niet worden geboekt."), 2),
    (item(6, 2, ItemState.HELD_BACK, "relation-unknown"), 2),
    (item(10, 0, ItemState.DUPLICATE, "booked-before"), 0),
    (item(7, 0, ItemState.PLANNED), 0),
    (item(8, 0, ItemState.PLANNED), 0),
    (item(9, 3, ItemState.DISMISSED, "refused-journal", "Ongeldige referentie: Journals"), 3),
)


def waiting() -> tuple[Waiting, ...]:
    found = (as_waiting(each, batch(at)) for each, at in DOCUMENTS)
    return tuple(each for each in found if each is not None)


def page(scene: Scene) -> AttentionPage:
    made = AttentionPage(scene.formats)

    def tell(each: Waiting) -> None:
        detail = replace(values.item_detail(each.item), headings=HEADINGS)
        note = "Bij deze klant altijd eerst de periode laten openen door Kees." if "period" in each.item.code else ""
        made.show_detail(WorkDetail(detail=detail, waiting=each, edits=(), note=note))

    made.detail_wanted.connect(tell)
    return made


def filled(scene: Scene, code: str, *, by: str = "error") -> Page:
    made = page(scene)
    made.grouping.choose(by)
    made.show_waiting(waiting(), VIEWS, values.DIVISIONS[0].code)
    made.list.choose(lambda row: row.waiting is not None and row.waiting.item.code == code)
    return made


def group(scene: Scene) -> Page:
    made = page(scene)
    made.show_waiting(waiting(), VIEWS, values.DIVISIONS[0].code)
    made.list.choose(lambda row: row.waiting is None and len(row.group.items) == 3)
    return made


def only_aside(scene: Scene) -> Page:
    made = page(scene)
    made.show_waiting(waiting()[-1:], VIEWS, values.DIVISIONS[0].code)
    return made


def empty(scene: Scene) -> Page:
    made = page(scene)
    made.show_waiting((), VIEWS)
    return made


def failed(scene: Scene) -> Page:
    made = page(scene)
    made.fail(*values.DAMAGED[scene.language], "StoreError (database-damaged)")
    return made


def running(scene: Scene) -> Page:
    made = filled(scene, "refused-period-closed")
    assert isinstance(made, AttentionPage)
    made.show_run("Factuur 2026-1042 wordt geboekt" if scene.language == "nl" else "Posting invoice 2026-1042", 3, 12)
    return made


def undecided(scene: Scene) -> Page:
    made = filled(scene, "write-unanswered")
    assert isinstance(made, AttentionPage)
    document, at = DOCUMENTS[0]
    sent = InvoiceEntry(
        side=Side.SALES,
        journal="70",
        relation=RELATION,
        entry_date=document.entry_date or date(2026, 11, 1),
        your_ref=document.number,
        lines=(EntryLine(gl_account=GLAccountId("g"), amount=Decimal(100)),),
    )
    entry = BookedEntry(
        id=EntryId("e" * 36),
        side=Side.SALES,
        entry_number=26700188,
        journal="70",
        relation=RELATION,
        relation_name=document.relation_name,
        entry_date=sent.entry_date + timedelta(days=3),
        your_ref=document.number,
        currency="EUR",
        amount=Decimal("605.00"),
    )
    made.show_undecided(
        (
            Undecided(
                item=document,
                batch=batch(at),
                sent=sent,
                sent_at=values.NOW,
                candidates=(Candidate(entry=entry, pairs=head_beside(sent, document, entry)),),
            ),
        )
    )
    return made


def tried(wishes: Wishes | None = None) -> Tried:
    """A document of the workbook with mistakes whose relation is not known, as the editor gets it."""
    session = kit().faulty
    worked = worked_of(session)
    checked = next(one for one in worked.checked if any(problem.code == "relation-unknown" for problem in one.problems))
    document = checked.document
    kept = Kept(
        key=document.key,
        kind=session.draft.kind,
        rows=tuple(kept_row(line.row, keep_row(line)) for line in document.lines),
        mapping=session.draft.mapping,
        source=Where(file="Verkoopfacturen maart.xlsx", sheet="Facturen"),
        headings=document.headings,
    )
    mended = mend(kept, wishes or Wishes(), reference=session.reference, today=worked.today)
    held = item(6, 2, ItemState.HELD_BACK, "relation-unknown", amount=checked.summary.gross)
    return Tried(item=held, batch=batch(2), kept=kept, mended=mended)


def editing(scene: Scene, *, is_mended: bool = False) -> Page:
    made = filled(scene, "relation-unknown")
    assert isinstance(made, AttentionPage)
    current = made.current()
    assert current is not None
    first = tried()
    made.begin_edit(first, current, "relation_code")
    if is_mended:
        made.editor.wishes = Wishes().edit(first.kept, "relation_code", "1001")
        made.editor.set_value("relation_code", 0, "1001")
        made.editor.show_tried(tried(made.editor.wishes))
    return made


def screens() -> Iterable[Screen]:
    key = PageKey.ATTENTION
    yield Screen(name="attention", face="empty", make=empty, key=key)
    yield Screen(name="attention", face="loading", make=page, key=key)
    yield Screen(name="attention", face="filled", make=only_aside, key=key)
    yield Screen(name="attention", face="duplicate", make=lambda scene: filled(scene, "booked-before"), key=key)
    yield Screen(name="attention", face="partly", make=lambda scene: filled(scene, "refused-period-closed"), key=key)
    yield Screen(name="attention", face="failed", make=failed, key=key)
    yield Screen(name="attention", face="places", make=lambda scene: filled(scene, "refused", by="division"), key=key)
    yield Screen(name="attention", face="group", make=group, key=key)
    yield Screen(name="attention", face="running", make=running, key=key)
    yield Screen(name="attention", face="undecided", make=undecided, key=key)
    yield Screen(name="attention", face="editing", make=editing, key=key)
    yield Screen(name="attention", face="mended", make=lambda scene: editing(scene, is_mended=True), key=key)
