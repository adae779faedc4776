"""Headline figures of a place with the sentence that each says: how it changed, and what England is."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from goldenthread.indicators.indicator import Break, Indicator
from goldenthread.methods.change import change, in_runs
from goldenthread.methods.compare import Comparison, compare
from goldenthread.methods.figure import Figure, amount
from goldenthread.needs.profile import Profile, of_one_population


@dataclass(frozen=True)
class Headline:
    """`trend` is oldest first, with None where no line may join two readings. `comparison` is with England, and None
    where the two cannot be compared. `caution` says how the figures were made another way before."""

    key: str
    title: str
    figure: Figure
    sentence: str
    trend: tuple[Figure | None, ...]
    comparison: Comparison | None
    caution: str = ""


def headlines(profile: Profile, keys: Iterable[str]) -> list[Headline]:
    """One for each indicator that the place has a reading of, in the order asked."""
    found = []
    for key in keys:
        series = profile.series(key)
        if series:
            indicator = profile.indicators.get(key)
            england = profile.at(key, series[-1].period, profile.england)
            found.append(
                Headline(
                    key=key,
                    title=indicator.title if indicator else series[-1].title,
                    figure=series[-1],
                    sentence=sentence(series, profile.series(key, profile.england), indicator),
                    trend=in_runs(series, indicator.breaks if indicator else ()),
                    comparison=against(series[-1], england, indicator),
                    caution=caution(series, indicator),
                )
            )
    return found


def sentence(series: Sequence[Figure], england: Sequence[Figure], indicator: Indicator | None) -> str:
    """“153 of 838 in 2024, up 16.4 percentage points on 2023 (1.9%, 10 of 521); it was 76.2% (246 of 323) in 2021.”"""
    latest = series[-1]
    told = _changes(series, indicator) if latest.is_known else _last_known(series)
    opening = f"{_when(latest)}, {told}." if told else f"{_when(latest)}."
    return " ".join([opening, *_england(latest, england, indicator)])


def caution(series: Sequence[Figure], indicator: Indicator | None) -> str:
    """What the breaks inside the series say, the newest first; empty where there is none."""
    said = [each.words.rstrip(".") for each in reversed(breaks_in(series, indicator))]
    return "".join(f"{each}. " for each in said).strip()


def last_break(series: Sequence[Figure], indicator: Indicator | None) -> Break | None:
    """The newest break that falls inside the series."""
    inside = breaks_in(series, indicator)
    return inside[-1] if inside else None


def breaks_in(series: Sequence[Figure], indicator: Indicator | None) -> list[Break]:
    """Those that fall inside the series, the oldest first."""
    if indicator is None or not series:
        return []
    first, last = series[0].period, series[-1].period
    inside = [
        each
        for each in indicator.breaks
        if first is not None and last is not None and first.end < each.on <= last.end
    ]
    return sorted(inside, key=lambda each: each.on)


def against(figure: Figure, england: Figure | None, indicator: Indicator | None) -> Comparison | None:
    """Beside England, where that says something: counts of places of different size are never compared."""
    if england is None or figure.statistic == "count":
        return None
    direction = indicator.direction if indicator else "neither"
    breaks = indicator.breaks if indicator else ()
    found = compare(figure, england, direction, by_intervals=True, breaks=breaks)
    return None if found.word == "not compared" else found


def _when(latest: Figure) -> str:
    when = latest.period.words if latest.period else "at a time not stated"
    when += " (projected)" if latest.finality == "projected" else ""
    during = when if when.startswith("during") else f"in {when}"
    parts = f"{latest.parts} {during}" if latest.parts else during
    return f"{parts[:1].upper()}{parts[1:]}"


def _changes(series: Sequence[Figure], indicator: Indicator | None) -> str:
    known = [each for each in of_one_population(series) if each.is_known]
    if len(known) < 2:
        return ""
    latest, previous, first = known[-1], known[-2], known[0]
    said = [] if last_break((previous, latest), indicator) else [_on(previous, latest)]
    if latest.statistic == "count" and first is not previous:
        since = change(first, latest)
        if since.absolute is not None:
            with_care = ", with care" if last_break(known, indicator) else ""
            said.append(f"{since.words} since {_period(first)}{with_care}")
    elif latest.statistic != "count":
        best = _best(known, indicator)
        if best is not None and best not in (latest, previous):
            said.append(f"it was {best.shown}{_bracketed(best)} in {_period(best)}")
    return "; ".join(each for each in said if each)


def _on(previous: Figure, latest: Figure) -> str:
    found = change(previous, latest)
    if found.absolute is None:
        return ""
    if found.absolute == 0:
        return f"no change on {_period(previous)}"
    return f"{found.words} on {_period(previous)} ({_with_parts(previous)})"


def _best(known: Sequence[Figure], indicator: Indicator | None) -> Figure | None:
    """The best reading of the series; where neither direction is good, the first."""
    direction = indicator.direction if indicator else "neither"
    if direction == "neither":
        return known[0]
    ranked = sorted(known, key=lambda each: each.value or 0.0)
    return ranked[-1] if direction == "higher is better" else ranked[0]


def _england(latest: Figure, england: Sequence[Figure], indicator: Indicator | None) -> list[str]:
    """Rates are judged beside England's; a count is shown with its own growth, for places differ in size."""
    there = next((each for each in england if each.period == latest.period), None)
    if there is None:
        return []
    judged = against(latest, there, indicator)
    if judged is not None:
        beside = "to" if judged.word == "similar" else "than"
        return [f"{judged.word.capitalize()} {beside} England ({there.shown}; {judged.rule})."]
    return [f"England: {there.shown}{_grown(there, england)}."]


def _grown(there: Figure, england: Sequence[Figure]) -> str:
    known = [each for each in of_one_population(england) if each.is_known]
    if there.statistic != "count" or there.value is None or len(known) < 2 or not known[0].value:
        return ""
    if there.value >= 10 * known[0].value:
        return f", {amount(round(there.value / known[0].value))} times as many as in {_period(known[0])}"
    percent = round((there.value / known[0].value - 1) * 100, 1)
    return f", {'up' if percent >= 0 else 'down'} {amount(abs(percent))}% since {_period(known[0])}"


def _last_known(series: Sequence[Figure]) -> str:
    known = [each for each in series if each.is_known]
    return f"last known {known[-1].shown}{_bracketed(known[-1])} in {_period(known[-1])}" if known else ""


def _with_parts(figure: Figure) -> str:
    return f"{figure.shown}, {figure.parts}" if figure.parts else figure.shown


def _bracketed(figure: Figure) -> str:
    return f" ({figure.parts})" if figure.parts else ""


def _period(figure: Figure) -> str:
    return figure.period.words if figure.period else "an earlier time"
