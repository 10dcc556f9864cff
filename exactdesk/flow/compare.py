"""An entry as Exact Online has it now, beside what was booked: what is different, field by field.

Not `flow.beside`, which tells whether an entry may be a document at all: here it is, and whatever differs was changed by somebody.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import zip_longest

from exactdesk.books.entries import BookedEntry, EntryLine
from exactdesk.books.reference import GLAccountId
from exactdesk.flow.receipt import ReceiptDocument, ReceiptLine


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """One thing that is otherwise.

    Attributes:
        field: name of the vocabulary (`invoice_date`, `gl_account`, ...); `line` where a whole line is there on one side only.
        line: number of the line, the first is 1; None for the head.
        then, now: as plain text: amounts with a point, dates ISO, codes; empty where there was or is nothing.
    """

    field: str
    then: str
    now: str
    line: int | None = None


def differences(
    then: ReceiptDocument, now: BookedEntry, lines: Sequence[EntryLine], gl_codes: Mapping[GLAccountId, str]
) -> tuple[Difference, ...]:
    """What differs, the head first. What Exact Online fills in by itself (a due date that was not sent, VAT it reckons) is not compared.

    Args:
        then: what was booked.
        now: the entry's head.
        lines: its lines in order.
        gl_codes: codes of ledger accounts, as far as they are known.
    """
    return (*_head(then, now), *_lines(then.lines, lines, gl_codes))


def _head(then: ReceiptDocument, now: BookedEntry) -> Iterator[Difference]:
    if then.relation is not None and then.relation.lower() != now.relation.lower():
        yield Difference(field="relation_name", then=then.relation_name or then.relation_code, now=now.relation_name)
    pairs = (
        ("invoice_number", then.number.strip(), now.your_ref.strip()),
        ("entry_number", str(then.entry_number or ""), str(now.entry_number)),
        ("journal", then.journal, now.journal.strip()),
        ("invoice_date", _day(then.entry_date), _day(now.entry_date)),
        ("due_date", _day(then.due_date), _day(now.due_date) if then.due_date else ""),
        ("currency", then.currency, now.currency.strip() if then.currency else ""),
        ("gross_amount", _amount(then.amount), _amount(now.amount)),
    )
    for field, before, after in pairs:
        if before != after and (before or field != "entry_number"):
            yield Difference(field=field, then=before, now=after)


def _lines(
    then: Sequence[ReceiptLine], now: Sequence[EntryLine], gl_codes: Mapping[GLAccountId, str]
) -> Iterator[Difference]:
    for number, (before, after) in enumerate(zip_longest(then, now), start=1):
        if before is None or after is None:
            one = _amount(before.amount) if before else ""
            yield Difference(field="line", line=number, then=one, now=_amount(after.amount) if after else "")
            continue
        account = gl_codes.get(after.gl_account, after.gl_account)
        is_same_account = before.gl_account.lower() == after.gl_account.lower()
        pairs = (
            (
                "gl_account",
                before.gl_code or before.gl_account,
                (before.gl_code or before.gl_account) if is_same_account else account,
            ),
            ("net_amount", _amount(before.amount), _amount(after.amount)),
            ("vat_code", before.vat_code.strip(), after.vat_code.strip()),
            (
                "vat_amount",
                _amount(before.vat_amount),
                _amount(after.vat_amount) if before.vat_amount is not None else "",
            ),
            (
                "line_description",
                before.description.strip(),
                after.description.strip() if before.description.strip() else "",
            ),
            ("cost_center", before.cost_center.strip(), after.cost_center.strip()),
            ("cost_unit", before.cost_unit.strip(), after.cost_unit.strip()),
        )
        for field, one, other in pairs:
            if one != other:
                yield Difference(field=field, line=number, then=one, now=other)


def _day(value: object) -> str:
    return "" if value is None else str(value)


def _amount(value: Decimal | None) -> str:
    return "" if value is None else f"{value:.2f}"
