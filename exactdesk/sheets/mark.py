"""The mark that ExactDesk leaves in a workbook it made or gave back: a custom property of the document, which saving it anew keeps."""

from __future__ import annotations

from exactdesk.sheets import safe_xml
from exactdesk.sheets.package import Package

NAME = "ExactDesk"
_LONGEST = 200


def read_mark(package: Package) -> str:
    """The mark of a workbook; empty for one without. Raises `SheetError`."""
    for relation in package.relations("").values():
        if relation.kind == "custom-properties" and package.has(relation.target):
            for _, element in safe_xml.events(package.open(relation.target), ("{*}property",), file=package.file):
                if element.get("name") == NAME:
                    return "".join(str(text) for text in element.itertext()).strip()[:_LONGEST]
    return ""
