"""All open items, to be searched and ticked: what is put together by hand adds up below."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from decimal import Decimal
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from exactdesk.books.outstanding import OutstandingItem
from exactdesk.books.reference import Side
from exactdesk.flow.review_draft import Ticked
from exactdesk.flow.seek import plain, seeker
from exactdesk.ui.formats import Formats
from exactdesk.ui.memory import Memory
from exactdesk.ui.models import Align, Column
from exactdesk.ui.palettes import Role
from exactdesk.ui.parts import SearchBox, Text, column
from exactdesk.ui.parts.table import RecordsTable
from exactdesk.ui.theme import Space, Type


class ItemsTable(QWidget):
    """Open items with what is free of them.

    Signals:
        toggled: a `Ticked` (item and what is free of it) to be ticked, or no longer.
    """

    toggled = Signal(object)

    def __init__(self, formats: Formats, memory: Memory | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._formats = formats
        self._ticked: frozenset[str] = frozenset()  # keys
        self._words: dict[tuple[str, Decimal], str] = {}  # by item and what is free of it
        self._offered: Callable[[], None] | None = None
        self.search = SearchBox(pause=0, shortcut=False)
        self.search.sought.connect(self._seek)
        self.search.left.connect(self._into_table)
        self.search.returnPressed.connect(self._into_table)
        self.table: RecordsTable[Ticked] = RecordsTable("reconcile-items", memory=memory, compact=True)
        self.table.opened.connect(self.toggled)
        self.total = Text("", Type.SMALL, faint=True, wrap=False)
        layout = column(spacing=Space.SMALL)
        layout.addWidget(self.search)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.total)
        self.setLayout(layout)
        self.retranslate()

    def offer(self, items: Callable[[], Sequence[Ticked]], ticked: Collection[str], total: str) -> None:
        """As `show_items`, but thousands are looked up only when the table is in sight: most lines are decided without it."""
        self._offered = partial(self._take, items, tuple(ticked), total)
        if self.isVisible():
            self._take_offered()

    def _take(self, items: Callable[[], Sequence[Ticked]], ticked: Collection[str], total: str) -> None:
        self.show_items(items(), ticked, total)

    def _take_offered(self) -> None:
        offered, self._offered = self._offered, None
        if offered is not None:
            offered()

    def showEvent(self, event: QShowEvent) -> None:
        self._take_offered()
        super().showEvent(event)

    def show_items(self, items: Sequence[Ticked], ticked: Collection[str], total: str) -> None:
        """Shows items, those that are ticked with a mark; `total` says what they come to."""
        changed = self._ticked ^ frozenset(ticked)
        self._ticked = frozenset(ticked)
        before = self.table.records.records
        if sorted(each[0].key for each in before) != sorted(each[0].key for each in items):
            self.table.show_records(tuple(items))
        else:
            now = {each[0].key: each for each in items}
            for at, old in enumerate(before):
                new = now[old[0].key]
                if old != new or new[0].key in changed:
                    self.table.records.replace_record(at, new)
        self.total.setText(total)

    def toggle_current(self) -> None:
        """Ticks the current item, or takes the tick back."""
        current = self.table.current_record()
        if current is not None:
            self.toggled.emit(current)

    def come(self) -> None:
        """Gives the search the keyboard."""
        self.search.setFocus()
        self.search.selectAll()

    def _into_table(self) -> None:
        if self.table.proxy.rowCount():
            self.table.choose_first()

    def _seek(self, text: str) -> None:
        fits = seeker(text)
        self.table.proxy.keep((lambda each: fits(self._text(each))) if text.strip() else None)

    def _text(self, each: Ticked) -> str:
        item, free = each
        found = self._words.get((item.key, free))
        if found is None:
            found = self._words[item.key, free] = _text(item, self._formats, free)
        return found

    def retranslate(self) -> None:
        formats = self._formats
        self.search.tell(self.tr("Relation, number, reference or amount"))
        self.table.setAccessibleName(self.tr("Open items"))
        self.table.tell_nothing(self.tr("No open item fits."))
        ticked = self.tr("Ticked")
        self.table.show_columns(
            (
                Column(
                    key="ticked",
                    heading="",
                    text=lambda each: "✓" if each[0].key in self._ticked else "",
                    sort=lambda each: each[0].key in self._ticked,
                    tip=lambda each: ticked if each[0].key in self._ticked else "",
                    ink=lambda _: Role.ACCENT,
                    align=Align.CENTRE,
                    chars=4,
                ),
                Column(key="relation", heading=self.tr("Relation"), text=lambda each: each[0].relation_name, chars=0),
                Column(key="number", heading=self.tr("Number"), text=lambda each: each[0].invoice_number, chars=12),
                Column(
                    key="due",
                    heading=self.tr("Due"),
                    text=lambda each: formats.day(each[0].due_date or each[0].invoice_date),
                    sort=lambda each: each[0].due_date or each[0].invoice_date,
                    chars=10,
                ),
                Column(
                    key="free",
                    heading=self.tr("Open"),
                    text=lambda each: formats.money(each[1], each[0].currency),
                    sort=lambda each: each[1],
                    align=Align.RIGHT,
                    chars=12,
                ),
                Column(
                    key="side",
                    heading=self.tr("Side"),
                    text=lambda each: self.tr("Customer") if each[0].side is Side.SALES else self.tr("Supplier"),
                    chars=10,
                    is_shown=False,
                ),
            )
        )


def _text(item: OutstandingItem, formats: Formats, free: Decimal) -> str:
    """All that an item can be found by."""
    told = (item.relation_name, item.relation_code, item.invoice_number, item.your_ref, str(item.entry_number))
    more = (item.payment_reference, item.description, formats.amount(free))
    return plain(" ".join(part for part in (*told, *more) if part))
