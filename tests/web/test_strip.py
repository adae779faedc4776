"""The thread strip."""

from __future__ import annotations

import pytest

from goldenthread.web.strip import Joint, Station, Strip

STATIONS = (Station("need", "Needs", 12), Station("priority", "Priorities", 8), Station("voice", "Voice", 3))


def test_a_joint_says_its_state() -> None:
    """Whole, broken in part, missing altogether, or with nothing to join."""
    assert [Joint(holds, broken, "").state for holds, broken in ((8, 0), (9, 3), (0, 31), (0, 0))] == [
        "whole", "broken", "missing", "empty",
    ]  # fmt: skip


def test_each_station_has_the_joint_that_leads_on_from_it() -> None:
    """The last station of an open thread leads nowhere."""
    first, second = Joint(1, 0, "one"), Joint(2, 0, "two")
    strip = Strip("Thread", STATIONS, (first, second))
    assert [joint for _, joint, _ in strip.parts] == [first, second, None]
    assert strip.way_back is None


def test_as_many_joints_as_stations_close_the_loop() -> None:
    """The cycle is a loop: the last joint leads from voice back to need."""
    joints = (Joint(1, 0, "one"), Joint(2, 0, "two"), Joint(0, 3, "3 comments lead to no need"))
    strip = Strip("Thread", STATIONS, joints)
    assert strip.way_back == joints[-1]
    assert [joint for _, joint, _ in strip.parts] == [*joints[:2], None]


def test_no_line_leads_to_what_is_missing() -> None:
    """On a record's strip the thread stops where a part is missing, before it and after it."""
    stations = (STATIONS[0], Station("priority", "Priority", missing="No priority answers it."), *STATIONS)
    assert [holds for _, _, holds in Strip("Thread", stations).parts] == [False, False, True, True, True]


def test_a_wrong_number_of_joints_is_refused() -> None:
    """A joint without its two stations is a programmer's mistake."""
    with pytest.raises(ValueError, match="3 stations cannot have 1 joints"):
        Strip("Thread", STATIONS, (Joint(1, 0, ""),))
