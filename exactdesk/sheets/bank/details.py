"""Field :86: of MT940, in the forms that banks give it: who, from which account, with what words.

The form is told by the text itself, never by the bank: several banks changed theirs over the years, and files go through other programs.

    /TRTP/…/IBAN/…/NAME/…/REMI/…      ABN AMRO, Knab, bunq, ASN        code words between slashes
    /ORDP//NAME/…/REMI/…              Rabobank, Belgian banks          same
    /CNTP/iban/bic/name/city///REMI/USTD//…   ING                     same, with parts
    SEPA OVERBOEKING  IBAN: …  NAAM: … ABN AMRO until 2014             words with colons, in columns
    000>20…>31…                       Triodos                          numbered parts
    105?00…?20…?32…                   German banks                     numbered parts
    NL29INGB… j blom ⏎ text           SNS, ASN, RegioBank              account and name on the first line
    0111111111 NAME ⏎ text            ING, Postbank                    same
    GIRO 428428 NAME   text           ABN AMRO                         same, in columns
    REK: …/NAAM: …                    Knab                             words with colons
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from exactdesk.books.money import Money
from exactdesk.sheets.bank.parsed import Part, account_text, one_line, told

_WIDTH = 65
"""A line of :86: has at most this many characters: one that has them all goes on in the next, in the middle of a word or not."""

_PIECE = 27
"""Likewise the numbered parts of Triodos and of the German banks."""

_IBAN = re.compile(r"[A-Z]{2}\d{2}[A-Z0-9]{11,30}")
_OLD_ACCOUNT = re.compile(r"P?\d{1,4}[\d.]{3,12}")
_WORDS = ("EREF", "PREF", "MARF", "CSID", "CNTP", "REMI", "PURP", "ULTC", "ULTD", "ULTB", "BENM", "ORDP", "NAME", "ADDR",
          "IBAN", "BIC", "TRTP", "ISDT", "RTRN", "ACCW", "CREF", "OCMT", "CHGS", "CHGS1", "CHGS2", "EXCH", "TRCD", "BUSP",
          "UDTR", "UCRD", "NRTX", "SVCL", "ID", "TRAN")  # fmt: skip
_SLASHED = re.compile(rf"/({'|'.join(_WORDS)})/")
_SLASH_BEGIN = re.compile(rf"/(?:{'|'.join(word for word in _WORDS if len(word) > 2)})/")
_COLUMN_WORDS = re.compile(
    r"\b(IBAN|BIC|NAAM|OMSCHRIJVING|KENMERK|BETALINGSKENM\.|MACHTIGING|INCASSANT|VOOR|REK|KAARTNUMMER)\s?:",
    re.IGNORECASE,
)
_QUESTION = re.compile(r"\?(\d\d)")
_SMALLER = re.compile(r">(\d\d)")
_SEPA_WORD = re.compile(r"(EREF|KREF|MREF|CRED|DEBT|COAM|OAMT|SVWZ|ABWA|ABWE|IBAN|BIC)\+")
_STRUCTURED = re.compile(r"(?:/?STRD/[A-Z]{0,4}/|ISSUER: ?[A-Z]{3} +REF: ?)(.*)", re.DOTALL)
_GIRO = re.compile(r"(?:GIRO\s+(\d{1,9})|(\d\d\.\d\d\.\d\d\.\d{3}))\s+(.+?)(?:\s{2,}|$)")
_CARD = re.compile(r"(?:BEA|GEA)\b.*?\d\d\.\d\d\.\d\d/\d\d\.\d\d\s+(.+?),\s*PAS")
_BIC = re.compile(r"[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?")


def read_details(part: Part, *, reference: str, extra: Sequence[str], details: Sequence[str]) -> None:
    """Fills in who and what.

    Args:
        part: the movement.
        reference: what follows the kind of movement in :61:, up to two slashes.
        extra: further lines of :61:.
        details: the lines of :86: as they stand; may be empty.
    """
    lines = [line.rstrip("\u00ad") for line in details]
    text = joined(lines)
    if _SLASH_BEGIN.match(text.lstrip()):
        _slashed(part, text)
    elif re.match(r"\d{3}>\d\d", text.lstrip()):
        _triodos(part, "".join(lines))
    elif re.match(r"\d{3}\?\d\d", text.lstrip()):
        _german(part, "".join(lines))
    elif re.match(r"SEPA\b", text) or re.search(r"\bREK: ?\w", text):
        _columns(part, lines)
    else:
        _plain(part, lines, reference)
    _from_line(part, reference, extra)


def joined(lines: Sequence[str]) -> str:
    """The lines as one text: a full one goes on at once, after a shorter one comes a blank."""
    text = ""
    for line in lines:
        text += line if len(line) >= _WIDTH else f"{line} "
    return text.strip()


def _slashed(part: Part, text: str) -> None:
    """Code words between slashes, each with its value up to the next one."""
    found: dict[str, str] = {}
    for mark, value in _pieces(_SLASHED, text):
        found.setdefault(mark, value)
    other = found.get("CNTP", "").split("/")
    if len(other) > 2:
        part.iban, part.bic, part.name = other[0], other[1], other[2]
    part.name = found.get("NAME", part.name).strip("/ ")
    part.iban = found.get("IBAN", part.iban).strip("/ ") or found.get("ACCW", "").partition(",")[0].strip("/ ")
    part.bic = found.get("BIC", part.bic).strip("/ ")
    part.end_to_end = "".join(found.get("EREF", "").strip("/ ").split())
    part.end_to_end = "" if not told(part.end_to_end) else one_line(found["EREF"].strip("/ "))
    remittance = found.get("REMI", "")
    structured = _STRUCTURED.match(remittance.strip())
    if structured:
        part.reference = structured.group(1).strip("/ ")
    else:
        part.text = re.sub(r"^/?USTD//", "", remittance.strip()).rstrip("/ ").strip()
    part.reference = part.reference or found.get("CREF", "").strip("/ ")
    part.instructed = _money(found.get("OCMT", ""), part.amount)
    if not part.text and not part.reference and not part.name:
        part.text = text


def _money(text: str, like: Decimal | None) -> Money | None:
    """An original amount such as `USD1000,00`, with the sign of the movement."""
    match = re.match(r"/?([A-Z]{3})(\d{1,12}),(\d{0,5})", text)
    if match is None or like is None:
        return None
    amount = Decimal(f"{match.group(2)}.{match.group(3) or '0'}")
    return Money(amount if like >= 0 else -amount, match.group(1))


def _triodos(part: Part, text: str) -> None:
    """Numbered parts of 27 characters: 10 the other account, 20 to 29 what is known, 31 the own account."""
    found = _numbered(text, _SMALLER)
    words = [found.get(f"{place}", "") for place in range(20, 30)]
    account = found.get("10", "").strip()
    if len(words) > 1 and _IBAN.fullmatch(words[1].strip()):
        part.bic, part.iban = words[0].strip(), words[1].strip()
        words = words[2:]
    elif account.strip("0"):
        part.iban = account
    part.text = "".join(word.ljust(_PIECE) if word else "" for word in words)


def _german(part: Part, text: str) -> None:
    """Numbered parts of 27 characters: 00 the kind, 20 to 29 and 60 to 63 the words, 30 and 31 bank and account, 32 and 33 the name."""
    found = _numbered(text, _QUESTION)
    part.name = found.get("32", "") + found.get("33", "")
    part.bic = found.get("30", "").strip() if _BIC.fullmatch(found.get("30", "").strip()) else ""
    part.iban = found.get("31", "").strip()
    pieces = [found.get(f"{place}", "") for place in (*range(20, 30), *range(60, 64))]
    words = "".join(piece if len(piece) >= _PIECE else f"{piece} " for piece in pieces if piece)
    sepa = {mark: value.strip() for mark, value in _pieces(_SEPA_WORD, words)}
    part.end_to_end = sepa.get("EREF", "")
    part.text = sepa.get("SVWZ", "") or words or found.get("00", "")


def _numbered(text: str, mark: re.Pattern[str]) -> dict[str, str]:
    """The numbered parts of a text by number; a number that comes again goes on with the part."""
    found: dict[str, str] = {}
    for number, value in _pieces(mark, text):
        found[number] = found.get(number, "") + value
    return found


def _pieces(mark: re.Pattern[str], text: str) -> Iterator[tuple[str, str]]:
    """The first group of each mark in a text, with what stands between it and the next mark."""
    marks = list(mark.finditer(text))
    for place, begin in enumerate(marks):
        end = marks[place + 1].start() if place + 1 < len(marks) else len(text)
        yield begin.group(1), text[begin.end() : end]


def _columns(part: Part, lines: Sequence[str]) -> None:
    """Words with colons, in columns of 32 or 33 characters that are filled up with blanks."""
    text = "".join(line.ljust(_WIDTH) for line in lines)
    found: dict[str, str] = {}
    for word, value in _pieces(_COLUMN_WORDS, text):
        found.setdefault(word.upper(), one_line(value.strip(" /")))
    part.iban = found.get("IBAN", "") or found.get("REK", "").partition(" ")[0]
    part.bic = found.get("BIC", "")
    part.name = found.get("NAAM", "")
    part.reference = found.get("BETALINGSKENM.", "")
    part.end_to_end = found.get("KENMERK", "")
    before = one_line(_COLUMN_WORDS.split(text, maxsplit=1)[0])
    own = "" if before.upper().startswith("SEPA") else before
    part.text = found.get("OMSCHRIJVING", "") or own or ("" if part.reference else before)


def _plain(part: Part, lines: Sequence[str], reference: str) -> None:
    """No code words: an account and a name may stand at the begin."""
    first = lines[0] if lines else ""
    account = reference.strip()
    if account and _IBAN.fullmatch(account_text(account)) and (first.startswith(account) or not first.strip()):
        part.iban = account
        part.name = first[len(account) :].strip() if first.startswith(account) else ""
        rest = joined(lines[1:])
        if "/REMI/" in rest and _SLASHED.search(rest):
            name = part.name
            _slashed(part, rest[rest.index("/") :])
            part.iban, part.name = account, part.name or name
        else:
            part.text = rest
        return
    postbank = re.match(r"(\d{10}) (\S.*)", first)
    if postbank:
        part.iban, part.name = postbank.group(1), postbank.group(2).strip()
        part.text = joined(lines[1:])
        return
    giro = _GIRO.match(first)
    if giro:
        part.iban, part.name = giro.group(1) or giro.group(2), giro.group(3).strip()
        part.text = joined([first[giro.end() :], *lines[1:]])
        return
    part.text = joined(lines)
    card = _CARD.match(first)
    if card:
        part.name = card.group(1)
    elif not part.iban:
        inside = _iban_in(part.text)
        part.iban = inside


def _iban_in(text: str) -> str:
    """The first IBAN in a text, written together or in fours; empty when there is none whose check digits hold."""
    from stdnum import iban  # only texts without code words need it

    for found in re.finditer(r"\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?\b", text):
        compact = account_text(found.group())
        for length in range(len(compact), 14, -1):
            if iban.is_valid(compact[:length], check_country=False):
                return compact[:length]
    return ""


def _from_line(part: Part, reference: str, extra: Sequence[str]) -> None:
    """What :61: adds: an account and a name behind it, a reference of the payer, lines with an account or a name."""
    padded = re.match(r"\s*(P?\d{9,10})\s{2,}(\S.*)", reference) or re.match(r"(NONREF)\s{2,}(\S.*)", reference)
    if padded:
        part.name = part.name or padded.group(2).strip()
        if padded.group(1) != "NONREF":
            part.iban = part.iban or padded.group(1)
    elif _IBAN.fullmatch(account_text(reference)):
        part.iban = part.iban or account_text(reference)
        part.name = part.name or " ".join(extra)
    elif re.fullmatch(r"P?0*\d{4,10}", reference.strip()) and not part.iban:
        part.iban = reference.strip()
    elif told(reference) and reference.strip(" +") not in ("EREF", "PREF", "MARF", "CREF", "KREF"):
        part.end_to_end = part.end_to_end or one_line(reference)
    for line in extra:
        compact = account_text(line)
        if not part.iban and (_IBAN.fullmatch(compact) or _OLD_ACCOUNT.fullmatch(compact)):
            part.iban = compact
