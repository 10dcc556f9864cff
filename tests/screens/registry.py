"""What is rendered. A module of this package that has `screens()` adds its name to `MODULES`."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Protocol, cast

from PySide6.QtWidgets import QWidget

from exactdesk.ui.formats import Formats
from exactdesk.ui.main_window import MainWindow
from exactdesk.ui.pages.page import PageKey

MODULES = (
    "parts",
    "frame",
    "entrance",
    "pages",
    "importing",
    "attention",
    "undo",
    "contact",
    "outstanding",
    "reconciling",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """What a screen is made in."""

    language: str
    is_dark: bool
    formats: Formats


@dataclass(frozen=True, slots=True, kw_only=True)
class Screen:
    """One picture.

    Attributes:
        name, face: tell the file its name.
        make: builds the widget, in the language and palette that are on.
        key: the page of the navigation it stands under; None shows it without navigation.
        in_window: whether the frame stands around it.
        size: in the place of the size that was asked for; (0, 0) for as large as it wants to be.
        after: what is done to the shown window before it is drawn.
    """

    name: str
    face: str
    make: Callable[[Scene], QWidget]
    key: PageKey | None = None
    in_window: bool = True
    after: Callable[[MainWindow], None] | None = None
    size: tuple[int, int] | None = None


class _Adds(Protocol):
    def screens(self) -> Iterable[Screen]: ...


def all_screens() -> tuple[Screen, ...]:
    """Every screen of every module."""
    found: list[Screen] = []
    for name in MODULES:
        module = cast("_Adds", importlib.import_module(f"tests.screens.{name}"))
        found.extend(module.screens())
    return tuple(found)
