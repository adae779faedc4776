"""Needs, ages, tiers, places and times set against the map of services: what is missing, doubled or unequal (R20)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from goldenthread.indicators.dimension import NEEDS
from goldenthread.needs.gap import Evidence, Gap, severity_of
from goldenthread.needs.gap_by_need import gaps_by_need
from goldenthread.needs.gap_of_access import gaps_of_access, thresholds_unsaid, unequal_places
from goldenthread.needs.gap_overlaps import overlaps
from goldenthread.needs.gap_words import Children, short
from goldenthread.needs.service_reach import Row, ServiceMap, source_of


def find_gaps(
    records: Mapping[str, Sequence[Row]], plans: Mapping[str, float], on: date | None = None
) -> list[Gap]:
    """Recorded gaps in the order of the pack, then those that follow from the service map.

    `plans` are how many have each need as their main one, where that is published for the area, on the day `on`.
    """
    children = Children(plans, on)
    services = ServiceMap.of(records)
    recorded = [_recorded(row, records) for row in records.get("gaps", ())]
    found: list[Gap] = []
    if services.services:
        found += overlaps(services)
        found += gaps_by_need(services, _needs(services, children), children)
        found += gaps_of_access(services)
        found += thresholds_unsaid(services)
        found += unequal_places(services)
    return _merged(recorded, found)


def _needs(services: ServiceMap, children: Children) -> list[str]:
    """The national need types with children or with services; what nobody recorded is no need."""
    return [
        code
        for code in NEEDS
        if code != "not-recorded" and (children.get(code) > 0 or services.of_need(code))
    ]


def _recorded(row: Row, records: Mapping[str, Sequence[Row]]) -> Gap:
    cells = row.values
    kind = str(cells.get("kind") or "gap")
    text = str(cells.get("text") or row.title)
    figures = {each.key: each for each in records.get("stated_figures", ())}
    return Gap(
        key=row.key,
        kind=kind,
        title=short(text),
        words=text,
        severity=severity_of(kind),
        needs=tuple(cells.get("needs") or ()),
        services=tuple(cells.get("services") or ()),
        evidence=(
            Evidence(f"“{text}” {source_of(row)}".strip(), "gaps", row.key),
            *(
                Evidence(f"{figures[key].title}: {figures[key].values.get('value')}.", "stated_figures", key)
                for key in cells.get("figures") or ()
                if key in figures
            ),
        ),
        recorded=True,
    )


def _merged(recorded: Sequence[Gap], found: Sequence[Gap]) -> list[Gap]:
    """An overlap that a document records is that gap; what the map shows of it stands with it, and not twice."""
    left = list(found)
    merged = []
    for gap in recorded:
        same = [
            each
            for each in left
            if each.kind == gap.kind == "overlap"
            and set(each.services)
            and set(each.services) <= set(gap.services)
        ]
        if same:
            gap = replace(
                gap,
                also_found=same[0].words,
                evidence=(*gap.evidence, *(e for each in same for e in each.evidence)),
            )
            left = [each for each in left if each not in same]
        merged.append(gap)
    return [*merged, *left]
