"""A vault that outlives its process, for tests of one command after another."""

from __future__ import annotations

import json
import os
from pathlib import Path

from tests.vault import MemoryKeyring


class FileVault(MemoryKeyring):
    """Keeps everything in the file that TEST_VAULT names; for made-up secrets only."""

    def __init__(self) -> None:
        super().__init__()
        self._path = Path(os.environ["TEST_VAULT"])
        if self._path.exists():
            self.kept = {(service, name): text for service, name, text in json.loads(self._path.read_text())}

    def set_password(self, service: str, username: str, password: str) -> None:
        super().set_password(service, username, password)
        self._write()

    def delete_password(self, service: str, username: str) -> None:
        super().delete_password(service, username)
        self._write()

    def _write(self) -> None:
        self._path.write_text(json.dumps([[*key, text] for key, text in self.kept.items()]))
