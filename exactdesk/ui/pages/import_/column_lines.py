"""The columns of the file, one below the other, each with the field it is read as and what was noticed in it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QWidget

from exactdesk.flow.layout import LayoutColumn
from exactdesk.ui import theme
from exactdesk.ui.field_words import field_word
from exactdesk.ui.icons import Icon
from exactdesk.ui.pages.import_.layouts import PickButton, ScrollColumn, empty_out
from exactdesk.ui.pages.import_.signs import TYPE_ICONS, type_word
from exactdesk.ui.palettes import Role
from exactdesk.ui.parts import ElidedText, IconButton, Line, Picture, QuietButton, Text, column, plain_tip, row
from exactdesk.ui.theme import Space, Type

_AT_ONCE = 30  # lines built in one go; the rest follows while the window is alive
_VALUES_SHOWN = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class ColumnView:
    """One column as its line shows it.

    Attributes:
        samples: values of it as the user writes them.
        field: what it is read as; empty when it is ignored. fallback: what it becomes when it is brought back.
        is_sure: whether the user or the heading said so; a guess by content is marked.
        comments: what was noticed, worst first, at most a few; role: of the worst.
        has_values: whether its words can be translated one by one.
    """

    column: LayoutColumn
    letter: str
    samples: tuple[str, ...] = ()
    field: str = ""
    fallback: str = ""
    comments: tuple[str, ...] = ()
    role: Role | None = None
    has_values: bool = False


@dataclass(frozen=True, slots=True)
class WordCount:
    """One word of a column: how often it stands there, and what it is read as (code and its name, may be empty)."""

    word: str
    count: int
    code: str
    label: str


class ColumnLine(QFrame):
    """One column.

    Signals:
        field_wanted: choose the field; ignored, brought_back: without choosing; values_wanted: tell the words of the column;
        word_wanted: translate this word.
    """

    field_wanted = Signal(int)
    ignored = Signal(int)
    brought_back = Signal(int, str)
    values_wanted = Signal(int)
    word_wanted = Signal(int, str)

    def __init__(self, view: ColumnView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self._words: tuple[WordCount, ...] = ()
        self._heading = ElidedText("", Type.STRONG)
        self._samples = ElidedText("", Type.SMALL, faint=True)
        self._picture = Picture(TYPE_ICONS[view.column.type], Role.NEUTRAL, 20)
        self.field = PickButton()
        self.field.setFixedWidth(theme.scaled(230))
        self.field.clicked.connect(lambda: self.field_wanted.emit(self._view.column.index))
        self.toggle = IconButton(Icon.CLOSE)
        self.toggle.clicked.connect(self._toggle)
        self._comments = Text("", Type.SMALL)
        self._sign = Picture(Icon.WARN, Role.WARN, 16)
        self.values = QuietButton("", Icon.UNFOLD)
        self.values.setCheckable(True)
        self.values.toggled.connect(self._unfold)
        self._list = QWidget()
        self._list_lines = column(spacing=Space.TIGHT)
        self._list_lines.setContentsMargins(20 + Space.MEDIUM, 0, 0, Space.SMALL)
        self._list.setLayout(self._list_lines)
        self._list.hide()
        names = column(spacing=Space.HAIR)
        names.addWidget(self._heading)
        names.addWidget(self._samples)
        top = row(spacing=Space.MEDIUM)
        top.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignVCenter)
        top.addLayout(names, 1)
        top.addWidget(self.field)
        top.addWidget(self.toggle)
        self._note = QWidget()
        note = row(spacing=Space.TIGHT)
        note.setContentsMargins(20 + Space.MEDIUM, 0, 0, 0)
        note.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        note.addWidget(self._comments, 1)
        self._note.setLayout(note)
        below = row()
        below.setContentsMargins(20 + Space.SMALL, 0, 0, 0)
        below.addWidget(self.values)
        below.addStretch(1)
        layout = column(spacing=Space.TIGHT)
        layout.setContentsMargins(Space.MEDIUM, Space.SMALL, Space.SMALL, Space.SMALL)
        layout.addLayout(top)
        layout.addWidget(self._note)
        layout.addLayout(below)
        layout.addWidget(self._list)
        layout.addWidget(Line())
        self.setLayout(layout)
        self._tell()

    @property
    def view(self) -> ColumnView:
        return self._view

    def show_view(self, view: ColumnView) -> None:
        """Shows the column anew; nothing is done where nothing changed."""
        if view == self._view:
            return
        other_field = view.field != self._view.field
        self._view = view
        if other_field:
            self._words = ()
            self.values.setChecked(False)
        self._tell()

    def show_words(self, words: Sequence[WordCount]) -> None:
        """The words of the column with what each is read as; shown while they are unfolded."""
        self._words = tuple(words)
        self._fill_words()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and self._view.field:
            self._toggle()
        elif event.key() in {Qt.Key.Key_F4} or (
            event.key() == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier
        ):
            self.field_wanted.emit(self._view.column.index)
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._tell()

    def _toggle(self) -> None:
        if self._view.field:
            self.ignored.emit(self._view.column.index)
        else:
            self.brought_back.emit(self._view.column.index, self._view.fallback)

    def _unfold(self, shown: bool) -> None:
        self._list.setVisible(shown)
        if shown:
            self.values_wanted.emit(self._view.column.index)

    def _tell(self) -> None:
        view = self._view
        heading = view.column.heading or self.tr("Column {letter}").format(letter=view.letter)
        hidden = self.tr("{heading}  (hidden)").format(heading=heading)
        self._heading.set_whole(hidden if view.column.hidden else heading)
        self._samples.set_whole("  ·  ".join(view.samples[:4]) or self.tr("no values"))
        self._samples.setToolTip(plain_tip("\n".join(view.samples)))
        self._picture.setToolTip(type_word(view.column.type))
        self._picture.setAccessibleName(type_word(view.column.type))
        word = field_word(view.field) if view.field else self.tr("Ignored")
        self.field.show_text(word, faint=not view.field)
        self.field.setAccessibleName(self.tr("{heading} is read as {field}").format(heading=heading, field=word))
        self.toggle.setVisible(bool(view.field or view.fallback))
        self.toggle.set_meaning(Icon.CLOSE if view.field else Icon.UNDO)
        back = self.tr("Read it as {field} again").format(field=field_word(view.fallback)) if view.fallback else ""
        self.toggle.set_name(self.tr("Ignore this column") if view.field else back)
        self._note.setVisible(bool(view.comments))
        self._comments.setText("\n".join(view.comments))
        self._comments.set_role(view.role)
        if view.role is not None:
            self._sign.show_icon(Icon.STOP if view.role is Role.STOP else Icon.WARN, view.role)
        self._sign.setVisible(view.role is not None)
        self.values.setVisible(view.has_values)
        self.values.setText(self.tr("Words and what they mean"))

    def _fill_words(self) -> None:
        empty_out(self._list_lines)
        for each in self._words[:_VALUES_SHOWN]:
            line = QWidget()
            level = row()
            level.addWidget(ElidedText(each.word), 3)
            level.addWidget(Text(f"{each.count}×", Type.SMALL, faint=True, wrap=False))
            shown = f"{each.code} {each.label}".strip() or self.tr("as it stands")
            button = PickButton()
            button.show_text(shown, faint=not each.code and not each.label)
            button.setFixedWidth(theme.scaled(270))
            button.setAccessibleName(self.tr("{word} means {code}").format(word=each.word, code=shown))
            button.clicked.connect(lambda _=False, word=each.word: self.word_wanted.emit(self._view.column.index, word))
            level.addWidget(button)
            line.setLayout(level)
            self._list_lines.addWidget(line)
        if len(self._words) > _VALUES_SHOWN:
            more = self.tr("and %n more word(s)", "", len(self._words) - _VALUES_SHOWN)
            self._list_lines.addWidget(Text(more, Type.SMALL, faint=True))


class ColumnLines(ScrollColumn):
    """All columns of the file. Signals are those of its lines."""

    field_wanted = Signal(int)
    ignored = Signal(int)
    brought_back = Signal(int, str)
    values_wanted = Signal(int)
    word_wanted = Signal(int, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(on_card=True, parent=parent)
        self.lines: dict[int, ColumnLine] = {}
        self._waiting: list[ColumnView] = []
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(0)
        self._rest.timeout.connect(self._build_more)

    def show_columns(self, views: Sequence[ColumnView]) -> None:
        """Shows the columns; the lines of the same columns stay and change only what differs."""
        if [view.column for view in views[: len(self.lines)]] == [
            line.view.column for line in self.lines.values()
        ] and (len(views) == len(self.lines) + len(self._waiting)):
            for view in views[: len(self.lines)]:
                self.lines[view.column.index].show_view(view)
            self._waiting = list(views[len(self.lines) :])
            return
        self._layout = column(spacing=0)
        self._layout.addStretch(1)
        self.lines = {}
        self.show_layout(self._layout)
        self._waiting = list(views)
        self._build_more()

    def _build_more(self) -> None:
        now, self._waiting = self._waiting[:_AT_ONCE], self._waiting[_AT_ONCE:]
        for view in now:
            line = ColumnLine(view)
            for name in ("field_wanted", "ignored", "brought_back", "values_wanted", "word_wanted"):
                getattr(line, name).connect(getattr(self, name))
            self._layout.insertWidget(self._layout.count() - 1, line)
            self.lines[view.column.index] = line
        if self._waiting:
            self._rest.start()
