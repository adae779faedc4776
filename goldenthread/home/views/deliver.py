"""The page Deliver of an area, which opens with the map of its services."""

from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import render

from goldenthread.directory.service_map import Wanted, by_commissioner, mapped_services, standing
from goldenthread.home.asked import asked_of
from goldenthread.home.service_filters import service_filters
from goldenthread.home.stage_breaks import stage_breaks
from goldenthread.home.stage_counts import StageCount, StageCounts
from goldenthread.home.stage_parts import DELIVER, parts_of
from goldenthread.home.tables import deliver as tables
from goldenthread.intake.pack import Pack
from goldenthread.thread.queries import area_thread
from goldenthread.web.audience import AreaRequest, in_area
from goldenthread.web.tables import download


@in_area()
def deliver(request: AreaRequest, area_key: str) -> HttpResponse:
    asked = asked_of(request.area, request.on)
    services = standing(
        mapped_services(asked.pack.rows("services"), asked.pack.rows("joint_arrangements")), request.on
    )
    wanted = Wanted.read(request.GET.dict())
    shown = [each for each in services if wanted.includes(each)]
    found = {
        "services": tables.services_table(asked, by_commissioner(shown), wanted.is_anything),
        "commissioners": tables.commissioners_table(asked, by_commissioner(services)),
        "tiers": tables.tiers_table(asked, services),
    }
    if file := download(request, *found.values()):
        return file
    context = {
        **found,
        "parts": parts_of(DELIVER, area_key, "deliver"),
        "breaks": stage_breaks(request.area, area_thread(request.area, request.on).breaks, "Deliver"),
        "counts": _counts(area_key, asked.pack, len(services)),
        "filters": service_filters(services, wanted, lambda key: asked.name(key).then),
        "is_filtered": wanted.is_anything,
        "shown": len(shown),
        "all": len(services),
        "short_of_ages": sum(bool(each.ages.gap) and each.ages.words != "not recorded" for each in shown),
        "without_ages": sum(each.ages.words == "not recorded" for each in shown),
    }
    return render(request, "home/deliver.html", context)


def _counts(area_key: str, pack: Pack, services: int) -> list[StageCount]:
    """None for an area without records, which its tables say already."""
    arrangements = pack.rows("joint_arrangements")
    joint = [row for row in arrangements if row.text("jointly_funded") == "yes"]
    unsaid = sum(row.text("jointly_funded") not in ("yes", "no") for row in arrangements)
    contracts, agreements = pack.rows("contracts"), pack.rows("agreements")
    if not (services or arrangements or contracts or agreements):
        return []
    of = StageCounts(area_key)
    return [
        of.count(services, "service,services", "deliver", "#service-map"),
        of.count(
            len(joint), "jointly funded" + (f" ({unsaid} not recorded)" if unsaid else ""), "deliver-funding"
        ),
        of.count(len(contracts), "contract recorded,contracts recorded", "deliver-contracts"),
        of.count(
            len(agreements), "agreement recorded,agreements recorded", "deliver-contracts", "#agreements"
        ),
    ]
