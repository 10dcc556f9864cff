"""A paper as PDF: what stands on which page, and that it can be read back."""

from __future__ import annotations

import io
from datetime import date
from decimal import Decimal

import pytest
from pypdf import PdfReader
from pypdf.generic import DictionaryObject

from exactdesk.papers.paper import Cells, Group, Language, PaperColumn, PaperTable, Paragraph, Signatures
from exactdesk.papers.pdf import pdf
from tests.unit.papers.paper import grouped, pages_of, paper, table


def rows(count: int, start: int = 0) -> list[Cells]:
    return [
        (f"F-{start + turn:04}", date(2026, 11, 1 + turn % 28), "Bakker", Decimal("1234.50"), 26700000 + turn)
        for turn in range(count)
    ]


def test_the_letters_of_europe_can_be_copied_out_of_it() -> None:
    names = ("Café Zoë", "Łukasz Żak", "Şahin Ğül", "Παπαδόπουλος", "Çelik İş", "Ørsted € 5")
    made = pdf(paper(table([(name, None, "", None, None) for name in names])))
    text = "\n".join(pages_of(made))
    assert [name for name in names if name not in text] == []


def test_the_letters_are_in_the_file_and_only_those_used() -> None:
    made = pdf(paper(table(rows(3))))
    fonts = [
        font.get_object()
        for page in PdfReader(io.BytesIO(made)).pages
        for font in page["/Resources"]["/Font"].values()  # type: ignore[index]
    ]
    embedded = [font["/FontDescriptor"]["/FontFile2"] for font in fonts if "/FontDescriptor" in font]
    assert len(embedded) == 2  # running text and heavy letters
    assert all(isinstance(file, DictionaryObject) for file in embedded)
    assert len(made) < 60_000  # the whole font has 300,000 bytes


def test_every_page_says_whose_it_is_and_which_of_how_many() -> None:
    pages = pages_of(pdf(paper(table(rows(120)))))
    assert len(pages) == 3
    for number, text in enumerate(pages, start=1):
        assert "Bakkerij De Korenaar (101)" in text
        assert "Kantoor Jansen" in text
        assert f"Pagina {number} van 3" in text
        assert "Gemaakt op 20-11-2026" in text


def test_no_row_is_lost_or_written_twice_and_headings_are_repeated() -> None:
    pages = pages_of(pdf(paper(table(rows(200)))))
    text = "\n".join(pages)
    assert [turn for turn in range(200) if text.count(f"F-{turn:04}") != 1] == []
    assert all(page.count("Boekstuk") == 1 for page in pages)


@pytest.mark.parametrize("first", range(26, 40))
def test_a_group_begins_with_two_rows_and_its_subtotal_stands_below_one(first: int) -> None:
    pages = pages_of(pdf(paper(grouped([rows(first), rows(5, 500)]))))
    begun = next(text for text in pages if "Dagboek 71" in text)
    assert "F-0500" in begun
    assert "F-0501" in begun
    ends = [text for text in pages for _ in range(text.count("Subtotaal"))]
    assert f"F-{first - 1:04}" in ends[0]
    assert "F-0504" in ends[1]


def test_each_group_can_begin_on_its_own_page() -> None:
    pages = pages_of(pdf(paper(grouped([rows(3), rows(3, 10), rows(3, 20)], is_group_per_page=True))))
    assert [("F-0000" in text, "F-0010" in text, "F-0020" in text) for text in pages] == [
        (True, False, False),
        (False, True, False),
        (False, False, True),
    ]
    assert all("Nummer" in text for text in pages)


@pytest.mark.parametrize(
    ("language", "amount", "day"),
    [
        (Language.NL, "-1.234.567,80", "03-11-2026"),
        (Language.FR, "-1\N{NARROW NO-BREAK SPACE}234\N{NARROW NO-BREAK SPACE}567,80", "03/11/2026"),
        (Language.EN, "-1,234,567.80", "2026-11-03"),
    ],
)
def test_amounts_and_days_as_the_language_writes_them(language: Language, amount: str, day: str) -> None:
    row: Cells = ("F-1", date(2026, 11, 3), "Bakker", Decimal("-1234567.8"), 26700001)
    text = "\n".join(pages_of(pdf(paper(table([row]), language=language))))
    assert amount in text
    assert day in text
    assert "26700001" in text


def test_a_long_text_is_broken_into_lines_and_no_word_of_it_is_lost() -> None:
    words = [f"woord{turn}" for turn in range(900)]
    pages = pages_of(pdf(paper(table([("F-1", None, " ".join(words), None, None)]))))
    assert len(pages) > 1  # more lines than a page holds
    assert [word for word in words if word not in "\n".join(pages).split()] == []


def test_a_word_wider_than_its_column_is_cut_not_dropped() -> None:
    word = "".join(chr(ord("a") + turn % 26) for turn in range(400))
    text = "".join("".join(pages_of(pdf(paper(table([("F-1", None, word, None, None)]))))).split())
    assert word in text


def test_a_table_too_wide_for_an_upright_page_lies_down() -> None:
    wide = PaperTable(
        columns=tuple(PaperColumn(heading=f"Kolom {turn}") for turn in range(12)),
        groups=(Group(rows=(tuple(f"waarde nummer {turn}" for turn in range(12)),)),),
    )
    box = PdfReader(io.BytesIO(pdf(paper(wide)))).pages[0].mediabox
    assert box.width > box.height
    box = PdfReader(io.BytesIO(pdf(paper(table(rows(2)))))).pages[0].mediabox
    assert box.width < box.height


def test_a_table_without_rows_says_so() -> None:
    text = pages_of(pdf(paper(table([], nothing="Geen boekingen in deze periode."))))[0]
    assert "Geen boekingen in deze periode." in text


def test_a_character_that_the_letters_lack_does_not_break_the_paper() -> None:
    text = pages_of(pdf(paper(table([("漢字 \x07F-1", None, "→ naar", None, None)]))))[0]
    assert "F-1" in text
    assert "> naar" in text


def test_text_and_room_to_sign() -> None:
    text = "\n".join(
        pages_of(
            pdf(paper(Paragraph(text="Eerste regel\nTweede regel"), Signatures(labels=("Beoordeeld door", "Datum"))))
        )
    )
    assert "Eerste regel\nTweede regel" in text
    assert "Beoordeeld door" in text
    assert "Datum" in text


def test_the_same_on_a_computer_set_to_anything() -> None:
    once = pages_of(pdf(paper(table(rows(5)))))
    assert once == pages_of(pdf(paper(table(rows(5)))))
