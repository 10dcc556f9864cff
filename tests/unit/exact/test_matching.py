"""Match sets by XML: what is sent, how the answer is read, and what is made of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import httpx
import pytest
from lxml import etree

from exactdesk.books.bank_entries import MatchLine, MatchMessage, MatchSet, WriteOff, WriteOffKind
from exactdesk.books.reference import DivisionCode, Side
from exactdesk.errors import Broken, ExactOnlineError, NotReached, Refused, Unsure
from exactdesk.exact.match_xml import encode_match_sets, read_messages
from exactdesk.exact.matching import Matching
from tests.unit.exact.world import BASE, World, http_of

LINES = (
    MatchLine(
        year=2026, period=4, journal="70", entry_number=26700001, amount=Decimal("1000.00"), left=Decimal("0.00")
    ),
    MatchLine(year=2026, period=5, journal="20", entry_number=26200003, amount=Decimal("-990.00")),
)
OFF = WriteOff(
    kind=WriteOffKind.DISCOUNT,
    gl_account="8900",
    description="Café <&\x07>",
    year=2026,
    period=5,
    day=date(2026, 5, 6),
)
MATCH = MatchSet(side=Side.SALES, gl_account="1300", relation='10"01', lines=LINES, write_off=OFF)
DIVISION = DivisionCode(7)


def answer(*messages: tuple[str, str], data: str = "") -> bytes:
    told = "".join(
        f'<Message type="{kind}"><Topic code="MatchSets" node="MatchSet">{data}</Topic><Description>{text}</Description></Message>'
        for kind, text in messages
    )
    return f'<?xml version="1.0" encoding="utf-8"?><eExact><Messages>{told}</Messages></eExact>'.encode()


def test_what_is_sent_is_well_formed_and_whole() -> None:
    (match,) = etree.fromstring(encode_match_sets([MATCH])).iter("MatchSet")
    assert match.find("GLAccount").get("code") == "1300"  # type: ignore[union-attr]
    assert match.find("Account").get("code") == '10"01'  # type: ignore[union-attr]
    assert [dict(line.attrib) for line in match.iter("MatchLine")] == [
        {"finyear": "2026", "finperiod": "4", "journal": "70", "entry": "26700001", "amountdc": "1000.00"},
        {"finyear": "2026", "finperiod": "5", "journal": "20", "entry": "26200003", "amountdc": "-990.00"},
    ]
    off = match.find("WriteOff")
    assert off is not None
    assert (off.get("type"), off.find("GLAccount").get("code")) == ("1", "8900")  # type: ignore[union-attr]
    told = {child.tag: child.text for child in off}
    assert (told["Description"], told["FinYear"], told["FinPeriod"], told["Date"]) == (
        "Café <& >",
        "2026",
        "5",
        "2026-05-06",
    )


def test_what_stays_open_needs_no_account() -> None:
    left = MatchSet(
        side=Side.SALES, gl_account="1300", relation="1", lines=LINES, write_off=WriteOff(kind=WriteOffKind.LEAVE)
    )
    (off,) = etree.fromstring(encode_match_sets([left])).iter("WriteOff")
    assert (off.get("type"), len(off)) == ("0", 0)
    bare = MatchSet(side=Side.SALES, gl_account="1300", relation="1", lines=LINES)
    assert b"WriteOff" not in encode_match_sets([bare])


@pytest.mark.parametrize(
    ("body", "told"),
    [
        (
            answer(("2", "2 Regels Afgeletterd."), data='<Data keyAlt="1300-83"/>'),
            [(True, "2 Regels Afgeletterd.", "1300-83", "")],
        ),
        (
            answer(("2", "a"), ("0", "b\n c"), ("3", "Betalingstermijn 1 Niet gevonden!"), ("4", "")),
            [
                (True, "a", "", ""),
                (False, "b c", "", "refused"),
                (False, "Betalingstermijn 1 Niet gevonden!", "", "refused-payment-term-not-found"),
                (False, "", "", "refused-without-words"),
            ],
        ),
        (answer(("1", "let op"), ("2", "gedaan")), [(True, "gedaan", "", "")]),
        (answer(), []),
    ],
)
def test_messages(body: bytes, told: list[tuple[bool, str, str, str]]) -> None:
    assert [(each.is_done, each.said, each.key, each.code) for each in read_messages(body)] == told


def test_several_go_in_one_document_in_their_order() -> None:
    other = replace(MATCH, relation="7")
    found = etree.fromstring(encode_match_sets([MATCH, other])).findall("MatchSets/MatchSet")
    assert [each.find("Account").get("code") for each in found] == ['10"01', "7"]  # type: ignore[union-attr]


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"<html><body>Onderhoud</body></html>",
        b"<eExact><Messages>",
        b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>',
        b"<!-- x -->",
    ],
)
def test_what_is_no_such_answer(body: bytes) -> None:
    with pytest.raises(Broken):
        read_messages(body)


async def sent(
    status: int, body: bytes, world: World | None = None
) -> tuple[tuple[MatchMessage, ...] | ExactOnlineError, list[httpx.Request]]:
    world = world or World()
    asked: list[httpx.Request] = []

    def answered(request: httpx.Request) -> httpx.Response:
        asked.append(request)
        return httpx.Response(status, content=body)

    async with http_of(answered) as http:
        matching = Matching(BASE, world.transport(http), world.time, world.time.sleep)
        try:
            return await matching.match(DIVISION, [MATCH]), asked
        except ExactOnlineError as error:
            return error, asked


async def test_a_match_is_carried_out() -> None:
    told, (request,) = await sent(200, answer(("2", "2 Regels Afgeletterd."), ("0", "Niet gevonden")))
    assert not isinstance(told, ExactOnlineError)
    assert [(each.is_done, each.said) for each in told] == [(True, "2 Regels Afgeletterd."), (False, "Niet gevonden")]
    assert (request.url.path, dict(request.url.params)) == (
        "/docs/XMLUpload.aspx",
        {"Topic": "MatchSets", "_Division_": "7"},
    )
    assert request.headers["content-type"] == "application/xml; charset=utf-8"
    assert request.headers["accept"] == "application/xml"
    assert request.content == encode_match_sets([MATCH])


@pytest.mark.parametrize(
    ("status", "body", "family", "code"),
    [
        (404, b"<html>Not found</html>", NotReached, "matching-gone"),
        (410, b"", NotReached, "matching-gone"),
        (403, b"", Refused, "not-permitted"),
        (503, b"maintenance", Unsure, "write-answer-unclear"),
        (200, b"", Unsure, "write-answer-unclear"),
        (200, answer(), Unsure, "write-answer-unclear"),
    ],
)
async def test_what_becomes_of_an_answer(status: int, body: bytes, family: type[ExactOnlineError], code: str) -> None:
    error, asked = await sent(status, body)
    assert isinstance(error, family)
    assert error.code == code
    assert len(asked) == 1


async def test_uploads_keep_a_second_apart() -> None:
    world = World()
    when = []

    def answered(request: httpx.Request) -> httpx.Response:
        when.append(world.time.now)
        return httpx.Response(200, content=answer(("2", "gedaan")))

    async with http_of(answered) as http:
        matching = Matching(BASE, world.transport(http), world.time, world.time.sleep)
        for _ in range(3):
            await matching.match(DIVISION, [MATCH])
        world.time.advance(seconds=5)
        await matching.match(DIVISION, [MATCH])
    assert [round((each - when[0]).total_seconds(), 1) for each in when] == [0, 1, 2, 7]
