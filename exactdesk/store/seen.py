"""How far the chain of the history was known to be sound, in a small file beside the database: what is cut off there is missed here."""

from __future__ import annotations

import json
import logging
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType

from exactdesk.store.chain import Link
from exactdesk.store.chain_forms import HEADS
from exactdesk.store.files import telling, write_whole

log = logging.getLogger(__name__)

FILE_NAME = "history-chain.json"


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """What was seen at the last check.

    Attributes:
        end: the last link then.
        turn: by subject, the key up to which older entries were looked at again; at the end it begins anew.
    """

    end: Link
    turn: MappingProxyType[str, int] = field(default_factory=lambda: MappingProxyType({}))


def load(folder: Path) -> Seen | None:
    """What was seen; None where nothing was, or the file says nothing that can be understood."""
    path = folder / FILE_NAME
    with telling(path):
        if not path.is_file():
            return None
        text = path.read_text(encoding="utf-8", errors="replace")
    try:
        told = json.loads(text)
        number, turn = int(told["number"]), {name: int(told["turn"].get(name, 0)) for name in HEADS}
        return Seen(end=Link(number=number, hash=bytes.fromhex(told["hash"]).hex()), turn=MappingProxyType(turn))
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        log.warning("%s cannot be understood (%s): the whole history is looked at", FILE_NAME, type(error).__name__)
        return None


def save(folder: Path, seen: Seen) -> None:
    """Keeps it. Raises `StoreError`."""
    told = {"number": seen.end.number, "hash": seen.end.hash, "turn": dict(seen.turn)}
    write_whole(folder / FILE_NAME, json.dumps(told) + "\n")


def forget(folder: Path) -> None:
    """Nothing is known any more: another history has come in the place of this one. Raises `StoreError`."""
    path = folder / FILE_NAME
    with telling(path):
        path.unlink(missing_ok=True)
