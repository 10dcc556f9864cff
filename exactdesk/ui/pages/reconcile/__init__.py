"""Reconciling: the list of reviews, the deck in which one is worked off, and what goes out to the books."""

from exactdesk.ui.pages.reconcile.pages import ReconcilePages

__all__ = ["ReconcilePages"]
