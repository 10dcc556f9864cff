"""A process is killed in mid-renewal again and again: no sign-in is lost but where the protocol forces it."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.crash.renewals import prove


@pytest.mark.timeout(300)
@pytest.mark.skipif(os.name != "posix", reason="processes are forked from one that has loaded the program")
def test_a_kill_in_mid_renewal_is_never_worse_than_the_protocol(tmp_path: Path) -> None:
    figures = prove(tmp_path, kills=60, seed=20261128)
    assert figures.worse == [], str(figures)
    assert figures.within >= 3, str(figures)
    assert figures.lost <= figures.within, str(figures)
