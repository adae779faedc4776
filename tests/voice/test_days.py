"""Whether something had happened by a day."""

from datetime import date

from goldenthread.intake.loose_date import read_loose_date
from goldenthread.voice.days import happened
from tests.home.packs import record

ROWS = tuple(
    record("engagements", key, held_on=read_loose_date(printed) if printed else None)
    for key, printed in (("past", "May 2018"), ("year", "2020"), ("later", "Autumn 2020"), ("undated", ""))
)


def test_what_can_only_have_happened_later_is_left_out() -> None:
    """A page as at 18 March 2020 does not know an event of that autumn; an event “in 2020” may have been."""
    assert [row.key for row in happened(ROWS, "held_on", date(2020, 3, 18))] == ["past", "year", "undated"]
