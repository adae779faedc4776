"""What the published counts of a place give a forecast to go on, and what was found that a reader must know."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from goldenthread.methods.figure import Figure
from goldenthread.methods.forecast.history import last_year, run_up_to


@dataclass(frozen=True)
class PlaceHistory:
    """One place's counts each January. `unknown` says why a published year has no count, in the words of its release.

    `disagreements` are sentences: what each release says of a year, and which one is used.
    """

    place: str
    name: str
    counts: Mapping[int, float]
    unknown: Mapping[int, str] = field(default_factory=dict)
    disagreements: Mapping[int, str] = field(default_factory=dict)
    releases: tuple[str, ...] = ()
    counted_until: Mapping[str, int] = field(default_factory=dict)
    """Who was counted: each population in words, and the last year in which it was."""

    @property
    def last(self) -> int | None:
        """The newest year that is known and above nought."""
        return last_year(self.counts)


def histories(figures: Iterable[Figure]) -> dict[str, PlaceHistory]:
    """The totals of a count each January, by place. Counts below nought cannot be right and are left out."""
    by_place: dict[str, list[Figure]] = {}
    for figure in figures:
        if figure.period is not None and not figure.breakdown and _is_january(figure):
            by_place.setdefault(figure.place, []).append(figure)
    return {place: _history(place, found) for place, found in by_place.items()}


def _is_january(figure: Figure) -> bool:
    period = figure.period
    return period is not None and period.is_instant and period.start.month == 1


def _history(place: str, figures: list[Figure]) -> PlaceHistory:
    counts: dict[int, float] = {}
    unknown: dict[int, str] = {}
    disagreements: dict[int, str] = {}
    until: dict[str, int] = {}
    for figure in figures:
        if figure.period is None:
            continue
        year = figure.period.start.year
        if figure.value is None:
            unknown[year] = figure.shown
        elif figure.value < 0:
            unknown[year] = f"published as {figure.shown}, which no count can be"
        else:
            counts[year] = figure.value
            until[figure.population] = max(year, until.get(figure.population, year))
        if figure.disagreement:
            disagreements[year] = figure.disagreement
    releases = tuple(sorted({figure.provenance for figure in figures}))
    name = figures[0].place_name
    return PlaceHistory(place, name, counts, unknown, disagreements, releases, until)


def what_was_found(history: PlaceHistory, origin: int, newest: int) -> tuple[str, ...]:
    """Sentences on what is unusual about a place's counts up to the origin, and what the program does about it.

    `newest` is the newest year that is known of any place.
    """
    known = {year: count for year, count in history.counts.items() if year <= origin}
    run = run_up_to(known, origin)
    if not run:
        return ()
    first = origin - len(run) + 1
    said = [
        *_broken_run(history, known, first, origin),
        *_short_or_constant(run, first, origin),
        *(
            f"January {year}: {words}"
            for year, words in sorted(history.disagreements.items())
            if first <= year <= origin
        ),
        *_population(history, first, origin),
    ]
    if newest > origin and history.last == origin:
        said.append(f"{_nothing_newer(history, origin, newest)} The forecast starts from {origin}.")
    return tuple(said)


def _nothing_newer(history: PlaceHistory, origin: int, newest: int) -> str:
    """Why a place's newest count is older than that of others: published without a number, as nought, or not held."""
    after = origin + 1
    if history.counts.get(after) == 0:
        return f"January {after} is published as 0, and no growth can be worked out from nought."
    if after in history.unknown:
        return f"January {after} has no count ({history.unknown[after]})."
    return f"Nothing newer than January {origin} is known of {history.name}, while other places are known to {newest}."


def _broken_run(history: PlaceHistory, known: Mapping[int, float], first: int, origin: int) -> list[str]:
    """A gap is named, and nothing is put into it."""
    before = first - 1
    earlier = [year for year in known if year < before and known[year] > 0]
    used = f"January {origin} alone is used" if first == origin else f"only {first} to {origin} are used"
    if known.get(before) == 0:
        return [f"January {before} is published as 0. No growth can be worked out from nought, so {used}."]
    if before in history.unknown and (earlier or before in history.unknown):
        return [f"January {before} has no count ({history.unknown[before]}). Nothing is filled in: {used}."]
    if earlier:
        return [f"No count of January {before} is held. Nothing is filled in: {used}."]
    return []


def _short_or_constant(run: list[float], first: int, origin: int) -> list[str]:
    if len(run) == 1:
        return [
            f"Only one count in a row is known, that of January {origin}, so nothing can be said of the place’s own "
            "growth. The forecast rests on what other places have in common; without other places it stays at that "
            "count."
        ]
    if len(set(run)) == 1:
        return [
            f"Every January from {first} to {origin} has the same count, {run[0]:,.0f}. It is taken as published; it "
            "may be one number that was sent again each year."
        ]
    return []


def _population(history: PlaceHistory, first: int, origin: int) -> list[str]:
    """Who was counted before, where that changed within the years that are used."""
    ends = sorted((year, words) for words, year in history.counted_until.items() if first <= year < origin)
    return [
        f"Until {year} the count is of {words}. The two are joined here into one series."
        for year, words in ends
    ]


def no_forecast_words(history: PlaceHistory | None, name: str, origin: int | None) -> str:
    """Why there is no forecast at all, and what to do."""
    if history is None or not (history.counts or history.unknown):
        return (
            f"No count of EHC plans is held for {name}. Load the release that has it: "
            "goldenthread import dfe-ehc-plans FILE."
        )
    if not history.counts:
        years = sorted(history.unknown)
        span = f"January {years[0]}" if len(years) == 1 else f"January {years[0]} to January {years[-1]}"
        whys = "; ".join(sorted(set(history.unknown.values())))
        return f"{name} has no known count of EHC plans: {span} are published without one ({whys})."
    if history.last is None:
        return f"Every known count of {name} is 0, and no growth can be worked out from nought."
    years = sorted(history.counts)
    return (
        f"The count of January {origin} is not known for {name}, so no forecast can start there. Known: "
        f"{', '.join(str(year) for year in years)}."
    )
