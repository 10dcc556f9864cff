"""The program of an office whose computer is pulled from the wall: processes that are killed, a data folder that stays."""

from __future__ import annotations

import json
import multiprocessing
import os
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
BROWSER = f"{sys.executable} {ROOT / 'tests' / 'e2e' / 'browser.py'} %s"
LONGEST = 60.0
"""Seconds that a command which nobody kills may take."""

KILLED = -9
WARM = multiprocessing.get_context("forkserver")


@dataclass(frozen=True, slots=True, kw_only=True)
class Ended:
    """A command that has ended, or was killed."""

    status: int
    out: str
    err: str
    seconds: float

    @property
    def is_killed(self) -> bool:
        return self.status == KILLED

    @property
    def document(self) -> dict[str, Any]:
        found = json.loads(self.out)
        assert isinstance(found, dict)
        return found


@dataclass(kw_only=True)
class Running:
    """A command under way."""

    process: BaseProcess | subprocess.Popen[bytes]
    out: Path
    err: Path
    began: float

    @property
    def is_under_way(self) -> bool:
        return self._wait(0.0) is None

    def wait(self, kill_after: float | None = None) -> Ended:
        """The end of it, by SIGKILL where it takes longer than `kill_after` seconds."""
        status = self._wait(LONGEST if kill_after is None else kill_after)
        if status is None:
            self.process.kill()
            status = self._wait(LONGEST)
            assert kill_after is not None, f"the command hangs: {self.err.read_text('utf-8')}"
        assert status is not None
        texts = [path.read_text("utf-8", errors="replace") if path.exists() else "" for path in (self.out, self.err)]
        return Ended(status=status, out=texts[0], err=texts[1], seconds=time.monotonic() - self.began)

    def _wait(self, patience: float) -> int | None:
        if isinstance(self.process, BaseProcess):
            self.process.join(patience)
            return self.process.exitcode
        try:
            return self.process.wait(patience)
        except subprocess.TimeoutExpired:
            return None


@dataclass(kw_only=True)
class CrashProgram:
    """Args: is_warm: fork commands from a process that has loaded the program, which takes milliseconds instead of a second."""

    folder: Path
    server: Mapping[str, Any]
    is_warm: bool = True
    _started: int = 0
    _environment: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        left_out = ("EXACTDESK_KEYRING", "LANGUAGE", "LC_ALL", "LC_MESSAGES")
        self._environment = {
            **{name: value for name, value in os.environ.items() if name not in left_out},
            "PYTHON_KEYRING_BACKEND": "tests.crash.vault.WholeVault",
            "PYTHONPATH": str(ROOT),
            "CRASH_VAULT_FILE": str(self.folder / "vault.json"),
            "EXACTDESK_DATA_DIR": str(self.folder / "data"),
            "BROWSER": BROWSER,
            "LANG": "C.UTF-8",
        }
        (self.folder / "said").mkdir(parents=True, exist_ok=True)
        WARM.set_forkserver_preload(["tests.crash.entry"])

    def start(self, *words: object) -> Running:
        self._started += 1
        out, err = (self.folder / "said" / f"{self._started}.{name}" for name in ("out", "err"))
        argv = [*map(str, words), "--json"]
        began = time.monotonic()
        process: BaseProcess | subprocess.Popen[bytes]
        if self.is_warm:
            from tests.crash.entry import in_process

            process = WARM.Process(target=in_process, args=(argv, self._environment, str(out), str(err)))
            process.start()
        else:
            process = self._popen(argv, out, err)
        return Running(process=process, out=out, err=err, began=began)

    def run(self, *words: object) -> Ended:
        """A command that nobody kills."""
        return self.start(*words).wait()

    def sign_in(self) -> None:
        """Through the browser, as a person does who finds the sign-in lost."""
        told = self.server
        words = ["sign-in", "--base-url", told["base_url"], "--client-id", told["client_id"]]
        words += ["--redirect-uri", told["redirect_uri"], "--secret-stdin"]
        out, err = self.folder / "said" / "sign-in.out", self.folder / "said" / "sign-in.err"
        process = self._popen(words, out, err, stdin=subprocess.PIPE)
        process.communicate(f"{told['client_secret']}\n".encode(), timeout=LONGEST)
        assert process.returncode == 0, err.read_text("utf-8")

    def _popen(
        self, argv: Sequence[str], out: Path, err: Path, stdin: int = subprocess.DEVNULL
    ) -> subprocess.Popen[bytes]:
        with out.open("wb") as to_out, err.open("wb") as to_err:
            return subprocess.Popen(
                [sys.executable, "-m", "tests.crash.entry", *argv],
                stdin=stdin,
                stdout=to_out,
                stderr=to_err,
                cwd=ROOT,
                env=self._environment,
            )
