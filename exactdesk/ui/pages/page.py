"""What every page has: a head, a place for messages, and five faces."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QWidget

from exactdesk.ui.icons import Icon
from exactdesk.ui.parts import Banner, BannerArea, EmptyState, FailedState, LoadingState, PageHeader, column, row
from exactdesk.ui.parts.scroll import slim
from exactdesk.ui.theme import Space


class Face(StrEnum):
    """What a page can look like."""

    EMPTY = "empty"
    LOADING = "loading"
    FILLED = "filled"
    PARTLY = "partly"  # filled, and something in it is wrong: the page's banners say what
    FAILED = "failed"


class PageKey(StrEnum):
    """The pages of the navigation, in its order; their place is also their key (Ctrl+1 to Ctrl+8)."""

    TODAY = "today"
    IMPORT = "import"
    ATTENTION = "attention"
    OUTSTANDING = "outstanding"
    RECONCILE = "reconcile"
    RELATIONS = "relations"
    HISTORY = "history"
    SETTINGS = "settings"


class Scrolled(QWidget):
    """Content of a scroll area whose height follows from its width. Its least height would be that at its least width, far too much."""

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), 0)


class Page(QWidget):
    """Base of the pages. A subclass fills `body`, and says all its words in `retranslate`, which it calls when it is built.

    Signals:
        retried: the user wants what failed tried again; cancelled: the user wants what is under way stopped.
    """

    retried = Signal()
    cancelled = Signal()

    def __init__(
        self,
        empty_icon: Icon = Icon.TODAY,
        *,
        can_cancel: bool = False,
        scrolls: bool = False,
        width: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        """`scrolls` puts the body in a scroll area (not for pages that are one table); `width` limits and centres the page."""
        super().__init__(parent)
        self.header = PageHeader()
        self.banners = BannerArea()
        self.body = QWidget()
        self.empty = EmptyState(empty_icon)
        self.loading = LoadingState(can_cancel=can_cancel)
        self.failed = FailedState()
        self.failed.retried.connect(self.retried)
        self.loading.cancelled.connect(self.cancelled)
        self._face = Face.LOADING
        self.first: QWidget | None = None  # what gets the keyboard when the page opens
        self._stack = QStackedWidget()
        self._filled = self._scrolled() if scrolls else self.body
        for face in (self._filled, self.empty, self.loading, self.failed):
            self._stack.addWidget(face)
        self._layout = column(spacing=Space.LARGE)
        self._layout.setContentsMargins(Space.PAGE, Space.WIDE, Space.PAGE, Space.LARGE)
        self._layout.addWidget(self.header)
        self._layout.addWidget(self.banners)
        self._layout.addWidget(self._stack, 1)
        if width:
            holder = QWidget()
            holder.setLayout(self._layout)
            holder.setMaximumWidth(width)
            level = row(spacing=0)
            level.addStretch(1)
            level.addWidget(holder, 1000)
            level.addStretch(1)
            self.setLayout(level)
        else:
            self.setLayout(self._layout)
        self.show_face(Face.LOADING)

    @property
    def face(self) -> Face:
        return self._face

    def show_face(self, face: Face) -> None:
        self._face = face
        shown: QWidget = self._filled
        if face is Face.EMPTY:
            shown = self.empty
        elif face is Face.LOADING:
            shown = self.loading
        elif face is Face.FAILED:
            shown = self.failed
        self._stack.setCurrentWidget(shown)

    def take_keyboard(self) -> None:
        """Gives the keyboard to what the user most likely goes on with."""
        wanted = {Face.EMPTY: self.empty.button, Face.FAILED: self.failed.retry}.get(self._face, self.first)
        if wanted is None or not wanted.isVisibleTo(self):
            wanted = self.first if self.first is not None and self.first.isVisibleTo(self) else self
        wanted.setFocus(Qt.FocusReason.OtherFocusReason)

    def wait_for(self, what: str, detail: str = "") -> None:
        """Shows that something is under way."""
        self.loading.tell(what, detail)
        self.show_face(Face.LOADING)

    def fail(self, what: str, do: str = "", details: str = "", *, can_retry: bool = True) -> None:
        """Shows that the page cannot be filled, and why."""
        self.failed.tell(what, do, details, can_retry=can_retry)
        self.show_face(Face.FAILED)

    def say(self, key: str, banner: Banner) -> Banner:
        """Puts a message above the content, in the place of an earlier one with the same key."""
        self.banners.put(key, banner)
        return banner

    def retranslate(self) -> None:
        """Says all words of the page again; called whenever the language has changed."""

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _scrolled(self) -> QScrollArea:
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        slim(area)
        area.viewport().setAutoFillBackground(False)
        holder = Scrolled()
        level = row()
        level.addWidget(self.body)
        holder.setLayout(level)
        area.setWidget(holder)
        return area
