"""What a user may do in an administration, as far as Exact Online says."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Rights:
    """Each right is None where Exact Online does not say; only trying shows it then.

    Attributes:
        can_read: the ledger accounts, without which nothing can be checked.
        can_change_relations: make relations, and change them.
        asked_at: when Exact Online was asked (aware, UTC).
    """

    can_read: bool | None = None
    can_book_sales: bool | None = None
    can_book_purchases: bool | None = None
    can_change_relations: bool | None = None
    asked_at: datetime

    @property
    def missing(self) -> tuple[str, ...]:
        """Codes of the sentences that say what the user certainly may not do; empty when nothing is known to be missing."""
        known = (
            (self.can_read, "rights-no-reading"),
            (self.can_book_sales, "rights-no-sales-entries"),
            (self.can_book_purchases, "rights-no-purchase-entries"),
            (self.can_change_relations, "rights-no-relations"),
        )
        return tuple(code for right, code in known if right is False)
