"""Lists that look like invoices and are none: statements of a bank, payments of a payment service, postings of a ledger."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from decimal import Decimal

from exactdesk.flow.headings import heading_tokens
from exactdesk.flow.layout import Layout, LayoutColumn
from exactdesk.flow.likeness import heading_score
from exactdesk.flow.parsing import parse_amount, plain_text
from exactdesk.flow.profile import ColumnType
from exactdesk.flow.settle import side_mark_column
from exactdesk.flow.table import Row, Table
from exactdesk.kinds import fields
from exactdesk.problems import Problem, Severity, Where

_IBAN = re.compile(r"[A-Z]{2}[0-9]{2} ?[A-Z0-9 ]{10,30}")
_BALANCE = frozenset(["saldo", "solde", "balance", "kontostand", "eindsaldo"])
_BANK_WORDS = _BALANCE | frozenset(
    [
        "tegenrekening",
        "tegenpartij",
        "contrepartie",
        "counterparty",
        "gegenkonto",
        "mutatiesoort",
        "rentedatum",
        "valutadatum",
        "transactiedatum",
        "transactiebedrag",
        "mededelingen",
    ]
)
_PAYMENT_WORDS = frozenset(["settlement", "payout", "payouts", "psp", "uitbetaling", "uitbetalingen", "chargeback"])
_FEES = frozenset(["fee", "fees", "kosten", "transactiekosten"])
_AFTER_FEES = frozenset(["net", "netto"])
_OWN_IDS = frozenset(["id", "transactiereferentie", "transactiecode", "transaction", "transactienummer"])
_NOT_FINAL = re.compile(
    r"geannuleerd|vervallen|verwijderd|cancell?ed|void(?:ed)?|annul[ée]e?|storniert|concept|draft|brouillon|entwurf|offerte|pro ?forma",
    re.IGNORECASE,
)
_OTHER_TYPES = re.compile(
    r"payment|betaling|betaald|ontvangst|paiement|zahlung|payout|uitbetaling|charge|receipt|bank|kas|cash|memoriaal|journal|transfer"
    r"|overboeking|beginbalans|opening|offerte|quote|quotation|estimate|devis|angebot|order|bestelling|pakbon",
    re.IGNORECASE,
)
_INVOICE_TYPES = re.compile(
    r"factuur|facture|invoice|rechnung|credit ?not[ae]|avoir|gutschrift|\bbill\b|creditfactuur", re.IGNORECASE
)
_LOOKED_AT = 200


def told_as_something_else(
    table: Table, layout: Layout, scores: Mapping[int, Mapping[str, float]], by_name: Mapping[str, int], place: Where
) -> Problem | None:
    """What the list is when it is no list of invoices, as the problem that says so; None when nothing speaks against invoices.

    Args:
        table, layout: the sheet. scores: by column and field, of a kind of invoices. by_name: the columns chosen from them.
        place: file and sheet.
    """
    rows = _rows(table, layout)
    if _are_postings(layout, scores, rows):
        return Problem(code="postings-not-invoices", severity=Severity.STOP, where=place)
    if "invoice_number" in by_name:
        return None
    if _is_bank_statement(layout, rows):
        return Problem(code="bank-statement", severity=Severity.STOP, where=place)
    if _are_payments(layout):
        return Problem(code="payments-not-invoices", severity=Severity.STOP, where=place)
    if _accounts(layout):
        return Problem(code="kind-unclear", severity=Severity.WARN, where=place)
    return None


def other_types(table: Table, layout: Layout, place: Where) -> Problem | None:
    """What must be said of a list that holds other things between its invoices, told by the words of its type column."""
    for column in layout.columns:
        if column.type is not ColumnType.TEXT or heading_score(column.heading, fields.DOCUMENT_TYPE) < 0.5:
            continue
        cells = (row.cell(column.index) for row in _rows(table, layout, None))
        words = dict.fromkeys(cell.strip() for cell in cells if isinstance(cell, str) and cell.strip())
        other = [word for word in words if _OTHER_TYPES.search(word)]
        if other and any(_INVOICE_TYPES.search(word) and word not in other for word in words):
            where = Where(
                file=place.file,
                sheet=place.sheet,
                row=layout.header_row,
                column=column.index,
                heading=column.heading,
            )
            facts = {"words": ", ".join(other[:5])}
            return Problem(code="other-than-invoices", severity=Severity.WARN, where=where, facts=facts)
    return None


def not_final(table: Table, layout: Layout, place: Where) -> Problem | None:
    """What must be said of a list with drafts or cancelled invoices between the others, told by the words of its status column."""
    for column in layout.columns:
        if column.type is not ColumnType.TEXT or not {"status", "statut", "state"}.intersection(
            heading_tokens(column.heading)
        ):
            continue
        cells = [row.cell(column.index) for row in _rows(table, layout, None)]
        words = [cell.strip() for cell in cells if isinstance(cell, str) and _NOT_FINAL.fullmatch(cell.strip())]
        if words:
            where = Where(
                file=place.file,
                sheet=place.sheet,
                row=layout.header_row,
                column=column.index,
                heading=column.heading,
            )
            facts = {"count": str(len(words)), "words": ", ".join(dict.fromkeys(words))}
            return Problem(code="not-final", severity=Severity.WARN, where=where, facts=facts)
    return None


def _rows(table: Table, layout: Layout, most: int | None = _LOOKED_AT) -> Sequence[Row]:
    wanted = set(layout.data_rows)
    return [row for row in table.rows if row.number in wanted][:most]


def _amounts(rows: Sequence[Row], column: LayoutColumn) -> list[Decimal | None]:
    found = [parse_amount(row.cell(column.index), column.profile.amounts) for row in rows]
    return [amount if isinstance(amount, Decimal) else None for amount in found]


def _accounts(layout: Layout) -> list[LayoutColumn]:
    return [column for column in layout.columns if column.samples and all(_IBAN.fullmatch(x) for x in column.samples)]


def _words(layout: Layout) -> set[str]:
    return {word for column in layout.columns for word in heading_tokens(column.heading)}


def _is_bank_statement(layout: Layout, rows: Sequence[Row]) -> bool:
    """Bank accounts on both sides, or a balance that each amount carries on."""
    money = [column for column in layout.columns if column.type in (ColumnType.AMOUNT, ColumnType.NUMBER)]
    if not money or not any(column.type is ColumnType.DATE or _is_day(column) for column in layout.columns):
        return False
    accounts = _accounts(layout)
    words = _words(layout)
    if accounts and (len(accounts) >= 2 or words & _BANK_WORDS or {"af", "bij"} <= words):
        return True
    return any(
        _BALANCE.intersection(heading_tokens(balance.heading)) and _carries(_amounts(rows, amount), balances)
        for balance in money
        for balances in [_amounts(rows, balance)]
        for amount in money
        if amount is not balance
    )


def _is_day(column: LayoutColumn) -> bool:
    return bool(column.samples) and all(re.fullmatch(r"20[0-9]{6}", each) for each in column.samples)


def _carries(amounts: Sequence[Decimal | None], balances: Sequence[Decimal | None]) -> bool:
    """Whether each balance is the one before with the amount added, from the top down or from the bottom up."""
    down = up = steps = 0
    for index in range(1, len(balances)):
        before, after = balances[index - 1], balances[index]
        if before is None or after is None:
            continue
        steps += 1
        down += after - before == amounts[index]
        up += before - after == amounts[index - 1]
    return steps >= 2 and max(down, up) >= 0.9 * steps


def _are_payments(layout: Layout) -> bool:
    words = _words(layout)
    return bool(words & _PAYMENT_WORDS) or all(words & each for each in (_FEES, _AFTER_FEES, _OWN_IDS))


def _are_postings(layout: Layout, scores: Mapping[int, Mapping[str, float]], rows: Sequence[Row]) -> bool:
    """Whether the rows are postings of a ledger: an account and a contra account, debit or credit, and no party; or in balance."""
    filled = {column.index: column for column in layout.columns if column.type is not ColumnType.EMPTY}
    accounts = [index for index, row in scores.items() if row.get("gl_account", 0.0) >= 0.6 and index in filled]
    if not accounts or not any(row.get("invoice_date", 0.0) >= 0.5 for row in scores.values()):
        return False
    debited = [index for index, row in scores.items() if row.get("debit", 0.0) >= 0.9 and index in filled]
    credited = [index for index, row in scores.items() if row.get("credit", 0.0) >= 0.9 and index in filled]
    if debited and credited and _balance(rows, filled[debited[0]], filled[credited[0]]):
        return True
    parties = ("relation_code", "relation_name", "relation_email")
    if any(row.get(name, 0.0) >= 0.6 and index in filled for index, row in scores.items() for name in parties):
        return False
    has_sides = bool(debited and credited)
    return has_sides or (len(accounts) >= 2 and side_mark_column(layout, {}) is not None)


def _balance(rows: Sequence[Row], debit: LayoutColumn, credit: LayoutColumn) -> bool:
    """Whether as much is debited as credited, as far as whole entries are among the rows that are looked at."""
    if len(rows) >= _LOOKED_AT:
        last = plain_text(rows[-1].cell(0))
        rows = [row for row in rows if plain_text(row.cell(0)) != last] or rows
    debited, credited = (
        sum((each or Decimal(0) for each in _amounts(rows, column)), Decimal(0)) for column in (debit, credit)
    )
    return len(rows) >= 3 and bool(debited) and debited == credited
