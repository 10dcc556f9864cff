"""Purchase entries (inkoopboekingen): invoices and credit notes received. A number is only unique per supplier."""

from __future__ import annotations

from exactdesk.books.reference import Side
from exactdesk.kinds.invoice import invoice_kind

PURCHASE_ENTRY = invoice_kind("purchase-entry", Side.PURCHASE)
