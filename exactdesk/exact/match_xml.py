"""Match sets in the older form, XML: the one way in that sets bookings off against each other. Pure; replaceable as a whole.

An upload is answered with 200 whatever becomes of it: what happened stands in messages, of which one need not say what it is about.
Source: what public clients send and read (API.md 13), 2019 to 2026; Exact has announced the end of this road.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from xml.sax.saxutils import escape, quoteattr

from lxml import etree

from exactdesk.books.bank_entries import MatchLine, MatchSet, WriteOff
from exactdesk.errors import Broken

TOPIC = "MatchSets"
_DONE = "2"
_FAULTS = frozenset({"0", "3", "4"})
_SAID_AT_MOST = 2000
_NOT_XML = re.compile("[^\\t\\n\\r\\x20-\\ud7ff\\ue000-\\ufffd\\U00010000-\\U0010ffff]")
"""Characters that no XML may hold."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdicts:
    """What an answer says.

    Attributes:
        done: texts of what was carried out; refused: of what was not; may both be empty.
    """

    done: tuple[str, ...]
    refused: tuple[str, ...]


def encode_match_set(match: MatchSet) -> bytes:
    """One match set as a whole document."""
    lines = "".join(_line(line) for line in match.lines)
    off = "" if match.write_off is None else _write_off(match.write_off)
    return (
        '<?xml version="1.0" encoding="utf-8"?>'
        '<eExact xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="eExact-XML.xsd">'
        f"<MatchSets><MatchSet><GLAccount code={quoteattr(match.gl_account)}/>"
        f"<Account code={quoteattr(match.relation)}/><MatchLines>{lines}</MatchLines>{off}</MatchSet></MatchSets></eExact>"
    ).encode()


def _line(line: MatchLine) -> str:
    return (
        f'<MatchLine finyear="{line.year}" finperiod="{line.period}" journal={quoteattr(line.journal)}'
        f' entry="{line.entry_number}" amountdc="{line.amount:.2f}"/>'
    )


def _write_off(off: WriteOff) -> str:
    parts = []
    if off.gl_account:
        parts.append(f"<GLAccount code={quoteattr(off.gl_account)}/>")
    if off.description:
        parts.append(f"<Description>{escape(_NOT_XML.sub(' ', off.description))}</Description>")
    if off.year is not None:
        parts.append(f"<FinYear>{off.year}</FinYear>")
    if off.period is not None:
        parts.append(f"<FinPeriod>{off.period}</FinPeriod>")
    if off.day is not None:
        parts.append(f"<Date>{off.day.isoformat()}</Date>")
    return f'<WriteOff type="{int(off.kind)}">{"".join(parts)}</WriteOff>'


def read_messages(body: bytes) -> Verdicts:
    """What an answer says of what was sent. Raises `Broken` for what is no such answer."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        root = etree.fromstring(body, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise Broken("answer-not-xml", bytes=len(body)) from error
    if not isinstance(root.tag, str) or etree.QName(root).localname != "eExact":
        raise Broken("answer-not-xml", bytes=len(body))
    done, refused = [], []
    for message in root.iter("Message"):
        said = " ".join((message.findtext("Description") or "").split())[:_SAID_AT_MOST]
        kind = message.get("type", "").strip()
        if kind == _DONE:
            done.append(said)
        elif kind in _FAULTS:
            refused.append(said)
    return Verdicts(done=tuple(done), refused=tuple(refused))
