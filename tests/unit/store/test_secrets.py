"""Secrets: whole, in the vault alone, and gone when they must be."""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
from pathlib import Path

import keyring
import pytest
from hypothesis import given
from hypothesis import strategies as st
from keyring.backends import fail
from keyring.errors import InitError, KeyringLocked, PasswordSetError

from exactdesk.errors import StoreError
from exactdesk.store.secrets import PIECE, Secrets, open_secrets
from tests.vault import MemoryKeyring

SECRET = "s3cr3t-" * 10
ROOT = Path(__file__).resolve().parents[3]

ANOTHER_PROCESS = """
import sys
from pathlib import Path
from exactdesk.store.secrets import open_secrets

secrets = open_secrets(Path(sys.argv[1]))
if len(sys.argv) > 2:
    secrets.save("tokens", sys.argv[2])
print(secrets.is_lasting, len(secrets.load("tokens") or ""))
"""
LONG = "".join(chr(0x1F600 + turn % 60) for turn in range(PIECE * 3 + 5))
WINDOWS_LIMIT = 1280


class WindowsVault(MemoryKeyring):
    """Refuses what Windows refuses."""

    def set_password(self, service: str, username: str, password: str) -> None:
        if len(password.encode("utf-16-le")) // 2 > WINDOWS_LIMIT:
            raise OSError(1783, "The stub received bad data")
        super().set_password(service, username, password)


class MoodyVault(WindowsVault):
    """Fails from a given number of calls on."""

    def __init__(self) -> None:
        super().__init__()
        self.calls_left: int | None = None

    def _use(self) -> None:
        if self.calls_left is not None:
            self.calls_left -= 1
            if self.calls_left < 0:
                raise KeyringLocked("locked")

    def get_password(self, service: str, username: str) -> str | None:
        self._use()
        return super().get_password(service, username)

    def set_password(self, service: str, username: str, password: str) -> None:
        self._use()
        super().set_password(service, username, password)

    def delete_password(self, service: str, username: str) -> None:
        self._use()
        super().delete_password(service, username)


def code_of(secrets: Secrets, act: str, *arguments: str) -> str:
    with pytest.raises(StoreError) as told:
        getattr(secrets, act)(*arguments)
    return told.value.code


@pytest.mark.parametrize("text", ["", "x", SECRET, "=", ">a:1", "a" * PIECE, LONG])
def test_a_secret_of_any_length_is_kept_whole(text: str, tmp_path: Path) -> None:
    vault = WindowsVault()
    Secrets(vault, tmp_path).save("name", text)
    assert Secrets(vault, tmp_path).load("name") == text
    assert Secrets(vault, tmp_path).load("other") is None


@given(texts=st.lists(st.integers(0, PIECE * 4), min_size=1, max_size=5))
def test_the_last_one_saved_is_loaded_and_nothing_else_stays(
    tmp_path_factory: pytest.TempPathFactory, texts: list[int]
) -> None:
    vault = WindowsVault()
    secrets = Secrets(vault, tmp_path_factory.mktemp("data"))
    for length in texts:
        secrets.save("name", "q" * length)
    assert secrets.load("name") == "q" * texts[-1]
    assert len(vault.kept) <= 2 + -(-texts[-1] // PIECE)
    secrets.forget("name")
    assert "q" not in "".join(vault.kept.values())
    secrets.forget_all()
    assert vault.kept == {}


@pytest.mark.usefixtures("caplog")
def test_an_interruption_at_any_call_leaves_the_old_or_the_new_secret(tmp_path: Path) -> None:
    old, new = "o" * (PIECE * 2 + 1), "n" * (PIECE * 3 + 1)
    for calls in range(40):
        vault = MoodyVault()
        Secrets(vault, tmp_path).save("name", old)
        vault.calls_left = calls
        secrets = Secrets(vault, tmp_path)
        secrets.save("name", new)
        if not secrets.is_lasting:
            assert secrets.load("name") == new  # from memory, though the vault still fails
        vault.calls_left = None
        assert Secrets(vault, tmp_path).load("name") in (old, new)
        Secrets(vault, tmp_path).forget_all()
        assert vault.kept == {}
        if secrets.is_lasting:
            return
    pytest.fail("a whole save takes less than 40 calls")


def test_sign_out_removes_all_of_every_sign_in_and_nothing_of_others(tmp_path: Path) -> None:
    vault = WindowsVault()
    (tmp_path / "other").mkdir()
    other = Secrets(vault, tmp_path / "other")
    other.save("client", "theirs")
    secrets = Secrets(vault, tmp_path)
    secrets.tokens("nl noor").save(LONG)
    secrets.tokens("be noor").save(SECRET)
    secrets.save("client", SECRET)
    Secrets(vault, tmp_path).forget_all()
    assert "s3cr3t" not in json.dumps(list(vault.kept.values()))
    assert {name for name in vault.kept if name[1] != "index"} == {(name[0], "client") for name in vault.kept}
    assert other.load("client") == "theirs"
    assert secrets.tokens("nl noor").load() is None


def test_secrets_are_in_no_file_and_no_repr(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(0)
    vault = MoodyVault()
    secrets = Secrets(vault, tmp_path)
    secrets.save("client", SECRET)
    vault.calls_left = 0
    secrets.save("client", SECRET + "2")
    assert not secrets.is_lasting
    Secrets(None, tmp_path).save("client", SECRET)
    told = repr(secrets) + repr(secrets.tokens("x")) + caplog.text
    assert "s3cr3t" not in told
    assert [path.name for path in tmp_path.rglob("*") if b"s3cr3t" in path.read_bytes()] == []


def test_without_a_vault_secrets_last_for_this_run(tmp_path: Path) -> None:
    secrets = Secrets(None, tmp_path)
    assert not secrets.is_lasting
    secrets.save("name", SECRET)
    assert secrets.load("name") == SECRET
    secrets.forget("name")
    assert secrets.load("name") is None
    secrets.save("name", SECRET)
    secrets.forget_all()
    assert secrets.load("name") is None


def test_a_vault_that_takes_it_again_is_lasting_again(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    vault = MoodyVault()
    secrets = Secrets(vault, tmp_path)
    vault.calls_left = 0
    secrets.save("name", "one")
    assert (secrets.is_lasting, secrets.load("name")) == (False, "one")
    vault.calls_left = None
    secrets.save("name", "two")
    assert (secrets.is_lasting, Secrets(vault, tmp_path).load("name")) == (True, "two")
    assert "this run only" in caplog.text


def test_a_locked_vault_is_told(tmp_path: Path) -> None:
    vault = MoodyVault()
    secrets = Secrets(vault, tmp_path)
    secrets.save("name", SECRET)
    vault.calls_left = 0
    assert code_of(secrets, "load", "name") == "vault-refused"
    assert code_of(secrets, "forget", "name") == "vault-kept-secret"
    assert code_of(secrets, "forget_all") == "vault-kept-secret"


def test_a_sign_out_that_was_refused_half_way_can_be_done_again(tmp_path: Path) -> None:
    for calls in range(1, 12):
        vault = MoodyVault()
        secrets = Secrets(vault, tmp_path)
        secrets.save("one", SECRET)
        secrets.save("two", LONG)
        vault.calls_left = calls
        assert code_of(secrets, "forget_all") == "vault-kept-secret"
        vault.calls_left = None
        secrets.forget_all()
        assert vault.kept == {}


@pytest.mark.parametrize("item", [">a:2", ">a:x", "?", ">"])
def test_a_torn_item_is_as_good_as_absent(item: str, tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    vault = WindowsVault()
    secrets = Secrets(vault, tmp_path)
    secrets.save("name", "x")
    service = next(iter(vault.kept))[0]
    vault.kept[service, "name"] = item
    assert secrets.load("name") is None
    assert "vault" in caplog.text


@pytest.mark.parametrize("index", ["=[", "={}", "=[1]"])
def test_a_torn_index_stops_nothing(index: str, tmp_path: Path) -> None:
    vault = WindowsVault()
    secrets = Secrets(vault, tmp_path)
    secrets.save("name", "x")
    service = next(iter(vault.kept))[0]
    vault.kept[service, "index"] = index
    secrets.save("name", SECRET)
    assert secrets.load("name") == SECRET
    secrets.forget_all()
    assert vault.kept == {}


async def test_one_renewal_at_a_time_even_from_two_objects(tmp_path: Path) -> None:
    vault = WindowsVault()
    counted: list[int] = []

    async def renew() -> None:
        store = Secrets(vault, tmp_path).tokens("noor")
        async with store.lock():
            now = int(store.load() or "0")
            await asyncio.sleep(0)
            store.save(str(now + 1))
            counted.append(now)

    await asyncio.gather(*(renew() for _ in range(5)))
    assert counted == [0, 1, 2, 3, 4]
    store = Secrets(vault, tmp_path).tokens("noor")
    store.forget()
    assert store.load() is None


def test_the_vault_that_keyring_finds_is_used(tmp_path: Path, vault: MemoryKeyring) -> None:
    secrets = open_secrets(tmp_path, {})
    secrets.save("name", SECRET)
    assert secrets.is_lasting
    assert SECRET in "".join(vault.kept.values())


def test_the_vault_can_be_left_alone(tmp_path: Path, vault: MemoryKeyring) -> None:
    secrets = open_secrets(tmp_path, {"EXACTDESK_KEYRING": "memory"})
    secrets.save("name", SECRET)
    assert not secrets.is_lasting
    assert vault.kept == {}


def test_no_vault_on_this_computer(tmp_path: Path) -> None:
    keyring.set_keyring(fail.Keyring())  # type: ignore[no-untyped-call] # keyring leaves it untyped
    assert not open_secrets(tmp_path).is_lasting


@pytest.mark.parametrize(
    ("error", "is_lasting"),
    [(InitError, False), (RuntimeError, False), (KeyringLocked, True), (PasswordSetError, True)],
)
def test_a_vault_that_does_not_start_and_one_that_is_locked(
    tmp_path: Path, error: type[Exception], is_lasting: bool
) -> None:
    class Vault(MemoryKeyring):
        def get_password(self, service: str, username: str) -> str | None:
            raise error

    keyring.set_keyring(Vault())
    assert open_secrets(tmp_path).is_lasting is is_lasting


def run(folder: Path, *arguments: str, **environ: str) -> str:
    """What another process says of the secrets of a folder."""
    answer = subprocess.run(
        [sys.executable, "-c", ANOTHER_PROCESS, str(folder), *arguments],
        env={**os.environ, "PYTHONPATH": str(ROOT), **environ},
        capture_output=True,
        text=True,
        check=True,
    )
    return answer.stdout.strip()


def test_a_command_finds_what_an_earlier_command_kept_in_the_vault(tmp_path: Path) -> None:
    vault = {"PYTHON_KEYRING_BACKEND": "tests.unit.store.file_vault.FileVault", "TEST_VAULT": str(tmp_path / "vault")}
    assert run(tmp_path, "x" * 2000, **vault) == "True 2000"
    assert run(tmp_path, **vault) == "True 2000"
    assert run(tmp_path, **vault, EXACTDESK_KEYRING="memory") == "False 0"


def test_without_a_vault_a_command_says_that_nothing_lasts(tmp_path: Path) -> None:
    assert run(tmp_path, "x") == "False 1"
    assert run(tmp_path) == "False 0"
