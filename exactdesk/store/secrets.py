"""Secrets in the system's own vault; without one in memory, for this run. Never anywhere else.

Windows' vault takes 1,280 characters per item, so a longer secret is cut into pieces. Pieces are written first and the item that
names them last, so that a power cut leaves the old secret or the new one, never a mixture.
"""

from __future__ import annotations

import contextlib
import importlib
import json
import logging
import os
from collections.abc import Mapping
from contextlib import AbstractAsyncContextManager
from pathlib import Path
from typing import Protocol

import keyring
from keyring.errors import InitError, KeyringError, NoKeyringError

from exactdesk.errors import StoreError
from exactdesk.store.locks import held, held_async, short_name

log = logging.getLogger(__name__)

KEYRING_VARIABLE = "EXACTDESK_KEYRING"
PIECE = 600
"""Characters per piece: 1,200 UTF-16 units when every character needs two of them."""

_INDEX = "index"
_PATIENCE = 30.0
_RENEWAL_PATIENCE = 180.0
_WHOLE, _CUT = "=", ">"
_GENERATIONS = ("a", "b")


class Vault(Protocol):
    """What is used of a keyring backend."""

    def get_password(self, service: str, username: str) -> str | None: ...
    def set_password(self, service: str, username: str, password: str) -> None: ...
    def delete_password(self, service: str, username: str) -> None: ...


def _vault_errors() -> tuple[type[Exception], ...]:
    """What a vault may raise: keyring's own errors, and those of the system's library that keyring lets through."""
    found: list[type[Exception]] = [KeyringError, OSError, RuntimeError]
    for module, name in (
        ("secretstorage.exceptions", "SecretStorageException"),
        ("jeepney.wrappers", "DBusErrorResponse"),
        ("win32ctypes.pywin32.pywintypes", "error"),
    ):
        with contextlib.suppress(ImportError, AttributeError):
            found.append(getattr(importlib.import_module(module), name))
    return tuple(found)


VAULT_ERRORS = _vault_errors()


class TokenStore:
    """Where the tokens of one sign-in lie, as one text that only the caller understands."""

    def __init__(self, secrets: Secrets, login: str, lock: Path) -> None:
        self._secrets = secrets
        self._name = f"tokens {login}"
        self._lock = lock

    def load(self) -> str | None:
        """The text last saved by any process; None when there is none."""
        return self._secrets.load(self._name)

    def save(self, text: str) -> None:
        """Keeps the text; on return it is in the vault (or in memory, see `Secrets.is_lasting`)."""
        self._secrets.save(self._name, text)

    def forget(self) -> None:
        self._secrets.forget(self._name)

    def lock(self) -> AbstractAsyncContextManager[None]:
        """Held while tokens are renewed: across tasks, threads and processes. Raises `StoreError` after three minutes of waiting."""
        return held_async(self._lock, patience=_RENEWAL_PATIENCE)


class Secrets:
    """Named secrets of one data folder. Every call may wait for the user to unlock the vault: use a thread.

    Args:
        vault: a keyring backend; None keeps everything in memory.
        folder: the data folder; it holds lock files, and tells this vault's items from those of another data folder.
    """

    def __init__(self, vault: Vault | None, folder: Path) -> None:
        self._vault = vault
        self._folder = folder
        self._service = f"ExactDesk {short_name(str(folder.resolve()))}"
        self._memory: dict[str, str] = {}

    def __repr__(self) -> str:
        return f"Secrets(is_lasting={self.is_lasting})"

    @property
    def is_lasting(self) -> bool:
        """Whether all that was saved is still there in the next run."""
        return self._vault is not None and not self._memory

    def tokens(self, login: str) -> TokenStore:
        """The tokens of one sign-in; `login` tells site and user apart from all others."""
        return TokenStore(self, login, self._folder / f"tokens-{short_name(login)}.lock")

    def load(self, name: str) -> str | None:
        """The secret; None when there is none. Raises `StoreError` when the vault stays locked or fails."""
        if name in self._memory or self._vault is None:
            return self._memory.get(name)
        with self._locked():
            try:
                return self._read(self._vault, name)
            except VAULT_ERRORS as error:
                raise StoreError("vault-refused") from error

    def save(self, name: str, text: str) -> None:
        """Keeps the secret. When the vault refuses, it is kept in memory for this run, and `is_lasting` turns False."""
        if self._vault is None:
            self._memory[name] = text
            return
        with self._locked():
            try:
                self._note(self._vault, name)
                self._write(self._vault, name, text)
            except VAULT_ERRORS as error:
                log.warning("the vault did not take a secret; it is kept for this run only (%s)", type(error).__name__)
                self._memory[name] = text
            else:
                self._memory.pop(name, None)

    def forget(self, name: str) -> None:
        """Removes the secret; nothing happens when there is none. Raises `StoreError` when the vault keeps it."""
        self._memory.pop(name, None)
        if self._vault is None:
            return
        with self._locked():
            try:
                self._erase(self._vault, name)
            except VAULT_ERRORS as error:
                raise StoreError("vault-kept-secret") from error

    def forget_all(self) -> None:
        """Removes every secret of this data folder, also those of other sign-ins. Raises `StoreError` when the vault keeps one."""
        self._memory.clear()
        if self._vault is None:
            return
        failure: Exception | None = None
        with self._locked():
            try:
                names = self._names(self._vault)
            except VAULT_ERRORS as error:
                raise StoreError("vault-kept-secret") from error
            for name in (*names, _INDEX):
                if name == _INDEX and failure is not None:
                    break  # the list is what a second try works from
                try:
                    self._erase(self._vault, name)
                except VAULT_ERRORS as error:
                    failure = error
        if failure is not None:
            raise StoreError("vault-kept-secret") from failure

    def _locked(self) -> contextlib.AbstractContextManager[None]:
        return held(self._folder / "secrets.lock", patience=_PATIENCE)

    def _names(self, vault: Vault) -> tuple[str, ...]:
        """Names of all secrets ever saved and not all forgotten: a vault cannot be asked what it holds."""
        text = self._read(vault, _INDEX)
        try:
            names = json.loads(text) if text else []
        except ValueError:
            names = []
        return tuple(name for name in names if isinstance(name, str)) if isinstance(names, list) else ()

    def _note(self, vault: Vault, name: str) -> None:
        names = self._names(vault)
        if name not in names:
            self._write(vault, _INDEX, json.dumps([*names, name]))

    def _read(self, vault: Vault, name: str) -> str | None:
        head = vault.get_password(self._service, name)
        if not head:
            return None
        if head.startswith(_WHOLE):
            return head[len(_WHOLE) :]
        generation, _, count = head.removeprefix(_CUT).partition(":")
        if not head.startswith(_CUT) or not count.isdecimal():
            log.warning("an item of the vault is not readable")
            return None
        pieces = [vault.get_password(self._service, f"{name} {generation}{turn}") for turn in range(int(count))]
        if None in pieces:
            log.warning("a piece of a secret is missing in the vault")
            return None
        return "".join(piece for piece in pieces if piece is not None)

    def _write(self, vault: Vault, name: str, text: str) -> None:
        old = vault.get_password(self._service, name) or ""
        if len(text) < PIECE:
            vault.set_password(self._service, name, _WHOLE + text)
            keep = ""
        else:
            keep = "b" if old.startswith(f"{_CUT}a") else "a"
            pieces = [text[start : start + PIECE] for start in range(0, len(text), PIECE)]
            for turn, piece in enumerate(pieces):
                vault.set_password(self._service, f"{name} {keep}{turn}", piece)
            vault.set_password(self._service, name, f"{_CUT}{keep}:{len(pieces)}")
        for generation in _GENERATIONS:
            if generation != keep:
                self._erase_pieces(vault, name, generation)

    def _erase_pieces(self, vault: Vault, name: str, generation: str) -> None:
        turn = 0
        while vault.get_password(self._service, f"{name} {generation}{turn}") is not None:
            turn += 1
        for each in reversed(range(turn)):  # from the end: what an interruption leaves is found again from the front
            vault.delete_password(self._service, f"{name} {generation}{each}")

    def _erase(self, vault: Vault, name: str) -> None:
        if vault.get_password(self._service, name) is not None:
            vault.delete_password(self._service, name)
        for generation in _GENERATIONS:
            self._erase_pieces(vault, name, generation)


def open_secrets(folder: Path, environ: Mapping[str, str] | None = None) -> Secrets:
    """The secrets of a data folder: in the vault that keyring finds (its own PYTHON_KEYRING_BACKEND counts), else in memory.

    EXACTDESK_KEYRING=memory leaves the vault alone.
    """
    if (os.environ if environ is None else environ).get(KEYRING_VARIABLE) == "memory":
        return Secrets(None, folder)
    try:
        backend = keyring.get_keyring()
        if backend.priority <= 0:  # keyring's own stand-ins that fail or forget
            return Secrets(None, folder)
        backend.get_password("ExactDesk", "probe")
    except (NoKeyringError, InitError, ImportError, RuntimeError) as error:
        log.info("this computer has no vault for secrets (%s)", type(error).__name__)
        return Secrets(None, folder)
    except VAULT_ERRORS as error:
        log.info("the vault for secrets is locked (%s)", type(error).__name__)
        return Secrets(backend, folder)
    return Secrets(backend, folder)
