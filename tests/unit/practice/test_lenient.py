"""What programs in use send and the real service passes over: refused when strict, taken when not."""

import pytest

from tests.unit.practice.client import Client, content_of, make_client


@pytest.fixture
def lenient() -> Client:
    return make_client(strict=False).sign_in()


def sale(client: Client, **more: object) -> dict[str, object]:
    line = {
        "GLAccount": client.id_of("financial/GLAccounts", "8000"),
        "AmountFC": "100.00",
        "AmountDC": "100.00",
        "VATCode": "2  ",
    }
    return {
        "Customer": client.id_of("crm/Accounts", "1001"),
        "Journal": 70,
        "EntryDate": "2026-05-04T00:00:00Z",
        "AmountDC": "121.00",
        "SalesEntryLines": [line],
    } | more


def test_read_only_properties_and_numbers_for_text_are_passed_over(lenient: Client) -> None:
    assert content_of(lenient.post("salesentry/SalesEntries", sale(lenient)))["AmountFC"] == 121
    relation = {"Code": "9001".rjust(18), "Name": "Zon", "Status": "C", "IsSales": True, "PaymentConditionSales": 15}
    made = content_of(lenient.post("crm/Accounts", relation))
    assert made["PaymentConditionSales"] == "15"
    assert lenient.put("crm/Accounts", made["ID"], {"IsSales": False, "City": "Goes"}).status == 204


def test_what_does_not_exist_is_refused_all_the_same(lenient: Client) -> None:
    assert lenient.post("salesentry/SalesEntries", sale(lenient, Dinger=1)).status == 400
    assert lenient.post("salesentry/SalesEntries", sale(lenient, Customer=1001)).status == 400


def test_a_day_in_a_filter_may_lack_its_time(lenient: Client) -> None:
    with_time = lenient.rows("read/financial/ReceivablesList", filter="DueDate lt datetime'2026-05-01T00:00:00'")
    assert with_time
    assert lenient.rows("read/financial/ReceivablesList", filter="DueDate lt datetime'2026-05-01'") == with_time


def test_the_strict_service_refuses_all_three(client: Client) -> None:
    assert client.post("salesentry/SalesEntries", sale(client)).status == 400
    assert client.post("crm/Accounts", {"Name": "Zon", "PaymentConditionSales": 15}).status == 400
    assert client.get("read/financial/ReceivablesList", filter="DueDate lt datetime'2026-05-01'").status == 400
