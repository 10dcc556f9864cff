"""Errors are grouped by what they are about, and the office's notes find the same kind of error again."""

from __future__ import annotations

import pytest

from exactdesk.exact.error_catalog import RULES
from exactdesk.flow.subjects import Subject, field_to_change, note_key, subject_of
from exactdesk.kinds import KINDS


@pytest.mark.parametrize(
    ("code", "subject", "field"),
    [
        ("relation-unknown", Subject.RELATION, "relation_code"),
        ("refused-relation-not-customer", Subject.RELATION, "relation_code"),
        ("refused-period-closed", Subject.PERIOD, "invoice_date"),
        ("period-closed", Subject.PERIOD, "invoice_date"),
        ("refused-journal-kind-wrong", Subject.JOURNAL, "journal"),
        ("refused-vat-code-not-allowed", Subject.VAT, "vat_code"),
        ("vat-amount-off", Subject.VAT, "vat_code"),
        ("refused-entry-number-in-use", Subject.NUMBER, "entry_number"),
        ("refused-entry-unbalanced", Subject.AMOUNT, "net_amount"),
        ("not-permitted", Subject.RIGHTS, ""),
        ("credit-signs-differ", Subject.SHEET, ""),
        ("no-answer", Subject.LINK, ""),
        ("refused", Subject.OTHER, ""),
        ("", Subject.OTHER, ""),
    ],
)
def test_what_an_error_is_about(code: str, subject: Subject, field: str) -> None:
    assert (subject_of(code), field_to_change(code)) == (subject, field)


def test_the_field_to_change_is_one_that_some_kind_has() -> None:
    names = {field.name for kind in KINDS for field in kind.fields}
    wanted = {field_to_change(rule.code) for rule in RULES} - {""}
    assert wanted
    assert wanted <= names


def test_a_note_is_found_with_the_next_document_that_has_the_error() -> None:
    assert note_key("refused-period-closed", "Periode is afgesloten: 2026 - 1") == "refused-period-closed"
    one = note_key("refused", "Relatie 1001 mag niet [a@b.example]")
    assert one == note_key("refused", "Relatie 1002  mag NIET [c@d.example]")
    assert one != note_key("refused", "Dagboek 70 mag niet")
