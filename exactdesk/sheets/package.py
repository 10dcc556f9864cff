"""A zipped workbook: its parts by name, and what is looked at before any of them is unpacked."""

from __future__ import annotations

import io
import posixpath
import zipfile
import zlib
from dataclasses import dataclass
from typing import IO, cast

from exactdesk.errors import SheetError
from exactdesk.sheets import safe_xml
from exactdesk.sheets.limits import MEGABYTE, Limits


@dataclass(frozen=True, slots=True)
class Relation:
    """A link from one part to another: what it is (the last word of its type) and the part it points to."""

    kind: str
    target: str


class Package:
    """The parts of a zipped workbook. Names are compared without case, as Excel does."""

    def __init__(self, data: bytes, *, file: str, limits: Limits) -> None:
        """Looks at the directory of the zip.

        Raises:
            SheetError: `file-damaged`, `file-password`, `zip-too-large`.
        """
        self.file = file
        self._limits = limits
        self._unpacked = 0
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
            infos = self._zip.infolist()
        except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError, EOFError) as error:
            raise SheetError("file-damaged", file=file) from error
        if len(infos) > limits.entries:
            raise SheetError("zip-too-large", file=file)
        self._parts: dict[str, zipfile.ZipInfo] = {}
        self._twice: set[str] = set()
        for info in infos:
            name = info.filename.replace("\\", "/").lstrip("/").lower()
            if name in self._parts:
                self._twice.add(name)
            self._parts[name] = info

    def names(self) -> frozenset[str]:
        """The names of all parts, in lower case."""
        return frozenset(self._parts)

    def has(self, name: str) -> bool:
        """Whether there is such a part."""
        return name.lower() in self._parts

    def size(self, name: str) -> int:
        """The unpacked size of a part, as the zip claims."""
        return self._parts[name.lower()].file_size

    def open(self, name: str) -> IO[bytes]:
        """A part, to be read once.

        Raises:
            SheetError: `part-missing`, `part-twice`, `zip-too-large`, `file-password`, `file-damaged`.
        """
        info = self._parts.get(name.lower())
        if info is None:
            raise SheetError("part-missing", file=self.file, part=name)
        if name.lower() in self._twice:
            raise SheetError("part-twice", file=self.file, part=name)
        if info.flag_bits & 1:
            raise SheetError("file-password", file=self.file)
        self._unpacked += info.file_size
        if self._is_bomb(info) or self._unpacked > self._limits.unpacked_bytes:
            raise SheetError("zip-too-large", file=self.file)
        try:
            return cast("IO[bytes]", _Part(self._zip.open(info), self.file))
        except (zipfile.BadZipFile, NotImplementedError, OSError, RuntimeError, ValueError) as error:
            raise SheetError("file-damaged", file=self.file) from error

    def check_all(self) -> None:
        """Looks at the sizes of all parts, for a reader that opens them by itself.

        Raises:
            SheetError: `zip-too-large`.
        """
        infos = self._parts.values()
        if any(map(self._is_bomb, infos)) or sum(info.file_size for info in infos) > self._limits.unpacked_bytes:
            raise SheetError("zip-too-large", file=self.file)

    def _is_bomb(self, info: zipfile.ZipInfo) -> bool:
        return info.file_size > 10 * MEGABYTE and info.file_size > self._limits.ratio * max(info.compress_size, 1)

    def relations(self, part: str) -> dict[str, Relation]:
        """The links of a part by id; empty when it has none. Targets may not leave the package."""
        folder, name = posixpath.split(part)
        rels = posixpath.join(folder, "_rels", f"{name}.rels")
        if not self.has(rels):
            return {}
        found: dict[str, Relation] = {}
        for _, element in safe_xml.events(self.open(rels), ("{*}Relationship",), file=self.file):
            target = (element.get("Target") or "").replace("\\", "/")
            if element.get("TargetMode") == "External" or not target:
                continue
            inside = target.lstrip("/") if target.startswith("/") else posixpath.join(folder, target)
            kind = (element.get("Type") or "").rstrip("/").rpartition("/")[2]
            found[element.get("Id") or ""] = Relation(kind, posixpath.normpath(inside).lstrip("/"))
        return found


class _Part:
    """A stream out of the zip whose faults are faults of the file."""

    def __init__(self, stream: IO[bytes], file: str) -> None:
        self._stream = stream
        self._file = file

    def read(self, size: int = -1) -> bytes:
        try:
            return self._stream.read(size)
        except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError) as error:
            raise SheetError("file-damaged", file=self._file) from error
