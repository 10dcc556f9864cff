"""The card of a relation, as a browser shows it: what is open of it, to be ticked and set off against each other by hand."""

from collections.abc import Sequence
from decimal import Decimal
from html import escape

from exactdesk.practice.bookings import day_of, number
from exactdesk.practice.ledger import Administration
from exactdesk.practice.matching import LEDGER, is_term, match, open_dc
from exactdesk.practice.pages import wide_page
from exactdesk.practice.portal import amount_words, day_words
from exactdesk.practice.says import Rejected, Speech
from exactdesk.practice.values import ReadRow, Row
from exactdesk.practice.xml_road import leave_open

PATH = "/docs/CRMAccountCard.aspx"
_WORDS = {
    "nl": {
        "text": "Openstaande posten van {name}. Vink aan wat bij elkaar hoort en letter het af.",
        "none": "Van {name} staat niets open.",
        "match": "Afletteren",
        "matched": "Afgeletterd.",
        "wrong": "Kies posten van één rekening, aan beide kanten: een factuur en zijn betaling of creditnota.",
        "account": "Rekening",
        "number": "Boekstuk",
        "date": "Datum",
        "journal": "Dagboek",
        "ref": "Uw ref.",
        "open": "Open",
        "unknown_title": "Relatie niet gevonden",
        "unknown": "De oefenomgeving heeft geen relatie met dit nummer.",
    },
    "en": {
        "text": "Outstanding items of {name}. Tick what belongs together and match it.",
        "none": "Nothing of {name} is open.",
        "match": "Match",
        "matched": "Matched.",
        "wrong": "Choose items of one account, on both sides: an invoice and its payment or credit note.",
        "account": "Account",
        "number": "Entry",
        "date": "Date",
        "journal": "Journal",
        "ref": "Your ref.",
        "open": "Open",
        "unknown_title": "Account not found",
        "unknown": "The practice environment has no account with this number.",
    },
}


def card_page(language: str, books: Administration, relation: ReadRow, told: str = "") -> str:
    """What is open of a relation, with boxes to tick; `told` is a word above it, as `matched` or `wrong`."""
    words, name = _WORDS[language], str(relation["Name"])
    title = f"{str(relation['Code']).strip()} {name}"
    rows = _open_lines(books, relation)
    said = f"<p><strong>{words[told]}</strong></p>" if told else ""
    if not rows:
        return wide_page(language, title, f"{said}<p>{escape(words['none'].format(name=name))}</p>")
    heads = "".join(f'<th scope="col">{words[key]}</th>' for key in ("account", "number", "date", "journal", "ref"))
    lines = "".join(_line(language, books, row) for row in rows)
    action = f"{PATH}?_Division_={books.facts.code}&amp;AccountID={relation['ID']}"
    return wide_page(
        language,
        title,
        f"{said}<p>{escape(words['text'].format(name=name))}</p>"
        f'<form method="post" action="{action}"><div class="scroll"><table><thead><tr><th></th>{heads}'
        f'<th scope="col" class="amount">{words["open"]}</th></tr></thead><tbody>{lines}</tbody></table></div>'
        f"<button>{words['match']}</button></form>",
    )


def unknown_page(language: str) -> str:
    """Say that there is no such relation."""
    words = _WORDS[language]
    return wide_page(language, words["unknown_title"], f"<p>{words['unknown']}</p>")


def match_ticked(books: Administration, speech: Speech, relation: ReadRow, ticked: Sequence[str]) -> str:
    """Set the ticked items off against each other; what is left over stays open. Returns `matched` or `wrong`."""
    rows = [row for row in _open_lines(books, relation) if str(row["ID"]) in ticked]
    parts = [(row, open_dc(books, row)) for row in rows]
    if len({row["GLAccount"] for row in rows}) != 1:
        return "wrong"
    left = sum((amount for _, amount in parts), Decimal(0))
    try:
        found = leave_open(speech, parts, left) if left else parts
    except Rejected:
        return "wrong"
    match(books, str(rows[0]["GLAccountCode"]).strip(), str(relation["Code"]).strip(), found)
    return "matched"


def _open_lines(books: Administration, relation: ReadRow) -> list[Row]:
    return [
        row
        for row in books.table(LEDGER).rows.values()
        if row.get("Account") == relation["ID"] and is_term(books, row) and open_dc(books, row)
    ]


def _line(language: str, books: Administration, row: ReadRow) -> str:
    shown = day_words(language, day_of(row["Date"]))
    cells = (row["GLAccountCode"], row["EntryNumber"], shown, row["JournalCode"], row.get("YourRef"))
    amount = amount_words(language, number(open_dc(books, row)))
    label = escape(f"{row['EntryNumber']} {amount}")
    return (
        f'<tr><td><input type="checkbox" name="line" value="{escape(str(row["ID"]))}" aria-label="{label}"></td>'
        + "".join(f"<td>{escape(str(cell or '').strip())}</td>" for cell in cells)
        + f'<td class="amount">{escape(amount)}</td></tr>'
    )
