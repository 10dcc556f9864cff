from __future__ import annotations

import struct
from pathlib import Path

import pytest

from exactdesk.errors import SheetError
from exactdesk.sheets import package
from exactdesk.sheets.limits import MEGABYTE, Limits
from exactdesk.sheets.reader import read_workbook
from exactdesk.sheets.sniff import Family, sniff
from tests.unit.sheets.builders import read, xlsx_parts, zipped

COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 504
UBL = (
    b'<?xml version="1.0"?><Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2"><ID>1</ID></Invoice>'
)


@pytest.mark.parametrize(
    ("name", "data", "code"),
    [
        ("a.csv", b"", "file-empty"),
        ("a.csv", b"\xef\xbb\xbf", "file-empty"),
        ("a.csv", b"\xff\xfe", "file-empty"),
        ("a.csv", b"\r\n\r\n\r\n", "no-cells"),
        ("a.xlsx", b"\x89PNG\r\n\x1a\n" + b"\x00" * 40, "file-not-a-sheet"),
        ("a.xlsx", b"%PDF-1.7\n", "file-not-a-sheet"),
        ("a.json", b'{"a": [1, 2]}', "file-not-a-sheet"),
        ("a.json", b'[{"a": 1}]', "file-not-a-sheet"),
        ("a.bin", bytes(range(256)) * 10, "file-not-text"),
        ("a.gnumeric", b"\x1f\x8b\x08\x00", "file-gnumeric"),
        ("a.gz", b"\x1f\x8b\x08\x00", "file-packed"),
        ("a.xls", b"\x09\x04\x06\x00\x00\x00\x10\x00", "xls-too-old"),
        ("a.txt", b":20:940S\r\n:25:NL08DEUT0319809633EUR\r\n:28C:1\r\n", "file-bank-statement"),
        ("a.sta", b"ABNANL2A\r\n940\r\nABNANL2A\r\n:20:ABN AMRO\r\n:25:517852257\r\n", "file-bank-statement"),
        ("a.xls", b"MIME-Version: 1.0\r\nContent-Type: multipart/related\r\n", "file-web-archive"),
    ],
)
def test_files_that_are_no_list_are_called_by_their_name(tmp_path: Path, name: str, data: bytes, code: str) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    with pytest.raises(SheetError) as caught:
        read_workbook(path)
    assert caught.value.code == code
    assert caught.value.facts["file"] == name


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (UBL, "file-e-invoice"),
        (b"<Document xmlns='urn:iso:std:iso:20022:tech:xsd:camt.053.001.02'/>", "file-bank-statement"),
        (b"<auditfile xmlns='http://www.auditfiles.nl/XAF/3.2'/>", "file-audit-file"),
        (b"<rss version='2.0'/>", "file-other-xml"),
        (b"<?xml version='1.0'?><!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>", "xml-unsafe"),
        (b"<?xml version='1.0'?><a><b></a>", "file-other-xml"),
        (b"<?xml version='1.0' encoding='nonsense'?><a/>", "file-damaged"),
        (b"<?xml version='1.0'?>", "file-damaged"),
        (zipped({"facturen.csv": "a;b"}), "zip-without-workbook"),
        (zipped({"word/document.xml": "<a/>", "[Content_Types].xml": "<a/>"}), "file-not-a-sheet"),
        (zipped({"Index/Document.iwa": b"x", "Metadata/a.plist": b"x"}), "file-numbers"),
        (zipped({"[Content_Types].xml": "<a/>"}), "part-missing"),
        (zipped(xlsx_parts("", sheets="")), "no-sheets"),
        (zipped(xlsx_parts("<row r='1'><c")), "file-damaged"),
        (b"PK\x03\x04" + b"\x00" * 100, "file-damaged"),
        (zipped({"_rels/.rels": "<a/>", **xlsx_parts("")})[5:], "file-damaged"),
        (COMPOUND + "EncryptedPackage".encode("utf-16-le"), "file-password"),
        (COMPOUND, "file-damaged"),
    ],
)
def test_what_is_found_inside_a_file_is_said(data: bytes, code: str) -> None:
    with pytest.raises(SheetError) as caught:
        read(data)
    assert caught.value.code == code


def test_a_sheet_that_is_not_in_the_file_is_named() -> None:
    parts = xlsx_parts("")
    del parts["xl/worksheets/sheet1.xml"]
    with pytest.raises(SheetError) as caught:
        read(zipped(parts))
    assert (caught.value.code, caught.value.facts["part"]) == ("part-missing", "Blad1")


def test_xml_nested_without_end_is_refused() -> None:
    with pytest.raises(SheetError) as caught:
        read(zipped(xlsx_parts("<row r='1'>" + "<c>" * 100_000)))
    assert caught.value.code == "file-damaged"


def test_parts_that_unpack_to_far_more_than_they_are_packed_are_refused() -> None:
    parts = xlsx_parts("<row r='1'><c r='A1' t='inlineStr'><is><t>" + " " * (11 * MEGABYTE) + "</t></is></c></row>")
    with pytest.raises(SheetError) as caught:
        read(zipped(parts))
    assert caught.value.code == "zip-too-large"


@pytest.mark.parametrize(
    ("limits", "code"),
    [
        (Limits(unpacked_bytes=500), "zip-too-large"),
        (Limits(entries=3), "zip-too-large"),
        (Limits(cells=2), "too-many-cells"),
        (Limits(sheets=0), "too-many-sheets"),
    ],
)
def test_each_limit_is_kept(limits: Limits, code: str) -> None:
    with pytest.raises(SheetError) as caught:
        read(zipped(xlsx_parts("<row r='1'><c r='C1'><v>1</v></c></row>")), limits=limits)
    assert caught.value.code == code


def test_two_parts_of_one_name_are_refused() -> None:
    parts = xlsx_parts("<row r='1'><c r='A1'><v>1</v></c></row>")
    with pytest.raises(SheetError) as caught:
        read(zipped({**parts, "XL/Worksheets/Sheet1.xml": "<worksheet/>"}))
    assert caught.value.code == "part-twice"


def test_links_cannot_leave_the_package() -> None:
    parts = xlsx_parts("<row r='1'><c r='A1'><v>1</v></c></row>")
    links = str(parts["xl/_rels/workbook.xml.rels"]).replace("worksheets/sheet1.xml", "../../../../etc/passwd")
    parts["xl/_rels/workbook.xml.rels"] = links
    with pytest.raises(SheetError) as caught:
        read(zipped(parts))
    assert caught.value.code == "part-missing"


def test_an_encrypted_part_asks_for_its_password() -> None:
    data = bytearray(zipped(xlsx_parts("")))
    at = data.index(b"PK\x01\x02")
    while at >= 0:
        struct.pack_into("<H", data, at + 8, 1)
        at = data.find(b"PK\x01\x02", at + 4)
    found = package.Package(bytes(data), file="a.xlsx", limits=Limits())
    with pytest.raises(SheetError) as caught:
        found.open("xl/workbook.xml")
    assert caught.value.code == "file-password"


def test_the_name_of_a_file_is_not_believed() -> None:
    assert sniff(b"Nummer;Naam\r\n", file="list.xlsx") is Family.TEXT
    assert sniff(zipped({"a": "b"}), file="list.csv") is Family.ZIP
    assert sniff(b"\r\n <TABLE border=1>", file="list.xls") is Family.HTML
    assert sniff(b"BMW;Amsterdam\r\n", file="list.csv") is Family.TEXT
    assert sniff("<?xml version='1.0'?><a/>".encode("utf-16"), file="list.txt") is Family.XML
