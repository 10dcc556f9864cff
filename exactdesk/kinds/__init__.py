"""What can be imported: the registry of kinds. One module per kind; mapping, checks, plan, posting and both faces read it here."""

from __future__ import annotations

from exactdesk.errors import UsageError
from exactdesk.kinds.kind import Kind
from exactdesk.kinds.purchase_entry import PURCHASE_ENTRY
from exactdesk.kinds.relation import RELATION
from exactdesk.kinds.sales_entry import SALES_ENTRY

KINDS: tuple[Kind, ...] = (SALES_ENTRY, PURCHASE_ENTRY, RELATION)


def kind_named(name: str) -> Kind:
    """The kind with that public name; `UsageError` when there is none."""
    for kind in KINDS:
        if kind.name == name:
            return kind
    raise UsageError("kind-unknown", kind=name, kinds=", ".join(kind.name for kind in KINDS))
