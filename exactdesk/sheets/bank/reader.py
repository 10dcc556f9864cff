"""A bank file becomes statements that were looked over."""

from __future__ import annotations

from pathlib import Path

from exactdesk.flow.statements import StatementFile, look_over
from exactdesk.sheets.bank.wire import OTHER
from exactdesk.sheets.limits import Limits
from exactdesk.sheets.source import Source
from exactdesk.sheets.spawn import read_statements_in_child

_ANY = Limits()


def read_bank_file(source: Source, path: Path, *, limits: Limits = _ANY) -> StatementFile | None:
    """The statements of a file; None when it is no bank file of a kind that is known. Blocking: call it in a thread.

    Raises:
        SheetError: it is a bank file and cannot be read, or its balances and movements do not agree (`statement-unbalanced`).
    """
    found = read_statements_in_child(source.data, file=source.file, limits=limits)
    if found == OTHER:
        return None
    statements, problems = look_over(found.statements, file=source.file)
    return StatementFile(
        path=str(path),
        fingerprint=source.fingerprint,
        format=found.format,
        statements=statements,
        problems=source.problems + found.problems + problems,
    )
