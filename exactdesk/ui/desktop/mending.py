"""Changing a document that waits: the editor's wishes become jobs, with the lists of whatever administration it belongs to."""

from __future__ import annotations

from collections.abc import Collection, Coroutine
from datetime import timedelta
from typing import Any

from PySide6.QtCore import QObject, Signal

from exactdesk.books.reference import Division, DivisionCode, ReferenceBook, Side
from exactdesk.errors import ExactDeskError, UsageError
from exactdesk.flow.history import ItemId
from exactdesk.flow.mend import Wishes
from exactdesk.flow.remedies import remedy_of
from exactdesk.flow.remembered import ReferenceList
from exactdesk.jobs import mending, reference
from exactdesk.jobs.attention import Waiting
from exactdesk.jobs.make_relation import give_role, make_relation_of
from exactdesk.jobs.mending import Tried
from exactdesk.ui.desktop.seat import LISTS_MAX_AGE, Seat
from exactdesk.ui.field_words import field_word
from exactdesk.ui.pages.attention import AttentionPage
from exactdesk.ui.pages.import_.picker import ChoicePicker, Option, code_options, field_choices, pick


class Mending(QObject):
    """Drives the editor of the page.

    Signals:
        planned: these documents (a tuple of their numbers) were mended and are to be sent now; kept: to be sent later.
        aside_wanted: set this `Waiting` aside instead; failed: an `ExactDeskError` to be told.
    """

    planned = Signal(object)
    kept = Signal()
    aside_wanted = Signal(object)
    failed = Signal(object)

    def __init__(self, seat: Seat) -> None:
        super().__init__()
        self._seat = seat
        self._page: AttentionPage | None = None
        self._tried: Tried | None = None
        self._waiting: Waiting | None = None
        self._books: dict[DivisionCode, ReferenceBook] = {}

    def wire(self, page: AttentionPage) -> None:
        """Listens to a page."""
        self._page = page
        page.edit_wanted.connect(lambda waiting, field: self._start(self._edit(waiting, field), "edit"))
        editor = page.editor
        editor.typed.connect(lambda wishes: self._start(self._try(wishes), "try"))
        editor.pick_wanted.connect(lambda field, row: self._start(self._pick(field, row), "pick"))
        editor.add_wanted.connect(lambda: self._start(self._add_field(), "add field"))
        editor.make_wanted.connect(lambda: self._start(self._make_relation(), "make relation"))
        editor.aside_wanted.connect(self._set_aside)
        editor.save_wanted.connect(lambda wishes, now: self._start(self._save(wishes, send_now=now), "save"))
        editor.left.connect(page.end_edit)

    async def book(
        self, code: DivisionCode, *, max_age: timedelta | None = None, again: Collection[ReferenceList] = ()
    ) -> ReferenceBook:
        """The lists of any administration, renewed when they are no longer young; those in `again` are fetched anew, and no others."""
        seat = self._seat
        age = LISTS_MAX_AGE if max_age is None else max_age
        kept = self._books.get(code)
        if kept is not None and not again and seat.desk.clock() - kept.read_at < age:
            return kept
        connection = await seat.connect()
        division = await self._division(code)
        only = again or tuple(ReferenceList)
        try:
            book = await reference.reference_book(
                seat.desk, connection, division, report=seat.tell, max_age=age, only=only, fresh=bool(again), known=kept
            )
        finally:
            seat.quiet()
        self._books[code] = book
        seat.take_book(book)
        return book

    async def _division(self, code: DivisionCode) -> Division:
        return await reference.division(self._seat.desk, await self._seat.connect(), code)

    async def _edit(self, waiting: Waiting, field: str) -> None:
        page = self._page
        if page is None:
            return
        try:
            book = await self.book(waiting.batch.division)
            tried = await mending.try_out(self._seat.desk, int(waiting.item.id), book)
        except ExactDeskError as error:
            self.failed.emit(error)
            return
        current = page.current()
        if current is None or current.item.id != waiting.item.id:
            return  # the user went on meanwhile
        self._tried, self._waiting = tried, waiting
        page.begin_edit(tried, waiting, field)
        if field:
            await self._pick(field, 0)

    async def other_period(self, waiting: Waiting) -> None:
        """Opens the editor with the nearest day that the lists of this moment say is open; the user sends it, or types another one."""
        page = self._page
        if page is None:
            return
        try:
            book = await self.book(waiting.batch.division, max_age=timedelta(0))
            tried = await mending.try_out(self._seat.desk, int(waiting.item.id), book)
        except ExactDeskError as error:
            self.failed.emit(error)
            return
        self._tried, self._waiting = tried, waiting
        page.begin_edit(tried, waiting, "invoice_date")
        closed = next((each for each in tried.mended.checked.problems if each.code == "period-closed"), None)
        if closed is not None and closed.facts.get("nearest_day"):
            page.editor.set_value("invoice_date", 0, closed.facts["nearest_day"])

    async def renew(self, waiting: Waiting) -> None:
        """Fetches the lists that may be out of date again, and opens the document with them."""
        remedy = remedy_of(waiting.item.code)
        again = remedy.lists if remedy is not None and remedy.lists else tuple(ReferenceList)
        try:
            await self.book(waiting.batch.division, again=again)
        except ExactDeskError as error:
            self.failed.emit(error)
            return
        await self._edit(waiting, "")

    async def give_role(self, waiting: Waiting) -> bool:
        """Makes the document's relation what the document needs, once the user has seen which; whether it is now."""
        seat, item = self._seat, waiting.item
        if item.relation is None or item.side is None:
            return False
        division = await self._division(waiting.batch.division)
        words = (
            self.tr("Make {name} a customer in {division}?")
            if item.side is Side.SALES
            else self.tr("Make {name} a supplier in {division}?")
        )
        sure = await seat.ask.confirm(
            words.format(name=item.relation_name or item.relation_code, division=division.name),
            self.tr("The relation is changed in Exact Online at once; then the document can be sent again."),
            yes=self.tr("Change the relation"),
            no=self.tr("Leave it as it is"),
        )
        if not sure:
            return False
        try:
            book = await self.book(division.code)
            fresh = await give_role(
                seat.desk, await seat.connect(), division, book, item.relation, item.side, report=seat.tell
            )
        except ExactDeskError as error:
            self.failed.emit(error)
            return False
        finally:
            seat.quiet()
        self._books[division.code] = fresh
        seat.take_book(fresh)
        return True

    async def _try(self, wishes: Wishes) -> None:
        tried, page = self._tried, self._page
        if tried is None or page is None:
            return
        try:
            now = await mending.try_out(
                self._seat.desk, int(tried.item.id), await self.book(tried.batch.division), wishes
            )
        except ExactDeskError as error:
            self.failed.emit(error)
            return
        if page.is_editing and page.editor.wishes == wishes:
            self._tried = now
            page.editor.show_tried(now)

    async def _pick(self, name: str, row: int) -> None:
        """Lets the user choose a field's value from the lists of its administration."""
        tried, page = self._tried, self._page
        if tried is None or page is None or name not in tried.kept.kind.field_by_name:
            return
        field = tried.kept.kind.field_by_name[name]
        if field.listing is None and not field.choices:
            page.editor.go_to(name, row)
            return
        options: tuple[Option, ...] = field_choices(field)
        if field.listing is not None:
            book = await self.book(tried.batch.division)
            options = code_options(book, field.listing, tried.kept.kind.side, self._seat.formats)
        found = tried.mended.rows[0].fields.get(name)
        dialog = ChoicePicker(
            self._seat.window,
            self.tr("Choose: {field}").format(field=field_word(name)),
            options,
            current=found.text if found is not None else "",
            value_heading=self.tr("Code") if field.listing is not None else "",
        )
        value = await pick(dialog)
        if value is not None:
            page.editor.set_value(name, row, value)

    async def _add_field(self) -> None:
        page = self._page
        if page is None:
            return
        options = tuple(Option(value=each.name, text=field_word(each.name)) for each in page.editor.free_fields())
        dialog = ChoicePicker(self._seat.window, self.tr("Which field?"), options)
        name = await pick(dialog)
        if name is not None:
            page.editor.set_value(name, 0, "")
            page.editor.go_to(name)

    async def _make_relation(self) -> None:
        seat, tried, page = self._seat, self._tried, self._page
        if tried is None or page is None:
            return
        head = tried.mended.checked.document.head
        division = await self._division(tried.batch.division)
        sure = await seat.ask.confirm(
            self.tr("Make relation {name} in {division}?").format(
                name=head.text("relation_name"), division=division.name
            ),
            self.tr("It is made in Exact Online at once, with what this document tells of it."),
            yes=self.tr("Make the relation"),
            no=self.tr("Do not make it"),
        )
        if not sure:
            return
        try:
            book = await self.book(tried.batch.division)
            made, fresh = await make_relation_of(
                seat.desk, await seat.connect(), division, book, head, tried.kept.kind.side, report=seat.tell
            )
        except ExactDeskError as error:
            self.failed.emit(error)
            return
        finally:
            seat.quiet()
        self._books[tried.batch.division] = fresh
        seat.take_book(fresh)
        page.editor.set_value("relation_code", 0, made.code)

    async def _save(self, wishes: Wishes, *, send_now: bool) -> None:
        tried, page = self._tried, self._page
        if tried is None or page is None:
            return
        try:
            book = await self.book(tried.batch.division)
            tried = await mending.try_out(self._seat.desk, int(tried.item.id), book, wishes)
            planned = [(await mending.save(self._seat.desk, int(tried.item.id), book, wishes)).id]
            self._tried = None
            page.end_edit()
            planned += await self._also_alike(tried, page.alike(tried.item), book)
        except ExactDeskError as error:
            self.failed.emit(error)
            return
        if send_now:
            self.planned.emit(tuple(planned))
        else:
            self.kept.emit()

    async def _also_alike(self, tried: Tried, others: tuple[ItemId, ...], book: ReferenceBook) -> list[ItemId]:
        """Changes the same in other documents with the same error, when the user wants it; gives those that are planned by it."""
        desk = self._seat.desk
        changes = tried.mended.changes
        wishes = await mending.wishes_alike(desk, others, changes)
        if not wishes:
            return []
        told = dict.fromkeys(
            self.tr("{field}: {old} becomes {new}").format(
                field=field_word(change.field), old=change.old or "–", new=change.new
            )
            for change in changes
            if any(field == change.field for each in wishes.values() for _, field in each.edits)
        )
        sure = await self._seat.ask.confirm(
            self.tr("Change the same in %n other document(s)?", "", len(wishes)),
            "\n".join(told),
            yes=self.tr("Change these too"),
            no=self.tr("Only this one"),
        )
        planned: list[ItemId] = []
        for item, wish in wishes.items() if sure else ():
            try:
                planned.append((await mending.save(desk, int(item), book, wish)).id)
            except UsageError as error:
                if error.code != "mend-not-ready":  # something else is wrong with that one: it waits as it was
                    raise
        return planned

    def _set_aside(self) -> None:
        if self._waiting is not None and self._page is not None:
            self._page.end_edit()
            self.aside_wanted.emit(self._waiting)

    def _start(self, work: Coroutine[Any, Any, None], name: str) -> None:
        self._seat.scope.start(work, name=name)
