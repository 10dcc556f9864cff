from __future__ import annotations

from decimal import Decimal

import pytest

from exactdesk.sheets.formats import Sense, built_in, read_format


@pytest.mark.parametrize(
    ("code", "sense"),
    [
        ("General", Sense.NUMBER),
        ("Standaard", Sense.NUMBER),
        ("0.00", Sense.NUMBER),
        ("#,##0", Sense.NUMBER),
        ("#,##0.00;[Red]-#,##0.00", Sense.NUMBER),
        ("0.00E+00", Sense.NUMBER),
        ('_-"€" * #,##0.00_-', Sense.NUMBER),
        ("[$€-413] #,##0.00", Sense.NUMBER),
        ("[$EUR] #,##0.00", Sense.NUMBER),
        ("[$$-409]#,##0.00", Sense.CURRENCY),
        ('"USD" 0.00', Sense.CURRENCY),
        ("[$£-809]#,##0", Sense.CURRENCY),
        ("dd-mm-yyyy", Sense.DAY),
        ("d/m/yy h:mm", Sense.DAY),
        ("[$-413]d mmmm yyyy;@", Sense.DAY),
        ("mmm-yy", Sense.DAY),
        ("mmmm", Sense.DAY),
        ("h:mm", Sense.TIME),
        ("h:mm:ss AM/PM", Sense.TIME),
        ("[h]:mm:ss", Sense.SPAN),
        ("00000", Sense.CODE),
        ('"dag "0', Sense.CODE),
        ('"F"0000', Sense.CODE),
        ("0000-0000", Sense.CODE),
        ("0%", Sense.PERCENT),
        ("0.00%", Sense.PERCENT),
        ("@", Sense.TEXT),
        ('"yyyy"0.00', Sense.NUMBER),
        ("\\d0.00", Sense.NUMBER),
    ],
)
def test_a_format_tells_what_a_number_stands_for(code: str, sense: Sense) -> None:
    assert read_format(code).sense is sense


@pytest.mark.parametrize(
    ("code", "number", "shown"),
    [
        ("00000", "7", "00007"),
        ("00000", "123456", None),
        ("00000", "-7", "-00007"),
        ('"F"0000', "12", "F0012"),
        ("0000-0000", "20240007", "2024-0007"),
        ("000\\.000", "700", "000.700"),
        ("0%", "0.21", "21%"),
        ("0.0%", "0.215", "21.5%"),
        ("[$$-409]#,##0.00", "100.5", "$ 100.5"),
        ("0.00", "1.005", None),
    ],
)
def test_what_is_shown_is_told_where_it_differs(code: str, number: str, shown: str | None) -> None:
    assert read_format(code).shown(Decimal(number)) == shown


def test_formats_that_no_file_spells_out() -> None:
    assert built_in(14).sense is Sense.DAY
    assert built_in(9).sense is Sense.PERCENT
    assert built_in(4).sense is Sense.NUMBER
    assert built_in(46).sense is Sense.SPAN
    assert built_in(4711).sense is Sense.NUMBER
