"""Kills the posting program at random instants while the server drops answers, resumes until all is done, and counts what is booked.

The proof is taken from the outside: the entries as the server has them, beside the documents of the sheets. What the program believes is
looked at last, for documents that it left unsure.
"""

from __future__ import annotations

import json
import random
import sqlite3
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

from tests.crash.outside import Outside
from tests.crash.program import ROOT, CrashProgram, Ended, Running
from tests.jobs.office import CUSTOMERS, HEADINGS, TRADE, Line

TOKEN_SECONDS = 3.0
FAULTS = ("lost-after", "lost-before", "empty", "unavailable", "gateway", "request-timeout", "too-many")
POSTING = "POST salesentry/SalesEntries"
LOOKING = "GET salesentry/SalesEntries"
COMMANDS_AT_MOST = 400
"""For one batch: a batch that takes more does not come to an end."""


@dataclass(slots=True, kw_only=True)
class Figures:
    """What came of it.

    Attributes:
        in_flight: documents found between attempt and outcome after a command.
        doubles, lost: documents that are booked more than once, or not at all; unsure: what the history does not know to be booked.
        otherwise: entries whose amount is not that of the sheet, or that the history knows by another number.
        sign_ins: times the sign-in was lost to a kill in mid-renewal, which the protocol does not forgive.
    """

    batches: int = 0
    documents: int = 0
    commands: int = 0
    kills: Counter[str] = field(default_factory=Counter)
    in_flight: int = 0
    faults: int = 0
    dropped_again: int = 0
    side_by_side: int = 0
    sign_ins: int = 0
    doubles: list[str] = field(default_factory=list)
    lost: list[str] = field(default_factory=list)
    unsure: list[str] = field(default_factory=list)
    otherwise: list[str] = field(default_factory=list)
    seconds: float = 0.0

    @property
    def is_proof(self) -> bool:
        return not (self.doubles or self.lost or self.unsure or self.otherwise)

    def __str__(self) -> str:
        where = ", ".join(f"{count} of {name}" for name, count in self.kills.items())
        told = [
            f"{sum(self.kills.values())} kills ({where}), {self.in_flight} with a document in flight",
            f"{self.documents} documents in {self.batches} batches, {self.commands} commands, {self.seconds:.0f} s",
            f"{self.faults} answers to be dropped or spoiled, {self.sign_ins} sign-ins lost",
            f"{self.dropped_again} files dropped a second time, {self.side_by_side} commands side by side",
            f"doubles {len(self.doubles)}, lost {len(self.lost)}, unsure {len(self.unsure)}, otherwise {len(self.otherwise)}",
        ]
        told += [str(each) for each in (self.doubles, self.lost, self.unsure, self.otherwise) if each]
        return "\n".join(told)


@contextmanager
def practice_server() -> Iterator[dict[str, Any]]:
    """A practice server in a process of its own; gives what its first line tells."""
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.crash.server", str(TOKEN_SECONDS)], stdout=subprocess.PIPE, cwd=ROOT
    )
    try:
        assert process.stdout is not None
        yield json.loads(process.stdout.readline())
    finally:
        process.terminate()
        process.communicate(timeout=30)


def prove(folder: Path, *, kills: int, batches: int, seed: int, is_warm: bool = True, documents: int = 25) -> Figures:
    """Kills so many times over at least so many batches of so many documents, and counts."""
    with practice_server() as server:
        return Crashes(folder, server, seed, documents, is_warm=is_warm).carry_out(kills, batches)


class Crashes:
    """One office, its program and its bad luck."""

    def __init__(self, folder: Path, server: dict[str, Any], seed: int, documents: int, *, is_warm: bool) -> None:
        self.chance = random.Random(seed)
        self.folder = folder
        self.outside = Outside(server)
        self.program = CrashProgram(folder=folder, server=server, is_warm=is_warm)
        self.figures = Figures()
        self.documents = documents
        self.wanted: dict[str, Decimal] = {}
        self.sheets: list[str] = []
        self._takes = {"import": 1.5, "resume": 1.0}

    def carry_out(self, kills: int, batches: int) -> Figures:
        began = time.monotonic()
        self.program.sign_in()
        done = 0
        while done < batches or self._killed < kills:
            left = max(kills - self._killed, 0)
            self._batch(done + 1, -(-left // max(batches - done, 1)))
            done += 1
        self.outside.fail_next([])
        self._count()
        self.figures.batches = done
        self.figures.seconds = time.monotonic() - began
        return self.figures

    @property
    def _killed(self) -> int:
        return sum(self.figures.kills.values())

    def _batch(self, number: int, kills: int) -> None:
        """One file, imported and resumed until every document of it is booked; killed up to so many times on the way."""
        path, names = self._write(number)
        until = self._killed + kills
        for _ in range(COMMANDS_AT_MOST):
            is_planned, is_done = self._look(path, names)
            if is_done:
                return
            again = is_planned and self.chance.random() < 0.1
            self.figures.dropped_again += again
            words = ("import", path, "--division", TRADE) if again or not is_planned else ("resume",)
            self._spoil()
            self._command(words, may_kill=self._killed < until)
        raise AssertionError(f"{path.name} does not come to an end")

    def _write(self, number: int) -> tuple[Path, set[str]]:
        today = datetime.now(UTC).astimezone().date()
        lines = [
            Line(
                number=f"K{number:03}-{place:03}",
                day=today - timedelta(days=place % 3),
                relation=CUSTOMERS[(number * 7 + place) % len(CUSTOMERS)],
                net=Decimal(self.chance.randint(1_000, 900_000)) / 100,
            )
            for place in range(self.documents)
        ]
        path = self.folder / f"sheet-{number:03}.csv"
        self.sheets.append(path.stem)
        path.write_text("\n".join(";".join(row) for row in (HEADINGS, *(line.cells() for line in lines))), "utf-8")
        self.wanted |= {line.number: line.net + line.vat for line in lines}
        return path, {line.number for line in lines}

    def _look(self, path: Path, names: set[str]) -> tuple[bool, bool]:
        """Whether the history has a plan of this file, and whether nothing of it is left to do."""
        listed = self._ask("history", "--search", path.stem)["batches"]
        counts = [batch["counts"] for batch in listed if batch["file"] == str(path)]
        is_planned = any(counts)
        self.figures.in_flight += sum(count.get("sending", 0) for count in counts)
        left = sum(count.get(state, 0) for count in counts for state in ("planned", "sending", "unsure"))
        posted = sum(count.get("posted", 0) for count in counts)
        return is_planned, is_planned and not left and posted >= len(names)

    def _spoil(self) -> None:
        """What goes wrong during the next command: answers to postings mostly, now and then one to a question."""
        faults = [
            {
                "kind": self.chance.choice(FAULTS),
                "on": POSTING if self.chance.random() < 0.95 else LOOKING,
                "after": self.chance.randint(0, 8),
            }
            for _ in range(self.chance.choice((0, 0, 1, 1, 2)))
        ]
        self.figures.faults += len(faults)
        self.outside.fail_next(faults)

    def _command(self, words: tuple[object, ...], *, may_kill: bool) -> None:
        name = str(words[0])
        running = self.program.start(*words)
        is_double = self.chance.random() < 0.1
        other = self.program.start("resume") if is_double else None
        self.figures.side_by_side += is_double
        ended = running.wait(self._moment(running, name) if may_kill else None)
        self._take(name, ended, is_alone=other is None)
        if other is not None:
            self._take("resume", other.wait(), is_alone=False)

    def _moment(self, running: Running, name: str) -> float:
        """Seconds from now until the kill: at any time of the command, or so many documents further and a little."""
        if self.chance.random() < 0.35:
            return self.chance.uniform(0.0, self._takes[name])
        path = self.folder / "data" / "exactdesk.db"
        with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True, timeout=10)) as database:
            further = _attempts(database) + self.chance.randint(1, 4)
            while running.is_under_way and _attempts(database) < further:
                time.sleep(0.004)
        return self.chance.uniform(0.0, 0.03)

    def _take(self, name: str, ended: Ended, *, is_alone: bool) -> None:
        self.figures.commands += 1
        if ended.is_killed:
            self.figures.kills[name] += 1
            return
        self._takes[name] = (self._takes[name] + ended.seconds) / 2
        told = f"{name} ended with {ended.status}: {ended.out[-2000:]} {ended.err[-2000:]}"
        if ended.status == 3:
            self.figures.sign_ins += 1
            self.program.sign_in()
        elif ended.status == 5:
            assert not is_alone, told  # another one was posting
            assert "posting" in ended.out + ended.err, told
        else:
            assert ended.status in (0, 1, 4), told

    def _ask(self, *words: object) -> dict[str, Any]:
        ended = self.program.run(*words)
        assert ended.status == 0, ended.out + ended.err
        return ended.document

    def _count(self) -> None:
        """Lays what the server has beside what the sheets have, and beside what the history says."""
        entries = self.outside.entries(TRADE)
        figures = self.figures
        figures.documents = len(self.wanted)
        said: dict[str, list[dict[str, Any]]] = {}
        # Sheet by sheet: a list of all batches shows the last two hundred alone.
        listed = [self._ask("history", "--search", stem)["batches"] for stem in self.sheets]
        for batch in (each for batches in listed for each in batches):
            for item in self._ask("history", "--batch", batch["batch"])["items"]:
                said.setdefault(item["invoice_number"], []).append(item)
        for number, amount in self.wanted.items():
            booked = entries.get(number, [])
            known = [item["entry_number"] for item in said.get(number, []) if item["status"] == "posted"]
            if not booked:
                figures.lost.append(number)
            elif len(booked) > 1:
                figures.doubles.append(number)
            elif booked[0].amount != amount or known != [booked[0].number]:
                figures.otherwise.append(f"{number}: {booked[0]}, {amount}, {known}")
            if any(item["status"] not in ("posted", "duplicate") for item in said.get(number, [])) or not known:
                figures.unsure.append(number)


def _attempts(database: sqlite3.Connection) -> int:
    """How often the program wrote down that it sends a document."""
    found: int = database.execute("SELECT count(*) FROM attempts").fetchone()[0]
    return found
