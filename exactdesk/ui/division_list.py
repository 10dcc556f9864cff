"""The administrations to choose from: found by a few letters, the ones that are used most on top."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import QFrame, QLabel, QListView, QWidget

from exactdesk.ui import theme
from exactdesk.ui.delegates import DivisionDelegate
from exactdesk.ui.icons import Icon
from exactdesk.ui.models import Column, RecordsModel, RecordsProxy
from exactdesk.ui.palettes import Role
from exactdesk.ui.parts import DivisionView, KeyHint, QuietButton, SearchBox, Text, column, row
from exactdesk.ui.parts.scroll import slim
from exactdesk.ui.theme import Space


def in_order(divisions: tuple[DivisionView, ...]) -> tuple[DivisionView, ...]:
    """Favourites first, then the ones used most recently, then by name; those that cannot be chosen are left out."""
    open_ones = [each for each in divisions if each.is_open]

    def place(view: DivisionView) -> tuple[bool, float, str, int]:
        used = view.used.timestamp() if view.used else 0.0
        return (not view.is_favourite, -used, view.name.casefold(), view.code)

    return tuple(sorted(open_ones, key=place))


class _List(QListView):
    returned = Signal(QModelIndex)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self.returned.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)


class DivisionList(QWidget):
    """Search box and list.

    Signals:
        chosen: the administration that was chosen, a `DivisionView`; looked_at: the one that has the keyboard, or None.
    """

    chosen = Signal(object)
    looked_at = Signal(object)

    def __init__(self, *, shortcut: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search = SearchBox(pause=0, shortcut=shortcut)
        self._model: RecordsModel[DivisionView] = RecordsModel(
            (
                Column(
                    key="name",
                    heading="",
                    text=lambda view: f"{view.name} {view.shown_number} {view.code} {view.client}",
                ),
            ),
            self,
        )
        self.proxy: RecordsProxy[DivisionView] = RecordsProxy(self._model, self)
        self.list = _List()
        self.list.setModel(self.proxy)
        self.list.setItemDelegate(DivisionDelegate(self.list))
        self.list.setUniformItemSizes(True)
        slim(self.list, on_card=True)
        self.list.setFrameStyle(QFrame.Shape.Box | QFrame.Shadow.Plain)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.clicked.connect(self._choose)
        self.list.returned.connect(self._choose)
        self.list.selectionModel().currentChanged.connect(self._look)
        self._nothing = Text("", faint=True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._nothing.hide()
        self.search.sought.connect(self._seek)
        self.search.left.connect(self._to_list)
        self.search.returnPressed.connect(self._choose_current)
        layout = column(spacing=Space.SMALL)
        layout.addWidget(self.search)
        layout.addWidget(self._nothing)
        layout.addWidget(self.list, 1)
        self.setLayout(layout)
        self.setFocusProxy(self.search)
        self._retranslate()
        self._dress()

    def show_divisions(self, divisions: tuple[DivisionView, ...]) -> None:
        """Shows these, without the archived and blocked ones."""
        self._model.show_records(in_order(divisions))
        self._seek(self.search.text())

    @property
    def shown(self) -> tuple[DivisionView, ...]:
        """What the search leaves, in the order in which it stands."""
        return tuple(self.proxy.record(self.proxy.index(row, 0)) for row in range(self.proxy.rowCount()))

    def current(self) -> DivisionView | None:
        index = self.list.currentIndex()
        return self.proxy.record(index) if index.isValid() else None

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() == QEvent.Type.PaletteChange:
            self._dress()

    def _dress(self) -> None:
        wanted = theme.app_colours().of(Role.ACCENT).tint
        if self.list.palette().color(QPalette.ColorRole.Highlight) != wanted:
            palette = QPalette()
            palette.setColor(QPalette.ColorRole.Highlight, wanted)
            palette.setColor(QPalette.ColorRole.HighlightedText, theme.app_colours().text)
            palette.setColor(QPalette.ColorRole.WindowText, theme.app_colours().line)  # a plain frame is drawn in it
            self.list.setPalette(palette)

    def _retranslate(self) -> None:
        self.search.tell(self.tr("Search by name, number or client"))
        self.list.setAccessibleName(self.tr("Administrations"))
        self._nothing.setText(self.tr("No administration has this name or number."))

    def _seek(self, text: str) -> None:
        self.proxy.seek(text)
        has_any = self.proxy.rowCount() > 0
        self._nothing.setVisible(not has_any and bool(text))
        if has_any:
            self.list.setCurrentIndex(self.proxy.index(0, 0))
            self.list.scrollToTop()

    def _to_list(self) -> None:
        self.list.setFocus()
        index = self.list.currentIndex()
        below = self.proxy.index(index.row() + 1, 0) if index.isValid() else self.proxy.index(0, 0)
        if below.isValid():
            self.list.setCurrentIndex(below)

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(self.proxy.record(index))

    def _choose_current(self) -> None:
        self._choose(self.list.currentIndex())

    def _look(self, index: QModelIndex) -> None:
        self.looked_at.emit(self.proxy.record(index) if index.isValid() else None)


class DivisionChooser(QFrame):
    """The list in a small window under the administration button.

    Signals:
        chosen: the administration, a `DivisionView`; all_wanted: the user wants the page with all of them.
    """

    chosen = Signal(object)
    all_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setFrameShape(QLabel.Shape.StyledPanel)
        self.divisions = DivisionList(shortcut=False)
        self.divisions.chosen.connect(self._choose)
        self._all = QuietButton("", Icon.DIVISION)
        self._all.clicked.connect(self._ask_all)
        self._enter = KeyHint("Enter")
        foot = row()
        foot.addWidget(self._all)
        foot.addStretch(1)
        foot.addWidget(self._enter)
        layout = column(margins=Space.MEDIUM, spacing=Space.SMALL)
        layout.addWidget(self.divisions, 1)
        layout.addLayout(foot)
        self.setLayout(layout)
        self.resize(420, 460)
        self._retranslate()

    def open_at(self, where: QPoint) -> None:
        """Opens with its top left corner at a place on the screen, nothing sought yet."""
        self.divisions.search.clear()
        self.move(where)
        self.show()
        self.divisions.search.setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self._all.setText(self.tr("All administrations"))
        self._enter.tell(self.tr("choose"))

    def _choose(self, view: DivisionView) -> None:
        self.hide()
        self.chosen.emit(view)

    def _ask_all(self) -> None:
        self.hide()
        self.all_wanted.emit()
