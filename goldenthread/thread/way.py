"""A record's own way through the thread, and an area's: the strips that pages draw."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from itertools import pairwise

from goldenthread.thread.check import Break
from goldenthread.thread.facts import AreaFacts, Key
from goldenthread.thread.tracing import Thread
from goldenthread.web.strip import Item, Joint, Station, Strip

TITLES = {
    "need": "Need",
    "priority": "Priority",
    "action": "Action",
    "service": "Service",
    "agreement and money": "Agreement and money",
    "performance": "Performance",
    "outcome": "Outcome",
    "voice": "Voice",
}
STATIONS = tuple(TITLES)
# The sheet that a station of the area's strip opens: the records that most people mean by its name.
STATION_SHEET = {
    "need": "findings",
    "priority": "priorities",
    "action": "actions",
    "service": "services",
    "agreement and money": "joint_arrangements",
    "performance": "stated_figures",
    "outcome": "outcomes",
    "voice": "comments",
}
SHOWN = 4

Address = Callable[[Key], str]
StationOf = Callable[[str], str | None]


def area_strip(
    facts: AreaFacts,
    thread: Thread,
    breaks: Sequence[Break],
    station_of: StationOf,
    station_address: Callable[[str], str],
    joint_address: Callable[[str, str], str],
) -> Strip:
    """The whole area's thread: how many records each station's link opens, and how many joints hold or are broken."""
    counts = {station: len(facts.of(sheet)) for station, sheet in STATION_SHEET.items()}
    stations = tuple(
        Station(
            key=_slug(key),
            title=title,
            count=counts[key],
            href=station_address(key),
            missing="" if counts[key] else "Nothing recorded",
        )
        for key, title in TITLES.items()
    )
    pairs = [*pairwise(STATIONS), (STATIONS[-1], STATIONS[0])]
    holding = Counter(
        frozenset((station_of(link.upstream[0]), station_of(link.downstream[0]))) for link in thread.links
    )
    joints = tuple(_joint(holding[frozenset(pair)], breaks, pair, joint_address) for pair in pairs)
    return Strip(title="The golden thread", stations=stations, joints=joints)


def _joint(
    holds: int, breaks: Sequence[Break], pair: tuple[str, str], joint_address: Callable[[str, str], str]
) -> Joint:
    first, second = pair
    broken = len({(b.finding.sheet, b.finding.key) for b in breaks if b.check.joint == pair})
    sentence = f"{holds} {'link holds' if holds == 1 else 'links hold'}, {broken} broken"
    if not holds and not broken:
        sentence = "nothing linked yet"
    return Joint(
        holds=holds, broken=broken, sentence=sentence, href=joint_address(first, second) if broken else ""
    )


def record_strip(
    record: Key,
    facts: AreaFacts,
    thread: Thread,
    station_of: StationOf,
    address: Address,
    breaks: Sequence[Break],
) -> Strip:
    """The record's own way, up and down: what stands at each station, and what would mend a missing part.

    A part is missing where a check says so, or where the thread stops: next to the last station that it reaches.
    """
    reached = {record, *thread.above(record), *thread.below(record)}
    own_breaks = [each for each in breaks if (each.finding.sheet, each.finding.key) == record]
    mends = {each.check.joint[1]: each.check.mend for each in reversed(own_breaks) if each.check.joint}
    there = {key: _standing(reached, record, key, station_of) for key in TITLES}
    stations = tuple(
        Station(
            key=_slug(key),
            title=title,
            count=len(there[key]) or None,
            items=tuple(_item(each, facts, address) for each in there[key][:SHOWN]),
            more=f"and {len(there[key]) - SHOWN} more" if len(there[key]) > SHOWN else "",
            missing="" if there[key] or not (key in mends or _next_to_one(key, there)) else "Nothing linked.",
            mend=f"{mends[key]}." if key in mends and not there[key] else "",
            here=station_of(record[0]) == key,
        )
        for key, title in TITLES.items()
    )
    return Strip(title="Its thread", stations=stations, small=True)


def _standing(reached: set[Key], record: Key, station: str, station_of: StationOf) -> list[Key]:
    found = [each for each in reached if station_of(each[0]) == station]
    return sorted(found, key=lambda each: (each != record, each))


def _next_to_one(station: str, there: dict[str, list[Key]]) -> bool:
    at = STATIONS.index(station)
    return any(there[STATIONS[beside]] for beside in (at - 1, at + 1) if 0 <= beside < len(STATIONS))


def _item(record: Key, facts: AreaFacts, address: Address) -> Item:
    return Item(text=facts.by_key[record].title, href=address(record))


def _slug(station: str) -> str:
    return station.replace(" ", "-")
