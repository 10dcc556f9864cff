"""Made-up values for the pictures; nobody of these exists."""

from __future__ import annotations

from datetime import UTC, datetime

from exactdesk.ui.frame import CallsLeft
from exactdesk.ui.parts import DivisionView

NOW = datetime(2026, 11, 20, 9, 41, tzinfo=UTC)
CALLS = CallsLeft(today=4812)

DIVISIONS = (
    DivisionView(
        code=2001001,
        number="101",
        name="Bakkerij De Korenaar B.V.",
        client="Bakkerij De Korenaar",
        colour="blue",
        is_favourite=True,
        used=NOW,
    ),
    DivisionView(
        code=2001002,
        number="102",
        name="Van den Heuvel Installatietechniek & Onderhoud B.V.",
        client="Van den Heuvel Groep",
        colour="orange",
        used=NOW,
    ),
    DivisionView(
        code=2001003,
        number="201",
        name="Chocolaterie Lierman BV",
        country="BE",
        client="Lierman",
        colour="plum",
        is_favourite=True,
    ),
    DivisionView(code=2001004, number="103", name="Fietsenhandel Zuidwijk", client="Zuidwijk", colour="green"),
    DivisionView(
        code=2001005, number="104", name="Stichting Muziekschool Noord", client="Muziekschool Noord", colour="teal"
    ),
    DivisionView(code=2001006, number="105", name="Oud archief 2011", is_open=False),
)
