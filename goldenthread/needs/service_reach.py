"""For whom, where and when each service can be used, as far as anybody has recorded it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol

NOT_RECORDED = "not recorded"
TIERS = ("universal", "targeted", "specialist", "highly specialist")
YOUNGEST, OLDEST = 0, 25
# A service that is planned or has ended serves nobody today.
SERVING = ("running", "pilot", NOT_RECORDED)


class Row(Protocol):
    """What is needed of a row of a pack."""

    @property
    def sheet(self) -> str: ...
    @property
    def key(self) -> str: ...
    @property
    def title(self) -> str: ...
    @property
    def values(self) -> Mapping[str, Any]: ...
    @property
    def document_title(self) -> str: ...
    @property
    def document_place(self) -> str: ...


@dataclass(frozen=True)
class Reach:
    """One service that is not known to have ended or to be still to come. Empty is what nobody has recorded.

    `needs` empty means for no need in particular, or that nobody said. `joint` is whether it is recorded as jointly
    funded.
    """

    key: str
    title: str
    needs: tuple[str, ...] = ()
    tier: str = NOT_RECORDED
    youngest: int | None = None
    oldest: int | None = None
    commissioners: tuple[str, ...] = ()
    providers: tuple[str, ...] = ()
    joint: bool = False
    places: tuple[str, ...] = ()
    threshold: str = ""
    below: str = NOT_RECORDED
    below_services: tuple[str, ...] = ()
    waiting: str = NOT_RECORDED
    waiting_services: tuple[str, ...] = ()
    out_of_hours: str = NOT_RECORDED
    holidays: str = NOT_RECORDED
    access_key: str = ""
    access_words: str = ""
    source: str = ""

    @property
    def has_ages(self) -> bool:
        return self.youngest is not None and self.oldest is not None

    @property
    def ages(self) -> frozenset[int]:
        """The whole years of age that it is recorded to serve; none unless both ends are recorded."""
        if self.youngest is None or self.oldest is None:
            return frozenset()
        return frozenset(range(max(YOUNGEST, self.youngest), min(OLDEST, self.oldest) + 1))

    def may_share_ages(self, other: Reach) -> bool:
        """False only where the recorded ages keep the two apart."""
        return not (self.has_ages and other.has_ages) or bool(self.ages & other.ages)

    def may_share_tier(self, other: Reach) -> bool:
        """False only where both tiers are recorded and differ."""
        return NOT_RECORDED in (self.tier, other.tier) or self.tier == other.tier


@dataclass(frozen=True)
class ServiceMap:
    """The services that serve today, and every place that one of them names."""

    services: tuple[Reach, ...] = ()
    _by_key: dict[str, Reach] = field(default_factory=dict, compare=False, repr=False)

    @classmethod
    def of(cls, records: Mapping[str, Sequence[Row]]) -> ServiceMap:
        found = tuple(reaches(records))
        return cls(found, {each.key: each for each in found})

    def get(self, key: str) -> Reach | None:
        return self._by_key.get(key)

    @property
    def places(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(place for each in self.services for place in each.places))

    def of_need(self, need: str) -> list[Reach]:
        """Those that name the need."""
        return [each for each in self.services if need in each.needs]

    @property
    def general(self) -> list[Reach]:
        """Those that are recorded for no need in particular: they may be for everybody, or nobody said."""
        return [each for each in self.services if not each.needs]


def reaches(records: Mapping[str, Sequence[Row]]) -> Iterable[Reach]:
    """From the sheets of a pack: services, how they are funded, and access to them."""
    joint = {
        str(row.values.get("service"))
        for row in records.get("joint_arrangements", ())
        if row.values.get("jointly_funded") == "yes"
    }
    access = {str(row.values.get("service")): row for row in records.get("service_access", ())}
    for row in records.get("services", ()):
        cells = row.values
        if (cells.get("status") or NOT_RECORDED) not in SERVING:
            continue
        more = access.get(row.key)
        known = more.values if more is not None else {}
        yield Reach(
            key=row.key,
            title=row.title,
            needs=_several(cells.get("needs")),
            tier=str(cells.get("tier") or NOT_RECORDED),
            youngest=_whole(cells.get("age_min")),
            oldest=_whole(cells.get("age_max")),
            commissioners=_several(cells.get("commissioners")),
            providers=_several(cells.get("providers")),
            joint=row.key in joint,
            places=_several(known.get("places")),
            threshold=str(known.get("threshold") or ""),
            below=str(known.get("below_threshold") or NOT_RECORDED),
            below_services=_several(known.get("below_services")),
            waiting=str(known.get("waiting_offer") or NOT_RECORDED),
            waiting_services=_several(known.get("waiting_services")),
            out_of_hours=str(known.get("out_of_hours") or NOT_RECORDED),
            holidays=str(known.get("school_holidays") or NOT_RECORDED),
            access_key=more.key if more is not None else "",
            access_words=str(known.get("wording") or ""),
            source=source_of(more if more is not None and more.document_title else row),
        )


def source_of(row: Row) -> str:
    """“Strategy, page 3”; empty where no document says it."""
    return ", ".join(each for each in (row.document_title, row.document_place) if each)


def spans(ages: Iterable[int]) -> str:
    """“0 to 4 and 19 to 25” for those years of age."""
    runs: list[tuple[int, int]] = []
    for age in sorted(ages):
        if runs and age == runs[-1][1] + 1:
            runs[-1] = (runs[-1][0], age)
        else:
            runs.append((age, age))
    words = [f"{first} to {last}" if first != last else f"{first}" for first, last in runs]
    return " and ".join([", ".join(words[:-1]), words[-1]] if len(words) > 1 else words)


def _several(value: Any) -> tuple[str, ...]:
    if value in (None, ""):
        return ()
    return (value,) if isinstance(value, str) else tuple(str(each) for each in value)


def _whole(value: Any) -> int | None:
    return None if value in (None, "") else int(value)
