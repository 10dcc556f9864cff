"""What leaves the program on paper: one value, `Paper`, becomes a PDF or a workbook.

A sibling of `sheets`: it knows files of its own making, and neither Exact Online nor the store. It has no words of its own: who makes a
paper says all of it in the reader's language, and names that language so that amounts and dates are written its way. `paper` holds the
values (any package above may make them), `pdf` and `xlsx` write them.
"""
