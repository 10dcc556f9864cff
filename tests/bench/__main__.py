"""Runs the measurements in this folder and prints what they found: `python -m tests.bench [NAME…]`."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]


def measure(script: Path) -> tuple[bool, list[tuple[str, str]]]:
    """Whether a measurement kept its promises, and its lines as pairs of what and figure."""
    command = [sys.executable, "-m", f"tests.bench.{script.stem}"]
    answer = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, text=True, check=False)
    pairs = (line.rpartition(":") for line in answer.stdout.splitlines())
    return answer.returncode == 0, [(what.strip(), figure.strip()) for what, colon, figure in pairs if colon]


def main(wanted: list[str]) -> int:
    scripts = [
        path for path in sorted(HERE.glob("bench_*.py")) if not wanted or path.stem.removeprefix("bench_") in wanted
    ]
    if not scripts:
        print("there is no measurement of that name", file=sys.stderr)
        return 2
    all_kept = True
    for script in scripts:
        name = script.stem.removeprefix("bench_")
        print(f"measuring {name}", file=sys.stderr, flush=True)
        is_kept, rows = measure(script)
        all_kept &= is_kept
        for what, figure in rows or [("", "")]:
            print(f"{name:<16} {what:<60} {figure:>16}  {'' if is_kept else 'FELL SHORT'}".rstrip(), flush=True)
    return 0 if all_kept else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
