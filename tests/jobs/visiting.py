"""A browser that follows where it is sent, in a thread of its own."""

from __future__ import annotations

import threading
import urllib.request


def visit(address: str) -> bool:
    def fetch() -> None:
        with urllib.request.urlopen(address, timeout=10) as page:
            page.read()

    threading.Thread(target=fetch, daemon=True).start()
    return True
