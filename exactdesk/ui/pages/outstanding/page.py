"""What is outstanding: ages above, the list at the left, the chosen item or relation at the right."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QByteArray, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QSplitter, QStackedWidget, QWidget

from exactdesk.books.reference import GLAccountId, Side
from exactdesk.flow.outstanding import AgeBy, Bucket, NoteKey, RelationSum, Row, Wish
from exactdesk.flow.outstanding_view import Arranged, Grouping, View
from exactdesk.jobs.outstanding_detail import ItemDetail
from exactdesk.ui.formats import Formats
from exactdesk.ui.icons import Icon
from exactdesk.ui.memory import Memory, NoMemory
from exactdesk.ui.pages.outstanding import menus, messages
from exactdesk.ui.pages.outstanding.ages import AgeingBar, AgesDelegate
from exactdesk.ui.pages.outstanding.columns import row_columns, sum_columns
from exactdesk.ui.pages.outstanding.filters import chips, keys_on, with_keys
from exactdesk.ui.pages.outstanding.messages import BoardView
from exactdesk.ui.pages.outstanding.panel import OutstandingPanel
from exactdesk.ui.pages.page import Page
from exactdesk.ui.parts import (
    Button,
    Choices,
    ElidedText,
    IconButton,
    PrimaryButton,
    SearchBox,
    Text,
    column,
    row,
)
from exactdesk.ui.parts.chips import FilterChips
from exactdesk.ui.parts.menus import open_menu
from exactdesk.ui.parts.table import RecordsTable
from exactdesk.ui.theme import Space, Type
from exactdesk.wording.outstanding import side_word

SPLIT = "outstanding/split"


class OutstandingPage(Page):
    """The page.

    Signals:
        side_chosen: a `Side`. view_changed: the `View` that is wanted; view_named: a name to keep it under is wanted;
        view_chosen, view_forgotten: a name. refresh_wanted. day_chosen: a `date`, None for today; day_wanted: ask for one.
        divisions_wanted: ask which administrations; division_only: this one alone. export_wanted: `xlsx`, `pdf` or `print`.
        detail_wanted: a `Row`. ageing_chosen: limits and `AgeBy`; limits_wanted: ask for limits.
        The panel's own signals are found on `panel`.
    """

    side_chosen = Signal(object)
    view_changed = Signal(object)
    view_named = Signal()
    view_chosen = Signal(str)
    view_forgotten = Signal(str)
    refresh_wanted = Signal()
    day_chosen = Signal(object)
    day_wanted = Signal()
    divisions_wanted = Signal()
    division_only = Signal()
    export_wanted = Signal(str)
    detail_wanted = Signal(object)
    ageing_chosen = Signal(tuple, object)
    limits_wanted = Signal()

    def __init__(self, formats: Formats, *, memory: Memory | None = None, parent: QWidget | None = None) -> None:
        super().__init__(
            Icon.OUTSTANDING, scrolls=True, parent=parent
        )  # with messages and large text the list needs its room
        self._formats = formats
        self._memory = memory or NoMemory()
        self._board: BoardView | None = None
        self._arranged: Arranged | None = None
        self._view = View()
        self._side = Side.SALES
        self._names: tuple[str, ...] = ()
        self._shown_columns: tuple[Grouping, bool] | None = None
        self._make_head()
        self._make_tools()
        self.ages = AgeingBar()
        self.ages.chosen.connect(lambda buckets: self._wish(replace(self._view.wish, buckets=buckets)))
        self.ageing = IconButton(Icon.SETTINGS)
        self.ageing.clicked.connect(self._choose_ageing)
        self.chips = FilterChips(lines=2)
        self.chips.changed.connect(lambda keys: self._wish(with_keys(self._view.wish, keys)))
        self._make_lists()
        self.panel = OutstandingPanel(formats)
        self.panel.relation_wanted.connect(self._only_relation)
        self.panel.items_wanted.connect(self._only_sum)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(Space.LARGE)
        self.splitter.addWidget(self._listing)
        self.splitter.addWidget(self.panel)
        self.splitter.setSizes([720, 270])
        self.splitter.setStretchFactor(0, 1)
        state = self._memory.read(SPLIT)
        if state:
            self.splitter.restoreState(QByteArray(state))
        self.splitter.splitterMoved.connect(lambda: self._memory.write(SPLIT, bytes(self.splitter.saveState().data())))
        above = row(spacing=Space.TIGHT)
        above.addWidget(self.ages, 1)
        above.addWidget(self.ageing, 0, Qt.AlignmentFlag.AlignTop)
        whole = column(spacing=Space.SMALL)
        whole.addLayout(self._tools)
        whole.addLayout(above)
        whole.addWidget(self.chips)
        whole.addWidget(self.splitter, 1)
        self.body.setLayout(whole)
        for keys, act in (("F5", self.refresh_wanted.emit), ("Esc", self._back)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)
        self.empty.acted.connect(self.refresh_wanted)
        self.first = self.search
        self.retranslate()

    # --- building

    def _make_head(self) -> None:
        self.day = Button("", Icon.CALENDAR)
        self.day.clicked.connect(self._choose_day)
        self.scope = Button("", Icon.DIVISION)
        self.scope.clicked.connect(self._choose_scope)
        self.export = Button("", Icon.TABLE)
        self.export.clicked.connect(self._choose_export)
        self.refresh = PrimaryButton("", Icon.RENEW)
        self.refresh.clicked.connect(self.refresh_wanted)
        self.header.add(self.export, self.refresh)

    def _make_tools(self) -> None:
        self.sides = {side: Button() for side in Side}
        group = QButtonGroup(self)
        group.setExclusive(True)
        self._tools = row()
        for side, button in self.sides.items():
            button.setCheckable(True)
            button.setChecked(side is self._side)
            button.clicked.connect(partial(self._choose_side, side))
            group.addButton(button)
            self._tools.addWidget(button)
        self.search = SearchBox()
        self.search.sought.connect(lambda words: self._wish(replace(self._view.wish, words=words)))
        self.search.left.connect(self._to_list)
        self.grouping = Choices()
        self.grouping.setMaximumWidth(200)
        self.grouping.currentIndexChanged.connect(self._group)
        self.views = IconButton(Icon.STAR)
        self.views.clicked.connect(self._choose_view)
        self._tools.addWidget(self.search, 2)
        self._tools.addWidget(self.grouping, 1)
        self._tools.addWidget(self.day)
        self._tools.addWidget(self.scope)
        self._tools.addWidget(self.views)

    def _make_lists(self) -> None:
        memory = self._memory
        self.table: RecordsTable[Row] = RecordsTable("outstanding", memory=memory, identify=lambda each: each.key)
        self.table.chosen.connect(self._row_chosen)
        self.table.opened.connect(lambda _: self.panel.editor.words.setFocus())
        self.table.records.order_wanted.connect(self._order)
        self.sums: RecordsTable[RelationSum] = RecordsTable(
            "outstanding-sums", memory=memory, identify=lambda each: (int(each.division.code), each.code, each.name)
        )
        self.sums.chosen.connect(self._sum_chosen)
        self.sums.opened.connect(self._only_sum)
        self.sums.records.order_wanted.connect(self._order)
        self._drawn = AgesDelegate(self.sums)
        self._drawn.pressed.connect(lambda each, bucket: self._only_sum(each, (bucket,)))
        self._lists = QStackedWidget()
        self._lists.addWidget(self.table)
        self._lists.addWidget(self.sums)
        self._told = Text("", Type.STRONG)
        self._foot = ElidedText("", Type.SMALL, faint=True)
        self._listing = QWidget()
        layout = column(spacing=Space.TIGHT)
        layout.addWidget(self._lists, 1)
        layout.addWidget(self._told)
        layout.addWidget(self._foot)
        self._listing.setLayout(layout)

    # --- values in

    @property
    def view(self) -> View:
        """The view that is on, with the columns as they stand."""
        return self._view

    def show_side(self, side: Side) -> None:
        self._side = side
        self.sides[side].setChecked(True)

    def show_board(self, shown: BoardView) -> None:
        """Shows figures; which rows of them comes by `show_arranged`."""
        self._board = shown
        self._say_all()
        self._tell_head()
        self._tell_chips()
        self.show_face(messages.face_of(shown))

    def show_arranged(self, arranged: Arranged) -> None:
        """Shows the rows of the view that is on."""
        self._arranged = arranged
        self._view = replace(arranged.view, columns=self._view.columns)
        is_grouped = arranged.view.grouping is not Grouping.ITEMS
        self._lists.setCurrentWidget(self.sums if is_grouped else self.table)
        self._tell_columns()
        if is_grouped:
            self.sums.show_records(arranged.sums)
            self._sum_chosen(self.sums.current_record())
        else:
            self.table.show_ordered(arranged.rows, arranged.at)
            if arranged.at is None:
                self._show_current(None)
        self.search_quietly(arranged.view.wish.words)
        self.grouping.choose(arranged.view.grouping.value)
        self._tell_chips()
        self._tell_ages()
        self._tell_totals()

    @property
    def current_key(self) -> NoteKey | None:
        """The key of the item that is chosen, to be looked for in the next arrangement."""
        shown = self.table.current_record() if self._view.grouping is Grouping.ITEMS else None
        return None if shown is None else shown.key

    def show_detail(self, detail: ItemDetail | None, accounts: Mapping[GLAccountId, str]) -> None:
        self.panel.show_detail(detail, accounts)

    def show_views(self, names: tuple[str, ...]) -> None:
        """The names of the views that can be chosen."""
        self._names = names

    def use_columns(self, state: bytes) -> None:
        """Puts the columns of the list as a kept view had them."""
        if state:
            self.table.horizontalHeader().restoreState(QByteArray(state))
            self.table.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)

    def columns_state(self) -> bytes:
        return bytes(self.table.horizontalHeader().saveState().data())

    def search_quietly(self, words: str) -> None:
        """Puts words into the search field without looking for them."""
        if self.search.text().strip() != words:
            was_quiet = self.search.blockSignals(True)
            self.search.setText(words)
            self.search.blockSignals(was_quiet)

    def use_formats(self, formats: Formats) -> None:
        self._formats = formats
        self.retranslate()

    # --- wishes out

    def _wish(self, wish: Wish) -> None:
        if wish != self._view.wish:
            self._change(replace(self._view, wish=wish))

    def _change(self, view: View) -> None:
        self._view = view
        self.view_changed.emit(view)

    def _group(self) -> None:
        value = self.grouping.value()
        if value and value != self._view.grouping.value:
            self._change(replace(self._view, grouping=Grouping(value), order_by="", is_descending=False))

    def _order(self, key: str, is_descending: bool) -> None:
        if (key, is_descending) != (self._view.order_by, self._view.is_descending):
            self._change(replace(self._view, order_by=key, is_descending=is_descending))

    def _choose_side(self, side: Side) -> None:
        if side is not self._side:
            self._side = side
            self.panel.flush()
            self.side_chosen.emit(side)

    def _only_relation(self, shown: Row) -> None:
        self._narrow(frozenset({(int(shown.division.code), shown.item.relation_code)}), self._view.wish.buckets)

    def _only_sum(self, shown: RelationSum, buckets: tuple[Bucket, ...] = ()) -> None:
        relations = frozenset((int(each.division.code), each.item.relation_code) for each in shown.rows)
        self._narrow(relations, buckets or self._view.wish.buckets)

    def _narrow(self, relations: frozenset[tuple[int, str]], buckets: tuple[Bucket, ...]) -> None:
        wish = replace(self._view.wish, relations=relations, words="", buckets=buckets)
        self._change(replace(self._view, wish=wish, grouping=Grouping.ITEMS, order_by="", is_descending=False))

    def _back(self) -> None:
        """From the items of one relation to the relations; else takes all filters back."""
        if self._view.wish.relations:
            wish = replace(self._view.wish, relations=frozenset())
            self._change(replace(self._view, wish=wish, grouping=Grouping.RELATIONS, order_by=""))
        elif not self._view.wish.is_empty:
            self._change(replace(self._view, wish=Wish()))

    def _row_chosen(self, shown: Row | None) -> None:
        self._show_current(shown)
        if shown is not None:
            self.detail_wanted.emit(shown)

    def _show_current(self, shown: Row | None) -> None:
        if shown is None or self._board is None:
            self.panel.show_nothing()
        else:
            self.panel.show_row(shown, self._board.today)

    def _sum_chosen(self, shown: RelationSum | None) -> None:
        if self._view.grouping is Grouping.ITEMS:
            return
        if shown is None or self._board is None:
            self.panel.show_nothing()
        else:
            self.panel.show_sum(shown, self._board.today, self._board.board.ageing.by)

    def _to_list(self) -> None:
        table: RecordsTable[Row] | RecordsTable[RelationSum]
        table = self.table if self._view.grouping is Grouping.ITEMS else self.sums
        if table.current_record() is None:
            table.choose_first()
        else:
            table.setFocus()

    # --- menus

    def _choose_day(self) -> None:
        if self._board is not None:
            at = self._board.board.ageing.day
            open_menu(
                self.day,
                menus.days(self._board.today, at, self._formats, self.day_chosen.emit, self.day_wanted.emit),
            )

    def _choose_scope(self) -> None:
        is_several = self._board is not None and len(self._board.board.parts) > 1
        open_menu(
            self.scope,
            menus.scope(self.division_only.emit, self.divisions_wanted.emit, is_several=is_several),
        )

    def _choose_export(self) -> None:
        open_menu(self.export, menus.exports(self.export_wanted.emit))

    def _choose_view(self) -> None:
        open_menu(
            self.views,
            menus.views(
                self._names,
                everything=lambda: self._change(View()),
                choose=self.view_chosen.emit,
                keep=self.view_named.emit,
                forget=self.view_forgotten.emit,
            ),
        )

    def _choose_ageing(self) -> None:
        if self._board is not None:
            ageing = self._board.board.ageing
            open_menu(self.ageing, menus.ageing(ageing, self.ageing_chosen.emit, self.limits_wanted.emit))

    # --- telling

    def _tell_head(self) -> None:
        shown, formats = self._board, self._formats
        subtitle = ""
        if shown is not None and shown.board.read_at is not None:
            subtitle = self.tr("Read on {moment}").format(moment=formats.moment(shown.board.read_at))
            since = [part.changes.since for part in shown.board.parts if part.changes.since is not None]
            if since:
                subtitle = self.tr("Read on {moment}, changes since {since}").format(
                    moment=formats.moment(shown.board.read_at), since=formats.moment(min(since))
                )
        if shown is not None and shown.is_busy:
            subtitle = self.tr("Being read anew…")
        self.header.tell(self.tr("Outstanding items"), subtitle)
        at = shown.board.ageing.day if shown is not None else None
        is_now = shown is None or at == shown.today
        self.day.setText(self.tr("Now") if is_now else formats.day(at))
        self.day.setToolTip(self.tr("The day that the list stands at"))
        count = len(shown.board.parts) if shown is not None else 1
        self.scope.setText(formats.count(count))
        words = self.tr("%Ln administration(s)", "", count)
        self.scope.setToolTip(words)
        self.scope.setAccessibleName(words)
        self.refresh.setEnabled(shown is None or not shown.is_busy)

    def _tell_chips(self) -> None:
        shown = self._board
        if shown is None:
            return
        wish = self._view.wish
        names = {
            row.item.relation_name
            for row in (self._arranged.rows if self._arranged is not None else ())
            if wish.relations
        }
        name = next(iter(names)) if len(names) == 1 else self.tr("Chosen relations")
        self.chips.show_chips(chips(shown.board.facets, wish, len(shown.board.gone), name))
        self.chips.choose(keys_on(wish))
        self.chips.setVisible(bool(self.chips.chips))

    def _tell_ages(self) -> None:
        if self._arranged is None or self._board is None:
            return
        currencies = {division.currency for division in self._board.board.divisions}
        self.ages.show_ages(
            self._arranged.ages,
            self._board.board.ageing.by,
            self._view.wish.buckets,
            next(iter(currencies)) if len(currencies) == 1 else "",
            self._formats,
        )

    def _say_all(self) -> None:
        if self._board is None:
            return
        self.banners.clear()
        for key, banner, act in messages.banners(self._board, self._formats):
            if act == "now":
                banner.acted.connect(lambda: self.day_chosen.emit(None))
            elif act == "refresh":
                banner.acted.connect(self.refresh_wanted)
            self.say(key, banner)

    def _tell_totals(self) -> None:
        if self._arranged is None or self._board is None:
            return
        totals = self._arranged.totals
        self._told.setText(messages.totals_line(totals, self._formats))
        foot = messages.foot(self._board, totals, self._formats)
        self._foot.set_whole(foot)
        self._foot.setVisible(bool(foot))

    def _tell_columns(self) -> None:
        several = self._board is not None and len(self._board.board.parts) > 1
        shown = (self._view.grouping, several)
        if shown == self._shown_columns:
            return
        self._shown_columns = shown
        self.table.show_columns(row_columns(self._formats, is_several=several))
        grouping = self._view.grouping if self._view.grouping is not Grouping.ITEMS else Grouping.RELATIONS
        by = AgeBy.DUE if self._board is None else self._board.board.ageing.by
        columns = sum_columns(self._formats, grouping, by, is_several=several)
        self.sums.show_columns(columns)
        self.sums.setItemDelegateForColumn([each.key for each in columns].index("ages"), self._drawn)

    def retranslate(self) -> None:
        for side, button in self.sides.items():
            button.setText(side_word(side))
        self.search.tell(self.tr("Relation, number, amount, note"))
        self.grouping.setAccessibleName(self.tr("What the lines are"))
        self.grouping.show_choices(
            (
                (Grouping.ITEMS.value, self.tr("Per item")),
                (Grouping.RELATIONS.value, self.tr("Per relation")),
                (Grouping.DIVISIONS.value, self.tr("Per administration")),
            )
        )
        self.views.set_name(self.tr("Views that you keep"))
        self.ageing.set_name(self.tr("How ages are reckoned"))
        self.export.setText(self.tr("Export"))
        self.refresh.setText(self.tr("Refresh"))
        self.table.setAccessibleName(self.tr("Open items"))
        self.sums.setAccessibleName(self.tr("Sums"))
        self.table.tell_nothing(self.tr("No item fits. Esc takes the filters back."))
        self.sums.tell_nothing(self.tr("No item fits. Esc takes the filters back."))
        self.empty.tell(
            self.tr("Nothing is outstanding"),
            self.tr("Here stand the invoices that are not wholly paid, with their age, as soon as there are any."),
            self.tr("Refresh"),
        )
        self.loading.tell(self.tr("What is outstanding is being looked up"))
        self._tell_head()
        self._shown_columns = None
        self._tell_columns()
        self._say_all()
        self._tell_chips()
        self._tell_ages()
        self._tell_totals()
