"""Bank files in: CAMT.053, MT940 and CODA become statements, in the reading process that also opens workbooks."""
