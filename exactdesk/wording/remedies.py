"""The words on the buttons that mend what Exact Online refused."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication

from exactdesk.flow.remedies import Act
from exactdesk.wording.sentences import QT_TRANSLATE_NOOP

CONTEXT = "Remedy"

WORDS: Mapping[Act, str] = MappingProxyType(
    {
        Act.CHANGE_FIELD: QT_TRANSLATE_NOOP("Remedy", "Mend it"),
        Act.MAKE_CUSTOMER: QT_TRANSLATE_NOOP("Remedy", "Make it a customer"),
        Act.MAKE_SUPPLIER: QT_TRANSLATE_NOOP("Remedy", "Make it a supplier"),
        Act.OTHER_PERIOD: QT_TRANSLATE_NOOP("Remedy", "Take the nearest open period"),
        Act.LOOK_AT_ENTRY: QT_TRANSLATE_NOOP("Remedy", "Look at it in Exact Online"),
        Act.LOOK_IT_UP: QT_TRANSLATE_NOOP("Remedy", "Look it up"),
        Act.RENEW_LISTS: QT_TRANSLATE_NOOP("Remedy", "Fetch the lists again"),
        Act.SEND_AGAIN: QT_TRANSLATE_NOOP("Remedy", "Try again"),
        Act.SIGN_IN: QT_TRANSLATE_NOOP("Remedy", "Sign in"),
        Act.CHOOSE_DIVISION: QT_TRANSLATE_NOOP("Remedy", "Choose the administration"),
        Act.OPEN_SETTINGS: QT_TRANSLATE_NOOP("Remedy", "Open the settings"),
        Act.COPY_DETAILS: QT_TRANSLATE_NOOP("Remedy", "Copy the details"),
    }
)


def tell_act(act: Act) -> str:
    """What the button says, in the language of the program."""
    return QCoreApplication.translate(CONTEXT, WORDS[act])
