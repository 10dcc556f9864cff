"""The place that asks for a file, and says what may be dropped."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QRectF, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QWidget

from exactdesk.ui import theme
from exactdesk.ui.icons import Icon
from exactdesk.ui.palettes import Role
from exactdesk.ui.parts.banner import Picture
from exactdesk.ui.parts.buttons import PrimaryButton, QuietButton
from exactdesk.ui.parts.surface import column, row
from exactdesk.ui.parts.text import Text
from exactdesk.ui.theme import Space, Type


def dropped_paths(data: QMimeData) -> tuple[Path, ...]:
    """The files and folders on this computer that are being dropped, in order; empty when it is something else."""
    return tuple(Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())


class DropArea(QFrame):
    """Asks for a file: drop it, choose it, or paste rows.

    Signals:
        dropped: the files, a tuple of `Path`; choose_wanted: open the file dialog; paste_wanted: take what is on the clipboard.
    """

    dropped = Signal(tuple)
    choose_wanted = Signal()
    paste_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_over = False
        self.setAcceptDrops(True)
        self._picture = Picture(Icon.DROP, Role.ACCENT, 48)
        self._title = Text("", Type.HEADING)
        self._title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._text = Text("", faint=True)
        self._text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.choose = PrimaryButton("", Icon.FOLDER)
        self.choose.clicked.connect(self.choose_wanted)
        self.paste = QuietButton("", Icon.PASTE)
        self.paste.clicked.connect(self.paste_wanted)
        buttons = row()
        buttons.addStretch(1)
        buttons.addWidget(self.choose)
        buttons.addWidget(self.paste)
        buttons.addStretch(1)
        layout = column(spacing=Space.SMALL)
        layout.setContentsMargins(Space.WIDE, Space.WIDE, Space.WIDE, Space.WIDE)
        layout.addStretch(1)
        layout.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(self._title)
        layout.addWidget(self._text)
        layout.addSpacing(Space.TIGHT)
        layout.addLayout(buttons)
        layout.addStretch(1)
        self.setLayout(layout)
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Drop a file here"))
        self._text.setText(
            self.tr(
                "Invoices, relations (Excel, OpenDocument, CSV) or a bank statement. Nothing is sent to Exact Online before you "
                "have seen and confirmed it."
            )
        )
        self.choose.setText(self.tr("Choose a file"))
        self.paste.setText(self.tr("Paste rows"))
        self.setAccessibleName(self._title.text())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_paths(event.mimeData()):
            event.acceptProposedAction()
            self._hover(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._hover(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self._hover(False)
        paths = dropped_paths(event.mimeData())
        if paths:
            event.acceptProposedAction()
            self.dropped.emit(paths)

    def _hover(self, is_over: bool) -> None:
        self._is_over = is_over
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        shades = theme.colours(self)
        accent = shades.of(Role.ACCENT)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(accent.tint if self._is_over else shades.card)
        painter.setPen(QPen(accent.fill if self._is_over else shades.line, 2, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5), Space.RADIUS, Space.RADIUS)
        painter.end()
