"""Statements of account, in the language of whom they are for: the paper, and the mail that it goes along with.

These words do not follow the language of the program, so they stand here in each language and not in the translation files.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from types import MappingProxyType

from exactdesk.books.money import ZERO
from exactdesk.books.outstanding import ItemKind
from exactdesk.books.reference import Division, Relation, Side
from exactdesk.flow.outstanding import Ageing, Row
from exactdesk.papers.paper import (
    Cells,
    ColumnKind,
    Facts,
    Group,
    Language,
    Paper,
    PaperColumn,
    PaperTable,
    PaperWords,
    Paragraph,
)
from exactdesk.papers.written import day as day_text
from exactdesk.papers.written import number


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """What a statement tells.

    Attributes:
        relation: whom it is for.
        rows: all that is open of the relation, in any order.
        office, logo: of whom sends it; the name of the administration stands in where there is no office.
    """

    side: Side
    division: Division
    relation: Relation
    rows: Sequence[Row]
    ageing: Ageing
    office: str = ""
    logo: bytes = b""

    @property
    def sums(self) -> Mapping[str, Decimal]:
        """What is open, by currency."""
        found: dict[str, Decimal] = {}
        for row in self.rows:
            found[row.item.currency] = found.get(row.item.currency, ZERO) + row.item.amount
        return found

    @property
    def overdue(self) -> Mapping[str, Decimal]:
        """What is past its due date, by currency."""
        found: dict[str, Decimal] = {}
        for row in self.rows:
            if row.overdue > 0:
                found[row.item.currency] = found.get(row.item.currency, ZERO) + row.item.amount
        return found


@dataclass(frozen=True, slots=True, kw_only=True)
class _Words:
    """All words of one language. Places: `{day}`, `{name}`, `{total}`, `{overdue}`, `{page}`, `{pages}`."""

    file: str
    title: str
    owed: str
    owing: str
    please: str
    crossed: str
    check: str
    invoice: str
    date: str
    due: str
    days: str
    whole: str
    open: str
    sum: str
    total: str
    currency: str
    kinds: Mapping[ItemKind, str]
    code: str
    relation: str
    vat_number: str
    page: str
    made: str
    about: str
    overdue: str
    subject: str
    greeting: str
    attached: str
    regards: str


_ALL: Mapping[Language, _Words] = MappingProxyType(
    {
        Language.NL: _Words(
            file="Rekeningoverzicht",
            title="Rekeningoverzicht per {day}",
            owed="Volgens onze administratie staan de volgende posten open.",
            owing="Volgens onze administratie zijn wij u het volgende verschuldigd.",
            please="Wij verzoeken u de vervallen posten te betalen.",
            crossed="Hebt u inmiddels betaald, dan kunt u dit overzicht als niet verzonden beschouwen.",
            check="Wijkt dit af van uw administratie, laat het ons dan weten.",
            invoice="Factuur",
            date="Datum",
            due="Vervalt",
            days="Dagen over",
            whole="Factuurbedrag",
            open="Open",
            sum="Totaal in {currency}",
            total="Totaal",
            currency="Valuta",
            kinds=MappingProxyType(
                {
                    ItemKind.INVOICE: "Factuur",
                    ItemKind.CREDIT_NOTE: "Creditnota",
                    ItemKind.PAYMENT: "Betaling, nog niet verrekend",
                    ItemKind.OTHER: "Andere boeking",
                }
            ),
            code="Nummer",
            relation="Relatie",
            vat_number="Btw-nummer",
            page="Pagina {page} van {pages}",
            made="Stand per {day}",
            about="Over dit overzicht",
            overdue="Waarvan vervallen: {overdue}.",
            subject="Rekeningoverzicht per {day} – {name}",
            greeting="Geachte heer, mevrouw,",
            attached="Bijgaand ontvangt u een overzicht van wat er per {day} openstaat: {total}.",
            regards="Met vriendelijke groet,",
        ),
        Language.FR: _Words(
            file="Relevé de compte",
            title="Relevé de compte au {day}",
            owed="Selon notre comptabilité, les postes suivants sont ouverts.",
            owing="Selon notre comptabilité, nous vous devons les montants suivants.",
            please="Nous vous prions de bien vouloir régler les postes échus.",
            crossed="Si vous avez payé entre-temps, veuillez ne pas tenir compte de ce relevé.",
            check="Si ce relevé diffère de votre comptabilité, merci de nous le signaler.",
            invoice="Facture",
            date="Date",
            due="Échéance",
            days="Jours de retard",
            whole="Montant de la facture",
            open="Ouvert",
            sum="Total en {currency}",
            total="Total",
            currency="Devise",
            kinds=MappingProxyType(
                {
                    ItemKind.INVOICE: "Facture",
                    ItemKind.CREDIT_NOTE: "Note de crédit",
                    ItemKind.PAYMENT: "Paiement, pas encore imputé",
                    ItemKind.OTHER: "Autre écriture",
                }
            ),
            code="Numéro",
            relation="Relation",
            vat_number="Numéro de TVA",
            page="Page {page} sur {pages}",
            made="Situation au {day}",
            about="À propos de ce relevé",
            overdue="Dont échu : {overdue}.",
            subject="Relevé de compte au {day} – {name}",
            greeting="Madame, Monsieur,",
            attached="Vous trouverez ci-joint le relevé des postes ouverts au {day} : {total}.",
            regards="Cordialement,",
        ),
        Language.EN: _Words(
            file="Statement of account",
            title="Statement of account at {day}",
            owed="According to our records the following items are outstanding.",
            owing="According to our records we owe you the following.",
            please="Please pay the items that are overdue.",
            crossed="If you have paid in the meantime, please disregard this statement.",
            check="If this differs from your records, please let us know.",
            invoice="Invoice",
            date="Date",
            due="Due",
            days="Days overdue",
            whole="Invoice amount",
            open="Outstanding",
            sum="Total in {currency}",
            total="Total",
            currency="Currency",
            kinds=MappingProxyType(
                {
                    ItemKind.INVOICE: "Invoice",
                    ItemKind.CREDIT_NOTE: "Credit note",
                    ItemKind.PAYMENT: "Payment, not allocated yet",
                    ItemKind.OTHER: "Other entry",
                }
            ),
            code="Number",
            relation="Relation",
            vat_number="VAT number",
            page="Page {page} of {pages}",
            made="As at {day}",
            about="About this statement",
            overdue="Of which overdue: {overdue}.",
            subject="Statement of account at {day} – {name}",
            greeting="Dear Sir or Madam,",
            attached="Please find attached a statement of what is outstanding at {day}: {total}.",
            regards="Kind regards,",
        ),
    }
)


def language_of(relation: Relation, otherwise: Language) -> Language:
    """The language of a relation where it is one that statements speak."""
    spoken = relation.language.strip().lower()[:2]
    return Language(spoken) if spoken in set(Language) else otherwise


def statement_paper(told: Statement, language: Language) -> Paper:
    """The statement: one list per currency, oldest due date first, with what is open and what is overdue."""
    words = _ALL[language]
    day = day_text(told.ageing.day, language)
    return Paper(
        title=words.title.format(day=day),
        words=PaperWords(page=words.page, made=words.made.format(day=day), about=words.about, total=words.total),
        language=language,
        parts=(
            Facts(facts=tuple(_facts(told, words))),
            Paragraph(text=words.owed if told.side is Side.SALES else words.owing),
            *(_table(told, words, currency) for currency in told.sums),
            *(Paragraph(text=text) for text in _closing(told, words, language)),
        ),
        administration=told.division.name,
        office=told.office,
        logo=told.logo,
        is_wide=False,
    )


def _facts(told: Statement, words: _Words) -> Sequence[tuple[str, str]]:
    relation = told.relation
    place = f"{relation.postcode} {relation.city}".strip()
    lines = (relation.name, relation.address_line_1, relation.address_line_2, place, relation.country)
    found = [(words.relation, "\n".join(line for line in lines if line)), (words.code, relation.code)]
    if relation.vat_number:
        found.append((words.vat_number, relation.vat_number))
    return found


def _table(told: Statement, words: _Words, currency: str) -> PaperTable:
    rows = sorted(
        (row for row in told.rows if row.item.currency == currency),
        key=lambda row: (str(row.item.due_date or row.item.invoice_date or ""), row.item.entry_number),
    )
    return PaperTable(
        title=currency if len(told.sums) > 1 else "",
        columns=(
            PaperColumn(heading=words.invoice),
            PaperColumn(heading=words.date, kind=ColumnKind.DATE),
            PaperColumn(heading=words.due, kind=ColumnKind.DATE),
            PaperColumn(heading=words.days, kind=ColumnKind.NUMBER),
            PaperColumn(heading=words.whole, kind=ColumnKind.MONEY),
            PaperColumn(heading=words.open, kind=ColumnKind.MONEY, is_summed=True),
        ),
        groups=(Group(rows=tuple(_cells(row, words) for row in rows)),),
        total=(words.sum.format(currency=currency), None, None, None, None, told.sums[currency]),
    )


def _cells(row: Row, words: _Words) -> Cells:
    item = row.item
    name = item.invoice_number
    if item.kind is not ItemKind.INVOICE:
        name = f"{words.kinds[item.kind]} {name}".strip()
    return (name, item.invoice_date, item.due_date, max(row.overdue, 0) or None, item.original, item.amount)


def _closing(told: Statement, words: _Words, language: Language) -> Sequence[str]:
    found = []
    if any(told.overdue.values()):
        found.append(words.overdue.format(overdue=_amounts(told.overdue, language)))
    if told.side is Side.SALES:
        if any(amount > 0 for amount in told.overdue.values()):
            found.append(words.please)
        found.append(words.crossed)
    return (*found, words.check)


def _amounts(amounts: Mapping[str, Decimal], language: Language) -> str:
    return " + ".join(f"{currency} {number(amount, language, least=2)}" for currency, amount in amounts.items())


@dataclass(frozen=True, slots=True, kw_only=True)
class MailText:
    """A mail, plain text."""

    subject: str
    body: str


def statement_mail(told: Statement, language: Language) -> MailText:
    """The mail that a statement goes along with."""
    words = _ALL[language]
    day = day_text(told.ageing.day, language)
    name = told.office or told.division.name
    paragraphs = (
        words.greeting,
        words.attached.format(day=day, total=_amounts(told.sums, language)),
        " ".join(_closing(told, words, language)),
        f"{words.regards}\n{name}",
    )
    return MailText(subject=words.subject.format(day=day, name=told.division.name), body="\n\n".join(paragraphs) + "\n")


def statement_file(told: Statement, language: Language, now: datetime) -> str:
    """A name for the file of a statement, without an ending: nothing in it that a system takes for a folder."""
    day = f"{now.astimezone():%Y-%m-%d}"
    name = "".join(each if each.isalnum() or each in " -_&.()" else "_" for each in told.relation.name).strip(" .")
    return f"{_ALL[language].file} {name} {day}"
