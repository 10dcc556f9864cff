"""What must still be settled when each column has its field: numbers in another column, descriptions, side marks, second taxes."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from decimal import Decimal

from exactdesk.flow.headings import heading_tokens
from exactdesk.flow.layout import Layout
from exactdesk.flow.parsing import parse_amount
from exactdesk.flow.profile import ColumnType
from exactdesk.flow.sums import Sums
from exactdesk.flow.table import Table

_VAT_WORDS = frozenset(["btw", "tax", "taxes", "steuer"])
_IBAN = re.compile(r"[A-Z]{2}[0-9]{2} ?[A-Z0-9 ]{10,30}")
_SIDE_MARKS = frozenset(
    ["s", "h", "d", "c", "dr", "cr", "debet", "credit", "debit", "soll", "haben", "débit", "crédit", "db"]
)


def settle_number(layout: Layout, chosen: dict[int, tuple[str, float]]) -> None:
    """Takes the office's entry number for the number of the invoice where the sheet has no other that is filled."""
    by_name = {name: index for index, (name, _) in chosen.items()}
    entry, number = by_name.get("entry_number"), by_name.get("invoice_number")
    if entry is None or not _filled(layout, entry) or (number is not None and _filled(layout, number)):
        return
    if number is not None:
        del chosen[number]
    chosen[entry] = ("invoice_number", 0.8)


def settle_description(
    layout: Layout, chosen: dict[int, tuple[str, float]], scores: Mapping[int, Mapping[str, float]]
) -> None:
    """One description only, on invoices of several rows: then it is about the row."""
    by_name = {name: index for index, (name, _) in chosen.items()}
    index, number = by_name.get("description"), by_name.get("invoice_number")
    if (
        index is None
        or number is None
        or "line_description" in by_name
        or scores[index].get("line_description", 0.0) < 0.5
    ):
        return
    column = layout.column(number)
    if column is not None and (
        column.profile.distinct < column.profile.looked_at or column.filled < len(layout.data_rows)
    ):
        chosen[index] = ("line_description", round(scores[index]["line_description"], 2))


def _filled(layout: Layout, index: int) -> bool:
    column = layout.column(index)
    return column is not None and column.type is not ColumnType.EMPTY


def side_mark_column(layout: Layout, by_name: Mapping[str, int]) -> int | None:
    """The column that says debit or credit beside unsigned amounts, None when there is none."""
    mapped = set(by_name.values())
    for column in layout.columns:
        marks = {each.casefold().strip(".") for each in column.samples}
        if (
            column.index not in mapped
            and marks
            and marks <= _SIDE_MARKS
            and column.filled >= 0.9 * len(layout.data_rows)
        ):
            is_told = re.search(
                r"[dscbh] ?/ ?[cdh]|debet|debit|credit|soll|haben|kennz|kz|side|teken|sign",
                column.heading,
                re.IGNORECASE,
            )
            if len(marks) == 2 or is_told:
                return column.index
    return None


def settle_gross(chosen: dict[int, tuple[str, float]], sums: Sums) -> None:
    """Gives up the less certain of net and gross where the one cannot be the other with VAT: an open balance beside a total."""
    by_name = {name: index for index, (name, _) in chosen.items()}
    net, gross = by_name.get("net_amount"), by_name.get("gross_amount")
    if net is None or gross is None or (net, gross) in {(one, three) for one, _, three in sums.net_vat_gross}:
        return
    pairs = [
        (one, other)
        for one, other in zip(sums.figures.get(net, ()), sums.figures.get(gross, ()), strict=False)
        if one is not None and other is not None
    ]
    wrong = sum(abs(other) < abs(one) or (one and other / one > Decimal("1.3")) for one, other in pairs)
    if pairs and wrong > 0.2 * len(pairs):
        has_vat = "vat_amount" in by_name or "unit_price" in by_name
        if not has_vat:
            del chosen[gross if chosen[gross][1] <= chosen[net][1] else net]
            left = net if net in chosen else gross
            chosen[left] = ("gross_amount", chosen[left][1])


def is_bank_statement(layout: Layout, by_name: Mapping[str, int]) -> bool:
    """Whether bank accounts stand in a column and no number of an invoice does."""
    if "invoice_number" in by_name:
        return False
    return any(column.samples and all(_IBAN.fullmatch(each) for each in column.samples) for column in layout.columns)


def are_postings(layout: Layout, scores: Mapping[int, Mapping[str, float]]) -> bool:
    """Whether the rows are postings of a ledger: an account and a contra account, debit or credit, and no party."""
    accounts = [index for index, row in scores.items() if row.get("gl_account", 0.0) >= 0.6 and _filled(layout, index)]
    parties = [
        index
        for index, row in scores.items()
        if max(row.get("relation_code", 0.0), row.get("relation_name", 0.0), row.get("relation_email", 0.0)) >= 0.6
        and _filled(layout, index)
    ]
    sides = [index for index, row in scores.items() if max(row.get("debit", 0.0), row.get("credit", 0.0)) >= 0.9]
    has_side = len(sides) >= 2 or side_mark_column(layout, {}) is not None
    return has_side and bool(accounts) and not parties and (len(accounts) >= 2 or len(sides) >= 2)


def second_vat_columns(
    table: Table, layout: Layout, scores: Mapping[int, Mapping[str, float]], by_name: Mapping[str, int]
) -> Iterator[int]:
    """Columns beside the mapped one that hold VAT too, with something else than zero in them."""
    mapped = set(by_name.values())
    wanted = set(layout.data_rows)
    for index, row in scores.items():
        column = layout.column(index)
        if index in mapped or column is None or column.type not in (ColumnType.AMOUNT, ColumnType.NUMBER):
            continue
        tokens = heading_tokens(column.heading)
        is_of_a_rate = any(map(str.isdigit, tokens)) or "vat_amount" not in by_name
        is_told = row.get("vat_amount", 0.0) >= 0.5
        if not is_told and not (
            is_of_a_rate and row.get("vat_amount", 0.0) >= 0.15 and _VAT_WORDS.intersection(tokens)
        ):
            continue
        amounts = (
            parse_amount(each.cell(index), column.profile.amounts) for each in table.rows if each.number in wanted
        )
        if any(isinstance(amount, Decimal) and amount for amount in amounts):
            yield index
