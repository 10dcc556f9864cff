"""The keys of the deck. Letters go with the language and stand on the buttons; while something is typed in they are letters only."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import StrEnum

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QPlainTextEdit, QWidget

from exactdesk.flow.reconcile import RestKind
from exactdesk.wording import translate


class Act(StrEnum):
    """What a letter does."""

    PARTIAL = "partial"
    DISCOUNT = "discount"
    BANK_COST = "bank-cost"
    PAYMENT_DIFFERENCE = "payment-difference"
    ON_ACCOUNT = "on-account"
    QUESTION = "question"
    SKIP = "skip"
    MANUAL = "manual"
    TRANSFER = "transfer"
    REOPEN = "reopen"
    RULE = "rule"


REST_ACTS: Mapping[Act, RestKind] = {
    Act.PARTIAL: RestKind.PARTIAL,
    Act.DISCOUNT: RestKind.DISCOUNT,
    Act.BANK_COST: RestKind.BANK_COST,
    Act.PAYMENT_DIFFERENCE: RestKind.PAYMENT_DIFFERENCE,
    Act.ON_ACCOUNT: RestKind.ON_ACCOUNT,
}

TAKEN = frozenset("JK")
"""Next and previous line, in every language."""


def letters() -> Mapping[Act, str]:
    """The letter of each act in the language of the program; one upper case letter, each another one."""
    return {
        Act.PARTIAL: translate("ReconcileKeys", "P"),
        Act.DISCOUNT: translate("ReconcileKeys", "D"),
        Act.BANK_COST: translate("ReconcileKeys", "B"),
        Act.PAYMENT_DIFFERENCE: translate("ReconcileKeys", "F"),
        Act.ON_ACCOUNT: translate("ReconcileKeys", "L"),
        Act.QUESTION: translate("ReconcileKeys", "Q"),
        Act.SKIP: translate("ReconcileKeys", "S"),
        Act.MANUAL: translate("ReconcileKeys", "M"),
        Act.TRANSFER: translate("ReconcileKeys", "T"),
        Act.REOPEN: translate("ReconcileKeys", "O"),
        Act.RULE: translate("ReconcileKeys", "R"),
    }


class Keys(QObject):
    """Listens within one widget. Letters and digits reach a field that is typed in first; Enter and Space leave a button its own."""

    def __init__(self, owner: QWidget) -> None:
        super().__init__(owner)
        self._owner = owner
        self._plain: list[QShortcut] = []  # also not where the key has a meaning of its own
        self._lettered: dict[Act, QShortcut] = {}
        QApplication.instance().focusChanged.connect(self._on_focus)  # type: ignore[union-attr]

    def on(self, key: str, act: Callable[[], None], *, is_plain: bool = False) -> None:
        """Calls `act` at this key; `is_plain` for keys that buttons and fields know themselves (Enter, Space, arrows)."""
        shortcut = QShortcut(QKeySequence(key), self._owner)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(act)
        if is_plain:
            self._plain.append(shortcut)

    def on_act(self, act: Act, call: Callable[[], None]) -> None:
        """Calls `call` at the letter of an act."""
        shortcut = QShortcut(self._owner)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(call)
        self._lettered[act] = shortcut

    def speak(self) -> None:
        """Takes the letters of the language that is on."""
        for act, letter in letters().items():
            if act in self._lettered:
                self._lettered[act].setKey(QKeySequence(letter))

    def _on_focus(self, _old: QWidget | None, now: QWidget | None) -> None:
        is_own = isinstance(now, QAbstractButton | QLineEdit | QPlainTextEdit | QComboBox)
        for shortcut in self._plain:
            shortcut.setEnabled(not is_own)
