"""How an action stands on a day."""

from datetime import date

from goldenthread.strategy.progress import days_overdue, statuses
from tests.thread.made_up import Row

ACTION = Row("actions", "a", "Appoint a director", {"status": "planned", "due": "December 2019"})
DONE = Row("action_updates", "u", "", {"action": "a", "dated": "2020-03-18", "status": "done"})
UNDER_WAY = Row("action_updates", "v", "", {"action": "a", "dated": "2019-10", "status": "under way"})


def test_the_newest_update_wins_and_counts_only_from_its_day() -> None:
    """T19: the document says both that a director will be appointed and that one has been."""
    assert statuses([ACTION], [DONE, UNDER_WAY], date(2020, 3, 18)) == {"a": "done"}
    assert statuses([ACTION], [DONE, UNDER_WAY], date(2020, 3, 17)) == {"a": "under way"}
    assert statuses([ACTION], [DONE], date(2019, 1, 1)) == {"a": "planned"}


def test_what_is_done_is_not_overdue() -> None:
    """A month-precision date is overdue from the first day of the next month."""
    assert days_overdue("December 2019", "planned", date(2019, 12, 31)) == 0
    assert days_overdue("December 2019", "planned", date(2020, 1, 1)) == 1
    assert days_overdue("December 2019", "done", date(2020, 1, 1)) == 0
    assert days_overdue("", "planned", date(2020, 1, 1)) == 0
