"""One sheet whose columns are named: what an import and a list beside the books have in common. The mapping page works on it."""

from __future__ import annotations

import asyncio
import json
from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from exactdesk.books.reference import Division, ReferenceBook
from exactdesk.flow.column_mapping import ColumnMapping
from exactdesk.flow.draft import Draft, Timeline, Worked
from exactdesk.flow.layout import Layout
from exactdesk.flow.list_statement import ListRead
from exactdesk.flow.mapping import Suggestion, column_keys, missing, signature
from exactdesk.flow.remembered import SavedMapping
from exactdesk.flow.table import Table, Workbook
from exactdesk.jobs.desk import Desk
from exactdesk.kinds.kind import Amounts, Requirement
from exactdesk.problems import Problem
from exactdesk.store import mappings


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """A sheet as it is understood before anything is mapped by hand.

    Attributes:
        recognised: the saved mapping that was taken because the sheet has its headings; None when none fits.
        doubts: what is not certain of the sheet as a whole, so that its documents wait for the user; see `flow.plan.SHEET_DOUBTS`.
    """

    table: Table
    layout: Layout
    suggestion: Suggestion
    recognised: SavedMapping | None = None
    doubts: tuple[Problem, ...] = ()


class MappingSession(ABC):
    """One workbook for one administration, as far as its columns go.

    Attributes:
        view: the chosen sheet; None before `choose_sheet`.
        timeline: the draft with its undo and redo; None while no kind is chosen.
    """

    def __init__(
        self, desk: Desk, division: Division, reference: ReferenceBook, workbook: Workbook, *, site: str
    ) -> None:
        self.desk = desk
        self.division = division
        self.reference = reference
        self.workbook = workbook
        self.site = site
        self.view: View | None = None
        self.timeline: Timeline | None = None

    @property
    def draft(self) -> Draft:
        """The draft as it is now. Only when a kind is chosen."""
        assert self.timeline is not None
        return self.timeline.now

    @property
    @abstractmethod
    def fresh(self) -> Worked | ListRead | None:
        """What the draft comes to; None while that was not worked out since it changed."""

    @property
    def missing(self) -> tuple[Requirement, ...]:
        """What must still be mapped or fixed before anything can be booked."""
        return missing(self.draft.mapping, self.draft.kind)

    @abstractmethod
    async def choose_sheet(
        self,
        index: int | None = None,
        *,
        kind: str | None = None,
        header_row: int | None = None,
        block: int | None = None,
    ) -> View:
        """Understands a sheet anew and begins a draft of it; edits made before are gone."""

    @abstractmethod
    def choose_kind(self, kind: str) -> None:
        """Begins the draft anew as another kind, with the mapping that fits it best."""

    def change(self, step: str, change: Callable[[Draft], Draft]) -> None:
        """One step that can be undone."""
        assert self.timeline is not None
        self.timeline = self.timeline.step(step, change(self.timeline.now))

    def undo(self) -> None:
        assert self.timeline is not None
        self.timeline = self.timeline.undo()

    def redo(self) -> None:
        assert self.timeline is not None
        self.timeline = self.timeline.redo()

    def map_column(self, column: int, field: str | None) -> None:
        """Makes a column a field, or ignored (None). The column that was that field before is free again."""
        key = column_keys(self.draft.layout)[column]
        kept = {name: each for name, each in self.draft.mapping.columns.items() if name != key and each != field}
        if field is not None:
            kept[key] = field
        self._map("map-column", replace(self.draft.mapping, columns=MappingProxyType(kept)))

    def fix_value(self, field: str, text: str) -> None:
        """Gives a field the same value for every row; empty text takes it back."""
        self._map("fix-value", replace(self.draft.mapping, fixed=_put(self.draft.mapping.fixed, field, text)))

    def default_value(self, field: str, text: str) -> None:
        """Gives empty cells of a field a value; empty text takes it back."""
        self._map("default-value", replace(self.draft.mapping, defaults=_put(self.draft.mapping.defaults, field, text)))

    def translate_value(self, field: str, word: str, code: str) -> None:
        """Reads `word` of the sheet as `code` wherever the field has it; an empty code takes it back."""
        words = _put(self.draft.mapping.values.get(field, {}), word, code)
        values = {**self.draft.mapping.values, field: words}
        self._map("translate-value", replace(self.draft.mapping, values=MappingProxyType(values)))

    def mean_amounts(self, amounts: Amounts | None) -> None:
        """Says whether lone amounts are without or with VAT."""
        self._map("mean-amounts", replace(self.draft.mapping, amounts=amounts))

    async def saved_mapping(self, name: str) -> SavedMapping | None:
        """The mapping of this administration with that name; None when there is none."""
        return await asyncio.to_thread(mappings.named, self.desk.database, self.site, self.division.code, name)

    async def save_mapping(self, name: str) -> SavedMapping:
        """Keeps the mapping under a name, for next month's file. Raises `StoreError`."""
        draft = self.draft
        return await asyncio.to_thread(
            lambda: mappings.save(
                self.desk.database,
                site=self.site,
                division=self.division.code,
                kind=draft.kind.name,
                name=name.strip(),
                signature=signature(column.heading for column in draft.layout.columns),
                text=json.dumps(draft.mapping.to_json(), ensure_ascii=False),
                now=self.desk.clock(),
            )
        )

    def _map(self, step: str, mapping: ColumnMapping) -> None:
        self.change(step, lambda draft: replace(draft, mapping=mapping))


def read_saved(saved: SavedMapping) -> ColumnMapping:
    """The mapping that was kept."""
    return ColumnMapping.from_json(json.loads(saved.text))


def _put(texts: Mapping[str, str], name: str, text: str) -> Mapping[str, str]:
    kept = {key: value for key, value in texts.items() if key != name}
    if text.strip():
        kept[name] = text.strip()
    return MappingProxyType(kept)
