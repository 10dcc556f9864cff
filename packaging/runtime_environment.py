"""Runs first in the bundle: gives the programs that we start (the browser, above all) the library path that the user has."""

import os

for _name in ("LD_LIBRARY_PATH", "LIBPATH"):
    _before = os.environ.pop(f"{_name}_ORIG", None)
    if _before is not None:
        os.environ[_name] = _before
    else:
        os.environ.pop(_name, None)

# A machine that names no language has Qt complain about its letters; ours are those of everyone.
if os.name == "posix" and not any(os.environ.get(_name) for _name in ("LC_ALL", "LC_CTYPE", "LANG")):
    os.environ["LC_CTYPE"] = "C.UTF-8"
