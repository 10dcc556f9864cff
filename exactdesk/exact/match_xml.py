"""Match sets in the older form, XML: the one way in that sets bookings off against each other. Pure; replaceable as a whole.

An upload is answered with 200 whatever becomes of it: what happened stands in messages, of which one need not say what it is about.
Source: what public clients send and read (API.md 13), 2019 to 2026; Exact has announced the end of this road.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from xml.sax.saxutils import escape, quoteattr

from lxml import etree

from exactdesk.books.bank_entries import MatchLine, MatchMessage, MatchSet, WriteOff
from exactdesk.errors import Broken
from exactdesk.exact import fault

TOPIC = "MatchSets"
_DONE = "2"
_FAULTS = frozenset({"0", "3", "4"})
_SAID_AT_MOST = 2000
_NOT_XML = re.compile("[^\\t\\n\\r\\x20-\\ud7ff\\ue000-\\ufffd\\U00010000-\\U0010ffff]")
"""Characters that no XML may hold."""


def encode_match_sets(matches: Sequence[MatchSet]) -> bytes:
    """Match sets as one whole document, in this order."""
    sets = "".join(map(_match_set, matches))
    return (
        '<?xml version="1.0" encoding="utf-8"?>'
        '<eExact xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="eExact-XML.xsd">'
        f"<MatchSets>{sets}</MatchSets></eExact>"
    ).encode()


def _match_set(match: MatchSet) -> str:
    lines = "".join(_line(line) for line in match.lines)
    off = "" if match.write_off is None else _write_off(match.write_off)
    return (
        f"<MatchSet><GLAccount code={quoteattr(match.gl_account)}/><Account code={quoteattr(match.relation)}/>"
        f"<MatchLines>{lines}</MatchLines>{off}</MatchSet>"
    )


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


def read_messages(body: bytes) -> tuple[MatchMessage, ...]:
    """What an answer says, message by message, in its order; hints that tell of no set are left out. May be empty.

    Raises `Broken` for what is no such answer.
    """
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        root = etree.fromstring(body, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise Broken("answer-not-xml", bytes=len(body)) from error
    if not isinstance(root.tag, str) or etree.QName(root).localname != "eExact":
        raise Broken("answer-not-xml", bytes=len(body))
    return tuple(message for node in root.iter("Message") if (message := _message(node)) is not None)


def _message(node: etree._Element) -> MatchMessage | None:
    kind = node.get("type", "").strip()
    said = " ".join((node.findtext("Description") or "").split())[:_SAID_AT_MOST]
    data = node.find("Topic/Data")
    key = "" if data is None else (data.get("keyAlt") or data.get("key") or "")[:_SAID_AT_MOST]
    if kind == _DONE:
        return MatchMessage(is_done=True, said=said, key=key)
    if kind not in _FAULTS:
        return None
    known = next((each for each in fault.read_reasons(said) if each.code != "refused"), None)
    if known is not None:
        return MatchMessage(is_done=False, said=said, key=key, code=known.code, facts=known.facts)
    return MatchMessage(is_done=False, said=said, key=key, code="refused" if said else "refused-without-words")
