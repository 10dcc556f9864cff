"""How long the window stands still while the check page shows a draft of many rows: `python -m tests.bench.bench_check_page [ROWS]`.

A draft is shown for the first time, and again and again after one edit, each as the pages do it: made ready off the window's thread
(which is not counted), then handed to the page and painted. Falls short when showing one once more holds the window's thread for over
50 ms, or showing the first for over four times that.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from exactdesk.flow.draft import Draft, Worked, work_out
from exactdesk.ui.formats import Formats, locale_for
from exactdesk.ui.pages.import_.check_page import CheckPage
from exactdesk.ui.pages.import_.prepared import prepare
from exactdesk.ui.theme import Theme
from exactdesk.ui.translations import Translations
from exactdesk.wording.sentences import all_sentences
from tests.bench.sheet import TODAY, draft_of, invoices, practice_book

ROWS = 10_000
EDITS = 7
MOST_AGAIN, MOST_FIRST = 0.050, 0.200
I18N = Path(__file__).resolve().parents[2] / "resources" / "i18n"


def show(page: CheckPage, worked: Worked) -> tuple[float, float]:
    """The seconds of handing a draft to the page, and of painting it."""
    prepared = prepare(worked, frozenset())
    start = time.perf_counter()
    page.show_prepared(prepared, can_undo=True, can_redo=False)
    handed = time.perf_counter()
    QApplication.processEvents()
    return handed - start, time.perf_counter() - handed


def main(rows: int) -> int:
    """0 when the window hardly stands still."""
    application = QApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory() as cache:
        Theme(application, native=False)
        Translations(application, sources=I18N, cache=Path(cache)).use("nl")
        page = CheckPage(Formats(locale_for("nl", QLocale.c())))
        page.resize(1280, 800)
        page.show()
        QApplication.processEvents()
        all_sentences()  # the program reads them when it starts, off the window's thread
        book = practice_book()
        draft: Draft = draft_of(invoices(book, rows), book)
        worked = work_out(draft, book, (), TODAY)
        handed, painted = show(page, worked)
        first = max(handed, painted)
        again = []
        for edit in range(EDITS):
            draft = draft.edit(2 + edit * 500, "description", f"Verbeterd {edit}")
            worked = work_out(draft, book, (), TODAY, worked)
            again.append(show(page, worked))
        page.close()
        page.deleteLater()
        QApplication.processEvents()
    slowest, paint = max(each for each, _ in again), max(each for _, each in again)
    print(f"handing the check page its first {rows} rows: {handed * 1000:.0f} ms")
    print(f"painting them: {painted * 1000:.0f} ms")
    print(f"handing it {rows} rows after an edit, slowest of {EDITS}: {slowest * 1000:.0f} ms")
    print(f"painting them after an edit, slowest of {EDITS}: {paint * 1000:.0f} ms")
    return 0 if max(slowest, paint) < MOST_AGAIN and first < MOST_FIRST else 1


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else ROWS))
