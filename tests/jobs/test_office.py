"""The office's own name and logo."""

from __future__ import annotations

import io
import re
from pathlib import Path

import pytest
from PIL import Image
from pypdf import PdfReader

from exactdesk.errors import UsageError
from exactdesk.jobs import office as job
from exactdesk.jobs.office import LARGEST_LOGO, Office, forget_logo, keep_logo, keep_name, write_office_paper
from tests.jobs.office import Office as OfficeOfTests
from tests.unit.papers.paper import paper


def picture(kind: str = "PNG") -> bytes:
    target = io.BytesIO()
    Image.new("RGB", (40, 20), (200, 30, 30)).save(target, kind)
    return target.getvalue()


async def test_name_and_logo_are_kept_replaced_and_taken_away(office: OfficeOfTests, tmp_path: Path) -> None:
    desk = office.desk
    assert await job.office(desk) == Office()
    await keep_name(desk, "  Kantoor   Noord ")
    for kind, name in (("PNG", "logo.png"), ("JPEG", "logo.jpg")):
        file = tmp_path / name
        file.write_bytes(picture(kind))
        await keep_logo(desk, file)
        file.unlink()
        assert await job.office(desk) == Office(name="Kantoor Noord", logo=picture(kind))
    await forget_logo(desk)
    assert await job.office(desk) == Office(name="Kantoor Noord")
    await forget_logo(desk)


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"GIF89a", "logo-no-picture"),
        (b"\x89PNG\r\n\x1a\nbroken", "logo-no-picture"),
        (picture() + bytes(LARGEST_LOGO), "logo-too-large"),
        (None, "logo-not-read"),
    ],
)
async def test_what_cannot_stand_on_paper_is_refused(
    office: OfficeOfTests, tmp_path: Path, content: bytes | None, code: str
) -> None:
    file = tmp_path / "logo.png"
    if content is not None:
        file.write_bytes(content)
    with pytest.raises(UsageError) as caught:
        await keep_logo(office.desk, file)
    assert caught.value.code == code
    assert (await job.office(office.desk)).logo == b""


async def test_a_logo_that_is_gone_is_left_out(office: OfficeOfTests, tmp_path: Path) -> None:
    desk = office.desk
    file = tmp_path / "logo.png"
    file.write_bytes(picture())
    await keep_logo(desk, file)
    (desk.folders.data / "office-logo.png").unlink()
    assert await job.office(desk) == Office()


async def test_every_paper_has_the_office_at_its_head(office: OfficeOfTests, tmp_path: Path) -> None:
    await keep_name(office.desk, "Kantoor Noord")
    logo = tmp_path / "logo.png"
    logo.write_bytes(picture())
    await keep_logo(office.desk, logo)
    target = await write_office_paper(office.desk, paper(), tmp_path / "bon.pdf")
    read = PdfReader(target)
    assert read.metadata is not None
    assert read.metadata.author == "Kantoor Noord"
    assert "Kantoor Noord" in read.pages[0].extract_text()
    assert len(read.pages[0].images) == 1


def test_neither_face_writes_a_paper_past_the_office() -> None:
    package = Path(job.__file__).parents[1]
    found = [
        path.name
        for face in ("ui", "cli")
        for path in (package / face).rglob("*.py")
        if re.search(r"papers import .*\bwrite_paper\b|papers\.write_paper", path.read_text("utf-8"))
    ]
    assert found == []
