"""The card of a document that waits: what is the matter, in whose words, what can be done, and all that is known of it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from exactdesk.flow.history import ItemId
from exactdesk.flow.remedies import Act, field_at_fault, remedy_of
from exactdesk.jobs.attention import Waiting, WaitsFor
from exactdesk.jobs.candidates import Undecided
from exactdesk.jobs.work import WorkDetail
from exactdesk.ui.field_words import field_word
from exactdesk.ui.formats import Formats
from exactdesk.ui.icons import Icon
from exactdesk.ui.pages.attention.candidate_card import CandidateCard
from exactdesk.ui.pages.attention.groups import totals
from exactdesk.ui.pages.attention.signs import explained, waits_mark
from exactdesk.ui.pages.attention.work_list import WorkRow, division_of
from exactdesk.ui.pages.item_panel import ItemPanel
from exactdesk.ui.palettes import Role
from exactdesk.ui.parts import (
    Badge,
    Banner,
    Button,
    Card,
    CopyButton,
    DivisionChip,
    DivisionView,
    PrimaryButton,
    QuietButton,
    Text,
    column,
    row,
)
from exactdesk.ui.parts.chips import Flow
from exactdesk.ui.theme import Space, Type
from exactdesk.wording import tell_act

_ACTS = {
    Act.OTHER_PERIOD: Icon.CALENDAR,
    Act.MAKE_CUSTOMER: Icon.PERSON,
    Act.MAKE_SUPPLIER: Icon.PERSON,
    Act.RENEW_LISTS: Icon.RENEW,
    Act.SIGN_IN: Icon.SIGN_IN,
    Act.CHOOSE_DIVISION: Icon.DIVISION,
    Act.OPEN_SETTINGS: Icon.SETTINGS,
}
"""The acts that have no letter of their own here."""
_SENT = frozenset({WaitsFor.REFUSED, WaitsFor.INTERRUPTED})
_CHANGED = frozenset(
    {WaitsFor.REFUSED, WaitsFor.HELD_BACK, WaitsFor.DUPLICATE, WaitsFor.INTERRUPTED, WaitsFor.SET_ASIDE}
)


class WorkPanel(ItemPanel):
    """The panel beside the list.

    Signals:
        acted: a letter of `WorkList.KEYS`: what is to be done with what is selected.
        edit_wanted: change this field of the document; empty for none in particular.
        decided: (entry id, whether it is the document).
        remedy_wanted: an `Act` of `flow.remedies` that is none of those.
    """

    acted = Signal(str)
    edit_wanted = Signal(str)
    decided = Signal(str, bool)
    remedy_wanted = Signal(object)

    def __init__(self, formats: Formats, parent: QWidget | None = None) -> None:
        self._divisions: Mapping[int, DivisionView] = {}
        self._row: WorkRow | None = None
        self._work: WorkDetail | None = None
        self._undecided: Undecided | None = None
        self._current = 0
        self.is_busy = False
        self.buttons: dict[str, Button] = {}
        self.candidates: list[CandidateCard] = []
        super().__init__(formats, parent)
        self.setMinimumWidth(360)

    def show_row(self, row_: WorkRow | None, divisions: Mapping[int, DivisionView], current: int) -> None:
        """Shows a group, or a document as far as the list knows it; `current` is the administration that is worked in."""
        is_other = row_ is None or self._row is None or row_.key != self._row.key
        self._row, self._divisions, self._current = row_, divisions, current
        if is_other:
            self._work = self._undecided = None
            self.show_detail(None)
        else:
            self.retranslate()

    def show_work(self, work: WorkDetail) -> None:
        """Shows all that is known of the document whose row is shown; of another one nothing."""
        if self._shows(work.detail.item.id):
            self._work = work
            self.show_detail(work.detail, work.edits)

    def show_undecided(self, undecided: Undecided) -> None:
        """Lays the entries that the shown document may be beside it."""
        if self._shows(undecided.item.id):
            self._undecided = undecided
            self.retranslate()

    def _shows(self, item: ItemId) -> bool:
        waiting = None if self._row is None else self._row.waiting
        return waiting is not None and waiting.item.id == item

    def show_busy(self, *, is_busy: bool) -> None:
        """While something is sent, nothing else is."""
        if is_busy != self.is_busy:
            self.is_busy = is_busy
            self.retranslate()

    def retranslate(self) -> None:
        self.buttons = {}
        self.candidates = []
        super().retranslate()

    # --- what the base asks for

    def _content(self, layout: QVBoxLayout) -> None:
        if self._row is None:
            layout.addWidget(Text(self.tr("Choose a document to see what is the matter with it."), faint=True))
        elif self._row.waiting is None:
            self._group(layout, self._row)
        else:
            self._document(layout, self._row.waiting)

    def _group(self, layout: QVBoxLayout, row_: WorkRow) -> None:
        """A group as a whole: how many, how much, where, and what can be done with all of them."""
        group = row_.group
        codes = {int(each.batch.division) for each in group.items}
        count = self.tr("%n document(s)", "", len(group.items))
        layout.addWidget(Text(count, Type.HEADING))
        total = " + ".join(self._formats.money(amount, currency) for currency, amount in totals(group.items))
        if total:
            layout.addWidget(Text(self.tr("{total} incl. VAT").format(total=total), faint=True))
        if len({(each.what, each.item.code) for each in group.items}) == 1:
            what, do = explained(group.items[0])
            layout.addWidget(Banner(waits_mark(group.items[0].what).role, what, do))
        for code in sorted(codes):
            first = next(each for each in group.items if int(each.batch.division) == code)
            layout.addWidget(DivisionChip(division_of(self._divisions, first)), 0, Qt.AlignmentFlag.AlignLeft)
        kinds = {each.what for each in group.items}
        self._actions(layout, kinds, len(group.items))

    def _document(self, layout: QVBoxLayout, waiting: Waiting) -> None:
        item, batch = waiting.item, waiting.batch
        top = row()
        top.addWidget(Text(item.number or self.tr("Without number"), Type.HEADING, selectable=True), 1)
        top.addWidget(Badge(waits_mark(waiting.what)), 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(top)
        view = division_of(self._divisions, waiting)
        layout.addWidget(DivisionChip(view), 0, Qt.AlignmentFlag.AlignLeft)
        relation = " · ".join(part for part in (item.relation_code, item.relation_name) if part)
        amount = self._formats.money(item.amount, item.currency)
        facts = " · ".join(part for part in (self._formats.day(item.entry_date), amount) if part)
        rows = ", ".join(str(each) for each in item.rows)
        source = self.tr("{file}, rows {rows}, {when}").format(
            file=batch.file_name or self.tr("Pasted rows"), rows=rows, when=self._formats.moment(batch.started_at)
        )
        for text in (relation, facts):
            if text:
                layout.addWidget(Text(text, selectable=True))
        layout.addWidget(Text(source, Type.SMALL, faint=True, selectable=True))
        self._matter(layout, waiting)
        for candidate in self._undecided.candidates if self._undecided is not None else ():
            card = CandidateCard(candidate, self._formats)
            card.decided.connect(self.decided)
            self.candidates.append(card)
            layout.addWidget(card)
        self._actions(layout, {waiting.what}, 1, waiting)
        self._note(layout)
        if self._work is not None:
            self._rows(layout, self._work.detail)
            self._typed(layout)
            self._trail(layout, self._work.detail)

    def _matter(self, layout: QVBoxLayout, waiting: Waiting) -> None:
        item = waiting.item
        what, do = explained(waiting)
        layout.addWidget(Banner(waits_mark(waiting.what).role, what, do))
        if item.said:
            layout.addWidget(Text(self.tr("Exact Online says:"), Type.SMALL, faint=True))
            layout.addWidget(Text(item.said, selectable=True))
        if item.why:
            layout.addWidget(Text(self.tr("Reason: {reason}").format(reason=item.why), selectable=True))
        copy = CopyButton()
        copy.set_text_to_copy("\n".join(part for part in (item.number, item.code, what, do, item.said) if part))
        layout.addWidget(copy, 0, Qt.AlignmentFlag.AlignLeft)

    def _note(self, layout: QVBoxLayout) -> None:
        """What the office wrote down the last time that this went wrong."""
        if self._work is None or not self._work.note:
            return
        card = Card(Role.ACCENT)
        words = column(margins=Space.MEDIUM, spacing=Space.HAIR)
        words.addWidget(Text(self.tr("Note of your office"), Type.STRONG))
        words.addWidget(Text(self._work.note, selectable=True))
        card.setLayout(words)
        layout.addWidget(card)

    # --- what can be done

    def _actions(self, layout: QVBoxLayout, kinds: set[WaitsFor], count: int, one: Waiting | None = None) -> None:
        flow = Flow()
        unsure = kinds & {WaitsFor.UNSURE, WaitsFor.UNDO_UNSURE}
        if unsure:
            self._add(flow, "L", self.tr("Look it up") if one else self.tr("Look them up"), Icon.SEARCH, is_first=True)
        if one is not None and one.what in _CHANGED:
            self._cure(flow, one)
            words = self.tr("Decide…") if one.what is WaitsFor.DUPLICATE else self.tr("Change")
            self._add(flow, "E", words, Icon.EDIT, is_first=not self.buttons)
        if kinds & _SENT:
            self._add(flow, "R", self._send_words(kinds, count, one), Icon.SEND, is_first=not self.buttons)
        elif WaitsFor.HELD_BACK in kinds:
            self._add(flow, "R", self.tr("Check again and send"), Icon.RENEW, is_first=not self.buttons)
        if WaitsFor.SET_ASIDE in kinds:
            self._add(flow, "B", self.tr("Bring back"), Icon.UNDO, is_first=not self.buttons)
        if kinds - {WaitsFor.SET_ASIDE, WaitsFor.UNSURE, WaitsFor.UNDO_UNSURE}:
            self._add(flow, "D", self.tr("Set aside…"), Icon.LEFT_OUT)
        if one is not None:
            self._add(flow, "O", self.tr("Open in Exact Online"), Icon.OPEN_LINK, is_quiet=True)
            self._add(flow, "H", self.tr("In the history"), Icon.HISTORY, is_quiet=True)
            if one.item.code or one.item.said:
                has_note = self._work is not None and bool(self._work.note)
                words = self.tr("Change the note…") if has_note else self.tr("Write a note for next time…")
                self._add(flow, "N", words, Icon.EDIT, is_quiet=True)
        holder = QWidget()
        holder.setLayout(flow)
        layout.addWidget(holder)

    def _cure(self, flow: Flow, one: Waiting) -> None:
        """The one button that leads to the remedy at once, where the error has one."""
        remedy = remedy_of(one.item.code) if one.what is WaitsFor.REFUSED else None
        is_field = remedy is None or remedy.act is Act.CHANGE_FIELD
        field = field_at_fault(one.item.code, one.item.facts) if is_field else ""
        if one.what in (WaitsFor.INTERRUPTED, WaitsFor.DUPLICATE):
            return
        if remedy is not None and remedy.act in _ACTS:
            act = remedy.act
            button = self._add(flow, "", tell_act(act), _ACTS[act], is_first=True)
            button.clicked.connect(lambda: self.remedy_wanted.emit(act))
        elif field:
            words = self.tr("Change: {field}").format(field=field_word(field).lower())
            button = self._add(flow, "", words, Icon.EDIT, is_first=True)
            button.clicked.connect(lambda: self.edit_wanted.emit(field))

    def _send_words(self, kinds: set[WaitsFor], count: int, one: Waiting | None) -> str:
        """What is sent, how much and where: the button that books says so itself."""
        if one is None:
            return self.tr("Send %n document(s)", "", count)
        name = division_of(self._divisions, one).name
        if int(one.batch.division) != self._current:
            return self.tr("Send into {division}").format(division=name)
        return self.tr("Send again") if WaitsFor.REFUSED in kinds else self.tr("Send now")

    def _add(
        self, flow: Flow, key: str, words: str, icon: Icon, *, is_first: bool = False, is_quiet: bool = False
    ) -> Button:
        make = PrimaryButton if is_first else QuietButton if is_quiet else Button
        button = make(words, icon)
        button.let_shrink()
        button.setToolTip(words)
        button.setEnabled(not self.is_busy or key in ("O", "H", "N", "E", "D", "B"))
        if key:
            button.set_key(key)
            button.clicked.connect(lambda: self.acted.emit(key))
        self.buttons[key] = button
        flow.addWidget(button)
        return button
