"""A list month by month."""

from datetime import date

from goldenthread.methods.waiting.history import by_month
from goldenthread.methods.waiting.queue import Wait


def test_a_list_month_by_month() -> None:
    """Referred, seen and waiting at each month's end, a month of nothing too; the last ends on the day itself."""
    waits = [
        Wait(date(2024, 1, 3), date(2024, 1, 20)), Wait(date(2024, 1, 31), date(2024, 3, 1)),
        Wait(date(2024, 3, 5), None), Wait(date(2024, 3, 9), date(2024, 4, 2)),
    ]  # fmt: skip
    found = by_month(waits, date(2024, 3, 15))
    assert [(m.referred, m.seen, m.waiting) for m in found] == [(2, 1, 1), (0, 0, 1), (2, 1, 2)]
    assert [m.end for m in found] == [date(2024, 1, 31), date(2024, 2, 29), date(2024, 3, 15)]
    assert [m.is_whole for m in found] == [True, True, False]


def test_nobody_referred_yet() -> None:
    """No month at all."""
    assert by_month([Wait(date(2024, 2, 1), None)], date(2024, 1, 1)) == []
