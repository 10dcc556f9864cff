"""What one administration remembers: tables of records with their indexes, and a counter of changes."""

import uuid
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time
from decimal import Decimal

from exactdesk.practice.resources import RESOURCES, Resource
from exactdesk.practice.values import ReadRow, Row, Value

# Where a table is looked up by another field than its key, and where lines belong to a header.
_CODE_FIELDS = {
    "crm/Accounts": "Code",
    "financial/GLAccounts": "Code",
    "financial/Journals": "Code",
    "vat/VATCodes": "Code",
    "cashflow/PaymentConditions": "Code",
    "hrm/Costcenters": "Code",
    "hrm/Costunits": "Code",
    "logistics/Items": "Code",
    "project/Projects": "Code",
}
PARENT_FIELDS = {
    "salesentry/SalesEntryLines": "EntryID",
    "purchaseentry/PurchaseEntryLines": "EntryID",
    "generaljournalentry/GeneralJournalEntryLines": "EntryID",
    "financialtransaction/TransactionLines": "EntryID",
    "crm/BankAccounts": "Account",
    "crm/Contacts": "Account",
    "crm/Addresses": "Account",
    "vat/VatPercentages": "VATCodeID",
    "financialtransaction/BankEntryLines": "EntryID",
    "financialtransaction/CashEntryLines": "EntryID",
    "salesinvoice/SalesInvoiceLines": "InvoiceID",
    "documents/DocumentAttachments": "Document",
}
# The status of an entry with its word: only an open one can be changed or deleted.
OPEN, PROCESSED = (20, "Open"), (50, "Verwerkt")
# Numbers of the kinds of records in sync/Deleted.
ENTITY_TYPES = {
    "financialtransaction/TransactionLines": 1,
    "crm/Accounts": 2,
    "crm/Addresses": 3,
    "documents/DocumentAttachments": 4,
    "crm/Contacts": 5,
    "documents/Documents": 6,
    "financial/GLAccounts": 7,
    "logistics/Items": 9,
    "salesinvoice/SalesInvoices": 13,
    "project/Projects": 21,
    "crm/BankAccounts": 48,
}


class Table:
    """The records of one resource, by key; found by code and by parent as well."""

    def __init__(self, resource: Resource) -> None:
        self.resource = resource
        self.key = resource.key.name
        self.rows: dict[Value, Row] = {}
        self.by_code: dict[str, Row] = {}
        self.by_parent: dict[Value, list[Row]] = defaultdict(list)
        self._codes: dict[Value, str] = {}
        self._code_field = _CODE_FIELDS.get(resource.path)
        self._parent_field = PARENT_FIELDS.get(resource.path)
        self._sorted: list[Value] | None = None
        self._stamped: list[tuple[int, Value]] | None = None

    def put(self, row: Row) -> None:
        """Add a record, or take note that this one changed."""
        key = row[self.key]
        if key not in self.rows:
            self._sorted = None
            if self._parent_field:
                self.by_parent[row[self._parent_field]].append(row)
        self.rows[key] = row
        self._stamped = None
        if self._code_field:
            code = str(row[self._code_field]).strip()
            former = self._codes.get(key)
            if former is not None and former != code:
                self.by_code.pop(former, None)
            self._codes[key] = code
            self.by_code[code] = row

    def remove(self, key: Value) -> Row:
        row = self.rows.pop(key)
        self._sorted = self._stamped = None
        if self._code_field:
            self.by_code.pop(self._codes.pop(key), None)
        if self._parent_field:
            self.by_parent[row[self._parent_field]].remove(row)
        return row

    def after_key(self, key: Value) -> Iterator[Row]:
        """Records in order of their key, those after `key`; all of them for None."""
        if self._sorted is None:
            self._sorted = sorted(self.rows, key=_order)
        at = 0 if key is None else bisect_right(self._sorted, _order(key), key=_order)
        for each in self._sorted[at:]:
            yield self.rows[each]

    def after_stamp(self, stamp: int) -> Iterator[Row]:
        """Records in order of their last change, those after `stamp`."""
        if self._stamped is None:
            self._stamped = sorted((_stamp(row), key) for key, row in self.rows.items())
        at = bisect_right(self._stamped, stamp, key=lambda pair: pair[0])
        for _, each in self._stamped[at:]:
            yield self.rows[each]


def _order(key: Value) -> tuple[int, str]:
    return (key, "") if isinstance(key, int) else (0, str(key))


def _stamp(row: ReadRow) -> int:
    stamp = row.get("Timestamp")
    return stamp if isinstance(stamp, int) else 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What is fixed about an administration; `status` 1 active, 2 archived; `blocking` not 0 while it is being converted."""

    code: int
    hid: int
    name: str
    country: str
    currency: str
    customer_code: str
    customer_name: str
    city: str
    postcode: str
    address: str
    vat_number: str
    chamber_number: str
    flavour: str
    status: int = 1
    blocking: int = 0
    is_main: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class MatchSet:
    """Lines of the ledger that were set off against each other, each with its amount; codes of the account and the relation."""

    number: int
    gl_account: str
    relation: str
    lines: tuple[tuple[Value, Decimal], ...]


@dataclass(slots=True, kw_only=True)
class Administration:
    """One administration with all its records."""

    facts: Facts
    seed: int
    clock: Callable[[], datetime]
    user_id: str
    user_name: str
    client_id: str = ""
    callback_host: str = ""  # of the registered redirect URI, where there is one
    tables: dict[str, Table] = field(default_factory=dict)
    closed: set[tuple[str, int, int]] = field(default_factory=set)  # journal, year, period
    used_numbers: dict[tuple[str, int], set[int]] = field(default_factory=lambda: defaultdict(set))
    rates: dict[str, str] = field(default_factory=dict)
    new_status: tuple[int, str] = OPEN  # of a new entry
    matched: dict[Value, Decimal] = field(default_factory=dict)  # of a line in the ledger, in its sign
    match_sets: list[MatchSet] = field(default_factory=list)
    stamp: int = 1000
    hid: int = 0

    def table(self, path: str) -> Table:
        found = self.tables.get(path)
        if found is None:
            found = self.tables[path] = Table(RESOURCES[path])
        return found

    def new_id(self, *what: object) -> str:
        """Return the GUID that belongs to `what` in this administration, the same at each start."""
        return str(uuid.uuid5(uuid.NAMESPACE_OID, "/".join(map(str, (self.seed, self.facts.code, *what)))))

    def find(self, path: str, code: Value) -> Row | None:
        """Return the record with this code, however it is padded."""
        return None if code is None else self.table(path).by_code.get(str(code).strip())

    def get(self, path: str, key: Value) -> Row | None:
        """Return the record with this key."""
        return None if key is None else self.table(path).rows.get(key)

    def save(self, path: str, row: Row) -> Row:
        """Keep a new or changed record, with who and when, and number the change."""
        now = self.clock()
        self.stamp += 1
        row.setdefault("Created", now)
        row.setdefault("Creator", self.user_id)
        row.setdefault("CreatorFullName", self.user_name)
        row["Modified"], row["Modifier"], row["ModifierFullName"] = now, self.user_id, self.user_name
        row["Division"] = self.facts.code
        row["Timestamp"] = self.stamp
        self.table(path).put(row)
        return row

    def delete(self, path: str, key: Value) -> Row:
        """Forget a record, and remember that it was there where sync/Deleted tells so."""
        row = self.table(path).remove(key)
        if path in ENTITY_TYPES:
            self.stamp += 1
            self.table("sync/Deleted").put(
                {
                    "Timestamp": self.stamp,
                    "DeletedBy": self.user_id,
                    "DeletedDate": self.clock(),
                    "Division": self.facts.code,
                    "EntityKey": key,
                    "EntityType": ENTITY_TYPES[path],
                    "ID": self.new_id("deleted", self.stamp),
                }
            )
        return row

    def period_of(self, day: date) -> Row | None:
        """Return the financial period that holds `day`; None when its year was never made."""
        instant = at_midnight(day)
        for row in self.table("financial/FinancialPeriods").rows.values():
            start, end = row["StartDate"], row["EndDate"]
            if isinstance(start, datetime) and isinstance(end, datetime) and start <= instant <= end:
                return row
        return None

    def has_period(self, year: int, number: int) -> bool:
        periods = self.table("financial/FinancialPeriods").rows.values()
        return any(row["FinYear"] == year and row["FinPeriod"] == number for row in periods)

    def take_number(self, journal: str, year: int, wanted: int | None) -> int | None:
        """Take an entry number in a journal and year: the wanted one, or the next; None when the wanted one is in use."""
        used = self.used_numbers[journal, year]
        if wanted is not None:
            if wanted in used:
                return None
            used.add(wanted)
            return wanted
        first = (year % 100) * 1_000_000 + (int(journal) if journal.isdigit() else 0) * 10_000 + 1
        number = max((each for each in used if first <= each < first + 9_999), default=first - 1) + 1
        while number in used:
            number += 1
        used.add(number)
        return number

    def free_number(self, journal: str, year: int, number: int) -> None:
        self.used_numbers[journal, year].discard(number)


def at_midnight(day: date) -> datetime:
    """The instant that stands for a calendar day."""
    return datetime.combine(day, time(), UTC)


def pad_relation_code(code: object) -> str:
    """A relation's code as it is stored: right-aligned in 18 positions."""
    return str(code).strip().rjust(18)


def pad_vat_code(code: object) -> str:
    """A VAT code as it is stored: three positions."""
    return str(code).strip().ljust(3)
