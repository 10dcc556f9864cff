"""The columns of the list: of items, and of relations or administrations. Their keys are those of the orders in `flow`."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from exactdesk.flow.outstanding import AgeBy, RelationSum, Row
from exactdesk.flow.outstanding_view import Grouping
from exactdesk.ui.formats import Formats
from exactdesk.ui.models import Align, Column
from exactdesk.ui.pages.outstanding.words import days_words, late_role, note_line, row_mark
from exactdesk.ui.palettes import Role
from exactdesk.wording.outstanding import bucket_word, kind_word, number_word


def row_columns(formats: Formats, *, is_several: bool) -> tuple[Column[Row], ...]:
    """Columns of items; with several administrations theirs is shown too."""
    translate = QCoreApplication.translate
    return (
        Column(
            key="relation",
            heading=translate("OutstandingColumns", "Relation"),
            text=lambda row: row.item.relation_name,
            tip=lambda row: f"{row.item.relation_code} {row.item.relation_name}".strip(),
            chars=0,
        ),
        Column(
            key="division",
            heading=translate("OutstandingColumns", "Administration"),
            text=lambda row: row.division.name,
            chars=16,
            is_shown=is_several,
        ),
        Column(
            key="number",
            heading=translate("OutstandingColumns", "Invoice"),
            text=lambda row: number_word(row.item),
            chars=11,
        ),
        Column(
            key="amount",
            heading=translate("OutstandingColumns", "Open"),
            text=lambda row: formats.money(row.item.amount_dc, row.currency_dc),
            tip=lambda row: formats.money(row.item.amount, row.item.currency),
            align=Align.RIGHT,
            chars=11,
        ),
        Column(
            key="days",
            heading=translate("OutstandingColumns", "Days"),
            text=days_words,
            ink=lambda row: late_role(row.overdue) if row.overdue > 0 else None,
            align=Align.RIGHT,
            chars=5,
        ),
        Column(
            key="due",
            heading=translate("OutstandingColumns", "Due"),
            text=lambda row: formats.day(row.item.due_date),
            chars=10,
        ),
        Column(
            key="changes",
            heading=translate("OutstandingColumns", "Note"),
            text=lambda row: note_line(row, formats),
            tip=lambda row: note_line(row, formats),
            mark=row_mark,
            chars=16,
        ),
        Column(
            key="date",
            heading=translate("OutstandingColumns", "Date"),
            text=lambda row: formats.day(row.item.invoice_date),
            chars=11,
            is_shown=False,
        ),
        Column(
            key="entry",
            heading=translate("OutstandingColumns", "Entry number"),
            text=lambda row: str(row.item.entry_number or ""),
            align=Align.RIGHT,
            chars=12,
            is_shown=False,
        ),
        Column(
            key="own",
            heading=translate("OutstandingColumns", "In its currency"),
            text=lambda row: formats.money(row.item.amount, row.item.currency),
            align=Align.RIGHT,
            chars=14,
            is_shown=False,
        ),
        Column(
            key="original",
            heading=translate("OutstandingColumns", "Whole amount"),
            text=lambda row: formats.money(row.item.original, row.item.currency),
            align=Align.RIGHT,
            chars=14,
            is_shown=False,
        ),
        Column(
            key="kind",
            heading=translate("OutstandingColumns", "Kind"),
            text=lambda row: kind_word(row.item.kind),
            chars=12,
            is_shown=False,
        ),
        Column(
            key="code",
            heading=translate("OutstandingColumns", "Code"),
            text=lambda row: row.item.relation_code,
            chars=8,
            is_shown=False,
        ),
        Column(
            key="reference",
            heading=translate("OutstandingColumns", "Your ref."),
            text=lambda row: row.item.your_ref,
            chars=13,
            is_shown=False,
        ),
        Column(
            key="description",
            heading=translate("OutstandingColumns", "Description"),
            text=lambda row: row.item.description,
            chars=24,
            is_shown=False,
        ),
        Column(
            key="note",
            heading=translate("OutstandingColumns", "Noted"),
            text=lambda row: note_line(row, formats),
            chars=24,
            is_shown=False,
        ),
        Column(
            key="promised",
            heading=translate("OutstandingColumns", "Promised"),
            text=lambda row: formats.day(row.note.promised_on) if row.note is not None else "",
            chars=11,
            is_shown=False,
        ),
        Column(
            key="journal",
            heading=translate("OutstandingColumns", "Journal"),
            text=lambda row: row.item.journal,
            chars=8,
            is_shown=False,
        ),
    )


def sum_columns(
    formats: Formats, grouping: Grouping, by: AgeBy, *, is_several: bool
) -> tuple[Column[RelationSum], ...]:
    """Columns of relations, or of administrations."""
    translate = QCoreApplication.translate
    is_relation = grouping is Grouping.RELATIONS

    def ages_told(each: RelationSum) -> str:
        parts = (f"{bucket_word(part.bucket, by)}: {formats.money(part.amount, each.currency)}" for part in each.ages)
        return "\n".join(parts)

    return (
        Column(
            key="relation",
            heading=translate("OutstandingColumns", "Relation")
            if is_relation
            else translate("OutstandingColumns", "Administration"),
            text=lambda each: each.name,
            tip=lambda each: f"{each.code} {each.name}".strip(),
            chars=0,
        ),
        Column(
            key="division",
            heading=translate("OutstandingColumns", "Administration"),
            text=_divisions,
            tip=lambda each: ", ".join(division.name for division in each.divisions),
            chars=16,
            is_shown=is_relation and is_several,
        ),
        Column(
            key="total",
            heading=translate("OutstandingColumns", "Open"),
            text=lambda each: formats.money(each.total, each.currency),
            align=Align.RIGHT,
            chars=11,
        ),
        Column(key="ages", heading=translate("OutstandingColumns", "Ages"), text=lambda _: "", tip=ages_told, chars=13),
        Column(
            key="overdue",
            heading=translate("OutstandingColumns", "Overdue"),
            text=lambda each: formats.money(each.overdue, each.currency) if each.overdue else "",
            ink=lambda each: Role.WARN if each.overdue > 0 else None,
            align=Align.RIGHT,
            chars=11,
        ),
        Column(
            key="count",
            heading=translate("OutstandingColumns", "Items"),
            text=lambda each: formats.count(len(each.rows)),
            align=Align.RIGHT,
            chars=5,
        ),
        Column(
            key="days",
            heading=translate("OutstandingColumns", "Oldest"),
            text=lambda each: str(each.days) if each.days > 0 else "",
            align=Align.RIGHT,
            chars=6,
        ),
        Column(
            key="code",
            heading=translate("OutstandingColumns", "Code"),
            text=lambda each: each.code,
            chars=8,
            is_shown=False,
        ),
    )


def _divisions(each: RelationSum) -> str:
    if len(each.divisions) == 1:
        return each.division.name
    words = QCoreApplication.translate("OutstandingColumns", "{count} administrations")
    return words.format(count=len(each.divisions))
