"""Statements of account in three languages: amounts, days and names as they are, on paper and in the mail that goes along."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from email import message_from_bytes
from email.policy import default
from pathlib import Path
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from pypdf import PdfReader

from exactdesk.books.outstanding import ItemKind
from exactdesk.books.reference import Relation, RelationId, Side
from exactdesk.errors import UsageError
from exactdesk.flow.outstanding import Ageing, make_rows
from exactdesk.jobs.statement import mail_link, write_draft
from exactdesk.papers.paper import Language
from exactdesk.papers.pdf import pdf
from exactdesk.wording.statement import (
    Statement,
    language_of,
    statement_file,
    statement_mail,
    statement_paper,
)
from tests.unit.flow.open_items import DIVISION, TODAY, item, snapshot

NOW = datetime(2026, 11, 20, 9, tzinfo=UTC)
RELATION = Relation(
    id=RelationId("r1"),
    code="1001",
    name="Café Zoë",
    email="zoe@cafe.example",
    address_line_1="Dorpsstraat 1",
    postcode="1234 AB",
    city="Ons Dorp",
    vat_number="NL001234567B01",
    language="FR",
)
ITEMS = (
    item("F-1", "1234.50", original=Decimal("2000.00")),
    item("F-2", "100.00", due_date=None, invoice_date=None, currency="USD", amount_dc=Decimal(90)),
    item("C-3", "-34.50", kind=ItemKind.CREDIT_NOTE),
    item("F-4", "10.00", due_date=TODAY.replace(month=12)),
)


def told(side: Side = Side.SALES, **changes: object) -> Statement:
    items = tuple(replace(each, side=side) for each in ITEMS)
    rows = make_rows(snapshot(*items, side=side), DIVISION, Ageing(day=TODAY))
    values: dict[str, object] = {
        "side": side,
        "division": DIVISION,
        "relation": RELATION,
        "rows": rows,
        "ageing": Ageing(day=TODAY),
    }
    return Statement(**(values | changes))  # type: ignore[arg-type]


def words_of(statement: Statement, language: Language) -> str:
    content = pdf(statement_paper(statement, language))
    return "\n".join(page.extract_text() for page in PdfReader(io.BytesIO(content)).pages)


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        (Language.NL, ("Rekeningoverzicht per 20-11-2026", "1.234,50", "1.210,00", "Creditnota C-3", "31-10-2026")),
        (Language.FR, ("Relevé de compte au 20/11/2026", "Note de crédit C-3", "31/10/2026")),
        (Language.EN, ("Statement of account at 2026-11-20", "1,234.50", "1,210.00", "Credit note C-3", "2026-10-31")),
    ],
)
def test_a_statement_reads_in_the_language_of_its_reader(language: Language, expected: tuple[str, ...]) -> None:
    words = words_of(told(), language)
    for text in (*expected, "Café Zoë", "Dorpsstraat 1", "1001", "NL001234567B01", "F-1", "USD", "Bakkerij"):
        assert text in words


def test_sums_are_told_per_currency() -> None:
    assert told().sums == {"EUR": Decimal("1210.00"), "USD": Decimal("100.00")}
    assert told().overdue == {"EUR": Decimal("1200.00")}
    assert "Waarvan vervallen: EUR 1.200,00." in words_of(told(), Language.NL)


def test_a_supplier_is_told_what_we_owe_and_asked_for_nothing() -> None:
    words = words_of(told(Side.PURCHASE), Language.NL)
    assert "zijn wij u het volgende verschuldigd" in words
    assert "te betalen" not in words


def test_who_owes_nothing_overdue_is_not_asked_to_pay() -> None:
    rows = tuple(row for row in told().rows if row.overdue <= 0)
    words = words_of(told(rows=rows), Language.NL)
    assert "te betalen" not in words
    assert "Waarvan vervallen" not in words


@pytest.mark.parametrize(
    ("spoken", "expected"),
    [("FR", Language.FR), ("fr-BE", Language.FR), ("nl", Language.NL), ("DE", Language.EN), ("", Language.EN)],
)
def test_the_language_is_that_of_the_relation(spoken: str, expected: Language) -> None:
    assert language_of(replace(RELATION, language=spoken), Language.EN) is expected


@pytest.mark.parametrize("language", list(Language))
def test_the_mail_names_day_sum_and_sender(language: Language) -> None:
    mail = statement_mail(told(office="Kantoor Noord"), language)
    assert "Bakkerij" in mail.subject
    assert "2026" in mail.subject
    assert "EUR" in mail.body
    assert mail.body.rstrip().endswith("Kantoor Noord")
    assert statement_mail(told(), language).body.rstrip().endswith("Bakkerij")


def test_names_of_files_lead_nowhere() -> None:
    odd = replace(RELATION, name="../..\\Jansen: & Zn. <x>")
    name = statement_file(told(relation=odd), Language.NL, NOW)
    assert name.startswith("Rekeningoverzicht ")
    assert name.endswith("2026-11-20")
    assert not set(name) & set('/\\:<>"|?*')


async def test_a_draft_carries_the_statement(tmp_path: Path) -> None:
    mail = statement_mail(told(), Language.NL)
    paper = statement_paper(told(), Language.NL)
    target = tmp_path / "draft.eml"
    await write_draft(
        paper, target, to=RELATION.email, subject=mail.subject, body=mail.body, attachment="Overzicht Zoë"
    )
    read = message_from_bytes(target.read_bytes(), policy=default)
    assert (read["To"], read["X-Unsent"]) == ("zoe@cafe.example", "1")
    assert read["Subject"] == mail.subject
    body = read.get_body()
    assert body is not None
    assert body.get_content().replace("\r\n", "\n") == mail.body
    (attached,) = read.iter_attachments()
    assert attached.get_filename() == "Overzicht Zoë.pdf"
    assert attached.get_content().startswith(b"%PDF")


@pytest.mark.parametrize("to", ["", "niemand", "a@b.example\nBcc: all@c.example", "a@b.example, c@d.example", "a b@c"])
async def test_what_is_no_address_stays_out_of_the_head(to: str, tmp_path: Path) -> None:
    paper = statement_paper(told(), Language.NL)
    target = tmp_path / "draft.eml"
    await write_draft(paper, target, to=to, subject="a\nBcc: x@y.example", body="b", attachment="c")
    read = message_from_bytes(target.read_bytes(), policy=default)
    assert read["To"] is None
    assert read["Bcc"] is None
    assert mail_link(to, "s", "b").startswith("mailto:?")


async def test_a_draft_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    paper = statement_paper(told(), Language.NL)
    with pytest.raises(UsageError) as caught:
        await write_draft(paper, tmp_path / "no" / "draft.eml", to="", subject="", body="", attachment="x")
    assert caught.value.code == "paper-not-written"


def test_a_link_opens_a_mail_to_be_written() -> None:
    link = urlsplit(mail_link("zoe@cafe.example", "Stand: 5 & 6", "Regel 1\n\nRegel 2"))
    assert (link.scheme, link.path) == ("mailto", "zoe@cafe.example")
    assert parse_qs(link.query) == {"subject": ["Stand: 5 & 6"], "body": ["Regel 1\n\nRegel 2"]}
    assert "+" not in unquote(link.query).replace("5 & 6", "")
