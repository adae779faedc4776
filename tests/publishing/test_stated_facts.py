"""The stated figures of an area in the order of what it watches most."""

from decimal import Decimal

from goldenthread.intake.pack import PackRecord
from goldenthread.publishing.stated_facts import by_topic, facts_of, never_read, not_collected, watched
from tests.home.packs import pack, record


def stated(key: str, value: int = 1, place: str = "page 1", **more: object) -> PackRecord:
    row = record(
        "stated_figures", key, value=str(value), low=Decimal(value), high=Decimal(value), bound="exact",
        statistic=more.pop("statistic", "count"), unit="children", **more,  # type: ignore[arg-type]
    )  # fmt: skip
    return PackRecord(row.sheet, row.key, row.title, row.values, "strategy", "A strategy", place)


def member(key: str, heading: str, indicator: str = "") -> PackRecord:
    return record("indicator_set_members", key, set="six", number="1", heading=heading, indicator=indicator)


SET = record("indicator_sets", "six", title="Six areas")


def test_under_a_heading_stand_its_indicators_and_what_is_printed_under_its_words() -> None:
    """By the indicator, and by a heading of the document all of whose words are in this one; others stand elsewhere."""
    (heading,) = watched(
        pack(
            SET,
            member("m", "Identification of the schools requiring most support", "supported"),
            stated("a", indicator="supported"),
            stated("b", place="Area 2, schools requiring most support"),
            stated("c", place="Area 2, out of county placements"),
            stated("d", place="Area 2, impact"),
        )
    )
    assert [fact.row.key for fact in heading.facts] == ["a", "b"] and not heading.unmeasured


def test_what_nothing_measures_is_named() -> None:
    """A heading without an indicator and without a figure."""
    (heading,) = watched(pack(SET, member("m", "Waits for mental health")))
    assert heading.unmeasured and heading.title == "Waits for mental health"


def test_a_change_has_its_beginning_beside_its_end() -> None:
    """The beginning alone is left out; unlike ends are not compared, and it says why."""
    changes = [
        record("stated_changes", "x", from_figure="a", to_figure="b"),
        record("stated_changes", "y", from_figure="c", to_figure="d"),
    ]
    rows = [
        stated("a", 100),
        stated("b", 120),
        stated("c", 98, statistic="maximum"),
        stated("d", 45, statistic="mean"),
    ]
    facts = {fact.row.key: fact for fact in facts_of(pack(*rows, *changes))}
    assert set(facts) == {"b", "d"}
    like, unlike = facts["b"].step, facts["d"].step
    assert like is not None and like.absolute == 20
    assert unlike is not None and unlike.warnings == ("maximum compared with mean",)


def test_without_a_set_figures_stand_by_topic() -> None:
    """In the order of the pack; a figure without a topic is not lost."""
    found = by_topic(pack(stated("a", topic="SEND"), stated("b"), stated("c", topic="SEND")))
    assert [(each.title, len(each.facts)) for each in found] == [("SEND", 2), ("Without a topic", 1)]


def test_missing_figures() -> None:
    """What a document says is not collected, and an indicator of the area that nobody ever read."""
    made = pack(
        stated("a", indicator="read"), stated("b", availability="not collected", owner="The council"),
        record("area_indicators", "read"), record("area_indicators", "unread"),
    )  # fmt: skip
    assert [row.key for row in not_collected(made)] == ["b"]
    assert [row.key for row in never_read(made)] == ["unread"]
