"""The window at work, from the moment it opens until it has closed."""

from __future__ import annotations

import asyncio
import logging
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QObject

from exactdesk.books.reference import Division, Side
from exactdesk.errors import ExactDeskError, NotReached
from exactdesk.jobs.rights import rights
from exactdesk.ui.crash import LastResort
from exactdesk.ui.desktop.account_desk import AccountDesk
from exactdesk.ui.desktop.contact import Contact
from exactdesk.ui.desktop.division_choice import DivisionChoice
from exactdesk.ui.desktop.import_desk import SeatImportDesk
from exactdesk.ui.desktop.keeping import Keeping
from exactdesk.ui.desktop.looking_back import LookingBack
from exactdesk.ui.desktop.number_desk import NumberDesk
from exactdesk.ui.desktop.outstanding_desk import OutstandingDesk
from exactdesk.ui.desktop.place import WorkPlace
from exactdesk.ui.desktop.practising import Practising
from exactdesk.ui.desktop.preferences import Preferences, put_on
from exactdesk.ui.desktop.reconciling import Reconciling
from exactdesk.ui.desktop.seat import Seat
from exactdesk.ui.desktop.signing import Signing, SigningAgain, sign_in_to_practice
from exactdesk.ui.desktop.taking_back import TakingBack
from exactdesk.ui.desktop.working_off import WorkingOff
from exactdesk.ui.formats import Formats, locale_for
from exactdesk.ui.key_list import KeyList
from exactdesk.ui.main_window import MainWindow
from exactdesk.ui.memory import FileMemory
from exactdesk.ui.pages.batch_papers import Paper
from exactdesk.ui.pages.import_ import ImportPages
from exactdesk.ui.pages.page import PageKey
from exactdesk.ui.palettes import Role
from exactdesk.ui.parts import Banner
from exactdesk.ui.theme import Theme
from exactdesk.ui.translations import Translations
from exactdesk.wording import all_sentences, tell, tell_error

log = logging.getLogger(__name__)


class Leave(StrEnum):
    """Why the window has closed."""

    QUIT = "quit"
    PRACTISE = "practise"
    STOP_PRACTISING = "stop-practising"


class Desktop(QObject):
    """Owns the window and all that works behind it. Made by the composition root; `run` lasts until the window has closed."""

    def __init__(self, place: WorkPlace, theme: Theme, translations: Translations, crash: LastResort) -> None:
        super().__init__()
        settings = place.desk.settings.load()
        put_on(settings, theme, translations)
        formats = Formats(locale_for(translations.language))
        memory = FileMemory(place.desk.folders.data / "window.ini")
        self.window = MainWindow(formats, memory=memory)
        self._seat = Seat(
            place=place, window=self.window, memory=memory, formats=formats, settings=settings, crash=crash
        )
        self._left: asyncio.Future[Leave] = asyncio.get_running_loop().create_future()
        self._is_alarmed = False
        self.contact = Contact(self._seat)
        self.signing = Signing(self._seat)
        self._seat.sign_in_again = SigningAgain(self._seat)
        self.accounts = AccountDesk(self._seat, self._may_close)
        self.looking_back = LookingBack(self._seat)
        self.keeping = Keeping(self._seat)
        self.preferences = Preferences(self._seat, theme, translations, self.accounts, self.keeping)
        self.divisions = DivisionChoice(self._seat, self.preferences)
        self.working_off = WorkingOff(self._seat)
        self.taking_back = TakingBack(self._seat)
        self.outstanding = OutstandingDesk(self._seat)
        self.import_pages = ImportPages(SeatImportDesk(self._seat), self._seat.scope, self._seat.ask, formats, memory)
        self.reconciling = Reconciling(self._seat)
        self.numbers = NumberDesk(self._seat)
        self._wire()

    async def run(self) -> Leave:
        """Shows the window and works until it has closed. Returns why."""
        self.window.recall()
        self.window.show_practice(self._seat.place.practice is not None)
        self.window.show()
        self._seat.scope.start(asyncio.to_thread(_read_sentences), name="read the sentences")
        self._seat.scope.start(self._begin(), name="begin")
        try:
            return await self._left
        finally:
            self.window.hide()  # what is put off until a moment later is put off for good
            self.contact.stop()
            await self.accounts.close()
            await self.keeping.close()
            await self._seat.scope.close()
            await self._seat.disconnect()
            self.window.leave()
            self.window.deleteLater()

    # --- wiring

    def _wire(self) -> None:
        window, back = self.window, self.looking_back
        window.add_page(PageKey.TODAY, back.make_today)
        window.add_page(PageKey.IMPORT, lambda: self.import_pages)
        window.add_page(PageKey.ATTENTION, self.working_off.make_page)
        window.add_page(PageKey.OUTSTANDING, self.outstanding.make_page)
        window.add_page(PageKey.RECONCILE, lambda: self.reconciling.pages)
        window.add_page(PageKey.HISTORY, back.make_history)
        window.add_page(PageKey.SETTINGS, self.preferences.make_page)
        window.page_opened.connect(self._page_opened)
        window.files_dropped.connect(self._take_files)
        self.reconciling.to_import.connect(self._import_files)
        window.open_wanted.connect(self._choose_file)
        window.keys_wanted.connect(lambda: KeyList(window).open())
        divisions, scope = self.divisions, self._seat.scope
        divisions.chosen.connect(lambda found: scope.start(self._change_division(found), name="choose division"))
        divisions.retried.connect(lambda: scope.start(self._after_sign_in(), name="divisions again"))
        divisions.cancelled.connect(lambda: scope.start(self.signing.show(), name="sign in"))
        if self._seat.place.practice is not None:
            self._practising = Practising(window, self._seat.place.practice)
        window.practice_left.connect(lambda: self._leave(Leave.STOP_PRACTISING))
        window.closing.connect(lambda: self._leave(Leave.QUIT))
        window.contact_wanted.connect(self.contact.show_calls)
        window.lists_wanted.connect(self.contact.show_lists)
        self.contact.reached_again.connect(lambda: self._seat.scope.start(self._renew(), name="renew"))
        back.files_wanted.connect(self._take_files)
        back.choose_wanted.connect(self._choose_file)
        back.paste_wanted.connect(self._paste)
        back.import_wanted.connect(lambda: window.open_page(PageKey.IMPORT))
        back.waiting_wanted.connect(self.working_off.keep)
        back.undo_wanted.connect(self.taking_back.open)
        self.taking_back.batch_wanted.connect(back.open_batch)
        self.taking_back.changed.connect(self.working_off.fill)
        back.overdue_wanted.connect(self._show_overdue)
        self._wire_working_off()
        self._wire_preferences()
        self.signing.signed_in.connect(lambda: self._seat.scope.start(self._after_sign_in(), name="after sign-in"))
        self.signing.account_wanted.connect(self.accounts.use)
        self.signing.given_up.connect(self._back_to_work)
        self.accounts.changed.connect(lambda: self._seat.scope.start(self._account_changed(), name="account changed"))
        self.signing.practice_wanted.connect(lambda: self._leave(Leave.PRACTISE))
        self.import_pages.opened_in_history.connect(back.open_batch)
        self.keeping.restored.connect(lambda: self._seat.scope.start(self._after_sign_in(), name="after restore"))
        self.import_pages.post_page.workbook_wanted.connect(lambda batch: back.papers.make(batch, Paper.WORKBOOK))
        self.import_pages.choose_division.connect(self.divisions.show)
        self.import_pages.division_wanted.connect(
            lambda code: self._seat.scope.start(self._import_in(code), name="import in")
        )
        self.import_pages.open_page.template_wanted.connect(back.papers.make_template)

    def _wire_working_off(self) -> None:
        off, window = self.working_off, self.window
        off.changed.connect(self._show_waiting)
        off.batch_wanted.connect(self.looking_back.open_batch)
        off.import_wanted.connect(lambda: window.open_page(PageKey.IMPORT))
        off.divisions_wanted.connect(self.divisions.show)
        self.import_pages.posting.connect(lambda _: off.fill())

    def _wire_preferences(self) -> None:
        preferences, scope = self.preferences, self._seat.scope
        preferences.changed.connect(self._settings_changed)
        preferences.alert_changed.connect(self._alert_changed)
        preferences.sign_in_wanted.connect(lambda: scope.start(self.signing.show(), name="sign in"))
        preferences.another_wanted.connect(lambda: scope.start(self._sign_in_another(), name="another account"))
        preferences.practice_left.connect(lambda: self._leave(Leave.STOP_PRACTISING))
        preferences.divisions_wanted.connect(self.divisions.show)
        preferences.contact_wanted.connect(self.contact.show_calls)
        preferences.lists_wanted.connect(self.contact.show_lists)
        preferences.numbers_wanted.connect(self.numbers.show)

    def _show_waiting(self, waiting: int) -> None:
        """How many documents wait, beside the page's name; a message above all pages once they are as many as the user said."""
        self.window.show_waiting(PageKey.ATTENTION, waiting)
        level = self._seat.settings.alert_at
        is_many = 0 < level <= waiting
        is_on_show = self.window.banners.banner("attention") is not None
        if self.window.current_page is PageKey.ATTENTION:  # they are all on show there
            self.window.banners.take("attention")
        elif is_many and (is_on_show or not self._is_alarmed):
            words = self.tr("%n document(s) need attention", "", waiting)
            banner = Banner(Role.WARN, words, action=self.tr("Show them"), closable=True)
            banner.acted.connect(lambda: self.window.open_page(PageKey.ATTENTION))
            self.window.say("attention", banner)
        elif not is_many:
            self.window.banners.take("attention")
        self._is_alarmed = is_many

    def _alert_changed(self) -> None:
        self._is_alarmed = False
        self.working_off.fill()

    def _show_overdue(self, side: Side) -> None:
        self.outstanding.show_overdue(side)
        self.window.open_page(PageKey.OUTSTANDING)

    async def _may_leave(self) -> bool:
        """Whether what is open may be left: an import, or what is being sent."""
        return await self.reconciling.pages.may_leave() and await self.import_pages.may_leave()

    def _leave(self, why: Leave) -> None:
        self._seat.scope.start(self._leave_when_free(why), name="leave")

    async def _leave_when_free(self, why: Leave) -> None:
        if await self._may_close() and not self._left.done():
            await self.outstanding.leave()
            self._left.set_result(why)

    async def _may_close(self) -> bool:
        """Whether nothing at all is under way any more; what is, is stopped when the user says so."""
        return await self._may_leave() and await self.working_off.may_leave() and await self.taking_back.may_leave()

    # --- beginning

    async def _begin(self) -> None:
        seat = self._seat
        self.keeping.begin()
        if seat.place.practice is not None:
            await sign_in_to_practice(seat.desk, seat.place.practice.request)
            seat.settings = await asyncio.to_thread(seat.desk.settings.load)
        else:
            seat.settings = await asyncio.to_thread(seat.desk.settings.hold)
            self.accounts.watch()
        await self._account_changed()

    async def _account_changed(self) -> None:
        """Goes on with the account that is worked with now; where there is none, with signing in."""
        seat = self._seat
        seat.settings = await asyncio.to_thread(seat.desk.settings.load)
        if seat.settings.login:
            await self._after_sign_in()
            return
        self.window.show_user("")
        self._tell_division()
        await self.signing.show()

    def _back_to_work(self) -> None:
        """From signing in one more account to where the user was."""
        if self._seat.division is None:
            self.divisions.show()
        else:
            self.window.open_page(PageKey.SETTINGS)

    async def _sign_in_another(self) -> None:
        if await self._may_leave():
            await self.signing.show(is_another=True)

    async def _after_sign_in(self) -> None:
        """Goes on where the user was: in the administration last used, else with the choice of one.

        What is known from last time is shown at once, and renewed behind it: whoever is offline can look things up.
        """
        seat = self._seat
        await seat.disconnect()
        seat.settings = await asyncio.to_thread(seat.desk.settings.load)
        self.window.show_user(seat.settings.user_name)
        page = self.divisions.page
        last = self._last(await seat.recall_divisions())
        if last is not None:
            await self._enter(last)
        else:
            page.wait_for(self.tr("Fetching the administrations"))
            self.window.show_alone(page, with_frame=False)
        try:
            await seat.fetch_divisions()
        except NotReached as error:
            if not seat.divisions:
                page.fail(*tell_error(error), str(error))
            elif last is None:
                self.divisions.show()
            await self._renew()
            return
        except ExactDeskError as error:
            page.fail(*tell_error(error), str(error))
            self.window.show_alone(page, with_frame=False)
            if not seat.login:
                await self.signing.show()
            return
        self.divisions.tell()
        now = self._last(seat.divisions)
        if now is None or seat.division is None:
            await self._choose_or_enter(now)
        else:
            seat.take_division(now)
            self._tell_division()
        await self._renew()

    def _last(self, divisions: tuple[Division, ...]) -> Division | None:
        """The administration last worked in, when it can still be entered."""
        practice = self._seat.place.practice
        wanted = self._seat.settings.last_division or (practice.first_division if practice else None)
        found = next((each for each in divisions if int(each.code) == wanted), None)
        return None if found is None or found.is_archived or found.is_blocked else found

    async def _choose_or_enter(self, division: Division | None) -> None:
        if division is None:
            self.divisions.show()
        else:
            await self._enter(division)

    # --- administrations

    async def _change_division(self, division: Division) -> None:
        if self._seat.division is None or await self._may_leave():
            await self._work_in(division)

    async def _work_in(self, division: Division) -> None:
        await self._enter(division)
        await self._renew()

    async def _import_in(self, code: int) -> None:
        """Goes on in another administration with the file that is open in the import."""
        found = next((each for each in self._seat.divisions if int(each.code) == code), None)
        if found is not None and not self.import_pages.is_posting and await self.reconciling.pages.may_leave():
            await self._enter(found, PageKey.IMPORT)
            self.import_pages.go_on_here()
            await self._renew()

    async def _enter(self, division: Division, then: PageKey = PageKey.TODAY) -> None:
        """Works in this administration from now on, with what is known of it."""
        seat, code = self._seat, int(division.code)
        await self.outstanding.leave()
        seat.take_division(division)
        self.outstanding.change_division()
        moment = seat.desk.clock().isoformat()
        await seat.change_settings(lambda now: now.with_division(code).with_window(f"used/{code}", moment))
        self.divisions.tell()
        self._tell_division()
        self.contact.show_age()
        self.window.open_page(then)
        self.working_off.fill()

    async def _renew(self) -> None:
        """Renews what is known of the administration that is worked in."""
        seat, division = self._seat, self._seat.division
        if division is None:
            return
        try:
            await seat.book()
        except NotReached:
            log.info("the lists of %s were never fetched, and cannot be now", division.code)
        self.contact.show_age()
        if not seat.is_offline:
            await self._tell_rights(division)
        seat.show_calls()

    async def _tell_rights(self, division: Division) -> None:
        """Says what the user may not do in this administration, before any file is opened."""
        found = await rights(self._seat.desk, await self._seat.connect(), division.code)
        if self._seat.division != division:
            return
        self.window.banners.take("rights")
        if found.missing:
            told = [tell(code, {}) for code in found.missing]
            words = " ".join(what for what, _ in told)
            self.window.say("rights", Banner(Role.WARN, words, told[0][1], closable=True))

    def _tell_division(self) -> None:
        seat = self._seat
        view = None if seat.division is None else seat.view_of(seat.division)
        self.window.show_division(view)
        self.import_pages.set_division(seat.division, view.shown_colour if view else "")
        self.reconciling.set_division(seat.division)

    def _settings_changed(self) -> None:
        self.divisions.tell()
        self._tell_division()

    # --- files

    def _take_files(self, paths: tuple[Path, ...]) -> None:
        """Files let go anywhere on the window: a bank statement or an import, they find out by themselves."""
        if self._seat.division is not None:
            self.reconciling.take_files(paths)

    def _import_files(self, paths: tuple[Path, ...]) -> None:
        if self._seat.division is None:
            return
        self.window.open_page(PageKey.IMPORT)
        self.import_pages.open_paths(paths)

    def _choose_file(self) -> None:
        if self._seat.division is not None and self.window.current_page is PageKey.RECONCILE:
            self.reconciling.pages.choose_file()
        elif self._seat.division is not None:
            self.window.open_page(PageKey.IMPORT)
            self.import_pages.choose_file()

    def _paste(self) -> None:
        if self._seat.division is not None:
            self.window.open_page(PageKey.IMPORT)
            self.import_pages.paste()

    # --- pages

    def _page_opened(self, key: PageKey) -> None:
        match key:
            case PageKey.TODAY:
                self.looking_back.fill_today()
            case PageKey.ATTENTION:
                self.working_off.fill()
            case PageKey.OUTSTANDING:
                self.outstanding.fill()
            case PageKey.RECONCILE:
                self.reconciling.pages.refresh()
            case PageKey.HISTORY:
                self.looking_back.fill_history()
            case PageKey.SETTINGS:
                self.preferences.fill()


def _read_sentences() -> None:
    """Reads them before one is needed; the first problem on show would wait for them otherwise."""
    all_sentences()
