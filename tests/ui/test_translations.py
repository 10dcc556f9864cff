from __future__ import annotations

import importlib.util
import subprocess
import sys
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from exactdesk.ui.parts import CopyButton
from exactdesk.ui.translations import Translations, language_for

ROOT = Path(__file__).resolve().parents[2]


def test_every_text_is_translated_with_the_same_placeholders() -> None:
    done = subprocess.run(
        [sys.executable, "packaging/translations.py", "check"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout.strip()) == (0, "all texts are translated")


def test_a_widget_that_stands_speaks_the_new_language(translations: Translations, qtbot: Any) -> None:
    button = CopyButton()
    qtbot.addWidget(button)
    assert button.text() == "Copy"
    translations.use("nl")
    QApplication.processEvents()
    assert button.text() == "Kopiëren"
    translations.use("en")
    QApplication.processEvents()
    assert button.text() == "Copy"


def test_plurals_are_told_in_every_language(translations: Translations, qapp: QApplication) -> None:
    source = "%Ln call(s) to Exact Online left today"
    translations.use("nl")
    assert qapp.translate("StatusLine", source, "", 1) == "vandaag nog 1 aanroep naar Exact Online over"
    translations.use("fr")
    assert "1" in qapp.translate("StatusLine", source, "", 1) != qapp.translate("StatusLine", source, "", 2)
    translations.use("en")
    assert qapp.translate("StatusLine", source, "", 1) == "1 call to Exact Online left today"
    assert qapp.translate("StatusLine", source, "", 2) == "2 calls to Exact Online left today"


def test_texts_are_compiled_once(translations: Translations, tmp_path: Path) -> None:
    translations.use("nl")
    made = {file: file.stat().st_mtime_ns for file in (tmp_path / "texts").iterdir()}
    translations.use("nl")
    assert {file: file.stat().st_mtime_ns for file in (tmp_path / "texts").iterdir()} == made
    assert [file.suffix for file in made] == [".qm"]


def test_a_folder_that_cannot_be_written_leaves_the_program_in_english(
    qapp: QApplication, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "taken").write_text("a file where the folder should be")
    translations = Translations(qapp, sources=ROOT / "resources" / "i18n", cache=tmp_path / "taken")
    before = QLocale()
    translations.use("nl")
    assert qapp.translate("CopyButton", "Copy") == "Copy"
    assert "could not be compiled" in caplog.text
    translations.stop()
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("wished", "system", "spoken"),
    [
        ("nl", "fr_BE", "nl"),
        ("", "nl_BE", "nl"),
        ("", "fr_BE", "fr"),
        ("", "de_DE", "en"),
        ("", "en_GB", "en"),
        ("xx", "nl_NL", "nl"),
    ],
)
def test_the_language_is_the_one_wished_for_or_the_systems(wished: str, system: str, spoken: str) -> None:
    assert language_for(wished, QLocale(system)) == spoken


def test_a_word_without_its_context_fills_in_what_is_open_and_changes_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    spec = importlib.util.spec_from_file_location("translations", ROOT / "packaging" / "translations.py")
    assert spec is not None
    assert spec.loader is not None
    tool = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(tool)
    message = "<message><source>Number</source><translation{}>{}</translation></message>"
    contexts = "".join(
        f"<context><name>{name}</name>{message.format(state, words)}</context>"
        for name, state, words in (("Count", ' type="unfinished"', ""), ("Invoice", "", "Numéro"), ("Other", "", "Nr."))
    )
    monkeypatch.setattr(tool, "file_of", lambda language: tmp_path / f"{language}.ts")
    (tmp_path / "fr.ts").write_text(f'<TS version="2.1">{contexts}</TS>', "utf-8")
    (tmp_path / "words.json").write_text('{"Number": "Nombre", "Other|Number": "Chiffre"}', "utf-8")
    tool.merge("fr", [tmp_path / "words.json"])
    found = ElementTree.parse(tmp_path / "fr.ts").iter("translation")
    assert [each.text for each in found] == ["Nombre", "Numéro", "Chiffre"]
