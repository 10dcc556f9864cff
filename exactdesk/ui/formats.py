"""Amounts, dates and counts as the user's locale writes them. No amount passes through a float on its way to the screen."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal

from PySide6.QtCore import QDate, QLocale, QTime

NO_BREAK = "\N{NO-BREAK SPACE}"
"""Between what belongs together, so that no line ends within an amount."""

_SIGNS = {"EUR": "€"}


def locale_for(language: str, system: QLocale | None = None) -> QLocale:
    """The locale that writes numbers and dates: the system's own, for it is what the user chose for all programs.

    Where the system names none (C), it is the Netherlands for Dutch, Belgium for French, else Ireland: English with the euro and the day
    first.
    """
    own = system or QLocale.system()
    if own.language() != QLocale.Language.C:
        return own
    if language == "nl":
        return QLocale(QLocale.Language.Dutch, QLocale.Country.Netherlands)
    if language == "fr":
        return QLocale(QLocale.Language.French, QLocale.Country.Belgium)
    return QLocale(QLocale.Language.English, QLocale.Country.Ireland)


class Formats:
    """Writes values for the screen in one locale."""

    def __init__(self, locale: QLocale) -> None:
        self.locale = locale

    def amount(self, amount: Decimal | None, decimals: int | None = 2) -> str:
        """`-1.234,50`, grouped; empty for None. `decimals` that matter are never cut off; None shows as many as the value has."""
        if amount is None:
            return ""
        own = -int(amount.normalize().as_tuple().exponent) if amount else 0
        places = max(own, decimals if decimals is not None else 0)
        whole, _, part = f"{abs(amount):.{places}f}".partition(".")
        groups = []
        while len(whole) > 3:
            groups.append(whole[-3:])
            whole = whole[:-3]
        grouped = self.locale.groupSeparator().join([whole, *reversed(groups)])
        text = f"{grouped}{self.locale.decimalPoint()}{part}" if part else grouped
        return f"{self.locale.negativeSign()}{text}" if amount < 0 else text

    def money(self, amount: Decimal | None, currency: str) -> str:
        """`€ 1.234,50`, in English `€1,234.50`, in French `1.234,50 €`; empty for None.

        A currency without a sign of its own here is named by its code.
        """
        if amount is None:
            return ""
        sign = _SIGNS.get(currency)
        if sign is None:
            return f"{currency}{NO_BREAK}{self.amount(amount)}".strip()
        if self.locale.language() == QLocale.Language.English:
            return f"{self.locale.negativeSign() if amount < 0 else ''}{sign}{self.amount(abs(amount))}"
        if self.locale.language() == QLocale.Language.French:
            return f"{self.amount(amount)}{NO_BREAK}{sign}"
        return f"{sign}{NO_BREAK}{self.amount(amount)}"

    def count(self, number: int) -> str:
        """`12.345`."""
        return self.locale.toString(number)

    def day(self, day: date | None) -> str:
        """`03-11-2026`, the four digits of the year always; empty for None."""
        if day is None:
            return ""
        pattern = self.locale.dateFormat(QLocale.FormatType.ShortFormat)
        if "yyyy" not in pattern:
            pattern = pattern.replace("yy", "yyyy")
        return self.locale.toString(QDate(day.year, day.month, day.day), pattern)

    @property
    def is_day_first(self) -> bool:
        """Whether `day` writes the day before the month, as texts that are typed here are read."""
        return self.locale.dateFormat(QLocale.FormatType.ShortFormat).lower().startswith("d")

    def moment(self, moment: datetime | None) -> str:
        """Day and time of day on this computer's clock, to the minute, of an aware instant; empty for None."""
        if moment is None:
            return ""
        here = moment.astimezone()
        return f"{self.day(here.date())}{NO_BREAK}{self.time(moment)}"

    def time(self, moment: datetime) -> str:
        """Time of day on this computer's clock, to the minute."""
        here = moment.astimezone()
        return self.locale.toString(QTime(here.hour, here.minute), QLocale.FormatType.ShortFormat)

    def weekday(self, day: date) -> str:
        """`vrijdag 20 november 2026`."""
        return self.locale.toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)

    def size(self, octets: int) -> str:
        """`1,2 MB`."""
        return self.locale.formattedDataSize(octets, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)
