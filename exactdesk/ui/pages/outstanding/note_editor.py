"""What the user notes about an item or a relation: words, a promised day, a dispute. Kept while it is typed."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from exactdesk.flow.outstanding import ItemNote
from exactdesk.flow.outstanding_view import read_day
from exactdesk.ui import theme
from exactdesk.ui.formats import Formats
from exactdesk.ui.parts import Check, FormField, LineEdit, Text, column
from exactdesk.ui.theme import Space, Type

_PAUSE = 700  # milliseconds after the last key


class NoteEditor(QWidget):
    """Three fields; what is typed is told after a pause, and at once when another note is shown or the keyboard goes elsewhere.

    Signals:
        noted: the `ItemNote` as it stands now.
    """

    noted = Signal(object)

    def __init__(self, formats: Formats, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._formats = formats
        self._shown = ItemNote()
        self._today = date.min
        self.title = Text("", Type.STRONG)
        self.words = QPlainTextEdit()
        self.words.setTabChangesFocus(True)
        self.words.setFixedHeight(theme.scaled(64))
        self.promise = LineEdit()
        self._promise_field = FormField(self.promise)
        self.disputed = Check()
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(_PAUSE)
        self._wait.timeout.connect(self.flush)
        self.words.textChanged.connect(self._wait.start)
        self.words.installEventFilter(self)
        self.promise.editingFinished.connect(self.flush)
        self.disputed.clicked.connect(self.flush)
        layout = column(spacing=Space.SMALL)
        layout.addWidget(self.title)
        layout.addWidget(self.words)
        layout.addWidget(self._promise_field)
        layout.addWidget(self.disputed)
        self.setLayout(layout)
        self.retranslate()

    def show_note(self, note: ItemNote | None, today: date) -> None:
        """Shows a note; what was typed for the one before is told first by whoever calls `flush`."""
        self._wait.stop()
        self._shown = note or ItemNote()
        self._today = today
        was_quiet = self.words.blockSignals(True)
        self.words.setPlainText(self._shown.note)
        self.words.blockSignals(was_quiet)
        self.promise.setText(self._formats.day(self._shown.promised_on))
        self._promise_field.tell_problem("")
        self.disputed.setChecked(self._shown.is_disputed)

    def show_item_fields(self, is_shown: bool) -> None:
        """Whether a promise and a dispute can be noted: of an item, but not of a relation as a whole."""
        self._promise_field.setVisible(is_shown)
        self.disputed.setVisible(is_shown)

    def has_keyboard(self) -> bool:
        """Whether the user is typing in one of the fields."""
        return any(each.hasFocus() for each in (self.words, self.promise, self.disputed))

    def flush(self) -> None:
        """Tells what stands in the fields where it differs from what was shown."""
        self._wait.stop()
        typed = self.promise.text().strip()
        promised = read_day(typed, self._today) if typed else None
        is_wrong = bool(typed) and promised is None
        self._promise_field.tell_problem(
            self.tr("That is no day. Type it as 25-11, 25-11-2026, or +7 for in seven days.") if is_wrong else ""
        )
        if is_wrong:
            promised = self._shown.promised_on
        elif promised is not None:
            self.promise.setText(self._formats.day(promised))
        found = ItemNote(
            note=self.words.toPlainText().strip(), promised_on=promised, is_disputed=self.disputed.isChecked()
        )
        shown = self._shown
        if (found.note, found.promised_on, found.is_disputed) != (shown.note, shown.promised_on, shown.is_disputed):
            self._shown = found
            self.noted.emit(found)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.words and event.type() == QEvent.Type.FocusOut:
            self.flush()
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def retranslate(self) -> None:
        self.title.setText(self.tr("Note"))
        self.words.setPlaceholderText(self.tr("Stays on this computer"))
        self.words.setAccessibleName(self.tr("Note"))
        self._promise_field.tell(self.tr("Promised for"))
        self.promise.setPlaceholderText(self.tr("25-11 or +7"))
        self.disputed.setText(self.tr("Disputed"))
