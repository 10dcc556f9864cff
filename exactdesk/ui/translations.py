"""Puts the program in another language, while it runs: ExactDesk's own texts and Qt's.

A bundle carries compiled `.qm` files. A checkout or an installed package carries `.ts` sources only; these are compiled on first use into
the cache folder, so that no build step stands between a change of text and seeing it.
"""

from __future__ import annotations

import hashlib
import logging
import subprocess
import sys
from pathlib import Path

import PySide6
from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from exactdesk.ui.formats import locale_for

LANGUAGES: tuple[str, ...] = ("nl", "fr", "en")
NAMES = {
    "nl": "Nederlands",
    "fr": "Français",
    "en": "English",
}  # each language in its own words, so that anyone finds theirs

log = logging.getLogger(__name__)


def language_for(wished: str, system: QLocale | None = None) -> str:
    """The language to speak: the one wished for, else the first of the system's that there is, else English."""
    if wished in LANGUAGES:
        return wished
    for name in (system or QLocale.system()).uiLanguages():
        if name[:2] in LANGUAGES:
            return name[:2]
    return "en"


class Translations:
    """The translators of one program. Widgets hear of a change by Qt's own language-change event."""

    def __init__(self, app: QCoreApplication, *, sources: Path, cache: Path) -> None:
        """Speaks the source texts until `use` is called.

        `sources` holds `exactdesk_<language>.qm` or `.ts`; `cache` may be written, for what has to be compiled.
        """
        self._app = app
        self._sources = sources
        self._cache = cache
        self._worn: list[QTranslator] = []
        self.language = "en"

    def use(self, language: str) -> None:
        """Speaks `language` from now on; texts that have no translation stay English."""
        self.stop()
        self.language = language
        QLocale.setDefault(locale_for(language))
        own = self._compiled(language)
        if own is not None:
            self._wear(own)
        self._wear(Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)) / f"qtbase_{language}.qm")

    def stop(self) -> None:
        """Speaks the source texts again."""
        for translator in self._worn:
            self._app.removeTranslator(translator)
        self._worn = []

    def _wear(self, file: Path) -> None:
        translator = QTranslator(self._app)
        if translator.load(str(file)):
            self._app.installTranslator(translator)
            self._worn.append(translator)
        else:
            log.warning("no texts could be read from %s", file.name)

    def _compiled(self, language: str) -> Path | None:
        ready = self._sources / f"exactdesk_{language}.qm"
        if ready.is_file():
            return ready
        source = self._sources / f"exactdesk_{language}.ts"
        if not source.is_file():
            return None
        mark = hashlib.sha256(source.read_bytes()).hexdigest()[:16]
        target = self._cache / f"exactdesk_{language}_{mark}.qm"
        if target.is_file():
            return target
        try:
            self._cache.mkdir(parents=True, exist_ok=True)
            compile_texts(source, target)
        except (OSError, subprocess.SubprocessError) as error:
            log.warning("the texts in %s could not be compiled: %s", source.name, error)
            return None
        return target


def compile_texts(source: Path, target: Path) -> None:
    """Compiles a `.ts` into a `.qm` with the tool that comes with PySide6. Raises `OSError` or `subprocess.SubprocessError`."""
    tool = Path(PySide6.__file__).parent / ("lrelease.exe" if sys.platform == "win32" else "lrelease")
    draft = target.with_suffix(".part")
    subprocess.run([str(tool), "-silent", str(source), "-qm", str(draft)], check=True, capture_output=True, timeout=60)  # noqa: S603
    draft.replace(target)
