from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from exactdesk.flow.history_filter import Became, HistoryFilter, Span
from exactdesk.flow.queue import ItemState
from exactdesk.jobs.attention import WaitsFor
from exactdesk.kinds import fields
from exactdesk.kinds.kind import Field
from exactdesk.ui.field_words import field_word
from exactdesk.ui.formats import Formats
from exactdesk.ui.pages.accounts_card import AccountView
from exactdesk.ui.pages.history import HistoryPage
from exactdesk.ui.pages.page import Face
from exactdesk.ui.pages.settings import SettingsPage, SettingsView
from exactdesk.ui.pages.today import LAST, TodayPage, TodayView
from exactdesk.ui.parts import Text
from exactdesk.ui.theme import Choice, Theme
from exactdesk.ui.translations import Translations
from exactdesk.ui.words import batch_mark, kind_word, state_mark, told
from tests.screens import values

DAY = values.NOW.date()

ACCOUNTS = (
    AccountView(login="be bram", name="Bram", detail="bram@kantoor.example · start.exactonline.be"),
    AccountView(
        login="nl anneke", name="Anneke", detail="anneke@kantoor.example · start.exactonline.nl", is_current=True
    ),
    AccountView(
        login="nl carla", name="Carla", detail="carla@kantoor.example · start.exactonline.nl", ends="5-12-2026"
    ),
)


@pytest.fixture
def today(qtbot: Any, theme: Theme, dutch: Formats) -> TodayPage:
    page = TodayPage(dutch)
    qtbot.addWidget(page)
    page.show()
    return page


@pytest.fixture
def history(qtbot: Any, theme: Theme, dutch: Formats) -> HistoryPage:
    page = HistoryPage(dutch)
    qtbot.addWidget(page)
    page.resize(1000, 700)
    page.show()
    return page


def test_a_day_without_imports_teaches_and_offers_the_sample(today: TodayPage, qtbot: Any) -> None:
    today.show_view(TodayView(today=DAY, can_practise=True))
    assert today.face is Face.EMPTY
    assert today.drop.isVisible()
    assert not today.table.isVisible()
    with qtbot.waitSignal(today.sample_wanted):
        today.sample.click()
    with qtbot.waitSignal(today.choose_wanted):
        today.drop.choose.click()


def test_the_last_imports_are_listed_and_opened(today: TodayPage, qtbot: Any) -> None:
    today.show_view(TodayView(today=DAY, batches=values.BATCHES))
    assert today.face is Face.FILLED
    assert today.table.proxy.rowCount() == LAST
    today.table.choose(values.BATCHES[1])
    with qtbot.waitSignal(today.batch_wanted) as told_batch:
        qtbot.keyClick(today.table, Qt.Key.Key_Return)
    assert told_batch.args == [values.BATCHES[1]]


def test_what_waits_is_counted_and_led_to(today: TodayPage, qtbot: Any) -> None:
    today.show_view(TodayView(today=DAY, batches=values.BATCHES, waiting={WaitsFor.UNSURE: 2, WaitsFor.REFUSED: 1}))
    assert today.face is Face.PARTLY
    assert today.tiles[WaitsFor.UNSURE].accessibleName() == "2 Not certain"
    with qtbot.waitSignal(today.waiting_wanted) as wish:
        qtbot.keyClick(today.tiles[WaitsFor.REFUSED], Qt.Key.Key_Return)
    assert wish.args == [WaitsFor.REFUSED]
    today.show_view(TodayView(today=DAY, batches=values.BATCHES))
    assert today.banners.banner("unsure") is None


def test_the_history_begins_empty_and_then_lists(history: HistoryPage, qtbot: Any) -> None:
    history.show_batches(())
    assert history.face is Face.EMPTY
    with qtbot.waitSignal(history.import_wanted):
        history.empty.button.click()
    history.show_batches(values.BATCHES[:1])
    assert history.face is Face.FILLED
    history.show_batches(values.BATCHES)
    assert history.face is Face.PARTLY
    assert history.table.proxy.rowCount() == len(values.BATCHES)


def test_searching_is_a_wish_and_what_is_found_leads_to_its_batch(history: HistoryPage, qtbot: Any) -> None:
    history.show_batches(values.BATCHES)
    with qtbot.waitSignal(history.wanted) as wanted:
        qtbot.keyClicks(history.search, "2026-1042")
    assert wanted.args == [HistoryFilter(words="2026-1042")]
    history.show_found(values.FOUND)
    qtbot.keyClick(history.search, Qt.Key.Key_Down)
    with qtbot.waitSignal(history.batch_wanted) as wish:
        qtbot.keyClick(history.hits, Qt.Key.Key_Return)
    assert wish.args == [values.BATCHES[1]]


def test_what_is_chosen_narrows_the_list_and_is_taken_back(history: HistoryPage, qtbot: Any) -> None:
    history.show_places(values.PLACES)
    history.show_batches(values.BATCHES)
    told: list[HistoryFilter] = []
    history.wanted.connect(told.append)
    history.filters.place.setFocus()
    qtbot.keyClick(history.filters.place, Qt.Key.Key_Down)
    history.filters.span.choose("last-month")
    history.filters.became.choose("booked")
    assert told[-1] == HistoryFilter(place=values.PLACES[0], span=Span.LAST_MONTH, became=Became.BOOKED)
    history.show_batches(())
    assert history.face is Face.FILLED  # nothing fits, which is not the same as nothing there
    history.show_places(values.PLACES[:1])
    assert history.filter.place == values.PLACES[0]
    history.filters.none.click()
    assert told[-1] == HistoryFilter()
    assert not history.filters.none.isEnabled()


def test_a_batch_opens_on_the_document_that_needs_a_look(history: HistoryPage, qtbot: Any) -> None:
    history.show_batches(values.BATCHES)
    with qtbot.waitSignal(history.item_wanted) as wish:
        history.show_batch(values.BATCH_DETAIL)
    item = wish.args[0]
    assert item.state is ItemState.REFUSED
    history.show_item(values.item_detail(item))
    texts = [label.text() for label in history.batch.panel.findChildren(Text)]
    assert "De periode is afgesloten: 2026 - 10" in texts
    assert "Row 6" in texts
    assert any("Brood en banket" in text for text in texts)
    assert "Row 6, VAT code: Hoog → 4" in texts
    history.show_list()
    assert history.header.isVisible()


def test_a_posted_document_opens_in_exact_online(history: HistoryPage, qtbot: Any) -> None:
    history.show_batch(values.BATCH_DETAIL)
    posted = values.ITEMS[0]
    history.batch.table.choose(posted)
    history.show_item(values.item_detail(posted))
    button = history.batch.panel.open_entry
    assert button is not None
    with qtbot.waitSignal(history.entry_wanted) as wish:
        button.click()
    assert wish.args == [posted]


def test_an_answer_that_comes_late_is_not_shown_at_another_document(history: HistoryPage) -> None:
    history.show_batch(values.BATCH_DETAIL)
    history.batch.table.choose(values.ITEMS[0])
    history.show_item(values.item_detail(values.ITEMS[5]))
    assert history.batch.panel.open_entry is None
    assert "2026-1045" not in [label.text() for label in history.batch.panel.findChildren(Text)]


def test_documents_are_filtered_by_state(history: HistoryPage) -> None:
    history.show_batch(values.BATCH_DETAIL)
    history.batch.states.choose(ItemState.REFUSED.value)
    assert {history.batch.table.proxy.record(history.batch.table.proxy.index(row, 0)).state for row in range(2)} == {
        ItemState.REFUSED
    }


def test_what_is_foreign_is_never_read_as_markup(history: HistoryPage) -> None:
    history.show_batch(values.BATCH_DETAIL)
    labels = history.findChildren(Text)
    assert labels
    assert {label.textFormat() for label in labels} == {Qt.TextFormat.PlainText}


def test_showing_settings_wishes_nothing_and_choosing_does(qtbot: Any, theme: Theme) -> None:
    page = SettingsPage()
    qtbot.addWidget(page)
    page.show()
    with qtbot.assertNotEmitted(page.language_chosen), qtbot.assertNotEmitted(page.look_chosen):
        page.show_view(SettingsView(language="nl", look=Choice.DARK, text_size=150, user="Anneke", accounts=ACCOUNTS))
    assert page.face is Face.FILLED
    assert (page.language.value(), page.look.value(), page.text_size.value()) == ("nl", "dark", "150")
    with qtbot.waitSignal(page.language_chosen) as language:
        page.language.choose("en")
    with qtbot.waitSignal(page.look_chosen) as look:
        page.look.choose("contrast")
    with qtbot.waitSignal(page.text_size_chosen) as size:
        page.text_size.choose("200")
    assert (language.args, look.args, size.args) == (["en"], [Choice.CONTRAST], [200])
    current, other, late = page.accounts.rows
    assert not current.use.isVisible()
    for button, signal, login in (
        (current.leave, page.sign_out_wanted, "nl anneke"),
        (other.use, page.account_wanted, "be bram"),
        (late.renew, page.renewal_wanted, "nl carla"),
    ):
        with qtbot.waitSignal(signal) as told:
            button.click()
        assert told.args == [login]
    with qtbot.waitSignal(page.another_wanted):
        page.another.click()


def test_signed_out_the_settings_offer_to_sign_in(qtbot: Any, theme: Theme, translations: Translations) -> None:
    page = SettingsPage()
    qtbot.addWidget(page)
    page.show()
    page.show_view(SettingsView(keeps_secrets=False, version="0.2.0"))
    assert page.face is Face.EMPTY
    assert page.accounts.rows == ()
    assert not page.another.isVisible()
    with qtbot.waitSignal(page.sign_in_wanted):
        page.sign_in.click()
    translations.use("nl")
    QApplication.processEvents()
    assert page.sign_in.text() == "Aanmelden"
    assert "onafhankelijk" in page._independent.text()


def test_every_state_has_its_own_word() -> None:
    words = [state_mark(state).word for state in ItemState]
    assert len(set(words)) == len(ItemState)


def test_a_batch_is_named_after_the_worst_in_it() -> None:
    assert [batch_mark(batch).word for batch in values.BATCHES] == [
        "Posted",
        "Partly refused",
        "Posted",
        "Posted",
        "Posted",
        "Not certain",
    ]


def test_words_of_other_versions_do_not_break_the_history() -> None:
    assert kind_word("general-journal-entry") == "general-journal-entry"
    assert told("a-code-of-next-year", {}) == ("", "")
    assert told("", {}) == ("", "")


def test_every_field_of_the_vocabulary_has_a_word() -> None:
    names = {each.name for each in vars(fields).values() if isinstance(each, Field)}
    assert {name for name in names if field_word(name) == name} == set()
    assert field_word("field_of_next_year") == "field_of_next_year"
