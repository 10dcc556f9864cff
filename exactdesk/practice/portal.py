"""The page behind a link to a booked document: where Exact Online would open, here are the latest entries of the administration."""

from datetime import date
from decimal import Decimal
from html import escape
from itertools import chain

from exactdesk.practice.banking import BANK, CASH
from exactdesk.practice.bookings import PURCHASE, SALES, day_of, number
from exactdesk.practice.general import GENERAL
from exactdesk.practice.ledger import Administration
from exactdesk.practice.matching import LEDGER
from exactdesk.practice.pages import wide_page
from exactdesk.practice.values import ReadRow, Row

SHOWN = 50
_WORDS = {
    "nl": {
        "title": "Hier opent Exact Online",
        "text": "De laatste boekingen in {name} ({code}).",
        "found": "Boekingen in {name} ({code}) met {wanted} in het boekstuknummer.",
        "search": "Boekstuknummer",
        "go": "Zoeken",
        "number": "Boekstuk",
        "date": "Datum",
        "journal": "Dagboek",
        "relation": "Relatie",
        "ref": "Uw ref.",
        "amount": "Bedrag",
        "none": "In {name} is geen boeking met een boekstuknummer waarin {wanted} voorkomt.",
        "empty": "Er is hier nog niets geboekt.",
        "all": "Alle boekingen",
        "unknown_title": "Administratie niet gevonden",
        "unknown": "De oefenomgeving heeft geen administratie met dit nummer.",
    },
    "en": {
        "title": "This is where Exact Online opens",
        "text": "The latest entries in {name} ({code}).",
        "found": "Entries in {name} ({code}) whose number contains {wanted}.",
        "search": "Entry number",
        "go": "Search",
        "number": "Entry",
        "date": "Date",
        "journal": "Journal",
        "relation": "Relation",
        "ref": "Your ref.",
        "amount": "Amount",
        "none": "{name} has no entry whose number contains {wanted}.",
        "empty": "Nothing has been booked here yet.",
        "all": "All entries",
        "unknown_title": "Company not found",
        "unknown": "The practice environment has no company with this number.",
    },
}


def unknown_page(language: str) -> str:
    """Say that there is no such administration."""
    words = _WORDS[language]
    return wide_page(language, words["unknown_title"], f"<p>{words['unknown']}</p>")


def entries_page(language: str, books: Administration, wanted: str) -> str:
    """List the latest entries, or those whose number contains `wanted`."""
    words, facts = _WORDS[language], books.facts
    wanted = wanted.strip()[:20]
    rows = [row for row in _entries(books) if wanted in str(row["EntryNumber"])]
    rows.sort(key=lambda row: number(row["Timestamp"]), reverse=True)
    text = words["found" if wanted and rows else "text"]
    told = text.format(name=facts.name, code=facts.code, wanted=wanted) if rows or not wanted else ""
    search = (
        f'<form method="get" action="/docs/MenuPortal.aspx" class="search" role="search">'
        f'<input type="hidden" name="_Division_" value="{facts.code}">'
        f'<label>{words["search"]}<input type="text" name="q" inputmode="numeric" value="{escape(wanted)}"></label>'
        f"<button>{words['go']}</button>"
        + (f'<a href="/docs/MenuPortal.aspx?_Division_={facts.code}">{words["all"]}</a>' if wanted else "")
        + "</form>"
    )
    if rows:
        names = ("number", "date", "journal", "relation", "ref", "amount")
        heads = "".join(f'<th scope="col"{_ALIGNED.get(name, "")}>{words[name]}</th>' for name in names)
        lines = "".join(_line(language, row) for row in rows[:SHOWN])
        found = f'<div class="scroll"><table><thead><tr>{heads}</tr></thead><tbody>{lines}</tbody></table></div>'
    else:
        found = f"<p>{escape(words['none'].format(name=facts.name, wanted=wanted)) if wanted else words['empty']}</p>"
    return wide_page(language, words["title"], f"{f'<p>{escape(told)}</p>' if told else ''}{search}{found}")


_ALIGNED = {"amount": ' class="amount"'}


def _entries(books: Administration) -> chain[Row]:
    return chain(*(_shown(books, path) for path in (SALES.path, PURCHASE.path, GENERAL.path, BANK.path, CASH.path)))


def _shown(books: Administration, path: str) -> list[Row]:
    found: list[Row] = []
    for entry in books.table(path).rows.values():
        line = books.table(LEDGER).by_parent[entry["EntryID"]][0]
        found.append(
            {
                "EntryNumber": entry["EntryNumber"],
                "Date": line["Date"],
                "JournalDescription": entry.get("JournalDescription"),
                "AccountName": line.get("AccountName"),
                "YourRef": entry.get("YourRef"),
                "Currency": line["Currency"],
                "Amount": entry.get("AmountFC", line["AmountFC"]),
                "Timestamp": entry["Timestamp"],
            }
        )
    return found


def _line(language: str, row: ReadRow) -> str:
    shown = day_words(language, day_of(row["Date"]))
    cells = (row["EntryNumber"], shown, row["JournalDescription"], row["AccountName"], row["YourRef"])
    amount = f"{row['Currency']} {amount_words(language, number(row['Amount']))}"
    return (
        "<tr>"
        + "".join(f"<td>{escape(str(cell or ''))}</td>" for cell in cells)
        + f'<td class="amount">{escape(amount)}</td></tr>'
    )


def day_words(language: str, day: date | None) -> str:
    """A day as people write it; empty for none."""
    if day is None:
        return ""
    return f"{day.day:02d}-{day.month:02d}-{day.year}" if language == "nl" else day.isoformat()


def amount_words(language: str, amount: Decimal) -> str:
    """An amount as people write it, with two decimals."""
    text = f"{amount:,.2f}".replace("-", "\N{MINUS SIGN}")
    return text.translate(str.maketrans(",.", ".,")) if language == "nl" else text
