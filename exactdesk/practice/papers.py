"""Documents with their attachments, and subscriptions to webhooks: what follows from what was sent, and the file itself."""

import base64

from exactdesk.practice.ledger import Administration, at_midnight
from exactdesk.practice.values import Row

ATTACHMENTS = "documents/DocumentAttachments"
_TYPES = (
    (10, "Verkoopfactuur", 1),
    (20, "Inkoopfactuur", 1),
    (30, "Bankafschrift", 1),
    (55, "Overig", 2),
    (101, "Offerte", 3),
    (123, "E-mail", 2),
    (183, "Contract", 2),
)
_GROUPS = ((1, "Financieel"), (2, "Algemeen"), (3, "CRM"))
_CATEGORIES = ("Administratie", "Correspondentie", "Contracten")


def add_document_lists(books: Administration) -> None:
    """Give a new administration its types and categories of documents."""
    for number, word in _GROUPS:
        books.save("documents/DocumentTypeCategories", {"ID": number, "Description": word})
    for number, word, group in _TYPES:
        books.save(
            "documents/DocumentTypes",
            {
                "ID": number,
                "Description": word,
                "TypeCategory": group,
                "DocumentIsCreatable": True,
                "DocumentIsDeletable": True,
                "DocumentIsUpdatable": True,
                "DocumentIsViewable": True,
            },
        )
    for word in _CATEGORIES:
        books.save("documents/DocumentCategories", {"ID": books.new_id("category", word), "Description": word})


def finish_document(books: Administration, row: Row) -> None:
    """Fill in the names, the date and the number of a document."""
    owner = books.get("crm/Accounts", row.get("Account")) or {}
    category = books.get("documents/DocumentCategories", row.get("Category")) or {}
    row |= {
        "TypeDescription": (books.get("documents/DocumentTypes", row["Type"]) or {}).get("Description"),
        "CategoryDescription": category.get("Description"),
        "AccountCode": owner.get("Code"),
        "AccountName": owner.get("Name"),
        "DocumentDate": row.get("DocumentDate") or at_midnight(books.clock().date()),
        "HasEmptyBody": not row.get("Body"),
    }
    if row.get("HID") is None:
        books.hid += 1
        row["HID"] = books.hid


def finish_attachment(books: Administration, row: Row) -> None:
    """Fill in the size of an attachment, and where its file can be had."""
    row["FileSize"] = len(file_of(row))
    row["Url"] = f"/docs/SysAttachment.aspx?ID={row['ID']}&_Division_={books.facts.code}"


def file_of(row: Row) -> bytes:
    """The bytes of an attachment."""
    return base64.b64decode(str(row["Attachment"]))


def finish_subscription(books: Administration, row: Row) -> None:
    """Fill in whose subscription it is."""
    row["UserID"] = row.get("UserID") or books.user_id
    row["ClientID"] = books.client_id
    row["Description"] = row["Topic"]
