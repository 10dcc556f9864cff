"""The first document is read back before the rest goes; a run that ended early is gone on with from where it stands."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from exactdesk.flow.history import BatchItem
from exactdesk.flow.queue import ItemState
from exactdesk.practice.faults import Fault, FaultKind
from exactdesk.ui.pages.import_ import Step
from tests.jobs.office import CUSTOMERS, pasted
from tests.jobs.runs import SALES, booked, each_once
from tests.jobs.test_attention import unblock
from tests.jobs.test_run_control import block
from tests.ui.import_.bench import Bench

POSTED, PLANNED = ItemState.POSTED, ItemState.PLANNED


async def to_confirm(bench: Bench, count: int) -> None:
    bench.app.clipboard().setText(pasted(bench.office.invoices(count)))
    bench.pages.paste()
    await bench.until(lambda: bench.pages.step is Step.MAP)
    await bench.settled()
    await bench.to_check()
    await bench.to_confirm()


def states(bench: Bench) -> list[ItemState]:
    return [item.state for item in bench.pages.post_page.table.records.records]


async def test_new_columns_are_proven_unless_the_user_says_otherwise(bench: Bench) -> None:
    await to_confirm(bench, 3)
    proof = bench.pages.confirm_page.proof
    assert proof.isVisible()
    assert proof.isChecked()
    proof.click()
    calls = len(bench.office.service.calls)
    await bench.post()
    assert not [call for call in bench.office.calls(calls) if "SalesEntryLines" in call]
    assert states(bench) == [POSTED] * 3


async def test_a_cent_of_difference_is_shown_with_both_sides_and_the_user_decides(bench: Bench) -> None:
    office, page = bench.office, bench.pages.post_page
    lines = office.invoices(4)
    await to_confirm(bench, 4)
    take = bench.pages.run._take

    def spoil(item: BatchItem) -> None:
        if item.state is POSTED and item.number == lines[0].number:
            (row,) = booked(office, item.number)
            row["AmountFC"] = Decimal(str(row["AmountFC"])) + Decimal("0.01")
        take(item)

    bench.pages.run._take = spoil  # type: ignore[method-assign] # hears of each document before the page does
    await bench.post()
    assert states(bench) == [POSTED, PLANNED, PLANNED, PLANNED]
    banner = page.banners.banner("proof")
    assert banner is not None
    planned = page._formats.amount(lines[0].net + lines[0].vat)
    other = page._formats.amount(lines[0].net + lines[0].vat + Decimal("0.01"))
    assert planned in banner.words
    assert other in banner.words
    page.go_on.click()
    await bench.until(lambda: not bench.pages.is_posting and len(states(bench)) == 4 and set(states(bench)) == {POSTED})
    assert each_once(office, lines)


async def test_a_run_that_lost_its_connection_is_gone_on_with(bench: Bench) -> None:
    office, page = bench.office, bench.pages.post_page
    await to_confirm(bench, 6)
    office.fault(Fault(kind=FaultKind.UNAVAILABLE, on=f"POST {SALES}", after=2, times=1000))
    await bench.post()
    assert states(bench) == [POSTED] * 2 + [PLANNED] * 4
    assert page.go_on.isVisible()
    office.service.faults.clear()
    page.go_on.click()
    await bench.until(lambda: not bench.pages.is_posting and set(states(bench)) == {POSTED})
    assert not page.go_on.isVisible()
    assert each_once(office, office.invoices(6))


async def test_two_hundred_documents_with_twelve_faulty_ones_are_worked_off_to_the_last(bench: Bench) -> None:
    """The connection breaks in the middle, and Exact Online alone knows which relations are blocked; nobody leaves the program."""
    office, page = bench.office, bench.pages.post_page
    lines = [replace(line, relation=CUSTOMERS[1 + place % 80]) for place, line in enumerate(office.invoices(200))]
    for place in range(9, 200, 16):
        lines[place] = replace(lines[place], relation=CUSTOMERS[0])
    assert sum(line.relation == CUSTOMERS[0] for line in lines) == 12
    bench.app.clipboard().setText(pasted(lines))
    bench.pages.paste()
    await bench.until(lambda: bench.pages.step is Step.MAP)
    await bench.settled()
    await bench.to_check()
    await bench.to_confirm()
    block(office, CUSTOMERS[0])
    office.fault(Fault(kind=FaultKind.UNAVAILABLE, on=f"POST {SALES}", after=100, times=1000))
    await bench.post()
    assert 90 < states(bench).count(POSTED) < 100
    assert states(bench).count(PLANNED) > 90
    office.service.faults.clear()
    page.go_on.click()
    await bench.until(lambda: not bench.pages.is_posting and PLANNED not in states(bench), seconds=60)
    assert (states(bench).count(POSTED), states(bench).count(ItemState.REFUSED)) == (188, 12)
    unblock(office, CUSTOMERS[0])
    page.again.click()
    await bench.reached(lambda: bench.pages.step is Step.CHECK)
    await bench.to_confirm()
    await bench.post()
    assert states(bench).count(POSTED) == 12
    assert each_once(office, lines)
