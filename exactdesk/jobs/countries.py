"""Which Exact Online is meant: a country's, or an address."""

from __future__ import annotations

from exactdesk.exact.countries import HOSTS, checked_address, country_address

COUNTRIES = tuple(HOSTS)
"""Names of the countries that have an Exact Online of their own, the Netherlands first."""


def address_of(base_url: str | None, country: str | None) -> tuple[str, str]:
    """The address, and the country it belongs to (empty for an address of its own). Without either: the Netherlands.

    Raises `UsageError`.
    """
    if base_url:
        return checked_address(base_url), ""
    name = (country or COUNTRIES[0]).strip().lower()
    return country_address(name), name
