"""Keeping a list of statistical neighbours: a few rows for each authority, seen when the upload is accepted."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, cast

from django.db import transaction
from django.db.models import Max

from goldenthread.indicators.facts import NeighbourFacts, SourcePlace
from goldenthread.indicators.models import StatisticalNeighbour
from goldenthread.records.actions import keep_listed_places, keep_place


class SavingNeighbours:
    """The list of one upload on its way in: some fifteen hundred rows, written at the end in one go."""

    def __init__(self, upload: int) -> None:
        keep_listed_places()
        self.upload = upload
        self.first = _last() + 1
        self.last: int | None = None
        self.saved = 0
        self._rows: list[StatisticalNeighbour] = []
        self._places: dict[str, int] = {}
        self._listed = 0

    def add(self, items: list[Any]) -> bool:
        for facts in cast(list[NeighbourFacts], items):
            self._listed += 1
            place = self._place(facts.place)
            self._rows += [
                StatisticalNeighbour(
                    upload_id=self.upload,
                    place_id=place,
                    neighbour_id=self._place(neighbour),
                    rank=rank,
                    closeness=closeness,
                )
                for rank, (neighbour, closeness) in enumerate(facts.neighbours, start=1)
            ]
        return False

    def finish(self) -> dict[str, Any]:
        with transaction.atomic():
            StatisticalNeighbour.objects.bulk_create(self._rows)
        self.saved, self.last = len(self._rows), _last()
        return {"places": self._listed, "new_places": [], "periods": [], "indicators": [], "declared": 0}

    def _place(self, place: SourcePlace) -> int:
        found = self._places.get(place.code)
        if found is None:
            row = keep_place(code=place.code, name=place.name, region=place.region, gss_code=place.gss_code)
            found = self._places[place.code] = row.pk
        return found


class _Neighbours:
    """The keeper that the format names."""

    def open(self, upload: int, format_key: str) -> SavingNeighbours:
        return SavingNeighbours(upload)

    def forget(self, upload: int, first: int, last: int | None) -> Iterator[int]:
        """Delete the upload's list, which is short."""
        deleted, _ = StatisticalNeighbour.objects.filter(upload_id=upload, id__gte=first).delete()
        yield deleted


NEIGHBOURS = _Neighbours()


def _last() -> int:
    return int(StatisticalNeighbour.objects.aggregate(last=Max("id"))["last"] or 0)
