"""The page behind the link of a booked document."""

import re

import pytest

from tests.unit.practice.client import AGENCY, TRADE, Client, content_of, make_client


def page(client: Client, query: str) -> str:
    answer = client.send("GET", f"/docs/MenuPortal.aspx?{query}")
    assert answer.status == 200
    return answer.body.decode()


def test_the_newest_entry_comes_first_with_what_tells_it_apart(client: Client) -> None:
    line = {"GLAccount": client.id_of("financial/GLAccounts", "8000"), "AmountFC": "1234.50", "VATCode": "2"}
    body = {
        "Customer": client.id_of("crm/Accounts", "1001"),
        "Journal": "70",
        "EntryDate": "2026-05-04",
        "YourRef": "<b>A&B</b>",
        "SalesEntryLines": [line],
    }
    made = content_of(client.post("salesentry/SalesEntries", body))
    told = page(client, f"_Division_={TRADE}")
    first = told.split("<tr>")[2]
    assert re.findall(r"<td[^>]*>([^<]*)", first) == [
        str(made["EntryNumber"]), "04-05-2026", "Verkoopboek", str(made["CustomerName"]), "&lt;b&gt;A&amp;B&lt;/b&gt;", "EUR 1.493,75",
    ]  # fmt: skip
    assert "Hier opent Exact Online" in told
    assert told.count("<tr>") == 51
    found = page(client, f"_Division_={TRADE}&q={made['EntryNumber']}")
    assert found.count("<tr>") == 2
    assert "Alle boekingen" in found


def test_a_credit_note_shows_its_minus_and_english_its_own_marks() -> None:
    client = make_client(language="en").sign_in()
    line = {"GLAccount": client.id_of("financial/GLAccounts", "8000"), "AmountFC": -1000, "VATCode": "2"}
    body = {
        "Customer": client.id_of("crm/Accounts", "1001"),
        "Journal": "70",
        "EntryDate": "2026-05-04",
        "SalesEntryLines": [line],
    }
    made = content_of(client.post("salesentry/SalesEntries", body))
    told = page(client, f"_Division_={TRADE}&q={made['EntryNumber']}")
    assert "EUR \N{MINUS SIGN}1,210.00" in told
    assert "2026-05-04" in told


def test_it_needs_no_sign_in_and_tells_one_administration_from_another(client: Client) -> None:
    client.token = ""
    assert "Van Houten Groothandel B.V." in page(client, f"_Division_={TRADE}")
    assert "Studio Meridiaan B.V." in page(client, f"_Division_={AGENCY}")


@pytest.mark.parametrize("query", ["", "_Division_=1", "_Division_=x", "_Division_=-1", "_Division_=99999999999"])
def test_an_unknown_administration_is_said_to_be_so(client: Client, query: str) -> None:
    answer = client.send("GET", f"/docs/MenuPortal.aspx?{query}")
    assert answer.status == 404
    assert "Administratie niet gevonden" in answer.body.decode()


def test_a_number_that_is_not_there_is_said_to_be_so(client: Client) -> None:
    told = page(client, f"_Division_={TRADE}&q=%3Cb%3E99")
    assert "waarin &lt;b&gt;99 voorkomt" in told
    assert "<tr>" not in told
