"""The working paper of a review, written and read back."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

from openpyxl import load_workbook
from pypdf import PdfReader

from exactdesk.books.reference import Side
from exactdesk.flow.review import Decision, Part, Verdict
from exactdesk.jobs.connection import Connection
from exactdesk.jobs.papers import write_paper
from exactdesk.jobs.review_out import read_out
from exactdesk.wording.review_paper import ReviewPaper, review_paper
from tests.jobs.office import Office
from tests.jobs.reviews import accept_all, invoices, open_items, paid, paying, session_of


async def test_it_says_what_was_matched_on_which_proof_and_what_is_open_and_why(
    office: Office, connection: Connection, tmp_path: Path
) -> None:
    items = await open_items(office, connection)
    one, two = invoices(items, Side.SALES, 2)
    costs = [(None, Decimal("-12.50")), (None, Decimal("-77.00")), (None, Decimal("-88.00"))]
    session = await session_of(office, connection, paying(office, [paid(one), paid(two), *costs]))
    await accept_all(session)
    part = Part(gl_account="9015", amount=Decimal("-12.50"), text="Bankkosten mei")
    await session.decide(3, Decision(verdict=Verdict.MANUAL, parts=(part,)))
    await session.decide(4, Decision(verdict=Verdict.QUESTION, note="Vraag de klant"))
    out = await read_out(session, connection)
    told = ReviewPaper(
        review=session.review,
        title="NL91 ABNA 0417 1643 00, 26",
        file="mei.xml",
        administration="2340571 Handel",
        ledger="1100 Bank",
        balances=out.balances,
        clicks=out.clicks,
        by="Noor",
    )
    paper = review_paper(told, office.desk.clock())
    sheet = await write_paper(paper, tmp_path / "werkblad.xlsx")
    written = await write_paper(paper, tmp_path / "werkblad.pdf")
    cells = [cell.value for page in load_workbook(sheet).worksheets for row in page.iter_rows() for cell in row]
    values = {str(value) for value in cells if value is not None}
    text = " ".join(page.extract_text() for page in PdfReader(written).pages)
    for word in (one.invoice_number, two.invoice_number, one.relation_name, "Vraag de klant", "Bankkosten mei", "Noor"):
        assert any(word in value for value in values), word
        assert word.split()[0] in text, word
    numbers = {Decimal(str(value)).quantize(Decimal("0.01")) for value in cells if isinstance(value, int | float)}
    assert {one.amount, two.amount, Decimal("-77.00"), Decimal("-88.00")} <= numbers
    assert session.statement.movements.quantize(Decimal("0.01")) in numbers
