"""Keeps tests off the network: unit tests altogether, others to this computer."""

from __future__ import annotations

import ipaddress
import socket
from collections.abc import Callable
from typing import Any

import pytest


def is_local(address: object) -> bool:
    """Whether a socket address is on this computer; sockets without a network address are."""
    if not isinstance(address, tuple):
        return True
    host = str(address[0])
    if host in ("", "localhost"):
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def guard(monkeypatch: pytest.MonkeyPatch, is_allowed: Callable[[object], bool]) -> None:
    """Makes a test fail that connects or binds a network socket to an address that is not allowed."""
    for name in ("connect", "connect_ex", "bind"):
        real = getattr(socket.socket, name)

        def guarded(self: socket.socket, address: Any, *, real: Any = real, name: str = name) -> Any:
            if self.family in (socket.AF_INET, socket.AF_INET6) and not is_allowed(address):
                pytest.fail(f"a test may not {name} to {address}")
            return real(self, address)

        monkeypatch.setattr(socket.socket, name, guarded)
