"""The program is pulled from the wall again and again: each document is booked once, none is lost, none stays unsure."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.crash.harness import prove


@pytest.mark.timeout(300)
@pytest.mark.skipif(os.name != "posix", reason="processes are forked from one that has loaded the program")
def test_fifty_kills_book_each_document_once(tmp_path: Path) -> None:
    figures = prove(tmp_path, kills=50, batches=3, seed=20261121, documents=15)
    assert sum(figures.kills.values()) >= 50
    assert figures.documents >= 45
    assert figures.is_proof, str(figures)
