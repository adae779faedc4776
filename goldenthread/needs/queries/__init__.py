"""What is read about need besides the pack: decisions that people took, and how many have each need."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from django.urls import reverse

from goldenthread.access.models import Area
from goldenthread.indicators.facts import UNPUBLISHED
from goldenthread.indicators.models import Reading
from goldenthread.indicators.queries.known import known
from goldenthread.indicators.queries.releases import accepted_releases
from goldenthread.needs.gap import Decided
from goldenthread.needs.models import GapDecision, RefreshChoice

PLANS = "ehc-plans"
Counted = list[tuple[date, str, float]]


def decisions(areas: Iterable[Area]) -> dict[int, dict[str, Decided]]:
    """The decisions about gaps that hold, by area and gap: one query."""
    found: dict[int, dict[str, Decided]] = {}
    held = GapDecision.objects.filter(area__in=list(areas), ended_at=None).select_related("decided_by")
    for each in held:
        found.setdefault(each.area_id, {})[each.gap] = decided(each)
    return found


def decided(row: GapDecision) -> Decided:
    return Decided(
        gap=row.gap,
        said=row.said,
        decision=row.decision,
        answer=row.answer,
        reason=row.reason,
        by=row.decided_by.name,
        on=row.decided_at.date(),
        title=row.title,
        words=row.words,
        severity=row.severity,
    )


def gap_address(area: Area, gap: str) -> str:
    """The page of a gap, with its evidence and its decision."""
    return reverse("understand-gap", kwargs={"area_key": area.key, "gap_key": gap})


def refresh_address(area: Area, assessment: str) -> str:
    """The page where somebody chooses how often an assessment is refreshed."""
    return reverse("understand-refresh", kwargs={"area_key": area.key, "assessment_key": assessment})


def earlier_decisions(area: Area, gap: str) -> list[GapDecision]:
    """Those that no longer hold, the newest first."""
    ended = GapDecision.objects.filter(area=area, gap=gap, ended_at__isnull=False)
    return list(ended.select_related("decided_by", "ended_by").order_by("-decided_at"))


def refresh_choices(areas: Iterable[Area]) -> dict[int, dict[str, RefreshChoice]]:
    """The cadences that people chose and that hold, by area and assessment: one query."""
    found: dict[int, dict[str, RefreshChoice]] = {}
    held = RefreshChoice.objects.filter(area__in=list(areas), ended_at=None).select_related("chosen_by")
    for each in held:
        found.setdefault(each.area_id, {})[each.assessment] = each
    return found


def earlier_choices(area: Area, assessment: str) -> list[RefreshChoice]:
    """Those that no longer hold, the newest first."""
    ended = RefreshChoice.objects.filter(area=area, assessment=assessment, ended_at__isnull=False)
    return list(ended.select_related("chosen_by").order_by("-chosen_at"))


def plans_by_need(places: Iterable[str]) -> dict[str, Counted]:
    """Published EHC plans by main need of each place, of every year, as (day, need, plans): two queries.

    Of two releases of one day the newer is heard, as on every page.
    """
    wanted = {code for code in places if code}
    if not wanted:
        return {}
    releases = accepted_releases()
    there = known(releases)
    needs = {
        key: dict(there.breakdown(key))["need"]
        for key, dimensions in there.dimensions.items()
        if dimensions == "need"
    }
    rows = (
        Reading.objects.filter(
            indicator_id__in=[key for key, row in there.indicators.items() if row.key == PLANS],
            breakdown_id__in=list(needs),
            place_id__in=[key for key, place in there.places.items() if place.code in wanted],
            upload_id__in=list(releases),
            value__isnull=False,
        )
        .exclude(origin=UNPUBLISHED)
        .values_list("place_id", "period_id", "breakdown_id", "upload_id", "value")
    )
    newest: dict[tuple[str, date, str], float] = {}
    for place, period, part, _, value in sorted(rows, key=lambda row: releases[row[3]].order):
        newest[there.places[place].code, there.periods[period].start, needs[part]] = float(value or 0)
    found: dict[str, Counted] = {}
    for (code, start, need), plans in newest.items():
        found.setdefault(code, []).append((start, need, plans))
    return found


def children_on(counted: Counted, on: date | None) -> tuple[Mapping[str, float], date | None]:
    """Those of the newest January by the day, or of the newest of all, with that January."""
    newest = max((start for start, _, _ in counted if on is None or start <= on), default=None)
    return {need: value for start, need, value in counted if start == newest}, newest
