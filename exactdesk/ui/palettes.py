"""The colours themselves: five roles with their shades, light, dark and high contrast, and the palettes that Fusion wears.

Every ink stands at 4.5 : 1 or more on the card, on the window's ground and on its own tint; every text on a fill likewise
(WCAG 2.2, 1.4.3, seen 2026-11). A test measures it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from types import MappingProxyType

from PySide6.QtGui import QColor, QPalette


class Role(StrEnum):
    """What a colour says. Never alone: an icon and a word say the same."""

    NEUTRAL = "neutral"
    ACCENT = "accent"
    STOP = "stop"
    WARN = "warn"
    FINE = "fine"


@dataclass(frozen=True, slots=True, kw_only=True)
class Tones:
    """The shades of one role.

    Attributes:
        ink: text and icons on card, ground or tint; tint: the ground of badges and banners; line: their border.
        fill: a solid ground; fill_hover, fill_down: the same under the pointer and pressed; on_fill: text on all three.
    """

    ink: QColor
    tint: QColor
    line: QColor
    fill: QColor
    fill_hover: QColor
    fill_down: QColor
    on_fill: QColor


@dataclass(frozen=True, slots=True, kw_only=True)
class Shades:
    """All colours of one scheme.

    Attributes:
        ground: behind everything; rail: behind the navigation; card: behind content; raised: hovered rows and quiet buttons.
        text, faint: running text, and text of lesser weight; both readable on ground, rail, card and raised.
        line: hair lines; field_line: the border of what can be typed in or ticked, 3 : 1 on the card.
        focus: the ring around what has the keyboard.
    """

    is_dark: bool
    is_strong: bool
    ground: QColor
    rail: QColor
    card: QColor
    raised: QColor
    text: QColor
    faint: QColor
    line: QColor
    field_line: QColor
    focus: QColor
    roles: Mapping[Role, Tones]

    def of(self, role: Role) -> Tones:
        return self.roles[role]


def contrast(one: QColor, other: QColor) -> float:
    """Contrast ratio of two opaque colours, 1 to 21 (WCAG 2.2)."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: QColor) -> float:
    def straight(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    return 0.2126 * straight(colour.redF()) + 0.7152 * straight(colour.greenF()) + 0.0722 * straight(colour.blueF())


def _tones(ink: str, tint: str, line: str, fill: str, hover: str, down: str, on_fill: str) -> Tones:
    return Tones(
        ink=QColor(ink),
        tint=QColor(tint),
        line=QColor(line),
        fill=QColor(fill),
        fill_hover=QColor(hover),
        fill_down=QColor(down),
        on_fill=QColor(on_fill),
    )


def _light() -> Shades:
    return Shades(
        is_dark=False,
        is_strong=False,
        ground=QColor("#f5f6f8"),
        rail=QColor("#eaedf1"),
        card=QColor("#ffffff"),
        raised=QColor("#eef1f6"),
        text=QColor("#1b222c"),
        faint=QColor("#556070"),
        line=QColor("#d3d9e1"),
        field_line=QColor("#868f9d"),
        focus=QColor("#1d5bbf"),
        roles=MappingProxyType(
            {
                Role.NEUTRAL: _tones("#465162", "#edf0f4", "#d3d9e1", "#465162", "#38424f", "#2b333e", "#ffffff"),
                Role.ACCENT: _tones("#1a55b4", "#e8f0fd", "#bcd2f5", "#1d5bbf", "#184da3", "#133f87", "#ffffff"),
                Role.STOP: _tones("#a8221c", "#fdecea", "#f3c1bd", "#b3261e", "#951e17", "#7a1712", "#ffffff"),
                Role.WARN: _tones("#7f4d00", "#fff3dc", "#efd29a", "#8a5300", "#734500", "#5c3700", "#ffffff"),
                Role.FINE: _tones("#17663a", "#e6f5eb", "#b3dcc2", "#1b7341", "#155d34", "#104828", "#ffffff"),
            }
        ),
    )


def _dark() -> Shades:
    return Shades(
        is_dark=True,
        is_strong=False,
        ground=QColor("#181b21"),
        rail=QColor("#12151a"),
        card=QColor("#21252d"),
        raised=QColor("#2b303a"),
        text=QColor("#e8ebf0"),
        faint=QColor("#a5afbd"),
        line=QColor("#3a414d"),
        field_line=QColor("#737d8c"),
        focus=QColor("#8ab4ff"),
        roles=MappingProxyType(
            {
                Role.NEUTRAL: _tones("#c3cad5", "#2c323c", "#454d5a", "#c3cad5", "#d5dae2", "#aab3c0", "#12151a"),
                Role.ACCENT: _tones("#9cc0ff", "#1c2f50", "#33517f", "#8ab4ff", "#a6c6ff", "#74a2f2", "#0d1b33"),
                Role.STOP: _tones("#ffb0a8", "#45211f", "#74332f", "#ff9d94", "#ffb3ac", "#f08379", "#2b0a08"),
                Role.WARN: _tones("#f6c66c", "#3e2f12", "#6a5120", "#f0b74a", "#f6c66c", "#dca233", "#261a02"),
                Role.FINE: _tones("#8ed9aa", "#173824", "#2b5f40", "#72cc95", "#8ed9aa", "#5bb981", "#06210f"),
            }
        ),
    )


def _strong(*, dark: bool) -> Shades:
    ground, text = ("#000000", "#ffffff") if dark else ("#ffffff", "#000000")
    inks = (
        {Role.ACCENT: "#7fd6ff", Role.STOP: "#ff9b94", Role.WARN: "#ffd84d", Role.FINE: "#7dff9e", Role.NEUTRAL: text}
        if dark
        else {
            Role.ACCENT: "#00318f",
            Role.STOP: "#8c0000",
            Role.WARN: "#5c3800",
            Role.FINE: "#004d1f",
            Role.NEUTRAL: text,
        }
    )
    return Shades(
        is_dark=dark,
        is_strong=True,
        ground=QColor(ground),
        rail=QColor(ground),
        card=QColor(ground),
        raised=QColor("#262626" if dark else "#e6e6e6"),
        text=QColor(text),
        faint=QColor(text),
        line=QColor(text),
        field_line=QColor(text),
        focus=QColor(inks[Role.ACCENT]),
        roles=MappingProxyType({role: _tones(ink, ground, ink, ink, ink, ink, ground) for role, ink in inks.items()}),
    )


@cache
def shades(*, dark: bool, strong: bool = False) -> Shades:
    """All colours of one scheme."""
    if strong:
        return _strong(dark=dark)
    return _dark() if dark else _light()


def palette(*, dark: bool, strong: bool = False) -> QPalette:
    """The palette that Fusion wears for a scheme."""
    found = shades(dark=dark, strong=strong)
    accent = found.of(Role.ACCENT)
    roles = QPalette.ColorRole
    made = QPalette()
    for role, colour in {
        roles.Window: found.ground,
        roles.WindowText: found.text,
        roles.Base: found.card,
        roles.AlternateBase: found.ground,
        roles.Text: found.text,
        roles.Button: found.card,
        roles.ButtonText: found.text,
        roles.BrightText: found.text,
        roles.ToolTipBase: found.card,
        roles.ToolTipText: found.text,
        roles.PlaceholderText: found.faint,
        roles.Highlight: accent.fill,
        roles.HighlightedText: accent.on_fill,
        roles.Accent: accent.fill,
        roles.Link: accent.ink,
        roles.LinkVisited: accent.ink,
        roles.Light: found.raised,
        roles.Midlight: found.raised,
        roles.Mid: found.line,
        roles.Dark: found.line,
        roles.Shadow: found.line,
    }.items():
        made.setColor(role, colour)
    off = QPalette.ColorGroup.Disabled
    for role in (roles.WindowText, roles.Text, roles.ButtonText, roles.HighlightedText):
        made.setColor(off, role, found.faint)
    made.setColor(off, roles.Highlight, found.raised)
    return made


# The colours an administration can have, by the name they are remembered by. A light and a dark shade; both carry white or
# black text at 4.5 : 1 (`on_division`).
DIVISION_COLOURS: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "blue": ("#2563c9", "#7fb0ff"),
        "green": ("#1f7a45", "#74cf98"),
        "plum": ("#8a3b96", "#d79be0"),
        "orange": ("#a8500a", "#f0a35e"),
        "teal": ("#0d7377", "#5fcdd1"),
        "red": ("#b02a37", "#ff9da6"),
        "brown": ("#765230", "#d0a983"),
        "grey": ("#566173", "#b3bdcb"),
    }
)


def division_colour(name: str, *, dark: bool) -> QColor:
    """The shade of an administration's colour; grey for a name that is not known."""
    light_shade, dark_shade = DIVISION_COLOURS.get(name, DIVISION_COLOURS["grey"])
    return QColor(dark_shade if dark else light_shade)


def on_division(name: str, *, dark: bool) -> QColor:
    """The colour of text upon `division_colour`."""
    ground = division_colour(name, dark=dark)
    white, black = QColor("#ffffff"), QColor("#101418")
    return white if contrast(ground, white) >= contrast(ground, black) else black


def colour_for_code(code: int) -> str:
    """The colour an administration has until the user chooses one: always the same for the same code, never grey."""
    names = [name for name in DIVISION_COLOURS if name != "grey"]
    return names[code % len(names)]
