"""A receipt, and what looking it up gave, as papers in the language of the program."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from types import MappingProxyType

from exactdesk.flow.compare import Difference
from exactdesk.flow.queue import ItemState
from exactdesk.flow.receipt import Receipt, ReceiptDocument, ReceiptSum
from exactdesk.jobs.receipt import Anchor, Verdict, Verification, Verified
from exactdesk.papers.paper import Cells, ColumnKind, Facts, Group, Paper, PaperColumn, PaperTable, Paragraph, Value
from exactdesk.papers.written import moment
from exactdesk.wording.field_words import field_word
from exactdesk.wording.papers import paper_language, paper_words
from exactdesk.wording.sentences import QT_TRANSLATE_NOOP, Sentence, as_written, translate
from exactdesk.wording.words import kind_word, row_ranges, state_word

SENTENCES: Mapping[str, Sentence] = MappingProxyType(
    {
        "receipt-unreadable": Sentence(
            QT_TRANSLATE_NOOP("Problem", "{file} is no receipt that ExactDesk saved as JSON."),
            QT_TRANSLATE_NOOP("Problem", "Choose the file that was saved with the import."),
        ),
        "receipt-newer": Sentence(
            QT_TRANSLATE_NOOP("Problem", "{file} was saved by a newer ExactDesk."),
            QT_TRANSLATE_NOOP("Problem", "Install the latest ExactDesk."),
        ),
        "receipt-changed": Sentence(
            QT_TRANSLATE_NOOP("Problem", "{file} was changed after it was saved: its hash does not fit what it says."),
            QT_TRANSLATE_NOOP("Problem", "Ask for the receipt as it was saved, or save it anew from the history."),
        ),
        "receipt-elsewhere": Sentence(
            QT_TRANSLATE_NOOP("Problem", "The receipt is of {site}, and you are signed in at {here}."),
            QT_TRANSLATE_NOOP("Problem", "Sign in at the Exact Online that the receipt is of."),
        ),
    }
)


def verdict_word(verdict: Verdict) -> str:
    """What became of a document since it was booked."""
    match verdict:
        case Verdict.AS_BOOKED:
            return translate("Receipt", "As booked")
        case Verdict.CHANGED:
            return translate("Receipt", "Changed")
        case Verdict.GONE:
            return translate("Receipt", "No longer there")
        case Verdict.NOT_BOOKED:
            return translate("Receipt", "Not booked")


def tell_difference(difference: Difference) -> str:
    """One thing that is otherwise, in words."""
    nothing = translate("Receipt", "nothing")
    if difference.field == "line":
        told = translate("Receipt", "line {line}: was {then}, is {now}")
    elif difference.line is not None:
        told = translate("Receipt", "line {line}, {field}: was {then}, is {now}")
    else:
        told = translate("Receipt", "{field}: was {then}, is {now}")
    return told.format(
        line=difference.line,
        field=field_word(difference.field),
        then=as_written("then", difference.then) or nothing,
        now=as_written("now", difference.now) or nothing,
    )


def anchor_word(anchor: Anchor) -> str:
    """What the receipt's place in the history says of the history here."""
    match anchor:
        case Anchor.HELD:
            return translate("Receipt", "The history here still is the one that the receipt was made of.")
        case Anchor.CHANGED:
            return translate(
                "Receipt", "The history here was written anew since the receipt was made: not by ExactDesk."
            )
    return translate("Receipt", "The import is not in the history of this computer.")


def receipt_paper(receipt: Receipt) -> Paper:
    """The receipt of a batch."""
    return Paper(
        title=translate("Receipt", "Posting receipt"),
        subtitle=_subtitle(receipt),
        words=paper_words(receipt.made_at),
        language=paper_language(),
        administration=_administration(receipt),
        parts=(
            _facts(receipt),
            *_sums(receipt),
            *_documents(receipt),
            Paragraph(
                text=translate(
                    "Receipt",
                    "This receipt can be compared with Exact Online at any time: open the import in the history of ExactDesk and choose "
                    "“Compare with Exact Online”.",
                )
            ),
        ),
    )


def verification_paper(verification: Verification) -> Paper:
    """What looking a receipt up gave."""
    receipt = verification.receipt
    parts: list[PaperTable] = []
    for verdict in (Verdict.GONE, Verdict.CHANGED, Verdict.AS_BOOKED):
        found = [each for each in verification.documents if each.verdict is verdict]
        if found:
            parts.append(_verified(verdict_word(verdict), found, with_found=verdict is Verdict.CHANGED))
    counts = [(verdict_word(verdict), str(count)) for verdict in Verdict if (count := verification.count(verdict))]
    return Paper(
        title=translate("Receipt", "Compared with Exact Online"),
        subtitle=_subtitle(receipt),
        words=paper_words(verification.at),
        language=paper_language(),
        administration=_administration(receipt),
        parts=(
            Facts(
                facts=(
                    (translate("Receipt", "Compared on"), moment(verification.at, paper_language())),
                    (translate("Receipt", "Receipt of"), moment(receipt.made_at, paper_language())),
                    *counts,
                    (translate("Receipt", "History"), anchor_word(verification.anchor)),
                )
            ),
            *parts,
        ),
    )


def _administration(receipt: Receipt) -> str:
    return f"{receipt.division_name} ({receipt.division})".strip()


def _subtitle(receipt: Receipt) -> str:
    told = translate("Receipt", "{kind} from {file}")
    return told.format(kind=kind_word(receipt.kind), file=receipt.file or translate("Receipt", "pasted rows"))


def _facts(receipt: Receipt) -> Facts:
    language = paper_language()
    counts: dict[ItemState, int] = {}
    for each in receipt.documents:
        counts[each.state] = counts.get(each.state, 0) + 1
    told = [
        (translate("Receipt", "File"), receipt.file or translate("Receipt", "pasted rows")),
        (translate("Receipt", "Sheet"), receipt.sheet),
        (translate("Receipt", "Fingerprint of the file (SHA-256)"), receipt.fingerprint),
        (translate("Receipt", "Rows read"), str(receipt.row_count)),
        (translate("Receipt", "Posted by"), receipt.user),
        (translate("Receipt", "Begun"), moment(receipt.started_at, language)),
        (translate("Receipt", "Ended"), moment(receipt.finished_at, language) if receipt.finished_at else "–"),
        (translate("Receipt", "Exact Online"), receipt.site),
        (
            translate("Receipt", "Documents"),
            ", ".join(f"{count} {state_word(state).lower()}" for state, count in counts.items()),
        ),
        (translate("Receipt", "Batch"), receipt.batch),
        (translate("Receipt", "Place in the history"), f"{receipt.chain_number} · {receipt.chain_hash}"),
    ]
    return Facts(facts=tuple((what, value) for what, value in told if value))


def _sums(receipt: Receipt) -> Iterator[PaperTable]:
    for title, heading, sums in (
        (translate("Receipt", "Booked per journal"), translate("Receipt", "Journal"), receipt.by_journal()),
        (translate("Receipt", "Booked per VAT code"), translate("Receipt", "VAT code"), receipt.by_vat_code()),
    ):
        if sums:
            yield _sum_table(title, heading, sums)


def _sum_table(title: str, heading: str, sums: Sequence[ReceiptSum]) -> PaperTable:
    currencies = {each.currency for each in sums}
    is_one = len(currencies) == 1
    money = [
        PaperColumn(heading=_amount_heading(words, currencies), kind=ColumnKind.MONEY, is_summed=is_one)
        for words in (translate("Receipt", "Excl. VAT"), translate("Receipt", "VAT"), translate("Receipt", "Incl. VAT"))
    ]
    named = [PaperColumn(heading=heading)]
    if not is_one:
        named.append(PaperColumn(heading=translate("Receipt", "Currency")))
    columns = (*named, PaperColumn(heading=translate("Receipt", "Documents"), kind=ColumnKind.NUMBER), *money)
    rows = tuple(
        (each.of or "–", *(() if is_one else (each.currency,)), each.count, each.net, each.vat, each.gross)
        for each in sums
    )
    total: Cells | None = None
    if is_one and len(sums) > 1:
        total = (
            _total_word(),
            None,
            *(_total(getattr(each, name) for each in sums) for name in ("net", "vat", "gross")),
        )
    return PaperTable(title=title, columns=columns, groups=(Group(rows=rows),), total=total)


def _total_word() -> str:
    return translate("Papers", "Total")


def _total(values: Iterable[Decimal | None]) -> Decimal | None:
    known = list(values)
    return None if None in known else sum((value for value in known if value is not None), Decimal(0))


def _documents(receipt: Receipt) -> Iterator[PaperTable]:
    """What is booked by journal; then the others by state, each with the reason."""
    booked, others = receipt.booked, tuple(each for each in receipt.documents if not each.is_booked)
    if booked or not others:
        yield _document_table(translate("Receipt", "Booked documents"), booked, _journal_words)
    if others:
        yield _document_table(
            translate("Receipt", "Documents that are not booked"), others, lambda each: state_word(each.state)
        )


def _journal_words(document: ReceiptDocument) -> str:
    if not document.journal:
        return state_word(document.state)
    return translate("Receipt", "Journal {journal}").format(journal=document.journal)


def _document_table(
    title: str, documents: Sequence[ReceiptDocument], of: Callable[[ReceiptDocument], str]
) -> PaperTable:
    currencies = {each.currency for each in documents if each.amount is not None}
    has_entry, has_why = any(each.entry_number for each in documents), any(each.why for each in documents)
    columns: list[tuple[PaperColumn, Callable[[ReceiptDocument], Value]]] = [
        (PaperColumn(heading=translate("Receipt", "Number")), lambda each: each.number),
        (PaperColumn(heading=translate("Receipt", "Rows")), lambda each: row_ranges(each.rows)),
        (PaperColumn(heading=translate("Receipt", "Date"), kind=ColumnKind.DATE), lambda each: each.entry_date),
        (PaperColumn(heading=translate("Receipt", "Code")), lambda each: each.relation_code),
        (PaperColumn(heading=translate("Receipt", "Relation")), lambda each: each.relation_name),
    ]
    if len(currencies) > 1:
        columns.append((PaperColumn(heading=translate("Receipt", "Currency")), lambda each: each.currency))
    if currencies:
        heading = _amount_heading(translate("Receipt", "Incl. VAT"), currencies)
        column = PaperColumn(heading=heading, kind=ColumnKind.MONEY, is_summed=len(currencies) == 1)
        columns.append((column, lambda each: each.amount))
    if has_entry:
        column = PaperColumn(heading=translate("Receipt", "Entry number"), kind=ColumnKind.CODE)
        columns.append((column, lambda each: each.entry_number))
    if has_why:
        columns.append((PaperColumn(heading=translate("Receipt", "Remark")), lambda each: each.why))
    groups: dict[str, list[ReceiptDocument]] = {}
    for each in documents:
        groups.setdefault(of(each), []).append(each)
    return PaperTable(
        title=title,
        columns=tuple(column for column, _ in columns),
        groups=tuple(
            Group(
                title=name,
                rows=tuple(tuple(value(each) for _, value in columns) for each in same),
                subtotal=_subtotal([column for column, _ in columns], same) if len(currencies) == 1 else None,
            )
            for name, same in groups.items()
        ),
        group_heading=translate("Receipt", "State"),
        nothing=translate("Receipt", "No documents."),
    )


def _subtotal(columns: Sequence[PaperColumn], documents: Sequence[ReceiptDocument]) -> Cells:
    amount = _total(each.amount for each in documents)
    values: list[Value] = [amount if column.is_summed else None for column in columns]
    values[0] = _total_word()
    return tuple(values)


def _amount_heading(heading: str, currencies: Iterable[str]) -> str:
    """With the currency, where there is only one."""
    named = sorted(currencies)
    return f"{heading} ({named[0]})" if len(named) == 1 and named[0] else heading


def _verified(title: str, found: Sequence[Verified], *, with_found: bool) -> PaperTable:
    columns = [
        PaperColumn(heading=translate("Receipt", "Number")),
        PaperColumn(heading=translate("Receipt", "Date"), kind=ColumnKind.DATE),
        PaperColumn(heading=translate("Receipt", "Relation")),
        PaperColumn(heading=translate("Receipt", "Incl. VAT"), kind=ColumnKind.MONEY),
        PaperColumn(heading=translate("Receipt", "Entry number"), kind=ColumnKind.CODE),
    ]
    if with_found:
        columns.append(PaperColumn(heading=translate("Receipt", "What is otherwise")))
    rows = []
    for each in found:
        document = each.document
        relation = f"{document.relation_code} {document.relation_name}".strip()
        row: Cells = (document.number, document.entry_date, relation, document.amount, document.entry_number)
        rows.append((*row, "\n".join(map(tell_difference, each.found))) if with_found else row)
    return PaperTable(title=title, columns=tuple(columns), groups=(Group(rows=tuple(rows)),))
