"""Signing in, from nothing to signed in: the country, the office's registration, its keys, the browser."""

from exactdesk.ui.pages.sign_in.page import SignInPage
from exactdesk.ui.pages.sign_in.values import OTHER, GuideStep, KnownAccount, SignInView, SignInWish

__all__ = ["OTHER", "GuideStep", "KnownAccount", "SignInPage", "SignInView", "SignInWish"]
