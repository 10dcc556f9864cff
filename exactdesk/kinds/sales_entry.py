"""Sales entries (verkoopboekingen): invoices and credit notes that the office itself has issued already."""

from __future__ import annotations

from exactdesk.books.reference import Side
from exactdesk.kinds.invoice import invoice_kind

SALES_ENTRY = invoice_kind("sales-entry", Side.SALES)
