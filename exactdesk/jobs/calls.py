"""Calls to Exact Online as a face may show them."""

from exactdesk.exact.limits import Budget

__all__ = ["Budget"]
