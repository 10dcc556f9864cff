"""What the user does on the mapping page, as steps of a session."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any, Protocol

from PySide6.QtCore import QCoreApplication

from exactdesk.errors import ExactDeskError
from exactdesk.flow.dates import DayOrder
from exactdesk.flow.mapping import column_keys, mapped_columns
from exactdesk.flow.parsing import Mark
from exactdesk.jobs.mapping_session import MappingSession
from exactdesk.kinds.kind import Amounts, FieldType
from exactdesk.ui.field_words import field_word
from exactdesk.ui.formats import Formats
from exactdesk.ui.pages.import_.check_acts import Start
from exactdesk.ui.pages.import_.choosing import Chooser
from exactdesk.ui.pages.import_.desk import AsksText
from exactdesk.ui.pages.import_.map_page import MapPage
from exactdesk.ui.pages.import_.map_view import word_counts
from exactdesk.ui.pages.import_.picker import ChoicePicker, field_options, pick
from exactdesk.ui.palettes import Role
from exactdesk.ui.parts import Banner
from exactdesk.wording import tell_error


class Host(Protocol):
    """What the acts need of the pages around them."""

    @property
    def session(self) -> MappingSession | None: ...

    def rework(self) -> None:
        """The draft has changed: work it out and show it."""


class MapActs:
    """Turns wishes of the mapping page into changes of the mapping."""

    def __init__(self, host: Host, page: MapPage, ask: AsksText, formats: Formats) -> None:
        self._host = host
        self._page = page
        self._ask = ask
        self._formats = formats
        self._chooser = Chooser(page, ask, formats)

    def connect(self, start: Start) -> None:
        """Listens to the page; `start` begins what takes a while or asks something."""
        lines, panel, card = self._page.lines, self._page.panel, self._page.card
        card.sheet_chosen.connect(lambda index: start(self.choose_sheet(index=index)))
        card.header_chosen.connect(lambda header: start(self.choose_sheet(header_row=header)))
        card.block_chosen.connect(lambda block: start(self.choose_sheet(block=block)))
        card.kind_chosen.connect(self.choose_kind)
        lines.field_wanted.connect(lambda index: start(self.choose_field(index)))
        lines.ignored.connect(lambda index: self.map_column(index, None))
        lines.brought_back.connect(self.map_column)
        lines.values_wanted.connect(self.show_words)
        lines.word_wanted.connect(lambda index, word: start(self.translate_word(index, word)))
        panel.value_wanted.connect(lambda field: start(self.choose_value(field)))
        panel.value_dropped.connect(self.drop_value)
        panel.add_wanted.connect(lambda: start(self.add_field()))
        panel.amounts_meant.connect(self.mean_amounts)
        panel.mark_told.connect(self.tell_mark)
        panel.days_told.connect(self.tell_days)
        panel.save_wanted.connect(lambda: start(self.save()))

    async def choose_sheet(self, **chosen: Any) -> None:
        """Understands the sheet anew, or another one; `chosen` are arguments of `MappingSession.choose_sheet`."""
        session = self._host.session
        if session is None or session.view is None:
            return
        now = next(at for at, each in enumerate(session.workbook.tables) if each is session.view.table)
        if "index" not in chosen:
            chosen["index"] = now
            if session.timeline is not None and "kind" not in chosen:
                chosen["kind"] = session.draft.kind.name
        self._page.wait_for(QCoreApplication.translate("ImportPages", "The sheet is being read"))
        await session.choose_sheet(**chosen)
        self._page.show_session(session)
        self._host.rework()

    def choose_kind(self, kind: str) -> None:
        """Begins anew as another kind."""
        session = self._host.session
        if session is not None:
            session.choose_kind(kind)
            self._page.show_session(session)
            self._host.rework()

    def map_column(self, column: int, field: str | None) -> None:
        """Makes a column a field; None or empty ignores it."""
        session = self._host.session
        if session is not None and session.timeline is not None:
            session.map_column(column, field or None)
            self._show()

    async def choose_field(self, column: int) -> None:
        """Asks what a column is."""
        session = self._host.session
        if session is None or session.timeline is None or session.view is None:
            return
        translate: Callable[[str, str], str] = QCoreApplication.translate
        draft = session.draft
        guess = next((each for each in session.view.suggestion.guesses if each.column == column), None)
        suggested = (
            [] if guess is None else [*([guess.field] if guess.field else []), *(n for n, _ in guess.alternatives)]
        )
        by_field, _ = mapped_columns(draft.layout, draft.mapping)
        taken = {name: each.heading for name, each in by_field.items() if each.index != column}
        required = frozenset(name for each in session.missing for name in each.any_of)
        options = field_options(draft.kind, suggested, taken, required, field_word)
        key = column_keys(draft.layout)[column]
        title = translate("MapActs", "What is in {column}?").format(column=key)
        dialog = ChoicePicker(self._page.window(), title, options, current=draft.mapping.columns.get(key, ""))
        value = await pick(dialog)
        if value is not None:
            self.map_column(column, value)

    def show_words(self, column: int) -> None:
        """Tells the words of a column and what they are read as."""
        session = self._host.session
        line = self._page.lines.lines.get(column)
        if session is not None and line is not None:
            line.show_words(word_counts(session, column, self._formats))

    async def translate_word(self, column: int, word: str) -> None:
        """Asks what a word of a column means."""
        session = self._host.session
        if session is None:
            return
        name = session.draft.mapping.columns.get(column_keys(session.draft.layout)[column], "")
        field = session.draft.kind.field_by_name.get(name)
        if field is None:
            return
        code = session.draft.mapping.values.get(name, {}).get(word, "")
        if field.type in (FieldType.PERCENTAGE, FieldType.FLAG):
            translate: Callable[[str, str], str] = QCoreApplication.translate
            told = await self._ask.text(
                translate("MapActs", 'What does "{word}" mean?').format(word=word),
                "",
                field_word(name),
                yes=translate("MapActs", "Read it so"),
                no=translate("MapActs", "Cancel"),
                value=code,
            )
        else:
            told = await self._chooser.choose(session, name, code)
        if told is not None:
            session.translate_value(name, word, told)
            self._show()
            self.show_words(column)

    # --- values for every row

    async def choose_value(self, field: str) -> None:
        """Asks for the value of a field: for every row, or for empty cells where a column has the field."""
        session = self._host.session
        if session is None:
            return
        mapping = session.draft.mapping
        value = await self._chooser.choose(session, field, mapping.fixed.get(field) or mapping.defaults.get(field, ""))
        if value is not None:
            self._give(field, value)

    def drop_value(self, field: str) -> None:
        self._give(field, "")

    async def add_field(self) -> None:
        """Asks which field is to be given a value, and then the value."""
        session = self._host.session
        if session is None or session.timeline is None:
            return
        translate: Callable[[str, str], str] = QCoreApplication.translate
        required = frozenset(name for each in session.missing for name in each.any_of)
        options = tuple(
            option for option in field_options(session.draft.kind, (), {}, required, field_word) if option.value
        )
        dialog = ChoicePicker(self._page.window(), translate("MapActs", "Give which field a value?"), options)
        field = await pick(dialog)
        if field:
            self._page.wish(field)
            await self.choose_value(field)

    def _give(self, field: str, text: str) -> None:
        session = self._host.session
        if session is None:
            return
        by_field, _ = mapped_columns(session.draft.layout, session.draft.mapping)
        if field in by_field and field not in session.draft.mapping.fixed:
            session.default_value(field, text)
        else:
            session.fix_value(field, text)
        self._show()

    # --- how values are meant

    def mean_amounts(self, amounts: Amounts | None) -> None:
        session = self._host.session
        if session is not None:
            session.mean_amounts(amounts)
            self._show()

    def tell_mark(self, mark: Mark | None) -> None:
        """What stands before the cents, where the columns do not tell."""
        session = self._host.session
        if session is not None:
            session.change("decimal-mark", lambda d: replace(d, mapping=replace(d.mapping, decimal_mark=mark)))
            self._show()

    def tell_days(self, order: DayOrder | None) -> None:
        """What stands first in a date, where the columns do not tell."""
        session = self._host.session
        if session is not None:
            session.change("day-order", lambda d: replace(d, mapping=replace(d.mapping, day_order=order)))
            self._show()

    async def save(self) -> None:
        """Keeps the mapping under a name of the user's."""
        session = self._host.session
        if session is None or session.timeline is None or session.view is None:
            return
        translate: Callable[[str, str], str] = QCoreApplication.translate
        recognised = session.view.recognised
        name = await self._ask.text(
            translate("MapActs", "Save this mapping"),
            translate("MapActs", "Next time a file with these headings comes in, it is recognised by itself."),
            translate("MapActs", "Name"),
            yes=translate("MapActs", "Save"),
            no=translate("MapActs", "Cancel"),
            value=recognised.name if recognised is not None else "",
        )
        if name is None:
            return
        try:
            saved = await session.save_mapping(name)
        except ExactDeskError as error:
            what, do = tell_error(error)
            self._page.say("saved", Banner(Role.STOP, what, do, details=str(error), closable=True))
            return
        words = translate("MapActs", "Saved as {name}").format(name=saved.name)
        self._page.say("saved", Banner(Role.FINE, words, closable=True))

    def _show(self) -> None:
        session = self._host.session
        self._page.refresh(None if session is None else session.fresh)
        self._host.rework()
