"""Papers that the tests make, and what can be read back from them."""

from __future__ import annotations

import io
from collections.abc import Sequence
from decimal import Decimal

from pypdf import PdfReader

from exactdesk.papers.paper import (
    Cells,
    ColumnKind,
    Facts,
    Group,
    Language,
    Paper,
    PaperColumn,
    PaperTable,
    PaperWords,
    Part,
)

WORDS = PaperWords(page="Pagina {page} van {pages}", made="Gemaakt op 20-11-2026", about="Toelichting", total="Totaal")

COLUMNS = (
    PaperColumn(heading="Nummer"),
    PaperColumn(heading="Datum", kind=ColumnKind.DATE),
    PaperColumn(heading="Relatie"),
    PaperColumn(heading="Incl. btw", kind=ColumnKind.MONEY, is_summed=True),
    PaperColumn(heading="Boekstuk", kind=ColumnKind.CODE),
)


def table(rows: Sequence[Cells], **more: object) -> PaperTable:
    """A table of one group."""
    return PaperTable(columns=COLUMNS, groups=(Group(rows=tuple(rows)),), title="Boekingen", **more)  # type: ignore[arg-type]


def grouped(groups: Sequence[Sequence[Cells]], **more: object) -> PaperTable:
    """A table with a subtotal below each group."""
    made = tuple(
        Group(
            title=f"Dagboek {70 + turn}",
            rows=tuple(rows),
            subtotal=(
                "Subtotaal",
                None,
                "",
                sum((row[3] for row in rows if isinstance(row[3], Decimal)), Decimal(0)),
                None,
            ),
        )
        for turn, rows in enumerate(groups)
    )
    return PaperTable(columns=COLUMNS, groups=made, title="Boekingen", group_heading="Dagboek", **more)  # type: ignore[arg-type]


def paper(*parts: Part, language: Language = Language.NL, **more: object) -> Paper:
    """A paper of an invented office."""
    return Paper(
        title="Boekingsbewijs",
        words=WORDS,
        language=language,
        administration="Bakkerij De Korenaar (101)",
        office="Kantoor Jansen",
        parts=(Facts(facts=(("Bestand", "facturen.xlsx"),)), *parts),
        **more,  # type: ignore[arg-type]
    )


def pages_of(content: bytes) -> list[str]:
    """The text of each page, as whoever copies it gets it."""
    return [page.extract_text() for page in PdfReader(io.BytesIO(content)).pages]
