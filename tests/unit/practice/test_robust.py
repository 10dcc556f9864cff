"""Whatever is sent, the service answers: with a record, or with a refusal in its own words."""

import json
from xml.sax.saxutils import quoteattr

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree

from exactdesk.practice.resources import RESOURCES
from tests.unit.practice.client import TRADE, Client, make_client

_WRITABLE = [path for path, resource in RESOURCES.items() if "POST" in resource.methods]
_CLIENT = make_client().sign_in()
_LINE_IDS = [_CLIENT.id_of("financial/GLAccounts", code) for code in ("8000", "4500", "1300", "4400")]
_PARTY_IDS = [_CLIENT.id_of("crm/Accounts", code) for code in ("1001", "2001", "3001", "1013")]
_OTHER_IDS = [_CLIENT.id_of("logistics/Items", code) for code in ("F-BND-28", "F-BND-26")]
_OTHER_IDS += [str(key) for key in _CLIENT.service.world.administration(TRADE).table("salesinvoice/SalesInvoices").rows]
_VALUES = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(allow_nan=False, allow_infinity=False),
    st.sampled_from(
        [*_LINE_IDS, *_PARTY_IDS, "70", "60", "90", "2", "12", "2026-05-04", "30", "EUR", "x@y.nl", "", "  ", "1e500"]
    ),
    st.sampled_from([*_OTHER_IDS, "20", "10", 55, 8021, "AAAA", "https://kantoor.example/", "Accounts"]),
    st.sampled_from([0, -1, "-0.005", 10**11, "9999-12-31"]),
    st.text(max_size=8),
    st.lists(st.integers(), max_size=2),
)


@st.composite
def _bodies(draw: st.DrawFn, path: str) -> dict[str, object]:
    resource = RESOURCES[path]
    names = [name for name, prop in resource.properties.items() if prop.is_writable]
    chosen = draw(st.lists(st.sampled_from(names), max_size=4, unique=True))
    needed = [prop.name for prop in resource.properties.values() if prop.is_mandatory]
    body: dict[str, object] = {}
    for name in {*chosen, *needed}:
        prop = resource.properties[name]
        target = next((one for one in _WRITABLE if prop.of and one.endswith("/" + prop.of)), None)
        body[name] = draw(st.lists(_bodies(target), max_size=3)) if target else draw(_VALUES)
    return body


@st.composite
def _posts(draw: st.DrawFn) -> tuple[str, dict[str, object]]:
    path = draw(st.sampled_from(_WRITABLE))
    return path, draw(_bodies(path))


def ask(client: Client, method: str, target: str, body: object = None) -> int:
    client.service.limits = type(client.service.limits)(client.service.options)  # no block after many errors
    answer = client.send(method, target, body, prefer="return=representation")
    assert answer.status in (200, 201, 204, 400, 403, 404, 405, 414, 415, 500), answer.status
    if answer.body and answer.headers["Content-Type"].startswith("application/json"):
        content = json.loads(answer.body)
        assert ("d" in content) == (answer.status < 300)
        if answer.status == 201:
            resource = next(one for path, one in RESOURCES.items() if target.endswith(path))
            assert content["d"][resource.key.name]
    if answer.status == 500:
        assert json.loads(answer.body)["error"]["message"]["value"]
    return answer.status


@settings(suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much])
@given(_posts())
def test_any_post_is_booked_or_refused(post: tuple[str, dict[str, object]]) -> None:
    path, body = post
    assert ask(_CLIENT, "POST", f"/api/v1/{TRADE}/{path}", body)
    rows = _CLIENT.service.world.administration(TRADE).table(path).rows
    for key in (_PARTY_IDS[0], next(iter(rows), _PARTY_IDS[1])):
        assert ask(_CLIENT, "PUT", f"/api/v1/{TRADE}/{path}(guid'{key}')", body)


_OPTIONS = st.sampled_from(
    ["$select", "$filter", "$orderby", "$top", "$skip", "$skiptoken", "$expand", "$inlinecount", "x"]
)
_OPTION_VALUES = st.one_of(
    st.sampled_from(
        ["ID", "Code", "1", "61", "allpages", "SalesEntryLines", "Code desc", "Code eq '1'", "Timestamp gt 5"]
    ),
    st.sampled_from(
        ["guid'00000000-0000-0000-0000-000000000000'", "5L", "'70',3,2026", "'a','b'", "*", "%", "%27", "+"]
    ),
    st.text(max_size=6),
)


@given(
    st.sampled_from(sorted(RESOURCES)),
    st.lists(st.tuples(_OPTIONS, _OPTION_VALUES), max_size=3),
    st.sampled_from(
        ["", "/$count", "(5)", "(guid'x')", f"(guid'{_PARTY_IDS[0]}')", "('a')", "/X", f"(guid'{_PARTY_IDS[0]}')/Y"]
    ),
)
def test_any_get_is_answered_or_refused(path: str, options: list[tuple[str, str]], tail: str) -> None:
    query = "&".join(f"{name}={value}" for name, value in options)
    assert ask(_CLIENT, "GET", f"/api/v1/{TRADE}/{path}{tail}?{query}")
    assert ask(_CLIENT, "DELETE", f"/api/v1/{TRADE}/{path}{tail}") in (204, 403, 404, 405, 500)


@pytest.mark.parametrize(
    "target", ["", "/", "/api", "/api/v1/", "/api/v1/x", "/api/v1/1", "/api/v1/99999999999/a/B", "/%00", "/api/v1/5/%"]
)
def test_any_path_is_answered(target: str) -> None:
    assert ask(_CLIENT, "GET", target) in (400, 403, 404)


_XML_VALUES = st.one_of(
    st.sampled_from(["1300", "1001", "70", "2026", "5", "26700001", "-121", "0", "NaN", "1e99"]), st.text(max_size=5)
)


@given(
    st.lists(st.tuples(*[_XML_VALUES] * 5), max_size=3),
    st.sampled_from(
        ["", '<WriteOff type="0"/>', '<WriteOff type="3"><GLAccount code="4500"/></WriteOff>', "<a>", "&b;"]
    ),
)
def test_any_match_set_is_done_or_refused(lines: list[tuple[str, ...]], end: str) -> None:
    names = ("finyear", "finperiod", "journal", "entry", "amountdc")
    inside = "".join(
        "<MatchLine " + " ".join(f"{name}={quoteattr(value)}" for name, value in zip(names, line, strict=True)) + "/>"
        for line in lines
    )
    body = f'<eExact><MatchSet><GLAccount code="1300"/><Account code="1001"/><MatchLines>{inside}</MatchLines>{end}</MatchSet></eExact>'
    target = f"/docs/XMLUpload.aspx?Topic=MatchSets&_Division_={TRADE}"
    answer = _CLIENT.send("POST", target, body.encode(), content_type="application/xml")
    assert answer.status == 200
    assert etree.fromstring(answer.body).findtext("Messages/Message/Description")
