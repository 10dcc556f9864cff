"""Kills a process in mid-renewal, again and again, and lays what the vault holds beside what the server takes for good.

`python -m tests.crash.renewals --kills 1000 --seed 1` prints the figures; the exit status is 1 where the proof fails.

A refresh token works once: between the server's giving out a new pair and its being stored there is a moment after which the protocol
wants a new sign-in. Nothing else may.
"""

from __future__ import annotations

import argparse
import os
import random
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from exactdesk.exact.oauth import TokenPair
from exactdesk.practice.exchange import Request, Response
from exactdesk.practice.handler import PracticeService
from exactdesk.practice.options import PracticeAddress, PracticeOptions
from exactdesk.practice.server import serving
from exactdesk.practice.world import PRACTICE_USER
from tests.crash.program import KILLED, WARM
from tests.crash.renewing import GOOD, LOST, renew, tokens_in
from tests.crash.vault import VAULT_FILE

STEP = 600.0 * 0.96
"""Seconds that pass between two renewals: into the last twentieth of a token's life."""

ON_THE_WAY = 0.1
"""Seconds after which a question that was sent before a kill has come to the server, on one computer."""


@dataclass(slots=True, kw_only=True)
class Figures:
    """What came of it.

    Attributes:
        kills: before the server was asked, between asking and the stored answer, after it was stored.
        lost: sign-ins that ended because the kill fell between the two; the protocol forces that.
        worse: what the protocol does not force; must stay empty.
    """

    before: int = 0
    within: int = 0
    after: int = 0
    renewed: int = 0
    lost: int = 0
    worse: list[str] = field(default_factory=list)

    @property
    def kills(self) -> int:
        return self.before + self.within + self.after

    def __str__(self) -> str:
        told = (
            f"{self.kills} kills ({self.before} before the server was asked, {self.within} while it was, {self.after} after "
            f"the new pair was stored), {self.renewed} renewals to the end, {self.lost} sign-ins lost as the protocol forces, "
            f"{len(self.worse)} worse"
        )
        return "\n".join([told, *self.worse])


class _Service(PracticeService):
    """A practice service whose clock is moved, and that tells when it is asked for tokens."""

    def __init__(self) -> None:
        self.ahead = timedelta(0)
        self.asked = threading.Event()
        self.answered = threading.Event()
        super().__init__(PracticeOptions(auto_consent=True), lambda: datetime.now(UTC) + self.ahead)

    def handle(self, request: Request) -> Response:
        if request.path != "/api/oauth2/token":
            return super().handle(request)
        self.asked.set()
        try:
            return super().handle(request)
        finally:
            self.answered.set()

    def was_asked(self) -> bool:
        """Whether it was asked, and has done what it was asked: a question may still lie in its socket when the asker is killed."""
        return self.asked.wait(ON_THE_WAY) and self.answered.wait(5)

    @property
    def good(self) -> str:
        """The one refresh token that works."""
        return self.oauth._current[PRACTICE_USER.id]


class _Office:
    def __init__(self, folder: Path, service: _Service, address: PracticeAddress, seed: int) -> None:
        self.folder, self.service, self.address = folder, service, address
        self.chance = random.Random(seed)
        self.figures = Figures()

    def sign_in(self) -> None:
        """Puts a new pair in the vault, as a sign-in does."""
        answer = self.service.oauth._issue(self.service.oauth._refresh[self.service.good].grant)
        assert answer.status == 200
        self._keep_newest()

    def begin(self) -> None:
        """The first sign-in, through the authorise address."""
        asked = (
            f"/api/oauth2/auth?client_id={self.address.client_id}&response_type=code"
            "&redirect_uri=http%3A%2F%2F127.0.0.1%2Fcallback"
        )
        self.service.handle(Request(method="GET", target=asked))
        (code,) = self.service.oauth._codes.values()
        self.service.oauth._issue(code.grant)
        self._keep_newest()

    def _keep_newest(self) -> None:
        access = list(self.service.oauth._access)[-1]
        issued, life = self.service.clock(), timedelta(seconds=600)
        pair = TokenPair(access_token=access, refresh_token=self.service.good, issued_at=issued, expires_in=life)
        tokens_in(self.folder).save(pair)

    def round(self, usual: float) -> float:
        """One renewal that is killed somewhere, or not; then what is left is looked at. Returns how long a renewal takes."""
        before = self.service.good
        process = WARM.Process(target=renew, args=self._arguments())
        began = time.monotonic()
        process.start()
        if self.chance.random() < 0.5 and self.service.asked.wait(5):
            time.sleep(self.chance.uniform(0.0, 0.012))
        else:
            time.sleep(self.chance.uniform(0.0, usual * 1.2))
        process.kill()
        process.join(10)
        took = time.monotonic() - began
        was_asked = self.service.was_asked()
        if process.exitcode == KILLED:
            self._note(before, was_asked=was_asked)
        else:
            self.figures.renewed += process.exitcode == GOOD
            if process.exitcode != GOOD:
                self.figures.worse.append(f"a renewal that nobody killed ended with {process.exitcode}")
            usual = (usual * 3 + took) / 4
        self._look(before)
        return usual

    def _arguments(self) -> tuple[object, ...]:
        self.service.ahead += timedelta(seconds=STEP)
        self.service.asked.clear()
        self.service.answered.clear()
        options = self.service.options
        ahead = self.service.ahead.total_seconds()
        return (str(self.folder), self.address.base_url, options.client_id, options.client_secret, ahead)

    def _note(self, before: str, *, was_asked: bool) -> None:
        stored = tokens_in(self.folder).load()
        if not was_asked:
            self.figures.before += 1
        elif stored is not None and stored.refresh_token == self.service.good != before:
            self.figures.after += 1
        else:
            self.figures.within += 1

    def _look(self, before: str) -> None:
        """What the vault holds must work, or be whole and old because the new pair was given out and never stored."""
        worse, stored = self.figures.worse, tokens_in(self.folder).load()
        good = self.service.good
        if stored is None:
            worse.append("the vault holds nothing that can be read")
            self.sign_in()
            return
        is_good = stored.refresh_token == good
        if not is_good and stored.refresh_token != before:
            worse.append("the vault holds a pair that is neither the one before nor the one after")
        process = WARM.Process(target=renew, args=self._arguments())
        process.start()
        process.join(20)
        if process.exitcode != (GOOD if is_good else LOST):
            worse.append(
                f"the next run ended with {process.exitcode}; the token in the vault is {'good' if is_good else 'old'}"
            )
        if not is_good:
            self.figures.lost += 1
            self.sign_in()


@contextmanager
def _vault_in(folder: Path) -> Iterator[None]:
    before = os.environ.get(VAULT_FILE)
    os.environ[VAULT_FILE] = str(folder / "vault.json")
    try:
        yield
    finally:
        if before is None:
            del os.environ[VAULT_FILE]
        else:
            os.environ[VAULT_FILE] = before


def prove(folder: Path, *, kills: int, seed: int) -> Figures:
    """Kills so many renewals and returns the figures."""
    WARM.set_forkserver_preload(["tests.crash.renewing", "tests.crash.entry"])
    service = _Service()
    with _vault_in(folder), serving(service) as address:
        office = _Office(folder, service, address, seed)
        office.begin()
        usual = 0.15
        while office.figures.kills < kills:
            usual = office.round(usual)
        return office.figures


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.crash.renewals", description=__doc__)
    parser.add_argument("--kills", type=int, default=200, metavar="N")
    parser.add_argument("--seed", type=int, default=1, metavar="S")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="exactdesk-renewals-") as folder:
        figures = prove(Path(folder), kills=asked.kills, seed=asked.seed)
    sys.stdout.write(f"{figures}\n")
    return 1 if figures.worse else 0


if __name__ == "__main__":
    sys.exit(main())
