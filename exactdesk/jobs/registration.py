"""Looking at an office's registration before it is used, and what is needed to make one."""

from __future__ import annotations

from pathlib import Path

from exactdesk.exact.registration import (
    SCOPES,
    app_center,
    cleaned_client_id,
    client_id_fault,
    redirect_fault,
    secret_fault,
)
from exactdesk.paths import resources
from exactdesk.store.files import write_whole

__all__ = [
    "SCOPES",
    "app_center",
    "cleaned_client_id",
    "client_id_fault",
    "redirect_fault",
    "save_relay",
    "secret_fault",
]


def save_relay(path: Path) -> None:
    """Writes the relay page, for the office's own site, unchanged. Raises `StoreError`."""
    write_whole(path, (resources() / "relay" / "index.html").read_text(encoding="utf-8"))
