"""Questions become addresses, answers become items."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from decimal import Decimal
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exactdesk.books.reference import DivisionCode
from exactdesk.errors import Broken, NotReached, Refused
from exactdesk.exact import odata
from exactdesk.exact.odata import Query

BASE = "https://start.exactonline.nl"
ASKED = f"{BASE}/api/v1/7/crm/Accounts?$select=ID"
GUID = "3F2504E0-4F89-11D3-9A0C-0305E82C3301"
DIVISION = DivisionCode(7)


def page(content: object, status: int = 200, headers: dict[str, str] | None = None) -> odata.Page:
    return odata.read_page(status, headers or {}, json.dumps(content).encode(), asked=ASKED)


def test_a_question_names_division_fields_filter_and_order() -> None:
    query = Query(
        resource="salesentry/SalesEntries",
        division=DIVISION,
        select=("EntryID", "YourRef"),
        filter="YourRef eq 'O''Brien & Zn #1+2'",
        expand="SalesEntryLines",
        order_by="EntryNumber desc",
        parameters=(("action", "'POST'"),),
    )
    parts = urlsplit(query.url(BASE))
    assert parts.path == "/api/v1/7/salesentry/SalesEntries"
    assert parse_qs(parts.query) == {
        "$select": ["EntryID,YourRef"],
        "$filter": ["YourRef eq 'O''Brien & Zn #1+2'"],
        "$expand": ["SalesEntryLines"],
        "$orderby": ["EntryNumber desc"],
        "action": ["'POST'"],
    }
    assert " " not in parts.query


def test_a_question_without_division_has_none_in_its_address() -> None:
    assert Query(resource="current/Me", division=None).url(BASE) == f"{BASE}/api/v1/current/Me"


def test_an_entity_is_named_by_its_guid() -> None:
    assert odata.entity("crm/Accounts", GUID) == f"crm/Accounts(guid'{GUID.lower()}')"
    with pytest.raises(ValueError, match="not a guid"):
        odata.entity("crm/Accounts", "1') or true")


def test_literals_of_days_and_padded_codes() -> None:
    assert odata.day_literal(date(2026, 1, 29)) == "datetime'2026-01-29T00:00:00'"
    assert odata.padded_code(" 255 ") == "               255"


@given(st.text())
def test_a_quoted_text_is_read_back_as_it_was(text: str) -> None:
    literal = odata.text_literal(text)
    assert (literal[0], literal[-1]) == ("'", "'")
    assert literal[1:-1].replace("''", "'") == text
    assert literal[1:-1].replace("''", "").count("'") == 0


@given(st.text())
def test_a_filter_survives_the_address(text: str) -> None:
    url = Query(resource="a/B", division=DIVISION, filter=text).url(BASE)
    asked = urlsplit(url).query
    assert unquote(asked.removeprefix("$filter="), errors="strict") == text if text else asked == ""


@given(
    st.lists(st.text(min_size=1, max_size=30, alphabet=st.characters(codec="utf-8")), max_size=80),
    st.integers(60, 900),
)
def test_a_list_of_values_is_asked_in_pieces_that_fit(values: list[str], room: int) -> None:
    def clause(value: str) -> str:
        return f"YourRef eq {odata.text_literal(value)}"

    pieces = list(odata.any_of(values, clause, room=room))
    assert [value for _, asked in pieces for value in asked] == list(dict.fromkeys(values))
    bare = Query(resource="a/B", division=DIVISION, select=("ID",))
    for text, asked in pieces:
        assert text == " or ".join(map(clause, asked))
        grown = len(Query(resource="a/B", division=DIVISION, select=("ID",), filter=text).url(BASE)) - len(
            bare.url(BASE)
        )
        assert grown <= room + len("&$filter=") or len(asked) == 1


def test_the_room_for_a_filter_keeps_the_address_within_the_limit() -> None:
    bare = Query(resource="salesentry/SalesEntries", division=DIVISION, select=("EntryID",))
    room = odata.filter_room(bare, BASE)
    for text, _ in odata.any_of([f"F2026-{n:05}" for n in range(500)], odata.text_literal, room=room):
        whole = Query(resource=bare.resource, division=DIVISION, select=bare.select, filter=text)
        assert len(whole.url(BASE)) <= odata.ROOM < odata.URL_LIMIT


@pytest.mark.parametrize(
    ("content", "ids"),
    [
        ({"d": {"results": [{"ID": 1}, {"ID": 2}], "__count": "2"}}, [1, 2]),
        ({"d": {"results": []}}, []),
        ({"d": [{"ID": 1}]}, [1]),
        ({"d": []}, []),
        ({"d": {"ID": 5, "__metadata": {}}}, [5]),
    ],
)
def test_every_documented_shape_is_read(content: object, ids: list[int]) -> None:
    found = page(content)
    assert [item["ID"] for item in found.items] == ids
    assert found.next_link is None


def test_the_next_page_is_followed_at_the_same_place_only() -> None:
    link = f"{BASE}/api/v1/7/crm/Accounts?$select=ID&$skiptoken=guid'{GUID}'"
    assert page({"d": {"results": [], "__next": link}}).next_link == link
    with_port = link.replace("exactonline.nl", "exactonline.nl:443")
    assert page({"d": {"results": [], "__next": with_port}}).next_link == with_port
    for elsewhere in (
        "https://evil.example/api/v1/7/crm/Accounts",
        "http://start.exactonline.nl/api",
        "//evil.example/x",
        "/api/v1/7/crm/Accounts",
        "https://start.exactonline.nl:444/x",
        "https://[broken",
        7,
        {"uri": link},
    ):
        with pytest.raises(Broken) as caught:
            page({"d": {"results": [], "__next": elsewhere}})
        assert caught.value.code == "next-page-elsewhere"


@pytest.mark.parametrize(
    "content", [{"d": None}, {"d": "x"}, {"d": {"results": ["x"]}}, {"d": [1]}, [], 7, {"value": []}, None]
)
def test_another_shape_is_broken(content: object) -> None:
    with pytest.raises(Broken) as caught:
        page(content)
    assert caught.value.code == "answer-not-odata"


@pytest.mark.parametrize(
    ("body", "code"),
    [
        (b"", "answer-empty"),
        (b" \r\n", "answer-empty"),
        (b"<html><body>Proxy</body></html>", "answer-is-page"),
        (b'<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"/>', "answer-is-atom"),
        (b'{"d": [', "answer-not-json"),
        (b'{"d": NaN}', "answer-not-json"),
        (b"\xff\xfe\xfd", "answer-not-json"),
        (b"[" * 100_000, "answer-not-json"),
        (b'{"d": ' + b"9" * 5000 + b"}", "answer-not-json"),
    ],
)
def test_a_body_that_is_no_json_is_broken(body: bytes, code: str) -> None:
    with pytest.raises(Broken) as caught:
        odata.read_page(200, {}, body, asked=ASKED)
    assert caught.value.code == code


def test_a_refusal_is_raised_as_what_it_is() -> None:
    with pytest.raises(Refused) as caught:
        page({"error": {"code": "", "message": {"lang": "", "value": "Periode is afgesloten: 2026 - 1"}}}, status=500)
    assert (caught.value.code, caught.value.said) == ("refused-period-closed", "Periode is afgesloten: 2026 - 1")
    with pytest.raises(NotReached):
        odata.read_page(503, {}, b"<html>Server maintenance</html>", asked=ASKED)


def test_limits_come_with_the_page() -> None:
    assert page({"d": []}, headers={"x-ratelimit-minutely-remaining": "41"}).limits.minute.remaining == 41


def test_fractions_are_decimals() -> None:
    assert odata.read_json(b'{"a": 121.10, "b": 3}') == {"a": Decimal("121.10"), "b": 3}


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("/Date(1392163200000)/", datetime(2014, 2, 12, tzinfo=UTC)),
        ("/Date(1392224884577)/", datetime(2014, 2, 12, 17, 8, 4, 577000, tzinfo=UTC)),
        ("/Date(1392163200000+0060)/", datetime(2014, 2, 12, tzinfo=UTC)),
        ("/Date(-62135596800000)/", datetime(1, 1, 1, tzinfo=UTC)),
        ("2026-02-03", datetime(2026, 2, 3, tzinfo=UTC)),
        ("2026-02-03T10:11:12Z", datetime(2026, 2, 3, 10, 11, 12, tzinfo=UTC)),
        ("2026-02-03T10:11:12.1234567", datetime(2026, 2, 3, 10, 11, 12, 123456, tzinfo=UTC)),
    ],
)
def test_moments_are_read_in_utc(text: str, moment: datetime) -> None:
    assert odata.read_instant(text) == moment


@pytest.mark.parametrize(
    "text", ["", "/Date(x)/", "/Date(99999999999999999)/", "03-02-2026", "2026-13-01", "/Date(1)/x"]
)
def test_what_is_no_moment_is_refused(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - whatever the message
        odata.read_instant(text)


@given(st.decimals(allow_nan=False, allow_infinity=False, places=2, min_value=-(10**12), max_value=10**12))
def test_amounts_keep_their_digits_on_the_wire(amount: Decimal) -> None:
    assert json.loads(odata.dump_json({"a": [amount]}), parse_float=Decimal, parse_int=Decimal) == {"a": [amount]}


def test_json_of_every_type_we_send() -> None:
    content = {"n": 'Café "De Zon"', "f": True, "i": 7, "l": [Decimal("-0.50")], "z": None}
    assert odata.dump_json(content) == '{"n": "Café \\"De Zon\\"", "f": true, "i": 7, "l": [-0.50], "z": null}'.encode()
