"""Unit tests touch no network at all, but for those marked `sockets`, which may speak to this computer."""

from __future__ import annotations

import pytest

from tests.sockets import guard, is_local


@pytest.fixture(autouse=True)
def this_computer_only(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    is_marked = request.node.get_closest_marker("sockets") is not None
    guard(monkeypatch, is_local if is_marked else lambda address: False)
