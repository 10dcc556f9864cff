"""The window: everything that knows Qt. It shows values and sends wishes; it computes nothing."""

from exactdesk.ui.lifeline import keep_none_alive

keep_none_alive()
