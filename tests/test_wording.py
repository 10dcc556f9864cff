"""Whatever can go wrong has its sentence, in every language, and each value that a sentence names is there."""

from __future__ import annotations

import re
import string
from pathlib import Path
from xml.etree import ElementTree

import pytest

from exactdesk.exact.error_catalog import RULES, TOKEN_RULES
from exactdesk.flow.remedies import REMEDIES
from exactdesk.wording import Sentence, all_sentences
from exactdesk.wording.calls import PURPOSES, tell_purpose, tell_service
from tests import codes

ROOT = Path(__file__).resolve().parents[1]
DUTCH = ROOT / "resources" / "i18n" / "exactdesk_nl.ts"
MADE = codes.find(ROOT / "exactdesk")


def placeholders(text: str) -> frozenset[str]:
    return frozenset(name.partition(".")[0] for _, name, _, _ in string.Formatter().parse(text) if name is not None)


def named_by(sentence: Sentence) -> frozenset[str]:
    return placeholders(sentence.what) | placeholders(sentence.do)


def dutch() -> dict[str, str]:
    """The finished Dutch of every sentence about a problem or an error."""
    found = {}
    for context in ElementTree.parse(DUTCH).getroot().iter("context"):
        if context.findtext("name") != "Problem":
            continue
        for message in context.iter("message"):
            told = message.find("translation")
            if told is not None and told.get("type") is None and told.text:
                found[message.findtext("source", "")] = told.text
    return found


def test_codes_are_found_at_all() -> None:
    assert len({made.code for made in MADE}) > 50


def test_codes_are_spelled_alike() -> None:
    assert [
        f"{made.place} {made.code}" for made in MADE if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", made.code)
    ] == []


def test_every_code_has_its_sentence() -> None:
    assert sorted({f"{made.code} ({made.place})" for made in MADE if made.code not in all_sentences()}) == []


def test_every_sentence_has_its_code() -> None:
    words = codes.words_in(ROOT / "exactdesk")
    assert sorted(set(all_sentences()) - words) == []


def test_every_refusal_that_is_known_leads_somewhere() -> None:
    assert sorted({rule.code for rule in (*RULES, *TOKEN_RULES)} - set(REMEDIES)) == []


def test_every_purpose_of_a_call_has_words() -> None:
    found = codes.purposes_in(ROOT / "exactdesk" / "exact")
    assert len(found) > 25
    assert sorted(found - set(PURPOSES)) == []
    assert tell_purpose("relations") == PURPOSES["relations"]
    assert (tell_purpose("something-new"), tell_service("some/Where")) == ("something new", "some/Where")


def test_every_value_that_a_sentence_names_is_there() -> None:
    missing = [
        f"{made.place} {made.code}: {', '.join(sorted(lacking))}"
        for made in MADE
        if made.facts is not None
        and made.code in all_sentences()
        and (lacking := named_by(all_sentences()[made.code]) - made.facts)
    ]
    assert missing == []


def test_every_sentence_says_something_and_ends_it() -> None:
    texts = [text for sentence in all_sentences().values() for text in (sentence.what, sentence.do) if text]
    assert all(sentence.what for sentence in all_sentences().values())
    assert [text for text in texts if text != text.strip() or text[-1] not in '.?!:}”"'] == []


def test_every_sentence_is_there_in_dutch() -> None:
    known = dutch()
    texts = {text for sentence in all_sentences().values() for text in (sentence.what, sentence.do) if text}
    assert sorted(texts - set(known)) == []


def test_the_dutch_names_the_same_values() -> None:
    wrong = [source for source, text in dutch().items() if placeholders(source) != placeholders(text)]
    assert wrong == []


SAMPLE = '''
class OddError(SheetError):
    """Of a family."""

def refuse(code, file, **facts):
    raise OddError(code, file=file, **facts)

def names(rows):
    return {"names": rows}

def check(row):
    facts = names(row)
    if row:
        facts = {"name": row.name}
        facts["city"] = row.city
        yield Problem(code="one" if row else "other", severity=1, facts=facts)
    yield Problem(code="many", severity=1, facts={**facts, "sum": 1})
    yield Problem(code="open", severity=1, facts=row.facts)
    refuse("odd-file", "a.xls", size=3)
    raise Refused("no", status=1, said="")
'''


def test_codes_and_facts_are_read_from_source(tmp_path: Path) -> None:
    package = tmp_path / "sample"
    package.mkdir()
    (package / "rules.py").write_text(SAMPLE, encoding="utf-8")
    found = {made.code: made.facts for made in codes.find(package)}
    place = codes.PLACE_FACTS
    assert found == {
        "one": place | {"name", "city"},
        "other": place | {"name", "city"},
        "many": place | {"names", "sum"},
        "open": None,
        "odd-file": frozenset({"file", "size"}),
        "no": frozenset({"status", "said"}),
    }


@pytest.mark.parametrize(
    ("text", "expected"),
    [("Nothing is named.", set()), ("{value} in row {row}", {"value", "row"}), ("{a:>3} and {{b}}", {"a"})],
)
def test_placeholders_are_read_from_a_text(text: str, expected: set[str]) -> None:
    assert placeholders(text) == expected


def test_what_stands_above_the_number_of_an_invoice_is_no_count() -> None:
    """A word with two meanings has a translation for each place; filled in without its context it got the other one's."""
    tree = ElementTree.parse(DUTCH)
    told = {
        context.findtext("name"): message.findtext("translation")
        for context in tree.iter("context")
        for message in context.iter("message")
        if message.findtext("source") == "Number"
    }
    counted = {name for name, words in told.items() if words != "Nummer"}
    assert counted == {"ConfirmPage", "ListPaper", "ReviewPaper"}  # how many of each
