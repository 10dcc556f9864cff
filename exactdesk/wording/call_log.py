"""The log of calls as a paper, for whoever must answer what leaves the office."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from exactdesk.jobs.calls import KeptCall, KeptHost
from exactdesk.papers.paper import Cells, ColumnKind, Group, Paper, PaperColumn, PaperTable
from exactdesk.wording.calls import tell_purpose
from exactdesk.wording.papers import paper_language, paper_words
from exactdesk.wording.sentences import translate


def call_log(made: Iterable[KeptCall], hosts: Iterable[KeptHost], now: datetime) -> Paper:
    """Every call that is kept, and every host ever spoken to, in the language of the program."""
    return Paper(
        title=translate("CallLog", "Calls to other computers"),
        subtitle=translate("CallLog", "ExactDesk has spoken to these hosts, and to nobody else."),
        words=paper_words(now),
        language=paper_language(),
        parts=(_calls(made), _hosts(hosts)),
    )


def _calls(made: Iterable[KeptCall]) -> PaperTable:
    number = ColumnKind.NUMBER
    columns = (
        PaperColumn(heading=translate("CallLog", "When"), kind=ColumnKind.MOMENT),
        PaperColumn(heading=translate("CallLog", "For what")),
        PaperColumn(heading=translate("CallLog", "Method")),
        PaperColumn(heading=translate("CallLog", "Host")),
        PaperColumn(heading=translate("CallLog", "Address")),
        PaperColumn(heading=translate("CallLog", "Administration"), kind=ColumnKind.CODE),
        PaperColumn(heading=translate("CallLog", "Bytes sent"), kind=number, is_summed=True),
        PaperColumn(heading=translate("CallLog", "Bytes received"), kind=number, is_summed=True),
        PaperColumn(heading=translate("CallLog", "Milliseconds"), kind=number),
        PaperColumn(heading=translate("CallLog", "Status"), kind=ColumnKind.CODE),
        PaperColumn(heading=translate("CallLog", "Calls left this minute"), kind=number),
        PaperColumn(heading=translate("CallLog", "Calls left today"), kind=number),
    )
    return PaperTable(
        title=translate("CallLog", "Calls"),
        columns=columns,
        groups=(Group(rows=tuple(map(_row, made))),),
        nothing=translate("CallLog", "Nothing was asked yet."),
    )


def _row(call: KeptCall) -> Cells:
    return (
        call.at,
        tell_purpose(call.purpose),
        call.method,
        call.host,
        call.path,
        call.division,
        call.sent,
        call.received,
        round(call.took.total_seconds() * 1000),
        translate("CallLog", "no answer") if call.status is None else call.status,
        call.minute_left,
        call.day_left,
    )


def _hosts(hosts: Iterable[KeptHost]) -> PaperTable:
    number = ColumnKind.NUMBER
    return PaperTable(
        title=translate("CallLog", "Hosts"),
        columns=(
            PaperColumn(heading=translate("CallLog", "Host")),
            PaperColumn(heading=translate("CallLog", "First"), kind=ColumnKind.MOMENT),
            PaperColumn(heading=translate("CallLog", "Last"), kind=ColumnKind.MOMENT),
            PaperColumn(heading=translate("CallLog", "Calls"), kind=number, is_summed=True),
            PaperColumn(heading=translate("CallLog", "Bytes sent"), kind=number, is_summed=True),
            PaperColumn(heading=translate("CallLog", "Bytes received"), kind=number, is_summed=True),
        ),
        groups=(
            Group(
                rows=tuple(
                    (host.host, host.first_at, host.last_at, host.calls, host.sent, host.received) for host in hosts
                )
            ),
        ),
        nothing=translate("CallLog", "Nothing was asked yet."),
    )
