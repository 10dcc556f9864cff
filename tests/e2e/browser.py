"""A browser for $BROWSER: opens the address that it is given and follows where it is sent."""

import sys
import urllib.request

if __name__ == "__main__":
    with urllib.request.urlopen(sys.argv[1], timeout=20) as page:
        page.read()
