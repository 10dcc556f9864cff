"""What can be done about a problem: pure, from a problem to the choices that mend it, and from a choice to the draft that has it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from exactdesk.flow.draft import Draft, Worked
from exactdesk.flow.plan import NEEDS_CONSENT, SAME_IN_FILE
from exactdesk.kinds.kind import Amounts, Field, FieldType, Kind, Level
from exactdesk.problems import Problem, Severity


class Act(StrEnum):
    SET = "set"  # give a field this value
    PICK = "pick"  # choose the value of a field from a list
    MAKE = "make"  # make the relation that is missing, in Exact Online
    TYPE = "type"  # go to the cell and type
    MEAN = "mean"  # say how amounts are meant
    DECIDE = "decide"  # book a duplicate all the same
    ACCEPT = "accept"
    LEAVE_OUT = "leave-out"


@dataclass(frozen=True, slots=True, kw_only=True)
class Remedy:
    """One thing that can be done.

    Attributes:
        field: the field it concerns; empty for what concerns the whole document.
        value: for SET and MEAN; label: what the value is called, may be empty.
    """

    act: Act
    field: str = ""
    value: str = ""
    label: str = ""


_TARGETS = (
    ("relation-", "relation_code"),
    ("gl-account-", "gl_account"),
    ("vat-code-", "vat_code"),
    ("vat-percentage-", "vat_code"),
    ("vat-not-", "vat_code"),
    ("vat-rate-", "vat_code"),
    ("journal-", "journal"),
    ("payment-condition-", "payment_condition"),
    ("cost-center-", "cost_center"),
    ("cost-unit-", "cost_unit"),
)
_MEANT = {"amounts-with-or-without-vat", "amount-taken-as-net", "amount-taken-as-gross"}
_DUPLICATES = {"posted-before", "booked-before", *SAME_IN_FILE}
_NOT_PICKED = frozenset({"cost-center-refused", "cost-unit-refused", "relation-code-taken", "relation-code-kept"})
_OFFERED = 3


def target_of(problem: Problem, kind: Kind) -> str:
    """The field that is given another value to mend a problem; empty when there is no such field."""
    target = next((name for start, name in _TARGETS if problem.code.startswith(start)), "")
    if target in kind.field_by_name and problem.code not in _NOT_PICKED:
        return target
    name = problem.where.field or ""
    return name if name in kind.field_by_name else ""


def can_pick(field: Field) -> bool:
    """Whether the values of a field are chosen from a list."""
    return field.listing is not None or field.type is FieldType.CHOICE


def remedies(problem: Problem, kind: Kind) -> tuple[Remedy, ...]:
    """What can be done about a problem, the likeliest first."""
    code, found = problem.code, list[Remedy]()
    if code in _DUPLICATES:
        return (Remedy(act=Act.LEAVE_OUT), Remedy(act=Act.DECIDE))
    if code in NEEDS_CONSENT:
        return (Remedy(act=Act.ACCEPT), Remedy(act=Act.LEAVE_OUT))
    if code in _MEANT:
        meant = (Amounts.EXCLUDING_VAT, Amounts.INCLUDING_VAT)
        return tuple(Remedy(act=Act.MEAN, value=each.value) for each in meant)
    if problem.severity is Severity.NOTE:
        return ()
    target = target_of(problem, kind)
    if code == "period-closed" and problem.facts.get("nearest_day"):
        found.append(Remedy(act=Act.SET, field="invoice_date", value=problem.facts["nearest_day"]))
    codes = [each for each in problem.facts.get("candidate_codes", "").split(";") if each]
    labels = problem.facts.get("candidates", "").split("; ")
    for at, each in enumerate(codes[:_OFFERED]):
        label = labels[at].removeprefix(each).strip() if at < len(labels) else ""
        found.append(Remedy(act=Act.SET, field=target, value=each, label=label))
    if target and can_pick(kind.field_by_name[target]) and code not in _NOT_PICKED:
        found.append(Remedy(act=Act.PICK, field=target))
        if code == "relation-unknown" and not problem.facts.get("same_name"):
            found.append(Remedy(act=Act.MAKE, field=target))
    elif problem.where.field in kind.field_by_name:
        found.append(Remedy(act=Act.TYPE, field=problem.where.field or ""))
    if problem.severity is Severity.STOP:
        found.append(Remedy(act=Act.LEAVE_OUT))
    return tuple(found)


def is_equal(one: Problem, other: Problem) -> bool:
    """Whether one choice mends both: the same fault of the same value in the same field."""
    return (one.code, one.where.field, one.value.strip()) == (other.code, other.where.field, other.value.strip())


def equal_problems(worked: Worked, problem: Problem) -> tuple[Problem, ...]:
    """All problems that the same choice mends, this one included."""
    return tuple(each for each in worked.problems if is_equal(each, problem))


def rows_of(worked: Worked, problems: Iterable[Problem], field: Field) -> tuple[int, ...]:
    """The sheet rows in which a field is changed to mend problems: all rows of a document for a field of the document."""
    rows = {one.document.key: one.document.rows for one in worked.checked}
    key_of_row = {row: key for key, numbers in rows.items() for row in numbers}
    found: set[int] = set()
    for problem in problems:
        row = problem.where.row
        key = problem.where.document or (key_of_row.get(row, "") if row is not None else "")
        if field.level is Level.DOCUMENT or row is None:
            found.update(rows.get(key, () if row is None else (row,)))
        else:
            found.add(row)
    return tuple(sorted(found))


def cured(draft: Draft, worked: Worked, problems: Iterable[Problem], name: str, value: str) -> Draft:
    """The draft in which a field says `value` wherever these problems are.

    A VAT code that is chosen goes before a rate that no code has or that contradicts it: the rate is emptied in those rows.
    """
    told = tuple(problems)
    field = draft.kind.field_by_name[name]
    rows = rows_of(worked, told, field)
    after = draft.edit(rows, name, value)
    if name == "vat_code" and any(problem.code.startswith(("vat-percentage-", "vat-rate-")) for problem in told):
        after = after.edit(rows, "vat_percentage", "")
    return after
