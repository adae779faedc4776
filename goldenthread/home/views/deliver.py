"""The page Deliver of an area: its services, who funds them together, contracts, and the scope of services."""

from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import render

from goldenthread.access.permissions import SEE_MONEY
from goldenthread.directory.scope import scope_lines
from goldenthread.directory.service_map import Wanted, by_commissioner, mapped_services, standing
from goldenthread.funding.joint_funding import joint_lines
from goldenthread.home.asked import asked_of
from goldenthread.home.charts.deliver import joint_funding_leads
from goldenthread.home.service_filters import service_filters
from goldenthread.home.stage_breaks import stage_breaks
from goldenthread.home.tables import deliver as tables
from goldenthread.thread.queries import area_thread
from goldenthread.web.audience import AreaRequest, in_area
from goldenthread.web.tables import download


@in_area()
def deliver(request: AreaRequest, area_key: str) -> HttpResponse:
    asked = asked_of(request.area, request.on)
    see_money = SEE_MONEY in request.permissions
    arrangements = asked.pack.rows("joint_arrangements")
    services = standing(mapped_services(asked.pack.rows("services"), arrangements), request.on)
    wanted = Wanted.read(request.GET.dict())
    shown = [each for each in services if wanted.includes(each)]
    lines = joint_lines(arrangements, asked.pack.rows("contributions"))
    contracts = asked.pack.rows("contracts")
    scope = scope_lines(asked.pack.rows("commitments"), services)
    found = {
        "services": tables.services_table(asked, by_commissioner(shown), wanted.is_anything),
        "commissioners": tables.commissioners_table(asked, by_commissioner(services)),
        "tiers": tables.tiers_table(asked, services),
        "levels": tables.levels_table(asked, services),
        "joint_funding": tables.joint_funding_table(asked, lines, see_money),
        "contracts": tables.contracts_table(asked, contracts, see_money),
        "conditions": tables.conditions_table(asked, contracts),
        "agreements": tables.agreements_table(asked, asked.pack.rows("agreements")),
        "scope": tables.scope_table(asked, scope),
    }
    if file := download(request, *found.values()):
        return file
    context = {
        **found,
        "breaks": stage_breaks(request.area, area_thread(request.area, request.on).breaks, "Deliver"),
        "filters": service_filters(services, wanted, lambda key: asked.name(key).then),
        "is_filtered": wanted.is_anything,
        "shown": len(shown),
        "all": len(services),
        "short_of_ages": sum(bool(each.ages.gap) and each.ages.words != "not recorded" for each in shown),
        "without_ages": sum(each.ages.words == "not recorded" for each in shown),
        "leads": joint_funding_leads(asked),
        "mapped": sum(bool(line.services) for line in scope),
        "lines": len(scope),
    }
    return render(request, "home/deliver.html", context)
