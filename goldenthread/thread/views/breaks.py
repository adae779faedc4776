"""The pages of the thread: an area's breaks, and one record's way up and down."""

from __future__ import annotations

from collections import defaultdict
from itertools import groupby, pairwise

from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.urls import reverse

from goldenthread.intake.queries import sheets
from goldenthread.thread.check import STAGES, Break
from goldenthread.thread.facts import Key
from goldenthread.thread.queries import AreaThread, address_of, area_thread, station_of
from goldenthread.thread.sourced import sourced
from goldenthread.thread.tracing import Way
from goldenthread.thread.way import STATIONS, TITLES, record_strip
from goldenthread.web.audience import AreaRequest, in_area
from goldenthread.web.strip import Strip
from goldenthread.web.tables import Cell, Column, Table, download
from goldenthread.web.words import day


@in_area()
def breaks(request: AreaRequest, area_key: str) -> HttpResponse:
    """Every break of the area by stage, most harmful first; filters by stage and by joint."""
    known = area_thread(request.area, request.on)
    stage = request.GET.get("stage", "")
    joint = request.GET.get("joint", "")
    check = request.GET.get("check", "")
    shown = [
        each
        for each in known.breaks
        if (not stage or each.check.stage == stage)
        and (not joint or (each.check.joint and joint_key(each.check.joint) == joint))
        and (not check or each.check.key == check)
    ]
    table = breaks_table(known, shown)
    if file := download(request, table):
        return file
    context = {
        "groups": _grouped(known, shown),
        "notes": _grouped(known, known.notes),
        "note_count": len(known.notes),
        "settled": [{"each": each, "href": _settle(known, each.found)} for each in known.resolved],
        "table": table,
        "total": len(known.breaks),
        "shown": len(shown),
        "stages": [(name, sum(each.check.stage == name for each in known.breaks)) for name in STAGES],
        "joints": _joints(),
        "stage": stage,
        "joint": joint,
    }
    return render(request, "thread/breaks.html", context)


@in_area()
def record_thread(request: AreaRequest, area_key: str, sheet: str, key: str) -> HttpResponse:
    """What a record answers and what answers it, step by step, both ways, with the whole reach of each."""
    known = area_thread(request.area, request.on)
    node = (sheet, key)
    record = known.facts.by_key.get(node)
    if record is None:
        raise Http404
    context = {
        "record": record,
        "kind": sheets()[sheet].singular,
        "address": address_of(request.area, node),
        "strip": strip_of(known, node),
        "up": ways(known, known.thread.up(node)),
        "down": ways(known, known.thread.down(node)),
        "above": _reached(known, known.thread.above(node)),
        "below": _reached(known, known.thread.below(node)),
        "breaks": known.breaks_of(node),
        "notes": known.notes_of(node),
        "settled": known.resolved_of(node),
    }
    return render(request, "thread/record.html", context)


def breaks_table(known: AreaThread, shown: list[Break]) -> Table:
    """The breaks as a table to download."""
    columns = (
        Column("stage", "Stage"),
        Column("check", "Kind of break"),
        Column("record", "Record"),
        Column("words", "What is broken"),
        Column("wording", "The words of the source"),
        Column("place", "Document and place"),
        Column("why", "Why it matters"),
        Column("source", "Source"),
        Column("who", "Who should mend it"),
        Column("mend", "What would mend it"),
    )
    rows = [
        (
            each.check.stage,
            each.check.title,
            Cell(each.finding.title, href=_href(known, each)),
            each.finding.words,
            (source := sourced(known.facts, each.finding)).wording,
            ": ".join(part for part in (source.document, source.place) if part),
            each.check.why,
            each.check.source,
            each.check.who,
            each.check.mend,
        )
        for each in shown
    ]
    return Table(
        "breaks",
        f"Breaks in the golden thread of {known.area.name}",
        columns,
        rows,
        as_at=day(known.facts.on),
    )


def strip_of(known: AreaThread, node: Key) -> Strip:
    """The strip of a record's own way."""
    return record_strip(
        node,
        known.facts,
        known.thread,
        station_of,
        lambda record: address_of(known.area, record),
        known.breaks,
    )


def ways(known: AreaThread, found: list[Way]) -> list[dict[str, object]]:
    """The steps from a record, grouped by their words: what a template lists."""
    by_words: dict[tuple[str, str], list[Key]] = defaultdict(list)
    for way in found:
        by_words[way.words, sheets()[way.record[0]].plural].append(way.record)
    return [
        {
            "words": words,
            "kind": kind,
            "records": [
                {"title": known.facts.by_key[record].title, "href": address_of(known.area, record)}
                for record in records
            ],
        }
        for (words, kind), records in by_words.items()
    ]


def _href(known: AreaThread, each: Break) -> str | None:
    node = (each.finding.sheet, each.finding.key)
    return address_of(known.area, node) if node in known.facts.by_key else None


def _settle(known: AreaThread, each: Break) -> str:
    return reverse(
        "thread:break", kwargs={"area_key": known.area.key, "check": each.check.key, "said": each.said}
    )


def _grouped(known: AreaThread, shown: list[Break]) -> list[dict[str, object]]:
    groups = []
    for stage, of_stage in groupby(shown, key=lambda each: each.check.stage):
        checks = []
        for check, of_check in groupby(of_stage, key=lambda each: each.check):
            breaks_of_check = list(of_check)
            found = [
                {
                    "finding": each.finding,
                    "href": _href(known, each),
                    "settle": _settle(known, each) if check.resolvable else "",
                }
                for each in breaks_of_check
            ]
            word, colour = HARM[check.harm]
            same = {each.finding.words for each in breaks_of_check}
            checks.append(
                {
                    "check": check,
                    "found": found,
                    "folded": len(found) > OPEN,
                    "words": same.pop() if len(same) == 1 and len(found) > 1 else "",
                    "harm": {"text": word, "classes": f"govuk-tag--{colour}"},
                }
            )
        groups.append({"stage": stage, "checks": checks})
    return groups


HARM = {1: ("low harm", "grey"), 2: ("some harm", "yellow"), 3: ("high harm", "red")}
# So many records of one kind stand open on the page; more stand folded under a count.
OPEN = 5


def joint_key(joint: tuple[str, str]) -> str:
    return f"{joint[0]}--{joint[1]}".replace(" ", "-")


def _joints() -> list[tuple[str, str]]:
    pairs = [*pairwise(STATIONS), (STATIONS[-1], STATIONS[0])]
    return [(joint_key(pair), f"{TITLES[pair[0]]} → {TITLES[pair[1]].lower()}") for pair in pairs]


def _reached(known: AreaThread, reached: set[Key]) -> list[dict[str, object]]:
    by_station: dict[str, list[Key]] = defaultdict(list)
    for record in sorted(reached):
        by_station[station_of(record[0]) or "beside the thread"].append(record)
    order = [*STATIONS, "beside the thread"]
    return [
        {
            "station": TITLES.get(station, "Beside the thread"),
            "records": [
                {"title": known.facts.by_key[record].title, "href": address_of(known.area, record)}
                for record in by_station[station]
            ],
        }
        for station in order
        if by_station.get(station)
    ]
