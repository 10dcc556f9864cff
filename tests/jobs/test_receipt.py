"""The receipt of a batch: what stands on it, that it cannot be changed unseen, and that Exact Online can be asked about it later."""

from __future__ import annotations

import asyncio
import contextlib
import json
import sqlite3
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from exactdesk.errors import UsageError
from exactdesk.flow.receipt import Receipt, read_receipt, write_receipt
from exactdesk.jobs.audit import check_history
from exactdesk.jobs.connection import Connection
from exactdesk.jobs.receipt import Anchor, Verdict, make_receipt, open_receipt, save_receipt, verify
from exactdesk.papers.pdf import pdf
from exactdesk.store import chain, seen
from exactdesk.wording.receipt import receipt_paper, tell_difference, verification_paper
from exactdesk.wording.words import item_message
from tests.jobs.office import Line, Office, pasted
from tests.jobs.runs import SALES
from tests.unit.papers.paper import pages_of


async def posted(office: Office, connection: Connection, lines: list[Line] | None = None) -> Receipt:
    session = await office.session(connection, pasted(lines or office.invoices(4)))
    batch = (await session.post(connection)).batch
    return await make_receipt(office.desk, batch.id, item_message)


def two_rates(office: Office) -> list[Line]:
    """Two invoices; the first has lines of two rates, the second is a credit note."""
    first, second = office.invoices(2)
    return [first, replace(first, percentage=9, net=Decimal("50.00")), replace(second, net=Decimal("-10.00"))]


async def test_it_says_what_was_booked_from_which_rows_and_adds_it_up(office: Office, connection: Connection) -> None:
    receipt = await posted(office, connection, two_rates(office))
    assert [(each.number, each.rows) for each in receipt.booked] == [("F2026-0001", (2, 3)), ("F2026-0002", (4,))]
    assert all(each.entry_number for each in receipt.booked)
    rates = {each.of: (each.count, each.net, each.vat, each.gross) for each in receipt.by_vat_code()}
    high, low = Decimal("101.37") - 10, Decimal("50.00")
    assert sorted(rates.values()) == [
        (1, low, Decimal("4.50"), Decimal("54.50")),
        (2, high, Decimal("21.29") - Decimal("2.10"), high + Decimal("19.19")),
    ]
    (journal,) = receipt.by_journal()
    assert (journal.count, journal.net) == (2, high + low)
    assert journal.gross == sum(each.amount or 0 for each in receipt.booked)
    assert receipt.by_currency()[0].gross == journal.gross
    assert (receipt.user, receipt.division_name) != ("", "")
    assert receipt.chain_number > 0


async def test_what_is_not_booked_stands_on_it_with_the_reason_and_in_no_total(
    office: Office, connection: Connection
) -> None:
    lines = office.invoices(2)
    receipt = await posted(office, connection, [lines[0], replace(lines[1], account="9999")])
    assert [each.number for each in receipt.booked] == ["F2026-0001"]
    assert "9999" in receipt.documents[1].why
    assert [each.count for each in receipt.by_journal()] == [1]


async def test_it_is_read_back_as_it_was_written(office: Office, connection: Connection, tmp_path: Path) -> None:
    receipt = await posted(office, connection, two_rates(office))
    path = await save_receipt(receipt, tmp_path / "bewijs.json")
    assert await open_receipt(path) == receipt


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('"amount": "122.66"', '"amount": "22.66"'),
        ('"status": "posted"', '"status": "refused"'),
        ("F2026-0001", "F2026-0009"),
    ],
)
async def test_a_receipt_that_was_changed_is_found_out(
    office: Office, connection: Connection, old: str, new: str
) -> None:
    text = write_receipt(await posted(office, connection))
    assert old in text
    with pytest.raises(UsageError) as told:
        read_receipt(text.replace(old, new, 1), "bewijs.json")
    assert told.value.code == "receipt-changed"


@pytest.mark.parametrize(
    "text", ["", "[]", "{}", '{"format": "x"}', '{"format": "exactdesk-receipt", "version": 1, "hash": "x"}']
)
def test_what_is_no_receipt_is_told(text: str) -> None:
    with pytest.raises(UsageError) as told:
        read_receipt(text, "bewijs.json")
    assert told.value.code in ("receipt-unreadable", "receipt-changed")


def test_a_receipt_of_a_later_version_is_told() -> None:
    with pytest.raises(UsageError) as told:
        read_receipt('{"format": "exactdesk-receipt", "version": 99}', "bewijs.json")
    assert told.value.code == "receipt-newer"


async def test_nothing_was_changed_in_exact_online(office: Office, connection: Connection) -> None:
    receipt = await posted(office, connection, two_rates(office))
    before = len(office.service.calls)
    checked = await verify(office.desk, connection, receipt)
    assert checked.is_as_booked
    assert [each.verdict for each in checked.documents] == [Verdict.AS_BOOKED, Verdict.AS_BOOKED]
    asked = office.calls(before)
    assert len([call for call in asked if call.endswith((SALES, "SalesEntryLines"))]) == 2
    assert {call.split()[0] for call in asked} == {"GET"}


async def test_what_was_changed_or_deleted_in_exact_online_is_found(office: Office, connection: Connection) -> None:
    receipt = await posted(office, connection)
    books = office.books()
    ids = [each.entry_id for each in receipt.booked]
    heads, lines = books.table(SALES), books.table(f"{SALES.removesuffix('ies')}yLines")
    heads.rows[ids[1]]["YourRef"] = "Anders"
    lines.by_parent[ids[2]][0]["AmountFC"] = Decimal("1.00")
    heads.remove(ids[3])
    checked = await verify(office.desk, connection, receipt)
    assert [each.verdict for each in checked.documents] == [
        Verdict.AS_BOOKED,
        Verdict.CHANGED,
        Verdict.CHANGED,
        Verdict.GONE,
    ]
    assert not checked.is_as_booked
    assert [(each.field, each.then, each.now) for each in checked.documents[1].found] == [
        ("invoice_number", "F2026-0002", "Anders")
    ]
    assert [(each.line, each.field, each.now) for each in checked.documents[2].found] == [(1, "net_amount", "1.00")]
    text = "\n".join(pages_of(pdf(verification_paper(checked))))
    assert "Anders" in text
    assert "F2026-0004" in text


async def test_a_receipt_of_another_exact_online_is_not_looked_up(office: Office, connection: Connection) -> None:
    receipt = replace(await posted(office, connection), site="start.exactonline.be")
    with pytest.raises(UsageError) as told:
        await verify(office.desk, connection, receipt)
    assert told.value.code == "receipt-elsewhere"


async def test_a_receipt_proves_the_history_that_it_was_made_of(office: Office, connection: Connection) -> None:
    """Whoever can write the file can compute the whole chain anew; a receipt that somebody else keeps shows it."""
    receipt = await posted(office, connection)
    session = await office.session(connection, pasted(office.invoices(2, first=50)))
    await session.post(connection)
    assert (await verify(office.desk, connection, receipt)).anchor is Anchor.HELD
    assert (await check_history(office.desk)).flaw_count == 0
    await asyncio.to_thread(forge, office)
    assert (await check_history(office.desk, is_full=True)).flaw_count == 1  # by the file beside it alone
    (office.desk.folders.data / seen.FILE_NAME).unlink()
    assert (await check_history(office.desk, is_full=True)).flaw_count == 0  # the chain of its own says nothing
    checked = await verify(office.desk, connection, receipt)
    assert checked.anchor is Anchor.CHANGED
    assert "not by ExactDesk" in "\n".join(pages_of(pdf(verification_paper(checked)))).replace("\n", " ")
    elsewhere = replace(receipt, batch="another")
    assert (await verify(office.desk, connection, elsewhere)).anchor is Anchor.ELSEWHERE


def forge(office: Office) -> None:
    """Changes an amount, and makes a chain that fits it from the beginning."""
    with contextlib.closing(sqlite3.connect(office.desk.database.path)) as raw:
        raw.execute("UPDATE items SET amount = amount + 1 WHERE id = 1")
        subjects = raw.execute("SELECT subject, key FROM chain GROUP BY subject, key ORDER BY min(number)").fetchall()
        raw.execute("DELETE FROM chain")
        raw.commit()
    with office.desk.database.transaction() as connection:
        chain.seal_these(connection, subjects)
        rows = connection.exec_driver_sql("SELECT count(*) FROM chain").scalar_one()
        while rows < 40:  # as long as the one before it, and longer
            chain.seal_these(connection, subjects[:1])
            rows += 1


async def test_relations_are_looked_up_in_the_list(office: Office, connection: Connection) -> None:
    text = "Code\tNaam\tE-mail\tKlant\n1099901\tNieuwe Klant BV\tinfo@nieuw.example\tja\n1099902\tTweede Klant BV\t\tja"
    session = await office.session(connection, text)
    session.choose_kind("relation")
    batch = (await session.post(connection)).batch
    receipt = await make_receipt(office.desk, batch.id, item_message)
    assert len(receipt.booked) == 2
    assert receipt.by_journal() == ()
    assert (await verify(office.desk, connection, receipt)).is_as_booked
    books, code = office.books(), "crm/Accounts"
    first = books.table(code).rows[receipt.booked[0].entry_id]
    books.save(code, {**first, "Email": "anders@nieuw.example"})
    books.delete(code, receipt.booked[1].entry_id)
    checked = await verify(office.desk, connection, receipt)
    assert [each.verdict for each in checked.documents] == [Verdict.CHANGED, Verdict.GONE]
    assert tell_difference(checked.documents[0].found[0]).endswith("was info@nieuw.example, is anders@nieuw.example")


async def test_the_paper_has_every_document_and_the_totals(office: Office, connection: Connection) -> None:
    lines = [*two_rates(office), replace(office.invoices(3)[2], account="9999")]
    receipt = await posted(office, connection, lines)
    text = "\n".join(pages_of(pdf(receipt_paper(receipt))))
    for told in (
        "F2026-0001",
        "2–3",
        "F2026-0003",
        receipt.fingerprint,
        str(receipt.booked[0].entry_number),
        "9999",
        receipt.chain_hash,
    ):
        assert told in text.replace("\n", " ").replace("  ", " ") or told in text.replace("\n", ""), told
    assert json.loads(write_receipt(receipt))["totals"]["by_journal"][0]["count"] == 2
