"""The older way in and out, by XML: only match sets, which have no other.

An upload is answered with 200 whatever becomes of its records; each record has a message, 2 for done and 0 for refused, and that of a
refused one need not say which it is about. A download comes in pages.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from xml.sax.saxutils import escape, quoteattr

from lxml import etree

from exactdesk.practice.bookings import number
from exactdesk.practice.exchange import Response
from exactdesk.practice.general import GENERAL, GeneralRules
from exactdesk.practice.ledger import Administration, MatchSet
from exactdesk.practice.matching import LEDGER, PAYABLE, RECEIVABLE, match, open_dc
from exactdesk.practice.payloads import Payload
from exactdesk.practice.says import Rejected, Speech
from exactdesk.practice.values import LARGEST, ReadRow, Row, Unfit, read_instant

TOPIC = "MatchSets"
PAGE = 1000
_DONE, _REFUSED = 2, 0
_LEAVE = "0"
# Discount, payment difference and exchange difference: what is left over goes to an account.
_WRITTEN_OFF = ("1", "3", "4")
_ROOT = (
    '<?xml version="1.0" encoding="utf-8"?><eExact xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
    ' xsi:noNamespaceSchemaLocation="eExact-XML.xsd">'
)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Message:
    kind: int
    text: str
    key: str = ""


def upload(books: Administration, speech: Speech, topic: str, body: bytes) -> Response:
    """Take in the records of an upload, each by itself: some may be refused while others are done."""
    if topic != TOPIC:
        return _messages(books, topic, [_Message(kind=_REFUSED, text=speech.say("invalid", "Topic"))])
    # No entities, no DTD and no network: a file from anywhere may come in here.
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        root = etree.fromstring(body, parser)
    except (etree.XMLSyntaxError, ValueError) as wrong:
        return _messages(books, topic, [_Message(kind=_REFUSED, text=str(wrong))])
    return _messages(books, topic, [_take_in(books, speech, node) for node in root.iter("MatchSet")])


def first_half(body: bytes) -> bytes:
    """An upload without the last half of its records, as far as it is carried out when the connection breaks."""
    root = _parsed(body)
    sets = list(root.iter("MatchSet")) if root is not None else []
    for node in sets[(len(sets) + 1) // 2 :]:
        parent = node.getparent()
        if parent is not None:
            parent.remove(node)
    return body if root is None else etree.tostring(root)


def reversed_messages(body: bytes) -> bytes:
    """An answer whose messages come the other way round and do not name their records."""
    root = _parsed(body)
    messages = None if root is None else root.find("Messages")
    if root is None or messages is None:
        return body
    for data in list(messages.iter("Data")):
        parent = data.getparent()
        if parent is not None:
            parent.remove(data)
    for said in messages.iter("Description"):
        said.text = re.sub(r"\d+", "…", said.text or "")
    for message in list(messages):
        messages.insert(0, message)
    return etree.tostring(root, encoding="utf-8", xml_declaration=True)


def pretended(books: Administration, speech: Speech, body: bytes) -> Response:
    """What would be said if every record of an upload were done, though none is."""
    root = _parsed(body)
    sets = list(root.iter("MatchSet")) if root is not None else []
    names = [(_code(node, "GLAccount"), _code(node, "Account"), len(list(node.iter("MatchLine")))) for node in sets]
    return _messages(
        books,
        TOPIC,
        [
            _Message(kind=_DONE, text=speech.say("matched", account, relation, str(lines)), key=f"{account}-{relation}")
            for account, relation, lines in names
        ],
    )


def _parsed(body: bytes) -> etree._Element | None:
    # No entities, no DTD and no network: a file from anywhere may come in here.
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        return etree.fromstring(body, parser)
    except (etree.XMLSyntaxError, ValueError):
        return None


def _take_in(books: Administration, speech: Speech, node: etree._Element) -> _Message:
    try:
        return _match(books, speech, node)
    except Rejected as refused:
        return _Message(kind=_REFUSED, text="\r\n".join(refused.texts))


def _match(books: Administration, speech: Speech, node: etree._Element) -> _Message:
    gl_code, relation_code = _code(node, "GLAccount"), _code(node, "Account")
    account = books.find("financial/GLAccounts", gl_code)
    relation = books.find("crm/Accounts", relation_code)
    if account is None:
        raise Rejected(speech.say("reference", "GLAccount"))
    if relation is None:
        raise Rejected(speech.say("reference", "Account"))
    if account["Type"] not in (RECEIVABLE, PAYABLE) and not account["Matching"]:
        raise Rejected(speech.say("invalid", "GLAccountType"))
    parts = [_part(books, speech, line, account, relation) for line in node.iterfind("MatchLines/MatchLine")]
    if not parts or len({str(line["ID"]) for line, _ in parts}) < len(parts):
        raise Rejected(speech.say("invalid", "MatchLine"))
    left = sum((amount for _, amount in parts), Decimal(0))
    if left:
        parts = _settle(books, speech, node.find("WriteOff"), parts, left)
    match(books, gl_code, relation_code, parts)
    text = speech.say("matched", gl_code, relation_code, str(len(parts)))
    return _Message(kind=_DONE, text=text, key=f"{gl_code}-{relation_code}")


def _part(
    books: Administration, speech: Speech, node: etree._Element, account: ReadRow, relation: ReadRow
) -> tuple[Row, Decimal]:
    """The line of the ledger that a match line means, with the amount to be matched of it."""
    entry = node.get("entry", "")
    year, period, journal = node.get("finyear", ""), node.get("finperiod", ""), node.get("journal", "").strip()
    try:
        amount = Decimal(node.get("amountdc", ""))
    except InvalidOperation as wrong:
        raise Rejected(speech.say("invalid", "AmountDC")) from wrong
    is_open = year.isdecimal() and period.isdecimal() and (journal, int(year), int(period)) not in books.closed
    if not is_open or not amount.is_finite() or abs(amount) >= LARGEST:
        raise Rejected(speech.say("no_term", entry))
    for line in books.table(LEDGER).rows.values():
        found = tuple(str(line[name]) for name in ("EntryNumber", "FinancialYear", "FinancialPeriod", "JournalCode"))
        is_theirs = line["GLAccount"] == account["ID"] and line.get("Account") == relation["ID"]
        left = open_dc(books, line)
        if found == (entry, year, period, journal) and is_theirs and amount * left > 0 and abs(amount) <= abs(left):
            return line, amount
    raise Rejected(speech.say("no_term", entry))


def _settle(
    books: Administration,
    speech: Speech,
    write_off: etree._Element | None,
    parts: list[tuple[Row, Decimal]],
    left: Decimal,
) -> list[tuple[Row, Decimal]]:
    """Do with what is left over as the write-off says: leave it open, or book it."""
    kind = write_off.get("type", "") if write_off is not None else ""
    if write_off is None or kind not in (_LEAVE, *_WRITTEN_OFF):
        raise Rejected(speech.say("unbalanced", f"{books.facts.currency} {left:.2f}"))
    if kind == _LEAVE:
        return leave_open(speech, parts, left)
    return [*parts, (_book_difference(books, speech, write_off, parts[0][0], left), -left)]


def leave_open(speech: Speech, parts: list[tuple[Row, Decimal]], left: Decimal) -> list[tuple[Row, Decimal]]:
    """Match less of the larger side, from its last line back."""
    found: list[tuple[Row, Decimal]] = []
    for line, amount in reversed(parts):
        less = min(abs(amount), abs(left)) * (1 if left > 0 else -1) if amount * left > 0 else Decimal(0)
        left -= less
        found.append((line, amount - less))
    if not any(amount for _, amount in found):
        raise Rejected(speech.say("invalid", "MatchLine"))  # all lines on one side: nothing to set off
    return found[::-1]


def _book_difference(
    books: Administration, speech: Speech, write_off: etree._Element, term: ReadRow, left: Decimal
) -> Row:
    """Book what is left over against an account, in the first general journal; returns its line on the account of the term."""
    account = books.find("financial/GLAccounts", _code(write_off, "GLAccount"))
    if account is None:
        raise Rejected(speech.say("reference", "GLAccount"))
    try:
        text = write_off.findtext("Date", "").strip()
        day = read_instant(text) if text else books.clock()
    except Unfit as wrong:
        raise Rejected(speech.say("invalid", "Date")) from wrong
    note = write_off.findtext("Description", "")
    journal = min(code for code, row in books.table("financial/Journals").by_code.items() if row["Type"] == 90)
    own = {"GLAccount": term["GLAccount"], "Account": term["Account"], "AmountFC": -left}
    lines = tuple(
        Payload(values={"Date": day, "Description": note, **values})
        for values in (own, {"GLAccount": account["ID"], "AmountFC": left})
    )
    header: Row = {"JournalCode": journal}
    entry = GeneralRules(books=books, speech=speech).create(Payload(values=header, lines={GENERAL.lines_field: lines}))
    return books.table(LEDGER).by_parent[entry["EntryID"]][0]


def _code(node: etree._Element, name: str) -> str:
    child = node.find(name)
    return "" if child is None else child.get("code", "").strip()


def _messages(books: Administration, topic: str, messages: list[_Message]) -> Response:
    at = books.clock().strftime("%Y-%m-%dT%H:%M:%S")
    shown = "".join(
        f'<Message type="{one.kind}"><Topic code={quoteattr(topic)} node="MatchSet">'
        + (f"<Data keyAlt={quoteattr(one.key)} />" if one.key else "")
        + f"</Topic><Date>{at}</Date><Description>{escape(one.text)}</Description></Message>"
        for one in messages
    )
    return _xml(f"<Messages>{shown}</Messages>")


def download(books: Administration, fields: Mapping[str, str]) -> Response:
    """Answer with one page of match sets, those after `TSPaging`, for the account and relation asked for."""
    topic = fields.get("Topic", "")
    if topic != TOPIC:
        return _xml(f'<Topics><Topic code={quoteattr(topic)} ts_d="" count="0" pagesize="{PAGE}" /></Topics>')
    paging = fields.get("TSPaging", "").removeprefix("0x")
    try:
        after = int(paging or "0", 16)
    except ValueError:
        return Response(status=400)
    gl_account, relation = fields.get("Params_GLAccount", "").strip(), fields.get("Params_AccountCode", "").strip()
    sets = [
        one
        for one in books.match_sets
        if one.number > after and gl_account in ("", one.gl_account) and relation in ("", one.relation)
    ][:PAGE]
    last = f"0x{sets[-1].number if sets else after:016X}"
    shown = "".join(_set_xml(books, one) for one in sets)
    topics = f'<Topics><Topic code="{TOPIC}" ts_d="{last}" count="{len(sets)}" pagesize="{PAGE}" /></Topics>'
    return _xml(f"<MatchSets>{shown}</MatchSets>{topics}")


def _set_xml(books: Administration, one: MatchSet) -> str:
    lines = "".join(
        _line_xml(books.table(LEDGER).rows[line_id], amount)
        for line_id, amount in one.lines
        if line_id in books.table(LEDGER).rows
    )
    return (
        f"<MatchSet><GLAccount code={quoteattr(one.gl_account)} /><Account code={quoteattr(one.relation)} />"
        f"<MatchLines>{lines}</MatchLines></MatchSet>"
    )


def _line_xml(line: ReadRow, amount: Decimal) -> str:
    return (
        f'<MatchLine finyear="{number(line["FinancialYear"])}" finperiod="{number(line["FinancialPeriod"])}"'
        f' journal={quoteattr(str(line["JournalCode"]))} entry="{line["EntryNumber"]}" amountdc="{amount:.2f}" />'
    )


def _xml(inside: str) -> Response:
    return Response(
        status=200,
        headers={"Content-Type": "application/xml; charset=utf-8"},
        body=f"{_ROOT}{inside}</eExact>".encode(),
    )
