"""Exact Online's refusals as codes: one rule per cause, with its Dutch and its English wording.

Which of the two comes depends on the user who signed in, and some parts of Exact Online answer in English whatever the language: both
are tried always. Rules are tried from top to bottom, the first that fits counts; named groups become facts.
Source: texts quoted by users and makers of clients, 2013 to 2026.
"""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Rule:
    """A cause and how Exact Online words it."""

    code: str
    patterns: tuple[re.Pattern[str], ...]


def _rule(code: str, *patterns: str) -> Rule:
    return Rule(code, tuple(re.compile(pattern, re.IGNORECASE) for pattern in patterns))


def _named(what: str) -> str:
    return rf"^{what}\s*[.!]?$"


_INVALID = r"(?:ongeldig|invalid):\s*"
_BAD_REFERENCE = r"(?:ongeldige referentie|invalid reference):\s*"
_MISSING = r"(?:verplicht|mandatory):\s*"
_IN_USE = r"(?:in gebruik|in use):\s*"
_NOT_ALLOWED = r"(?:niet toegestaan|not allowed):\s*"
_BLOCKED = r"(?:geblokkeerd|blocked):\s*"
_UNKNOWN = r"(?:onbekend|unknown):\s*"
_VAT_CODE = r"(?:btw|vat)[- ]?code"
_PAYMENT_CONDITION = r"(?:betalingsconditie|payment condition)"
_GL_TYPE = r"(?:grootboekrekening ?type|(?:g/l|gl|general ledger) account type|type (?:of )?(?:g/l|gl) account)"
_VAT_PERCENTAGE = r"(?:btw|vat)[- ]?percentage"

RULES: tuple[Rule, ...] = (
    _rule("refused-payment-condition-missing", _named(_MISSING + _PAYMENT_CONDITION)),
    _rule("refused-journal-missing", _named(_MISSING + r"(?:dagboek|journal)")),
    _rule("refused-field-missing", _named(_MISSING + r"(?P<field>.+?)")),
    _rule("refused-gl-account-type-wrong", _named(_INVALID + _GL_TYPE + r".*?")),
    _rule("refused-relation-not-customer", _named(_INVALID + r"(?:klant|customer) ?\(type\)")),
    _rule("refused-relation-not-supplier", _named(_INVALID + r"(?:leverancier|supplier) ?\(type\)")),
    _rule("refused-journal-type-wrong", _named(_INVALID + r"(?:dagboek|journal)(?: ?\(type\))?")),
    _rule("refused-vat-percentage-wrong", _named(_INVALID + _VAT_PERCENTAGE + r" ?(?:\[(?P<given>.*?)\])?")),
    _rule("refused-email-wrong", _named(_INVALID + r"e-?mail ?(?:\[(?P<given>.*?)\])?")),
    _rule(
        "refused-cost-center-wrong",
        _named(_INVALID + r"(?:kostenplaats(?: ?link|koppeling)?|cost ?cent(?:er|re)(?: link)?)"),
    ),
    _rule("refused-cost-unit-wrong", _named(_INVALID + r"(?:kostendrager(?: ?link|koppeling)?|cost ?unit(?: link)?)")),
    _rule(
        "refused-journal-kind-wrong",
        r"invalid journal\. the journal must be an? (?P<wanted>.+?) journal",
        r"dagboek moet een (?P<wanted>.+?) zijn",
    ),
    _rule("refused-value-invalid", _named(_INVALID + r"(?P<field>.+?)")),
    _rule("refused-vat-code", _named(_BAD_REFERENCE + _VAT_CODE + r".*?")),
    _rule("refused-payment-condition", _named(_BAD_REFERENCE + _PAYMENT_CONDITION + r".*?")),
    _rule("refused-journal", _named(_BAD_REFERENCE + r"(?:journals?|dagboek(?:en)?)")),
    _rule("refused-gl-account", _named(_BAD_REFERENCE + r"(?:grootboekrekening(?:en)?|(?:g/l|gl) ?accounts?)")),
    _rule("refused-relation", _named(_BAD_REFERENCE + r"(?:klant|leverancier|relatie|customer|supplier|accounts?)")),
    _rule("refused-cost-center", _named(_BAD_REFERENCE + r"(?:kostenplaats|cost ?cent(?:er|re))")),
    _rule("refused-cost-unit", _named(_BAD_REFERENCE + r"(?:kostendrager|cost ?unit)")),
    _rule("refused-currency", _named(_BAD_REFERENCE + r"(?:valuta|currency|currencies)")),
    _rule("refused-reference", _named(_BAD_REFERENCE + r"(?P<field>.+?)")),
    _rule("refused-entry-number-in-use", _named(_IN_USE + r"(?:boekstuknummer|document number|entry number)")),
    _rule("refused-value-in-use", _named(_IN_USE + r"(?P<field>.+?)")),
    _rule(
        "refused-entry-number-taken",
        r"(?:bestaat al|already exists).*?(?:entry number|boekstuknummer): ?(?P<number>\d+)(?:, ?(?:journal|dagboek): ?(?P<journal>\S+))?",
    ),
    _rule(
        "refused-already-exists",
        r"gegeven bestaat reeds",
        r"(?:data |record |this )?already exists",
        r"\bbestaat (?:al|reeds)\b",
    ),
    _rule(
        "refused-period-closed", r"periode is (?:af)?gesloten:? ?(?P<period>.*)", r"period is closed:? ?(?P<period>.*)"
    ),
    _rule(
        "refused-year-unknown",
        _UNKNOWN + r"(?:financial year|boekjaar).*",
        r"(?:boekjaar|financial year).*(?:niet gevonden|bestaat niet|not found|does not exist)",
    ),
    _rule("refused-vat-code-not-allowed", _named(_NOT_ALLOWED + _VAT_CODE + r".*?")),
    _rule(
        "refused-document-type-not-allowed",
        r"document ?type (?:is )?not allowed",
        r"documenttype (?:is )?niet toegestaan",
    ),
    _rule("refused-value-not-allowed", _named(_NOT_ALLOWED + r"(?P<field>.+?)")),
    _rule("refused-value-blocked", _named(_BLOCKED + r"(?P<field>.+?)")),
    _rule("refused-value-unknown", _named(_UNKNOWN + r"(?P<field>.+?)")),
    _rule(
        "refused-entry-unbalanced",
        r"(?:verschil|difference): ?(?P<difference>[A-Z]{0,3} ?-?[\d.,]+)",
        r"niet in (?:balans|evenwicht)(?P<difference>)",
        r"(?:not in|out of) balance(?P<difference>)",
    ),
    _rule(
        "refused-bank-balance-wrong",
        r"opening balance plus all \w+ entry lines should result in the closing balance",
        r"beginsaldo plus .* eindsaldo",
    ),
    _rule(
        "refused-still-in-use",
        r"can'?t delete: ?(?P<thing>.+?) - used in: ?(?P<place>.+)",
        r"kan niet verwijderen: ?(?P<thing>.+?) - (?:gebruikt|in gebruik) (?:in|bij): ?(?P<place>.+)",
    ),
    _rule("refused-payment-term-not-found", r"betalingstermijn .*niet gevonden", r"payment term .*not found"),
    _rule("division-wrong", r"wrong division", r"verkeerde (?:divisie|administratie)"),
    _rule("select-missing", r"add a \$select"),
    _rule("filter-missing", r"mandatory filtering"),
    _rule("filter-not-supported", r"filtering on these fields is not supported:? ?(?P<fields>.*)"),
    _rule("filter-wrong", r"error in query syntax", r"operator '.+?' incompatible with operand types"),
    _rule(
        "property-unknown",
        r"no property '?(?P<property>\w+)'? exists in type",
        r"the property name '(?P<property>[^']+)' specified for type",
    ),
    _rule(
        "value-type-wrong", r"converting the value .*? for property '(?P<property>[^']+)' to type '(?P<wanted>[^']+)'"
    ),
    _rule("lines-not-changeable", r"binding to new entities"),
    _rule("request-not-understood", r"valid top-level resource object", r"error processing request stream"),
    _rule("server-stumbled", r"object reference not set to an instance"),
    _rule(
        "not-permitted", r"^forbidden\b", r"geen rechten", r"insufficient (?:rights|privileges)", r"not authori[sz]ed"
    ),
)

TOKEN_RULES: tuple[Rule, ...] = (
    _rule("token-still-good", r"access[_ ]token (?:is )?not expired", r"TooEarlyToRefreshTokens"),
    _rule("signed-in-elsewhere", r"old refresh token used"),
    _rule("sign-in-idle", r"refresh token (?:has )?expired"),
    _rule("client-refused", r"invalid_client", r"client authentication failed", r"client_?(?:id|secret)"),
    _rule("redirect-refused", r"callback uri .*not valid", r"redirect_?uri"),
    _rule(
        "code-used", r"\bcode (?:was|has been|is) (?:already )?used", r"\bcode .*already (?:been )?(?:used|redeemed)"
    ),
    _rule("code-expired", r"\bcode (?:has |is )?expired"),
    _rule("code-refused", r"authori[sz]ation code"),
)
"""Refusals of the sign-in service. Its answers are in English whatever the user's language."""
