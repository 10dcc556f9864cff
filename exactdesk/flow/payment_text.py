"""The words of a payer taken apart: which figures may be the number of an invoice, which are something else, and what stands before them.

"fact 2026-0045 en 0047, klantnr 1023, uw schrijven d.d. 12-03-2026" has two invoice numbers, a customer number and a date.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import IntEnum

from stdnum import iban


class Trust(IntEnum):
    """How much a figure looks like an invoice number by what stands around it."""

    OTHER = 0  # it is called something else: a customer, an order, a telephone number
    SHAPED = 1  # it has the shape of a date, an amount, a time
    PLAIN = 2  # nothing is said about it
    CALLED = 3  # it is called an invoice, or stands in a list of such


@dataclass(frozen=True, slots=True)
class Run:
    """Letters or digits without a sign between them.

    Attributes:
        text: upper case.
        trust: of digits; letters are always `PLAIN`.
        joined: whether it goes on with the run before it as a number may: nothing, one sign or one blank between them.
        listed: whether it goes on with the run before it as a list does: a comma, "en", a slash.
        through: whether it is the end of a range that the run before it begins ("t/m").
    """

    text: str
    begin: int
    end: int
    is_digits: bool
    trust: Trust
    joined: bool
    listed: bool
    through: bool


_RUN = re.compile(r"[A-Za-zÀ-ÖØ-öø-ÿ]+|[0-9]+")
_JOIN = re.compile(r"[-/._#:\\]? ?|[ ]?[-/._#:\\][ ]?")
_LIST_WORDS = r"en|and|und|et|plus|incl|inclusief|minus|min|tevens|ook|alsmede"
_LIST = re.compile(
    rf"\s*(?:[,;+&/|]|\b(?:{_LIST_WORDS})\b|-)\s*(?:\b(?:{_LIST_WORDS})\b)?\s*(?:nrs?\.?|factuur|fact\.?|no\.?)?\s*",
    re.IGNORECASE,
)
_BLANKS = re.compile(r"\s+")
_THROUGH = re.compile(r"\s*(?:t/m|tm|t\.m\.|tot en met|tot|through|jusqu'?[aà]?|bis|\.\.+)\s*", re.IGNORECASE)

_CALLED = re.compile(
    r"(?:\b(?:verkoop|inkoop|eind|deel|termijn|credit|pro ?forma ?)?"
    r"(?:factuur|facturen|factuurnr|factuurnrs|factuurnummers?|faktuur|fakturen|fact|facts|factnr|fac|fct|fkt|ftr|"
    r"facture|factures|rechnung|rechnungen|rechn|rg|invoice|invoices|inv|nota|notas|nota's|creditnota|creditnotas|cn|"
    r"declaratie|declaraties|decl|facturenummer|avoir|vf|rek|rekening|f(?=[\s.:#])|fnr|facnr)"
    r"(?:\s?-?(?:nummers?|nrs?|no|nos|n°|num|number|numbers|nummer))?|\bnrs?|\bnummers?|\bn°|\bno|\bfactuurkenmerk|\bbetreft)"
    r"\s?[.:#=]{0,2}\s?(?:\()?\s?(?:[A-Za-z]{1,4}[-. ]?)?$",
    re.IGNORECASE,
)
_OTHER = re.compile(
    r"\b(?:klant|klnt|kl|deb|debiteur|debiteuren|deb|cred|crediteur|relatie|rel|lid|lidmaatschap|cli[eë]nt|client|customer|kunden?|"
    r"order|orders|ord|bestel|bestelling|best|po|opdracht|opdr|project|proj|dossier|dos|zaak|polis|contract|abonnement|kenteken|"
    r"tel|telefoon|mobiel|mob|gsm|fax|pas|pasnr|kaart|terminal|machtiging|mandaat|mandate|incassant|transactie|trans|trx|offerte|"
    r"pakbon|kassabon|ticket|reservering|boeking|kvk|kbo|btw|bsn|postbus|unit|kamer|locatie|vestiging|filiaal|"
    r"fil|week|wk|kwartaal|periode|datumtijd|pag|pagina|stuks?|uur|km|klantref|commande|cde|termijn|deel|"
    r"aanslag|aanslagbiljet|rente|werknemer|personeel|personeelsnr|leerling|patient|pati[eë]nt)"
    r"(?:\s?-?(?:nummers?|nrs?|no|num|number|code|id|referentie|kenmerk|n°))?\s?[.:#=]{0,2}\s?(?:[A-Za-z]{1,4}-?)?$",
    re.IGNORECASE,
)
_RELATION_CODE = re.compile(
    r"\b(?:klant|klnt|deb|debiteur|debiteuren|relatie|client|cli[eë]nt|customer|kunden?|lid)"
    r"(?:\s?-?(?:nummer|nr|no|number|code|id|n°))?\s?[.:#=]{0,2}\s?(\d{3,10})\b",
    re.IGNORECASE,
)
_DATED = re.compile(r"\b(?:d\.?\s?d\.?|datum|dd|van|op|date|vom)\s?[.:]?\s?$", re.IGNORECASE)
_PLURAL = re.compile(
    r"\b(?:facturen|fakturen|factuurnrs|factuurnummers|nrs|nummers|factures|invoices|rechnungen|notas|nota's)\b",
    re.IGNORECASE,
)

_MONTHS = (
    ("jan", "januari", "janvier", "january", "januar"),
    ("feb", "februari", "fevrier", "février", "february", "februar", "febr"),
    ("mrt", "maart", "mars", "march", "mar", "märz"),
    ("apr", "april", "avril"),
    ("mei", "mai", "may"),
    ("jun", "juni", "juin", "june"),
    ("jul", "juli", "juillet", "july"),
    ("aug", "augustus", "aout", "août", "august"),
    ("sep", "sept", "september", "septembre"),
    ("okt", "oktober", "oct", "octobre", "october"),
    ("nov", "november", "novembre"),
    ("dec", "december", "decembre", "décembre", "dezember", "dez"),
)
_MONTH = {word: number for number, words in enumerate(_MONTHS, start=1) for word in words}
_MONTH_WORDS = "|".join(sorted(_MONTH, key=len, reverse=True))

_DAY_FIRST = re.compile(r"(?<![\d-])(\d{1,2})([-/. ])(\d{1,2})\2(\d{4}|\d{2})(?![\d-])")
_YEAR_FIRST = re.compile(r"(?<!\d)((?:19|20)\d\d)([-/.])(\d{1,2})\2(\d{1,2})(?!\d)")
_NAMED_DAY = re.compile(rf"\b(?:(\d{{1,2}})\s?)?(?:{_MONTH_WORDS})\b\.?\s?((?:19|20)\d\d|'\d\d)?", re.IGNORECASE)
_AMOUNT = re.compile(
    r"(?:€|\bEUR\b|\beuro\b)\s?-?\d[\d.]*(?:,\d{1,2}|,-)?|(?<![\d.,])\d{1,3}(?:\.\d{3})+(?:,\d{2})?(?![\d,])"
    r"|(?<![\d.,-])\d+[.,]\d{2}(?![\d.,])(?:\s?(?:€|\beuro?\b))?|\d[\d.]*(?:,\d{2})?\s?(?:€|\beuro?\b)|\d+(?:,\d+)?\s?%"
    r"|\bbedrag\s?:?\s?\d[\d.,]*",
    re.IGNORECASE,
)
_TIME = re.compile(r"(?<!\d)\d{1,2}:\d{2}(?::\d{2})?(?!\d)|(?<=/)\d{2}\.\d{2}(?= )")
_PHONE = re.compile(
    r"(?:\+|(?<!\d)00)\s?(?:31|32|49)[\s-]?(?:\(0\))?[\d\s-]{8,12}\d|(?<!\d)06[\s-]?(?:\d[\s-]?){7}\d(?!\d)"
    r"|(?<!\d)0\d{1,3}[-/]\d{6,8}(?!\d)|(?<!\d)04\d{2}[ /.]\d{2}[ .]?\d{2}[ .]?\d{2}(?!\d)"
)
_PLATE = re.compile(
    r"\b(?:[A-Z]{2}-\d{2}-\d{2}|\d{2}-\d{2}-[A-Z]{2}|\d{2}-[A-Z]{2}-\d{2}|[A-Z]{2}-\d{2}-[A-Z]{2}|[A-Z]{2}-[A-Z]{2}-\d{2}"
    r"|\d{2}-[A-Z]{2}-[A-Z]{2}|\d{2}-[A-Z]{3}-\d|\d-[A-Z]{3}-\d{2}|[A-Z]{2}-\d{3}-[A-Z]|[A-Z]-\d{3}-[A-Z]{2}|[A-Z]{3}-\d{2}-[A-Z]"
    r"|[A-Z]-\d{2}-[A-Z]{3}|\d-[A-Z]{2}-\d{3}|\d{3}-[A-Z]{2}-\d|\d-[A-Z]{3}-\d{3})\b"
)
_IBAN = re.compile(r"\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?\b")
_TAX_NUMBER = re.compile(r"\bNL ?\d{9} ?B ?\d{2}\b|\bBE ?[01]\d{3}[. ]?\d{3}[. ]?\d{3}\b", re.IGNORECASE)


def runs_of(text: str, *, trust: Trust = Trust.PLAIN) -> tuple[Run, ...]:
    """The letters and digits of a text. `trust` is what digits have of which the text itself says nothing."""
    taken = list(_something_else(text))
    is_plural = bool(_PLURAL.search(text))
    found: list[Run] = []
    for match in _RUN.finditer(text):
        begin, end = match.span()
        is_digits = match.group()[0].isdigit()
        between = text[found[-1].end : begin] if found else ""
        joined = bool(found) and bool(_JOIN.fullmatch(between))
        listed = bool(found) and is_digits and bool(_LIST.fullmatch(between))
        own = Trust.PLAIN
        if is_digits:
            own = _trust(text, begin, end, taken, trust, is_plural=is_plural)
        through = False
        last = _last_digits(found)
        if is_digits and last is not None:
            gap = text[last.end : begin]
            through = bool(_THROUGH.fullmatch(gap))
            is_list = through or bool(_LIST.fullmatch(gap)) or (is_plural and bool(_BLANKS.fullmatch(gap)))
            listed = listed or is_list
            if is_list and last.trust is Trust.CALLED and own is Trust.PLAIN:
                own = Trust.CALLED
        found.append(Run(match.group().upper(), begin, end, is_digits, own, joined, listed, through))
    return tuple(found)


def months_in(text: str) -> frozenset[int]:
    """The months (1 to 12) that a text names in words."""
    return frozenset(_MONTH[word] for word in re.findall(r"[a-zà-ÿ]+", text.lower()) if word in _MONTH)


def relation_codes_in(text: str) -> tuple[tuple[str, tuple[int, int]], ...]:
    """The figures that a text calls the number of a customer, each with its place."""
    return tuple((match.group(1), match.span(1)) for match in _RELATION_CODE.finditer(text))


def _last_digits(found: list[Run]) -> Run | None:
    """The last run of digits, unless more than a word stands behind it."""
    for run in found[-1:-5:-1]:
        if run.is_digits:
            return run
    return None


def _trust(
    text: str, begin: int, end: int, taken: list[tuple[int, int, Trust]], plain: Trust, *, is_plural: bool
) -> Trust:
    before = text[max(0, begin - 40) : begin]
    is_called = bool(_CALLED.search(before))
    for first, last, trust in taken:
        if first < end and begin < last:
            # "facturen 45,46" looks like an amount and is a list.
            is_list = is_plural and trust is Trust.SHAPED and "," in text[first:last] and _CALLED.search(text[:first])
            return Trust.CALLED if is_list else trust
    if _OTHER.search(before):
        return Trust.OTHER
    if is_called:
        return Trust.CALLED
    if _DATED.search(before) and end - begin in (6, 8):
        return Trust.SHAPED
    return plain


def _something_else(text: str) -> Iterator[tuple[int, int, Trust]]:
    """The parts of a text that have the shape of something that is no invoice number."""
    for match in _IBAN.finditer(text):
        compact = match.group().replace(" ", "")
        length = next(
            (size for size in range(len(compact), 14, -1) if iban.is_valid(compact[:size], check_country=False)), 0
        )
        if length:
            yield match.start(), match.start() + len(match.group()), Trust.OTHER
    for pattern in (_TAX_NUMBER, _PHONE, _PLATE):
        for match in pattern.finditer(text):
            yield *match.span(), Trust.OTHER
    for match in _DAY_FIRST.finditer(text):
        if _is_day(match.group(4), match.group(3), match.group(1)):
            yield *match.span(), Trust.SHAPED
    for match in _YEAR_FIRST.finditer(text):
        if _is_day(match.group(1), match.group(3), match.group(4)):
            yield *match.span(), Trust.SHAPED
    for pattern in (_NAMED_DAY, _AMOUNT, _TIME):
        for match in pattern.finditer(text):
            yield *match.span(), Trust.SHAPED


def _is_day(year: str, month: str, day: str) -> bool:
    try:
        date(int(year) + (2000 if len(year) == 2 else 0), int(month), int(day))
    except ValueError:
        return False
    return True
