"""Bank files for tests: where they lie, and how one is read without starting another process."""

from __future__ import annotations

import io
from pathlib import Path

from exactdesk.books.statement import StatementLine
from exactdesk.flow.statements import StatementFile, look_over
from exactdesk.sheets.bank.child import read_bank_bytes
from exactdesk.sheets.bank.parsed import Parsed
from exactdesk.sheets.bank.wire import OTHER, read_bank_lines
from exactdesk.sheets.limits import Limits

MADE = Path(__file__).resolve().parent / "data" / "bank"
EVERY = sorted(MADE.iterdir())


def parse(data: bytes, *, file: str = "bank.sta", limits: Limits | None = None) -> Parsed:
    """What the reading process would tell of these bytes."""
    told = io.BytesIO()
    read_bank_bytes(data, told, file=file, limits=limits or Limits())
    told.seek(0)
    found = read_bank_lines(told, file)
    assert found is not None
    return found


def read(data: bytes, *, file: str = "bank.sta") -> StatementFile:
    """The statements of these bytes, looked over."""
    found = parse(data, file=file)
    assert found != OTHER
    statements, problems = look_over(found.statements, file=file)
    return StatementFile(
        path="", fingerprint="", format=found.format, statements=statements, problems=found.problems + problems
    )


def made(name: str) -> StatementFile:
    """A bank file of the project."""
    return read((MADE / name).read_bytes(), file=name)


def told(line: StatementLine) -> tuple[str, str, str, str, str, str]:
    """Amount, name, account, text, structured reference and the payer's own reference."""
    return f"{line.amount}", line.name, line.iban, line.text, line.reference, line.end_to_end
