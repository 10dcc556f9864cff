"""The receipt of a batch: what was booked from which rows of which file, as a value that can be written down, hashed and read back.

It stands by itself: whoever has it can tell later, on any computer, whether Exact Online still has the entries as they were booked.
"""

from __future__ import annotations

import hashlib
import json
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from decimal import Decimal, InvalidOperation
from typing import Any

from exactdesk.books.money import ZERO
from exactdesk.books.reference import EntryId, GLAccountId, RelationId, Side
from exactdesk.errors import UsageError
from exactdesk.flow.queue import ItemState

FORMAT = "exactdesk-receipt"
VERSION = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiptLine:
    """One line of an entry as it was sent.

    Attributes:
        gl_code: code of the ledger account; empty where this computer no longer knows it.
        amount: as in `EntryLine`.
        vat_amount: None where Exact Online reckoned it.
        net, vat: what the line adds to base and VAT; None where the VAT code is not known on this computer.
    """

    gl_account: GLAccountId
    gl_code: str
    amount: Decimal
    vat_code: str
    vat_amount: Decimal | None
    description: str
    cost_center: str
    cost_unit: str
    net: Decimal | None = None
    vat: Decimal | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiptDocument:
    """One document of the batch.

    Attributes:
        amount: total including VAT as Exact Online booked it, else as planned; credit notes negative; None for relations.
        why: why it stands where it stands, in words; empty for what was booked as planned.
        at: when it came into this state.
        lines: empty for relations, and for what was never ready to be sent.
        changes: of a relation, by field of the vocabulary; empty for entries.
    """

    number: str
    rows: tuple[int, ...]
    state: ItemState
    side: Side | None
    relation: RelationId | None
    relation_code: str
    relation_name: str
    entry_date: date | None
    due_date: date | None
    journal: str
    currency: str
    amount: Decimal | None
    entry_id: EntryId | None
    entry_number: int | None
    at: datetime
    why: str
    lines: tuple[ReceiptLine, ...] = ()
    changes: tuple[tuple[str, str | bool], ...] = ()

    @property
    def is_booked(self) -> bool:
        return self.state is ItemState.POSTED and self.entry_id is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiptSum:
    """What the booked documents add up to for one journal, VAT code or currency.

    Attributes:
        of: its code.
        net, vat, gross: None where one of the documents does not tell it apart on this computer.
    """

    of: str
    currency: str
    count: int
    net: Decimal | None
    vat: Decimal | None
    gross: Decimal | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """A batch as it stands at one moment.

    Attributes:
        made_at: when the receipt was made.
        chain_number, chain_hash: the last link of the history's chain then (hex).
        Others as in `Batch`.
    """

    batch: str
    site: str
    division: int
    division_name: str
    user: str
    kind: str
    file: str
    fingerprint: str
    sheet: str
    row_count: int
    started_at: datetime
    finished_at: datetime | None
    made_at: datetime
    chain_number: int
    chain_hash: str
    documents: tuple[ReceiptDocument, ...]

    @property
    def booked(self) -> tuple[ReceiptDocument, ...]:
        return tuple(document for document in self.documents if document.is_booked)

    def by_journal(self) -> tuple[ReceiptSum, ...]:
        """Sums of the booked entries per journal and currency."""
        return _summed((each.journal, each, each.lines) for each in self.booked if each.lines)

    def by_currency(self) -> tuple[ReceiptSum, ...]:
        """Sums of the booked entries per currency."""
        return _summed((each.currency, each, each.lines) for each in self.booked if each.lines)

    def by_vat_code(self) -> tuple[ReceiptSum, ...]:
        """Sums of the lines of the booked entries per VAT code and currency; `count` counts documents."""
        parts = []
        for each in self.booked:
            codes: dict[str, list[ReceiptLine]] = defaultdict(list)
            for line in each.lines:
                codes[line.vat_code].append(line)
            parts += [(code, each, tuple(same)) for code, same in codes.items()]
        return _summed(parts)


def _summed(parts: Iterable[tuple[str, ReceiptDocument, tuple[ReceiptLine, ...]]]) -> tuple[ReceiptSum, ...]:
    groups: dict[tuple[str, str], list[tuple[ReceiptLine, ...]]] = defaultdict(list)
    for of, document, lines in parts:
        groups[of, document.currency].append(lines)
    sums = []
    for (of, currency), documents in sorted(groups.items()):
        all_lines = [line for each in documents for line in each]
        net, vat = _sum(line.net for line in all_lines), _sum(line.vat for line in all_lines)
        gross = None if net is None or vat is None else net + vat
        sums.append(ReceiptSum(of=of, currency=currency, count=len(documents), net=net, vat=vat, gross=gross))
    return tuple(sums)


def _sum(values: Iterable[Decimal | None]) -> Decimal | None:
    total = ZERO
    for value in values:
        if value is None:
            return None
        total += value
    return total


def write_receipt(receipt: Receipt) -> str:
    """The receipt as JSON, with a hash over all of it; `read_receipt` gives the same receipt back."""
    content = {
        "format": FORMAT,
        "version": VERSION,
        "batch": receipt.batch,
        "site": receipt.site,
        "division": receipt.division,
        "division_name": receipt.division_name,
        "user": receipt.user,
        "kind": receipt.kind,
        "file": receipt.file,
        "fingerprint": receipt.fingerprint,
        "sheet": receipt.sheet,
        "rows": receipt.row_count,
        "started_at": _instant(receipt.started_at),
        "finished_at": _instant(receipt.finished_at),
        "made_at": _instant(receipt.made_at),
        "chain": {"number": receipt.chain_number, "hash": receipt.chain_hash},
        "totals": {
            "by_currency": [_sum_json(each) for each in receipt.by_currency()],
            "by_journal": [_sum_json(each) for each in receipt.by_journal()],
            "by_vat_code": [_sum_json(each) for each in receipt.by_vat_code()],
        },
        "documents": [_document_json(each) for each in receipt.documents],
    }
    return json.dumps({**content, "hash": _hash(content)}, ensure_ascii=False, indent=1) + "\n"


def read_receipt(text: str, file: str) -> Receipt:
    """The receipt that `write_receipt` wrote.

    Raises `UsageError`: `receipt-unreadable` for any other text, `receipt-newer` for one of a later version of the program,
    `receipt-changed` where its hash does not fit. `file` names it in these.
    """
    try:
        content = json.loads(text)
        if content["format"] != FORMAT:
            raise UsageError("receipt-unreadable", file=file)
        if content["version"] > VERSION:
            raise UsageError("receipt-newer", file=file)
        if _hash({name: value for name, value in content.items() if name != "hash"}) != content["hash"]:
            raise UsageError("receipt-changed", file=file)
        return Receipt(
            batch=content["batch"],
            site=content["site"],
            division=int(content["division"]),
            division_name=content["division_name"],
            user=content["user"],
            kind=content["kind"],
            file=content["file"],
            fingerprint=content["fingerprint"],
            sheet=content["sheet"],
            row_count=int(content["rows"]),
            started_at=datetime.fromisoformat(content["started_at"]),
            finished_at=datetime.fromisoformat(content["finished_at"]) if content["finished_at"] else None,
            made_at=datetime.fromisoformat(content["made_at"]),
            chain_number=int(content["chain"]["number"]),
            chain_hash=content["chain"]["hash"],
            documents=tuple(map(_read_document, content["documents"])),
        )
    except (ValueError, KeyError, TypeError, AttributeError, InvalidOperation) as error:
        raise UsageError("receipt-unreadable", file=file) from error


def _hash(content: Mapping[str, Any]) -> str:
    """SHA-256, hex, over the content in one spelling: keys in order, no blanks."""
    spelled = json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(spelled.encode("utf-8", "surrogatepass")).hexdigest()


def _sum_json(each: ReceiptSum) -> dict[str, Any]:
    return {
        "of": each.of,
        "currency": each.currency,
        "count": each.count,
        "net": _amount(each.net),
        "vat": _amount(each.vat),
        "gross": _amount(each.gross),
    }


def _document_json(each: ReceiptDocument) -> dict[str, Any]:
    return {
        "number": each.number,
        "rows": list(each.rows),
        "status": each.state.value,
        "side": each.side.value if each.side else None,
        "relation": {"id": each.relation, "code": each.relation_code, "name": each.relation_name},
        "entry_date": each.entry_date.isoformat() if each.entry_date else None,
        "due_date": each.due_date.isoformat() if each.due_date else None,
        "journal": each.journal,
        "currency": each.currency,
        "amount": _amount(each.amount),
        "entry_id": each.entry_id,
        "entry_number": each.entry_number,
        "at": _instant(each.at),
        "message": each.why,
        "lines": [
            {
                "gl_account": line.gl_code,
                "gl_account_id": line.gl_account,
                "amount": _amount(line.amount),
                "vat_code": line.vat_code,
                "vat_amount": _amount(line.vat_amount),
                "net": _amount(line.net),
                "vat": _amount(line.vat),
                "description": line.description,
                "cost_center": line.cost_center,
                "cost_unit": line.cost_unit,
            }
            for line in each.lines
        ],
        "changes": [list(change) for change in each.changes],
    }


def _read_document(told: Mapping[str, Any]) -> ReceiptDocument:
    relation = told["relation"]
    return ReceiptDocument(
        number=told["number"],
        rows=tuple(int(row) for row in told["rows"]),
        state=ItemState(told["status"]),
        side=Side(told["side"]) if told["side"] else None,
        relation=RelationId(relation["id"]) if relation["id"] else None,
        relation_code=relation["code"],
        relation_name=relation["name"],
        entry_date=date.fromisoformat(told["entry_date"]) if told["entry_date"] else None,
        due_date=date.fromisoformat(told["due_date"]) if told["due_date"] else None,
        journal=told["journal"],
        currency=told["currency"],
        amount=_decimal(told["amount"]),
        entry_id=EntryId(told["entry_id"]) if told["entry_id"] else None,
        entry_number=told["entry_number"],
        at=datetime.fromisoformat(told["at"]),
        why=told["message"],
        lines=tuple(
            ReceiptLine(
                gl_account=GLAccountId(line["gl_account_id"]),
                gl_code=line["gl_account"],
                amount=Decimal(line["amount"]),
                vat_code=line["vat_code"],
                vat_amount=_decimal(line["vat_amount"]),
                net=_decimal(line["net"]),
                vat=_decimal(line["vat"]),
                description=line["description"],
                cost_center=line["cost_center"],
                cost_unit=line["cost_unit"],
            )
            for line in told["lines"]
        ),
        changes=tuple((name, value) for name, value in told["changes"]),
    )


def _amount(value: Decimal | None) -> str | None:
    return None if value is None else f"{value:.2f}"


def _decimal(text: str | None) -> Decimal | None:
    return None if text is None else Decimal(text)


def _instant(moment: datetime | None) -> str | None:
    return None if moment is None else moment.astimezone(UTC).isoformat()
