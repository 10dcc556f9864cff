"""The client against the practice Exact Online."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import httpx
import pytest

from exactdesk.books.entries import BookedEntry, EntryLine, InvoiceEntry, RelationEntry
from exactdesk.books.reference import DivisionCode, RelationId, Side
from exactdesk.errors import Broken, NotReached, Refused, Unsure, UsageError
from exactdesk.exact.client import ExactClient, Window
from exactdesk.exact.limits import LimitKeeper
from exactdesk.practice.faults import Fault, FaultKind
from exactdesk.practice.options import PracticeOptions
from tests.unit.exact.world import BASE, MemoryTokens, Practice, World, http_of, pair_of, practising

FREE = PracticeOptions(auto_consent=True, minute_calls=100_000, day_calls=1_000_000, relations=60)
YEAR = Window(start=date(2026, 1, 1), end=date(2026, 12, 31))
DIVISION = DivisionCode(7)


async def chosen(practice: Practice) -> DivisionCode:
    return (await practice.client.me()).current_division


async def a_sale(practice: Practice, division: DivisionCode) -> InvoiceEntry:
    """An invoice that the practice books accept."""
    relations = (await practice.client.relations(division, None)).items
    accounts = (await practice.client.gl_accounts(division, None)).items
    codes = await practice.client.vat_codes(division)
    return InvoiceEntry(
        side=Side.SALES,
        journal="70",
        relation=next(each.id for each in relations if each.is_customer and not each.is_blocked),
        entry_date=date(2026, 3, 10),
        your_ref="F'26-1",
        lines=(
            EntryLine(
                gl_account=next(each.id for each in accounts if each.type == 110 and not each.is_blocked),
                amount=Decimal("100.10"),
                vat_code=next(
                    each.code for each in codes if each.percentage == Decimal("0.21") and each.serves(Side.SALES)
                ),
            ),
        ),
        description='Levering "maart"',
    )


async def test_divisions_with_who_is_archived_and_blocked() -> None:
    async with practising(FREE) as practice:
        me = await practice.client.me()
        found = await practice.client.divisions()
        assert await practice.client.divisions(me.current_division) == found
    assert me.name
    assert me.language == "nl-NL"
    assert me.current_division in {each.code for each in found}
    assert {each.is_archived for each in found} == {each.is_blocked for each in found} == {True, False}
    assert {each.country for each in found} == {"NL", "BE"}


async def test_divisions_fall_back_to_narrower_lists() -> None:
    refused = replace(FREE, denied=("GET system/Divisions",))
    async with practising(refused) as practice:
        found = await practice.client.divisions()
        assert len(found) > 1
        assert any(each.is_archived for each in found)
    async with practising(replace(FREE, denied=("GET system/Divisions", "GET hrm/Divisions"))) as practice:
        code = await chosen(practice)
        assert [(each.code, each.name) for each in await practice.client.divisions()] == [(code, str(code))]


async def test_closed_periods_and_periods_agree_with_and_without_help_of_the_server() -> None:
    async with practising(FREE) as practice:
        division = await chosen(practice)
        closed = await practice.client.closed_periods(division, (2025, 2026))
        some = await practice.client.closed_periods(division, (2026,), ("70",))
        assert set(some) == {each for each in closed if each.year == 2026 and each.journal == "70"}
        assert some
        assert await practice.client.closed_periods(division, ()) == ()
        periods = await practice.client.periods(division)
        assert set(await practice.client.periods(division, 2026)) == {each for each in periods if each.year >= 2026}


async def test_a_change_and_a_deletion_are_noticed() -> None:
    async with practising(FREE) as practice:
        division = await chosen(practice)
        first = await practice.client.relations(division, None)
        made = await practice.client.post_relation(
            division, RelationEntry(id=None, changes=(("name", "Nieuw B.V."), ("is_customer", True)))
        )
        await practice.client.update_relation(division, RelationEntry(id=made, changes=(("email", "a@b.example"),)))
        await practice.client.update_relation(division, RelationEntry(id=made, changes=()))
        await practice.client.post_bank_account(division, made, "NL91 ABNA 0417 1643 00", "ABNANL2A")
        await practice.client.post_contact(division, made, "Jan", "de Vries")
        (changed,) = (await practice.client.relations(division, first.timestamp)).items
        assert (changed.id, changed.name, changed.email, changed.is_customer) == (
            made,
            "Nieuw B.V.",
            "a@b.example",
            True,
        )
        token = await practice.tokens.access_token()
        answer = await practice.http.delete(
            f"{BASE}/api/v1/{division}/crm/Accounts(guid'{made}')",
            headers={"Authorization": f"Bearer {token}", "Accept": "application/json"},
        )
        assert answer.status_code == 204
        gone = await practice.client.relations(division, first.timestamp)
        assert gone.items == ()
        assert made in gone.deleted_ids


async def test_relations_are_found_by_name_in_one_call() -> None:
    async with practising(FREE) as practice:
        division = await chosen(practice)
        known = (await practice.client.relations(division, None)).items
        before = len(practice.calls)
        found = await practice.client.find_relations(
            division, [known[0].name, known[1].name, "Wie 't weet & zonen", "x" * 6000]
        )
        assert {each.id for each in found} == {each.id for each in known[:2]}
        assert found[0] in known
        assert len(practice.calls) - before == 1
        assert await practice.client.find_relations(division, []) == ()


async def test_an_invoice_is_booked_found_and_read_back() -> None:
    async with practising(FREE) as practice:
        division = await chosen(practice)
        entry = await a_sale(practice, division)
        booked = await practice.client.post_invoice(division, entry)
        assert (booked.your_ref, booked.relation, booked.entry_date) == ("F'26-1", entry.relation, entry.entry_date)
        assert (booked.amount, booked.vat_amount, booked.currency) == (Decimal("121.12"), Decimal("21.02"), "EUR")
        found = await practice.client.find_entries(division, Side.SALES, ["F'26-1", "F'26-1", " ", "elders"], None)
        assert found == (booked,)
        head, lines = await practice.client.read_invoice(division, Side.SALES, booked.id)
        assert head == booked
        assert [(line.gl_account, line.amount, line.vat_amount) for line in lines] == [
            (entry.lines[0].gl_account, Decimal("100.10"), Decimal("21.02"))
        ]
        assert booked in await practice.client.entries_between(division, Side.SALES, YEAR)


async def test_looking_for_a_thousand_numbers_takes_a_dozen_calls() -> None:
    async with practising(FREE) as practice:
        division = await chosen(practice)
        known = await practice.client.entries_between(division, Side.PURCHASE, YEAR)
        numbers = [entry.your_ref for entry in known] + [f"F2026-{number:05}" for number in range(1000)]
        before = len(practice.calls)
        found = await practice.client.find_entries(division, Side.PURCHASE, numbers, YEAR)
        assert len(practice.calls) - before <= 15
        assert {entry.id for entry in found} == {entry.id for entry in known if entry.your_ref}
        assert await practice.client.find_entries(division, Side.SALES, [], YEAR) == ()


async def test_a_refusal_carries_exact_onlines_own_words() -> None:
    async with practising(FREE) as practice:
        division = await chosen(practice)
        entry = replace(await a_sale(practice, division), entry_date=date(2019, 1, 1))
        with pytest.raises(Refused) as caught:
            await practice.client.post_invoice(division, entry)
    assert caught.value.code == "refused-year-unknown"
    assert caught.value.said


@pytest.mark.parametrize(
    ("kind", "family", "is_booked"),
    [
        (FaultKind.LOST_AFTER, Unsure, True),
        (FaultKind.LOST_BEFORE, Unsure, False),
        (FaultKind.TIMEOUT, Unsure, True),
        (FaultKind.EMPTY, Unsure, True),
        (FaultKind.UNAVAILABLE, Unsure, False),
        (FaultKind.GATEWAY, Unsure, False),
        (FaultKind.REQUEST_TIMEOUT, Unsure, False),
        (FaultKind.UNAUTHORIZED, None, True),
        (FaultKind.TOO_MANY, None, True),
        (FaultKind.CURRENT_DIVISION, None, True),
    ],
)
async def test_whatever_happens_an_invoice_is_sent_once(
    kind: FaultKind, family: type[Exception] | None, is_booked: bool
) -> None:
    async with practising(FREE) as practice:
        division = await chosen(practice)
        entry = await a_sale(practice, division)
        practice.service.faults.add(Fault(kind=kind, on="POST salesentry/SalesEntries"))
        if family is None:
            await practice.client.post_invoice(division, entry)
        else:
            with pytest.raises(family):
                await practice.client.post_invoice(division, entry)
        found = await practice.client.find_entries(division, Side.SALES, [entry.your_ref], None)
    assert len(found) == is_booked


@pytest.mark.parametrize(
    "kind",
    [
        FaultKind.LOST_AFTER,
        FaultKind.TIMEOUT,
        FaultKind.EMPTY,
        FaultKind.UNAVAILABLE,
        FaultKind.REQUEST_TIMEOUT,
        FaultKind.UNAUTHORIZED,
        FaultKind.TOO_MANY,
    ],
)
async def test_a_list_is_whole_in_spite_of_a_fault_between_its_pages(kind: FaultKind) -> None:
    async with practising(replace(FREE, relations=2500)) as practice:
        division = await chosen(practice)
        practice.service.faults.add(Fault(kind=kind, on="GET sync/CRM/Accounts", after=1, times=1))
        assert len({each.id for each in (await practice.client.relations(division, None)).items}) >= 2500


async def test_a_short_minute_and_short_tokens() -> None:
    options = PracticeOptions(auto_consent=True, minute_seconds=2, minute_calls=10, token_seconds=6, relations=60)
    async with practising(options) as practice:
        division = await chosen(practice)
        began = practice.time.now
        entry = await a_sale(practice, division)
        for number in range(60):
            await practice.client.post_invoice(division, replace(entry, your_ref=f"S{number}"))
        assert {call.status for call in practice.calls} == {200, 201}  # never over the limit, never with a dead token
        assert practice.time.now - began <= timedelta(seconds=16)
        assert len(practice.store.saved) >= 2


async def test_two_windows_share_one_sign_in() -> None:
    options = replace(FREE, token_seconds=6)
    async with practising(options) as practice:
        division = await chosen(practice)
        owner = World(time=practice.time).owner(practice.http, practice.store, practice.tokens._app)
        other = ExactClient(BASE, practice.http, owner, LimitKeeper(), practice.time, sleep=practice.time.sleep)
        for _ in range(6):
            await asyncio.gather(practice.client.journals(division), other.journals(division))
            practice.time.advance(seconds=5.8)
        refreshed = [pair.refresh_token for pair in practice.store.saved]
        assert len(refreshed) == len(set(refreshed)) == 6  # the sign-in and five renewals
        await owner.aclose()


def purchases(count: int) -> list[dict[str, object]]:
    return [
        {
            "EntryID": f"00000000-0000-0000-0000-{number:012}",
            "EntryNumber": number,
            "Journal": "60",
            "Supplier": "11111111-1111-1111-1111-111111111111",
            "YourRef": f"f-{number}",
            "AmountFC": 1,
        }
        for number in range(1, count + 1)
    ]


async def asked(
    handler: Callable[[httpx.Request], httpx.Response], question: Callable[[ExactClient], object]
) -> tuple[object, list[httpx.Request]]:
    """What a client makes of a server of the test's own, and what it asked."""
    world, seen = World(), list[httpx.Request]()

    def noted(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return handler(request)

    async with http_of(noted) as http:
        tokens = world.owner(http, MemoryTokens(pair_of(world.time)))
        client = ExactClient(BASE, http, tokens, world.limits, world.time, sleep=world.time.sleep)
        answer = question(client)
        assert asyncio.iscoroutine(answer)
        return await answer, seen


async def test_where_your_ref_cannot_be_searched_the_days_are_fetched_and_compared() -> None:
    def handler(request: httpx.Request) -> httpx.Response:
        if "YourRef%20eq" in str(request.url):
            said = "Filtering on these fields is not supported: YourRef"
            return httpx.Response(400, json={"error": {"message": {"value": said}}})
        return httpx.Response(200, json={"d": purchases(3)})

    async def question(client: ExactClient) -> list[tuple[BookedEntry, ...]]:
        with pytest.raises(Refused):
            await client.find_entries(DIVISION, Side.PURCHASE, ["F-2"], None)
        found = [await client.find_entries(DIVISION, Side.PURCHASE, ["F-2", "x"], YEAR) for _ in range(2)]
        with pytest.raises(Refused):
            await client.find_entries(DIVISION, Side.PURCHASE, ["F-2"], None)
        return found

    found, seen = await asked(handler, question)
    assert isinstance(found, list)
    assert [[entry.your_ref for entry in each] for each in found] == [["f-2"], ["f-2"]]
    assert sum("YourRef%20eq" in str(request.url) for request in seen) == 1  # not asked again once it was refused
    assert "EntryDate%20ge%20datetime%272026-01-01T00%3A00%3A00%27" in str(seen[1].url)


async def test_a_filter_that_is_refused_for_periods_is_done_without() -> None:
    def handler(request: httpx.Request) -> httpx.Response:
        if "filter" in str(request.url):
            return httpx.Response(400)
        rows = [{"Journal": "70", "Year": year, "Period": 1, "Status": year % 2} for year in (2024, 2025, 2026)]
        return httpx.Response(200, json={"d": {"results": rows}})

    found, _ = await asked(handler, lambda client: client.closed_periods(DIVISION, (2025, 2026)))
    assert isinstance(found, tuple)
    assert [each.year for each in found] == [2025]
    with pytest.raises(Refused):
        await asked(lambda request: httpx.Response(403), lambda client: client.periods(DIVISION, 2025))


ENTRY = InvoiceEntry(
    side=Side.PURCHASE,
    journal="60",
    relation=RelationId("11111111-1111-1111-1111-111111111111"),
    entry_date=date(2026, 3, 10),
    your_ref="f-1",
    lines=(),
)
POSTED: dict[str, object] = purchases(1)[0]


def posting(answer: object, *, afterwards: httpx.Response | None = None) -> Callable[[httpx.Request], httpx.Response]:
    def handler(request: httpx.Request) -> httpx.Response:
        if request.method == "POST":
            return httpx.Response(201, json=answer)
        return afterwards or httpx.Response(404)

    return handler


async def test_an_answer_without_values_is_completed_by_asking() -> None:
    bare = dict.fromkeys(POSTED) | {"EntryID": POSTED["EntryID"]}
    handler = posting({"d": bare}, afterwards=httpx.Response(200, json={"d": POSTED}))
    booked, seen = await asked(handler, lambda client: client.post_invoice(DIVISION, ENTRY))
    assert isinstance(booked, BookedEntry)
    assert booked.entry_number == 1
    assert seen[0].headers["prefer"] == "return=representation"
    assert json.loads(seen[0].content)["Supplier"] == ENTRY.relation


@pytest.mark.parametrize(
    "answer",
    [
        {},
        {"d": []},
        {"d": {}},
        {"d": {"EntryID": None}},
        {"d": {"EntryID": POSTED["EntryID"]}},  # and it cannot be read
        {"d": POSTED | {"YourRef": "another"}},
        {"d": POSTED | {"Supplier": "22222222-1111-1111-1111-111111111111"}},
    ],
)
async def test_an_answer_that_does_not_fit_is_unsure(answer: object) -> None:
    with pytest.raises(Unsure):
        await asked(posting(answer), lambda client: client.post_invoice(DIVISION, ENTRY))


async def test_a_relation_without_id_in_the_answer_is_unsure() -> None:
    entry = RelationEntry(id=None, changes=(("name", "x"),))
    with pytest.raises(Unsure):
        await asked(posting({"d": {"ID": None}}), lambda client: client.post_relation(DIVISION, entry))
    with pytest.raises(ValueError, match="id"):
        await asked(posting({}), lambda client: client.update_relation(DIVISION, entry))


async def test_a_refused_change_is_told() -> None:
    entry = RelationEntry(id=RelationId("11111111-1111-1111-1111-111111111111"), changes=(("name", "x"),))
    said = {"error": {"message": {"value": "Gegeven bestaat reeds."}}}
    with pytest.raises(Refused) as caught:
        await asked(
            lambda request: httpx.Response(500, json=said), lambda client: client.update_relation(DIVISION, entry)
        )
    assert caught.value.code == "refused-already-exists"


async def test_a_list_without_end_is_broken() -> None:
    def handler(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json={"d": {"results": [], "__next": str(request.url)}})

    with pytest.raises(Broken) as caught:
        await asked(handler, lambda client: client.journals(DIVISION))
    assert caught.value.code == "pages-in-circle"


async def test_more_than_one_me_is_broken() -> None:
    with pytest.raises(Broken) as caught:
        await asked(lambda request: httpx.Response(200, json={"d": [{}, {}]}), lambda client: client.me())
    assert caught.value.code == "answer-not-one"


async def test_html_where_data_was_asked() -> None:
    with pytest.raises(Broken) as caught:
        await asked(lambda request: httpx.Response(200, html="<h1>Wifi</h1>"), lambda client: client.me())
    assert caught.value.code == "answer-is-page"


async def test_an_address_that_is_not_safe_is_refused_before_anything_is_sent() -> None:
    world = World()
    async with http_of(lambda request: pytest.fail("sent")) as http:
        tokens = world.owner(http, MemoryTokens(pair_of(world.time)))
        with pytest.raises(UsageError):
            ExactClient("http://start.exactonline.nl", http, tokens, world.limits, world.time)


async def test_maintenance_is_told_as_such() -> None:
    async with practising(FREE) as practice:
        division = await chosen(practice)
        practice.service.faults.add(Fault(kind=FaultKind.UNAVAILABLE, times=9))
        with pytest.raises(NotReached) as caught:
            await practice.client.journals(division)
    assert caught.value.code == "exact-maintenance"
