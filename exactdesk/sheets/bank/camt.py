"""CAMT.053, all versions: the statement that banks send in XML. Source: ISO 20022, camt.053.001.02 to .14, seen 2026-11.

Elements are found by their names, whatever the namespace, for banks write it in several ways and the versions differ in little else.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from lxml import etree

from exactdesk.books.money import Money
from exactdesk.books.statement import Balance
from exactdesk.errors import SheetError
from exactdesk.problems import Problem, Severity
from exactdesk.sheets import safe_xml
from exactdesk.sheets.bank.parsed import Counter, Draft, Movement, Parsed, Part, account_text, amount_of, day_of

_MESSAGES = {
    "BkToCstmrStmt": "camt.053",
    "BkToCstmrAcctRpt": "camt.052",
    "BkToCstmrDbtCdtNtfctn": "camt.054",
}
_LOOKED_AT = 40  # elements before the message itself: an envelope of a bank has fewer
_TAGS = ("{*}Acct", "{*}Bal", "{*}Ntry", "{*}Stmt")
_OPENING = ("OPBD", "PRCD")
_CLOSING = ("CLBD",)
_DAY = re.compile(r"(\d{4})-(\d{2})-(\d{2})")
_MOST_TEXT = 4_000


def message_of(data: bytes, *, file: str) -> str:
    """`camt.053.001.02` and the like; empty when it is no message of a bank about an account.

    Raises:
        SheetError: `xml-unsafe`, `file-damaged`.
    """
    for place, (_, element) in enumerate(safe_xml.events(io.BytesIO(data), None, file=file, starts=True)):
        space, _, name = str(element.tag).rpartition("}")
        if name in _MESSAGES:
            version = re.search(r"camt\.05\d\.(\d{3}\.\d{2})", space)
            return f"{_MESSAGES[name]}.{version.group(1)}" if version else _MESSAGES[name]
        if place > _LOOKED_AT:
            break
    return ""


def read_camt(data: bytes, message: str, counter: Counter) -> Parsed:
    """Reads the statements of one file.

    Raises:
        SheetError: `statement-intraday` (camt.052), `statement-notice` (camt.054), `statement-empty`, `statement-other-currency`,
            `statement-bad-amount`, `statement-bad-date`, `statement-entry-incomplete`, `xml-unsafe`, `file-damaged`.
    """
    if message.startswith("camt.052"):
        raise SheetError("statement-intraday", file=counter.file, kind="CAMT.052")
    if message.startswith("camt.054"):
        raise SheetError("statement-notice", file=counter.file, kind="CAMT.054")
    reader = _Reader(counter)
    statements = tuple(draft.finished() for draft in reader.read(data))
    if not statements:
        raise SheetError("statement-empty", file=counter.file)
    return Parsed(message, statements, tuple(reader.problems()))


class _Reader:
    """Reads statement by statement, entry by entry."""

    def __init__(self, counter: Counter) -> None:
        self._counter = counter
        self._file = counter.file
        self._draft = Draft()
        self._pending = 0
        self._whole = 0

    def read(self, data: bytes) -> Iterator[Draft]:
        """The statements, each when it is complete."""
        for _, element in safe_xml.events(io.BytesIO(data), _TAGS, file=self._file):
            parent = element.getparent()
            inside = safe_xml.local(str(parent.tag)) if parent is not None else ""
            match safe_xml.local(str(element.tag)):
                case "Acct" if inside == "Stmt":
                    self._account(element)
                case "Bal" if inside == "Stmt":
                    self._balance(element)
                case "Ntry" if inside == "Stmt":
                    self._entry(element)
                    element.clear()
                case "Stmt":
                    number = _text(element, "LglSeqNb") or _text(element, "ElctrncSeqNb") or _text(element, "Id")
                    self._draft.number = number
                    element.clear()
                    yield self._draft
                    self._draft = Draft()

    def problems(self) -> Iterator[Problem]:
        """What was left out, or could not be split."""
        if self._pending:
            yield Problem(code="statement-pending", severity=Severity.NOTE, facts={"count": str(self._pending)})
        if self._whole:
            yield Problem(code="statement-batch-whole", severity=Severity.NOTE, facts={"count": str(self._whole)})

    def _account(self, element: etree._Element) -> None:
        self._draft.account = account_text(_account_of(element))
        self._draft.currency = _text(element, "Ccy")

    def _balance(self, element: etree._Element) -> None:
        code = _text(element, "Tp/CdOrPrtry/Cd")
        if code not in _OPENING and code not in _CLOSING:
            return
        amount, currency = self._amount(element)
        self._check(currency, element)
        balance = Balance(day=self._day(element, "Dt"), amount=amount)
        if code in _CLOSING:
            self._draft.closing = balance
        elif self._draft.opening is None or code == "OPBD":
            self._draft.opening = balance

    def _entry(self, element: etree._Element) -> None:
        status = _text(element, "Sts") or _text(element, "Sts/Cd") or _text(element, "Sts/Prtry") or "BOOK"
        if status != "BOOK":
            self._pending += 1
            return
        amount, currency = self._amount(element)
        self._check(currency, element)
        value_on = self._day(element, "ValDt") if _find(element, "ValDt") is not None else None
        booked_on = self._day(element, "BookgDt") if _find(element, "BookgDt") is not None else value_on
        closing = self._draft.closing
        if booked_on is None and closing is not None:
            booked_on = closing.day
        if booked_on is None:
            raise SheetError("statement-entry-incomplete", file=self._file, row=_row(element), lacks="BookgDt")
        whole = Part(amount, bank_reference=_text(element, "AcctSvcrRef"), text=_text(element, "AddtlNtryInf"))
        movement = Movement(row=0, booked_on=booked_on, value_on=value_on, whole=whole)
        details = [detail for group in _all(element, "NtryDtls") for detail in _all(group, "TxDtls")]
        parts = [self._detail(detail, amount) for detail in details]
        if len(parts) == 1:
            movement.whole = self._merged(whole, parts[0])
        elif parts:
            movement.parts = _signed_like(parts, amount)
            if not movement.splits:
                self._whole += 1
                whole.text = " ".join(part.text for part in parts)[:_MOST_TEXT] or whole.text
        self._draft.lines += movement.lines(self._draft.currency, self._counter)

    @staticmethod
    def _merged(whole: Part, part: Part) -> Part:
        part.amount = whole.amount
        part.text = part.text or whole.text
        # The bank's number of the entry, not that of its only payment: it is the one on the paper statement.
        part.bank_reference = whole.bank_reference or part.bank_reference
        return part

    def _detail(self, detail: etree._Element, entry: Decimal) -> Part:
        direction = _text(detail, "CdtDbtInd")
        is_in = direction == "CRDT" if direction else entry > 0
        name, iban, bic = self._other_party(detail, is_in=is_in)
        reference, text = _remittance(detail)
        return Part(
            self._part_amount(detail, is_in=is_in),
            name=name,
            iban=iban,
            bic=bic,
            text=text,
            reference=reference,
            end_to_end=_text(detail, "Refs/EndToEndId"),
            bank_reference=_text(detail, "Refs/AcctSvcrRef"),
            instructed=self._instructed(detail, is_in=is_in),
        )

    def _part_amount(self, detail: etree._Element, *, is_in: bool) -> Decimal | None:
        for path in ("Amt", "AmtDtls/TxAmt/Amt", "AmtDtls/CntrValAmt/Amt", "AmtDtls/InstdAmt/Amt"):
            found = _find(detail, path)
            if found is not None and found.get("Ccy") == self._draft.currency:
                amount = amount_of(found.text or "", file=self._file, row=_row(found))
                return amount if is_in else -amount
        return None

    def _instructed(self, detail: etree._Element, *, is_in: bool) -> Money | None:
        for path in ("AmtDtls/InstdAmt/Amt", "AmtDtls/TxAmt/Amt", "Amt"):
            found = _find(detail, path)
            currency = found.get("Ccy") if found is not None else None
            if found is not None and currency and currency != self._draft.currency:
                amount = amount_of(found.text or "", file=self._file, row=_row(found))
                return Money(amount if is_in else -amount, currency) if amount else None
        return None

    def _other_party(self, detail: etree._Element, *, is_in: bool) -> tuple[str, str, str]:
        """Name, account and BIC of the party that is not ourselves.

        Money in comes from the debtor. What comes back (a collection that was refused) keeps the roles it had when it went out, so a
        side whose account is our own is never the other party.
        """
        sides = ("Dbtr", "Cdtr") if is_in else ("Cdtr", "Dbtr")
        for side in sides:
            name = _party_name(detail, f"RltdPties/{side}")
            last = _party_name(detail, f"RltdPties/Ultmt{side}")
            account_found = _find(detail, f"RltdPties/{side}Acct")
            account = account_text(_account_of(account_found)) if account_found is not None else ""
            if not (name or account) or (account and account == self._draft.account):
                continue
            bic = _text(detail, f"RltdAgts/{side}Agt/FinInstnId/BICFI") or _text(
                detail, f"RltdAgts/{side}Agt/FinInstnId/BIC"
            )
            both = f"{name} / {last}" if name and last and last != name else name or last
            return both, account, bic
        return "", "", ""

    def _amount(self, element: etree._Element) -> tuple[Decimal, str]:
        """The signed amount of a balance or an entry and its currency."""
        found = _find(element, "Amt")
        direction = _text(element, "CdtDbtInd")
        if found is None or direction not in ("CRDT", "DBIT"):
            lacks = "Amt" if found is None else "CdtDbtInd"
            raise SheetError("statement-entry-incomplete", file=self._file, row=_row(element), lacks=lacks)
        amount = amount_of(found.text or "", file=self._file, row=_row(found))
        return (amount if direction == "CRDT" else -amount), (found.get("Ccy") or "")

    def _check(self, currency: str, element: etree._Element) -> None:
        """One statement is in one currency."""
        if not self._draft.currency:
            self._draft.currency = currency
        if currency and currency != self._draft.currency:
            raise SheetError(
                "statement-other-currency",
                file=self._file,
                row=_row(element),
                currency=self._draft.currency,
                other=currency,
            )

    def _day(self, element: etree._Element, path: str) -> date:
        text = _text(element, f"{path}/Dt") or _text(element, f"{path}/DtTm") or _text(element, path)
        found = _DAY.match(text)
        if found is None:
            raise SheetError("statement-bad-date", file=self._file, row=_row(element), value=text[:40])
        year, month, day = map(int, found.groups())
        return day_of(year, month, day, file=self._file, row=_row(element), value=found.group())


def _signed_like(parts: list[Part], amount: Decimal) -> list[Part]:
    """The parts; all turned round where that makes them add up: some banks give them the direction of the payer."""
    amounts = [part.amount for part in parts if part.amount is not None]
    if len(amounts) == len(parts) and sum(amounts, Decimal(0)) == -amount:
        for part in parts:
            assert part.amount is not None
            part.amount = -part.amount
            part.instructed = Money(-part.instructed.amount, part.instructed.currency) if part.instructed else None
    return parts


def _remittance(detail: etree._Element) -> tuple[str, str]:
    """The structured reference, and all text that the payer gave; further references stand in the text."""
    info = _find(detail, "RmtInf")
    if info is None:
        return "", _text(detail, "AddtlTxInf")
    references: list[str] = []
    words = [part.text or "" for part in _all(info, "Ustrd")]
    for part in _all(info, "Strd"):
        reference = _text(part, "CdtrRefInf/Ref")
        if reference:
            references.append(reference)
        words += [_text(document, "Nb") for document in _all(part, "RfrdDocInf")]
        words += [extra.text or "" for extra in _all(part, "AddtlRmtInf")]
    text = " ".join(word for word in (*words, *references[1:]) if word.strip())
    return (references[0] if references else ""), text[:_MOST_TEXT] or _text(detail, "AddtlTxInf")


def _party_name(element: etree._Element, path: str) -> str:
    return (
        _text(element, f"{path}/Nm") or _text(element, f"{path}/Pty/Nm") or _text(element, f"{path}/Agt/FinInstnId/Nm")
    )


def _account_of(element: etree._Element) -> str:
    return _text(element, "Id/IBAN") or _text(element, "Id/Othr/Id") or _text(element, "Id/PrtryAcct/Id")


def _find(element: etree._Element, path: str) -> etree._Element | None:
    """The first element at the end of a path of names, whatever their namespace."""
    found: etree._Element | None = element
    for name in path.split("/"):
        assert found is not None
        found = next((child for child in found if safe_xml.local(str(child.tag)) == name), None)
        if found is None:
            return None
    return found


def _all(element: etree._Element, name: str) -> list[etree._Element]:
    return [child for child in element if safe_xml.local(str(child.tag)) == name]


def _text(element: etree._Element, path: str) -> str:
    found = _find(element, path)
    return (found.text or "").strip() if found is not None else ""


def _row(element: etree._Element) -> int:
    """Line of the file, for a message about a fault in it."""
    line: object = element.sourceline
    return line if isinstance(line, int) else 0
