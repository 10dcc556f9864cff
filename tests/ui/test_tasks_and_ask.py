from __future__ import annotations

import asyncio
from collections.abc import Coroutine, Iterator
from typing import Any

import pytest
import qasync
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QWidget

from exactdesk.ui.ask import Ask, Question
from exactdesk.ui.palettes import Role
from exactdesk.ui.tasks import TaskScope


async def fail() -> None:
    raise ValueError("no")


async def test_what_fails_is_told_once_and_the_others_go_on() -> None:
    told: list[Exception] = []
    done = asyncio.Event()

    async def work() -> None:
        done.set()

    async with TaskScope(told.append) as scope:
        await scope.start(fail())
        await scope.start(work())
    assert [str(error) for error in told] == ["no"]
    assert done.is_set()


async def test_closing_cancels_what_runs_and_waits_for_it() -> None:
    told: list[Exception] = []
    tidied = asyncio.Event()
    begun = asyncio.Event()

    async def work() -> None:
        begun.set()
        try:
            await asyncio.Event().wait()
        finally:
            await asyncio.sleep(0)
            tidied.set()

    scope = TaskScope(told.append)
    task = scope.start(work(), name="work")
    await begun.wait()
    assert scope.is_busy
    await scope.close()
    assert task.cancelled()
    assert tidied.is_set()
    assert not scope.is_busy
    assert told == []


async def test_a_closed_scope_starts_nothing() -> None:
    scope = TaskScope(lambda error: None)
    await scope.close()
    with pytest.raises(RuntimeError):
        scope.start(fail())


@pytest.fixture
def window(qtbot: Any) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def run(qapp: QApplication) -> Iterator[Any]:
    """Runs a coroutine on Qt's own loop, as the program does."""
    with asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(qapp, already_running=False)) as runner:

        def go(work: Coroutine[Any, Any, Any]) -> Any:
            return runner.run(work)

        yield go


def question(window: QWidget) -> Question:
    found = [each for each in window.findChildren(Question) if each.isVisible()]
    assert len(found) == 1
    return found[0]


async def until_asked(window: QWidget) -> Question:
    while not any(each.isVisible() for each in window.findChildren(Question)):
        await asyncio.sleep(0)
    return question(window)


@pytest.mark.parametrize(("button", "answer"), [("yes", True), ("no", False)])
def test_a_question_is_awaited_while_other_work_goes_on(window: QWidget, run: Any, button: str, answer: bool) -> None:
    async def play() -> tuple[bool, int]:
        turns = 0
        asked = asyncio.create_task(
            Ask(window).confirm("Boeken?", "57 stuks", yes="Boeken", no="Nog niet", role=Role.STOP)
        )
        dialog = await until_asked(window)
        for _ in range(5):
            await asyncio.sleep(0)
            turns += 1
        assert not asked.done()
        getattr(dialog, button).click()
        return await asked, turns

    assert run(play()) == (answer, 5)


def test_a_line_of_text_is_asked_for(window: QWidget, run: Any) -> None:
    async def play() -> str | None:
        asked = asyncio.create_task(
            Ask(window).text("Naam van de koppeling", "", "Naam", yes="Bewaren", no="Annuleren")
        )
        dialog = await until_asked(window)
        assert not dialog.yes.isEnabled()
        dialog.findChildren(QLineEdit)[0].setText("  Webshop  ")
        dialog.yes.click()
        return await asked

    assert run(play()) == "Webshop"


def test_a_cancelled_question_closes_its_dialog(window: QWidget, run: Any) -> None:
    async def play() -> bool:
        asked = asyncio.create_task(Ask(window).tell("Klaar", "", seen="Gezien"))
        await until_asked(window)
        asked.cancel()
        with pytest.raises(asyncio.CancelledError):
            await asked
        return any(each.isVisible() for each in window.findChildren(Question))

    assert run(play()) is False


def test_the_safe_answer_has_the_keyboard_where_something_is_lost(qtbot: Any) -> None:
    dialog = Question(None, "Weggooien?", "", "Weggooien", "Bewaren", Role.STOP)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.focusWidget() is dialog.no
    dialog.reject()
    assert dialog.result() == QDialog.DialogCode.Rejected
