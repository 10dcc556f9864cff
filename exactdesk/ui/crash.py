"""The last resort: a fault of ours that nobody caught. The user hears that the work is kept, and gets a report to copy.

Nothing is sent anywhere. The report holds the trace without values of variables, so it tells no invoice and no secret beyond what a
message of the error itself holds; digits and addresses in that message are blotted out.
"""

from __future__ import annotations

import logging
import platform
import re
import sys
import traceback
from asyncio import AbstractEventLoop
from collections.abc import Callable
from types import TracebackType
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, qVersion
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QWidget

from exactdesk import __version__
from exactdesk.ui import theme
from exactdesk.ui.ask import close_box
from exactdesk.ui.icons import Icon
from exactdesk.ui.palettes import Role
from exactdesk.ui.parts import CopyButton, Picture, Text, column, row
from exactdesk.ui.theme import Space, Type

log = logging.getLogger(__name__)

_SECRETIVE = (re.compile(r"\S+@\S+"), re.compile(r"[A-Za-z0-9+/_=!.-]{24,}"), re.compile(r"\d{3,}"))


def blot(text: str) -> str:
    """A message without what may be a secret or a client's: addresses, long tokens, numbers of three digits and more."""
    for pattern in _SECRETIVE:
        text = pattern.sub("…", text)
    return text


def report(error: BaseException) -> str:
    """What a crash report holds: version, system, and the trace with its messages blotted."""
    lines = [
        f"ExactDesk {__version__}, Python {platform.python_version()}, Qt {qVersion()}, {platform.platform()}",
        "",
    ]
    chain: list[BaseException] = []
    each: BaseException | None = error
    while each is not None and each not in chain:
        chain.append(each)
        each = each.__cause__ or (None if each.__suppress_context__ else each.__context__)
    for each in reversed(chain):
        for frame in traceback.extract_tb(each.__traceback__):
            place = frame.filename.replace("\\", "/").rpartition("/exactdesk/")
            lines.append(
                f"  {'exactdesk/' + place[2] if place[1] else place[2].rpartition('/')[2]}:{frame.lineno} in {frame.name}"
            )
        lines += [f"{type(each).__name__}: {blot(str(each))}", ""]
    return "\n".join(lines).rstrip() + "\n"


class CrashDialog(QDialog):
    """Says that something went wrong in the program itself."""

    def __init__(self, text: str, window: QWidget | None = None) -> None:
        super().__init__(window)
        self.setWindowTitle("ExactDesk")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        words = column(spacing=Space.SMALL)
        words.addWidget(Text(self.tr("Something went wrong in ExactDesk itself"), Type.HEADING))
        words.addWidget(
            Text(
                self.tr(
                    "What you did is kept, and nothing is sent to Exact Online a second time. You can go on working. Copy this report "
                    "for whoever looks after ExactDesk at your office; it names no client and no amount."
                )
            )
        )
        top = row(spacing=Space.LARGE)
        top.addWidget(Picture(Icon.CRASH, Role.STOP, 32), 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(words, 1)
        self.report = QPlainTextEdit(text)
        self.report.setReadOnly(True)
        self.report.setTabChangesFocus(True)
        self.report.setFont(theme.font(Type.CODE))
        self.report.setAccessibleName(self.tr("Crash report"))
        copy = CopyButton()
        copy.set_text_to_copy(text)
        bottom = row()
        bottom.addWidget(copy)
        bottom.addStretch(1)
        bottom.addWidget(close_box(self))
        layout = column(margins=Space.WIDE, spacing=Space.LARGE)
        layout.addLayout(top)
        layout.addWidget(self.report, 1)
        layout.addLayout(bottom)
        self.setLayout(layout)
        self.resize(640, 440)


class LastResort:
    """Catches what nobody caught, logs it and shows it; one dialog at a time."""

    def __init__(self, window: Callable[[], QWidget | None]) -> None:
        self._window = window
        self._dialog: CrashDialog | None = None

    def install(self) -> None:
        """Listens for errors outside tasks from now on."""
        sys.excepthook = self._hook

    def watch(self, loop: AbstractEventLoop) -> None:
        """Listens for errors that a loop finds without an owner."""
        loop.set_exception_handler(self._from_loop)

    def show(self, error: BaseException) -> None:
        """Logs the error and shows the dialog, unless one is open already."""
        text = report(error)
        log.critical("a fault in the program itself\n%s", text)
        if self._dialog is not None or QCoreApplication.instance() is None:
            return
        self._dialog = CrashDialog(text, self._window())
        self._dialog.finished.connect(self._forget)
        self._dialog.open()

    @property
    def dialog(self) -> CrashDialog | None:
        return self._dialog

    def _forget(self) -> None:
        self._dialog = None

    def _hook(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        self.show(error)

    def _from_loop(self, loop: AbstractEventLoop, context: dict[str, Any]) -> None:
        error = context.get("exception")
        if isinstance(error, Exception):
            self.show(error)
        else:
            log.error("the loop says: %s", context.get("message", ""))
