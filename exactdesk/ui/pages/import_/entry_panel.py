"""What a document becomes: its journal lines, what changes in a relation, and what is booked already beside it."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from exactdesk.books.booking import BookingLine, booking_lines, booking_sums
from exactdesk.books.entries import InvoiceEntry, RelationEntry
from exactdesk.flow.draft import Worked
from exactdesk.flow.duplicates import KnownFrom, Verdict
from exactdesk.ui.field_words import field_word
from exactdesk.ui.formats import Formats
from exactdesk.ui.models import Align, Column
from exactdesk.ui.pages.import_.grid_model import GridRow
from exactdesk.ui.parts import Text, column
from exactdesk.ui.parts.table import RecordsTable
from exactdesk.ui.theme import Space, Type
from exactdesk.wording import tell_problem


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """One fact of two things side by side."""

    what: str
    one: str
    other: str


class BookingPanel(QWidget):
    """The entry as journal lines, or the changes of a relation."""

    def __init__(self, formats: Formats, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._formats = formats
        self._row: GridRow | None = None
        self._worked: Worked | None = None
        self.lines: RecordsTable[BookingLine] = RecordsTable("booking", compact=True)
        self.changes: RecordsTable[Pair] = RecordsTable("changes", compact=True)
        self._title = Text("", Type.STRONG)
        self._sum = Text("", Type.SMALL, faint=True)
        layout = column(spacing=Space.SMALL)
        layout.setContentsMargins(0, Space.SMALL, 0, 0)
        for widget in (self._title, self.lines, self.changes, self._sum):
            layout.addWidget(widget, 1 if isinstance(widget, RecordsTable) else 0)
        layout.addStretch(0)
        self.setLayout(layout)
        self.retranslate()

    def show_row(self, row: GridRow | None, worked: Worked | None) -> None:
        """Shows what the document of a row becomes."""
        self._row, self._worked = row, worked
        self._fill()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def retranslate(self) -> None:
        amount = self._formats.amount
        self.lines.setAccessibleName(self.tr("Journal lines"))
        self.lines.show_columns(
            (
                Column(
                    key="account",
                    heading=self.tr("Account"),
                    text=lambda line: f"{line.gl_code} {line.gl_name}".strip() or self.tr("chosen by Exact Online"),
                    tip=lambda line: " · ".join(
                        part for part in (line.gl_code, line.gl_name, line.description, line.vat_code) if part
                    ),
                    chars=0,
                ),
                Column(
                    key="debit",
                    heading=self.tr("Debit"),
                    text=lambda line: amount(line.debit) if line.debit else "",
                    align=Align.RIGHT,
                    chars=9,
                ),
                Column(
                    key="credit",
                    heading=self.tr("Credit"),
                    text=lambda line: amount(line.credit) if line.credit else "",
                    align=Align.RIGHT,
                    chars=9,
                ),
            )
        )
        self.changes.setAccessibleName(self.tr("What changes"))
        self.changes.show_columns(
            (
                Column(key="what", heading=self.tr("Field"), text=lambda pair: pair.what, chars=13),
                Column(key="old", heading=self.tr("Now"), text=lambda pair: pair.one or "–", chars=0),
                Column(key="new", heading=self.tr("Becomes"), text=lambda pair: pair.other, chars=0),
            )
        )
        self._fill()

    def _fill(self) -> None:
        entry = self._row.checked.entry if self._row is not None else None
        self.lines.setVisible(isinstance(entry, InvoiceEntry))
        self.changes.setVisible(isinstance(entry, RelationEntry))
        self._sum.setText("")
        if isinstance(entry, InvoiceEntry) and self._worked is not None and self._row is not None:
            lines = booking_lines(entry, self._worked.reference)
            self.lines.show_records(lines)
            debit, credit = booking_sums(lines)
            self._title.setText(
                self.tr("Journal {journal}, period {period}").format(
                    journal=entry.journal, period=self._row.item.period
                )
            )
            self._sum.setText(self._balance(debit, credit, self._row.item.currency))
        elif isinstance(entry, RelationEntry):
            old = dict(entry.old)
            self.changes.show_records(
                tuple(
                    Pair(what=field_word(name), one=self._word(old.get(name, "")), other=self._word(value))
                    for name, value in entry.changes
                )
            )
            self._title.setText(self.tr("New relation") if entry.id is None else self.tr("What changes"))
        elif self._row is None:
            self._title.setText(self.tr("Choose a document to see what it becomes."))
        else:
            self._title.setText(self.tr("Nothing can be booked of this document yet: mend its errors first."))

    def _balance(self, debit: Decimal, credit: Decimal, currency: str) -> str:
        money = self._formats.money
        return self.tr("Debit {debit} · credit {credit}").format(
            debit=money(debit, currency), credit=money(credit, currency)
        )

    def _word(self, value: str | bool) -> str:
        if isinstance(value, bool):
            return self.tr("yes") if value else self.tr("no")
        return value


class KnownPanel(QWidget):
    """The document beside what is booked already, and why they look the same."""

    def __init__(self, formats: Formats, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._formats = formats
        self._row: GridRow | None = None
        self._verdict: Verdict | None = None
        self._why = Text("", selectable=True)
        self.table: RecordsTable[Pair] = RecordsTable("known", compact=True)
        layout = column(spacing=Space.SMALL)
        layout.setContentsMargins(0, Space.SMALL, 0, 0)
        layout.addWidget(self._why)
        layout.addWidget(self.table, 1)
        self.setLayout(layout)
        self.retranslate()

    def show_row(self, row: GridRow | None, verdict: Verdict | None) -> None:
        """Shows the document of a row beside its double; None where there is none."""
        self._row, self._verdict = row, verdict
        self._fill()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def retranslate(self) -> None:
        self.table.setAccessibleName(self.tr("This document and the booked one"))
        self.table.show_columns(
            (
                Column(key="what", heading="", text=lambda pair: pair.what, chars=11),
                Column(key="one", heading=self.tr("In the file"), text=lambda pair: pair.one, chars=0),
                Column(key="other", heading=self.tr("Booked"), text=lambda pair: pair.other, chars=0),
            )
        )
        self._fill()

    def _fill(self) -> None:
        row, verdict = self._row, self._verdict
        self.table.setVisible(verdict is not None)
        if row is None or verdict is None:
            self._why.setText(self.tr("Nothing like it is booked already."))
            self.table.show_records(())
            return
        self._why.setText(tell_problem(verdict.problem)[0])
        item, known, formats = row.item, verdict.known, self._formats
        where = self.tr("Imported by ExactDesk") if known.source is KnownFrom.HISTORY else self.tr("In Exact Online")
        relation = f"{known.relation_code} {known.relation_name}".strip()
        pairs = (
            Pair(what=self.tr("Number"), one=item.number, other=known.number),
            Pair(what=self.tr("Relation"), one=item.relation_label, other=relation),
            Pair(what=self.tr("Date"), one=formats.day(item.day), other=formats.day(known.day)),
            Pair(
                what=self.tr("Incl. VAT"),
                one=formats.money(item.gross, item.currency),
                other=formats.money(known.amount, item.currency),
            ),
            Pair(what=self.tr("Entry number"), one="–", other=str(known.entry_number) if known.entry_number else "–"),
            Pair(what=self.tr("Found"), one="–", other=where),
            Pair(what=self.tr("From"), one="–", other=known.file or "–"),
        )
        self.table.show_records(pairs)
