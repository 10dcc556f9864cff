"""Habits of lists that a careful person sees at once: what is left out, how many invoices there are, and what they add up to."""

from __future__ import annotations

import pytest

from exactdesk.flow.inspect import inspect_table
from exactdesk.kinds import KINDS
from tests.unit.flow.sheets import sheet

Amounts = tuple[str | None, str | None, str | None]
# name, sheet, kind, documents, (net, VAT, gross), rows left out, codes of problems
HABITS: tuple[tuple[str, str, str | None, int | None, Amounts, dict[int, str], set[str]], ...] = (
    (
        "blank-means-same",
        (
            "Factuurnummer;Datum;Klant;Omschrijving;Excl;Btw;Incl\n"
            "F1;31-01-2024;Jansen;a;100,00;21,00;121,00\n"
            ";;;b;50,00;10,50;60,50\n"
            "F2;01-02-2024;Vries;c;10,00;2,10;12,10\n"
            ";;;d;20,00;4,20;24,20\n"
            ";;;;180,00;37,80;217,80\n"
        ),
        "sales-entry",
        2,
        ("180.00", "37.80", "217.80"),
        {6: "total"},
        {"blank-means-same"},
    ),
    (
        "repeat-total",
        (
            "Factuurnummer;Datum;Klant;Omschrijving;Netto;Btw;Factuurtotaal\n"
            "F1;31-01-2024;Jansen;a;100,00;21,00;181,50\n"
            "F1;31-01-2024;Jansen;b;50,00;10,50;181,50\n"
            "F2;01-02-2024;Vries;c;10,00;2,10;12,10\n"
        ),
        "sales-entry",
        2,
        ("160.00", "33.60", "193.60"),
        {},
        {"total-on-every-line"},
    ),
    (
        "repeat-total-no-vat",
        (
            "Factuurnummer;Datum;Klant;Omschrijving;Aantal;Prijs;Totaal factuur\n"
            "F1;31-01-2024;Jansen;a;1;100,00;181,50\n"
            "F1;31-01-2024;Jansen;b;2;25,00;181,50\n"
            "F2;01-02-2024;Vries;c;1;10,00;12,10\n"
        ),
        "sales-entry",
        2,
        ("160.00", "33.60", "193.60"),
        {},
        {"amounts-with-or-without-vat", "total-on-every-line"},
    ),
    (
        "repeat-total-only",
        (
            "Factuurnummer;Datum;Klant;Omschrijving;Totaal\n"
            "F1;31-01-2024;Jansen;a;181,50\n"
            "F1;31-01-2024;Jansen;b;181,50\n"
            "F1;31-01-2024;Jansen;c;181,50\n"
            "F2;01-02-2024;Vries;c;12,10\n"
        ),
        "sales-entry",
        2,
        (None, None, None),
        {},
        {"amounts-equal-on-lines", "amounts-with-or-without-vat"},
    ),
    (
        "dc-marks",
        ("Factuurnummer;Datum;Klant;Bedrag;D/C\n1;31-01-2024;Acme;100,00;D\n2;31-01-2024;Beta;50,00;C\n"),
        "sales-entry",
        2,
        (None, None, None),
        {},
        {"amounts-with-or-without-vat", "debit-credit-marks"},
    ),
    (
        "groups-by-invoice",
        (
            "Omschrijving;Aantal;Prijs;Bedrag\n"
            "Factuur F1 - Jansen;;;\n"
            "a;1;10,00;10,00\n"
            "b;2;10,00;20,00\n"
            "Factuur F2 - Vries;;;\n"
            "c;1;5,00;5,00\n"
            "Totaal;;;35,00\n"
        ),
        None,
        None,
        (None, None, None),
        {2: "note", 5: "note", 7: "total"},
        {"kind-unclear"},
    ),
    (
        "amounts-english-thousands",
        (
            "Invoice number;Invoice date;Customer name;Amount excl. VAT;VAT amount;Amount incl. VAT\n"
            "A1;13/01/2024;Acme;1,000;210;1,210\n"
            "A2;14/01/2024;Beta;2,000;420;2,420\n"
        ),
        "sales-entry",
        2,
        (None, None, None),
        {},
        {"amount-ambiguous"},
    ),
    (
        "us-dates",
        (
            "Invoice number;Invoice date;Customer name;Net;Tax;Total\n"
            "A1;01/13/2024;Acme;1000.00;210.00;1210.00\n"
            "A2;02/01/2024;Beta;2000.00;420.00;2420.00\n"
            "A3;02/25/2024;Beta;2000.00;420.00;2420.00\n"
        ),
        "sales-entry",
        3,
        ("5000.00", "1050.00", "6050.00"),
        {},
        set(),
    ),
    (
        "other-list",
        (
            "Factuurnummer;Datum;Klant;Netto;BTW;Bruto\n"
            "F1;31-01-2024;Jansen;100,00;21,00;121,00\n"
            "F2;31-01-2024;Vries;50,00;10,50;60,50\n"
            "Klantcode;Naam;Adres;Postcode;Plaats\n"
            "1;Jansen;Straat 1;1234AB;Utrecht\n"
            "2;Vries;Straat 2;1234AB;Utrecht\n"
        ),
        "sales-entry",
        2,
        ("150.00", "31.50", "181.50"),
        {4: "other-list", 5: "other-list", 6: "other-list"},
        {"other-list-below"},
    ),
    (
        "rates-columns",
        (
            "Factuur;Datum;Klant;Omzet 21%;BTW 21%;Omzet 9%;BTW 9%;Totaal\n"
            "F1;31-01-2024;Jansen;100,00;21,00;0,00;0,00;121,00\n"
            "F2;31-01-2024;Vries;0,00;0,00;100,00;9,00;109,00\n"
        ),
        "sales-entry",
        2,
        ("200.00", "30.00", "230.00"),
        {},
        {"amount-in-several-columns", "second-vat-column"},
    ),
    (
        "lone-incl-heading",
        ("Factuur;Datum;Klant;Bedrag incl. btw;Btw %\nF1;31-01-2024;Jansen;121,00;21\nF2;31-01-2024;Vries;109,00;9\n"),
        "sales-entry",
        2,
        ("200.00", "30.00", "230.00"),
        {},
        set(),
    ),
    (
        "net-and-rate",
        ("Factuur;Datum;Klant;Bedrag excl. btw;Btw %\nF1;31-01-2024;Jansen;100,00;21\nF1;31-01-2024;Jansen;100,00;9\n"),
        "sales-entry",
        1,
        ("200.00", "30.00", "230.00"),
        {},
        set(),
    ),
    (
        "credit-type",
        (
            "Type;Factuur;Datum;Klant;Netto;BTW;Bruto\n"
            "Factuur;F1;31-01-2024;Jansen;100,00;21,00;121,00\n"
            "Creditnota;C1;31-01-2024;Jansen;50,00;10,50;60,50\n"
        ),
        "sales-entry",
        2,
        ("50.00", "10.50", "60.50"),
        {},
        set(),
    ),
    (
        "open-items",
        (
            "Debiteur;Naam;Factuur;Datum;Vervaldatum;Bedrag;Openstaand\n"
            "1001;Jansen;F1;31-01-2024;01-03-2024;121,00;121,00\n"
            "1002;Vries;F2;31-01-2024;01-03-2024;60,50;0,00\n"
        ),
        "sales-entry",
        2,
        (None, None, "181.50"),
        {},
        {"amounts-with-or-without-vat", "day-first-assumed", "vat-not-told"},
    ),
    (
        "same-num-blank-name",
        (
            "Factuurnummer;Datum;Leveranciersnr;Leverancier;Netto;BTW;Bruto\n"
            "100;31-01-2024;1;KPN;100,00;21,00;121,00\n"
            "100;31-01-2024;1;;50,00;10,50;60,50\n"
            "100;31-01-2024;2;Shell;50,00;10,50;60,50\n"
        ),
        "purchase-entry",
        2,
        ("200.00", "42.00", "242.00"),
        {},
        set(),
    ),
    (
        "subtot-per-invoice",
        (
            "Factuurnummer;Datum;Klant;Omschrijving;Netto;BTW;Bruto\n"
            "F1;31-01-2024;Jansen;a;100,00;21,00;121,00\n"
            "F1;31-01-2024;Jansen;b;50,00;10,50;60,50\n"
            "Totaal F1;;;;150,00;31,50;181,50\n"
            "F2;31-01-2024;Vries;c;10,00;2,10;12,10\n"
            "Totaal F2;;;;10,00;2,10;12,10\n"
            "Totaal;;;;160,00;33,60;193,60\n"
        ),
        "sales-entry",
        2,
        ("160.00", "33.60", "193.60"),
        {4: "subtotal", 6: "subtotal", 7: "total"},
        set(),
    ),
    (
        "subtot-with-relation",
        (
            "Klantnr;Klant;Factuurnummer;Datum;Netto;BTW;Bruto\n"
            "1001;Jansen;F1;31-01-2024;100,00;21,00;121,00\n"
            "1001;Jansen;F2;31-01-2024;50,00;10,50;60,50\n"
            "1001;Totaal Jansen;;;150,00;31,50;181,50\n"
            "1002;Vries;F3;31-01-2024;10,00;2,10;12,10\n"
            "1002;Totaal Vries;;;10,00;2,10;12,10\n"
        ),
        "sales-entry",
        3,
        ("160.00", "33.60", "193.60"),
        {4: "subtotal", 6: "subtotal"},
        set(),
    ),
    (
        "euro-col",
        (
            "Factuurnr;Datum;Klant;Bedrag excl.;;BTW;;Bedrag incl.;\n"
            "F1;31-01-2026;Jansen;€;100,00;€;21,00;€;121,00\n"
            "F2;31-01-2026;Vries;€;50,00;€;10,50;€;60,50\n"
            ";;;€;150,00;€;31,50;€;181,50\n"
        ),
        "sales-entry",
        2,
        ("150.00", "31.50", "181.50"),
        {4: "total"},
        set(),
    ),
    (
        "count-footer",
        (
            "Factuurnr;Datum;Klant;Netto;BTW;Bruto\n"
            "F1;31-01-2026;Jansen;100,00;21,00;121,00\n"
            "F2;31-01-2026;Vries;(50,00);(10,50);(60,50)\n"
            "Aantal facturen: 2;;;;;\n"
            "Totaal excl. btw;;;50,00;;\n"
            "Totaal btw;;;;10,50;\n"
            "Totaal incl. btw;;;;;60,50\n"
        ),
        "sales-entry",
        2,
        ("50.00", "10.50", "60.50"),
        {4: "footer", 5: "total", 6: "total", 7: "total"},
        set(),
    ),
    (
        "per-month",
        (
            "Factuurnr;Datum;Klant;Netto;BTW;Bruto\n"
            "Januari 2026;;;;;\n"
            "F1;31-01-2026;Jansen;100,00;21,00;121,00\n"
            "Totaal januari;;;100,00;21,00;121,00\n"
            "Februari 2026;;;;;\n"
            "F2;28-02-2026;Vries;50,00;10,50;60,50\n"
            "Totaal februari;;;50,00;10,50;60,50\n"
            "Eindtotaal;;;150,00;31,50;181,50\n"
        ),
        "sales-entry",
        2,
        ("150.00", "31.50", "181.50"),
        {2: "group-heading", 4: "subtotal", 5: "group-heading", 7: "subtotal", 8: "total"},
        set(),
    ),
    (
        "relation-in-group",
        (
            "Factuurnr;Datum;Netto;BTW;Bruto\n"
            "Jansen BV (10001);;;;\n"
            "F1;31-01-2026;100,00;21,00;121,00\n"
            "De Vries (10002);;;;\n"
            "F2;28-02-2026;50,00;10,50;60,50\n"
        ),
        "sales-entry",
        2,
        ("150.00", "31.50", "181.50"),
        {2: "group-heading", 4: "group-heading"},
        {"field-not-found", "relation-in-headings", "sales-or-purchase"},
    ),
    (
        "multi-rate-lines",
        (
            "Factuur;Factuurdatum;Leverancier;BTW-tarief;Grondslag;BTW-bedrag;Factuurbedrag\n"
            "2601;05-01-2026;Sligro;9%;100,00;9,00;230,00\n"
            "2601;05-01-2026;Sligro;21%;100,00;21,00;230,00\n"
            "2602;06-01-2026;KPN;21%;50,00;10,50;60,50\n"
        ),
        "purchase-entry",
        2,
        ("250.00", "40.50", "290.50"),
        {},
        {"day-first-assumed", "total-on-every-line"},
    ),
    (
        "status-concept",
        (
            "Nummer;Datum;Relatie;Status;Totaal excl. BTW;BTW;Totaal incl. BTW;Betaald op\n"
            "F1;31-01-2026;Jansen;Verzonden;100,00;21,00;121,00;\n"
            "Concept;31-01-2026;Vries;Concept;50,00;10,50;60,50;\n"
        ),
        "sales-entry",
        2,
        ("150.00", "31.50", "181.50"),
        {},
        {"not-final", "sales-or-purchase"},
    ),
    (
        "neg-paren-us",
        ("Invoice;Date;Bill To;Amount\nINV-1;2026-01-31;Acme;$1,234.50\nCM-1;2026-01-31;Acme;($234.50)\n"),
        "sales-entry",
        2,
        (None, None, "1000.00"),
        {},
        {"amounts-with-or-without-vat", "vat-not-told"},
    ),
    (
        "reverse",
        (
            "Invoice;Date;Vendor;Net;VAT %;VAT;Gross\n"
            "1;2026-01-31;Google Ireland;100.00;0;0.00;100.00\n"
            "A2;2026-01-31;KPN;100.00;21;21.00;121.00\n"
        ),
        "purchase-entry",
        2,
        ("200.00", "21.00", "221.00"),
        {},
        set(),
    ),
    (
        "tab-dup-number-two-dates",
        (
            "Factuurnr;Datum;Klant;Netto;BTW;Bruto\n"
            "F1;31-01-2026;Jansen;100,00;21,00;121,00\n"
            "F1;01-02-2026;Jansen;50,00;10,50;60,50\n"
        ),
        "sales-entry",
        1,
        ("150.00", "31.50", "181.50"),
        {},
        {"document-contradicts-itself"},
    ),
    (
        "twolang",
        (
            "Factuurnummer / Numéro de facture;Datum / Date;Klant / Client;Bedrag excl. BTW / Montant HTVA;BTW / TVA;Totaal / Total\n"
            "F1;31/01/2026;Jansen;100,00;21,00;121,00\n"
            "F2;31/01/2026;Dupont;50,00;10,50;60,50\n"
        ),
        "sales-entry",
        2,
        ("150.00", "31.50", "181.50"),
        {},
        set(),
    ),
    (
        "codes-desc",
        (
            "Boekdatum;Factuurnummer;Crediteurnummer;Crediteurnaam;Grootboekrekening;Grootboekomschrijving;Bedrag;BTW-code\n"
            "05-01-2026;A1;2001;KPN;4300;Telefoon;100,00;1\n"
            "06-01-2026;B2;2002;Shell;4400;Auto;50,00;1\n"
        ),
        "purchase-entry",
        2,
        (None, None, None),
        {},
        {"amounts-with-or-without-vat", "day-first-assumed"},
    ),
    (
        "empty-number-rows",
        (
            "Factuurnummer;Factuurdatum;Klant;Omschrijving;Bedrag excl. btw;Btw;Bedrag incl. btw\n"
            "F1;31-01-2026;Jansen;a;100,00;21,00;121,00\n"
            ";31-01-2026;Vries;b;50,00;10,50;60,50\n"
            "F3;31-01-2026;Pieters;c;50,00;10,50;60,50\n"
        ),
        "sales-entry",
        3,
        ("200.00", "42.00", "242.00"),
        {},
        set(),
    ),
    (
        "thousand-nl",
        (
            "Factuurnummer;Factuurdatum;Klant;Bedrag excl. btw;Btw;Bedrag incl. btw\n"
            "F1;31-01-2026;Jansen;1.000,00;210,00;1.210,00\n"
            "F2;31-01-2026;Vries;1.500;315;1.815\n"
        ),
        "sales-entry",
        2,
        ("2500.00", "525.00", "3025.00"),
        {},
        set(),
    ),
)


@pytest.mark.parametrize(
    ("name", "text", "kind", "documents", "totals", "left_out", "codes"), HABITS, ids=[each[0] for each in HABITS]
)
def test_a_habit(
    name: str,
    text: str,
    kind: str | None,
    documents: int | None,
    totals: Amounts,
    left_out: dict[int, str],
    codes: set[str],
) -> None:
    found = inspect_table(sheet(text), KINDS)
    told = tuple(
        None if amount is None else str(amount) for amount in (found.totals.net, found.totals.vat, found.totals.gross)
    )
    assert (name, found.kind, found.documents, told) == (name, kind, documents, totals)
    assert {each.row: each.why.value for each in found.left_out} == left_out
    assert {problem.code for problem in found.problems} == codes
