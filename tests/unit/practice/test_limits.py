"""Limits: windows, headers, the empty 429, and the block after ten errors."""

from tests.unit.practice.client import AGENCY, START, Client, make_client


def counts(client: Client, times: int, division: int = 2340571) -> list[int]:
    return [client.get("hrm/Costcenters", division, top="1").status for _ in range(times)]


def test_sixty_calls_a_minute_and_the_headers_of_each() -> None:
    client = make_client(minute_calls=60, day_calls=5000).sign_in()
    first = client.get("hrm/Costcenters")
    assert first.headers["X-RateLimit-Limit"] == "5000"
    assert first.headers["X-RateLimit-Remaining"] == "4999"
    assert first.headers["X-RateLimit-Reset"] == str(round((START.timestamp() // 86400 + 1) * 86400 * 1000))
    assert first.headers["X-RateLimit-Minutely-Limit"] == "60"
    assert first.headers["X-RateLimit-Minutely-Remaining"] == "59"
    reset = int(first.headers["X-RateLimit-Minutely-Reset"])
    assert reset == (START.timestamp() + 30) * 1000
    assert counts(client, 60) == [200] * 59 + [429]
    refused = client.get("hrm/Costcenters")
    assert (refused.status, refused.body) == (429, b"")
    assert {name for name in refused.headers if name.startswith("X-")} == {
        "X-RateLimit-Minutely-Limit",
        "X-RateLimit-Minutely-Remaining",
        "X-RateLimit-Minutely-Reset",
    }
    assert counts(client, 1, AGENCY) == [200]
    client.clock.move(reset / 1000 - client.clock.now.timestamp())
    assert counts(client, 1) == [200]


def test_the_day_has_its_own_pair() -> None:
    client = make_client(day_calls=3).sign_in()
    assert counts(client, 4) == [200, 200, 200, 429]
    refused = client.get("hrm/Costcenters")
    assert "X-RateLimit-Reset" in refused.headers
    assert "X-RateLimit-Minutely-Reset" not in refused.headers
    client.clock.move(14 * 3600)
    client.sign_in()
    assert counts(client, 1) == [200]


def test_a_minute_may_last_two_seconds() -> None:
    client = make_client(minute_calls=2, minute_seconds=2).sign_in()
    assert counts(client, 3) == [200, 200, 429]
    client.clock.move(2)
    assert counts(client, 3) == [200, 200, 429]


def test_ten_errors_an_hour_block_an_endpoint_and_asking_on_prolongs_it() -> None:
    client = make_client(token_seconds=100_000).sign_in()
    assert [client.get("hrm/Costcenters", select="Dinger").status for _ in range(10)] == [400] * 10
    assert counts(client, 1) == [403]
    assert client.get("hrm/Costunits").status == 200
    assert counts(client, 1, AGENCY) == [200]
    client.clock.move(3599)
    assert counts(client, 1) == [403]
    client.clock.move(3599)
    assert counts(client, 1) == [403]
    client.clock.move(3600)
    assert counts(client, 1) == [200]


def test_errors_of_another_hour_and_business_refusals_do_not_count_together() -> None:
    client = make_client(token_seconds=100_000).sign_in()
    for _ in range(3):
        assert [client.get("hrm/Costcenters", select="Dinger").status for _ in range(9)] == [400] * 9
        client.clock.move(3600)
    assert counts(client, 1) == [200]
    body = {"Code": "MAG", "Description": "x"}
    assert [client.post("hrm/Costcenters", body).status for _ in range(12)] == [500] * 12


def test_an_hour_of_errors_can_be_shorter_than_sixty_minutes() -> None:
    client = make_client(token_seconds=100_000, hour_seconds=30).sign_in()
    assert [client.get("hrm/Costcenters", select="Dinger").status for _ in range(10)] == [400] * 10
    assert counts(client, 1) == [403]
    client.clock.move(31)
    assert counts(client, 1) == [200]
