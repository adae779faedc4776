"""What a family can use now, while it waits or where it stays below a threshold, need by need (R19)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from goldenthread.directory.service_map import NOT_RECORDED, MappedService

# A specialist service has a threshold; a universal or a targeted one can be used below it.
OPEN_TIERS = ("universal", "targeted")
RUNNING, COMING = ("running",), ("planned", "pilot")


@dataclass(frozen=True)
class OpenNow:
    """What is recorded for one need; an empty `need` is for what is recorded for no need in particular.

    `unclear` are running services of which nobody has recorded for whom they are: they may be open, and may not.
    """

    need: str
    open: tuple[MappedService, ...]
    unclear: tuple[MappedService, ...]
    coming: tuple[MappedService, ...]

    @property
    def answer(self) -> str:
        """“yes”, “not recorded” where only unclear ones are there, or “nothing recorded”."""
        if self.open:
            return "yes"
        return NOT_RECORDED if self.unclear else "nothing recorded"


def open_now(services: Sequence[MappedService], needs: Iterable[str]) -> list[OpenNow]:
    """An answer for each need, also where nothing is recorded; what is for any need comes first."""
    return [_answer(services, need) for need in ("", *needs)]


def _answer(services: Sequence[MappedService], need: str) -> OpenNow:
    of_need = [each for each in services if (need in each.needs if need else not each.needs)]
    running = [each for each in of_need if each.status in RUNNING]
    return OpenNow(
        need,
        open=tuple(each for each in running if each.tier in OPEN_TIERS),
        unclear=tuple(each for each in running if need and each.tier == NOT_RECORDED),
        coming=tuple(each for each in of_need if each.status in COMING),
    )
