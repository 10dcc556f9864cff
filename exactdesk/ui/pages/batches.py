"""The columns in which batches are listed, on the start page and in the history."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from exactdesk.flow.history import Batch
from exactdesk.ui.formats import Formats
from exactdesk.ui.models import Align, Column
from exactdesk.ui.words import batch_mark, kind_word


def _gross(batch: Batch) -> Decimal | None:
    """The total to sort by; batches in several currencies have none."""
    return batch.totals[0].gross if len(batch.totals) == 1 else None


def batch_columns(formats: Formats, *, with_division: bool) -> tuple[Column[Batch], ...]:
    """When, what, how many, how much, how it ended."""

    def total(batch: Batch) -> str:
        return " + ".join(formats.money(each.gross, each.currency) for each in batch.totals)

    def name(batch: Batch) -> str:
        return batch.file_name or QCoreApplication.translate("BatchColumns", "Pasted rows")

    translate = QCoreApplication.translate
    columns: list[Column[Batch]] = [
        Column(
            key="when",
            heading=translate("BatchColumns", "When"),
            text=lambda batch: formats.moment(batch.started_at),
            sort=lambda batch: batch.started_at,
            chars=16,
        ),
        Column(
            key="file",
            heading=translate("BatchColumns", "File"),
            text=name,
            chars=0,
            tip=lambda batch: batch.file or name(batch),
        ),
        Column(
            key="kind", heading=translate("BatchColumns", "Kind"), text=lambda batch: kind_word(batch.kind), chars=16
        ),
        Column(
            key="count",
            heading=translate("BatchColumns", "Documents"),
            text=lambda batch: formats.count(batch.document_count),
            sort=lambda batch: batch.document_count,
            align=Align.RIGHT,
            chars=10,
        ),
        Column(
            key="total",
            heading=translate("BatchColumns", "Total incl. VAT"),
            text=total,
            sort=_gross,
            align=Align.RIGHT,
            chars=16,
        ),
        Column(
            key="state",
            heading=translate("BatchColumns", "Outcome"),
            text=lambda batch: batch_mark(batch).word,
            mark=batch_mark,
            chars=18,
        ),
    ]
    if with_division:
        columns.insert(
            2,
            Column(
                key="division",
                heading=translate("BatchColumns", "Administration"),
                text=lambda batch: batch.division_name,
                chars=18,
            ),
        )
        columns.append(
            Column(
                key="user",
                heading=translate("BatchColumns", "By"),
                text=lambda batch: batch.user,
                chars=16,
                is_shown=False,
            )
        )
    return tuple(columns)
