"""Sentences about what was read in a sheet: its list, its columns, its cells, its invoices and their totals."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from exactdesk.wording.sentences import QT_TRANSLATE_NOOP, Sentence

SENTENCES: Mapping[str, Sentence] = MappingProxyType(
    {
        "sheet-empty": Sentence(
            QT_TRANSLATE_NOOP("Problem", "There is nothing on sheet {sheet}."),
            QT_TRANSLATE_NOOP("Problem", "Choose another sheet."),
        ),
        "table-transposed": Sentence(
            QT_TRANSLATE_NOOP(
                "Problem",
                "In this sheet the headings stand below each other and every invoice has a column of its own.",
            ),
            QT_TRANSLATE_NOOP(
                "Problem",
                "Turn the table in Excel (copy, paste special, transpose) so that every invoice line has its own row.",
            ),
        ),
        "not-a-list": Sentence(
            QT_TRANSLATE_NOOP("Problem", "This sheet is not a list: it looks like a form or a text."),
            QT_TRANSLATE_NOOP(
                "Problem", "Choose a sheet with one row for each invoice line, or point out the row with the headings."
            ),
        ),
        "tables-side-by-side": Sentence(
            QT_TRANSLATE_NOOP("Problem", "There are {count} tables side by side in this sheet: {labels}."),
            QT_TRANSLATE_NOOP("Problem", "Choose which of the tables you want to import."),
        ),
        "no-data-rows": Sentence(
            QT_TRANSLATE_NOOP("Problem", "There are no rows below the headings."),
            QT_TRANSLATE_NOOP("Problem", "Check whether this is the right sheet."),
        ),
        "no-headings": Sentence(
            QT_TRANSLATE_NOOP("Problem", "No row with headings was found; the first row is read as data."),
            QT_TRANSLATE_NOOP("Problem", "Check what each column means, or point out the row with the headings."),
        ),
        "other-list-below": Sentence(
            QT_TRANSLATE_NOOP(
                "Problem", "From row {row} on there is a second list with other headings; it is left out."
            ),
            QT_TRANSLATE_NOOP("Problem", "Put the second list in a sheet of its own if you want to import it too."),
        ),
        "heading-twice": Sentence(
            QT_TRANSLATE_NOOP("Problem", "The heading {heading} stands above two columns."),
            QT_TRANSLATE_NOOP("Problem", "Check that the right one of them is used."),
        ),
        "total-differs": Sentence(
            QT_TRANSLATE_NOOP(
                "Problem",
                "In row {row} the sheet gives {stated} as the total of {heading}, but its rows add up to {counted}.",
            ),
            QT_TRANSLATE_NOOP("Problem", "Check whether rows are missing or read twice."),
        ),
        "kind-unclear": Sentence(
            QT_TRANSLATE_NOOP("Problem", "It is not clear what this sheet is a list of."),
            QT_TRANSLATE_NOOP("Problem", "Choose what you want to import."),
        ),
        "sales-or-purchase": Sentence(
            QT_TRANSLATE_NOOP("Problem", "Nothing in this sheet tells whether these are sales or purchase invoices."),
            QT_TRANSLATE_NOOP("Problem", "Choose which of the two they are."),
        ),
        "postings-not-invoices": Sentence(
            QT_TRANSLATE_NOOP(
                "Problem",
                "These are postings of a bookkeeping program, each with an account and a contra account, and not invoices.",
            ),
            QT_TRANSLATE_NOOP("Problem", "Ask for an export of the invoices."),
        ),
        "amounts-with-or-without-vat": Sentence(
            QT_TRANSLATE_NOOP("Problem", "Nothing tells whether the amounts of {heading} are with or without VAT."),
            QT_TRANSLATE_NOOP("Problem", "Choose whether they are including or excluding VAT."),
        ),
        "second-vat-column": Sentence(
            QT_TRANSLATE_NOOP("Problem", "The column {heading} also holds VAT, but only one VAT column can be used."),
            QT_TRANSLATE_NOOP("Problem", "Put all VAT of a line in one column."),
        ),
        "bank-statement": Sentence(
            QT_TRANSLATE_NOOP("Problem", "This is a statement of a bank account, not a list of invoices."),
            QT_TRANSLATE_NOOP("Problem", "Choose another sheet, or ask for an export of the invoices."),
        ),
        "payments-not-invoices": Sentence(
            QT_TRANSLATE_NOOP("Problem", "These are payments and payouts of a payment service, not invoices."),
            QT_TRANSLATE_NOOP("Problem", "Ask for an export of the invoices or orders."),
        ),
        "other-than-invoices": Sentence(
            QT_TRANSLATE_NOOP("Problem", "Between the invoices there are rows of another kind: {words}."),
            QT_TRANSLATE_NOOP("Problem", "Take these rows out of the sheet, or leave them out one by one."),
        ),
        "credit-signs-differ": Sentence(
            QT_TRANSLATE_NOOP("Problem", "{minus} credit notes have a minus sign and {plus} have none."),
            QT_TRANSLATE_NOOP("Problem", "Check the signs of the credit notes and write all of them in one way."),
        ),
        "total-on-first-line": Sentence(
            QT_TRANSLATE_NOOP(
                "Problem",
                "The total {total} of this invoice stands on the first of its {rows} lines only; it is read as the total of all lines.",
            ),
            QT_TRANSLATE_NOOP("Problem", "Check that {heading} is the total of the invoice."),
        ),
        "amount-in-several-columns": Sentence(
            QT_TRANSLATE_NOOP(
                "Problem",
                "The amount of an invoice stands in several columns: {headings}. Only one can be used for each line.",
            ),
            QT_TRANSLATE_NOOP("Problem", "Give each of these amounts, with its VAT, a row of its own."),
        ),
        "not-final": Sentence(
            QT_TRANSLATE_NOOP(
                "Problem", "{count} rows are drafts or were cancelled, as the column {heading} tells: {words}."
            ),
            QT_TRANSLATE_NOOP("Problem", "Leave these rows out if they are not to be booked."),
        ),
        "row-twice": Sentence(
            QT_TRANSLATE_NOOP("Problem", "This row says exactly the same as row {first_row} of the same invoice."),
            QT_TRANSLATE_NOOP("Problem", "Leave one of them out if the line was copied by mistake."),
        ),
        "credit-section": Sentence(
            QT_TRANSLATE_NOOP(
                "Problem", "Row {row} calls the rows below it {words}, but their amounts have no minus sign."
            ),
            QT_TRANSLATE_NOOP(
                "Problem", "Give these amounts a minus sign, or add a column that tells invoices from credit notes."
            ),
        ),
        "relation-in-headings": Sentence(
            QT_TRANSLATE_NOOP(
                "Problem",
                "No column names the customer or supplier; it seems to stand in rows between the invoices, such as {words} in row {row}.",
            ),
            QT_TRANSLATE_NOOP("Problem", "Put the customer or supplier in a column of its own on every row."),
        ),
        "debit-credit-marks": Sentence(
            QT_TRANSLATE_NOOP(
                "Problem", "The column {heading} tells debit from credit, while the amounts have no sign."
            ),
            QT_TRANSLATE_NOOP("Problem", "Give credit amounts a minus sign in the sheet."),
        ),
        "debit-and-credit-columns": Sentence(
            QT_TRANSLATE_NOOP("Problem", "The amounts stand in a column for debit and one for credit."),
            QT_TRANSLATE_NOOP("Problem", "Put them in one column, with a minus sign for what is credited."),
        ),
        "mapped-column-absent": Sentence(
            QT_TRANSLATE_NOOP("Problem", "The mapping names a column {column} that this sheet does not have."),
            QT_TRANSLATE_NOOP("Problem", "Check whether this is the right mapping, or choose another column."),
        ),
        "mapping-unreadable": Sentence(
            QT_TRANSLATE_NOOP("Problem", "The mapping cannot be understood: something is wrong with {part}."),
            QT_TRANSLATE_NOOP("Problem", "Correct the mapping file or make the mapping again."),
        ),
        "field-not-found": Sentence(
            QT_TRANSLATE_NOOP("Problem", "No column was found for {field}."),
            QT_TRANSLATE_NOOP("Problem", "Choose the column, or give one value for all rows."),
        ),
        "blank-means-same": Sentence(
            QT_TRANSLATE_NOOP(
                "Problem",
                "In {count} rows the invoice number is empty; they are read as further lines of the invoice above.",
            ),
            QT_TRANSLATE_NOOP("Problem", "Check that these lines belong to the invoice above them."),
        ),
        "more-of-the-same": Sentence(
            QT_TRANSLATE_NOOP("Problem", "There are {count} more problems like this one."),
            QT_TRANSLATE_NOOP("Problem", "Mend the first ones and look again."),
        ),
        "day-first-assumed": Sentence(
            QT_TRANSLATE_NOOP(
                "Problem",
                "Nothing in the column {heading} tells whether the day or the month comes first; the day is taken to be first.",
            ),
            QT_TRANSLATE_NOOP("Problem", "Check one of the dates."),
        ),
        "amount-unreadable": Sentence(
            QT_TRANSLATE_NOOP("Problem", "{value} is not an amount."),
            QT_TRANSLATE_NOOP("Problem", "Type the amount."),
        ),
        "amount-ambiguous": Sentence(
            QT_TRANSLATE_NOOP("Problem", "{value} can be {one} or {other}, and the column does not tell which."),
            QT_TRANSLATE_NOOP("Problem", "Type the amount with two decimals, or choose the decimal sign of the sheet."),
        ),
        "amount-side-mark": Sentence(
            QT_TRANSLATE_NOOP(
                "Problem", "{value} has the mark {mark}, and it is not clear whether that means plus or minus."
            ),
            QT_TRANSLATE_NOOP("Problem", "Type the amount, with a minus sign if it is negative."),
        ),
        "amount-out-of-range": Sentence(
            QT_TRANSLATE_NOOP("Problem", "{value} is too large for an amount."),
            QT_TRANSLATE_NOOP("Problem", "Check the cell and type the amount."),
        ),
        "amount-is-percentage": Sentence(
            QT_TRANSLATE_NOOP("Problem", "{value} is a percentage, not an amount."),
            QT_TRANSLATE_NOOP("Problem", "Type the amount, or choose another column."),
        ),
        "amount-is-date": Sentence(
            QT_TRANSLATE_NOOP("Problem", "{value} is a date, not an amount."),
            QT_TRANSLATE_NOOP("Problem", "Type the amount, or choose another column."),
        ),
        "percentage-unreadable": Sentence(
            QT_TRANSLATE_NOOP("Problem", "{value} is not a percentage."),
            QT_TRANSLATE_NOOP("Problem", "Type the percentage, for instance 21."),
        ),
        "percentage-ambiguous": Sentence(
            QT_TRANSLATE_NOOP("Problem", "{value} can mean {one} % or {other} %."),
            QT_TRANSLATE_NOOP("Problem", "Type the percentage that is meant, with a percent sign."),
        ),
        "vat-rate-in-words": Sentence(
            QT_TRANSLATE_NOOP("Problem", "{value} says in words which VAT it is, not as a percentage."),
            QT_TRANSLATE_NOOP("Problem", "Choose the VAT code that {value} stands for."),
        ),
        "date-unreadable": Sentence(
            QT_TRANSLATE_NOOP("Problem", "{value} is not a date."),
            QT_TRANSLATE_NOOP("Problem", "Type the date."),
        ),
        "date-impossible": Sentence(
            QT_TRANSLATE_NOOP("Problem", "{value} is a day that does not exist."),
            QT_TRANSLATE_NOOP("Problem", "Type the right date."),
        ),
        "date-year-unlikely": Sentence(
            QT_TRANSLATE_NOOP("Problem", "The year {year} cannot be meant in {value}."),
            QT_TRANSLATE_NOOP("Problem", "Type the right date."),
        ),
        "date-year-unclear": Sentence(
            QT_TRANSLATE_NOOP("Problem", "The year in {value} can be {one} or {other}."),
            QT_TRANSLATE_NOOP("Problem", "Type the date with a year of four digits."),
        ),
        "date-order-unclear": Sentence(
            QT_TRANSLATE_NOOP("Problem", "In {value} the day or the month can come first, and the column has both."),
            QT_TRANSLATE_NOOP(
                "Problem", "Type the date with the name of the month, or choose the order for the sheet."
            ),
        ),
        "date-without-year": Sentence(
            QT_TRANSLATE_NOOP("Problem", "{value} has no year."),
            QT_TRANSLATE_NOOP("Problem", "Type the date with its year."),
        ),
        "flag-unreadable": Sentence(
            QT_TRANSLATE_NOOP("Problem", "{value} is neither yes nor no."),
            QT_TRANSLATE_NOOP("Problem", "Type yes or no."),
        ),
        "choice-unknown": Sentence(
            QT_TRANSLATE_NOOP("Problem", "{value} is not one of: {choices}."),
            QT_TRANSLATE_NOOP("Problem", "Choose what {value} stands for."),
        ),
        "code-is-date": Sentence(
            QT_TRANSLATE_NOOP("Problem", "The spreadsheet has turned this code into a date: {value}."),
            QT_TRANSLATE_NOOP("Problem", "Type the code as it should be."),
        ),
        "code-is-flag": Sentence(
            QT_TRANSLATE_NOOP("Problem", "The spreadsheet has turned this code into true or false: {value}."),
            QT_TRANSLATE_NOOP("Problem", "Type the code as it should be."),
        ),
        "code-digits-lost": Sentence(
            QT_TRANSLATE_NOOP("Problem", "The spreadsheet no longer has all digits of {value}."),
            QT_TRANSLATE_NOOP("Problem", "Type the code in full."),
        ),
        "cell-error-value": Sentence(
            QT_TRANSLATE_NOOP("Problem", "This cell holds an error of the spreadsheet: {value}."),
            QT_TRANSLATE_NOOP("Problem", "Mend the formula in the workbook, or type the value."),
        ),
        "cell-bad-number": Sentence(
            QT_TRANSLATE_NOOP("Problem", "This cell holds a number that is none: {value}."),
            QT_TRANSLATE_NOOP("Problem", "Type the number."),
        ),
        "cell-bad-date": Sentence(
            QT_TRANSLATE_NOOP("Problem", "This cell is laid out as a date, but {value} is no day."),
            QT_TRANSLATE_NOOP("Problem", "Type the date."),
        ),
        "cell-not-calculated": Sentence(
            QT_TRANSLATE_NOOP("Problem", "The formula in this cell was never calculated."),
            QT_TRANSLATE_NOOP("Problem", "Open the workbook in Excel, save it, and open it here again."),
        ),
        "cell-bad-reference": Sentence(
            QT_TRANSLATE_NOOP("Problem", "What stands in this cell cannot be found in the file; the file is damaged."),
            QT_TRANSLATE_NOOP("Problem", "Type the value, or save the workbook again in Excel."),
        ),
        "cell-twice": Sentence(
            QT_TRANSLATE_NOOP("Problem", "The file holds this cell twice, with different values."),
            QT_TRANSLATE_NOOP("Problem", "Type the value that is right."),
        ),
        "document-contradicts-itself": Sentence(
            QT_TRANSLATE_NOOP(
                "Problem",
                "The rows of this invoice contradict each other: {heading} is {value} here and {first} in row {first_row}.",
            ),
            QT_TRANSLATE_NOOP("Problem", "Make them the same, or give one of the invoices another number."),
        ),
        "total-on-every-line": Sentence(
            QT_TRANSLATE_NOOP(
                "Problem", "The total {total} of this invoice stands on each of its {rows} lines; it is counted once."
            ),
            QT_TRANSLATE_NOOP("Problem", "Check that {heading} is the total of the invoice."),
        ),
        "amounts-equal-on-lines": Sentence(
            QT_TRANSLATE_NOOP(
                "Problem",
                "All {rows} lines of this invoice have the same amount {value}; it may be the total of the invoice, repeated.",
            ),
            QT_TRANSLATE_NOOP("Problem", "Check whether {heading} is the amount of the line or of the whole invoice."),
        ),
        "two-currencies": Sentence(
            QT_TRANSLATE_NOOP("Problem", "There are amounts in more than one currency: {currencies}."),
            QT_TRANSLATE_NOOP("Problem", "Look at the totals for each currency apart."),
        ),
        "vat-not-by-rate": Sentence(
            QT_TRANSLATE_NOOP(
                "Problem", "The VAT of this line is {vat}, but {percentage} % of it would be {expected}."
            ),
            QT_TRANSLATE_NOOP("Problem", "Check the amount and the rate of the VAT."),
        ),
        "vat-not-told": Sentence(
            QT_TRANSLATE_NOOP("Problem", "The sheet does not tell the VAT."),
            QT_TRANSLATE_NOOP("Problem", "Choose the VAT code for the lines."),
        ),
        "vat-not-certain": Sentence(
            QT_TRANSLATE_NOOP("Problem", "The VAT of all rows together is not certain."),
            QT_TRANSLATE_NOOP("Problem", "Look at the rows without VAT."),
        ),
        "vat-rounding-open": Sentence(
            QT_TRANSLATE_NOOP(
                "Problem",
                "Rounded per line the VAT of this invoice is {per_line}, rounded at once it is {per_document}.",
            ),
            QT_TRANSLATE_NOOP("Problem", "Check which of the two stands on the invoice."),
        ),
    }
)
