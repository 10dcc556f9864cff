"""What the documents add up to, and the total that the user expects beside it."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QWidget

from exactdesk.flow.parsing import AmountConvention, Mark, parse_amount
from exactdesk.flow.plan import Plan
from exactdesk.ui.formats import Formats
from exactdesk.ui.icons import Icon
from exactdesk.ui.palettes import Role
from exactdesk.ui.parts import Card, LineEdit, Picture, Text, row
from exactdesk.ui.theme import Space, Type
from exactdesk.wording import tell_problem


class TotalsStrip(Card):
    """The foot of the check.

    Signals:
        control_told: the total that the user expects, a `Decimal`, or None when it was emptied.
    """

    control_told = Signal(object)

    def __init__(self, formats: Formats, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._formats = formats
        self._plan: Plan | None = None
        self._totals = Text("", Type.STRONG, wrap=False)
        self._label = Text("", faint=True, wrap=False)
        self.control = LineEdit()
        self.control.setMaximumWidth(150)
        self.control.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.control.editingFinished.connect(self._told)
        self._sign = Picture(Icon.FINE, Role.FINE, 18)
        self._verdict = Text("", Type.SMALL)
        self._label.setBuddy(self.control)
        layout = row(spacing=Space.MEDIUM)
        layout.setContentsMargins(Space.LARGE, Space.TIGHT, Space.LARGE, Space.TIGHT)
        layout.addWidget(self._totals)
        layout.addStretch(1)
        layout.addWidget(self._sign)
        layout.addWidget(self._verdict, 4)
        layout.addWidget(self._label)
        layout.addWidget(self.control)
        self.setLayout(layout)
        self._retranslate()

    def show_plan(self, plan: Plan, control: Decimal | None) -> None:
        """Shows the sums of a plan, and whether the control total agrees."""
        self._plan = plan
        if not self.control.hasFocus():
            self.control.setText(self._formats.amount(control))
        has_control = control is not None
        self._sign.setVisible(has_control)
        self._verdict.setVisible(has_control)
        role = Role.FINE if plan.control is None else Role.WARN
        self._sign.show_icon(Icon.FINE if plan.control is None else Icon.WARN, role)
        self._verdict.set_role(role)
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _told(self) -> None:
        text = self.control.text().strip()
        if not text:
            self.control.show_wrong(False)
            self.control_told.emit(None)
            return
        point = self._formats.locale.decimalPoint() == "."
        read = parse_amount(text, AmountConvention(Mark.POINT if point else Mark.COMMA))
        is_amount = isinstance(read, Decimal)
        self.control.show_wrong(not is_amount)
        if is_amount:
            self.control_told.emit(read)

    def _retranslate(self) -> None:
        self._label.setText(self.tr("Control total"))
        self.control.setPlaceholderText(self.tr("your total"))
        self.control.setAccessibleName(self._label.text())
        plan = self._plan
        if plan is None:
            return
        told = self.tr("excl. {net}   VAT {vat}   incl. {gross}")
        money = self._formats.money
        self._totals.setText(
            "      ".join(
                told.format(
                    net=money(each.net, each.currency),
                    vat=money(each.vat, each.currency),
                    gross=money(each.gross, each.currency),
                )
                for each in plan.sheet_totals
            )
        )
        if plan.control is None:
            self._verdict.setText(self.tr("Agrees with your total."))
        else:
            what, do = tell_problem(plan.control)
            self._verdict.setText(what)
            self._verdict.setToolTip(do)
