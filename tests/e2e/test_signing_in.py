"""Signing in and out from the command line; who, where, what."""

from __future__ import annotations

import json
import urllib.error
import urllib.request
from pathlib import Path
from typing import Any

from tests.e2e.program import Program, practice, sign_in_words


def test_the_server_s_first_line_says_all_that_is_needed(server: dict[str, Any]) -> None:
    assert set(server) == {"base_url", "client_id", "client_secret", "redirect_uri", "divisions"}
    assert len(server["divisions"]) >= 3


def test_the_browser_of_the_environment_is_used(program: Program, server: dict[str, Any]) -> None:
    ended = program.sign_in(server)
    assert ended.status == 0, ended.err
    assert ended.document["lasting"] is True
    assert ended.document["user"]
    status = program.json("status")
    assert status.status == 0
    told = status.document
    assert (told["signed_in"], told["user"]) == (True, ended.document["user"])
    assert told["base_url"] == server["base_url"]
    assert told["calls_left"]["day"] > 0
    assert told["errors_left"] == []


def test_without_a_browser_the_address_is_shown_and_sign_out_leaves_no_secret(
    program: Program, server: dict[str, Any]
) -> None:
    with program.start(*sign_in_words(server), "--no-browser", "--json") as process:
        assert process.stdin is not None
        assert process.stderr is not None
        process.stdin.write(server["client_secret"] + "\n")
        process.stdin.flush()
        shown = next(line for line in process.stderr if line.startswith("http"))
        with urllib.request.urlopen(shown.strip(), timeout=20) as page:
            assert page.status == 200
        out, err = process.communicate(timeout=30)
    assert process.returncode == 0, err
    secrets = _secrets(program, server)
    assert len(secrets) >= 3
    divisions = program.json("divisions")
    assert [each["code"] for each in divisions.document["divisions"] if not each["archived"] and not each["blocked"]]
    ended = program.json("sign-out")
    assert (ended.status, ended.document) == (0, {"signed_in": False})
    said = [out, err, shown, divisions.out, divisions.err, ended.out, ended.err]
    files = {path: path.read_bytes() for path in program.folder.rglob("*") if path.is_file()}
    for secret in secrets:
        assert not [text for text in said if secret in text]
        assert not [path for path, content in files.items() if secret.encode() in content]
    assert json.loads(program.vault.read_text("utf-8")) == {}
    again = program.json("divisions")
    assert (again.status, again.error) == (3, "not-signed-in")
    status = program.json("status")
    assert (status.status, status.document["signed_in"]) == (3, False)


def _secrets(program: Program, server: dict[str, Any]) -> list[str]:
    """The client secret and the tokens, as the vault has them; long ones are in pieces there."""
    kept = json.loads(program.vault.read_text("utf-8")).values()
    tokens: list[str] = []
    for text in ("".join(kept), *kept):
        start = text.find("{")
        if start < 0:
            continue
        try:
            found, _ = json.JSONDecoder().raw_decode(text[start:])
        except ValueError:
            continue
        tokens += [value for name, value in found.items() if "token" in name and isinstance(value, str)]
    return [server["client_secret"], *dict.fromkeys(tokens)]


def test_a_pasted_address_signs_in(program: Program, server: dict[str, Any]) -> None:
    class Stay(urllib.request.HTTPRedirectHandler):
        def redirect_request(self, *arguments: object) -> None:
            return None

    with program.start(*sign_in_words(server), "--no-browser", "--paste", "--json") as process:
        assert process.stdin is not None
        assert process.stderr is not None
        process.stdin.write(server["client_secret"] + "\n")
        process.stdin.flush()
        shown = next(line for line in process.stderr if line.startswith("http"))
        try:
            urllib.request.build_opener(Stay).open(shown.strip(), timeout=20)
        except urllib.error.HTTPError as redirect:
            with redirect:
                process.stdin.write(redirect.headers["Location"] + "\n")
        process.stdin.flush()
        out, err = process.communicate(timeout=30)
    assert process.returncode == 0, err
    assert json.loads(out)["user"]


def test_the_browser_s_answer_ends_the_wait_for_a_pasted_address(program: Program, server: dict[str, Any]) -> None:
    with program.start(*sign_in_words(server), "--paste", "--json") as process:
        assert process.stdin is not None
        process.stdin.write(server["client_secret"] + "\n")
        process.stdin.flush()  # and nothing more: nobody pastes anything
        assert process.wait(timeout=30) == 0


def test_the_secret_is_no_argument_and_must_be_there(program: Program, server: dict[str, Any]) -> None:
    words = [word for word in sign_in_words(server) if word != "--secret-stdin"]
    missing = program.json(*words)
    assert (missing.status, missing.error) == (2, "usage-wrong")
    empty = program.json(*sign_in_words(server), stdin="\n")
    assert (empty.status, empty.error) == (2, "usage-wrong")


def test_a_wrong_secret_is_a_sign_in_to_mend(program: Program, server: dict[str, Any]) -> None:
    ended = program.json(*sign_in_words(server), stdin="not the secret\n")
    assert ended.status == 3
    assert ended.error
    assert not (program.vault.exists() and "not the secret" in program.vault.read_text("utf-8"))


def test_the_data_folder_may_be_named(program: Program, tmp_path: Path) -> None:
    ended = program.json("--data-dir", tmp_path / "elsewhere", "status")
    assert (ended.status, ended.document["data_dir"]) == (3, str(tmp_path / "elsewhere"))
    assert not program.data.exists()


def test_two_accounts_side_by_side_and_one_signed_out(program: Program, server: dict[str, Any], tmp_path: Path) -> None:
    with practice(tmp_path, "--seed", "2", "--administrations", "4") as second:
        assert program.sign_in(server).status == program.sign_in(second).status == 0
        one, two = (each["base_url"].partition("//")[2] for each in (server, second))
        told = program.json("status").document
        assert [(each["site"], each["current"]) for each in told["accounts"]] == sorted([(one, False), (two, True)])
        assert told["account"] == next(each["login"] for each in told["accounts"] if each["current"])
        first, other = (program.json("divisions", "--account", site).document["divisions"] for site in (one, two))
        assert len(other) == len(first) + 1
        assert program.json("divisions").document["divisions"] == other
        ambiguous = program.json("divisions", "--account", "anna")
        assert (ambiguous.status, ambiguous.error) == (2, "account-ambiguous")
        out = program.json("sign-out", "--account", two)
        assert (out.status, out.document["signed_in"]) == (0, True)
        assert second["client_secret"] not in program.vault.read_text("utf-8")
        assert server["client_secret"] in program.vault.read_text("utf-8")
        nobody = program.json("divisions")
        assert (nobody.status, nobody.error) == (3, "not-signed-in")
        assert program.json("divisions", "--account", one).document["divisions"] == first
        gone = program.json("divisions", "--account", two)
        assert (gone.status, gone.error) == (2, "account-unknown")
        shown = program.run("status")
        assert "Also signed in: anna.de.vries@kantoor.example" in shown.out
        program.json("sign-out")
        assert json.loads(program.vault.read_text("utf-8")) == {}
