"""A dropped file becomes a workbook, and whether it was imported before is known at once."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from pathlib import Path

from exactdesk.flow.history import Batch
from exactdesk.flow.table import Workbook
from exactdesk.jobs import history
from exactdesk.jobs.desk import Desk
from exactdesk.jobs.progress import Progress, Report, silent
from exactdesk.sheets.reader import read_pasted, read_workbook


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """A workbook, and the earlier batches made of the very same file (the last one first, may be empty)."""

    workbook: Workbook
    earlier: tuple[Batch, ...]


def read_file(path: Path) -> Workbook:
    """Reads a file of any format; blocks while it does. Raises `SheetError`."""
    return read_workbook(path)


async def open_file(desk: Desk, path: Path, *, report: Report = silent) -> Opened:
    """Reads a file of any format. Raises `SheetError`, `StoreError`."""
    report(Progress(what="opening-file", facts={"file": path.name}))
    workbook = await asyncio.to_thread(read_file, path)
    return Opened(workbook=workbook, earlier=await history.imported_before(desk, workbook.fingerprint))


async def open_pasted(desk: Desk, text: str, html: str | None = None) -> Opened:
    """Reads what was pasted from a spreadsheet or a mail. Raises `SheetError`, `StoreError`."""
    workbook = await asyncio.to_thread(read_pasted, text, html)
    return Opened(workbook=workbook, earlier=await history.imported_before(desk, workbook.fingerprint))
