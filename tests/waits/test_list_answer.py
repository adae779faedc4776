"""What a list says in one sentence."""

from datetime import date, timedelta

from goldenthread.waits.list_answer import answer_words, lists_words, now_words, recent_words
from goldenthread.waits.waiting_list import WorkedOut, work_out

TODAY = date(2026, 4, 1)


def of(*rows: str, target: str = "4") -> WorkedOut:
    return work_out(
        "list,referral,removal,target_wait\n" + "".join(f"A,{row},{target}\n" for row in rows), TODAY
    ).lists[0]


def weekly(seen_after: int, number: int = 10) -> list[str]:
    first = date(2026, 1, 1)
    days = [first + timedelta(weeks=week) for week in range(number)]
    return [f"{day},{day + timedelta(days=seen_after)}" for day in days]


def test_a_list_that_grows() -> None:
    """More come than are seen; the median, the 92nd percentile and the target in one line."""
    found = of(*weekly(7, 4), "2026-01-29,", "2026-02-01,", "2026-02-02,", "2026-02-03,")
    assert answer_words(found).startswith(
        "The list grows: "
    ) and "children are referred each week" in answer_words(found)
    assert (
        now_words(found)
        == "4 children wait now, 4 of them (100%) within the target, the longest for 0.7 weeks so far."
    )


def test_a_list_that_need_not_grow() -> None:
    """As many can be seen as come; everybody is seen within the target."""
    words = answer_words(of(*weekly(1, number=10), *weekly(1, number=10)))
    assert words.startswith("The list need not grow: ")
    assert words.endswith("Of those referred, 100% are seen within the target of 4 weeks.")
    assert answer_words(of(*weekly(1))).endswith("So few referrals (10) say little.")


def test_what_cannot_be_told_is_said_so() -> None:
    """One child who still waits tells neither growth nor a median; without a target there is none in the words."""
    found = of("2026-01-01,", target="")
    assert answer_words(found) == (
        "Whether the list grows cannot be told. Fewer than half of those referred have been seen so far. "
        "So few referrals (1) say little."
    )
    assert now_words(found) == "1 child waits now, for 0 weeks so far."
    assert now_words(of("2026-01-01,2026-01-02")) == "Nobody on the list waits now."


def test_what_the_last_months_brought() -> None:
    """Demand and capacity of a long list may hide that it rose at its end."""
    first = date(2025, 1, 1)
    calm = [f"{first + timedelta(days=day)},{first + timedelta(days=day + 4)}" for day in range(0, 300, 3)]
    late = [f"{date(2025, 11, 1) + timedelta(days=day)}," for day in range(0, 120, 10)]
    words = answer_words(of(*calm, *late))
    assert words.startswith("The list need not grow: ")
    assert "In the last three months those who wait rose from 3 to 12." in words
    assert recent_words(of(*calm, *late)) == (
        "In November 2025 to January 2026 3.3 were referred and 0 removed each month."
    )
    assert recent_words(of("2026-01-01,")) == "" and "three months" not in answer_words(of(*calm))


def test_several_lists() -> None:
    """How many grow, and which is under most pressure; nothing where nothing is known."""
    grows = of(*weekly(7, 4), "2026-01-29,", "2026-02-01,", "2026-02-02,", "2026-02-03,")
    late = of(*weekly(1), "2026-01-05,", "2026-04-01,")
    assert lists_words([grows, of(*weekly(1))]).startswith("1 of 2 lists grows. Most pressure is on A (")
    assert lists_words([grows, late]).endswith("Above 1, as 1 of 2 is, the target will be missed.")
    assert lists_words([of("2026-01-01,", target="")]) == ""
