"""What has been chosen for the outputs of an area."""

from __future__ import annotations

from goldenthread.access.models import Area
from goldenthread.indicators.models import OutputPolicy
from goldenthread.indicators.outputs import Choice


def choices_of(place: str) -> list[Choice]:
    """Of the area of this place, oldest first. One query."""
    rows = OutputPolicy.objects.filter(area__place_code=place).order_by("chosen_at", "id")
    return [Choice(*row) for row in rows.values_list("output", "policy", "chosen_at")]


def choices_made(area: Area) -> list[OutputPolicy]:
    """With who chose and why, the newest first."""
    return list(
        OutputPolicy.objects.filter(area=area).select_related("chosen_by").order_by("-chosen_at", "-id")
    )
