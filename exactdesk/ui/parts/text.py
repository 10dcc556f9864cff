"""Labels that never read their text as markup, in a cut of the type scale and a colour by role."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from exactdesk.ui import theme
from exactdesk.ui.palettes import Role


class Text(QLabel):
    """A piece of text. What comes from a file or from Exact Online is safe here: nothing is read as markup."""

    def __init__(
        self,
        text: str = "",
        kind: theme.Type = theme.Type.BODY,
        *,
        role: Role | None = None,
        faint: bool = False,
        wrap: bool = True,
        selectable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._kind = kind
        self._role = role
        self._faint = faint
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        if wrap:
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        if selectable:
            self.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
        self.setText(text)
        self._dress()

    def set_role(self, role: Role | None) -> None:
        self._role = role
        self._dress()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.ApplicationFontChange}:
            self._dress()

    def _dress(self) -> None:
        self.setFont(theme.font(self._kind))
        shades = theme.app_colours()
        colour = shades.of(self._role).ink if self._role else shades.faint if self._faint else shades.text
        if self.palette().color(QPalette.ColorRole.WindowText) != colour:  # setting it is itself a palette change
            palette = QPalette()
            palette.setColor(QPalette.ColorRole.WindowText, colour)
            self.setPalette(palette)


class ElidedText(Text):
    """One line that is cut with an ellipsis where there is no room; the whole text is in the tooltip."""

    def __init__(
        self,
        text: str = "",
        kind: theme.Type = theme.Type.BODY,
        *,
        role: Role | None = None,
        faint: bool = False,
        middle: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        self._whole = text
        self._mode = Qt.TextElideMode.ElideMiddle if middle else Qt.TextElideMode.ElideRight
        super().__init__(text, kind, role=role, faint=faint, wrap=False, parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.set_whole(text)

    def set_whole(self, text: str) -> None:
        """Shows another text."""
        self._whole = text
        self.setAccessibleName(text)
        self._cut()

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type] # Qt's event class is narrower than what a test needs to name
        self._cut()

    def _cut(self) -> None:
        shown = self.fontMetrics().elidedText(self._whole, self._mode, max(self.width(), 24))
        super().setText(shown)
        self.setToolTip("" if shown == self._whole else plain_tip(self._whole))


def plain_tip(text: str) -> str:
    """A tooltip that shows `text` as it stands, also where it looks like markup."""
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace("\n", "<br>")
    return f"<qt>{escaped}</qt>" if text else ""
