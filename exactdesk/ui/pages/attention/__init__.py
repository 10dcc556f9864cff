"""Needs attention: every document over all administrations that waits for somebody, worked off to the last one."""

from exactdesk.ui.pages.attention.page import AttentionPage

__all__ = ["AttentionPage"]
