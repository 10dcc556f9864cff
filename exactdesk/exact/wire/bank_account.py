"""Bank accounts of relations: crm/BankAccounts sixty at a time, or inside bulk/CRM/Accounts with a thousand relations at a time."""

from __future__ import annotations

from collections.abc import Iterator

from exactdesk.books.reference import BankAccount, BankAccountId, RelationId, bank_number
from exactdesk.exact.odata import Item, read_instant
from exactdesk.exact.record import Record

RESOURCE = "crm/BankAccounts"
DELETED_TYPE = 48
"""EntityType of a bank account in sync/Deleted."""

SELECT = ("ID", "Account", "BankAccount", "BICCode", "BankAccountHolderName", "Main", "Blocked", "Modified")

BULK_RESOURCE = "bulk/CRM/Accounts"
INSIDE = "BankAccounts"
BULK_SELECT = ("ID", *(f"{INSIDE}/{name}" for name in SELECT))
BULK_FILTER = "Modified gt datetime'1900-01-01T00:00:00'"
"""Says nothing; but lists that have a sync twin may refuse a question without any filter."""


def read_bank_account(item: Item) -> BankAccount | None:
    """A bank account; None for one without a number. Raises `Broken`."""
    told = Record(item, RESOURCE)
    number = bank_number(told.text("BankAccount"))
    if not number:
        return None
    return BankAccount(
        id=BankAccountId(told.guid("ID")),
        relation=RelationId(told.guid("Account")),
        number=number,
        bic=told.text("BICCode"),
        holder=told.text("BankAccountHolderName"),
        is_main=told.flag("Main"),
        is_blocked=told.flag("Blocked"),
    )


def accounts_inside(relation: Item) -> Iterator[Item] | None:
    """The bank accounts that came with a relation; None when only a link to them came."""
    match relation.get(INSIDE):
        case {"results": list(found)} | list(found):
            return (each for each in found if isinstance(each, dict))
    return None


def last_change(item: Item) -> int:
    """When a bank account was last changed, in milliseconds since 1970; 0 when it does not say."""
    told = item.get("Modified")
    if not isinstance(told, str):
        return 0
    try:
        return int(read_instant(told).timestamp() * 1000)
    except ValueError:
        return 0
