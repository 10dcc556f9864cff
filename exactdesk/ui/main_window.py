"""The window: navigation, the administration in sight, messages, and the page that is open. It decides nothing."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QByteArray, QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QKeySequence,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from exactdesk.ui.division_list import DivisionChooser
from exactdesk.ui.formats import Formats
from exactdesk.ui.frame import CallsLeft, DropVeil, PracticeRibbon, StatusLine
from exactdesk.ui.memory import Memory, NoMemory
from exactdesk.ui.navigation import KEYS, Navigation
from exactdesk.ui.pages.page import Page, PageKey
from exactdesk.ui.parts import Banner, BannerArea, DivisionView, column, dropped_paths, row
from exactdesk.ui.theme import Space

LEAST = QSize(1024, 640)
AT_FIRST = QSize(1280, 800)
FRAME, TITLE_BAR = 4, 36  # room that a system's own frame takes, at most

PageMaker = Callable[[], Page]


class MainWindow(QMainWindow):
    """The frame around the pages. Pages are made when they are first opened.

    Signals:
        files_dropped: files let go anywhere on the window, a tuple of `Path`.
        page_opened: the `PageKey` that now shows.
        division_chosen: the `DivisionView` picked under the administration button; divisions_wanted: the page with all of them.
        open_wanted: Ctrl+O; keys_wanted: F1 or Ctrl+/; practice_left: leave the practice environment.
        closing: the user closes the window. It stays open until `leave` is called.
        contact_wanted: show the calls; lists_wanted: show the lists of the administration.
    """

    files_dropped = Signal(tuple)
    page_opened = Signal(object)
    division_chosen = Signal(object)
    divisions_wanted = Signal()
    open_wanted = Signal()
    keys_wanted = Signal()
    practice_left = Signal()
    closing = Signal()
    contact_wanted = Signal()
    lists_wanted = Signal()

    def __init__(self, formats: Formats, *, memory: Memory | None = None) -> None:
        super().__init__()
        self._memory = memory or NoMemory()
        self._makers: dict[PageKey, PageMaker] = {}
        self._pages: dict[PageKey, Page] = {}
        self._current: PageKey | None = None
        self._alone: QWidget | None = None
        self._division: DivisionView | None = None
        self._takes_files = True
        self._may_close = False

        self.ribbon = PracticeRibbon()
        self.ribbon.left.connect(self.practice_left)
        self.ribbon.hide()
        self.navigation = Navigation()
        self.navigation.page_wanted.connect(self.open_page)
        self.navigation.division_wanted.connect(self.choose_division)
        self.banners = BannerArea(top=Space.LARGE)
        self.stack = QStackedWidget()
        self.status = StatusLine(formats)
        self.status.contact_wanted.connect(self.contact_wanted)
        self.status.lists_wanted.connect(self.lists_wanted)
        self.chooser = DivisionChooser(self)
        self.chooser.chosen.connect(self.division_chosen)
        self.chooser.all_wanted.connect(self.divisions_wanted)

        messages = column()
        messages.setContentsMargins(Space.PAGE, 0, Space.PAGE, 0)
        messages.addWidget(self.banners)
        right = column(spacing=0)
        right.addLayout(messages)
        right.addWidget(self.stack, 1)
        middle = row(spacing=0)
        middle.addWidget(self.navigation)
        middle.addLayout(right, 1)
        whole = column(spacing=0)
        whole.addWidget(self.ribbon)
        whole.addLayout(middle, 1)
        whole.addWidget(self.status)
        ground = QWidget()
        ground.setLayout(whole)
        self.setCentralWidget(ground)
        self._veil = DropVeil(ground)
        self.setAcceptDrops(True)
        self.setMinimumSize(LEAST)
        self.resize(AT_FIRST)
        self._add_keys()
        self._retranslate()

    # --- pages

    def add_page(self, key: PageKey, make: PageMaker) -> None:
        """Offers a page in the navigation; it is made when it is first opened."""
        self._makers[key] = make
        self.navigation.offer(key)

    def page(self, key: PageKey) -> Page:
        """The page of a key, made if it was not yet."""
        found = self._pages.get(key)
        if found is None:
            found = self._pages[key] = self._makers[key]()
            self.stack.addWidget(found)
        return found

    def open_page(self, key: PageKey) -> None:
        """Shows a page; nothing happens for a page that is not offered."""
        if key not in self._makers:
            return
        page = self.page(key)
        self._put_alone_away()
        self.stack.setCurrentWidget(page)
        self.navigation.show_page(key)
        if key is not self._current:
            self._current = key
            self.page_opened.emit(key)
        page.take_keyboard()

    def show_alone(self, widget: QWidget, *, with_frame: bool = False) -> None:
        """Shows a widget in the place of the pages, without navigation: signing in, choosing among all administrations."""
        self._put_alone_away()
        self._alone = widget
        self._current = None
        self.stack.addWidget(widget)
        self.stack.setCurrentWidget(widget)
        self.navigation.setVisible(with_frame)

    @property
    def current_page(self) -> PageKey | None:
        return self._current

    def _put_alone_away(self) -> None:
        if self._alone is not None:
            self.stack.removeWidget(self._alone)
            self._alone.setParent(None)
            self._alone = None
        self.navigation.show()

    # --- what is shown around them

    def show_division(self, view: DivisionView | None) -> None:
        """Shows the administration that is worked in, in the navigation and in the title; None asks for a choice."""
        self._division = view
        self._retranslate()

    def show_divisions(self, divisions: tuple[DivisionView, ...]) -> None:
        """The administrations that the quick chooser offers."""
        self.chooser.divisions.show_divisions(divisions)

    def show_user(self, name: str) -> None:
        self.status.show_user(name)

    def show_calls(self, calls: CallsLeft | None) -> None:
        self.status.show_calls(calls)

    def show_practice(self, is_on: bool) -> None:
        self.ribbon.setVisible(is_on)

    def show_waiting(self, key: PageKey, waiting: int) -> None:
        """Shows beside a page's name how many things wait there."""
        self.navigation.buttons[key].show_waiting(waiting)

    def say(self, key: str, banner: Banner) -> Banner:
        """Puts a message above whatever page is open, in the place of an earlier one with the same key."""
        self.banners.put(key, banner)
        return banner

    def choose_division(self) -> None:
        """Opens the quick chooser under the administration button."""
        if self.navigation.isVisible():
            button = self.navigation.division
            self.chooser.open_at(button.mapToGlobal(QPoint(0, button.height() + Space.TIGHT)))

    def take_files(self, takes: bool) -> None:
        """Whether files may be dropped now."""
        self._takes_files = takes

    # --- place and closing

    def remember(self) -> None:
        """Keeps place and size of the window."""
        self._memory.write("window/geometry", bytes(self.saveGeometry().data()))

    def recall(self) -> None:
        """Goes back to the place of last time; Qt brings it back on screen when that screen is gone.

        The first time it takes the usual size, or what the screen leaves beside the frame that the system puts around it.
        """
        state = self._memory.read("window/geometry")
        if state:
            self.restoreGeometry(QByteArray(state))
            return
        room = self.screen().availableGeometry()
        self.resize(AT_FIRST.boundedTo(QSize(room.width() - 2 * FRAME, room.height() - TITLE_BAR)))

    def leave(self) -> None:
        """Closes for good."""
        self._may_close = True
        self.remember()
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._may_close:
            event.accept()
            return
        event.ignore()
        self.closing.emit()

    # --- files, keys, words

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._takes_files and dropped_paths(event.mimeData()):
            event.acceptProposedAction()
            self._veil.lie_over()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._veil.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        self._veil.hide()
        paths = dropped_paths(event.mimeData())
        if paths and self._takes_files:
            event.acceptProposedAction()
            self.files_dropped.emit(paths)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._veil.isVisible():
            self._veil.lie_over()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _add_keys(self) -> None:
        for key, keys in KEYS.items():
            self._key(keys, partial(self.open_page, key))
        self._key("Ctrl+K", self.choose_division)
        self._key("Ctrl+O", self.open_wanted.emit)
        self._key("Ctrl+L", self.contact_wanted.emit)
        self._key("Ctrl+Shift+L", self.lists_wanted.emit)
        self._key("F1", self.keys_wanted.emit)
        self._key("Ctrl+/", self.keys_wanted.emit)

    def _key(self, keys: str, act: Callable[[], None]) -> None:
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
        shortcut.activated.connect(act)

    def _retranslate(self) -> None:
        view = self._division
        self.navigation.division.show_division(
            view, self.tr("Choose an administration"), self.tr("Another administration: Ctrl+K")
        )
        if view is None:
            self.setWindowTitle("ExactDesk")
        else:
            self.setWindowTitle(
                self.tr("{name} ({number}) – ExactDesk").format(name=view.name, number=view.shown_number)
            )
