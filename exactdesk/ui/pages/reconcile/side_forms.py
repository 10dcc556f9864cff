"""What is typed for a line that settles nothing: a question, a ledger account, an own account. Enter keeps it, Escape goes back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from exactdesk.ui.parts import Button, Choices, FormField, LineEdit, Text, column, row
from exactdesk.ui.theme import Space, Type


class _Form(QWidget):
    """A title, fields, and two buttons.

    Signals:
        kept: the user is done; left: the user gives up.
    """

    kept = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = Text("", Type.HEADING)
        self.fields = column(spacing=Space.SMALL)
        self.keep = Button()
        self.keep.clicked.connect(self.kept)
        self.leave = Button()
        self.leave.clicked.connect(self.left)
        buttons = row()
        buttons.addWidget(self.keep)
        buttons.addWidget(self.leave)
        buttons.addStretch(1)
        layout = column(spacing=Space.MEDIUM)
        layout.addWidget(self.title)
        layout.addLayout(self.fields)
        layout.addLayout(buttons)
        layout.addStretch(1)
        self.setLayout(layout)
        back = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        back.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        back.activated.connect(self.left)

    def retranslate(self) -> None:
        self.leave.setText(self.tr("Back"))
        self.leave.set_key("Esc")


class QuestionForm(_Form):
    """What must be found out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.note = LineEdit()
        self.note.returnPressed.connect(self.kept)
        self.field = FormField(self.note)
        self.fields.addWidget(self.field)
        self.retranslate()

    def begin(self, note: str) -> None:
        self.note.setText(note)
        self.field.tell_problem("")
        self.note.setFocus()
        self.note.selectAll()

    def retranslate(self) -> None:
        super().retranslate()
        self.title.setText(self.tr("To check"))
        self.field.tell(self.tr("What must be found out?"), self.tr("The line waits under To check, also tomorrow."))
        self.keep.setText(self.tr("Keep the question"))


class ManualForm(_Form):
    """On which ledger account the line is booked.

    Signals:
        account_wanted: the list of ledger accounts is to be opened.
    """

    account_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.account = LineEdit()
        self.account.returnPressed.connect(self.kept)
        self.pick = Button()
        self.pick.clicked.connect(self.account_wanted)
        self.vat = Choices()
        self.words = LineEdit()
        self.words.returnPressed.connect(self.kept)
        self.center, self.unit = Choices(), Choices()
        self.account_field = FormField(self.account, self.pick)
        self.vat_field, self.words_field = FormField(self.vat), FormField(self.words)
        self.center_field, self.unit_field = FormField(self.center), FormField(self.unit)
        self.fields.addWidget(self.account_field)
        level = row(spacing=Space.MEDIUM)
        level.addWidget(self.vat_field, 1)
        level.addWidget(self.words_field, 2)
        self.fields.addLayout(level)
        more = row(spacing=Space.MEDIUM)
        more.addWidget(self.center_field, 1)
        more.addWidget(self.unit_field, 1)
        self.fields.addLayout(more)
        self.show_needs(center=False, unit=False)
        self.retranslate()

    def begin(self, account: str, vat_code: str, words: str) -> None:
        self.account.setText(account)
        self.vat.choose(vat_code)
        self.words.setText(words)
        self.account_field.tell_problem("")
        self.account.setFocus()
        self.account.selectAll()

    def show_lists(
        self,
        vat_codes: Sequence[tuple[str, str]],
        centers: Sequence[tuple[str, str]],
        units: Sequence[tuple[str, str]],
    ) -> None:
        """Offers VAT codes, cost centres and units; each a value with its words, the first for none."""
        self.vat.show_choices(tuple(vat_codes))
        self.center.show_choices(tuple(centers))
        self.unit.show_choices(tuple(units))

    def show_needs(self, *, center: bool, unit: bool) -> None:
        """Asks for a cost centre or unit where the ledger account wants one."""
        self.center_field.setVisible(center)
        self.unit_field.setVisible(unit)

    def retranslate(self) -> None:
        super().retranslate()
        self.title.setText(self.tr("On a ledger account"))
        self.account_field.tell(self.tr("Ledger account"))
        self.vat_field.tell(self.tr("VAT included"))
        self.words_field.tell(self.tr("Description"))
        self.center_field.tell(self.tr("Cost centre"))
        self.unit_field.tell(self.tr("Cost unit"))
        self.pick.setText(self.tr("Choose"))
        self.pick.set_key("F4")
        self.keep.setText(self.tr("Book it there"))


class TransferForm(_Form):
    """Between which own accounts the money went."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.account = Choices()
        self.field = FormField(self.account)
        self.fields.addWidget(self.field)
        self.retranslate()

    def begin(self, accounts: Sequence[tuple[str, str]], chosen: str) -> None:
        self.account.show_choices(tuple(accounts))
        self.account.choose(chosen)
        self.account.setFocus()

    def retranslate(self) -> None:
        super().retranslate()
        self.title.setText(self.tr("Between own accounts"))
        self.field.tell(
            self.tr("Booked on"),
            self.tr("On the account for transfers, where both statements meet, or straight on the other bank."),
        )
        self.keep.setText(self.tr("Book it there"))
