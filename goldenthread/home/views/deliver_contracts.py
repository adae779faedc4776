"""On what terms services are bought, and what the partners have agreed with each other."""

from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import render

from goldenthread.access.permissions import SEE_MONEY
from goldenthread.home.asked import asked_of
from goldenthread.home.stage_parts import DELIVER, parts_of
from goldenthread.home.tables import deliver as tables
from goldenthread.web.audience import AreaRequest, in_area
from goldenthread.web.tables import download


@in_area()
def deliver_contracts(request: AreaRequest, area_key: str) -> HttpResponse:
    asked = asked_of(request.area, request.on)
    contracts = asked.pack.rows("contracts")
    found = {
        "contracts": tables.contracts_table(asked, contracts, SEE_MONEY in request.permissions),
        "conditions": tables.conditions_table(asked, contracts),
        "agreements": tables.agreements_table(asked, asked.pack.rows("agreements")),
    }
    if file := download(request, *found.values()):
        return file
    context = {**found, "parts": parts_of(DELIVER, area_key, "deliver-contracts")}
    return render(request, "home/deliver_contracts.html", context)
