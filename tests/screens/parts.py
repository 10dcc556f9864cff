"""All parts on one sheet, to judge them together."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from exactdesk.ui.icons import Icon
from exactdesk.ui.models import Align, Column
from exactdesk.ui.palettes import Role
from exactdesk.ui.parts import (
    Badge,
    Banner,
    Button,
    Check,
    ChipView,
    Choices,
    DivisionChip,
    DivisionView,
    DropArea,
    FilterChips,
    FormField,
    IconButton,
    KeyHint,
    LineEdit,
    Mark,
    PageHeader,
    PrimaryButton,
    QuietButton,
    SearchBox,
    StatTile,
    column,
    row,
)
from exactdesk.ui.parts.table import RecordsTable
from exactdesk.ui.theme import Space
from tests.screens import values
from tests.screens.registry import Scene, Screen


def sheet(scene: Scene) -> QWidget:
    whole = QWidget()
    layout = column(margins=Space.PAGE, spacing=Space.MEDIUM)
    header = PageHeader()
    header.tell("Verkoopfacturen november", "Bakkerij De Korenaar B.V. · 57 facturen")
    header.add(QuietButton("Opnieuw inlezen", Icon.RENEW), Button("Terug"), PrimaryButton("Verder", Icon.NEXT))
    layout.addWidget(header)
    badges = row()
    for role, word in zip(Role, ("Concept", "Nieuw", "Fout", "Let op", "Geboekt"), strict=True):
        badges.addWidget(Badge(Mark(role, word)))
    badges.addWidget(KeyHint("Ctrl+F", "zoeken"))
    badges.addWidget(KeyHint("F8", "volgende fout"))
    badges.addStretch(1)
    layout.addLayout(badges)
    tiles = row(spacing=Space.MEDIUM)
    figures: tuple[tuple[Icon, str, str, Role | None], ...] = (
        (Icon.FILE, "57", "facturen", None),
        (Icon.STOP, "3", "moeten eerst beter", Role.STOP),
        (Icon.FINE, scene.formats.money(Decimal("18234.50"), "EUR"), "wordt geboekt", Role.FINE),
    )
    for icon, figure, label, tile_role in figures:
        tile = StatTile(icon, can_open=True)
        tile.tell(figure, label, tile_role)
        tiles.addWidget(tile)
    layout.addLayout(tiles)
    for role in Role:
        layout.addWidget(
            Banner(
                role,
                "Exact Online is niet bereikbaar",
                "Kijk of u internet hebt en probeer het daarna opnieuw.",
                action="Opnieuw",
                details="x",
                closable=True,
            )
        )
    buttons = row()
    for button in (
        PrimaryButton("Boeken", Icon.SEND),
        Button("Gewoon", Icon.FOLDER),
        QuietButton("Rustig"),
        PrimaryButton("Weg", role=Role.STOP),
    ):
        buttons.addWidget(button)
        off = type(button)("Uit")
        off.setEnabled(False)
        buttons.addWidget(off)
    keyed = Button("Opnieuw", Icon.RENEW)
    keyed.set_key("R")
    buttons.addWidget(keyed)
    buttons.addWidget(IconButton(Icon.REMOVE, "Weg"))
    buttons.addWidget(DivisionChip(values.DIVISIONS[0]))
    buttons.addStretch(1)
    layout.addLayout(buttons)
    chips = FilterChips()
    chips.show_chips(
        [
            ChipView(role.value, word, 12, role)
            for role, word in zip(Role, ("Alles", "Nieuw", "Fout", "Let op", "Klaar"), strict=True)
        ]
    )
    chips.choose({"stop"})
    layout.addWidget(chips)
    form = row(spacing=Space.LARGE)
    choices = Choices()
    choices.show_choices((("nl", "Nederland"), ("be", "België")))
    first, second, third = FormField(choices), FormField(LineEdit("abc")), FormField(SearchBox())
    first.tell("Land", "Waar Exact Online draait")
    second.tell("Client-id")
    second.tell_problem("Hier ontbreken tekens.")
    third.tell("Zoeken")
    for field in (first, second, third):
        form.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
    form.addWidget(Check("Zoals Windows"))
    layout.addLayout(form)
    columns: tuple[Column[DivisionView], ...] = (
        Column(key="name", heading="Naam", text=lambda view: view.name, chars=0),
        Column(key="number", heading="Nummer", text=lambda view: view.shown_number, align=Align.RIGHT),
        Column(
            key="state",
            heading="Toestand",
            text=lambda view: "",
            mark=lambda view: Mark(Role.FINE if view.is_open else Role.STOP, "Open"),
        ),
    )
    table: RecordsTable[DivisionView] = RecordsTable("test", columns)
    table.setAccessibleName("Administraties")
    table.show_records(values.DIVISIONS)
    table.choose_first()
    layout.addWidget(table, 2)
    layout.addWidget(DropArea(), 1)
    whole.setLayout(layout)
    return whole


def screens() -> Iterable[Screen]:
    yield Screen(name="parts", face="all", make=sheet, in_window=False)
