"""The pages of an import, on a session of the practice workbook with mistakes."""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from functools import cache, partial
from pathlib import Path

from exactdesk.books.reference import Division
from exactdesk.errors import NotReached
from exactdesk.flow.beside import Fact, Pair
from exactdesk.flow.draft import Worked
from exactdesk.flow.proof import Proof, ProofState
from exactdesk.flow.queue import ItemState
from exactdesk.jobs import open_sheet, reference
from exactdesk.jobs.connection import connected
from exactdesk.jobs.open_sheet import Opened
from exactdesk.jobs.post import RunResult
from exactdesk.jobs.progress import Progress
from exactdesk.jobs.session import ImportSession
from exactdesk.practice import sample_sheets
from exactdesk.ui.main_window import MainWindow
from exactdesk.ui.pages.import_ import ImportPages, Step
from exactdesk.ui.pages.import_.prepared import prepare
from exactdesk.ui.pages.page import Face, PageKey
from exactdesk.ui.palettes import Role
from exactdesk.ui.parts import Banner
from exactdesk.ui.tasks import TaskScope
from exactdesk.wording import tell_error
from tests.jobs.office import AGENCY, HEADINGS, TRADE, open_office
from tests.screens import values
from tests.screens.registry import Scene, Screen

PROOF_ITEMS = (
    values.ITEMS[0],
    *(replace(item, state=ItemState.PLANNED, entry_number=None, code="", said="") for item in values.ITEMS[1:6]),
)
PROOF = Proof(
    state=ProofState.DIFFERENT,
    at=values.ITEMS[0].changed_at,
    item=values.ITEMS[0].id,
    pairs=(
        Pair(fact=Fact.AMOUNT, ours=Decimal("1121.00"), theirs=Decimal("1121.01"), is_equal=False),
        Pair(fact=Fact.DUE_DATE, ours=date(2026, 12, 3), theirs=date(2026, 12, 17), is_equal=False),
        Pair(fact=Fact.LINE_VAT_CODE, ours="2", theirs="1", is_equal=False, line=1),
    ),
)


@dataclass(frozen=True)
class Kit:
    """A session of a workbook with mistakes and one without, worked out."""

    division: Division
    opened: Opened
    faulty: ImportSession
    good: ImportSession
    codes: ImportSession
    divided: ImportSession


@cache
def kit() -> Kit:
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder, open_office(Path(folder)) as office:

        async def make() -> Kit:
            await office.sign_in()
            async with connected(office.desk) as connection:
                division = await reference.division(office.desk, connection, TRADE)
                book = await reference.reference_book(office.desk, connection, division)
                sheets = sample_sheets.write_all(Path(folder) / "sheets", office.books(), office.today)

                async def session(opened: Opened) -> ImportSession:
                    made = ImportSession(
                        office.desk, division, book, opened.workbook, site="start.exactonline.nl", user_name="Anneke"
                    )
                    await made.choose_sheet()
                    await made.work_out()
                    return made

                files = [await open_sheet.open_file(office.desk, path) for path in sheets]
                rows = "Factuurnr\tDatum\tKlant\tBtw\tBedrag\tOpmerking\n" + "\n".join(
                    f"2026{at:03}\t0{1 + at % 9}-03-2026\t{1001 + at % 5}\t{('Hoog', 'Laag', 'Vrij')[at % 3]}\t{at * 37},50\tzie bon"
                    for at in range(1, 60)
                )
                pasted = await open_sheet.open_pasted(office.desk, rows)
                names = (str(TRADE), str(AGENCY), str(TRADE), "Niemand", str(AGENCY), str(TRADE))
                shared = [(*HEADINGS, "Administratie")]
                shared += [(*line.cells(), name) for line, name in zip(office.invoices(6), names, strict=True)]
                group = await open_sheet.open_pasted(office.desk, "\n".join("\t".join(row) for row in shared))
                return Kit(
                    division=division,
                    opened=files[2],
                    faulty=await session(files[2]),
                    good=await session(files[0]),
                    codes=await session(pasted),
                    divided=await session(group),
                )

        return asyncio.run(make())


def pages(scene: Scene, step: Step, session: ImportSession | None = None) -> ImportPages:
    def fail(error: Exception) -> None:
        raise error

    made = ImportPages(None, TaskScope(fail), None, scene.formats)  # type: ignore[arg-type] # nothing is asked of them in a picture
    made.set_division(kit().division, "blue")
    made._session = session
    if session is not None:
        made.opening.opened = kit().opened
        made.opening.path = Path("Verkoopfacturen maart.xlsx")
        made.tell_source()
        made.map_page.show_session(session)
    made.show_step(step)
    return made


def worked_of(session: ImportSession) -> Worked:
    assert session.worked is not None
    return session.worked


def open_step(scene: Scene, face: str) -> ImportPages:
    made = pages(scene, Step.OPEN)
    page = made.open_page
    if face == "loading":
        page.wait_for("Relaties worden opgehaald" if scene.language == "nl" else "Fetching relations")
        page.loading.show_progress(3, 9)
    elif face == "filled":
        page.show_queue((Path("Inkoopfacturen maart.xlsx"), Path("Verkoop webwinkel maart - definitief (2).csv")))
    elif face == "partly":
        page.show_earlier(values.BATCHES[1:2])
    elif face == "failed":
        what, do = tell_error(NotReached("no-answer", host="start.exactonline.nl"))
        page.say("failed", Banner(Role.STOP, what, do, details="NotReached (no-answer)", action="Opnieuw"))
        page.show_face(Face.PARTLY)
    return made


def map_step(scene: Scene, face: str) -> ImportPages:
    session = kit().codes if face in ("partly", "values") else kit().good
    made = pages(scene, Step.MAP, session)
    made.map_page.refresh(worked_of(session))
    if face == "loading":
        made.map_page.wait_for("Het blad wordt gelezen" if scene.language == "nl" else "The sheet is being read")
    elif face == "values":
        column = next(line for line in made.map_page.lines.lines.values() if line.view.has_values)
        column.values.setChecked(True)
    elif face == "header":
        made.map_page.card.header.setChecked(True)
    return made


def check_step(scene: Scene, face: str) -> ImportPages:
    session = kit().good if face == "filled" else kit().divided if face == "divided" else kit().faulty
    made = pages(scene, Step.CHECK, session)
    if face == "loading":
        made.check_page.wait_for("Er wordt gekeken of er al iets geboekt is", "In de geschiedenis en in Exact Online.")
        return made
    made.check_page.show_prepared(prepare(worked_of(session), frozenset()), can_undo=True, can_redo=False)
    if face == "divided":
        made.divided.show_check(made.check_page, worked_of(session))
    if face == "all":
        made.check_page.tabs.choose(1)
    elif face == "filled":
        made.check_page.tabs.choose(2)
    return made


def confirm_step(scene: Scene, face: str) -> ImportPages:
    session = kit().faulty if face == "partly" else kit().divided if face == "divided" else kit().good
    made = pages(scene, Step.CONFIRM, session)
    if made.division is not None:
        made.confirm_page.show_plan(
            worked_of(session), made.division, "Verkoopfacturen maart.xlsx · Facturen", is_new=face == "partly"
        )
        made.confirm_page.show_calls(58, 4812)
    return made


def post_step(scene: Scene, face: str) -> ImportPages:
    made = pages(scene, Step.POST, kit().good)
    page, division = made.post_page, made.division
    assert division is not None
    page.begin(division, len(values.ITEMS))
    page.show_calls(41, 4795)
    if face == "filled":
        for item in values.ITEMS[:4]:
            page.show_item(item)
        page.show_progress(Progress(what="posting", done=4, total=len(values.ITEMS), facts={"number": "2026-1046"}))
    elif face == "partly":
        page.show_result(RunResult(batch=values.BATCHES[1], items=values.ITEMS), 1)
    elif face == "proof":
        page.show_result(RunResult(batch=values.BATCHES[1], items=PROOF_ITEMS, proof=PROOF), 0)
    elif face == "failed":
        page.show_failure(NotReached("no-answer", host="start.exactonline.nl"))
    elif face == "done":
        posted = tuple(replace(item) for item in values.ITEMS if item.entry_number is not None)
        page.show_result(RunResult(batch=values.BATCHES[0], items=posted), 0)
    elif face == "divided":
        made._session = kit().divided
        page.show_result(RunResult(batch=values.BATCHES[0], items=values.ITEMS[:1]), 1)
        made.divided.show_after(page)
    return made


def settle(window: MainWindow) -> None:
    """Lets what is shown a moment later be shown now."""
    page = window.page(PageKey.IMPORT)
    if isinstance(page, ImportPages):
        page.check_page._show_current()


def screens() -> Iterable[Screen]:
    steps: tuple[tuple[str, Callable[[Scene, str], ImportPages], tuple[str, ...]], ...] = (
        ("open", open_step, ("empty", "loading", "filled", "partly", "failed")),
        ("map", map_step, ("loading", "filled", "partly", "values", "header")),
        ("check", check_step, ("loading", "filled", "partly", "all", "divided")),
        ("confirm", confirm_step, ("filled", "partly", "divided")),
        ("post", post_step, ("loading", "filled", "partly", "proof", "failed", "done", "divided")),
    )
    for name, make, faces in steps:
        for face in faces:
            yield Screen(
                name=f"import-{name}",
                face=face,
                make=partial(make, face=face),
                key=PageKey.IMPORT,
                after=settle,
            )
