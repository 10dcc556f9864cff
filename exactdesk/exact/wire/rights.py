"""What the user may do: users/UserHasRights, a question with parameters and an answer of one property.

Source: clients in use that ask it (2026-01); Exact's reference names its address and no more.
"""

from __future__ import annotations

from exactdesk.books.reference import DivisionCode
from exactdesk.exact.odata import Item, Query, text_literal

RESOURCE = "users/UserHasRights"
_TEXTS = {"true": True, "false": False}


def query(division: DivisionCode, endpoint: str, action: str) -> Query:
    """The question. Both parameters are quoted, as texts in a filter are."""
    asked = (("endpoint", text_literal(endpoint)), ("action", text_literal(action)))
    return Query(resource=RESOURCE, division=division, parameters=asked)


def read_right(item: Item) -> bool | None:
    """The answer; None when it is neither yes nor no."""
    match item.get("UserHasRights"):
        case bool(told):
            return told
        case str(text):
            return _TEXTS.get(text.strip().lower())
    return None
