"""The settings page: what the user prefers, put on at the start, shown, and changed there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices

import exactdesk
from exactdesk.paths import resources
from exactdesk.settings import Settings
from exactdesk.settings import Theme as Look
from exactdesk.ui.desktop.account_desk import AccountDesk
from exactdesk.ui.desktop.keeping import Keeping
from exactdesk.ui.desktop.office_desk import OfficeDesk
from exactdesk.ui.desktop.seat import Seat
from exactdesk.ui.formats import locale_for
from exactdesk.ui.pages.settings import SYSTEM, SettingsPage, SettingsView
from exactdesk.ui.theme import Choice, Theme
from exactdesk.ui.translations import Translations, language_for

TEXT_SIZE = "text-size"


def put_on(settings: Settings, theme: Theme, translations: Translations) -> None:
    """The language, the colours and the size of the text that were chosen; done before there is a window."""
    translations.use(language_for(settings.language))
    theme.choose(Choice(settings.theme.value))
    theme.scale_text(int(settings.window.get(TEXT_SIZE, "100")))


class Preferences(QObject):
    """Fills the settings page and carries out what is chosen there.

    Signals:
        changed: other settings are kept now; alert_changed: another number of waiting documents gives a message.
        sign_in_wanted, another_wanted: sign in, sign in one more account; practice_left: leave the practice environment.
        divisions_wanted, contact_wanted, lists_wanted, numbers_wanted: go there.
    """

    changed = Signal()
    alert_changed = Signal()
    sign_in_wanted = Signal()
    another_wanted = Signal()
    practice_left = Signal()
    divisions_wanted = Signal()
    contact_wanted = Signal()
    lists_wanted = Signal()
    numbers_wanted = Signal()

    def __init__(
        self, seat: Seat, theme: Theme, translations: Translations, accounts: AccountDesk, keeping: Keeping
    ) -> None:
        super().__init__()
        self._seat = seat
        self._theme = theme
        self._translations = translations
        self._accounts = accounts
        self._keeping = keeping
        self._office = OfficeDesk(seat)
        self._page: SettingsPage | None = None
        accounts.listed.connect(self._show)

    def make_page(self) -> SettingsPage:
        """The settings, made once."""
        page = self._page = SettingsPage()
        page.language_chosen.connect(self._speak)
        page.look_chosen.connect(self._wear)
        page.text_size_chosen.connect(self._scale)
        page.alert_chosen.connect(self._alert_at)
        page.equal_errors_chosen.connect(
            lambda count: self.change(lambda settings: replace(settings, equal_errors=count))
        )
        page.account_wanted.connect(self._accounts.use)
        page.renewal_wanted.connect(self._accounts.renew)
        page.sign_out_wanted.connect(self._sign_out)
        page.sign_in_wanted.connect(self.sign_in_wanted)
        page.another_wanted.connect(self.another_wanted)
        page.divisions_wanted.connect(self.divisions_wanted)
        self._office.serve(page.office)
        self._keeping.serve(page.data)
        page.contact_wanted.connect(self.contact_wanted)
        page.lists_wanted.connect(self.lists_wanted)
        page.numbers_wanted.connect(self.numbers_wanted)
        page.folder_wanted.connect(lambda folder: QDesktopServices.openUrl(QUrl.fromLocalFile(folder)))
        return page

    def fill(self) -> None:
        """Shows what is set, and reads anew which accounts are signed in and what is known of the office."""
        self._show()
        self._seat.scope.start(self._accounts.read(), name="read accounts")
        self._office.fill()

    def change(self, step: Callable[[Settings], Settings]) -> None:
        """Keeps other settings, and shows them."""
        self._seat.scope.start(self._change(step), name="change settings")

    # --- inside

    async def _change(self, step: Callable[[Settings], Settings]) -> None:
        await self._seat.change_settings(step)
        self.changed.emit()
        self._show()

    def _show(self) -> None:
        if self._page is None:
            return
        seat = self._seat
        own = resources() / f"CHANGELOG.{self._translations.language}.md"
        changes = own if own.is_file() else resources() / "CHANGELOG.md"
        self._page.show_view(
            SettingsView(
                language=seat.settings.language or SYSTEM,
                look=Choice(seat.settings.theme.value),
                text_size=int(seat.settings.window.get(TEXT_SIZE, "100")),
                alert_at=seat.settings.alert_at,
                equal_errors=seat.settings.equal_errors,
                user=seat.settings.user_name,
                accounts=self._accounts.views(),
                is_practice=seat.place.practice is not None,
                keeps_secrets=seat.desk.secrets.is_lasting or seat.place.practice is not None,
                data_folder=str(seat.desk.folders.data),
                log_folder=str(seat.desk.folders.logs),
                version=exactdesk.__version__,
                changes=changes.read_text(encoding="utf-8") if changes.is_file() else "",
            )
        )

    def _sign_out(self, login: str) -> None:
        if self._seat.place.practice is not None:
            self.practice_left.emit()
        else:
            self._accounts.sign_out(login)

    def _speak(self, language: str) -> None:
        chosen = "" if language == SYSTEM else language
        self._translations.use(language_for(chosen))
        self._seat.formats.locale = locale_for(self._translations.language)
        self.change(lambda settings: replace(settings, language=chosen))

    def _wear(self, choice: Choice) -> None:
        self._theme.choose(choice)
        self.change(lambda settings: replace(settings, theme=Look(choice.value)))

    def _alert_at(self, level: int) -> None:
        self.change(lambda settings: replace(settings, alert_at=level))
        self.alert_changed.emit()

    def _scale(self, percent: int) -> None:
        self._theme.scale_text(percent)
        self.change(lambda settings: settings.with_window(TEXT_SIZE, str(percent)))
