"""Whether invoices are the office's own or a supplier's: told by the words of the sheet, its codes and its numbering."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from exactdesk.books.reference import JournalType, ReferenceBook, Side
from exactdesk.flow.headings import heading_tokens, known_fields
from exactdesk.flow.layout import Layout, LayoutColumn
from exactdesk.flow.left_out import Why
from exactdesk.flow.parsing import plain_text
from exactdesk.flow.table import Table

_WORDS = {
    Side.SALES: re.compile(
        r"klant|debiteur|afnemer|verkoop|verkopen|omzet|opbrengst|customer|client|debtor|sales|sold|bill ?to|billing|revenue|uitgaand|"
        r"verk\b|"
        r"clients?|vente|ventes|kunde|kunden|debitor|verkauf|ausgang|erlos|accrec|lineitem|webshop|paid ?at|opdrachtgever|"
        r"factuur (?:verstuurd|verzonden)|receiver|buyer|huurder|ouder|tenant|member|acheteur|koper|lidnummer"
    ),
    Side.PURCHASE: re.compile(
        r"leverancier|crediteur|inkoop|inkopen|(?<!service)(?<!verzend)(?<!porto)(?<!order)kosten(?!pl|dr)|"
        r"supplier|vendor|creditor|purchase(?!d)|expense|bills?\b(?! (?:to|nr))|"
        r"inkomend|"
        r"fournisseur|fournisseurs|achat|achats|lieferant|lieferanten|kreditor|einkauf|eingang|aufwand|accpay|payee|voorbelasting|vorsteuer|"
        r"factuur ontvangen|ink\b|sender|seller|afzender|vendeur|onderaannemer"
    ),
}
_TELLING = frozenset(["document_type", "vat_code"])
_PARTIES = frozenset(["relation_name", "relation_code"])
_LEDGER_TYPES = {Side.SALES: {110}, Side.PURCHASE: {111, 120, 121, 122, 123, 125, 126}}


def tell_side(
    table: Table, layout: Layout, chosen: Mapping[int, tuple[str, float]], reference: ReferenceBook | None
) -> tuple[Side, float]:
    """The side that more speaks for, and how sure that is: 1 certain, 0.5 nothing tells (then the office's own)."""
    votes = {Side.SALES: 0.0, Side.PURCHASE: 0.0}
    party = next(
        (column for index, (name, _) in chosen.items() if name in _PARTIES and (column := layout.column(index))), None
    )
    for weight, texts in (*_texts(table, layout), (2.0, [party.heading if party is not None else ""])):
        for side, pattern in _WORDS.items():
            if any(_says(pattern, text) for text in texts):
                votes[side] += weight
    by_name = {name: column for index, (name, _) in chosen.items() if (column := layout.column(index)) is not None}
    if reference is not None:
        _by_reference(by_name, reference, votes)
    _by_ledger(by_name, votes)
    _by_numbering(table, layout, by_name, votes)
    best = max(votes, key=lambda side: (votes[side], side is Side.SALES))
    total = sum(votes.values())
    return best, 0.5 if not total else max(0.5, votes[best] / (total + 0.3))


def speaks_of(side: Side, text: str) -> bool:
    """Whether a heading names that side, and not the other one."""
    return [each for each, pattern in _WORDS.items() if _says(pattern, text)] == [side]


def _says(pattern: re.Pattern[str], text: str) -> bool:
    words = heading_tokens(text)
    return bool(re.search(rf"\b(?:{pattern.pattern})", " ".join(words))) or (
        len(words) == 1 and bool(pattern.search(words[0]))
    )


def _texts(table: Table, layout: Layout) -> Iterable[tuple[float, list[str]]]:
    yield 3.0, [column.heading for column in layout.columns if column.heading]
    above = {each.row for each in layout.left_out if each.why is Why.ABOVE_HEADER}
    yield (
        2.0,
        [str(value) for row in table.rows[:20] if row.number in above for value in row.cells if isinstance(value, str)],
    )
    yield 1.5, [table.sheet]
    for column in layout.columns:
        if known_fields(column.heading) & _TELLING:
            yield 1.5, list(column.samples)
    yield 1.0, [re.sub(r"\.[a-z0-9]{2,4}$", "", table.file)]
    if layout.block is not None and layout.block < len(layout.blocks):
        yield 3.0, [layout.blocks[layout.block].label]


def _by_reference(by_name: Mapping[str, LayoutColumn], reference: ReferenceBook, votes: dict[Side, float]) -> None:
    codes = by_name.get("relation_code")
    if codes is not None:
        relations = [reference.relation_by_code[each] for each in codes.samples if each in reference.relation_by_code]
        if relations:
            votes[Side.SALES] += (
                2.0 * sum(each.is_customer and not each.is_supplier for each in relations) / len(relations)
            )
            votes[Side.PURCHASE] += (
                2.0 * sum(each.is_supplier and not each.is_customer for each in relations) / len(relations)
            )
    journals = by_name.get("journal")
    if journals is not None:
        types = {reference.journal_by_code[each].type for each in journals.samples if each in reference.journal_by_code}
        votes[Side.SALES] += 4.0 * bool(types & {JournalType.SALES, JournalType.SALES_RETURN})
        votes[Side.PURCHASE] += 4.0 * bool(types & {JournalType.PURCHASE, JournalType.PURCHASE_RETURN})
    ledgers = by_name.get("gl_account")
    if ledgers is not None:
        kinds = [
            reference.gl_account_by_code[each].type for each in ledgers.samples if each in reference.gl_account_by_code
        ]
        for side, types_ in _LEDGER_TYPES.items():
            votes[side] += 2.0 * (sum(kind in types_ for kind in kinds) / len(kinds) if kinds else 0)


def _by_ledger(by_name: Mapping[str, LayoutColumn], votes: dict[Side, float]) -> None:
    """The usual Dutch numbering of four digits (8 revenue, 4 costs) and the Belgian one of six (70 revenue, 60 to 65 costs)."""
    column = by_name.get("gl_account")
    if column is None or not column.samples:
        return
    sales = sum(bool(re.fullmatch(r"8[0-9]{3}|70[0-9]{4}", each)) for each in column.samples)
    purchase = sum(bool(re.fullmatch(r"4[0-9]{3}|7[0-9]{3}|6[0-5][0-9]{4}", each)) for each in column.samples)
    votes[Side.SALES] += sales / len(column.samples)
    votes[Side.PURCHASE] += purchase / len(column.samples)


def _by_numbering(table: Table, layout: Layout, by_name: Mapping[str, LayoutColumn], votes: dict[Side, float]) -> None:
    """One series of numbers over several relations is the office's own; every supplier has a series of its own."""
    number = by_name.get("invoice_number")
    party = next(
        (by_name[name] for name in ("relation_code", "relation_email", "relation_name") if name in by_name), None
    )
    if number is None or party is None:
        return
    wanted = set(layout.data_rows)
    shapes: dict[str, set[str]] = {}
    for row in [row for row in table.rows if row.number in wanted][:300]:
        text = plain_text(row.cell(number.index), table.shown.get((row.number, number.index), ""))
        who = plain_text(row.cell(party.index))
        if text and who:
            shapes.setdefault(re.sub("[0-9]", "9", text), set()).add(who)
    parties = set().union(*shapes.values()) if shapes else set()
    if len(parties) >= 3 and max(len(each) for each in shapes.values()) >= 0.9 * len(parties) and len(shapes) <= 2:
        votes[Side.SALES] += 0.6
    elif len(parties) >= 4 and len(shapes) >= 0.6 * len(parties):
        votes[Side.PURCHASE] += 0.6
