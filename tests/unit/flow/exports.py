"""How a list as offices and shops export it is written down, with what a careful person reads in it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Export:
    """A sheet as text (see `sheets.sheet`) and what is read: `fields` by column, empty for none; `says` the codes of all problems."""

    name: str
    text: str
    kind: str | None
    documents: int | None
    totals: tuple[str | None, str | None, str | None]
    says: list[str]
    left_out: dict[int, str]
    fields: str
