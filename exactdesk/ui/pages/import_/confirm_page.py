"""The fourth step: what, how many, how much, into which administration, on one page and on the button that does it."""

from __future__ import annotations

from collections import Counter
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from exactdesk.flow.apart import shares
from exactdesk.flow.draft import Worked
from exactdesk.flow.plan import PlanStatus, Total
from exactdesk.kinds.division import shown_name
from exactdesk.problems import Problem
from exactdesk.ui.formats import Formats
from exactdesk.ui.icons import Icon
from exactdesk.ui.models import Align, Column
from exactdesk.ui.pages.import_.layouts import empty_out
from exactdesk.ui.pages.import_.signs import status_mark
from exactdesk.ui.pages.page import Face, Page
from exactdesk.ui.palettes import Role
from exactdesk.ui.parts import (
    Badge,
    Banner,
    Button,
    Card,
    Check,
    DivisionChip,
    DivisionView,
    ElidedText,
    PrimaryButton,
    Text,
    column,
    row,
)
from exactdesk.ui.parts.table import RecordsTable
from exactdesk.ui.theme import Space, Type
from exactdesk.ui.words import kind_word
from exactdesk.wording import tell_problem

_REASONS = 5


class ConfirmPage(Page):
    """The confirmation.

    Signals:
        post_wanted: do it; back_wanted: to the check.
    """

    post_wanted = Signal()
    back_wanted = Signal()

    def __init__(self, formats: Formats) -> None:
        super().__init__(Icon.SEND, can_cancel=True, scrolls=True)
        self._formats = formats
        self._worked: Worked | None = None
        self._division: DivisionView | None = None
        self._source = ""
        self._warnings: tuple[Problem, ...] = ()
        self._minute: int | None = None
        self._day: int | None = None
        self.back = Button("", Icon.BACK)
        self.back.clicked.connect(self.back_wanted)
        self.header.add(self.back)
        self._into = Text("", Type.SMALL, faint=True)
        self.chip: DivisionChip | None = None
        self._chip_place = row()
        self._count = Text("", Type.FIGURE, wrap=False)
        self._what = Text("")
        self._money = Text("", Type.FIGURE, wrap=False)
        self._money_what = Text("", faint=True)
        self._from = ElidedText("", faint=True, middle=True)
        self._calls = Text("", Type.SMALL, faint=True)
        card = Card()
        inside = column(margins=Space.WIDE, spacing=Space.MEDIUM)
        inside.addWidget(self._into)
        inside.addLayout(self._chip_place)
        figures = row(spacing=Space.WIDE)
        for figure, word in ((self._count, self._what), (self._money, self._money_what)):
            pair = column(spacing=0)
            pair.addWidget(figure)
            pair.addWidget(word)
            figures.addLayout(pair, 1)
        inside.addLayout(figures)
        inside.addWidget(self._from)
        self.post: Button = PrimaryButton("", Icon.SEND)
        self.post.let_shrink()
        self.post.clicked.connect(self.post_wanted)
        self.proof = Check()
        inside.addWidget(self.proof)
        inside.addWidget(self.post)
        inside.addWidget(self._calls)
        card.setLayout(inside)
        self.tables: dict[str, RecordsTable[Total]] = {}
        self._titles: dict[str, Text] = {}
        grid = row(spacing=Space.LARGE)
        sides = (column(spacing=Space.SMALL), column(spacing=Space.SMALL))
        for at, key in enumerate(("currency", "journal", "vat", "period")):
            self.tables[key] = RecordsTable(f"confirm-{key}", compact=True)
            self._titles[key] = Text("", Type.STRONG)
            sides[at % 2].addWidget(self._titles[key])
            sides[at % 2].addWidget(self.tables[key])
        for side in sides:
            side.addStretch(1)
            grid.addLayout(side, 1)
        self._held_title = Text("", Type.HEADING)
        self._held = column(spacing=Space.TIGHT)
        self._held_card = Card()
        held = column(margins=Space.LARGE, spacing=Space.SMALL)
        held.addWidget(self._held_title)
        held.addLayout(self._held)
        self._held_card.setLayout(held)
        layout = column(spacing=Space.LARGE)
        layout.addWidget(card)
        layout.addLayout(grid)
        layout.addWidget(self._held_card)
        layout.addStretch(1)
        self.body.setLayout(layout)
        self.first = self.post
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self.post.click)
        self.retranslate()

    @property
    def wants_proof(self) -> bool:
        """Whether the first document is to be read back before the others go."""
        return self.proof.isVisibleTo(self) and self.proof.isChecked()

    def show_plan(
        self,
        worked: Worked,
        division: DivisionView,
        source: str,
        *,
        is_new: bool = False,
        warnings: tuple[Problem, ...] = (),
    ) -> None:
        """Shows what would be booked; `source` names file and sheet, `is_new` says that these columns were never posted before.

        `warnings` are about the run as a whole.
        """
        self._warnings = warnings
        self.proof.setChecked(is_new)
        self.proof.setVisible(worked.draft.kind.side is not None and len(worked.plan.ready) > 1)
        self._worked, self._division, self._source = worked, division, source
        empty_out(self._chip_place)
        self.chip = DivisionChip(division)
        self._chip_place.addWidget(self.chip)
        totals = worked.plan.totals
        by_key = {
            "currency": totals.by_currency,
            "journal": totals.by_journal,
            "vat": totals.by_vat_code,
            "period": totals.by_period,
        }
        for key, found in by_key.items():
            table = self.tables[key]
            table.show_records(found)
            table.fit_rows()
            is_on = bool(found) and (key != "currency" or len(found) > 1)
            table.setVisible(is_on)
            self._titles[key].setVisible(is_on)
        self.post.setEnabled(bool(worked.plan.ready))
        self.retranslate()
        self.show_face(Face.PARTLY if worked.plan.control is not None or warnings else Face.FILLED)

    def show_calls(self, minute: int | None, day: int | None) -> None:
        """The calls that are left, as far as they are known."""
        self._minute, self._day = minute, day
        self._tell_calls()

    def retranslate(self) -> None:
        self.header.tell(self.tr("Look once more, then post"))
        self.back.setText(self.tr("Back to the check"))
        self.loading.tell(
            self.tr("Looking whether any of it is booked already"), self.tr("In the history and in Exact Online.")
        )
        self._into.setText(self.tr("Into this administration"))
        self.proof.setText(self.tr("First post one, read it back and compare; then the rest"))
        self.proof.setToolTip(
            self.tr("Where a cent, a day or a code differs from what you see here, nothing more is posted.")
        )
        titles = {
            "currency": self.tr("Per currency"),
            "journal": self.tr("Per journal"),
            "vat": self.tr("Per VAT code"),
            "period": self.tr("Per period"),
        }
        headings = {
            "currency": self.tr("Currency"),
            "journal": self.tr("Journal"),
            "vat": self.tr("VAT code"),
            "period": self.tr("Period"),
        }
        for key, title in titles.items():
            self._titles[key].setText(title)
            self.tables[key].setAccessibleName(title)
            self.tables[key].show_columns(self._columns(headings[key], key))
        worked, division = self._worked, self._division
        if worked is None or division is None:
            return
        plan = worked.plan
        ready = len(plan.ready)
        kind = kind_word(worked.draft.kind.name)
        money = " + ".join(self._formats.money(each.gross, each.currency) for each in plan.totals.by_currency)
        self._count.setText(self._formats.count(ready))
        self._what.setText(kind.lower())
        self._money.setText(money)
        self._money_what.setText(self.tr("including VAT") if money else "")
        self._from.set_whole(self.tr("From {source}").format(source=self._source))
        place = f"{division.name} ({division.code})"
        text = (
            self.tr("Post {count} {kind} ({money}) in {division}")
            if money
            else self.tr("Post {count} {kind} in {division}")
        ).format(count=self._formats.count(ready), kind=kind.lower(), money=money, division=place)
        self.post.setText(text)
        self.post.setToolTip(text)
        self.post.setAccessibleName(text)
        self._tell_calls()
        self._tell_held(worked)
        self.banners.clear()
        if plan.control is not None:
            what, do = tell_problem(plan.control)
            self.say("control", Banner(Role.WARN, what, do))
        for at, warning in enumerate(self._warnings):
            what, do = tell_problem(warning)
            self.say(f"warning-{at}", Banner(Role.WARN, what, do))

    def _tell_calls(self) -> None:
        ready = len(self._worked.plan.ready) if self._worked is not None else 0
        words = self.tr("This takes about %n call(s) to Exact Online.", "", ready)
        if self._day is not None:
            words += " " + self.tr("{count} are left today.").format(count=self._formats.count(self._day))
        self._calls.setText(words)

    def _tell_held(self, worked: Worked) -> None:
        empty_out(self._held)
        others = [item for item in worked.plan.items if item.status is not PlanStatus.READY]
        elsewhere = shares(worked.apart)
        self._held_card.setVisible(bool(others) or bool(elsewhere))
        count = len(others) + sum(share.documents for share in elsewhere)
        self._held_title.setText(self.tr("%n document(s) stay(s) behind", "", count))
        for share in elsewhere:
            told = self.tr("for administration {name}, which has a confirmation of its own").format(
                name=shown_name(share.division)
            )
            self._held.addWidget(self._reason(PlanStatus.LEFT_OUT, f"{share.documents}×  {told}"))
        reasons: Counter[tuple[PlanStatus, str]] = Counter()
        for item in others:
            why = tell_problem(item.reasons[0])[0] if item.reasons else item.why_left_out or self.tr("nothing changes")
            reasons[item.status, why] += 1
        for (status, why), count in reasons.most_common(_REASONS):
            self._held.addWidget(self._reason(status, f"{count}×  {why}" if count > 1 else why))
        rest = sum(reasons.values()) - sum(count for _, count in reasons.most_common(_REASONS))
        if rest:
            self._held.addWidget(Text(self.tr("and %n more", "", rest), faint=True))

    def _reason(self, status: PlanStatus, text: str) -> QWidget:
        line = QWidget()
        level = row()
        level.addWidget(Badge(status_mark(status)), 0, Qt.AlignmentFlag.AlignTop)
        level.addWidget(Text(text, selectable=True), 1)
        line.setLayout(level)
        return line

    def _name(self, key: str, total: Total) -> str:
        """What a sum is of, with the name that goes with a code."""
        reference = self._worked.reference if self._worked is not None else None
        found = None
        if reference is not None and key == "journal":
            found = reference.journal_by_code.get(total.of)
        elif reference is not None and key == "vat":
            return " ".join((total.of, code.description)) if (code := reference.vat_code_by_code.get(total.of)) else "–"
        return f"{total.of} {found.description}" if found is not None else total.of or "–"

    def _columns(self, heading: str, key: str) -> tuple[Column[Total], ...]:
        money = self._formats.money
        return (
            Column(key="of", heading=heading, text=partial(self._name, key), chars=0),
            Column(
                key="count",
                heading=self.tr("Number"),
                text=lambda total: self._formats.count(total.count),
                align=Align.RIGHT,
                chars=6,
            ),
            Column(
                key="net",
                heading=self.tr("Excl. VAT"),
                text=lambda total: money(total.net, total.currency),
                align=Align.RIGHT,
                chars=12,
            ),
            Column(
                key="vat",
                heading=self.tr("VAT"),
                text=lambda total: money(total.vat, total.currency),
                align=Align.RIGHT,
                chars=11,
            ),
        )
