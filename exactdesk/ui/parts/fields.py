"""Fields of a form: label above, editor, help or what is wrong with it below."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from exactdesk.ui.icons import Icon
from exactdesk.ui.palettes import Role
from exactdesk.ui.parts.banner import Picture
from exactdesk.ui.parts.inputs import LineEdit
from exactdesk.ui.parts.surface import column, row
from exactdesk.ui.parts.text import Text
from exactdesk.ui.theme import Space, Type


class FormField(QWidget):
    """One field. A label that names it also to screen readers, and one line below for help or for what is wrong."""

    def __init__(self, editor: QWidget, *beside: QWidget, parent: QWidget | None = None) -> None:
        """`beside` stands at the right of the editor (a copy button)."""
        super().__init__(parent)
        self._editor = editor
        self._help = ""
        self._label = Text("", Type.STRONG, wrap=False)
        self._label.setBuddy(editor)
        self._note = Text("", Type.SMALL, faint=True)
        self._sign = Picture(Icon.STOP, Role.STOP, 16)
        self._sign.hide()
        level = row()
        level.addWidget(editor, 1)
        for each in beside:
            level.addWidget(each)
        below = row(spacing=Space.TIGHT)
        below.addWidget(self._sign)
        below.addWidget(self._note, 1)
        layout = column(spacing=Space.TIGHT)
        layout.addWidget(self._label)
        layout.addLayout(level)
        layout.addLayout(below)
        self.setLayout(layout)
        self._note.hide()

    def tell(self, label: str, help_text: str = "") -> None:
        self._label.setText(label)
        self._editor.setAccessibleName(label)
        self._help = help_text
        self.tell_problem("")

    def tell_problem(self, problem: str) -> None:
        """Says what is wrong with the value; an empty text takes that back."""
        self._note.setText(problem or self._help)
        self._note.set_role(Role.STOP if problem else None)
        self._note.setVisible(bool(problem or self._help))
        self._sign.show_icon(Icon.STOP, Role.STOP)
        self._sign.setVisible(bool(problem))
        self._editor.setAccessibleDescription(problem or self._help)
        if isinstance(self._editor, LineEdit):
            self._editor.show_wrong(bool(problem))

    def tell_good(self, text: str) -> None:
        """Says that the value was looked at and is good."""
        self.tell_problem("")
        self._note.setText(text)
        self._note.set_role(Role.FINE)
        self._note.show()
        self._sign.show_icon(Icon.CHECK, Role.FINE)
        self._sign.show()
        self._editor.setAccessibleDescription(text)
