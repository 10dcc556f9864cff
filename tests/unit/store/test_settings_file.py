"""The settings on disk: nothing lost, nothing believed that does not fit."""

from __future__ import annotations

import json
import os
from pathlib import Path
from types import MappingProxyType

import pytest

from exactdesk.errors import StoreError
from exactdesk.settings import Account, Settings, Theme
from exactdesk.store.settings import SettingsFile

FILLED = Settings(
    country="be",
    base_url="http://127.0.0.1:4711",
    client_id="id",
    redirect_uri="https://example.com/back",
    user_name="Noor",
    user_login="noor@kantoor.example",
    login="start.exactonline.be noor",
    others=(Account(login="nl piet", user_name="Piet", client_id="other", favourites=(7,), last_division=7),),
    language="nl",
    theme=Theme.DARK,
    last_division=2,
    favourites=(2, 1),
    recent_divisions=(2, 1),
    division_colours=MappingProxyType({2: "#336699"}),
    muted_warnings=("number-twice",),
    office_name="Kantoor Noord",
    office_logo="office-logo.png",
    ageing_limits=(14, 60),
    ageing_by="invoice-date",
    window=MappingProxyType({"v1/place": "ü"}),
)


def test_what_was_saved_is_loaded(tmp_path: Path) -> None:
    SettingsFile(tmp_path).save(FILLED)
    assert SettingsFile(tmp_path).load() == FILLED


def test_without_a_file_the_defaults_hold(tmp_path: Path) -> None:
    assert SettingsFile(tmp_path).load() == Settings()


def test_what_another_version_wrote_stays(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text('{"later": {"x": 1}, "country": "fr"}', encoding="utf-8")
    SettingsFile(tmp_path).change(lambda settings: settings.with_division(9))
    content = json.loads(path.read_text(encoding="utf-8"))
    assert content["later"] == {"x": 1}
    assert content["country"] == "fr"
    assert content["last_division"] == 9


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("country", 3),
        ("theme", "purple"),
        ("theme", None),
        ("last_division", True),
        ("last_division", "7"),
        ("favourites", 7),
        ("favourites", ["7"]),
        ("division_colours", {"x": "#fff"}),
        ("division_colours", {"7": 7}),
        ("division_colours", []),
        ("muted_warnings", [1]),
        ("ageing_limits", []),
        ("ageing_limits", [60, 30]),
        ("ageing_limits", [0, 30]),
        ("ageing_limits", [30, 100_000]),
        ("ageing_by", "moon"),
        ("office_logo", "../elsewhere.png"),
        ("others", [{"user_name": "nobody"}]),
        ("others", [{"login": 7}]),
        ("others", ["x"]),
        ("window", {"a": 1}),
    ],
)
def test_a_value_that_does_not_fit_falls_back_and_is_logged(
    name: str, value: object, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "settings.json").write_text(json.dumps({"language": "nl", name: value}), encoding="utf-8")
    loaded = SettingsFile(tmp_path).load()
    assert loaded == Settings(language="nl")
    assert name in caplog.text


@pytest.mark.parametrize("content", ["", "{", "[]", "\ufeff{}", "null"])
def test_a_damaged_file_is_put_aside(content: str, tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    path = tmp_path / "settings.json"
    path.write_text(content, encoding="utf-8")
    assert SettingsFile(tmp_path).load() == Settings()
    assert (tmp_path / "settings.damaged.json").read_text(encoding="utf-8") == content
    assert "damaged" in caplog.text
    assert not path.exists()


def test_two_windows_do_not_undo_each_other(tmp_path: Path) -> None:
    one, other = SettingsFile(tmp_path), SettingsFile(tmp_path)
    one.change(lambda settings: settings.with_division(1))
    other.change(lambda settings: settings.with_favourite(2, wanted=True))
    assert one.load().last_division == 1
    assert one.load().favourites == (2,)


NOOR = Account(login="nl noor", user_name="Noor", client_id="1")
PIET = Account(login="be piet", user_name="Piet", client_id="2")


def test_a_window_stays_with_its_account_while_another_turns_to_a_second_one(tmp_path: Path) -> None:
    one, other = SettingsFile(tmp_path), SettingsFile(tmp_path)
    one.change(lambda settings: settings.using(NOOR))
    assert one.hold().login == other.hold().login == "nl noor"
    assert other.change(lambda settings: settings.using(PIET)).login == "be piet"
    assert (one.load().login, other.load().login, SettingsFile(tmp_path).load().login) == (
        "nl noor",
        "be piet",
        "be piet",
    )
    one.change(lambda settings: settings.with_favourite(5, wanted=True).with_window("x", "y"))
    other.change(lambda settings: settings.with_favourite(6, wanted=True))
    assert (one.load().favourites, other.load().favourites) == ((5,), (6,))
    assert dict(other.load().window) == {"x": "y"}
    assert SettingsFile(tmp_path).load().login == "be piet"
    assert [account.login for account in one.load().accounts] == ["be piet", "nl noor"]


def test_what_was_signed_out_elsewhere_is_signed_out_here(tmp_path: Path) -> None:
    one, other = SettingsFile(tmp_path), SettingsFile(tmp_path)
    one.change(lambda settings: settings.using(NOOR))
    one.change(lambda settings: settings.using(PIET))
    one.hold("nl noor")
    other.change(lambda settings: settings.without("nl noor"))
    assert (one.load().login, one.load().client_id) == ("", "2")
    assert one.load().accounts == (PIET,)
    one.change(lambda settings: settings.with_window("x", "y"))
    assert SettingsFile(tmp_path).load().login == "be piet"
    one.change(lambda settings: settings.using(NOOR))
    assert one.load().login == "nl noor"


def test_signing_out_in_one_window_leaves_the_account_of_the_other(tmp_path: Path) -> None:
    one, other = SettingsFile(tmp_path), SettingsFile(tmp_path)
    one.change(lambda settings: settings.using(NOOR))
    one.hold()
    other.change(lambda settings: settings.using(PIET))
    assert one.change(lambda settings: settings.without("nl noor")).login == ""
    assert (one.load().login, other.load().login) == ("", "be piet")
    assert other.load().accounts == (PIET,)


def test_a_failed_write_leaves_the_old_file_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = SettingsFile(tmp_path)
    file.save(FILLED)

    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(StoreError) as told:
        file.save(Settings())
    assert told.value.code == "disk-full"
    assert file.load() == FILLED
    assert sorted(path.name for path in tmp_path.glob("*settings*.json*")) == ["settings.json"]


def test_a_folder_in_the_place_of_the_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "settings.json").mkdir()
    with pytest.raises(StoreError) as told:
        SettingsFile(tmp_path).load()
    assert told.value.code == "file-not-written"
