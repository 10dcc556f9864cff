"""How large a file may be, and how much reading it may cost."""

from __future__ import annotations

from dataclasses import dataclass

MEGABYTE = 1024 * 1024

MAX_ROWS = 1_048_576
MAX_COLUMNS = 16_384
"""The size of a sheet in Excel since 2007; a cell outside of it stands in no program."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """What one file may cost. The defaults leave room for 100,000 rows of 20 columns, with the whole program below 1 GB.

    Attributes:
        file_bytes: size of the file on disk; text_bytes: the same for csv and other plain text.
        unpacked_bytes: size of the parts of a zipped workbook that are read, taken together.
        ratio: how many times smaller a large part may be packed; honest sheets stay below 60.
        entries: number of entries in a zipped workbook.
        cells: cells up to the last filled one of each row, over all sheets.
        sheets: number of sheets.
        movements: movements of all bank statements in a file.
        memory_bytes: address space of the reading process.
        seconds: reading time of a small file; seconds_most: of the largest.
    """

    file_bytes: int = 100 * MEGABYTE
    text_bytes: int = 40 * MEGABYTE
    unpacked_bytes: int = 400 * MEGABYTE
    ratio: int = 200
    entries: int = 10_000
    cells: int = 3_000_000
    sheets: int = 3_000
    movements: int = 200_000
    memory_bytes: int = 640 * MEGABYTE
    seconds: float = 6.0
    seconds_most: float = 60.0

    def seconds_for(self, size: int) -> float:
        """Time that a file of so many bytes may take: beyond the first megabyte, every next one gets four seconds more."""
        return min(self.seconds_most, self.seconds + 4 * max(0.0, size / MEGABYTE - 1))
