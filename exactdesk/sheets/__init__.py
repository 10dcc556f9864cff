"""Files in and out: a file becomes a `Workbook` of `Table`s; outcomes are written beside the rows. Knows nothing of what rows mean."""
