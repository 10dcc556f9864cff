"""`python -m tests.crash --kills 1000 --batches 50 --seed 1`: prints the figures; the exit status is 1 where the proof fails."""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

from tests.crash.harness import prove


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.crash", description=__doc__)
    parser.add_argument("--kills", type=int, default=100, metavar="N")
    parser.add_argument("--batches", type=int, default=5, metavar="M")
    parser.add_argument("--seed", type=int, default=1, metavar="S")
    parser.add_argument("--cold", action="store_true", help="start each command from nothing, a second each")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="exactdesk-crash-") as folder:
        figures = prove(Path(folder), kills=asked.kills, batches=asked.batches, seed=asked.seed, is_warm=not asked.cold)
    sys.stdout.write(f"{figures}\n")
    return 0 if figures.is_proof else 1


if __name__ == "__main__":
    sys.exit(main())
