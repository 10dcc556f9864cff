"""The resources of Exact Online that the practice service answers, read from a compact table.

Notation of a table: a line at the margin is `service/Resource METHODS page`, with the methods as G get, P post, U put,
D delete. The words below it are its properties, `Name:type` with marks. Types: g Guid, s String, i Int32, h Int16, l Int64,
b Byte, o Boolean, f Double, d DateTime, x Binary, c(Target) a collection of lines, or a part of its own.
Marks: `!` key, `*` mandatory in a POST, `+` accepted in POST and PUT, `?` answers to mandatory filtering.
"""

import re
from dataclasses import dataclass, field, replace

from exactdesk.practice import table_books, table_master, table_trade

EDM = {
    "g": "Guid",
    "s": "String",
    "i": "Int32",
    "h": "Int16",
    "l": "Int64",
    "b": "Byte",
    "o": "Boolean",
    "f": "Double",
    "d": "DateTime",
    "x": "Binary",
    "c": "Collection",
}
METHODS = {"G": "GET", "P": "POST", "U": "PUT", "D": "DELETE"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Property:
    """One property; `edm` without the prefix, `of` the target of a collection."""

    name: str
    edm: str
    of: str = ""
    is_key: bool = False
    is_mandatory: bool = False
    is_writable: bool = False
    satisfies_filter: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Resource:
    """One resource; `path` as documented, `source` the resource whose records it shows."""

    path: str
    methods: frozenset[str]
    page: int
    properties: dict[str, Property] = field(repr=False)
    source: str = ""
    needs_select: bool = False
    needs_filter: bool = False
    only_timestamp: bool = False

    @property
    def name(self) -> str:
        return self.path.rpartition("/")[2]

    @property
    def records(self) -> str:
        return self.source or self.path

    @property
    def keys(self) -> tuple[Property, ...]:
        return tuple(prop for prop in self.properties.values() if prop.is_key)

    @property
    def key(self) -> Property:
        return self.keys[0]

    @property
    def model(self) -> str:
        """The singular name in type names, as `SalesEntry` of `SalesEntries`."""
        name = self.name
        if name.endswith("ies"):
            return name[:-3] + "y"
        return name.removesuffix("es") if name.endswith("sses") else name.removesuffix("s")


_PROPERTY = re.compile(r"(\w+):([gsihlbofdx]|c\((\w+)\))([!*+?]*)$")


def _read_property(word: str) -> Property:
    found = _PROPERTY.match(word)
    if found is None:
        raise ValueError(word)
    name, edm, of, marks = found.groups()
    return Property(
        name=name,
        edm=EDM[edm[0]],
        of=of or "",
        is_key="!" in marks,
        is_mandatory="*" in marks,
        is_writable="+" in marks,
        satisfies_filter="?" in marks,
    )


def _read_table(table: str) -> dict[str, Resource]:
    found: dict[str, Resource] = {}
    path = ""
    for line in table.splitlines():
        if line.startswith(" "):
            found[path].properties.update({prop.name: prop for prop in map(_read_property, line.split())})
        else:
            path, letters, page = line.split()
            found[path] = Resource(
                path=path, methods=frozenset(METHODS[letter] for letter in letters), page=int(page), properties={}
            )
    return found


# Seen refused without $select besides the bulk twins; the crm and logistics ones carry mandatory filtering.
_NEED_SELECT = (
    "purchaseentry/PurchaseEntries",
    "generaljournalentry/GeneralJournalEntries",
    "cashflow/Receivables",
    "financial/ReportingBalance",
)
_NEED_FILTER = ("crm/Accounts", "logistics/Items")

_BULK = {
    "bulk/CRM/Accounts": "crm/Accounts",
    "bulk/CRM/Contacts": "crm/Contacts",
    "bulk/CRM/Addresses": "crm/Addresses",
    "bulk/Financial/GLAccounts": "financial/GLAccounts",
    "bulk/Financial/TransactionLines": "financialtransaction/TransactionLines",
    "bulk/Logistics/Items": "logistics/Items",
    "bulk/Cashflow/Receivables": "cashflow/Receivables",
    "bulk/Cashflow/Payments": "cashflow/Payments",
    "bulk/SalesInvoice/SalesInvoices": "salesinvoice/SalesInvoices",
    "bulk/SalesInvoice/SalesInvoiceLines": "salesinvoice/SalesInvoiceLines",
    "bulk/Documents/Documents": "documents/Documents",
    "bulk/Documents/DocumentAttachments": "documents/DocumentAttachments",
}
# Each sync twin with the properties its ordinary twin has and it has not.
_SYNC: dict[str, tuple[str, frozenset[str]]] = {
    "sync/CRM/Accounts": ("crm/Accounts", frozenset()),
    "sync/CRM/Contacts": ("crm/Contacts", frozenset()),
    "sync/CRM/Addresses": ("crm/Addresses", frozenset()),
    "sync/Financial/GLAccounts": ("financial/GLAccounts", frozenset({"DeductibilityPercentages"})),
    "sync/Financial/TransactionLines": ("financialtransaction/TransactionLines", frozenset({"ShopOrder"})),
    "sync/Logistics/Items": (
        "logistics/Items",
        frozenset({"IsSerialNumberItem", "IsBatchNumberItem", "StandardSalesPrice"}),
    ),
    "sync/Project/Projects": (
        "project/Projects",
        frozenset(
            {
                "ProjectRestrictionRebillings",
                "InvoiceTerms",
                "ProjectRestrictionItems",
                "BudgetedHoursPerHourType",
                "ProjectRestrictionEmployees",
            }
        ),
    ),
}


def _build() -> dict[str, Resource]:
    table = _read_table(table_master.TABLE) | _read_table(table_books.TABLE) | _read_table(table_trade.TABLE)
    for path in _NEED_SELECT:
        table[path] = replace(table[path], needs_select=True)
    for path in _NEED_FILTER:
        table[path] = replace(table[path], needs_filter=True)
    table["sync/Deleted"] = replace(table["sync/Deleted"], only_timestamp=True)
    for path, source in _BULK.items():
        table[path] = replace(
            table[source], path=path, source=source, methods=frozenset({"GET"}), page=1000, needs_select=True
        )
    for path, (source, missing) in _SYNC.items():
        shared = {
            name: replace(prop, is_key=False) for name, prop in table[source].properties.items() if name not in missing
        }
        table[path] = replace(
            table[source],
            path=path,
            source=source,
            methods=frozenset({"GET"}),
            page=1000,
            properties={"Timestamp": Property(name="Timestamp", edm="Int64", is_key=True)} | shared,
            needs_filter=False,
            needs_select=False,
            only_timestamp=True,
        )
    return table


RESOURCES: dict[str, Resource] = _build()

# The service part of a path may be written in any case, the resource's name may not.
_BY_SPELLING = {f"{path.rpartition('/')[0].lower()}/{path.rpartition('/')[2]}": res for path, res in RESOURCES.items()}


def find_resource(service: str, name: str) -> Resource | None:
    """Return the resource at `service/name`, or None."""
    return _BY_SPELLING.get(f"{service.lower()}/{name}")


def target_of(resource: Resource, prop: Property) -> Resource | None:
    """Return the resource that a collection of lines leads to; None for one that is always empty here."""
    for path, target in RESOURCES.items():
        if path.rpartition("/")[2] == prop.of and not target.source:
            return target
    return None
