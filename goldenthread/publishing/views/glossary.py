"""The glossary of an area: its own abbreviations, then those that hold everywhere."""

from __future__ import annotations

from django.http import HttpResponse

from goldenthread.intake.queries import area_pack
from goldenthread.publishing.glossary import own_terms
from goldenthread.web.audience import AreaRequest, in_area
from goldenthread.web.glossary.page import show
from goldenthread.web.glossary.term import declared_terms


@in_area()
def area_glossary(request: AreaRequest, area_key: str) -> HttpResponse:
    own = own_terms(area_pack(request.area))
    name = request.area.name
    lead = f"What the abbreviations of {name} and of the field mean, in plain words."
    return show(request, declared_terms(), lead, own)
