"""A vault for secrets in a file, so that separate processes of a test share it. On PYTHONPATH of those processes alone."""

from __future__ import annotations

import json
import os
from pathlib import Path

from keyring.backend import KeyringBackend
from keyring.errors import PasswordDeleteError


class FileVault(KeyringBackend):
    """Behaves as a system's vault that is always open. VAULT_FILE names the file."""

    priority = 1

    def _kept(self) -> dict[str, str]:
        path = Path(os.environ["VAULT_FILE"])
        return json.loads(path.read_text("utf-8")) if path.exists() else {}

    def _keep(self, kept: dict[str, str]) -> None:
        Path(os.environ["VAULT_FILE"]).write_text(json.dumps(kept), "utf-8")

    def get_password(self, service: str, username: str) -> str | None:
        return self._kept().get(f"{service}\n{username}")

    def set_password(self, service: str, username: str, password: str) -> None:
        self._keep({**self._kept(), f"{service}\n{username}": password})

    def delete_password(self, service: str, username: str) -> None:
        kept = self._kept()
        if kept.pop(f"{service}\n{username}", None) is None:
            raise PasswordDeleteError(username)
        self._keep(kept)
