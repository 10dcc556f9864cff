"""What goes wrong in the surroundings of the program, as families that a caller can act on.

A fault in the user's data is no error but a `exactdesk.problems.Problem`; a fault in our code is left to crash.

    ExactDeskError
    ├── UsageError              the question cannot be answered as asked (command line, settings)
    ├── SheetError              a file that cannot be read as a table
    ├── SignInError             no valid permission to speak to Exact Online
    ├── StoreError              what this computer remembers cannot be read or written
    └── ExactOnlineError        Exact Online was asked something
        ├── NotReached          no answer at all; nothing was done (reads), or the connection never opened
        ├── Busy                not now: a limit was reached; `until` says when
        ├── Refused             a clear no that concerns one request: asking again gives the same answer
        ├── Broken              an answer that cannot be understood
        └── Unsure              a write whose outcome is unknown: it must be looked up, never sent again

Every error carries a `code` (kebab-case, stable: wording and `--json` rely on it) and `facts` (named values for the sentence).
Facts never hold secrets.
"""

from __future__ import annotations

from datetime import datetime


class ExactDeskError(Exception):
    """Base of all errors that the user can be told about in one sentence.

    Attributes:
        code: stable kebab-case name of what went wrong.
        facts: values that the sentence for this code names, as text or numbers; never secrets.
    """

    def __init__(self, code: str, **facts: object) -> None:
        self.code = code
        self.facts: dict[str, object] = facts
        super().__init__(code, facts)

    def __str__(self) -> str:
        told = ", ".join(f"{name}={value!r}" for name, value in self.facts.items())
        return f"{self.code} ({told})" if told else self.code


class UsageError(ExactDeskError):
    """The question cannot be answered as asked: an unknown kind, an unknown field, a missing choice."""


class SheetError(ExactDeskError):
    """A file that cannot be read as a table. Facts always name `file` (its base name)."""


class SignInError(ExactDeskError):
    """No valid permission to speak to Exact Online: never given, refused, ended, or taken over elsewhere."""


class StoreError(ExactDeskError):
    """What this computer remembers cannot be read or written: disk full, locked, read-only, damaged, too new."""


class ExactOnlineError(ExactDeskError):
    """Exact Online was asked something and did not answer as hoped."""


class NotReached(ExactOnlineError):
    """No answer at all, and nothing can have been booked by this request."""


class Busy(ExactOnlineError):
    """A limit was reached.

    Attributes:
        until: when the limit lifts (aware, UTC).
    """

    def __init__(self, code: str, *, until: datetime, **facts: object) -> None:
        self.until = until
        super().__init__(code, until=until.isoformat(), **facts)


class Refused(ExactOnlineError):
    """A clear no that concerns one request; the same request gets the same answer.

    Attributes:
        status: the HTTP status.
        said: Exact Online's own words, plain text, as they came; may be empty.
    """

    def __init__(self, code: str, *, status: int, said: str, **facts: object) -> None:
        self.status = status
        self.said = said
        super().__init__(code, status=status, said=said, **facts)


class Broken(ExactOnlineError):
    """An answer that cannot be understood (HTML where JSON was asked, an empty body, a property that must be there)."""


class Unsure(ExactOnlineError):
    """A write whose outcome is unknown. It must be settled by asking, never by sending again."""
