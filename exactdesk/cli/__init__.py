"""The command line: the same jobs without a window. Its words, fields and exit statuses are public and stay.

Exit status: 0 all done; 1 some documents refused, unsure or not importable; 2 wrong usage or unreadable file; 3 sign-in needed;
4 Exact Online not reached or the day's calls are spent; 5 a fault of the program.
"""

from exactdesk.cli.main import run

__all__ = ["run"]
