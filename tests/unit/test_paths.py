"""Folders of the user, resources of the program."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from exactdesk import paths


def test_the_command_line_wins_over_the_environment(tmp_path: Path) -> None:
    found = paths.folders(tmp_path / "named", {paths.DATA_DIR_VARIABLE: str(tmp_path / "other")})
    assert found == paths.Folders(
        data=tmp_path / "named", logs=tmp_path / "named" / "logs", cache=tmp_path / "named" / "cache"
    )


def test_the_environment_names_the_folder(tmp_path: Path) -> None:
    assert paths.folders(None, {paths.DATA_DIR_VARIABLE: str(tmp_path)}).data == tmp_path
    assert paths.folders().data == tmp_path / "exactdesk-data"


def test_a_relative_folder_counts_from_here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert paths.folders(Path("here")).data == tmp_path / "here"


def test_the_system_decides_when_nobody_names_a_folder() -> None:
    found = paths.folders(None, {})
    assert "ExactDesk" in found.data.parts
    assert len({found.data, found.logs, found.cache}) == 3


def test_resources_are_those_of_the_checkout_the_installed_package_or_the_bundle(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = tmp_path / "exactdesk"
    package.mkdir()
    monkeypatch.setattr(paths, "__file__", str(package / "paths.py"))
    assert paths.resources() == tmp_path / "resources"
    (package / "resources").mkdir()
    assert paths.resources() == package / "resources"
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path / "bundle"), raising=False)
    assert paths.resources() == tmp_path / "bundle" / "resources"
