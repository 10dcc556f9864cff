"""The program with a shorter wait before an absence is believed: `python -m tests.crash.entry COMMAND …`.

The practice server books within the call, so a fraction of a second is as good here as half a minute is out there.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import anyio._backends._asyncio
import httpcore
import keyring.backends.fail

from exactdesk import app, cli
from exactdesk.cli import attention, commands, importing  # a warm start has them loaded
from exactdesk.jobs import network
from exactdesk.jobs.desk import Desk
from exactdesk.paths import folders

SETTLE_AFTER = timedelta(seconds=0.15)
LOADED = (anyio._backends._asyncio, attention, commands, httpcore, importing, keyring.backends.fail, network)


@contextmanager
def open_desk(folder: Path | None) -> Iterator[Desk]:
    with app.open_desk(folders(folder)) as desk:
        yield replace(desk, settle_after=SETTLE_AFTER)


def main(argv: Sequence[str]) -> int:
    return cli.run(argv, open_desk, app.practice_desk)


def in_process(argv: Sequence[str], environment: Mapping[str, str], out: str, err: str) -> None:
    """The same in a process that was forked from one that has loaded everything."""
    os.environ.clear()
    os.environ.update(environment)
    for number, path in ((1, out), (2, err)):
        opened = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        os.dup2(opened, number)
        os.close(opened)
    status = main(argv)
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(status)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
