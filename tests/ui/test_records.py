from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from time import perf_counter
from typing import Any

import pytest
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QGuiApplication

from exactdesk.ui.memory import NoMemory
from exactdesk.ui.models import MARK_ROLE, RECORD_ROLE, SORT_ROLE, Align, Column, RecordsModel, RecordsProxy
from exactdesk.ui.palettes import Role
from exactdesk.ui.parts import Mark
from exactdesk.ui.parts.table import RecordsTable


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    name: str
    amount: Decimal | None = None
    day: date | None = None


COLUMNS: tuple[Column[Line], ...] = (
    Column(key="name", heading="Naam", text=lambda line: line.name, chars=0),
    Column(
        key="amount",
        heading="Bedrag",
        text=lambda line: str(line.amount or ""),
        sort=lambda line: line.amount,
        align=Align.RIGHT,
    ),
    Column(key="day", heading="Dag", text=lambda line: str(line.day or ""), sort=lambda line: line.day),
    Column(
        key="state",
        heading="Staat",
        text=lambda line: "",
        mark=lambda line: Mark(Role.FINE, "Geboekt") if line.amount else None,
    ),
)
LINES = (
    Line(name="beta", amount=Decimal("9.00"), day=date(2026, 2, 1)),
    Line(name="Alfa", amount=Decimal("10.00"), day=date(2025, 12, 31)),
    Line(name="gamma <b>"),
    Line(name="delta", amount=Decimal("-3.00"), day=date(2026, 1, 15)),
)
UP, DOWN = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder


@pytest.fixture
def model(qapp: object) -> RecordsModel[Line]:
    made: RecordsModel[Line] = RecordsModel(COLUMNS)
    made.show_records(LINES)
    return made


def names(model: RecordsModel[Line]) -> list[str]:
    return [line.name for line in model.records]


def test_the_model_keeps_its_promises_to_qt(model: RecordsModel[Line], qtmodeltester: Any) -> None:
    qtmodeltester.check(model, force_py=True)
    qtmodeltester.check(RecordsProxy(model), force_py=True)
    assert model.rowCount(model.index(0, 0)) == model.columnCount(model.index(0, 0)) == 0


def test_a_cell_shows_text_and_gives_value_and_record(model: RecordsModel[Line]) -> None:
    index = model.index(0, 1)
    assert index.data() == "9.00"
    assert index.data(SORT_ROLE) == Decimal("9.00")
    assert index.data(RECORD_ROLE) is LINES[0]
    assert index.data(Qt.ItemDataRole.TextAlignmentRole) & Qt.AlignmentFlag.AlignRight
    assert model.index(0, 3).data(MARK_ROLE) == Mark(Role.FINE, "Geboekt")
    assert model.headerData(1, Qt.Orientation.Horizontal) == "Bedrag"


def test_a_tooltip_shows_what_looks_like_markup_as_it_stands(model: RecordsModel[Line]) -> None:
    assert model.index(2, 0).data(Qt.ItemDataRole.ToolTipRole) == "<qt>gamma &lt;b></qt>"


@pytest.mark.parametrize(
    ("column", "order", "wanted"),
    [
        (0, UP, ["Alfa", "beta", "delta", "gamma <b>"]),
        (1, UP, ["delta", "beta", "Alfa", "gamma <b>"]),
        (1, DOWN, ["Alfa", "beta", "delta", "gamma <b>"]),
        (2, UP, ["Alfa", "delta", "beta", "gamma <b>"]),
    ],
)
def test_sorting_goes_by_value_with_blanks_last(
    model: RecordsModel[Line], column: int, order: Qt.SortOrder, wanted: list[str]
) -> None:
    model.sort(column, order)
    assert names(model) == wanted


def test_a_sort_stays_on_for_new_records_until_it_is_taken_off(model: RecordsModel[Line]) -> None:
    model.sort(0, UP)
    model.show_records(LINES[::-1])
    assert names(model)[0] == "Alfa"
    model.sort(-1)
    model.show_records(LINES)
    assert names(model)[0] == "beta"


def test_what_is_pointed_at_moves_along_with_its_record(model: RecordsModel[Line]) -> None:
    kept = QPersistentModelIndex(model.index(0, 1))
    model.sort(0, DOWN)
    assert kept.data(RECORD_ROLE) is LINES[0]
    assert kept.row() != 0


def test_the_filter_wants_every_word_in_any_column(model: RecordsModel[Line]) -> None:
    proxy = RecordsProxy(model)
    proxy.seek("GEBOEKT 10")
    assert [proxy.record(proxy.index(row, 0)).name for row in range(proxy.rowCount())] == ["Alfa"]
    proxy.seek("")
    proxy.keep(lambda line: line.amount is None)
    assert proxy.record(proxy.index(0, 0)).name == "gamma <b>"
    proxy.keep(None)
    assert proxy.rowCount() == len(LINES)


def test_the_filter_finds_what_a_replaced_record_says_now(model: RecordsModel[Line]) -> None:
    proxy = RecordsProxy(model)
    proxy.seek("omega")
    assert proxy.rowCount() == 0
    proxy.seek("")
    model.replace_record(0, Line(name="omega"))
    model.add_records((Line(name="omega 2"),))
    proxy.seek("omega")
    assert proxy.rowCount() == 2


def test_ten_thousand_rows_sort_and_filter_at_once(qapp: object) -> None:
    model: RecordsModel[Line] = RecordsModel(COLUMNS)
    model.show_records([Line(name=f"klant{at}", amount=Decimal(at % 997)) for at in range(10_000)])
    proxy = RecordsProxy(model)
    start = perf_counter()
    model.sort(1, DOWN)
    sorted_after = perf_counter() - start
    proxy.seek("klant9")
    assert proxy.rowCount() == 1111
    start = perf_counter()
    proxy.seek("klant99")
    filtered_after = perf_counter() - start
    assert sorted_after < 0.5  # some 20 ms here; the bound leaves room for a busy machine
    assert filtered_after < 0.5


def test_rows_are_copied_as_excel_takes_them(qapp: object, qtbot: Any) -> None:
    table: RecordsTable[Line] = RecordsTable("lines", COLUMNS)
    qtbot.addWidget(table)
    table.show_records(LINES)
    table.choose(LINES[1])
    table.copy()
    assert QGuiApplication.clipboard().text() == "Naam\tBedrag\tDag\tStaat\nAlfa\t10.00\t2025-12-31\tGeboekt"


def test_the_same_record_stays_chosen_when_the_content_is_renewed(qtbot: Any) -> None:
    table: RecordsTable[Line] = RecordsTable("lines", COLUMNS)
    qtbot.addWidget(table)
    table.show_records(LINES)
    table.choose(LINES[3])
    table.show_records((Line(name="nieuw"), *LINES))
    assert table.current_record() == LINES[3]
    assert table.selected_records() == (LINES[3],)


def test_enter_opens_the_row_and_columns_are_remembered(qtbot: Any) -> None:
    memory = NoMemory()
    table: RecordsTable[Line] = RecordsTable("lines", COLUMNS, memory=memory)
    qtbot.addWidget(table)
    table.show_records(LINES)
    table.show()
    table.choose_first()
    with qtbot.waitSignal(table.opened) as told:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert told.args == [LINES[0]]
    table.horizontalHeader().resizeSection(1, 333)
    again: RecordsTable[Line] = RecordsTable("lines", COLUMNS, memory=memory)
    qtbot.addWidget(again)
    assert again.horizontalHeader().sectionSize(1) == 333


@pytest.mark.parametrize(("room", "is_tight"), [(430, True), (900, False)])
def test_where_room_is_scarce_columns_take_what_they_need_and_the_first_has_the_rest(
    qtbot: Any, room: int, is_tight: bool
) -> None:
    table: RecordsTable[Line] = RecordsTable("narrow")
    qtbot.addWidget(table)
    table.resize(room, 300)
    table.show_columns(COLUMNS)
    table.show_records(LINES)
    table.show()
    heads, unit = table.horizontalHeader(), table.fontMetrics().horizontalAdvance("0")
    asked = 12 * unit + 24
    assert (heads.sectionSize(1) < asked) is is_tight
    assert heads.sectionSize(1) >= table.fontMetrics().horizontalAdvance("10.00") + 24
    assert heads.sectionSize(3) == asked  # a badge has the room that was asked for it
    if not is_tight:
        assert heads.length() == table.viewport().width()


def test_new_columns_with_the_same_keys_move_nothing(model: RecordsModel[Line]) -> None:
    resets: list[bool] = []
    model.modelReset.connect(lambda: resets.append(True))
    model.show_columns([Column(key=each.key, heading=each.heading.upper(), text=each.text) for each in COLUMNS])
    assert model.headerData(0, Qt.Orientation.Horizontal) == "NAAM"
    assert not resets
    assert model.index(0, 0, QModelIndex()).data() == "beta"
