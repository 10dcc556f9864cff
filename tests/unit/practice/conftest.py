import pytest

from tests.unit.practice.client import Client, make_client


@pytest.fixture
def client() -> Client:
    return make_client().sign_in()
