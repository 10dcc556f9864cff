"""Every refusal that we know leads somewhere."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import exactdesk
from exactdesk.flow.remedies import REMEDIES, Act, field_at_fault, remedy_of
from exactdesk.kinds import KINDS
from exactdesk.wording import all_sentences
from exactdesk.wording.remedies import WORDS, tell_act

EXACT = Path(exactdesk.__file__).parent / "exact"
ABOUT_SIGNING_IN = {  # told on the page where one signs in, which has its own buttons
    "end-page-refused", "end-page-signed-in", "end-page-stray", "address-without-code", "state-mismatch", "port-taken",
    "no-answer-from-browser", "consent-refused", "sign-in-refused", "sign-in-unanswered", "sign-in-answer-broken",
    "country-unknown", "address-not-readable", "address-with-password", "address-not-secure", "sign-in-ends-soon",
}  # fmt: skip


def test_every_code_of_the_service_has_its_place_here() -> None:
    read = (
        path for path in EXACT.rglob("*.py") if path.name != "registration.py"
    )  # told beside the field that it is about
    texts = "\n".join(path.read_text(encoding="utf-8") for path in read)
    made = {code for code in re.findall(r'"([a-z]+(?:-[a-z]+)+)"', texts) if code in all_sentences()}
    assert made - ABOUT_SIGNING_IN - set(REMEDIES) == set()


def test_every_code_here_has_cause_and_advice() -> None:
    for code in REMEDIES:
        sentence = all_sentences()[code]
        assert sentence.what, code
        assert sentence.do or code == "token-still-good", code


def test_most_refusals_have_a_button() -> None:
    assert sum(remedy is not None for remedy in REMEDIES.values()) >= 40


@pytest.mark.parametrize("act", list(Act))
def test_every_act_has_its_word_and_is_used(act: Act) -> None:
    assert tell_act(act)
    assert set(WORDS) == set(Act)
    assert any(remedy is not None and remedy.act is act for remedy in REMEDIES.values())


def test_fields_are_fields_of_a_kind() -> None:
    known = {name for kind in KINDS for name in kind.field_by_name}
    named = {remedy.field for remedy in REMEDIES.values() if remedy is not None and remedy.field}
    assert named <= known


def test_what_did_not_come_from_exact_online_has_no_remedy_here() -> None:
    assert remedy_of("file-too-large") is None
    assert remedy_of("refused-relation-not-customer") == REMEDIES["refused-relation-not-customer"]


@pytest.mark.parametrize(
    ("code", "facts", "field"),
    [
        ("refused-value-not-allowed", {"field": "Klant (Geblokkeerd)"}, "relation_code"),
        ("refused-value-blocked", {"field": "Dagboek"}, "journal"),
        ("refused-value-invalid", {"field": "G/L account [8999]"}, "gl_account"),
        ("refused-reference", {"field": "Betalingsconditie"}, "payment_condition"),
        ("refused-vat-percentage-wrong", {"given": "0.17"}, "vat_amount"),
        ("refused-period-closed", {}, "invoice_date"),
        ("refused-relation-not-customer", {}, "relation_code"),
        ("refused-value-invalid", {"field": "Soort"}, ""),
        ("refused", {}, ""),
    ],
)
def test_a_refusal_leads_to_the_field_that_it_names(code: str, facts: dict[str, str], field: str) -> None:
    assert field_at_fault(code, facts) == field
    assert not field or any(field in kind.field_by_name for kind in KINDS)
