"""Several accounts side by side: each with its own administrations, lists, limits and tokens; chosen and signed out one by one."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from urllib.parse import parse_qsl, urlencode, urlsplit

import pytest

from exactdesk.errors import SignInError, UsageError
from exactdesk.jobs import accounts, reference
from exactdesk.jobs.connection import connected, last_heard
from exactdesk.jobs.desk import Desk
from exactdesk.jobs.sign_in import SignedIn, SignInRequest, request_again, sign_in
from exactdesk.practice.exchange import Request, Response
from exactdesk.practice.handler import PracticeService
from exactdesk.store.secrets import Secrets
from tests.jobs.office import TRADE, Office, open_office
from tests.vault import MemoryKeyring

ANNA, BRAM = "anna@kantoor.example", "bram@kantoor.example"
BELGIAN = 2718204


def ask(service: PracticeService, method: str, target: str, cookie: str = "", **form: str) -> Response:
    headers = {"Host": "start.exactonline.nl", "Cookie": cookie}
    return service.handle(Request(method=method, target=target, headers=headers, body=urlencode(form).encode()))


def browse_as(service: PracticeService, address: str, user: str, *divisions: int) -> str:
    """Where the browser ends in which this user signs in and allows these administrations."""
    asked = dict(parse_qsl(urlsplit(address).query))
    login = ask(service, "POST", "/practice/login", user=user, password="x", **asked)
    cookie = login.headers["Set-Cookie"].partition(";")[0]
    ticks = {f"division-{code}": "on" for code in divisions or (TRADE,)}
    return ask(service, "POST", "/practice/consent", cookie, answer="allow", **asked, **ticks).headers["Location"]


async def sign_in_as(
    office: Office, user: str, *divisions: int, desk: Desk | None = None, request: SignInRequest | None = None
) -> SignedIn:
    async def paste(address: str) -> str:
        return browse_as(office.service, address, user, *divisions)

    return await sign_in(
        desk or office.desk,
        request or office.request(),
        pages=lambda code: (code, code),
        paste=paste,
        show_address=office.opened.append,
    )


async def codes(desk: Desk) -> list[int]:
    async with connected(desk) as connection:
        return [int(each.code) for each in await reference.divisions(desk, connection)]


async def test_two_accounts_are_listed_and_each_sees_its_own_administrations(office: Office) -> None:
    anna = await sign_in_as(office, ANNA, TRADE)
    bram = await sign_in_as(office, BRAM, BELGIAN)
    known = await accounts.accounts(office.desk)
    assert [(each.account.user_name, each.account.user_login, each.is_current) for each in known] == [
        ("Anna", ANNA, False),
        ("Bram", BRAM, True),
    ]
    assert await codes(office.desk) == [BELGIAN]
    await accounts.use(office.desk, anna.login)
    assert await codes(office.desk) == [TRADE]
    async with connected(office.desk) as connection:
        assert (connection.login, connection.user_name) == (anna.login, "Anna")
        assert await reference.known_divisions(office.desk, bram.login) is not None
    office.desk.settings.change(lambda settings: settings.with_favourite(TRADE, wanted=True))
    await accounts.use(office.desk, bram.login)
    assert office.desk.settings.load().favourites == ()


async def test_calls_left_are_those_of_the_app_which_both_accounts_share(office: Office) -> None:
    await sign_in_as(office, ANNA, TRADE)
    await codes(office.desk)
    left = await last_heard(office.desk, TRADE)
    await sign_in_as(office, BRAM, BELGIAN)
    assert await last_heard(office.desk, BELGIAN) is None
    assert await last_heard(office.desk, TRADE) == left
    with pytest.raises(SignInError) as told:
        await accounts.use(office.desk, "somebody else")
    assert told.value.code == "not-signed-in"


async def test_two_windows_work_with_two_accounts_at_once(office: Office) -> None:
    anna = await sign_in_as(office, ANNA, TRADE)
    office.desk.settings.hold()
    other = replace(office.desk, settings=type(office.desk.settings)(office.desk.folders.data))
    bram = await sign_in_as(office, BRAM, BELGIAN, desk=other)
    async with connected(office.desk) as one, connected(other) as two:
        assert (one.login, two.login) == (anna.login, bram.login)
        assert (await one.client.me()).user_name == ANNA
        assert (await two.client.me()).user_name == BRAM


async def test_signing_in_again_renews_an_account_and_adds_none(office: Office) -> None:
    first = await sign_in_as(office, ANNA)
    office.desk.settings.change(lambda settings: settings.with_favourite(TRADE, wanted=True))
    again = await sign_in_as(office, ANNA)
    assert again == first
    assert len(await accounts.accounts(office.desk)) == 1
    assert office.desk.settings.load().favourites == (TRADE,)


async def test_one_account_is_signed_out_and_nothing_of_it_stays(tmp_path: Path, vault: MemoryKeyring) -> None:
    with open_office(tmp_path / "office") as office:
        desk = replace(office.desk, secrets=Secrets(vault, office.desk.folders.data))
        anna = await sign_in_as(office, ANNA, desk=desk)
        bram = await sign_in_as(office, BRAM, desk=desk)
        secret = office.service.options.client_secret
        await accounts.sign_out(desk, bram.login)
        held = "".join(vault.kept.values())
        assert secret in held  # the other account needs the same registration
        assert [each.account.login for each in await accounts.accounts(desk)] == [anna.login]
        with pytest.raises(SignInError):
            async with connected(desk):
                pass
        await accounts.use(desk, anna.login)
        assert await codes(desk) == [TRADE]
        await accounts.sign_out(desk, bram.login)  # nothing is left to do
        await accounts.sign_out(desk, anna.login)
        left = "".join(vault.kept.values())
        assert secret not in left
        assert "stampNL" not in left
        assert "access_token" not in left


async def test_the_end_of_an_unused_sign_in_is_told_from_the_23rd_day(office: Office) -> None:
    await sign_in_as(office, ANNA)
    office.time.advance(days=23, minutes=-5)
    (young,) = await accounts.accounts(office.desk)
    assert (young.ends_soon, young.idle_end is not None) == (False, True)
    office.time.advance(minutes=10)
    (old,) = await accounts.accounts(office.desk)
    assert old.ends_soon
    await codes(office.desk)  # any question renews it
    (renewed,) = await accounts.accounts(office.desk)
    assert not renewed.ends_soon
    office.time.advance(days=31)
    (ended,) = await accounts.accounts(office.desk)
    assert (ended.idle_end, ended.ends_soon) == (None, False)


async def test_after_a_lost_session_the_same_account_signs_in_again(office: Office) -> None:
    anna = await sign_in_as(office, ANNA)
    async with connected(office.desk) as connection:
        await connection.client.me()
        office.time.advance(days=31)
        with pytest.raises(SignInError) as told:
            await connection.client.me()
        assert told.value.code == "sign-in-idle"
        request = request_again(office.desk)
        assert request.only_login == anna.login
        done = await sign_in_as(office, ANNA, request=request)
        assert done.login == anna.login
        assert (await connection.client.me()).user_name == ANNA  # the connection that was there goes on


@pytest.mark.parametrize("is_known", [True, False])
async def test_another_user_who_comes_back_is_told_and_takes_nothing_over(office: Office, is_known: bool) -> None:
    if is_known:
        await sign_in_as(office, BRAM, BELGIAN)
    anna = await sign_in_as(office, ANNA)
    with pytest.raises(SignInError) as told:
        await sign_in_as(office, BRAM, BELGIAN, request=request_again(office.desk, force_login=True))
    assert (told.value.code, told.value.facts) == ("another-user", {"user": "Bram", "wanted": "Anna"})
    assert "force_login=1" in office.opened[-1]
    assert office.desk.settings.load().login == anna.login
    assert await codes(office.desk) == [TRADE]
    known = await accounts.accounts(office.desk)
    assert [each.account.user_name for each in known] == (["Anna", "Bram"] if is_known else ["Anna"])
    if is_known:  # whose earlier tokens have ended by that: it goes on with the new ones
        bram = next(each.account.login for each in known if not each.is_current)
        office.time.advance(minutes=15)
        await accounts.use(office.desk, bram)
        assert await codes(office.desk) == [BELGIAN]


async def test_nobody_signs_in_again_where_nobody_was(office: Office) -> None:
    with pytest.raises(SignInError) as told:
        request_again(office.desk)
    assert told.value.code == "not-signed-in"


async def test_an_account_is_found_by_what_people_call_it(office: Office) -> None:
    with pytest.raises(UsageError) as told:
        accounts.find(office.desk.settings.load(), "anna")
    assert told.value.code == "account-none"
    anna = await sign_in_as(office, ANNA)
    bram = await sign_in_as(office, BRAM)
    settings = office.desk.settings.load()
    for text, login in ((ANNA, anna.login), ("ANNA", anna.login), ("bra", bram.login), (bram.login, bram.login)):
        assert accounts.find(settings, text).login == login
    for text, code in (("kantoor", "account-ambiguous"), ("carla", "account-unknown")):
        with pytest.raises(UsageError) as told:
            accounts.find(settings, text)
        assert told.value.code == code
        assert ANNA in str(told.value.facts["known"])
