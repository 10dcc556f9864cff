"""The commands that ask or change one thing: signing in and out, status, administrations, kinds, inspect, history."""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import getpass
import sys
import threading
from collections.abc import Mapping
from pathlib import Path

from exactdesk.cli.answers import batch_json, item_json, problem_json, sheet_json
from exactdesk.cli.output import Output
from exactdesk.errors import SignInError, UsageError
from exactdesk.flow.history import Batch
from exactdesk.flow.inspect import inspect_table
from exactdesk.flow.queue import ItemState
from exactdesk.jobs import accounts, numbering, open_sheet, reference
from exactdesk.jobs import history as past
from exactdesk.jobs import sign_in as signing
from exactdesk.jobs.accounts import ENDS_SOON
from exactdesk.jobs.calls import Budget
from exactdesk.jobs.connection import Connection, connected
from exactdesk.jobs.countries import address_of
from exactdesk.jobs.desk import Desk
from exactdesk.jobs.sign_in import SignInRequest
from exactdesk.kinds import KINDS, kind_named
from exactdesk.wording import tell, tell_problem, translate
from exactdesk.wording.calls import tell_service


def end_page(code: str) -> tuple[str, str]:
    """Heading and text of the page that the browser ends at."""
    return tell(code, {})


async def sign_in(arguments: argparse.Namespace, desk: Desk, output: Output) -> int:
    """Signs in through the browser, or by a pasted address."""
    base_url, country = address_of(arguments.base_url, arguments.country)
    secret = await asyncio.to_thread(_read_secret, from_stdin=arguments.secret_stdin)

    def show(address: str) -> None:
        output.note(translate("CommandLine", "Open this address in a browser:"))
        output.note(address)

    async def paste(address: str) -> str:
        if not arguments.no_browser and arguments.paste:
            show(address)
        output.note(translate("CommandLine", "Paste the address at which the browser ends, and press Enter:"))
        return await _typed_line()

    done = await signing.sign_in(
        desk,
        SignInRequest(
            base_url=base_url,
            country=country,
            client_id=arguments.client_id,
            client_secret=secret,
            redirect_uri=arguments.redirect_uri,
            force_login=arguments.another_user,
        ),
        pages=end_page,
        paste=paste if arguments.paste else None,
        show_address=show if arguments.no_browser else None,
        report=output.progress,
    )
    output.answer({"user": done.user_name, "site": done.site, "lasting": done.is_lasting})
    output.line(translate("CommandLine", "Signed in as {user} at {site}.").format(user=done.user_name, site=done.site))
    if not done.is_lasting:
        output.note(
            translate(
                "CommandLine", "This computer has no vault for secrets: the sign-in is forgotten when the program ends."
            )
        )
    return 0


async def _typed_line() -> str:
    """A line of stdin. The thread that waits for it keeps nobody from ending: the browser may have brought the answer meanwhile."""
    loop = asyncio.get_running_loop()
    typed: asyncio.Future[str] = loop.create_future()

    def take(line: str) -> None:
        if not typed.done():
            typed.set_result(line)

    def read() -> None:
        line = sys.stdin.readline()
        with contextlib.suppress(RuntimeError):  # the loop has ended: nobody waits for the line any more
            loop.call_soon_threadsafe(take, line)

    threading.Thread(target=read, daemon=True, name="paste").start()
    return await typed


def _read_secret(*, from_stdin: bool) -> str:
    """The client secret, from the first line of stdin or typed unseen; never an argument."""
    if from_stdin:
        secret = sys.stdin.readline().strip()
    elif sys.stdin is not None and sys.stdin.isatty():
        secret = getpass.getpass(translate("CommandLine", "Client secret: ")).strip()
    else:
        raise UsageError("usage-wrong", said="--secret-stdin is needed where nothing can be typed")
    if not secret:
        raise UsageError("usage-wrong", said="the client secret is empty")
    return secret


async def sign_out(arguments: argparse.Namespace, desk: Desk, output: Output) -> int:
    """Forgets every secret, or those of the account that was asked for."""
    if arguments.account is None:
        await signing.sign_out(desk)
        output.answer({"signed_in": False})
        output.line(translate("CommandLine", "Signed out; every secret is forgotten."))
        return 0
    leaving = (await asyncio.to_thread(desk.settings.load)).account
    await accounts.sign_out(desk, leaving.login)
    left = await accounts.accounts(desk)
    output.answer(
        {"signed_in": bool(left), "signed_out": leaving.login, "accounts": [_account_json(each) for each in left]}
    )
    output.line(
        translate("CommandLine", "{account} is signed out; its secrets are forgotten.").format(
            account=accounts.told(leaving)
        )
    )
    return 0


def _account_json(state: accounts.AccountState) -> dict[str, object]:
    return {
        "login": state.account.login,
        "user": state.account.user_name,
        "user_login": state.account.user_login,
        "site": state.site,
        "current": state.is_current,
        "idle_end": state.idle_end,
        "ends_soon": state.ends_soon,
    }


def _tell_accounts(known: tuple[accounts.AccountState, ...], output: Output) -> None:
    """The accounts besides the one that was told of, and which sign-ins come to an end."""
    for each in known:
        if not each.is_current:
            line = translate("CommandLine", "Also signed in: {account}")
            output.line(line.format(account=accounts.told(each.account)))
        if each.idle_end is None:
            line = translate("CommandLine", "The sign-in of {account} has ended; sign in again.")
            output.note(line.format(account=accounts.told(each.account)))
        elif each.ends_soon:
            what, do = tell(ENDS_SOON, {"day": each.idle_end.astimezone().date().isoformat()})
            output.note(f"{accounts.told(each.account)}: {what} {do}")


async def status(desk: Desk, output: Output) -> int:
    """Who, where, calls left."""
    told: dict[str, object] = {
        "signed_in": False,
        "data_dir": str(desk.folders.data),
        "lasting": desk.secrets.is_lasting,
    }
    try:
        async with connected(desk, report=output.progress) as connection:
            me = await connection.client.me()
            quota = connection.quota()
            minute, day = (quota.minute.remaining, quota.day.remaining) if quota else (None, None)
            budgets = connection.all_budgets()
            told |= {
                "signed_in": True,
                "user": me.name or me.user_name,
                "site": connection.site,
                "base_url": connection.client.base_url,
                "current_division": me.current_division,
                "calls_left": {"minute": minute, "day": day},
                "errors_left": [
                    {"division": code, "service": each.endpoint, "left": each.left, "until": each.frees_at}
                    for code, of_one in budgets.items()
                    for each in of_one
                ],
                "idle_end": await connection.tokens.idle_end(),
                "account": connection.login,
            }
            output.line(
                translate("CommandLine", "Signed in as {user} at {site}.").format(
                    user=told["user"], site=connection.site
                )
            )
            if day is not None:
                output.line(
                    translate("CommandLine", "Calls left: {minute} this minute, {day} today.").format(
                        minute="–" if minute is None else minute, day=day
                    )
                )
            for code, of_one in budgets.items():
                for each in of_one:
                    _tell_budget(output, code, each)
    except SignInError as error:
        if error.code not in ("not-signed-in", "secret-forgotten"):
            raise
        output.line(translate("CommandLine", "Not signed in."))
    known = await accounts.accounts(desk)
    told["accounts"] = [_account_json(each) for each in known]
    _tell_accounts(known, output)
    output.line(translate("CommandLine", "Data folder: {folder}").format(folder=desk.folders.data))
    output.answer(told)
    return 0 if told["signed_in"] else 3


def _tell_budget(output: Output, code: int | None, budget: Budget) -> None:
    """Says how many errors a service may still have; nobody is told of those that had none."""
    told = translate(
        "CommandLine", "Errors left this hour in {division}, {service}: {left} of {allowed}; one more from {time} on."
    )
    frees_at = "–" if budget.frees_at is None else f"{budget.frees_at.astimezone():%H:%M}"
    output.line(
        told.format(
            division="–" if code is None else code,
            service=tell_service(budget.endpoint),
            left=budget.left,
            allowed=budget.allowed,
            time=frees_at,
        )
    )


async def numbers(arguments: argparse.Namespace, desk: Desk, output: Output) -> int:
    """Shows the ranges of entry numbers, or changes that of one journal."""
    async with connected(desk, report=output.progress) as connection:
        if arguments.range or arguments.none:
            await _change_numbers(arguments, desk, connection, output)
        found = await numbering.number_ranges(desk, connection.site, arguments.division)
    output.answer(
        {
            "ranges": [
                {
                    "division": int(each.division),
                    "journal": each.journal,
                    "first": each.first,
                    "last": each.last,
                    "next": each.next_number if each.left else None,
                    "left": each.left,
                    "custom": each.custom.value,
                }
                for each in found
            ]
        }
    )
    for each in found:
        told = translate("CommandLine", "Administration {division}, journal {journal}: {first} to {last}, {left} left")
        output.line(
            told.format(division=each.division, journal=each.journal, first=each.first, last=each.last, left=each.left)
        )
    if not found:
        output.line(translate("CommandLine", "No entry numbers are kept for any journal."))
    return 0


async def _change_numbers(arguments: argparse.Namespace, desk: Desk, connection: Connection, output: Output) -> None:
    if arguments.division is None or not arguments.journal:
        raise UsageError("usage-wrong", said="--division and --journal are needed")
    division = await reference.division(desk, connection, arguments.division, report=output.progress)
    if arguments.none:
        await numbering.drop_number_range(desk, connection.site, division.code, arguments.journal)
        return
    first, _, last = arguments.range.partition("-")
    if not (first.strip().isdecimal() and last.strip().isdecimal()):
        raise UsageError("number-range-wrong", first=first, last=last)
    book = await reference.reference_book(desk, connection, division, report=output.progress)
    await numbering.set_number_range(desk, connection.site, book, arguments.journal, int(first), int(last))


async def divisions(desk: Desk, output: Output) -> int:
    """The administrations that the user may enter."""
    async with connected(desk, report=output.progress) as connection:
        found = await reference.divisions(desk, connection, report=output.progress)
    output.answer(
        {
            "divisions": [
                {
                    "code": int(each.code),
                    "hid": each.hid,
                    "name": each.name,
                    "customer_name": each.customer_name,
                    "country": each.country,
                    "currency": each.currency,
                    "archived": each.is_archived,
                    "blocked": each.is_blocked,
                }
                for each in found
            ]
        }
    )
    usable = [each for each in found if not each.is_archived and not each.is_blocked]
    headings = [
        translate("CommandLine", "Code"),
        translate("CommandLine", "Number"),
        translate("CommandLine", "Name"),
        translate("CommandLine", "Country"),
    ]
    output.table([headings, *([str(each.code), each.hid, each.name, each.country] for each in usable)])
    return 0


async def inspect(arguments: argparse.Namespace, output: Output) -> int:
    """What a file holds, sheet by sheet."""
    wanted = kind_named(arguments.kind).name if arguments.kind else None
    path = Path(arguments.file)
    workbook = await asyncio.to_thread(open_sheet.read_file, path)
    found = [(table, await asyncio.to_thread(inspect_table, table, KINDS, wanted)) for table in workbook.tables]
    output.answer(
        {
            "file": str(path),
            "format": workbook.format,
            "likely_sheet": workbook.tables[workbook.likely].sheet,
            "problems": [problem_json(problem) for problem in workbook.problems],
            "sheets": [sheet_json(table, inspection) for table, inspection in found],
        }
    )
    for table, inspection in found:
        hidden = " " + translate("CommandLine", "(hidden)") if table.is_hidden else ""
        output.line(f"{table.sheet or path.name}{hidden}: {inspection.kind or '–'}")
        output.line(
            "  "
            + translate("CommandLine", "header row {header}, {rows} data rows, {documents} documents").format(
                header=inspection.header_row or "–",
                rows=inspection.data_rows,
                documents="–" if inspection.documents is None else inspection.documents,
            )
        )
        for column in inspection.columns:
            output.line(
                f"    {column.heading or '–'}: {column.type.value} → {column.field or '–'} ({column.confidence:.2f})"
            )
        for problem in inspection.problems:
            output.line(f"  {problem.severity.value}: {' '.join(tell_problem(problem)).strip()}")
    return 0


async def history(arguments: argparse.Namespace, desk: Desk, output: Output) -> int:
    """What was posted, when, from which file, sheet and row."""
    if arguments.batch:
        detail = await past.batch_detail(desk, arguments.batch)
        if detail is None:
            raise UsageError("batch-unknown", batch=arguments.batch)
        output.answer(
            {
                **batch_json(detail.batch),
                "items": [item_json(item) for item in detail.items],
                "edits": [
                    {"row": edit.row, "field": edit.field, "old": edit.old, "new": edit.new, "at": edit.at}
                    for edit in detail.edits
                ],
            }
        )
        _batch_table(output, (detail.batch,))
        output.table(
            [
                [
                    translate("CommandLine", "Rows"),
                    translate("CommandLine", "Number"),
                    translate("CommandLine", "Relation"),
                    translate("CommandLine", "State"),
                    translate("CommandLine", "Entry"),
                    translate("CommandLine", "Document"),
                ],
                *(
                    [
                        ", ".join(map(str, item.rows)),
                        item.number,
                        f"{item.relation_code} {item.relation_name}".strip(),
                        item.state.value,
                        str(item.entry_number or ""),
                        str(item.id),
                    ]
                    for item in detail.items
                ),
            ]
        )
        return 0
    batches = await past.batches(desk, search=arguments.search or "", division=arguments.division)
    answer: dict[str, object] = {"batches": [batch_json(batch) for batch in batches]}
    if arguments.search:
        hits = await past.search(desk, arguments.search)
        answer["items"] = [
            {
                "batch": hit.batch.id,
                "file": hit.batch.file_name,
                "division": int(hit.batch.division),
                **item_json(hit.item),
            }
            for hit in hits
            if hit.item is not None
        ]
    output.answer(answer)
    _batch_table(output, batches)
    return 0


def _batch_table(output: Output, batches: tuple[Batch, ...]) -> None:
    headings = [
        translate("CommandLine", "When"),
        translate("CommandLine", "Administration"),
        translate("CommandLine", "File"),
        translate("CommandLine", "Kind"),
        translate("CommandLine", "Documents"),
        translate("CommandLine", "Batch"),
    ]
    rows = [
        [
            f"{batch.started_at.astimezone():%Y-%m-%d %H:%M}",
            f"{batch.division} {batch.division_name}",
            batch.file_name,
            batch.kind,
            _counts(batch.counts),
            batch.id,
        ]
        for batch in batches
    ]
    output.table([headings, *rows])


def _counts(counts: Mapping[ItemState, int]) -> str:
    return ", ".join(f"{count} {state}" for state, count in counts.items())
