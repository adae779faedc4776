"""Room for words in charts."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from goldenthread.web.charts.lettering import spread, wrapped


def test_long_names_wrap() -> None:
    """A name takes as many lines as it needs, each short enough."""
    assert wrapped("Speech, language and communication needs", 150) == [
        "Speech, language and",
        "communication needs",
    ]


def test_labels_stay_where_they_are_wanted_when_there_is_room() -> None:
    """Nothing is moved without need."""
    assert spread([10, 100], [17, 17], 0, 200) == [10, 100]


@given(st.lists(st.floats(0, 300), min_size=1, max_size=8))
def test_labels_never_lie_over_one_another(wanted: list[float]) -> None:
    """Where there is room for all, they keep apart, in order and inside."""
    heights = [17.0] * len(wanted)
    placed = sorted(spread(wanted, heights, 0, 300))
    assert all(after - before >= 16.99 for before, after in pairwise(placed))
    assert placed[0] >= 8.49
    assert placed[-1] <= 291.51
