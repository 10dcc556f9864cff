"""Sends match sets: several in a call, each attempt on disk before the call leaves, each set proven by what is still open afterwards.

What Exact Online says of a set proves nothing by itself; the books do, and they are read back after every call, in bulk. A set that is
said to be matched while the books have it open stays unsure, and is never sent again by itself.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import assert_never

from exactdesk.books.bank_entries import MatchMessage, MatchSet
from exactdesk.errors import Broken, Busy, ExactDeskError, NotReached, Refused, SignInError, StoreError, Unsure
from exactdesk.flow.history import Attempt, BatchItem, Outcome
from exactdesk.flow.match_verdicts import NOT_PROVEN, NOT_SEEN, Fate, MatchVerdict, verdicts
from exactdesk.flow.payload import read_entry
from exactdesk.flow.queue import ItemEvent
from exactdesk.jobs.send import OnItem, Sender, outcome_of
from exactdesk.jobs.settle_bank import carried_out

_UNCLEAR = "write-answer-unclear"


async def send_matches(sender: Sender, items: Sequence[BatchItem], on_item: OnItem) -> tuple[BatchItem, ...]:
    """The documents with what became of them, sent in one call; those that somebody dealt with meanwhile are not sent.

    Raises what concerns all documents: `Busy`, `NotReached`, `SignInError`, `StoreError` when nothing was sent (they are planned then),
    and what reading back raises (they are unsure then).
    """
    after: list[BatchItem] = []
    sent: list[tuple[BatchItem, MatchSet, Attempt]] = []
    for item in items:
        match = read_entry(item.payload)
        assert isinstance(match, MatchSet)
        attempt = await sender.begin(match, item, on_item)
        if isinstance(attempt, BatchItem):
            after.append(attempt)
        else:
            sent.append((item, match, attempt))
    if not sent:
        return tuple(after)

    async def finish(event: ItemEvent, outcome: Outcome) -> tuple[BatchItem, ...]:
        return tuple([await sender.finish(on_item, attempt, event, outcome) for _, _, attempt in sent])

    matches = tuple(match for _, match, _ in sent)
    messages: tuple[MatchMessage, ...] = ()
    doubt = Outcome(code=_UNCLEAR, facts={"status": "200"})
    try:
        messages = await sender.connection.client.matching.match(sender.division.code, matches)
    except Refused as refusal:
        return (*after, *await finish(ItemEvent.REFUSE, outcome_of(refusal)))
    except (Unsure, Broken) as error:  # what became of them the books tell
        doubt = outcome_of(error)
    except (Busy, NotReached, SignInError, StoreError) as error:
        await finish(ItemEvent.NOT_SENT, outcome_of(error))
        raise
    try:
        shown = await carried_out(sender.desk, sender.connection, sender.division, matches)
    except ExactDeskError:
        found = verdicts(matches, messages, [False] * len(matches))
        for verdict, (_, _, attempt) in zip(found, sent, strict=True):
            is_told = verdict.fate is Fate.NOT_SEEN
            outcome = Outcome(code=NOT_PROVEN, said=_said(verdict)) if is_told else doubt
            await sender.finish(on_item, attempt, ItemEvent.NO_ANSWER, outcome)
        raise
    for verdict, (item, _, attempt) in zip(verdicts(matches, messages, shown), sent, strict=True):
        event, outcome = _outcome(verdict, item, doubt)
        after.append(await sender.finish(on_item, attempt, event, outcome))
    return tuple(after)


def _outcome(verdict: MatchVerdict, item: BatchItem, doubt: Outcome) -> tuple[ItemEvent, Outcome]:
    message = verdict.message
    match verdict.fate:
        case Fate.DONE:
            return ItemEvent.ACCEPTED, Outcome(said=_said(verdict) if message is not None and message.is_done else "")
        case Fate.REFUSED:
            assert message is not None
            return ItemEvent.REFUSE, Outcome(code=message.code, facts=message.facts, said=message.said)
        case Fate.NOT_SEEN:
            return ItemEvent.NO_ANSWER, Outcome(code=NOT_SEEN, facts={"number": item.number}, said=_said(verdict))
        case Fate.NOT_TOLD:
            return ItemEvent.NO_ANSWER, doubt
    assert_never(verdict.fate)


def _said(verdict: MatchVerdict) -> str:
    return "" if verdict.message is None else verdict.message.said
