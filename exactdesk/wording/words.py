"""The words for values that window, command line and papers all tell: kinds, states of a document, why it stands where it stands."""

from __future__ import annotations

from collections.abc import Sequence
from typing import assert_never

from exactdesk.flow.history import BatchItem
from exactdesk.flow.queue import ItemState
from exactdesk.wording.sentences import tell, translate


def kind_word(kind: str) -> str:
    """The name of a kind, plural, as the user knows it; one that has no name here is called by its public name."""
    match kind:
        case "relation":
            return translate("Words", "Relations")
        case "sales-entry":
            return translate("Words", "Sales entries")
        case "purchase-entry":
            return translate("Words", "Purchase entries")
        case "payment-list":
            return translate("Words", "Payments")
        case "open-items-list":
            return translate("Words", "Open items")
        case "bank-entry":
            return translate("Words", "Bank statements")
        case "match-set":
            return translate("Words", "Matches")
    return kind


def state_word(state: ItemState) -> str:
    """The word for a document's state."""
    match state:
        case ItemState.PLANNED:
            return translate("Words", "Waiting")
        case ItemState.SENDING:
            return translate("Words", "Being posted")
        case ItemState.POSTED:
            return translate("Words", "Posted")
        case ItemState.REFUSED:
            return translate("Words", "Refused")
        case ItemState.UNSURE:
            return translate("Words", "Not certain")
        case ItemState.HELD_BACK:
            return translate("Words", "Held back")
        case ItemState.DUPLICATE:
            return translate("Words", "Booked before")
        case ItemState.LEFT_OUT:
            return translate("Words", "Left out")
        case ItemState.DISMISSED:
            return translate("Words", "Set aside")
        case ItemState.UNDOING:
            return translate("Words", "Being undone")
        case ItemState.UNDO_UNSURE:
            return translate("Words", "Perhaps undone")
        case ItemState.UNDONE:
            return translate("Words", "Undone")
        case ItemState.DELETED:
            return translate("Words", "Deleted in Exact Online")
        case ItemState.CREDITED:
            return translate("Words", "Credited")
    assert_never(state)


def item_message(item: BatchItem) -> str:
    """Why a document stands where it stands: our sentence, Exact Online's own words, the user's reason; may be empty."""
    told = " ".join(tell(item.code, item.facts)).strip() if item.code else ""
    return " ".join(part for part in (told, item.said, item.why) if part)


def row_ranges(rows: Sequence[int]) -> str:
    """Rows of a sheet, ascending, as they are told: `2–5, 9`."""
    parts: list[list[int]] = []
    for row in rows:
        if parts and row == parts[-1][-1] + 1:
            parts[-1].append(row)
        else:
            parts.append([row])
    return ", ".join(str(part[0]) if len(part) == 1 else f"{part[0]}–{part[-1]}" for part in parts)
