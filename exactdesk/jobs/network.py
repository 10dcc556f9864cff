"""The way out: the HTTP client that every job uses, with the system's certificates and proxies."""

from exactdesk.exact.calls import open_http

__all__ = ["open_http"]
