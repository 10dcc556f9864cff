"""A vault for secrets in a file that a kill leaves as it was or as it is to be, as a system's vault does."""

from __future__ import annotations

import json
import os
from pathlib import Path

from keyring.backend import KeyringBackend
from keyring.errors import PasswordDeleteError

VAULT_FILE = "CRASH_VAULT_FILE"


class WholeVault(KeyringBackend):
    """For made-up secrets only."""

    priority = 1

    @property
    def _path(self) -> Path:
        return Path(os.environ[VAULT_FILE])

    def _kept(self) -> dict[str, str]:
        kept: dict[str, str] = json.loads(self._path.read_text("utf-8")) if self._path.exists() else {}
        return kept

    def _keep(self, kept: dict[str, str]) -> None:
        new = self._path.with_name(f"{self._path.name}.{os.getpid()}")
        new.write_text(json.dumps(kept), "utf-8")
        new.replace(self._path)

    def get_password(self, service: str, username: str) -> str | None:
        return self._kept().get(f"{service}\n{username}")

    def set_password(self, service: str, username: str, password: str) -> None:
        self._keep({**self._kept(), f"{service}\n{username}": password})

    def delete_password(self, service: str, username: str) -> None:
        kept = self._kept()
        if kept.pop(f"{service}\n{username}", None) is None:
            raise PasswordDeleteError(username)
        self._keep(kept)
