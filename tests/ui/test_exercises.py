"""Exercises in the practice environment: one click makes one ready, and what has happened is marked."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from exactdesk.practice.exercises import EXERCISES
from exactdesk.ui.desktop.place import Practice
from exactdesk.ui.desktop.practising import Practising
from exactdesk.ui.exercises import Exercises
from exactdesk.ui.formats import Formats
from exactdesk.ui.main_window import MainWindow
from exactdesk.ui.theme import Theme
from tests.jobs.office import TRADE, Office, open_office
from tests.ui.test_desktop import until


@pytest.fixture
def practice(tmp_path: Path) -> tuple[Office, Practice]:
    with open_office(tmp_path / "desk") as office:
        service = office.service
        return office, Practice(
            request=office.request(),
            first_division=TRADE,
            write_samples=lambda: (),
            write_statement=lambda _: tmp_path,
            arm=lambda name: service.arm(EXERCISES[name]) if name else service.disarm(),
            armed=lambda: frozenset(name for name, fault in EXERCISES.items() if fault in service.armed()),
        )


async def test_an_exercise_is_made_ready_happens_and_is_marked(
    qapp: QApplication, theme: Theme, dutch: Formats, practice: tuple[Office, Practice]
) -> None:
    office, place = practice
    window = MainWindow(dutch)
    practising = Practising(window, place)
    window.show_practice(True)
    window.show()
    window.ribbon.exercises.click()
    shown = practising.list
    assert shown.isVisible()
    card = next(each for each in shown.cards if each.name == "slow-answer")
    card.arm.click()
    assert (card.is_armed, card.arm.isEnabled()) == (True, False)
    assert window.ribbon.exercises.text().startswith("1 ")
    assert office.service.faults.next_for("GET", "hrm/Costcenters") is not None
    await until(qapp, lambda: card.has_happened)
    assert card.arm.isEnabled()
    assert window.ribbon.exercises.text() == "Exercises"
    shown.cards[0].arm.click()
    shown.none.click()
    assert office.service.armed() == ()
    assert not shown.none.isEnabled()
    shown.shut.click()
    assert not shown.isVisible()
    window.leave()
    window.deleteLater()


def test_each_exercise_has_words_of_its_own(qapp: QApplication, theme: Theme) -> None:
    shown = Exercises()
    words = [(card._title.text(), card._watch.text()) for card in shown.cards]
    assert len(set(words)) == len(EXERCISES)
    assert all(title and watch for title, watch in words)
    assert len({fault.kind for fault in EXERCISES.values()}) == len(EXERCISES)
    shown.deleteLater()
