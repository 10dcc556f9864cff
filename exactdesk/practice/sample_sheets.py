"""Workbooks to practise with, made for the practice administrations on the day they are asked for, so that their periods are open.

Each looks like what a client of an office sends: a name above the list, Dutch headings, one row per line, a total below. `sales` and
`purchases` can be booked as they are; `sales_with_faults` holds mistakes to mend: an unknown customer, a date in a closed year, a VAT
percentage that does not exist and an invoice number that occurs twice.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter

from exactdesk.practice.ledger import Administration

_CENT = Decimal("0.01")
_DATE = "dd-mm-yyyy"
_AMOUNT = "#,##0.00"

_COMMON_HEADINGS = ("Omschrijving", "Grootboekrekening", "Btw %", "Bedrag excl. btw", "Btw-bedrag", "Bedrag incl. btw")
SALES_HEADINGS = ("Factuurnummer", "Factuurdatum", "Vervaldatum", "Klantnummer", "Klant", *_COMMON_HEADINGS)
PURCHASE_HEADINGS = (
    "Factuurnummer leverancier",
    "Factuurdatum",
    "Vervaldatum",
    "Crediteurnummer",
    "Leverancier",
    *_COMMON_HEADINGS,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetLine:
    """One row of a practice workbook; the amount is without VAT, in euro."""

    number: str
    day: date
    due: date
    relation_code: str
    relation_name: str
    text: str
    gl_account: str
    percentage: Decimal
    net: Decimal

    @property
    def vat(self) -> Decimal:
        return (self.net * self.percentage / 100).quantize(_CENT, rounding=ROUND_HALF_UP)


# Customer, days before today, and per line: text, ledger account, VAT percentage, amount without VAT.
_SALES = (
    ("1001", 19, (("Onderdelen week 1", "8000", "21", "1250.00"), ("Vracht", "8080", "21", "45.00"))),
    ("1002", 18, (("Levering showroom", "8000", "21", "3899.95"),)),
    ("1003", 18, (("Vakbladen", "8010", "9", "118.40"), ("Onderdelen", "8000", "21", "86.32"))),
    ("1004", 17, (("Abonnement onderhoud", "8100", "21", "75.00"),)),
    ("1005", 15, (("Levering magazijn", "8000", "21", "642.17"),)),
    ("1006", 14, (("Groot onderhoud", "8120", "21", "1980.50"), ("Voorrijkosten", "8070", "21", "62.50"))),
    ("1007", 12, (("Lesboeken", "8010", "9", "412.84"),)),
    ("1004", 11, (("Credit abonnement onderhoud", "8100", "21", "-75.00"),)),
    ("1008", 9, (("Onderdelen week 2", "8000", "21", "2310.05"), ("Korting", "8090", "21", "-115.50"))),
    ("1009", 7, (("Advies inrichting", "8070", "21", "550.00"),)),
    ("1011", 5, (("Levering webwinkel", "8000", "21", "99.99"), ("Vakbladen", "8010", "9", "24.50"))),
    ("1012", 3, (("Onderdelen week 3", "8000", "21", "1764.30"),)),
)  # fmt: skip
_PURCHASES = (
    ("2001", 20, "F{year}/0412", (("Huur bedrijfspand", "4100", "21", "4200.00"),)),
    ("2002", 17, "{year}-88123", (("Energie", "4105", "21", "812.66"), ("Netbeheer", "4105", "21", "144.20"))),
    ("2003", 16, "INK 5521", (("Handelsgoederen", "7000", "21", "6325.00"),)),
    ("2004", 12, "9004417", (("Handelsgoederen laag", "7010", "9", "733.10"), ("Vracht", "7070", "21", "55.00"))),
    ("2005", 9, "VF-00391", (("Software", "4525", "21", "249.00"),)),
    ("2003", 6, "CN 5530", (("Retour handelsgoederen", "7000", "21", "-310.00"),)),
    ("2006", 4, "{year}0077", (("Brandstof", "4300", "21", "389.41"),)),
)


def sales(books: Administration, today: date) -> tuple[SheetLine, ...]:
    """Twelve invoices and credit notes of customers of the first practice administration; all can be booked as they are."""
    return tuple(
        _lines(
            books,
            today,
            ((code, days, f"{today.year}{i:04d}", rows) for i, (code, days, rows) in enumerate(_SALES, 401)),
        )
    )


def purchases(books: Administration, today: date) -> tuple[SheetLine, ...]:
    """Seven purchase invoices with their suppliers' own numbers; all can be booked as they are."""
    return tuple(
        _lines(books, today, ((c, d, number.format(year=today.year), rows) for c, d, number, rows in _PURCHASES))
    )


def sales_with_faults(books: Administration, today: date) -> tuple[SheetLine, ...]:
    """The sales invoices under other numbers, four of them with a mistake."""
    made: list[SheetLine] = []
    for line in sales(books, today):
        number = str(int(line.number) + 100)
        changes: dict[str, object] = {"number": number}
        match line.relation_code:
            case "1002":
                changes["relation_code"] = "1999"
            case "1005":
                changes["day"] = line.day.replace(year=line.day.year - 2, day=min(line.day.day, 28))
            case "1007":
                changes["percentage"] = Decimal(6)
            case "1012":
                changes["number"] = str(int(number) - 1)
        made.append(SheetLine(**{**{name: getattr(line, name) for name in SheetLine.__slots__}, **changes}))
    return tuple(made)


def _lines(
    books: Administration, today: date, invoices: Iterator[tuple[str, int, str, tuple[tuple[str, str, str, str], ...]]]
) -> Iterator[SheetLine]:
    relations = books.table("crm/Accounts").by_code
    for code, days, number, rows in invoices:
        day = today - timedelta(days=days)
        for text, gl_account, percentage, net in rows:
            yield SheetLine(
                number=number,
                day=day,
                due=day + timedelta(days=30),
                relation_code=code,
                relation_name=str(relations[code]["Name"]),
                text=text,
                gl_account=gl_account,
                percentage=Decimal(percentage),
                net=Decimal(net),
            )


def write(path: Path, *, title: str, headings: tuple[str, ...], lines: tuple[SheetLine, ...]) -> None:
    """Writes a workbook of one sheet: title, period, headings in row 4, a row per line, a total below."""
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "Facturen"
    sheet["A1"] = title
    sheet["A1"].font = Font(bold=True, size=14)
    sheet["A2"] = f"Periode {min(line.day for line in lines):%d-%m-%Y} t/m {max(line.day for line in lines):%d-%m-%Y}"
    for column, heading in enumerate(headings, 1):
        cell = sheet.cell(4, column, heading)
        cell.font = Font(bold=True)
        cell.fill = PatternFill("solid", fgColor="DDE6EE")
        cell.alignment = Alignment(wrap_text=True, vertical="center")
    for row, line in enumerate(lines, 5):
        values: tuple[str | date | Decimal, ...] = (
            line.number, line.day, line.due, line.relation_code, line.relation_name, line.text, line.gl_account,
            line.percentage, line.net, line.vat, line.net + line.vat,
        )  # fmt: skip
        for column, value in enumerate(values, 1):
            cell = sheet.cell(row, column, value)
            if isinstance(value, date):
                cell.number_format = _DATE
            elif column > 8:
                cell.number_format = _AMOUNT
    last = 5 + len(lines)
    sheet.cell(last, 1, "Totaal").font = Font(bold=True)
    totals = (sum(line.net for line in lines), sum(line.vat for line in lines))
    for column, amount in enumerate((*totals, sum(totals)), 9):
        cell = sheet.cell(last, column, amount)
        cell.number_format = _AMOUNT
        cell.font = Font(bold=True)
    for column, width in enumerate((18, 13, 13, 14, 30, 28, 18, 8, 14, 12, 14), 1):
        sheet.column_dimensions[get_column_letter(column)].width = width
    sheet.freeze_panes = "A5"
    book.save(path)


def write_all(folder: Path, books: Administration, today: date) -> tuple[Path, ...]:
    """The practice workbooks in `folder`, which is made when it is not there: sales, purchases, sales with faults."""
    folder.mkdir(parents=True, exist_ok=True)
    name = books.facts.name
    made = (
        ("Verkoopfacturen.xlsx", f"Verkoopfacturen {name}", SALES_HEADINGS, sales(books, today)),
        ("Inkoopfacturen.xlsx", f"Inkoopfacturen {name}", PURCHASE_HEADINGS, purchases(books, today)),
        ("Verkoopfacturen met fouten.xlsx", f"Verkoopfacturen {name}", SALES_HEADINGS, sales_with_faults(books, today)),
    )
    for file, title, headings, lines in made:
        write(folder / file, title=title, headings=headings, lines=lines)
    return tuple(folder / file for file, *_ in made)
