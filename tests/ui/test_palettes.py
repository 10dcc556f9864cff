"""Everything that is written can be read, in every scheme."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor

from exactdesk.ui import palettes
from exactdesk.ui.palettes import DIVISION_COLOURS, Role, contrast
from exactdesk.ui.theme import Choice, Theme, colours_of

SCHEMES = [(dark, strong) for dark in (False, True) for strong in (False, True)]


@pytest.mark.parametrize(("dark", "strong"), SCHEMES)
def test_text_is_readable_on_every_ground(dark: bool, strong: bool) -> None:
    shades = palettes.shades(dark=dark, strong=strong)
    least = 7.0 if strong else 4.5
    grounds = [shades.card, shades.ground, shades.rail, shades.raised, shades.of(Role.ACCENT).tint]
    assert min(contrast(ink, ground) for ink in (shades.text, shades.faint) for ground in grounds) >= least
    assert contrast(shades.field_line, shades.card) >= 3
    assert contrast(shades.focus, shades.card) >= 3


@pytest.mark.parametrize("role", Role)
@pytest.mark.parametrize(("dark", "strong"), SCHEMES)
def test_each_role_is_readable_wherever_it_stands(dark: bool, strong: bool, role: Role) -> None:
    shades = palettes.shades(dark=dark, strong=strong)
    tones = shades.of(role)
    least = 7.0 if strong else 4.5
    for ground in (shades.card, shades.ground, shades.rail, tones.tint):
        assert contrast(tones.ink, ground) >= least, ground.name()
    assert contrast(shades.text, tones.tint) >= least
    for fill in (tones.fill, tones.fill_hover, tones.fill_down):
        assert contrast(tones.on_fill, fill) >= 4.5, fill.name()


@pytest.mark.parametrize("name", DIVISION_COLOURS)
@pytest.mark.parametrize("dark", [False, True])
def test_the_letters_of_an_administration_are_readable_on_its_colour(name: str, dark: bool) -> None:
    assert contrast(palettes.on_division(name, dark=dark), palettes.division_colour(name, dark=dark)) >= 4.5


def test_contrast_is_reckoned_as_the_guidelines_do() -> None:
    assert contrast(QColor("#000000"), QColor("#ffffff")) == pytest.approx(21)
    assert contrast(QColor("#767676"), QColor("#ffffff")) == pytest.approx(4.54, abs=0.01)


@pytest.mark.parametrize(("choice", "dark", "strong"), [(Choice.LIGHT, False, False), (Choice.DARK, True, False)])
def test_the_theme_wears_what_was_chosen(theme: Theme, choice: Choice, dark: bool, strong: bool) -> None:
    heard: list[bool] = []
    theme.changed.connect(lambda: heard.append(True))
    theme.choose(choice)
    assert theme.shades is palettes.shades(dark=dark, strong=strong)
    assert theme.colour(Role.STOP) == theme.shades.of(Role.STOP).ink
    assert heard


def test_high_contrast_is_told_from_the_palette_alone(theme: Theme) -> None:
    theme.choose(Choice.CONTRAST)
    assert theme.shades.is_strong
    assert not colours_of(palettes.palette(dark=False)).is_strong
    assert colours_of(palettes.palette(dark=True, strong=True)).is_strong
