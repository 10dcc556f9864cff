"""One choice out of many: a list that is searched as one types, for fields, codes and relations alike."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QWidget

from exactdesk.books.reference import Journal, JournalType, ReferenceBook, Relation, Side
from exactdesk.kinds.kind import Field, Kind, Listing
from exactdesk.kinds.resolve import has_role
from exactdesk.ui.ask import answered
from exactdesk.ui.formats import Formats
from exactdesk.ui.models import Column
from exactdesk.ui.palettes import Role
from exactdesk.ui.parts import Button, Mark, PrimaryButton, SearchBox, Text, column, row
from exactdesk.ui.parts.table import RecordsTable
from exactdesk.ui.theme import Space, Type


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """One thing to choose.

    Attributes:
        value: what is given back; text: what names it; detail: more to know it by, faint.
        mark: a badge behind it.
    """

    value: str
    text: str
    detail: str = ""
    mark: Mark | None = None


class ChoicePicker(QDialog):
    """A list with a search field above it. Enter takes what is current, Escape takes nothing."""

    def __init__(
        self,
        window: QWidget | None,
        title: str,
        options: Sequence[Option],
        *,
        current: str = "",
        value_heading: str = "",
    ) -> None:
        """`value_heading` shows the values too, in a column of their own (codes)."""
        super().__init__(window)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle("ExactDesk")
        self.search = SearchBox(pause=0, shortcut=False)
        self.search.tell(self.tr("Search"))
        self.table: RecordsTable[Option] = RecordsTable("picker", _columns(options, value_heading), compact=True)
        self.table.setAccessibleName(title)
        self.table.tell_nothing(self.tr("Nothing fits."))
        self.table.show_records(tuple(options))
        self.table.opened.connect(self._take)
        self.search.sought.connect(self._seek)
        self.search.left.connect(self.table.choose_first)
        self.search.returnPressed.connect(self._enter)
        self.chosen: Option | None = None
        take, give_up = PrimaryButton(self.tr("Take this one")), Button(self.tr("Cancel"))
        take.clicked.connect(self._enter)
        give_up.clicked.connect(self.reject)
        buttons = row()
        buttons.addStretch(1)
        buttons.addWidget(give_up)
        buttons.addWidget(take)
        layout = column(margins=Space.LARGE, spacing=Space.MEDIUM)
        layout.addWidget(Text(title, Type.HEADING))
        layout.addWidget(self.search)
        layout.addWidget(self.table, 1)
        layout.addLayout(buttons)
        self.setLayout(layout)
        self.resize(560, 480)
        self._show_current(current)
        self.search.setFocus()

    def _show_current(self, current: str) -> None:
        found = next((each for each in self.table.records.records if each.value == current), None)
        if found is not None:
            self.table.choose(found)
        elif self.table.proxy.rowCount():
            self.table.selectRow(0)

    def _seek(self, text: str) -> None:
        self.table.proxy.seek(text)
        if self.table.proxy.rowCount() and (text or not self.table.currentIndex().isValid()):
            self.table.selectRow(0)

    def _enter(self) -> None:
        current = self.table.current_record()
        if current is not None:
            self._take(current)

    def _take(self, option: Option) -> None:
        self.chosen = option
        self.accept()


def _columns(options: Sequence[Option], value_heading: str) -> tuple[Column[Option], ...]:
    translate: Callable[[str, str], str] = QCoreApplication.translate
    columns: list[Column[Option]] = []
    if value_heading:
        columns.append(Column(key="value", heading=value_heading, text=lambda option: option.value, chars=10))
    columns.append(
        Column(key="text", heading=translate("ChoicePicker", "Name"), text=lambda option: option.text, chars=0)
    )
    if any(option.detail for option in options):
        detail: Column[Option] = Column(key="detail", heading="", text=lambda option: option.detail, chars=18)
        columns.append(detail)
    if any(option.mark for option in options):
        columns.append(Column(key="mark", heading="", text=lambda _: "", mark=lambda option: option.mark, chars=14))
    return tuple(columns)


async def pick(dialog: ChoicePicker) -> str | None:
    """What the user took; None when nothing."""
    accepted = await answered(dialog) == QDialog.DialogCode.Accepted
    return dialog.chosen.value if accepted and dialog.chosen is not None else None


def code_options(reference: ReferenceBook, listing: Listing, side: Side | None, formats: Formats) -> tuple[Option, ...]:
    """What can be chosen from a list of the administration; what is blocked stays away."""
    match listing:
        case Listing.RELATIONS:
            make = partial(_relation, side=side)
            fit = [each for each in reference.relations if side is None or has_role(each, side)]
            rest = [each for each in reference.relations if side is not None and not has_role(each, side)]
            return tuple(make(each) for each in (*fit, *rest) if not each.is_blocked)
        case Listing.GL_ACCOUNTS:
            return tuple(
                Option(value=each.code, text=each.description) for each in reference.gl_accounts if not each.is_blocked
            )
        case Listing.JOURNALS:
            journals = [each for each in reference.journals if not each.is_blocked and _serves(each, side)]
            return tuple(Option(value=each.code, text=each.description, detail=each.currency) for each in journals)
        case Listing.VAT_CODES:
            codes = [
                each for each in reference.vat_codes if not each.is_blocked and (side is None or each.serves(side))
            ]
            return tuple(
                Option(
                    value=each.code, text=each.description, detail=f"{formats.amount(each.percentage * 100, None)} %"
                )
                for each in codes
            )
        case Listing.PAYMENT_CONDITIONS:
            return tuple(Option(value=each.code, text=each.description) for each in reference.payment_conditions)
        case Listing.COST_CENTERS:
            return tuple(Option(value=e.code, text=e.description) for e in reference.cost_centers if e.is_active)
        case Listing.COST_UNITS:
            return tuple(Option(value=e.code, text=e.description) for e in reference.cost_units if e.is_active)
        case Listing.DIVISIONS:
            open_ = [each for each in reference.divisions if not each.is_archived and not each.is_blocked]
            return tuple(Option(value=str(each.code), text=each.name, detail=each.hid) for each in open_)


def _serves(journal: Journal, side: Side | None) -> bool:
    wanted = {Side.SALES: JournalType.SALES, Side.PURCHASE: JournalType.PURCHASE}
    return side is None or journal.type == wanted[side]


def _relation(relation: Relation, side: Side | None) -> Option:
    translate: Callable[[str, str], str] = QCoreApplication.translate
    mark = None
    if side is not None and not has_role(relation, side):
        word = translate("Words", "no customer") if side is Side.SALES else translate("Words", "no supplier")
        mark = Mark(Role.WARN, word)
    return Option(value=relation.code, text=relation.name, detail=relation.city, mark=mark)


def field_choices(field: Field) -> tuple[Option, ...]:
    """The words of a field that allows only some."""
    return tuple(Option(value=words[0], text=", ".join(words[:3])) for words in field.choices)


def field_options(
    kind: Kind, suggested: Sequence[str], taken: dict[str, str], required: frozenset[str], words: Callable[[str], str]
) -> tuple[Option, ...]:
    """The fields a column may be: what was suggested first, then ignoring it, then what is required, then the rest.

    Args:
        kind: whose fields.
        suggested: names, the likeliest first.
        taken: the heading of the column that is a field already, by field.
        required: fields that still miss.
        words: names a field.
    """
    translate: Callable[[str, str], str] = QCoreApplication.translate
    names = [each.name for each in kind.fields]
    first = [name for name in suggested if name in names]
    needed = [name for name in names if name in required and name not in first]
    rest = [name for name in names if name not in first and name not in needed]

    def option(name: str, mark: Mark | None) -> Option:
        return Option(value=name, text=words(name), detail=taken.get(name, ""), mark=mark)

    fits = Mark(Role.ACCENT, translate("Words", "fits"))
    misses = Mark(Role.WARN, translate("Words", "still missing"))
    return (
        *(option(name, misses if name in required else fits) for name in first),
        Option(value="", text=translate("Words", "Ignore this column")),
        *(option(name, misses) for name in needed),
        *(option(name, None) for name in rest),
    )
