from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from exactdesk.errors import UsageError
from exactdesk.flow.dates import DayOrder
from exactdesk.flow.layout import read_layout
from exactdesk.flow.mapping import (
    ColumnMapping,
    column_keys,
    find_column,
    missing,
    read_mapping,
    read_rows,
    recognises,
    signature,
    value_counts,
)
from exactdesk.flow.parsing import Mark
from exactdesk.flow.table import CellFault, Merge, Row, Table
from exactdesk.kinds import RELATION, SALES_ENTRY
from exactdesk.kinds.document import MappedRow, Origin
from exactdesk.kinds.kind import Amounts
from exactdesk.problems import Problem
from tests.unit.flow.sheets import sheet

COLUMNS = {
    "Factuurnummer": "invoice_number",
    "Datum": "invoice_date",
    "Klant": "relation_name",
    "Omschrijving": "line_description",
    "Netto": "net_amount",
    "BTW": "vat_code",
}
HEADER = "Factuurnummer;Datum;Klant;Omschrijving;Netto;BTW"
NOTHING: Mapping[tuple[int, str], str] = {}


def read(
    table: Table, mapping: ColumnMapping | None = None, edits: Mapping[tuple[int, str], str] = NOTHING
) -> tuple[tuple[MappedRow, ...], tuple[Problem, ...]]:
    mapping = mapping or ColumnMapping(kind="sales-entry", columns=COLUMNS)
    return read_rows(table, read_layout(table), mapping, SALES_ENTRY, edits)


def test_cells_become_values_of_their_field() -> None:
    (row,), problems = read(sheet(f"{HEADER}\n0001;31-1-2026;Jansen;a;1.234,56;VH"))
    assert row.row == 2
    assert row.text("invoice_number") == "0001"
    assert row.day("invoice_date") == date(2026, 1, 31)
    assert row.amount("net_amount") == Decimal("1234.56")
    assert row.fields["net_amount"].text == "1.234,56"
    assert row.fields["net_amount"].column == 4
    assert not problems


def test_unmapped_empty_and_zero_are_three_things() -> None:
    (row,), _ = read(sheet(f"{HEADER}\nF1;31-1-2026;;a;0,00;VH"))
    assert "gross_amount" not in row.fields
    assert row.fields["relation_name"].value is None
    assert row.amount("net_amount") == 0


def test_every_fault_has_its_cell() -> None:
    rows, problems = read(sheet(f"{HEADER}\nF1;31-2-2026;Jansen;a;gratis;VH\nF2;1-1-2026;Vries;b;10,00;VH"))
    assert [(problem.code, problem.where.row, problem.where.column, problem.value) for problem in problems] == [
        ("date-impossible", 2, 1, "31-2-2026"),
        ("amount-unreadable", 2, 4, "gratis"),
    ]
    assert rows[0].fields["net_amount"].value is None
    assert rows[1].amount("net_amount") == 10


@pytest.mark.parametrize(
    ("fault", "code"),
    [
        (CellFault.ERROR_VALUE, "cell-error-value"),
        (CellFault.BAD_NUMBER, "cell-bad-number"),
        (CellFault.BAD_DATE, "cell-bad-date"),
        (CellFault.FORMULA_WITHOUT_VALUE, "cell-not-calculated"),
        (CellFault.BAD_REFERENCE, "cell-bad-reference"),
        (CellFault.TWICE, "cell-twice"),
    ],
)
def test_cells_without_a_trustworthy_value_are_reported_and_never_zero(fault: CellFault, code: str) -> None:
    table = replace(sheet(f"{HEADER}\nF1;1-1-2026;Jansen;a;#N/B;VH"), faults={(2, 4): fault})
    (row,), (problem,) = read(table)
    assert (problem.code, problem.value, problem.where.heading) == (code, "#N/B", "Netto")
    assert row.fields["net_amount"].value is None
    (mended,), none = read(table, edits={(2, "net_amount"): "12,50"})
    assert mended.amount("net_amount") == Decimal("12.50")
    assert not none


def test_fixed_values_defaults_and_words() -> None:
    mapping = ColumnMapping(
        kind="sales-entry",
        columns=COLUMNS,
        fixed={"journal": "70", "vat_code": ""},
        defaults={"relation_name": "Contant", "net_amount": "5,00"},
        values={"vat_code": {"Hoog": "VH", "laag": "VL"}},
    )
    rows, problems = read(sheet(f"{HEADER}\nF1;1-1-2026;;a;;Hoog\nF2;1-1-2026;Jansen;b;1,00;LAAG"), mapping)
    first, second = rows
    assert (first.text("journal"), first.fields["journal"].origin) == ("70", Origin.FIXED)
    assert (first.text("relation_name"), first.fields["relation_name"].origin) == ("Contant", Origin.DEFAULT)
    assert first.amount("net_amount") == 5
    assert (first.text("vat_code"), first.fields["vat_code"].text) == ("VH", "Hoog")
    assert first.fields["vat_code"].origin is Origin.TRANSLATED
    assert second.text("vat_code") == "VL"
    assert second.text("relation_name") == "Jansen"
    assert not problems


def test_a_fixed_value_that_cannot_be_read_is_said_once() -> None:
    mapping = ColumnMapping(kind="sales-entry", columns=COLUMNS, fixed={"due_date": "morgen"})
    _, problems = read(sheet(f"{HEADER}\nF1;1-1-2026;A;a;1,00;VH\nF2;1-1-2026;A;a;1,00;VH"), mapping)
    assert [(problem.code, problem.where.row) for problem in problems] == [("date-unreadable", None)]


def test_edits_are_read_like_the_column_and_can_empty_a_cell() -> None:
    table = sheet(f"{HEADER}\nF1;1-1-2026;Jansen;a;1.000;VH\nF2;1-1-2026;Jansen;a;12,50;VH")
    rows, problems = read(
        table, edits={(2, "net_amount"): "2.000", (3, "relation_name"): " ", (3, "due_date"): "nooit"}
    )
    assert rows[0].amount("net_amount") == 2000
    assert rows[0].fields["net_amount"].origin is Origin.EDITED
    assert rows[1].fields["relation_name"].value is None
    assert [(problem.code, problem.where.field) for problem in problems] == [("date-unreadable", "due_date")]


def test_blank_means_same_gives_the_same_rows_as_repeating() -> None:
    repeated, _ = read(
        sheet(f"{HEADER}\nF1;1-1-2026;Jansen;a;1,00;VH\nF1;1-1-2026;Jansen;b;2,00;VL\nF2;2-1-2026;Vries;c;3,00;VH")
    )
    blank, problems = read(sheet(f"{HEADER}\nF1;1-1-2026;Jansen;a;1,00;VH\n;;;b;2,00;VL\nF2;2-1-2026;Vries;c;3,00;VH"))
    assert [{name: value.value for name, value in row.fields.items()} for row in blank] == [
        {name: value.value for name, value in row.fields.items()} for row in repeated
    ]
    assert blank[1].fields["invoice_number"].origin is Origin.CARRIED
    assert [problem.code for problem in problems] == ["blank-means-same"]


def test_nothing_is_carried_into_a_row_that_names_something_itself_or_over_a_total() -> None:
    rows, problems = read(
        sheet(f"{HEADER}\nF1;1-1-2026;Jansen;a;1,00;VH\n;2-1-2026;Vries;b;2,00;VH\nSubtotaal;;;;3,00\n;;;c;4,00;VH")
    )
    assert [row.text("invoice_number") for row in rows] == ["F1", "", ""]
    assert not problems


def test_line_fields_are_never_carried() -> None:
    rows, _ = read(sheet(f"{HEADER}\nF1;1-1-2026;Jansen;a;1,00;VH\n;;;b;2,00"))
    assert rows[1].fields["vat_code"].value is None


def test_merged_cells_hold_for_all_their_rows() -> None:
    table = sheet(
        f"{HEADER}\nF1;1-1-2026;Jansen;a;1,00;VH\n;2-1-2026;;b;2,00;VH\nF2;1-1-2026;Vries;c;3,00;VH",
        merges=(Merge(2, 0, 3, 0), Merge(2, 2, 3, 2)),
    )
    rows, _ = read(table)
    assert [row.text("invoice_number") for row in rows] == ["F1", "F1", "F2"]
    assert [row.text("relation_name") for row in rows] == ["Jansen", "Jansen", "Vries"]
    assert rows[1].day("invoice_date") == date(2026, 1, 2)


def test_codes_that_the_spreadsheet_spoilt_are_kept_and_said() -> None:
    table = Table(
        file="a.xlsx",
        sheet="Blad1",
        rows=(
            Row(1, tuple(HEADER.split(";"))),
            Row(2, (date(2024, 1, 31), date(2024, 1, 31), "A", "b", Decimal(1), Decimal(2))),
        ),
    )
    (row,), problems = read(table)
    assert row.text("invoice_number") == "2024-01-31"
    assert row.text("vat_code") == "2"
    assert [problem.code for problem in problems] == ["code-is-date"]


def test_the_user_s_answers_decide_what_the_columns_do_not() -> None:
    table = sheet(f"{HEADER}\nF1;1-2-2026;A;a;1.000;VH\nF2;3-2-2026;B;b;2.500;VH")
    _, asked = read(table)
    assert {problem.code for problem in asked} == {"amount-ambiguous"}
    mapping = ColumnMapping(
        kind="sales-entry", columns=COLUMNS, decimal_mark=Mark.COMMA, day_order=DayOrder.MONTH_FIRST
    )
    rows, none = read(table, mapping)
    assert [row.amount("net_amount") for row in rows] == [1000, 2500]
    assert rows[0].day("invoice_date") == date(2026, 1, 2)
    assert not none


def test_a_mapping_of_another_sheet_says_what_is_absent() -> None:
    mapping = ColumnMapping(kind="sales-entry", columns={**COLUMNS, "Kostenplaats": "cost_center"})
    _, problems = read(sheet(f"{HEADER}\nF1;1-1-2026;A;a;1,00;VH"), mapping)
    assert [(problem.code, problem.facts["column"]) for problem in problems] == [
        ("mapped-column-absent", "Kostenplaats")
    ]


def test_relations_carry_nothing() -> None:
    table = sheet("Naam;Plaats;Klant\nJansen;Utrecht;ja\n;Breda;C\nVries;;nee")
    mapping = ColumnMapping(kind="relation", columns={"Naam": "name", "Plaats": "city", "Klant": "is_customer"})
    rows, _ = read_rows(table, read_layout(table), mapping, RELATION)
    assert [row.text("name") for row in rows] == ["Jansen", "", "Vries"]
    assert [row.value("is_customer") for row in rows] == [True, True, False]


def test_columns_are_found_by_heading_spelling_and_letter() -> None:
    layout = read_layout(sheet("Nr;Datum;Bedrag;Bedrag;\n1;1-1-2026;2,00;3,00;x"))
    assert column_keys(layout) == {0: "Nr", 1: "Datum", 2: "Bedrag", 3: "Bedrag (2)", 4: "[E]"}
    found = [find_column(layout, name) for name in ("bedrag", "Bedrag (2)", "e", "[B]", "DATUM", "Kleur", "")]
    assert [column.index if column else None for column in found] == [2, 3, 4, 1, 1, None, None]


def test_a_mapping_survives_its_file() -> None:
    mapping = ColumnMapping(
        kind="sales-entry",
        sheet="Blad1",
        header_row=3,
        columns={"Nr": "invoice_number"},
        fixed={"journal": "70"},
        defaults={"currency": "EUR"},
        values={"vat_code": {"Hoog": "VH"}},
        amounts=Amounts.INCLUDING_VAT,
        block=1,
        decimal_mark=Mark.COMMA,
        day_order=DayOrder.MONTH_FIRST,
    )
    again = read_mapping(json.dumps(mapping.to_json()))
    assert again.to_json() == mapping.to_json()
    assert again.amounts is Amounts.INCLUDING_VAT


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        '{"kind": 1}',
        '{"colums": {}}',
        '{"columns": []}',
        '{"columns": {"a": null}}',
        '{"values": []}',
        '{"values": {"vat_code": "x"}}',
        '{"header_row": -1}',
        '{"header_row": true}',
        '{"amounts": "both"}',
    ],
)
def test_a_mapping_file_that_cannot_be_understood(text: str) -> None:
    with pytest.raises(UsageError) as caught:
        read_mapping(text)
    assert caught.value.code == "mapping-unreadable"


def test_what_is_still_missing_is_named() -> None:
    mapping = ColumnMapping(kind="sales-entry", columns={"Nr": "invoice_number"}, fixed={"invoice_date": "1-1-2026"})
    assert [need.any_of[0] for need in missing(mapping, SALES_ENTRY)] == ["relation_code", "net_amount"]


def test_next_month_s_file_is_recognised() -> None:
    saved = signature(["Factuurnr", "Datum", "Klant", "Bedrag excl."])
    assert signature(["Bedrag excl.", "Klant", "Datum", "Factuur-nr", "Iets nieuws"]) == saved
    assert recognises(saved, ["Factuurnr", "Datum", "Klant", "Bedrag excl.", "Valuta"])
    assert not recognises(saved, ["Factuurnr", "Datum", "Klant"])
    assert not recognises("", ["Factuurnr"])


def test_values_are_counted_for_the_table_of_words() -> None:
    table = sheet(
        f"{HEADER}\nF1;1-1-2026;A;a;1,00;Hoog\nF2;1-1-2026;A;a;1,00;Laag\nF3;1-1-2026;A;a;1,00;Hoog\nF4;1-1-2026;A;a;1,00"
    )
    mapping = ColumnMapping(kind="sales-entry", columns=COLUMNS)
    assert value_counts(table, read_layout(table), mapping, "vat_code") == (("Hoog", 2), ("Laag", 1))
    assert value_counts(table, read_layout(table), mapping, "currency") == ()
