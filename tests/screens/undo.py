"""The way back of a batch: the plan, while it is carried out, and what came of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

from exactdesk.books.reference import Division, EntryId
from exactdesk.errors import NotReached
from exactdesk.flow.history import BatchItem, ItemId
from exactdesk.flow.queue import ItemState
from exactdesk.flow.undo import UndoLine, UndoPlan, Wanted, Way
from exactdesk.jobs.post import RunResult
from exactdesk.jobs.undo import Planned, UndoResult
from exactdesk.ui.pages.page import Page, PageKey
from exactdesk.ui.pages.undo import UndoPage
from tests.screens import values
from tests.screens.registry import Scene, Screen

BATCH = values.BATCHES[0]
DIVISION = Division(code=BATCH.division, name=BATCH.division_name)


def item(at: int) -> BatchItem:
    known = values.ITEMS[at % len(values.ITEMS)]
    return replace(
        known,
        id=ItemId(at + 1),
        number=f"2026-{1040 + at}",
        state=ItemState.POSTED,
        entry_id=EntryId(f"e{at}"),
        entry_number=26700100 + at,
        amount=Decimal("121.00") * (at + 1),
        code="",
        said="",
        why="",
    )


KINDS = (
    (Way.DELETE, "", {}),
    (Way.DELETE, "", {}),
    (Way.CREDIT, "undo-processed", {}),
    (Way.DELETE, "", {}),
    (Way.CREDIT, "undo-period-closed", {"period": "2026-10"}),
    (Way.LEAVE, "undo-paid", {}),
    (Way.LEAVE, "undo-changed-amount", {"currency": "EUR", "was": "726.00", "now": "700.00"}),
    (Way.GONE, "undo-gone", {}),
    (Way.DELETE, "", {}),
)


def planned(*, is_clean: bool = False) -> Planned:
    lines = tuple(
        UndoLine(item=item(at), way=way, code=code, facts=facts)
        for at, (way, code, facts) in enumerate(KINDS)
        if not is_clean or way is Way.DELETE
    )
    return Planned(
        batch=BATCH,
        division=DIVISION,
        plan=UndoPlan(lines=lines),
        wanted=Wanted(filed_through=None if is_clean else date(2026, 9, 30)),
        description="",
    )


def page(scene: Scene) -> UndoPage:
    return UndoPage(scene.formats)


def shown(scene: Scene, *, is_clean: bool = False) -> UndoPage:
    made = page(scene)
    made.show_plan(planned(is_clean=is_clean), values.DIVISIONS[0])
    made.table.choose(next((line for line in made.table.records.records if line.code), made.table.records.records[0]))
    return made


def empty(scene: Scene) -> Page:
    made = page(scene)
    made.show_plan(replace(planned(), plan=UndoPlan(lines=())), values.DIVISIONS[0])
    return made


def running(scene: Scene) -> Page:
    made = shown(scene)
    made.begin()
    made.show_progress("2026-1041 verwijderen" if scene.language == "nl" else "Deleting 2026-1041", 1, 4)
    made.show_item(replace(item(0), state=ItemState.UNDONE))
    made.show_item(replace(item(1), state=ItemState.UNDOING))
    return made


def ended(scene: Scene, *, is_broken: bool = False) -> Page:
    made = shown(scene)
    items = []
    for at, (way, _, _) in enumerate(KINDS):
        state = {
            Way.DELETE: ItemState.UNDONE,
            Way.CREDIT: ItemState.CREDITED,
            Way.GONE: ItemState.DELETED,
            Way.LEAVE: ItemState.POSTED,
        }[way]
        if is_broken and at > 1:
            state = ItemState.UNDO_UNSURE if at == 3 else ItemState.POSTED
        items.append(replace(item(at), state=state, changed_at=values.NOW + timedelta(seconds=at)))
    notes = RunResult(batch=values.BATCHES[4], items=())
    stopped = NotReached("no-answer", host="start.exactonline.nl") if is_broken else None
    made.show_result(
        UndoResult(batch=BATCH, items=tuple(items), credits=None if is_broken else notes, stopped_by=stopped)
    )
    return made


def failed(scene: Scene) -> Page:
    made = page(scene)
    made.fail(*values.DAMAGED[scene.language], "StoreError (database-damaged)")
    return made


def screens() -> Iterable[Screen]:
    key = PageKey.HISTORY
    yield Screen(name="undo", face="empty", make=empty, key=key)
    yield Screen(name="undo", face="loading", make=page, key=key)
    yield Screen(name="undo", face="filled", make=lambda scene: shown(scene, is_clean=True), key=key)
    yield Screen(name="undo", face="partly", make=shown, key=key)
    yield Screen(name="undo", face="failed", make=failed, key=key)
    yield Screen(name="undo", face="running", make=running, key=key)
    yield Screen(name="undo", face="ended", make=ended, key=key)
    yield Screen(name="undo", face="broken", make=lambda scene: ended(scene, is_broken=True), key=key)
