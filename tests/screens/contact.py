"""The pages about the way to Exact Online: the calls, the lists that came over it, and the entry numbers that go."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import timedelta
from functools import partial

from exactdesk.books.reference import DivisionCode, Journal, JournalType
from exactdesk.errors import UsageError
from exactdesk.exact.limits import Window
from exactdesk.flow.numbering import Custom, JournalNumbers, NumberRange
from exactdesk.flow.remembered import ListState, ReferenceList
from exactdesk.jobs.calls import Budget, KeptCall, KeptHost, Quota
from exactdesk.ui.frame import CallsLeft
from exactdesk.ui.main_window import MainWindow
from exactdesk.ui.pages.contact import ContactPage, ContactView
from exactdesk.ui.pages.lists import ListsPage, ListsView
from exactdesk.ui.pages.numbers import NumbersPage, NumbersView
from exactdesk.ui.pages.page import Page, PageKey
from exactdesk.ui.palettes import Role
from exactdesk.ui.parts import Banner
from exactdesk.wording import tell_error
from tests.screens import values
from tests.screens.registry import Scene, Screen

NOW, HOST, DIVISION = values.NOW, "start.exactonline.nl", values.DIVISIONS[0].code
QUOTA = Quota(
    minute=Window(limit=60, remaining=52, reset=NOW + timedelta(seconds=19)),
    day=Window(limit=5000, remaining=4812, reset=NOW + timedelta(hours=14)),
)
HOSTS = (
    KeptHost(
        host=HOST,
        first_at=NOW - timedelta(days=212),
        last_at=NOW,
        calls=41_207,
        sent=9_411_220,
        received=811_204_551,
    ),
)
SORTS = (
    ("POST", "salesentry/SalesEntries", "post-entry", 201, 1184, 3120),
    ("GET", "sync/CRM/Accounts", "relations", 200, 0, 412_233),
    ("GET", "read/financial/JournalStatusList", "closed-periods", 200, 0, 4112),
    ("GET", "salesentry/SalesEntries", "find-entries", 200, 0, 18_204),
    ("GET", "vat/VATCodes", "vat-codes", 200, 0, 22_811),
    ("GET", "sync/Deleted", "deletions", 200, 0, 77),
)


def call(at: int, **more: object) -> KeptCall:
    method, resource, purpose, status, sent, received = SORTS[at % len(SORTS)]
    told: dict[str, object] = {
        "at": NOW - timedelta(seconds=at * 7),
        "host": HOST,
        "division": DIVISION,
        "method": method,
        "path": f"/api/v1/{DIVISION}/{resource}",
        "purpose": purpose,
        "status": status,
        "sent": sent,
        "received": received,
        "took": timedelta(milliseconds=180 + at * 37 % 900),
        "minute_left": max(0, 52 - at),
        "day_left": 4812 + at,
        **more,
    }
    return KeptCall(**told)  # type: ignore[arg-type]


CALLS = tuple(call(at) for at in range(40))
WRONG = (
    call(0, status=500),
    call(1, status=429),
    call(2, status=None, received=0, day_left=None),
    call(3, status=503),
    call(4, status=401),
    *CALLS[5:],
)
BUDGETS = (
    Budget(endpoint="salesentry/SalesEntries", left=0, allowed=8, frees_at=NOW + timedelta(minutes=41)),
    Budget(endpoint="crm/Accounts", left=6, allowed=8, frees_at=NOW + timedelta(minutes=12)),
)
FILLED = ContactView(calls=CALLS, hosts=HOSTS, quota=QUOTA, division=DIVISION, now=NOW)


def contact(scene: Scene, view: ContactView | None) -> ContactPage:
    page = ContactPage(scene.formats)
    if view is not None:
        page.show_view(view)
    return page


def contact_failed(scene: Scene) -> Page:
    page = contact(scene, None)
    page.fail(*values.DAMAGED[scene.language], "StoreError (database-damaged)")
    return page


COUNTS = (2514, 312, 12, 41, 18, 7, 0, 60, 261, 2377, 148, 6, 7)
STATES = tuple(
    ListState(
        list=name,
        read_at=NOW - (timedelta(minutes=3) if at < 2 or at > 7 else timedelta(hours=5 * at)),
        count=COUNTS[at],
    )
    for at, name in enumerate(ReferenceList)
)
VIEW = ListsView(name=values.DIVISIONS[0].name, states=STATES, now=NOW)


def lists(scene: Scene, view: ListsView | None) -> ListsPage:
    page = ListsPage(scene.formats)
    if view is not None:
        page.show_view(view)
    return page


def lists_failed(scene: Scene) -> Page:
    page = lists(scene, None)
    page.fail(*values.OFFLINE[scene.language], "NotReached (not-reached)")
    return page


def kept_numbers(journal: str, first: int, used: int, size: int = 1000, custom: Custom = Custom.KEPT) -> NumberRange:
    return NumberRange(
        site=HOST,
        division=DivisionCode(DIVISION),
        journal=journal,
        first=first,
        last=first + size - 1,
        custom=custom,
        used=used,
        next_number=first + used,
    )


SALES_JOURNAL = Journal(code="70", description="Verkoopboek", type=JournalType.SALES)
PURCHASE_JOURNAL = Journal(code="60", description="Inkoopboek", type=JournalType.PURCHASE)
RETURNS = Journal(code="71", description="Verkoopboek creditnota’s", type=JournalType.SALES_RETURN)
NUMBERS = NumbersView(
    name=values.DIVISIONS[0].name,
    number=values.DIVISIONS[0].shown_number,
    journals=(
        JournalNumbers(journal=PURCHASE_JOURNAL),
        JournalNumbers(journal=SALES_JOURNAL, range=kept_numbers("70", 26_800_001, 214)),
        JournalNumbers(journal=RETURNS, range=kept_numbers("71", 26_810_001, 0, custom=Custom.UNKNOWN)),
    ),
)
SHORT = replace(
    NUMBERS,
    journals=(
        JournalNumbers(journal=PURCHASE_JOURNAL, range=kept_numbers("60", 26_600_001, 3, custom=Custom.OVERRULED)),
        JournalNumbers(journal=SALES_JOURNAL, range=kept_numbers("70", 26_800_001, 982)),
        JournalNumbers(journal=RETURNS, range=kept_numbers("71", 26_810_001, 100, 100)),
    ),
)


def numbers(scene: Scene, view: NumbersView | None) -> NumbersPage:
    page = NumbersPage(scene.formats)
    if view is not None:
        page.show_view(view)
        if len(view.journals) > 1:
            page.table.choose(view.journals[1])
    return page


def numbers_refused(scene: Scene) -> Page:
    page = numbers(scene, NUMBERS)
    page.tell_problem(
        tell_error(UsageError("range-overlaps", other="71", other_first=26_810_001, other_last=26_811_000))[0]
    )
    return page


def numbers_failed(scene: Scene) -> Page:
    page = numbers(scene, None)
    page.fail(*values.OFFLINE[scene.language], "NotReached (not-reached)")
    return page


def offline(window: MainWindow) -> None:
    window.say("offline", Banner(Role.WARN, "Exact Online is niet bereikbaar", action="Opnieuw proberen"))
    window.status.show_lists(NOW - timedelta(days=9), is_old=True)
    window.show_calls(CallsLeft(today=4812, minute=52, errors=3))


def screens() -> Iterable[Screen]:
    for face, view in (
        ("empty", ContactView()),
        ("loading", None),
        ("filled", FILLED),
        ("partly", ContactView(calls=WRONG, hosts=HOSTS, quota=QUOTA, budgets=BUDGETS, division=DIVISION, now=NOW)),
    ):
        yield Screen(name="contact", face=face, make=partial(contact, view=view), key=PageKey.SETTINGS)
    yield Screen(name="contact", face="failed", make=contact_failed, key=PageKey.SETTINGS)
    for face, lists_view in (
        ("empty", ListsView(name=values.DIVISIONS[0].name, states=(), now=NOW)),
        ("loading", ListsView(name=values.DIVISIONS[0].name, states=(), now=NOW, is_busy=True)),
        ("filled", VIEW),
        ("partly", ListsView(name=VIEW.name, states=STATES, now=NOW + timedelta(days=9), is_offline=True)),
    ):
        yield Screen(name="lists", face=face, make=partial(lists, view=lists_view), key=PageKey.SETTINGS)
    yield Screen(name="lists", face="failed", make=lists_failed, key=PageKey.SETTINGS)
    yield Screen(name="lists", face="offline", make=partial(lists, view=VIEW), key=PageKey.SETTINGS, after=offline)
    for face, numbers_view in (
        ("empty", replace(NUMBERS, journals=())),
        ("loading", None),
        ("filled", NUMBERS),
        ("partly", SHORT),
    ):
        yield Screen(name="numbers", face=face, make=partial(numbers, view=numbers_view), key=PageKey.SETTINGS)
    yield Screen(name="numbers", face="refused", make=numbers_refused, key=PageKey.SETTINGS)
    yield Screen(name="numbers", face="failed", make=numbers_failed, key=PageKey.SETTINGS)
