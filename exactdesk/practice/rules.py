"""What holds for each resource of master data, as a table: unique codes, what must exist, closed sets, what follows by itself."""

import re
from dataclasses import dataclass, field

from exactdesk.practice.values import Value


@dataclass(frozen=True, slots=True, kw_only=True)
class Rules:
    """What holds for one resource.

    Attributes:
        codes: Properties that hold the code of a record elsewhere, with the resource and the word for it.
        ids: The same for properties that hold an id.
        choices: Properties with a closed set of values.
        defaults: What a new record holds when it is not sent.
        has_unique_code: Whether no two records may share a Code.
        keeps_code: Whether the code can never be changed.
        needs: Mandatory in practice though not flagged.
        patterns: What the text of a property must look like.
    """

    codes: dict[str, tuple[str, str]] = field(default_factory=dict)
    ids: dict[str, tuple[str, str]] = field(default_factory=dict)
    choices: dict[str, frozenset[Value]] = field(default_factory=dict)
    defaults: dict[str, Value] = field(default_factory=dict)
    has_unique_code: bool = True
    keeps_code: bool = False
    needs: tuple[str, ...] = ()
    patterns: dict[str, re.Pattern[str]] = field(default_factory=dict)


_GL_TYPES = frozenset[Value](
    {
        10,
        12,
        14,
        16,
        20,
        21,
        22,
        24,
        25,
        26,
        27,
        29,
        30,
        32,
        35,
        40,
        50,
        52,
        55,
        60,
        90,
        100,
        110,
        111,
        120,
        121,
        122,
        123,
    }
    | {125, 126, 130, 140, 150, 160, 300, 301, 302}
)
_VAT, _GL, _RELATION = "vat/VATCodes", "financial/GLAccounts", "crm/Accounts"
_CONDITION = ("cashflow/PaymentConditions", "PaymentCondition")

# Topics are named like the resources they tell of.
_TOPICS = frozenset[Value](
    {
        "Accounts",
        "Addresses",
        "BankAccounts",
        "BankEntries",
        "CashEntries",
        "Contacts",
        "Documents",
        "FinancialTransactions",
        "GLAccounts",
        "GeneralJournalEntries",
        "Items",
        "Projects",
        "PurchaseEntries",
        "SalesEntries",
        "SalesInvoices",
    }
)

RULES: dict[str, Rules] = {
    "crm/Accounts": Rules(
        codes={
            "PaymentConditionSales": _CONDITION,
            "PaymentConditionPurchase": _CONDITION,
            "SalesVATCode": (_VAT, "VATCode"),
            "PurchaseVATCode": (_VAT, "VATCode"),
        },
        ids={
            "GLAccountSales": (_GL, "GLAccount"),
            "GLAccountPurchase": (_GL, "GLAccount"),
            "GLAR": (_GL, "GLAccount"),
            "GLAP": (_GL, "GLAccount"),
            "InvoiceAccount": (_RELATION, "Account"),
            "Parent": (_RELATION, "Account"),
        },
        choices={"Status": frozenset({"A", "S", "P", "C", " ", ""})},
        defaults={"Blocked": False, "IsSupplier": False, "Status": "A", "Type": "A", "SalesCurrency": "EUR"},
        keeps_code=True,
    ),
    "financial/GLAccounts": Rules(
        codes={"VATCode": (_VAT, "VATCode")},
        choices={"Type": _GL_TYPES, "BalanceSide": frozenset({"D", "C"}), "BalanceType": frozenset({"B", "W"})},
        defaults={
            "Type": 90,
            "BalanceType": "B",
            "BalanceSide": "D",
            "IsBlocked": False,
            "UseCostcenter": 0,
            "UseCostunit": 0,
            "Matching": False,
        },
    ),
    "financial/Journals": Rules(
        ids={"GLAccount": (_GL, "GLAccount")},
        choices={"Type": frozenset({10, 12, 16, 20, 21, 22, 23, 90})},
        defaults={"Currency": "EUR", "AllowVAT": True, "AllowVariableCurrency": True, "IsBlocked": False},
        needs=("Code", "Description", "Type"),
    ),
    "vat/VATCodes": Rules(
        choices={"Type": frozenset({"B", "E", "I", "N"}), "VATTransactionType": frozenset({"B", "P", "S"})},
        defaults={"Type": "E", "VATTransactionType": "B", "IsBlocked": False, "Percentage": 0},
    ),
    "cashflow/PaymentConditions": Rules(
        choices={
            "PaymentMethod": frozenset({"B", "I", "K", "Q"}),
            "PaymentDays": frozenset(range(1000)),
            "PaymentEndOfMonths": frozenset(range(100)),
        },
        defaults={"PaymentDays": 0, "PaymentEndOfMonths": 0, "PaymentMethod": "B"},
    ),
    "hrm/Costcenters": Rules(keeps_code=True, defaults={"Active": True}),
    "hrm/Costunits": Rules(keeps_code=True),
    "crm/BankAccounts": Rules(ids={"Account": (_RELATION, "Account")}, has_unique_code=False),
    "crm/Contacts": Rules(ids={"Account": (_RELATION, "Account")}, has_unique_code=False),
    "crm/Addresses": Rules(
        ids={"Account": (_RELATION, "Account"), "Contact": ("crm/Contacts", "Contact")},
        choices={"Type": frozenset({1, 2, 3, 4})},
        has_unique_code=False,
        needs=("Account", "Type"),
    ),
    "logistics/Items": Rules(
        codes={"SalesVatCode": (_VAT, "VATCode")},
        ids={"GLRevenue": (_GL, "GLAccount"), "GLCosts": (_GL, "GLAccount"), "GLStock": (_GL, "GLAccount")},
        defaults={"IsSalesItem": True, "IsPurchaseItem": False, "IsStockItem": False},
    ),
    "project/Projects": Rules(
        codes={"PaymentCondition": _CONDITION},
        ids={"Account": (_RELATION, "Account")},
        choices={"Type": frozenset({1, 2, 3, 4, 5})},
    ),
    "documents/Documents": Rules(
        ids={
            "Account": (_RELATION, "Account"),
            "Type": ("documents/DocumentTypes", "DocumentType"),
            "Category": ("documents/DocumentCategories", "Category"),
        },
        has_unique_code=False,
    ),
    "documents/DocumentAttachments": Rules(
        ids={"Document": ("documents/Documents", "Document")}, has_unique_code=False
    ),
    "webhooks/WebhookSubscriptions": Rules(
        choices={"Topic": _TOPICS}, patterns={"CallbackURL": re.compile(r"https://[^/\s]+\S*$")}, has_unique_code=False
    ),
}
