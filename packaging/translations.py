"""Keeps the translations in step with the source.

python packaging/translations.py update            collect the texts of the package into resources/i18n/*.ts
python packaging/translations.py merge LANGUAGE FILE...   fill in a language (nl, fr, en) from JSON files: {"English": "Nederlands"}
python packaging/translations.py compile [FOLDER]  make the .qm files that a bundle carries
python packaging/translations.py check             nothing unfinished, nothing stale, the same placeholders
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

import PySide6

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "i18n"
LOCALES = {"nl": "nl_NL", "fr": "fr_BE", "en": "en_GB"}
PLURALS_ALONE = "en"  # the source is English: only what counts has to be said twice
SPOKEN = ("ui", "wording", "cli")  # the packages that have texts for the user
ALSO = ("app.py", "window.py")  # modules beside them
PLACE = re.compile(r"\{(\w+)[^}]*\}|%L?n|%\d")


def _tool(name: str) -> str:
    return str(Path(PySide6.__file__).parent / (f"{name}.exe" if sys.platform == "win32" else name))


def file_of(language: str, folder: Path = FOLDER) -> Path:
    """The .ts of a language."""
    return folder / f"exactdesk_{language}.ts"


def update(folder: Path = FOLDER) -> None:
    """Collects the texts of the package; translations of texts that are gone are dropped."""
    sources = sorted(str(file) for name in SPOKEN for file in (ROOT / "exactdesk" / name).rglob("*.py"))
    sources += [str(ROOT / "exactdesk" / name) for name in ALSO]
    folder.mkdir(parents=True, exist_ok=True)
    for language, locale in LOCALES.items():
        call = [_tool("lupdate"), "-silent", "-no-obsolete", "-locations", "none", "-source-language", "en_GB"]
        call += ["-target-language", locale, *(["-pluralonly"] if language == PLURALS_ALONE else [])]
        subprocess.run([*call, *sources, "-ts", str(file_of(language, folder))], check=True, cwd=ROOT)


def messages(file: Path) -> list[tuple[str, ET.Element]]:
    """Every message of a .ts with its context."""
    tree = ET.parse(file)
    found = []
    for context in tree.getroot().iter("context"):
        name = context.findtext("name", "")
        found += [(name, message) for message in context.iter("message")]
    return found


def forms(message: ET.Element) -> list[str]:
    """The translations of a message: one, or one per plural form."""
    translation = message.find("translation")
    if translation is None:
        return [""]
    plural = translation.findall("numerusform")
    return [form.text or "" for form in plural] if plural else [translation.text or ""]


def merge(language: str, files: list[Path]) -> None:
    """Fills in a language. A key may begin with its context and a bar; a list holds the singular and the plural.

    A key without its context fills in what is not translated yet, and no more: the same English may mean something else elsewhere.
    """
    known: dict[str, str | list[str]] = {}
    for file in files:
        known.update(json.loads(file.read_text(encoding="utf-8")))
    target = file_of(language)
    tree = ET.parse(target)
    for context in tree.getroot().iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            source = message.findtext("source", "")
            translation = message.find("translation")
            if translation is None:
                continue
            exact = known.get(f"{name}|{source}")
            wanted = known.get(source) if exact is None and translation.get("type") == "unfinished" else exact
            if wanted is None:
                continue
            translation.attrib.pop("type", None)
            plural = translation.findall("numerusform")
            if plural:
                for form, text in zip(plural, [wanted] * 2 if isinstance(wanted, str) else wanted, strict=True):
                    form.text = text
            elif isinstance(wanted, str):
                translation.text = wanted
    _write(tree, target)


def _write(tree: ET.ElementTree[ET.Element], target: Path) -> None:
    body = ET.tostring(tree.getroot(), encoding="unicode")
    target.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8")


def faults(file: Path) -> list[str]:
    """What is wrong in one .ts, as lines to read."""
    found = []
    for context, message in messages(file):
        source = message.findtext("source", "")
        translation = message.find("translation")
        if translation is None or translation.get("type") == "unfinished":
            found.append(f"{file.name}: {context}: not translated: {source!r}")
            continue
        wanted = sorted(match.group(0) for match in PLACE.finditer(source))
        for form in forms(message):
            if not form.strip():
                found.append(f"{file.name}: {context}: empty: {source!r}")
            elif sorted(match.group(0) for match in PLACE.finditer(form)) != wanted:
                found.append(f"{file.name}: {context}: other placeholders: {source!r} / {form!r}")
    return found


def stale() -> list[str]:
    """Texts that the source has and the .ts has not, or the other way round."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        update(folder)
        found = []
        for language in LOCALES:
            kept = file_of(language)
            now = {
                (context, message.findtext("source", "")) for context, message in messages(file_of(language, folder))
            }
            then = {(context, message.findtext("source", "")) for context, message in messages(kept)}
            found += [f"{kept.name}: {context}: new in the source: {text!r}" for context, text in sorted(now - then)]
            found += [f"{kept.name}: {context}: gone from the source: {text!r}" for context, text in sorted(then - now)]
        return found


def compile_all(folder: Path) -> None:
    """Makes the .qm files."""
    folder.mkdir(parents=True, exist_ok=True)
    for language in LOCALES:
        file = file_of(language)
        subprocess.run([_tool("lrelease"), "-silent", str(file), "-qm", str(folder / f"{file.stem}.qm")], check=True)


def main(words: list[str]) -> int:
    match words:
        case ["update"]:
            update()
        case ["merge", language, *files] if language in LOCALES and files:
            merge(language, [Path(file) for file in files])
        case ["compile", *rest] if len(rest) <= 1:
            compile_all(Path(rest[0]) if rest else FOLDER)
        case ["check"]:
            found = [*stale(), *(fault for language in LOCALES for fault in faults(file_of(language)))]
            print("\n".join(found) or "all texts are translated")
            return 1 if found else 0
        case _:
            print(__doc__)
            return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
