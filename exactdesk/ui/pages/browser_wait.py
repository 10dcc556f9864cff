"""Waiting for the browser: what to do there, a way to bring its answer by hand, and what its error pages mean."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QWidget

from exactdesk.ui.icons import Icon
from exactdesk.ui.parts import Button, Card, CopyButton, FormField, LineEdit, QuietButton, Spinner, Text, column, row
from exactdesk.ui.theme import Space, Type


class BrowserWait(Card):
    """Shown while the browser is open.

    Signals:
        address_pasted: the address from the browser; browser_wanted: open it once more; cancelled: do not wait any longer.
    """

    address_pasted = Signal(str)
    browser_wanted = Signal()
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._by_hand = ""
        self._title = Text("", Type.HEADING)
        self._text = Text("", faint=True)
        self._address = Text("", Type.SMALL, selectable=True)
        self._copy = CopyButton()
        self.pasted = LineEdit()
        self.pasted.returnPressed.connect(self._paste)
        self.take = Button("", Icon.CHECK)
        self.take.clicked.connect(self._paste)
        self._paste_field = FormField(self.pasted, self.take)
        self._error_word = Text("", Type.STRONG)
        self._errors = tuple(Text("", Type.SMALL, faint=True) for _ in range(3))
        self.again = QuietButton("", Icon.BROWSER)
        self.again.clicked.connect(self.browser_wanted)
        self.cancel = Button("", Icon.CLOSE)
        self.cancel.clicked.connect(self.cancelled)
        top = row(spacing=Space.LARGE)
        words = column(spacing=Space.TIGHT)
        words.addWidget(self._title)
        words.addWidget(self._text)
        self._hand = QWidget()
        by_hand = row()
        by_hand.addWidget(self._address, 1)
        by_hand.addWidget(self._copy, 0, Qt.AlignmentFlag.AlignTop)
        self._hand.setLayout(by_hand)
        words.addWidget(self._hand)
        top.addWidget(Spinner(32), 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(words, 1)
        told = column(spacing=Space.TIGHT)
        told.addWidget(self._error_word)
        for line in self._errors:
            told.addWidget(line)
        buttons = row()
        buttons.addWidget(self.again)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        layout = column(margins=Space.WIDE, spacing=Space.LARGE)
        layout.addLayout(top)
        layout.addWidget(self._paste_field)
        layout.addLayout(told)
        layout.addLayout(buttons)
        self.setLayout(layout)
        self.begin()

    def begin(self) -> None:
        """Waits anew: nothing is pasted, and the browser was opened."""
        self._by_hand = ""
        self.pasted.clear()
        self._retranslate()

    def show_no_browser(self, address: str) -> None:
        """Says that no browser could be opened, with the address to copy and open by hand."""
        self._by_hand = address
        self._retranslate()

    def _paste(self) -> None:
        text = self.pasted.text().strip()
        if text:
            self.address_pasted.emit(text)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        is_by_hand = bool(self._by_hand)
        self._title.setText(
            self.tr("Open this address in your browser") if is_by_hand else self.tr("Go on in your browser")
        )
        self._text.setText(
            self.tr("Sign in there and give permission. This window goes on by itself as soon as you have.")
        )
        self._address.setText(self._by_hand)
        self._copy.set_text_to_copy(self._by_hand)
        self._hand.setVisible(is_by_hand)
        self._paste_field.tell(
            self.tr("Does nothing happen here?"),
            self.tr(
                "Copy the whole address from the browser's address bar after you gave permission, and paste it here."
            ),
        )
        self.take.setText(self.tr("Use this address"))
        self._error_word.setText(self.tr("Does the browser show an error page?"))
        texts = (
            self.tr(
                "About the client id or the app: the client id is wrong, or belongs to another country's Exact Online."
            ),
            self.tr("About the redirect URI or callback: it is not the registered one, letter by letter."),
            self.tr("Then cancel here, mend it and sign in again. If you closed the browser, open it again."),
        )
        for line, text in zip(self._errors, texts, strict=True):
            line.setText(text)
        self.again.setText(self.tr("Open the browser again"))
        self.cancel.setText(self.tr("Cancel"))
