"""A bank statement to practise on: dated today, follows on the last one in the books, and pays what is open there in every usual way."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from itertools import count
from xml.sax.saxutils import escape

from exactdesk.practice.bookings import PURCHASE, SALES, Side, number
from exactdesk.practice.ledger import Administration
from exactdesk.practice.matching import open_fc, term_line
from exactdesk.practice.values import ReadRow

JOURNAL = "20"
_LEAST = Decimal(60)
_SALES, _PURCHASES = 14, 8
_BANK = "financialtransaction/BankEntries"
_SIGN = {SALES: 1, PURCHASE: -1}


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One movement; what comes in is positive."""

    amount: Decimal
    name: str = ""
    iban: str = ""
    text: str = ""
    reference: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenEntry:
    """An entry that is open in the currency of the administration."""

    side: Side
    party: ReadRow
    entry: ReadRow
    amount: Decimal

    @property
    def sign(self) -> int:
        """1 for what comes in when it is paid, -1 for what goes out."""
        return _SIGN[self.side]

    @property
    def number(self) -> str:
        return str(self.entry.get("YourRef") or self.entry["EntryNumber"])


def camt(books: Administration, today: date) -> bytes:
    """The statement as CAMT.053."""
    return statement_xml(books, list(lines(books)), today).encode()


def lines(books: Administration) -> Iterator[Line]:
    """Payments whole, short, in part and of several invoices; known by number, by reference or by account alone; and what is no invoice."""
    ibans: dict[object, str] = {
        row["Account"]: str(row["BankAccount"]) for row in books.table("crm/BankAccounts").rows.values()
    }
    for side, most in ((SALES, _SALES), (PURCHASE, _PURCHASES)):
        by_party: dict[object, list[OpenEntry]] = defaultdict(list)
        for one in open_entries(books, side):
            by_party[one.party["ID"]].append(one)
        turns = count()
        for party, entries in list(by_party.items())[:most]:
            yield _paid(entries, ibans.get(party, ""), next(turns))
    yield Line(amount=Decimal("-14.75"), text="Kosten zakelijk betalingsverkeer")
    yield Line(amount=Decimal("-82.40"), name="TANKSTATION DE HAVEN", text="Pasnr 012 tankbeurt")
    yield Line(amount=Decimal("-1500.00"), name=books.facts.name, iban=_own(books, "21"), text="Naar spaarrekening")
    yield Line(amount=Decimal("45.00"), name="J. de Boer", text="zoals afgesproken")


def open_entries(books: Administration, side: Side) -> Iterator[OpenEntry]:
    """Invoices that are open, the youngest first: of those nothing stands in a closed period."""
    for entry in reversed(list(books.table(side.path).rows.values())):
        line = term_line(books, entry["EntryID"])
        party = books.get("crm/Accounts", entry[side.party])
        if line is None or party is None or entry["Currency"] != books.facts.currency:
            continue
        amount = open_fc(books, line) * _SIGN[side]
        if amount >= _LEAST:
            yield OpenEntry(side=side, party=party, entry=entry, amount=amount)


def _paid(entries: Sequence[OpenEntry], iban: str, turn: int) -> Line:
    """How one relation pays; whose turn it is decides in which way."""
    first, sign, name = entries[0], _SIGN[entries[0].side], str(entries[0].party["Name"])
    if len(entries) > 1 and turn % 3 == 0:
        both = entries[:2]
        text = "facturen " + " en ".join(one.number for one in both)
        return Line(amount=sign * sum((one.amount for one in both), Decimal(0)), name=name, iban=iban, text=text)
    match turn % 7:
        case 1:
            reference = str(first.entry.get("PaymentReference") or "")
            told = "" if reference else f"betaling {first.number}"
            return Line(amount=sign * first.amount, name=name, iban=iban, text=told, reference=reference)
        case 2 if first.side is SALES:
            less = (first.amount * Decimal("0.02")).quantize(Decimal("0.01"))
            return Line(amount=first.amount - less, name=name, iban=iban, text=f"fact {first.number} min 2% korting")
        case 4:
            half = (first.amount / 2).quantize(Decimal(10))
            return Line(amount=sign * half, name=name, iban=iban, text=f"deelbetaling {first.number}")
        case 5:
            return Line(amount=sign * first.amount, name=name.upper()[:20], iban=iban, text="zie bijlage")
        case 6:
            return Line(amount=sign * first.amount, name=name, text=f"{first.number.replace('-', ' ')}")
        case _:
            return Line(amount=sign * first.amount, name=name, iban=iban, text=f"Factuur {first.number}")


def _own(books: Administration, journal: str) -> str:
    return str((books.find("financial/Journals", journal) or {}).get("BankAccountIBAN") or "")


def _opening(books: Administration) -> Decimal:
    closings = [
        number(row["ClosingBalanceFC"]) for row in books.table(_BANK).rows.values() if row["JournalCode"] == JOURNAL
    ]
    return closings[-1] if closings else Decimal(0)


def statement_xml(books: Administration, found: Sequence[Line], today: date) -> str:
    """Any lines as a statement that follows on the last one in the books."""
    opening, currency = _opening(books), books.facts.currency
    closing = opening + sum((line.amount for line in found), Decimal(0))
    entries = "".join(_entry(place, line, currency, today) for place, line in enumerate(found, 1))
    balances = _balance("OPBD", opening, currency, today - timedelta(days=1)) + _balance(
        "CLBD", closing, currency, today
    )
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02"><BkToCstmrStmt>'
        f"<GrpHdr><MsgId>OEFEN{today:%Y%m%d}</MsgId><CreDtTm>{today}T18:00:00</CreDtTm></GrpHdr>"
        f"<Stmt><Id>{today:%Y%m%d}</Id><ElctrncSeqNb>{today:%j}</ElctrncSeqNb><CreDtTm>{today}T18:00:00</CreDtTm>"
        f"<Acct><Id><IBAN>{_own(books, JOURNAL)}</IBAN></Id><Ccy>{currency}</Ccy></Acct>{balances}{entries}</Stmt>"
        "</BkToCstmrStmt></Document>\n"
    )


def _amount(amount: Decimal, currency: str) -> str:
    side = "CRDT" if amount >= 0 else "DBIT"
    return f'<Amt Ccy="{currency}">{abs(amount):.2f}</Amt><CdtDbtInd>{side}</CdtDbtInd>'


def _balance(code: str, amount: Decimal, currency: str, day: date) -> str:
    kind = f"<Tp><CdOrPrtry><Cd>{code}</Cd></CdOrPrtry></Tp>"
    return f"<Bal>{kind}{_amount(amount, currency)}<Dt><Dt>{day}</Dt></Dt></Bal>"


def _entry(place: int, line: Line, currency: str, today: date) -> str:
    party = "Dbtr" if line.amount > 0 else "Cdtr"
    name = f"<{party}><Nm>{escape(line.name)}</Nm></{party}>" if line.name else ""
    account = f"<{party}Acct><Id><IBAN>{line.iban}</IBAN></Id></{party}Acct>" if line.iban else ""
    parties = f"<RltdPties>{name}{account}</RltdPties>" if name or account else ""
    text = f"<Ustrd>{escape(line.text)}</Ustrd>" if line.text else ""
    if line.reference:
        text += f"<Strd><CdtrRefInf><Ref>{escape(line.reference)}</Ref></CdtrRefInf></Strd>"
    told = f"<RmtInf>{text}</RmtInf>" if text else ""
    return (
        f"<Ntry>{_amount(line.amount, currency)}<Sts>BOOK</Sts><BookgDt><Dt>{today}</Dt></BookgDt><ValDt><Dt>{today}</Dt></ValDt>"
        f"<AcctSvcrRef>{today:%Y%m%d}{place:04d}</AcctSvcrRef><NtryDtls><TxDtls>{parties}{told}</TxDtls></NtryDtls></Ntry>"
    )
