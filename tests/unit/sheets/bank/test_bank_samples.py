"""Bank files from elsewhere, read by eye first: what a careful person finds in each, or why it cannot be trusted."""

from __future__ import annotations

import pytest

from exactdesk.errors import SheetError
from exactdesk.sheets.bank.wire import OTHER
from tests.bank_files import parse, read, told
from tests.samples import SAMPLES, needs_samples

pytestmark = needs_samples

BANK = SAMPLES / "bank"
EVERY = sorted(path.name for path in BANK.iterdir()) if BANK.is_dir() else []

REFUSED: dict[str, tuple[str, dict[str, str]]] = {
    "camt-genkgo-camt052.v6.Amt-zero.xml": ("statement-intraday", {"kind": "CAMT.052"}),
    "camt-genkgo-camt054.v8.xml": ("statement-notice", {"kind": "CAMT.054"}),
    # Its balances are 1.01, 2.02, 3.03 … to show each kind of balance; the one movement is 8.85.
    "camt-genkgo-camt053.v2.all-balance-types.xml": ("statement-unbalanced", {"reached": "9.86", "closing": "4.04"}),
    "camt-genkgo-camt053.v2.five.decimals.xml": ("statement-unbalanced", {"reached": "27.00", "difference": "0.05"}),
    # Opening balance in euros, closing balance in Swedish crowns.
    "camt-genkgo-camt053.v2.with-party-ids.xml": ("statement-other-currency", {"currency": "EUR", "other": "SEK"}),
    "camt-genkgo-camt053.v4.xml": ("statement-other-currency", {"currency": "EUR", "other": "SEK"}),
    "camt-genkgo-camt053.v8.xml": ("statement-other-currency", {"currency": "EUR", "other": "SEK"}),
    # Shortened by their makers, so that the movements no longer make the closing balance.
    "nl-jejik-abnamro.sta": ("statement-unbalanced", {"statement": "19321/1", "difference": "-2038.00"}),
    "nl-jejik-rabobank.sta": ("statement-unbalanced", {"reached": "-740.11", "closing": "395.82"}),
    "nl-php-mt940-abn-sample2.sta": ("statement-unbalanced", {"movements": "-812.00", "difference": "601.50"}),
    "nl-php-mt940-rabo-sample3.sta": ("statement-unbalanced", {"movements": "387.56", "difference": "-345.16"}),
    "nl-php-mt940-rabo-sample4.sta": ("statement-unbalanced", {"movements": "-1779.39", "closing": "18846.34"}),
    # One credit of 3.68 stands there twice: its last line says that credits make 28.71, and they make 32.39.
    "nl-php-mt940-ing-sample.sta": ("statement-unbalanced", {"movements": "7.15", "difference": "-3.68"}),
    "odd-self-provided-overly_long_details.sta": ("statement-unbalanced", {"difference": "234.01"}),
    "odd-self-provided-february_30.sta": ("statement-bad-date", {"row": "6", "value": "160230"}),
    "odd-self-provided-wrapped_timestamp.sta": ("statement-bad-date", {"row": "5", "value": "160230"}),
    "odd-self-provided-mt942.sta": ("statement-intraday", {"kind": "MT942"}),
}
NO_BANK_FILE = ("odd-self-provided-empty_non_swift.sta", "odd-self-provided-invalid_statement.sta")

# Format, statements, lines, and what is told of them.
READ: dict[str, tuple[str, int, int, list[str]]] = {
    "camt-genkgo-camt053.v2.multi.statement.xml": ("camt.053.001.02", 2, 2, []),
    "camt-genkgo-camt53.only-Dt-with-DtTm.xml": ("camt.053.001.02", 1, 0, ["statement-without-balance"]),
    "nl-ASNB-mt940.txt": ("mt940", 31, 8, []),
    "nl-ASNB-mt940_with_spaces_for_entry_date.txt": ("mt940", 31, 8, []),
    "nl-jejik-rabobank-iban.sta": ("mt940", 2, 4, []),
    "nl-php-mt940-abn-issue48.sta": ("mt940", 1, 2, []),
    "nl-php-mt940-abn-sample.sta": ("mt940", 4, 5, []),
    "nl-php-mt940-asn-sample.sta": ("mt940", 7, 3, []),
    "nl-php-mt940-bunq-sample.sta": ("mt940", 1, 111, []),
    "nl-php-mt940-knab-sample2.sta": ("mt940", 1, 1, []),
    "odd-betterplace-sepa_mt9401.sta": ("mt940", 20, 97, []),
}

LINES: dict[str, dict[int, tuple[str, str, str, str, str, str]]] = {
    "camt-genkgo-camt053.v2.multi.statement.xml": {
        1: ("8.85", "Company Name 1", "NL56AGDH9619008421", "Transaction Description 1", "", "000000001"),
        2: ("-7.00", "Company Name 2", "NL56AGDH9619008421", "Transaction Description 2", "", "000000002"),
    },
    "nl-ASNB-mt940.txt": {
        1: ("-65.00", "hr gjlm paulissen", "NL47INGB9999999999", "Betaling sieraden", "", ""),
        3: ("-801.55", "international card services", "NL08ABNA9999999999",
            ("000000000000000000000000000000000 0000000000000000 Betaling aan ICS 99999999999 "
             "ICS Referentie: 2020-01-05 19:47 000000000000000"), "", ""),
        4: ("-1.65", "", "", "Kosten gebruik betaalrekening inclusief 1 betaalpas", "", ""),
    },
    "nl-ASNB-mt940_with_spaces_for_entry_date.txt": {
        1: ("-65.00", "hr gjlm paulissen", "NL47INGB9999999999", "Betaling sieraden", "", ""),
    },
    "nl-jejik-rabobank-iban.sta": {
        2: ("-10.00", "JOHN DOE", "P001234567", "Reference 201301234", "", ""),
        4: ("-10.00", "JOHN DOE", "P001234567", "Reference 201301234", "", ""),
    },
    "nl-php-mt940-abn-issue48.sta": {
        1: ("109.65", "HR K XXXXXXX EN/OF MW H XXXXXXX", "NL75INGB0001234567", "RES.NR 00042", "", ""),
        2: ("-62.63", "XXXXXXXX B.V.", "NL37DEUT0123456789", "/INV/1511682351 1.1 2.2016", "", "012345678912361000"),
    },
    "nl-php-mt940-abn-sample.sta": {
        3: ("-1027.91", "G.B. ROTTERDAM", "64.45.12.113",
            "AANSLAGBILJETNUMMER 30076145 BETALINGSKENMERK 0000 0000 3007 6145 MOZARTLN 136 WOZ2009", "", ""),
        5: ("25111.08", "", "", "VERKOOP BECAM HOLDING PER 23/06 ST 1.439 @ 17.52246", "", ""),
    },
    "nl-php-mt940-asn-sample.sta": {
        1: ("-2000.00", "j blom", "NL29INGB0006475121", "Salaris december 2019", "", ""),
        2: ("-61.80", "MULTI TANK CARD BV", "NL44ABNA0548041814",
            ("Relatienummer 1755481/Factuurnr.7903792-07-01-2020/B.t.w. bedrag 10.73/Inzake geleverde diensten"), "",
            "1755481/5570"),
    },
    "nl-php-mt940-bunq-sample.sta": {
        9: ("-108.75", "Stichting Test Payments collecting for mr-joy", "NL30ABNA0524590958",
            "M2438111M122IZHS 0030003724612388 Order ORD171882 mr-joy.nl mr-joy", "", ""),
        111: ("-6.00", "Test", "NL93BUNQ2206727536", "", "", ""),
    },
    "nl-php-mt940-knab-sample2.sta": {
        1: ("567.42", "STRIPE PAYMENTS UK LTD", "123", "SHOPIFY D3DJ2", "", ""),
    },
    "odd-betterplace-sepa_mt9401.sta": {
        6: ("-204.88", "", "", "0904059003", "", ""),  # RC: what came in was taken back
        10: ("50.05", "Richter Renate 70 Zeichen Beginn Fuellzeichenxxxxxxxx", "DE42100100100043921105",
             "Keine Buchung zu: TO13 TF52001 MINT", "", "EndToEndIdTFNR5200100001"),
    },
}  # fmt: skip


def test_every_file_has_its_expectation() -> None:
    assert sorted([*REFUSED, *NO_BANK_FILE, *READ]) == EVERY
    assert set(LINES) <= set(READ)


@pytest.mark.parametrize("name", REFUSED)
def test_refused_for_its_true_reason(name: str) -> None:
    code, facts = REFUSED[name]
    with pytest.raises(SheetError) as caught:
        read((BANK / name).read_bytes(), file=name)
    assert caught.value.code == code
    assert {fact: caught.value.facts[fact] for fact in facts} == facts


@pytest.mark.parametrize("name", NO_BANK_FILE)
def test_no_bank_file(name: str) -> None:
    assert parse((BANK / name).read_bytes()) == OTHER


@pytest.mark.parametrize("name", READ)
def test_read_whole(name: str) -> None:
    found = read((BANK / name).read_bytes(), file=name)
    codes = [problem.code for problem in found.problems]
    assert (found.format, len(found.statements), len(found.lines), codes) == READ[name]


@pytest.mark.parametrize("name", LINES)
def test_its_lines(name: str) -> None:
    lines = {line.number: told(line) for line in read((BANK / name).read_bytes(), file=name).lines}
    assert {number: lines[number] for number in LINES[name]} == LINES[name]
