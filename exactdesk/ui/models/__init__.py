"""Table models over frozen records: what a cell shows, what it sorts by, and the record behind it."""

from exactdesk.ui.models.columns import Align, Column
from exactdesk.ui.models.records import MARK_ROLE, RECORD_ROLE, SORT_ROLE, RecordsModel, RecordsProxy

__all__ = ["MARK_ROLE", "RECORD_ROLE", "SORT_ROLE", "Align", "Column", "RecordsModel", "RecordsProxy"]
