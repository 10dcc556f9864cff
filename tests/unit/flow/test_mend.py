"""A document of an older batch is changed where it stands and judged by the same rules as when its file was read."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

from exactdesk.books.entries import InvoiceEntry
from exactdesk.flow.duplicates import KnownDocument, KnownFrom
from exactdesk.flow.kept import keep_row, kept_row
from exactdesk.flow.mend import Change, Kept, Mended, Wishes, mend
from exactdesk.flow.plan import PlanStatus
from exactdesk.flow.table import CellValue
from exactdesk.problems import Problem, Severity, Where
from tests.unit.flow.test_draft import ROWS, draft, worked
from tests.unit.kinds.book import BOOK, TODAY, book

DAY = date(2026, 11, 2)


def kept(key: str, rows: tuple[tuple[CellValue, ...], ...] = ROWS) -> Kept:
    """A document of the sheet, as the history gives it back."""
    answer = worked(draft(rows))
    document = next(each for each in answer.documents if each.head.text("invoice_number") == key)
    return Kept(
        key=document.key,
        kind=answer.draft.kind,
        rows=tuple(kept_row(line.row, keep_row(line)) for line in document.lines),
        mapping=answer.draft.mapping,
        source=Where(file="facturen.xlsx", sheet="Blad1"),
        headings={column.index: column.heading for column in answer.draft.layout.columns},
    )


def mended(of: Kept, wishes: Wishes | None = None, known: tuple[KnownDocument, ...] = ()) -> Mended:
    return mend(of, wishes or Wishes(), reference=BOOK, today=TODAY, known=known)


def codes(answer: Mended) -> list[str]:
    return [problem.code for problem in answer.checked.problems]


def test_what_is_not_changed_is_the_very_entry_of_the_sheet() -> None:
    sheet = {item.number: item for item in worked(draft()).plan.items}
    for number in ("F-1", "F-2", "F-4"):
        answer = mended(kept(number))
        assert (answer.item, answer.changes) == (sheet[number], ())


def test_the_same_problems_as_in_the_sheet() -> None:
    (checked,) = (one for one in worked(draft()).checked if one.summary.number == "F-3")
    assert mended(kept("F-3")).checked.problems == checked.problems
    assert mended(kept("F-3")).item.status is PlanStatus.HELD_BACK


def test_a_field_of_the_document_is_changed_in_all_its_rows() -> None:
    of = kept("F-1")
    answer = mended(of, Wishes().edit(of, "relation_code", "1002", row=2))
    assert isinstance(answer.item.entry, InvoiceEntry)
    assert answer.item.entry.relation == "rel-1002"
    assert answer.changes == tuple(Change(row=row, field="relation_code", old="1001", new="1002") for row in (2, 3))
    assert answer.item.key == of.key


def test_a_field_of_a_line_is_changed_in_its_row() -> None:
    of = kept("F-1")
    answer = mended(of, Wishes().edit(of, "net_amount", "60", row=3))
    assert answer.item.net == Decimal(160)
    assert [change.row for change in answer.changes] == [3]
    assert [line.amount for line in answer.item.entry.lines] == [100, 60]  # type: ignore[union-attr] # an invoice


def test_what_says_the_same_is_no_change() -> None:
    of = kept("F-1")
    assert mended(of, Wishes().edit(of, "relation_code", " 1001 ")).changes == ()
    assert mended(of, Wishes().edit(of, "invoice_date", "2-11-2026")).changes == ()
    assert mended(of, Wishes().edit(of, "net_amount", "100,00", row=2)).changes == ()


def test_a_number_that_changes_leaves_it_the_same_document() -> None:
    of = kept("F-4")
    answer = mended(of, Wishes().edit(of, "invoice_number", "F-40"))
    assert (answer.item.number, answer.item.key) == ("F-40", of.key)
    assert answer.checked.document.key == of.key


def test_what_is_typed_and_cannot_be_read_is_told_with_its_place() -> None:
    of = kept("F-4")
    answer = mended(of, Wishes().edit(of, "invoice_date", "gisteren"))
    (problem,) = (each for each in answer.checked.problems if each.where.field == "invoice_date" and each.value)
    assert (problem.severity, problem.value, problem.where.row) == (Severity.STOP, "gisteren", 6)
    assert problem.where.heading == "Factuurdatum"
    assert answer.item.entry is None


def test_an_empty_field_is_empty() -> None:
    of = kept("F-4")
    answer = mended(of, Wishes().edit(of, "invoice_date", " "))
    assert answer.rows[0].day("invoice_date") is None
    assert answer.changes == (Change(row=6, field="invoice_date", old="2026-11-02", new=""),)


def test_amounts_are_typed_as_the_document_writes_them_and_never_guessed() -> None:
    text = (("F-9", "2-11-2026", "1001", "8000", "2", "1.234,50", "tekst"), *ROWS)
    assert mended(kept("F-9", text)).item.net == Decimal("1234.50")
    of = kept("F-9", text)
    assert mended(of, Wishes().edit(of, "net_amount", "1.500", row=2)).item.net == 1500
    number = kept("F-4")
    assert "amount-ambiguous" in codes(mended(number, Wishes().edit(number, "net_amount", "1.500", row=6)))


def test_a_value_that_was_never_read_is_not_read_silently_now() -> None:
    of = kept("F-4")
    row = of.rows[0]
    lost = replace(
        row, fields={**row.fields, "invoice_date": replace(row.fields["invoice_date"], value=None, text="3-4")}
    )
    told = codes(mended(replace(of, rows=(lost,))))
    assert told
    ambiguous = replace(row.fields["invoice_date"], value=None, text="3-4-2026")
    lost = replace(row, fields={**row.fields, "invoice_date": ambiguous})
    assert "mend-unread" in codes(mended(replace(of, rows=(lost,))))
    typed = mended(replace(of, rows=(lost,)), Wishes().edit(of, "invoice_date", "3-11-2026"))
    assert typed.item.status is PlanStatus.READY
    assert typed.item.day == date(2026, 11, 3)


def test_a_value_of_the_sheet_is_translated_when_it_is_typed() -> None:
    of = kept("F-4")
    of = replace(of, mapping=replace(of.mapping, values={"vat_code": {"hoog": "2"}}))
    answer = mended(of, Wishes().edit(of, "vat_code", "hoog"))
    assert answer.item.status is PlanStatus.READY
    assert answer.item.by_vat_code[0].code == "2"


def test_a_document_that_is_booked_waits_for_a_decision() -> None:
    of = kept("F-4")
    item = mended(of).item
    assert item.relation_id is not None
    known = (KnownDocument(source=KnownFrom.HISTORY, number="F-4", relation_id=item.relation_id),)
    assert mended(of, known=known).item.status is PlanStatus.DUPLICATE
    assert mended(of, Wishes(is_decided=True), known=known).item.status is PlanStatus.READY


def test_a_doubt_about_the_sheet_waits_until_it_is_accepted() -> None:
    doubt = Problem(code="credit-signs-differ", severity=Severity.WARN)
    of = replace(kept("F-4"), doubt=doubt)
    assert mended(of).item.status is PlanStatus.HELD_BACK
    assert mended(of, Wishes(accepted=frozenset({"credit-signs-differ"}))).item.status is PlanStatus.READY
    assert mended(replace(of, doubt=replace(doubt, code="relation-unknown"))).item.status is PlanStatus.READY


def test_rows_that_name_two_relations_now_are_no_document() -> None:
    of = kept("F-1")
    split = Wishes(edits={(3, "relation_code"): "1002"})
    assert "mend-splits" in codes(mended(of, split))
    assert mended(of, split).item.entry is None


def test_the_lists_of_today_count() -> None:
    without = book(relations=tuple(each for each in BOOK.relations if each.code != "1002"))
    answer = mend(kept("F-4"), reference=without, today=TODAY)
    assert answer.item.status is PlanStatus.HELD_BACK
    assert mended(kept("F-4")).item.status is PlanStatus.READY
