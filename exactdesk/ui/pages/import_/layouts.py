"""Small things about layouts that several import pages need."""

from __future__ import annotations

from PySide6.QtWidgets import QLayout


def empty_out(layout: QLayout) -> None:
    """Takes every widget out of a layout and ends it."""
    while layout.count():
        item = layout.takeAt(0)
        widget = item.widget() if item is not None else None
        if widget is not None:
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()
