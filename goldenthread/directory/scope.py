"""The scope of services that a strategy names, line by line, and which recorded service meets each line."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from goldenthread.directory.service_map import MappedService
from goldenthread.intake.pack import PackRecord

SERVICE_LINE = "service line"


@dataclass(frozen=True)
class ScopeLine:
    """One line of the scope, worded as the document words it, with the services recorded for it."""

    record: PackRecord
    services: tuple[MappedService, ...]

    @property
    def status(self) -> str:
        """“mapped”, “mapped, nobody recorded as commissioning it”, or “not mapped”."""
        if not self.services:
            return "not mapped"
        if any(each.commissioners for each in self.services):
            return "mapped"
        return "mapped, commissioner not recorded"

    @property
    def commissioners(self) -> tuple[str, ...]:
        """Keys of those who commission the line's services, each once."""
        return tuple(dict.fromkeys(key for each in self.services for key in each.commissioners))

    @property
    def jointly_funded(self) -> str:
        """“yes” if any of its services is recorded as jointly funded, “no” if all are recorded as not."""
        said = {each.jointly_funded for each in self.services}
        return "yes" if "yes" in said else "no" if said == {"no"} else "not recorded"


def scope_lines(commitments: Iterable[PackRecord], services: Sequence[MappedService]) -> list[ScopeLine]:
    """The commitments that are lines of a scope of services, in printed order."""
    by_key = {each.record.key: each for each in services}
    return [
        ScopeLine(row, tuple(by_key[key] for key in row.refs("services") if key in by_key))
        for row in commitments
        if row.text("kind") == SERVICE_LINE
    ]
