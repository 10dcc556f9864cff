"""The words and signs of the import: lists of codes, why a row is left out, how a document stands, what a column holds."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import assert_never

from PySide6.QtCore import QCoreApplication

from exactdesk.flow.left_out import Why
from exactdesk.flow.plan import PlanStatus
from exactdesk.flow.profile import ColumnType
from exactdesk.kinds.kind import FieldType, Listing
from exactdesk.problems import Severity
from exactdesk.ui.field_words import field_word
from exactdesk.ui.icons import Icon
from exactdesk.ui.palettes import Role
from exactdesk.ui.parts import Mark


def listing_word(listing: Listing) -> str:
    """What is chosen from a list of the administration, in the singular."""
    match listing:
        case Listing.RELATIONS:
            return QCoreApplication.translate("Words", "Relation")
        case Listing.GL_ACCOUNTS:
            return field_word("gl_account")
        case Listing.JOURNALS:
            return field_word("journal")
        case Listing.VAT_CODES:
            return field_word("vat_code")
        case Listing.PAYMENT_CONDITIONS:
            return field_word("payment_condition")
        case Listing.COST_CENTERS:
            return field_word("cost_center")
        case Listing.COST_UNITS:
            return field_word("cost_unit")
        case Listing.DIVISIONS:
            return field_word("division")
    assert_never(listing)


def why_word(why: Why) -> str:
    """Why a row is no row of the list."""
    translate: Callable[[str, str], str] = QCoreApplication.translate
    match why:
        case Why.ABOVE_HEADER:
            return translate("Words", "stands above the headings")
        case Why.METADATA:
            return translate("Words", "tells about the list")
        case Why.BLANK:
            return translate("Words", "empty")
        case Why.TOTAL:
            return translate("Words", "total")
        case Why.SUBTOTAL:
            return translate("Words", "subtotal")
        case Why.CARRIED_FORWARD:
            return translate("Words", "carried forward")
        case Why.PAGE:
            return translate("Words", "page number")
        case Why.REPEATED_HEADER:
            return translate("Words", "headings again")
        case Why.GROUP_HEADING:
            return translate("Words", "heading of a group")
        case Why.NOTE:
            return translate("Words", "remark")
        case Why.FOOTER:
            return translate("Words", "stands below the list")
        case Why.UNITS:
            return translate("Words", "units of the columns")
        case Why.OTHER_LIST:
            return translate("Words", "belongs to another list")
        case Why.FORM:
            return translate("Words", "part of a form")
    assert_never(why)


def status_mark(status: PlanStatus) -> Mark:
    """The badge of a planned document."""
    translate: Callable[[str, str], str] = QCoreApplication.translate
    match status:
        case PlanStatus.READY:
            return Mark(Role.FINE, translate("Words", "Ready"))
        case PlanStatus.HELD_BACK:
            return Mark(Role.STOP, translate("Words", "Held back"))
        case PlanStatus.DUPLICATE:
            return Mark(Role.WARN, translate("Words", "Duplicate"), Icon.DUPLICATE)
        case PlanStatus.LEFT_OUT:
            return Mark(Role.NEUTRAL, translate("Words", "Left out"), Icon.LEFT_OUT)
    assert_never(status)


SEVERITY_ROLES: Mapping[Severity, Role] = MappingProxyType(
    {Severity.STOP: Role.STOP, Severity.WARN: Role.WARN, Severity.NOTE: Role.NEUTRAL}
)


def severity_word(severity: Severity) -> str:
    """The level of a problem, in the plural."""
    translate: Callable[[str, str], str] = QCoreApplication.translate
    match severity:
        case Severity.STOP:
            return translate("Words", "Errors")
        case Severity.WARN:
            return translate("Words", "Warnings")
        case Severity.NOTE:
            return translate("Words", "Remarks")
    assert_never(severity)


TYPE_ICONS: Mapping[ColumnType, Icon] = MappingProxyType(
    {
        ColumnType.TEXT: Icon.TEXT_SIZE,
        ColumnType.NUMBER: Icon.NUMBER,
        ColumnType.AMOUNT: Icon.CALCULATE,
        ColumnType.DATE: Icon.CALENDAR,
        ColumnType.PERCENTAGE: Icon.PERCENT,
        ColumnType.EMPTY: Icon.LEFT_OUT,
    }
)


def type_word(kind: ColumnType) -> str:
    """What a column holds."""
    translate: Callable[[str, str], str] = QCoreApplication.translate
    match kind:
        case ColumnType.TEXT:
            return translate("Words", "Text")
        case ColumnType.NUMBER:
            return translate("Words", "Numbers")
        case ColumnType.AMOUNT:
            return translate("Words", "Amounts")
        case ColumnType.DATE:
            return translate("Words", "Dates")
        case ColumnType.PERCENTAGE:
            return translate("Words", "Percentages")
        case ColumnType.EMPTY:
            return translate("Words", "Empty")
    assert_never(kind)


FIGURES = frozenset({FieldType.AMOUNT, FieldType.NUMBER, FieldType.PERCENTAGE})
"""Types whose values stand at the right of their column."""
