"""Creating, changing and deleting master data: which codes are unique, what must exist, what follows by itself."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from urllib.parse import urlsplit

from exactdesk.practice.ledger import Administration, pad_relation_code, pad_vat_code
from exactdesk.practice.papers import finish_attachment, finish_document, finish_subscription
from exactdesk.practice.payloads import Payload, insist, missing
from exactdesk.practice.resources import RESOURCES
from exactdesk.practice.rules import RULES, Rules
from exactdesk.practice.says import Speech
from exactdesk.practice.values import ReadRow, Row

_EMAIL = re.compile(r"[^@\s,;]+@[^@\s,;]+\.[^@\s,;.]+$")
_COUNTRIES = (
    "AE AR AT AU BE BG BR CA CH CN CY CZ DE DK EE ES FI FR GB GR HK HR HU IE IL IN IS IT JP KR LI LT LU LV MA MT MX MY NL"
    " NO NZ PL PT RO RS RU SA SE SG SI SK TH TN TR TW UA US VN ZA"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class MasterRules:
    """The rules for one resource in one administration."""

    books: Administration
    path: str
    speech: Speech

    @property
    def rules(self) -> Rules:
        return RULES[self.path]

    def create(self, payload: Payload) -> Row:
        """Make a record; raises Rejected with all that is wrong."""
        resource, row, say = RESOURCES[self.path], dict(payload.values), self.speech.say
        # A contact needs one of its two names, though both are flagged.
        except_for = {"FirstName", "LastName"} if row.get("FirstName") or row.get("LastName") else set()
        texts = missing(resource, payload, self.speech, except_for=frozenset(except_for))
        texts += [say("mandatory", name) for name in self.rules.needs if row.get(name) in (None, "")]
        texts += self._faults(row)
        row = {name: value for name, value in self.rules.defaults.items() if row.get(name) is None} | {
            name: value for name, value in row.items() if value is not None or name not in self.rules.defaults
        }
        if self.path == "crm/Accounts" and not row.get("Code"):
            row["Code"] = self._next_code()
        if self.rules.has_unique_code and self.books.find(self.path, row.get("Code")):
            texts.append(say("exists"))
        key = resource.key.name
        if self.books.get(self.path, row.get(key)):
            texts.append(say("exists"))
        insist(texts)
        same = self._same_address(row)
        if same is not None:
            return same
        row[key] = row.get(key) or self.books.new_id(self.path, "new", self.books.stamp)
        made = self._keep(row)
        if self.path == "crm/Accounts":
            add_visit_address(self.books, made)
        return made

    def update(self, row: Row, payload: Payload) -> None:
        """Change a record; raises Rejected with all that is wrong."""
        changes, say, key = dict(payload.values), self.speech.say, RESOURCES[self.path].key.name
        changes.pop(key, None)
        texts = [
            say("mandatory", name)
            for name, value in changes.items()
            if RESOURCES[self.path].properties[name].is_mandatory and value in (None, "")
        ]
        if "Code" in changes and self.path == "crm/Accounts":
            texts.append(say("exists"))  # even for the code it has: so the real one answers
        elif "Code" in changes and self.rules.has_unique_code:
            other = self.books.find(self.path, changes["Code"])
            if other is not None and other is not row:
                texts.append(say("exists"))
            elif other is None and self.rules.keeps_code:
                texts.append(say("not_allowed", "Code"))
        insist(texts + self._faults(changes))
        row.update(changes)
        self._keep(row)

    def delete(self, row: Row) -> None:
        """Delete a record that nothing points at."""
        user = self._used_in(row)
        if user:
            code = str(row.get("Code") or row[RESOURCES[self.path].key.name]).strip()
            words = ("Used in", "Account") if self.speech.language == "en" else ("In gebruik bij", "Relatie")
            what = words[1] if self.path == "crm/Accounts" else self.path.rpartition("/")[2]
            insist([self.speech.say("cannot_delete", f"{what} {code}", f"{words[0]}: {user}")])
        key = row[RESOURCES[self.path].key.name]
        for path in _OWNED.get(self.path, ()):
            for child in list(self.books.table(path).by_parent[key]):
                self.books.delete(path, child["ID"])
        self.books.delete(self.path, key)

    def _faults(self, row: ReadRow) -> list[str]:
        return [*self._pointer_faults(row), *(self._relation_faults(row) if self.path == "crm/Accounts" else ())]

    def _pointer_faults(self, row: ReadRow) -> Iterator[str]:
        say, books = self.speech.say, self.books
        for name, (path, word) in self.rules.codes.items():
            if row.get(name) and books.find(path, row[name]) is None:
                yield say("reference", word)
        for name, (path, word) in self.rules.ids.items():
            if row.get(name) is not None and books.get(path, row[name]) is None:
                yield say("reference", word)
        for name, allowed in self.rules.choices.items():
            if row.get(name) is not None and row[name] not in allowed:
                yield say("invalid", name)
        for name, pattern in self.rules.patterns.items():
            if row.get(name) is not None and not pattern.match(str(row[name])):
                yield say("invalid", name)
        # Only the domain to which codes are sent may be told of changes.
        host, url = books.callback_host, row.get("CallbackURL")
        if host and url and urlsplit(str(url)).hostname != host:
            yield say("invalid", "CallbackURL")

    def _relation_faults(self, row: ReadRow) -> Iterator[str]:
        say = self.speech.say
        code = row.get("Code")
        if code and not re.fullmatch(r"\d{1,18}", str(code).strip()):
            yield say("invalid", "Code")
        if row.get("Email") and not _EMAIL.match(str(row["Email"])):
            yield say("invalid", "Email")
        if row.get("Country") and str(row["Country"]).strip() not in _COUNTRIES.split():
            yield say("reference", "Country")
        for name in ("SalesCurrency", "PurchaseCurrency"):
            if row.get(name) and row[name] not in self.books.rates:
                yield say("reference", "Currency")

    def _next_code(self) -> str:
        # Above the ordinary relations, so that a number a bookkeeper chose is not met by accident.
        codes = [int(code) for code in self.books.table(self.path).by_code if code.isdigit() and len(code) < 9]
        return str(max(codes, default=0) + 1)

    def _same_address(self, row: ReadRow) -> Row | None:
        """The address that is there already: the real one answers with it in place of making a second."""
        if self.path != "crm/Addresses":
            return None
        for other in self.books.table(self.path).by_parent[row["Account"]]:
            if all(other.get(name) == value for name, value in row.items()):
                return other
        return None

    def _keep(self, row: Row) -> Row:
        books = self.books
        finish = _FINISH.get(self.path)
        if finish:
            finish(books, row)
        return books.save(self.path, row)

    def _used_in(self, row: ReadRow) -> str:
        books = self.books
        for path, name in _USERS.get(self.path, ()):
            mine = (
                row["Code"]
                if name in ("Journal", "VATCode", "CostCenter", "CostUnit", "PaymentCondition")
                else row["ID"]
            )
            mine = mine.strip() if isinstance(mine, str) else mine
            for other in books.table(path).rows.values():
                value = other.get(name)
                if (value.strip() if isinstance(value, str) else value) == mine:
                    return path.rpartition("/")[2]
        return ""


# What goes together with a record.
_OWNED = {"documents/Documents": ("documents/DocumentAttachments",)}
_LINES = ("salesentry/SalesEntryLines", "purchaseentry/PurchaseEntryLines")
_HEADERS = ("salesentry/SalesEntries", "purchaseentry/PurchaseEntries")
_CASH = ("financialtransaction/BankEntryLines", "financialtransaction/CashEntryLines")
_USERS: dict[str, tuple[tuple[str, str], ...]] = {
    "crm/Accounts": (
        ("salesentry/SalesEntries", "Customer"),
        ("purchaseentry/PurchaseEntries", "Supplier"),
        ("salesinvoice/SalesInvoices", "OrderedBy"),
        *(
            (path, "Account")
            for path in (*_CASH, "generaljournalentry/GeneralJournalEntryLines", "documents/Documents")
        ),
    ),
    "logistics/Items": (("salesinvoice/SalesInvoiceLines", "Item"),),
    "financial/GLAccounts": tuple((path, "GLAccount") for path in (*_LINES, *_CASH, "financial/Journals")),
    "financial/Journals": tuple((path, "Journal") for path in _HEADERS),
    "vat/VATCodes": tuple((path, "VATCode") for path in _LINES),
    "hrm/Costcenters": tuple((path, "CostCenter") for path in _LINES),
    "hrm/Costunits": tuple((path, "CostUnit") for path in _LINES),
}


def _finish_relation(books: Administration, row: Row) -> None:
    row["Code"] = pad_relation_code(row["Code"])
    row["IsSales"] = row.get("Status") == "C"
    row["Country"] = str(row.get("Country") or books.facts.country).strip().ljust(3)
    row["SearchCode"] = row.get("SearchCode") or str(row["Name"]).upper()[:15]
    for name in ("SalesVATCode", "PurchaseVATCode"):
        vat = books.find("vat/VATCodes", row.get(name))
        row[name] = pad_vat_code(vat["Code"]) if vat else None
        row[f"{name}Description"] = vat["Description"] if vat else None
    for name in ("PaymentConditionSales", "PaymentConditionPurchase"):
        condition = books.find("cashflow/PaymentConditions", row.get(name))
        row[name] = condition["Code"] if condition else None
        row[f"{name}Description"] = condition["Description"] if condition else None


def add_visit_address(books: Administration, relation: ReadRow) -> None:
    """Keep the address of a new relation as its visit address, when it has one."""
    fields = ("AddressLine1", "AddressLine2", "AddressLine3", "Postcode", "City")
    if any(relation.get(name) for name in fields):
        books.save(
            "crm/Addresses",
            {name: relation.get(name) for name in (*fields, "Country", "CountryName", "State", "Phone")}
            | {
                "ID": books.new_id("visit address", relation["ID"]),
                "Account": relation["ID"],
                "AccountName": relation["Name"],
                "AccountIsSupplier": relation["IsSupplier"],
                "Type": 1,
                "Main": True,
            },
        )


def _finish_vat_code(_books: Administration, row: Row) -> None:
    row["Code"] = pad_vat_code(row["Code"])


def _finish_owned(books: Administration, row: Row) -> None:
    owner = books.get("crm/Accounts", row["Account"]) or {}
    row["AccountName"] = owner.get("Name")
    if "BankAccount" in row:
        row["IBAN"] = row["BankAccount"]
    if "FirstName" in row or "LastName" in row:
        row["FullName"] = " ".join(str(row[name]) for name in ("FirstName", "MiddleName", "LastName") if row.get(name))


_FINISH: dict[str, Callable[[Administration, Row], None]] = {
    "crm/Accounts": _finish_relation,
    "vat/VATCodes": _finish_vat_code,
    "crm/BankAccounts": _finish_owned,
    "crm/Contacts": _finish_owned,
    "crm/Addresses": _finish_owned,
    "documents/Documents": finish_document,
    "documents/DocumentAttachments": finish_attachment,
    "webhooks/WebhookSubscriptions": finish_subscription,
}
