"""What `start.py` decides; that it works from a bare machine is tried on one."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

import start


@pytest.fixture
def own_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project folder of the test's own, as a set-up that was finished would leave it."""
    (tmp_path / "pyproject.toml").write_text('dependencies = ["httpx"]', encoding="utf-8")
    python = tmp_path / ".venv" / "bin" / "python"
    python.parent.mkdir(parents=True)
    python.touch()
    for name, value in {
        "HERE": tmp_path,
        "VENV": tmp_path / ".venv",
        "STAMP": tmp_path / ".venv" / "stamp",
        "LOG": tmp_path / "build" / "setup.log",
        "PYTHON": python,
    }.items():
        monkeypatch.setattr(start, name, value)
    return tmp_path


def test_a_finished_set_up_is_not_done_again(own_place: Path) -> None:
    assert not start.is_set_up(dev=False)
    start.STAMP.write_text(start.stamp_for(dev=False), encoding="utf-8")
    assert start.is_set_up(dev=False)
    assert not start.is_set_up(dev=True)
    start.STAMP.write_text(start.stamp_for(dev=True), encoding="utf-8")
    assert start.is_set_up(dev=False)
    assert start.is_set_up(dev=True)


def test_a_set_up_is_done_again_when_other_packages_are_asked_for(own_place: Path) -> None:
    start.STAMP.write_text(start.stamp_for(dev=True), encoding="utf-8")
    (own_place / "pyproject.toml").write_text('dependencies = ["httpx", "lxml"]', encoding="utf-8")
    assert not start.is_set_up(dev=True)


def test_what_a_command_says_is_kept_and_its_failure_seen(own_place: Path) -> None:
    assert start.run_logged([sys.executable, "-c", "print('made')"])
    assert not start.run_logged([sys.executable, "-c", "import sys; sys.exit('no room')"])
    assert not start.run_logged([str(own_place / "no-such-program")])
    assert [word for word in ("made", "no room", "no-such-program") if word not in start.log_tail()] == []


def test_only_missing_libraries_are_added(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(start, "FONT_FOLDERS", ())
    monkeypatch.setattr(start, "is_loadable", lambda library: library not in ("libEGL.so.1", "libz.so.1"))
    assert start.missing_packages(window=False, bundle=False) == ["zlib1g"]
    assert start.missing_packages(window=True, bundle=False) == ["zlib1g", "libegl1", "fonts-dejavu-core"]


def test_other_systems_bring_their_own_libraries(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    monkeypatch.setattr(start, "is_loadable", lambda library: False)
    assert start.missing_packages(window=True, bundle=True) == []


def test_what_is_missing_is_named_where_it_cannot_be_added(
    own_place: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(start, "missing_packages", lambda *, window, bundle: ["libegl1"])
    monkeypatch.setattr(start, "apt_prefix", lambda: None)
    assert start.main(["demo"]) == 1
    told = capsys.readouterr()
    assert "libegl1" in told.err
    assert told.out == ""


def test_a_python_that_is_too_old_is_told(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(start, "OLDEST", (99, 1))
    assert start.main(["demo"]) == 2
    assert "needs Python 99.1" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("variables", "job"), [({}, "demo"), ({"DISPLAY": ":0"}, "window"), ({"WAYLAND_DISPLAY": "wayland-0"}, "window")]
)
def test_without_a_display_the_demo_is_done(
    variables: dict[str, str], job: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    done: list[str] = []

    def doing(name: str) -> object:
        def do(words: list[str]) -> int:
            done.append(name)
            return len(words)

        return do

    monkeypatch.setattr(start, "JOBS", {name: doing(name) for name in start.JOBS})
    assert start.main([]) == 0
    assert done == [job]
    assert start.main(["test", "-k", "dates"]) == 2


def test_an_unknown_word_is_answered_with_the_words_there_are(capsys: pytest.CaptureFixture[str]) -> None:
    assert start.main(["tset"]) == 2
    assert "python3 start.py test" in capsys.readouterr().err
    assert start.main(["--help"]) == 0


def test_nothing_of_the_users_python_leaks_in(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONPATH", "elsewhere")
    monkeypatch.setenv("PIP_USER", "1")
    monkeypatch.delenv("PIP_CACHE_DIR", raising=False)
    env = start.clean_environment()
    assert "PYTHONPATH" not in env
    assert (env["PIP_USER"], env["PIP_NO_CACHE_DIR"]) == ("0", "1")
