"""Starts the reading process, and makes tables or statements of what it tells."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import IO, Any, TypeVar

from exactdesk.errors import SheetError
from exactdesk.flow.table import CellFault, Merge, Table
from exactdesk.problems import Problem
from exactdesk.sheets.assemble import TableBuilder
from exactdesk.sheets.bank.parsed import Parsed
from exactdesk.sheets.bank.wire import read_bank_lines
from exactdesk.sheets.child import STATEMENTS, TOO_HEAVY
from exactdesk.sheets.guard import Watch
from exactdesk.sheets.limits import Limits
from exactdesk.sheets.wire import LONGEST_LINE, BrokenLineError, Values, parsed_line, problem_from

FLAG = "--read-workbook"
"""First argument by which a frozen program is told to be the reading process."""


Read = tuple[str, tuple[Table, ...], tuple[Problem, ...]]
"""Format, tables and what must be told of the file."""


Found = TypeVar("Found")


def read_in_child(data: bytes, *, file: str, limits: Limits) -> Read:
    """Has another process read the bytes of a workbook.

    Raises:
        SheetError: what that process found; `file-too-slow`, `file-too-heavy` or `reader-stopped` when it did not live to tell.
    """
    return _ask_child(data, read_lines, file=file, limits=limits)


def read_statements_in_child(data: bytes, *, file: str, limits: Limits) -> Parsed:
    """Has another process read the bytes of what may be a bank file; it gives `bank.wire.OTHER` for what is none.

    Raises:
        SheetError: as `read_in_child`.
    """
    return _ask_child(data, read_bank_lines, STATEMENTS, file=file, limits=limits)


def _ask_child(
    data: bytes, understand: Callable[[IO[bytes], str], Found | None], *expected: str, file: str, limits: Limits
) -> Found:
    process = subprocess.Popen(  # noqa: S603 - our own program
        [*command(), file, json.dumps(asdict(limits)), *expected],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=_environment(),
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),  # Windows alone has it
    )
    memory = limits.memory_bytes if sys.platform not in ("linux", "win32") else None
    watch = Watch(process, seconds=limits.seconds_for(len(data)), memory_bytes=memory)
    assert process.stdin is not None
    assert process.stdout is not None
    found: Found | None = None
    try:
        with watch, process.stdout as told:
            _feed(process.stdin, data)
            found = understand(told, file)
    except BrokenLineError:
        found = None
    finally:
        process.kill()
        process.wait()
    if found is not None:
        return found
    if watch.is_too_slow:
        raise SheetError("file-too-slow", file=file)
    if watch.is_too_heavy or process.returncode == TOO_HEAVY:
        raise SheetError("file-too-heavy", file=file)
    raise SheetError("reader-stopped", file=file)


def command() -> list[str]:
    """How the reading process is started."""
    if getattr(sys, "frozen", False):
        return [sys.executable, FLAG]
    # -P keeps the folder we are started in off the import path: it may hold somebody else's modules.
    return [sys.executable, "-P", "-m", "exactdesk.sheets.child"]


def _environment() -> dict[str, str]:
    ours = dict(os.environ)
    if not getattr(sys, "frozen", False):
        home = str(Path(__file__).resolve().parents[2])
        ours["PYTHONPATH"] = os.pathsep.join(filter(None, (home, ours.get("PYTHONPATH", ""))))
    ours["PYTHONIOENCODING"] = "utf-8"
    return ours


def _feed(stdin: IO[bytes], data: bytes) -> None:
    try:
        with stdin:
            stdin.write(data)
    except OSError:
        return  # it ended before it had read all; what it told says why


def read_lines(stream: IO[bytes], file: str) -> Read | None:
    """Tables of the lines; None when they end before the file did."""
    values = Values()
    tables: list[Table] = []
    builder: TableBuilder | None = None
    sheet = ""
    while line := stream.readline(LONGEST_LINE):
        match parsed_line(line):
            case ["row", int(number), str(letters), list(texts), *more] if builder is not None and len(letters) == len(
                texts
            ):
                cells = tuple(map(values, letters, texts))
                if more:
                    shown, faults, is_hidden = _more(more)
                    builder.add(number, cells, shown=shown, faults=faults, is_hidden=is_hidden)
                else:
                    builder.add(number, cells)
            case ["sheet", str(sheet), bool(is_hidden), bool(is_text)]:
                builder = TableBuilder(file=file, sheet=sheet, is_hidden=is_hidden, is_text=is_text)
            case ["end", list(columns), list(blocks), list(problems)] if builder is not None:
                tables.append(
                    builder.table(
                        hidden_columns=[(first, last) for first, last in (_numbers(pair, 2) for pair in columns)],
                        merges=[Merge(*_numbers(block, 4)) for block in blocks],
                        problems=[problem_from(problem, file=file, sheet=sheet) for problem in problems],
                    )
                )
                builder = None
            case ["book", str(kind), list(problems)]:
                return kind, tuple(tables), tuple(problem_from(problem, file=file, sheet="") for problem in problems)
            case ["error", str(code), dict(facts)]:
                raise SheetError(code, **{"file": file, **facts})
            case _:
                raise BrokenLineError("line")
    return None


def _more(more: list[Any]) -> tuple[dict[int, str], dict[int, CellFault], bool]:
    match more:
        case [dict(shown), dict(faults), bool(is_hidden)]:
            try:
                return (
                    {int(column): str(text) for column, text in shown.items()},
                    {int(column): CellFault(fault) for column, fault in faults.items()},
                    is_hidden,
                )
            except ValueError as error:
                raise BrokenLineError("row") from error
        case _:
            raise BrokenLineError("row")


def _numbers(block: object, count: int) -> tuple[int, ...]:
    if isinstance(block, list) and len(block) == count and all(isinstance(number, int) for number in block):
        return tuple(block)
    raise BrokenLineError("numbers")
