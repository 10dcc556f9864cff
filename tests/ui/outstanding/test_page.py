"""The page of outstanding items: what it shows of values, and what it asks for by mouse and keyboard."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from exactdesk.books.outstanding import ItemKind
from exactdesk.books.reference import Side
from exactdesk.flow.outstanding import Ageing, Bucket, Change, ItemNote, Wish
from exactdesk.flow.outstanding_view import Grouping, View, arrange
from exactdesk.jobs.outstanding_board import Board
from exactdesk.ui.formats import Formats
from exactdesk.ui.memory import NoMemory
from exactdesk.ui.pages.outstanding import BoardView, OutstandingPage
from exactdesk.ui.pages.outstanding.ages import age_boxes
from exactdesk.ui.pages.page import Face
from exactdesk.ui.theme import Theme
from tests.screens import outstanding as made_up

BOARD = made_up.board(made_up.part(made_up.BAKERY, made_up.MANY))
TODAY = made_up.TODAY


def show(page: OutstandingPage, board: Board = BOARD, view: View | None = None, *, offline: str = "") -> None:
    page.show_board(BoardView(board=board, today=TODAY, offline=offline))
    wanted = view or View()
    rows = board.gone if wanted.wish.is_gone else board.rows
    page.show_arranged(arrange(rows, wanted, board.ageing, board.notes, page.current_key))


@pytest.fixture
def page(qtbot: QtBot, theme: Theme, dutch: Formats) -> OutstandingPage:
    made = OutstandingPage(dutch)
    qtbot.addWidget(made)
    made.resize(1000, 760)
    made.show()
    made.view_changed.connect(lambda view: show(made, view=view))
    return made


def numbers(page: OutstandingPage) -> list[str]:
    return [row.item.invoice_number for row in page.table.records.records]


def test_a_list_of_any_length_is_a_sound_model(page: OutstandingPage, qtmodeltester: ModelTester) -> None:
    show(page)
    qtmodeltester.check(page.table.records)


def test_the_list_says_what_it_adds_up_to(page: OutstandingPage, dutch: Formats) -> None:
    show(page)
    total = sum((row.item.amount_dc for row in BOARD.rows), Decimal(0))
    assert dutch.money(total, "EUR") in page._told.text()
    assert len(numbers(page)) == len(BOARD.rows)
    cells = [cell.accessibleName() for cell in page.ages.cells]
    assert len(cells) == 5
    assert page.face is Face.FILLED


def test_a_bucket_is_a_filter_and_lets_go_again(page: OutstandingPage, qtbot: QtBot) -> None:
    show(page)
    cell = page.ages.cells[2]
    qtbot.mouseClick(cell, Qt.MouseButton.LeftButton)
    assert page.view.wish.buckets == (Bucket(first=31, last=60),)
    assert all(31 <= row.days <= 60 for row in page.table.records.records)
    assert page.table.records.records
    assert [each.isChecked() for each in page.ages.cells] == [False, False, True, False, False]
    qtbot.mouseClick(cell, Qt.MouseButton.LeftButton)
    assert page.view.wish.is_empty


def test_a_part_of_a_relation_s_bar_shows_its_items_of_that_age(page: OutstandingPage, qtbot: QtBot) -> None:
    show(page, view=View(grouping=Grouping.RELATIONS))
    each = next(each for each in page.sums.records.records if each.ages[2].amount > 0)
    column = [column.key for column in page.sums.records.columns].index("ages")
    index = page.sums.model().index(page.sums.records.records.index(each), column)
    cell = page.sums.visualRect(index)
    bar = QRectF(cell).adjusted(10, 0, -10, 0)  # where the delegate draws it
    box = age_boxes(bar, [part.amount for part in each.ages])[2]
    spot = QPoint(round(box.center().x()), cell.center().y())
    qtbot.mouseClick(page.sums.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert page.view.grouping is Grouping.ITEMS
    assert page.view.wish.buckets == (Bucket(first=31, last=60),)
    assert {row.item.relation_code for row in page.table.records.records} == {each.code}
    assert sum((row.item.amount_dc for row in page.table.records.records), Decimal(0)) == each.ages[2].amount
    tip = page.sums.records.columns[column].tip
    assert tip is not None
    assert len(tip(each).splitlines()) == len(each.ages)


def test_chips_that_find_no_room_are_one_press_away(page: OutstandingPage, qtbot: QtBot) -> None:
    page.resize(560, 760)
    show(page)
    hidden = [chip for chip in page.chips.chips.values() if not chip.isVisible()]
    assert hidden
    assert page.chips.more.isVisible()
    assert page.chips.more.text().startswith(str(len(hidden)))
    page.chips.more.setFocus()
    qtbot.keyClick(page.chips.more, Qt.Key.Key_Space)
    assert all(chip.isVisible() for chip in page.chips.chips.values())
    assert not page.chips.more.isVisible()
    assert hidden[0].hasFocus()


def test_a_chip_that_is_on_is_never_folded_away(page: OutstandingPage) -> None:
    page.resize(560, 760)
    show(page, view=View(wish=Wish(kinds=frozenset({ItemKind.PAYMENT}))))
    assert page.chips.chips["payments"].isVisible()


def test_chips_narrow_the_list(page: OutstandingPage, qtbot: QtBot) -> None:
    show(page)
    qtbot.mouseClick(page.chips.chips["disputed"], Qt.MouseButton.LeftButton)
    assert all(row.note is not None and row.note.is_disputed for row in page.table.records.records)
    assert page.chips.chips["disputed"].isChecked()
    qtbot.mouseClick(page.chips.chips["disputed"], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(page.chips.chips[Change.NEW.value], Qt.MouseButton.LeftButton)
    assert all(Change.NEW in row.changes for row in page.table.records.records)
    qtbot.mouseClick(page.chips.chips[Change.NEW.value], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(page.chips.chips["gone"], Qt.MouseButton.LeftButton)
    assert [row.key for row in page.table.records.records] == [row.key for row in BOARD.gone]


def test_a_click_on_a_heading_asks_for_an_order(page: OutstandingPage) -> None:
    show(page)
    heads = page.table.horizontalHeader()
    at = [column.key for column in page.table.records.columns].index("amount")
    heads.setSortIndicator(at, Qt.SortOrder.DescendingOrder)
    amounts = [row.item.amount_dc for row in page.table.records.records]
    assert amounts == sorted(amounts, reverse=True)
    assert (page.view.order_by, page.view.is_descending) == ("amount", True)


def test_the_chosen_item_stays_chosen_in_another_order(page: OutstandingPage) -> None:
    show(page)
    page.table.choose(BOARD.rows[7])
    show(page, view=View(order_by="amount"))
    chosen = page.table.current_record()
    assert chosen is not None
    assert chosen.key == BOARD.rows[7].key


def test_from_a_relation_to_its_items_and_back(page: OutstandingPage, qtbot: QtBot) -> None:
    show(page, view=View(grouping=Grouping.RELATIONS))
    assert sum(len(each.rows) for each in page.sums.records.records) == len(BOARD.rows)
    page.sums.choose(page.sums.records.record(1))
    wanted = page.sums.records.record(1)
    qtbot.keyClick(page.sums, Qt.Key.Key_Return)
    assert page.view.grouping is Grouping.ITEMS
    assert {row.item.relation_code for row in page.table.records.records} == {wanted.code}
    assert page.chips.chips["relation"].view.word == wanted.name
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_Escape)
    assert page.view.grouping is Grouping.RELATIONS


def test_escape_takes_filters_back(page: OutstandingPage, qtbot: QtBot) -> None:
    show(page, view=View(wish=Wish(is_overdue=True, words="jansen")))
    assert page.search.text() == "jansen"
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_Escape)
    assert page.view.wish.is_empty
    assert page.search.text() == ""


def test_words_are_looked_for(page: OutstandingPage, qtbot: QtBot) -> None:
    show(page)
    with qtbot.waitSignal(page.view_changed):
        page.search.setText("hotel")
    assert {row.item.relation_name for row in page.table.records.records} == {"Hotel Zeezicht B.V."}


def test_an_item_shows_its_lines_payments_and_files(page: OutstandingPage, qtbot: QtBot) -> None:
    show(page)
    with qtbot.waitSignal(page.detail_wanted) as asked:
        page.table.choose(BOARD.rows[2])
    assert asked.args == [BOARD.rows[2]]
    page.show_detail(made_up.DETAIL, {made_up.ACCOUNT: "8000 Omzet"})
    told = texts(page)
    assert "Brood · 8000 Omzet" in told
    assert "€\u00a01.000,00" in told
    assert any("betaling F2026-0202" in text for text in told)
    with qtbot.waitSignal(page.panel.file_wanted):
        next(button for button in page.panel.findChildren(QPushButton) if "F2026-0202.pdf" in button.text()).click()


def test_details_of_another_item_are_not_shown(page: OutstandingPage) -> None:
    show(page)
    page.table.choose(BOARD.rows[3])
    page.show_detail(made_up.DETAIL, {})
    assert not any("Brood" in text for text in texts(page))


def texts(page: OutstandingPage) -> list[str]:
    return [label.text() for label in page.panel.findChildren(QLabel) if label.isVisibleTo(page)]


def test_what_is_noted_is_told_for_the_item_it_was_typed_for(page: OutstandingPage, qtbot: QtBot) -> None:
    show(page)
    told: list[tuple[object, ItemNote]] = []
    page.panel.noted.connect(lambda key, note: told.append((key, note)))
    first, second = BOARD.rows[0], BOARD.rows[1]
    page.table.choose(first)
    page.panel.editor.words.setPlainText("belt terug")
    page.panel.editor.promise.setText("25-11")
    page.table.choose(second)
    assert [(key, note.note, str(note.promised_on)) for key, note in told] == [
        ((2001001, Side.SALES, first.item.key), "belt terug", "2026-11-25")
    ]
    assert page.panel.editor.words.toPlainText() == ""
    page.panel.editor.disputed.click()
    assert told[-1][0] == (2001001, Side.SALES, second.item.key)
    assert told[-1][1].is_disputed


def test_a_promise_that_is_no_day_is_refused(page: OutstandingPage) -> None:
    show(page)
    told: list[ItemNote] = []
    page.panel.noted.connect(lambda _, note: told.append(note))
    page.table.choose(BOARD.rows[0])
    page.panel.editor.promise.setText("morgen")
    page.panel.flush()
    assert told == []
    assert any("+7" in text for text in texts(page))


def test_the_side_is_chosen(page: OutstandingPage, qtbot: QtBot) -> None:
    show(page)
    with qtbot.waitSignal(page.side_chosen) as asked:
        qtbot.mouseClick(page.sides[Side.PURCHASE], Qt.MouseButton.LeftButton)
    assert asked.args == [Side.PURCHASE]


def test_what_differs_stands_above_the_list(page: OutstandingPage) -> None:
    differs = replace(BOARD, parts=made_up.board(made_up.part(made_up.BAKERY, made_up.MANY, made_up.DIFFERS)).parts)
    show(page, differs)
    assert page.face is Face.PARTLY
    banner = page.banners.banner(f"outstanding-differs {made_up.BAKERY.name}")
    assert banner is not None
    assert "EUR" in banner.words


def test_the_last_figures_are_shown_as_such(page: OutstandingPage, qtbot: QtBot) -> None:
    show(page, offline="Exact Online cannot be reached.")
    banner = page.banners.banner("offline")
    assert banner is not None
    with qtbot.waitSignal(page.refresh_wanted):
        banner.acted.emit()
    assert page.face is Face.PARTLY


def test_a_day_in_the_past_is_said_and_left(page: OutstandingPage, qtbot: QtBot) -> None:
    past = made_up.board(made_up.part(made_up.BAKERY, made_up.MANY[:9]), day=TODAY.replace(day=1))
    show(page, past)
    banner = page.banners.banner("day")
    assert banner is not None
    with qtbot.waitSignal(page.day_chosen) as asked:
        banner.acted.emit()
    assert asked.args == [None]
    assert "01-11-2026" in page.day.text()


def test_nothing_open_teaches(page: OutstandingPage) -> None:
    nothing = made_up.board(replace(made_up.part(made_up.BAKERY, ()), changes=made_up.Changes(since=None)))
    show(page, nothing)
    assert page.face is Face.EMPTY


def test_columns_are_remembered(qtbot: QtBot, theme: Theme, dutch: Formats) -> None:
    memory = NoMemory()
    first = OutstandingPage(dutch, memory=memory)
    qtbot.addWidget(first)
    first.show()
    show(first)
    at = [column.key for column in first.table.records.columns].index("entry")
    first.table._show_column(at, shown=True)
    second = OutstandingPage(dutch, memory=memory)
    qtbot.addWidget(second)
    second.show()
    show(second)
    assert not second.table.horizontalHeader().isSectionHidden(at)


def test_the_bar_can_be_pressed(page: OutstandingPage, qtbot: QtBot) -> None:
    show(page)
    page.grab()
    box = page.ages._bar._boxes[4]
    with qtbot.waitSignal(page.view_changed):
        qtbot.mouseClick(page.ages._bar, Qt.MouseButton.LeftButton, pos=box.center().toPoint())
    assert page.view.wish.buckets == (Bucket(first=91, last=None),)


def test_other_limits_make_other_cells(page: OutstandingPage) -> None:
    show(page)
    ageing = Ageing(day=TODAY, limits=(14,))
    board = replace(BOARD, ageing=ageing)
    show(page, board)
    assert len(page.ages.cells) == 3
