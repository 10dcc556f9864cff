"""A relation typed by its number or its name, with those that fit offered while typing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QCompleter, QWidget

from exactdesk.books.reference import Relation, RelationId


class Relations(QObject):
    """The relations of an administration, as they are written and read back.

    Signals:
        chosen: one was taken from those that are offered.
    """

    chosen = Signal(str)

    def __init__(self, relations: Sequence[Relation]) -> None:
        super().__init__()
        usable = sorted((each for each in relations if not each.is_blocked), key=lambda each: each.code)
        self._told = {each.id: f"{each.code} {each.name}" for each in usable}
        self._by_text: dict[str, set[RelationId]] = {}
        for each in usable:
            for text in (each.code, each.name, self._told[each.id]):
                self._by_text.setdefault(text.casefold(), set()).add(each.id)

    def told(self, relation: RelationId | None) -> str:
        """Number and name of a relation; empty for none, and for one that is no longer there."""
        return "" if relation is None else self._told.get(relation, "")

    def found(self, text: str) -> RelationId | None:
        """The one relation that a text names, whole; None for none and for several of one name."""
        found = self._by_text.get(" ".join(text.split()).casefold(), set())
        return next(iter(found)) if len(found) == 1 else None

    def completer(self, parent: QWidget) -> QCompleter:
        """Offers those that hold what is typed."""
        made = QCompleter(list(self._told.values()), parent)
        made.setFilterMode(Qt.MatchFlag.MatchContains)
        made.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        made.activated.connect(self.chosen)
        return made
