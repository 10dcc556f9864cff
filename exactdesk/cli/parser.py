"""The words of the command line. They are public: a name that stands here stays."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path

PRACTICE_DEMO = "exactdesk practice demo"
FROM_HISTORY = Path()
"""In the place of a receipt's file: the batch as the history has it."""


class Parser(argparse.ArgumentParser):
    """Says what is wrong by raising, so that `--json` can answer in JSON."""

    def error(self, message: str) -> None:  # type: ignore[override] # the base class exits, this one raises
        raise argparse.ArgumentError(None, message)


def _common(parser: argparse.ArgumentParser, *, is_top: bool) -> None:
    """Options that may stand before or after the command; after it they win."""
    absent = None if is_top else argparse.SUPPRESS
    parser.add_argument("--data-dir", type=Path, metavar="DIR", default=absent, help="settings, database and logs")
    parser.add_argument(
        "--json",
        action="store_true",
        default=False if is_top else argparse.SUPPRESS,
        help="print exactly one JSON document on stdout",
    )


def _account(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--account",
        metavar="WHO",
        help="the account to work with, where several are signed in: e-mail address, name or site, or a part of it; "
        "without it the one used last",
    )


def _assignment(text: str) -> tuple[str, str]:
    name, separator, value = text.rpartition("=") if text.count("=") > 1 else text.partition("=")
    if not separator or not name.strip():
        raise argparse.ArgumentTypeError(f"{text!r} is not of the form NAME=VALUE")
    return name.strip(), value.strip()


def _setting(text: str) -> tuple[str, str]:
    name, separator, value = text.partition("=")
    if not separator or not name.strip():
        raise argparse.ArgumentTypeError(f"{text!r} is not of the form FIELD=VALUE")
    return name.strip(), value.strip()


def _at_least(least: float, kind: type[int] | type[float]) -> Callable[[str], float]:
    def read(text: str) -> float:
        value = kind(text)
        if not least <= value < 10**9:
            raise argparse.ArgumentTypeError(f"{text} is not {least:g} or more")
        return value

    return read


def _https(text: str) -> str:
    if not text.startswith("https://") or len(text) < len("https://a"):
        raise argparse.ArgumentTypeError(f"{text!r} does not begin with https://")
    return text


def build_parser() -> Parser:
    """The whole command line."""
    parser = Parser(
        prog="exactdesk",
        description="Spreadsheets of invoices and relations into Exact Online, booked once and only once.",
        epilog="Without a command the window opens; --practice opens it on the practice Exact Online.",
    )
    _common(parser, is_top=True)
    parser.add_argument("--practice", action="store_true", help="open the window on the practice Exact Online")
    parser.add_argument("--version", action="store_true", help="print the version")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", parser_class=Parser)

    def command(name: str, told: str) -> argparse.ArgumentParser:
        added = commands.add_parser(name, help=told, description=told)
        _common(added, is_top=False)
        return added

    practice = command("practice", "the practice Exact Online")
    practice_commands = practice.add_subparsers(
        dest="practice_command", metavar="WHAT", required=True, parser_class=Parser
    )
    serve = practice_commands.add_parser(
        "serve", help="stand-alone practice server; its address is the first line on stdout"
    )
    _common(serve, is_top=False)
    _add_serve_options(serve)
    demo = practice_commands.add_parser("demo", help="the main job in a terminal, against a practice server")
    _common(demo, is_top=False)
    demo.add_argument("file", nargs="?", type=Path, metavar="FILE", help="default: the sample workbook")

    sign_in = command("sign-in", "sign in to Exact Online through the system browser")
    where = sign_in.add_mutually_exclusive_group()
    where.add_argument("--country", metavar="nl|be|…", help="nl, be, de, fr, es, uk or us")
    where.add_argument("--base-url", metavar="URL")
    sign_in.add_argument("--client-id", metavar="ID", required=True)
    sign_in.add_argument("--redirect-uri", metavar="URI", required=True)
    sign_in.add_argument(
        "--secret-stdin", action="store_true", help="read the client secret from the first line of stdin"
    )
    sign_in.add_argument("--paste", action="store_true", help="read the redirected address from stdin")
    sign_in.add_argument("--no-browser", action="store_true", help="print the address to open")

    sign_in.add_argument(
        "--another-user", action="store_true", help="ask who signs in, although somebody is signed in in the browser"
    )
    sign_out = command("sign-out", "forget every secret, or those of one account")
    _account(sign_out)
    _account(command("status", "who, where, calls left; which accounts are signed in"))
    _account(command("divisions", "the administrations the user may enter"))
    command("kinds", "what can be imported, with fields, types and which are required")

    template = command("template", "a workbook to fill in, with drop-down lists of the administration's codes")
    template.add_argument("out", type=Path, metavar="OUT.xlsx")
    template.add_argument("--kind", metavar="KIND", required=True)
    template.add_argument("--division", type=int, required=True, metavar="N")
    template.add_argument("--language", choices=("nl", "fr", "en", "de"), default="nl", help="of the headings")
    template.add_argument("--filled", action="store_true", help="with the relations of the administration")

    inspect = command("inspect", "what a file holds, without posting anything")
    inspect.add_argument("file", type=Path, metavar="FILE")
    inspect.add_argument("--kind", metavar="KIND")

    importing = command("import", "map, check and post a file")
    importing.add_argument("files", nargs="+", type=Path, metavar="FILE")
    importing.add_argument("--division", type=int, required=True, metavar="N")
    _account(importing)
    importing.add_argument("--kind", metavar="KIND")
    importing.add_argument("--sheet", metavar="NAME")
    importing.add_argument("--mapping", metavar="NAME|FILE.json")
    importing.add_argument(
        "--map", action="append", type=_assignment, default=[], metavar="COLUMN=field", dest="columns"
    )
    importing.add_argument("--set", action="append", type=_setting, default=[], metavar="field=value", dest="fixed")
    importing.add_argument("--dry-run", action="store_true", help="check everything, post nothing")
    importing.add_argument("--stop-on-warning", action="store_true", help="hold back documents that have a warning")

    importing.add_argument(
        "--proof",
        action=argparse.BooleanOptionalAction,
        default=None,
        help="post the first document, read it back and compare, then the rest; where the columns are new unless said otherwise",
    )

    resume = command("resume", "settle what is unsure and go on with interrupted batches")
    resume.add_argument("--division", type=int, metavar="N")
    _account(resume)
    retry = command("retry", "send the refused documents of a batch again")
    retry.add_argument("batch", metavar="BATCH")
    retry.add_argument("--item", type=int, action="append", metavar="ITEM", dest="only", help="this document alone")
    _account(retry)
    for each in (resume, retry):
        each.add_argument(
            "--accept-proof",
            action="store_true",
            help="go on although the first document was booked otherwise than planned",
        )
    dismiss = command("dismiss", "set a document aside, with a reason")
    dismiss.add_argument("item", type=int, metavar="ITEM", help="its number, as history --batch shows it")
    dismiss.add_argument("--why", required=True, metavar="TEXT")
    back = command("bring-back", "bring a document back that was set aside; nothing is sent by it")
    back.add_argument("item", type=int, metavar="ITEM", help="its number, as attention shows it")
    attention = command("attention", "every document that waits for somebody, over all administrations")
    attention.add_argument("--division", type=int, metavar="N")
    attention.add_argument("--set-aside", action="store_true", help="those that were set aside too")
    undo = command("undo", "take a batch back: delete what can be deleted, credit what cannot")
    undo.add_argument("batch", metavar="BATCH")
    undo.add_argument("--dry-run", action="store_true", help="show the plan, change nothing")
    undo.add_argument("--credit", action="store_true", help="credit also what could be deleted")
    undo.add_argument(
        "--vat-filed-through",
        metavar="DAY",
        help="the VAT return is filed up to this day: what is dated by then is credited",
    )
    _account(undo)

    doubts = command("doubts", "documents that may be booked, beside the entries that they may be")
    doubts.add_argument("--division", type=int, metavar="N")
    decide = command("decide", "say of a document whether it is an entry that looks like it")
    decide.add_argument("item", type=int, metavar="ITEM", help="its number, as doubts shows it")
    decide.add_argument("--entry", required=True, metavar="NUMBER", help="number or id of the entry beside it")
    answer = decide.add_mutually_exclusive_group(required=True)
    answer.add_argument("--is-it", action="store_true", dest="is_it", help="the document is booked as this entry")
    answer.add_argument("--is-another", action="store_false", dest="is_it", help="the entry is another document")
    decide.add_argument("--why", required=True, metavar="TEXT")

    outstanding = command("outstanding", "open items with their age")
    outstanding.add_argument("--division", type=int, required=True, metavar="N")
    _account(outstanding)
    outstanding.add_argument("--payables", action="store_true", help="what is owed to suppliers")
    outstanding.add_argument("--as-of", metavar="DATE", help="as it was at the end of this day, YYYY-MM-DD")
    outstanding.add_argument("--last", action="store_true", help="as it was last read, without asking Exact Online")
    outstanding.add_argument("--export", type=Path, metavar="OUT.xlsx", help="write the list, as a workbook or a PDF")

    backup = command("backup", "a copy of all data in one file, without secrets")
    backup.add_argument("out", type=Path, metavar="OUT.zip")
    restore = command("restore", "put a backup in the place of what is here, which is copied first")
    restore.add_argument("file", type=Path, metavar="FILE")
    wipe = command("wipe", "take everything that names people out of what is kept of an administration")
    wipe.add_argument("--division", type=int, required=True, metavar="N")
    wipe.add_argument("--name", required=True, metavar="NAME", help="of the administration, as the history has it")
    wipe.add_argument("--site", default="", metavar="HOST", help="where two Exact Onlines have that administration")
    numbers = command("numbers", "entry numbers that are kept for this program, per journal")
    numbers.add_argument("--division", type=int, metavar="N")
    numbers.add_argument("--journal", metavar="CODE")
    numbers.add_argument("--range", metavar="FIRST-LAST", dest="range", help="keep these numbers of the journal")
    numbers.add_argument("--none", action="store_true", help="keep none any more")

    reconcile = command("reconcile", "a bank statement, or a list of payments or open items, against what is open")
    reconcile.add_argument("file", type=Path, metavar="FILE")
    reconcile.add_argument("--division", type=int, required=True, metavar="N")
    _account(reconcile)
    reconcile.add_argument("--export", type=Path, metavar="OUT.xlsx", help="write the outcome, as a workbook or a PDF")

    history = command("history", "what was posted, when, from which file, sheet and row")
    history.add_argument("--division", type=int, metavar="N")
    history.add_argument("--batch", metavar="ID")
    history.add_argument("--search", metavar="TEXT")
    more = history.add_mutually_exclusive_group()
    more.add_argument("--check", action="store_true", help="see whether everything is as ExactDesk wrote it")
    more.add_argument(
        "--export", type=Path, metavar="OUT.xlsx|OUT.pdf", help="write the documents, per administration, to a file"
    )
    for option, told in (("--from", "first"), ("--until", "last")):
        dest = "since" if option == "--from" else "until"
        history.add_argument(option, dest=dest, metavar="DATE", help=f"{told} day of import to export, YYYY-MM-DD")
    more.add_argument(
        "--receipt", type=Path, metavar="OUT.pdf|OUT.json|OUT.xlsx", help="the receipt of --batch, as a file"
    )
    more.add_argument(
        "--workbook",
        type=Path,
        metavar="OUT.xlsx",
        help="the client's workbook of --batch back, with what became of each row",
    )
    more.add_argument(
        "--verify",
        type=Path,
        nargs="?",
        const=FROM_HISTORY,
        metavar="RECEIPT.json",
        help="see whether Exact Online still has what a receipt, or --batch, says",
    )
    return parser


def _add_serve_options(serve: argparse.ArgumentParser) -> None:
    # Written out, as the practice service is not loaded for other commands; a test keeps them equal to its own.
    length, amount = _at_least(0.05, float), _at_least(0, int)

    def add(name: str, kind: Callable[[str], float], default: float, told: str, metavar: str = "N") -> None:
        serve.add_argument(name, type=kind, default=default, metavar=metavar, help=f"{told} (default: {default:g})")

    add("--port", amount, 0, "port on 127.0.0.1; 0 takes a free one")
    add("--seed", _at_least(-(10**9), int), 1, "decides every name, number and id in the administrations")
    serve.add_argument(
        "--language", choices=("nl", "en"), default="nl", help="of the pages and of refusals (default: nl)"
    )
    serve.add_argument("--auto-consent", action="store_true", help="skip the sign-in and consent pages")
    serve.add_argument(
        "--redirect-uri",
        type=_https,
        metavar="URI",
        help="the https address that was registered and must be equal; without it http://127.0.0.1/callback is good, on any port",
    )
    add("--token-seconds", length, 600.0, "how long an access token lives", "S")
    add("--minute-seconds", length, 60.0, "how long a minute of calls lasts", "S")
    serve.add_argument(
        "--hour-seconds", type=length, metavar="S", help="how long an hour of errors lasts (default: sixty minutes)"
    )
    add("--day-seconds", length, 86400.0, "how long a day of calls lasts", "S")
    add("--minute-calls", amount, 60, "calls in a minute for each administration")
    add("--day-calls", amount, 5000, "calls in a day for each administration")
    add(
        "--administrations",
        _at_least(3, int),
        3,
        "administrations to work in; an archived one and one that is being converted come on top",
    )
    add("--relations", amount, 260, "relations in each administration")
    add("--bank-weeks", amount, 44, "weekly bank statements in each; 0 leaves all entries outstanding")
    serve.add_argument(
        "--processed", action="store_true", help="new entries are processed at once and cannot be deleted any more"
    )
    serve.add_argument(
        "--without-xml", action="store_true", help="the older road by XML, and matching with it, is gone"
    )
    serve.add_argument(
        "--strict",
        action="store_true",
        help="refuse what the real service passes over, such as sending read-only properties",
    )
    serve.add_argument(
        "--fault",
        action="append",
        default=[],
        dest="faults",
        metavar="'KIND [METHOD] [service/Resource] [after N] [times N]'",
        help="what goes wrong, on which calls, after how many that went well, how often; may be given several times. Kinds: "
        "lost-after (booked, the answer is lost), lost-before (lost before anything was booked), timeout (booked, the answer never "
        "comes), unavailable (503 with a page about maintenance), gateway (504 with a page), request-timeout (408), too-many (429 "
        "without a body), empty (booked, 200 with an empty body), gone (404, the address is no longer there), unauthorized (401 in "
        "mid-run), half-done (half of an upload's records are carried out, the answer is lost), reversed (an upload's messages come in "
        "another order), pretended (an upload is said to be done and is not), current-division (the user goes to another administration in "
        "the browser). A running server takes them too, as JSON: POST /practice/faults.",
    )
