"""The shape of the house: arrows, sizes, reasons. What import-linter and ruff cannot say is said here."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "exactdesk"
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
LONGEST = 500
TEXTS = (".py", ".md", ".toml", ".ts", ".spec", ".html", ".json", "")
MADE = {"build", "dist", "__pycache__"}

# Import names of packages that are not called as their distribution is.
IMPORTED_AS = {
    "PySide6-Essentials": "PySide6",
    "python-calamine": "python_calamine",
    "charset-normalizer": "charset_normalizer",
    "python-stdnum": "stdnum",
    "SQLAlchemy": "sqlalchemy",
    "font-roboto": "font_roboto",
}

# Places that exist on one computer only, and marks of unfinished work.
STRANGE = re.compile(
    r"""(?<![\w.~])/(?:work|root)/\w                 # a folder of one computer
      | \bissues?\s+\#?\d+\b                       # a number in somebody's list of issues
      | \b(?:pypi|pythonhosted|npmjs)\.(?:org|com)\b # a package registry
      | \b(?:TODO|FIXME)\b                       # unfinished
      | raise\ NotImplementedError                   # same
    """,
    re.VERBOSE,
)


def texts() -> Iterator[tuple[str, list[str]]]:
    """Name and lines of every file of the project that people write."""
    for path in sorted(ROOT.rglob("*")):
        inner = path.relative_to(ROOT)
        is_made = any(part in MADE or (part.startswith(".") and part != ".ci") for part in inner.parts)
        if path.is_file() and not is_made and path.suffix in TEXTS:
            yield inner.as_posix(), path.read_text(encoding="utf-8").splitlines()


def dependencies() -> set[str]:
    """The import names of all that the program asks for."""
    listed = (re.split(r"[><=~!\[ ]", line)[0] for line in PROJECT["project"]["dependencies"])
    return {IMPORTED_AS.get(name, name) for name in listed}


def imported_modules() -> set[str]:
    """Top-level names of all that `exactdesk` imports, and of that of which it finds the files alone."""
    found: set[str] = set()
    for path in PACKAGE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                found.update(alias.name.partition(".")[0] for alias in node.names)
            elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
                found.add(node.module.partition(".")[0])
            elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "find_spec":
                found.update(each.value for each in node.args if isinstance(each, ast.Constant))
    return found


def test_imports_follow_the_arrows() -> None:
    command = "import sys; from importlinter.cli import lint_imports_command as run; sys.exit(run(['--no-cache']))"
    answer = subprocess.run([sys.executable, "-c", command], cwd=ROOT, capture_output=True, text=True, check=False)
    assert answer.returncode == 0, answer.stdout + answer.stderr


def test_every_part_has_its_place_in_the_layers() -> None:
    layers = PROJECT["tool"]["importlinter"]["contracts"][0]["layers"]
    placed = {name for layer in layers for name in re.findall(r"\w+", layer)}
    parts = {path.stem for path in PACKAGE.glob("*.py") if path.stem != "__init__"}
    parts |= {path.parent.name for path in PACKAGE.glob("*/__init__.py")}
    assert parts == placed


def test_every_folder_with_code_is_a_package() -> None:
    folders = {path.parent for path in PACKAGE.rglob("*.py")}
    assert [str(folder) for folder in sorted(folders) if not (folder / "__init__.py").is_file()] == []


def test_a_file_can_be_read_in_one_sitting() -> None:
    lengths = {name: len(lines) for name, lines in texts() if name.endswith(".py")}
    assert {name: length for name, length in lengths.items() if length > LONGEST} == {}


def test_a_file_speaks_of_the_product_alone() -> None:
    found = [
        f"{name}:{at} {line.strip()}"
        for name, lines in texts()
        for at, line in enumerate(lines, 1)
        if STRANGE.search(line)
    ]
    assert [line for line in found if not line.startswith("tests/test_architecture.py:")] == []


@pytest.mark.parametrize("key", ["dependencies", "dev"])
def test_every_dependency_says_why_it_is_there(key: str) -> None:
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    listed = re.search(rf"^{key} = \[\n(.*?)^\]", text, re.MULTILINE | re.DOTALL)
    assert listed is not None
    lines = listed.group(1).strip().splitlines()
    assert lines
    assert [line for line in lines if not re.search(r'^\s*"[^"]+",\s+# \S+ \S+', line)] == []


def test_every_dependency_is_used() -> None:
    assert dependencies() - imported_modules() == set()


def test_all_that_is_imported_is_asked_for() -> None:
    asked = dependencies()
    foreign = imported_modules() - set(sys.stdlib_module_names) - {"exactdesk"}
    assert foreign - asked == set()
