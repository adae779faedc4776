"""The filters of the page of waits: by who commissions the service, and by the part of the area."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from goldenthread.home.asked import Asked
from goldenthread.waits.in_words import InWords
from goldenthread.waits.known import ServiceWaits

NOT_KNOWN = "not-known"


@dataclass(frozen=True)
class WantedWaits:
    """Empty is any. A commissioner is that of the service, or of a reading where there are several."""

    commissioner: str = ""
    place: str = ""
    service: str = ""

    @classmethod
    def read(cls, query: Mapping[str, str]) -> WantedWaits:
        return cls(query.get("commissioner", ""), query.get("place", ""), query.get("service", ""))

    @property
    def is_anything(self) -> bool:
        return bool(self.commissioner or self.place or self.service)

    def of(self, waits: Sequence[ServiceWaits]) -> list[ServiceWaits]:
        """The services that fit, each with the readings that fit; what is of the whole area, or of every commissioner,
        is said of each part."""
        found = [replace(each, readings=self._readings(each)) for each in waits if self._includes(each)]
        return [each for each in found if each.readings] if self.place else found

    def words(self, found: Sequence[InWords]) -> list[InWords]:
        """What the documents say of the service that is asked for; of all where none is."""
        return [each for each in found if not self.service or self.service in each.services]

    def _includes(self, waits: ServiceWaits) -> bool:
        if self.service and waits.service.key != self.service:
            return False
        if not self.commissioner:
            return True
        own = waits.service.refs("commissioners")
        if self.commissioner == NOT_KNOWN:
            return not own
        return self.commissioner in own or any(e.commissioner == self.commissioner for e in waits.readings)

    def _readings(self, waits: ServiceWaits) -> tuple[Any, ...]:
        return tuple(
            each
            for each in waits.readings
            if (not self.place or each.place == self.place)
            and (self.commissioner in ("", NOT_KNOWN) or each.commissioner in ("", self.commissioner))
        )


def wait_filters(asked: Asked, waits: Sequence[ServiceWaits], wanted: WantedWaits) -> list[dict[str, Any]]:
    """The params of one GOV.UK select for each filter that has something to choose."""
    commissioners = dict.fromkeys(
        key
        for each in waits
        for key in (*each.service.refs("commissioners"), *(e.commissioner for e in each.readings))
        if key
    )
    places = sorted({reading.place for each in waits for reading in each.readings if reading.place})
    found = [
        _select(
            "commissioner",
            "Commissioner",
            [*((key, asked.name(key).then) for key in commissioners), (NOT_KNOWN, "Not known")],
            wanted.commissioner,
        ),
        _select(
            "service",
            "Service",
            [(each.service.key, each.service.title) for each in waits if each.is_known],
            wanted.service,
        ),
        _select("place", "Part of the area", [(place, place) for place in places], wanted.place),
    ]
    return [each for each in found if len(each["items"]) > 1]


def _select(key: str, title: str, options: Sequence[tuple[str, str]], chosen: str) -> dict[str, Any]:
    items = [("", "Any"), *options]
    return {
        "id": f"filter-{key}",
        "name": key,
        "label": {"text": title},
        "items": [{"value": value, "text": words, "selected": value == chosen} for value, words in items],
    }
