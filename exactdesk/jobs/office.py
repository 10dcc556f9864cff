"""The office itself: the name and the picture at the head of the papers that it hands out."""

from __future__ import annotations

import asyncio
import contextlib
from dataclasses import dataclass, replace
from pathlib import Path

from exactdesk.errors import UsageError
from exactdesk.jobs.desk import Desk
from exactdesk.jobs.papers import write_file, write_paper
from exactdesk.papers.paper import Paper

LARGEST_LOGO = 2_000_000
"""Octets; a larger picture would make every paper heavy to send."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Office:
    """Who makes the papers. `logo` is a picture (PNG or JPEG), empty where there is none."""

    name: str = ""
    logo: bytes = b""


async def office(desk: Desk) -> Office:
    """The office as it was set; a picture that is gone from the data folder is left out."""

    def load() -> Office:
        settings = desk.settings.load()
        logo = b""
        if settings.office_logo:
            with contextlib.suppress(OSError):
                logo = (desk.folders.data / settings.office_logo).read_bytes()
        return Office(name=settings.office_name, logo=logo)

    return await asyncio.to_thread(load)


async def write_office_paper(desk: Desk, paper: Paper, target: Path) -> Path:
    """Writes a paper with the office's name and logo at its head. Returns the file; raises as `write_paper` does."""
    own = await office(desk)
    return await write_paper(replace(paper, office=own.name, logo=own.logo), target)


async def keep_name(desk: Desk, name: str) -> None:
    """Keeps the name of the office. Raises `StoreError`."""
    told = " ".join(name.split())
    await asyncio.to_thread(desk.settings.change, lambda settings: replace(settings, office_name=told))


async def keep_logo(desk: Desk, picture: Path) -> None:
    """Copies a picture into the data folder, as the logo of the office.

    Raises `UsageError`: `logo-no-picture` for what is no PNG or JPEG, `logo-too-large`, `logo-not-read`.
    """
    from exactdesk.papers.pdf import is_picture  # loads its letters, which most starts have no need of

    def keep() -> None:
        try:
            content = picture.read_bytes()
        except OSError as error:
            raise UsageError("logo-not-read", file=picture.name) from error
        if not is_picture(content):
            raise UsageError("logo-no-picture", file=picture.name)
        if len(content) > LARGEST_LOGO:
            raise UsageError("logo-too-large", file=picture.name, megabytes=LARGEST_LOGO // 1_000_000)
        name = "office-logo.png" if content.startswith(b"\x89PNG") else "office-logo.jpg"
        write_file(desk.folders.data / name, content)
        desk.settings.change(lambda settings: replace(settings, office_logo=name))

    await asyncio.to_thread(keep)


async def forget_logo(desk: Desk) -> None:
    """Papers have no picture any more."""

    def forget() -> None:
        name = desk.settings.load().office_logo
        desk.settings.change(lambda settings: replace(settings, office_logo=""))
        if name:
            (desk.folders.data / name).unlink(missing_ok=True)

    await asyncio.to_thread(forget)
