"""The lines of the statement, two rows of text each: who and how much, when and how it stands. Thousands are as quick as ten."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from exactdesk.flow.seek import plain, seeker
from exactdesk.jobs.review import LineView
from exactdesk.ui import theme
from exactdesk.ui.delegates import paint_ground
from exactdesk.ui.formats import Formats
from exactdesk.ui.models import Column, RecordsModel, RecordsProxy
from exactdesk.ui.models.records import RECORD_ROLE
from exactdesk.ui.pages.reconcile.words import line_mark
from exactdesk.ui.palettes import Role
from exactdesk.ui.parts.badge import badge_size, paint_badge
from exactdesk.ui.parts.scroll import slim
from exactdesk.ui.theme import Space, Type

Index = QModelIndex | QPersistentModelIndex


class _LineDelegate(QStyledItemDelegate):
    """Paints one line."""

    def __init__(self, formats: Formats, parent: QWidget) -> None:
        super().__init__(parent)
        self.formats = formats

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        self.initStyleOption(option, index)
        option.text = ""
        shades = theme.app_colours()
        paint_ground(painter, option)
        view = index.data(RECORD_ROLE)
        if not isinstance(view, LineView):
            return
        line = view.line
        where = option.rect.adjusted(Space.MEDIUM, Space.SMALL - 2, -Space.MEDIUM, -Space.SMALL + 2)
        half = where.height() // 2
        top = QRect(where.left(), where.top(), where.width(), half)
        below = QRect(where.left(), where.top() + half, where.width(), where.height() - half)
        strong = QFontMetrics(theme.font(Type.STRONG))
        amount = self.formats.money(line.amount, line.currency)
        room = strong.horizontalAdvance(amount) + Space.MEDIUM
        painter.save()
        painter.setFont(theme.font(Type.STRONG))
        painter.setPen(shades.of(Role.FINE).ink if line.amount > 0 else shades.text)
        painter.drawText(top, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, amount)
        painter.setPen(shades.faint if view.is_done else shades.text)
        name = line.name or line.text or line.iban
        shown = strong.elidedText(name, Qt.TextElideMode.ElideRight, top.width() - room)
        painter.drawText(top, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
        mark = line_mark(view.state)
        width = min(badge_size(mark).width(), below.width() // 2)
        badge = QRect(below.right() - width + 1, below.top(), width, below.height())
        paint_badge(painter, badge, mark, shades)
        small = theme.font(Type.SMALL)
        painter.setFont(small)
        painter.setPen(shades.faint)
        told = " · ".join(part for part in (self.formats.day(line.booked_on), line.text if line.name else "") if part)
        room = below.width() - width - Space.SMALL
        shown = QFontMetrics(small).elidedText(told, Qt.TextElideMode.ElideRight, room)
        painter.drawText(below, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
        painter.fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1, shades.line)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(
                option.rect.left(), option.rect.top(), 3, option.rect.height(), shades.of(Role.ACCENT).fill
            )
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        height = QFontMetrics(theme.font(Type.STRONG)).height() + QFontMetrics(theme.font(Type.SMALL)).height()
        return QSize(120, height + Space.LARGE + Space.SMALL)


class LineList(QListView):
    """Lines to choose one from.

    Signals:
        chosen: number of the line that is current now.
    """

    chosen = Signal(int)

    def __init__(self, formats: Formats, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._formats = formats
        self._sought = ""
        self._keep: Callable[[LineView], bool] = lambda _: True
        self._at: dict[int, int] = {}
        self._words: dict[int, str] = {}
        self._passing: set[int] | None = None  # since the last filtering; None before the first
        self._is_quiet = False
        self.records: RecordsModel[LineView] = RecordsModel((self._column(),), self)
        self.proxy: RecordsProxy[LineView] = RecordsProxy(self.records, self)
        self.setModel(self.proxy)
        self._delegate = _LineDelegate(formats, self)
        self.setItemDelegate(self._delegate)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        slim(self, on_card=True)
        self._dress()
        self.selectionModel().currentChanged.connect(self._tell)

    def show_lines(self, views: Sequence[LineView]) -> None:
        """Shows these lines; of those that were shown already only what has changed is painted anew."""
        before = self.records.records
        if [each.line.number for each in before] == [each.line.number for each in views]:
            for at, (old, new) in enumerate(zip(before, views, strict=True)):
                if old != new:
                    self._words.pop(new.line.number, None)
                    self.records.replace_record(at, new)
            return
        self._words.clear()
        self._at = {view.line.number: at for at, view in enumerate(views)}
        self._passing = None
        self.records.show_records(views)
        self.refilter()

    def seek(self, text: str) -> None:
        """Shows the lines that hold these words, also with a slip in them."""
        self._sought = text
        self.refilter()

    def keep(self, wanted: Callable[[LineView], bool]) -> None:
        """Shows the lines that pass."""
        self._keep = wanted
        self.refilter()

    def refilter(self) -> None:
        """Looks anew which lines pass. Not done by itself after a step: the line just worked off stays where it is until then."""
        fits, keep, current = seeker(self._sought), self._keep, self.current()
        is_sought = bool(self._sought.strip())
        passing = {
            view.line.number
            for view in self.records.records
            if keep(view) and (not is_sought or fits(self._text(view)))
        }
        self._passing = passing
        self._is_quiet = True
        self.proxy.keep(lambda view: view.line.number in passing)
        self._is_quiet = False
        if current is not None:
            self.choose(current)

    def current(self) -> int | None:
        """Number of the current line."""
        index = self.currentIndex()
        return self.proxy.record(index).line.number if index.isValid() else None

    def choose(self, number: int) -> bool:
        """Makes a line current; False where it is not shown."""
        at = self._at.get(number)
        if at is None:
            return False
        index = self.proxy.mapFromSource(self.records.index(at, 0))
        if not index.isValid():
            return False
        self.setCurrentIndex(index)
        self.scrollTo(index)
        return True

    def shown(self) -> list[LineView]:
        """The lines that pass, in their order."""
        passing = self._passing
        return [view for view in self.records.records if passing is None or view.line.number in passing]

    @property
    def count(self) -> int:
        """How many lines pass."""
        return self.proxy.rowCount()

    def step(self, by: int) -> None:
        """Goes on by so many lines, or back."""
        row = self.currentIndex().row() + by if self.currentIndex().isValid() else 0
        if 0 <= row < self.proxy.rowCount():
            self.setCurrentIndex(self.proxy.index(row, 0))
            self.scrollTo(self.currentIndex())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._dress()

    def _dress(self) -> None:
        """The current line on a tint, as in every table of the program."""
        shades = theme.app_colours()
        wanted = shades.raised if shades.is_strong else shades.of(Role.ACCENT).tint
        if self.palette().color(QPalette.ColorRole.Highlight) != wanted:
            palette = QPalette()
            palette.setColor(QPalette.ColorRole.Highlight, wanted)
            palette.setColor(QPalette.ColorRole.HighlightedText, shades.text)
            self.setPalette(palette)

    def keyboardSearch(self, search: str) -> None:  # noqa: N802 - Qt's name
        """Letters are keys of the deck here, not a search."""

    def _column(self) -> Column[LineView]:
        return Column(key="line", heading="", text=lambda view: view.line.name, tip=self._tip)

    def _tip(self, view: LineView) -> str:
        line = view.line
        return "\n".join(part for part in (line.name, line.iban, line.text, view.relation) if part)

    def _text(self, view: LineView) -> str:
        found = self._words.get(view.line.number)
        if found is None:
            line = view.line
            day, amount = self._formats.day(line.booked_on), self._formats.amount(line.amount)
            parts = (line.name, line.text, line.iban, line.reference, line.end_to_end, day, amount, view.relation)
            found = self._words[line.number] = plain(" ".join(part for part in parts if part))
        return found

    def _tell(self, now: QModelIndex) -> None:
        if now.isValid() and not self._is_quiet:
            self.chosen.emit(self.proxy.record(now).line.number)
