"""ExactDesk: spreadsheets of invoices and relations into Exact Online, booked once and only once.

The code reads in the order the data travels: `sheets` (a file becomes a table), `flow` (the table becomes documents, problems and
a plan, over a `kind`), `exact` (the plan becomes entries), `store` (what this computer remembers), `jobs` (which ties them
together), and two faces on the same jobs: `ui` and `cli`.
"""

__version__ = "0.1.0"
