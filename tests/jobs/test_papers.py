"""Papers on disk: whole, under the name that was asked for, or not at all."""

from __future__ import annotations

from pathlib import Path

import pytest

from exactdesk.errors import UsageError
from exactdesk.jobs.papers import write_paper
from tests.unit.papers.paper import paper, table


@pytest.mark.parametrize(("name", "begin"), [("lijst.pdf", b"%PDF"), ("lijst.PDF", b"%PDF"), ("lijst.xlsx", b"PK")])
async def test_the_ending_says_what_a_paper_becomes(tmp_path: Path, name: str, begin: bytes) -> None:
    (tmp_path / name).write_text("what stood there before")
    written = await write_paper(paper(table([])), tmp_path / name)
    assert written.read_bytes().startswith(begin)
    assert list(tmp_path.iterdir()) == [written]


async def test_another_ending_is_refused_before_anything_is_written(tmp_path: Path) -> None:
    with pytest.raises(UsageError) as caught:
        await write_paper(paper(), tmp_path / "lijst.docx")
    assert caught.value.code == "paper-kind-unknown"
    assert list(tmp_path.iterdir()) == []


async def test_a_place_that_cannot_be_written_is_told_and_nothing_is_left_there(tmp_path: Path) -> None:
    (tmp_path / "lijst.pdf").mkdir()
    with pytest.raises(UsageError) as caught:
        await write_paper(paper(), tmp_path / "lijst.pdf")
    assert caught.value.code == "paper-not-written"
    assert [each.name for each in tmp_path.iterdir()] == ["lijst.pdf"]
