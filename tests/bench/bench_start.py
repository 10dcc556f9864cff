"""How long the program takes to its first answer and to its first window: `python -m tests.bench.bench_start`.

Each start is a process of its own, the fastest of five, from the call of the interpreter to its end or to the first thing painted. It is
held against an interpreter that loads nothing but Qt's windows, and shows an empty one. Falls short when the window takes over fifteen
times as long as the empty one, or listing what can be imported over four times.

As on a user's computer the modules are compiled: the first run of each keeps them, in a folder of its own.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

BARE = "bare"
WINDOW = "window"
PRACTICE = "practice"
TIMES = 5
MOST_WINDOW, MOST_KINDS = 15, 4
ROOT = Path(__file__).resolve().parents[2]


def show(which: str, folder: str) -> None:
    """Shows a window, and ends with its first paint."""
    from PySide6.QtCore import QEvent, QObject
    from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

    class FirstPaint(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint and isinstance(watched, QWidget) and watched.isWindow():
                os._exit(0)
            return False

    application = QApplication(["bench"])
    first = FirstPaint()
    application.installEventFilter(first)
    if which == BARE:
        bare = QMainWindow()
        bare.show()
        application.exec()
    else:
        from exactdesk import __main__

        __main__.main(["--data-dir", folder, *(["--practice"] if which == PRACTICE else [])])


def seconds(compiled: str, words: Sequence[str]) -> float:
    """How long one run of this interpreter with these words takes; `compiled` is where the modules are kept."""
    environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ, "PYTHONPYCACHEPREFIX": compiled}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    start = time.perf_counter()
    subprocess.run([sys.executable, *words], cwd=ROOT, env=environment, check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - start


def main() -> int:
    """0 when starting kept its promises."""
    here = "tests.bench.bench_start"
    with tempfile.TemporaryDirectory() as folder, tempfile.TemporaryDirectory() as compiled:
        starts = (
            ("-m", "exactdesk", "--data-dir", folder, "kinds"),
            *(("-m", here, which, folder) for which in (BARE, WINDOW, PRACTICE)),
        )
        # By turns, so that all of them meet whatever else the machine is doing.
        rounds = [[seconds(compiled, words) for words in starts] for _ in range(TIMES)]
    kinds, bare, window, practice = (min(taken) for taken in zip(*rounds, strict=True))
    print(f"an empty window of Qt, to its first paint: {bare:.2f} s")
    print(f"exactdesk kinds: {kinds:.2f} s")
    print(f"exactdesk kinds against an empty window: {kinds / bare:.1f} x")
    print(f"exactdesk, to its first paint: {window:.2f} s")
    print(f"exactdesk against an empty window: {window / bare:.1f} x")
    print(f"exactdesk --practice, to its first paint: {practice:.2f} s")
    return 0 if window < MOST_WINDOW * bare and kinds < MOST_KINDS * bare else 1


if __name__ == "__main__":
    if len(sys.argv) == 3:
        show(sys.argv[1], sys.argv[2])
    sys.exit(main())
