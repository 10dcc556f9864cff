#!/usr/bin/env python3
"""Sets ExactDesk up in this folder and starts it. Needs nothing but Python 3.11 or newer.

    python3 start.py          the window on the practice Exact Online; without a display: the practice demo in the terminal
    python3 start.py test     all checks and tests (further words go to pytest)
    python3 start.py window   the window on the practice Exact Online
    python3 start.py demo     the practice demo in the terminal
    python3 start.py bundle   a folder in dist/ that runs without Python

Setting up happens once: packages go into `.venv` in this folder. On Debian and its kin the system libraries that Qt misses are added with
apt-get, if that is allowed. Nothing else outside this folder is changed. Progress goes to stderr, the job keeps stdout.
"""

from __future__ import annotations

import ctypes
import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
VENV = HERE / ".venv"
STAMP = VENV / "exactdesk-setup.txt"
LOG = HERE / "build" / "setup.log"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
OLDEST = (3, 11)

# What Qt's own libraries ask of the system, by the Debian package that brings it. Without a display the first group is enough: it serves
# the core and the compiler of texts.
CORE_LIBRARIES = {
    "libstdc++.so.6": "libstdc++6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libzstd.so.1": "libzstd1",
    "libz.so.1": "zlib1g",
    "libbrotlidec.so.1": "libbrotli1",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
}
WINDOW_LIBRARIES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
}
FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", os.path.expanduser("~/.local/share/fonts"))

CHECKS = (
    ("the format", ("-m", "ruff", "format", "--check", ".")),
    ("the lint", ("-m", "ruff", "check", ".")),
    ("the types", ("-m", "mypy", "--strict")),
    (
        "who imports whom",
        ("-c", "import sys; from importlinter.cli import lint_imports_command as run; sys.exit(run())"),
    ),
)


class SetupError(Exception):
    """Setting up cannot go on; the text says in one sentence what is missing."""


def say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


def run_logged(command: list[str], *, env: dict[str, str] | None = None) -> bool:
    """Whether the command succeeded. What it prints goes to the log; a terminal sees the present line of it."""
    LOG.parent.mkdir(exist_ok=True)
    live = sys.stderr.isatty()
    with LOG.open("a", encoding="utf-8") as log:
        log.write("$ " + " ".join(command) + "\n")
        log.flush()
        try:
            child = subprocess.Popen(
                command,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                env=env or clean_environment(),
                cwd=HERE,
                encoding="utf-8",
                errors="replace",
            )
        except OSError as error:
            log.write(f"{error}\n")
            return False
        with child:
            for line in child.stdout or ():
                log.write(line)
                if live:
                    print("\r\033[K  " + line.strip()[:90], end="", file=sys.stderr, flush=True)
        if live:
            print("\r\033[K", end="", file=sys.stderr, flush=True)
        return child.returncode == 0


def log_tail() -> str:
    return "\n".join(LOG.read_text(encoding="utf-8", errors="replace").splitlines()[-25:]) if LOG.is_file() else ""


def clean_environment() -> dict[str, str]:
    """The environment for all that is started here, without what would point Python or pip elsewhere."""
    env = {name: value for name, value in os.environ.items() if name not in ("PYTHONHOME", "PYTHONPATH", "VIRTUAL_ENV")}
    env.update(PIP_USER="0", PIP_REQUIRE_VIRTUALENV="0", PIP_DISABLE_PIP_VERSION_CHECK="1", PIP_NO_INPUT="1")
    if "PIP_CACHE_DIR" not in env:
        env["PIP_NO_CACHE_DIR"] = "1"
    return env


# --- the system -------------------------------------------------------------------------------------------------------


def apt_prefix() -> list[str] | None:
    """What to put before `apt-get` to be allowed to install; None where there is no apt-get or no permission."""
    if shutil.which("apt-get") is None:
        return None
    if os.geteuid() == 0:
        return []
    if shutil.which("sudo") and subprocess.run(["sudo", "-n", "true"], capture_output=True).returncode == 0:
        return ["sudo", "-n"]
    return None


def apt_install(packages: list[str]) -> bool:
    """Whether the Debian packages are there now."""
    prefix = apt_prefix()
    if prefix is None:
        return False
    say(f"Adding to the system: {' '.join(packages)}")
    install = [*prefix, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "install", "-y", "--no-install-recommends"]
    # A machine that was just made has no package lists; one that has been on for long has old ones. That one of its sources does not
    # answer need not matter.
    run_logged([*prefix, "apt-get", "update"])
    return run_logged([*install, *packages])


def is_loadable(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def missing_packages(*, window: bool, bundle: bool) -> list[str]:
    """Debian packages of what Linux lacks for the job; the libraries are tried, not the package database."""
    if not sys.platform.startswith("linux"):
        return []
    wanted = {**CORE_LIBRARIES, **(WINDOW_LIBRARIES if window else {})}
    if bundle:
        wanted[f"libpython{sys.version_info[0]}.{sys.version_info[1]}.so.1.0"] = (
            f"libpython{sys.version_info[0]}.{sys.version_info[1]}"
        )
    missing = [package for library, package in wanted.items() if not is_loadable(library)]
    if window and not any(next(Path(folder).rglob("*.[to]t[fc]"), None) for folder in FONT_FOLDERS):
        missing.append("fonts-dejavu-core")
    if bundle and shutil.which("objdump") is None:
        missing.append("binutils")
    return missing


def set_up_system(*, window: bool, bundle: bool) -> None:
    missing = missing_packages(window=window, bundle=bundle)
    if bundle and is_own_python_shared():
        missing = [package for package in missing if not package.startswith("libpython")]
    if not missing or apt_install(missing):
        return
    words = " ".join(missing)
    if shutil.which("apt-get"):
        raise SetupError(f"system libraries are missing; install them with: sudo apt-get install {words}")
    raise SetupError(f"system libraries are missing; install what Debian calls: {words}")


def is_own_python_shared() -> bool:
    """Whether this Python, which need not be the system's, brings its own shared library, which a bundle takes along."""
    import sysconfig

    folder, name = sysconfig.get_config_var("LIBDIR"), sysconfig.get_config_var("INSTSONAME") or ""
    return ".so" in name and folder is not None and Path(folder, name).is_file()


# --- the packages -----------------------------------------------------------------------------------------------------


def stamp_for(*, dev: bool) -> str:
    """What a finished set-up leaves behind: it is redone when the project asks for other packages or Python changes."""
    asked = hashlib.sha256((HERE / "pyproject.toml").read_bytes()).hexdigest()
    return f"{asked} {sys.version_info[0]}.{sys.version_info[1]} {HERE} {'dev' if dev else 'run'}"


def is_set_up(*, dev: bool) -> bool:
    try:
        found = STAMP.read_text(encoding="utf-8")
    except OSError:
        return False
    return PYTHON.exists() and found in (stamp_for(dev=True), stamp_for(dev=dev))


def has_working_venv() -> bool:
    if not PYTHON.exists():
        return False
    question = f"import sys, pip; sys.exit(sys.version_info[:2] != {tuple(sys.version_info[:2])})"
    return subprocess.run([str(PYTHON), "-c", question], env=clean_environment(), capture_output=True).returncode == 0


def make_venv() -> None:
    if has_working_venv():
        return
    say(f"Making {VENV.name} with Python {sys.version.split()[0]}")
    make = [sys.executable, "-m", "venv", "--clear", str(VENV)]
    has_parts = subprocess.run([sys.executable, "-c", "import venv, ensurepip"], capture_output=True).returncode == 0
    if has_parts and run_logged(make):
        return
    version = f"{sys.version_info[0]}.{sys.version_info[1]}"
    if (
        Path(sys.executable).resolve().parent == Path("/usr/bin")
        and apt_install([f"python{version}-venv"])
        and run_logged(make)
    ):
        return
    tool = HERE / "build" / "virtualenv"
    fetch = [sys.executable, "-m", "pip", "install", "--target", str(tool), "--upgrade", "virtualenv"]
    if run_logged(fetch, env=clean_environment()):
        data = ["--app-data", str(tool / "app-data"), "--no-periodic-update"]
        paths = {**clean_environment(), "PYTHONPATH": str(tool)}
        if run_logged([sys.executable, "-m", "virtualenv", "--clear", *data, str(VENV)], env=paths):
            return
    raise SetupError(
        f"Python's parts venv and pip are missing; on Debian: sudo apt-get install python{version}-venv (see {LOG.relative_to(HERE)})"
    )


def install_packages(*, dev: bool) -> None:
    say(
        "Installing the packages that ExactDesk needs"
        + (" and those for its checks" if dev else "")
        + "; the first time takes a minute"
    )
    STAMP.unlink(missing_ok=True)
    what = f"{HERE}[dev]" if dev else str(HERE)
    if not run_logged([str(PYTHON), "-m", "pip", "install", "--progress-bar", "off", "--editable", what]):
        say(log_tail())
        raise SetupError(f"the packages could not be installed; all that was said is in {LOG.relative_to(HERE)}")
    STAMP.write_text(stamp_for(dev=dev), encoding="utf-8")


def set_up(*, dev: bool, window: bool, bundle: bool = False) -> None:
    LOG.unlink(missing_ok=True)
    set_up_system(window=window, bundle=bundle)
    if is_set_up(dev=dev):
        return
    make_venv()
    install_packages(dev=dev)
    say("Ready")


# --- the jobs ---------------------------------------------------------------------------------------------------------


def has_display() -> bool:
    if sys.platform in ("win32", "darwin"):
        return True
    return bool(os.environ.get("WAYLAND_DISPLAY") or os.environ.get("DISPLAY"))


def call(*arguments: str) -> int:
    """Exit status of our Python with these arguments, run in this folder."""
    return subprocess.call([str(PYTHON), *arguments], env=clean_environment(), cwd=HERE)


def call_program(*arguments: str) -> int:
    """Exit status of ExactDesk, run where the user stands, so that a file named on the command line is found."""
    return subprocess.call([str(PYTHON), "-m", "exactdesk", *arguments], env=clean_environment())


def run_window(words: list[str]) -> int:
    set_up(dev=False, window=True)
    return call_program("--practice", *words)


def run_demo(words: list[str]) -> int:
    set_up(dev=False, window=False)
    return call_program("practice", "demo", *words)


def run_test(words: list[str]) -> int:
    set_up(dev=True, window=True)
    failed = []
    for name, command in CHECKS:
        say(f"Checking {name}")
        if call(*command):
            failed.append(name)
    say("Running the tests")
    if call("-m", "pytest", "-n", "auto", *words):
        failed.append("the tests")
    if failed:
        say("Not in order: " + ", ".join(failed))
    return 1 if failed else 0


def run_bundle(words: list[str]) -> int:
    set_up(dev=True, window=True, bundle=True)
    return call("packaging/build.py", *words)


JOBS = {"window": run_window, "demo": run_demo, "test": run_test, "bundle": run_bundle}


def main(words: list[str]) -> int:
    if sys.version_info < OLDEST:
        say(f"ExactDesk needs Python {OLDEST[0]}.{OLDEST[1]} or newer; this is {sys.version.split()[0]}.")
        return 2
    job = words[0] if words else ("window" if has_display() else "demo")
    if job not in JOBS:
        say((__doc__ or "").strip())
        return 0 if job in ("-h", "--help", "help") else 2
    try:
        return JOBS[job](words[1:])
    except SetupError as error:
        say(f"start.py: {error}")
        return 1
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
