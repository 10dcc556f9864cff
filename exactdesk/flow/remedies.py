"""What can be done about what Exact Online says no to: from a code to the act behind a button. Pure; a face carries the act out.

The cause and the advice of each code are sentences (`exactdesk.wording`); here stands the one act that leads to the remedy at once. A code
without an act has none that a button could do: its advice says what helps.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from exactdesk.flow.remembered import ReferenceList
from exactdesk.flow.subjects import field_to_change


class Act(StrEnum):
    """What a button does."""

    CHANGE_FIELD = "change-field"  # go to `field` of the document, to choose or type another value
    MAKE_CUSTOMER = "make-customer"  # make the document's relation a customer, in Exact Online
    MAKE_SUPPLIER = "make-supplier"
    OTHER_PERIOD = "other-period"  # date the document in the nearest open period
    LOOK_AT_ENTRY = "look-at-entry"  # open the entry that is there already, in Exact Online
    LOOK_IT_UP = "look-it-up"  # ask Exact Online whether it was booked
    RENEW_LISTS = "renew-lists"  # fetch `lists` of the administration again
    SEND_AGAIN = "send-again"  # the document as it is
    SIGN_IN = "sign-in"
    CHOOSE_DIVISION = "choose-division"
    OPEN_SETTINGS = "open-settings"
    COPY_DETAILS = "copy-details"  # a fault of the program: for whoever helps


@dataclass(frozen=True, slots=True, kw_only=True)
class Remedy:
    """The act that mends.

    Attributes:
        field: for CHANGE_FIELD, the field's public name; where a kind does not have it, the document as a whole is meant.
        lists: lists of the administration that may be out of date, to be fetched again beside the act; for RENEW_LISTS the act itself.
    """

    act: Act
    field: str = ""
    lists: tuple[ReferenceList, ...] = ()


def _field(name: str, *lists: ReferenceList) -> Remedy:
    return Remedy(act=Act.CHANGE_FIELD, field=name, lists=lists)


_RELATIONS = (ReferenceList.RELATIONS,)
_COPY = Remedy(act=Act.COPY_DETAILS)
_AGAIN = Remedy(act=Act.SEND_AGAIN)
_SIGN_IN = Remedy(act=Act.SIGN_IN)
_SETTINGS = Remedy(act=Act.OPEN_SETTINGS)
_LOOK_UP = Remedy(act=Act.LOOK_IT_UP)
_ANY_FIELD = _field("")

REMEDIES: Mapping[str, Remedy | None] = MappingProxyType(
    {
        # a document was refused
        "refused": _ANY_FIELD,
        "refused-without-words": _AGAIN,
        "refused-payment-condition-missing": _field("payment_condition"),
        "refused-payment-condition": _field("payment_condition", ReferenceList.PAYMENT_CONDITIONS),
        "refused-journal-missing": _field("journal"),
        "refused-journal": _field("journal", ReferenceList.JOURNALS),
        "refused-journal-type-wrong": _field("journal", ReferenceList.JOURNALS),
        "refused-journal-kind-wrong": _field("journal", ReferenceList.JOURNALS),
        "refused-gl-account": _field("gl_account", ReferenceList.GL_ACCOUNTS),
        "refused-gl-account-type-wrong": _field("gl_account", ReferenceList.GL_ACCOUNTS),
        "refused-relation": _field("relation_code", ReferenceList.RELATIONS),
        "refused-relation-not-customer": Remedy(act=Act.MAKE_CUSTOMER, lists=_RELATIONS),
        "refused-relation-not-supplier": Remedy(act=Act.MAKE_SUPPLIER, lists=_RELATIONS),
        "refused-vat-code": _field("vat_code", ReferenceList.VAT_CODES),
        "refused-vat-code-not-allowed": _field("vat_code", ReferenceList.VAT_CODES, ReferenceList.JOURNALS),
        "refused-vat-percentage-wrong": _field("vat_amount", ReferenceList.VAT_CODES),
        "refused-email-wrong": _field("email"),
        "refused-cost-center": _field("cost_center", ReferenceList.COST_CENTERS),
        "refused-cost-center-wrong": _field("cost_center", ReferenceList.COST_CENTERS, ReferenceList.GL_ACCOUNTS),
        "refused-cost-unit": _field("cost_unit", ReferenceList.COST_UNITS),
        "refused-cost-unit-wrong": _field("cost_unit", ReferenceList.COST_UNITS, ReferenceList.GL_ACCOUNTS),
        "refused-currency": _field("currency"),
        "refused-period-closed": Remedy(act=Act.OTHER_PERIOD, lists=(ReferenceList.CLOSED_PERIODS,)),
        "refused-year-unknown": _field("invoice_date", ReferenceList.PERIODS),
        "refused-entry-number-in-use": Remedy(act=Act.LOOK_AT_ENTRY),
        "refused-entry-number-taken": Remedy(act=Act.LOOK_AT_ENTRY),
        "refused-already-exists": _field("relation_code", ReferenceList.RELATIONS),
        "refused-entry-unbalanced": _field("net_amount"),
        "refused-bank-balance-wrong": _ANY_FIELD,
        "refused-field-missing": _ANY_FIELD,
        "refused-value-invalid": _ANY_FIELD,
        "refused-value-in-use": _ANY_FIELD,
        "refused-value-not-allowed": _ANY_FIELD,
        "refused-value-blocked": _ANY_FIELD,
        "refused-value-unknown": Remedy(act=Act.RENEW_LISTS, lists=tuple(ReferenceList)),
        "refused-reference": Remedy(act=Act.RENEW_LISTS, lists=tuple(ReferenceList)),
        "refused-document-type-not-allowed": Remedy(act=Act.RENEW_LISTS, lists=(ReferenceList.DOCUMENT_TYPES,)),
        "refused-still-in-use": None,
        "refused-payment-term-not-found": Remedy(act=Act.LOOK_AT_ENTRY),
        "matching-gone": None,
        "lines-not-changeable": Remedy(act=Act.LOOK_AT_ENTRY),
        "not-found": Remedy(act=Act.RENEW_LISTS, lists=tuple(ReferenceList)),
        "not-permitted": _SIGN_IN,
        "division-wrong": Remedy(act=Act.CHOOSE_DIVISION),
        "request-too-large": _ANY_FIELD,
        "server-stumbled": _AGAIN,
        # the program asked wrongly
        "select-missing": _COPY,
        "filter-missing": _COPY,
        "filter-not-supported": _COPY,
        "filter-wrong": _COPY,
        "property-unknown": _COPY,
        "value-type-wrong": _COPY,
        "request-not-understood": _COPY,
        # nothing clear came back
        "not-reached": _AGAIN,
        "no-answer": _AGAIN,
        "certificate-not-trusted": _AGAIN,
        "proxy-refused": _AGAIN,
        "proxy-not-usable": _AGAIN,
        "exact-maintenance": _AGAIN,
        "exact-unavailable": _AGAIN,
        "answer-empty": _AGAIN,
        "answer-is-page": _AGAIN,
        "answer-is-atom": _AGAIN,
        "answer-too-large": _COPY,
        "answer-not-xml": _COPY,
        "answer-not-json": _COPY,
        "answer-not-odata": _COPY,
        "answer-not-one": _COPY,
        "answer-property-wrong": _COPY,
        "answer-elsewhere": _SETTINGS,
        "next-page-elsewhere": _SETTINGS,
        "pages-in-circle": _COPY,
        "write-unanswered": _LOOK_UP,
        "write-answer-unclear": _LOOK_UP,
        "write-answer-differs": _LOOK_UP,
        # not now
        "minute-spent": None,
        "day-spent": None,
        "endpoint-resting": None,
        # the sign-in
        "not-signed-in": _SIGN_IN,
        "permission-ended": _SIGN_IN,
        "signed-in-elsewhere": _SIGN_IN,
        "sign-in-idle": _SIGN_IN,
        "token-still-good": None,
        "renewal-refused": _SIGN_IN,
        "renewal-unanswered": _SIGN_IN,
        "renewal-lost": _SIGN_IN,
        "secret-forgotten": _SIGN_IN,
        "client-refused": _SIGN_IN,
        "secret-refused": _SIGN_IN,
        "redirect-refused": _SIGN_IN,
        "code-refused": _SIGN_IN,
        "code-expired": _SIGN_IN,
        "code-used": _SIGN_IN,
        "sign-in-calls-spent": None,
    }
)


_EXACT_ONLINE_SAYS: Mapping[str, str] = MappingProxyType(
    {
        "klant": "relation_code",
        "leverancier": "relation_code",
        "relatie": "relation_code",
        "customer": "relation_code",
        "supplier": "relation_code",
        "account": "relation_code",
        "dagboek": "journal",
        "journal": "journal",
        "grootboekrekening": "gl_account",
        "gl account": "gl_account",
        "g/l account": "gl_account",
        "btw-code": "vat_code",
        "vat code": "vat_code",
        "vat-code": "vat_code",
        "betalingsconditie": "payment_condition",
        "payment condition": "payment_condition",
        "kostenplaats": "cost_center",
        "cost center": "cost_center",
        "kostendrager": "cost_unit",
        "cost unit": "cost_unit",
        "valuta": "currency",
        "currency": "currency",
        "factuurdatum": "invoice_date",
        "boekdatum": "invoice_date",
        "datum": "invoice_date",
        "date": "invoice_date",
        "entry date": "invoice_date",
        "vervaldatum": "due_date",
        "due date": "due_date",
        "periode": "invoice_date",
        "period": "invoice_date",
    }
)
"""Our field by the name that Exact Online gives it in a refusal, without what stands in brackets behind it."""


def field_at_fault(code: str, facts: Mapping[str, str]) -> str:
    """Public name of the field that most likely has to say something else; empty where nothing tells which.

    `facts` of the code: a refusal of a general kind names the field in Exact Online's words.
    """
    remedy = remedy_of(code)
    if remedy is not None and remedy.field:
        return remedy.field
    named = facts.get("field", "").partition("(")[0].partition("[")[0].strip().casefold()
    return _EXACT_ONLINE_SAYS.get(named, "") or field_to_change(code)


def remedy_of(code: str) -> Remedy | None:
    """The act that mends what a code tells; None where there is none, and for codes that do not come from Exact Online."""
    return REMEDIES.get(code)
