"""The program as a user of the command line has it: a process per command, with a data folder and a vault of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
BROWSER = f"{sys.executable} {HERE / 'browser.py'} %s"
PATIENCE = 90


@dataclass(frozen=True, slots=True, kw_only=True)
class Ended:
    """A command that has ended."""

    status: int
    out: str
    err: str

    @property
    def document(self) -> dict[str, Any]:
        """The one JSON document on stdout."""
        found = json.loads(self.out)
        assert isinstance(found, dict)
        return found

    @property
    def error(self) -> str:
        """The code of the error document."""
        told = self.document["error"]
        assert set(told) == {"code", "message", "facts"}
        assert told["message"]
        return str(told["code"])


@dataclass(frozen=True, slots=True, kw_only=True)
class Program:
    """A user's program; `folder` holds the data folder and the vault."""

    folder: Path

    @property
    def data(self) -> Path:
        return self.folder / "data"

    @property
    def vault(self) -> Path:
        return self.folder / "vault.json"

    @property
    def environment(self) -> dict[str, str]:
        left_out = ("EXACTDESK_DATA_DIR", "EXACTDESK_KEYRING", "BROWSER", "LANGUAGE", "LC_ALL", "LC_MESSAGES")
        kept = {name: value for name, value in os.environ.items() if name not in left_out}
        return {
            **kept,
            "PYTHON_KEYRING_BACKEND": "vault_in_a_file.FileVault",
            "PYTHONPATH": os.pathsep.join([str(HERE / "vault_in_a_file"), str(ROOT)]),
            "VAULT_FILE": str(self.vault),
            "EXACTDESK_DATA_DIR": str(self.data),
            "BROWSER": BROWSER,
            "LANG": "C.UTF-8",
        }

    def start(self, *words: object, environment: Mapping[str, str] | None = None) -> subprocess.Popen[str]:
        return subprocess.Popen(
            [sys.executable, "-m", "exactdesk", *map(str, words)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            encoding="utf-8",
            cwd=self.folder,
            env={**self.environment, **(environment or {})},
        )

    def run(self, *words: object, stdin: str = "", environment: Mapping[str, str] | None = None) -> Ended:
        """Carries out a command to its end."""
        with self.start(*words, environment=environment) as process:
            out, err = process.communicate(stdin, timeout=PATIENCE)
        return Ended(status=process.returncode, out=out, err=err)

    def json(self, *words: object, stdin: str = "") -> Ended:
        """The same with `--json`: nothing but the document is on stdout."""
        return self.run(*words, "--json", stdin=stdin)

    def sign_in(self, server: Mapping[str, Any], *words: str) -> Ended:
        return self.json(*sign_in_words(server), *words, stdin=f"{server['client_secret']}\n")


def sign_in_words(server: Mapping[str, Any]) -> list[str]:
    return [
        "sign-in",
        "--base-url",
        server["base_url"],
        "--client-id",
        server["client_id"],
        "--redirect-uri",
        server["redirect_uri"],
        "--secret-stdin",
    ]


@contextmanager
def practice(folder: Path, *words: str) -> Iterator[dict[str, Any]]:
    """A practice server in a process of its own; gives what its first line tells."""
    program = Program(folder=folder)
    with program.start("practice", "serve", "--auto-consent", *words) as process:
        try:
            assert process.stdout is not None
            yield json.loads(process.stdout.readline())
        finally:
            process.terminate()
            process.communicate(timeout=30)
