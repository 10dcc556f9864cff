"""Tells the kinds of zipped workbooks apart."""

from __future__ import annotations

from exactdesk.errors import SheetError
from exactdesk.sheets.limits import Limits
from exactdesk.sheets.package import Package
from exactdesk.sheets.wire import Writer

_IMAGES = (".png", ".jpg", ".jpeg", ".pdf")


def read_zipped(data: bytes, out: Writer, *, file: str, limits: Limits) -> None:
    """Reads a zipped workbook of any kind.

    Raises:
        SheetError: `file-numbers`, `file-not-a-sheet`, `zip-without-workbook`, and what the readers raise.
    """
    package = Package(data, file=file, limits=limits)
    names = package.names()
    if any(name.endswith(".iwa") or name == "index.zip" for name in names):
        raise SheetError("file-numbers", file=file)
    if "word/document.xml" in names:
        raise SheetError("file-not-a-sheet", file=file, kind="Word")
    if "ppt/presentation.xml" in names:
        raise SheetError("file-not-a-sheet", file=file, kind="PowerPoint")
    if any(name.endswith("workbook.bin") for name in names):
        from exactdesk.sheets.calamine_books import read_with_calamine

        package.check_all()
        read_with_calamine(data, out, kind="xlsb", file=file)
    elif "content.xml" in names:
        from exactdesk.sheets.ods import read_ods

        read_ods(package, out)
    elif "[content_types].xml" in names or any(name.endswith("workbook.xml") for name in names):
        from exactdesk.sheets.xlsx import read_xlsx

        read_xlsx(package, out)
    else:
        raise SheetError("zip-without-workbook", file=file)
