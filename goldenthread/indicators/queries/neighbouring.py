"""Which authorities one is compared with: the list accepted last, or else the one that comes with the program."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from goldenthread.indicators.models import StatisticalNeighbour
from goldenthread.indicators.neighbours import neighbours_of
from goldenthread.intake.upload_state import ACCEPTED


def neighbours_by_place(places: Iterable[str]) -> Mapping[str, tuple[str, ...]]:
    """The codes of the neighbours of each, nearest first; none for England or a region. One query."""
    wanted = sorted(set(places))
    rows = (
        StatisticalNeighbour.objects.filter(upload__state=ACCEPTED, place__code__in=wanted)
        .order_by("upload__accepted_at", "upload_id", "rank")
        .values_list("place__code", "upload_id", "neighbour__code")
    )
    lists: dict[str, dict[int, list[str]]] = {}
    for place, upload, neighbour in rows:
        lists.setdefault(place, {}).setdefault(upload, []).append(neighbour)
    newest = {place: tuple(list(those.values())[-1]) for place, those in lists.items()}
    return {place: newest.get(place) or neighbours_of(place) for place in wanted}
