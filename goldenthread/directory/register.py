"""The register of services: the list that each commissioner commissions alone, and what several share (R47)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from goldenthread.directory.service_map import MappedService


@dataclass(frozen=True)
class CommissionedList:
    """The services that the same commissioners commission together; nobody is recorded where there are none."""

    commissioners: tuple[str, ...]
    services: tuple[MappedService, ...]


@dataclass(frozen=True)
class Register:
    """`alone` are the lists of one commissioner, `together` those of several, in the order of the services."""

    alone: tuple[CommissionedList, ...]
    together: tuple[CommissionedList, ...]
    unknown: tuple[MappedService, ...]

    @property
    def lines(self) -> int:
        """How many services have a commissioner recorded; each counts once."""
        return sum(len(each.services) for each in (*self.alone, *self.together))

    @property
    def joint(self) -> int:
        return sum(len(each.services) for each in self.together)


def register(services: Sequence[MappedService]) -> Register:
    """Every service once, as a summary prints them: a column for each commissioner, a row for what is joint."""
    lists: dict[tuple[str, ...], list[MappedService]] = {}
    for service in services:
        lists.setdefault(service.commissioners, []).append(service)
    found = [CommissionedList(who, tuple(of)) for who, of in lists.items()]
    return Register(
        alone=tuple(each for each in found if len(each.commissioners) == 1),
        together=tuple(each for each in found if len(each.commissioners) > 1),
        unknown=tuple(lists.get((), ())),
    )
