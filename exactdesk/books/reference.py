"""What one administration has: relations and their bank accounts, ledger accounts, journals, VAT codes, articles, projects, periods.

Codes are stripped text, exactly one spelling each; ids are Exact Online's GUIDs in lower case.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import IntEnum, StrEnum
from types import MappingProxyType
from typing import NewType

DivisionCode = NewType("DivisionCode", int)
RelationId = NewType("RelationId", str)
GLAccountId = NewType("GLAccountId", str)
EntryId = NewType("EntryId", str)
BankAccountId = NewType("BankAccountId", str)
ArticleId = NewType("ArticleId", str)
ProjectId = NewType("ProjectId", str)


class Side(StrEnum):
    """Whose invoice it is: ours to a customer (sales), or a supplier's to us (purchase)."""

    SALES = "sales"
    PURCHASE = "purchase"


@dataclass(frozen=True, slots=True, kw_only=True)
class Division:
    """One administration.

    Attributes:
        code: the number in every URL.
        hid: the number that users know it by; may be empty.
        customer_name: the owner of the licence (an accountant's client); may be empty.
        country: ISO code of two letters, decides the VAT rules.
        currency: ISO code of the books.
        is_archived: closed for good; is_blocked: a conversion or back-up is running. Both are hidden from choosing.
        moved_on: day the administration moved to another database, after which `Timestamp`s start anew; None if never.
    """

    code: DivisionCode
    name: str
    hid: str = ""
    customer_name: str = ""
    country: str = "NL"
    currency: str = "EUR"
    vat_number: str = ""
    company_number: str = ""
    is_archived: bool = False
    is_blocked: bool = False
    moved_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Relation:
    """A customer, a supplier, both or neither (a prospect).

    Attributes:
        status: Exact Online's class of customer: "C" customer, "P" prospect, "S" suspect, "" none. Only "C" may be sold to.
        is_blocked: blocked, or outside its start and end date at the time of reading.
    """

    id: RelationId
    code: str
    name: str
    status: str = ""
    is_supplier: bool = False
    is_blocked: bool = False
    vat_number: str = ""
    company_number: str = ""
    email: str = ""
    phone: str = ""
    website: str = ""
    address_line_1: str = ""
    address_line_2: str = ""
    postcode: str = ""
    city: str = ""
    country: str = ""
    language: str = ""
    payment_condition_sales: str = ""
    payment_condition_purchase: str = ""
    vat_code_sales: str = ""
    vat_code_purchase: str = ""
    gl_account_sales: GLAccountId | None = None
    gl_account_purchase: GLAccountId | None = None

    @property
    def is_customer(self) -> bool:
        return self.status == "C"


def bank_number(text: str) -> str:
    """A bank account's number as it is compared and kept: letters and digits alone, letters large. No IBAN is demanded."""
    return "".join(mark for mark in text.upper() if mark.isalnum())


@dataclass(frozen=True, slots=True, kw_only=True)
class BankAccount:
    """A bank account of a relation; a relation may have several, and two relations may share one.

    Attributes:
        number: an IBAN in nearly all cases, as `bank_number` writes it; never empty.
    """

    id: BankAccountId
    relation: RelationId
    number: str
    bic: str = ""
    holder: str = ""
    is_main: bool = False
    is_blocked: bool = False


class DimensionUse(IntEnum):
    """Whether lines on a ledger account need a cost centre or cost unit (GLAccounts.UseCostcenter / UseCostunit)."""

    OPTIONAL = 0
    MANDATORY = 1
    NONE = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class GLAccount:
    """A ledger account.

    Attributes:
        type: Exact Online's number: 20 receivable, 22 payable, 24 VAT, 110 revenue, 111 cost of goods, 120-126 costs, ...
        vat_code: VAT code that lines get when they name none; may be empty.
    """

    id: GLAccountId
    code: str
    description: str
    type: int
    is_blocked: bool = False
    vat_code: str = ""
    cost_center_use: DimensionUse = DimensionUse.OPTIONAL
    cost_unit_use: DimensionUse = DimensionUse.OPTIONAL


class JournalType(IntEnum):
    CASH = 10
    BANK = 12
    PAYMENT_SERVICE = 16
    SALES = 20
    SALES_RETURN = 21
    PURCHASE = 22
    PURCHASE_RETURN = 23
    GENERAL = 90


@dataclass(frozen=True, slots=True, kw_only=True)
class Journal:
    """A journal (dagboek). `type` is a `JournalType`, or a number that we have no name for.

    Attributes:
        allows_vat: whether its lines may carry VAT; Exact Online refuses a VAT code with a rate in a journal without.
        gl_account: the ledger account of the journal itself (the bank's, the cash box's); None for journals without.
        bank_account: of a bank journal, the IBAN without spaces; empty where it is not told.
    """

    code: str
    description: str
    type: int
    currency: str = ""
    allows_other_currency: bool = True
    allows_vat: bool = True
    is_blocked: bool = False
    gl_account: GLAccountId | None = None
    bank_account: str = ""


class VatType(StrEnum):
    """How a line's amount relates to its VAT (VATCodes.Type)."""

    EXCLUDING = "E"
    INCLUDING = "I"
    BASE_ONLY = "B"
    NONE = "N"


@dataclass(frozen=True, slots=True, kw_only=True)
class VatRate:
    """A percentage (a fraction: 0.21) and the days it holds; None means without limit."""

    percentage: Decimal
    start: date | None = None
    end: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class VatCode:
    """A VAT code.

    Attributes:
        percentage: today's rate as a fraction (0.21).
        transaction_type: "S" sales, "P" purchase, "B" both.
        rates: rates by date where known; may be empty, then `percentage` holds for every day.
        gl_to_pay, gl_to_claim: ledger accounts the VAT is booked on, as far as told.
        is_reverse_charge: VAT is reckoned but not part of the payable amount (verlegd, intra-EU).
    """

    code: str
    description: str
    percentage: Decimal
    type: VatType = VatType.EXCLUDING
    transaction_type: str = "B"
    is_blocked: bool = False
    rates: tuple[VatRate, ...] = ()
    gl_to_pay: GLAccountId | None = None
    gl_to_claim: GLAccountId | None = None
    is_reverse_charge: bool = False

    def serves(self, side: Side) -> bool:
        """Whether the code may stand on an invoice of this side."""
        return self.transaction_type in ("B", "S" if side is Side.SALES else "P", "")

    def percentage_on(self, day: date) -> Decimal:
        """The rate, as a fraction, that holds on a day."""
        for rate in self.rates:
            if (rate.start is None or rate.start <= day) and (rate.end is None or day <= rate.end):
                return rate.percentage
        return self.percentage


@dataclass(frozen=True, slots=True, kw_only=True)
class PaymentCondition:
    """A payment condition; `days` is None where the due date cannot be reckoned from it alone."""

    code: str
    description: str
    days: int | None = None
    end_of_months: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class CostCenter:
    code: str
    description: str
    is_active: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class CostUnit:
    code: str
    description: str
    is_active: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """What is sold or bought by the piece or the hour (Exact Online's item; a queue has items of its own).

    Attributes:
        unit: Exact Online's code of the unit (`pc`, `hour`); may be empty.
        vat_code: VAT code that its sales lines get when they name none; may be empty.
        gl_revenue, gl_costs: ledger accounts that its lines are booked on, as far as told.
        is_active: today lies within its start and end date.
    """

    id: ArticleId
    code: str
    description: str
    unit: str = ""
    vat_code: str = ""
    gl_revenue: GLAccountId | None = None
    gl_costs: GLAccountId | None = None
    is_sold: bool = True
    is_bought: bool = False
    is_active: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Project:
    """A project.

    Attributes:
        type: Exact Online's number: 1 campaign, 2 fixed price, 3 time and material, 4 not billed, 5 prepaid.
        relation: whose project it is; None for one of our own.
        is_active: today is not after its end, and nothing keeps entries out of it.
    """

    id: ProjectId
    code: str
    description: str
    type: int = 0
    relation: RelationId | None = None
    is_active: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentType:
    """A type of stored document (an attachment's), by Exact Online's number. `is_open` says that the user may make one of it."""

    id: int
    description: str
    is_open: bool = True


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class FinancialPeriod:
    """A period of a reporting year; `start` and `end` both belong to it."""

    year: int
    number: int
    start: date
    end: date


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class ClosedPeriod:
    """A period that is closed for one journal (JournalStatusList.Status 1). What is not listed is open."""

    journal: str
    year: int
    number: int


def _plain(text: str) -> str:
    return " ".join(text.split()).casefold()


def _names_of(division: Division) -> Iterator[str]:
    """What a division may be called in a sheet: its code, the number that users know, its name, or one of the numbers with the name."""
    name = _plain(division.name)
    for number in (str(division.code), _plain(division.hid)):
        if number:
            yield number
            yield f"{number} {name}"
    if name:
        yield name


class ReferenceBook:
    """All reference data of one administration, with its look-ups. Immutable; a refresh makes a new one.

    Every collection may be empty. Codes are unique within a collection except that Exact Online does not promise so for
    relations' names, VAT numbers, e-mail addresses and bank accounts: those look-ups return all that fit.

    Attributes:
        read_at: when the lists that change every day were last renewed, the oldest of them.
        listed_at: when each was, by its name here, as far as known.
        divisions: all administrations that the user may enter, archived and blocked ones too, as last fetched; its own always.
    """

    def __init__(
        self,
        *,
        division: Division,
        read_at: datetime,
        relations: Iterable[Relation] = (),
        gl_accounts: Iterable[GLAccount] = (),
        journals: Iterable[Journal] = (),
        vat_codes: Iterable[VatCode] = (),
        payment_conditions: Iterable[PaymentCondition] = (),
        cost_centers: Iterable[CostCenter] = (),
        cost_units: Iterable[CostUnit] = (),
        periods: Iterable[FinancialPeriod] = (),
        closed_periods: Iterable[ClosedPeriod] = (),
        bank_accounts: Iterable[BankAccount] = (),
        articles: Iterable[Article] = (),
        projects: Iterable[Project] = (),
        document_types: Iterable[DocumentType] = (),
        listed_at: Mapping[str, datetime] = MappingProxyType({}),
        divisions: Iterable[Division] = (),
    ) -> None:
        self.division = division
        self.read_at = read_at
        self.listed_at = listed_at
        told = tuple(divisions)
        self.divisions = told if any(each.code == division.code for each in told) else (division, *told)
        self._divisions: dict[str, list[Division]] = {}
        for each in self.divisions:
            for name in dict.fromkeys(_names_of(each)):
                self._divisions.setdefault(name, []).append(each)
        self.relations = tuple(relations)
        self.gl_accounts = tuple(gl_accounts)
        self.journals = tuple(journals)
        self.vat_codes = tuple(vat_codes)
        self.payment_conditions = tuple(payment_conditions)
        self.cost_centers = tuple(cost_centers)
        self.cost_units = tuple(cost_units)
        self.periods = tuple(sorted(periods))
        self.closed_periods = frozenset(closed_periods)
        self.bank_accounts = tuple(bank_accounts)
        self.articles = tuple(articles)
        self.projects = tuple(projects)
        self.document_types = tuple(document_types)
        self.relation_by_id = {relation.id: relation for relation in self.relations}
        self.relation_by_code = {relation.code: relation for relation in self.relations}
        self.gl_account_by_id = {gl_account.id: gl_account for gl_account in self.gl_accounts}
        self.gl_account_by_code = {gl_account.code: gl_account for gl_account in self.gl_accounts}
        self.journal_by_code = {journal.code: journal for journal in self.journals}
        self.vat_code_by_code = {vat_code.code: vat_code for vat_code in self.vat_codes}
        self.payment_condition_by_code = {condition.code: condition for condition in self.payment_conditions}
        self.cost_center_by_code = {center.code: center for center in self.cost_centers}
        self.cost_unit_by_code = {unit.code: unit for unit in self.cost_units}
        self.article_by_code = {article.code: article for article in self.articles}
        self.project_by_code = {project.code: project for project in self.projects}
        self._owners: dict[str, list[RelationId]] = {}
        for account in self.bank_accounts:
            self._owners.setdefault(account.number, []).append(account.relation)

    def divisions_named(self, text: str) -> tuple[Division, ...]:
        """The administrations that a text may mean; exact but for letter case and blanks, for an administration is not guessed."""
        return tuple(self._divisions.get(_plain(text), ()))

    def relation_ids_by_iban(self, number: str) -> tuple[RelationId, ...]:
        """Relations that have this bank account, blocked accounts and relations too; none for a number that nobody has.

        `number` may be written with spaces and small letters. Several are rare: a group that pays from one account, a relation made twice.
        """
        return tuple(dict.fromkeys(self._owners.get(bank_number(number), ())))
