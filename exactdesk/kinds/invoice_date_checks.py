"""Rules on the dates of an invoice and the reporting period it falls in."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from exactdesk.books.periods import is_closed, nearest_day, period_name
from exactdesk.kinds.finder import finder_of
from exactdesk.kinds.invoice_resolve import ResolvedInvoice, whole_number
from exactdesk.problems import Problem, Severity

_LONG_AGO = timedelta(days=2 * 366)
_LONG_TERM = timedelta(days=366)


def check_dates(invoice: ResolvedInvoice) -> Iterator[Problem]:
    """The invoice date is there and likely; the due date does not lie before it."""
    document, head, day = invoice.document, invoice.document.head, invoice.day
    told = head.fields.get("invoice_date")
    value = told.text if told else ""
    if day is None:
        # A date that could not be read has its own problem already.
        if not value:
            yield Problem(code="invoice-date-missing", severity=Severity.STOP, where=document.where("invoice_date"))
        return
    today = invoice.context.today
    if not today - _LONG_AGO <= day <= today:
        where, facts = document.where("invoice_date"), {"day": day.isoformat(), "today": today.isoformat()}
        if day > today:
            yield Problem(code="date-in-future", severity=Severity.WARN, where=where, value=value, facts=facts)
        else:
            yield Problem(code="date-long-ago", severity=Severity.WARN, where=where, value=value, facts=facts)
    due = head.day("due_date")
    if due is None or timedelta(0) <= due - day <= _LONG_TERM:
        return
    where, value = document.where("due_date"), head.fields["due_date"].text
    facts = {"due": due.isoformat(), "day": day.isoformat()}
    if due < day:
        yield Problem(code="due-before-invoice", severity=Severity.WARN, where=where, value=value, facts=facts)
    else:
        yield Problem(code="due-date-far", severity=Severity.WARN, where=where, value=value, facts=facts)


def check_period(invoice: ResolvedInvoice) -> Iterator[Problem]:
    """The reporting year exists and the period is open for the journal; if not, the nearest open one is told."""
    reference, day, head = invoice.context.reference, invoice.day, invoice.document.head
    if day is None or not reference.periods:
        return
    named, year = head.value("period"), head.value("year")
    if invoice.period is not None and named is None and year is None and not _is_shut(invoice):
        return
    field = "period" if named is not None else "invoice_date"
    where, value = invoice.document.where(field), head.fields[field].text
    if invoice.period is None:
        if named is not None:
            facts = {"period": value, "year": str(whole_number(year) or day.year)}
            yield Problem(code="period-unknown", severity=Severity.STOP, where=where, value=value, facts=facts)
        else:
            facts = {"day": day.isoformat(), "year": str(day.year)}
            yield Problem(code="year-missing", severity=Severity.STOP, where=where, value=value, facts=facts)
        return
    period = invoice.period
    facts = {"day": day.isoformat(), "period": period_name(period)}
    if not period.start <= day <= period.end:
        yield Problem(code="period-not-of-date", severity=Severity.WARN, where=where, value=value, facts=facts)
    elif year is not None and whole_number(year) != period.year:
        place, told = invoice.document.where("year"), head.fields["year"].text
        yield Problem(code="year-not-of-date", severity=Severity.WARN, where=place, value=told, facts=facts)
    journal = invoice.journal.item
    if journal is None or not _is_shut(invoice):
        return
    facts = {**facts, "journal": f"{journal.code} {journal.description}".strip()}
    nearest = finder_of(reference).open_period(day, journal.code)
    if nearest is None:
        yield Problem(code="periods-all-closed", severity=Severity.STOP, where=where, value=value, facts=facts)
        return
    facts = {**facts, "nearest": period_name(nearest), "nearest_day": nearest_day(day, nearest).isoformat()}
    yield Problem(code="period-closed", severity=Severity.STOP, where=where, value=value, facts=facts)


def _is_shut(invoice: ResolvedInvoice) -> bool:
    """Whether the journal takes no more entries in the invoice's period."""
    period, journal = invoice.period, invoice.journal.item
    return period is not None and journal is not None and is_closed(period, journal.code, invoice.context.reference)


def check_deferral(invoice: ResolvedInvoice) -> Iterator[Problem]:
    """The period that a line's costs or revenue are spread over has a beginning and an end, in that order."""
    for line in invoice.document.lines:
        start, end = line.day("from_date"), line.day("to_date")
        if start is None and end is None:
            continue
        if start is None or end is None:
            where = invoice.document.where("to_date" if end is None else "from_date", line)
            yield Problem(code="deferral-half", severity=Severity.WARN, where=where)
        elif end < start:
            facts = {"start": start.isoformat(), "end": end.isoformat()}
            where, value = invoice.document.where("to_date", line), line.fields["to_date"].text
            yield Problem(code="deferral-backwards", severity=Severity.STOP, where=where, value=value, facts=facts)
