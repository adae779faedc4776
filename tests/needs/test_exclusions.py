"""The settings that exclude most, with the support they were given (R10)."""

from __future__ import annotations

from goldenthread.needs.exclusions import most_excluding
from tests.needs.made_up_map import Row


def setting(name: str, number: object, **cells: object) -> Row:
    given = {
        "setting": name,
        "phase": "secondary",
        "kind": "suspensions",
        "number": number,
        "document": "d",
        **cells,
    }
    return Row("exclusions", name.lower(), name, given)


def test_the_most_stand_first_and_those_without_support_are_an_alert() -> None:
    """Five of each phase and kind; how many have a record is said."""
    rows = [setting(name, number) for name, number in zip("ABCDEF", (3, 90, 12, 40, 8, 1), strict=True)]
    rows[1] = setting("B", 90, support="A review of behaviour")
    (most,) = most_excluding(rows)
    assert [each.row.key for each in most.settings] == ["b", "d", "c", "e", "a"]
    assert (most.of, most.unsupported) == (6, 4)
    assert most.settings[0].alert == "" and most.settings[1].alert == "No challenge or support is recorded."


def test_phases_kinds_groups_and_times_are_kept_apart() -> None:
    """Suspensions in primary schools are no more than themselves; nor are those of pupils with a plan."""
    rows = [
        setting("A", 3),
        setting("B", 4, phase="primary"),
        setting("C", 5, kind="permanent exclusions"),
        setting("D", 6, pupils="pupils with an EHC plan"),
        setting("E", 7, period_start="2018-09", period_end="2019-08"),
    ]
    assert [each.title for each in most_excluding(rows)] == [
        "Suspensions: secondary",
        "Suspensions: primary",
        "Permanent exclusions: secondary",
        "Suspensions of pupils with an EHC plan: secondary",
        "Suspensions: secondary, September 2018 to August 2019",
    ]


def test_a_rate_has_its_interval() -> None:
    """85 suspensions of 640 pupils are 13.3 for every 100; more suspensions than pupils are possible."""
    (most,) = most_excluding([setting("A", 85, on_roll=640)])
    (one,) = most.settings
    assert round(one.rate or 0, 2) == 13.28 and one.rate_told == "95% interval 10.6 to 16.4"
    assert most_excluding([setting("A", 700, on_roll=640)])[0].settings[0].rate is not None
    assert most_excluding([setting("A", 85)])[0].settings[0].rate is None
    (share,) = most_excluding([setting("A", 85, on_roll=640, kind="pupils suspended")])[0].settings
    assert share.rate_told == "95% interval 10.9 to 16.1"


def test_what_no_document_publishes_is_under_the_stricter_policy() -> None:
    """1 to 7 are not shown, others rounded to 5; hidden ones come last, by name: their order tells nothing."""
    rows = [setting(name, number, document="") for name, number in (("Z", 2), ("A", 7), ("M", 13))]
    (most,) = most_excluding(rows)
    assert [(each.row.key, each.number) for each in most.settings] == [("m", 15), ("a", None), ("z", None)]
    assert most.settings[1].told == "between 1 and 7, not shown to protect people"
    (unknown,) = most_excluding([setting("A", "")])[0].settings
    assert (unknown.number, unknown.told) == (None, "not known")
