"""The road of one file through the window: opened, mapped, checked, confirmed, posted."""

from exactdesk.ui.pages.import_.desk import Asks, ImportDesk
from exactdesk.ui.pages.import_.pages import ImportPages
from exactdesk.ui.pages.import_.stepper import Step

__all__ = ["Asks", "ImportDesk", "ImportPages", "Step"]
