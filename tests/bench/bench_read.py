"""How long reading 100,000 rows takes, against bare calamine in the same run: `python -m tests.bench.bench_read [ROWS]`.

Ours starts a process, keeps every number as it was written, and finds what is hidden; calamine makes lists of values and no more.
Falls short when an xlsx workbook takes more than twenty times as long, or a file more than its time.
"""

from __future__ import annotations

import io
import resource
import sys
import tempfile
import time
import zipfile
from collections.abc import Callable
from pathlib import Path

import python_calamine
from openpyxl import Workbook

from exactdesk.sheets.limits import Limits
from exactdesk.sheets.reader import read_workbook

COLUMNS = 12
MOST_TIMES = 20.0


def xlsx(path: Path, rows: int) -> None:
    """A workbook of codes, days, amounts and texts, all different as in real lists."""
    book = Workbook(write_only=True)
    book.create_sheet("Facturen")
    shell = io.BytesIO()
    book.save(shell)
    name = "xl/worksheets/sheet1.xml"
    with zipfile.ZipFile(shell) as old, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new:
        for part in old.namelist():
            if part != name:
                new.writestr(part, old.read(part))
        with new.open(name, "w") as stream:
            stream.write(b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>')
            for row in range(1, rows + 1):
                stream.write(_row(row).encode())
            stream.write(b"</sheetData></worksheet>")


def _row(row: int) -> str:
    cells = []
    for column in range(COLUMNS):
        place = f'r="{chr(65 + column)}{row}"'
        match column % 3:
            case 0:
                cells.append(f'<c {place} t="inlineStr"><is><t>Klant {row % 5000}</t></is></c>')
            case 1:
                cells.append(f"<c {place}><v>{row * 7 % 10_000_000 / 100}</v></c>")
            case _:
                cells.append(f"<c {place}><v>{row * COLUMNS + column}</v></c>")
    return f'<row r="{row}">{"".join(cells)}</row>'


def csv(path: Path, rows: int) -> None:
    """The same list as text."""
    with path.open("w", encoding="cp1252") as stream:
        stream.writelines(
            f"Café {row % 5000};{row * 7 % 10_000_000 / 100:.2f};{row};" * 4 + "\n" for row in range(1, rows + 1)
        )


def timed(work: Callable[[], object]) -> float:
    """Seconds that this takes."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def main() -> int:
    """0 when reading kept its promises."""
    rows = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    with tempfile.TemporaryDirectory() as folder:
        book, text = Path(folder, "list.xlsx"), Path(folder, "list.csv")
        xlsx(book, rows)
        csv(text, rows)
        bare = timed(lambda: python_calamine.CalamineWorkbook.from_path(book).get_sheet_by_index(0).to_python())
        ours = timed(lambda: read_workbook(book))
        plain = timed(lambda: read_workbook(text))
        most = Limits().seconds_for(book.stat().st_size)
    print(f"xlsx of {rows} rows, bare calamine: {bare:.2f} s")
    print(f"xlsx of {rows} rows, read_workbook: {ours:.2f} s")
    print(f"xlsx, read_workbook against bare calamine: {ours / bare:.1f} x")
    print(f"csv of {rows} rows, read_workbook: {plain:.2f} s")
    print(f"memory of the reading process: {resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024} MB")
    print(f"memory of the program: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024} MB")
    return 0 if ours < min(MOST_TIMES * bare, most) else 1


if __name__ == "__main__":
    sys.exit(main())
