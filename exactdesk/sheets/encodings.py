"""Which encoding a text file is in, when it does not say so."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

from charset_normalizer import from_bytes

from exactdesk.errors import SheetError
from exactdesk.problems import Problem, Severity, Where

_BOMS = (
    (b"\xef\xbb\xbf", "utf-8", "UTF-8"),
    (b"\xff\xfe\x00\x00", "utf-32-le", "UTF-32"),
    (b"\x00\x00\xfe\xff", "utf-32-be", "UTF-32"),
    (b"\xff\xfe", "utf-16-le", "UTF-16"),
    (b"\xfe\xff", "utf-16-be", "UTF-16"),
)
_WESTERN = (
    ("cp1252", "Windows-1252"),
    ("iso8859-15", "ISO-8859-15"),
    ("mac-roman", "Mac Roman"),
    ("cp850", "DOS 850"),
)
_LOWER = frozenset("éëèêïîöôüûùäâàáãåçñíìóòõúøæœßÿýšžı")
_UPPER = frozenset("ÉËÈÊÏÎÖÔÜÛÙÄÂÀÁÃÅÇÑÍÌÓÒÕÚØÆŒÝŠŽ")
_SIGNS = frozenset("°§£±²³µ·«»®©™½¼¾\xa0•")
_HIGH = re.compile(rb".?[\x80-\xff]{1,40}.?", re.DOTALL)
_SAMPLES = 4000


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text with the name of its encoding.

    Attributes:
        is_told: the file says it itself, or it is plain ASCII or valid UTF-8; else it was guessed.
        is_unsure: another encoding would read other letters that make about as much sense.
        is_mixed: two encodings in one file, as when two exports were glued together.
    """

    text: str
    encoding: str
    is_told: bool
    is_unsure: bool = False
    is_mixed: bool = False


def decode(data: bytes, *, file: str) -> Decoded:
    """The text of a file.

    Raises:
        SheetError: `file-not-text` when it holds no text at all.
    """
    for bom, codec, name in _BOMS:
        if data.startswith(bom):
            return Decoded(data[len(bom) :].decode(codec, "replace"), name, is_told=True)
    wide = _wide(data[:4096])
    if wide:
        return Decoded(data.decode(wide, "replace"), wide[:6].upper(), is_told=False)
    if _is_binary(data[:65_536]):
        raise SheetError("file-not-text", file=file)
    try:
        return Decoded(data.decode("utf-8"), "UTF-8", is_told=True)
    except UnicodeDecodeError:
        pass
    return _mostly_utf8(data) or _western(data)


def encoding_notes(decoded: Decoded, file: str) -> tuple[Problem, ...]:
    """What is to be known of an encoding that the file did not tell."""
    if decoded.is_told:
        return ()
    where = Where(file=file)
    facts = {"encoding": decoded.encoding}
    if decoded.is_mixed:
        return (Problem(code="encoding-mixed", severity=Severity.WARN, where=where, facts=facts),)
    if decoded.is_unsure:
        return (Problem(code="encoding-unsure", severity=Severity.WARN, where=where, facts=facts),)
    return (Problem(code="encoding-guessed", severity=Severity.NOTE, where=where, facts=facts),)


def _wide(head: bytes) -> str | None:
    """UTF-16 or UTF-32 without a mark: every other byte of a western text is zero."""
    if len(head) < 8:
        return None
    zeros = [head[place::4].count(0) / max(len(head[place::4]), 1) for place in range(4)]
    is_zero = [share > 0.7 for share in zeros]
    is_full = [share < 0.1 for share in zeros]
    if is_full[0] and all(is_zero[1:]):
        return "utf-32-le"
    if is_full[3] and all(is_zero[:3]):
        return "utf-32-be"
    if is_full[0] and is_full[2] and is_zero[1] and is_zero[3]:
        return "utf-16-le"
    if is_full[1] and is_full[3] and is_zero[0] and is_zero[2]:
        return "utf-16-be"
    return None


def _is_binary(head: bytes) -> bool:
    odd = sum(head.count(code) for code in (*range(1, 9), *range(14, 27), *range(28, 32)))
    return odd * 50 > len(head) or head.count(0) * 10 > len(head)


def _mostly_utf8(data: bytes) -> Decoded | None:
    """A text in UTF-8 with a few bytes of Windows-1252 in it; None when it is not that."""
    tried = data[:2_000_000].decode("utf-8", "replace")
    bad = tried.count("\ufffd")
    good = sum(1 for letter in re.findall(r"[^\x00-\x7f]", tried) if letter != "\ufffd")
    if good < 4 * bad:
        return None
    return Decoded(data.decode("utf-8", _MIXED), "UTF-8", is_told=False, is_mixed=True)


def _as_windows(error: UnicodeError) -> tuple[str, int]:
    """The bytes that are no UTF-8, read as Windows-1252."""
    assert isinstance(error, UnicodeDecodeError)
    return error.object[error.start : error.end].decode("cp1252", "replace"), error.end


_MIXED = "exactdesk-mixed"
codecs.register_error(_MIXED, _as_windows)


def _western(data: bytes) -> Decoded:
    samples = [found.group() for found, _ in zip(_HIGH.finditer(data), range(_SAMPLES), strict=False)]
    scores = sorted(
        ((-_score(samples, codec), place) for place, (codec, _) in enumerate(_WESTERN)), key=lambda pair: pair
    )
    best, second = scores[0], scores[1]
    codec, name = _WESTERN[best[1]]
    if best[0] >= 0:
        other = from_bytes(data[:200_000]).best()
        if other is not None:
            return Decoded(data.decode(other.encoding, "replace"), other.encoding, is_told=False, is_unsure=True)
    rival = _WESTERN[second[1]][0]
    is_same = all(sample.decode(codec, "replace") == sample.decode(rival, "replace") for sample in samples)
    is_unsure = not is_same and second[0] * 100 <= best[0] * 85
    return Decoded(data.decode(codec, "replace"), name, is_told=False, is_unsure=is_unsure)


def _score(samples: list[bytes], codec: str) -> float:
    """How much sense the letters outside of ASCII make in Dutch, French, English or German."""
    total = 0.0
    for sample in samples:
        text = sample.decode(codec, "replace")
        if len(sample) > 5:
            total -= 3 * len(sample)  # western words have an accent or two; four in a row is another alphabet
        for place, sign in enumerate(text):
            if sign >= "\x80":
                total += _sense(text[place - 1] if place else " ", sign, text[place + 1 : place + 2] or " ")
    return total


def _sense(before: str, sign: str, after: str) -> float:
    if sign in _LOWER:
        return 2 if before.isalpha() or after.isalpha() else -1
    if sign in _UPPER:
        return 2 if not before.islower() and after.isalpha() else -2
    if sign == "€":
        return 2 if not before.isalpha() and not after.isalpha() else -1
    if sign in "–—":
        return 1 if before in " 0123456789" else -1
    if sign in "“‘„«":
        return 1 if not before.isalpha() and after != " " else -1
    if sign in "”’»…":
        return 1 if before != " " else -1
    if sign in _SIGNS:
        return 0.5
    return -3 if sign < "\xa0" or sign == "\ufffd" else -2
