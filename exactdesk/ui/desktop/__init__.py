"""Joins the window to the jobs: what the user wishes becomes a job, what a job finds out becomes a page's values."""

from exactdesk.ui.desktop.desktop import Desktop, Leave
from exactdesk.ui.desktop.place import Practice, WorkPlace, plain

__all__ = ["Desktop", "Leave", "Practice", "WorkPlace", "plain"]
