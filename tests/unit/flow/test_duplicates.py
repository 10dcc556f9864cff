from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from exactdesk.books.reference import RelationId
from exactdesk.flow.duplicates import KnownDocument, KnownFrom, against
from exactdesk.kinds import kind_named
from tests.unit.kinds.book import context, purchase, sale

DAY = date(2026, 11, 2)


def known(
    number: str = "F-1", relation: str = "rel-1001", source: KnownFrom = KnownFrom.EXACT_ONLINE, **more: object
) -> KnownDocument:
    return KnownDocument(source=source, number=number, relation_id=RelationId(relation), **more)  # type: ignore[arg-type]


def verdict(one: KnownDocument, kind: str = "sales-entry") -> tuple[str, bool] | None:
    made = sale() if kind == "sales-entry" else purchase()
    found = against([made], [one], kind_named(kind), context()).get(made.key)
    return (found.problem.code, found.is_certain) if found else None


@pytest.mark.parametrize(
    ("one", "expected"),
    [
        (known(), ("booked-before", True)),
        (known("f 1"), ("booked-before", True)),
        (known("F001", source=KnownFrom.HISTORY), ("posted-before", True)),
        (known("VF-1"), ("number-like-booked", False)),
        (known("1"), ("number-like-booked", False)),
        (known("X-99", day=DAY, amount=Decimal("121.00")), ("amount-like-booked", False)),
        (known("X-99", day=DAY, amount=Decimal("121.01")), None),
        (known("X-99", day=DAY), None),
        (known("---", day=DAY, amount=Decimal("121.00")), ("amount-like-booked", False)),
        (known("F-1", "rel-1002"), ("number-booked-for-another", False)),
        (known("F-2"), None),
    ],
)
def test_an_invoice_is_held_against_what_is_booked(one: KnownDocument, expected: tuple[str, bool] | None) -> None:
    assert verdict(one) == expected


def test_a_suppliers_number_says_nothing_of_another_supplier() -> None:
    assert verdict(known("F-1", "rel-2002"), "purchase-entry") is None
    assert verdict(known("F 1", "rel-2001"), "purchase-entry") == ("booked-before", True)


def test_a_relation_that_is_unknown_cannot_have_duplicates() -> None:
    made = sale(relation_code="7777")
    assert against([made], [known()], kind_named("sales-entry"), context()) == {}


def test_the_reason_names_the_earlier_one() -> None:
    earlier = known(
        source=KnownFrom.HISTORY,
        relation_code="1001",
        relation_name="Korenbloem",
        day=DAY,
        amount=Decimal(121),
        entry_number=26700001,
        when=datetime(2026, 11, 3, tzinfo=UTC),
        file="november.xlsx",
    )
    made = sale()
    facts = against([made], [earlier], kind_named("sales-entry"), context())[made.key].problem.facts
    assert facts == {
        "known_number": "F-1",
        "known_relation": "1001 Korenbloem",
        "known_day": "2026-11-02",
        "known_amount": "121.00",
        "entry_number": "26700001",
        "booked_on": "2026-11-03",
        "booked_from": "november.xlsx",
    }
