"""Where a sheet belongs that was dropped somewhere: to the import, or beside the books. Pure.

What its columns do not make evident is asked. Most sheets are invoices, so that a list must show that it is none.
"""

from __future__ import annotations

import re
from enum import StrEnum

from exactdesk.books.statement import StatementSource
from exactdesk.flow.column_mapping import missing
from exactdesk.flow.layout import Layout
from exactdesk.flow.list_statement import suggest_list
from exactdesk.flow.mapping import suggest
from exactdesk.flow.table import Table
from exactdesk.kinds import KINDS
from exactdesk.kinds.statement_list import LISTS


class Road(StrEnum):
    """Where a file goes."""

    IMPORT = "import"
    RECONCILE = "reconcile"
    ASK = "ask"  # both are possible


_OF_PAYMENTS = frozenset({"payment_id", "iban", "status", "direction", "fee"})
_OF_INVOICES = ("net_", "gl_account", "cost_", "line_", "quantity", "unit_price")
"""How the names of fields begin that invoices have, and lists of payments or of open items do not."""

_OPEN = re.compile(
    r"\b(?:openstaand\w*|open\s*(?:bedrag|saldo|amount|balance|post\w*)|bedrag\s+open|outstanding|rest(?:ant|bedrag|erend)?|"
    r"nog\s+te\s+(?:betalen|ontvangen)|balance\s+due|amount\s+due|remaining|solde(?:\s+ouvert)?|reste\s+à\s+payer|offen\w*)\b",
    re.IGNORECASE,
)
_SURE = 0.5
_BY_HEADING = 0.8
"""Less is a guess by content alone: a fee that is a part of an amount looks like its VAT."""


def road_of(table: Table, layout: Layout) -> Road:
    """Where a sheet belongs, by its columns."""
    if not layout.is_list:
        return Road.IMPORT
    source, listed = suggest_list(table, layout)
    if missing(listed.mapping, LISTS[source]):
        return Road.IMPORT
    found = suggest(table, layout, KINDS, None)
    names = {guess.field for guess in found.guesses if guess.field is not None and guess.confidence >= _SURE}
    if any((guess.field or "").startswith("vat") and guess.confidence >= _BY_HEADING for guess in found.guesses):
        return Road.IMPORT
    if source is StatementSource.PROVIDER:
        sure = {guess.field for guess in listed.guesses if guess.confidence >= _SURE} & _OF_PAYMENTS
        if sure:
            return Road.RECONCILE if len(sure) >= 2 else Road.ASK
    else:
        amounts = {guess.column for guess in listed.guesses if guess.field in ("amount", "debit", "credit")}
        headings = [column.heading for column in layout.columns if column.index in amounts]
        if any(_OPEN.search(heading) for heading in headings):
            return Road.RECONCILE
    if any(name.startswith(_OF_INVOICES) for name in names):
        return Road.IMPORT
    kind = next((each for each in KINDS if each.name == found.mapping.kind), None)
    can_import = kind is not None and not missing(found.mapping, kind)
    return Road.IMPORT if can_import else Road.ASK
