"""What was done: every batch, found back by any word, and each of its documents down to row and answer."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget

from exactdesk.flow.history import Batch, Found
from exactdesk.flow.history_filter import HistoryFilter, Place
from exactdesk.jobs.history import BatchDetail, ItemDetail
from exactdesk.ui.formats import Formats
from exactdesk.ui.icons import Icon
from exactdesk.ui.memory import Memory
from exactdesk.ui.models import Align, Column
from exactdesk.ui.pages.batch import BatchView
from exactdesk.ui.pages.batches import batch_columns
from exactdesk.ui.pages.history_filters import HistoryFilters
from exactdesk.ui.pages.page import Face, Page
from exactdesk.ui.parts import Button, SearchBox, Text, column, row
from exactdesk.ui.parts.table import RecordsTable
from exactdesk.ui.words import batch_mark, state_mark


class HistoryPage(Page):
    """The history.

    Signals:
        wanted: a `HistoryFilter`: show what has these words, or the list without any. batch_wanted: a `Batch` to open.
        item_wanted: a `BatchItem` to tell all of; entry_wanted: a `BatchItem` to open in Exact Online; import_wanted: begin.
        undo_wanted: take this batch (its id) back; export_wanted: keep what is shown in a file.
    """

    wanted = Signal(object)
    batch_wanted = Signal(object)
    item_wanted = Signal(object)
    entry_wanted = Signal(object)
    import_wanted = Signal()
    undo_wanted = Signal(str)
    export_wanted = Signal()

    def __init__(self, formats: Formats, *, memory: Memory | None = None, parent: QWidget | None = None) -> None:
        super().__init__(Icon.HISTORY, parent=parent)
        self._formats = formats
        self._found_count: int | None = None
        self.empty.acted.connect(self.import_wanted)
        self.search = SearchBox()
        self.search.sought.connect(lambda _words: self.wanted.emit(self.filter))
        self.filters = HistoryFilters()
        self.filters.changed.connect(lambda: self.wanted.emit(self.filter))
        self.search.left.connect(self._to_list)
        self._told = Text("", faint=True)
        self.table: RecordsTable[Batch] = RecordsTable("history", memory=memory)
        self.table.opened.connect(self.batch_wanted)
        self.hits: RecordsTable[Found] = RecordsTable("history-found", memory=memory)
        self.hits.opened.connect(lambda found: self.batch_wanted.emit(found.batch))
        self.open = Button("", Icon.NEXT)
        self.open.clicked.connect(self._open_current)
        self.export = Button("", Icon.FILE)
        self.export.clicked.connect(self.export_wanted)
        self._lists = QStackedWidget()
        self._lists.addWidget(self.table)
        self._lists.addWidget(self.hits)
        listing = QWidget()
        layout = column()
        tools = row()
        tools.addWidget(self.search, 1)
        tools.addWidget(self.export)
        tools.addWidget(self.open)
        layout.addLayout(tools)
        layout.addWidget(self.filters)
        layout.addWidget(self._told)
        layout.addWidget(self._lists, 1)
        listing.setLayout(layout)
        self.batch = BatchView(formats, memory=memory)
        self.batch.left.connect(self.show_list)
        self.batch.item_wanted.connect(self.item_wanted)
        self.batch.entry_wanted.connect(self.entry_wanted)
        self.batch.undo_wanted.connect(self.undo_wanted)
        self._parts = QStackedWidget()
        self._parts.addWidget(listing)
        self._parts.addWidget(self.batch)
        whole = column()
        whole.addWidget(self._parts)
        self.body.setLayout(whole)
        back = QShortcut(QKeySequence(Qt.Key.Key_Escape), self.batch)
        back.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        back.activated.connect(self.show_list)
        self.first = self.search
        self.retranslate()

    @property
    def filter(self) -> HistoryFilter:
        """What the page is to show, as it was typed and chosen."""
        return self.filters.filter(self.search.text().strip())

    # --- values in

    def show_places(self, places: tuple[Place, ...]) -> None:
        """The administrations that can be chosen."""
        self.filters.show_places(places)

    def show_batches(self, batches: tuple[Batch, ...]) -> None:
        """Shows the list of batches, the last one first."""
        self._found_count = None
        self.table.show_records(batches)
        self._lists.setCurrentWidget(self.table)
        self._tell_found()
        wrong = any(batch_mark(batch).role.value in {"stop", "warn"} for batch in batches)
        is_empty = not batches and not self.filter.is_narrow  # with a choice that nothing fits, the table says so
        self.show_face(Face.EMPTY if is_empty else Face.PARTLY if wrong else Face.FILLED)

    def show_found(self, found: tuple[Found, ...]) -> None:
        """Shows what a search found, over all administrations."""
        self._found_count = len(found)
        self.hits.show_records(found)
        self._lists.setCurrentWidget(self.hits)
        self._tell_found()
        self.show_face(Face.FILLED)

    def show_batch(self, detail: BatchDetail) -> None:
        """Opens one batch."""
        self.batch.show_batch(detail)
        self._parts.setCurrentWidget(self.batch)
        self.header.hide()
        self.show_face(Face.FILLED)
        self.batch.table.setFocus()

    def show_item(self, detail: ItemDetail) -> None:
        self.batch.show_item(detail)

    def show_list(self) -> None:
        """Goes back from a batch to the list it was chosen from."""
        self._parts.setCurrentIndex(0)
        self.header.show()
        self._to_list()

    def use_formats(self, formats: Formats) -> None:
        self._formats = formats
        self.batch.use_formats(formats)
        self.retranslate()

    # --- inside

    def _to_list(self) -> None:
        table = self._lists.currentWidget()
        if table is self.hits and self.hits.current_record() is None:
            self.hits.choose_first()
        elif table is self.table and self.table.current_record() is None:
            self.table.choose_first()
        elif table is not None:
            table.setFocus()

    def _open_current(self) -> None:
        if self._lists.currentWidget() is self.hits:
            found = self.hits.current_record()
            if found is not None:
                self.batch_wanted.emit(found.batch)
            return
        batch = self.table.current_record()
        if batch is not None:
            self.batch_wanted.emit(batch)

    def _tell_found(self) -> None:
        self._told.setVisible(self._found_count is not None)
        if self._found_count is not None:
            place = self.filter.place
            if place is None:
                told = self.tr("%Ln document(s) and file(s) found in all administrations", "", self._found_count)
            else:
                told = self.tr("%Ln document(s) and file(s) found in {place}", "", self._found_count)
                told = told.format(place=place.label)
            self._told.setText(told)

    def _hit_columns(self) -> tuple[Column[Found], ...]:
        formats = self._formats
        return (
            Column(
                key="number", heading=self.tr("Number"), text=lambda hit: hit.item.number if hit.item else "", chars=13
            ),
            Column(
                key="relation",
                heading=self.tr("Relation"),
                text=lambda hit: hit.item.relation_name if hit.item else "",
                chars=0,
            ),
            Column(
                key="amount",
                heading=self.tr("Incl. VAT"),
                text=lambda hit: formats.money(hit.item.amount, hit.item.currency) if hit.item else "",
                sort=lambda hit: hit.item.amount if hit.item else None,
                align=Align.RIGHT,
                chars=12,
            ),
            Column(
                key="entry",
                heading=self.tr("Entry number"),
                text=lambda hit: str(hit.item.entry_number) if hit.item and hit.item.entry_number else "",
                sort=lambda hit: hit.item.entry_number if hit.item else None,
                align=Align.RIGHT,
                chars=12,
            ),
            Column(
                key="state",
                heading=self.tr("State"),
                text=lambda hit: state_mark(hit.item.state).word if hit.item else batch_mark(hit.batch).word,
                mark=lambda hit: state_mark(hit.item.state) if hit.item else batch_mark(hit.batch),
                chars=16,
            ),
            Column(
                key="file",
                heading=self.tr("File"),
                text=lambda hit: hit.batch.file_name,
                tip=lambda hit: hit.batch.file,
                chars=18,
            ),
            Column(
                key="division", heading=self.tr("Administration"), text=lambda hit: hit.batch.division_name, chars=18
            ),
            Column(
                key="when",
                heading=self.tr("When"),
                text=lambda hit: formats.moment(hit.batch.started_at),
                sort=lambda hit: hit.batch.started_at,
                chars=16,
            ),
        )

    def retranslate(self) -> None:
        self.header.tell(
            self.tr("History"), self.tr("Every import of this computer, with its documents, rows and answers.")
        )
        self.empty.tell(
            self.tr("Nothing was imported yet"),
            self.tr(
                "After your first import you find back here what was booked: by invoice number, relation, entry number or file."
            ),
            self.tr("Import a workbook"),
        )
        self.loading.tell(self.tr("The history is being read"))
        self.search.tell(self.tr("Invoice number, relation, entry number or file"))
        self.export.setText(self.tr("Export…"))
        self.export.setToolTip(
            self.tr("The documents of what is shown here, per administration, as a workbook, PDF or csv file")
        )
        self.open.setText(self.tr("Open"))
        self.table.setAccessibleName(self.tr("Imports"))
        self.hits.setAccessibleName(self.tr("Found"))
        self.table.tell_nothing(self.tr("No import fits."))
        self.hits.tell_nothing(self.tr("Nothing was found. Try fewer letters."))
        self.table.show_columns(batch_columns(self._formats, with_division=True))
        self.hits.show_columns(self._hit_columns())
        self._tell_found()
