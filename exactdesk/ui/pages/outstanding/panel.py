"""Beside the list: all that is known of the item or the relation that is chosen, and what the user notes about it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from exactdesk.books.outstanding import Attachment, ItemKind
from exactdesk.books.reference import GLAccountId
from exactdesk.flow.outstanding import AgeBy, ItemNote, NoteKey, RelationSum, Row, relation_key
from exactdesk.jobs.outstanding_detail import ItemDetail
from exactdesk.ui.formats import Formats
from exactdesk.ui.icons import Icon
from exactdesk.ui.pages.outstanding.note_editor import NoteEditor
from exactdesk.ui.pages.outstanding.words import change_mark, late_role, late_words
from exactdesk.ui.pages.page import Scrolled
from exactdesk.ui.palettes import Role
from exactdesk.ui.parts import Badge, Button, CopyButton, Line, Mark, QuietButton, Text, column, row
from exactdesk.ui.parts.menus import LINE, Entry, open_menu
from exactdesk.ui.parts.scroll import slim
from exactdesk.ui.theme import Space, Type
from exactdesk.wording.outstanding import bucket_word, kind_word, number_word

LANGUAGES = ("nl", "fr", "en")


class OutstandingPanel(QScrollArea):
    """The panel.

    Signals:
        noted: a `NoteKey` and the `ItemNote`. link_wanted: a `Row` to open in Exact Online; file_wanted: an `Attachment` to open.
        relation_wanted: the `Row` whose relation's items are wanted; items_wanted: the `RelationSum` whose items are.
        statement_wanted: a `Row` or `RelationSum`, the language, and `pdf`, `draft` or `mail`.
    """

    noted = Signal(object, object)
    link_wanted = Signal(object)
    file_wanted = Signal(object)
    relation_wanted = Signal(object)
    items_wanted = Signal(object)
    statement_wanted = Signal(object, str, str)

    def __init__(self, formats: Formats, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._formats = formats
        self._row: Row | None = None
        self._sum: RelationSum | None = None
        self._detail: ItemDetail | None = None
        self._is_loading = False
        self._is_unanswered = False
        self._by = AgeBy.DUE
        self._key: NoteKey | None = None
        self._accounts: Mapping[GLAccountId, str] = {}
        self.setWidgetResizable(True)
        slim(self)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMinimumWidth(max(260, 20 * self.fontMetrics().horizontalAdvance("0")))
        self.editor = NoteEditor(formats)
        self.editor.noted.connect(self._tell_noted)
        self.statement: Button | None = None
        self._ground = Scrolled()
        self._top, self._below = QWidget(), QWidget()
        self._layout = column(spacing=Space.MEDIUM)
        self._layout.setContentsMargins(Space.TIGHT, 0, Space.SMALL, 0)
        for widget in (self._top, self.editor, self._below):
            self._layout.addWidget(widget)
        self._layout.addStretch(1)
        self._ground.setLayout(self._layout)
        self.setWidget(self._ground)
        self.viewport().setAutoFillBackground(False)
        self.retranslate()

    # --- values in

    def show_nothing(self) -> None:
        """Asks to choose something."""
        self._show(None, None, None, date.min)

    def show_row(self, shown: Row, today: date) -> None:
        """Shows an item; its lines and payments come later, by `show_detail`."""
        if self._row == shown:
            return
        is_same = self._row is not None and self._row.key == shown.key
        detail = self._detail if is_same else None
        self._show(shown, None, (int(shown.division.code), shown.item.side, shown.item.key), today)
        self._detail = detail
        self._fill_below()

    def show_sum(self, shown: RelationSum, today: date, by: AgeBy) -> None:
        """Shows a relation, or an administration."""
        self._by = by
        key = None
        if shown.code and len(shown.divisions) == 1:
            key = (int(shown.division.code), shown.side, relation_key(shown.code))
        self._show(None, shown, key, today)

    def wait_for_detail(self) -> None:
        """Says that the details are being asked for."""
        self._is_loading, self._is_unanswered = True, False
        self._fill_below()

    def show_detail(self, detail: ItemDetail | None, accounts: Mapping[GLAccountId, str]) -> None:
        """Shows what Exact Online told of the item, where it is still the one that is shown; None when it did not answer.

        `accounts` has the ledger accounts' names by id.
        """
        if detail is not None and (self._row is None or self._row.item.key != detail.item.key):
            return
        self._is_loading, self._is_unanswered = False, detail is None
        self._detail = detail
        self._accounts = accounts
        self._fill_below()

    def flush(self) -> None:
        """Tells what is still being typed."""
        self.editor.flush()

    # --- building

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def retranslate(self) -> None:
        self._fill_top()
        self._fill_below()

    def _show(self, shown: Row | None, total: RelationSum | None, key: NoteKey | None, today: date) -> None:
        if key != self._key:
            self.editor.flush()
        is_other = key != self._key
        self._row, self._sum, self._detail = shown, total, None
        self._is_loading = self._is_unanswered = False
        self._key = key
        note = shown.note if shown is not None else total.note if total is not None else None
        if is_other or not self.editor.has_keyboard():
            self.editor.show_note(note, today)
        self.editor.setVisible(key is not None)
        self.editor.show_item_fields(shown is not None)
        self._fill_top()
        self._fill_below()

    def _tell_noted(self, note: ItemNote) -> None:
        if self._key is not None:
            self.noted.emit(self._key, note)

    def _replaced(self, old: QWidget, layout: QVBoxLayout) -> QWidget:
        fresh = QWidget()
        fresh.setLayout(layout)
        self._layout.replaceWidget(old, fresh)
        fresh.show()
        old.hide()
        old.deleteLater()
        return fresh

    def _fill_top(self) -> None:
        layout = column(spacing=Space.SMALL)
        self.statement = None
        if self._row is not None:
            self._fill_row(layout, self._row)
        elif self._sum is not None:
            self._fill_sum(layout, self._sum)
        else:
            layout.addWidget(Text(self.tr("Choose an item to see its lines, its payments and your notes."), faint=True))
        self._top = self._replaced(self._top, layout)

    def _fill_row(self, layout: QVBoxLayout, shown: Row) -> None:
        item, formats = shown.item, self._formats
        head = row()
        head.addWidget(Text(number_word(item), Type.HEADING, selectable=True), 1)
        if item.kind is not ItemKind.INVOICE:
            head.addWidget(Badge(Mark(Role.NEUTRAL, kind_word(item.kind))), 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(head)
        name = QuietButton(f"{item.relation_code} {item.relation_name}".strip(), Icon.FILTER)
        name.let_shrink()
        name.setToolTip(self.tr("Only the items of this relation"))
        name.clicked.connect(lambda: self.relation_wanted.emit(shown))
        layout.addWidget(name, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(Text(formats.money(item.amount, item.currency), Type.FIGURE, selectable=True))
        for words in self._amount_words(shown):
            layout.addWidget(Text(words, faint=True))
        marks = [change_mark(change) for change in sorted(shown.changes, key=lambda change: change.value)]
        if item.due_date is not None:
            layout.addWidget(Badge(Mark(late_role(shown.overdue), late_words(shown.overdue), Icon.CALENDAR)))
        for mark in marks:
            layout.addWidget(Badge(mark))
        dated = [
            (self.tr("Dated {day}"), item.invoice_date),
            (self.tr("Due {day}"), item.due_date),
        ]
        told = " · ".join(words.format(day=formats.day(day)) for words, day in dated if day is not None)
        if told:
            layout.addWidget(Text(told, selectable=True))
        for term in item.terms:
            words = self.tr("Term of {amount}, due {day}")
            layout.addWidget(
                Text(words.format(amount=formats.money(term.amount, item.currency), day=formats.day(term.due_date)))
            )
        if item.description:
            layout.addWidget(Text(item.description, selectable=True))
        if item.entry_number:
            self._copied(layout, self.tr("Entry number {number}"), str(item.entry_number))
        if item.payment_reference:
            self._copied(layout, self.tr("Reference {number}"), item.payment_reference)
        self._buttons(layout, shown, link=item.entry_number > 0)

    def _amount_words(self, shown: Row) -> list[str]:
        item, formats = shown.item, self._formats
        found = []
        if item.is_partly_paid and item.original is not None:
            words = self.tr("of {whole}, {paid} paid")
            paid = item.original - item.amount
            found.append(
                words.format(whole=formats.money(item.original, item.currency), paid=formats.money(paid, item.currency))
            )
        if item.currency != shown.currency_dc:
            found.append(self.tr("is {amount}").format(amount=formats.money(item.amount_dc, shown.currency_dc)))
        if item.in_transit:
            words = self.tr("{amount} of it is on its way to or from the bank")
            found.append(words.format(amount=formats.money(item.in_transit, item.currency)))
        return found

    def _copied(self, layout: QVBoxLayout, words: str, value: str) -> None:
        level = row()
        level.addWidget(Text(words.format(number=value), selectable=True), 1)
        copy = CopyButton()
        copy.set_text_to_copy(value)
        level.addWidget(copy)
        layout.addLayout(level)

    def _fill_sum(self, layout: QVBoxLayout, total: RelationSum) -> None:
        formats = self._formats
        layout.addWidget(Text(total.name or total.code, Type.HEADING, selectable=True))
        under = total.code if len(total.divisions) == 1 else ", ".join(each.name for each in total.divisions)
        if under:
            layout.addWidget(Text(under, faint=True, selectable=True))
        layout.addWidget(Text(formats.money(total.total, total.currency), Type.FIGURE, selectable=True))
        if total.overdue:
            words = self.tr("{amount} is overdue").format(amount=formats.money(total.overdue, total.currency))
            layout.addWidget(Badge(Mark(Role.WARN if total.overdue > 0 else Role.NEUTRAL, words, Icon.CALENDAR)))
        for part in total.ages:
            if part.count:
                level = row()
                level.addWidget(Text(bucket_word(part.bucket, self._by), faint=True, wrap=False), 1)
                level.addWidget(Text(formats.money(part.amount, total.currency), wrap=False))
                layout.addLayout(level)
        items = Button(self.tr("Show its %Ln item(s)", "", len(total.rows)), Icon.NEXT)
        items.let_shrink()
        items.clicked.connect(lambda: self.items_wanted.emit(total))
        layout.addWidget(items, 0, Qt.AlignmentFlag.AlignLeft)
        if total.code or len(total.divisions) > 1:
            self._buttons(layout, total, link=False)

    def _buttons(self, layout: QVBoxLayout, shown: Row | RelationSum, *, link: bool) -> None:
        if link and isinstance(shown, Row):
            opens = Button(self.tr("Open in Exact Online"), Icon.OPEN_LINK)
            opens.let_shrink()
            opens.clicked.connect(lambda: self.link_wanted.emit(shown))
            layout.addWidget(opens, 0, Qt.AlignmentFlag.AlignLeft)
        if isinstance(shown, Row) or len(shown.divisions) == 1:
            button = Button(self.tr("Statement of account"), Icon.FILE)
            button.let_shrink()
            button.clicked.connect(lambda: self._choose_statement(button, shown))
            self.statement = button
            layout.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def _choose_statement(self, button: Button, shown: Row | RelationSum) -> None:
        names = {"nl": self.tr("in Dutch"), "fr": self.tr("in French"), "en": self.tr("in English")}
        entries: list[Entry] = []
        for way, words in (
            ("pdf", self.tr("PDF {language}")),
            ("draft", self.tr("Mail with the PDF, {language}")),
            ("mail", self.tr("Mail without a PDF, {language}")),
        ):
            if entries:
                entries.append(LINE)
            entries += [
                Entry(
                    words=words.format(language=names[language]),
                    act=partial(self.statement_wanted.emit, shown, language, way),
                )
                for language in LANGUAGES
            ]
        open_menu(button, entries)

    def _fill_below(self) -> None:
        layout = column(spacing=Space.SMALL)
        if self._row is not None and self._is_loading:
            layout.addWidget(Text(self.tr("Lines and payments are being fetched…"), faint=True))
        if self._row is not None and self._is_unanswered:
            words = self.tr("Exact Online did not answer. Press Enter on the item to ask again.")
            layout.addWidget(Text(words, faint=True))
        if self._row is not None and self._detail is not None:
            self._fill_lines(layout, self._row, self._detail)
            self._fill_payments(layout, self._row, self._detail)
            self._fill_files(layout, self._detail)
        self._below = self._replaced(self._below, layout)

    def _fill_lines(self, layout: QVBoxLayout, shown: Row, detail: ItemDetail) -> None:
        if "lines" in detail.missing:
            self._title(layout, self.tr("Lines"))
            layout.addWidget(Text(self.tr("Exact Online did not give the lines of this entry."), faint=True))
        if not detail.lines:
            return
        self._title(layout, self.tr("Lines, without VAT"))
        for line in detail.lines:
            account = self._accounts.get(line.gl_account, "")
            words = " · ".join(part for part in (line.description, account) if part)
            self._amount(layout, words or self.tr("Line"), self._formats.money(line.amount, shown.item.currency))
            if line.vat_code:
                vat = self.tr("VAT code {code}: {amount}")
                told = vat.format(code=line.vat_code, amount=self._formats.money(line.vat_amount, shown.item.currency))
                layout.addWidget(Text(told, Type.SMALL, faint=True))
        if detail.vat is not None:
            self._amount(layout, self.tr("VAT"), self._formats.money(detail.vat, shown.item.currency))

    def _fill_payments(self, layout: QVBoxLayout, shown: Row, detail: ItemDetail) -> None:
        if "payments" in detail.missing:
            self._title(layout, self.tr("Payments"))
            layout.addWidget(Text(self.tr("Exact Online did not give the payments."), faint=True))
        elif detail.matched:
            self._title(layout, self.tr("Matched with it so far"))
            for line in detail.matched:
                words = " · ".join(
                    part for part in (self._formats.day(line.day), str(line.entry_number), line.description) if part
                )
                self._amount(layout, words, self._formats.money(abs(line.amount), line.currency or shown.item.currency))

    def _fill_files(self, layout: QVBoxLayout, detail: ItemDetail) -> None:
        if "files" in detail.missing:
            self._title(layout, self.tr("Files"))
            layout.addWidget(Text(self.tr("Exact Online did not give the files of this entry."), faint=True))
        elif detail.files:
            self._title(layout, self.tr("Files"))
            for each in detail.files:
                self._file(layout, each)

    def _file(self, layout: QVBoxLayout, each: Attachment) -> None:
        button = QuietButton(each.name or self.tr("File"), Icon.LINK)
        button.let_shrink()
        button.setToolTip(self.tr("Opens in the browser, in Exact Online"))
        button.clicked.connect(lambda: self.file_wanted.emit(each))
        layout.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def _amount(self, layout: QVBoxLayout, words: str, amount: str) -> None:
        level = row()
        level.addWidget(Text(words, selectable=True), 1)
        level.addWidget(Text(amount, wrap=False, selectable=True), 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(level)

    def _title(self, layout: QVBoxLayout, words: str) -> None:
        layout.addWidget(Line())
        layout.addWidget(Text(words, Type.STRONG))
