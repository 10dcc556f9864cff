"""The pages of the navigation that list and set: Today, History, Settings."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from pathlib import Path

from exactdesk.flow.history import BatchItem
from exactdesk.ui.pages.accounts_card import AccountView
from exactdesk.ui.pages.history import HistoryPage
from exactdesk.ui.pages.page import Page, PageKey
from exactdesk.ui.pages.settings import SettingsPage, SettingsView
from exactdesk.ui.pages.today import TodayPage, TodayView
from exactdesk.ui.theme import Choice
from tests.screens import values
from tests.screens.registry import Scene, Screen

DAY = values.NOW.date()
CHANGES = Path(__file__).resolve().parents[2] / "resources" / "CHANGELOG.md"


def today(scene: Scene, view: TodayView | None) -> TodayPage:
    page = TodayPage(scene.formats)
    if view is not None:
        page.show_view(view)
    return page


def today_failed(scene: Scene) -> Page:
    page = today(scene, None)
    page.fail(*values.DAMAGED[scene.language], "StoreError (database-damaged)")
    return page


def history(scene: Scene) -> HistoryPage:
    return HistoryPage(scene.formats)


def history_empty(scene: Scene) -> Page:
    page = history(scene)
    page.show_batches(())
    return page


def history_filled(scene: Scene) -> Page:
    page = history(scene)
    page.show_batches(values.BATCHES)
    page.table.choose(values.BATCHES[0])
    return page


def history_found(scene: Scene) -> Page:
    page = history(scene)
    page.show_batches(values.BATCHES)
    page.search.setText("2026")
    page.show_found(values.FOUND)
    return page


def history_narrow(scene: Scene) -> Page:
    page = history(scene)
    page.show_places(values.PLACES)
    page.filters.place.setCurrentIndex(1)
    page.filters.span.choose("this-quarter")
    page.filters.became.choose("waits")
    page.show_batches(values.BATCHES[1:2])
    return page


def history_partly(scene: Scene) -> Page:
    page = history(scene)

    def tell(item: BatchItem) -> None:
        page.show_item(values.item_detail(item))

    page.item_wanted.connect(tell)
    page.show_batch(values.BATCH_DETAIL)
    return page


def history_failed(scene: Scene) -> Page:
    page = history(scene)
    page.fail(*values.DAMAGED[scene.language], "StoreError (database-damaged)")
    return page


def settings(scene: Scene, view: SettingsView | None) -> SettingsPage:
    page = SettingsPage()
    if view is not None:
        page.show_view(view)
    return page


ACCOUNTS = (
    AccountView(
        login="1", name="Anneke de Boer", detail="anneke@kantoor.example · start.exactonline.nl", is_current=True
    ),
    AccountView(login="2", name="Anneke de Boer", detail="anneke@kantoor.example · start.exactonline.be"),
    AccountView(login="3", name="Bram Bos", detail="bram@kantoor.example · start.exactonline.nl", ends="5-12-2026"),
    AccountView(login="4", name="Carla Smit", detail="carla@kantoor.example · start.exactonline.nl", has_ended=True),
)


def settings_view(scene: Scene, *, user: str = "Anneke de Vries", keeps: bool = True) -> SettingsView:
    return SettingsView(
        language=scene.language,
        look=Choice.DARK if scene.is_dark else Choice.LIGHT,
        user=user,
        accounts=ACCOUNTS if user else (),
        keeps_secrets=keeps,
        data_folder="C:\\Users\\anneke\\AppData\\Local\\ExactDesk",
        log_folder="C:\\Users\\anneke\\AppData\\Local\\ExactDesk\\Logs",
        version="0.2.0",
        changes=CHANGES.read_text(encoding="utf-8") if CHANGES.is_file() else "# 0.2.0\n\n- A window",
    )


def settings_signed_out(scene: Scene) -> Page:
    return settings(scene, settings_view(scene, user=""))


def settings_partly(scene: Scene) -> Page:
    return settings(scene, settings_view(scene, keeps=False))


def settings_failed(scene: Scene) -> Page:
    page = settings(scene, None)
    page.fail(*values.DAMAGED[scene.language])
    return page


def screens() -> Iterable[Screen]:
    for face, view in (
        ("empty", TodayView(today=DAY, can_practise=True)),
        ("loading", None),
        ("filled", TodayView(today=DAY, batches=values.BATCHES[:5], outstanding=values.OUTSTANDING)),
        ("partly", TodayView(today=DAY, batches=values.BATCHES, waiting=values.WAITING_COUNTS, places=3)),
    ):
        yield Screen(name="today", face=face, make=partial(today, view=view), key=PageKey.TODAY)
    yield Screen(name="today", face="failed", make=today_failed, key=PageKey.TODAY)
    for face, make in (
        ("empty", history_empty),
        ("loading", history),
        ("filled", history_filled),
        ("found", history_found),
        ("narrow", history_narrow),
        ("partly", history_partly),
        ("failed", history_failed),
    ):
        yield Screen(name="history", face=face, make=make, key=PageKey.HISTORY)
    yield Screen(name="settings", face="empty", make=settings_signed_out, key=PageKey.SETTINGS)
    yield Screen(name="settings", face="loading", make=lambda scene: settings(scene, None), key=PageKey.SETTINGS)
    yield Screen(
        name="settings", face="filled", make=lambda scene: settings(scene, settings_view(scene)), key=PageKey.SETTINGS
    )
    yield Screen(name="settings", face="partly", make=settings_partly, key=PageKey.SETTINGS)
    yield Screen(name="settings", face="failed", make=settings_failed, key=PageKey.SETTINGS)
