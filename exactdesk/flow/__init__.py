"""What happens to a row: pure functions over a `Kind`, value in, value out, in the order the data travels.

`table` (cells as read) → `layout` (which rows are the list) → `mapping` (which column is which field) → `documents` (the rows of one
invoice together) → `checks` (all problems at once) → `plan` (what would be booked) → `queue` (what may happen to it next).
No files, no network, no database, no clock: "now" is an argument.
"""
