"""A workbook to fill in for one kind and one administration; filled and dropped back it needs no mapping."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

from exactdesk.books.reference import ReferenceBook, Relation, Side
from exactdesk.errors import UsageError
from exactdesk.flow.table import KIND_MARK
from exactdesk.flow.template_headings import template_headings
from exactdesk.jobs.papers import write_file
from exactdesk.kinds.kind import Field, FieldType, Kind, Listing
from exactdesk.papers.paper import Cells, ColumnKind, Value

if TYPE_CHECKING:
    from exactdesk.papers.template import Template

_KINDS = MappingProxyType(
    {FieldType.AMOUNT: ColumnKind.MONEY, FieldType.NUMBER: ColumnKind.NUMBER, FieldType.DATE: ColumnKind.DATE}
)


@dataclass(frozen=True, slots=True, kw_only=True)
class TemplateWords:
    """What a face says on a template.

    Attributes:
        sheet, lists_sheet, about_sheet: names of the sheets.
        lists: names of the lists, by listing.
        yes, no: words of a flag; flags: name of their list.
        about_title, about_text, about_headings: of the sheet about the columns; the headings go with `about`.
        about: what that sheet says of a field: its texts after the heading, given field, whether it is needed, and its samples.
        prompt: what is said beside a cell, given the field and its samples.
    """

    sheet: str
    lists_sheet: str
    about_sheet: str
    lists: Mapping[Listing, str]
    yes: str
    no: str
    flags: str
    about_title: str
    about_text: tuple[str, ...]
    about_headings: tuple[str, ...]
    about: Callable[[Field, bool], tuple[str, ...]]
    prompt: Callable[[Field], str]


async def save_template(
    target: Path,
    kind: Kind,
    reference: ReferenceBook,
    words: TemplateWords,
    *,
    language: str = "nl",
    is_filled: bool = False,
) -> Path:
    """Writes the workbook. Raises `UsageError`: `template-not-filled`, `paper-kind-unknown`, `paper-not-written`.

    Args:
        target: a file that ends in .xlsx.
        kind: what is to be filled in.
        reference: the administration's lists.
        words: what is said on it.
        language: of the headings, one of `flow.template_headings.LANGUAGES`.
        is_filled: with what the administration has: a list to change and drop back. Only for relations.
    """
    if target.suffix.lower() != ".xlsx":
        raise UsageError("paper-kind-unknown", file=target.name, ending=target.suffix or "–")
    if is_filled and kind.name != "relation":
        raise UsageError("template-not-filled", kind=kind.name)

    def write() -> None:
        from exactdesk.papers.template import template  # openpyxl takes long to load, and most starts need none of it

        made = make_template(kind, reference, words, language=language, is_filled=is_filled)
        write_file(target, template(made))

    await asyncio.to_thread(write)
    return target


def make_template(
    kind: Kind, reference: ReferenceBook, words: TemplateWords, *, language: str = "nl", is_filled: bool = False
) -> Template:
    """The same as a value."""
    from exactdesk.papers.template import Template, TemplateColumn

    needed = {requirement.any_of[0] for requirement in kind.requirements}
    lists = {words.lists[listing]: tuple(entries) for listing, entries in _entries(reference, kind.side).items()}
    lists[words.flags] = (words.yes, words.no)
    headings = template_headings(kind, language)
    lists |= {headings[each.name]: _choices(each, language) for each in kind.fields if each.choices}
    columns = tuple(
        TemplateColumn(
            heading=headings[each.name],
            kind=_KINDS.get(each.type, ColumnKind.TEXT),
            is_needed=each.name in needed,
            list_name=_list_name(each, headings[each.name], words, lists),
            prompt=words.prompt(each),
            about=words.about(each, each.name in needed),
        )
        for each in kind.fields
    )
    rows = tuple(_relation_row(kind, relation, words) for relation in reference.relations) if is_filled else ()
    return Template(
        sheet=words.sheet,
        lists_sheet=words.lists_sheet,
        about_sheet=words.about_sheet,
        mark=f"{KIND_MARK}{kind.name}",
        columns=columns,
        lists=MappingProxyType(lists),
        rows=rows,
        about_title=words.about_title,
        about_text=words.about_text,
        about_headings=words.about_headings,
    )


def _list_name(field: Field, heading: str, words: TemplateWords, lists: Mapping[str, tuple[str, ...]]) -> str:
    if field.listing is not None:
        name = words.lists[field.listing]
        return name if lists.get(name) else ""
    if field.type is FieldType.FLAG:
        return words.flags
    return heading if field.choices else ""


def _choices(field: Field, language: str) -> tuple[str, ...]:
    """A word for each choice: in Dutch the first one after the public word, else the public word itself."""
    return tuple(words[1] if language == "nl" and len(words) > 1 else words[0] for words in field.choices)


def _entries(reference: ReferenceBook, side: Side | None) -> Mapping[Listing, Iterator[str]]:
    """The entries of each list as they stand in a cell, without what may not be booked on: code and description."""

    def told(code: str, description: str) -> str:
        return f"{code.strip()} {' '.join(description.split())}".strip()

    return {
        Listing.RELATIONS: (
            told(each.code, each.name) for each in reference.relations if not each.is_blocked and each.code
        ),
        Listing.GL_ACCOUNTS: (
            told(each.code, each.description) for each in reference.gl_accounts if not each.is_blocked
        ),
        Listing.JOURNALS: (told(each.code, each.description) for each in reference.journals if not each.is_blocked),
        Listing.VAT_CODES: (
            told(each.code, each.description)
            for each in reference.vat_codes
            if not each.is_blocked and (side is None or each.serves(side))
        ),
        Listing.PAYMENT_CONDITIONS: (told(each.code, each.description) for each in reference.payment_conditions),
        Listing.COST_CENTERS: (told(each.code, each.description) for each in reference.cost_centers if each.is_active),
        Listing.COST_UNITS: (told(each.code, each.description) for each in reference.cost_units if each.is_active),
        Listing.DIVISIONS: (
            told(str(each.code), each.name)
            for each in reference.divisions
            if not each.is_archived and not each.is_blocked
        ),
    }


def _relation_row(kind: Kind, relation: Relation, words: TemplateWords) -> Cells:
    """A relation as the template has it; what the list of relations does not tell stays empty, which changes nothing."""
    told: dict[str, Value] = {
        "relation_code": relation.code.strip(),
        "is_customer": words.yes if relation.is_customer else words.no,
        "is_supplier": words.yes if relation.is_supplier else words.no,
        "blocked": words.yes if relation.is_blocked else words.no,
        "payment_condition": relation.payment_condition_sales
        if relation.is_customer
        else relation.payment_condition_purchase,
    }
    values: list[Value] = []
    for field in kind.fields:
        value = told.get(field.name, getattr(relation, field.name, ""))
        values.append(value if isinstance(value, str) else "")
    return tuple(values)
