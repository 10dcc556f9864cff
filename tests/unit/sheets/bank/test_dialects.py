"""Each bank's way of writing MT940, on files made for it: who paid, from which account, with what words."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from tests.bank_files import made, told

EXPECTED: dict[str, list[tuple[str, str, str, str, str, str]]] = {
    "abnamro.sta": [
        ("1210.00", "GROENVOORZIENING DE LINDE B.V.", "NL20INGB0001234567",
         "FACTUUR 2026-0045 EN 2026-0047 MINUS CREDITNOTA", "", ""),
        ("-89.95", "TELECOM NOORD B.V.", "NL37DEUT0123456789", "/INV/1511682351 13.04.2026", "", "1511682351"),
        ("363.00", "HR J DE BOER EN/OF MW A DE BOER-SMIT", "NL44RABO0123456789", "", "8000000002026045", ""),
        ("60.50", "TELECOM NOORD B.V.", "NL37DEUT0123456789", "STORNO FACTUUR 1511670011", "", "1511670011"),
    ],
    "abnamro-columns.sta": [
        ("302.50", "DRUKKERIJ VAN DAM", "NL20INGB0001234567", "FACTUUR 2012-1187", "", ""),
        ("-121.00", "BELASTINGDIENST", "NL86INGB0002445588", "", "5000000020130115", ""),
        ("-45.15", "WATERBEDRIJF ZUID", "1234567", "BETALINGSKENM. 1234567890123456 VOORSCHOT JANUARI", "", ""),
        ("-20.00", "BOUWMARKT JANSEN UTRECHT", "",
         "BEA NR:XX12345 15.01.13/12.54 BOUWMARKT JANSEN UTRECHT,PAS012", "", ""),
    ],
    "ing.940": [
        ("605.00", "J. Janssen", "NL32INGB0000012345", "Fact. 26700012 klantnr 1023", "", "BESTELLING 88121"),
        ("-1.57", "", "", "TOTAAL 1 VZ", "", ""),
        ("32.00", "J.Janssen", "NL32INGB0000012345", "", "9001123412341234", "15814016000676480"),
        ("-12.75", "J.Janssen", "NL32INGB0000012345", "CONTRIBUTIE FEB 2026", "", "20260220P0123478"),
        ("92.35", "Acme Trading Inc", "US64SVBKUS6S3300958879", "invoice 77", "", "INV 77"),
    ],
    "ing-old.940": [
        ("250.00", "KLUSBEDRIJF DE HAAN", "0111222333", "FACTUUR 12045", "", ""),
        ("-12.50", "", "", "PARKEERGARAGE CENTRUM>UTRECHT 02-03-2012 09:57 002 5595781", "", ""),
        ("-5.00", "BOEKHANDEL OOST", "0111222334", "KN: BOEK 1", "", ""),
    ],
    "rabobank.swi": [
        ("-127.50", "Koffieleverancier Nederland B.V.", "NL96RBOS0523149468",
         "674725433 1120000153447185 14144467636004962", "", "02-04-2026 22:56 1120000153447185"),
        ("169.90", "Bedrijf Oost B.V.", "0663616476", "NR.202604-111/11.3.2026 NR.202604-112/11.3.2026", "", ""),
        ("440.00", "TRANSPORT NV", "NL82RBOS0602069890", "Ref: 202602-080", "", "1134027115"),
        ("-130.29", "", "", "KostenPeriode 01-01-2026 t/m 31-03-2026", "", ""),
    ],
    "rabobank-old.sta": [
        ("1213.28", "W.P. Jansen", "0121470966", "FACTUUR 2011-77 BEDANKT", "", ""),
        ("-44.95", "TELEFOON NEDERLAND BV", "0733959555", "BETALINGSKENM. 123456789 FACTUURNUMMER 987654321", "", ""),
        ("-36.56", "SPEELGOED AMERSFOORT", "", "Betaalautomaat 14:23 pasnr. 065", "", ""),
    ],
    "sns.sta": [
        ("242.00", "kapsalon bij marieke", "NL29INGB0006475121", "factuur 2025-0118", "", ""),
        ("-61.80", "BRANDSTOFPAS NEDERLAND BV", "NL44ABNA0548041814",
         "Relatienummer 1755481/Factuurnr.7903792-02-01-2026", "", "1755481/5570"),
        ("-1.65", "", "", "Kosten gebruik betaalrekening inclusief 1 betaalpas", "", ""),
    ],
    "triodos.sta": [
        ("-10.00", "", "0555555555", "DRUKKERIJ HET WITTE PAPIER DORPSSTRAAT 1 ZEIST FACTUUR 88", "", ""),
        ("150.00", "", "NL44RABO0123456789", "STICHTING BUURTHUIS UTRECHT BETREFT FACTUUR 2026-0031", "", ""),
    ],
    "knab.sta": [
        ("-15.00", "HOSTING OOST", "NL52RABO0326203011", "Factuur 1009 webhosting april", "", ""),
        ("567.42", "PAYMENTS UK LTD", "GB33BUKB20201555555555", "SHOP D3DJ2", "", ""),
    ],
    "bunq.sta": [
        ("200.00", "Fotostudio Licht", "NL65BUNQ2206724936", "Factuur F20260003", "", ""),
        ("-10.50", "Treinreizen", "", "Treinreizen Utrecht, NL 10.00 CHF, 1 CHF = 1.05000 EUR", "", ""),
    ],
    "kbc.sta": [
        ("1815.00", "", "BE71096123456769", ("EUROPESE OVERSCHRIJVING VAN BE71 0961 2345 6769 GKCCBEBB BOUWWERKEN "
         "DE SMET BVBA MEDEDELING: +++090/9337/55493+++"), "", "0000123456"),
        ("-12.10", "", "", "KOSTEN REKENING 1E KWARTAAL 2026", "", ""),
    ],
    "belfius.sta": [
        ("484.00", "", "BE68539007547034", ("OVERSCHRIJVING IN EURO VAN REKENING BE68539007547034 BIC KREDBEBB "
         "SCHRIJNWERKERIJ PEETERS NV MEDEDELING FACTUUR 2026/118 REF. : 0912345678901 VAL. 02-04"), "", ""),
    ],
    "bnp.sta": [
        ("726.00", "GARAGE VERMEULEN BV", "BE71096123456769", "FACT. 2026-00118 DD 15/03/2026", "", "FACT 118"),
    ],
}  # fmt: skip


@pytest.mark.parametrize("name", EXPECTED)
def test_who_and_what(name: str) -> None:
    assert [told(line) for line in made(name).lines] == EXPECTED[name]


@pytest.mark.parametrize(
    ("name", "account", "number", "opening", "closing"),
    [
        ("abnamro.sta", "534334164", "26101/1", "1250.00", "2793.55"),
        ("ing.940", "NL69INGB0123456789", "00051", "662.23", "1377.26"),
        ("rabobank.swi", "NL50RABO0123456789", "26001", "1147.95", "1500.06"),
        ("rabobank-old.sta", "1291.99.348", "00000/00", "473.17", "1604.94"),
        ("triodos.sta", "0390123456", "1", "1000.00", "1140.00"),
        ("bunq.sta", "NL10BUNQ2290325473", "00001", "32.33", "221.83"),
        ("bnp.sta", "BE62510007547061", "61/1", "-100.00", "626.00"),
    ],
)
def test_the_statement_itself(name: str, account: str, number: str, opening: str, closing: str) -> None:
    (statement,) = made(name).statements
    assert statement.opening is not None
    assert statement.closing is not None
    assert (statement.account, statement.number, statement.currency) == (account, number, "EUR")
    assert (statement.opening.amount, statement.closing.amount) == (Decimal(opening), Decimal(closing))


def test_the_year_of_the_booking_day_is_that_nearest_to_the_value_date() -> None:
    """ING writes month and day alone, and a leap day may stand in them."""
    assert made("ing-old.940").lines[2].booked_on == date(2012, 2, 29)


def test_dollars_keep_their_amount() -> None:
    instructed = made("ing.940").lines[4].instructed
    assert instructed is not None
    assert (instructed.amount, instructed.currency) == (Decimal("100.00"), "USD")
