"""Fields that are looked at while one types: what is wrong is said at once, before anything is asked of Exact Online."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtWidgets import QWidget

from exactdesk.jobs.registration import redirect_fault
from exactdesk.ui.parts import CopyButton, FormField, LineEdit
from exactdesk.wording import tell

PAUSE = 350  # milliseconds after the last key


class WatchedField(FormField):
    """A field whose text is judged: a pause after the last key, at once when it is left or something is pasted.

    Signals:
        edited: its text has changed.
    """

    edited = Signal(str)

    def __init__(self, judge: Callable[[str], str | None], *beside: QWidget, line: LineEdit | None = None) -> None:
        """`judge` gives the code of what is wrong with a text, None for nothing."""
        self.line = line or LineEdit()
        super().__init__(self.line, *beside)
        self._judge = judge
        self._good = ""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self.look)
        self.line.textEdited.connect(lambda _text: self._pause.start())
        self.line.editingFinished.connect(self.look)
        self.line.textChanged.connect(self._changed)

    def tell_words(self, label: str, help_text: str, good: str = "") -> None:
        """Label, help, and what is said of a text that is good."""
        self._good = good
        self.tell(label, help_text)
        self.look()

    def fault(self) -> str | None:
        """The code of what is wrong with the text as it stands."""
        return self._judge(self.line.text())

    def look(self, *, insist: bool = False) -> bool:
        """Says what is wrong with the text; an empty one is let be unless `insist`. Returns whether it is good."""
        self._pause.stop()
        code = self.fault()
        if code is not None and (insist or self.line.text().strip()):
            what, do = tell(code, {})
            self.tell_problem(f"{what} {do}".strip())
        elif code is None and self.line.text().strip() and self._good:
            self.tell_good(self._good)
        else:
            self.tell_problem("")
        return code is None

    def _changed(self, text: str) -> None:
        if not self.line.hasFocus():
            self.look()
        self.edited.emit(text)


class RedirectField(WatchedField):
    """The redirect URI, with a button to copy it."""

    def __init__(self) -> None:
        self._copy = CopyButton()
        self.is_own_address = False
        super().__init__(lambda text: redirect_fault(text, is_own_address=self.is_own_address), self._copy)
        self._copy.set_text_to_copy("")
        self.line.setPlaceholderText("https://")
        self.edited.connect(lambda text: self._copy.set_text_to_copy(text.strip()))
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self.tell_words(
            self.tr("Redirect URI"),
            self.tr("The https address that is registered with Exact Online, to the letter."),
            self.tr("This address can be registered. It must stand in the App Center to the letter."),
        )
        self._copy.setAccessibleName(self.tr("Copy the redirect URI"))
