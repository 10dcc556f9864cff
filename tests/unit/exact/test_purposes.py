"""Every call can say what it is for."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import exactdesk
from exactdesk.wording.calls import PURPOSES, SERVICES, tell_purpose, tell_service

EXACT = Path(exactdesk.__file__).parent / "exact"
ASKING = {"items", "items_or_all", "this_way", "pages_this_way", "pages", "some_items", "one", "by_id", "post", "put"}


def purposes() -> Iterator[str]:
    """The purposes that stand in the source: the last text given to a way of asking, or what is named so."""
    for path in EXACT.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            named = [each.value for each in node.keywords if each.arg == "purpose"]
            is_asking = isinstance(node.func, ast.Attribute) and node.func.attr in {*ASKING, "delete", "_all"}
            given = [*named, *(node.args[-1:] if is_asking else [])]
            for each in given:
                if isinstance(each, ast.Constant) and isinstance(each.value, str):
                    yield each.value


def test_every_purpose_has_words() -> None:
    found = set(purposes())
    assert len(found) > 25
    assert found - set(PURPOSES) == set()


def test_words_are_found_and_nothing_is_left_unsaid() -> None:
    assert tell_purpose("relations") == PURPOSES["relations"]
    assert tell_purpose("something-new") == "something new"
    assert tell_service("crm/Accounts") == SERVICES["crm/Accounts"]
    assert tell_service("some/Where") == "some/Where"
