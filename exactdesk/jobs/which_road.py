"""Where a dropped file belongs: to the import or beside the books, as its columns say and as files like it went before."""

from __future__ import annotations

import asyncio
from pathlib import Path

from exactdesk.books.reference import DivisionCode
from exactdesk.errors import SheetError
from exactdesk.flow.layout import read_layout
from exactdesk.flow.mapping import recognises
from exactdesk.flow.road import Road, road_of
from exactdesk.jobs.desk import Desk
from exactdesk.kinds.statement_list import LISTS
from exactdesk.sheets.bank.reader import read_bank_file
from exactdesk.sheets.limits import Limits
from exactdesk.sheets.reader import workbook_of
from exactdesk.sheets.source import fetch
from exactdesk.store import mappings

_LISTS = frozenset(kind.name for kind in LISTS.values())


async def which_road(desk: Desk, path: Path, site: str, division: DivisionCode) -> Road:
    """Where one file belongs. Nothing is remembered of it; raises `StoreError`.

    A bank's file goes beside the books, also one that cannot be trusted: there it is said what is wrong with it. What cannot be read at
    all goes to the import, which says so.
    """
    return await asyncio.to_thread(_which_road, desk, path, site, division)


def _which_road(desk: Desk, path: Path, site: str, division: DivisionCode) -> Road:
    if path.is_dir():
        return Road.IMPORT
    try:
        source = fetch(path, Limits())
    except SheetError:
        return Road.IMPORT
    try:
        if read_bank_file(source, path) is not None:
            return Road.RECONCILE
    except SheetError:
        return Road.RECONCILE
    try:
        workbook = workbook_of(source, path)
    except SheetError:
        return Road.IMPORT
    if workbook.mark:  # a workbook of ours, to fill in or given back
        return Road.IMPORT
    table = workbook.tables[workbook.likely]
    layout = read_layout(table)
    headings = [column.heading for column in layout.columns]
    for saved in mappings.saved(desk.database, site, division):
        if recognises(saved.signature, headings):
            return Road.RECONCILE if saved.kind in _LISTS else Road.IMPORT
    return road_of(table, layout)
