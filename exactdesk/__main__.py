"""`python -m exactdesk`, the `exactdesk` command and the bundle's executable: which of the three is asked for.

Nothing heavy is imported before that is known: the child that reads a sheet must start light, since its memory is counted.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence

READ_WORKBOOK = "--read-workbook"
WINDOW_FLAGS = frozenset({"--practice"})
WINDOW_VALUES = frozenset({"--data-dir"})


def is_for_window(argv: Sequence[str]) -> bool:
    """Whether these arguments open the window: options that it knows and nothing else."""
    rest = iter(argv)
    for word in rest:
        if word in WINDOW_VALUES:
            if next(rest, None) is None:
                return False
        elif word not in WINDOW_FLAGS and word.partition("=")[0] not in WINDOW_VALUES:
            return False
    return True


def main(argv: Sequence[str] | None = None) -> int:
    """Exit status. A command goes to the command line, none opens the window."""
    words = list(sys.argv[1:] if argv is None else argv)
    if words[:1] == [READ_WORKBOOK]:
        from exactdesk.sheets import child

        return child.main(words[1:])
    from exactdesk import app

    if not is_for_window(words):
        return app.run_command(words)
    if not app.has_display():
        return app.say_no_display(words)
    from exactdesk import window  # Qt's widgets need system libraries that a machine without a display may lack

    return window.run(words)


if __name__ == "__main__":
    sys.exit(main())
