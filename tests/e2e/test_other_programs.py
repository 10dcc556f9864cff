"""Programs of others, changed in nothing but their address, work against the practice server.

Both packages are called `exactonline` inside, so each program runs in a process of its own, with a copy of the one package that it wants.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.metadata import distribution
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import httpx
import pytest

pytestmark = [pytest.mark.sockets]
PROGRAMS = Path(__file__).parent / "programs"
# The only place where the second package keeps the address of the site.
ADDRESS = "https://start.exactonline.be"


@contextmanager
def serving() -> Iterator[dict[str, Any]]:
    """The practice server as its user starts it."""
    command = [sys.executable, "-m", "exactdesk", "practice", "serve"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as process:
        try:
            assert process.stdout is not None
            yield json.loads(process.stdout.readline())
        finally:
            process.terminate()


def copy_package(name: str, folder: Path, base_url: str) -> int:
    """Copy what the distribution `name` installed, with the address in place of that of Exact Online; returns how often."""
    changed = 0
    for file in distribution(name).files or ():
        if file.parts[0] == "exactonline" and file.suffix == ".py":
            text = Path(str(file.locate())).read_text(encoding="utf-8")
            changed += text.count(ADDRESS)
            target = folder / file
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text.replace(ADDRESS, base_url), encoding="utf-8")
    return changed


def browse(base_url: str, address: str) -> str:
    """Sign in and allow everything, as a person in a browser; returns the address that the browser is sent to."""
    with httpx.Client(base_url=base_url) as web:
        assert "Aanmelden" in web.get(address).text
        asked = dict(parse_qsl(urlsplit(address).query))
        consent = web.post("/practice/login", data=asked | {"user": "jan", "password": "x"}).text
        ticks = {f"division-{code}": "on" for code in (2340571, 2340583, 2718204) if str(code) in consent}
        return web.post("/practice/consent", data=asked | ticks | {"answer": "allow"}).headers["Location"]


def run(program: str, package: Path, folder: Path, server: dict[str, Any]) -> dict[str, Any]:
    """Run a program to its end and return what it found."""
    environment = os.environ | {
        "PYTHONPATH": str(package),
        "PYTHONDONTWRITEBYTECODE": "1",
        "NO_PROXY": "127.0.0.1",
        "OAUTHLIB_INSECURE_TRANSPORT": "1",  # the practice address is plain http
    }
    with subprocess.Popen(
        [sys.executable, str(PROGRAMS / program)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
        env=environment,
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        redirect = server["redirect_uri"].replace("127.0.0.1", "127.0.0.1:5123")
        process.stdin.write(json.dumps(server | {"folder": str(folder), "redirect_uri": redirect}) + "\n")
        process.stdin.flush()
        address = process.stdout.readline().strip()
        landed = browse(server["base_url"], address) if address else ""
        said, complaint = process.communicate(landed + "\n", timeout=60)
    assert process.returncode == 0, complaint
    return dict(json.loads(said))


def test_a_program_on_exactonline(tmp_path: Path) -> None:
    with serving() as server:
        copy_package("exactonline", tmp_path / "package", server["base_url"])
        found = run("program_exactonline.py", tmp_path / "package", tmp_path, server)
    assert (found["current"], found["divisions"]) == (2340571, [2340571, 2340583])
    assert found["accounts"] > 120
    assert found["relations"] > 180
    assert found["vat"] == 0.21
    assert found["unfiltered"][0] == 400
    assert "mandatory filtering" in found["unfiltered"][1]
    assert found["entry"] == {
        "AmountDC": 181.44,
        "VATAmountDC": 31.49,
        "YourRef": "2026-ÉÉN",
        "CustomerName": "Fietsenmaker De Bel & Zn.",
        "Journal": "70",
    }
    assert found["lines"] == [49.95, 100]
    assert found["changed"] == 12.1
    assert found["outstanding"] == [-12.1]
    assert min(found["overdue"], found["not overdue"]) > 0
    assert found["overdue"] + found["not overdue"] == found["all"]


def test_a_program_on_python_exact_online(tmp_path: Path) -> None:
    with serving() as server:
        assert copy_package("python-exact-online", tmp_path / "package", server["base_url"]) == 5
        found = run("program_python_exact_online.py", tmp_path / "package", tmp_path, server)
    assert found["current"] == 2340571
    assert found["accounts"] > 120
    assert found["relations"] > 180
    assert {"20", "60", "70", "90"} <= set(found["journals"])
    assert found["rates"] == [0.19, 0.21]
    assert found["unknown"][0] == 400
    assert "No property Dinger" in found["unknown"][1]
    assert found["contacts"] == ["Jan Zon"]
    assert found["entry"] == [176.05, "Z-1", "Bakkerij Zon"]
    assert found["lines"] == [50.5, 100]
    assert found["document"] == ["Bon", 1]
    assert found["outstanding"] == [-176.05]
