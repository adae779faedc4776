"""What the NHS publishes of waits for services of the same kind as an area's: of a whole board."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from goldenthread.home.waiting import OVER_18, Waits
from goldenthread.indicators.dimension import WAITING_SERVICES
from goldenthread.intake.pack import Pack
from goldenthread.methods.figure import amount
from goldenthread.waits.published import published_services


@dataclass(frozen=True)
class Listed:
    """One published list of a board, which `of` names where the area has several. `waiting` and `over` (in per cent,
    more than 18 weeks) are None where nobody submitted it."""

    board: str
    service: str
    waiting: float | None
    over: float | None
    period: str
    of: str = ""

    @property
    def words(self) -> str:
        at = f" at {self.of}" if self.of else ""
        if self.waiting is None:
            return f"{self.service}{at}: nobody submitted a list"
        over = (
            f", {amount(self.over, 'per cent')} of them more than 18 weeks" if self.over is not None else ""
        )
        return f"{self.service}{at}: {amount(self.waiting)} children{over}"


def listed_services(
    pack: Pack, boards: Sequence[Waits], providers: Sequence[Waits] = ()
) -> Mapping[str, tuple[Listed, ...]]:
    """By the key of the area's service: the list of its own provider where that has one, then those of the boards. What
    only a council does is on no list of the NHS."""
    kinds = {row.key: row.text("kind") for row in pack.rows("organisations")}
    found = {}
    for row in pack.rows("services"):
        who = [kinds.get(key, "") for name in ("commissioners", "providers") for key in row.refs(name)]
        codes = published_services(row.text("name"), who)
        own = [waits for waits in providers if waits.organisation in row.refs("providers")]
        named = len(boards) + len(own) > 1
        lists = tuple(
            each
            for code in codes
            for each in (
                *(_listed(waits, code, named) for waits in own if waits.at(waits.board, code) is not None),
                *(_listed(waits, code, named) for waits in boards),
            )
        )
        if lists:
            found[row.key] = lists
    return found


def _listed(waits: Waits, code: str, is_named: bool) -> Listed:
    total = waits.at(waits.board, code)
    return Listed(
        waits.short_name,
        WAITING_SERVICES[code],
        None if total is None else total.value,
        waits.share(waits.board, code, OVER_18),
        waits.period.words,
        waits.short_name if is_named else "",
    )
