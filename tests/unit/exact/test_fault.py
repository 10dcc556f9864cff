"""Refusals in two languages become codes with facts."""

from __future__ import annotations

import json
import string

import pytest

from exactdesk.errors import Broken, NotReached, Refused, SignInError
from exactdesk.exact.error_catalog import RULES, TOKEN_RULES
from exactdesk.exact.fault import is_final, message_of, read_fault, read_reasons, read_token_fault
from exactdesk.wording import all_sentences


def body(text: str) -> bytes:
    return json.dumps({"error": {"code": "", "message": {"lang": "", "value": text}}}).encode()


SAID = [
    ("Verplicht: Betalingsconditie", "refused-payment-condition-missing", {}),
    ("Mandatory: Payment condition", "refused-payment-condition-missing", {}),
    ("Verplicht: Dagboek", "refused-journal-missing", {}),
    ("Mandatory: Journal", "refused-journal-missing", {}),
    ("Verplicht: Soort betaling", "refused-field-missing", {"field": "Soort betaling"}),
    ("Mandatory: Name", "refused-field-missing", {"field": "Name"}),
    ("Ongeldig: Grootboekrekeningtype", "refused-gl-account-type-wrong", {}),
    ("Invalid: G/L account type", "refused-gl-account-type-wrong", {}),
    ("Ongeldig: Klant (Type)", "refused-relation-not-customer", {}),
    ("Invalid: Customer (Type)", "refused-relation-not-customer", {}),
    ("Ongeldig: Leverancier (Type)", "refused-relation-not-supplier", {}),
    ("Invalid: Supplier (Type)", "refused-relation-not-supplier", {}),
    ("Ongeldig: Dagboek", "refused-journal-type-wrong", {}),
    ("Ongeldig: Journal (type)", "refused-journal-type-wrong", {}),
    ("Invalid: Journal (type)", "refused-journal-type-wrong", {}),
    ("Ongeldig: Btw-percentage []", "refused-vat-percentage-wrong", {"given": ""}),
    ("Invalid: VAT percentage [0.5]", "refused-vat-percentage-wrong", {"given": "0.5"}),
    ("Ongeldig: Email []", "refused-email-wrong", {"given": ""}),
    ("Invalid: Email [a@]", "refused-email-wrong", {"given": "a@"}),
    ("Ongeldig: Cost center link", "refused-cost-center-wrong", {}),
    ("Invalid: Cost center link", "refused-cost-center-wrong", {}),
    ("Ongeldig: Kostendrager", "refused-cost-unit-wrong", {}),
    ("Ongeldig: Land", "refused-value-invalid", {"field": "Land"}),
    ("Invalid: Country", "refused-value-invalid", {"field": "Country"}),
    ("Ongeldige referentie: Btw-code", "refused-vat-code", {}),
    ("Invalid reference: VAT code", "refused-vat-code", {}),
    ("Ongeldige referentie: Betalingsconditie", "refused-payment-condition", {}),
    ("Invalid reference: Payment condition", "refused-payment-condition", {}),
    ("Ongeldige referentie: Journals", "refused-journal", {}),
    ("Invalid reference: Journals", "refused-journal", {}),
    ("Ongeldige referentie: Grootboekrekening", "refused-gl-account", {}),
    ("Invalid reference: Customer", "refused-relation", {}),
    ("Ongeldige referentie: Kostenplaats", "refused-cost-center", {}),
    ("Invalid reference: Cost unit", "refused-cost-unit", {}),
    ("Ongeldige referentie: Valuta", "refused-currency", {}),
    ("Ongeldige referentie: Project", "refused-reference", {"field": "Project"}),
    ("Invalid reference: Item", "refused-reference", {"field": "Item"}),
    ("In gebruik: Boekstuknummer", "refused-entry-number-in-use", {}),
    ("In use: Document number", "refused-entry-number-in-use", {}),
    ("In gebruik: Zoekcode", "refused-value-in-use", {"field": "Zoekcode"}),
    (
        "Bestaat al/Already exists - Entry number: 26700001, Journal: 700",
        "refused-entry-number-taken",
        {"number": "26700001", "journal": "700"},
    ),
    ("Already exists - Entry number: 5", "refused-entry-number-taken", {"number": "5", "journal": ""}),
    ("Gegeven bestaat reeds.", "refused-already-exists", {}),
    ("Data already exists.", "refused-already-exists", {}),
    ("Periode is afgesloten: 2026 - 1", "refused-period-closed", {"period": "2026 - 1"}),
    ("Period is closed", "refused-period-closed", {"period": ""}),
    ("Unknown: Financial year (Period-date table)", "refused-year-unknown", {}),
    ("Onbekend: Boekjaar (Tabel periode-datum)", "refused-year-unknown", {}),
    ("Not allowed: VAT-code", "refused-vat-code-not-allowed", {}),
    ("Niet toegestaan: Btw-code", "refused-vat-code-not-allowed", {}),
    ("Document Type not allowed", "refused-document-type-not-allowed", {}),
    ("Niet toegestaan: Project", "refused-value-not-allowed", {"field": "Project"}),
    ("Geblokkeerd: Klant", "refused-value-blocked", {"field": "Klant"}),
    ("Blocked: G/L account", "refused-value-blocked", {"field": "G/L account"}),
    ("Unknown: Item", "refused-value-unknown", {"field": "Item"}),
    ("Boeking 5 niet in balans. Verschil: EUR -0,01", "refused-entry-unbalanced", {"difference": "EUR -0,01"}),
    ("Entry out of balance", "refused-entry-unbalanced", {"difference": ""}),
    (
        "Opening balance plus all bank entry lines should result in the closing balance",
        "refused-bank-balance-wrong",
        {},
    ),
    (
        "Can't delete: Account 58 - Used in: Administrations",
        "refused-still-in-use",
        {"thing": "Account 58", "place": "Administrations"},
    ),
    ("Betalingstermijn 26700001 Niet gevonden!", "refused-payment-term-not-found", {}),
    ("Invalid journal. The journal must be a cash journal.", "refused-journal-kind-wrong", {"wanted": "cash"}),
    ("Wrong Division", "division-wrong", {}),
    ("Please add a $select or a $top=1 statement to the query string.", "select-missing", {}),
    ("This endpoint has mandatory filtering applied. Use: ID, Modified", "filter-missing", {}),
    ("Filtering on these fields is not supported: YourRef", "filter-not-supported", {"fields": "YourRef"}),
    ("Error in query syntax", "filter-wrong", {}),
    (
        "Operator 'eq' incompatible with operand types 'System.Guid' and 'System.Int32' at position 3.",
        "filter-wrong",
        {},
    ),
    (
        "No property dinger exists in type Exact.Metadata.Entity.Account at position 0.",
        "property-unknown",
        {"property": "dinger"},
    ),
    (
        "Error processing request stream. The property name 'X' specified for type 'Exact.Web.Api.Models.Y' is not valid.",
        "property-unknown",
        {"property": "X"},
    ),
    (
        (
            "Error processing request stream. Error encountered in converting the value from request payload for property "
            "'GLAccount' to type 'Guid', which is the property's expected type."
        ),
        "value-type-wrong",
        {"property": "GLAccount", "wanted": "Guid"},
    ),
    ("The request should be a valid top-level resource object.", "request-not-understood", {}),
    ("Binding to new entities is not supported", "lines-not-changeable", {}),
    ("Object reference not set to an instance of an object.", "server-stumbled", {}),
    ("Forbidden", "not-permitted", {}),
    ("Iets wat nog niemand zag", "refused", {}),
]


@pytest.mark.parametrize(("said", "code", "facts"), SAID, ids=[said[:40] for said, _, _ in SAID])
def test_each_wording_has_its_code(said: str, code: str, facts: dict[str, str]) -> None:
    (reason,) = read_reasons(said)
    assert (reason.code, dict(reason.facts), reason.said) == (code, facts, said)


def test_every_rule_is_met_by_a_wording_above() -> None:
    assert {rule.code for rule in RULES} <= {code for _, code, _ in SAID}
    assert len({code for _, code, _ in SAID}) >= 40


def test_every_rule_has_a_sentence_whose_values_it_finds() -> None:
    for rule in (*RULES, *TOKEN_RULES):
        sentence = all_sentences()[rule.code]
        named = {
            name for text in (sentence.what, sentence.do) for _, name, _, _ in string.Formatter().parse(text) if name
        }
        for pattern in rule.patterns:
            assert named <= {*pattern.groupindex, "status", "said"}, rule.code


def test_several_causes_of_one_record_are_all_told() -> None:
    said = "Verplicht: Factuur voor\r\nIets vreemds\r\n\r\nOngeldig: Klant (Type)"
    assert [reason.code for reason in read_reasons(said)] == [
        "refused-field-missing",
        "refused",
        "refused-relation-not-customer",
    ]
    error = read_fault(500, {}, body("Iets vreemds\r\nVerplicht: Factuur voor"))
    assert isinstance(error, Refused)
    assert (error.code, error.facts["field"]) == ("refused-field-missing", "Factuur voor")
    assert error.said == "Iets vreemds\nVerplicht: Factuur voor"


IN_XML = (
    b'<?xml version="1.0" encoding="utf-8"?><error xmlns="http://schemas.microsoft.com/ado/2007/08/dataservices/metadata">'
    b'<code /><message xml:lang="">Verplicht: Factuur voor &amp; aan\r\nIets</message></error>'
)


def test_a_refusal_in_xml_is_read_as_well() -> None:
    error = read_fault(500, {}, IN_XML)
    assert isinstance(error, Refused)
    assert (error.code, error.said) == ("refused-field-missing", "Verplicht: Factuur voor & aan\nIets")
    assert message_of({}, b"<html><message>no</message></html>") == ""


@pytest.mark.parametrize(
    ("status", "content", "family", "code"),
    [
        (400, body("Mandatory: Name"), Refused, "refused-field-missing"),
        (500, body("Periode is afgesloten: 2026 - 1"), Refused, "refused-period-closed"),
        (500, body("wie weet"), Refused, "refused"),
        (500, b"", NotReached, "exact-unavailable"),
        (500, b"<html>oops</html>", NotReached, "exact-unavailable"),
        (400, b"", Refused, "refused-without-words"),
        (401, b"", SignInError, "permission-ended"),
        (403, body("Forbidden"), Refused, "not-permitted"),
        (403, body("Wrong Division"), Refused, "division-wrong"),
        (403, b"", Refused, "not-permitted"),
        (404, b"<html>404</html>", Refused, "not-found"),
        (408, b"", NotReached, "exact-unavailable"),
        (413, b"", Refused, "request-too-large"),
        (414, b"", Refused, "request-too-large"),
        (502, body("upstream"), NotReached, "exact-unavailable"),
        (503, b"<html>Server maintenance</html>", NotReached, "exact-maintenance"),
        (504, b"", NotReached, "exact-unavailable"),
        (599, b"", NotReached, "exact-unavailable"),
        (302, b"", Broken, "answer-elsewhere"),
    ],
)
def test_each_status_has_its_family(status: int, content: bytes, family: type[Exception], code: str) -> None:
    error = read_fault(status, {}, content)
    assert type(error) is family
    assert error.code == code


def test_what_is_final_and_what_is_not() -> None:
    assert is_final(400, {}, b"")
    assert is_final(500, {}, body("Verplicht: X"))
    assert not is_final(500, {}, b"")
    assert not is_final(429, {}, b"")
    assert not is_final(599, {}, body("x"))


@pytest.mark.parametrize(
    ("headers", "content", "said"),
    [
        ({}, b'{"error": {"message": "plain"}}', "plain"),
        ({}, b'{"error": {"innererror": {"message": "inner"}}}', "inner"),
        ({"Reason": "because"}, b"", "because"),
        ({"reason": "because"}, body("  "), "because"),
        ({}, b'{"error": {"message": {"value": 7}}}', ""),
        ({}, b"[" * 100_000, ""),
        ({}, b"7", ""),
        ({}, body("a\x00\x1bb"), "a b"),
    ],
)
def test_words_are_found_wherever_they_stand(headers: dict[str, str], content: bytes, said: str) -> None:
    assert message_of(headers, content) == said


def test_endless_words_are_cut() -> None:
    assert len(message_of({}, body("x" * 10_000))) == 2000


def refusal(error: str, description: str = "") -> bytes:
    return json.dumps({"error": error, "error_description": description}).encode()


@pytest.mark.parametrize(
    ("status", "headers", "content", "code"),
    [
        (400, {}, refusal("access_denied", "Rate limit exceeded: access_token not expired"), "token-still-good"),
        (401, {"reason": "TooEarlyToRefreshTokens: wait"}, b"", "token-still-good"),
        (401, {}, refusal("x", "Access Token not expired"), "token-still-good"),
        (401, {}, refusal("unauthorized_client", "Old refresh token used."), "signed-in-elsewhere"),
        (
            400,
            {},
            refusal("invalid_request", "The refresh token expired at 10/11/2022 9:18:20 PM and it is now …"),
            "sign-in-idle",
        ),
        (401, {}, refusal("invalid_client", "Client authentication failed."), "client-refused"),
        (400, {}, refusal("invalid_request", "Callback URI 'https://x' is not valid"), "redirect-refused"),
        (400, {}, refusal("invalid_grant", "The redirect_uri does not match."), "redirect-refused"),
        (400, {}, refusal("invalid_grant", "The authorization code has expired."), "code-expired"),
        (400, {}, refusal("invalid_grant", "The authorization code was used before."), "code-used"),
        (400, {}, refusal("invalid_grant", "Code is already redeemed"), "code-used"),
        (400, {}, refusal("invalid_grant", "The authorization code is invalid."), "code-refused"),
        (400, {}, refusal("invalid_grant"), "otherwise"),
        (400, {}, b"", "otherwise"),
        (403, {}, b"[1]", "otherwise"),
    ],
)
def test_refusals_of_the_sign_in_service(status: int, headers: dict[str, str], content: bytes, code: str) -> None:
    found = read_token_fault(status, headers, content, otherwise="otherwise")
    assert found is not None
    assert (found.code, found.status) == (code, status)


@pytest.mark.parametrize(("status", "content"), [(500, b""), (503, b"<html/>"), (400, b"<html/>"), (200, b"{")])
def test_failures_of_the_sign_in_service_are_no_refusal(status: int, content: bytes) -> None:
    assert read_token_fault(status, {}, content, otherwise="otherwise") is None
