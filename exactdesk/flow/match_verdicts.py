"""What became of match sets that went out together: what Exact Online says of each, and what the books show. Pure.

The books are believed, for the messages need not say which set they are about, nor come in the order of the sets. A message belongs to
the set that it names; those that name none are dealt out in order, each to a set of which the books say the same where that works out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum, auto

from exactdesk.books.bank_entries import MatchMessage, MatchSet

MOST_TOGETHER = 25
"""Match sets in one call: few enough that an answer which gets lost leaves little to be looked up."""

NOT_SEEN = "match-not-seen"
"""Code of a set that is said to be matched while the books have it open."""

NOT_PROVEN = "match-not-proven"
"""Code of a set that is said to be matched and was not found in the books yet, for they could not be read."""

TOLD_DONE = frozenset({NOT_SEEN, NOT_PROVEN})
"""Codes of sets that are never sent again by themselves: Exact Online has said that it has them."""


class Fate(Enum):
    """What became of a set."""

    DONE = auto()  # the books show it
    REFUSED = auto()  # Exact Online said no, and the books have it open
    NOT_SEEN = auto()  # Exact Online said yes, and the books have it open
    NOT_TOLD = auto()  # nothing was said of it, and the books have it open


@dataclass(frozen=True, slots=True, kw_only=True)
class MatchVerdict:
    """What became of one set; `message` is what was said of it, None where nothing was."""

    fate: Fate
    message: MatchMessage | None = None


def together(matches: Sequence[MatchSet]) -> Iterator[tuple[int, ...]]:
    """Which sets go out in one call, by their places, in order.

    The first one goes alone: where something is amiss one set shows it. No call has two of one account and relation, for these two codes
    are all that a message may name a set by.
    """
    bundle: list[int] = []
    named: set[tuple[str, str]] = set()
    for place, match in enumerate(matches):
        name = (match.gl_account, match.relation)
        if bundle and (bundle == [0] or name in named or len(bundle) == MOST_TOGETHER):
            yield tuple(bundle)
            bundle, named = [], set()
        bundle.append(place)
        named.add(name)
    if bundle:
        yield tuple(bundle)


def verdicts(
    matches: Sequence[MatchSet], messages: Sequence[MatchMessage], carried_out: Sequence[bool]
) -> tuple[MatchVerdict, ...]:
    """What became of each set.

    Args:
        matches: as they were sent.
        messages: of the answer, in its order; may be empty.
        carried_out: whether the books show it, per set.
    """
    told = _told(matches, messages, carried_out)
    return tuple(
        MatchVerdict(fate=_fate(told.get(place), is_carried_out=is_there), message=told.get(place))
        for place, is_there in enumerate(carried_out)
    )


def _fate(message: MatchMessage | None, *, is_carried_out: bool) -> Fate:
    if is_carried_out:
        return Fate.DONE
    if message is None:
        return Fate.NOT_TOLD
    return Fate.NOT_SEEN if message.is_done else Fate.REFUSED


def _told(
    matches: Sequence[MatchSet], messages: Sequence[MatchMessage], carried_out: Sequence[bool]
) -> Mapping[int, MatchMessage]:
    found: dict[int, MatchMessage] = {}
    nameless: list[MatchMessage] = []
    for message in messages:
        place = _named(matches, message)
        if place is None or place in found:
            nameless.append(message)
        else:
            found[place] = message
    left = [place for place in range(len(matches)) if place not in found]
    if len(left) != len(nameless):
        return found  # more or fewer than there are sets: nobody can tell whose they are
    there = [place for place in left if carried_out[place]]
    missing = [place for place in left if not carried_out[place]]
    done = [message for message in nameless if message.is_done]
    if len(done) == len(there):  # as many as the books show
        refused = [message for message in nameless if not message.is_done]
        return found | dict(zip(there, done, strict=True)) | dict(zip(missing, refused, strict=True))
    return found | dict(zip(left, nameless, strict=True))


def _named(matches: Sequence[MatchSet], message: MatchMessage) -> int | None:
    """The place of the one set that a message names: by account and relation, or by one of its entries."""
    words = frozenset(re.findall(r"\w+", f"{message.key} {message.said}"))
    by_codes = [
        place for place, match in enumerate(matches) if _words(match.gl_account) | _words(match.relation) <= words
    ]
    by_entry = [
        place for place, match in enumerate(matches) if any(str(line.entry_number) in words for line in match.lines)
    ]
    return next((found[0] for found in (by_codes, by_entry) if len(found) == 1), None)


def _words(code: str) -> frozenset[str]:
    return frozenset(re.findall(r"\w+", code))
