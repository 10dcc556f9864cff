"""What columns without a familiar heading may be, told by their values alone."""

from __future__ import annotations

import re
from collections.abc import Mapping

from exactdesk.books.reference import ReferenceBook
from exactdesk.flow.layout import Layout, LayoutColumn
from exactdesk.flow.likeness import are_rates, codes_of, known_share
from exactdesk.flow.parsing import plain_text
from exactdesk.flow.profile import ColumnType
from exactdesk.flow.sums import Sums
from exactdesk.flow.table import Table
from exactdesk.kinds.kind import Kind

_CURRENCIES = frozenset(["EUR", "USD", "GBP", "CHF", "SEK", "NOK", "DKK", "PLN", "CZK", "CAD", "AUD", "JPY", "CNY"])
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
_VAT_NUMBER = re.compile(r"(?:NL[0-9]{9}B[0-9]{2}|BE ?0?[0-9. ]{9,12}|(?:DE|FR|LU|GB|AT|ES|IT|PL|IE)[0-9A-Z]{8,12})")
_NUMBERED = re.compile(r"[A-Z]{0,6}[-/ .]?[0-9]{2,}(?:[-/.][0-9]+)*|[0-9]{4}[-/.][A-Z]{0,4}[0-9]+", re.IGNORECASE)
_HASHED = re.compile(r"#[0-9]{3,}")
_IBAN = re.compile(r"[A-Z]{2}[0-9]{2}[A-Z0-9 ]{10,30}")
_POSTCODE = re.compile(r"[1-9][0-9]{3} ?[A-Z]{2}|[1-9][0-9]{3}|[0-9]{5}")


def by_content(
    table: Table,
    layout: Layout,
    kind: Kind,
    sums: Sums,
    reference: ReferenceBook | None,
    scores: Mapping[int, Mapping[str, float]],
) -> dict[int, dict[str, float]]:
    """Scores by column index and field name, never high: 0.75 at most, where codes of the administration speak.

    Columns with a heading are judged only where the heading said nothing.
    """
    open_ = [
        column
        for column in layout.columns
        if column.samples and not any(score >= 0.5 for score in scores[column.index].values())
    ]
    found: dict[int, dict[str, float]] = {column.index: {} for column in open_}
    for column in open_:
        row = found[column.index]
        if reference is not None:
            _by_reference(column, kind, reference, row)
        if "invoice_number" in kind.field_by_name and _share(column, _HASHED) >= 0.9:
            row["invoice_number"] = 0.6
        if not column.heading:
            _by_pattern(column, kind, row)
    if kind.totals:
        bare = [column for column in open_ if not column.heading]
        taken = {name for row in scores.values() for name, score in row.items() if score >= 0.5}
        _invoice_parts(table, layout, bare, sums, found, taken)
    return found


def _by_reference(column: LayoutColumn, kind: Kind, reference: ReferenceBook, row: dict[str, float]) -> None:
    if column.type in (ColumnType.DATE, ColumnType.AMOUNT, ColumnType.PERCENTAGE) or len(column.samples) < 1:
        return
    for field in kind.fields:
        if field.listing is None:
            continue
        share = known_share(column, codes_of(field.listing, reference))
        longest = max(map(len, column.samples))
        if share >= 0.8 and (longest >= 3 or not column.heading):
            row[field.name] = 0.75 if longest >= 4 else 0.6
    if "relation_name" in kind.field_by_name:
        names = {relation.name.casefold() for relation in reference.relations}
        if sum(1 for each in column.samples if each.casefold() in names) >= 0.6 * len(column.samples):
            row["relation_name"] = 0.75


def _share(column: LayoutColumn, pattern: re.Pattern[str]) -> float:
    return sum(1 for each in column.samples if pattern.fullmatch(each)) / len(column.samples)


def _by_pattern(column: LayoutColumn, kind: Kind, row: dict[str, float]) -> None:
    fields = kind.field_by_name
    for names, pattern in (
        (("relation_email", "email"), _EMAIL),
        (("relation_vat_number", "vat_number"), _VAT_NUMBER),
        (("iban",), _IBAN),
        (("postcode",), _POSTCODE),
    ):
        for name in names:
            if name in fields and _share(column, pattern) >= 0.9:
                row[name] = 0.65
    if "currency" in fields and all(each in _CURRENCIES for each in column.samples):
        row["currency"] = 0.7
    if "vat_percentage" in fields and column.type in (ColumnType.PERCENTAGE, ColumnType.NUMBER) and are_rates(column):
        is_sure = column.type is ColumnType.PERCENTAGE or {"21", "9", "6", "12"} & set(column.samples)
        row["vat_percentage"] = 0.65 if is_sure else 0.3


def _invoice_parts(
    table: Table,
    layout: Layout,
    bare: list[LayoutColumn],
    sums: Sums,
    found: dict[int, dict[str, float]],
    taken: set[str],
) -> None:
    """Number, dates, relation, ledger account, description and amounts of invoice lines without any headings."""
    days = [
        column for column in bare if column.type is ColumnType.DATE and column.filled >= 0.5 * len(layout.data_rows)
    ]
    for name, column in zip(("invoice_date", "due_date"), days, strict=False):
        if name not in taken:
            found[column.index][name] = 0.6
    texts = [
        column for column in bare if column.type in (ColumnType.TEXT, ColumnType.NUMBER) and not found[column.index]
    ]
    numbers = [column for column in texts if _is_numbering(column, len(layout.data_rows))]
    if numbers and "invoice_number" not in taken:
        lettered = [column for column in numbers if any(map(str.isalpha, "".join(column.samples)))]
        found[(lettered or numbers)[0].index]["invoice_number"] = 0.58
    names = [column for column in texts if _is_name(column)]
    for column in names:
        before = next((each for each in texts if each.index == column.index - 1 and not found[each.index]), None)
        if (
            before is not None
            and _goes_with(table, layout, before, column)
            and before.type in (ColumnType.NUMBER, ColumnType.TEXT)
        ):
            if "relation_name" not in taken:
                found[column.index]["relation_name"] = 0.56
            if "relation_code" not in taken:
                found[before.index]["relation_code"] = 0.55
            break
    if sums.net_vat_gross and len(names) == 1 and not found[names[0].index] and "relation_name" not in taken:
        found[names[0].index]["relation_name"] = 0.52
    ledgers = [column for column in texts if not found[column.index] and _is_ledger(column)]
    if ledgers and "gl_account" not in taken:
        found[ledgers[0].index]["gl_account"] = 0.55
    _amounts(layout, bare, sums, found, taken)


def _amounts(
    layout: Layout, bare: list[LayoutColumn], sums: Sums, found: dict[int, dict[str, float]], taken: set[str]
) -> None:
    own = {column.index for column in bare}
    if taken & {"net_amount", "gross_amount"}:
        return
    for one, two, three in sums.net_vat_gross:
        if {one, two, three} <= own:
            found[one]["net_amount"], found[two]["vat_amount"], found[three]["gross_amount"] = 0.6, 0.6, 0.6
            return
    for amount, rate, vat in sums.rated:
        if {amount, rate, vat} <= own:
            found[amount]["net_amount"], found[rate]["vat_percentage"], found[vat]["vat_amount"] = 0.6, 0.65, 0.6
            return
    money = [column for column in bare if column.type is ColumnType.AMOUNT and not found[column.index]]
    if len(money) == 1:
        found[money[0].index]["gross_amount"] = 0.52


def _is_numbering(column: LayoutColumn, rows: int) -> bool:
    if column.profile.distinct < 2 and rows > 1:
        return False
    longest = max(map(len, column.samples))
    return longest >= 4 and all(_NUMBERED.fullmatch(each) for each in column.samples)


def _is_name(column: LayoutColumn) -> bool:
    texts = column.samples
    return (
        column.type is ColumnType.TEXT
        and all(any(map(str.isalpha, each)) for each in texts)
        and max(map(len, texts)) >= 4
    )


def _is_ledger(column: LayoutColumn) -> bool:
    is_year = all(re.fullmatch(r"(?:19|20)[0-9]{2}", each) for each in column.samples)
    return not is_year and all(each.isdigit() and 4 <= len(each) <= 7 for each in column.samples)


def _goes_with(table: Table, layout: Layout, code: LayoutColumn, name: LayoutColumn) -> bool:
    """Whether each code has one name all along, and there are at least as many codes as names."""
    wanted = set(layout.data_rows)
    names: dict[str, set[str]] = {}
    for row in [row for row in table.rows if row.number in wanted][:300]:
        key = plain_text(row.cell(code.index), table.shown.get((row.number, code.index), ""))
        text = plain_text(row.cell(name.index))
        if key and text:
            names.setdefault(key, set()).add(text)
    is_code = all(re.fullmatch(r"[A-Z]{0,4}[0-9]{2,}", key) for key in names)
    return bool(names) and is_code and all(len(texts) == 1 for texts in names.values())
