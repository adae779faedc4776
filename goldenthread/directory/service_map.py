"""The map of services: what is commissioned for whom, by whom, and whether it is one partner's or shared."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import date

from goldenthread.directory.ages import OLDEST, YOUNGEST, Ages
from goldenthread.intake.pack import PackRecord

NOT_RECORDED = "not recorded"
SHARED, LEADS, ONLY = "with others", "jointly funded", "only one recorded"


@dataclass(frozen=True)
class MappedService:
    """`jointly_funded` is what the area's joint-funding table says of it: yes, no or not recorded."""

    record: PackRecord
    ages: Ages
    needs: tuple[str, ...]
    commissioners: tuple[str, ...]
    providers: tuple[str, ...]
    tier: str
    level: str
    status: str
    jointly_funded: str = NOT_RECORDED

    @property
    def commissioning(self) -> str:
        """How the recorded commissioners commission it; “not recorded” where there is none."""
        if not self.commissioners:
            return NOT_RECORDED
        if len(self.commissioners) > 1:
            return SHARED
        return LEADS if self.jointly_funded == "yes" else ONLY

    @property
    def is_joint(self) -> bool:
        return self.commissioning in (SHARED, LEADS)


@dataclass(frozen=True)
class Wanted:
    """What the reader asked for; an empty text asks for nothing, “not recorded” for what nobody has said."""

    need: str = ""
    age: str = ""
    tier: str = ""
    commissioner: str = ""
    provider: str = ""
    how: str = ""
    status: str = ""

    @classmethod
    def read(cls, address: Mapping[str, str]) -> Wanted:
        """From the address of the page; an age that is no whole number from 0 to 25 asks for nothing."""
        asked = {each.name: str(address.get(each.name, "")).strip() for each in fields(cls)}
        age = asked["age"]
        if age != NOT_RECORDED and not (
            age.isascii() and age.isdigit() and len(age) < 3 and int(age) <= OLDEST
        ):
            asked["age"] = ""
        return cls(**asked)

    @property
    def is_anything(self) -> bool:
        return any(getattr(self, each.name) for each in fields(self))

    def includes(self, service: MappedService) -> bool:
        return (
            _among(self.need, service.needs)
            and _of_age(self.age, service.ages)
            and _among(self.tier, (service.tier,))
            and _among(self.commissioner, service.commissioners)
            and _among(self.provider, service.providers)
            and _among(self.how, (service.commissioning,))
            and _among(self.status, (service.status,))
        )


@dataclass(frozen=True)
class CommissionerGroup:
    """The services of one commissioner; `commissioner` is empty for services without any."""

    commissioner: str
    services: tuple[MappedService, ...]

    @property
    def alone(self) -> int:
        """How many it commissions with no other recorded and no joint funding recorded."""
        return sum(each.commissioning == ONLY for each in self.services)

    @property
    def jointly(self) -> int:
        return sum(each.is_joint for each in self.services)


def mapped_services(
    services: Iterable[PackRecord], joint_arrangements: Iterable[PackRecord] = ()
) -> list[MappedService]:
    """Every service in the order of the pack."""
    funded = {row.ref("service"): row.text("jointly_funded") for row in joint_arrangements}
    return [
        MappedService(
            record=row,
            ages=Ages(_whole(row, "age_min"), _whole(row, "age_max")),
            needs=row.refs("needs"),
            commissioners=row.refs("commissioners"),
            providers=row.refs("providers"),
            tier=row.text("tier") or NOT_RECORDED,
            level=row.text("level") or NOT_RECORDED,
            status=row.text("status") or NOT_RECORDED,
            jointly_funded=funded.get(row.key, "") or NOT_RECORDED,
        )
        for row in services
    ]


def standing(services: Iterable[MappedService], on: date) -> list[MappedService]:
    """Those not known to have ended before the day."""
    return [each for each in services if not _ended(each.record, on)]


def by_commissioner(services: Sequence[MappedService]) -> list[CommissionerGroup]:
    """A service of several commissioners stands under each; the largest group first, those without any last."""
    groups: dict[str, list[MappedService]] = {}
    for service in services:
        for key in service.commissioners or ("",):
            groups.setdefault(key, []).append(service)
    found = [CommissionerGroup(key, tuple(of_key)) for key, of_key in groups.items()]
    return sorted(found, key=lambda group: (not group.commissioner, -len(group.services)))


def profile(services: Iterable[MappedService], part: str, order: Sequence[str]) -> list[tuple[str, int]]:
    """How many services there are of each `tier`, `level` or `status`; “not recorded” is counted like the rest."""
    found = [str(getattr(each, part)) for each in services]
    return [(value, found.count(value)) for value in order]


def choices(services: Sequence[MappedService], part: str) -> list[str]:
    """What the services' `needs`, `commissioners`, `commissioning`, `tier` and so on are, each once, as met."""
    found: dict[str, None] = {}
    for service in services:
        value = getattr(service, part)
        for each in (value,) if isinstance(value, str) else value:
            found.setdefault(each)
    return [each for each in found if each and each != NOT_RECORDED]


AGES = tuple(str(age) for age in range(YOUNGEST, OLDEST + 1))


def _among(wanted: str, values: Sequence[str]) -> bool:
    if not wanted:
        return True
    if wanted == NOT_RECORDED:
        return not values or NOT_RECORDED in values
    return wanted in values


def _of_age(wanted: str, ages: Ages) -> bool:
    if not wanted:
        return True
    if wanted == NOT_RECORDED:
        return ages.youngest is None or ages.oldest is None
    return ages.may_serve(int(wanted))


def _whole(row: PackRecord, column: str) -> int | None:
    number = row.number(column)
    return None if number is None else int(number)


def _ended(row: PackRecord, on: date) -> bool:
    ends = row.day("ends")
    return ends is not None and ends < on
