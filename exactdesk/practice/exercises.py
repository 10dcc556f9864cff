"""Exercises: each makes one thing go wrong at the next opportunity, as it does in the wild."""

from exactdesk.practice.faults import Fault, FaultKind

EXERCISES = {
    "connection-breaks": Fault(kind=FaultKind.LOST_AFTER, on="POST", after=1),
    "nothing-arrives": Fault(kind=FaultKind.LOST_BEFORE, on="POST", after=1),
    "no-answer": Fault(kind=FaultKind.TIMEOUT, on="POST", after=1),
    "empty-answer": Fault(kind=FaultKind.EMPTY, on="POST", after=1),
    "maintenance": Fault(kind=FaultKind.UNAVAILABLE, on="POST", after=1),
    "calls-spent": Fault(kind=FaultKind.TOO_MANY, on="POST", after=1),
    "sign-in-ends": Fault(kind=FaultKind.UNAUTHORIZED, on="POST", after=1, times=2),
    "slow-answer": Fault(kind=FaultKind.REQUEST_TIMEOUT, on="GET"),
    "elsewhere": Fault(kind=FaultKind.CURRENT_DIVISION, on="GET"),
}
"""By name. What is written goes wrong at the second document, so that one is booked already."""
