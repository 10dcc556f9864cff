"""A sheet that may mean other amounts than are read from it: nothing of it is posted before somebody has said so."""

from __future__ import annotations

from exactdesk.flow.plan import PlanStatus
from exactdesk.jobs.connection import Connection
from tests.jobs.office import Office


def two_rates(office: Office) -> str:
    day = f"{office.today:%d-%m-%Y}"
    rows = (
        (
            "Factuurnummer",
            "Factuurdatum",
            "Klantnr",
            "Grootboek",
            "Grondslag 21%",
            "Btw 21%",
            "Grondslag 9%",
            "Btw 9%",
            "Totaal",
        ),
        ("F1", day, "1001", "8000", "100,00", "21,00", "50,00", "4,50", "175,50"),
        ("F2", day, "1002", "8000", "200,00", "42,00", "0,00", "0,00", "242,00"),
        ("F3", day, "1003", "8000", "10,00", "2,10", "20,00", "1,80", "33,90"),
    )
    return "\n".join("\t".join(row) for row in rows)


async def test_vat_in_two_columns_waits_for_the_user(office: Office, connection: Connection) -> None:
    session = await office.session(connection, two_rates(office))
    worked = await session.look_for_duplicates(connection)
    assert worked.plan.count(PlanStatus.READY) == 0
    for item in worked.plan.items:
        assert "second-vat-column" in {problem.code for problem in item.reasons}
    result = await session.post(connection)
    assert all(item.entry_id is None for item in result.items)
    assert not [call for call in office.calls() if call.startswith("POST")]


async def test_what_is_accepted_can_be_posted(office: Office, connection: Connection) -> None:
    session = await office.session(connection, two_rates(office))
    worked = await session.work_out()
    first = worked.plan.items[1]
    codes = {problem.code for problem in first.reasons}
    for code in codes:
        session.change("accept", lambda draft, code=code: draft.accept(first.key, code))  # type: ignore[misc] # bound now
    worked = await session.work_out()
    assert [item.status for item in worked.plan.items].count(PlanStatus.READY) == 1


async def test_columns_that_a_person_named_are_not_doubted_again(office: Office, connection: Connection) -> None:
    session = await office.session(connection, two_rates(office))
    mapping = session.draft.mapping
    await session.choose_sheet(mapping=mapping)
    assert session.draft.doubts == ()


async def test_columns_named_one_by_one_are_taken_as_named(office: Office, connection: Connection) -> None:
    session = await office.session(connection, two_rates(office))
    session.answer_columns()
    assert session.draft.doubts == ()
    session.undo()
    assert session.draft.doubts
