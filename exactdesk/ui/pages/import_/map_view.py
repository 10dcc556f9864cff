"""What the mapping page shows of a session: values out of values, nothing of Qt."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from exactdesk.flow.dates import DayOrder
from exactdesk.flow.draft import Worked
from exactdesk.flow.headings import letters
from exactdesk.flow.list_statement import ListRead
from exactdesk.flow.mapping import column_keys, mapped_columns, value_counts
from exactdesk.flow.parsing import Mark
from exactdesk.flow.profile import ColumnType
from exactdesk.jobs.mapping_session import MappingSession
from exactdesk.kinds.kind import Amounts, Field, FieldType
from exactdesk.problems import Problem, Severity
from exactdesk.ui.formats import Formats
from exactdesk.ui.pages.import_.column_lines import ColumnView, WordCount
from exactdesk.ui.pages.import_.field_panel import FieldPanelView, FixedValue
from exactdesk.ui.pages.import_.picker import code_options, field_choices
from exactdesk.ui.pages.import_.problem_list import ORDER, sorted_problems
from exactdesk.ui.pages.import_.signs import SEVERITY_ROLES
from exactdesk.wording import tell_problem

_COMMENTS = 2
_OFFERED = ("journal", "payment_condition", "vat_code", "gl_account")
"""Fields that an office gives one value for a whole file more often than not; offered as long as no column has them."""


@dataclass(slots=True)
class _Noticed:
    example: Problem
    count: int = 0


def all_problems(session: MappingSession, worked: Worked | ListRead | None) -> tuple[Problem, ...]:
    """Everything that was noticed so far, each once."""
    view = session.view
    assert view is not None
    said = view.suggestion.problems if view.recognised is None else ()
    found = (*session.workbook.problems, *said)
    return (*found, *(worked.problems if worked is not None else (*view.table.problems, *view.layout.problems)))


def _noticed(problems: Iterable[Problem]) -> dict[int, list[_Noticed]]:
    """What was noticed in each column, by kind."""
    found: dict[tuple[int, str], _Noticed] = {}
    for problem in problems:
        column = problem.where.column
        if column is not None and problem.severity is not Severity.NOTE:
            found.setdefault((column, problem.code), _Noticed(problem)).count += 1
    by_column: dict[int, list[_Noticed]] = {}
    for (column, _), each in found.items():
        by_column.setdefault(column, []).append(each)
    for each_column in by_column.values():
        each_column.sort(key=lambda one: (ORDER[one.example.severity], -one.count))
    return by_column


def column_views(session: MappingSession, worked: Worked | ListRead | None, formats: Formats) -> tuple[ColumnView, ...]:
    """One view per column of the file."""
    view = session.view
    assert view is not None
    noticed = _noticed(all_problems(session, worked))
    fields: dict[int, str] = {}
    if session.timeline is not None:
        by_field, _ = mapped_columns(session.draft.layout, session.draft.mapping)
        fields = {column.index: name for name, column in by_field.items()}
    guesses = {guess.column: guess.field or "" for guess in view.suggestion.guesses}
    known = session.draft.kind.field_by_name if session.timeline is not None else {}
    found = []
    for column in view.layout.columns:
        name = fields.get(column.index, "")
        remarks = noticed.get(column.index, ())
        guess = guesses.get(column.index, "")
        found.append(
            ColumnView(
                column=column,
                letter=letters(column.index),
                samples=tuple(_sample(each, column.type, formats) for each in column.samples),
                field=name,
                fallback=guess if guess in known else "",
                comments=tuple(_comment(each) for each in remarks[:_COMMENTS]),
                role=SEVERITY_ROLES[remarks[0].example.severity] if remarks else None,
                has_values=name in known and _has_values(known[name]),
            )
        )
    return tuple(found)


def _sample(text: str, kind: ColumnType, formats: Formats) -> str:
    """A value as the user writes it; the day in a cell of days stands in the file as a number that means nothing to anybody."""
    if kind is not ColumnType.DATE:
        return text
    try:
        return formats.day(date.fromisoformat(text))
    except ValueError:
        return text  # typed as text, and shown as it was typed


def _comment(noticed: _Noticed) -> str:
    what, _ = tell_problem(noticed.example)
    return what if noticed.count == 1 else f"{noticed.count}×  {what}"


def _has_values(field: Field) -> bool:
    return field.listing is not None or field.type in (FieldType.CHOICE, FieldType.FLAG, FieldType.PERCENTAGE)


def word_counts(session: MappingSession, column: int, formats: Formats) -> tuple[WordCount, ...]:
    """The words of a column, the commonest first, with what each is read as."""
    draft = session.draft
    name = draft.mapping.columns.get(column_keys(draft.layout)[column], "")
    told = draft.mapping.values.get(name, {})
    labels = option_labels(session, name, formats)
    return tuple(
        WordCount(word, count, told.get(word, ""), labels.get(told.get(word, word), ""))
        for word, count in value_counts(draft.table, draft.layout, draft.mapping, name)
    )


def option_labels(session: MappingSession, name: str, formats: Formats) -> dict[str, str]:
    """What each possible value of a field is called."""
    field = session.draft.kind.field_by_name.get(name)
    if field is None:
        return {}
    if field.listing is not None:
        options = code_options(session.reference, field.listing, session.draft.kind.side, formats)
        return {option.value: option.text for option in options}
    return {option.value: option.text for option in field_choices(field)}


def panel_view(
    session: MappingSession, worked: Worked | ListRead | None, wished: Sequence[str], formats: Formats
) -> FieldPanelView:
    """The panel beside the columns; `wished` are fields that the user asked to give a value."""
    view = session.view
    assert view is not None
    if session.timeline is None:
        return FieldPanelView()
    draft = session.draft
    mapping, kind = draft.mapping, draft.kind
    by_field, _ = mapped_columns(draft.layout, mapping)
    names = [name for name in (*_OFFERED, *wished) if name in kind.field_by_name]
    offered = [name for name in dict.fromkeys(names) if name in wished or name not in by_field]
    given = [name for name in kind.field_by_name if name in mapping.fixed or name in mapping.defaults]
    fixed = []
    for name in dict.fromkeys((*given, *offered)):
        value = mapping.fixed.get(name) or mapping.defaults.get(name, "")
        label = option_labels(session, name, formats).get(value, "") if value else ""
        fixed.append(FixedValue(field=name, shown=f"{value} {label}".strip(), is_default=name in by_field))
    problems = all_problems(session, worked)
    codes = {problem.code for problem in problems}
    return FieldPanelView(
        missing=tuple(each.any_of for each in session.missing),
        fixed=tuple(fixed),
        has_amounts=kind.totals,
        asks_amounts="amounts-with-or-without-vat" in codes,
        amounts=mapping.amounts if isinstance(mapping.amounts, Amounts) else None,
        asks_marks="amount-ambiguous" in codes,
        mark=mapping.decimal_mark if isinstance(mapping.decimal_mark, Mark) else None,
        asks_days=bool(codes & {"day-first-assumed", "date-order-unclear"}),
        days=mapping.day_order if isinstance(mapping.day_order, DayOrder) else None,
        name=view.recognised.name if view.recognised is not None else "",
    )


def general_problems(session: MappingSession, worked: Worked | ListRead | None) -> tuple[Problem, ...]:
    """What concerns the sheet as a whole, worst first, each kind once; remarks are left for the check."""
    seen: dict[str, Problem] = {}
    for problem in all_problems(session, worked):
        is_general = problem.where.column is None and problem.where.document is None
        if is_general and problem.severity is not Severity.NOTE and (worked is None or problem.where.row is None):
            seen.setdefault(problem.code, problem)
    return sorted_problems(tuple(seen.values()))
