"""A run that the end of the sign-in stopped: the user is asked to sign the same account in again, and then it goes on by itself."""

from __future__ import annotations

import asyncio

from exactdesk.errors import ExactDeskError, SignInError
from exactdesk.jobs.progress import Progress, Report
from exactdesk.jobs.run_control import RunControl
from exactdesk.ui.desktop.seat import SESSION_LOST, Seat
from exactdesk.wording import tell_error


async def picked_up(seat: Seat, stopped_by: ExactDeskError | None, control: RunControl, report: Report) -> bool:
    """Whether the run may go on: the session had ended, and the same account is signed in again.

    False for any other error, where the user leaves it, and where the run is stopped meanwhile; another account is refused by the dialog.
    Raises `SignInError` where nothing is kept to sign in with.
    """
    if not isinstance(stopped_by, SignInError) or stopped_by.code not in SESSION_LOST or not seat.login:
        return False
    report(Progress(what="waiting-for-sign-in"))
    why, _ = tell_error(stopped_by)
    signing = asyncio.ensure_future(seat.sign_in_again(why))
    await control.rest(signing)
    return not signing.cancelled() and signing.result() and not control.is_stopped
