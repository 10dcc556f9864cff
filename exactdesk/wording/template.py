"""The words on a workbook to fill in."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from exactdesk.books.reference import ReferenceBook
from exactdesk.jobs.template import TemplateWords
from exactdesk.kinds.kind import Field, FieldType, Kind, Level, Listing
from exactdesk.wording.sentences import QT_TRANSLATE_NOOP, Sentence, translate
from exactdesk.wording.words import kind_word

SENTENCES: Mapping[str, Sentence] = MappingProxyType(
    {
        "template-not-filled": Sentence(
            QT_TRANSLATE_NOOP(
                "Problem", "Only the template of relations can be filled with what the administration has, not {kind}."
            ),
            QT_TRANSLATE_NOOP("Problem", "Leave out --filled, or choose the kind relation."),
        )
    }
)


def template_words(kind: Kind, reference: ReferenceBook) -> TemplateWords:
    """What is said on a template of this kind for this administration."""
    division = reference.division
    return TemplateWords(
        sheet=kind_word(kind.name)[:31],
        lists_sheet=translate("Template", "Lists"),
        about_sheet=translate("Template", "Explanation"),
        lists={
            Listing.RELATIONS: translate("Template", "Relations"),
            Listing.GL_ACCOUNTS: translate("Template", "Ledger accounts"),
            Listing.JOURNALS: translate("Template", "Journals"),
            Listing.VAT_CODES: translate("Template", "VAT codes"),
            Listing.PAYMENT_CONDITIONS: translate("Template", "Payment conditions"),
            Listing.COST_CENTERS: translate("Template", "Cost centres"),
            Listing.COST_UNITS: translate("Template", "Cost units"),
            Listing.DIVISIONS: translate("Template", "Administrations"),
        },
        yes=translate("Template", "yes"),
        no=translate("Template", "no"),
        flags=translate("Template", "Yes or no"),
        about_title=translate("Template", "{kind} of {name} ({code})").format(
            kind=kind_word(kind.name), name=division.name, code=division.code
        ),
        about_text=(
            translate(
                "Template",
                "Fill in the first sheet and drop the workbook on ExactDesk. Columns with a dark heading are needed.",
            ),
            translate(
                "Template", "Columns that you do not use may stay empty or be deleted; their order does not matter."
            ),
            translate("Template", "Several lines of one invoice: repeat its number and relation on each line.")
            if kind.group_by
            else translate("Template", "An empty cell leaves what Exact Online has as it is."),
            translate(
                "Template",
                "The lists hold the codes of this administration on the day on which this workbook was made.",
            ),
        ),
        about_headings=(
            translate("Template", "Column"),
            translate("Template", "Needed"),
            translate("Template", "What to fill in"),
            translate("Template", "Example"),
        ),
        about=lambda field, needed: (
            translate("Template", "yes") if needed else "",
            _what(field, kind),
            field.samples[0] if field.samples else "",
        ),
        prompt=_prompt,
    )


def _what(field: Field, kind: Kind) -> str:
    if field.listing is not None:
        told = translate("Template", "a code of the list")
    elif field.choices:
        told = translate("Template", "one of the choices")
    else:
        match field.type:
            case FieldType.AMOUNT:
                told = translate("Template", "an amount; a credit note with a minus")
            case FieldType.NUMBER:
                told = translate("Template", "a number")
            case FieldType.PERCENTAGE:
                told = translate("Template", "a percentage")
            case FieldType.DATE:
                told = translate("Template", "a date")
            case FieldType.FLAG:
                told = translate("Template", "yes or no")
            case _:
                told = translate("Template", "text")
    if kind.group_by and field.level is Level.LINE:
        return translate("Template", "{what}, per line").format(what=told)
    return told


def _prompt(field: Field) -> str:
    if not field.samples or field.listing is not None or field.choices:
        return ""
    return translate("Template", "For example: {samples}").format(samples="  ·  ".join(field.samples))
