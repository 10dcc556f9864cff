"""A list of payments or of open items: which column is what, guessed and to be changed, before it is read as a statement."""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFrame, QGridLayout, QScrollArea, QWidget

from exactdesk.books.statement import StatementSource
from exactdesk.flow.column_mapping import column_keys
from exactdesk.flow.layout import LayoutColumn
from exactdesk.jobs.open_statement import OpenedList
from exactdesk.kinds.kind import Requirement
from exactdesk.ui.parts import Button, Choices, FormField, PrimaryButton, Text, column, row
from exactdesk.ui.parts.scroll import slim
from exactdesk.ui.theme import Space, Type
from exactdesk.wording.field_words import field_word


class ListDialog(QDialog):
    """See the module; `opened` is the list as it is to be read."""

    def __init__(self, window: QWidget | None, opened: OpenedList) -> None:
        super().__init__(window)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle("ExactDesk")
        self.opened = opened
        self.fields: dict[str, Choices] = {}
        self.source = Choices()
        self.source.show_choices(
            (
                (StatementSource.PROVIDER.value, self.tr("Payments that were received or made")),
                (StatementSource.OPEN_ITEMS.value, self.tr("Open items, as somebody else has them")),
            )
        )
        self.source.choose(opened.source.value)
        self.source.activated.connect(self._change_source)
        field = FormField(self.source)
        field.tell(self.tr("What is in the list?"))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(Space.LARGE)
        self._grid.setVerticalSpacing(Space.SMALL)
        holder = QWidget()
        holder.setLayout(self._grid)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setWidget(holder)
        slim(area)
        self.lacks = Text("")
        self.read = PrimaryButton(self.tr("Read the list"))
        self.read.clicked.connect(self.accept)
        leave = Button(self.tr("Cancel"))
        leave.clicked.connect(self.reject)
        buttons = row()
        buttons.addWidget(self.lacks, 1)
        buttons.addWidget(leave)
        buttons.addWidget(self.read)
        layout = column(margins=Space.LARGE, spacing=Space.MEDIUM)
        layout.addWidget(Text(self.tr("Which column is what?"), Type.HEADING))
        told = self.tr("{file}, heading row {row}").format(file=opened.table.file, row=opened.layout.header_row)
        layout.addWidget(Text(told, faint=True))
        layout.addWidget(field)
        layout.addWidget(area, 1)
        layout.addLayout(buttons)
        self.setLayout(layout)
        self.resize(720, 560)
        self._show_fields()

    def _change_source(self) -> None:
        self.opened = self.opened.as_source(StatementSource(self.source.value()))
        self._show_fields()

    def _show_fields(self) -> None:
        while self._grid.count():
            item = self._grid.takeAt(0)
            widget = None if item is None else item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.fields = {}
        none = ("", self.tr("Not in the list"))
        columns = tuple((str(each.index), _words(each)) for each in self.opened.layout.columns)
        keys = column_keys(self.opened.layout)
        chosen = {field: index for index, key in keys.items() if (field := self.opened.mapping.columns.get(key))}
        wanted = {name for each in self.opened.kind.requirements for name in each.any_of}
        order = sorted(self.opened.kind.fields, key=lambda each: (each.name not in wanted, each.name not in chosen))
        for at, each in enumerate(order):
            choices = self.fields[each.name] = Choices()
            choices.show_choices((none, *columns))
            choices.choose(str(chosen[each.name]) if each.name in chosen else "")
            choices.activated.connect(lambda _at, name=each.name: self._map(name))
            place = FormField(choices)
            place.tell(field_word(each.name))
            self._grid.addWidget(place, at // 2, at % 2)
        self._tell()

    def _map(self, name: str) -> None:
        """Makes a column a field; what it was before is free again."""
        keys = column_keys(self.opened.layout)
        value = self.fields[name].value()
        key = keys[int(value)] if value else None
        kept = {each: field for each, field in self.opened.mapping.columns.items() if field != name and each != key}
        if key is not None:
            kept[key] = name
        mapping = replace(self.opened.mapping, columns=MappingProxyType(kept))
        self.opened = replace(self.opened, mapping=mapping)
        self._show_fields()

    def _tell(self) -> None:
        lacks = self.opened.missing
        self.read.setEnabled(not lacks)
        told = ", ".join(_names(each) for each in lacks)
        self.lacks.setText(self.tr("Still missing: {fields}").format(fields=told) if lacks else "")


def _names(requirement: Requirement) -> str:
    return " / ".join(field_word(name) for name in requirement.any_of)


def _words(column_: LayoutColumn) -> str:
    samples = ", ".join(column_.samples[:2])
    return f"{column_.heading} ({samples})" if samples else column_.heading
