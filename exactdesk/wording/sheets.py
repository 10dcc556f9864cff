"""What is said about files that cannot be read, or that hold something a careful person would want to know."""

from __future__ import annotations

from exactdesk.wording.sentences import QT_TRANSLATE_NOOP, Sentence

SENTENCES: dict[str, Sentence] = {
    "file-empty": Sentence(
        QT_TRANSLATE_NOOP("Problem", "The file {file} is empty."),
        QT_TRANSLATE_NOOP("Problem", "Save the list again in the program it came from, and choose that file."),
    ),
    "no-cells": Sentence(
        QT_TRANSLATE_NOOP("Problem", "There is nothing in the cells of {file}."),
        QT_TRANSLATE_NOOP("Problem", "Check whether this is the right file, and whether the list was saved in it."),
    ),
    "no-sheets": Sentence(
        QT_TRANSLATE_NOOP("Problem", "There is no worksheet in {file}."),
        QT_TRANSLATE_NOOP("Problem", "Open the file in Excel, put the list on a worksheet and save it."),
    ),
    "file-missing": Sentence(
        QT_TRANSLATE_NOOP("Problem", "The file {file} is not there any more."),
        QT_TRANSLATE_NOOP("Problem", "Check whether it was moved or renamed."),
    ),
    "file-is-folder": Sentence(
        QT_TRANSLATE_NOOP("Problem", "{file} is a folder."),
        QT_TRANSLATE_NOOP("Problem", "Choose a file in it."),
    ),
    "file-no-permission": Sentence(
        QT_TRANSLATE_NOOP("Problem", "You do not have permission to read {file}."),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Ask who manages this computer or folder for permission, or copy the file to a folder of your own.",
        ),
    ),
    "file-in-use": Sentence(
        QT_TRANSLATE_NOOP("Problem", "Another program keeps {file} to itself."),
        QT_TRANSLATE_NOOP("Problem", "Close the file in the other program and try again."),
    ),
    "file-unreadable": Sentence(
        QT_TRANSLATE_NOOP("Problem", "The file {file} could not be read from the disk or the network."),
        QT_TRANSLATE_NOOP("Problem", "Copy the file to your own computer and try again."),
    ),
    "file-too-large": Sentence(
        QT_TRANSLATE_NOOP("Problem", "The file {file} is larger than {most} MB, more than can be read at once."),
        QT_TRANSLATE_NOOP(
            "Problem", "Remove pictures and sheets that are not needed, or split the list over several files."
        ),
    ),
    "zip-too-large": Sentence(
        QT_TRANSLATE_NOOP("Problem", "Unpacked, {file} becomes far larger than a list can be, so it was not opened."),
        QT_TRANSLATE_NOOP("Problem", "Open the file in Excel, copy the list to a new workbook and save that."),
    ),
    "too-many-cells": Sentence(
        QT_TRANSLATE_NOOP("Problem", "{file} holds more than {most} cells, more than can be read at once."),
        QT_TRANSLATE_NOOP(
            "Problem", "Split the list over several files, or remove empty columns and sheets that are not needed."
        ),
    ),
    "too-many-columns": Sentence(
        QT_TRANSLATE_NOOP("Problem", "{file} has {count} columns; a sheet has at most {most}."),
        QT_TRANSLATE_NOOP(
            "Problem", "Check whether the file was exported with the right separator between the columns."
        ),
    ),
    "too-many-sheets": Sentence(
        QT_TRANSLATE_NOOP("Problem", "{file} has more than {most} sheets."),
        QT_TRANSLATE_NOOP("Problem", "Save the sheet with the list as a workbook of its own."),
    ),
    "file-password": Sentence(
        QT_TRANSLATE_NOOP("Problem", "The file {file} is protected with a password."),
        QT_TRANSLATE_NOOP(
            "Problem", "Open it in Excel, remove the password (File, Info, Protect Workbook) and save it."
        ),
    ),
    "file-damaged": Sentence(
        QT_TRANSLATE_NOOP("Problem", "The file {file} is damaged or incomplete and could not be read."),
        QT_TRANSLATE_NOOP(
            "Problem", "Open it in Excel, save it as a new xlsx file, and choose that one; or ask for the file again."
        ),
    ),
    "part-missing": Sentence(
        QT_TRANSLATE_NOOP("Problem", "The file {file} is incomplete: the part {part} is not in it."),
        QT_TRANSLATE_NOOP(
            "Problem", "Open it in Excel, save it as a new xlsx file, and choose that one; or ask for the file again."
        ),
    ),
    "part-twice": Sentence(
        QT_TRANSLATE_NOOP(
            "Problem", "The file {file} holds the part {part} twice, so there is no telling which one is meant."
        ),
        QT_TRANSLATE_NOOP("Problem", "Open it in Excel, check what you see, and save it as a new xlsx file."),
    ),
    "xml-unsafe": Sentence(
        QT_TRANSLATE_NOOP(
            "Problem",
            "The file {file} holds instructions of a kind that does not belong in a list, so it was not opened.",
        ),
        QT_TRANSLATE_NOOP("Problem", "Ask the sender for an ordinary xlsx or csv file."),
    ),
    "file-too-slow": Sentence(
        QT_TRANSLATE_NOOP("Problem", "Reading {file} took too long and was stopped."),
        QT_TRANSLATE_NOOP("Problem", "Open it in Excel, copy the list to a new workbook, save it and choose that one."),
    ),
    "file-too-heavy": Sentence(
        QT_TRANSLATE_NOOP("Problem", "Reading {file} takes more memory than a list can need, and was stopped."),
        QT_TRANSLATE_NOOP("Problem", "Open it in Excel, copy the list to a new workbook, save it and choose that one."),
    ),
    "reader-stopped": Sentence(
        QT_TRANSLATE_NOOP(
            "Problem",
            "Reading {file} stopped halfway: it may be damaged, or it may ask for far more memory than a list needs.",
        ),
        QT_TRANSLATE_NOOP("Problem", "Open it in Excel, copy the list to a new workbook, save it and choose that one."),
    ),
    "file-not-a-sheet": Sentence(
        QT_TRANSLATE_NOOP("Problem", "{file} is a file of the kind {kind}, not a list."),
        QT_TRANSLATE_NOOP("Problem", "Choose an Excel, OpenDocument or csv file."),
    ),
    "file-not-text": Sentence(
        QT_TRANSLATE_NOOP("Problem", "{file} is neither a workbook nor a text file with a list in it."),
        QT_TRANSLATE_NOOP("Problem", "Choose an Excel, OpenDocument or csv file."),
    ),
    "file-numbers": Sentence(
        QT_TRANSLATE_NOOP("Problem", "{file} is a file of Apple Numbers."),
        QT_TRANSLATE_NOOP("Problem", "In Numbers, choose File, Export To, Excel, and choose that file here."),
    ),
    "file-gnumeric": Sentence(
        QT_TRANSLATE_NOOP("Problem", "{file} is a file of Gnumeric."),
        QT_TRANSLATE_NOOP("Problem", "Save it in Gnumeric as xlsx or ods, and choose that file here."),
    ),
    "file-packed": Sentence(
        QT_TRANSLATE_NOOP("Problem", "{file} is a packed file (gzip)."),
        QT_TRANSLATE_NOOP("Problem", "Unpack it first, and choose the file that comes out."),
    ),
    "zip-without-workbook": Sentence(
        QT_TRANSLATE_NOOP(
            "Problem", "{file} is a zip file without an Excel or OpenDocument workbook; it is not an Excel file."
        ),
        QT_TRANSLATE_NOOP("Problem", "Unpack it first, and choose the list that comes out."),
    ),
    "file-web-archive": Sentence(
        QT_TRANSLATE_NOOP("Problem", "{file} is a saved web page (MHTML), not a workbook."),
        QT_TRANSLATE_NOOP("Problem", "Open it in Excel, save it as xlsx, and choose that file."),
    ),
    "html-without-table": Sentence(
        QT_TRANSLATE_NOOP("Problem", "{file} is a web page without a table in it."),
        QT_TRANSLATE_NOOP("Problem", "Choose a file with a list, or copy the list and paste it here."),
    ),
    "xls-too-old": Sentence(
        QT_TRANSLATE_NOOP(
            "Problem", "{file} was made by an Excel from before 1993, in a format that cannot be read here."
        ),
        QT_TRANSLATE_NOOP("Problem", "Open it in Excel, save it as xlsx, and choose that file."),
    ),
    "file-e-invoice": Sentence(
        QT_TRANSLATE_NOOP("Problem", "{file} is an e-invoice in XML, not a list."),
        QT_TRANSLATE_NOOP("Problem", "Choose an Excel, OpenDocument or csv file with a list."),
    ),
    "file-bank-statement": Sentence(
        QT_TRANSLATE_NOOP("Problem", "{file} is a bank statement, not a list of invoices or relations."),
        QT_TRANSLATE_NOOP("Problem", "Choose an Excel, OpenDocument or csv file with a list."),
    ),
    "file-audit-file": Sentence(
        QT_TRANSLATE_NOOP("Problem", "{file} is an audit file in XML, not a list."),
        QT_TRANSLATE_NOOP("Problem", "Choose an Excel, OpenDocument or csv file with a list."),
    ),
    "file-other-xml": Sentence(
        QT_TRANSLATE_NOOP(
            "Problem", "{file} is an XML file of a kind that cannot be read here; it begins with {root}."
        ),
        QT_TRANSLATE_NOOP("Problem", "Choose an Excel, OpenDocument or csv file with a list."),
    ),
    "paste-empty": Sentence(
        QT_TRANSLATE_NOOP("Problem", "There is no text on the clipboard that could be a list."),
        QT_TRANSLATE_NOOP("Problem", "Select the cells in Excel, copy them, and paste again."),
    ),
    "read-while-open": Sentence(
        QT_TRANSLATE_NOOP("Problem", "{file} is open in another program; it was read as it was last saved."),
        QT_TRANSLATE_NOOP(
            "Problem", "Save the file there first if you have just changed something, and open it here again."
        ),
    ),
    "encoding-guessed": Sentence(
        QT_TRANSLATE_NOOP("Problem", "{file} does not say how its letters are stored; it was read as {encoding}."),
        QT_TRANSLATE_NOOP("Problem", "Check a name with an accent and an amount with a euro sign."),
    ),
    "encoding-unsure": Sentence(
        QT_TRANSLATE_NOOP(
            "Problem",
            "It is not certain how the letters of {file} are stored; it was read as {encoding}, and some letters may be wrong.",
        ),
        QT_TRANSLATE_NOOP("Problem", "Check the names with accents, or save the file as “CSV UTF-8” and open that."),
    ),
    "encoding-mixed": Sentence(
        QT_TRANSLATE_NOOP(
            "Problem", "{file} stores its letters in two ways, as if two files were put together; both were read."
        ),
        QT_TRANSLATE_NOOP("Problem", "Check the names with accents."),
    ),
    "csv-read-as": Sentence(
        QT_TRANSLATE_NOOP("Problem", 'The file was read as {encoding} text with "{delimiter}" between the columns.'),
    ),
    "nul-removed": Sentence(
        QT_TRANSLATE_NOOP("Problem", "{count} unreadable characters (zero bytes) were removed from the text."),
        QT_TRANSLATE_NOOP("Problem", "Check the names and numbers around them."),
    ),
    "quote-never-ends": Sentence(
        QT_TRANSLATE_NOOP(
            "Problem",
            "On row {row}, a quotation mark opens a text that never ends as it should; it was read as an ordinary character.",
        ),
        QT_TRANSLATE_NOOP("Problem", "Check row {row} and the rows after it."),
    ),
    "row-too-long": Sentence(
        QT_TRANSLATE_NOOP(
            "Problem", "Row {row} has {found} cells, the heading row {expected}: values may stand in the wrong column."
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Look for an amount with a comma, or a name with the separator in it, that should have been between quotation marks.",
        ),
    ),
    "row-too-short": Sentence(
        QT_TRANSLATE_NOOP("Problem", "Row {row} has {found} filled cells, the heading row {expected}."),
    ),
    "row-other-delimiter": Sentence(
        QT_TRANSLATE_NOOP("Problem", "Row {row} separates its columns in another way than the heading row."),
        QT_TRANSLATE_NOOP("Problem", "Separate the columns of row {row} as in the heading row."),
    ),
    "rows-uneven": Sentence(
        QT_TRANSLATE_NOOP("Problem", "{count} more rows do not have the number of cells of the heading row."),
        QT_TRANSLATE_NOOP("Problem", "Check how the file was made."),
    ),
    "hidden-rows": Sentence(
        QT_TRANSLATE_NOOP("Problem", "{count} rows are hidden in sheet {sheet} ({rows}); they were read as well."),
        QT_TRANSLATE_NOOP("Problem", "Leave them out in the preview if they are not meant."),
    ),
    "hidden-columns": Sentence(
        QT_TRANSLATE_NOOP(
            "Problem", "{count} columns are hidden in sheet {sheet} ({columns}); they were read as well."
        ),
        QT_TRANSLATE_NOOP("Problem", "Check whether they belong to the list."),
    ),
    "hidden-sheet": Sentence(
        QT_TRANSLATE_NOOP("Problem", "Sheet {sheet} is hidden in the workbook."),
    ),
    "hidden-unknown": Sentence(
        QT_TRANSLATE_NOOP("Problem", "In this kind of file, hidden rows and columns cannot be told from others."),
        QT_TRANSLATE_NOOP("Problem", "Save the workbook as xlsx if rows are hidden in it."),
    ),
    "values-under-merge": Sentence(
        QT_TRANSLATE_NOOP(
            "Problem",
            "{count} values under merged cells in sheet {sheet} cannot be seen and were left out; the first is in {cell}.",
        ),
        QT_TRANSLATE_NOOP("Problem", "Undo the merging in Excel if these values are meant."),
    ),
    "merges-left-out": Sentence(
        QT_TRANSLATE_NOOP("Problem", "Sheet {sheet} has more merged cells than are looked at; {count} were not."),
    ),
    "rows-twice": Sentence(
        QT_TRANSLATE_NOOP(
            "Problem", "The file holds {count} rows twice (row {rows}); where the two differ, the cell has no value."
        ),
        QT_TRANSLATE_NOOP("Problem", "Open the file in Excel, check these rows and save it again."),
    ),
    "cells-outside-sheet": Sentence(
        QT_TRANSLATE_NOOP(
            "Problem", "{count} cells of sheet {sheet} stand in a place that does not exist and were left out. {cells}"
        ),
        QT_TRANSLATE_NOOP("Problem", "Open the file in Excel and save it again."),
    ),
    "formulas-not-calculated": Sentence(
        QT_TRANSLATE_NOOP(
            "Problem", "The formulas in sheet {sheet} may never have been calculated: their results may be old or zero."
        ),
        QT_TRANSLATE_NOOP("Problem", "Open the file in Excel, let it calculate, and save it."),
    ),
    "sheet-missing": Sentence(
        QT_TRANSLATE_NOOP("Problem", "Sheet {sheet} is named in the file but could not be read."),
        QT_TRANSLATE_NOOP("Problem", "Open the file in Excel and save it again."),
    ),
    "made-by-exactdesk": Sentence(
        QT_TRANSLATE_NOOP("Problem", "ExactDesk made this workbook, or gave it back, and knows it again."),
    ),
    "sheets-left-out": Sentence(
        QT_TRANSLATE_NOOP("Problem", "{count} sheets with charts or macros hold no cells and were left out."),
    ),
}
