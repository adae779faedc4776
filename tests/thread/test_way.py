"""The strips that pages draw: an area's thread and one record's way."""

from goldenthread.access.declarations import find
from goldenthread.thread.check import Check, find_breaks
from goldenthread.thread.way import STATIONS, area_strip, record_strip
from tests.thread.made_up import Row, facts_of, thread_of

STATION_OF = {
    "findings": "need",
    "priorities": "priority",
    "actions": "action",
    "services": "service",
    "joint_arrangements": "agreement and money",
}
ROWS = [
    Row("priorities", "p1", "Therapies"),
    Row("priorities", "p2", "Voice"),
    Row("actions", "a1", "Review therapies", {"priority": "p1", "services": ("salt",)}),
    Row("services", "salt", "Speech therapy"),
]


def test_the_area_strip_counts_stations_and_joints() -> None:
    """Two priorities, of which one is answered: the joint to action holds once and is broken once."""
    facts = facts_of(*ROWS)
    thread = thread_of(facts)
    breaks = find_breaks(facts, thread, find(Check, "checks"))
    strip = area_strip(facts, thread, breaks, STATION_OF.get, lambda s: f"/{s}", lambda a, b: f"/{a}-{b}")
    assert [station.title.lower() for station in strip.stations] == list(STATIONS)
    assert strip.stations[1].count == 2
    joint = strip.joints[1]
    assert (joint.holds, joint.broken) == (1, 1)
    assert joint.sentence == "1 link holds, 1 broken"
    assert joint.href


def test_the_last_joint_leads_back_to_need() -> None:
    """The thread is a loop: voice leads back to need."""
    facts = facts_of(*ROWS)
    strip = area_strip(facts, thread_of(facts), [], STATION_OF.get, lambda s: s, lambda a, b: a)
    assert len(strip.joints) == len(strip.stations)


def test_a_record_strip_shows_the_way_both_ways_and_what_is_missing() -> None:
    """From the service up to its priority; no agreement below, and what would mend that."""
    facts = facts_of(*ROWS)
    thread = thread_of(facts)
    breaks = find_breaks(facts, thread, find(Check, "checks"))
    strip = record_strip(
        ("services", "salt"), facts, thread, STATION_OF.get, lambda r: f"/{r[0]}/{r[1]}", breaks
    )
    by_key = {station.key: station for station in strip.stations}
    assert [item.text for item in by_key["priority"].items] == ["Therapies"]
    assert by_key["service"].here
    assert by_key["agreement-and-money"].missing
    assert "agreement" in by_key["agreement-and-money"].mend
