from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from exactdesk.flow.headings import heading_key, letters, unique_keys
from exactdesk.flow.layout import NO_HEADER, Layout, read_layout
from exactdesk.flow.profile import ColumnType
from exactdesk.flow.table import CellFault, Merge, Row, Table
from tests.unit.flow.sheets import sheet

HEADER = "Factuurnummer;Datum;Klant;Omschrijving;Netto;BTW;Bruto"
ONE = "F1;31-01-2026;Jansen;a;100,00;21,00;121,00"
TWO = "F2;31-01-2026;De Vries;b;50,00;10,50;60,50"


def left_out(layout: Layout) -> dict[int, str]:
    return {each.row: each.why.value for each in layout.left_out}


def codes(layout: Layout) -> set[str]:
    return {problem.code for problem in layout.problems}


def test_rows_above_and_below_a_list_are_left_out_with_their_reason() -> None:
    layout = read_layout(
        sheet(
            f"Verkoopboek\nAfgedrukt op;1-2-2026\n\n{HEADER}\n;;;;EUR;EUR;EUR\n{ONE}\n{TWO}\n\nTotaal;;;;150,00;31,50;181,50\nEinde rapport"
        )
    )
    assert layout.header_row == 4
    assert layout.data_rows == (6, 7)
    assert left_out(layout) == {1: "above-header", 2: "above-header", 5: "units", 9: "total", 10: "footer"}
    assert not codes(layout)


@pytest.mark.parametrize(
    ("row", "why"),
    [
        ("Transport;;;;100,00", "carried-forward"),
        ("Pagina 2 van 3", "page"),
        (HEADER, "repeated-header"),
        ("Klanten in Utrecht", "group-heading"),
        (";;;vervolg op de volgende bladzijde", "note"),
        ("Subtotaal;;;;100,00;21,00;121,00", "subtotal"),
        (";;Totaal Jansen;;100,00;21,00;121,00", "subtotal"),
        (";;;;0,00;0,00;-", "blank"),
    ],
)
def test_rows_inside_a_list_that_are_no_rows_of_it(row: str, why: str) -> None:
    layout = read_layout(sheet(f"{HEADER}\n{ONE}\n{row}\n{TWO}"))
    assert layout.data_rows == (2, 4)
    assert left_out(layout) == {3: why}


@pytest.mark.parametrize(
    "row",
    [
        "F3;31-01-2026;Total Energies;Totaal onderhoud;100,00;21,00;121,00",
        "F3;31-01-2026;Totaal Bouw BV;Subtotaal;1,00;0,21;1,21",
        ";;;Totaal gereviseerde motor;75,00;15,75;90,75",
    ],
)
def test_rows_that_merely_look_like_totals_stay(row: str) -> None:
    layout = read_layout(sheet(f"{HEADER}\n{ONE}\n{row}\n{TWO}"))
    assert layout.data_rows == (2, 3, 4)


def test_a_total_without_a_word_is_known_by_its_sum() -> None:
    layout = read_layout(sheet(f"{HEADER}\n{ONE}\n{TWO}\n;;;;150,00;31,50;181,50"))
    assert left_out(layout) == {4: "total"}


def test_a_total_that_does_not_add_up_is_said_and_is_no_invoice() -> None:
    layout = read_layout(sheet(f"{HEADER}\n{ONE}\n{TWO}\nTotaal;;;;160,00;31,50;181,50"))
    assert left_out(layout) == {4: "total"}
    (problem,) = layout.problems
    assert (problem.code, problem.where.row, problem.where.heading) == ("total-differs", 4, "Netto")
    assert dict(problem.facts) == {"stated": "160.00", "counted": "150.00"}


def test_a_list_without_headings_keeps_its_first_row() -> None:
    layout = read_layout(sheet(f"{ONE}\n{TWO}"))
    assert layout.header_row is None
    assert layout.data_rows == (1, 2)
    assert codes(layout) == {"no-headings"}


def test_the_user_points_at_the_headings_or_says_there_are_none() -> None:
    table = sheet(f"a;b;c;d;e;f;g\n{HEADER}\n{ONE}")
    assert read_layout(table, 2).data_rows == (3,)
    assert read_layout(table, NO_HEADER).data_rows == (1, 2, 3)
    assert read_layout(table, 1).columns[0].heading == "a"


def test_two_heading_rows_are_joined_where_the_lower_one_alone_is_not_enough() -> None:
    table = sheet(
        "Factuur;;Bedragen;;\nNummer;Datum;Excl.;BTW;Incl.\nF1;31-01-2026;100,00;21,00;121,00",
        merges=(Merge(1, 0, 1, 1), Merge(1, 2, 1, 4)),
    )
    layout = read_layout(table)
    assert layout.header_row == 2
    assert [column.heading for column in layout.columns] == ["Nummer", "Datum", "Excl.", "BTW", "Incl."]
    upper = sheet(
        "Klant;Bedrag;;\n;Netto;BTW;Bruto\nJansen;100,00;21,00;121,00",
        merges=(Merge(1, 0, 2, 0), Merge(1, 1, 1, 3)),
    )
    joined = read_layout(upper)
    assert joined.header_row == 2
    assert [column.heading for column in joined.columns] == ["Klant", "Netto", "BTW", "Bruto"]


def test_a_second_list_with_other_headings_is_left_out_and_said() -> None:
    layout = read_layout(
        sheet(f"{HEADER}\n{ONE}\n{TWO}\nKlantcode;Naam;Adres;Postcode;Plaats\n1;Jansen;Straat 1;1234AB;Utrecht")
    )
    assert layout.data_rows == (2, 3)
    assert left_out(layout) == {4: "other-list", 5: "other-list"}
    assert codes(layout) == {"other-list-below"}


def test_tables_side_by_side_are_never_mixed() -> None:
    table = sheet(
        "Verkoop;;;;Inkoop;;\nNr;Datum;Bedrag;;Nr;Datum;Bedrag\nV1;31-01-2026;100;;I1;31-01-2026;50\nV2;31-01-2026;100"
    )
    layout = read_layout(table)
    assert codes(layout) == {"tables-side-by-side"}
    assert [block.label for block in layout.blocks] == ["Verkoop", "Inkoop"]
    right = read_layout(table, block=1)
    assert right.data_rows == (3,)
    assert [column.index for column in right.columns] == [4, 5, 6]


def test_what_is_no_list_is_refused() -> None:
    transposed = sheet(
        "Factuurnummer;F1;F2;F3\nFactuurdatum;1-1-2026;1-1-2026;1-1-2026\nKlant;a;b;c\nBedrag;1,00;2,00;3,00"
    )
    assert codes(read_layout(transposed)) == {"table-transposed"}
    form = sheet(
        "FACTUUR\nFactuurnummer:;F1\nFactuurdatum:;31-01-2026\n\nOmschrijving;Aantal;Prijs;Totaal\nAdvies;2;50,00;100,00\n"
        ";;Totaal excl.;100,00\n;;BTW 21%;21,00\n;;Totaal incl.;121,00"
    )
    layout = read_layout(form)
    assert codes(layout) == {"not-a-list"}
    assert not layout.data_rows
    assert not layout.is_list
    assert codes(read_layout(sheet("Toelichting: vul het tweede tabblad in."))) == {"not-a-list"}
    assert codes(read_layout(Table(file="", sheet="Leeg", rows=()))) == {"sheet-empty"}
    assert codes(read_layout(sheet(HEADER))) == {"no-data-rows"}


def test_a_datev_batch_tells_its_days_in_the_first_row() -> None:
    first = ";".join(["EXTF", "700", "21", *[""] * 11, "20180201", "20180228"])
    layout = read_layout(sheet(f"{first}\nUmsatz;Belegdatum;Belegfeld 1;Buchungstext\n24,95;2102;R1;Buch"))
    assert layout.header_row == 2
    assert left_out(layout) == {1: "metadata"}
    assert layout.span == (date(2018, 2, 1), date(2018, 2, 28))
    assert layout.columns[1].type is ColumnType.DATE


def test_types_of_columns() -> None:
    layout = read_layout(
        sheet(
            "Factuurnummer;Datum;Bedrag;Btw %;Aantal;Naam;Leeg\n001;1-1-2026;12,50;21;3;Jan\n002;2-1-2026;1,00;9;4;Piet"
        )
    )
    assert [column.type.value for column in layout.columns] == [
        "text",
        "date",
        "amount",
        "percentage",
        "number",
        "text",
        "empty",
    ]
    assert layout.columns[0].samples == ("001", "002")


def test_a_cell_that_cannot_be_trusted_does_not_make_its_column_something_else() -> None:
    rows = (Row(1, ("Factuurnummer", "Datum", "Bedrag")), Row(2, ("F1", "0", Decimal(5))))
    table = Table(file="", sheet="", rows=rows, faults={(2, 1): CellFault.BAD_DATE})
    assert read_layout(table).columns[1].type is ColumnType.EMPTY


def test_hidden_columns_are_marked() -> None:
    layout = read_layout(replace(sheet(f"{HEADER}\n{ONE}"), hidden_columns=frozenset({4})))
    assert [column.index for column in layout.columns if column.hidden] == [4]


def test_a_total_row_ends_a_section_and_the_next_one_counts_on() -> None:
    layout = read_layout(
        sheet(
            f"{HEADER}\n{ONE}\n{TWO}\nSubtotaal;;;;150,00;31,50;181,50\n{ONE}\nSubtotaal;;;;100,00;21,00;121,00\nTotaal;;;;250,00;52,50;302,50"
        )
    )
    assert left_out(layout) == {4: "subtotal", 6: "subtotal", 7: "total"}
    assert not codes(layout)


def test_headings_are_compared_without_case_accents_and_punctuation() -> None:
    assert heading_key("Factuur-Nr.") == heading_key("factuur nummer")
    assert heading_key("Échéance") == heading_key("ECHEANCE")
    assert heading_key("MwSt %") == heading_key("btw percentage")
    assert heading_key("*InvoiceDate") == heading_key("invoice_date")
    assert unique_keys({0: "Code", 1: "", 2: "code"}) == {0: "Code", 1: "[B]", 2: "code (2)"}
    assert [letters(0), letters(25), letters(26), letters(701), letters(702)] == ["A", "Z", "AA", "ZZ", "AAA"]
