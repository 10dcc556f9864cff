"""What is outstanding: ages, filters, the list per item, relation or administration, and all that is known of the one chosen."""

from exactdesk.ui.pages.outstanding.messages import BoardView
from exactdesk.ui.pages.outstanding.page import OutstandingPage

__all__ = ["BoardView", "OutstandingPage"]
