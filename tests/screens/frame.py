"""The frame on its own: navigation, ribbon, chooser, the veil under a dragged file."""

from __future__ import annotations

from collections.abc import Iterable

from exactdesk.ui.icons import Icon
from exactdesk.ui.main_window import MainWindow
from exactdesk.ui.pages.page import Face, Page, PageKey
from exactdesk.ui.palettes import Role
from exactdesk.ui.parts import Banner
from tests.screens.registry import Scene, Screen


def bare(face: Face) -> Page:
    page = Page(Icon.TODAY, can_cancel=True)
    page.header.tell("Vandaag", "vrijdag 20 november 2026")
    page.empty.tell("Nog niets te zien", "Sleep een werkmap hierheen om te beginnen.", "Kies een bestand")
    page.loading.tell("Uw administraties worden opgehaald", "Dit duurt meestal een paar tellen")
    page.failed.tell("Exact Online is niet bereikbaar", "Kijk of u internet hebt.", "NotReached (connect)")
    page.show_face(face)
    return page


def empty(scene: Scene) -> Page:
    return bare(Face.EMPTY)


def loading(scene: Scene) -> Page:
    return bare(Face.LOADING)


def failed(scene: Scene) -> Page:
    return bare(Face.FAILED)


def practice(window: MainWindow) -> None:
    window.show_practice(True)
    window.show_waiting(PageKey.TODAY, 3)
    window.say("late", Banner(Role.WARN, "Uw aanmelding verloopt over 5 dagen", action="Verlengen", closable=True))


def veil(window: MainWindow) -> None:
    window._veil.lie_over()


def screens() -> Iterable[Screen]:
    yield Screen(name="frame", face="empty", make=empty, key=PageKey.TODAY)
    yield Screen(name="frame", face="loading", make=loading, key=PageKey.TODAY, after=practice)
    yield Screen(name="frame", face="failed", make=failed, key=PageKey.TODAY, after=practice)
    yield Screen(name="frame", face="veil", make=empty, key=PageKey.TODAY, after=veil)
