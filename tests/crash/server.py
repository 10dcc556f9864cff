"""A practice server without a limit of calls, in a process of its own: `python -m tests.crash.server TOKEN_SECONDS`."""

from __future__ import annotations

import sys

from exactdesk.practice.options import PracticeAddress, PracticeOptions
from exactdesk.practice.server import serve_forever


def announce(address: PracticeAddress) -> None:
    sys.stdout.write(address.as_json() + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    serve_forever(
        PracticeOptions(
            auto_consent=True,
            minute_seconds=0.5,
            minute_calls=1_000_000,
            day_calls=100_000_000,
            token_seconds=float(sys.argv[1]),
        ),
        announce,
    )
