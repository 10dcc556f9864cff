"""Asks for the value of a field: from its list, from its words, or as text."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from exactdesk.jobs.mapping_session import MappingSession
from exactdesk.ui.field_words import field_word
from exactdesk.ui.formats import Formats
from exactdesk.ui.pages.import_.desk import AsksText
from exactdesk.ui.pages.import_.picker import ChoicePicker, code_options, field_choices, pick
from exactdesk.ui.pages.import_.signs import listing_word


class Chooser:
    """See the module; `page` is where it asks."""

    def __init__(self, page: QWidget, ask: AsksText, formats: Formats) -> None:
        self._page = page
        self._ask = ask
        self._formats = formats

    async def choose(self, session: MappingSession, field: str, current: str = "") -> str | None:
        """Asks for the value of a field; None when the user gives none."""
        known = session.draft.kind.field_by_name[field]
        translate: Callable[[str, str], str] = QCoreApplication.translate
        if known.listing is None and not known.choices:
            question = translate("CheckActs", "{field} for every row").format(field=field_word(field))
            go, leave = translate("CheckActs", "Take this value"), translate("CheckActs", "Cancel")
            return await self._ask.text(question, "", field_word(field), yes=go, no=leave, value=current)
        if known.listing is not None:
            options = code_options(session.reference, known.listing, session.draft.kind.side, self._formats)
            word, heading = listing_word(known.listing), translate("CheckActs", "Code")
        else:
            options, word, heading = field_choices(known), field_word(field), ""
        title = translate("CheckActs", "Choose: {what}").format(what=word.lower())
        window: QWidget = self._page.window()
        return await pick(ChoicePicker(window, title, options, current=current, value_heading=heading))
