"""Amounts, numbers and dates as a language writes them, whatever the system's own settings: a paper looks the same anywhere."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal

from exactdesk.papers.paper import ColumnKind, Language, Value

_SEPARATORS = {Language.NL: (".", ","), Language.EN: (",", "."), Language.FR: ("\N{NARROW NO-BREAK SPACE}", ",")}
_DAYS = {Language.NL: "%d-%m-%Y", Language.EN: "%Y-%m-%d", Language.FR: "%d/%m/%Y"}


def written(value: Value, kind: ColumnKind, language: Language) -> str:
    """A cell as text; empty for None."""
    match value:
        case None:
            return ""
        case str():
            return value
        case datetime():
            return moment(value, language)
        case date():
            return day(value, language)
        case _ if kind is ColumnKind.CODE:
            return str(value)
        case _:
            return number(Decimal(value), language, least=2 if kind is ColumnKind.MONEY else 0)


def number(value: Decimal, language: Language, *, least: int = 0) -> str:
    """`-1.234,50`: grouped, with `least` decimals and no decimal that matters cut off."""
    thousands, point = _SEPARATORS[language]
    own = -int(value.normalize().as_tuple().exponent) if value else 0
    text = f"{value:,.{max(own, least)}f}"
    return text.replace(",", "\0").replace(".", point).replace("\0", thousands)


def day(value: date, language: Language) -> str:
    """`20-11-2026`; in English as ISO, which nobody reads as the twentieth month."""
    return value.strftime(_DAYS[language])


def moment(value: datetime, language: Language) -> str:
    """Day and time on this computer's clock, to the minute, of an aware instant."""
    here = value.astimezone()
    return f"{day(here.date(), language)} {here:%H:%M}"
