"""One batch: its documents with what came of each, and all that is known of the one that is chosen."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QSplitter, QWidget

from exactdesk.flow.history import BatchItem
from exactdesk.flow.queue import ItemState
from exactdesk.jobs.history import BatchDetail, ItemDetail
from exactdesk.ui.formats import Formats
from exactdesk.ui.icons import Icon
from exactdesk.ui.memory import Memory
from exactdesk.ui.models import Align, Column
from exactdesk.ui.pages.batch_papers import Paper, PapersButton
from exactdesk.ui.pages.item_panel import ItemPanel
from exactdesk.ui.palettes import Role
from exactdesk.ui.parts import Button, Choices, ElidedText, IconButton, SearchBox, StatTile, Text, column, row
from exactdesk.ui.parts.table import RecordsTable
from exactdesk.ui.theme import Space, Type
from exactdesk.ui.words import kind_word, state_mark

_ALL = "all"


def item_columns(formats: Formats, words: dict[str, str]) -> tuple[Column[BatchItem], ...]:
    """The columns of documents; `words` has the headings by key."""
    return (
        Column(key="number", heading=words["number"], text=lambda item: item.number, chars=13),
        Column(
            key="relation",
            heading=words["relation"],
            text=lambda item: item.relation_name or item.relation_code,
            tip=lambda item: f"{item.relation_code} {item.relation_name}".strip(),
            chars=0,
        ),
        Column(
            key="date",
            heading=words["date"],
            text=lambda item: formats.day(item.entry_date),
            sort=lambda item: item.entry_date,
            chars=12,
            is_shown=False,
        ),
        Column(
            key="amount",
            heading=words["amount"],
            text=lambda item: formats.money(item.amount, item.currency),
            sort=lambda item: item.amount,
            align=Align.RIGHT,
            chars=12,
        ),
        Column(
            key="state",
            heading=words["state"],
            text=lambda item: state_mark(item.state).word,
            mark=lambda item: state_mark(item.state),
            chars=16,
        ),
        Column(
            key="entry",
            heading=words["entry"],
            text=lambda item: "" if item.entry_number is None else str(item.entry_number),
            sort=lambda item: item.entry_number,
            align=Align.RIGHT,
            chars=12,
        ),
        Column(
            key="rows",
            heading=words["rows"],
            text=lambda item: ", ".join(str(each) for each in item.rows),
            sort=lambda item: item.rows,
            chars=10,
            is_shown=False,
        ),
    )


class BatchView(QWidget):
    """One batch.

    Signals:
        left: back to the list; item_wanted: all that is known of this `BatchItem`; entry_wanted: open its entry in Exact Online.
        undo_wanted: take this batch (its id) back.
        paper_wanted: a `Batch`, and the `Paper` to make of it.
    """

    left = Signal()
    item_wanted = Signal(object)
    entry_wanted = Signal(object)
    undo_wanted = Signal(str)
    paper_wanted = Signal(object, object)

    def __init__(self, formats: Formats, *, memory: Memory | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._formats = formats
        self._detail: BatchDetail | None = None
        self.back = IconButton(Icon.BACK)
        self.back.clicked.connect(self.left)
        self._name = ElidedText("", Type.HEADING, middle=True)
        self._line = Text("", faint=True)
        self._posted = StatTile(Icon.FINE)
        self._problems = StatTile(Icon.STOP)
        self._others = StatTile(Icon.LEFT_OUT)
        self._total = StatTile(Icon.CALCULATE)
        self.search = SearchBox()
        self.states = Choices()
        self.states.setMaximumWidth(240)
        self.states.currentIndexChanged.connect(self._keep)
        self.table: RecordsTable[BatchItem] = RecordsTable("batch", memory=memory)
        self.table.chosen.connect(self._chosen)
        self.search.sought.connect(self.table.proxy.seek)
        self.search.left.connect(self.table.choose_first)
        self.panel = ItemPanel(formats)
        self.panel.entry_wanted.connect(self.entry_wanted)
        head = row(spacing=Space.MEDIUM)
        names = column(spacing=0)
        names.addWidget(self._name)
        names.addWidget(self._line)
        head.addWidget(self.back, 0, Qt.AlignmentFlag.AlignTop)
        self.undo = Button("", Icon.UNDO)
        self.undo.clicked.connect(self._undo)
        head.addLayout(names, 1)
        head.addWidget(self.undo, 0, Qt.AlignmentFlag.AlignTop)
        self.papers = PapersButton()
        self.papers.paper_wanted.connect(self._want_paper)
        head.addWidget(self.papers, 0, Qt.AlignmentFlag.AlignTop)
        tiles = row(spacing=Space.MEDIUM)
        for tile in (self._posted, self._problems, self._others, self._total):
            tiles.addWidget(tile, 1)
        tools = row()
        tools.addWidget(self.search, 2)
        tools.addWidget(self.states, 1)
        listing = QWidget()
        left = column()
        left.addLayout(tools)
        left.addWidget(self.table, 1)
        listing.setLayout(left)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(Space.LARGE)
        self.splitter.addWidget(listing)
        self.splitter.addWidget(self.panel)
        self.splitter.setSizes([660, 320])
        self.splitter.setStretchFactor(0, 1)
        layout = column(spacing=Space.MEDIUM)
        layout.addLayout(head)
        layout.addLayout(tiles)
        layout.addWidget(self.splitter, 1)
        self.setLayout(layout)
        self.retranslate()

    def show_batch(self, detail: BatchDetail) -> None:
        """Shows a batch, the first of its documents that somebody should look at chosen."""
        self._detail = detail
        self.panel.show_detail(None)
        self.search.clear()
        self.states.choose(_ALL)
        self.table.show_records(detail.items)
        self.retranslate()
        worst = [item for item in detail.items if item.state in {ItemState.UNSURE, ItemState.REFUSED}]
        for item in (*worst, *detail.items)[:1]:
            self.table.choose(item)

    def show_item(self, detail: ItemDetail) -> None:
        """Shows all that is known of a document; one that is no longer chosen is not shown."""
        current = self.table.current_record()
        if self._detail is not None and current is not None and current.id == detail.item.id:
            rows = set(detail.item.rows)
            self.panel.show_detail(detail, tuple(edit for edit in self._detail.edits if edit.row in rows))

    def use_formats(self, formats: Formats) -> None:
        self._formats = formats
        self.panel.use_formats(formats)
        self.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _chosen(self, item: BatchItem | None) -> None:
        if item is not None:
            self.item_wanted.emit(item)

    def _undo(self) -> None:
        if self._detail is not None:
            self.undo_wanted.emit(self._detail.batch.id)

    def _want_paper(self, paper: Paper) -> None:
        if self._detail is not None:
            self.paper_wanted.emit(self._detail.batch, paper)

    def _keep(self) -> None:
        state = self.states.value()
        self.table.proxy.keep(None if state in {"", _ALL} else lambda item: item.state.value == state)

    def retranslate(self) -> None:
        self.back.set_name(self.tr("Back to the list"))
        self.undo.setText(self.tr("Take back…"))
        self.search.tell(self.tr("Number, relation, amount"))
        self.states.setAccessibleName(self.tr("Filter by state"))
        self.table.setAccessibleName(self.tr("Documents"))
        self.table.tell_nothing(self.tr("No document fits."))
        self.table.show_columns(
            item_columns(
                self._formats,
                {
                    "number": self.tr("Number"),
                    "relation": self.tr("Relation"),
                    "date": self.tr("Date"),
                    "amount": self.tr("Incl. VAT"),
                    "state": self.tr("State"),
                    "entry": self.tr("Entry number"),
                    "rows": self.tr("Rows"),
                },
            )
        )
        if self._detail is not None:
            self._tell(self._detail)

    def _tell(self, detail: BatchDetail) -> None:
        booked = (item for item in detail.items if item.state is ItemState.POSTED)
        self.undo.setVisible(any(item.side is not None and item.entry_id is not None for item in booked))
        batch, counts, count = detail.batch, detail.batch.counts, self._formats.count
        self._name.set_whole(batch.file_name or self.tr("Pasted rows"))
        self._line.setText(
            self.tr("{kind} · {division} · {when} · by {user}").format(
                kind=kind_word(batch.kind),
                division=batch.division_name,
                when=self._formats.moment(batch.started_at),
                user=batch.user or "–",
            )
        )
        bad = sum(
            counts.get(state, 0)
            for state in (ItemState.REFUSED, ItemState.UNSURE, ItemState.SENDING, ItemState.HELD_BACK)
        )
        posted = counts.get(ItemState.POSTED, 0)
        others = batch.document_count - posted - bad
        self._posted.tell(count(posted), self.tr("posted"), Role.FINE if posted else None)
        self._problems.tell(count(bad), self.tr("refused, held back or not certain"), Role.STOP if bad else None)
        self._others.tell(count(others), self.tr("left out or waiting"))
        total = " + ".join(self._formats.money(each.gross, each.currency) for each in batch.totals)
        self._total.tell(total or count(batch.row_count), self.tr("total incl. VAT") if total else self.tr("rows read"))
        present = [state for state in ItemState if counts.get(state)]
        self.states.show_choices(
            ((_ALL, self.tr("All states")), *((state.value, state_mark(state).word) for state in present))
        )
