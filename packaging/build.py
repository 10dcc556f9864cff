"""Builds the folder that runs without Python, and tries it: `python3 start.py bundle`.

1. the texts in `resources/i18n` are compiled into `build/i18n`
2. PyInstaller makes `dist/exactdesk/` by `exactdesk.spec`
3. the bundle does the main job and opens its window, in an environment without Python
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
TEXTS = ROOT / "build" / "i18n"
BUNDLE = ROOT / "dist" / "exactdesk"
PROGRAM = BUNDLE / ("exactdesk.exe" if os.name == "nt" else "exactdesk")
DEMO_SECONDS = 180
WINDOW_SECONDS = 10


def say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


def compile_texts() -> None:
    """Raises `subprocess.CalledProcessError` when the texts cannot be compiled."""
    shutil.rmtree(TEXTS, ignore_errors=True)
    subprocess.run([sys.executable, str(ROOT / "packaging" / "translations.py"), "compile", str(TEXTS)], check=True)


def freeze() -> None:
    """Raises `subprocess.CalledProcessError` when the bundle cannot be made."""
    folders = ["--distpath", str(BUNDLE.parent), "--workpath", str(ROOT / "build" / "pyinstaller")]
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "ERROR", *folders]
    private = {**os.environ, "PYINSTALLER_CONFIG_DIR": str(ROOT / "build" / "pyinstaller-cache")}
    subprocess.run(
        [*command, str(ROOT / "packaging" / "exactdesk.spec")], check=True, cwd=ROOT, env=private, stdout=sys.stderr
    )


def bare_environment(home: Path) -> dict[str, str]:
    """An environment in which no Python, no virtual environment and no file of this project can be found."""
    kept = ("SYSTEMROOT", "WINDIR", "TEMP", "TMP")  # without these Windows starts nothing
    env = {name: os.environ[name] for name in kept if name in os.environ}
    nowhere = home / "empty"
    nowhere.mkdir()
    return {
        **env,
        "PATH": str(nowhere),
        "HOME": str(home),
        "EXACTDESK_DATA_DIR": str(home / "data"),
        "LC_ALL": "C.UTF-8",
    }


def does_the_main_job(home: Path, env: dict[str, str]) -> bool:
    say("Trying the bundle: practice demo")
    try:
        answer = subprocess.run(
            [str(PROGRAM), "practice", "demo"],
            env=env,
            cwd=home,
            stdin=subprocess.DEVNULL,
            timeout=DEMO_SECONDS,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return False
    return answer.returncode == 0


def opens_its_window(home: Path, env: dict[str, str]) -> bool:
    """Whether the window stays open for a while; without a display it is drawn into memory."""
    say("Trying the bundle: the window")
    process = subprocess.Popen([str(PROGRAM), "--practice"], env={**env, "QT_QPA_PLATFORM": "offscreen"}, cwd=home)
    try:
        process.wait(WINDOW_SECONDS)
    except subprocess.TimeoutExpired:
        return True
    finally:
        process.kill()
        process.wait()
    return False


def main() -> int:
    compile_texts()
    say("Freezing; this takes a minute or two")
    freeze()
    size = sum(path.stat().st_size for path in BUNDLE.rglob("*") if path.is_file() and not path.is_symlink())
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        home = Path(folder)
        env = bare_environment(home)
        if not does_the_main_job(home, env):
            say("The bundle cannot do the practice demo.")
            return 1
        if not opens_its_window(home, env):
            say("The bundle cannot open its window.")
            return 1
    say(f"Ready: {BUNDLE.relative_to(ROOT)} ({size / 1_000_000:.0f} MB)")
    return 0


if __name__ == "__main__":
    sys.exit(main())
