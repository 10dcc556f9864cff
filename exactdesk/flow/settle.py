"""What must still be settled when each column has its field: numbers in another column, descriptions, side marks, second taxes."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from decimal import Decimal

from exactdesk.flow.headings import heading_tokens
from exactdesk.flow.layout import Layout, LayoutColumn
from exactdesk.flow.parsing import parse_amount, plain_text
from exactdesk.flow.profile import ColumnType
from exactdesk.flow.sums import Sums
from exactdesk.flow.table import CellValue, Table

VAT_WORDS = frozenset(["btw", "tax", "taxes", "steuer"])
BASE_WORDS = frozenset(
    ["omzet", "grondslag", "basis", "base", "maatstaf", "mvh", "code", "nummer", "soort", "groep", "revenue"]
)
"""What makes "Grondslag btw 21%" the amount that the VAT is reckoned of, or a code."""
_SUBTOTALS = frozenset(["subtotal", "subtotaal", "zwischensumme"])
_WHOLE = frozenset(
    ["totaal", "total", "bedrag", "amount", "montant", "betrag", "summe", "som", "prijs", "prix", "price", "preis"]
)
_NOT_WHOLE = frozenset(
    [
        "open",
        "openstaand",
        "openstaande",
        "outstanding",
        "balance",
        "saldo",
        "solde",
        "restant",
        "betaald",
        "paid",
        "korting",
        "discount",
        "remise",
        "rabatt",
        "kosten",
        "costs",
        "fee",
        "verzendkosten",
        "shipping",
        "koers",
    ]
)
_RATE_WORDS = frozenset(
    ["hoog", "laag", "nul", "verlegd", "vrij", "vrijgesteld", "high", "low", "zero", "exempt", "standard", "reduced"]
)
_MONEY = frozenset(["net_amount", "gross_amount", "unit_price", "debit", "credit"])
_CONTROL = re.compile(r"1[346][0-9]{2}|4[04]0[0-9]{3}")
"""Accounts of debtors and creditors in the usual Dutch and Belgian numbering."""
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


def marks_agree(table: Table, layout: Layout, marks: int, by_name: Mapping[str, int]) -> bool:
    """Whether the amounts have their signs already: all with the one mark are above zero, all with the other below."""
    index = next((by_name[name] for name in ("gross_amount", "net_amount") if name in by_name), None)
    column = layout.column(index) if index is not None else None
    if column is None:
        return False
    wanted = set(layout.data_rows)
    signs: dict[str, set[bool]] = {}
    for row in table.rows:
        amount = parse_amount(row.cell(column.index), column.profile.amounts)
        if row.number in wanted and isinstance(amount, Decimal) and amount:
            signs.setdefault(plain_text(row.cell(marks)).casefold(), set()).add(amount > 0)
    return len(signs) == 2 and all(len(each) == 1 for each in signs.values()) and len(set().union(*signs.values())) == 2


def settle_gross(layout: Layout, chosen: dict[int, tuple[str, float]], sums: Sums) -> None:
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
            is_part = _SUBTOTALS.intersection(heading_tokens(_heading(layout, net)))
            del chosen[gross if chosen[gross][1] <= chosen[net][1] and not is_part else net]
            left = net if net in chosen else gross
            chosen[left] = ("gross_amount", chosen[left][1])


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
        if not is_told and not (is_of_a_rate and row.get("vat_amount", 0.0) >= 0.15 and VAT_WORDS.intersection(tokens)):
            continue
        amounts = (
            parse_amount(each.cell(index), column.profile.amounts) for each in table.rows if each.number in wanted
        )
        if any(isinstance(amount, Decimal) and amount for amount in amounts) and not _is_total_of(
            table, layout, column, by_name
        ):
            yield index


def _is_total_of(table: Table, layout: Layout, column: LayoutColumn, by_name: Mapping[str, int]) -> bool:
    """Whether each row repeats what the mapped VAT amounts of its invoice add up to."""
    number, vat = by_name.get("invoice_number"), layout.column(by_name.get("vat_amount", -1))
    if number is None or vat is None:
        return False
    wanted = set(layout.data_rows)
    told: dict[str, set[CellValue]] = {}
    sums: dict[str, Decimal] = {}
    wholes: dict[str, Decimal] = {}
    for row in table.rows:
        if row.number not in wanted:
            continue
        key = plain_text(row.cell(number))
        part = parse_amount(row.cell(vat.index), vat.profile.amounts)
        whole = parse_amount(row.cell(column.index), column.profile.amounts)
        if not isinstance(part, Decimal) or not isinstance(whole, Decimal):
            return False
        sums[key] = sums.get(key, Decimal(0)) + part
        wholes[key] = whole
        told.setdefault(key, set()).add(row.cell(column.index))
    return all(len(told[key]) == 1 and abs(wholes[key] - sums[key]) < Decimal("0.021") for key in sums)


def _heading(layout: Layout, index: int) -> str:
    column = layout.column(index)
    return column.heading if column is not None else ""


def rate_words(column: LayoutColumn) -> frozenset[str]:
    """What a heading says of a VAT rate: its figure, or its word."""
    return frozenset(token for token in heading_tokens(column.heading) if token.isdigit() or token in _RATE_WORDS)


def settle_amount(layout: Layout, chosen: dict[int, tuple[str, float]], scores: dict[int, dict[str, float]]) -> None:
    """The amount of invoices whose column has a name of its own ("Contributie", "Totaal huur"), where just one can be meant."""
    names = {name for name, _ in chosen.values()}
    if names & _MONEY or not {"invoice_number", "invoice_date"} <= names:
        return
    open_ = [
        (column, heading_tokens(column.heading))
        for column in layout.columns
        if column.index not in chosen and column.type in (ColumnType.AMOUNT, ColumnType.NUMBER) and column.heading
    ]
    open_ = [(column, words) for column, words in open_ if not _NOT_WHOLE.intersection(words)]
    bases = [column for column, words in open_ if rate_words(column) and not VAT_WORDS.intersection(words)]
    if len(bases) >= 2:
        chosen[bases[0].index] = ("net_amount", 0.55)
        scores[bases[0].index]["net_amount"] = 0.55
        return
    told = [column for column, words in open_ if _WHOLE.intersection(words)]
    found = told or [column for column, _ in open_ if column.type is ColumnType.AMOUNT]
    if len(found) == 1:
        chosen[found[0].index] = ("gross_amount", 0.55)
        scores[found[0].index]["gross_amount"] = 0.55


def settle_party(
    layout: Layout, chosen: dict[int, tuple[str, float]], scores: Mapping[int, Mapping[str, float]]
) -> None:
    """Of two parties on each row the one that differs from row to row: the other one is the office itself."""
    index = next((index for index, (name, _) in chosen.items() if name == "relation_name"), None)
    present = layout.column(index) if index is not None else None
    if index is None or present is None or present.profile.distinct > 1 or present.profile.looked_at < 2:
        return
    for other, row in scores.items():
        column = layout.column(other)
        score = row.get("relation_name", 0.0)
        if other not in chosen and score >= 0.8 and column is not None and column.profile.distinct > 1:
            del chosen[index]
            chosen[other] = ("relation_name", round(score, 2))
            return


def settle_ledger(
    layout: Layout, chosen: dict[int, tuple[str, float]], scores: Mapping[int, Mapping[str, float]]
) -> None:
    """The contra account where the account itself is that of all debtors or all creditors."""
    index = next((index for index, (name, _) in chosen.items() if name == "gl_account"), None)
    present = layout.column(index) if index is not None else None
    if index is None or present is None or not all(_CONTROL.fullmatch(each) for each in present.samples):
        return
    for other, row in scores.items():
        column = layout.column(other)
        score = row.get("gl_account", 0.0)
        if other in chosen or score < 0.6 or column is None or not column.samples:
            continue
        if not any(_CONTROL.fullmatch(each) for each in column.samples):
            del chosen[index]
            chosen[other] = ("gl_account", round(score, 2))
            return
