"""The words for a list of open items beside the books, that window, paper and command line all tell."""

from __future__ import annotations

from collections.abc import Iterable
from typing import assert_never

from exactdesk.books.outstanding import ItemKind
from exactdesk.books.reference import Side
from exactdesk.flow.list_view import RowState
from exactdesk.flow.open_list import Agreement, Compared, Remark
from exactdesk.wording.sentences import translate


def agreement_title(agreement: Agreement) -> str:
    """How list and books agree, as a heading or on a badge."""
    match agreement:
        case Agreement.MATCHED:
            return translate("ListWords", "In both")
        case Agreement.DIFFERS:
            return translate("ListWords", "Amount differs")
        case Agreement.ONLY_IN_LIST:
            return translate("ListWords", "Only in the list")
        case Agreement.ONLY_IN_BOOKS:
            return translate("ListWords", "Only in the books")
    assert_never(agreement)


def state_title(state: RowState) -> str:
    """How a row stands, on a badge."""
    match state:
        case RowState.EQUAL:
            return translate("ListWords", "Agrees")
        case RowState.TO_DO:
            return translate("ListWords", "To do")
        case RowState.CHECK:
            return translate("ListWords", "To check")
        case RowState.DONE:
            return translate("ListWords", "Seen")
    assert_never(state)


def side_title(side: Side) -> str:
    """Which of the books."""
    match side:
        case Side.SALES:
            return translate("ListWords", "What customers owe")
        case Side.PURCHASE:
            return translate("ListWords", "What we owe suppliers")
    assert_never(side)


def remark_word(remark: Remark) -> str:
    """What is otherwise about an invoice that both sides have, in a word or two."""
    match remark:
        case Remark.AMOUNT:
            return translate("ListWords", "amount")
        case Remark.CURRENCY:
            return translate("ListWords", "currency")
        case Remark.PAID_SINCE:
            return translate("ListWords", "partly paid since")
        case Remark.NUMBER:
            return translate("ListWords", "number spelled otherwise")
        case Remark.NOT_BY_NUMBER:
            return translate("ListWords", "found by name and amount")
        case Remark.NAME:
            return translate("ListWords", "name")
        case Remark.INVOICE_DATE:
            return translate("ListWords", "invoice date")
        case Remark.DUE_DATE:
            return translate("ListWords", "due date")
        case Remark.ROWS:
            return translate("ListWords", "several rows together")
    assert_never(remark)


def remark_words(remarks: Iterable[Remark]) -> str:
    """Remarks in a row."""
    return ", ".join(map(remark_word, remarks))


def why(compared: Compared) -> str:
    """What a row may mean, in a sentence; what differs where both sides have it."""
    match compared.agreement:
        case Agreement.ONLY_IN_LIST:
            return translate("ListWords", "Not open in the books: paid there already, or never booked.")
        case Agreement.ONLY_IN_BOOKS if compared.item is not None and compared.item.kind is ItemKind.PAYMENT:
            return translate("ListWords", "A payment in the books that was not matched yet.")
        case Agreement.ONLY_IN_BOOKS:
            return translate("ListWords", "Not in the list: paid according to who made it, or not known there.")
        case Agreement.MATCHED | Agreement.DIFFERS:
            words = remark_words(compared.remarks)
            if not words:
                return translate("ListWords", "Both say the same.")
            return translate("ListWords", "Otherwise: {what}.").format(what=words)
    assert_never(compared.agreement)
