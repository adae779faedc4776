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
    """The whole area's thread: how many records stand at each station and how many joints hold or are broken."""
    counts = Counter(
        station for sheet, rows in facts.records.items() if (station := station_of(sheet)) for _ in rows
    )
    stations = tuple(
        Station(
            key=_slug(key),
            title=title,
            count=counts.get(key, 0),
            href=station_address(key),
            missing="" if counts.get(key) else "Nothing recorded",
        )
        for key, title in TITLES.items()
    )
    pairs = [*pairwise(STATIONS), (STATIONS[-1], STATIONS[0])]
    joints = tuple(_joint(thread, breaks, station_of, pair, joint_address) for pair in pairs)
    return Strip(title="The golden thread", stations=stations, joints=joints)


def _joint(
    thread: Thread,
    breaks: Sequence[Break],
    station_of: StationOf,
    pair: tuple[str, str],
    joint_address: Callable[[str, str], str],
) -> Joint:
    first, second = pair
    holds = sum(
        {station_of(link.upstream[0]), station_of(link.downstream[0])} == {first, second}
        for link in thread.links
    )
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
    """The record's own way, up and down: what stands at each station, and what would mend a missing part."""
    reached = {record, *thread.above(record), *thread.below(record)}
    own_breaks = [each for each in breaks if (each.finding.sheet, each.finding.key) == record]
    stations = []
    for key, title in TITLES.items():
        there = sorted(
            (each for each in reached if station_of(each[0]) == key), key=lambda each: (each != record, each)
        )
        mend = next(
            (each.check.mend for each in own_breaks if each.check.joint and key == each.check.joint[1]), ""
        )
        stations.append(
            Station(
                key=_slug(key),
                title=title,
                items=tuple(_item(each, facts, address) for each in there[:SHOWN]),
                more=f"and {len(there) - SHOWN} more" if len(there) > SHOWN else "",
                missing="" if there else "Nothing linked",
                mend=mend,
                here=station_of(record[0]) == key,
            )
        )
    return Strip(title="Its thread", stations=tuple(stations), small=True)


def _item(record: Key, facts: AreaFacts, address: Address) -> Item:
    return Item(text=facts.by_key[record].title, href=address(record))


def _slug(station: str) -> str:
    return station.replace(" ", "-")
