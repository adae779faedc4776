"""Who is found more or less often among plans than among everybody: shares, ratios and their 95% intervals (R23)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from goldenthread.methods.figure import Figure, amount
from goldenthread.methods.interval import Interval, difference_of_shares, wilson

# What we derive from fewer than this is not shown: one child more or less would decide it.
FEWEST = 5
# With fewer in the whole group, a ratio is shown with a warning.
FEW = 30


@dataclass(frozen=True)
class EquityLine:
    """One group. Shares are in per cent of all plans of the same place and day; `ratio` is the share of plans divided
    by the share of the population, which is counted and so has no interval of its own."""

    code: str
    plans: float | None
    total: float | None
    share: float | None
    interval: Interval | None
    england: float | None
    beside: str
    change: float | None
    since: str
    ratio: float | None
    ratio_interval: Interval | None
    population_share: float | None
    caution: str

    @property
    def reading(self) -> str:
        """“more”, “fewer” or “about as many” plans than its share of the population would give; empty without."""
        if self.ratio is None or self.ratio_interval is None:
            return ""
        if self.ratio_interval.low > 1:
            return "more than its share"
        return "less than its share" if self.ratio_interval.high < 1 else "about its share"


def equity_lines(
    parts: Mapping[str, Figure],
    total: Figure | None,
    england: Mapping[str, Figure],
    england_total: Figure | None,
    before: Mapping[str, Figure],
    before_total: Figure | None,
    people: Mapping[str, float],
) -> list[EquityLine]:
    """One line for each group of the place, in the order given. `people` are the residents of each group, where the
    population of every group is known; `before` the same groups at an earlier day."""
    everybody = sum(people.values())
    return [
        _line(
            code,
            part.value,
            total.value if total else None,
            england[code].value if code in england else None,
            england_total.value if england_total else None,
            before[code].value if code in before else None,
            before_total,
            people.get(code),
            everybody,
        )
        for code, part in parts.items()
    ]


def extremes(lines: Sequence[EquityLine]) -> tuple[EquityLine, EquityLine] | None:
    """The groups with most and with fewest plans for their share of the population, where their intervals say so."""
    more = [each for each in lines if each.reading == "more than its share"]
    less = [each for each in lines if each.reading == "less than its share"]
    if not more or not less:
        return None
    return max(more, key=lambda each: each.ratio or 0), min(less, key=lambda each: each.ratio or 0)


def _line(
    code: str,
    plans: float | None,
    total: float | None,
    there: float | None,
    there_total: float | None,
    earlier: float | None,
    before_total: Figure | None,
    people: float | None,
    everybody: float,
) -> EquityLine:
    whole = plans is not None and bool(total) and 0 <= plans <= (total or 0)
    share = plans / total * 100 if whole and plans is not None and total else None
    interval = wilson(plans, total).scaled(100) if whole and plans is not None and total else None
    england = there / there_total * 100 if there is not None and there_total else None
    was = (
        earlier / before_total.value * 100
        if earlier is not None and before_total and before_total.value
        else None
    )
    population = people / everybody * 100 if people and everybody else None
    few = plans is not None and plans < FEWEST
    ratio = share / population if share is not None and population and not few else None
    return EquityLine(
        code=code,
        plans=plans,
        total=total,
        share=share,
        interval=interval,
        england=england,
        beside=_beside(plans, total, there, there_total) if whole else "",
        change=round(share - was, 1) if share is not None and was is not None else None,
        since=before_total.period.words if before_total and before_total.period else "",
        ratio=ratio,
        ratio_interval=interval.scaled(1 / population)
        if ratio is not None and interval and population
        else None,
        population_share=population,
        caution=_caution(plans),
    )


def _beside(plans: float | None, total: float | None, there: float | None, there_total: float | None) -> str:
    """“higher”, “lower” or “similar” than England's share, by the 95% interval of the difference."""
    if plans is None or not total or there is None or not there_total or there > there_total:
        return ""
    gap = difference_of_shares((plans, total), (there, there_total))
    return "higher" if gap.low > 0 else "lower" if gap.high < 0 else "similar"


def _caution(plans: float | None) -> str:
    if plans is None:
        return ""
    if plans < FEWEST:
        return f"Fewer than {FEWEST} plans: no ratio is shown."
    return (
        f"Small numbers ({amount(plans)} plans): a few more or less change it a lot." if plans < FEW else ""
    )
