"""Where a dropped sheet belongs."""

from __future__ import annotations

from pathlib import Path

import pytest

from exactdesk.flow.layout import read_layout
from exactdesk.flow.road import Road, road_of
from exactdesk.sheets.csv_text import read_csv
from exactdesk.sheets.limits import Limits

LISTS = Path(__file__).resolve().parents[2] / "data" / "lists"


def road(text: str) -> Road:
    table = read_csv(text, file="lijst.csv", limits=Limits(), encoding="UTF-8")
    return road_of(table, read_layout(table))


@pytest.mark.parametrize("name", ["buckaroo", "ing", "mollie", "open-items", "paypal", "rabobank", "stripe"])
def test_lists_go_beside_the_books(name: str) -> None:
    assert road((LISTS / f"{name}.csv").read_text(encoding="utf-8")) is Road.RECONCILE


def test_what_may_be_either_is_asked() -> None:
    for name in ("ledger", "kbc"):
        assert road((LISTS / f"{name}.csv").read_text(encoding="utf-8")) is Road.ASK


@pytest.mark.parametrize(
    "text",
    [
        "Factuurnummer;Datum;Klant;Omschrijving;Netto;Btw\n2026-1;01-04-2026;Bakkerij Zon;Werk;100,00;21,00\n",
        "Factuurnummer;Datum;Klant;Btw %;Openstaand bedrag\n2026-1;01-04-2026;Bakkerij Zon;21;121,00\n",
        "Code;Naam;Adres;Postcode;Plaats\n1;Bakkerij Zon;Markt 1;1234 AB;Ede\n",
        "Geachte heer\nGraag uw betaling\n",
    ],
    ids=["invoices", "invoices that tell what is open", "relations", "a letter"],
)
def test_what_is_booked_goes_to_the_import(text: str) -> None:
    assert road(text) is Road.IMPORT
