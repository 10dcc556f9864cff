"""What is wished for of the history, as conditions on its tables; the words of a wish are the business of `search`."""

from __future__ import annotations

from sqlalchemy import ColumnElement, select

from exactdesk.flow.history import Wish
from exactdesk.store.tables import batches, items
from exactdesk.store.values import instant_text


def of_batch(wish: Wish) -> tuple[ColumnElement[bool], ...]:
    """What a wish asks of a batch itself."""
    conditions: list[ColumnElement[bool]] = []
    if wish.site:
        conditions.append(batches.c.site == wish.site)
    if wish.division is not None:
        conditions.append(batches.c.division == wish.division)
    if wish.since is not None:
        conditions.append(batches.c.started_at >= instant_text(wish.since))
    if wish.until is not None:
        conditions.append(batches.c.started_at < instant_text(wish.until))
    return tuple(conditions)


def of_document(wish: Wish) -> tuple[ColumnElement[bool], ...]:
    """What a wish asks of a document itself."""
    return (items.c.state.in_(sorted(state.value for state in wish.states)),) if wish.states else ()


def with_state(wish: Wish) -> tuple[ColumnElement[bool], ...]:
    """That a batch has a document in one of the states that are wished for."""
    if not wish.states:
        return ()
    return (select(items.c.id).where(items.c.batch == batches.c.number, *of_document(wish)).exists(),)
