"""`practice serve`: what can be set about it, and that its help tells all of it."""

from dataclasses import fields, replace

import pytest

from exactdesk.cli.parser import build_parser
from exactdesk.cli.practice import options_from
from exactdesk.errors import UsageError
from exactdesk.practice.faults import Fault, FaultKind
from exactdesk.practice.options import PracticeOptions


def options(*words: str) -> PracticeOptions:
    return options_from(build_parser().parse_args(["practice", "serve", *words]))


def test_unless_said_the_server_is_as_the_service_is_but_overlooks_what_programs_do() -> None:
    assert options() == replace(PracticeOptions(), strict=False)


@pytest.mark.parametrize(
    ("words", "changed"),
    [
        (
            "--port 8080 --seed 7 --language en --auto-consent",
            {"port": 8080, "seed": 7, "language": "en", "auto_consent": True},
        ),
        (
            "--minute-seconds 2 --hour-seconds 9 --day-seconds 60.5 --token-seconds 20",
            {"minute_seconds": 2.0, "hour_seconds": 9.0, "day_seconds": 60.5, "token_seconds": 20.0},
        ),
        ("--minute-calls 5 --day-calls 50", {"minute_calls": 5, "day_calls": 50}),
        (
            "--administrations 12 --relations 5000 --bank-weeks 0",
            {"extra_divisions": 9, "relations": 5000, "bank_weeks": 0},
        ),
        ("--processed --without-xml --strict", {"processed": True, "has_xml": False, "strict": True}),
        ("--redirect-uri https://kantoor.example/terug", {"redirect_uri": "https://kantoor.example/terug"}),
    ],
)
def test_each_word_sets_its_own(words: str, changed: dict[str, object]) -> None:
    assert options(*words.split()) == replace(PracticeOptions(), **({"strict": False} | changed))  # type: ignore[arg-type]


def test_faults_are_ordered_in_words() -> None:
    told = options("--fault", "lost-after POST salesentry/SalesEntries after 3 times 2", "--fault", "too-many")
    assert told.faults == (
        Fault(kind=FaultKind.LOST_AFTER, on="POST salesentry/SalesEntries", after=3, times=2),
        Fault(kind=FaultKind.TOO_MANY),
    )


@pytest.mark.parametrize(
    ("fault", "says"),
    [
        ("", "a kind is one of lost-after"),
        ("kapot", "a kind is one of"),
        ("empty after", "after is followed by a whole number"),
    ],
)
def test_a_fault_that_is_not_understood_is_told(fault: str, says: str) -> None:
    with pytest.raises(UsageError) as told:
        options("--fault", fault)
    assert says in str(told.value.facts["said"])


def test_the_help_names_every_fault_and_every_option() -> None:
    serve = (
        build_parser()._subparsers._group_actions[0].choices["practice"]._subparsers._group_actions[0].choices["serve"]
    )  # type: ignore[union-attr,index,call-overload] # argparse has no other way in
    told = serve.format_help()
    for kind in FaultKind:
        assert f"{kind} (" in " ".join(told.split()).replace("- ", "-")
    unsettable = {"refresh_days", "old_refresh_status", "today", "denied", "faults", "extra_divisions", "has_xml"}
    for option in {field.name for field in fields(PracticeOptions)} - unsettable:
        assert "--" + option.replace("_", "-") in told, option
