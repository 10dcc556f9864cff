"""The frame on its own: navigation, ribbon, chooser, the veil under a dragged file."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QWidget

from exactdesk.ui.ask import Question
from exactdesk.ui.crash import CrashDialog, report
from exactdesk.ui.division_list import DivisionChooser
from exactdesk.ui.exercises import Exercises
from exactdesk.ui.icons import Icon
from exactdesk.ui.key_list import KeyList
from exactdesk.ui.main_window import MainWindow
from exactdesk.ui.pages.page import Face, Page, PageKey
from exactdesk.ui.palettes import Role
from exactdesk.ui.parts import Banner
from tests.screens import values
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


def exercises(scene: Scene) -> QWidget:
    shown = Exercises()
    shown.show_armed(frozenset({"connection-breaks", "maintenance"}))
    shown.show_armed(frozenset({"maintenance"}))
    return shown


def practised(window: MainWindow) -> None:
    window.show_practice(True)
    window.ribbon.show_armed(2)


def veil(window: MainWindow) -> None:
    window._veil.lie_over()


def keys(scene: Scene) -> QWidget:
    return KeyList()


def crash(scene: Scene) -> QWidget:
    try:
        raise RuntimeError("no such page: 12345")
    except RuntimeError as error:
        return CrashDialog(report(error))


def question(scene: Scene) -> QWidget:
    words = {
        "nl": (
            "57 verkoopboekingen boeken?",
            "€ 18.234,50 in Bakkerij De Korenaar B.V. (101). Dit is niet in één keer ongedaan te maken.",
            "57 boekingen, € 18.234,50, boeken in 101",
            "Nog niet",
        ),
        "fr": (
            "Comptabiliser 57 écritures de vente\u00a0?",
            "18.234,50\u00a0€ dans Bakkerij De Korenaar B.V. (101). Cela ne peut pas être annulé d'un seul coup.",
            "Comptabiliser 57 écritures, 18.234,50\u00a0€, dans 101",
            "Pas encore",
        ),
        "en": (
            "Post 57 sales entries?",
            "€18,234.50 into Bakkerij De Korenaar B.V. (101). This cannot be undone at one go.",
            "Post 57 entries, €18,234.50, to 101",
            "Not yet",
        ),
    }[scene.language]
    what, more, yes, no = words
    return Question(None, what, more, yes, no, Role.WARN)


def chooser(scene: Scene) -> QWidget:
    made = DivisionChooser()
    made.divisions.show_divisions(values.DIVISIONS)
    return made


def screens() -> Iterable[Screen]:
    yield Screen(name="frame", face="empty", make=empty, key=PageKey.TODAY)
    yield Screen(name="frame", face="loading", make=loading, key=PageKey.TODAY, after=practice)
    yield Screen(name="frame", face="failed", make=failed, key=PageKey.TODAY, after=practice)
    yield Screen(name="frame", face="veil", make=empty, key=PageKey.TODAY, after=veil)
    yield Screen(name="frame", face="exercises", make=empty, key=PageKey.TODAY, after=practised)
    yield Screen(name="dialog", face="exercises", make=exercises, in_window=False, size=(700, 620))
    for name, make in (("keys", keys), ("crash", crash), ("question", question), ("chooser", chooser)):
        yield Screen(name="dialog", face=name, make=make, in_window=False, size=(0, 0))
