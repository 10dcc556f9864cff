"""Articles: logistics/Items, read in bulk through sync/Logistics/Items."""

from __future__ import annotations

from datetime import date

from exactdesk.books.reference import Article, ArticleId, GLAccountId
from exactdesk.exact.odata import Item
from exactdesk.exact.record import Record

RESOURCE = "sync/Logistics/Items"
DELETED_TYPE = 9
"""EntityType of an article in sync/Deleted."""

SELECT = (
    "ID",
    "Timestamp",
    "Code",
    "Description",
    "Unit",
    "SalesVatCode",
    "GLRevenue",
    "GLCosts",
    "IsSalesItem",
    "IsPurchaseItem",
    "StartDate",
    "EndDate",
)


def read_article(item: Item, today: date) -> Article:
    """An article; not active outside its start and end date. Raises `Broken`."""
    told = Record(item, RESOURCE)
    revenue, costs = told.guid_or_none("GLRevenue"), told.guid_or_none("GLCosts")
    start, end = told.day("StartDate"), told.day("EndDate")
    return Article(
        id=ArticleId(told.guid("ID")),
        code=told.code("Code"),
        description=told.text("Description"),
        unit=told.text("Unit"),
        vat_code=told.text("SalesVatCode"),
        gl_revenue=None if revenue is None else GLAccountId(revenue),
        gl_costs=None if costs is None else GLAccountId(costs),
        is_sold=told.flag("IsSalesItem", otherwise=True),
        is_bought=told.flag("IsPurchaseItem"),
        is_active=(start is None or start <= today) and (end is None or today <= end),
    )
