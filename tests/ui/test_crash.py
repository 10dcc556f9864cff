from __future__ import annotations

import sys
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget

from exactdesk.ui.crash import LastResort, blot, report


def crash() -> BaseException:
    try:
        try:
            int("klant 10042")
        except ValueError as error:
            raise RuntimeError(
                "token gAAAAABkQ1c2Zm9vYmFyYmF6cXV4MTIzNDU2 of anneke@kantoor.example, 1234,56"
            ) from error
    except RuntimeError as error:
        return error


def test_a_report_holds_the_road_to_the_fault_and_no_secret() -> None:
    text = report(crash())
    assert "RuntimeError" in text
    assert "ValueError" in text
    assert "test_crash.py" in text
    for secret in ("gAAAA", "anneke", "kantoor.example", "1234", "10042"):
        assert secret not in text


def test_short_numbers_and_words_stay() -> None:
    assert blot("row 12 of sheet 3") == "row 12 of sheet 3"


def test_one_dialog_at_a_time(qtbot: Any, caplog: pytest.LogCaptureFixture) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    last = LastResort(lambda: window)
    last.show(crash())
    first = last.dialog
    last.show(crash())
    assert first is not None
    assert last.dialog is first
    assert len([each for each in caplog.records if each.levelname == "CRITICAL"]) == 2
    first.reject()
    assert last.dialog is None


def test_what_nobody_caught_is_shown(
    qtbot: Any, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    last = LastResort(lambda: window)
    last.install()
    error = crash()
    sys.excepthook(type(error), error, error.__traceback__)
    assert last.dialog is not None
    assert "RuntimeError" in last.dialog.report.toPlainText()
    last.dialog.reject()
